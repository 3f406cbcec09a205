"""From raw rows to what is shown of them; runs in a worker or at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ccfit.answers import AnswerSheet, Sheet
from ccfit.batch.pseudonyms import Pseudonyms
from ccfit.batch.setting import Bench, Parcel, unpack
from ccfit.errors import AnswersError, CcfitError, Where
from ccfit.intake.entry import Entry, Raw, Reader

Numbered = tuple[int | None, Raw]


@dataclass(frozen=True, slots=True)
class Segment:
    """Raw rows of one source with the reader that understands them."""

    reader: Reader
    raws: Sequence[Numbered]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one person: `shown` of them, or the `error` why nothing could be.

    `person` is the id as it came, `known_as` as it is shown; `origin` and `source` likewise of
    the source; `extra` is a report where one is asked.
    """

    origin: str
    source: str
    row: int | None
    person: str | None
    known_as: str | None
    shown: Any = None
    extra: str | None = None
    error: CcfitError | None = None


def entry_of(reader: Reader, numbered: Numbered) -> Entry:
    """Read one person; a sheet without a single answer is an error."""
    entry = reader(*numbered)
    sheet = entry.sheet
    if isinstance(sheet, AnswerSheet) and not sheet.answers:
        where = Where(entry.source, entry.row)
        key = "answers.nothing" if entry.row is None else "batch.no_answers"
        error = AnswersError(key, where, source=entry.source)
        return Entry(entry.source, entry.row, entry.person, None, entry.group, error)
    return entry


def score_segments(
    parcel: Parcel, segments: Sequence[Segment], *, pseudonyms: Pseudonyms | None
) -> list[Outcome]:
    """The outcomes of some raw rows, in order."""
    bench = unpack(parcel)
    return [outcome(bench, entry, pseudonyms) for entry in entries_of(segments)]


def entries_of(segments: Sequence[Segment]) -> Iterator[Entry]:
    """The people of some raw rows, in order."""
    for segment in segments:
        for numbered in segment.raws:
            yield entry_of(segment.reader, numbered)


def place_of(
    entry: Entry, pseudonyms: Pseudonyms | None
) -> tuple[str, str, int | None, str | None, str | None]:
    """Who an entry is and where from, as they came and as they are shown."""
    source = pseudonyms.source(entry) if pseudonyms else entry.source
    known_as = pseudonyms.of(entry) if pseudonyms else entry.person
    return entry.source, source, entry.row, entry.person, known_as


def outcome(bench: Bench, entry: Entry, pseudonyms: Pseudonyms | None) -> Outcome:
    """Score one entry."""
    place = place_of(entry, pseudonyms)
    if entry.sheet is None:
        return Outcome(*place, error=entry.error)
    extra = bench.setting.extra
    case = bench.case(_under_name(entry.sheet, place[4]) if extra else entry.sheet)
    row = bench.row(case)
    row["source"], row["row"], row["group"] = place[1], entry.row, entry.group
    row["person"]["id"] = place[4]
    report = extra(case, bench.lang(entry.sheet)) if extra else None
    return Outcome(*place, shown=bench.setting.form(row), extra=report)


def _under_name(sheet: Sheet, known_as: str | None) -> Sheet:
    """A sheet whose report bears the name that the row has."""
    return replace(sheet, person=replace(sheet.person, id=known_as))
