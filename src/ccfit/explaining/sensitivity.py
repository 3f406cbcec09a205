"""How far a ranking hangs on the weights: the places of jobs over a grid of weightings.

The weights stand for evidence that is itself uncertain. Every combination of GRID is as good a
reading of it as the default, so what holds over the grid is safe to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import product
from math import fsum, sqrt
from typing import Literal

from ccfit.catalog import Catalog
from ccfit.facets import FACETS, Facet
from ccfit.matching import DIGITS, PreparedFacet, Ranking
from ccfit.vectors import dot

GRID: dict[Facet, tuple[float, ...]] = {
    "interests": (0.25, 0.35, 0.45, 0.55, 0.65),
    "values": (0.1, 0.2, 0.3, 0.4),
    "skills": (0.0, 0.1, 0.2, 0.3),
    "type": (0.0, 0.05, 0.1),
}
TOP = 10
# The share that tiers and rank intervals ask for, too.
FIRM = 0.8

Columns = Mapping[Facet, Sequence[float]]
Weighting = Mapping[Facet, float]
Hanging = Literal["hangs_on_weights", "hangs_on_skills"]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The shares, 0–1, of `weightings` in which a job comes first, and is among the first ten.

    Jobs that never are stand in neither.
    """

    weightings: int
    first: Mapping[str, float]
    top_ten: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class FirstPlace:
    """How firmly the first of a ranking stands.

    `stays_first` and `stays_in_top` are shares of the weightings; `holds_without_skills` says
    whether it is still among the first ten when self-rated skills count 0, None where they
    count for nothing or are all there is.
    """

    code: str
    stays_first: float
    stays_in_top: float
    holds_without_skills: bool | None

    @property
    def note(self) -> Hanging | None:
        """What a report should say about it: a note's id, or nothing."""
        if self.holds_without_skills is False:
            return "hangs_on_skills"
        return "hangs_on_weights" if self.stays_in_top < FIRM else None


def weightings(facets: Sequence[Facet]) -> list[dict[Facet, float]]:
    """The grid for a person who has these facets, each weighting re-scaled to sum to 1.

    Facets that the person lacks are dropped; weightings that come to the same count once.
    """
    scaled = filter(None, (_scaled(facets, choice) for choice in _choices(facets)))
    distinct = {tuple(round(w, DIGITS) for w in one.values()): one for one in scaled}
    return list(distinct.values())


def _choices(facets: Sequence[Facet]) -> Iterator[tuple[float, ...]]:
    return product(*(GRID[facet] for facet in facets))


def _scaled(facets: Sequence[Facet], choice: Sequence[float]) -> dict[Facet, float]:
    total = fsum(choice)
    if total == 0:
        return {}
    return {facet: weight / total for facet, weight in zip(facets, choice, strict=True)}


def facet_columns(prepared: Mapping[Facet, PreparedFacet], catalog: Catalog) -> Columns:
    """The fit of every occupation on every facet with signal, in the catalogue's order.

    As in a ranking, an occupation without figures stands at the person's mean.
    """
    return {
        facet: _column(prepared[facet], catalog)
        for facet in FACETS
        if facet in prepared and prepared[facet].signal > 0
    }


def _column(person: PreparedFacet, catalog: Catalog) -> list[float]:
    scaled = [sqrt(person.signal) * x for x in person.direction]
    return [dot(scaled, o) for o in catalog.whole_directions[person.facet]]


def sensitivity(columns: Columns, catalog: Catalog) -> Sensitivity:
    """The shares over the whole grid, for every job at once."""
    chosen = weightings(list(columns))
    first: dict[str, int] = {}
    top_ten: dict[str, int] = {}
    for weights in chosen:
        leaders = top_codes(columns, weights, catalog)
        first[leaders[0]] = first.get(leaders[0], 0) + 1
        for code in leaders:
            top_ten[code] = top_ten.get(code, 0) + 1
    return Sensitivity(len(chosen), _shares(first, len(chosen)), _shares(top_ten, len(chosen)))


def _shares(counts: Mapping[str, int], total: int) -> dict[str, float]:
    return {code: counts[code] / total for code in sorted(counts)}


def top_codes(columns: Columns, weights: Weighting, catalog: Catalog) -> list[str]:
    """The codes of the first ten by a weighting, in the order that a ranking has."""
    rough = _weighted([columns[facet] for facet in weights], list(weights.values()))
    # Only those that rounding could bring among the first ten are worth the exact sum.
    least = min(nlargest(TOP, rough)) - 10.0 ** (1 - DIGITS)
    near = [place for place, fit in enumerate(rough) if fit >= least]
    rows = [(-_exact(columns, weights, at), catalog.occupations[at].code) for at in near]
    return [code for _, code in sorted(rows)[:TOP]]


def _exact(columns: Columns, weights: Weighting, place: int) -> float:
    return round(fsum(w * columns[facet][place] for facet, w in weights.items()), DIGITS)


def _weighted(columns: Sequence[Sequence[float]], weights: Sequence[float]) -> list[float]:
    """Weighted sums, fast: four columns at once, those that are lacking weighing 0."""
    lacking = len(FACETS) - len(columns)
    a, b, c, d = [*columns, *[columns[0]] * lacking]
    v, w, x, y = [*weights, *[0.0] * lacking]
    rows = zip(a, b, c, d, strict=True)
    return [v * one + w * two + x * three + y * four for one, two, three, four in rows]


def first_place(
    ranking: Ranking, columns: Columns, found: Sensitivity, catalog: Catalog
) -> FirstPlace:
    """How firmly the first of a ranking that has matches stands."""
    code = ranking.matches[0].occupation.code
    rest: dict[Facet, float] = {f: w for f, w in ranking.weights.items() if f != "skills"}
    holds = code in top_codes(columns, rest, catalog) if rest else None
    return FirstPlace(
        code,
        stays_first=found.first.get(code, 0.0),
        stays_in_top=found.top_ten.get(code, 0.0),
        holds_without_skills=holds if "skills" in ranking.weights else None,
    )


@dataclass(frozen=True)
class Firmness:
    """How far a ranking that has matches hangs on the weights; each part is computed once."""

    ranking: Ranking
    catalog: Catalog

    @cached_property
    def columns(self) -> Columns:
        return facet_columns(self.ranking.prepared, self.catalog)

    @cached_property
    def over_grid(self) -> Sensitivity:
        return sensitivity(self.columns, self.catalog)

    @cached_property
    def first(self) -> FirstPlace:
        return first_place(self.ranking, self.columns, self.over_grid, self.catalog)
