"""What comes in for one person, and the way from a raw row to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ccfit.answers import Sheet
from ccfit.errors import CcfitError

# The cells of a table row, the text of an NDJSON line or of a document, a file, or the fault
# that kept it from being read.
Raw = list[str] | str | Path | CcfitError
# A raw row with its number, where rows have numbers.
Numbered = tuple[int | None, Raw]


@dataclass(frozen=True, slots=True)
class Entry:
    """One person as they came: a checked sheet, or why there is none.

    `source` is the file as it was named (or ``-``); for a member of a folder, its path inside.
    `row` is the row of a table as the spreadsheet counts it (the header being 1), or the line of
    NDJSON; None for a file of one person. `person` is the id, where one could be read at all.
    """

    source: str
    row: int | None
    person: str | None
    sheet: Sheet | None
    group: str | None
    error: CcfitError | None


class Reader(Protocol):
    """Makes a person of a raw row; picklable; a fault is returned in the entry, never raised."""

    def __call__(self, row: int | None, raw: Raw, /) -> Entry: ...
