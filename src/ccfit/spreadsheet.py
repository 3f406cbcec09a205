"""Lines of CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

# A spreadsheet takes a cell that starts like this for a formula (OWASP, CSV injection).
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table_line(cells: Iterable[Any]) -> str:
    """One line of CSV, in which no cell is a formula; None is an empty cell."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(map(_harmless, cells))
    return out.getvalue()


def _harmless(cell: Any) -> Any:
    """A text that would run as a formula gets an apostrophe before it, and stays on one line."""
    if not isinstance(cell, str):
        return cell
    text = " ".join(cell.splitlines())
    return f"'{text}" if text.startswith(STARTS_A_FORMULA) else text
