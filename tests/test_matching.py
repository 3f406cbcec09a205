"""The ranking: fit, weights, exact contributions, and what must not change it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from math import fsum, sqrt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccfit
from ccfit.answers import AnswerSheet, Person
from ccfit.facets import DEFAULT_WEIGHTS, DIMENSIONS, FACETS, SKILLS
from ccfit.matching import (
    area_fits,
    dimension_parts,
    facet_fits,
    prepare,
    prepare_profile,
    rank,
    used_weights,
)
from ccfit.profile import FacetScores, Profile
from ccfit.scoring import build_profile
from ccfit.vectors import centred, dot, projected, unit

RANGES = {"interests": (1, 7), "values": (1, 7), "skills": (1, 5), "type": (-1, 1)}
SKILL_MEANS = [1 + k * k / 400 for k in range(35)]


def facet(name, scores, error=0.0, signal=None):
    low, high = RANGES[name]
    return FacetScores(name, tuple(scores), low, high, error, signal)


def person(*facets):
    return Profile({scores.facet: scores for scores in facets})


def twin(occupation):
    """A person who is exactly like an occupation, measured without error."""
    return person(*(facet(name, occupation.profiles[name]) for name in FACETS))


def ranked(profile, catalog, weights=None):
    return rank(prepare_profile(profile, catalog), catalog, weights)


def codes(ranking):
    return [match.occupation.code for match in ranking.matches]


def fits(ranking):
    return {match.occupation.code: match.fit for match in ranking.matches}


ELECTRICIAN = (7.0, 4.0, 1.5, 1.0, 2.0, 4.5)
NURSE_VALUES = (6.0, 4.5, 4.0, 7.0, 5.5, 5.0)


@st.composite
def people(draw):
    """Random people: any facets, any scores within range, any error, gaps among the skills."""
    names = draw(st.sets(st.sampled_from(FACETS), min_size=1))
    made = []
    for name in sorted(names):
        low, high = RANGES[name]
        score = st.floats(low, high)
        one = st.none() | score if name == "skills" else score
        count = len(DIMENSIONS[name])
        scores = draw(st.lists(one, min_size=count, max_size=count))
        made.append(facet(name, scores, draw(st.floats(0, 1))))
    return person(*made)


# One facet


def test_a_profile_is_centred_and_its_signal_weighed():
    # (5, 3, 1, 3, 3, 3): mean 3, centred (2, 0, −2, 0, 0, 0), |x|² = 8, s² = 8/5.
    # e = .8: λ = 1 − .64/1.6 = .6.
    found = prepare(facet("interests", (5, 3, 1, 3, 3, 3), error=0.8), ())
    assert found.vector == (2, 0, -2, 0, 0, 0)
    assert found.direction == pytest.approx((1 / sqrt(2), 0, -1 / sqrt(2), 0, 0, 0), abs=1e-12)
    assert found.signal == pytest.approx(0.6, abs=1e-12)
    assert found.error == 0.8


def test_twenty_but_one_has_no_signal():
    # 20, 20, 21, 20, 20, 20 of 0–40: |x|² = 5/6, s² = 1/6; e = .085 · 40 = 3.4, e² = 11.56.
    scores = FacetScores("interests", (20, 20, 21, 20, 20, 20), 0, 40, 3.4)
    assert prepare(scores, ()).signal == 0


def test_a_spike_has_signal():
    # 40 and five 0: |x|² = 40²·5/6, s² = 40²/6 = 266.67. λ = 1 − 11.56/266.67 = .95665.
    scores = FacetScores("interests", (40, 0, 0, 0, 0, 0), 0, 40, 3.4)
    assert prepare(scores, ()).signal == pytest.approx(1 - 11.56 / (1600 / 6), abs=1e-12)


def test_type_is_compared_as_it_is():
    # (.6, .8, 0, 0): |x|² = 1 over four axes, s² = ¼; e = .1: λ = 1 − .01/.25 = .96.
    found = prepare(facet("type", (0.6, 0.8, 0.0, 0.0), error=0.1), ())
    assert found.vector == (0.6, 0.8, 0, 0)
    assert found.signal == pytest.approx(0.96, abs=1e-12)


def test_an_open_axis_of_type_is_in_the_middle():
    found = prepare(facet("type", (0.6, None, 0.8, None)), ())
    assert found.direction == pytest.approx((0.6, 0, 0.8, 0))


def test_letters_have_seven_tenths_of_signal_outright():
    found = prepare(facet("interests", (3, 2, 1, 0, 0, 0), error=None, signal=0.7), ())
    assert found.signal == 0.7
    # Centred (2, 1, 0, −1, −1, −1): s² = 8/5. The error that leaves .70: e² = .3 · 1.6 = .48.
    assert found.error**2 == pytest.approx(0.48, abs=1e-12)


def test_letters_that_say_nothing_have_no_signal():
    assert prepare(facet("type", (0, 0, 0, 0), error=None, signal=0.7), ()).signal == 0


def test_interests_and_values_need_all_their_scales():
    assert prepare(facet("interests", (5, 3, None, 3, 3, 3)), ()) is None
    assert prepare(facet("values", (None, 3, 1, 3, 3, 3)), ()) is None


def skills(answered):
    """Ratings of the first skills: every third a 4, the rest 2."""
    return [4.0 if k % 3 == 0 else 2.0 for k in range(answered)] + [None] * (35 - answered)


def test_skills_are_projected_off_a_level_and_the_mean_job():
    found = prepare(facet("skills", skills(35)), SKILL_MEANS)
    assert dot(found.vector, [1.0] * 35) == pytest.approx(0, abs=1e-12)
    assert dot(found.vector, SKILL_MEANS) == pytest.approx(0, abs=1e-12)
    assert found.signal == 1


def test_skills_are_projected_within_the_answered_ones():
    # The first 12: the rest is 0, and both directions are gone from the 12 alone.
    found = prepare(facet("skills", skills(12)), SKILL_MEANS)
    assert found.vector[12:] == (0.0,) * 23
    expected = projected(skills(12)[:12], SKILL_MEANS[:12])
    assert found.vector[:12] == pytest.approx(expected, abs=1e-12)


def test_gaps_among_the_skills_leave_the_others_with_their_own_means():
    # Every other skill answered: the means that count are those of the same skills.
    scores = [float(1 + k % 5) if k % 2 else None for k in range(35)]
    found = prepare(facet("skills", scores), SKILL_MEANS)
    expected = projected([s for s in scores if s is not None], SKILL_MEANS[1::2])
    assert found.vector[1::2] == pytest.approx(expected, abs=1e-12)
    assert found.vector[::2] == (0.0,) * 18


def test_signal_of_skills_shrinks_with_the_share_that_was_answered():
    # Without error λ is 1 before and answered/35 after.
    for answered in (10, 14, 35):
        found = prepare(facet("skills", skills(answered)), SKILL_MEANS)
        assert found.signal == pytest.approx(answered / 35, abs=1e-12)


def test_signal_of_skills_has_two_degrees_of_freedom_less():
    # Flat means leave only centring to do, yet two dimensions count as taken out.
    # 14 answered, five 4s and nine 2s: |x|² = 2²·5·9/14 = 90/7, s² = 90/7/12 = 1.0714.
    # e = .55: λ = (1 − .3025/1.0714) · 14/35.
    found = prepare(facet("skills", skills(14), error=0.55), [3.0] * 35)
    expected = (1 - 0.3025 / (90 / 7 / 12)) * 14 / 35
    assert found.signal == pytest.approx(expected, abs=1e-12)


def test_fewer_than_ten_skills_are_missing():
    assert prepare(facet("skills", skills(9)), SKILL_MEANS) is None
    assert prepare(facet("skills", skills(10)), SKILL_MEANS) is not None


@pytest.mark.parametrize("level", [1.0, 3.0, 4.7])
def test_a_straight_line_of_skills_has_exactly_no_signal(catalog, level):
    found = prepare(facet("skills", [level] * 35, error=0.0), catalog.skill_means)
    assert found.signal == 0
    assert found.direction == (0.0,) * 35


def test_the_mean_job_as_skills_has_exactly_no_signal(catalog):
    found = prepare(facet("skills", catalog.skill_means), catalog.skill_means)
    assert found.signal == 0


# The composite


def test_fit_of_one_facet_is_the_attenuated_correlation(catalog):
    # √λ · r with λ = .6, x = (1, 0, −1, 0, 0, 0)/√2 and nurses (3, 5, 1.5, 7, 2.5, 4), mean
    # 23/6: x · (o − 23/6)/|o − 23/6| = (3 − 1.5)/√2/|o|, the mean cancels.
    # |o|² = 9 + 25 + 2.25 + 49 + 6.25 + 16 − 23²/6 = 107.5 − 88.1667 = 19.3333.
    ranking = ranked(person(facet("interests", (5, 3, 1, 3, 3, 3), error=0.8)), catalog)
    expected = sqrt(0.6) * 1.5 / sqrt(2) / sqrt(107.5 - 529 / 6)
    assert fits(ranking)["29-1141.00"] == pytest.approx(expected, abs=1e-9)


def test_default_weights():
    assert DEFAULT_WEIGHTS == {"interests": 0.45, "values": 0.30, "skills": 0.20, "type": 0.05}
    assert fsum(DEFAULT_WEIGHTS.values()) == 1


def test_weights_are_rescaled_over_the_facets_there_are(catalog):
    # .45 and .30 of .75.
    prepared = prepare_profile(
        person(facet("interests", ELECTRICIAN), facet("values", NURSE_VALUES)), catalog
    )
    assert used_weights(prepared) == pytest.approx({"interests": 0.6, "values": 0.4})


def test_the_composite_is_the_weighted_mean_of_the_facets(catalog):
    interests, values = facet("interests", ELECTRICIAN), facet("values", NURSE_VALUES)
    both = fits(ranked(person(interests, values), catalog))
    first = fits(ranked(person(interests), catalog))
    second = fits(ranked(person(values), catalog))
    for code, fit in both.items():
        assert fit == pytest.approx(0.6 * first[code] + 0.4 * second[code], abs=2e-9)


def test_a_weight_of_zero_switches_a_facet_off(catalog):
    interests, values = facet("interests", ELECTRICIAN), facet("values", NURSE_VALUES)
    off = ranked(person(interests, values), catalog, {**DEFAULT_WEIGHTS, "values": 0.0})
    assert off.used == ("interests",)
    assert fits(off) == fits(ranked(person(interests), catalog))


def test_a_facet_without_signal_is_dropped_like_a_missing_one(catalog):
    interests, flat = facet("interests", ELECTRICIAN), facet("values", (4,) * 6)
    noisy = facet("skills", skills(35), error=5.0)
    dropped = ranked(person(interests, flat, noisy), catalog)
    assert dropped.weights == {"interests": 1.0}
    assert fits(dropped) == fits(ranked(person(interests), catalog))


def test_only_the_proportions_of_weights_matter(catalog):
    one = twin(catalog.by_code["29-1141.00"])
    tenfold = {name: 10 * weight for name, weight in DEFAULT_WEIGHTS.items()}
    assert fits(ranked(one, catalog)) == pytest.approx(fits(ranked(one, catalog, tenfold)))


def test_without_any_signal_there_is_no_ranking(catalog):
    ranking = ranked(person(facet("interests", (4,) * 6), facet("values", (4,) * 6)), catalog)
    assert ranking.matches == ()
    assert ranking.used == ()
    assert area_fits(ranking, catalog) == []
    assert ranked(person(), catalog).matches == ()


def test_with_all_weights_on_missing_facets_there_is_no_ranking(catalog):
    weights = {"interests": 0.0, "values": 1.0, "skills": 1.0, "type": 1.0}
    assert ranked(person(facet("interests", ELECTRICIAN)), catalog, weights).matches == ()


def test_every_occupation_finds_itself_first(catalog):
    for occupation in catalog.occupations:
        first = ranked(twin(occupation), catalog).matches[0]
        assert first.occupation.code == occupation.code
        assert first.fit == pytest.approx(1, abs=1e-9)
        assert first.points == pytest.approx(100, abs=1e-7)


@pytest.mark.parametrize("name", FACETS)
def test_every_occupation_finds_itself_first_by_each_facet(catalog, name):
    for occupation in catalog.occupations:
        one = person(facet(name, occupation.profiles[name]))
        assert codes(ranked(one, catalog))[0] == occupation.code


def test_the_mirror_image_of_an_occupation_has_it_last(catalog):
    electricians = catalog.by_code["47-2111.00"]
    mirrored = facet("interests", [8 - x for x in electricians.profiles["interests"]])
    last = ranked(person(mirrored), catalog).matches[-1]
    assert last.occupation.code == "47-2111.00"
    assert last.points == pytest.approx(0, abs=1e-7)


def test_ranks_follow_fit(catalog):
    ranking = ranked(twin(catalog.by_code["27-1024.00"]), catalog)
    found = [match.fit for match in ranking.matches]
    assert found == sorted(found, reverse=True)
    assert [match.rank for match in ranking.matches] == [1, 2, 3, 4, 5, 6]


@given(people())
def test_fits_stay_between_zero_and_one_hundred(catalog, profile):
    for match in ranked(profile, catalog).matches:
        assert -1e-7 <= match.points <= 100 + 1e-7


# Contributions


def test_contributions_worked_by_hand(catalog):
    # One facet, λ = 1: 50 · x[d] · o[d]. x = (1, 0, −1, 0, 0, 0)/√2; nurses centred on 23/6:
    # R 3 − 23/6 = −5/6, A 1.5 − 23/6 = −7/3, both over |o| = √19.3333.
    ranking = ranked(person(facet("interests", (5, 3, 1, 3, 3, 3))), catalog)
    nurses = next(m for m in ranking.matches if m.occupation.code == "29-1141.00")
    (only,) = facet_fits(ranking, nurses, catalog)
    length = sqrt(2) * sqrt(107.5 - 529 / 6)
    expected = {"R": -50 * 5 / 6 / length, "I": 0, "A": 50 * 7 / 3 / length}
    parts = dimension_parts(only)
    assert {letter: parts[letter] for letter in "RIA"} == pytest.approx(expected, abs=1e-12)
    assert (parts["S"], parts["E"], parts["C"]) == (0, 0, 0)


@given(people())
def test_contributions_of_dimensions_add_up_to_fit_less_fifty(catalog, profile):
    ranking = ranked(profile, catalog)
    for match in ranking.matches:
        found = facet_fits(ranking, match, catalog)
        parts = fsum(part for one in found for part in one.parts)
        assert parts == pytest.approx(fsum(one.contribution for one in found), abs=1e-9)
        weighted = fsum(one.weight * one.fit for one in found)
        assert parts == pytest.approx(50 * weighted, abs=1e-9)
        # The fit itself is rounded to 1e-9 before sorting, that is 50 · ½e-9 of the points.
        assert parts == pytest.approx(match.points - 50, abs=2.6e-8)


@given(people())
def test_facets_used_share_a_weight_of_one(catalog, profile):
    ranking = ranked(profile, catalog)
    for match in ranking.matches:
        found = facet_fits(ranking, match, catalog)
        assert fsum(one.weight for one in found) == pytest.approx(1, abs=1e-12)
        assert all(one.contribution == pytest.approx(50 * one.weight * one.fit) for one in found)


# Occupations with gaps


def test_an_occupation_without_a_facet_stands_at_the_mean_fit_of_the_person(
    catalog_data, make_catalog
):
    del catalog_data["occupations"][3]["values"]
    catalog = make_catalog(catalog_data)
    ranking = ranked(person(facet("values", NURSE_VALUES)), catalog)
    found = fits(ranking)
    others = [fit for code, fit in found.items() if code != "29-1141.00"]
    assert len(others) == 5
    assert found["29-1141.00"] == pytest.approx(fsum(others) / 5, abs=2e-9)


def test_what_stands_at_the_mean_is_marked_as_estimated(catalog_data, make_catalog):
    del catalog_data["occupations"][3]["values"]
    catalog = make_catalog(catalog_data)
    ranking = ranked(
        person(facet("interests", ELECTRICIAN), facet("values", NURSE_VALUES)), catalog
    )
    for match in ranking.matches:
        interests, values = facet_fits(ranking, match, catalog)
        assert not interests.estimated
        assert values.estimated == (match.occupation.code == "29-1141.00")
        # Its contributions still add up, though there are no dimensions to split them by.
        points = 50 + interests.contribution + values.contribution
        assert points == pytest.approx(match.points, abs=2.6e-8)
    nurses = next(m for m in ranking.matches if m.occupation.code == "29-1141.00")
    assert dimension_parts(facet_fits(ranking, nurses, catalog)[1]) == {}


def test_a_missing_facet_does_not_change_how_the_others_weigh(catalog_data, make_catalog, catalog):
    # Never re-scaled for one occupation: its interests count .6 of the fit, as everybody's.
    del catalog_data["occupations"][3]["values"]
    gappy = make_catalog(catalog_data)
    one = person(facet("interests", ELECTRICIAN), facet("values", NURSE_VALUES))
    whole, gap = fits(ranked(one, catalog)), fits(ranked(one, gappy))
    assert {c: f for c, f in gap.items() if c != "29-1141.00"} == {
        c: f for c, f in whole.items() if c != "29-1141.00"
    }
    mean_fit = ranked(one, gappy).mean_fits["values"]
    alone = fits(ranked(person(facet("interests", ELECTRICIAN)), gappy))["29-1141.00"]
    assert gap["29-1141.00"] == pytest.approx(0.6 * alone + 0.4 * mean_fit, abs=2e-9)


def test_a_facet_that_no_occupation_has_tells_them_apart_in_nothing(catalog_data, make_catalog):
    for occupation in catalog_data["occupations"]:
        del occupation["values"]
    ranking = ranked(person(facet("values", NURSE_VALUES)), make_catalog(catalog_data))
    assert set(fits(ranking).values()) == {0.0}
    assert codes(ranking) == sorted(codes(ranking))


def test_figures_that_the_file_calls_estimated_are_marked(catalog_data, make_catalog):
    catalog_data["occupations"][0]["estimated"] = ["values"]
    catalog = make_catalog(catalog_data)
    ranking = ranked(twin(catalog.by_code["11-1011.00"]), catalog)
    marked = {
        one.facet for one in facet_fits(ranking, ranking.matches[0], catalog) if one.estimated
    }
    assert marked == {"values"}


def test_a_flat_occupation_has_no_relation_to_anybody(catalog_data, make_catalog):
    catalog_data["occupations"][2]["interests"] = "4 4 4 4 4 4"
    catalog = make_catalog(catalog_data)
    ranking = ranked(person(facet("interests", ELECTRICIAN)), catalog)
    flat = next(m for m in ranking.matches if m.occupation.code == "27-1024.00")
    assert flat.fit == 0
    assert flat.points == 50
    (only,) = facet_fits(ranking, flat, catalog)
    assert (only.fit, only.contribution, only.estimated) == (0, 0, False)


# Order


def test_ties_go_by_code(catalog_data, make_catalog):
    for occupation in catalog_data["occupations"]:
        occupation["interests"] = "7 4 1.5 1 2 4.5"
    catalog_data["occupations"].reverse()
    ranking = ranked(person(facet("interests", ELECTRICIAN)), make_catalog(catalog_data))
    assert codes(ranking) == [
        "11-1011.00", "15-1252.00", "27-1024.00", "29-1141.00", "43-4051.00", "47-2111.00",
    ]  # fmt: skip
    assert [match.rank for match in ranking.matches] == [1, 2, 3, 4, 5, 6]


def test_ties_go_by_code_however_the_catalogue_was_put_together(catalog_data, make_catalog):
    for occupation in catalog_data["occupations"]:
        occupation["interests"] = "7 4 1.5 1 2 4.5"
    catalog = make_catalog(catalog_data)
    backwards = replace(catalog, occupations=catalog.occupations[::-1])
    ranking = ranked(person(facet("interests", ELECTRICIAN)), backwards)
    assert codes(ranking) == sorted(codes(ranking))


def test_differences_of_rounding_size_are_ties(catalog_data, make_catalog):
    # Three times the same shape: the correlations are equal but for the last bits.
    shapes = ["7 4 1.5 1 2 4.5", "2.1 1.2 0.45 0.3 0.6 1.35", "70 40 15 10 20 45"]
    for occupation, shape in zip(catalog_data["occupations"][::-1], shapes * 2, strict=True):
        occupation["interests"] = shape
    ranking = ranked(person(facet("interests", ELECTRICIAN)), make_catalog(catalog_data))
    assert codes(ranking) == sorted(codes(ranking))
    assert set(fits(ranking).values()) == {1.0}


@given(people())
def test_names_do_not_matter(catalog, make_catalog, occupations, profile):
    renamed = [
        {**one, "title": {"en": f"Z{k}", "es": f"A{9 - k}"}} for k, one in enumerate(occupations)
    ]
    data = {"id": "renamed", "occupations": renamed}
    before, after = ranked(profile, catalog), ranked(profile, make_catalog(data))
    assert codes(before) == codes(after)
    assert fits(before) == fits(after)


@given(people(), st.permutations(range(6)))
def test_the_order_of_the_file_does_not_matter(catalog, make_catalog, occupations, profile, order):
    data = {"id": "shuffled", "occupations": [occupations[k] for k in order]}
    before, after = ranked(profile, catalog), ranked(profile, make_catalog(data))
    assert codes(before) == codes(after)
    assert fits(before) == fits(after)


@given(st.lists(st.integers(1, 3), min_size=24, max_size=24), st.integers(0, 2))
def test_liking_everything_more_changes_nothing(quiz, catalog, answers, more):
    def ranking_of(level):
        items = quiz.sections["interests"].items
        given_answers = {i: a + level for i, a in zip(items, answers, strict=True)}
        profile = build_profile(AnswerSheet(Person(), given_answers), quiz)
        return ranked(profile, catalog)

    before, after = ranking_of(0), ranking_of(more)
    assert codes(before) == codes(after)
    assert fits(before) == pytest.approx(fits(after), abs=1e-9)


@given(people())
def test_the_same_person_gets_the_same_ranking_twice(catalog, profile):
    assert ranked(profile, catalog).matches == ranked(profile, catalog).matches


# The catalogue's side


def test_directions_are_of_length_one(catalog):
    for name in FACETS:
        for direction in catalog.directions[name]:
            assert sqrt(dot(direction, direction)) == pytest.approx(1, abs=1e-12)


def test_both_sides_are_prepared_alike(catalog):
    nurses = catalog.by_code["29-1141.00"]
    for name in FACETS:
        mine = prepare(facet(name, nurses.profiles[name]), catalog.skill_means).direction
        assert mine == pytest.approx(catalog.direction(name, nurses), abs=1e-12)


def test_skill_means_are_over_the_occupations_unless_the_file_gives_them(
    catalog, catalog_data, make_catalog
):
    # Reading Comprehension: 4, 4, 3, 4, 3, 3 → 21/6. Active Listening: 4, 4, 4, 4, 5, 3 → 4.
    assert catalog.skill_means[:2] == (3.5, 4.0)
    catalog_data["skill_means"] = " ".join(["2.5"] * 35)
    assert make_catalog(catalog_data).skill_means == (2.5,) * 35


def test_vectors_may_come_in_an_order_of_their_own(catalog, catalog_data, make_catalog):
    catalog_data["orders"] = {"interests": "C E S A I R", "skills": "; ".join(SKILLS[::-1])}
    for occupation in catalog_data["occupations"]:
        for name in ("interests", "skills"):
            occupation[name] = " ".join(occupation[name].split()[::-1])
    turned = make_catalog(catalog_data)
    for one, other in zip(catalog.occupations, turned.occupations, strict=True):
        assert one.profiles == other.profiles


def test_areas_stand_at_the_mean_of_their_occupations(catalog_data, make_catalog):
    catalog_data["occupations"][5]["code"] = "43-9999.00"
    catalog = make_catalog(catalog_data)
    ranking = ranked(person(facet("interests", ELECTRICIAN)), catalog)
    found = {area.code: area for area in area_fits(ranking, catalog)}
    # Electricians, now in area 43, fit exactly; the clerks there as they do.
    clerks = fits(ranking)["43-4051.00"]
    assert found["43"].fit == pytest.approx((1 + clerks) / 2, abs=1e-9)
    assert found["43"].occupations == 2
    assert [area.fit for area in area_fits(ranking, catalog)] == sorted(
        (area.fit for area in found.values()), reverse=True
    )


def test_areas_that_tie_go_by_code(catalog_data, make_catalog):
    for occupation in catalog_data["occupations"]:
        occupation["interests"] = "7 4 1.5 1 2 4.5"
    catalog = make_catalog(catalog_data)
    ranking = ranked(person(facet("interests", ELECTRICIAN)), catalog)
    assert [area.code for area in area_fits(ranking, catalog)] == [
        "11",
        "15",
        "27",
        "29",
        "43",
        "47",
    ]


def test_correlation_by_another_road(catalog):
    # The composite of one facet without error is Pearson's r, here from its definition.
    x, o = ELECTRICIAN, catalog.by_code["15-1252.00"].profiles["interests"]
    n, sx, so = 6, fsum(x), fsum(o)
    r = (n * fsum(a * b for a, b in zip(x, o, strict=True)) - sx * so) / sqrt(
        (n * fsum(a * a for a in x) - sx**2) * (n * fsum(b * b for b in o) - so**2)
    )
    ranking = ranked(person(facet("interests", x)), catalog)
    assert fits(ranking)["15-1252.00"] == pytest.approx(r, abs=1e-9)
    assert dot(unit(centred(x)), unit(centred(o))) == pytest.approx(r, abs=1e-12)


# What an import brings along


def modules_after(statement):
    command = f"import sys; {statement}; print(*sorted(sys.modules))"
    source = str(Path(ccfit.__file__).resolve().parents[1])
    found = subprocess.run(
        [sys.executable, "-c", command],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": source},
    )
    return set(found.stdout.split())


def test_matching_needs_no_library():
    found = modules_after("import ccfit.matching")
    assert "ccfit.matching" in found
    assert found.isdisjoint({"yaml", "rich", "typer", "pydantic"})


def test_importing_ccfit_is_cheap():
    found = modules_after("import ccfit")
    assert found.isdisjoint({"yaml", "rich", "typer", "pydantic", "ccfit.catalog"})
