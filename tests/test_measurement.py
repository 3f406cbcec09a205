"""The standard error of scale scores: e² = (½·v_person + ½·v_reference)/n."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.measurement import SKILL_ERROR, USUAL_ITEM_SD, pooled_error


def test_error_without_a_reference():
    # Variances: (1, 3) → 2, (2, 2) → 0, (4, 5) → .5; their mean 2.5/3. Two answers each.
    error = pooled_error([[1, 3], [2, 2], [4, 5]], None, 4)
    assert error**2 == pytest.approx(2.5 / 3 / 2, abs=1e-12)


def test_error_with_a_reference_takes_half_of_each():
    # v_person = 2.5/3 as above, v_reference = 1.5: (½·.8333 + ½·1.5)/2 = .58333.
    error = pooled_error([[1, 3], [2, 2], [4, 5]], 1.5, 4)
    assert error**2 == pytest.approx((0.5 * 2.5 / 3 + 0.5 * 1.5) / 2, abs=1e-12)
    assert error**2 == pytest.approx(0.583333, abs=1e-6)


def test_scales_of_different_length_are_averaged():
    # v: (1, 3) → 2; (1, 2, 3, 4) → (2.25 + .25 + .25 + 2.25)/3 = 5/3; mean 11/6.
    # 1/n: ½ and ¼, mean 3/8. The mean squared error is 11/6 · 3/8 = .6875.
    error = pooled_error([[1, 3], [1, 2, 3, 4]], None, 4)
    assert error**2 == pytest.approx(0.6875, abs=1e-12)


def test_one_answer_a_scale_falls_back_on_the_reference():
    # No variance of one's own: e² = v_reference/1.
    assert pooled_error([[1], [5], [3]], 0.64, 4) == pytest.approx(0.8, abs=1e-12)


@pytest.mark.parametrize("width", [1, 4, 6])
def test_one_answer_a_scale_without_reference_takes_a_quarter_of_the_range(width):
    assert USUAL_ITEM_SD == 0.25
    assert pooled_error([[1], [1], [0]], None, width) == pytest.approx(width / 4, abs=1e-12)


def test_a_scale_of_one_answer_borrows_the_variance_of_the_others():
    # Only (1, 3) has a variance: 2. 1/n: ½ and 1, mean ¾. e² = 1.5.
    assert pooled_error([[1, 3], [4]], None, 4) ** 2 == pytest.approx(1.5, abs=1e-12)


def test_identical_answers_within_each_scale_leave_half_of_the_reference():
    # v_person = 0: (½·0 + ½·1.2)/3 = .2.
    error = pooled_error([[1, 1, 1], [5, 5, 5]], 1.2, 4)
    assert error**2 == pytest.approx(0.2, abs=1e-12)
    assert pooled_error([[1, 1, 1], [5, 5, 5]], None, 4) == 0.0


def test_four_answers_have_a_quarter_of_the_squared_error_of_one():
    # Same variance of 2 both times: one answer, 2/1; four alike, (½·0 + ½·4)/4.
    one = pooled_error([[1], [3]], 2.0, 4)
    four = pooled_error([[3, 3, 3, 3], [1, 1, 1, 1]], 4.0, 4)
    assert four**2 == pytest.approx(one**2 / 4, abs=1e-12)


@pytest.mark.parametrize(("width", "error"), [(4, 0.55), (100, 13.75), (10, 1.375)])
def test_error_of_one_skill_rating_is_in_proportion_to_the_range(width, error):
    # .55 on 1–5, which is four points wide.
    assert SKILL_ERROR * width == pytest.approx(error)


def test_error_of_one_skill_rating_follows_from_a_reliability_of_seven_tenths():
    # √(1 − .70) · SD 1.0 = .5477.
    assert pytest.approx(sqrt(1 - 0.70), abs=0.003) == SKILL_ERROR * 4


scales = st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=6), min_size=2, max_size=6)


@given(scales, st.integers(2, 9))
def test_error_follows_the_unit_of_the_answers(answers, factor):
    stretched = [[factor * one for one in scale] for scale in answers]
    expected = factor * pooled_error(answers, None, 4)
    assert pooled_error(stretched, None, 4 * factor) == pytest.approx(expected, abs=1e-9)


@given(scales, st.integers(-3, 7))
def test_error_does_not_see_the_level(answers, level):
    moved = [[one + level for one in scale] for scale in answers]
    assert pooled_error(moved, None, 4) == pytest.approx(pooled_error(answers, None, 4), abs=1e-9)
