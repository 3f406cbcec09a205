"""The pages of the quiz, kept as files: at 60, 80 and 140 columns, in both languages.

After a wanted change: ``CCFIT_GOLDEN=write pytest tests/test_screens.py``, then read the diff.
"""

from __future__ import annotations

import contextlib
import os
from itertools import product
from pathlib import Path

import pytest
from fake_window import FakeWindow

from ccfit.answers import read_sheet
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.interview import pages
from ccfit.interview.by_key import KeyConversation
from ccfit.interview.closer_look import CloserLook
from ccfit.interview.key_ending import KeyEnding
from ccfit.interview.key_manner import KeyManner
from ccfit.interview.session import Session
from ccfit.interview.stop import Stop
from ccfit.quiz import load_quiz
from ccfit.saved import Earlier

HERE = Path(__file__).parent
WIDTHS, LANGS, HEIGHT = (60, 80, 140), ("en", "es"), 24
TITLES = {lang: load_quiz().title.to(lang) for lang in LANGS}
EARLIER = Earlier(Path("alex.yaml"), "Alex", "2026-11-21", 12, finished=False)
FIRST_LOOK = ["R(IA)", "…"]
RULE = "=" * 20


def opening(window, lang):
    """Language, nickname, an earlier quiz, the offer of a result so far."""
    manner = KeyManner(window, TITLES)
    for ask in (
        lambda: manner.language(lang),
        lambda: manner.name(lang, resuming=False),
        lambda: manner.name(lang, resuming=True, unknown=True),
        lambda: manner.choose(EARLIER, lang),
        lambda: manner.offer(lang),
    ):
        with pytest.raises(EOFError):
            ask()


def questions(window, lang, facet, form="short", answers=None):
    """The pages of a section."""
    session = Session(load_quiz(), form, [facet], answers)
    talk = KeyConversation(session, window, lang, lambda: None, lambda: FIRST_LOOK)
    with pytest.raises(Stop):
        talk.run()


def ending(window, lang, sample):
    """The pages of a result."""
    sheet = read_sheet(HERE / sample, load_quiz())
    case = Case(sheet, load_quiz(), load_catalog(), Options())
    closer = CloserLook(case, [], lambda _: None)
    KeyEnding(window, closer, lang, lambda _: None).run()


def flat():
    return dict.fromkeys(load_quiz().form("short")["values"], 3)


SCREENS = {
    "opening": lambda keys, lang: opening(keys(), lang),
    # The first page; a question; help; a wrong key; answered, and gone back to.
    "interests": lambda keys, lang: questions(keys("enter", "?", "x", "4", "b"), lang, "interests"),
    "values": lambda keys, lang: questions(keys("enter"), lang, "values"),
    "order": lambda keys, lang: questions(keys("2", "x"), lang, "values", answers=flat()),
    "type": lambda keys, lang: questions(keys("enter", "3", "left"), lang, "type"),
    "skills": lambda keys, lang: questions(keys("enter", "5", "b"), lang, "skills"),
    # Profile, areas, jobs; further down; a job typed and put on the shortlist; no such number.
    "result": lambda keys, lang: ending(
        keys("enter", "enter", " ", "+", "1", "enter", "0", "enter"), lang, "../data/sample.yaml"
    ),
    "nothing": lambda keys, lang: ending(keys("enter"), lang, "samples/jo.yaml"),
}


def shown(screens, lang, width):
    """All pages one below the other."""
    windows = []

    def keys(*pressed):
        windows.append(FakeWindow(*pressed, width=width, height=HEIGHT))
        return windows[-1]

    screens(keys, lang)
    return [page for window in windows for page in window.pages]


@pytest.mark.parametrize(("name", "width", "lang"), list(product(SCREENS, WIDTHS, LANGS)))
def test_pages_are_as_they_were_read_and_approved(name, width, lang):
    found = shown(SCREENS[name], lang, width)
    assert max(len(row) for page in found for row in page) <= width
    assert max(map(len, found)) <= HEIGHT
    text = "".join(f"{RULE}\n" + "\n".join(page) + "\n" for page in found)
    golden = HERE / "golden" / "screens" / f"{name}.{lang}.{width}.txt"
    if os.environ.get("CCFIT_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, "utf-8", newline="\n")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize(("width", "lang"), list(product((40, 60), LANGS)))
def test_the_scale_stays_in_one_place_through_a_section(width, lang):
    quiz, form = load_quiz(), "full"
    for facet in quiz.form(form):
        window = FakeWindow(*["enter", *"3" * 70], width=width, height=50)
        session = Session(quiz, form, [facet])
        talk = KeyConversation(session, window, lang, lambda: None, list)
        with contextlib.suppress(Stop):
            talk.run()
        asked = [page for page in window.pages if any("    1  " in row for row in page)]
        section = quiz.sections[facet]
        if section.ranking:  # at the end the values are put in order, on another page
            asked = asked[: len(quiz.form(form)[facet])]
        for answer in range(section.low, section.high + 1):
            start = f"    {answer}  "
            rows = {next(at for at, row in enumerate(p) if row.startswith(start)) for p in asked}
            assert len(rows) == 1


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_told_by_colour_alone(lang):
    # The answer given before has a sign and a word, whatever colours there are.
    window = FakeWindow("enter", "4", "b")
    questions(window, lang, "interests")
    assert any(
        row.strip().startswith("> 4") and pages.say("given", lang) in row for row in window.lines
    )
