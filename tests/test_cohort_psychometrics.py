"""Figures of scales: by hand, and whatever the order in which people come."""

from __future__ import annotations

from itertools import product
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.cohort.psychometrics import (
    Sums,
    cronbach_alpha,
    item_rest,
    mcdonald_omega,
    one_factor,
    reliability,
)

# Three people, two items: x = 1, 2, 3 and y = 1, 3, 2. Means 2 and 2, variances (1 + 0 + 1)/2 = 1
# each, covariance ((−1)(−1) + 0·1 + 1·0)/2 = .5.
THREE = [(1, 1), (2, 3), (3, 2)]
ANSWERS = st.lists(st.tuples(*[st.integers(1, 5)] * 4), min_size=2, max_size=30)


def sums_of(people) -> Sums:
    sums = Sums.of(len(people[0]))
    for answers in people:
        sums.take(answers)
    return sums


def correlations(loadings):
    """Σ of one factor: the product of two loadings, and 1 in the diagonal."""
    return [
        [1.0 if i == j else a * b for j, b in enumerate(loadings)] for i, a in enumerate(loadings)
    ]


def test_covariances_by_hand():
    assert sums_of(THREE).covariance() == [[1.0, 0.5], [0.5, 1.0]]


def test_alpha_by_hand():
    # The sum's variance is 1 + 1 + 2·.5 = 3; α = 2/1 · (1 − 2/3) = 2/3.
    assert cronbach_alpha(sums_of(THREE).covariance()) == pytest.approx(2 / 3, abs=1e-15)


def test_item_rest_by_hand():
    # Of two items the rest of one is the other: .5/√(1·1).
    assert item_rest(sums_of(THREE).covariance()) == pytest.approx((0.5, 0.5))
    # Three items with variances 1 and covariances .5: the rest has 1 + 1 + 2·.5 = 3, and an
    # item shares .5 + .5 = 1 with it: 1/√3.
    same = [[1.0, 0.5, 0.5], [0.5, 1.0, 0.5], [0.5, 0.5, 1.0]]
    assert item_rest(same) == pytest.approx([1 / sqrt(3)] * 3)


def test_an_item_with_its_key_reversed_goes_against_the_rest():
    # Two items go together (.6), the third against both (−.5): .6 − .5 = .1 for the first,
    # −1 for the third.
    key = [[1.0, 0.6, -0.5], [0.6, 1.0, -0.5], [-0.5, -0.5, 1.0]]
    first, second, third = item_rest(key)
    # The rest of the first: 1 + 1 − 2·.5 = 1. Of the third: 1 + 1 + 2·.6 = 3.2.
    assert (first, second, third) == pytest.approx((0.1, 0.1, -1 / sqrt(3.2)))


def test_a_single_item_has_neither_alpha_nor_a_rest():
    found = reliability(sums_of([(1,), (2,), (5,)] * 4))
    assert (found.alpha, found.omega, found.sem, found.item_rest) == (None, None, None, (None,))
    # 4·(1 + 2 + 5)/12.
    assert found.mean == pytest.approx(8 / 3)


def test_mean_sd_and_error_are_those_of_the_mean_answer():
    # Twelve people, four times the three above. Means of 1, 2.5, 2.5: together 2. Around it
    # 1 + .25 + .25 = 1.5, four times: 6, over 11. α: variances 4·2/11, covariance 4·1/11, as
    # above but for the factor, so 2/3 again.
    found = reliability(sums_of(THREE * 4))
    assert (found.people, found.mean) == (12, 2.0)
    assert found.sd == pytest.approx(sqrt(6 / 11))
    assert found.alpha == pytest.approx(2 / 3)
    assert found.sem == pytest.approx(sqrt(6 / 11) * sqrt(1 / 3))


def test_where_alpha_is_negative_there_is_no_error():
    found = reliability(sums_of([(1, 5), (2, 3), (5, 1)] * 4))
    assert found.alpha < 0
    assert found.sem is None


def test_nothing_of_fewer_than_ten():
    assert reliability(sums_of(THREE * 3)) is None
    assert reliability(sums_of([*THREE * 3, (2, 2)])) is not None


def test_omega_by_hand():
    # Loadings .8, .7, .6; unit variances: (2.1)²/((2.1)² + .36 + .51 + .64) = 4.41/5.92.
    assert one_factor(correlations((0.8, 0.7, 0.6))) == pytest.approx([0.8, 0.7, 0.6], abs=1e-9)
    assert mcdonald_omega(correlations((0.8, 0.7, 0.6))) == pytest.approx(4.41 / 5.92, abs=1e-9)


def test_omega_weighs_items_by_their_spread():
    # SDs 1, 2, 3: (.8 + 1.4 + 1.8)² = 16; .36 + 4·.51 + 9·.64 = 8.16.
    sds = (1.0, 2.0, 3.0)
    covariance = [
        [r * a * b for r, b in zip(row, sds, strict=True)]
        for row, a in zip(correlations((0.8, 0.7, 0.6)), sds, strict=True)
    ]
    assert mcdonald_omega(covariance) == pytest.approx(16 / 24.16, abs=1e-9)


def test_where_all_items_are_alike_omega_is_alpha():
    # r = .5 among four: α = 4·.5/(1 + 3·.5) = .8.
    alike = correlations([sqrt(0.5)] * 4)
    assert cronbach_alpha(alike) == pytest.approx(0.8)
    assert mcdonald_omega(alike) == pytest.approx(0.8, abs=1e-9)


def test_an_item_that_goes_against_the_others_has_a_loading_below_zero():
    assert one_factor(correlations((0.8, 0.7, -0.3))) == pytest.approx([0.8, 0.7, -0.3], abs=1e-9)


def test_no_omega_where_one_item_would_be_all_factor():
    # λ₁² = .9·.9/.5 = 1.62.
    heywood = [[1.0, 0.9, 0.9], [0.9, 1.0, 0.5], [0.9, 0.5, 1.0]]
    assert mcdonald_omega(heywood) is None


def test_no_omega_for_two_items_and_for_one_that_never_varies():
    assert mcdonald_omega([[1.0, 0.5], [0.5, 1.0]]) is None
    assert mcdonald_omega([[1.0, 0.5, 0.0], [0.5, 1.0, 0.0], [0.0, 0.0, 0.0]]) is None


def test_omega_from_a_hundred_people_on():
    # One trait of 0 or 2, to which every item adds a 0 or 1 of its own.
    some = [(t + a, t + b, t + c) for t, a, b, c in product((0, 2), (0, 1), (0, 1), (0, 1))]
    people = some * 7
    assert reliability(sums_of(people[:100])).omega is not None
    assert reliability(sums_of(people[:99])).omega is None


@given(ANSWERS, st.integers(0, 30))
def test_parts_add_up_whatever_the_cut(people, cut):
    whole = sums_of(people)
    parts = Sums.of(4)
    for part in (people[cut:], people[:cut]):
        if part:
            parts.add(sums_of(part))
    assert parts == whole


@given(ANSWERS)
def test_covariances_are_those_of_the_definition(people):
    found = sums_of(people).covariance()
    n = len(people)
    means = [sum(column) / n for column in zip(*people, strict=True)]
    for i in range(4):
        for j in range(4):
            apart = sum((one[i] - means[i]) * (one[j] - means[j]) for one in people)
            assert found[i][j] == pytest.approx(apart / (n - 1), abs=1e-9)


@given(ANSWERS)
def test_figures_stay_within_their_ranges(people):
    covariance = sums_of(people).covariance()
    alpha, omega = cronbach_alpha(covariance), mcdonald_omega(covariance)
    assert alpha is None or alpha <= 1 + 1e-9
    assert omega is None or 0 <= omega <= 1
    assert all(r is None or -1 - 1e-9 <= r <= 1 + 1e-9 for r in item_rest(covariance))
