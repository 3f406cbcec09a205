"""The result on pages says what was seen in the answers before it shows the jobs."""

from __future__ import annotations

import pytest

import ccfit
from ccfit.answers import AnswerSheet, Person
from ccfit.interview import result_pages
from ccfit.quiz import load_quiz
from ccfit.render.look import Look


def report(rating, lang):
    items = load_quiz().form("short")
    answers = {
        item: 3 if facet == "interests" else rating(number)
        for facet, names in items.items()
        for number, item in enumerate(names)
    }
    return ccfit.score(AnswerSheet(Person(), answers), lang=lang)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_flags_stand_on_the_page_of_the_areas(lang):
    found = report(lambda number: 1 + number % 5, lang)
    assert found.quality.verdict == "caution"
    page = " ".join(" ".join(result_pages.areas(found, lang, Look(80))).split())
    assert found.quality.flags
    for flag in found.quality.flags[:3]:
        assert " ".join(flag.message.split()) in page


def test_clear_answers_get_no_such_words():
    found = ccfit.score({"ccfit": "scores/1", "interests": {"code": "SIE"}})
    assert found.quality.flags == []
    assert len(result_pages.areas(found, "en", Look(80))) < 13
