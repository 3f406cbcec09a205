"""The adaptive interest section of a quiz: its prior, when it stops, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ccfit.adaptive.choice import (
    AT_LEAST,
    Pool,
    Standing,
    largest_doubt,
    most_telling,
    stand,
)
from ccfit.adaptive.scales import Prior
from ccfit.catalog import numbers
from ccfit.facets import LETTERS
from ccfit.measurement import USUAL_ITEM_SD, pooled_error
from ccfit.quiz import Section
from ccfit.vectors import centred, mean, signal

# Without norms: people as they were among 5,050 on two interest inventories (48 and 60 items).
# Shares of the answer range: true scores' SD .16–.24; correlations of two scales .26 and .57.
USUAL_MEAN, USUAL_SD, USUAL_CORRELATION = 0.5, 0.2, 0.4

# Enough is known when no doubt is larger. With 1, people are asked 24 or 25 items on average
# (``benchmarks/adaptive.py``).
SETTLED = 1.0
FEWEST = AT_LEAST * len(LETTERS)
USUAL_MOST = 30
# Where everything is still about even, so many more before the quiz says so.
EXTRA = 6
# Less than this share of signal is about even: a fifth is what random answers often reach.
EVEN = 0.2


@dataclass(frozen=True, slots=True)
class Limits:
    """When to stop: see the constants above."""

    fewest: int = FEWEST
    usual: int = USUAL_MOST
    extra: int = EXTRA
    settled: float = SETTLED


class AdaptiveInterests:
    """Chooses the interest items of a section one by one."""

    def __init__(
        self,
        section: Section,
        items: Sequence[str],
        prior: Prior | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.section = section
        self.limits = limits or Limits()
        self.pool = pool_of(section, items, prior)
        size = sum(map(len, self.pool.scales))
        self.usual = min(self.limits.usual, size)
        self.most = min(self.limits.usual + self.limits.extra, size)

    def following(self, asked: Sequence[str], answers: Mapping[str, int]) -> str | None:
        """The item to ask next, None when the order is settled or the limit is reached."""
        standing = self.standing(asked, answers)
        if self._is_enough(standing, len(asked)):
            return None
        return most_telling(standing)

    def standing(self, asked: Sequence[str], answers: Mapping[str, int]) -> Standing:
        """Where the person stands after what was asked."""
        skipped = [item for item in asked if item not in answers]
        return stand(self.pool, keyed_answers(self.section, self.pool, answers), skipped)

    def _is_enough(self, standing: Standing, count: int) -> bool:
        if count < self.limits.fewest:
            return False
        if largest_doubt(standing) < self.limits.settled or count >= self.most:
            return True
        return count >= self.usual and clearness(standing, self.section) >= EVEN


def keyed_answers(section: Section, pool: Pool, answers: Mapping[str, int]) -> dict[str, float]:
    """The answers to the pool's items, turned round on reversed ones."""
    ends = section.low + section.high
    items = (item for scale in pool.scales for item in scale if item in answers)
    return {
        item: float(ends - answers[item] if section.items[item].reverse else answers[item])
        for item in items
    }


def pool_of(section: Section, items: Sequence[str], prior: Prior | None = None) -> Pool:
    """The items of a section by letter, in the order they are listed in."""
    by_scale = section.scale_items(tuple(items))
    ids = tuple(tuple(item.id for item in by_scale[letter]) for letter in LETTERS)
    return Pool(ids, prior or prior_of(section))


def prior_of(section: Section) -> Prior:
    """The section's own norms, or a constant that says little (see the top of this module)."""
    norms = section.norms
    if {"item_variance", "means", "covariance"} <= set(norms):
        rows = tuple(numbers(row) for row in norms["covariance"])
        return Prior(numbers(norms["means"]), rows, norms["item_variance"])
    spread = (USUAL_SD * section.width) ** 2
    rows = tuple(
        tuple(spread * (1.0 if a == b else USUAL_CORRELATION) for b in LETTERS) for a in LETTERS
    )
    middle = section.low + USUAL_MEAN * section.width
    usual = (USUAL_ITEM_SD * section.width) ** 2
    return Prior((middle,) * len(LETTERS), rows, section.item_variance or usual)


def clearness(standing: Standing, section: Section) -> float:
    """λ, the share of the profile that is no error, 0–1, as it is scored (``vectors.signal``)."""
    given = [answers for answers in standing.given if answers]
    if len(given) < len(LETTERS):
        return 0.0
    error = pooled_error(given, section.item_variance, section.width)
    return signal(centred([mean(answers) for answers in given]), error, len(given) - 1)


def whole_section(section: Section, answers: Mapping[str, int]) -> tuple[float, ...]:
    """A score a letter, as the whole section would be expected to show it.

    Some letters were asked two items and others ten. Expected answers take the place of those not
    asked, so that a letter known little lies nearer to what is usual, and no single answer makes
    it the first or the last.
    """
    pool = pool_of(section, tuple(section.items))
    standing = stand(pool, keyed_answers(section, pool, answers))
    return tuple(standing.whole(scale) for scale in range(len(LETTERS)))
