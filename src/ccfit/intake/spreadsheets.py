"""XLSX workbooks. The only module that knows openpyxl, which is imported only then."""

from __future__ import annotations

import datetime
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from ccfit.errors import AnswersError, DataError, Where
from ccfit.intake.delimited import Record
from ccfit.suggest import Suggestion

LARGEST = 500_000_000


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """One sheet of a workbook: the one named, else the first."""

    source: str
    open_bytes: Callable[[], BinaryIO]
    sheet: str | None = None

    def records(self) -> Iterator[Record]:
        """Every row with its number as the spreadsheet counts it."""
        with self.open_bytes() as file, _workbook(file, self.source) as workbook:
            sheet = self._sheet(workbook)
            # Some services write sizes that are wrong; the rows themselves are right.
            sheet.reset_dimensions()
            with _explained(self.source):
                for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    yield number, [text(cell) for cell in cells]

    def _sheet(self, workbook: Any) -> Any:
        sheets = {sheet.title: sheet for sheet in workbook.worksheets}
        if not sheets:
            raise AnswersError("intake.no_header", Where(self.source))
        if self.sheet is None:
            return next(iter(sheets.values()))
        if self.sheet not in sheets:
            details = {"name": self.sheet, "names": ", ".join(sheets)}
            suggestion = Suggestion(self.sheet, sheets)
            raise DataError("intake.sheet", Where(self.source), suggestion=suggestion, **details)
        return sheets[self.sheet]


def open_spreadsheet(
    source: str, open_bytes: Callable[[], BinaryIO], sheet: str | None
) -> Spreadsheet:
    """A sheet that is there and can be read. Raises AnswersError, DataError."""
    with open_bytes() as file, _explained(source), zipfile.ZipFile(file) as archive:
        if sum(member.file_size for member in archive.infolist()) > LARGEST:
            megabytes = LARGEST // 1_000_000
            raise AnswersError("file.too_big", Where(source), megabytes=megabytes)
    return Spreadsheet(source, open_bytes, sheet)


@contextmanager
def _workbook(file: BinaryIO, source: str) -> Iterator[Any]:
    from openpyxl import load_workbook

    with warnings.catch_warnings(), _explained(source):
        warnings.simplefilter("ignore")  # about styles and extensions, which are not read
        workbook = load_workbook(file, read_only=True, data_only=True)
    try:
        yield workbook
    finally:
        workbook.close()


@contextmanager
def _explained(source: str) -> Iterator[None]:
    """Whatever is wrong inside a workbook, in one sentence."""
    try:
        yield
    except (AnswersError, DataError, GeneratorExit):
        raise
    except Exception as error:
        # openpyxl raises what its parts raise: of ZIP, of XML, KeyError, ValueError …
        raise AnswersError("intake.workbook", Where(source)) from error


def text(value: object) -> str:
    """A cell as text: 4.0 is “4”, a day is written as ISO does."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time.min
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return str(value)
