"""The catalogue: occupations with their figures, and their profiles ready to match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from ccfit import storage
from ccfit.documents import Document
from ccfit.errors import DataError
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.language import Lang, Text, as_text
from ccfit.vectors import centred, mean, projected, unit


@dataclass(frozen=True, slots=True)
class Pay:
    """US wages before tax, per year or per hour; `capped` names figures that are lower bounds."""

    median: float
    period: str
    p10: float | None = None
    p90: float | None = None
    capped: tuple[str, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """Projected change of employment in percent, and openings per year in people."""

    change_percent: float
    openings_per_year: int | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation. Profiles hold one number a dimension, in the order of ``ccfit.facets``."""

    code: str
    title: Text
    names: Mapping[str, tuple[str, ...]]
    zone: int | None
    profiles: Mapping[Facet, tuple[float, ...]]
    levels: tuple[float, ...] | None
    estimated: frozenset[str]
    related: tuple[str, ...]
    employment: int | None
    pay: Pay | None
    outlook: Outlook | None
    education: Mapping[str, str]
    required_education: tuple[float, ...] | None
    reported: tuple[Mapping[str, Any], ...] = ()

    @property
    def area(self) -> str:
        """The SOC major group: the first two digits."""
        return self.code[:2]


@dataclass(frozen=True, eq=False)
class Catalog:
    """All occupations, with what is common to them. Two are the same only if they are one."""

    id: str
    sha256: str
    occupations: tuple[Occupation, ...]
    areas: Mapping[str, Text]
    skill_means: tuple[float, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def by_code(self) -> dict[str, Occupation]:
        return {occupation.code: occupation for occupation in self.occupations}

    @cached_property
    def directions(self) -> dict[Facet, list[tuple[float, ...] | None]]:
        """The unit vector of every occupation by facet; None where there are no figures."""
        return {f: [self._direction(f, one) for one in self.occupations] for f in FACETS}

    @cached_property
    def usual_directions(self) -> dict[Facet, tuple[float, ...]]:
        """The mean unit vector of a facet over the occupations with figures; zeros if none has."""
        known = {f: [one for one in self.directions[f] if one is not None] for f in FACETS}
        return {
            facet: _middle(vectors) if vectors else (0.0,) * len(DIMENSIONS[facet])
            for facet, vectors in known.items()
        }

    @cached_property
    def whole_directions(self) -> dict[Facet, list[tuple[float, ...]]]:
        """As `directions`, an occupation without figures standing at the mean of the others."""
        return {
            facet: [self.usual_directions[facet] if one is None else one for one in vectors]
            for facet, vectors in self.directions.items()
        }

    @cached_property
    def area_members(self) -> dict[str, list[int]]:
        """The places of the occupations of every SOC major group, by its code."""
        found: dict[str, list[int]] = {}
        for at, occupation in enumerate(self.occupations):
            found.setdefault(occupation.area, []).append(at)
        return dict(sorted(found.items()))

    @cached_property
    def area_directions(self) -> dict[Facet, dict[str, tuple[float, ...]]]:
        """The mean of the members' unit vectors, by facet and area."""
        return {
            facet: {
                area: _middle([vectors[at] for at in members])
                for area, members in self.area_members.items()
            }
            for facet, vectors in self.whole_directions.items()
        }

    def direction(self, facet: Facet, occupation: Occupation) -> tuple[float, ...] | None:
        """The unit vector of one of these occupations; None where there are no figures."""
        return self.directions[facet][self._places[occupation.code]]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {one.code: at for at, one in enumerate(self.occupations)}

    def _direction(self, facet: Facet, occupation: Occupation) -> tuple[float, ...] | None:
        """A profile prepared like a person's, at length 1; zeros where it is flat.

        Interests and values are centred, skills projected off {1, mean job}, type as it is.
        """
        profile = occupation.profiles.get(facet)
        if profile is None:
            return None
        if facet == "skills":
            return unit(projected(profile, self.skill_means))
        return unit(profile if facet == "type" else centred(profile))

    def area_title(self, area: str, lang: Lang) -> str:
        """The plain name of a SOC major group, or its code where the file names none."""
        return self.areas[area].to(lang) if area in self.areas else area


def _middle(vectors: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    return tuple(mean(column) for column in zip(*vectors, strict=True))


def load_catalog(path: Path | str | None = None) -> Catalog:
    """The bundled catalogue, or a person's own file, which is checked first.

    Raises DataError that names the file and the line.
    """
    if path is None:
        return _bundled()
    from ccfit.checking.shape import check_catalog

    document = storage.read_document(path, DataError, storage.DATA_LIMIT)
    check_catalog(document)
    return build_catalog(document)


@lru_cache(maxsize=1)
def _bundled() -> Catalog:
    return build_catalog(storage.bundled("occupations"))


def build_catalog(document: Document) -> Catalog:
    """A Catalog from a document that has passed its check."""
    data = document.data
    orders = {facet: split_order(facet, data.get("orders", {})) for facet in FACETS}
    occupations = tuple(_occupation(one, orders) for one in data["occupations"])
    return Catalog(
        id=data["id"],
        sha256=document.sha256,
        occupations=tuple(sorted(occupations, key=lambda one: one.code)),
        areas={str(code): as_text(title) for code, title in data.get("areas", {}).items()},
        skill_means=_skill_means(data, orders, occupations),
        facts={key: data[key] for key in FACT_KEYS if key in data},
    )


FACT_KEYS = (
    "sources",
    "estimates",
    "country",
    "currency",
    "wages_as_of",
    "outlook",
    "orders",
)


def split_order(facet: Facet, orders: Mapping[str, str]) -> tuple[str, ...]:
    """The order in which a file gives a facet's numbers; the usual one if it says nothing."""
    text = orders.get(facet)
    if text is None:
        return DIMENSIONS[facet]
    return tuple(part.strip() for part in text.split(";")) if ";" in text else tuple(text.split())


def numbers(text: str | float) -> tuple[float, ...]:
    """A vector written as one scalar, its numbers apart by blanks."""
    return tuple(map(float, str(text).split()))


def _skill_means(
    data: Mapping[str, Any],
    orders: Mapping[Facet, tuple[str, ...]],
    occupations: tuple[Occupation, ...],
) -> tuple[float, ...]:
    """m: the mean importance of each skill, as stored or over the occupations with skills."""
    if "skill_means" in data:
        return in_order("skills", orders["skills"], data["skill_means"])
    rated = [one.profiles["skills"] for one in occupations if "skills" in one.profiles]
    if not rated:
        return (0.0,) * len(DIMENSIONS["skills"])
    return tuple(mean(column) for column in zip(*rated, strict=True))


def _occupation(data: Mapping[str, Any], orders: Mapping[Facet, tuple[str, ...]]) -> Occupation:
    names = data.get("names", {})
    return Occupation(
        code=data["code"],
        title=as_text(data["title"]),
        names={lang: tuple(_split_names(text)) for lang, text in names.items()},
        zone=data.get("zone"),
        profiles={f: in_order(f, orders[f], data[f]) for f in FACETS if f in data},
        levels=in_order("skills", orders["skills"], data["levels"]) if "levels" in data else None,
        estimated=frozenset(data.get("estimated", ())),
        related=tuple(data.get("related", "").split()),
        employment=data.get("employment"),
        pay=_pay(data["pay"], data["code"]) if "pay" in data else None,
        outlook=_outlook(data["outlook"], data["code"]) if "outlook" in data else None,
        education=data.get("education", {}),
        required_education=_required(data),
        reported=tuple(data.get("reported", ())),
    )


def in_order(facet: Facet, order: tuple[str, ...], text: str | float) -> tuple[float, ...]:
    """The numbers of a vector in the order of ``ccfit.facets``."""
    if order == DIMENSIONS[facet]:
        return numbers(text)
    found = dict(zip(order, numbers(text), strict=True))
    return tuple(found[dimension] for dimension in DIMENSIONS[facet])


def _split_names(text: str) -> list[str]:
    return [name.strip() for name in text.split(";") if name.strip()]


def _pay(data: Mapping[str, Any], code: str) -> Pay:
    return Pay(
        median=data["median"],
        period=data["period"],
        p10=data.get("p10"),
        p90=data.get("p90"),
        capped=tuple(data.get("capped", ())),
        group=_group(data, code),
    )


def _outlook(data: Mapping[str, Any], code: str) -> Outlook:
    return Outlook(data["change_percent"], data.get("openings_per_year"), _group(data, code))


def _group(data: Mapping[str, Any], code: str) -> str | None:
    """The wider group that a figure is about: named, or the SOC code that a sub-code is part of."""
    part_of = None if code.endswith(".00") else code.partition(".")[0]
    group = data.get("group", part_of)
    return None if group == code else group


def _required(data: Mapping[str, Any]) -> tuple[float, ...] | None:
    return numbers(data["required_education"]) if "required_education" in data else None
