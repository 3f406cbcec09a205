"""The report for the counselor, laid out as text; where a table does not fit, as a list."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from ccfit.language import Lang
from ccfit.render import comparison
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.render.telling.counselor import (
    FacetScores,
    Matches,
    Row,
    ToldInNumbers,
    told_in_numbers,
)
from ccfit.reporting.report import Report

NARROW = 100
TABLE_WIDTH = 140
LEFT_COLUMNS = (1, 2)


def render(report: Report, lang: Lang, look: Look) -> str:
    """Scores with errors and signal, areas, and a table of the matches in points."""
    said = told_in_numbers(report, lang)
    page = Page(look, widest=TABLE_WIDTH)
    page.line(said.title, "bold")
    _scores(page, said)
    if said.changes is not None:
        comparison.show_numbers(page, said.changes)
    if said.matches is not None:
        _areas(page, said)
        _matches(page, said.matches)
        _about(page, said)
        _far_end(page, said)
    page.heading(said.notes_heading)
    for note in said.notes:
        page.line(f"· {note}", indent=2, hang=2)
    return page.text()


def _scores(page: Page, said: ToldInNumbers) -> None:
    page.heading(said.scores_heading)
    for facet in said.facets:
        _facet(page, facet)
    page.line(said.verdict, "bold", indent=2)
    for flag in said.flags:
        page.line(f"· {flag}", indent=4, hang=2)


def _facet(page: Page, facet: FacetScores) -> None:
    if facet.missing:
        page.line(f"{facet.name}: {facet.missing}", indent=2)
        return
    named = " ".join(filter(None, (facet.name, facet.code)))
    page.line(f"{named} ({facet.signal})", "bold", indent=2)
    page.line(" · ".join(f"{score.name} {score.value}" for score in facet.scores), indent=4)
    if facet.indices:
        page.line(facet.indices, indent=4)


def _areas(page: Page, said: ToldInNumbers) -> None:
    page.heading(said.areas_heading)
    for area in said.areas:
        page.line(f"{area.fit:>5}  {area.code} {area.title}", indent=2, hang=7)


def _about(page: Page, said: ToldInNumbers) -> None:
    if said.about:
        page.heading(said.about_heading)
    for job in said.about:
        page.line(Text.assemble((f"{job.label}: ", "bold"), job.value), indent=2, hang=2)
        for note in job.notes:
            page.line(note, indent=4, hang=2)


def _far_end(page: Page, said: ToldInNumbers) -> None:
    page.heading(said.far_end_heading)
    for one in said.far_end:
        page.line(f"{one.rank:>4}  {one.code} {one.title} · {one.fit}", hang=6)


def _matches(page: Page, matches: Matches) -> None:
    page.heading(matches.heading)
    page.line(matches.intro, "dim", indent=2)
    if page.width < NARROW:
        for row in matches.rows:
            _stacked(page, matches, row)
        page.line(matches.legend, "dim", indent=2)
        return
    page.console.print(_table(matches))
    page.line(matches.legend, "dim", indent=2)
    if matches.estimated:
        page.line(matches.estimated, "dim", indent=2)


def _table(matches: Matches) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1))
    for place, name in enumerate(matches.columns):
        left = place in LEFT_COLUMNS or name == matches.band_column
        table.add_column(name, justify="left" if left else "right")
    for row in matches.rows:
        table.add_row(*map(Text, row.cells))
    return table


def _stacked(page: Page, matches: Matches, row: Row) -> None:
    """A row of the table over some lines, where columns do not fit."""
    page.line(f"{row.rank:>4}  {row.code} {row.title}", "bold", hang=6)
    points = zip(row.points, matches.facet_columns, strict=True)
    terms = " ".join(f"{value} ({facet.lower()})" for value, facet in points)
    band = f" · {matches.band_column}: {row.band}" if row.band else ""
    page.line(f"{matches.first_columns[-1]} {row.fit} = 50 {terms}{band}", indent=6)
    sure = zip(matches.sure_columns, row.sure, strict=False)
    page.line(" · ".join(f"{name}: {value}" for name, value in sure), indent=6)
