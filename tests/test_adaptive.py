"""The adaptive choice of interest items: the Gaussian model, the item chosen, when it stops."""

from __future__ import annotations

from math import erf, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.adaptive.choice import (
    Pool,
    doubts,
    largest_doubt,
    most_telling,
    stand,
    variance,
)
from ccfit.adaptive.interests import (
    AdaptiveInterests,
    Limits,
    clearness,
    pool_of,
    prior_of,
    whole_section,
)
from ccfit.adaptive.scales import Prior, Scales, before
from ccfit.answers import AnswerSheet, Person
from ccfit.facets import LETTERS
from ccfit.quiz import load_quiz
from ccfit.scoring import build_profile, facet_signal, form_of, score_section

# Two scales that know nothing of each other, as far apart as can be told.
TWO = Prior((3.0, 3.0), ((1.0, 0.0), (0.0, 1.0)), 1.0)
ITEMS = (("a1", "a2"), ("b1", "b2"))


def core(limits=None, prior=None):
    section = load_quiz().sections["interests"]
    return AdaptiveInterests(section, tuple(section.items), prior, limits)


def ask_all(chooser, answer):
    """Everything that is asked of somebody who answers by the item's letter and number."""
    asked, answers = [], {}
    while (item := chooser.following(asked, answers)) is not None:
        asked.append(item)
        answers[item] = answer(item)
    return asked, answers


# The model


def test_an_answer_moves_the_belief_half_way_where_prior_and_error_are_equal():
    # C = 1, v = 1: gain 1/(1 + 1) = ½. M = 3 + ½·(5 − 3) = 4, C = 1 − ½·1 = ½.
    after = before(TWO).after(0, 5.0, 1.0)
    assert after.means == (4.0, 3.0)
    assert after.covariance == ((0.5, 0.0), (0.0, 1.0))


def test_an_answer_to_one_scale_tells_something_of_a_scale_that_goes_with_it():
    # C_12 = .5: the gain for the other is .5/2 = .25. M = 3 + .25·2 = 3.5; C_22 = 1 − .25·.5 =
    # .875; C_12 = .5 − ½·.5 = .25.
    prior = Prior((3.0, 3.0), ((1.0, 0.5), (0.5, 1.0)), 1.0)
    after = before(prior).after(0, 5.0, 1.0)
    assert after.means == (4.0, 3.5)
    assert after.covariance == ((0.5, 0.25), (0.25, 0.875))


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 5)), max_size=20))
def test_the_order_of_answers_does_not_matter(given_):
    prior = prior_of(load_quiz().sections["interests"])

    def believe(answers):
        belief = before(prior)
        for scale, answer in answers:
            belief = belief.after(scale, float(answer), prior.item_variance)
        return belief

    one, other = believe(given_), believe(given_[::-1])
    assert one.means == pytest.approx(other.means)
    for row, again in zip(one.covariance, other.covariance, strict=True):
        assert row == pytest.approx(again)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 5)), min_size=1, max_size=20))
def test_every_answer_leaves_less_variance_everywhere(given_):
    prior = prior_of(load_quiz().sections["interests"])
    belief: Scales = before(prior)
    for scale, answer in given_:
        after = belief.after(scale, float(answer), prior.item_variance)
        for at in range(6):
            assert 0 < after.covariance[at][at] <= belief.covariance[at][at] + 1e-12
        assert after.covariance[scale][scale] < belief.covariance[scale][scale]
        belief = after


# The standing


def test_the_whole_scale_is_what_was_answered_and_what_is_expected():
    # a1 = 5 of a1, a2. The belief is 4, so F = (5 + 4)/2 = 4.5; of b nothing is known: 3.
    standing = stand(Pool(ITEMS, TWO), {"a1": 5.0})
    assert standing.whole(0) == 4.5
    assert standing.whole(1) == 3.0


def test_the_variance_of_an_order_is_what_is_believed_and_the_errors_to_come():
    # Half of a is left, C_aa = ½: (½)²·½ = .125, and one error of v = 1 over 2² = .25. All of b
    # is left: 1·1 = 1, and two errors over 4 = .5. Together 1.875.
    standing = stand(Pool(ITEMS, TWO), {"a1": 5.0})
    assert variance(standing, 0, 1) == pytest.approx(1.875)


def test_the_doubt_of_an_order_is_the_probability_that_it_is_wrong():
    # Apart by 4.5 − 3 = 1.5: p = Φ(−1.5/√1.875).
    (doubt,) = doubts(stand(Pool(ITEMS, TWO), {"a1": 5.0}))
    assert (doubt.higher, doubt.lower) == (0, 1)
    assert doubt.p == pytest.approx((1 + erf(-1.5 / sqrt(1.875) / sqrt(2))) / 2)


def test_a_question_left_out_does_not_count_among_those_to_come():
    standing = stand(Pool(ITEMS, TWO), {"a1": 5.0}, ["a2"])
    assert standing.whole(0) == 5.0
    assert standing.size == (1, 2)
    assert standing.open == ((), ("b1", "b2"))


def test_what_is_answered_in_full_leaves_no_doubt():
    standing = stand(Pool(ITEMS, TWO), {"a1": 5.0, "a2": 5.0, "b1": 1.0, "b2": 1.0})
    assert largest_doubt(standing) == 0
    assert most_telling(standing) is None


# The choice


def test_each_scale_is_asked_once_before_anything_is_chosen():
    chooser = core()
    asked, _ = ask_all(chooser, lambda _: 3)
    assert asked[:6] == ["r01", "i01", "a01", "s01", "e01", "c01"]


def test_the_scale_that_is_known_least_is_asked_of_two_in_doubt():
    # Both at 4; a has one answer of two, b two of three: what is left of a weighs more.
    pool = Pool((("a1", "a2"), ("b1", "b2", "b3")), TWO)
    assert most_telling(stand(pool, {"a1": 4.0, "b1": 4.0, "b2": 4.0})) == "a2"


def test_what_is_beyond_doubt_is_left_alone():
    # R, I and A compete for the first places; C is far below and is not asked again.
    liked = {"r": 5, "i": 5, "a": 4, "s": 3, "e": 2, "c": 1}
    asked, _ = ask_all(core(Limits(20, 20, 0, 0.0)), lambda item: liked[item[0]])
    counts = {letter: sum(item[0] == letter for item in asked) for letter in liked}
    assert counts["c"] < counts["r"]
    assert counts["c"] < counts["i"]


def test_items_of_a_scale_come_in_the_order_of_the_quiz():
    asked, _ = ask_all(core(), lambda item: 1 + (ord(item[0]) + int(item[1:])) % 5)
    for letter in "riasec":
        own = [item for item in asked if item[0] == letter]
        assert own == [f"{letter}{number:02}" for number in range(1, len(own) + 1)]


def test_a_question_left_out_is_not_asked_again():
    chooser = core()
    assert chooser.following(["r01"], {}) == "i01"
    asked = ["r01", "i01", "a01", "s01", "e01", "c01"]
    assert chooser.following(asked, dict.fromkeys(asked[1:], 3)) not in asked


@given(st.lists(st.integers(1, 5), min_size=60, max_size=60))
def test_nothing_is_asked_twice_and_never_more_than_the_most(ratings):
    section = load_quiz().sections["interests"]
    by_item = dict(zip(section.items, ratings, strict=True))
    chooser = core()
    asked, _ = ask_all(chooser, by_item.__getitem__)
    assert len(set(asked)) == len(asked)
    assert chooser.limits.fewest <= len(asked) <= chooser.most


def test_reversed_items_count_from_the_other_end(quiz_data, make_quiz):
    quiz_data["facets"]["interests"]["items"]["r1"]["reverse"] = True
    section = make_quiz(quiz_data).sections["interests"]
    chooser = AdaptiveInterests(section, tuple(section.items))
    standing = chooser.standing(["r1", "i1"], {"r1": 1, "i1": 5})
    assert standing.whole(0) == standing.whole(1)


# When it stops


def test_a_clear_order_stops_early():
    clear = {"r": 5, "i": 4, "a": 3, "s": 1, "e": 1, "c": 1}
    asked, _ = ask_all(core(), lambda item: clear[item[0]])
    assert len(asked) < core().usual


def test_somebody_who_likes_everything_alike_is_given_a_few_more():
    asked, _ = ask_all(core(), lambda _: 3)
    assert len(asked) == core().most == core().usual + core().limits.extra


def test_a_profile_that_is_clear_with_a_doubtful_order_stops_at_the_usual_limit():
    # R and I are level to the last item; the others are far below: much signal, one open order.
    liked = {"r": 5, "i": 5, "a": 2, "s": 1, "e": 1, "c": 1}
    asked, _ = ask_all(core(Limits(settled=0.0)), lambda item: liked[item[0]])
    assert len(asked) == core().usual


def test_a_quiz_with_few_items_ends_with_them(quiz):
    # All 24 items of the tiny quiz, each kind liked a little more than the one before.
    section = quiz.sections["interests"]
    chooser = AdaptiveInterests(section, tuple(section.items), limits=Limits(settled=0.0))
    asked, _ = ask_all(chooser, lambda item: 1 + "riasec".index(item[0]) % 5)
    assert chooser.usual == chooser.most == 24
    assert len(asked) <= 24


def test_clearness_is_none_where_nothing_differs_and_nearly_all_where_much_does():
    pool = core().pool
    even = stand(pool, {item: 3.0 for scale in pool.scales for item in scale})
    apart = stand(pool, {item: 5.0 if item[0] == "r" else 1.0 for s in pool.scales for item in s})
    section = load_quiz().sections["interests"]
    assert clearness(even, section) == 0
    assert 0.9 < clearness(apart, section) <= 1


# What an adaptive sitting is scored as


def test_a_section_answered_in_full_is_scored_by_its_answers(quiz):
    section = quiz.sections["interests"]
    answers = {item: 1 + at % 5 for at, item in enumerate(section.items)}
    whole = score_section(section, tuple(section.items), answers)
    assert whole_section(section, answers) == pytest.approx(whole.scores)


def test_one_answer_makes_no_letter_as_extreme_as_many_do(quiz):
    # R: 5 once of four; I: 5 four times. Both means are 5, but of R three answers are expected.
    section = quiz.sections["interests"]
    answers = {"r1": 5, "i1": 5, "i2": 5, "i3": 5, "i4": 5, "a1": 3, "s1": 3, "e1": 3, "c1": 3}
    scores = whole_section(section, answers)
    assert scores[1] == 5
    assert 3 < scores[0] < 5


def test_an_adaptive_sheet_keeps_the_signal_that_its_answers_have(quiz):
    answers = {"r1": 5, "r2": 5, "r3": 4, "i1": 4, "i2": 4} | {
        f"{letter}{number}": 2 for letter in "asec" for number in (1, 2)
    }
    section = quiz.sections["interests"]
    plain = score_section(section, tuple(answers), answers)
    sheet = AnswerSheet(Person(), answers, "tiny", "adaptive")
    scores = build_profile(sheet, quiz).facets["interests"]
    assert facet_signal(scores) == pytest.approx(facet_signal(plain))
    assert scores.answered == scores.items == len(answers)


def test_an_adaptive_sheet_with_a_letter_unasked_has_no_interests(quiz):
    sheet = AnswerSheet(Person(), {"r1": 5, "i1": 4}, "tiny", "adaptive")
    assert "interests" not in build_profile(sheet, quiz).facets


def test_interests_beyond_an_adaptive_sitting_make_it_no_longer_form():
    # Every interest item may be asked adaptively, but not every skill.
    quiz_ = load_quiz()
    answers = dict.fromkeys(quiz_.form("full")["interests"], 3)
    assert form_of(AnswerSheet(Person(), answers, "core", "adaptive"), quiz_) == "adaptive"
    more = answers | {"k01": 3}
    assert form_of(AnswerSheet(Person(), more, "core", "adaptive"), quiz_) == "full"


def test_without_a_recorded_length_a_sheet_is_never_taken_for_adaptive():
    quiz_ = load_quiz()
    answers = dict.fromkeys(["r01", "r10"], 3)
    assert form_of(AnswerSheet(Person(), answers, "core"), quiz_) == "full"


# The prior


def test_without_norms_the_prior_is_the_same_for_every_letter():
    # On 1–5: mean 3, SD .2·4 = .8, so .64; correlation .4: .256; an item's error (.25·4)² = 1.
    prior = prior_of(load_quiz().sections["interests"])
    assert prior.means == (3.0,) * 6
    assert prior.covariance[0] == pytest.approx((0.64, *(0.256,) * 5))
    assert prior.item_variance == 1.0


def test_the_quizs_own_norms_are_the_prior(quiz_data, make_quiz):
    rows = [" ".join("0.5" if a == b else "0.1" for b in LETTERS) for a in LETTERS]
    quiz_data["facets"]["interests"]["norms"] = {
        "item_variance": 0.9,
        "means": "2 3 3 4 3 2",
        "covariance": rows,
    }
    section = make_quiz(quiz_data).sections["interests"]
    prior = prior_of(section)
    assert prior.means == (2, 3, 3, 4, 3, 2)
    assert prior.covariance[1] == (0.1, 0.5, 0.1, 0.1, 0.1, 0.1)
    assert prior.item_variance == 0.9
    assert pool_of(section, ["r1", "r2", "i1"]).scales[:2] == (("r1", "r2"), ("i1",))
