"""Vector arithmetic: hand-computed cases and the properties that the comparison rests on."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.vectors import centred, dot, mean, projected, signal, unit, variance

numbers = st.floats(-100, 100)
# Away from rounding noise: halves from 1 to 7, as ratings are.
ratings = st.integers(2, 14).map(lambda half: half / 2)


def correlation(a, b):
    return dot(unit(centred(a)), unit(centred(b)))


def test_mean_and_sample_variance():
    # Sum 40 over 8 → 5. Squared distances 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over n − 1 = 7.
    data = [2, 4, 4, 4, 5, 5, 7, 9]
    assert mean(data) == 5
    assert variance(data) == 32 / 7


def test_sums_do_not_lose_small_parts():
    # Added one after the other, 1 + 1e16 − 1e16 gives 0 in floating point.
    assert mean([1.0, 1e16, -1e16, 2.0]) == 0.75
    assert dot([1.0, 1e16, -1e16], [1, 1, 1]) == 1.0


def test_dot_refuses_vectors_of_different_length():
    with pytest.raises(ValueError, match="length 3 and 2"):
        dot([1, 2, 3], [1, 2])


def test_centring_takes_the_own_mean():
    # The mean of 1, 2, 6 is 3.
    assert centred([1, 2, 6]) == [-2, -1, 3]


def test_unit_has_length_one_and_keeps_direction():
    # |(3, 4)| = 5.
    assert unit([3, 4]) == (0.6, 0.8)


def test_unit_of_nothing_is_zeros():
    assert unit([0.0, 0.0, 0.0]) == (0.0, 0.0, 0.0)
    assert unit([1e-12, -1e-12]) == (0.0, 0.0)


def test_correlation_of_centred_profiles():
    # Centred: (−2.5, −1.5, −.5, .5, 1.5, 2.5) and (−1.5, −2.5, .5, −.5, 2.5, 1.5).
    # Products 3.75 + 3.75 − .25 − .25 + 3.75 + 3.75 = 14.5; both squares sum to 17.5.
    r = correlation([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5])
    assert r == pytest.approx(14.5 / 17.5, abs=1e-12)


def test_one_point_above_a_flat_line_correlates_highly_with_a_spike():
    # 20,20,21,20,20,20 centred is a sixth of (−1, −1, 5, −1, −1, −1), a pure A profile.
    # With (1, 1, 7, 1, 1, 1): the same direction, so r = 1. This is what λ is for.
    assert correlation([20, 20, 21, 20, 20, 20], [1, 1, 7, 1, 1, 1]) == pytest.approx(1)


def test_correlation_is_one_with_itself_minus_one_with_its_mirror_and_zero_across():
    profile = [1, 2, 3, 4, 5, 6]
    assert correlation(profile, profile) == pytest.approx(1, abs=1e-12)
    assert correlation(profile, profile[::-1]) == pytest.approx(-1, abs=1e-12)
    # (1, −1, 0, 0) and (0, 0, 1, −1) share no dimension.
    assert correlation([3, 1, 2, 2], [2, 2, 3, 1]) == 0


@given(st.lists(ratings, min_size=6, max_size=6), st.integers(-20, 20), st.integers(1, 9))
def test_correlation_sees_neither_level_nor_stretch(profile, level, stretch):
    other = [1.0, 6.5, 3.0, 2.0, 5.5, 4.0]
    moved = [level + stretch * x for x in profile]
    assert correlation(moved, other) == pytest.approx(correlation(profile, other), abs=1e-9)


def test_projection_off_a_constant_and_the_mean_job():
    # m = (1, 2, 3, 4) centred is d = (−1.5, −.5, .5, 1.5), d·d = 5.
    # a = (1, 0, 0, 0) centred is (.75, −.25, −.25, −.25), a·d = −1.125 + .125 − .125 − .375 = −1.5.
    # a − (−1.5/5)·d = a + .3·d = (.75 − .45, −.25 − .15, −.25 + .15, −.25 + .45).
    assert projected([1, 0, 0, 0], [1, 2, 3, 4]) == pytest.approx([0.3, -0.4, -0.1, 0.2], abs=1e-12)


def test_projection_off_flat_means_only_centres():
    assert projected([1, 2, 6], [4, 4, 4]) == centred([1, 2, 6])


@given(st.lists(numbers, min_size=35, max_size=35), st.lists(ratings, min_size=35, max_size=35))
def test_projection_is_orthogonal_to_one_and_to_the_mean_job(skills, means):
    rest = projected(skills, means)
    assert dot(rest, [1.0] * 35) == pytest.approx(0, abs=1e-9)
    assert dot(rest, means) == pytest.approx(0, abs=1e-7)


@given(st.lists(numbers, min_size=35, max_size=35), st.lists(ratings, min_size=35, max_size=35))
def test_projecting_twice_changes_nothing_more(skills, means):
    once = projected(skills, means)
    assert projected(once, means) == pytest.approx(once, abs=1e-8)


@given(numbers, numbers, st.lists(ratings, min_size=35, max_size=35))
def test_a_level_plus_a_share_of_the_mean_job_is_exactly_nothing(level, share, means):
    skills = [level + share * m for m in means]
    assert unit(projected(skills, means)) == (0.0,) * 35


@given(st.floats(0.01, 100), st.lists(ratings, min_size=35, max_size=35))
def test_a_straight_line_has_exactly_no_signal(level, means):
    line = projected([level] * 35, means)
    assert unit(line) == (0.0,) * 35
    assert signal(line, 0.0, 33) == 0.0


def test_signal_is_the_share_of_variance_that_is_not_error():
    # |x|² = 9 + 9 + 1 + 1 = 20 over 6 − 1 = 5 degrees of freedom: s² = 4. e = 1 → 1 − 1/4.
    profile = [3, -3, 1, -1, 0, 0]
    assert signal(profile, 1.0, 5) == 0.75
    assert signal(profile, 0.0, 5) == 1.0


def test_signal_stops_at_zero():
    # e² = 4 = s², and e² = 9 > s².
    profile = [3, -3, 1, -1, 0, 0]
    assert signal(profile, 2.0, 5) == 0.0
    assert signal(profile, 3.0, 5) == 0.0


def test_signal_of_a_flat_profile_is_zero_even_without_error():
    assert signal([0.0] * 6, 0.0, 5) == 0.0
    assert signal([0.0] * 6, 1.0, 5) == 0.0


@given(st.lists(numbers, min_size=6, max_size=6), st.floats(0, 50))
def test_signal_lies_between_zero_and_one(profile, error):
    assert 0.0 <= signal(centred(profile), error, 5) <= 1.0


@given(st.lists(ratings, min_size=6, max_size=6), st.floats(0.01, 3), st.floats(1, 50))
def test_signal_does_not_depend_on_the_unit_of_the_scores(profile, error, factor):
    stretched = [factor * x for x in centred(profile)]
    expected = signal(centred(profile), error, 5)
    assert signal(stretched, factor * error, 5) == pytest.approx(expected, abs=1e-9)


def test_unit_length_is_exact_to_rounding():
    direction = unit([0.1 * k for k in range(35)])
    assert sqrt(dot(direction, direction)) == pytest.approx(1, abs=1e-15)
