"""How the answers were given: every index with its working, then flags and verdicts.

The tiny quiz stands in conftest.py: interests r1 … c4 in rounds of six letters, values ach1 …
con2, type te1 … tj2 (the second reversed), skills k01 … k35, all on 1–5.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from math import sqrt
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import ccfit
from ccfit import quality
from ccfit.answers import AnswerSheet, Person, ScoreSheet
from ccfit.facets import FACETS
from ccfit.matching import prepare_profile
from ccfit.profile import FacetScores
from ccfit.quality import (
    Differences,
    Flag,
    assess,
    even_odd,
    longest_run,
    most_periodic,
    overall_signal,
    spread_of,
)
from ccfit.quiz import Thresholds, load_quiz
from ccfit.scoring import build_profile
from ccfit.words.quality import MESSAGES

LETTER_IDS = "r i a s e c".split()
VALUE_IDS = "ach ind rec rel sup con".split()
AXIS_IDS = "te tn tf tj".split()
ORDER = {"rank_ach": 1, "rank_sup": 2, "rank_ind": 3}

# Every letter four times the same: no error at all, λ = 1.
CLEAR = ((5, 1, 2, 4, 1, 3),) * 4
# As it comes, but for no period that quickly shows.
MIXED = tuple(map(int, "31415245213542531425134523142513541"))
KINDLY_NEVER = (
    "careless poor bad worst weak opposed unusable fail wrong lazy mistake "
    "descuid mal peor débil inútil fracas equivoc pereza error fall"
).split()


def in_rounds(ids, rows):
    """Answers to the first item of each scale, to the second of each, …: one row each."""
    return {
        f"{name}{number}": answer
        for number, row in enumerate(rows, 1)
        for name, answer in zip(ids, row, strict=True)
    }


def interests(*rows):
    return in_rounds(LETTER_IDS, rows)


def values(*rows):
    return in_rounds(VALUE_IDS, rows)


def axes(first, second):
    """Type as it counts: the second item of each axis is reversed."""
    return in_rounds(AXIS_IDS, (first, [6 - answer for answer in second]))


def skills(*ratings):
    return {f"k{number:02}": rating for number, rating in enumerate(ratings, 1)}


def sequence(quiz, given):
    """Answers to the questions on interests in the order of asking."""
    return dict(zip(quiz.sections["interests"].items, given, strict=False))


@pytest.fixture
def assessed(quiz, catalog):
    """Assesses answers to the tiny quiz, or to another one."""

    def run(answers, quiz=quiz, **details):
        sheet = AnswerSheet(Person(), answers, **details)
        return assess(sheet, quiz, prepare_profile(build_profile(sheet, quiz), catalog))

    return run


@pytest.fixture
def flags(assessed):
    """The same, and only the flags of one id."""

    def run(name, answers, *quiz, **details):
        return [flag for flag in assessed(answers, *quiz, **details).flags if flag.id == name]

    return run


# The indices


@pytest.mark.parametrize(
    ("given", "run"),
    [
        ([3], 1),
        ([1, 2, 3, 2, 1], 1),
        ([1, 1, 2, 2, 2, 1], 3),
        ([4, 4, 4, 4], 4),
        ([1, 5, 5, 1, 5, 5, 5], 3),  # at the end
        ([2, 2, 3, 2, 2], 2),  # not four: a 3 stands between
    ],
)
def test_longest_run(given, run):
    assert longest_run(given) == run


@pytest.mark.parametrize(
    ("given", "spread"),
    [
        ([3, 3, 3], 0),
        ([1, 1, 5, 5], 2),  # mean 3, each 2 away
        ([2, 2, 2, 4], sqrt(0.75)),  # mean 2.5: (.25 · 3 + 2.25)/4
        ([1, 2, 3, 4, 5], sqrt(2)),  # (4 + 1 + 0 + 1 + 4)/5
    ],
)
def test_spread_is_the_standard_deviation_of_ones_own_answers(given, spread):
    assert spread_of(given) == pytest.approx(spread, abs=1e-12)


def unlike(given):
    """Each question of a kind of its own."""
    return range(len(given))


@pytest.mark.parametrize(
    "pattern", [(1, 5), (1, 3, 5), (1, 1, 5, 5), (1, 2, 3, 4, 5), (3, 1, 4, 1, 5, 2, 2)]
)
def test_a_regular_pattern_has_an_agreement_of_one(pattern):
    given = (pattern * 24)[:24]
    assert most_periodic(given, unlike(given)) == pytest.approx(1, abs=1e-12)


def test_up_and_down_again_is_a_pattern_of_eight():
    given = (1, 2, 3, 4, 5, 4, 3, 2) * 2
    assert most_periodic(given, unlike(given)) == pytest.approx(1, abs=1e-12)


def test_a_slip_costs_its_two_pairs():
    # 1 5 1 5 … twenty times, the eleventh answer 3: nine 1, ten 5, one 3, so that two answers
    # are equal by chance with (81 + 100 + 1)/400 = .455. Of 18 pairs two apart, 16 are equal
    # (four apart 14 of 16, which is less): κ = (16/18 − .455)/(1 − .455).
    given = [1, 5] * 10
    given[10] = 3
    expected = (16 / 18 - 0.455) / 0.545
    assert most_periodic(given, unlike(given)) == pytest.approx(expected, abs=1e-12)


def test_answering_one_to_nearly_everything_is_no_pattern():
    # Eleven 1 and a 5: equal by chance with (121 + 1)/144 = .85, two apart 8 of 10: less.
    given = [1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1]
    assert most_periodic(given, unlike(given)) == 0
    assert most_periodic([4] * 30, range(30)) == 0


def test_like_answers_to_questions_of_one_kind_are_no_pattern():
    # Six letters by turns, each always answered alike: a clear profile. Six apart no pair is of
    # two kinds; seven apart 12 of 17 are equal, where chance gives half: κ = (12/17 − ½)/½.
    given = (1, 1, 1, 5, 5, 5) * 4
    assert most_periodic(given, LETTER_IDS * 4) == pytest.approx(7 / 17, abs=1e-12)
    assert most_periodic(given, unlike(given)) == pytest.approx(1, abs=1e-12)


def test_a_pattern_needs_eight_pairs():
    assert most_periodic([1, 5] * 5, range(10)) == pytest.approx(1, abs=1e-12)  # 8 pairs
    assert most_periodic([1, 5, 1, 5, 1, 5, 1, 5, 1], range(9)) == 0  # 7 pairs


def halves(first, second, length=6):
    """Scales whose odd answers are all from `first`, whose even ones from `second`."""
    return [[(a, b)[at % 2] for at in range(length)] for a, b in zip(first, second, strict=True)]


def test_even_odd_with_spearman_brown():
    # Odd halves −2 −1 0 1 2 0 from their mean 3, even halves −1 −2 0 2 1 0: product 8, squares 10
    # and 10, r = .8, stepped up to 2 · .8/1.8.
    found = even_odd(halves((1, 2, 3, 4, 5, 3), (2, 1, 3, 5, 4, 3)))
    assert found == pytest.approx(1.6 / 1.8, abs=1e-12)


def test_even_odd_takes_the_means_of_halves():
    # As above, the odd means made of 1, 3, 2 for 2 and so on, one scale of seven answers.
    scales = halves((1, 2, 3, 4, 5, 3), (2, 1, 3, 5, 4, 3))
    scales[1][0::2] = [1, 3, 2]
    scales[4] = [5, 4, 5, 4, 5, 4, 5]
    assert even_odd(scales) == pytest.approx(1.6 / 1.8, abs=1e-12)


def test_negative_consistency_stops_at_minus_one():
    # 1 1 −1 −1 0 0 against 1 −1 1 0 −1 0: product −1, squares 4 and 4, r = −¼: −.5/.75.
    found = even_odd(halves((4, 4, 2, 2, 3, 3), (4, 2, 4, 3, 2, 3)))
    assert found == pytest.approx(-2 / 3, abs=1e-12)
    # 1 1 −1 −1 0 0 against −1 −1 1 0 1 0: r = −¾, which would step up to −6.
    assert even_odd(halves((4, 4, 2, 2, 3, 3), (2, 2, 4, 3, 4, 3))) == -1
    assert even_odd(halves((1, 2, 3, 4, 5, 3), (5, 4, 3, 2, 1, 3))) == -1


def test_even_odd_needs_five_scales_of_six_answers():
    first, second = (1, 2, 3, 4, 5, 3), (2, 1, 3, 5, 4, 3)
    assert even_odd(halves(first[:5], second[:5])) is not None
    assert even_odd(halves(first[:4], second[:4])) is None
    assert even_odd(halves(first, second, length=5)) is None
    # One short scale of six is left out: the same as without it.
    scales = halves(first, second)
    assert even_odd([*scales[:5], scales[5][:5]]) == even_odd(scales[:5])


def test_even_odd_of_halves_that_do_not_vary_is_unknown():
    assert even_odd(halves((3, 3, 3, 3, 3, 3), (2, 1, 3, 5, 4, 3))) is None


def test_overall_signal_of_one_section_is_its_own():
    # s² = 10/5 = 2, e² = .5: λ = .75, however many answers there are.
    for answers in (1, 4):
        one = Differences((1, 2, -2, -1, 0, 0), 5, sqrt(0.5), answers)
        assert overall_signal([one]) == pytest.approx(0.75, abs=1e-12)


def test_overall_signal_weighs_sections_by_their_answers():
    # Error 4 · 5 · .5 = 10 and 2 · 4 · 1 = 8, differences 4 · 10 = 40 and 2 · 2 = 4:
    # 1 − 18/44.
    one = Differences((1, 2, -2, -1, 0, 0), 5, sqrt(0.5), 4)
    other = Differences((1, 0, -1, 0), 4, 1, 2)
    assert overall_signal([one, other]) == pytest.approx(1 - 18 / 44, abs=1e-12)
    assert overall_signal([other]) == 0
    assert overall_signal([]) == 0


# What is flagged


def test_clear_answers_are_ok(assessed):
    found = assessed(interests(*CLEAR))
    assert (found.verdict, found.flags) == ("ok", ())


def test_the_same_answer_to_everything(assessed):
    # Nothing can be ranked: it is said, and the verdict follows from the missing signal.
    found = assessed(interests(*((3,) * 6,) * 4))
    assert found.flags == (Flag("same_answers", "interests", 1.0, 1.0),)
    assert found.verdict == "retake"


def test_five_answers_alike_say_nothing_yet(flags):
    answers = values((4, 4, 4, 4, 4, 4))
    assert [flag.facet for flag in flags("same_answers", answers)] == ["values"]
    del answers["con1"]
    assert flags("same_answers", answers) == []


def test_values_that_were_put_in_order_have_been_told_apart(flags):
    flat = values((4,) * 6, (4,) * 6)
    assert len(flags("same_answers", flat)) == 1
    assert flags("same_answers", {**flat, **ORDER}) == []


def test_a_run_of_half_the_section(quiz, flags):
    # 24 questions: twelve 3 in a row are flagged, eleven are not.
    rest = [1, 5, 2, 4, 1, 4, 2, 5, 1, 4, 5, 2]
    run = Flag("long_run", "interests", 0.5, 0.5)
    assert flags("long_run", sequence(quiz, [3] * 12 + rest)) == [run]
    assert flags("long_run", sequence(quiz, [*rest[:6], *[3] * 12, *rest[6:]])) == [run]
    assert flags("long_run", sequence(quiz, [*[3] * 11, 2, *rest])) == []


def test_a_run_has_ten_answers_at_least(flags):
    # Of the twelve questions on values, ten: 10/12, beyond the half that the quiz asks for.
    ten = values((1, 4, 4, 4, 4, 4), (4, 4, 4, 4, 4, 2))
    assert flags("long_run", ten) == [Flag("long_run", "values", 10 / 12, 10 / 12)]
    assert flags("long_run", {**ten, "con2": 4, "sup2": 2}) == []
    assert flags("long_run", values((4, 4, 4, 4, 4, 1))) == []


@pytest.mark.parametrize("fours", [7, 11])
def test_answers_that_hardly_vary(quiz, flags, fours):
    # As many 4 among 24, the rest 3: an SD of √(7/24 · 17/24) = .4545 or √(11/24 · 13/24) = .4983,
    # as a share of the four points from 1 to 5 .1136 or .1246.
    given = [*[3, 4] * fours, *[3] * (24 - 2 * fours)]
    spread = pytest.approx(sqrt(fours / 24 * (24 - fours) / 24) / 4, abs=1e-12)
    found = flags("little_spread", sequence(quiz, given))
    assert found == [Flag("little_spread", "interests", spread, 0.125)]


def test_answers_that_vary_enough(quiz, flags):
    # Eleven 4, a 5, twelve 3: mean 85/24, mean square (11 · 16 + 25 + 12 · 9)/24 = 309/24, so a
    # variance of .3316 and a share of .144.
    assert flags("little_spread", sequence(quiz, [*[3, 4] * 11, 3, 5])) == []
    # Half 3, half 4: an SD of exactly ½, an eighth of the four points.
    assert flags("little_spread", sequence(quiz, [3, 4] * 12)) == []


def test_answers_alike_are_said_once(quiz, assessed):
    # The spread of five 4 among 24 is small too, and the end goes up and down.
    found = assessed(sequence(quiz, [*[3] * 14, *[4, 3] * 5]))
    assert [flag.id for flag in found.flags] == ["long_run", "faint"]


def test_little_spread_needs_twelve_answers(flags):
    answers = values((4, 5, 4, 4, 4, 4), (4, 4, 4, 4, 5, 4))
    # Two 5 and ten 4: √(1/6 · 5/6)/4 = .093.
    assert [flag.value for flag in flags("little_spread", answers)] == [
        pytest.approx(sqrt(5 / 36) / 4, abs=1e-12)
    ]
    del answers["con2"]
    assert flags("little_spread", answers) == []


def test_a_zigzag(assessed, quiz):
    found = assessed(sequence(quiz, [1, 2, 3, 4, 5] * 5))
    pattern = [flag for flag in found.flags if flag.id == "pattern"]
    assert pattern == [Flag("pattern", "interests", pytest.approx(1, abs=1e-12), 0.7)]
    assert found.verdict != "ok"


def long_type(one_facet_quiz):
    """Four axes by turns, each six times: as it is, reversed, as it is, …"""
    items = {
        f"{axis}{number}": {"scale": axis[1].upper(), "reverse": number % 2 == 0}
        for number in range(1, 7)
        for axis in AXIS_IDS
    }
    return one_facet_quiz("type", items=items)


def test_a_type_that_is_very_clear_is_no_pattern(assessed, one_facet_quiz):
    # E and J always, N and F never: the answers come back after eight questions, which ask the
    # same again.
    meant, turned = (5, 1, 1, 5), (1, 5, 5, 1)
    answers = in_rounds(AXIS_IDS, (meant, turned) * 3)
    assert [flag.id for flag in assessed(answers, long_type(one_facet_quiz)).flags] == ["faint"]


def test_like_answers_to_opposite_questions_are_a_pattern(flags, one_facet_quiz):
    answers = in_rounds(AXIS_IDS, [(5, 1, 2, 4)] * 6)
    found = flags("pattern", answers, long_type(one_facet_quiz))
    assert [flag.value for flag in found] == [pytest.approx(1, abs=1e-12)]


def long_interests(one_facet_quiz, *, reverse_even=False):
    """Six questions for each letter, in rounds; every second one reversed if told so."""
    items = {
        f"{letter}{number}": {
            "scale": letter.upper(),
            "reverse": reverse_even and number % 2 == 0,
        }
        for number in range(1, 7)
        for letter in LETTER_IDS
    }
    return one_facet_quiz("interests", items=items)


# Odd answers a − 1, a, a + 1 and even ones b + 1, b, b − 1, for each letter: with a = 4 2 4 2 3 3
# and b = 4 4 2 2 3 3 the halves have 1 −1 1 −1 0 0 and 1 1 −1 −1 0 0 from their means: r = 0.
# Means 4 3 3 2 3 3: s² = 2/5. Variances 4/5 where a = b, else 10/5: mean 6/5, n = 6, e² = 1/5.
# λ = 1 − (1/5)/(2/5) = ½.
HALVES = ((4, 2, 4, 2, 3, 3), (4, 4, 2, 2, 3, 3))
UNLIKE_HALVES = [
    [level + step for level in HALVES[half]]
    for half, step in ((0, -1), (1, 1), (0, 0), (1, 0), (0, 1), (1, -1))
]


def test_like_questions_with_unlike_answers(flags, one_facet_quiz):
    quiz = long_interests(one_facet_quiz)
    found = flags("inconsistent", interests(*UNLIKE_HALVES), quiz)
    assert found == [Flag("inconsistent", "interests", pytest.approx(0, abs=1e-12), 0.3)]
    # And .889, worked above, is far above .30.
    alike = [(1, 2, 3, 4, 5, 3), (2, 1, 3, 5, 4, 3)] * 3
    assert flags("inconsistent", interests(*alike), quiz) == []


def test_reversed_questions_are_turned_round_first(flags, one_facet_quiz):
    quiz = long_interests(one_facet_quiz, reverse_even=True)
    turned = [[6 - one for one in row] if at % 2 else row for at, row in enumerate(UNLIKE_HALVES)]
    found = flags("inconsistent", interests(*turned), quiz)
    assert [flag.value for flag in found] == [pytest.approx(0, abs=1e-12)]
    # All the same as they stand, halves of 1 2 3 4 5 3 against 5 4 3 2 1 3 as they count.
    against = [(1, 2, 3, 4, 5, 3)] * 6
    assert [flag.value for flag in flags("inconsistent", interests(*against), quiz)] == [-1]


def test_halves_cannot_overrule_a_clear_signal(flags, quiz_data, one_facet_quiz):
    # λ = ½ is below .55, but a quiz may call it clear.
    quiz_data["quality"] = {"clear_signal": 0.45}
    quiz = long_interests(one_facet_quiz)
    assert flags("inconsistent", interests(*UNLIKE_HALVES), quiz) == []


def test_quick_answers(flags):
    answers = interests(*CLEAR)
    times = dict.fromkeys(answers, 1.5)
    assert flags("fast", answers, seconds=times) == [Flag("fast", "interests", 1.5, 2.0)]
    assert flags("fast", answers, seconds=dict.fromkeys(answers, 2.0)) == []
    assert flags("fast", answers) == []


def test_the_median_time_counts(flags):
    # Half of the 24 below two seconds, half above: the median is the mean of 1.0 and 2.9. One
    # more quick one, and it is 1.0. A long break is no slow reading.
    answers = interests(*CLEAR)
    items = list(answers)
    times = {item: 1.0 if at < 12 else 2.9 for at, item in enumerate(items)}
    assert flags("fast", answers, seconds=times) == [Flag("fast", "interests", 1.95, 2.0)]
    slower = {**times, items[0]: 3.0}
    assert flags("fast", answers, seconds=slower) == []
    breaks = {**times, items[12]: 1.0, items[13]: 3000.0}
    assert [flag.value for flag in flags("fast", answers, seconds=breaks)] == [1.0]


def test_six_times_are_needed(flags):
    answers = interests(*CLEAR)
    times = dict.fromkeys(list(answers)[:6], 0.5)
    assert len(flags("fast", answers, seconds=times)) == 1
    times.popitem()
    assert flags("fast", answers, seconds=times) == []


def test_each_section_has_its_own_time(flags):
    answers = {**interests(*CLEAR), **values(*((1, 2, 3, 4, 5, 3),) * 2)}
    times = {item: 0.9 if item.startswith(tuple(VALUE_IDS)) else 4.0 for item in answers}
    assert [flag.facet for flag in flags("fast", answers, seconds=times)] == ["values"]


def test_a_section_broken_off(flags):
    # 24 questions, of which 18 are three quarters: enough. 17 are not.
    answers = interests(*CLEAR)
    for item in list(answers)[18:]:
        del answers[item]
    assert flags("unfinished", answers, length="full") == []
    del answers["c3"]
    assert flags("unfinished", answers, length="full") == [
        Flag("unfinished", "interests", 17 / 24, 0.75)
    ]


def test_a_section_never_begun_is_not_unfinished(flags):
    assert flags("unfinished", interests(*CLEAR), length="full") == []


def test_unfinished_counts_what_the_form_asks(flags):
    # The short form asks two for each letter.
    answers = interests((5, 1, 2, 4, 1, 3), (5, 1, 2, 4, 1, 3))
    assert flags("unfinished", answers, length="short") == []
    assert [flag.value for flag in flags("unfinished", answers, length="full")] == [0.5]


def test_a_skill_never_tried_is_a_good_answer(flags):
    answers = {**interests(*CLEAR), **skills(5, 4, 1, 2, 3, 5, 1, 2, 4, 1)}
    assert flags("unfinished", answers, length="full") == []


# How much came of them


def test_no_signal_at_all_is_to_be_taken_again(assessed):
    # R (5, 3), the rest 3: worked in test_scoring, e² = s² = 1/6.
    found = assessed(interests((5, 3, 3, 3, 3, 3), (3, 3, 3, 3, 3, 3)))
    assert found.verdict == "retake"
    assert "faint" not in {flag.id for flag in found.flags}


def test_no_answers_are_to_be_taken_again(assessed):
    found = assessed({})
    assert (found.verdict, found.flags) == ("retake", ())


FAINT = interests((5, 4, 2, 2, 3, 3), (3, 4, 4, 4, 3, 3), (5, 4, 4, 2, 3, 3), (3, 4, 2, 4, 3, 3))


def test_a_little_signal_is_a_first_idea(assessed):
    # Means 4 4 3 3 3 3: |x|² = 4/3, s² = 4/15. R, A and S have a variance of 4/3, the others
    # none: mean 2/3, n = 4: e² = 1/6. λ = 1 − (1/6)(15/4) = .375.
    found = assessed(FAINT)
    assert found.flags == (Flag("faint", "interests", pytest.approx(0.375, abs=1e-12), 0.55),)
    assert found.verdict == "caution"


def test_one_clear_section_carries_a_ranking(assessed):
    found = assessed({**FAINT, **values((5, 1, 1, 3, 2, 4), (5, 1, 1, 3, 2, 4))})
    assert (found.verdict, found.flags) == ("ok", ())


def test_clear_skills_cannot_hide_unclear_interests(assessed):
    # The error of a skill rating is assumed, so that random ratings look clear.
    rated = skills(*MIXED)
    assert [flag.id for flag in assessed({**FAINT, **rated}).flags] == ["faint"]


def test_skills_alone_are_a_first_idea(assessed):
    found = assessed(skills(*MIXED))
    assert found.flags == (Flag("faint", "skills", 0.0, 0.55),)


def test_skills_asked_twice_are_a_first_idea(assessed, quiz_data, one_facet_quiz):
    once = quiz_data["facets"]["skills"]["items"]
    items = {f"{item}{again}": once[item]["scale"] for again in "ab" for item in once}
    rated = skills(*MIXED)
    answers = {f"{item}{again}": rated[item] for again in "ab" for item in rated}
    found = assessed(answers, one_facet_quiz("skills", items=items))
    assert [flag for flag in found.flags if flag.id == "faint"] == [
        Flag("faint", "skills", 0.0, 0.55)
    ]


def test_type_alone_is_a_first_idea(assessed):
    found = assessed(axes((5, 1, 2, 5), (5, 1, 2, 5)))
    assert found.flags == (Flag("faint", "type", 0.0, 0.55),)
    assert found.verdict == "caution"


def test_type_alone_is_a_first_idea_whatever_is_called_clear(quiz_data, make_quiz, assessed):
    quiz_data["quality"] = {"clear_signal": 0}
    found = assessed(axes((5, 1, 2, 5), (5, 1, 2, 5)), make_quiz(quiz_data))
    assert found.verdict == "caution"


def test_an_order_of_values_is_a_first_idea(assessed):
    # λ = .70 outright, and nothing to check it by.
    found = assessed({**values((4,) * 6, (4,) * 6), **ORDER})
    assert found.flags == (Flag("faint", "values", 0.0, 0.55),)
    assert assessed(ORDER).flags == found.flags


def test_single_answers_are_a_first_idea(assessed):
    found = assessed(values((5, 1, 2, 4, 1, 3)))
    assert found.flags == (Flag("faint", "values", 0.0, 0.55),)


SPIKE = interests(*((5, 1, 1, 1, 1, 1),) * 4)


def test_sections_are_weighed_together(assessed):
    # Interests: no error, |x|² = 16 · 5/6 = 40/3; four answers each, range 4: 4 · (40/3)/16 = 10/3.
    # Every axis is answered 5 and 1: all four scores 0. Variance 8, n = 2: e² = 4 on 1–5, 1 on
    # −1…1, ¼ of its range of 2 squared; four axes, two answers each: 2 · 4/4 = 2.
    # So 1 − 2/(10/3) = .4, whatever λ = 1 of interests says.
    found = assessed({**SPIKE, **axes((5, 1, 5, 1), (1, 5, 1, 5))})
    assert found.flags == (Flag("faint", "interests", pytest.approx(0.4, abs=1e-12), 0.45),)
    # With two axes answered alike the error is half of it: .7.
    clearer = assessed({**SPIKE, **axes((5, 1, 3, 3), (1, 5, 3, 3))})
    assert (clearer.verdict, clearer.flags) == ("ok", ())


def test_one_clear_difference_among_much_chance_is_a_first_idea(quiz_data, make_quiz, flags):
    # R is 2, the rest 1: |x|² = 5/6, 4 · (5/6)/16 = .21 against an error of 2, as above.
    quiz_data["quality"] = {"overall_signal": 0}
    answers = {**interests(*((2, 1, 1, 1, 1, 1),) * 4), **axes((5, 1, 5, 1), (1, 5, 1, 5))}
    assert flags("faint", answers, make_quiz(quiz_data)) == [Flag("faint", "interests", 0, 0)]


def test_flags_stand_in_the_order_of_asking_and_the_whole_comes_last(assessed):
    answers = {**skills(*MIXED), **values((4,) * 6, (4,) * 6), **FAINT}
    found = assessed(answers, seconds=dict.fromkeys(answers, 1.0))
    assert [(flag.id, flag.facet) for flag in found.flags] == [
        ("fast", "interests"),
        ("same_answers", "values"),
        ("fast", "values"),
        ("fast", "skills"),
        ("faint", "interests"),
    ]


# Thresholds stand in the quiz file


def test_usual_thresholds_are_those_of_the_bundled_quiz(quiz):
    bundled = load_quiz()
    for facet in FACETS:
        assert bundled.sections[facet].thresholds == quiz.sections[facet].thresholds
    assert bundled.clear_signal == quiz.clear_signal
    assert bundled.overall_signal == quiz.overall_signal


@pytest.mark.parametrize(
    ("threshold", "value", "flag", "answers"),
    [
        ("answered", 0.2, "unfinished", {"r1": 5, "i1": 1, "a1": 2, "s1": 4, "e1": 1, "c1": 3}),
        ("pattern", 1.0, "pattern", None),
    ],
)
def test_a_quiz_may_be_more_lenient(quiz_data, make_quiz, flags, threshold, value, flag, answers):
    usual = make_quiz(quiz_data)
    answers = answers or sequence(usual, [1, 5, 1, 5, 3, 5] + [1, 5] * 9)
    assert len(flags(flag, answers, usual, length="full")) == 1
    quiz_data["quality"] = {threshold: value}
    assert flags(flag, answers, make_quiz(quiz_data), length="full") == []


@pytest.mark.parametrize(
    ("threshold", "value", "flag"),
    [
        ("longest_run", 0.45, "long_run"),
        ("spread", 0.5, "little_spread"),
        ("seconds", 5, "fast"),
    ],
)
def test_a_quiz_may_be_stricter(quiz_data, make_quiz, flags, threshold, value, flag):
    # Eleven 3 in a row of 24 (.458), an SD of less than half of the range, four seconds an answer.
    usual = make_quiz(quiz_data)
    answers = sequence(usual, [3] * 11 + [1, 5, 2, 4, 1, 4, 2, 5, 1, 4, 5, 2, 4])
    times = dict.fromkeys(answers, 4.0)
    assert flags(flag, answers, usual, seconds=times) == []
    quiz_data["quality"] = {threshold: value}
    strict = make_quiz(quiz_data)
    assert [one.threshold for one in flags(flag, answers, strict, seconds=times)] == [value]


def test_a_section_may_say_otherwise(quiz_data, make_quiz, flags):
    # Both sections three quarters answered, more or less; values may be half empty.
    quiz_data["quality"] = {"answered": 0.9}
    quiz_data["facets"]["values"]["quality"] = {"answered": 0.5}
    answers = {**interests(*CLEAR[:3]), **values(*((1, 2, 3, 4, 5, 3),) * 2)}
    del answers["ach1"]
    found = flags("unfinished", answers, make_quiz(quiz_data), length="full")
    assert found == [Flag("unfinished", "interests", 18 / 24, 0.9)]


def test_what_a_section_leaves_out_is_as_in_the_quiz(quiz_data, make_quiz):
    quiz_data["quality"] = {"seconds": 3, "spread": 0.2}
    quiz_data["facets"]["type"]["quality"] = {"seconds": 1}
    sections = make_quiz(quiz_data).sections
    assert (sections["type"].thresholds.seconds, sections["type"].thresholds.spread) == (1, 0.2)
    assert (sections["values"].thresholds.seconds, sections["values"].thresholds.spread) == (3, 0.2)
    assert sections["type"].thresholds.even_odd == 0.3


def test_a_quiz_says_what_is_clear(quiz_data, make_quiz, assessed):
    # .375 of one section, worked above.
    quiz_data["quality"] = {"clear_signal": 0.3, "overall_signal": 0.3}
    assert assessed(FAINT, make_quiz(quiz_data)).verdict == "ok"
    quiz_data["quality"] = {"clear_signal": 0.3, "overall_signal": 0.38}
    found = assessed(FAINT, make_quiz(quiz_data))
    assert found.flags == (Flag("faint", "interests", pytest.approx(0.375, abs=1e-12), 0.38),)


# Scores from elsewhere


def of_scores(quiz, catalog, *facets):
    sheet = ScoreSheet(Person(), {one.facet: one for one in facets})
    return assess(sheet, quiz, prepare_profile(build_profile(sheet, quiz), catalog))


CODE = FacetScores("interests", (0, 2, 0, 3, 1, 0), 0, 3, signal=0.70)


def test_scores_from_elsewhere_are_not_asked_how_they_were_given(quiz, catalog):
    found = of_scores(quiz, catalog, CODE)
    assert (found.verdict, found.flags) == ("ok", ())


def test_scores_with_little_signal_are_a_first_idea(quiz, catalog):
    # Sums of 0–40 with an error of 3.4: −4, 4, −4, 4, 0, 0 from their mean: s² = 64/5,
    # λ = 1 − 3.4²/12.8 = .0969.
    scores = FacetScores("interests", (16, 24, 16, 24, 20, 20), 0, 40, error=3.4)
    found = of_scores(quiz, catalog, scores)
    expected = pytest.approx(1 - 3.4**2 / 12.8, abs=1e-12)
    assert found.flags == (Flag("faint", "interests", expected, 0.55),)


def test_flat_scores_cannot_be_ranked(quiz, catalog):
    found = of_scores(quiz, catalog, FacetScores("interests", (20,) * 6, 0, 40, error=3.4))
    assert (found.verdict, found.flags) == ("retake", ())
    assert of_scores(quiz, catalog).verdict == "retake"


def test_a_type_from_elsewhere_is_a_first_idea_alone(quiz, catalog):
    kind = FacetScores("type", (1, 1, -1, 1), -1, 1, signal=0.70)
    assert [flag.facet for flag in of_scores(quiz, catalog, kind).flags] == ["type"]
    assert of_scores(quiz, catalog, kind, CODE).verdict == "ok"


# Flags never hide anything

STRICT = {
    "longest_run": 0.0,
    "spread": 1.0,
    "even_odd": 1.0,
    "pattern": 0.0,
    "seconds": 1e6,
    "answered": 1.0,
    "clear_signal": 1.0,
    "overall_signal": 1.0,
}
LENIENT = {
    "longest_run": 1.0,
    "spread": 0.0,
    "even_odd": -1.0,
    "pattern": 1.0,
    "seconds": 0,
    "answered": 0.0,
    "clear_signal": 0.0,
    "overall_signal": 0.0,
}
EVERY_ITEM = [
    *(f"{name}{number}" for number in range(1, 5) for name in LETTER_IDS),
    *(f"{name}{number}" for number in (1, 2) for name in (*VALUE_IDS, *AXIS_IDS)),
    *(f"k{number:02}" for number in range(1, 36)),
]
sheets = st.fixed_dictionaries({}, optional={item: st.integers(1, 5) for item in EVERY_ITEM})
full_sheets = st.lists(st.integers(1, 5), min_size=len(EVERY_ITEM), max_size=len(EVERY_ITEM))


@pytest.fixture(scope="module")
def both(quiz):
    """The tiny quiz with thresholds that flag nearly everything, and next to nothing."""
    return [with_thresholds(quiz, **one) for one in (STRICT, LENIENT)]


def with_thresholds(quiz, clear_signal, overall_signal, **limits):
    sections = {
        facet: replace(section, thresholds=Thresholds(**limits))
        for facet, section in quiz.sections.items()
    }
    return replace(
        quiz, sections=sections, clear_signal=clear_signal, overall_signal=overall_signal
    )


@given(full_sheets, st.integers(0, 40))
def test_flags_never_hide_a_report(both, catalog, replies, left_out):
    answers = dict(list(zip(EVERY_ITEM, replies, strict=True))[left_out:])
    seconds = dict.fromkeys(answers, 1.0)
    sheet = AnswerSheet(Person(), answers, length="full", seconds=seconds)
    strict, lenient = (ccfit.score(sheet, quiz=one, catalog=catalog, lang="en") for one in both)
    assert len(strict.quality.flags) > len(lenient.quality.flags)
    for part in ("profile", "areas", "matches", "notes", "sample_areas"):
        assert getattr(strict, part) == getattr(lenient, part)
    assert (strict.quality.verdict == "retake") == (lenient.quality.verdict == "retake")


@given(sheets)
def test_a_verdict_follows_from_signal_and_flags(quiz, catalog, answers):
    sheet = AnswerSheet(Person(), answers)
    prepared = prepare_profile(build_profile(sheet, quiz), catalog)
    found = assess(sheet, quiz, prepared)
    signal = any(one.signal > 0 for one in prepared.values())
    expected = ("caution" if found.flags else "ok") if signal else "retake"
    assert found.verdict == expected


PASSED_BELOW = {"little_spread", "inconsistent", "fast", "unfinished"}


@given(sheets, st.floats(0, 4))
def test_a_flag_has_passed_its_threshold(quiz, catalog, answers, pace):
    sheet = AnswerSheet(Person(), answers, seconds=dict.fromkeys(answers, pace))
    found = assess(sheet, quiz, prepare_profile(build_profile(sheet, quiz), catalog))
    for flag in found.flags:
        if flag.id in PASSED_BELOW:
            assert flag.value < flag.threshold
        elif flag.id == "faint":
            assert flag.value <= flag.threshold
        else:
            assert flag.value >= flag.threshold
    assert len({(flag.id, flag.facet) for flag in found.flags}) == len(found.flags)


@given(sheets, st.floats(2, 100))
def test_time_taken_changes_nothing_else(quiz, catalog, answers, pace):
    without = AnswerSheet(Person(), answers)
    prepared = prepare_profile(build_profile(without, quiz), catalog)
    timed = AnswerSheet(Person(), answers, seconds=dict.fromkeys(answers, pace))
    assert assess(timed, quiz, prepared) == assess(without, quiz, prepared)


# Properties of the indices

answer_lists = st.lists(st.integers(1, 5), min_size=1, max_size=60)


@given(answer_lists)
def test_a_run_is_part_of_the_answers_either_way_round(replies):
    run = longest_run(replies)
    assert 1 <= run <= len(replies)
    assert longest_run(replies[::-1]) == run
    assert (run == len(replies)) == (len(set(replies)) == 1)


@given(answer_lists, st.integers(-3, 9))
def test_indices_see_no_level_and_no_direction(replies, level):
    moved = [answer + level for answer in replies]
    turned = [6 - answer for answer in replies]
    kinds = range(len(replies))
    for other in (moved, turned):
        assert longest_run(other) == longest_run(replies)
        assert spread_of(other) == pytest.approx(spread_of(replies), abs=1e-12)
        assert most_periodic(other, kinds) == most_periodic(replies, kinds)


@given(answer_lists)
def test_spread_is_at_most_half_of_the_range(replies):
    assert 0 <= spread_of(replies) <= 2 + 1e-12


@given(answer_lists)
def test_agreement_lies_between_nothing_and_one(replies):
    assert 0 <= most_periodic(replies, range(len(replies))) <= 1
    assert most_periodic(replies, [0] * len(replies)) == 0


@given(st.lists(st.integers(1, 5), min_size=2, max_size=8))
def test_whatever_comes_back_is_a_pattern(pattern):
    assume(len(set(pattern)) > 1)
    replies = pattern * 8
    assert most_periodic(replies, unlike(replies)) == pytest.approx(1, abs=1e-12)


six_scales = st.lists(st.lists(st.integers(1, 5), min_size=6, max_size=10), min_size=5, max_size=8)


@given(six_scales)
def test_consistency_is_a_reliability(scales):
    value = even_odd(scales)
    assert value is None or -1 <= value <= 1 + 1e-12


@given(six_scales, st.integers(-3, 9))
def test_consistency_sees_no_level_and_no_order_of_scales(scales, level):
    value = even_odd(scales)
    assume(value is not None)
    moved = [[answer + level for answer in scale] for scale in scales]
    assert even_odd(moved) == pytest.approx(value, abs=1e-9)
    assert even_odd(scales[::-1]) == pytest.approx(value, abs=1e-9)


@given(st.lists(st.integers(1, 5), min_size=5, max_size=8))
def test_halves_that_are_alike_are_fully_consistent(levels):
    assume(len(set(levels)) > 1)
    assert even_odd([[level] * 6 for level in levels]) == pytest.approx(1, abs=1e-12)


differences = st.builds(
    Differences,
    st.lists(st.floats(-1, 1), min_size=6, max_size=6),
    st.just(5),
    st.floats(0, 1),
    st.integers(1, 10),
)


@given(st.lists(differences, min_size=1, max_size=4))
def test_overall_signal_lies_between_the_sections(sections):
    alone = [overall_signal([one]) for one in sections]
    assert -1e-12 <= overall_signal(sections) <= max(alone) + 1e-9


@given(st.lists(differences, min_size=1, max_size=3), st.floats(0, 1))
def test_more_error_is_never_more_signal(sections, more):
    noisier = [
        Differences(one.vector, one.freedom, one.error + more, one.answers) for one in sections
    ]
    assert overall_signal(noisier) <= overall_signal(sections) + 1e-12


# The bundled quiz


@pytest.mark.parametrize("length", ["short", "staged", "full"])
@pytest.mark.parametrize("answer", range(1, 6))
def test_a_straight_line_is_always_seen(assessed, length, answer):
    quiz = load_quiz()
    answers = {item: answer for asked in quiz.form(length).values() for item in asked}
    found = assessed(answers, quiz, length=length)
    assert found.verdict == "retake"
    assert {flag.facet for flag in found.flags if flag.id == "same_answers"} == set(FACETS)


@pytest.mark.parametrize("length", ["short", "staged", "full"])
@pytest.mark.parametrize(
    "pattern", ["15", "24", "135", "1155", "1234", "12345", "54321", "3141522", "12345432"]
)
def test_a_zigzag_is_always_seen(assessed, length, pattern):
    quiz = load_quiz()
    asked = [i for facet in quality.ORDER_OF_ASKING for i in quiz.form(length)[facet]]
    answers = {item: int(pattern[at % len(pattern)]) for at, item in enumerate(asked)}
    found = assessed(answers, quiz, length=length)
    assert found.verdict != "ok"
    assert ("pattern", "interests") in {(flag.id, flag.facet) for flag in found.flags}


# The words


def flag_ids():
    """The id of every flag that the program can raise."""
    tree = ast.parse(Path(quality.__file__).read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    made = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Flag"]
    return {call.args[0].value for call in made}


def test_every_flag_has_its_message_and_no_message_is_left_over():
    assert set(MESSAGES) == flag_ids()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_messages_are_kind_and_short(name, lang):
    text = MESSAGES[name].to(lang).format(section="…")
    words = re.findall(r"\w+", text.lower())
    assert [word for word in words if word.startswith(tuple(KINDLY_NEVER))] == []
    assert len(words) <= 60
    assert text.endswith(".")


@pytest.mark.parametrize("name", sorted(set(MESSAGES) - {"faint"}))
def test_messages_name_the_section(name):
    for lang in ("en", "es"):
        assert "Things" in MESSAGES[name].to(lang).format(section="Things")


def test_a_report_tells_its_flags_in_the_language_of_the_person(quiz, catalog):
    answers = {**interests(*CLEAR), **values((4,) * 6, (4,) * 6)}
    content = {"ccfit": "answers/1", "answers": answers, "lang": "es"}
    report = ccfit.score(content, quiz=quiz, catalog=catalog)
    flag = report.quality.flags[0]
    assert (flag.id, flag.facet, flag.value, flag.threshold) == ("same_answers", "values", 1, 1)
    assert flag.message.startswith("En «")
    assert report.matches
