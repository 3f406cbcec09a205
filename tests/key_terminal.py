"""The quiz in a window, and somebody who looks at the page and presses keys."""

from __future__ import annotations

import codecs
import contextlib
import time

import pyte
from pseudo_terminal import Ended, PseudoTerminal

from ccfit.adaptive.interests import AdaptiveInterests
from ccfit.interview import pages, questions
from ccfit.interview.session import Ask, Begin, Finished, Order, Session
from ccfit.quiz import ADAPTIVE, load_quiz

PATIENCE = 30
KEYS = {"enter": "\r", "left": "\x1b[D", "down": "\x1b[B", "backspace": "\x7f", "ctrl-d": "\x04"}


def plain(text: str) -> str:
    """A text without its line ends."""
    return " ".join(text.split())


class KeyTerminal:
    """A pseudo-terminal, its screen as a person sees it, and keys to press."""

    def __init__(self, env, *words, width=80, height=24, lang="en", quick=True):
        self.lang, self.quick = lang, quick
        chosen = ["--lang", lang] if lang else []
        self.child = PseudoTerminal(
            ["quiz", *chosen, *words], env, width, height, fingers=not quick
        )
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.screen = pyte.Screen(width, height)
        self.stream = pyte.Stream(self.screen)
        self.seen = ""
        self._rows: list[str] = []

    @property
    def page(self) -> str:
        """What is on the screen, without line ends."""
        return plain(" ".join(self.rows))

    @property
    def rows(self) -> list[str]:
        if not self._rows:
            columns = range(self.screen.columns)
            lines = (self.screen.buffer[y] for y in range(self.screen.lines))
            self._rows = ["".join(line[x].data for x in columns).rstrip() for line in lines]
        return self._rows

    def row_of(self, text: str) -> int:
        """The first row that holds a text."""
        return next(at for at, row in enumerate(self.rows) if text in row)

    def wait_for(self, *texts: str) -> None:
        """Look until all of these are on the page."""
        until = time.monotonic() + PATIENCE
        wanted = [plain(text) for text in texts]
        while not all(text in self.page for text in wanted):
            assert time.monotonic() < until, (texts, self.rows)
            self._look()

    def _look(self) -> None:
        try:
            self._feed(self.child.read(1))
        except Ended:
            raise AssertionError(("ended", self.rows, self.seen[-300:])) from None

    def _feed(self, new: bytes) -> None:
        text = self._decode(new)
        self.seen += text
        self.stream.feed(text)
        self._rows = []

    def press(self, *keys: str) -> None:
        if not self.quick:
            time.sleep(0.15)  # nobody presses a key before having seen the page
        for key in keys:
            self.child.send(KEYS.get(key, key))

    def resize(self, width: int, height: int = 24) -> None:
        self.screen.resize(height, width)
        self._rows = []
        self.child.resize(width, height)

    def end(self) -> int:
        """Read to the end; the exit code."""
        with contextlib.suppress(Ended):
            while True:
                self._feed(self.child.read(PATIENCE))
        return self.child.wait()

    @property
    def farewell(self) -> str:
        """What is left on the screen after the pages have gone."""
        return self.seen.split("\x1b[?1049l")[-1].replace("\r\n", "\n")

    def name(self, typed: str = "") -> KeyTerminal:
        """Give a nickname."""
        self.wait_for(pages.say("name.title", self.lang))
        self.press(*typed, "enter")
        return self


def session_of(form, facets=None, answers=None):
    """The same quiz beside the terminal, to know what must be shown."""
    quiz = load_quiz()
    section = quiz.sections["interests"]
    choosers = {"interests": AdaptiveInterests(section, tuple(section.items))}
    return Session(quiz, form, facets, answers, choosers if form == ADAPTIVE else None)


def pointed(step: Ask) -> int:
    """5 for the first scale of a section, 2 for the others: no section comes out flat."""
    first = next(iter(step.section.items.values()))
    return 5 if step.item.scale == first.scale else 2


class Walker:
    """Goes through the quiz on the terminal and beside it at once."""

    def __init__(self, terminal: KeyTerminal, session: Session, rating=pointed) -> None:
        self.terminal, self.session, self.rating = terminal, session, rating

    def see(self) -> None:
        """Wait until the page shows what comes now."""
        step, lang = self.session.step, self.terminal.lang
        if isinstance(step, Ask):
            place = "place.about" if step.about else "place"
            number = pages.say(place, lang, number=step.number, count=step.count)
            words = [f"· {number}", *questions.statements(step.item, lang)]
            self.terminal.wait_for(*words)
        elif isinstance(step, Begin):
            self.terminal.wait_for(questions.announcement(step, lang))
        elif isinstance(step, Order):
            places = step.section.ranking.places
            self.terminal.wait_for(pages.say("order.place", lang, place=step.place, places=places))

    def go(self, steps: int | None = None) -> None:
        """Answer so many steps, or all; after each the next page is there."""
        self.see()
        while steps is None or steps > 0:
            step = self.session.step
            if isinstance(step, Finished):
                return
            self._answer(step)
            self.see()
            steps = None if steps is None else steps - 1

    def _answer(self, step) -> None:
        if isinstance(step, Begin):
            self.terminal.press("enter")
            self.session.begin()
        elif isinstance(step, Order):
            self.terminal.press("1")
            self.session.put_in_place(step.choices[0])
        else:
            answer = self.rating(step)
            self.terminal.press(str(answer))
            self.session.answer(answer)
