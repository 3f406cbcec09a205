"""From answers to scale scores, with the working shown. The tiny quiz stands in conftest.py."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, Person, ScoreSheet
from ccfit.facets import LETTERS, VALUES
from ccfit.profile import FacetScores
from ccfit.scoring import build_profile, facet_signal, form_of, is_complete, keyed

LETTER_IDS = [letter.lower() for letter in LETTERS]
VALUE_IDS = ("ach", "ind", "rec", "rel", "sup", "con")


def scored(quiz, answers, length=None):
    return build_profile(AnswerSheet(Person(), answers, length=length), quiz).facets


def interests(*rows):
    """Answers to the first items of R, I, A, S, E, C: one row of six for each."""
    return {
        f"{letter}{number}": answer
        for number, row in enumerate(rows, 1)
        for letter, answer in zip(LETTER_IDS, row, strict=True)
    }


def values(*rows):
    return {
        f"{name}{number}": answer
        for number, row in enumerate(rows, 1)
        for name, answer in zip(VALUE_IDS, row, strict=True)
    }


FOUR_ROWS = ((1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 2), (1, 2, 3, 4, 5, 3), (1, 2, 3, 4, 5, 4))


def test_a_scale_score_is_the_mean_of_its_answers(quiz):
    # C is answered 1, 2, 3, 4: 2.5. The others are answered alike.
    found = scored(quiz, interests(*FOUR_ROWS))["interests"]
    assert found.scores == (1, 2, 3, 4, 5, 2.5)
    assert (found.low, found.high) == (1, 5)
    assert (found.answered, found.items) == (24, 24)


def test_the_error_pools_the_variance_of_all_scales(quiz):
    # C has variance (2.25 + .25 + .25 + 2.25)/3 = 5/3, five scales have 0: mean 5/18; n = 4.
    found = scored(quiz, interests(*FOUR_ROWS))["interests"]
    assert found.error**2 == pytest.approx(5 / 18 / 4, abs=1e-12)


def test_the_norm_of_the_quiz_carries_half_of_the_error(one_facet_quiz):
    # v_person 5/18, v_reference 1.02: (½·5/18 + ½·1.02)/4.
    normed = one_facet_quiz("interests", norms={"item_variance": 1.02})
    found = scored(normed, interests(*FOUR_ROWS))["interests"]
    assert found.error**2 == pytest.approx((0.5 * 5 / 18 + 0.5 * 1.02) / 4, abs=1e-12)


def test_half_of_the_items_of_a_scale_are_enough(quiz):
    # r1 … c4 begun, R answered twice of four: 4 and 2 → 3.
    answers = interests((4, 2, 3, 4, 5, 1), (2, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1))
    del answers["r3"]
    found = scored(quiz, answers)["interests"]
    assert found.scores == (3, 2, 3, 4, 5, 1)
    assert (found.answered, found.items) == (17, 24)


def test_less_than_half_of_one_scale_loses_interests(quiz):
    answers = interests(*FOUR_ROWS)
    for item in ("r2", "r3", "r4"):
        del answers[item]
    assert "interests" not in scored(quiz, answers)


def test_an_odd_number_of_items_needs_the_larger_half(quiz_data, make_quiz):
    # Of three items, one is a third: too little. Two are enough.
    for letter in LETTER_IDS:
        del quiz_data["facets"]["interests"]["items"][f"{letter}4"]
    quiz_data["forms"] = {}
    three = make_quiz(quiz_data)
    answers = interests((1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1))
    del answers["s1"]
    assert scored(three, answers)["interests"].answered == 17
    del answers["s2"]
    assert scored(three, answers) == {}


def test_half_counts_what_the_form_asks(quiz):
    # The short form asks r1, r2 …: one of two is half. Of the four of the full form it is not.
    answers = interests((1, 2, 3, 4, 5, 1))
    assert scored(quiz, answers)["interests"].items == 12
    assert scored(quiz, answers, length="full") == {}


def test_a_value_without_answers_loses_values(quiz):
    answers = values((1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1))
    assert "values" in scored(quiz, answers)
    without = {item: one for item, one in answers.items() if not item.startswith("con")}
    assert "values" not in scored(quiz, without)


def test_no_answers_give_an_empty_profile(quiz):
    assert scored(quiz, {}) == {}


def test_reversed_items_count_from_the_other_end(one_facet_quiz, quiz_data):
    items = quiz_data["facets"]["interests"]["items"]
    items["r2"]["reverse"] = True
    quiz = one_facet_quiz("interests", items=items)
    assert [keyed(quiz.sections["interests"], quiz.sections["interests"].items["r2"], answer)
            for answer in (1, 2, 3, 4, 5)] == [5, 4, 3, 2, 1]  # fmt: skip
    # R: 5, then 2 turned into 4, then 3 and 4: 16/4.
    answers = {**interests(*FOUR_ROWS), "r1": 5, "r2": 2, "r3": 3, "r4": 4}
    assert scored(quiz, answers)["interests"].scores[0] == 4


@pytest.mark.parametrize(
    ("limits", "answer", "reversed_answer"),
    [([0, 4], 3, 1), ([1, 7], 6, 2), ([0, 1], 1, 0), ([1, 5], 5, 1)],
)
def test_every_range_is_turned_round_its_own_middle(
    one_facet_quiz, quiz_data, limits, answer, reversed_answer
):
    items = quiz_data["facets"]["interests"]["items"]
    items["r1"]["reverse"] = True
    section = one_facet_quiz("interests", items=items, range=limits).sections["interests"]
    assert keyed(section, section.items["r1"], answer) == reversed_answer
    assert keyed(section, section.items["r2"], answer) == answer


@pytest.mark.parametrize("limits", [[0, 4], [1, 7]])
def test_scores_are_in_the_units_of_the_range(one_facet_quiz, limits):
    quiz = one_facet_quiz("interests", range=limits)
    found = scored(quiz, interests((2, 2, 3, 4, 4, 1), (4, 2, 3, 4, 2, 1), (3, 2, 3, 4, 3, 1)))
    assert found["interests"].scores == (3, 2, 3, 4, 3, 1)
    assert (found["interests"].low, found["interests"].high) == tuple(limits)


def test_yes_and_no_count_as_one_and_zero(one_facet_quiz):
    # R: yes, yes, yes, no → .75 with variance ¼; the other five are all no.
    quiz = one_facet_quiz("interests", range=[0, 1])
    rows = ((1, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0))
    found = scored(quiz, interests(*rows))["interests"]
    assert found.scores == (0.75, 0, 0, 0, 0, 0)
    assert found.error**2 == pytest.approx(0.25 / 6 / 4, abs=1e-12)


def test_one_item_a_scale_without_norms_takes_a_quarter_of_the_range_as_error(quiz):
    # The short form has one value item each: e = .25 · 4 = 1.
    found = scored(quiz, values((5, 1, 1, 1, 1, 1)))["values"]
    assert found.items == 6
    assert found.error == pytest.approx(1.0)


def test_type_runs_from_minus_one_to_one(quiz):
    # te1 = 5 and te2 = 1 reversed = 5: mean 5 → (5 − 3)/2 = 1. tn: 1 and 5 → 1 → −1.
    # tf: 3 and 3 → 0. tj: 4 and 3 reversed = 3: 3.5 → .25.
    answers = {"te1": 5, "te2": 1, "tn1": 1, "tn2": 5, "tf1": 3, "tf2": 3, "tj1": 4, "tj2": 3}
    found = scored(quiz, answers)["type"]
    assert found.scores == (1, -1, 0, 0.25)
    assert (found.low, found.high) == (-1, 1)


def test_the_error_of_type_is_rescaled_with_it(quiz):
    # Keyed answers vary only on J: (4, 3) → ½; mean over four axes ⅛, n = 2: e² = 1/16, e = ¼
    # on 1–5, that is ⅛ on −1…1.
    answers = {"te1": 5, "te2": 1, "tn1": 1, "tn2": 5, "tf1": 3, "tf2": 3, "tj1": 4, "tj2": 3}
    assert scored(quiz, answers)["type"].error == pytest.approx(0.125, abs=1e-12)


def test_an_open_axis_stays_open(quiz):
    # E and N answered, F and J not at all.
    found = scored(quiz, {"te1": 5, "te2": 1, "tn1": 2, "tn2": 4})["type"]
    assert found.scores == (1, -0.5, None, None)


def test_fewer_than_ten_skills_are_too_few(quiz):
    nine = {f"k{number:02}": 3 for number in range(1, 10)}
    assert "skills" not in scored(quiz, nine)
    ten = scored(quiz, {**nine, "k10": 5})["skills"]
    assert ten.scores == (3,) * 9 + (5,) + (None,) * 25
    assert ten.answered == 10


def test_a_skill_rating_has_a_fixed_error_in_proportion_to_the_range(quiz, one_facet_quiz):
    # .55 on 1–5, four points wide; on 0–10 it is 2.5 times as much.
    answers = {f"k{number:02}": 3 for number in range(1, 36)}
    assert scored(quiz, answers)["skills"].error == pytest.approx(0.55)
    wider = one_facet_quiz("skills", range=[0, 10])
    assert scored(wider, answers)["skills"].error == pytest.approx(1.375)


FLAT_VALUES = values((4, 4, 4, 4, 4, 4), (4, 4, 4, 4, 4, 4))
RANKED = {"rank_rel": 1, "rank_sup": 2, "rank_ind": 3}


def test_the_ranking_stands_in_for_flat_values(quiz):
    # Three places: 3, 2, 1 on the named values, 0 on the rest; λ = .70 outright.
    found = scored(quiz, {**FLAT_VALUES, **RANKED})["values"]
    assert found.by_dimension() == {
        "Achievement": 0, "Independence": 1, "Recognition": 0,
        "Relationships": 3, "Support": 2, "Working Conditions": 0,
    }  # fmt: skip
    assert found.signal == 0.70


def test_values_with_signal_are_not_overruled_by_a_ranking(quiz):
    answers = values((5, 1, 1, 1, 1, 1), (5, 1, 1, 1, 1, 1))
    found = scored(quiz, {**answers, **RANKED})["values"]
    assert found.scores == (5, 1, 1, 1, 1, 1)
    assert found.signal is None


def test_values_whose_differences_are_all_error_are_ranked_instead(quiz):
    # Means 4, 3, 3, 3, 3, 3: s² = (5/6)/5 = 1/6. Only Achievement varies, (3, 5) → 2: mean 1/3,
    # n = 2: e² = 1/6. λ = 1 − (1/6)/(1/6) = 0.
    answers = values((3, 3, 3, 3, 3, 3), (5, 3, 3, 3, 3, 3))
    assert facet_signal(scored(quiz, answers)["values"]) == pytest.approx(0, abs=1e-12)
    # With Independence (2, 4) too the error is twice that, and there is none left.
    noisier = {**answers, "ind1": 2, "ind2": 4}
    assert facet_signal(scored(quiz, noisier)["values"]) == 0
    assert scored(quiz, {**noisier, **RANKED})["values"].signal == 0.70


def test_flat_values_without_a_ranking_stay_as_they_are(quiz):
    found = scored(quiz, FLAT_VALUES)["values"]
    assert found.scores == (4,) * 6
    assert facet_signal(found) == 0


def test_a_ranking_that_was_broken_off_counts_as_far_as_it_went(quiz):
    found = scored(quiz, {**FLAT_VALUES, "rank_con": 1})["values"]
    assert found.scores == (0, 0, 0, 0, 0, 1)


def test_signal_of_values_worked_by_hand(quiz):
    # Both ratings of every value alike: no error of one's own, and no norm.
    exact = values((5, 1, 1, 1, 1, 1), (5, 1, 1, 1, 1, 1))
    assert facet_signal(scored(quiz, exact)["values"]) == 1
    # Achievement 5 and 4: means 4.5, 1, 1, 1, 1, 1. A spike of 3.5 over five equals has
    # |x|² = 3.5²·5/6, s² = 3.5²/6. One variance of ½ over six scales, n = 2: e² = ½/6/2 = 1/24.
    near = {**exact, "ach2": 4}
    expected = 1 - (1 / 24) / (3.5**2 / 6)
    assert facet_signal(scored(quiz, near)["values"]) == pytest.approx(expected, abs=1e-12)


def test_the_form_is_the_shortest_that_asks_all_that_was_answered(quiz):
    assert form_of(AnswerSheet(Person(), {"r1": 3}), quiz) == "short"
    assert form_of(AnswerSheet(Person(), {"r1": 3, "rank_ach": 1}), quiz) == "short"
    assert form_of(AnswerSheet(Person(), {"r1": 3, "r3": 3}), quiz) == "full"


def test_a_recorded_form_holds_unless_more_was_answered(quiz):
    assert form_of(AnswerSheet(Person(), {"r1": 3}, length="full"), quiz) == "full"
    assert form_of(AnswerSheet(Person(), {"r4": 3}, length="short"), quiz) == "full"


def test_scores_from_elsewhere_pass_as_they_are(quiz):
    scores = FacetScores("interests", (8, 31, 12, 36, 20, 14), 0, 40, 3.4)
    assert build_profile(ScoreSheet(Person(), {"interests": scores}), quiz).facets == {
        "interests": scores
    }


def test_a_facet_is_complete_when_every_item_of_its_form_is_answered(quiz):
    answers = interests((1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1))
    assert is_complete(quiz, answers, "interests", "short")
    assert not is_complete(quiz, answers, "interests")
    del answers["c2"]
    assert not is_complete(quiz, answers, "interests", "short")


@given(st.lists(st.lists(st.integers(1, 5), min_size=6, max_size=6), min_size=4, max_size=4))
def test_turning_all_answers_round_turns_all_scores_round(quiz, rows):
    turned = [[6 - answer for answer in row] for row in rows]
    before = scored(quiz, interests(*rows))["interests"]
    after = scored(quiz, interests(*turned))["interests"]
    assert after.scores == pytest.approx([6 - score for score in before.scores], abs=1e-12)
    assert after.error == pytest.approx(before.error, abs=1e-12)


def test_the_dimensions_stand_in_fixed_order(quiz):
    found = scored(quiz, values((1, 2, 3, 4, 5, 1), (1, 2, 3, 4, 5, 1)))["values"]
    assert tuple(found.by_dimension()) == VALUES
