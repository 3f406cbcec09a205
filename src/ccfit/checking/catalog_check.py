"""What must hold in a catalogue beyond its shape: orders, lengths of vectors, codes, areas.

Values of the wrong shape have been taken out before (``model_faults``), so that a mapping may
lack any of its keys here and a list may hold None.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ccfit.catalog import split_order
from ccfit.documents import Document, DocumentPath
from ccfit.errors import Faults
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.suggest import Suggestion

Found = Mapping[Any, Any]
VECTORS: dict[str, Facet] = {**{facet: facet for facet in FACETS}, "levels": "skills"}
SCHOOLING = "required_education"


@dataclass(frozen=True, slots=True)
class _Catalog:
    """The sound part of a catalogue's data, and where its faults go."""

    document: Document
    data: Found
    faults: Faults

    def fault(self, key: str, path: DocumentPath, **details: object) -> None:
        self.faults.add(key, self.document.where(path), **details)

    def occupations(self) -> Iterator[tuple[DocumentPath, Found]]:
        for place, occupation in enumerate(self.data.get("occupations", ())):
            if occupation is not None:
                yield ("occupations", place), occupation


def check_content(document: Document, data: Found, faults: Faults) -> None:
    """Collect the faults in the content of a catalogue."""
    catalog = _Catalog(document, data, faults)
    if document.data.get("occupations") == []:
        catalog.fault("catalog.empty", ("occupations",))
    _check_orders(catalog)
    _check_vectors(catalog)
    _check_schooling(catalog)
    _check_codes(catalog)
    _check_areas(catalog)
    _check_related(catalog)
    _check_titles(catalog)


def _check_orders(catalog: _Catalog) -> None:
    orders = catalog.data.get("orders", {})
    for facet in FACETS:
        if facet in orders:
            _check_order(catalog, facet, split_order(facet, orders))


def _check_order(catalog: _Catalog, facet: Facet, order: tuple[str, ...]) -> None:
    place, known = ("orders", facet), DIMENSIONS[facet]
    for at, name in enumerate(order):
        if name not in known:
            suggestion = Suggestion(name, known)
            catalog.fault("scores.unknown", place, name=name, facet=facet, suggestion=suggestion)
        elif name in order[:at]:
            catalog.fault("scores.repeated", place, name=name)
    missing = ", ".join(name for name in known if name not in order)
    if missing:
        catalog.fault("scores.missing", place, names=", ".join(known), missing=missing)


def _check_vectors(catalog: _Catalog) -> None:
    if "skill_means" in catalog.data:
        _check_vector(catalog, ("skill_means",), catalog.data["skill_means"], "skills")
    for path, occupation in catalog.occupations():
        for key, facet in VECTORS.items():
            if key in occupation:
                _check_vector(catalog, (*path, key), occupation[key], facet)


def _check_vector(catalog: _Catalog, path: DocumentPath, vector: object, facet: Facet) -> None:
    found, count = len(str(vector).split()), len(DIMENSIONS[facet])
    if found != count:
        catalog.fault("catalog.vector", path, count=count, found=found)


def _check_schooling(catalog: _Catalog) -> None:
    given = catalog.document.data.get("orders", {})
    if isinstance(given, dict) and SCHOOLING not in given:
        for path, _ in _with_schooling(catalog):
            catalog.fault("catalog.no_order", path)
        return
    order = catalog.data.get("orders", {}).get(SCHOOLING, "")
    count = len(order.split(";") if ";" in order else order.split())
    for path, shares in _with_schooling(catalog):
        if count and len(shares) != count:
            catalog.fault("catalog.vector", path, count=count, found=len(shares))


def _with_schooling(catalog: _Catalog) -> Iterator[tuple[DocumentPath, list[str]]]:
    for path, occupation in catalog.occupations():
        if SCHOOLING in occupation:
            yield (*path, SCHOOLING), str(occupation[SCHOOLING]).split()


def _check_codes(catalog: _Catalog) -> None:
    seen: set[str] = set()
    for path, occupation in catalog.occupations():
        code = occupation.get("code")
        if code in seen:
            catalog.fault("catalog.repeated", (*path, "code"), code=code)
        seen |= {code} if code else set()


def _check_areas(catalog: _Catalog) -> None:
    """Each area without a name is reported once."""
    if "areas" not in catalog.data:
        return
    named = set(catalog.document.data["areas"])
    for path, occupation in catalog.occupations():
        area = occupation.get("code", "")[:2]
        if area and area not in named:
            catalog.fault("catalog.area", (*path, "code"), area=area)
            named.add(area)


def _check_related(catalog: _Catalog) -> None:
    known = {str(one.get("code")) for one in _listed(catalog.document) if isinstance(one, dict)}
    for path, occupation in catalog.occupations():
        for code in occupation.get("related", "").split():
            if code not in known:
                catalog.fault("catalog.related", (*path, "related"), code=code)


def _listed(document: Document) -> list[Any]:
    """The occupations as given, whatever is wrong with them."""
    occupations = document.data.get("occupations")
    return occupations if isinstance(occupations, list) else []


def _check_titles(catalog: _Catalog) -> None:
    """Some text in some language, wherever one is shown."""
    for path, texts in _texts(catalog):
        if not texts and not _given(catalog.document.data, path):
            catalog.fault("catalog.no_title", path)


def _given(data: Any, path: DocumentPath) -> Any:
    for part in path:
        data = data[part]
    return data


def _texts(catalog: _Catalog) -> Iterator[tuple[DocumentPath, Found]]:
    for area, texts in catalog.data.get("areas", {}).items():
        yield ("areas", area), texts
    for path, occupation in catalog.occupations():
        yield from _under(path, occupation, "title")
        for at, reported in enumerate(occupation.get("reported", ())):
            yield from _under((*path, "reported", at), reported or {}, "source", "note")


def _under(path: DocumentPath, data: Found, *keys: str) -> Iterator[tuple[DocumentPath, Found]]:
    yield from (((*path, key), data[key]) for key in keys if key in data)
