"""Asking with single keys, on pages drawn in place."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from typing import TypeVar

from ccfit.interview import pages
from ccfit.interview.by_key import KeyConversation
from ccfit.interview.keys import BACKSPACE, END_OF_INPUT, ENTER, RESIZED
from ccfit.interview.manner import Choice, Hooks
from ccfit.interview.pages import Lines
from ccfit.interview.session import Session
from ccfit.interview.stop import Stop
from ccfit.interview.window import Window
from ccfit.language import LANGUAGES, Lang
from ccfit.saved import Earlier

LONGEST_NAME = 40
T = TypeVar("T")


class KeyManner:
    """One key an answer. `titles` is the quiz's name in every language."""

    interactive = True

    def __init__(self, window: Window, titles: Mapping[Lang, str]) -> None:
        self.window, self.titles = window, titles
        self._word = ""

    def language(self, usual: Lang) -> Lang:
        return self._choose(
            lambda _: pages.languages(list(self.titles.values()), usual, self.window.look),
            {str(number): lang for number, lang in enumerate(LANGUAGES, 1)} | {ENTER: usual},
        )

    def name(self, lang: Lang, *, resuming: bool, unknown: bool = False) -> str | None:
        typed = ""

        def page() -> Lines:
            return pages.name(typed, lang, self.window.look, resuming=resuming, unknown=unknown)

        self.window.draw(page(), cursor=True)
        while (key := self.window.key()) != ENTER:
            if key == END_OF_INPUT:
                raise Stop
            if key == BACKSPACE:
                typed = typed[:-1]
            elif len(key) == 1:
                typed = (typed + key)[:LONGEST_NAME]
            self.window.draw(page(), same=True, cursor=True)
        return typed

    def choose(self, found: Earlier, lang: Lang) -> Choice:
        return self._choose(
            lambda said: pages.again(found, lang, self.window.look, said),
            {"1": "go on", "2": "new", "3": "other name"},
            pages.say("wrong.answer", lang, low=1, high=3),
        )

    def talk(
        self, session: Session, lang: Lang, hooks: Hooks, seconds: dict[str, float]
    ) -> KeyConversation:
        return KeyConversation(
            session,
            self.window,
            lang,
            hooks.save,
            hooks.first_look,
            hooks.speak,
            self._taken_word,
            seconds,
        )

    def say(self, text: str) -> None:
        """It stands on the next page, below the keys."""
        self._word = f"{self._word} {text}".strip()

    def _taken_word(self) -> str:
        word, self._word = self._word, ""
        return word

    def offer(self, lang: Lang) -> bool:
        yes = pages.say("letter.yes", lang)
        answers = {yes: True, "y": True, ENTER: True, "n": False, "q": False, END_OF_INPUT: False}
        return self._choose(lambda _: pages.so_far(lang, self.window.look), answers)

    def _choose(
        self, page: Callable[[pages.Said], Lines], answers: Mapping[str, T], wrong: str = ""
    ) -> T:
        """A page with a few keys. Raises Stop at the end of input where that is no answer."""
        said = pages.Said()
        self.window.draw(page(said))
        while (key := self.window.key().lower()) not in answers:
            if key == END_OF_INPUT:
                raise Stop
            said = pages.Said(message="" if key == RESIZED else wrong)
            self.window.draw(page(said), same=True)
        return answers[key]

    def hold_interrupts(self) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
