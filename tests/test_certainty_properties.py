"""What must hold of certainty for every person: intervals, tiers, odds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ccfit
from ccfit import matching
from ccfit.catalog import Catalog
from ccfit.certainty import assess as certainty
from ccfit.profile import FacetScores, Profile

CATALOG = ccfit.load_catalog()
PART = Catalog(
    CATALOG.id, "part", CATALOG.occupations[::9], CATALOG.areas, CATALOG.skill_means, CATALOG.facts
)

scores = st.lists(st.integers(0, 40), min_size=6, max_size=6).filter(lambda s: max(s) - min(s) > 8)


def assessed(interests, values, error=2.0, catalog=PART):
    facets = {
        "interests": FacetScores("interests", tuple(map(float, interests)), 0, 40, error),
        "values": FacetScores("values", tuple(map(float, values)), 0, 40, error),
    }
    prepared = matching.prepare_profile(Profile(facets), catalog)
    ranking = matching.rank(prepared, catalog)
    return ranking, certainty.assess(ranking, catalog)


@settings(max_examples=12, deadline=None)
@given(scores, scores)
def test_an_interval_holds_its_rank(interests, values):
    ranking, found = assessed(interests, values)
    for match in ranking.matches:
        low, high = found.intervals[match.occupation.code]
        assert 1 <= low <= match.rank <= high <= len(PART.occupations)


@settings(max_examples=12, deadline=None)
@given(scores, scores)
def test_tiers_follow_the_fit_without_a_gap(interests, values):
    ranking, found = assessed(interests, values)
    tiers = [found.tiers[match.occupation.code] for match in ranking.matches]
    assert tiers == sorted(tiers)
    assert set(tiers) == set(range(1, max(tiers, default=0) + 1))


@settings(max_examples=8, deadline=None)
@given(scores)
def test_more_noise_never_narrows_an_interval(interests):
    """The same answers, and so the same order, with more doubt: one facet alone."""
    facet = FacetScores("interests", tuple(map(float, interests)), 0, 40, 1.0)
    prepared = matching.prepare_profile(Profile({"interests": facet}), PART)
    person = prepared["interests"]
    found = []
    for noise in (0.1, 0.3, 0.6):
        doubtful = {"interests": replace(person, signal=1 - noise)}
        ranking = matching.rank(doubtful, PART)
        found.append(certainty.assess(ranking, PART).intervals)
    for code, (low, high) in found[0].items():
        widths = [high - low, *(one[code][1] - one[code][0] for one in found[1:])]
        assert widths == sorted(widths)


@settings(max_examples=10, deadline=None)
@given(scores, scores, st.integers(1, 20))
def test_a_constant_added_to_all_interests_changes_nothing(interests, values, more):
    ranking, found = assessed(interests, values)
    shifted, again = assessed([one + more for one in interests], values)
    assert [m.occupation.code for m in ranking.matches] == [
        m.occupation.code for m in shifted.matches
    ]
    assert [m.fit for m in ranking.matches] == [m.fit for m in shifted.matches]
    assert (found.intervals, found.tiers) == (again.intervals, again.tiers)


@settings(max_examples=6, deadline=None)
@given(scores, scores, st.randoms(use_true_random=False))
def test_the_order_and_the_names_of_the_catalogue_change_nothing(interests, values, random):
    shuffled = list(PART.occupations)
    random.shuffle(shuffled)
    renamed = tuple(replace(one, title=one.title._replace(en="Job")) for one in shuffled)
    other = replace(PART, sha256="other", occupations=tuple(sorted(renamed, key=lambda o: o.code)))
    _, found = assessed(interests, values)
    _, again = assessed(interests, values, catalog=other)
    assert (found.intervals, found.tiers) == (again.intervals, again.tiers)


@settings(max_examples=8, deadline=None)
@given(scores, scores)
def test_twins_share_a_tier(interests, values):
    one = PART.occupations[3]
    twin = replace(one, code="43-9999.00")
    catalog = replace(PART, sha256="twins", occupations=(*PART.occupations, twin))
    catalog = replace(catalog, occupations=tuple(sorted(catalog.occupations, key=lambda o: o.code)))
    _, found = assessed(interests, values, catalog=catalog)
    assert found.tiers.get(one.code) == found.tiers.get(twin.code)


@settings(max_examples=8, deadline=None)
@given(scores, scores)
def test_who_is_above_whom_is_one_question(interests, values):
    ranking, found = assessed(interests, values)
    codes = [match.occupation.code for match in ranking.matches[:3]]
    for a in codes:
        for b in codes:
            if a != b:
                assert found.above(a, b) + found.above(b, a) == pytest.approx(1)
