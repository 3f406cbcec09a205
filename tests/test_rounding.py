"""Parts that still add up after rounding (Hamilton's largest remainder)."""

from __future__ import annotations

from math import copysign, fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.rounding import shared, six

parts = st.lists(st.floats(-1000, 1000), min_size=1, max_size=40)


def test_six_decimals():
    assert six(0.12345649) == 0.123456
    assert six(2 / 3) == 0.666667


def test_no_negative_zero():
    assert copysign(1, six(-0.0)) == 1
    assert copysign(1, six(-1e-9)) == 1
    assert all(copysign(1, part) == 1 for part in shared([-0.0, -0.0], 2))


def test_three_thirds_make_one():
    # Floors .33 each make .99; the remainders are equal, so the first gets the missing .01.
    assert shared([1 / 3, 1 / 3, 1 / 3], 2) == [0.34, 0.33, 0.33]


def test_the_largest_remainders_get_the_rest():
    # Sum 100. Floors 47, 16, 15, 12, 6, 3 = 99; remainders 0, 0, .8, 0, .1, .1 → the 15.8.
    assert shared([47, 16, 15.8, 12, 6.1, 3.1], 0) == [47, 16, 16, 12, 6, 3]


def test_negative_parts_share_too():
    # Sum 1.0. Floors 2, −2, −1 = −1; remainders .5, .9, .6: −1.1 and −.4 get the two units.
    assert shared([2.5, -1.1, -0.4], 0) == [2, -1, 0]


def test_a_total_of_its_own_wins_over_the_sum():
    # The sum is 10.49 → 10, but the total as printed elsewhere is 11.
    assert shared([5.25, 5.24], 0) == [5, 5]
    assert shared([5.25, 5.24], 0, total=11) == [6, 5]


def test_nothing_to_share():
    assert shared([], 2) == []


@given(parts, st.integers(0, 6))
def test_shared_parts_add_up_to_the_rounded_sum(values, digits):
    unit = 10**digits
    whole = [round(part * unit) for part in shared(values, digits)]
    assert sum(whole) == round(fsum(values) * unit)


@given(parts, st.integers(0, 6))
def test_each_part_moves_by_less_than_one_unit(values, digits):
    unit = 10**-digits
    for before, after in zip(values, shared(values, digits), strict=True):
        assert abs(after - before) < unit * (1 + 1e-6)


@given(parts, st.integers(0, 6))
def test_parts_already_round_stay(values, digits):
    rounded = [round(value, digits) + 0.0 for value in values]
    assert shared(rounded, digits) == pytest.approx(rounded, abs=10**-digits * 1e-3)


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=4))
def test_a_total_that_was_rounded_before_is_still_met(values):
    # Fits are rounded before sorting, so the total may differ from the sum in the last digits.
    total = round(fsum(values), 7)
    whole = [round(part * 10**6) for part in shared(values, 6, total=total)]
    assert sum(whole) == round(total * 10**6)
