"""Filters hide rows of a ranked list; they know the tiny catalogue's figures."""

from __future__ import annotations

import pytest

from ccfit.filters import HOURS_A_YEAR, Filters, yearly_pay
from ccfit.matching import prepare_profile, rank
from ccfit.profile import FacetScores, Profile

MANAGERS, PROGRAMMERS, DESIGNERS = "11-1011.00", "15-1252.00", "27-1024.00"
NURSES, CLERKS, ELECTRICIANS = "29-1141.00", "43-4051.00", "47-2111.00"
ALL = {MANAGERS, PROGRAMMERS, DESIGNERS, NURSES, CLERKS, ELECTRICIANS}


@pytest.fixture
def shown(catalog):
    def codes(**limits):
        filters = Filters(**limits)
        return {one.code for one in catalog.occupations if filters.passes(one, catalog)}

    return codes


def test_without_limits_everything_is_shown(shown):
    assert shown() == ALL


def test_zones_include_both_ends(shown):
    # Zones: managers 5, programmers and designers 4, nurses 3, clerks 2, electricians unknown.
    assert shown(zones=(2, 3)) == {NURSES, CLERKS}
    assert shown(zones=(4, 4)) == {PROGRAMMERS, DESIGNERS}
    assert shown(zones=(1, 5)) == ALL - {ELECTRICIANS}


def test_pay_is_for_a_year_of_full_time_work(catalog):
    # Designers: 29.40 an hour, 2,080 hours: 61,152. Electricians: no figure.
    assert HOURS_A_YEAR == 2080
    pay = {code: yearly_pay(one) for code, one in catalog.by_code.items()}
    assert pay[DESIGNERS] == pytest.approx(61152)
    assert pay[CLERKS] == 44770
    assert pay[ELECTRICIANS] is None


def test_the_least_pay_is_included(shown):
    assert shown(min_pay=93600) == {MANAGERS, PROGRAMMERS, NURSES}
    assert shown(min_pay=93601) == {MANAGERS, PROGRAMMERS}
    assert shown(min_pay=61000) == {MANAGERS, PROGRAMMERS, NURSES, DESIGNERS}


def test_an_occupation_without_a_figure_fails_any_limit_on_it(shown):
    assert ELECTRICIANS not in shown(min_pay=1)
    assert ELECTRICIANS not in shown(growing=True)
    assert ELECTRICIANS not in shown(zones=(1, 5))


def test_growing_is_faster_than_all_jobs_together(shown):
    # All jobs 3.1: managers 4.3, programmers 15.8, nurses 4.9 are above; designers 3.1 are not.
    assert shown(growing=True) == {MANAGERS, PROGRAMMERS, NURSES}


def test_growing_where_the_file_tells_nothing_of_all_jobs_is_above_zero(catalog_data, make_catalog):
    del catalog_data["outlook"]
    catalog = make_catalog(catalog_data)
    codes = {one.code for one in catalog.occupations if Filters(growing=True).passes(one, catalog)}
    assert codes == {MANAGERS, PROGRAMMERS, NURSES, DESIGNERS}


def test_areas_are_the_first_two_digits(shown):
    assert shown(areas=frozenset({"29", "43"})) == {NURSES, CLERKS}


def test_excluded_codes_are_hidden(shown):
    assert shown(exclude=frozenset({CLERKS})) == ALL - {CLERKS}


def test_all_limits_hold_at_once(shown):
    assert shown(zones=(3, 5), growing=True, exclude=frozenset({NURSES}), min_pay=150000) == {
        MANAGERS
    }


def test_places_stay_those_of_the_whole_catalogue(catalog):
    scores = FacetScores("interests", (7.0, 4.0, 1.5, 1.0, 2.0, 4.5), 1, 7, 0.0)
    ranking = rank(prepare_profile(Profile({"interests": scores}), catalog), catalog)
    filters = Filters(exclude=frozenset({ELECTRICIANS}))
    kept = [match.rank for match in ranking.matches if filters.passes(match.occupation, catalog)]
    assert kept == [2, 3, 4, 5, 6]
