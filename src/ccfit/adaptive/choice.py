"""Which item to ask next, and whether enough is known. Pure functions of the answers so far.

What is sought is the order of the scales as the *whole* section would show it: the scores F of
all its items, of which some are answered and the others expected. Doubtful are the orders of the
first against the second scale, the second against the third and the third against the fourth:
those that a three-letter code is made of. How likely such an order is wrong follows from the
Gaussian model (``scales``),

    F_s = (Σ answered + Σ expected)/N_s      p = Φ(−|F_a − F_b| / sd(F_a − F_b))

and the doubt is p over the probability that can be lived with. The item asked is the one that
takes most off these doubts: the sum, over the orders, of doubt · (the share of the variance of
F_a − F_b that its answer removes). This is the choice of the item that most shrinks the variance
of the most doubtful order, softened so that the other doubts have a say. Within a scale items are
asked in the quiz's own order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import erf, sqrt

from ccfit.adaptive.scales import Prior, Scales, before

# Orders of neighbors among the first four make up a code. Each may be wrong with some probability
# that can be lived with: the first with half of the others', since a report leads with it.
ORDERS = ((0, 1, 0.10), (1, 2, 0.20), (2, 3, 0.20))
# Answers to every scale, whatever comes out.
AT_LEAST = 2
# A variance below this is rounding: nothing is left to learn.
NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Pool:
    """The items of each scale in the order of asking, and the model of those who answer."""

    scales: tuple[tuple[str, ...], ...]
    prior: Prior


@dataclass(frozen=True, slots=True)
class Standing:
    """What the answers so far say.

    `open` holds the items that are left, by scale, `given` the answers; `size` is the number of
    items that count: all but those left out.
    """

    pool: Pool
    belief: Scales
    open: tuple[tuple[str, ...], ...]
    given: tuple[tuple[float, ...], ...]

    @property
    def size(self) -> tuple[int, ...]:
        return tuple(len(a) + len(left) for a, left in zip(self.given, self.open, strict=True))

    def whole(self, scale: int) -> float:
        """F: the mean that the whole scale would show."""
        expected = len(self.open[scale]) * self.belief.means[scale]
        return (sum(self.given[scale]) + expected) / max(1, self.size[scale])


def stand(pool: Pool, answers: Mapping[str, float], left_out: Sequence[str] = ()) -> Standing:
    """Where a person stands; `answers` are keyed so that more is more, `left_out` were skipped."""
    belief, error = before(pool.prior), pool.prior.item_variance
    for scale, items in enumerate(pool.scales):
        for item in items:
            if item in answers:
                belief = belief.after(scale, answers[item], error)
    gone = {*answers, *left_out}
    return Standing(
        pool,
        belief,
        tuple(tuple(item for item in items if item not in gone) for items in pool.scales),
        tuple(tuple(answers[item] for item in items if item in answers) for items in pool.scales),
    )


@dataclass(frozen=True, slots=True)
class Doubt:
    """The order of two scales.

    `p` that it is wrong, `size` the same in units of what can be lived with, `variance` that of
    their difference.
    """

    higher: int
    lower: int
    p: float
    size: float
    variance: float


def doubts(standing: Standing) -> Iterator[Doubt]:
    """The orders that make up the code, where an answer could still change them."""
    scores = [standing.whole(scale) for scale in range(len(standing.open))]
    order = sorted(range(len(scores)), key=lambda scale: (-scores[scale], scale))
    for first, second, tolerable in ORDERS:
        if second < len(order):
            higher, lower = order[first], order[second]
            spread = variance(standing, higher, lower)
            if spread > NOTHING:
                apart = scores[higher] - scores[lower]
                p = _phi(-apart / sqrt(spread))
                yield Doubt(higher, lower, p, p / tolerable, spread)


def _phi(z: float) -> float:
    return (1 + erf(z / sqrt(2))) / 2


def variance(standing: Standing, one: int, other: int) -> float:
    """The variance of F_a − F_b: of what is believed, and of the errors still to come."""
    left = [len(items) for items in standing.open]
    shares = [count / max(1, size) for count, size in zip(left, standing.size, strict=True)]
    a, b = shares[one], shares[other]
    c, v = standing.belief.covariance, standing.pool.prior.item_variance
    believed = a * a * c[one][one] + b * b * c[other][other] - 2 * a * b * c[one][other]
    sizes = (max(1, standing.size[one]), max(1, standing.size[other]))
    return believed + v * (left[one] / sizes[0] ** 2 + left[other] / sizes[1] ** 2)


def most_telling(standing: Standing) -> str | None:
    """The item to ask next; None where none is left.

    Each scale is asked twice before anything is chosen: jobs are compared with the whole profile,
    and one answer to a scale says little.
    """
    candidates = [scale for scale, items in enumerate(standing.open) if items]
    if not candidates:
        return None
    fewest = min(candidates, key=lambda scale: (_asked(standing, scale), scale))
    if _asked(standing, fewest) < AT_LEAST:
        return standing.open[fewest][0]
    found = list(doubts(standing))
    best = max(
        candidates,
        key=lambda scale: (round(_relief(standing, scale, found), 12), -len(standing.given[scale])),
    )
    return standing.open[best][0]


def _asked(standing: Standing, scale: int) -> int:
    return len(standing.pool.scales[scale]) - len(standing.open[scale])


def _relief(standing: Standing, scale: int, found: Sequence[Doubt]) -> float:
    """How much of all doubts one more answer to a scale takes off."""
    after = _supposing(standing, scale)
    return sum(
        one.size * (1 - variance(after, one.higher, one.lower) / one.variance) for one in found
    )


def _supposing(standing: Standing, scale: int) -> Standing:
    """The standing after an answer as expected, which moves no mean but shrinks the variances."""
    mean = standing.belief.means[scale]
    given, left = list(standing.given), list(standing.open)
    given[scale] = (*given[scale], mean)
    left[scale] = left[scale][1:]
    belief = standing.belief.after(scale, mean, standing.pool.prior.item_variance)
    return replace(standing, belief=belief, open=tuple(left), given=tuple(given))


def largest_doubt(standing: Standing) -> float:
    """The size of the largest doubt: below 1, every order can be lived with."""
    return max((one.size for one in doubts(standing)), default=0.0)
