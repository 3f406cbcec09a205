"""The quiz with one key an answer, on pages drawn in place."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ccfit.interview import pages, questions
from ccfit.interview.keys import BACKSPACE, END_OF_INPUT, ENTER, LEFT, RESIZED, RIGHT
from ccfit.interview.pages import Lines, Room, Said, say
from ccfit.interview.session import Ask, Begin, Finished, Order, Session
from ccfit.interview.stop import Stop
from ccfit.interview.window import Window
from ccfit.language import Lang, other_language
from ccfit.quiz import Section

BACK, SKIP, HELP, QUIT, LANGUAGE = ("b", LEFT), "s", "?", ("q", END_OF_INPUT), "l"
ON, KEEP = (ENTER, RIGHT, " "), (ENTER, RIGHT)
LONGEST_NUMBER = 9


@dataclass
class KeyConversation:
    """A session, a window, and what to do after every answer.

    `speak` hears of a change of language; `word` gives what has to be said on the next page.
    """

    session: Session
    window: Window
    lang: Lang
    save: Callable[[], None]
    first_look: Callable[[], list[str]]
    speak: Callable[[Lang], None] = lambda _: None
    word: Callable[[], str] = lambda: ""
    seconds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._room = Room(self.session.material)
        self._said = Said()

    def run(self) -> None:
        """Ask until nothing is left. Raises Stop when the person leaves."""
        try:
            while not isinstance(step := self.session.step, Finished):
                self._said = Said(message=self.word() or self._extra(step))
                self._take(step)
        except EOFError:
            raise Stop from None

    def _extra(self, step: Ask | Order | Begin) -> str:
        first = isinstance(step, Ask) and step.extra and step.given is None
        return say("extra", self.lang) if first else ""

    def _take(self, step: Ask | Order | Begin) -> None:
        if isinstance(step, Begin):
            seen: dict[Lang, list[str]] = {}
            self._show(
                lambda: self._beginning(step, seen), lambda key: self._on_beginning(step, key)
            )
        elif isinstance(step, Order):
            self._show(lambda: self._order(step), lambda key: self._on_order(step, key))
        else:
            started = time.monotonic()
            self._show(
                lambda: self._question(step), lambda key: self._on_question(step, key, started)
            )
        self.save()

    def _show(self, page: Callable[[], Lines], take: Callable[[str], bool]) -> None:
        """A page, and its keys one after the other until one of them ends it."""
        self.window.draw(page())
        while True:
            key = self.window.key()
            key = key.lower() if len(key) == 1 else key
            if key in QUIT:
                raise Stop
            if key == LANGUAGE:
                self._switch_language()
            elif key != RESIZED and take(key):
                return
            self.window.draw(page(), same=True)

    def _switch_language(self) -> None:
        self.lang = other_language(self.lang)
        self.speak(self.lang)
        self._said = Said(self._said.typed)

    def _say(self, message: str, typed: str = "") -> bool:
        """Say it below the keys; the page goes on."""
        self._said = Said(typed, message)
        return False

    def _back(self) -> bool:
        return self.session.back() or self._say(questions.say("first_question", self.lang))

    def _help(self, section: Section) -> bool:
        return self._say(pages.help_text(section, self.lang))

    def _beginning(self, step: Begin, seen: dict[Lang, list[str]]) -> Lines:
        if self.lang not in seen:
            seen[self.lang] = self.first_look() if step.done == "interests" else []
        return pages.beginning(step, seen[self.lang], self.lang, self.window.look, self._said)

    def _on_beginning(self, step: Begin, key: str) -> bool:
        if key in ON:
            self.session.begin()
            return True
        if key in BACK:
            return self._back()
        if key == HELP:
            return self._help(step.section)
        return self._say(say("wrong.key", self.lang))

    def _question(self, step: Ask) -> Lines:
        return pages.question(
            step,
            self.session.progress,
            self._room,
            self.lang,
            self.window.look,
            pace=questions.pace_of(list(self.seconds.values())),
            said=self._said,
        )

    def _on_question(self, step: Ask, key: str, started: float) -> bool:
        if key in BACK:
            return self._back()
        if key == HELP:
            return self._help(step.section)
        if key == SKIP:
            self.seconds.pop(step.item.id, None)
            self.session.skip()
            return True
        if key in KEEP and step.given is not None and not self._said.typed:
            self.session.keep()
            return True
        number = self._number(step.section, key)
        if number is None:
            return False
        self.seconds[step.item.id] = round(time.monotonic() - started, 1)
        self.session.answer(number)
        return True

    def _number(self, section: Section, key: str) -> int | None:
        """The answer that a key gives or completes; otherwise it is said what would be one."""
        low, high = section.low, section.high
        if pages.one_key(section):
            if key.isdecimal() and key.isascii() and low <= int(key) <= high:
                return int(key)
            self._say(say("wrong.answer", self.lang, low=low, high=high))
            return None
        return self._typed_number(key, low, high)

    def _typed_number(self, key: str, low: int, high: int) -> int | None:
        typed = self._said.typed
        if key == ENTER and typed.lstrip("-").isdecimal() and low <= int(typed) <= high:
            return int(typed)
        if key == BACKSPACE:
            self._say("", typed[:-1])
        elif (key.isdecimal() and key.isascii()) or (key == "-" and not typed):
            self._say("", (typed + key)[:LONGEST_NUMBER])
        else:
            self._say(say("wrong.number", self.lang, low=low, high=high))
        return None

    def _order(self, step: Order) -> Lines:
        return pages.order(step, self.lang, self.window.look, self._said)

    def _on_order(self, step: Order, key: str) -> bool:
        count = len(step.choices)
        if key in BACK:
            return self._back()
        if key == SKIP:
            self.session.skip()
            return True
        if key == HELP:
            return self._help(step.section)
        if key.isdecimal() and key.isascii() and 1 <= int(key) <= count:
            self.session.put_in_place(step.choices[int(key) - 1])
            return True
        return self._say(say("wrong.answer", self.lang, low=1, high=count))
