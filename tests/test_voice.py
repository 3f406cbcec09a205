"""A person's own answers in words."""

from __future__ import annotations

import pytest

from ccfit.answers import AnswerSheet, Person, sheet_from
from ccfit.voice import Voice, voice_of

R, ACH = ("interests", "R"), ("values", "Achievement")


@pytest.fixture
def hear(quiz):
    """What answers to the tiny quiz say."""
    return lambda given, used=quiz: voice_of(AnswerSheet(Person(), given), used)


@pytest.mark.parametrize(
    ("answer", "liked", "disliked"),
    [(1, False, True), (2, False, True), (3, False, False), (4, True, False), (5, True, False)],
)
def test_the_outer_quarters_of_the_range_are_clear(hear, answer, liked, disliked):
    # 1–5: the middle is 3, a quarter of the width of 4 is 1, so 4 and 2 are just clear.
    voice = hear({"r1": answer})
    assert (voice.quote(R, "en", liked=True) is not None) is liked
    assert (voice.quote(R, "en", liked=False) is not None) is disliked


def test_the_clearest_two_are_quoted_the_first_of_equals_first(hear):
    voice = hear({"r1": 4, "r2": 5, "r3": 4, "r4": 1})
    assert voice.quote(R, "en", liked=True) == "“R 2” and “R 1”"
    assert voice.quote(R, "en", liked=False) == "“R 4”"


def test_spanish_has_its_own_text_marks_and_joining_word(hear):
    voice = hear({"r1": 5, "r2": 5})
    assert voice.quote(R, "es", liked=True) == "«1 R» y «2 R»"


def test_values_speak_too_and_the_other_facets_do_not(hear):
    voice = hear({"ach1": 5, "te1": 5, "k01": 5})
    assert voice.quote(ACH, "en", liked=True) == "“Achievement 1”"
    assert {facet for facet, _ in voice.high} <= {"interests", "values"}


def test_an_order_of_values_is_not_quoted(hear):
    assert hear({"rank_ach": 1}).quote(ACH, "en", liked=True) is None


def test_what_was_not_asked_or_not_answered_says_nothing(hear):
    voice = hear({"r1": 5})
    assert voice.quote(("interests", "S"), "en", liked=True) is None
    assert voice.quote(("interests", "S"), "en", liked=False) is None
    assert voice.quote(("skills", "Speaking"), "en", liked=True) is None
    assert hear({}).quote(R, "en", liked=True) is None


def test_a_reversed_question_would_say_the_opposite(hear, one_facet_quiz, quiz_data):
    items = quiz_data["facets"]["interests"]["items"]
    items["r1"]["reverse"] = True
    used = one_facet_quiz("interests", items=items)
    assert hear({"r1": 1}, used).quote(R, "en", liked=True) is None
    assert hear({"r1": 5}, used).quote(R, "en", liked=False) is None
    assert hear({"r1": 1, "r2": 4}, used).quote(R, "en", liked=True) == "“R 2”"


def test_a_question_without_a_text_cannot_be_quoted(hear, one_facet_quiz, quiz_data):
    items = {**quiz_data["facets"]["interests"]["items"], "r1": "R"}
    used = one_facet_quiz("interests", items=items)
    assert hear({"r1": 5}, used).quote(R, "en", liked=True) is None


def test_scores_from_elsewhere_say_nothing_in_words(quiz):
    sheet = sheet_from({"ccfit": "scores/1", "interests": {"code": "RIA"}}, quiz)
    assert voice_of(sheet, quiz) == Voice()
    assert Voice().quote(R, "en", liked=True) is None
