"""What the first half of the answers predicts, counted against what the second half shows."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from half_sittings import FACET, FOLDS, Group, TwoSittings, norms_without, sittings

from ccfit.catalog import Catalog, load_catalog
from ccfit.certainty.assess import Assessor, Certainty
from ccfit.certainty.belief import beliefs
from ccfit.certainty.contest import Contest
from ccfit.certainty.tiers import tiers
from ccfit.matching import PreparedFacet, Ranking, area_fits, rank

NO_ANSWERS, NO_SIGNAL, NO_ORDER, USED = "no answers", "no signal", "no order", "used"
ANY, FIRST, TOP = "two jobs drawn from all", "the first against one drawn", "two of the top 30"
PAIRS = 100
TOP_JOBS, TOP_AREAS = 10, 5
CALIBRATED, FREE = "with norms", "without norms"
Key = TypeVar("Key")
# Intervals without norms are only reported: they are found for a third of the people.
FREE_EVERY = 3


@dataclass
class Sums:
    """A count, and totals of up to two figures."""

    count: int = 0
    first: float = 0.0
    second: float = 0.0

    def add(self, first: float, second: float = 0.0, count: int = 1) -> None:
        self.count += count
        self.first += first
        self.second += second


@dataclass
class Tally:
    """Sums over people, so that those of several parts can be added up.

    `bands`: by norms, kind of pair and tenth of p, predicted and observed; `coverage`: by norms
    and whose, intervals that held and their width; `overlap`: by label, a figure a person.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    bands: dict[tuple[str, str, int], Sums] = field(default_factory=dict)
    coverage: dict[tuple[str, str], Sums] = field(default_factory=dict)
    overlap: dict[str, Sums] = field(default_factory=dict)

    def merge(self, other: Tally) -> None:
        self.outcomes.update(other.outcomes)
        _merge(self.bands, other.bands)
        _merge(self.coverage, other.coverage)
        _merge(self.overlap, other.overlap)

    def pair(self, norms: str, kind: str, predicted: float, observed: float) -> None:
        """One pair, turned so that what is predicted is at least ½."""
        if predicted < 0.5:
            predicted, observed = 1 - predicted, 1 - observed
        band = min(int(10 * predicted), 9)
        self.bands.setdefault((norms, kind, band), Sums()).add(predicted, observed)

    def interval(self, norms: str, whose: str, found: tuple[int, int], rank_again: int) -> None:
        low, high = found
        held = low <= rank_again <= high
        self.coverage.setdefault((norms, whose), Sums()).add(held, high - low)

    def figure(self, label: str, value: float) -> None:
        self.overlap.setdefault(label, Sums()).add(value)


def _merge(mine: dict[Key, Sums], theirs: dict[Key, Sums]) -> None:
    for key, sums in theirs.items():
        mine.setdefault(key, Sums()).add(sums.first, sums.second, sums.count)


@dataclass(frozen=True, slots=True)
class Part:
    """Part `number` of the `parts` of one fold's people.

    Pairs of one person in `pairs_every`, intervals and tiers of one in `intervals_every`.
    """

    group: Group
    fold: int
    number: int
    parts: int
    pairs_every: int
    intervals_every: int


def measure(part: Part) -> Tally:
    """The tally of one part of the people."""
    catalog = load_catalog()
    norms = norms_without(part.group, part.fold)
    study = Study(catalog, Assessor(catalog, {FACET: norms}), Assessor(catalog))
    for person in sittings(part.group, part.fold, norms, catalog):
        place, own = divmod(person.number // FOLDS, part.parts)
        if own == part.number:
            outcome = _outcome(person)
            study.tally.outcomes[outcome] += 1
            if outcome == USED and place % part.pairs_every == 0:
                draw = random.Random(f"{part.group.name} {person.number} {person.direction}")
                study.observe(person, draw, whole=place % part.intervals_every == 0)
    return study.tally


def _outcome(person: TwoSittings) -> str:
    if person.first is None or person.second is None:
        return NO_ANSWERS
    if person.first.signal == 0:
        return NO_SIGNAL
    return USED if any(person.second.direction) else NO_ORDER


def _ranking(prepared: PreparedFacet, catalog: Catalog) -> Ranking:
    return rank({FACET: prepared}, catalog)


class Study:
    """Observes people with one set of norms."""

    def __init__(self, catalog: Catalog, calibrated: Assessor, free: Assessor) -> None:
        self.catalog = catalog
        self.assessors = {CALIBRATED: calibrated, FREE: free}
        self.tally = Tally()

    def observe(self, person: TwoSittings, draw: random.Random, *, whole: bool) -> None:
        if person.first is None or person.second is None:
            return
        before = _ranking(person.first, self.catalog)
        # The second sitting is only looked at: without signal it has an order all the same.
        after = _ranking(replace(person.second, signal=1.0), self.catalog)
        self._observe_pairs(before, after, draw)
        if whole:
            self._observe_areas(before, after)
            self._observe_intervals(before, after, free=person.number % FREE_EVERY == 0)
            if person.second.signal > 0:
                self._observe_first_tier(before, _ranking(person.second, self.catalog))

    def _observe_pairs(self, before: Ranking, after: Ranking, draw: random.Random) -> None:
        fits = {match.occupation.code: match.fit for match in after.matches}
        pairs = list(_pairs([match.occupation.code for match in before.matches], draw))
        for norms in self.assessors:
            contest = self._contest(before, norms, retest=True)
            for kind, one, other in pairs:
                observed = 0.5 + (fits[one] > fits[other]) / 2 - (fits[one] < fits[other]) / 2
                self.tally.pair(norms, kind, contest.above(one, other), observed)

    def _contest(self, ranking: Ranking, norms: str, *, retest: bool) -> Contest:
        assessor = self.assessors[norms]
        entrants, _ = assessor.entrants(ranking.used)
        known = beliefs(ranking, self.catalog, assessor.norms)
        return Contest(entrants, known, retest=retest)

    def _observe_intervals(self, before: Ranking, after: Ranking, *, free: bool) -> None:
        again = {match.occupation.code: match.rank for match in after.matches}
        self._cover(CALIBRATED, before, again)
        if free:
            self._cover(FREE, before, again)
        top = before.matches[:TOP_JOBS]
        both = sum(again[match.occupation.code] <= TOP_JOBS for match in top)
        self.tally.figure(f"of the first {TOP_JOBS} jobs, again among them", both)

    def _cover(self, norms: str, before: Ranking, again: dict[str, int]) -> None:
        sure: Certainty = self.assessors[norms].assess(before)
        for match in before.matches:
            code = match.occupation.code
            groups = [("the first", 1), ("the top ten", 10), ("random jobs", len(again))]
            for whose, last in groups:
                if match.rank <= last:
                    self.tally.interval(norms, whose, sure.intervals[code], again[code])

    def _observe_areas(self, before: Ranking, after: Ranking) -> None:
        one, two = (
            {area.code for area in area_fits(ranking, self.catalog)[:TOP_AREAS]}
            for ranking in (before, after)
        )
        self.tally.figure(f"of the first {TOP_AREAS} areas, again among them", len(one & two))

    def _observe_first_tier(self, before: Ranking, after: Ranking) -> None:
        one, two = (self._first_tier(ranking) for ranking in (before, after))
        self.tally.figure("jobs in the first tier", len(one))
        self.tally.figure("share of the first tier that is in it again", len(one & two) / len(one))
        by_chance = len(two) / len(before.matches)
        self.tally.figure("the same share if tiers were drawn at random", by_chance)

    def _first_tier(self, ranking: Ranking) -> set[str]:
        order = [match.occupation.code for match in ranking.matches]
        fits = [match.fit for match in ranking.matches]
        found = tiers(self._contest(ranking, CALIBRATED, retest=False), order, fits)
        return {code for code, tier in found.items() if tier == 1}


def _pairs(order: Sequence[str], draw: random.Random) -> Iterator[tuple[str, str, str]]:
    for _ in range(PAIRS):
        one, other = draw.sample(order, 2)
        yield ANY, one, other
        yield FIRST, order[0], draw.choice(order[1:])
        one, other = draw.sample(order[:30], 2)
        yield TOP, one, other
