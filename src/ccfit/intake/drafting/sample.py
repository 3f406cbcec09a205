"""The first rows of a table: headers, further texts of the columns, answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from ccfit.errors import AnswersError, CcfitError, Where
from ccfit.intake.selection import Table
from ccfit.intake.texts import tidy

MOST_ROWS = 3000
HEADERS_AMONG = 10
IMPORT_ID = re.compile(r"""\{["']+ImportId["']+\s*:""")


@dataclass(frozen=True, slots=True)
class Sample:
    """`header` is row `number` of the table; `skip` rows follow it before the answers.

    `titles` are further texts of the columns, from the rows passed over; empty without.
    """

    source: str
    number: int
    skip: int
    header: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, at: int) -> list[str]:
        """The cells of a column that hold something."""
        return [row[at] for row in self.rows if row[at].strip()]


def take_sample(table: Table, worth: Callable[[Sequence[str]], int]) -> Sample:
    """The start of a table; its header is the row that is worth most, the first of equals.

    Raises AnswersError for a table without any.
    """
    records = [cells for _, cells in islice(table.records(), MOST_ROWS)]
    rows = [[] if isinstance(cells, CcfitError) else cells for cells in records]
    at, skip = _header(rows, worth)
    if not any(map(str.strip, rows[at] if rows else [])):
        raise AnswersError("intake.no_header", Where(table.source))
    header = _trimmed(rows[at])
    width = len(header)
    answers = [row for row in rows[at + 1 + skip :] if any(map(str.strip, row))]
    titles = _padded(rows[at + 1], width) if skip else ("",) * width
    body = tuple(_padded(row, width) for row in answers)
    return Sample(table.source, at + 1, skip, tuple(header), titles, body)


def _header(rows: list[list[str]], worth: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    """Where the header is, and how many rows after it are no answers."""
    for at, row in enumerate(rows[:HEADERS_AMONG]):
        if at > 1 and sum(bool(IMPORT_ID.search(cell)) for cell in row) > len(row) / 2:
            return at - 2, 2
    first = rows[:HEADERS_AMONG]
    filled = [at for at, row in enumerate(first) if any(map(str.strip, row))]
    best = max(filled, key=lambda at: (worth(first[at]), -at), default=0)
    return best, 0


def _trimmed(row: list[str]) -> list[str]:
    width = max(at for at, cell in enumerate(row, 1) if cell.strip())
    return [tidy(cell) for cell in row[:width]]


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row[:width], *("",) * (width - len(row)))
