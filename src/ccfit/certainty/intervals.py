"""Rank intervals: between which ranks an entrant would stand in a second sitting, 80% of times.

Sixty-four fixed draws of the second sitting are ranked (``draws.py``); an interval is a window
that holds 52 of an entrant's 64 ranks, and the printed rank. More noise in the answers must never
narrow it. So it is found at fixed levels of noise one after the other, from none up to the
person's, always with the same draws: at each level, of the windows that hold the interval of the
level before, the one nearest the middle. Between two levels the ends move in proportion. For one
facet the levels are the same whoever answers, so that of two people with the same profile the one
with more noise has the wider interval; with several facets noise changes the order itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import floor, fsum, sqrt

from ccfit.certainty import draws
from ccfit.certainty.belief import Belief, Moments
from ccfit.certainty.contest import Entrants
from ccfit.certainty.linear import combined, transposed

# e/s, the error of a score in the spread of the profile: beyond 1 there is no signal.
LEVELS = tuple(step / 6 for step in range(1, 7))
SITTINGS = 2 * draws.POINTS
HELD = 52  # the least that is 80% of 64
# Where windows may start, the middle first.
STARTS = sorted(range(SITTINGS - HELD + 1), key=lambda start: abs(2 * start - SITTINGS + HELD))

Interval = tuple[int, int]
Columns = list[list[float]]
# Factors and the columns that they multiply, one number for every entrant.
Terms = tuple[Sequence[float], Columns]


def rank_intervals(
    entrants: Entrants, beliefs: Sequence[Belief], ranks: Sequence[int]
) -> list[Interval]:
    """For each entrant the lowest and highest rank of its 80% interval.

    `ranks` are the printed ones; an interval always contains its own. With several facets the
    levels are of the mean noise, each facet's share of it being the person's at every level.
    """
    sides = [_Side(entrants, belief) for belief in beliefs]
    noise = sqrt(fsum(belief.weight * belief.noise for belief in beliefs))
    inner, below = [(rank, rank) for rank in ranks], 0.0
    for level in LEVELS if noise > 0 else ():
        outer = _windows(sides, (level / noise) ** 2, inner)
        if level >= noise:
            share = (noise - below) / (level - below)
            return [_between(a, b, share) for a, b in zip(inner, outer, strict=True)]
        inner, below = outer, level
    return inner


def _between(inner: Interval, outer: Interval, share: float) -> Interval:
    low = inner[0] + share * (outer[0] - inner[0])
    high = inner[1] + share * (outer[1] - inner[1])
    return floor(low + 0.5), floor(high + 0.5)


class _Side:
    """One facet's part in the fits of a second sitting."""

    def __init__(self, entrants: Entrants, belief: Belief) -> None:
        self.belief = belief
        self.columns: Columns = transposed(entrants.along(belief))
        self.points = [row[: len(self.columns)] for row in draws.of_facet(belief.facet)]
        self.units = entrants.deviations(belief.facet) if belief.axes is None else None

    def expected(self, moments: Moments) -> Terms:
        return [self.belief.sitting_scale * value for value in moments.means], self.columns

    def deviation(self, moments: Moments, point: int) -> Terms:
        """How far one draw is from what is expected."""
        scale = self.belief.sitting_scale
        spread = [scale * sqrt(value + moments.error) for value in moments.variances]
        if self.units is not None:  # the same spread along every axis
            return spread[:1], [self.units[point]]
        return [s * x for s, x in zip(spread, self.points[point], strict=True)], self.columns


def _windows(sides: Sequence[_Side], share: float, within: Sequence[Interval]) -> list[Interval]:
    sittings = [_ranks(fits) for fits in _sittings(sides, share)]
    seen = zip(*sittings, strict=True)
    return [window(sorted(one), inner) for one, inner in zip(seen, within, strict=True)]


def _ranks(fits: list[float]) -> list[int]:
    """The rank of each, ties in the order given."""
    order = sorted(range(len(fits)), key=fits.__getitem__, reverse=True)
    found = [0] * len(fits)
    for rank, at in enumerate(order, 1):
        found[at] = rank
    return found


def _sittings(sides: Sequence[_Side], share: float) -> Iterator[list[float]]:
    """The fits in every draw: each point and its negative."""
    believed = [(side, side.belief.moments(share * side.belief.noise)) for side in sides]
    expected = _total([side.expected(moments) for side, moments in believed])
    for point in range(draws.POINTS):
        deviation = _total([side.deviation(moments, point) for side, moments in believed])
        yield [fit + apart for fit, apart in zip(expected, deviation, strict=True)]
        yield [fit - apart for fit, apart in zip(expected, deviation, strict=True)]


def _total(terms: Sequence[Terms]) -> list[float]:
    """The weighted columns of all facets, added up."""
    factors = [factor for some, _ in terms for factor in some]
    return combined(factors, [column for _, some in terms for column in some])


def window(seen: Sequence[int], inner: Interval) -> Interval:
    """The window of 52 of the 64 sorted ranks that contains an inner interval.

    Of several, one that holds as few of the ranks as possible (ties at its ends make it hold
    more than 52), and among those the one nearest the middle. Where none contains it, the inner
    interval is joined to the nearest window, or holds enough by itself.
    """
    low, high = inner
    best, least = None, SITTINGS + 1
    for start in STARTS:
        first, last = seen[start], seen[start + HELD - 1]
        if first <= low and high <= last:
            held = bisect_right(seen, last) - bisect_left(seen, first)
            if held == HELD:
                return first, last
            if held < least:
                best, least = (first, last), held
    return best or _joined(seen, inner)


def _joined(seen: Sequence[int], inner: Interval) -> Interval:
    low, high = inner
    if low < seen[0]:
        return low, max(high, seen[HELD - 1])
    if high > seen[-1]:
        return min(low, seen[-HELD]), high
    return inner
