"""Tiers: groups that a ranking is sure to tell apart."""

from __future__ import annotations

from collections.abc import Sequence

from ccfit.certainty.contest import Contest

# Φ⁻¹(.80): the first of a tier is truly above whoever falls below the tier, four times in five.
SURE = 0.8416212335729143


def tiers(contest: Contest, order: Sequence[str], fits: Sequence[float]) -> dict[str, int]:
    """The tier of each, 1 being the first. `order` runs from best to last, `fits` with it.

    With m the number of those left that the first of them is not above with P ≥ .80 (itself
    included), a tier is the m first and whoever has the same fit as the last of these; the next
    tier starts from the next in the same way.
    """
    found: dict[str, int] = {}
    start, tier = 0, 0
    while start < len(order):
        tier += 1
        end = _end(contest, order, fits, start)
        found.update(dict.fromkeys(order[start:end], tier))
        start = end
    return found


def _end(contest: Contest, order: Sequence[str], fits: Sequence[float], start: int) -> int:
    near = contest.level_with(order[start], order[start:], SURE)
    end = start + max(1, near)
    while end < len(order) and fits[end] == fits[end - 1]:
        end += 1
    return end
