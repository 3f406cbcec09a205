"""Who could not be scored, and why: one line each."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from ccfit.batch.scoring import Outcome
from ccfit.errors import CcfitError
from ccfit.language import Lang
from ccfit.spreadsheet import table_line
from ccfit.words.batch import WORDS

COLUMNS = ("source", "row", "person", "item", "reason", "remedy")
# What is wrong comes first; what to do about it is every sentence after that.
SENTENCE_ENDS = re.compile(r"(?<=[.!?»”)])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“`-])")


@dataclass(frozen=True, slots=True)
class Failure:
    """One line for the errors; `row` is that of a table, or the line of a file."""

    source: str
    row: int | None
    person: str | None
    item: str | None
    reason: str
    remedy: str

    def as_json(self) -> str:
        cells = {name: getattr(self, name) for name in COLUMNS}
        return json.dumps(cells, ensure_ascii=False) + "\n"

    def as_csv(self) -> str:
        return table_line([getattr(self, name) for name in COLUMNS])

    def as_text(self, lang: Lang) -> str:
        """One line to read."""
        row = WORDS["line"].to(lang).format(line=self.row) if self.row else None
        place = ", ".join(part for part in (self.source, row, self.person, self.item) if part)
        return f"{place}: {self.reason} {self.remedy}".rstrip()


def csv_head() -> str:
    """The names of the columns of ``Failure.as_csv``."""
    return table_line(list(COLUMNS))


def failure(outcome: Outcome, error: CcfitError, lang: Lang) -> Failure:
    """The line of one fault; what else is wrong with the same person is counted in it."""
    reason, *remedies = SENTENCE_ENDS.split(error.message(lang), maxsplit=1)
    if error.more:
        remedies.append(WORDS["more"].to(lang).format(count=len(error.more)))
    row = error.where.line if outcome.row is None else outcome.row
    place = (outcome.source, row, outcome.known_as)
    return Failure(*place, error.where.item, reason, " ".join(remedies))


def repeated(outcome: Outcome, lang: Lang) -> Failure:
    """The line of a person whose id came before."""
    place = (outcome.source, outcome.row, outcome.known_as, None)
    return Failure(*place, WORDS["repeated"].to(lang), WORDS["repeated.remedy"].to(lang))
