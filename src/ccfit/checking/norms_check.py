"""What the shape of a norms file cannot say: sizes, and whether a covariance can be one."""

from __future__ import annotations

from typing import Any

from ccfit.catalog import numbers
from ccfit.documents import Document, DocumentPath
from ccfit.errors import Faults
from ccfit.facets import DIMENSIONS

NEEDED = ("item_variance", "means", "covariance")
SAME = 1e-9


def check_content(document: Document, data: Any, faults: Faults) -> None:
    """Collect the faults of a norms file whose sound part is `data`."""
    for facet, norms in (data.get("facets") or {}).items():
        place: DocumentPath = ("facets", facet)
        if facet in DIMENSIONS and isinstance(norms, dict):
            _check_needed(document, document.data["facets"][facet], place, faults)
            _check_sizes(document, norms, len(DIMENSIONS[facet]), place, faults)


def _check_needed(document: Document, given: Any, place: DocumentPath, faults: Faults) -> None:
    for key in NEEDED:
        if isinstance(given, dict) and key not in given:
            faults.add("shape.missing", document.where(place), name=key)


def _check_sizes(
    document: Document, norms: dict[str, Any], count: int, place: DocumentPath, faults: Faults
) -> None:
    rows = norms.get("covariance") or []
    before = len(faults.found)
    if rows and len(rows) != count:
        details = {"facet": place[-1], "found": len(rows), "count": count}
        faults.add("quiz.covariance", document.where((*place, "covariance")), **details)
    vectors = [("means", norms.get("means")), *(("covariance", row) for row in rows)]
    for key, vector in vectors:
        found = count if vector is None else len(str(vector).split())
        if found != count:
            where = document.where((*place, key))
            faults.add("catalog.vector", where, count=count, found=found)
    if rows and len(faults.found) == before and not _possible([numbers(row) for row in rows]):
        faults.add("norms.covariance", document.where((*place, "covariance")))


def _possible(rows: list[tuple[float, ...]]) -> bool:
    """Symmetric, with variances above 0 that bound what two scales can share."""
    size = range(len(rows))
    return all(rows[i][i] > 0 for i in size) and all(
        abs(rows[i][j] - rows[j][i]) < SAME
        and rows[i][j] ** 2 <= rows[i][i] * rows[j][j] * (1 + SAME)
        for i in size
        for j in size
    )
