"""The smallest changes of a person's scores that would lift a job into the first tier.

Greedy: one step at a time, each the one that most raises the job over the first ten; then every
step that the others turn out to make unnecessary is taken back. It tells what a ranking hangs
on; it is never advice to answer otherwise. Steps only lead upwards, and the job's own fit must
rise with each: to like or to know less blurs a profile, and the more blurred a profile is, the
more jobs its first tier holds.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import dist, fsum, hypot, inf, sqrt
from typing import NamedTuple

from ccfit.catalog import Catalog, Occupation
from ccfit.certainty.belief import Belief, beliefs
from ccfit.certainty.contest import NO_ERROR, Contest, occupations
from ccfit.certainty.norms import Norms
from ccfit.certainty.tiers import SURE
from ccfit.facets import DIMENSIONS, Facet
from ccfit.matching import (
    DIGITS,
    PreparedFacet,
    Ranking,
    prepare,
    prepare_profile,
    rank,
    used_weights,
)
from ccfit.profile import FacetScores, Profile
from ccfit.vectors import dot, mean

MOST_STEPS = 6
# A step is this share of the answer range on one scale.
STEP = 0.25
RIVALS = 10
# A type is not there to be changed, and weighs too little to lift anything.
MOVABLE: tuple[Facet, ...] = ("interests", "values", "skills")
# Near the end of a range a step is shorter; less than half a step is none.
LEAST_ROOM = 0.5

Place = tuple[Facet, str]
Steps = Mapping[Place, int]
Weights = Mapping[Facet, float] | None
FirstTier = Callable[[Ranking], Collection[str]]


@dataclass(frozen=True, slots=True)
class Move:
    """Steps upwards on one scale; `before` and `after` are scores in the scale's units."""

    facet: Facet
    dimension: str
    steps: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Lift:
    """What it takes; no moves and `reached` for a job that is in the first tier already.

    Where it is not `reached`, `moves` are the best ones found, none if nothing can be moved.
    `profile` is the person's with the moves made, `rank` the job's place in its ranking.
    """

    reached: bool
    moves: tuple[Move, ...]
    rank: int
    profile: Profile


@dataclass(frozen=True, slots=True)
class Person:
    """All that a ranking of one person is made from; `first_tier` gives the codes of tier 1."""

    profile: Profile
    catalog: Catalog
    weights: Weights
    first_tier: FirstTier


class FirstTiers:
    """The codes of tier 1, as ``ccfit.certainty.tiers`` makes it, of rankings of one person.

    They differ in one facet at a time, so that what each facet says is kept.
    """

    def __init__(self, catalog: Catalog, norms: Mapping[Facet, Norms]) -> None:
        self.catalog, self.norms = catalog, norms
        self._contests: dict[Belief, Contest] = {}

    def __call__(self, ranking: Ranking) -> frozenset[str]:
        """The codes of the first tier of a ranking that has matches."""
        last = ranking.matches[self._near_the_first(ranking) - 1].fit
        return frozenset(match.occupation.code for match in ranking.matches if match.fit >= last)

    def _near_the_first(self, ranking: Ranking) -> int:
        """How many the first is not surely above, itself included."""
        contests = [self._contest(one) for one in beliefs(ranking, self.catalog, self.norms)]
        first = contests[0].place[ranking.matches[0].occupation.code]
        gaps = zip(
            *([c.expected[first] - mine for mine in c.expected] for c in contests), strict=True
        )
        errors = zip(
            *([dist(c.spread[first], mine) for mine in c.spread] for c in contests), strict=True
        )
        return sum(
            fsum(gap) < max(SURE * hypot(*error), NO_ERROR)
            for gap, error in zip(gaps, errors, strict=True)
        )

    def _contest(self, belief: Belief) -> Contest:
        if belief not in self._contests:
            entrants = occupations(self.catalog, (belief.facet,))
            self._contests[belief] = Contest(entrants, (belief,), retest=False)
        return self._contests[belief]


def lift(person: Person, occupation: Occupation) -> Lift:
    """The steps that would lift an occupation into the first tier, six at the most."""
    steps: dict[Place, int] = {}
    while True:
        ranking = _ranking(person, steps)
        if _leads(person, ranking, occupation):
            return _lift(person, _needed(person, steps, occupation), occupation, reached=True)
        full = sum(steps.values()) == MOST_STEPS
        place = None if full else _best_step(person, steps, ranking, occupation)
        if place is None:
            return _lift(person, steps, occupation, reached=False)
        steps[place] = steps.get(place, 0) + 1


def _leads(person: Person, ranking: Ranking, occupation: Occupation) -> bool:
    """Whether a job is in the first tier; a profile can lose all signal on the way."""
    return bool(ranking.matches) and occupation.code in person.first_tier(ranking)


def _lift(person: Person, steps: Steps, occupation: Occupation, *, reached: bool) -> Lift:
    profile = moved(person.profile, steps)
    moves = [_move(person.profile, profile, place, taken) for place, taken in steps.items()]
    matches = _ranking(person, steps).matches
    place = next(match.rank for match in matches if match.occupation.code == occupation.code)
    return Lift(reached, tuple(moves), place, profile)


def _move(before: Profile, after: Profile, place: Place, steps: int) -> Move:
    facet, name = place
    scores = [profile.facets[facet].by_dimension()[name] or 0.0 for profile in (before, after)]
    return Move(facet, name, steps, *scores)


def _ranking(person: Person, steps: Steps) -> Ranking:
    prepared = prepare_profile(moved(person.profile, steps), person.catalog)
    return rank(prepared, person.catalog, person.weights)


def moved(profile: Profile, steps: Steps) -> Profile:
    """A profile with steps taken on its scales, none of them beyond the range."""
    facets = dict(profile.facets)
    for place in steps:
        facets[place[0]] = _moved_facet(profile.facets[place[0]], steps)
    return Profile(facets)


def _moved_facet(scores: FacetScores, steps: Steps) -> FacetScores:
    one = STEP * (scores.high - scores.low)
    taken = [steps.get((scores.facet, name), 0) for name in DIMENSIONS[scores.facet]]
    changed = [
        score if score is None or not far else min(score + far * one, scores.high)
        for score, far in zip(scores.scores, taken, strict=True)
    ]
    return replace(scores, scores=tuple(changed))


def _needed(person: Person, steps: Steps, occupation: Occupation) -> Steps:
    """Take back, one by one, the steps without which the job still is in the first tier."""
    for place, taken in steps.items():
        fewer = {one: count for one, count in {**steps, place: taken - 1}.items() if count}
        if fewer and _leads(person, _ranking(person, fewer), occupation):
            return _needed(person, fewer, occupation)
    return steps


def _best_step(
    person: Person, steps: Steps, ranking: Ranking, occupation: Occupation
) -> Place | None:
    """The scale whose next step gains most over the first ten; None if no step gains anything.

    The job's own fit must rise with it: liking everything more blurs the rivals' fits, too, and
    that lifts nothing.
    """
    race = Race.of(person, ranking, occupation)
    present = race.standing()
    best, lead = None, present.lead
    for place in _with_room(person, moved(person.profile, steps)):
        further = {**steps, place: steps.get(place, 0) + 1}
        found = race.standing(_moved_facet(person.profile.facets[place[0]], further))
        if found.fit > present.fit and found.lead > lead:
            best, lead = place, found.lead
    return best


def _with_room(person: Person, profile: Profile) -> Iterator[Place]:
    """Every scale that has room for a step upwards."""
    for facet in movable(person):
        scores = profile.facets[facet]
        least = LEAST_ROOM * STEP * (scores.high - scores.low)
        for name, score in scores.by_dimension().items():
            if score is not None and scores.high - score >= least:
                yield facet, name


def movable(person: Person) -> list[Facet]:
    """The facets whose scores can move by steps: not those given as letters or as a list."""
    prepared = prepare_profile(person.profile, person.catalog)
    wanted = person.weights
    return [
        facet
        for facet in MOVABLE
        if facet in prepared
        and person.profile.facets[facet].signal is None
        and (wanted is None or wanted.get(facet, 0.0) > 0)
    ]


class Standing(NamedTuple):
    """A job's fit, −1…1, and how far that lies above the mean of its rivals'."""

    fit: float
    lead: float


@dataclass(frozen=True, slots=True)
class Race:
    """One job against the first ten others.

    `theirs` holds the directions of the job first and then of its rivals, `usual` the fit at
    which a job without figures stands.
    """

    person: Person
    prepared: Mapping[Facet, PreparedFacet]
    theirs: Mapping[Facet, Sequence[tuple[float, ...] | None]]
    usual: Mapping[Facet, float]

    @classmethod
    def of(cls, person: Person, ranking: Ranking, occupation: Occupation) -> Race:
        others = [m.occupation for m in ranking.matches if m.occupation.code != occupation.code]
        runners = (occupation, *others[:RIVALS])
        directions = {
            facet: [person.catalog.direction(facet, one) for one in runners]
            for facet in ranking.prepared
        }
        return cls(person, ranking.prepared, directions, ranking.mean_fits)

    def standing(self, changed: FacetScores | None = None) -> Standing:
        """How the job stands, with the scores of a facet changed."""
        prepared = dict(self.prepared)
        one = prepare(changed, self.person.catalog.skill_means) if changed else None
        if one is not None:
            prepared[one.facet] = one
        weights = used_weights(prepared, self.person.weights)
        parts = [self._weighed(prepared[facet], weight) for facet, weight in weights.items()]
        job, *rivals = [fsum(fits) for fits in zip(*parts, strict=True)] or [-inf, 0.0]
        return Standing(round(job, DIGITS), round(job - mean(rivals), DIGITS))

    def _weighed(self, one: PreparedFacet, weight: float) -> list[float]:
        scale, usual = weight * sqrt(one.signal), weight * self.usual.get(one.facet, 0.0)
        theirs = self.theirs[one.facet]
        return [usual if o is None else scale * dot(one.direction, o) for o in theirs]
