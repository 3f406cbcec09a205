"""Small matrices: hand-computed cases and what defines each operation."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.certainty.linear import (
    along,
    combined,
    complement,
    eigen,
    is_semidefinite,
    quadratic,
    transposed,
)
from ccfit.vectors import dot


def symmetric(size):
    """Matrices A·Aᵀ − c: symmetric, with eigenvalues of both signs."""
    entries = st.floats(-4, 4, allow_subnormal=False).map(lambda value: round(value, 3))
    rows = st.lists(st.lists(entries, min_size=size, max_size=size), min_size=size, max_size=size)
    return rows.map(lambda a: [[dot(one, other) - 3 * (one is other) for other in a] for one in a])


def test_combined_adds_weighted_columns():
    # 2·(1, 2) + 3·(10, 20) = (32, 64).
    assert combined([2, 3], [[1, 2], [10, 20]]) == [32, 64]


def test_combined_refuses_factors_without_a_column():
    with pytest.raises(ValueError, match="shorter"):
        combined([1, 2], [[1, 2]])


def test_coordinates_along_axes():
    # Axes turned by 45°: (3, 1) lies 4/√2 along the first and 2/√2 along the second.
    axes = [[1 / sqrt(2), 1 / sqrt(2)], [1 / sqrt(2), -1 / sqrt(2)]]
    assert along(axes, [3, 1]) == pytest.approx((4 / sqrt(2), 2 / sqrt(2)))


def test_a_covariance_along_other_axes():
    # A·M·Aᵀ with A = ((1, 1), (1, −1)) and M = ((2, 1), (1, 5)):
    # 2 + 1 + 1 + 5 = 9; 2 − 1 + 1 − 5 = −3; 2 − 1 − 1 + 5 = 5.
    assert quadratic([[1, 1], [1, -1]], [[2, 1], [1, 5]]) == [[9, -3], [-3, 5]]


def test_eigenvalues_of_a_known_matrix():
    # ((2, 1), (1, 2)): (1, 1)/√2 is stretched by 3, (1, −1)/√2 by 1.
    values, vectors = eigen([[2, 1], [1, 2]])
    assert values == pytest.approx([3, 1])
    assert [abs(x) for x in vectors[0]] == pytest.approx([1 / sqrt(2)] * 2)
    assert vectors[1][0] == pytest.approx(-vectors[1][1])


def test_eigenvalues_of_a_diagonal_come_in_order_of_size():
    values, vectors = eigen([[1, 0, 0], [0, -2, 0], [0, 0, 5]])
    assert values == [5, 1, -2]
    assert vectors == [[0, 0, 1], [1, 0, 0], [0, 1, 0]]


def test_nothing_has_eigenvalues_of_nothing():
    values, vectors = eigen([[0.0, 0.0], [0.0, 0.0]])
    assert values == [0, 0]
    assert vectors == [[1, 0], [0, 1]]


def test_a_singular_matrix_is_no_trouble():
    # Four equal columns: all the variance, 4, lies along (1, 1, 1, 1)/2.
    values, vectors = eigen([[1.0] * 4] * 4)
    assert values == pytest.approx([4, 0, 0, 0], abs=1e-12)
    assert [abs(x) for x in vectors[0]] == pytest.approx([0.5] * 4)


@given(symmetric(4))
def test_eigenvectors_are_orthonormal_and_stretched_by_their_values(matrix):
    values, vectors = eigen(matrix)
    assert values == sorted(values, reverse=True)
    for i, one in enumerate(vectors):
        for j, other in enumerate(vectors):
            assert dot(one, other) == pytest.approx(float(i == j), abs=1e-9)
        stretched = [dot(row, one) for row in matrix]
        assert stretched == pytest.approx([values[i] * x for x in one], abs=1e-7)


def test_what_is_perpendicular_to_the_level():
    rest = complement([[1.0] * 6], 6)
    assert len(rest) == 5
    for one in rest:
        assert dot(one, [1.0] * 6) == pytest.approx(0, abs=1e-12)


def test_what_is_taken_out_twice_or_not_at_all():
    assert len(complement([[1, 1, 1], [2, 2, 2]], 3)) == 2
    assert len(complement([[0, 0, 0]], 3)) == 3
    assert complement([], 2) == [[1, 0], [0, 1]]


@given(st.lists(st.integers(-5, 5), min_size=5, max_size=5))
def test_a_complement_is_orthonormal_and_perpendicular(vector):
    taken = [[1.0] * 5, vector]
    rest = complement(taken, 5)
    assert len(rest) == (4 if len(set(vector)) == 1 else 3)
    for i, one in enumerate(rest):
        assert [dot(one, other) for other in taken] == pytest.approx([0, 0], abs=1e-9)
        for j, other in enumerate(rest):
            assert dot(one, other) == pytest.approx(float(i == j), abs=1e-9)


def test_transposed_turns_columns_into_rows():
    assert transposed([[1, 2, 3], [4, 5, 6]]) == [[1, 4], [2, 5], [3, 6]]


def test_which_matrices_can_be_covariances():
    # Two scales of variance 1 can correlate by 1 at the most.
    assert is_semidefinite([[1, 0.9], [0.9, 1]], 0)
    assert not is_semidefinite([[1, 1.1], [1.1, 1]], 0)
    assert not is_semidefinite([[-1]], 0)
    assert is_semidefinite([[1, 1], [1, 1]], 1e-9)


@given(symmetric(4), st.floats(0.01, 1))
def test_a_covariance_has_no_negative_eigenvalue(matrix, slack):
    smallest = eigen(matrix)[0][-1]
    if abs(smallest + slack) > 1e-6:
        assert is_semidefinite(matrix, slack) == (smallest + slack > 0)
