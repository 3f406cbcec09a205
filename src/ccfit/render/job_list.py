"""Lists of jobs as text: found by a search, all by area, or the areas themselves.

Rows are those of the JSON: code, title, area, job_zone, and matched where there was a search.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from rich.text import Text

from ccfit.language import Lang
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.words.job import WORDS

Row = Mapping[str, Any]


def found(rows: Sequence[Row], count: int, lang: Lang, look: Look, *, near: bool = False) -> str:
    """The first rows of what a search found, `count` in all; `near` if none meets all words."""
    page = Page(look)
    if near:
        page.line(WORDS["list.near"].to(lang), "italic")
    for row in rows:
        _job(page, row)
    _end(page, len(rows), count, lang)
    return page.text()


def by_area(rows: Sequence[Row], areas: Sequence[Row], lang: Lang, look: Look) -> str:
    """Jobs in the order of their codes under the names of their areas."""
    page = Page(look)
    titles = {area["code"]: area["title"] for area in areas}
    for area, members in groupby(rows, key=lambda row: row["area"]):
        page.heading(f"{area}  {titles[area]}")
        for row in members:
            _job(page, row)
    _end(page, len(rows), len(rows), lang)
    return page.text()


def areas(rows: Sequence[Row], lang: Lang, look: Look) -> str:
    """The areas, each with its number of jobs."""
    page = Page(look)
    for row in rows:
        _line(page, row, str(row["occupations"]))
    page.line()
    page.line(WORDS["areas.next"].to(lang), "dim")
    return page.text()


def _job(page: Page, row: Row) -> None:
    _line(page, row, row.get("matched"))


def _line(page: Page, row: Row, behind: str | None) -> None:
    code = row["code"]
    added = (f" ({behind})", "dim") if behind else ""
    page.line(Text.assemble((code, "cyan"), "  ", row["title"], added), hang=len(code) + 2)


def _end(page: Page, shown: int, count: int, lang: Lang) -> None:
    page.line()
    key = "list.more" if shown < count else "list.one" if count == 1 else "list.count"
    page.line(WORDS[key].to(lang).format(shown=shown, count=count), "dim")
    page.line(WORDS["list.next"].to(lang), "dim")
