"""Numbers as they are shown: parts that still add up after rounding."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, fsum

DIGITS = 6


def six(value: float) -> float:
    """Six decimals, and no negative zero."""
    return round(value, DIGITS) + 0.0


def shared(parts: Sequence[float], digits: int, total: float | None = None) -> list[float]:
    """Round parts so that they add up to their rounded total (largest remainder, Hamilton).

    Each part moves by less than one unit of the last digit. `total` defaults to their sum.
    """
    unit = 10**digits
    target = round((fsum(parts) if total is None else total) * unit)
    floors = [floor(part * unit) for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda at: (floors[at] - parts[at] * unit, at))
    left = target - sum(floors)
    order = by_remainder if left > 0 else by_remainder[::-1]
    for at in order[: abs(left)]:
        floors[at] += 1 if left > 0 else -1
    return [whole / unit + 0.0 for whole in floors]
