"""The certainty of a ranking as a whole."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import pytest

from ccfit import matching
from ccfit.certainty.assess import Assessor, assess
from ccfit.certainty.norms import Norms
from ccfit.profile import FacetScores, Profile

INTERESTS = FacetScores("interests", (2.0, 4.5, 3.5, 3.0, 2.5, 1.5), 1, 5, 0.3)
VALUES = FacetScores("values", (2.0, 3.0, 3.5, 5.0, 4.0, 1.5), 1, 5, 0.5)
TYPE = FacetScores("type", (0.4, -0.2, 0.5, 0.1), -1, 1, 0.25)


def norms(size=6):
    rows = tuple(tuple(0.5 * (at == other) for other in range(size)) for at in range(size))
    return Norms(100, 1.0, (3.0,) * size, rows)


def ranked(catalog, *facets, weights=None):
    profile = Profile({scores.facet: scores for scores in facets})
    return matching.rank(matching.prepare_profile(profile, catalog), catalog, weights)


def test_every_occupation_and_area_is_assessed_in_order(catalog):
    ranking = ranked(catalog, INTERESTS, VALUES, TYPE)
    found = assess(ranking, catalog)
    codes = [match.occupation.code for match in ranking.matches]
    assert list(found.intervals) == list(found.tiers) == codes
    by_fit = [area.code for area in matching.area_fits(ranking, catalog)]
    assert list(found.area_intervals) == list(found.area_tiers) == by_fit
    for place, area in enumerate(by_fit, 1):
        low, high = found.area_intervals[area]
        assert 1 <= low <= place <= high <= len(by_fit)
    assert found.area_tiers[by_fit[0]] == 1


def test_a_ranking_by_hand(make_catalog, catalog_data):
    # Three jobs, R, I and S alone; differences of two letters, |d|² = 2.4. The person: x =
    # (2, 1, 0, 0, −1, −2), λ = .75, e² = .5, variance of d·θ λe²·2.4 = .9, SE .949.
    # R − I: .75·1·6/√30 = .822, z = .87 > .8416: R is surely above I, and above S with z = 1.73.
    # I − S: .822 again. So three tiers. With e² = .6 (λ = .7): .767/√(.42·2.4) = .764 < .8416:
    # R is level with I; it is surely above S (1.53). Then S alone.
    jobs = catalog_data["occupations"][:3]
    for job, code, place in zip(jobs, ("10", "20", "30"), (0, 1, 3), strict=True):
        job["interests"] = " ".join("7" if at == place else "1" for at in range(6))
        job["code"] = f"{code}-0000.00"
    catalog = make_catalog({**catalog_data, "occupations": jobs})
    scores = replace(INTERESTS, scores=(5.0, 4.0, 3.0, 3.0, 2.0, 1.0), error=sqrt(0.5))
    found = assess(ranked(catalog, scores), catalog)
    assert list(found.tiers.values()) == [1, 2, 3]
    noisier = replace(scores, error=sqrt(0.6))
    assert list(assess(ranked(catalog, noisier), catalog).tiers.values()) == [1, 1, 2]
    assert found.above("10-0000.00", "20-0000.00") == pytest.approx(0.807, abs=1e-3)
    # In a second sitting the variance is (λ + 1)e²·2.4 = 2.1: z = .822/1.449 = .567.
    again = found.above("10-0000.00", "20-0000.00", retest=True)
    assert again == pytest.approx(0.715, abs=1e-3)


def test_certainty_is_calibrated_where_every_facet_used_has_norms(catalog):
    both = ranked(catalog, INTERESTS, TYPE)
    assert not assess(both, catalog).calibrated
    assert not assess(both, catalog, {"interests": norms()}).calibrated
    assert assess(both, catalog, {"interests": norms(), "type": norms(4)}).calibrated


def test_a_facet_that_does_not_count_needs_no_norms(catalog):
    alone = ranked(catalog, INTERESTS, VALUES, weights={"interests": 1.0})
    assert assess(alone, catalog, {"interests": norms()}).calibrated
    flat = replace(VALUES, scores=(3.0,) * 6)
    assert assess(ranked(catalog, INTERESTS, flat), catalog, {"interests": norms()}).calibrated


def test_nothing_is_known_where_nothing_is_ranked(catalog):
    found = assess(ranked(catalog, replace(INTERESTS, scores=(3.0,) * 6)), catalog)
    assert (found.intervals, found.tiers) == ({}, {})
    assert (found.area_intervals, found.area_tiers) == ({}, {})
    assert not found.calibrated
    assert found.letters is None


def test_letters_need_interests(catalog):
    assert assess(ranked(catalog, VALUES), catalog).letters is None
    letters = assess(ranked(catalog, INTERESTS, VALUES), catalog).letters
    assert letters.above("I", "C") > 0.99


def test_letters_do_not_depend_on_the_weights(catalog):
    one = assess(ranked(catalog, INTERESTS), catalog).letters
    other = assess(ranked(catalog, INTERESTS, VALUES, TYPE), catalog).letters
    assert one.above("I", "A") == pytest.approx(other.above("I", "A"))


def test_norms_bear_on_intervals_and_odds(catalog):
    ranking = ranked(catalog, INTERESTS)
    narrow = replace(
        norms(),
        covariance=tuple(tuple(0.02 * (at == other) for other in range(6)) for at in range(6)),
    )
    free, normed = assess(ranking, catalog), assess(ranking, catalog, {"interests": narrow})
    first, last = ranking.matches[0].occupation.code, ranking.matches[-1].occupation.code
    # People hardly differ, so that what this person says is mostly error.
    assert normed.above(first, last) < free.above(first, last)
    low, high = normed.intervals[first]
    assert high - low > free.intervals[first][1] - free.intervals[first][0]


def test_an_assessor_gives_one_after_the_other_the_same(catalog):
    assessor = Assessor(catalog, {"interests": norms()})
    for facets in ((INTERESTS,), (INTERESTS, VALUES), (VALUES, TYPE), (INTERESTS,)):
        ranking = ranked(catalog, *facets)
        mine, theirs = assessor.assess(ranking), assess(ranking, catalog, {"interests": norms()})
        assert (mine.intervals, mine.tiers) == (theirs.intervals, theirs.tiers)
        assert (mine.area_intervals, mine.area_tiers) == (theirs.area_intervals, theirs.area_tiers)
        assert mine.calibrated == theirs.calibrated


def test_it_is_the_same_on_every_machine(catalog):
    """Draws are constant and sums exact: these are the figures everywhere."""
    found = assess(ranked(catalog, INTERESTS, VALUES, TYPE), catalog)
    assert found.intervals == {
        "29-1141.00": (1, 1),
        "27-1024.00": (1, 3),
        "15-1252.00": (3, 5),
        "43-4051.00": (2, 5),
        "11-1011.00": (5, 6),
        "47-2111.00": (3, 6),
    }
