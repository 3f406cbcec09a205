"""How alike two profiles are: the comparisons that estimates are judged by."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from operator import mul

Similarity = Callable[[Sequence[float], Sequence[float]], float]

# Below this length what is left of a profile is rounding noise, without a direction.
NO_DIRECTION = 1e-9


def dot(a: Sequence[float], b: Sequence[float]) -> float:
    """The exactly rounded scalar product: the same on every machine."""
    return math.fsum(map(mul, a, b))


def mean(numbers: Sequence[float]) -> float:
    """Arithmetic mean."""
    return math.fsum(numbers) / len(numbers)


def mean_profile(profiles: Iterable[Sequence[float]]) -> tuple[float, ...]:
    """The mean of each dimension over the profiles."""
    return tuple(map(mean, zip(*profiles, strict=True)))


def centred(profile: Sequence[float]) -> list[float]:
    """The profile as deviations from its own mean."""
    middle = mean(profile)
    return [value - middle for value in profile]


def without(profile: Sequence[float], direction: Sequence[float]) -> list[float]:
    """The profile projected off a direction."""
    share = dot(profile, direction) / dot(direction, direction)
    return [value - share * part for value, part in zip(profile, direction, strict=True)]


def cosine(a: Sequence[float], b: Sequence[float]) -> float:
    """The cosine between two vectors; 0 where one of them has no direction."""
    lengths = math.sqrt(dot(a, a)), math.sqrt(dot(b, b))
    return dot(a, b) / (lengths[0] * lengths[1]) if min(lengths) > NO_DIRECTION else 0.0


def pearson(a: Sequence[float], b: Sequence[float]) -> float:
    """Pearson's correlation of two profiles; 0 where one of them is flat."""
    return cosine(centred(a), centred(b))


def pearson_off(generic: Sequence[float]) -> Similarity:
    """Correlation after both sides are projected off span{1, generic} (SCIENCE, section 2)."""
    direction = centred(generic)

    def similarity(a: Sequence[float], b: Sequence[float]) -> float:
        return cosine(without(centred(a), direction), without(centred(b), direction))

    return similarity
