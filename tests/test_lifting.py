"""The smallest changes that would lift a job into the first tier."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import ccfit
from ccfit.answers import sheet_from
from ccfit.case import Case, Options
from ccfit.certainty.assess import assess
from ccfit.explaining import lifting
from ccfit.explaining.lifting import MOST_STEPS, FirstTiers, Person, lift, movable
from ccfit.facets import LETTERS, SKILLS, VALUES
from ccfit.matching import prepare_profile, rank
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import load_quiz
from ccfit.sample import sample_sheet
from ccfit.scoring import build_profile

ELECTRICIAN, PROGRAMMER = "47-2111.00", "15-1252.00"


def only_the_best(ranking):
    """A first tier of those alone whose fit no job exceeds."""
    return {
        match.occupation.code for match in ranking.matches if match.fit == ranking.matches[0].fit
    }


@pytest.fixture(scope="session")
def two_jobs(make_catalog):
    rows = [
        {"code": "11-0001", "title": {"en": "Maker"}, "interests": "7 1 1 1 1 1"},
        {"code": "11-0002", "title": {"en": "Thinker"}, "interests": "1 7 1 1 1 1"},
    ]
    return make_catalog({"id": "two", "occupations": rows})


def interests(scores, **more):
    return FacetScores("interests", tuple(map(float, scores)), 1.0, 5.0, **{"error": 0.0, **more})


def moves_of(found):
    return [(move.dimension, move.steps, move.before, move.after) for move in found.moves]


def test_a_lift_by_hand(two_jobs):
    # The maker's fit follows R, the thinker's I; a quarter of 1–5 is 1. R 4, I 2: one step in I
    # still leaves R ahead, two bring both level, which is first place for both.
    person = Person(
        Profile({"interests": interests((4, 2, 1, 1, 1, 1))}), two_jobs, None, only_the_best
    )
    found = lift(person, two_jobs.by_code["11-0002"])
    assert found.reached
    assert moves_of(found) == [("I", 2, 2.0, 4.0)]
    assert found.profile.facets["interests"].scores == (4, 4, 1, 1, 1, 1)


def test_what_is_first_already_needs_nothing(two_jobs):
    profile = Profile({"interests": interests((4, 2, 1, 1, 1, 1))})
    found = lift(Person(profile, two_jobs, None, only_the_best), two_jobs.by_code["11-0001"])
    assert (found.reached, found.moves, found.rank, found.profile) == (True, (), 1, profile)


def test_no_step_leads_beyond_the_range(two_jobs):
    # I has room for .7 more, which counts as a step, and then for none; R stays ahead.
    profile = Profile({"interests": interests((5, 4.3, 1, 1, 1, 1))})
    person = Person(profile, two_jobs, None, lambda _: set())
    found = lift(person, two_jobs.by_code["11-0002"])
    assert not found.reached
    assert ("I", 1, 4.3, 5.0) in moves_of(found)
    assert all(move.after <= 5 for move in found.moves)


def test_less_than_half_a_step_is_none(two_jobs):
    profile = Profile({"interests": interests((5, 4.6, 4.6, 4.6, 4.6, 4.6))})
    found = lift(Person(profile, two_jobs, None, lambda _: set()), two_jobs.by_code["11-0002"])
    assert (found.reached, found.moves, found.rank) == (False, (), 2)


def test_six_steps_are_the_most(make_catalog):
    # I and A have room for four steps each.
    rows = [
        {"code": "11-0001", "title": {"en": "Maker"}, "interests": "7 1 1 1 1 1"},
        {"code": "11-0002", "title": {"en": "Inventor"}, "interests": "1 7 7 1 1 1"},
    ]
    catalog = make_catalog({"id": "two", "occupations": rows})
    profile = Profile({"interests": interests((5, 1, 1, 1, 1, 1))})
    found = lift(Person(profile, catalog, None, lambda _: set()), catalog.by_code["11-0002"])
    assert not found.reached
    assert sum(move.steps for move in found.moves) == MOST_STEPS


def test_letters_and_lists_do_not_move(two_jobs):
    letters = interests((3, 2, 1, 0, 0, 0), error=None, signal=0.7)
    person = Person(Profile({"interests": letters}), two_jobs, None, only_the_best)
    assert movable(person) == []
    found = lift(person, two_jobs.by_code["11-0002"])
    assert (found.reached, found.moves) == (False, ())


def test_a_part_that_counts_for_nothing_does_not_move(catalog):
    sheet = sheet_from(scores(interests=[1, 2, 3, 4, 5, 5], values=[1, 2, 3, 4, 5, 6]), load_quiz())
    profile = build_profile(sheet, load_quiz())
    weights = {"interests": 1.0, "values": 0.0}
    assert movable(Person(profile, catalog, None, only_the_best)) == ["interests", "values"]
    assert movable(Person(profile, catalog, weights, only_the_best)) == ["interests"]


def test_only_rated_skills_grow(catalog):
    rated = dict.fromkeys(SKILLS[:15], 2) | {"Programming": 1}
    sheet = sheet_from(
        {"ccfit": "scores/1", "skills": {**rated, "Speaking": 5, "range": [1, 5]}}, load_quiz()
    )
    person = Person(build_profile(sheet, load_quiz()), catalog, None, lambda _: set())
    found = lift(person, catalog.by_code[PROGRAMMER])
    assert {move.dimension for move in found.moves} <= set(rated)
    assert all(move.facet == "skills" and move.after > move.before for move in found.moves)
    assert "Programming" in {move.dimension for move in found.moves}


def scores(**facets):
    """A file of scores: interests 0–6, values 0–6, as lists in the usual order."""
    orders = {"interests": LETTERS, "values": VALUES}
    return {
        "ccfit": "scores/1",
        **{
            name: {**dict(zip(orders[name], row, strict=True)), "range": [0, 6]}
            for name, row in facets.items()
        },
    }


six_scores = st.lists(st.integers(0, 12).map(lambda n: n / 2), min_size=6, max_size=6)


def in_tier_one(answers, catalog):
    """The codes in tier 1 of a report on answers, by what users call."""
    report = ccfit.score(answers, catalog=catalog)
    return {match.code for match in report.matches if match.tier == 1}


@given(
    six_scores, six_scores, st.sampled_from([PROGRAMMER, ELECTRICIAN, "29-1141.00", "43-4051.00"])
)
def test_a_lift_reaches_tier_one_when_the_changed_scores_are_scored(catalog, likes, matters, code):
    quiz = load_quiz()
    case = Case(sheet_from(scores(interests=likes, values=matters), quiz), quiz, catalog, Options())
    assume(case.ranking.matches)
    person = Person(case.profile, catalog, None, FirstTiers(catalog, {}))
    found = lift(person, catalog.by_code[code])
    after = {name: found.profile.facets[name].scores for name in ("interests", "values")}
    assert (code in in_tier_one(scores(**after), catalog)) == found.reached
    assert sum(move.steps for move in found.moves) <= MOST_STEPS
    for move in found.moves:
        assert 0 <= move.before < move.after <= 6
        assert move.after == min(6, move.before + 1.5 * move.steps)
        # No step is there for nothing.
        if found.reached:
            fewer = dict(after) | {move.facet: list(after[move.facet])}
            names = LETTERS if move.facet == "interests" else VALUES
            back = min(6, move.before + 1.5 * (move.steps - 1))
            fewer[move.facet][names.index(move.dimension)] = back
            assert code not in in_tier_one(scores(**fewer), catalog)


@given(six_scores, six_scores)
def test_a_lift_never_lowers_the_fit_of_the_job(catalog, likes, matters):
    quiz = load_quiz()
    profile = build_profile(sheet_from(scores(interests=likes, values=matters), quiz), quiz)
    before = rank(prepare_profile(profile, catalog), catalog)
    assume(before.matches)
    person = Person(profile, catalog, None, lambda _: set())
    job = catalog.by_code[ELECTRICIAN]
    found = lift(person, job)
    after = rank(prepare_profile(found.profile, catalog), catalog)
    fits = [next(m.fit for m in one.matches if m.occupation is job) for one in (before, after)]
    assert fits[1] > fits[0] or not found.moves


def test_liking_everything_more_lifts_nothing(two_jobs):
    # R 5 and all else 1: every step elsewhere only blurs the profile. The maker's rival would
    # fall further than the maker, which is no reason to like less clearly.
    profile = Profile({"interests": interests((5, 1, 1, 1, 1, 1), error=0.5)})
    person = Person(profile, two_jobs, None, lambda _: set())
    assert lift(person, two_jobs.by_code["11-0001"]).moves == ()


@given(six_scores, six_scores)
def test_the_first_tier_is_that_of_all_tiers(catalog, likes, matters):
    profile = build_profile(
        sheet_from(scores(interests=likes, values=matters), load_quiz()), load_quiz()
    )
    ranking = rank(prepare_profile(profile, catalog), catalog)
    assume(ranking.matches)
    tiers = assess(ranking, catalog).tiers
    assert FirstTiers(catalog, {})(ranking) == {code for code, tier in tiers.items() if tier == 1}


def test_the_first_tier_of_the_sample():
    catalog = ccfit.load_catalog()
    profile = build_profile(sample_sheet("en"), load_quiz())
    ranking = rank(prepare_profile(profile, catalog), catalog)
    tiers = assess(ranking, catalog).tiers
    assert FirstTiers(catalog, {})(ranking) == {code for code, tier in tiers.items() if tier == 1}


def test_a_step_is_a_quarter_of_the_range():
    assert lifting.STEP == 0.25
    scores_ = FacetScores("values", (1.0, 0.0, 2.0, 3.0, 4.0, 5.0), 0.0, 8.0)
    steps = {("values", "Achievement"): 2, ("values", "Working Conditions"): 1}
    changed = lifting.moved(Profile({"values": scores_}), steps).facets["values"]
    # 8/4 = 2: 1 + 2·2 = 5; 5 + 2 = 7.
    assert changed.scores == (5.0, 0.0, 2.0, 3.0, 4.0, 7.0)
