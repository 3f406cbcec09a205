"""Profile × catalogue → ranking. Arithmetic only.

fit_f = √λ · r: the correlation of the person's profile with the occupation's, attenuated for
the error in the answers (Spearman 1904), which is what is expected of the *true* profile. The
composite is linear, so it splits exactly into contributions of single dimensions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import fsum, sqrt
from operator import mul

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import DEFAULT_WEIGHTS, DIMENSIONS, FACETS, FEWEST_SKILLS, TAKEN_OUT, Facet
from ccfit.profile import FacetScores, Profile
from ccfit.vectors import centred, dot, projected, signal, unit

DIGITS = 9


@dataclass(frozen=True, slots=True)
class PreparedFacet:
    """A person's side of one facet, ready to compare.

    `vector` is centred or projected, in the units of the scores, 0 where nothing was answered;
    `direction` the same at length 1; `signal` λ, 0–1; `error` the standard error of one score.
    """

    facet: Facet
    vector: tuple[float, ...]
    direction: tuple[float, ...]
    signal: float
    error: float


@dataclass(frozen=True, slots=True)
class FacetFit:
    """How one facet counts for one occupation.

    `fit` is −1…1, `weight` the share of the facet among those used, `contribution` its part of
    fit − 50, `parts` the same for each dimension (None where the occupation's side is missing).
    """

    facet: Facet
    fit: float
    weight: float
    contribution: float
    parts: tuple[float, ...] | None
    estimated: bool


@dataclass(frozen=True, slots=True)
class Match:
    """One occupation's place: `fit` is −1…1, rounded to nine digits."""

    rank: int
    occupation: Occupation
    fit: float

    @property
    def points(self) -> float:
        """The fit as it is shown: 0–100, 50 being no relation."""
        return 50 + 50 * self.fit


@dataclass(frozen=True, slots=True)
class Ranking:
    """All occupations from best to last, with what they were compared by."""

    prepared: Mapping[Facet, PreparedFacet]
    weights: Mapping[Facet, float]
    matches: tuple[Match, ...]
    mean_fits: Mapping[Facet, float]

    @property
    def used(self) -> tuple[Facet, ...]:
        """The facets that have signal and weight."""
        return tuple(self.weights)


def prepare(scores: FacetScores, skill_means: Sequence[float]) -> PreparedFacet | None:
    """Centre or project a facet's scores and weigh their signal; None if it counts as missing."""
    if scores.facet == "skills":
        return _prepare_skills(scores, skill_means)
    if scores.facet == "type":
        return _prepare_type(scores)
    known = [score for score in scores.scores if score is not None]
    if len(known) < len(scores.scores):
        return None
    return _prepared(scores, centred(known), len(known), share=1.0)


def _prepare_skills(scores: FacetScores, means: Sequence[float]) -> PreparedFacet | None:
    """Projected within the answered skills; the rest is 0 and λ shrinks by their share."""
    answered = [place for place, score in enumerate(scores.scores) if score is not None]
    if len(answered) < FEWEST_SKILLS:
        return None
    known = [score for score in scores.scores if score is not None]
    rest = projected(known, [means[place] for place in answered])
    vector = [0.0] * len(scores.scores)
    for place, value in zip(answered, rest, strict=True):
        vector[place] = value
    return _prepared(scores, vector, len(answered), len(answered) / len(scores.scores))


def _prepare_type(scores: FacetScores) -> PreparedFacet | None:
    """Nothing is taken out: 0 is the middle of each axis. An open axis is 0."""
    answered = sum(score is not None for score in scores.scores)
    if not answered:
        return None
    vector = [score or 0.0 for score in scores.scores]
    return _prepared(scores, vector, answered, answered / len(vector))


def _prepared(
    scores: FacetScores, vector: Sequence[float], answered: int, share: float
) -> PreparedFacet:
    freedom = answered - TAKEN_OUT[scores.facet]
    direction = unit(vector)
    if scores.signal is not None:
        strength = scores.signal if any(direction) else 0.0
        error = sqrt((1 - strength) * dot(vector, vector) / freedom)
    else:
        error = scores.error or 0.0
        strength = min(signal(vector, error, freedom), scores.ceiling) * share
    return PreparedFacet(scores.facet, tuple(vector), direction, strength, error)


def prepare_profile(profile: Profile, catalog: Catalog) -> dict[Facet, PreparedFacet]:
    """Every facet that has enough answers, signal or not."""
    found = {
        facet: prepare(profile.facets[facet], catalog.skill_means)
        for facet in FACETS
        if facet in profile.facets
    }
    return {facet: prepared for facet, prepared in found.items() if prepared is not None}


def used_weights(
    prepared: Mapping[Facet, PreparedFacet], weights: Mapping[Facet, float] | None = None
) -> dict[Facet, float]:
    """The weights of the facets with signal, re-scaled to sum to 1; empty if there is none."""
    wanted = {**dict.fromkeys(FACETS, 0.0), **(DEFAULT_WEIGHTS if weights is None else weights)}
    kept = {f: wanted[f] for f in FACETS if f in prepared and prepared[f].signal > 0 < wanted[f]}
    total = fsum(kept.values())
    return {facet: weight / total for facet, weight in kept.items()}


def rank(
    prepared: Mapping[Facet, PreparedFacet],
    catalog: Catalog,
    weights: Mapping[Facet, float] | None = None,
) -> Ranking:
    """Rank every occupation by its fit; no matches if no facet has signal.

    Fits are rounded to 1e-9 before sorting and ties go by code: the same order everywhere.
    """
    used = used_weights(prepared, weights)
    person = weighed(prepared, used)
    mean_fits = {
        facet: sqrt(prepared[facet].signal)
        * dot(prepared[facet].direction, catalog.usual_directions[facet])
        for facet in used
    }
    whole = [catalog.whole_directions[facet] for facet in used]
    composite = [composite_fit(person, parts) for parts in zip(*whole, strict=True)]
    order = sorted(
        range(len(composite)), key=lambda at: (-composite[at], catalog.occupations[at].code)
    )
    matches = [
        Match(rank, catalog.occupations[at], composite[at]) for rank, at in enumerate(order, 1)
    ]
    return Ranking(prepared, used, tuple(matches) if used else (), mean_fits)


def weighed(
    prepared: Mapping[Facet, PreparedFacet], weights: Mapping[Facet, float]
) -> list[tuple[float, ...]]:
    """w_f·√λ_f·u_f of every facet used: with it, each fit is a sum of products."""
    return [
        tuple(weight * sqrt(prepared[facet].signal) * x for x in prepared[facet].direction)
        for facet, weight in weights.items()
    ]


def composite_fit(
    person: Sequence[tuple[float, ...]], directions: Sequence[tuple[float, ...]]
) -> float:
    """The fit of one occupation, or of the mean of several, rounded to nine digits."""
    products = chain.from_iterable(map(mul, x, o) for x, o in zip(person, directions, strict=True))
    return round(fsum(products), DIGITS) + 0.0


@dataclass(frozen=True, slots=True)
class AreaFit:
    """A SOC major group: `fit` is the mean over its occupations, −1…1."""

    code: str
    fit: float
    occupations: int


def area_fits(ranking: Ranking, catalog: Catalog) -> list[AreaFit]:
    """The areas from best to last, ties by code; none where nothing is ranked."""
    if not ranking.used:
        return []
    person = weighed(ranking.prepared, ranking.weights)
    found = [
        AreaFit(
            code,
            composite_fit(person, [catalog.area_directions[f][code] for f in ranking.used]),
            len(members),
        )
        for code, members in catalog.area_members.items()
    ]
    return sorted(found, key=lambda area: (-area.fit, area.code))


def facet_fits(ranking: Ranking, match: Match, catalog: Catalog) -> list[FacetFit]:
    """The exact split of one match: contributions of facets and dimensions sum to fit − 50."""
    return [_facet_fit(ranking, facet, match.occupation, catalog) for facet in ranking.used]


def _facet_fit(
    ranking: Ranking, facet: Facet, occupation: Occupation, catalog: Catalog
) -> FacetFit:
    weight = ranking.weights[facet]
    theirs = catalog.direction(facet, occupation)
    if theirs is None:
        fit = ranking.mean_fits[facet]
        return FacetFit(facet, fit, weight, 50 * weight * fit, None, estimated=True)
    person = ranking.prepared[facet]
    scale = 50 * weight * sqrt(person.signal)
    parts = tuple(scale * x * o for x, o in zip(person.direction, theirs, strict=True))
    fit = sqrt(person.signal) * dot(person.direction, theirs)
    estimated = facet in occupation.estimated
    return FacetFit(facet, fit, weight, fsum(parts), parts, estimated)


def dimension_parts(fit: FacetFit) -> dict[str, float]:
    """A facet's contributions by the name of the dimension; empty where there are none."""
    return dict(zip(DIMENSIONS[fit.facet], fit.parts or (), strict=False))
