"""Looking closer line by line: what can be typed, the shortlist, jobs that are not there."""

from __future__ import annotations

import pytest
from fake_screen import FakeScreen

from ccfit.answers import sheet_from
from ccfit.case import Case, Options
from ccfit.interview.closer_look import CloserLook
from ccfit.interview.line_ending import LineEnding
from ccfit.interview.pages import say
from ccfit.interview.result_pages import places


@pytest.fixture
def case(quiz, catalog):
    """Somebody who likes what is realistic, and six jobs."""
    interests = {"R": 5, "I": 4, "A": 1, "S": 1, "E": 1, "C": 3, "range": [1, 5]}
    sheet = sheet_from({"ccfit": "scores/1", "interests": interests}, quiz)
    return Case(sheet, quiz, catalog, Options())


@pytest.fixture
def look(case):
    """What is shown for some lines, and the shortlists that were saved."""

    def run(*lines, shortlist=()):
        saved = []
        closer = CloserLook(case, shortlist, lambda codes: saved.append(list(codes)))
        screen = FakeScreen(*lines)
        LineEnding(screen, closer, "en").run()
        return screen, saved

    return run


def test_a_number_tells_about_the_job_in_that_place(look, case):
    first = case.ranking.matches[0].occupation
    screen, _ = look("1")
    assert first.code == "47-2111.00"  # electricians: the only job whose first letter is R
    assert f"{first.title.en}  {first.code}" in screen.text


def test_a_question_mark_and_a_number_tell_why(look):
    screen, _ = look("?1", "? 2")
    assert screen.unwrapped.count("Place 1 of 6") == 1
    assert screen.unwrapped.count("Place 2 of 6") == 1


def test_a_plus_and_a_number_put_a_job_on_the_shortlist_and_take_it_off(look, case):
    codes = [match.occupation.code for match in case.ranking.matches]
    screen, saved = look("+1", "+ 2", "+1")
    assert saved == [codes[:1], codes[:2], [codes[1]]]
    title = case.ranking.matches[0].occupation.title.en
    assert say("shortlist.put", "en", job=title) in screen.unwrapped
    assert say("shortlist.dropped", "en", job=title) in screen.unwrapped


def test_a_shortlist_from_before_is_added_to(look, case):
    code = case.ranking.matches[0].occupation.code
    assert look("+1", shortlist=["29-1141.00"])[1] == [["29-1141.00", code]]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("7", "closer.unknown"),
        ("0", "closer.unknown"),
        ("nurse", "closer.again"),
        ("", "closer.again"),
    ],
)
def test_what_is_not_there_is_told_kindly(look, line, key):
    screen, saved = look(line)
    assert say(key, "en") in screen.unwrapped
    assert saved == []


@pytest.mark.parametrize("line", ["q", "Q", " q "])
def test_q_leaves(look, line):
    assert len(look(line, "1")[0].prompts) == 1


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("SIA", {"S": 1, "I": 2, "A": 3}),
        ("S(IA)", {"S": 1, "I": 2, "A": 2}),
        ("(RI)(ASE)", {"R": 1, "I": 1, "A": 3, "S": 3, "E": 3}),
        ("", {}),
    ],
)
def test_letters_in_brackets_share_a_place(code, found):
    assert places(code) == found
