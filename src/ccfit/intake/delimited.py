"""Tables as text: CSV and its relatives, as spreadsheets and form services write them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

from ccfit.errors import AnswersError, CcfitError, Where
from ccfit.intake.encodings import encoding_of

SEPARATORS = (",", ";", "\t", "|")
SAID = re.compile(r"""["']?sep=(.)["']?\s*$""", re.IGNORECASE)
SAMPLE = 25
LONGEST_CELL = 1_000_000

Record = tuple[int, list[str] | CcfitError]


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table as text; `open_bytes` opens it anew for every pass."""

    source: str
    open_bytes: Callable[[], BinaryIO]
    encoding: str
    separator: str
    said: bool = False

    def records(self) -> Iterator[Record]:
        """Every row with its number, blank ones and headers included; a fault where one is."""
        csv.field_size_limit(LONGEST_CELL)
        with self._text() as file:
            if self.said:
                file.readline()
            rows = csv.reader(file, delimiter=self.separator, strict=True)
            number = 0
            while True:
                number += 1
                try:
                    cells = next(rows)
                except StopIteration:
                    return
                except csv.Error:
                    yield number, AnswersError("intake.quotes", Where(self.source, number))
                    continue
                yield number, cells

    def _text(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(self.open_bytes(), self.encoding, newline="")


def open_text(source: str, open_bytes: Callable[[], BinaryIO]) -> TextTable:
    """A table as text, its encoding and separator found out. Raises AnswersError."""
    encoding = encoding_of(open_bytes, source)
    with io.TextIOWrapper(open_bytes(), encoding, newline="") as text:
        said = SAID.match(text.readline(40))
    if said:
        return TextTable(source, open_bytes, encoding, said[1], said=True)
    return TextTable(source, open_bytes, encoding, _separator(source, open_bytes, encoding))


def _separator(source: str, open_bytes: Callable[[], BinaryIO], encoding: str) -> str:
    """The sign that cuts the first rows into most cells. Raises AnswersError if two do."""
    fits = {
        separator: _fit(TextTable(source, open_bytes, encoding, separator))
        for separator in SEPARATORS
    }
    best = max(fits.values())
    likely = [separator for separator, fit in fits.items() if fit == best]
    if best > 0 and len(likely) > 1:
        raise AnswersError("intake.separator", Where(source, 1))
    return likely[0]


def _fit(table: TextTable) -> float:
    """How wide the first rows are, times the share of them that are; 0 for single cells."""
    first = [cells for _, cells in islice(table.records(), SAMPLE) if cells]
    widths = [len(cells) for cells in first if isinstance(cells, list) and not _torn(cells)]
    widest = max(widths, default=0)
    return widest * widths.count(widest) / len(first) if widest > 1 else 0.0


def _torn(cells: list[str]) -> bool:
    """Whether a quoted text was cut: one half of its quotes stands in one cell."""
    return any(cell.count('"') % 2 for cell in cells)
