"""One occupation's record: what the catalogue says about it, absent where nothing is known."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any

from catalog.bls import BlsTables, Wages
from catalog.emit import share_text, vector_text
from catalog.facets import LEAN_DECIMALS, RATING_DECIMALS, Facets
from catalog.names import distinct, english_names
from catalog.onet import OnetTables, Vector
from catalog.roll_up import Join, join
from catalog.words import Words

Record = dict[str, Any]


@dataclass(frozen=True)
class Material:
    """All that records are made of."""

    onet: OnetTables
    facets: Facets
    bls: BlsTables
    words: Words


@dataclass
class JoinReport:
    """How the occupations joined one BLS table."""

    table: str
    direct: list[str] = field(default_factory=list)
    rolled_up: dict[str, str] = field(default_factory=dict)
    absent: list[str] = field(default_factory=list)

    def join(self, code: str, published: Container[str]) -> Join | None:
        """Join one occupation and keep count."""
        found = join(code, published)
        if found is None:
            self.absent.append(code)
        elif found.group is None:
            self.direct.append(code)
        else:
            self.rolled_up[code] = found.group
        return found


@dataclass(frozen=True)
class Records:
    """Every record, and how the joins went."""

    records: list[Record]
    joins: tuple[JoinReport, ...]


def build_records(material: Material) -> Records:
    """The records of all occupations, in the order of their codes."""
    wages, projections = JoinReport("wages (OEWS)"), JoinReport("projections")
    records = [
        _own(material, code)
        | _market(material.bls, wages.join(code, material.bls.wages))
        | _future(material.bls, projections.join(code, material.bls.projections))
        | _last(material, code)
        for code in sorted(material.onet.titles)
    ]
    return Records(records, (wages, projections))


def known(**entries: Any) -> Record:
    """A mapping without the entries that are absent: absent stays absent, never 0."""
    return {key: value for key, value in entries.items() if value not in (None, "", (), [], {})}


def _own(material: Material, code: str) -> Record:
    onet, facets = material.onet, material.facets
    return known(
        code=code,
        title={"en": onet.titles[code], "es": material.words.occupations[code].title_es},
        names=_names(material, code),
        zone=onet.zones[code],
        interests=_ratings(onet.interests[code]),
        values=_ratings(facets.values[code]),
        skills=_ratings(facets.skills[code]),
        levels=_ratings(facets.levels[code]),
        type=vector_text(facets.type[code], LEAN_DECIMALS),
        estimated=facets.estimated[code],
        related=" ".join(onet.related.get(code, ())),
    )


def _ratings(profile: Vector) -> str:
    return vector_text(profile, RATING_DECIMALS)


def _names(material: Material, code: str) -> Record:
    words, title = material.words.occupations[code], material.onet.titles[code]
    reported = material.onet.reported_titles.get(code, ())
    return known(
        en="; ".join(english_names(title, words.names_en, reported)),
        es="; ".join(distinct(words.title_es, words.names_es)),
    )


def _market(bls: BlsTables, found: Join | None) -> Record:
    if found is None:
        return {}
    wages = bls.wages[found.bls_code]
    return known(employment=wages.employment, pay=_pay(wages, found))


def _pay(wages: Wages, found: Join) -> Record:
    if wages.period is None:
        return {}
    amounts = {
        name: money.amount if wages.period == "hour" else round(money.amount)
        for name, money in wages.figures.items()
    }
    capped = [name for name, money in wages.figures.items() if money.capped]
    return known(**amounts, period=wages.period, capped=capped, group=found.group)


def _future(bls: BlsTables, found: Join | None) -> Record:
    if found is None:
        return {}
    row = bls.projections[found.bls_code]
    outlook = known(change_percent=row.change_percent, openings_per_year=row.openings_per_year)
    education = known(typical=row.education, training=row.training, experience=row.experience)
    group = known(group=found.group)
    return known(outlook=outlook and outlook | group, education=education and education | group)


def _last(material: Material, code: str) -> Record:
    return known(
        required_education=share_text(material.onet.required_education.get(code, ())),
        reported=material.words.reported.get(code),
    )
