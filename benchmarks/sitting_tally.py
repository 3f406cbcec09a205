"""What the first half of the answers predicted, against what the second half showed."""

from __future__ import annotations

import dataclasses
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from half_sittings import FACET, Group, TwoSittings, norms_without, sittings

from ccfit import certainty
from ccfit.belief import beliefs
from ccfit.catalog import Catalog, load_catalog
from ccfit.contest import Contest, occupations
from ccfit.matching import PreparedFacet, Ranking, area_fits, rank
from ccfit.norms import Norms

RANDOM, FIRST, TOP = "pairs drawn from all", "first against one drawn", "pairs of the top 30"
FREE = ", without norms"
PAIR_KINDS = {
    RANDOM: True,
    FIRST: True,
    TOP: False,
    RANDOM + FREE: False,
    FIRST + FREE: False,
    TOP + FREE: False,
}
PAIRS = 100
FREE_EVERY = 3


class Tally:
    """Sums over people, so that parts can be added up."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.bands: dict[str, dict[int, tuple[float, ...]]] = defaultdict(dict)
        self.coverage: dict[tuple[str, str], tuple[float, ...]] = {}
        self.overlap: dict[str, tuple[float, ...]] = {}

    def add(self, other: Tally) -> None:
        self.outcomes += other.outcomes
        for kind, bands in other.bands.items():
            for band, sums in bands.items():
                _into(self.bands[kind], band, sums)
        for key, sums in other.coverage.items():
            _into(self.coverage, key, sums)
        for label, sums in other.overlap.items():
            _into(self.overlap, label, sums)

    def pair(self, kind: str, predicted: float, observed: float) -> None:
        """A pair, turned so that what is predicted is at least ½."""
        if predicted < 0.5:
            predicted, observed = 1 - predicted, 1 - observed
        _into(self.bands[kind], min(int(10 * predicted), 9), (1, predicted, observed))

    def mean(self, label: str, value: float) -> None:
        _into(self.overlap, label, (1, value))


def _into(sums: dict, key: object, more: tuple[float, ...]) -> None:
    old = sums.get(key)
    sums[key] = more if old is None else tuple(a + b for a, b in zip(old, more, strict=True))


def measure(group: Group, fold: int, part: int, parts: int, every: int) -> Tally:
    """One part of the people of one fold. Intervals and tiers for one in `every` of them."""
    catalog = load_catalog()
    norms = norms_without(group, fold)
    tally = Tally()
    for first_half, person in sittings(group, fold, norms, catalog):
        if person.number // 5 % parts == part:
            draw = random.Random(f"{group.name}/{person.number}/{first_half}")
            tally.outcomes[_outcome(person)] += 1
            if _outcome(person) == "used":
                _measure(tally, person, norms, catalog, draw, person.number % every == 0)
    return tally


def _outcome(person: TwoSittings) -> str:
    if person.first is None:
        return "no signal"
    return "no second" if person.second is None else "used"


def _ranking(prepared: PreparedFacet, catalog: Catalog) -> Ranking:
    return rank({FACET: prepared}, catalog)


def _measure(tally, person, norms, catalog, draw, whole):
    before = _ranking(person.first, catalog)
    # The second half is only looked at: even without signal it has an order.
    after = _ranking(dataclasses.replace(person.second, signal=1.0), catalog)
    fits = {match.occupation.code: match.fit for match in after.matches}
    order = [match.occupation.code for match in before.matches]
    for suffix, used in (("", {FACET: norms}), (FREE, {})):
        contest = Contest(
            occupations(catalog, [FACET]), beliefs(before, catalog, used), retest=True
        )
        for kind, one, other in _pairs(order, draw):
            again = fits[one] - fits[other]
            tally.pair(
                kind + suffix, contest.above(one, other), 0.5 + (again > 0) / 2 - (again < 0) / 2
            )
    if whole:
        _whole(tally, before, after, person, norms, catalog)


def _pairs(order: Sequence[str], draw: random.Random) -> Iterator[tuple[str, str, str]]:
    for _ in range(PAIRS):
        yield (RANDOM, *draw.sample(order, 2))
        yield FIRST, order[0], draw.choice(order[1:])
        yield (TOP, *draw.sample(order[:30], 2))


def _whole(tally, before, after, person, norms, catalog):
    sure = certainty.assess(before, catalog, {FACET: norms})
    ranks = {match.occupation.code: match.rank for match in after.matches}
    _cover(tally, "with norms", before, sure, ranks)
    if person.number % FREE_EVERY == 0:
        _cover(tally, "without norms", before, certainty.assess(before, catalog), ranks)
    top = [m.occupation.code for m in before.matches[:10]]
    tally.mean("of the top ten, again in the top ten", sum(ranks[code] <= 10 for code in top))
    a5, b5 = ({area.code for area in area_fits(one)[:5]} for one in (before, after))
    tally.mean("of the top five areas, again in the top five", len(a5 & b5))
    if person.second.signal > 0:
        again = certainty.assess(_ranking(person.second, catalog), catalog, {FACET: norms})
        one, two = ({c for c, t in x.tiers.items() if t == 1} for x in (sure, again))
        tally.mean("jobs in the first tier", len(one))
        tally.mean("share of the first tier that is in it again", len(one & two) / len(one))
        tally.mean("share of all jobs in the second's first tier (chance)", len(two) / len(ranks))
        tally.mean("tiers", max(sure.tiers.values()))
    areas = {a.code: p for p, a in enumerate(area_fits(after), 1)}
    for code, (low, high) in sure.area_intervals.items():
        _into(
            tally.coverage,
            ("areas with norms", "all areas"),
            (1, low <= areas[code] <= high, high - low),
        )


def _cover(tally, kind, before, sure, ranks):
    for match in before.matches:
        code = match.occupation.code
        low, high = sure.intervals[code]
        sums = (1, low <= ranks[code] <= high, high - low)
        _into(tally.coverage, (kind, "random jobs"), sums)
        if match.rank <= 10:
            _into(tally.coverage, (kind, "the top ten"), sums)
        if match.rank == 1:
            _into(tally.coverage, (kind, "the first"), sums)
