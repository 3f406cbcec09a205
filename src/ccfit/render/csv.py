"""The matches as a table: one row each, figures and codes, for spreadsheets and programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ccfit.facets import FACETS
from ccfit.reporting.report import FacetShown, MatchShown, OutlookShown, PayShown, Report
from ccfit.spreadsheet import table_line

FACET_CELLS = ("fit", "weight", "contribution", "estimated")
PAY_CELLS = ("median", "p10", "p90", "period", "currency", "country", "as_of", "capped", "group")
OUTLOOK_CELLS = ("change_percent", "all_jobs_percent", "openings_per_year", "from", "to", "group")

MATCH_CELLS: dict[str, Callable[[MatchShown], Any]] = {
    "rank": lambda match: match.rank,
    "lowest_rank": lambda match: match.rank_interval and match.rank_interval[0],
    "highest_rank": lambda match: match.rank_interval and match.rank_interval[1],
    "tier": lambda match: match.tier,
    "top_ten_share": lambda match: match.top_ten_share,
    "band": lambda match: match.band,
    "code": lambda match: match.code,
    "title": lambda match: match.title,
    "fit": lambda match: match.fit,
    "similar": lambda match: " ".join(match.similar),
    "job_zone": lambda match: match.facts.job_zone,
    "education": lambda match: match.facts.education,
    "training": lambda match: match.facts.training,
    "employment": lambda match: match.facts.employment,
}


def render(report: Report) -> str:
    """A header and one line for each match; what is not known is an empty cell."""
    person = [report.person.id, report.person.taken]
    rows = [[*person, *_cells(match, report)] for match in report.matches]
    return "".join(map(table_line, [_names(), *rows]))


def _names() -> list[str]:
    return [
        *("id", "taken", *MATCH_CELLS, "area"),
        *(f"{facet}: {cell}" for facet in FACETS for cell in FACET_CELLS),
        *(f"pay: {cell}" for cell in PAY_CELLS),
        *(f"outlook: {cell}" for cell in OUTLOOK_CELLS),
    ]


def _cells(match: MatchShown, report: Report) -> list[Any]:
    return [
        *(cell(match) for cell in MATCH_CELLS.values()),
        _area(match, report),
        *_facets(match),
        *_pay(match.facts.pay),
        *_outlook(match.facts.outlook),
    ]


def _area(match: MatchShown, report: Report) -> str | None:
    titles = (area.title for area in report.areas if area.code == match.code[:2])
    return next(titles, None)


def _facets(match: MatchShown) -> list[Any]:
    cells = {shown.facet: {**shown.model_dump(), **_said(shown)} for shown in match.facets}
    return [cells.get(facet, {}).get(cell) for facet in FACETS for cell in FACET_CELLS]


def _said(shown: FacetShown) -> dict[str, str]:
    return {"estimated": "true" if shown.estimated else "false"}


def _pay(shown: PayShown | None) -> list[Any]:
    if shown is None:
        return [None] * len(PAY_CELLS)
    cells = shown.model_dump()
    return [*(" ".join(cells[name]) if name == "capped" else cells[name] for name in PAY_CELLS)]


def _outlook(shown: OutlookShown | None) -> list[Any]:
    cells = {} if shown is None else shown.model_dump()
    return [cells.get(name) for name in OUTLOOK_CELLS]
