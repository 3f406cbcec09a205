"""Many people in Python: rows as they come, by any ``concurrent.futures`` executor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from typing_extensions import TypedDict

from ccfit.answers import AnswerSheet, ScoreSheet, Sheet, read_sheet, sheet_from
from ccfit.batch.row import BatchRow
from ccfit.batch.running import CHUNK, CHUNK_WITH_CERTAINTY, Raws, chunked, in_order
from ccfit.batch.scoring import Outcome, score_segments
from ccfit.batch.setting import Setting, pack
from ccfit.case import Options
from ccfit.catalog import Catalog
from ccfit.errors import CcfitError
from ccfit.intake.entry import Entry
from ccfit.language import DEFAULT, Lang
from ccfit.quiz import Quiz, load_quiz

# Chunks under way at once, for executors that do not tell how many workers they have.
AHEAD = 32
Answers = Mapping[str, Any] | Path | str | Sheet


class FailedRow(TypedDict):
    """Somebody who could not be scored: `row` counts from 1."""

    row: int
    error: str


@dataclass(frozen=True, slots=True)
class _SheetReader:
    """Reads what ``ccfit.score`` reads."""

    quiz: Quiz

    def __call__(self, row: int | None, raw: Any, /) -> Entry:
        try:
            sheet = self._sheet(raw)
        except CcfitError as error:
            return Entry("", row, None, None, None, error)
        return Entry("", row, sheet.person.id, sheet, None, None)

    def _sheet(self, raw: Answers) -> Sheet:
        if isinstance(raw, AnswerSheet | ScoreSheet):
            return raw
        if isinstance(raw, str | Path):
            return read_sheet(raw, self.quiz)
        return sheet_from(raw, self.quiz)


def score_many(  # noqa: PLR0913 - every option of ``ccfit.score``, each by its name
    rows: Iterable[Answers],
    *,
    quiz: Quiz | None = None,
    catalog: Catalog | None = None,
    lang: Lang | None = None,
    options: Options | None = None,
    certainty: bool = False,
    executor: Executor | None = None,
) -> Iterator[BatchRow | FailedRow]:
    """The compact rows of many people, in their order, one at a time.

    Each of `rows` is a mapping of the shape of an answers file, a path, or a sheet. Somebody who
    cannot be scored is a row with an `error`, and does not end the run. `executor` is any of
    ``concurrent.futures``; its workers must be able to import ccfit. The rows are the same with
    or without one.
    """
    setting = Setting(quiz, catalog, options or Options(), lang, certainty)
    task = partial(score_segments, pack(setting), pseudonyms=None)
    chunks = chunked(_raws(rows, quiz or load_quiz()), CHUNK_WITH_CERTAINTY if certainty else CHUNK)
    done = map(task, chunks) if executor is None else in_order(executor, task, chunks, AHEAD)
    for outcome in chain.from_iterable(done):
        yield _shown(outcome)


def _raws(rows: Iterable[Answers], quiz: Quiz) -> Raws:
    reader: Callable[[int | None, Any], Entry] = _SheetReader(quiz)
    for number, row in enumerate(rows, 1):
        yield reader, (number, row)  # type: ignore[misc]


def _shown(outcome: Outcome) -> BatchRow | FailedRow:
    if outcome.error is not None:
        return {"row": outcome.row or 0, "error": outcome.error.text(DEFAULT)}
    shown: BatchRow = outcome.shown
    return shown
