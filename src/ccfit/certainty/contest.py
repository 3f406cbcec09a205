"""Who truly outranks whom, and who would again in a second sitting.

The difference of two fits is linear in the person's profile, and the profile's belief is
Gaussian, so that P(i above j) = Φ(z) with z the difference of the expected fits over its
standard error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import dist, erf, fsum, hypot, sqrt

from ccfit.catalog import Catalog
from ccfit.certainty import draws
from ccfit.certainty.belief import Belief, Moments
from ccfit.certainty.linear import along, combined, transposed
from ccfit.facets import DIMENSIONS, Facet
from ccfit.vectors import dot

# A standard error below this is rounding: the two differ in nothing that is uncertain.
NO_ERROR = 1e-12
CERTAIN = 1e9


@dataclass(frozen=True, slots=True)
class Entrants:
    """Those who are ranked: names in the order that breaks ties, and by facet a vector each."""

    names: tuple[str, ...]
    vectors: Mapping[Facet, Sequence[tuple[float, ...]]]
    _deviations: dict[Facet, list[list[float]]] = field(default_factory=dict, repr=False)

    def deviations(self, facet: Facet) -> list[list[float]]:
        """By how much the draws of a standard normal profile move each fit: 32 rows."""
        if facet not in self._deviations:
            columns = transposed(self.vectors[facet])
            rows = [combined(point, columns) for point in draws.of_facet(facet)]
            self._deviations[facet] = rows
        return self._deviations[facet]

    def along(self, belief: Belief) -> list[tuple[float, ...]]:
        """Their vectors in the coordinates of a belief."""
        own = self.vectors[belief.facet]
        return list(own) if belief.axes is None else [along(belief.axes, one) for one in own]


def occupations(catalog: Catalog, facets: Sequence[Facet]) -> Entrants:
    """All occupations; one without figures stands at the mean of the others."""
    codes = tuple(one.code for one in catalog.occupations)
    return Entrants(codes, {facet: catalog.whole_directions[facet] for facet in facets})


def areas(catalog: Catalog, facets: Sequence[Facet]) -> Entrants:
    """The SOC major groups; each stands at the mean of its occupations."""
    vectors = {facet: list(catalog.area_directions[facet].values()) for facet in facets}
    return Entrants(tuple(catalog.area_members), vectors)


@lru_cache(maxsize=8)
def dimensions(facet: Facet) -> Entrants:
    """The dimensions of one facet against each other: each stands for itself alone."""
    names = DIMENSIONS[facet]
    size = len(names)
    own = [tuple(float(at == other) for other in range(size)) for at in range(size)]
    return Entrants(names, {facet: own})


class Contest:
    """Pairwise probabilities among entrants, in truth or in a second sitting (`retest`)."""

    def __init__(self, entrants: Entrants, beliefs: Sequence[Belief], *, retest: bool) -> None:
        self.place = {name: at for at, name in enumerate(entrants.names)}
        parts = [_weighed(entrants, belief, retest=retest) for belief in beliefs]
        size = range(len(entrants.names))
        self.expected = [fsum(means[at] for means, _ in parts) for at in size]
        self.spread = [tuple(x for _, noise in parts for x in noise[at]) for at in size]
        self.largest = 2 * max((hypot(*one) for one in self.spread), default=0.0) + NO_ERROR

    def z(self, one: str, other: str) -> float:
        """By how many standard errors one stands above the other."""
        return self._z(self.place[one], self.place[other])

    def above(self, one: str, other: str) -> float:
        """The probability that one is above the other; ½ for twins."""
        return (1 + erf(self.z(one, other) / sqrt(2))) / 2

    def level_with(self, one: str, others: Sequence[str], sure: float) -> int:
        """How many of the others one does not stand above by this many standard errors."""
        at = self.place[one]
        # Whoever is further below than the largest standard error allows need not be measured.
        floor = self.expected[at] - sure * self.largest
        places = (self.place[other] for other in others)
        return sum(self.expected[to] >= floor and self._z(at, to) < sure for to in places)

    def _z(self, one: int, other: int) -> float:
        apart = self.expected[one] - self.expected[other]
        error = dist(self.spread[one], self.spread[other])
        if error > NO_ERROR:
            return apart / error
        return 0.0 if abs(apart) <= NO_ERROR else CERTAIN if apart > 0 else -CERTAIN


def _weighed(
    entrants: Entrants, belief: Belief, *, retest: bool
) -> tuple[list[float], list[tuple[float, ...]]]:
    """Of every entrant the expected part of the fit, and its uncertainty as a vector.

    The standard error of a difference is the distance of the two vectors.
    """
    moments = belief.moments(belief.noise)
    scale = belief.sitting_scale if retest else belief.truth_scale
    centre = [scale * value for value in moments.means]
    spread = [scale * sqrt(value) for value in _variances(moments, retest=retest)]
    vectors = entrants.along(belief)
    means = [dot(centre, vector) for vector in vectors]
    return means, [tuple(s * x for s, x in zip(spread, v, strict=True)) for v in vectors]


def _variances(moments: Moments, *, retest: bool) -> list[float]:
    error = moments.error if retest else 0.0
    return [value + error for value in moments.variances]
