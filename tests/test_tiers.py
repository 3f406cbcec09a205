"""Tiers: the first of a tier is truly above all below it, four times in five."""

from __future__ import annotations

from statistics import NormalDist

import pytest

from ccfit.certainty.tiers import SURE, tiers


class Steps:
    """A contest in which every step of distance counts the same."""

    def __init__(self, height, step=1.0):
        self.height, self.step = height, step

    def level_with(self, one, others, sure):
        apart = (self.step * (self.height[one] - self.height[other]) for other in others)
        return sum(z < sure for z in apart)


def test_sure_is_four_times_in_five():
    assert pytest.approx(NormalDist().inv_cdf(0.8), abs=1e-12) == SURE


def test_tiers_start_where_the_first_is_surely_above():
    # a is level with b (.5 < .84) and surely above c (.9), d (1.7) and e (1.8); then c is level
    # with d (.8) but not with e (.9).
    height = {"a": 3.0, "b": 2.5, "c": 2.1, "d": 1.3, "e": 1.2}
    found = tiers(Steps(height), list(height), list(height.values()))
    assert found == {"a": 1, "b": 1, "c": 2, "d": 2, "e": 3}


def test_who_has_the_same_fit_as_the_last_is_in():
    # a is level with b only, as far as truth goes; c has b's fit to the last digit.
    height = {"a": 3.0, "b": 2.5, "c": 1.0, "d": 0.9}
    found = tiers(Steps(height), list(height), [0.9, 0.8, 0.8, 0.7])
    assert found == {"a": 1, "b": 1, "c": 1, "d": 2}


def test_as_many_as_are_level_count_from_the_top():
    # a is level with c and d but surely above b, which fits better than they: 3 are level, itself
    # included, and so the three best are the first tier. Then d alone.
    height = {"a": 3.0, "b": 1.0, "c": 2.9, "d": 2.8}
    found = tiers(Steps(height), list(height), [0.9, 0.8, 0.7, 0.6])
    assert found == {"a": 1, "b": 1, "c": 1, "d": 2}


def test_certainty_gives_everyone_a_tier_and_doubt_one_for_all():
    height = {"a": 3.0, "b": 2.0, "c": 1.0}
    fits = list(height.values())
    assert tiers(Steps(height, 100), list(height), fits) == {"a": 1, "b": 2, "c": 3}
    assert tiers(Steps(height, 0.01), list(height), fits) == {"a": 1, "b": 1, "c": 1}


def test_even_one_who_is_nowhere_the_first_has_a_tier():
    # By the group's norms b is truly above a, although a fits better: both are level with a.
    height = {"a": 1.0, "b": 3.0}
    assert tiers(Steps(height), list(height), [0.9, 0.8]) == {"a": 1, "b": 1}


def test_nobody_has_no_tier():
    assert tiers(Steps({}), [], []) == {}
