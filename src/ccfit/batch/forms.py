"""Rows as lines: NDJSON, and CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import zip_longest
from typing import Any

from ccfit.batch.row import AREAS, MATCHES, BatchRow
from ccfit.facets import DIMENSIONS, FACETS
from ccfit.spreadsheet import table_line

AREA_CELLS = ("code", "title", "fit")
MATCH_CELLS = ("rank", "code", "title", "fit")
PLACE_CELLS = ("lowest_rank", "highest_rank", "tier")


def ndjson(row: BatchRow) -> str:
    """One line of JSON."""
    return _ENCODE(row) + "\n"


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def csv_line(row: BatchRow) -> str:
    """One line of a table; what is absent is an empty cell."""
    return table_line(_cells(row, certainty=False))


def csv_line_with_certainty(row: BatchRow) -> str:
    """The same with intervals and tiers."""
    return table_line([*_cells(row, certainty=True), row.get("certainty")])


def csv_head() -> str:
    """The names of the columns of ``csv_line``."""
    return table_line(_names(certainty=False))


def csv_head_with_certainty() -> str:
    """The names of the columns of ``csv_line_with_certainty``."""
    return table_line([*_names(certainty=True), "certainty"])


CSV: dict[bool, tuple[Callable[[], str], Callable[[BatchRow], str]]] = {
    False: (csv_head, csv_line),
    True: (csv_head_with_certainty, csv_line_with_certainty),
}


def _names(*, certainty: bool) -> list[str]:
    places = PLACE_CELLS if certainty else ()
    return [
        *("source", "row", "id", "lang", "taken", "group", "verdict", "flags"),
        *("interests", "interests_display", "type", "type_display"),
        *(f"{facet}: {name}" for facet in FACETS for name in DIMENSIONS[facet]),
        *_numbered("area", AREAS, (*AREA_CELLS, *places)),
        *_numbered("job", MATCHES, (*MATCH_CELLS, *places)),
    ]


def _numbered(what: str, most: int, cells: tuple[str, ...]) -> list[str]:
    return [f"{what} {place}: {cell}" for place in range(1, most + 1) for cell in cells]


def _cells(row: BatchRow, *, certainty: bool) -> list[Any]:
    person, codes = row["person"], row["codes"]
    scores = [
        (row["scores"][facet] or {}).get(name) for facet in FACETS for name in DIMENSIONS[facet]
    ]
    return [
        *(row["source"], row["row"], person["id"], person["lang"], person["taken"]),
        *(row["group"], row["verdict"], " ".join(row["flags"])),
        *(codes["interests"], codes["interests_display"]),
        *(codes["type"], codes["type_display"]),
        *scores,
        *_listed(row["areas"], AREAS, AREA_CELLS, certainty=certainty),
        *_listed(row["matches"], MATCHES, MATCH_CELLS, certainty=certainty),
    ]


def _listed(
    found: Any, most: int, names: tuple[str, ...], *, certainty: bool
) -> list[str | float | None]:
    cells: list[str | float | None] = []
    nothing: Mapping[str, Any] = {}
    for _, one in zip_longest(range(most), found, fillvalue=nothing):
        cells += [one.get(name) for name in names]
        if certainty:
            cells += [*one.get("rank_interval", (None, None)), one.get("tier")]
    return cells
