"""Why an occupation ranks where it does: the split, what holds back, the answers behind."""

from __future__ import annotations

from dataclasses import replace
from math import fsum, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, Person, ScoreSheet
from ccfit.explaining.explain import answers_behind, facet_splits, holding_back
from ccfit.facets import DIMENSIONS, FACETS
from ccfit.matching import prepare_profile, rank
from ccfit.profile import FacetScores, Profile
from ccfit.scoring import build_profile

RANGES = {"interests": (1, 7), "values": (1, 7), "skills": (1, 5), "type": (-1, 1)}


def facet(name, scores, **more):
    return FacetScores(name, tuple(scores), *RANGES[name], **{"error": 0.0, **more})


def splits_of(profile, catalog, code, weights=None):
    ranking = rank(prepare_profile(profile, catalog), catalog, weights)
    match = next(m for m in ranking.matches if m.occupation.code == code)
    return match, facet_splits(ranking, match, profile, catalog)


def person(*facets):
    return Profile({one.facet: one for one in facets})


@st.composite
def people(draw):
    """Any facets, with any scores."""
    chosen = draw(st.sets(st.sampled_from(FACETS), min_size=1))
    return person(
        *(
            facet(name, draw(st.tuples(*[st.floats(*RANGES[name])] * len(DIMENSIONS[name]))))
            for name in FACETS
            if name in chosen
        )
    )


@given(people())
def test_everything_adds_up(catalog, profile):
    ranking = rank(prepare_profile(profile, catalog), catalog)
    for match in ranking.matches:
        splits = facet_splits(ranking, match, profile, catalog)
        assert fsum(split.fit.contribution for split in splits) == pytest.approx(
            match.points - 50, abs=1e-7
        )
        for split in splits:
            parts = fsum(one.contribution for one in split.dimensions)
            assert parts == pytest.approx(split.fit.contribution, abs=1e-9)
            assert -1e-9 <= split.shortfall <= 2 * split.most + 1e-9


def test_a_split_by_hand(make_catalog):
    # Person 5 1 1 1 1 1 less its mean 5/3: (10/3, −2/3 five times), length² 100/9 + 20/9 = 40/3.
    # The job 1 7 1 1 1 1 less 2: (−1, 5, −1, −1, −1, −1), length² 30.
    # r = (−10/3 − 10/3 + 4·2/3)/√(40/3·30) = −4/20 = −.2: fit 50 − 10 = 40.
    # R: 50·(10/3)(−1)/20 = −25/3; I: 50·(−2/3)·5/20 = −25/3; the rest 50·(2/3)/20 = 5/3 each.
    job = {"code": "11-0001", "title": {"en": "Job"}, "interests": "1 7 1 1 1 1"}
    catalog = make_catalog({"id": "one", "occupations": [job]})
    profile = person(facet("interests", (5, 1, 1, 1, 1, 1)))
    match, (split,) = splits_of(profile, catalog, "11-0001")
    assert match.points == pytest.approx(40)
    assert [(one.dimension, one.score, one.occupation) for one in split.dimensions[:2]] == [
        ("R", 5, 1.0),
        ("I", 1, 7.0),
    ]
    parts = [one.contribution for one in split.dimensions]
    assert parts == pytest.approx([-25 / 3, -25 / 3, 5 / 3, 5 / 3, 5 / 3, 5 / 3])
    # The same shape would bring 50; 60 points are lacking.
    assert (split.most, split.shortfall) == (pytest.approx(50), pytest.approx(60))


def test_signal_and_weight_bound_what_a_facet_can_bring(catalog):
    letters = facet("interests", (3, 2, 1, 0, 0, 0), error=None, signal=0.49)
    order = facet("values", (0, 0, 0, 1, 2, 3), error=None, signal=1.0)
    weights = {"interests": 0.75, "values": 0.25}
    _, splits = splits_of(person(letters, order), catalog, "15-1252.00", weights)
    # 50·w·√λ: 50·.75·.7 = 26.25 and 50·.25·1 = 12.5.
    assert [split.most for split in splits] == [pytest.approx(26.25), pytest.approx(12.5)]
    assert [split.signal for split in splits] == [0.49, 1.0]


def test_what_holds_a_job_back(catalog):
    nurse = catalog.by_code["29-1141.00"]
    manager = catalog.by_code["11-1011.00"]
    # A nurse's interests and a manager's values.
    profile = person(
        facet("interests", nurse.profiles["interests"]), facet("values", manager.profiles["values"])
    )
    _, of_nurse = splits_of(profile, catalog, nurse.code)
    assert holding_back(of_nurse).facet == "values"
    _, of_manager = splits_of(profile, catalog, manager.code)
    assert holding_back(of_manager).facet == "interests"


def test_nothing_holds_back_what_is_just_alike(catalog):
    nurse = catalog.by_code["29-1141.00"]
    profile = person(*(facet(name, nurse.profiles[name]) for name in FACETS))
    _, splits = splits_of(profile, catalog, nurse.code)
    assert holding_back(splits) is None


def test_a_facet_without_figures_cannot_hold_back(catalog_data, make_catalog):
    for one in catalog_data["occupations"][1:2]:
        del one["values"]
    catalog = make_catalog(catalog_data)
    programmer = catalog.by_code["15-1252.00"]
    interests = facet("interests", programmer.profiles["interests"])
    profile = person(interests, facet("values", (1, 1, 1, 7, 7, 1)))
    _, splits = splits_of(profile, catalog, programmer.code)
    assert [split.dimensions == () for split in splits] == [False, True]
    assert splits[1].shortfall > splits[0].shortfall
    assert holding_back(splits) is None


def answers_of(quiz, sheet):
    return answers_behind(sheet, quiz, build_profile(sheet, quiz))


@pytest.fixture
def sheet(quiz):
    interests = {item: 1 + at % 5 for at, item in enumerate(quiz.sections["interests"].items)}
    return AnswerSheet(Person(), {**interests, "te1": 5, "te2": 1, "tn1": 4})


def test_the_answers_behind_a_score(quiz, sheet):
    behind = answers_of(quiz, sheet)
    given = [(one.item.id, one.answer, one.place) for one in behind["interests", "R"]]
    assert given == [(f"r{n}", sheet.answers[f"r{n}"], False) for n in (1, 2, 3, 4)]
    # A reversed question keeps the answer that was given.
    assert [(one.item.id, one.answer) for one in behind["type", "E"]] == [("te1", 5), ("te2", 1)]
    assert ("values", "Support") not in behind


def test_each_score_is_the_mean_of_the_answers_behind_it(quiz, sheet):
    profile = build_profile(sheet, quiz)
    behind = answers_behind(sheet, quiz, profile)
    for name, score in profile.facets["interests"].by_dimension().items():
        given = [one.answer for one in behind["interests", name]]
        assert fsum(given) / len(given) == pytest.approx(score)


def test_an_order_of_values_stands_behind_them_where_it_counted(quiz, sheet):
    alike = dict.fromkeys(quiz.sections["values"].items, 3)
    ordered = {"rank_sup": 1, "rank_con": 2, "rank_ach": 3}
    behind = answers_of(quiz, replace(sheet, answers={**sheet.answers, **alike, **ordered}))
    (support,) = behind["values", "Support"]
    assert (support.item.id, support.answer, support.place) == ("rank_sup", 1, True)
    assert ("values", "Recognition") not in behind


def test_an_order_that_did_not_count_is_not_behind_anything(quiz, sheet):
    rated = {item: 1 + at % 6 * 4 // 5 for at, item in enumerate(quiz.sections["values"].items)}
    behind = answers_of(quiz, replace(sheet, answers={**sheet.answers, **rated, "rank_sup": 1}))
    assert [one.item.id for one in behind["values", "Support"]] == ["sup1", "sup2"]


def test_no_answers_are_behind_scores_from_elsewhere(quiz):
    scores = facet("interests", (5, 4, 3, 2, 1, 1))
    sheet = ScoreSheet(Person(), {"interests": scores})
    assert answers_behind(sheet, quiz, Profile(sheet.facets)) == {}


def test_the_shortfall_is_what_the_correlation_lacks(catalog):
    # 50·w·√λ·(1 − r), with one facet of weight 1 and no error.
    profile = person(facet("interests", (1, 2, 3, 4, 5, 7)))
    for code in catalog.by_code:
        match, (split,) = splits_of(profile, catalog, code)
        r = match.fit / sqrt(split.signal)
        assert split.shortfall == pytest.approx(50 * (1 - r), abs=1e-6)
