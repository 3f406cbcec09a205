"""Every occupation, taken for a person, must find itself first.

Twins, occupations with the same four profiles, cannot be told apart by anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from figures import Findings

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import FACETS, Facet
from ccfit.matching import PreparedFacet, prepare, rank
from ccfit.profile import FacetScores


def measure(findings: Findings, catalog: Catalog) -> None:
    """Try all occupations, and both ways of preparing their figures."""
    findings.heading("Self-retrieval: each occupation as a person, signal 1")
    total = len(catalog.occupations)
    found = sum(finds_itself(one, catalog) for one in catalog.occupations)
    alike = sum(prepared_alike(one, catalog) for one in catalog.occupations)
    findings.row("occupations with a twin (the same four profiles)", len(twins(catalog)))
    findings.share("first place is its own or its twin's", found, total)
    findings.share("a person's side of the same figures has the same direction", alike, total)
    findings.check("all of them", holds=found == alike == total)


def twins(catalog: Catalog) -> list[Occupation]:
    """The occupations whose four profiles another one has too."""
    counts = Counter(map(profiles, catalog.occupations))
    return [one for one in catalog.occupations if counts[profiles(one)] > 1]


def profiles(occupation: Occupation) -> tuple[tuple[float, ...], ...]:
    """The figures of all four facets."""
    return tuple(occupation.profiles[facet] for facet in FACETS)


def finds_itself(occupation: Occupation, catalog: Catalog) -> bool:
    """Whether it, or its twin, comes first among all."""
    first = rank(as_person(occupation, catalog), catalog).matches[0].occupation
    return profiles(first) == profiles(occupation)


def as_person(occupation: Occupation, catalog: Catalog) -> dict[Facet, PreparedFacet]:
    """A person with exactly the directions of an occupation, and no error in them."""
    directions = {facet: catalog.direction(facet, occupation) for facet in FACETS}
    return {
        facet: PreparedFacet(facet, direction, direction, signal=1.0, error=0.0)
        for facet, direction in directions.items()
        if direction is not None
    }


def prepared_alike(occupation: Occupation, catalog: Catalog) -> bool:
    """Whether both sides of a comparison are prepared in one way, for every facet."""
    return all(
        _person_direction(facet, occupation.profiles[facet], catalog)
        == catalog.direction(facet, occupation)
        for facet in FACETS
    )


def _person_direction(
    facet: Facet, profile: Iterable[float], catalog: Catalog
) -> tuple[float, ...] | None:
    scores = tuple(profile)
    person = prepare(
        FacetScores(facet, scores, min(scores), max(scores), signal=1.0), catalog.skill_means
    )
    return person.direction if person else None
