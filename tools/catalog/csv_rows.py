"""Read a CSV table whose faults are reported by file and line."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalog.errors import BuildError, UsageError


@dataclass(frozen=True)
class Row:
    """One line of a table, which knows where it stands."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell without the blanks around it."""
        return self.cells[column].strip()

    def number(self, column: str) -> float:
        """The cell as a finite number, or an error that says where it is not one."""
        try:
            value = float(self.text(column))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.fault(f'"{self.text(column)}" in column "{column}" is not a number')
        return value

    def fault(self, what: str) -> BuildError:
        """An error that names this file and line."""
        return BuildError(f"{self.file}, line {self.line}: {what}")


def read_rows(path: Path, columns: Sequence[str] = ()) -> list[Row]:
    """All rows of a CSV file that must have the given columns."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, restval="")
            missing = [name for name in columns if name not in (reader.fieldnames or ())]
            if missing:
                raise BuildError(f'{path.name}: the column "{missing[0]}" is missing')
            return list(_rows(path.name, reader))
    except FileNotFoundError:
        raise UsageError(f"{path}: this source table is missing") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BuildError(f"{path.name}: cannot be read ({error})") from None


def _rows(file: str, reader: csv.DictReader[str]) -> Iterator[Row]:
    for cells in reader:
        if None in cells:
            raise BuildError(f"{file}, line {reader.line_num}: more cells than columns")
        yield Row(file, reader.line_num, cells)


def rows_by_code(path: Path, code_column: str, columns: Sequence[str] = ()) -> dict[str, Row]:
    """The rows of a table that has one row a code; a code that comes twice is an error."""
    by_code: dict[str, Row] = {}
    for row in read_rows(path, [code_column, *columns]):
        code = row.text(code_column)
        if code in by_code:
            raise row.fault(f"{code} is listed twice")
        by_code[code] = row
    return by_code
