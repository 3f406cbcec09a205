"""Skills to learn: what a job asks for beyond a person's ratings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccfit.answers import AnswerSheet, Person, ScoreSheet
from ccfit.explaining.skill_gaps import Rating, skill_needs, skill_ratings
from ccfit.facets import SKILLS
from ccfit.profile import FacetScores, Profile
from ccfit.scoring import build_profile


@pytest.fixture
def job(catalog):
    """Speaking, Programming, Science and Repairing are important; only the last is not."""
    importances = {"Speaking": 3.0, "Programming": 5.0, "Science": 4.0, "Repairing": 2.9}
    levels = {"Speaking": 3.5, "Programming": 5.25, "Science": 4.0, "Repairing": 7.0}
    return replace(
        catalog.occupations[0],
        profiles={"skills": tuple(importances.get(name, 1.0) for name in SKILLS)},
        levels=tuple(levels.get(name, 0.0) for name in SKILLS),
    )


def names(needs):
    return [need.skill for need in needs]


def rating(level):
    return Rating(rating=1 + level / 7 * 4, level=level)


def test_gaps_by_hand(job):
    # Importance × gap: Speaking 3·(3.5 − 0) = 10.5, Programming 5·(5.25 − 1.75) = 17.5,
    # Science 4·(4 − 3.5) = 2. Repairing is not important enough, however large its gap.
    own = {"Speaking": rating(0.0), "Programming": rating(1.75), "Science": rating(3.5)}
    needs = skill_needs(job, {**own, "Repairing": rating(0.0)})
    assert names(needs.to_learn) == ["Programming", "Speaking", "Science"]
    assert [need.gap for need in needs.to_learn] == [3.5, 3.5, 0.5]
    assert needs.not_rated == ()
    assert needs.some_rated


def test_a_skill_at_its_level_is_not_to_learn(job):
    own = {"Speaking": rating(3.5), "Programming": rating(7.0), "Science": rating(3.99)}
    assert names(skill_needs(job, own).to_learn) == ["Science"]


def test_skills_without_a_rating_stand_apart(job):
    # Importance × level: Programming 26.25, Science 16, Speaking 10.5.
    needs = skill_needs(job, {})
    assert (names(needs.to_learn), needs.some_rated) == ([], False)
    assert names(needs.not_rated) == ["Programming", "Science", "Speaking"]
    needs = skill_needs(job, {"Science": rating(0.0)})
    assert (names(needs.to_learn), names(needs.not_rated)) == (
        ["Science"],
        ["Programming", "Speaking"],
    )


def test_equal_gaps_stand_in_the_order_of_the_skills(job):
    job = replace(job, levels=(4.0,) * 35, profiles={"skills": (3.0,) * 35})
    assert names(skill_needs(job, {}).not_rated) == list(SKILLS)


@pytest.mark.parametrize("lacking", ["levels", "profiles"])
def test_nothing_is_said_where_nothing_is_known(job, lacking):
    assert skill_needs(replace(job, **{lacking: None if lacking == "levels" else {}}), {}) is None


def test_ratings_are_put_on_seven_levels(quiz):
    # 1–5 → 0–7: a rating of 4 is three quarters of the way, 5.25.
    answers = {f"k{number:02}": 4 for number in range(1, 36)} | {"k22": 1, "k06": 5}
    sheet = AnswerSheet(Person(), answers)
    found = skill_ratings(sheet, quiz, build_profile(sheet, quiz))
    assert found["Speaking"] == Rating(4.0, 5.25)
    assert found["Programming"] == Rating(1.0, 0.0)
    assert found["Science"] == Rating(5.0, 7.0)
    assert len(found) == 35


def test_a_few_ratings_count_here_though_they_cannot_be_compared(quiz):
    sheet = AnswerSheet(Person(), {"k22": 3})
    profile = build_profile(sheet, quiz)
    assert "skills" not in profile.facets
    assert skill_ratings(sheet, quiz, profile) == {"Programming": Rating(3.0, 3.5)}


def test_no_ratings(quiz, one_facet_quiz):
    assert skill_ratings(AnswerSheet(Person(), {"r1": 3}), quiz, Profile({})) == {}
    only_interests = one_facet_quiz("interests")
    assert skill_ratings(AnswerSheet(Person(), {"r1": 3}), only_interests, Profile({})) == {}
    assert skill_ratings(ScoreSheet(Person(), {}), quiz, Profile({})) == {}


def test_a_list_of_strong_skills_says_nothing_of_the_others(quiz):
    listed = tuple(float(name == "Speaking") for name in SKILLS)
    scores = FacetScores("skills", listed, 0.0, 1.0, signal=0.7)
    found = skill_ratings(ScoreSheet(Person(), {}), quiz, Profile({"skills": scores}))
    assert found == {"Speaking": Rating(1.0, 7.0)}


def test_scores_with_gaps(quiz):
    scores = FacetScores("skills", (4.0, None, *[2.0] * 33), 0.0, 8.0, error=1.0)
    found = skill_ratings(ScoreSheet(Person(), {}), quiz, Profile({"skills": scores}))
    assert found["Reading Comprehension"] == Rating(4.0, 3.5)
    assert "Active Listening" not in found
