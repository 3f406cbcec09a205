"""Who outranks whom: hand-computed cases, the formulas of the notes, properties."""

from __future__ import annotations

from dataclasses import replace
from math import erf, fsum, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit import matching
from ccfit.certainty.belief import beliefs
from ccfit.certainty.contest import Contest, areas, dimensions, occupations
from ccfit.certainty.norms import Norms
from ccfit.profile import FacetScores, Profile
from ccfit.vectors import dot

INTERESTS = FacetScores("interests", (5.0, 4.0, 3.0, 3.0, 2.0, 1.0), 1, 5, sqrt(0.5))
VALUES = FacetScores("values", (2.0, 3.0, 3.5, 5.0, 4.0, 1.5), 1, 5, 0.6)
SKILLS = FacetScores("skills", tuple(1.0 + (7 * at) % 5 for at in range(35)), 1, 5, 0.55)
TYPE = FacetScores("type", (0.4, -0.2, 0.5, 0.1), -1, 1, 0.25)


def ranked(catalog, *facets):
    profile = Profile({scores.facet: scores for scores in facets})
    return matching.rank(matching.prepare_profile(profile, catalog), catalog)


def contest(catalog, ranking, *, retest=False, norms=None):
    entrants = occupations(catalog, ranking.used)
    return Contest(entrants, beliefs(ranking, catalog, norms or {}), retest=retest)


def phi(z):
    return (1 + erf(z / sqrt(2))) / 2


def free_z(catalog, ranking, one, other, *, retest):
    """The norm-free z, written down anew: a difference of fits over the error in it.

    In truth: (fit_i − fit_j)/√Σ w²·e²·|d|²/|x|². In a second sitting every facet counts w·√λ·r
    again, r being drawn from the truth with error e² more; the expected r is λ·r and its
    variance (λ + 1)·e²·|d|²/|x|², so that each facet is λ times what it was, and its variance
    λ²·(1 + 1/λ) times.
    """
    gap, variance = [], []
    for facet, weight in ranking.weights.items():
        person = ranking.prepared[facet]
        mine = catalog.direction(facet, catalog.by_code[one])
        theirs = catalog.direction(facet, catalog.by_code[other])
        d = [a - b for a, b in zip(mine, theirs, strict=True)]
        strength = person.signal
        square = dot(person.vector, person.vector)
        fit = weight * sqrt(strength) * dot(person.direction, d)
        error = weight**2 * person.error**2 * dot(d, d) / square
        gap.append(fit * strength if retest else fit)
        variance.append(error * strength**2 * (1 + 1 / strength) if retest else error)
    return fsum(gap) / sqrt(fsum(variance))


def test_a_case_by_hand(make_catalog, catalog_data):
    # Two jobs, R alone and S alone: centred at length 1 they are (5, −1, −1, −1, −1, −1)/√30 and
    # (−1, −1, −1, 5, −1, −1)/√30; their difference is 6/√30 on R and −6/√30 on S, |d|² = 2.4.
    # The person: x = (2, 1, 0, 0, −1, −2), |x|² = 10, λ = .75, e² = .5, M = .75·x.
    # d·M = 1.5 · 6/√30 = 1.643; variance λe²|d|² = .9: z = 1.643/.9487 = 1.732 = √3, P = .958.
    # Again: variance (λ + 1)e²|d|² = 2.1: z = 1.643/1.449 = 1.134, P = .872.
    jobs = catalog_data["occupations"][:2]
    jobs[0].update(interests="7 1 1 1 1 1", code="10-0000.00")
    jobs[1].update(interests="1 1 1 7 1 1", code="20-0000.00")
    catalog = make_catalog({**catalog_data, "occupations": jobs})
    ranking = ranked(catalog, INTERESTS)
    truth = contest(catalog, ranking)
    assert truth.z("10-0000.00", "20-0000.00") == pytest.approx(sqrt(3))
    assert truth.above("10-0000.00", "20-0000.00") == pytest.approx(0.958, abs=5e-4)
    again = contest(catalog, ranking, retest=True)
    assert again.z("10-0000.00", "20-0000.00") == pytest.approx(1.134, abs=5e-4)
    assert again.above("10-0000.00", "20-0000.00") == pytest.approx(0.872, abs=5e-4)


@pytest.mark.parametrize("facets", [(INTERESTS,), (INTERESTS, VALUES, SKILLS, TYPE)])
@pytest.mark.parametrize("retest", [False, True])
def test_without_norms_it_is_the_formula(catalog, facets, retest):
    ranking = ranked(catalog, *facets)
    assert len(ranking.used) == len(facets)
    found = contest(catalog, ranking, retest=retest)
    codes = [occupation.code for occupation in catalog.occupations]
    for one in codes:
        for other in codes:
            if one != other:
                expected = free_z(catalog, ranking, one, other, retest=retest)
                assert found.z(one, other) == pytest.approx(expected, abs=1e-9)


def test_the_expected_fit_in_truth_is_the_fit(catalog):
    ranking = ranked(catalog, INTERESTS, VALUES, SKILLS, TYPE)
    found = contest(catalog, ranking)
    for match in ranking.matches:
        at = found.place[match.occupation.code]
        assert found.expected[at] == pytest.approx(match.fit, abs=1e-8)


def test_norms_can_turn_an_order_round(catalog):
    # Everybody likes S far more than R. A person whose R lies a trace above S is more likely
    # to like S more after all.
    scores = replace(INTERESTS, scores=(3.1, 3.0, 2.0, 3.0, 2.0, 1.0))
    alone = Profile({"interests": scores})
    ranking = matching.rank(matching.prepare_profile(alone, catalog), catalog)
    rows = tuple(tuple(0.3 * (at == other) for other in range(6)) for at in range(6))
    norms = Norms(100, 1.0, (1.5, 3.0, 3.0, 4.5, 3.0, 3.0), rows)
    letters = dimensions("interests")
    free = Contest(letters, beliefs(ranking, catalog, {}), retest=False)
    normed = Contest(letters, beliefs(ranking, catalog, {"interests": norms}), retest=False)
    assert free.above("R", "S") > 0.5
    assert normed.above("R", "S") < 0.2


def test_letters_by_hand(catalog):
    # R − S of the true profile: mean .75·2 = 1.5, variance 2·.375 = .75; z = √3.
    ranking = ranked(catalog, INTERESTS)
    found = Contest(dimensions("interests"), beliefs(ranking, catalog, {}), retest=False)
    assert found.above("R", "S") == pytest.approx(phi(1.5 / sqrt(0.75)))
    assert found.above("A", "S") == 0.5


people = st.tuples(
    st.lists(st.integers(2, 10), min_size=6, max_size=6).filter(lambda s: len(set(s)) > 2),
    st.lists(st.integers(2, 10), min_size=6, max_size=6).filter(lambda s: len(set(s)) > 2),
    st.floats(0.05, 0.5),
)


@given(people, st.booleans())
def test_the_odds_of_both_sides_add_up(catalog, person, retest):
    interests, values, error = person
    ranking = ranked(
        catalog,
        replace(INTERESTS, scores=tuple(half / 2 for half in interests), error=error),
        replace(VALUES, scores=tuple(half / 2 for half in values), error=error),
    )
    if ranking.matches:
        found = contest(catalog, ranking, retest=retest)
        for one in found.place:
            assert found.above(one, one) == 0.5
            for other in found.place:
                assert found.z(one, other) == -found.z(other, one)
                both = found.above(one, other) + found.above(other, one)
                assert both == pytest.approx(1, abs=1e-12)


@given(people)
def test_a_second_sitting_is_never_surer_than_the_truth(catalog, person):
    interests, _, error = person
    scores = replace(INTERESTS, scores=tuple(half / 2 for half in interests), error=error)
    ranking = ranked(catalog, scores)
    if ranking.matches:
        truth, again = (contest(catalog, ranking, retest=retest) for retest in (False, True))
        for one in truth.place:
            for other in truth.place:
                assert abs(again.z(one, other)) <= abs(truth.z(one, other)) + 1e-12


@given(people)
def test_counting_who_is_level_measures_everybody(catalog, person):
    interests, values, error = person
    ranking = ranked(
        catalog,
        replace(INTERESTS, scores=tuple(half / 2 for half in interests), error=error),
        replace(VALUES, scores=tuple(half / 2 for half in values), error=error),
    )
    if ranking.matches:
        found = contest(catalog, ranking)
        for one in found.place:
            level = sum(found.z(one, other) < 0.84 for other in found.place)
            assert found.level_with(one, list(found.place), 0.84) == level


def test_without_error_the_order_is_certain(catalog):
    ranking = ranked(catalog, replace(INTERESTS, error=0.0))
    found = contest(catalog, ranking)
    first, second = (match.occupation.code for match in ranking.matches[:2])
    assert found.above(first, second) == 1
    assert found.above(second, first) == 0
    assert found.above(first, first) == 0.5


def test_twins_are_level(catalog, catalog_data, make_catalog):
    twin = {**catalog_data["occupations"][0], "code": "99-0000.00"}
    jobs = [*catalog_data["occupations"], twin]
    both = make_catalog({**catalog_data, "occupations": jobs})
    found = contest(both, ranked(both, INTERESTS, VALUES))
    assert found.above(jobs[0]["code"], "99-0000.00") == 0.5


def test_an_occupation_without_figures_stands_at_the_mean(catalog_data, make_catalog):
    jobs = catalog_data["occupations"]
    del jobs[0]["values"]
    catalog = make_catalog({**catalog_data, "occupations": jobs})
    ranking = ranked(catalog, INTERESTS, VALUES)
    found = contest(catalog, ranking)
    fits = {match.occupation.code: match.fit for match in ranking.matches}
    code = jobs[0]["code"]
    assert found.expected[found.place[code]] == pytest.approx(fits[code], abs=1e-8)


def test_areas_stand_at_the_mean_of_their_occupations(catalog_data, make_catalog):
    # Two occupations in area 11 point one way each, (1, 0, 0, 0) and (0, 1, 0, 0); in the middle
    # between them stands (½, ½, 0, 0).
    first, second, third = catalog_data["occupations"][:3]
    first.update(code="11-1000.00", type="1 0 0 0")
    second.update(code="11-2000.00", type="0 2 0 0")
    third.update(code="13-1000.00", type="0 0 0 3")
    catalog_data["occupations"] = [first, second, third]
    found = areas(make_catalog(catalog_data), ["type"])
    assert found.names == ("11", "13")
    assert found.vectors["type"] == [(0.5, 0.5, 0, 0), (0, 0, 0, 1)]
