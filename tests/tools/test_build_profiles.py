"""Similarity of profiles: correlation and projection."""

from __future__ import annotations

import pytest
from catalog.profiles import cosine, mean_profile, pearson, pearson_off, without

# Orthogonal to (1, 1, 1) and to GENERIC: the only direction that the projection leaves.
GENERIC = (1.0, 2.0, 3.0)
REST = (1.0, -2.0, 1.0)


def mixture(level: float, generic: float, rest: float) -> list[float]:
    return [level + generic * g + rest * r for g, r in zip(GENERIC, REST, strict=True)]


def test_pearson_by_hand() -> None:
    # Centred: (-1, 0, 1) and (-1, 1, 0): 1/(sqrt 2 · sqrt 2).
    assert pearson((1, 2, 3), (0, 2, 1)) == pytest.approx(0.5)


def test_flat_profile_is_like_nothing() -> None:
    assert pearson((3, 3, 3), (1, 2, 3)) == 0.0


def test_projection_leaves_only_the_rest() -> None:
    similarity = pearson_off(GENERIC)
    assert similarity(mixture(5, 2, 1), mixture(-3, 7, 0.1)) == pytest.approx(1.0)
    assert similarity(mixture(5, 2, 1), mixture(5, 2, -1)) == pytest.approx(-1.0)


def test_generic_profile_and_straight_line_are_like_nothing() -> None:
    similarity = pearson_off(GENERIC)
    assert similarity(mixture(0, 1, 0), mixture(5, 2, 1)) == 0.0
    assert similarity((4, 4, 4), mixture(5, 2, 1)) == 0.0


def test_without_is_orthogonal() -> None:
    assert cosine(without((3, 1, 2), (1, 1, 0)), (1, 1, 0)) == pytest.approx(0.0)


def test_mean_profile() -> None:
    assert mean_profile([(1.0, 2.0), (3.0, 6.0)]) == (2.0, 4.0)
