"""How a person's letters lie, in words: right for the profile, and without numbers or grades."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccfit
from ccfit.answers import sheet_from
from ccfit.render import text
from ccfit.render.holland_words import sentences
from ccfit.render.look import Look
from ccfit.words.holland import WORDS

NEVER = re.compile(
    r"\b(poor|bad|worst|weak|oppos\w*|unusable|careless|fail\w*|low|high)\b", re.IGNORECASE
)
NUNCA = re.compile(r"\b(malo|mala|peor|débil\w*|opuest\w*|fracas\w*|descuid\w*|baj[oa]|alt[oa])\b")


def interests(scores, catalog, quiz):
    six = dict(zip("RIASEC", scores, strict=True)) | {"range": [0, 40]}
    return shown_of({"interests": six}, catalog, quiz)


def shown_of(facets, catalog, quiz):
    sheet = sheet_from({"ccfit": "scores/1", **facets}, quiz)
    return ccfit.score(sheet, quiz=quiz, catalog=catalog).profile.interests


def keys(shown):
    """The keys of the sentences said, whatever they are filled with."""
    said = sentences(shown, "en")
    return [
        key
        for one in said
        for key, words in WORDS.items()
        if re.fullmatch(re.escape(words.en).replace(r"\{letters\}", "[RIASEC] and [RIASEC]"), one)
    ]


# The scores are far enough apart for their order to be sure: the standard error is 3.4.
@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((0, 0, 0, 40, 20, 0), "consistency.high"),  # S and E: neighbours
        ((0, 20, 0, 40, 0, 0), "consistency.moderate"),  # S and I: one letter between them
        ((20, 0, 0, 40, 0, 0), "consistency.low"),  # S and R: across
    ],
)
def test_consistency_is_said_of_the_first_two_letters(catalog, quiz, scores, expected):
    assert keys(interests(scores, catalog, quiz))[0] == expected


def test_two_letters_that_tie_for_the_first_place_are_the_first_two(catalog, quiz):
    shown = interests((0, 0, 0, 40, 40, 0), catalog, quiz)
    assert shown.code_display.startswith("(SE)")
    assert keys(shown)[0] == "consistency.high"
    assert "S and E" in sentences(shown, "en")[0]


@pytest.mark.parametrize("scores", [(0, 0, 20, 40, 20, 0), (20, 40, 40, 40, 0, 0)])
def test_where_the_first_two_letters_are_open_nothing_is_said_of_them(catalog, quiz, scores):
    found = keys(interests(scores, catalog, quiz))
    assert [key.partition(".")[0] for key in found] == ["letters", "liking"]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        # Each score is 20 from the mean of 20: SD 20, a share of .5 of the range.
        ((0, 40, 0, 40, 0, 40), "letters.apart"),
        # 26 14 26 14 26 14: each 6 from the mean, SD 6, a share of .15.
        ((26, 14, 26, 14, 26, 14), "letters.between"),
        # 24 16 …: each 4 from the mean, SD 4, a share of .10.
        ((24, 16, 24, 16, 24, 16), "letters.close"),
        ((20, 20, 20, 20, 20, 20), "letters.close"),
    ],
)
def test_differentiation_is_the_spread_as_a_share_of_the_range(catalog, quiz, scores, expected):
    assert expected in keys(interests(scores, catalog, quiz))


def test_letters_stand_apart_only_where_that_is_more_than_chance(catalog, quiz):
    shown = interests((0, 40, 0, 40, 0, 40), catalog, quiz)
    said = [keys(shown.model_copy(update={"signal": signal})) for signal in (0.56, 0.55, 0.0)]
    spread = [one for found in said for one in found if one.startswith("letters.")]
    assert spread == ["letters.apart", "letters.between", "letters.close"]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((40, 30, 30, 20, 20, 10), "liking.many"),  # mean 25 of 40: .625
        ((30, 20, 20, 20, 20, 10), "liking.some"),  # mean 20: .5
        ((30, 10, 10, 10, 10, 0), "liking.few"),  # mean 11.7: .29
    ],
)
def test_elevation_is_the_mean_as_a_share_of_the_range(catalog, quiz, scores, expected):
    assert keys(interests(scores, catalog, quiz))[-1] == expected


def test_the_range_of_the_answers_does_not_matter(catalog, quiz):
    scores = (40, 30, 10, 0, 20, 5)
    wide = interests(scores, catalog, quiz)
    narrow = dict(zip("RIASEC", (1 + score / 10 for score in scores), strict=True))
    assert keys(wide) == keys(shown_of({"interests": {**narrow, "range": [1, 5]}}, catalog, quiz))


def test_of_a_bare_code_only_its_letters_are_spoken(catalog, quiz):
    assert keys(shown_of({"interests": {"code": "SEC"}}, catalog, quiz)) == ["consistency.high"]
    assert sentences(shown_of({"interests": {"code": "S"}}, catalog, quiz), "en") == []


@given(st.lists(st.integers(0, 40), min_size=6, max_size=6))
def test_no_numbers_and_no_grades(catalog, quiz, scores):
    shown = interests(scores, catalog, quiz)
    for lang, never in (("en", NEVER), ("es", NUNCA)):
        said = " ".join(sentences(shown, lang))
        assert said
        assert not re.search(r"\d", said)
        assert not never.search(said)


def test_all_texts_are_free_of_grades():
    assert [key for key, words in WORDS.items() if NEVER.search(words.en)] == []
    assert [key for key, words in WORDS.items() if NUNCA.search(words.es)] == []


def test_spanish_joins_letters_as_the_ear_expects(catalog, quiz):
    said = sentences(interests((0, 20, 0, 40, 0, 0), catalog, quiz), "es")
    assert "S e I" in said[0]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_report_says_it_under_the_letters(catalog, quiz, lang):
    sheet = sheet_from(
        {
            "ccfit": "scores/1",
            "interests": dict(zip("RIASEC", (0, 0, 0, 40, 20, 0), strict=True))
            | {"range": [0, 40]},
        },
        quiz,
    )
    report = ccfit.score(sheet, quiz=quiz, catalog=catalog, lang=lang)
    shown = " ".join(text.render(report, lang, Look(80)).split())
    assert " ".join(sentences(report.profile.interests, lang)) in shown
