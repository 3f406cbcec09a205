"""Small exact vector arithmetic, in pure Python. Vectors are sequences of floats."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import fsum, sqrt
from operator import mul

# A sum of squares below this is rounding, not a profile.
NOTHING = 1e-18
LEAST_SIGNAL = 1e-9


def dot(a: Sequence[float], b: Sequence[float]) -> float:
    """The scalar product of two vectors of one length, summed without loss."""
    if len(a) != len(b):
        raise ValueError(f"vectors of length {len(a)} and {len(b)}")
    return fsum(map(mul, a, b))


def mean(a: Sequence[float]) -> float:
    """The arithmetic mean of at least one value."""
    return fsum(a) / len(a)


def variance(a: Sequence[float]) -> float:
    """The sample variance, n − 1 in the denominator; needs two values."""
    rest = centred(a)
    return fsum(map(mul, rest, rest)) / (len(a) - 1)


def centred(a: Sequence[float]) -> list[float]:
    """The vector less its own mean."""
    middle = mean(a)
    return [x - middle for x in a]


def projected(a: Sequence[float], means: Sequence[float]) -> list[float]:
    """The vector projected off span{1, means}: neither level nor the generic profile remains."""
    direction, length = _generic(tuple(means))
    rest = centred(a)
    if length < NOTHING:
        return rest
    share = dot(rest, direction) / length
    return [x - share * d for x, d in zip(rest, direction, strict=True)]


@lru_cache(maxsize=256)
def _generic(means: tuple[float, ...]) -> tuple[list[float], float]:
    direction = centred(means)
    return direction, dot(direction, direction)


def unit(a: Sequence[float]) -> tuple[float, ...]:
    """The vector at length 1; zeros for a vector without length."""
    square = dot(a, a)
    if square < NOTHING:
        return (0.0,) * len(a)
    length = sqrt(square)
    return tuple([x / length for x in a])


def signal(a: Sequence[float], error: float, freedom: int) -> float:
    """λ = max(0, 1 − e²/s²): the share of a prepared profile's variance that is not error.

    `a` is the profile after centring or projection, `error` the standard error of one score,
    `freedom` the dimensions that were free to vary, k − c. Classical test theory (Spearman
    1904). A profile without variance has no signal.
    """
    spread = dot(a, a) / freedom
    if spread < NOTHING:
        return 0.0
    found = 1.0 - error * error / spread
    return found if found > LEAST_SIGNAL else 0.0
