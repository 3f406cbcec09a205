"""What is believed of a person's true profile, and of the next sitting's answers.

A Gaussian for each facet (classical test theory; Kelley 1927). With norms it is the posterior
after a prior of the group's means and error-free covariance. Without norms the observed profile
is shrunk by λ towards no pattern at all, which is the same with a prior of mean 0 and variance
s² − e² in every direction. Only the prepared profile counts, not its level: a constant added to
all interests changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from ccfit.catalog import Catalog
from ccfit.certainty.linear import Matrix, along, complement, eigen, quadratic
from ccfit.certainty.norms import Norms
from ccfit.facets import DIMENSIONS, TAKEN_OUT, Facet
from ccfit.matching import PreparedFacet, Ranking
from ccfit.vectors import dot

Axes = tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Moments:
    """Mean and variance of the true profile along each axis.

    `error` is e², the variance that the answers of one sitting add along each.
    """

    means: tuple[float, ...]
    variances: tuple[float, ...]
    error: float


@dataclass(frozen=True, slots=True)
class Belief:
    """What the answers and the norms say of one facet.

    `axes` are orthonormal rows, the principal axes of the norms; without norms None: the
    dimensions themselves. `answer` is the prepared profile along the axes, `centre` and `spread`
    the prior's means and variances, None without norms. `variance` is s², the mean square of the
    profile in a free dimension; `noise` is e²/s² = 1 − λ; `weight` the facet's weight.
    """

    facet: Facet
    axes: Axes | None
    answer: tuple[float, ...]
    centre: tuple[float, ...] | None
    spread: tuple[float, ...] | None
    variance: float
    noise: float
    weight: float
    length: float

    @property
    def truth_scale(self) -> float:
        """w/(√λ·|x|): turns a true profile's product with an occupation into its part of the fit.

        The true profile has about the length √λ·|x|.
        """
        return self.weight / (sqrt(1 - self.noise) * self.length)

    @property
    def sitting_scale(self) -> float:
        """w·√λ/|x|: the same for the profile of a second sitting, about as long as the first.

        There a facet counts by w·√λ again, so that a noisy one matters less than in truth.
        """
        return self.weight * sqrt(1 - self.noise) / self.length

    def moments(self, noise: float) -> Moments:
        """The belief if the answers' share of noise, e²/s², were this."""
        error = noise * self.variance
        centre, spread = self._prior(error)
        gains = [prior / (prior + error) if prior > 0 else 0.0 for prior in spread]
        means = tuple(
            middle + gain * (value - middle)
            for value, middle, gain in zip(self.answer, centre, gains, strict=True)
        )
        return Moments(means, tuple(gain * error for gain in gains), error)

    def _prior(self, error: float) -> tuple[Sequence[float], Sequence[float]]:
        if self.centre is not None and self.spread is not None:
            return self.centre, self.spread
        size = len(self.answer)
        return [0.0] * size, [max(0.0, self.variance - error)] * size


def beliefs(ranking: Ranking, catalog: Catalog, norms: Mapping[Facet, Norms]) -> tuple[Belief, ...]:
    """One belief for every facet that the ranking uses."""
    return tuple(
        belief(ranking.prepared[facet], weight, norms.get(facet), catalog.skill_means)
        for facet, weight in ranking.weights.items()
    )


def belief(
    person: PreparedFacet,
    weight: float,
    norms: Norms | None,
    skill_means: tuple[float, ...] = (),
) -> Belief:
    """What is believed of one facet; skills need the means of the catalogue."""
    square = dot(person.vector, person.vector)
    free = len(person.vector) - TAKEN_OUT[person.facet]
    common = (square / free, 1 - person.signal, weight, sqrt(square))
    if norms is None:
        return Belief(person.facet, None, person.vector, None, None, *common)
    axes, centre, spread = _principal(person.facet, norms, skill_means)
    return Belief(person.facet, axes, along(axes, person.vector), centre, spread, *common)


@lru_cache(maxsize=64)
def _principal(
    facet: Facet, norms: Norms, skill_means: tuple[float, ...]
) -> tuple[Axes, tuple[float, ...], tuple[float, ...]]:
    """Principal axes of the group's prepared profiles, with their means and variances there."""
    free = complement(taken_out(facet, skill_means), len(DIMENSIONS[facet]))
    values, turned = eigen(quadratic(free, norms.covariance))
    axes = tuple(tuple(dot(turn, column) for column in zip(*free, strict=True)) for turn in turned)
    return axes, along(axes, norms.means), tuple(max(value, 0.0) for value in values)


def taken_out(facet: Facet, skill_means: Sequence[float]) -> Matrix:
    """What comparison projects away: nothing, the level, or also the mean job's skills."""
    level = [1.0] * len(DIMENSIONS[facet])
    return [level, skill_means][: TAKEN_OUT[facet]]
