"""How well the scales of a quiz measure in a group (classical test theory).

Everything follows from sums of answers and of their products, whole numbers that can be added up
in any order without loss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from ccfit.certainty.linear import Matrix
from ccfit.cohort.suppression import FEWEST

# A factor needs more people than a sum.
FEWEST_FOR_OMEGA = 100
FEWEST_ITEMS_FOR_OMEGA = 3
MOST_STEPS = 2_000
CLOSE = 1e-12


@dataclass(slots=True)
class Sums:
    """Of people who answered all items of a scale: how many, and the sums of their answers.

    `products` holds Σxy of each item with itself and those before it, row after row.
    """

    people: int
    answers: list[int]
    products: list[int]

    @classmethod
    def of(cls, items: int) -> Sums:
        return cls(0, [0] * items, [0] * (items * (items + 1) // 2))

    def take(self, answers: Sequence[int]) -> None:
        """Add one person."""
        self.people += 1
        self.answers = [total + x for total, x in zip(self.answers, answers, strict=True)]
        pairs = [x * y for at, x in enumerate(answers) for y in answers[: at + 1]]
        self.products = [total + xy for total, xy in zip(self.products, pairs, strict=True)]

    def add(self, other: Sums) -> None:
        """Add the people of another part of the group."""
        self.people += other.people
        self.answers = [a + b for a, b in zip(self.answers, other.answers, strict=True)]
        self.products = [a + b for a, b in zip(self.products, other.products, strict=True)]

    def covariance(self) -> list[list[float]]:
        """The items' covariances, n − 1 in the denominator, exact but for the last division."""
        n, size = self.people, len(self.answers)
        row_starts = [at * (at + 1) // 2 for at in range(size)]

        def entry(a: int, b: int) -> float:
            product = self.products[row_starts[max(a, b)] + min(a, b)]
            return (n * product - self.answers[a] * self.answers[b]) / (n * (n - 1))

        return [[entry(a, b) for b in range(size)] for a in range(size)]


@dataclass(frozen=True, slots=True)
class Reliability:
    """One scale in one group; None for what its answers do not tell.

    `mean` and `sd` are those of the mean answer to its items, and so is `sem`. `item_rest` goes
    by item.
    """

    people: int
    mean: float
    sd: float
    alpha: float | None
    omega: float | None
    sem: float | None
    item_rest: tuple[float | None, ...]


def reliability(sums: Sums) -> Reliability | None:
    """The figures of a scale; None with fewer than ten people."""
    if sums.people < FEWEST:
        return None
    items = len(sums.answers)
    covariance = sums.covariance()
    sd = sqrt(max(0.0, _total(covariance))) / items
    alpha = cronbach_alpha(covariance)
    enough = sums.people >= FEWEST_FOR_OMEGA
    return Reliability(
        people=sums.people,
        mean=sum(sums.answers) / (items * sums.people),
        sd=sd,
        alpha=alpha,
        omega=mcdonald_omega(covariance) if enough else None,
        sem=None if alpha is None or alpha < 0 else sd * sqrt(1 - alpha),
        item_rest=item_rest(covariance),
    )


def _total(covariance: Matrix) -> float:
    return fsum(value for row in covariance for value in row)


def cronbach_alpha(covariance: Matrix) -> float | None:
    """α = k/(k − 1) · (1 − Σ item variances / variance of the sum) (Cronbach 1951).

    None for a single item, and where the sum does not vary.
    """
    items, total = len(covariance), _total(covariance)
    if items < 2 or total <= 0:
        return None
    own = fsum(covariance[at][at] for at in range(items))
    return items / (items - 1) * (1 - own / total)


def item_rest(covariance: Matrix) -> tuple[float | None, ...]:
    """Each item's correlation with the sum of the others; None where one of them does not vary.

    cov(x, T − x) = cov(x, T) − var(x), and var(T − x) = var(T) − 2·cov(x, T) + var(x).
    """
    total = _total(covariance)
    found: list[float | None] = []
    for at, row in enumerate(covariance):
        own, with_all = row[at], fsum(row)
        square = own * (total - 2 * with_all + own)
        found.append((with_all - own) / sqrt(square) if square > 0 and len(row) > 1 else None)
    return tuple(found)


def mcdonald_omega(covariance: Matrix) -> float | None:
    """ω = (Σλ)² / ((Σλ)² + Σθ), one factor (McDonald 1999).

    The loadings are those of unweighted least squares on the correlations, times the items' SDs.
    None with fewer than three items, with one that does not vary, and where no proper solution
    is found.
    """
    sds = [sqrt(max(0.0, covariance[at][at])) for at in range(len(covariance))]
    if len(sds) < FEWEST_ITEMS_FOR_OMEGA or not all(sds):
        return None
    loadings = one_factor(
        [
            [value / (a * b) for value, b in zip(row, sds, strict=True)]
            for row, a in zip(covariance, sds, strict=True)
        ]
    )
    if loadings is None:
        return None
    common = fsum(sd * one for sd, one in zip(sds, loadings, strict=True)) ** 2
    own = fsum(sd**2 * (1 - one**2) for sd, one in zip(sds, loadings, strict=True))
    return common / (common + own)


def one_factor(correlations: Matrix) -> list[float] | None:
    """The loadings l of one factor that make Σ (r_ij − l_i·l_j)² over i < j least.

    Minres (Harman & Jones 1966): each loading in turn is the best one given the others,
    l_i = Σ r_ij·l_j / Σ l_j² over j ≠ i. The start is the centroid method's. None where the items
    have nothing in common, or one of them would be all factor (a Heywood case).
    """
    total = _total(correlations)
    if total <= 0:
        return None
    loadings = [fsum(row) / sqrt(total) for row in correlations]
    for _ in range(MOST_STEPS):
        before = list(loadings)
        for at, row in enumerate(correlations):
            best = _best_loading(at, row, loadings)
            if best is None or abs(best) >= 1:
                return None
            loadings[at] = best
        if max(abs(a - b) for a, b in zip(before, loadings, strict=True)) < CLOSE:
            return loadings
    return None


def _best_loading(at: int, row: Sequence[float], loadings: Sequence[float]) -> float | None:
    others = [
        (r, one) for place, (r, one) in enumerate(zip(row, loadings, strict=True)) if place != at
    ]
    square = fsum(one * one for _, one in others)
    return fsum(r * one for r, one in others) / square if square > 0 else None
