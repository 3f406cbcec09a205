"""Asking line by line: for screen readers, simple terminals and pipes."""

from __future__ import annotations

from ccfit.interview import pages
from ccfit.interview.by_line import Conversation, Screen
from ccfit.interview.manner import Choice, Hooks
from ccfit.interview.session import Session
from ccfit.language import LANGUAGES, Lang
from ccfit.render.page import Page
from ccfit.saved import Earlier
from ccfit.words.quiz import WORDS

CHOICES: tuple[Choice, ...] = ("go on", "new", "other name")


class LineManner:
    """One line a question, Enter after each."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    @property
    def interactive(self) -> bool:
        return self.screen.interactive

    def language(self, usual: Lang) -> Lang:
        for number, lang in enumerate(LANGUAGES, 1):
            self.say(f"{number}  {pages.language_name(lang)}")
        reply = self._asked(pages.language_prompt())
        return pages.language_chosen(reply) or usual

    def name(self, lang: Lang, *, resuming: bool, unknown: bool = False) -> str | None:
        if unknown:
            self.say(pages.say("again.none", lang))
        self.say(pages.say("whose" if resuming else "name.why", lang))
        try:
            return self.screen.ask(WORDS["name"].to(lang))
        except EOFError:
            return None

    def choose(self, found: Earlier, lang: Lang) -> Choice:
        self.say(pages.found_again(found, lang))
        for number, key in enumerate(pages.AGAIN, 1):
            self.say(f"{number}  {pages.say(key, lang)}")
        while (reply := self._asked(pages.say("again.ask", lang))) not in {"1", "2", "3", ""}:
            pass
        return CHOICES[int(reply) - 1] if reply else "new"

    def talk(
        self, session: Session, lang: Lang, hooks: Hooks, seconds: dict[str, float]
    ) -> Conversation:
        self._hello(lang)
        return Conversation(
            session, self.screen, lang, hooks.save, hooks.first_look, hooks.speak, seconds
        )

    def _hello(self, lang: Lang) -> None:
        page = Page(self.screen.look)
        page.line(WORDS["hello"].to(lang))
        page.line(WORDS["keys"].to(lang), "dim")
        self.screen.show("\n" + page.text())

    def say(self, text: str) -> None:
        page = Page(self.screen.look)
        page.line(text)
        self.screen.show(page.text())

    def offer(self, lang: Lang) -> bool:
        """A pipe cannot be asked, and gets all there is."""
        if not self.interactive:
            return True
        self.say(pages.say("so_far.offer", lang))
        return self._asked(pages.say("so_far.ask", lang)) in {pages.say("letter.yes", lang), "y"}

    def _asked(self, prompt: str) -> str:
        """What was typed, in small letters but for names; the end of input is nothing."""
        try:
            return self.screen.ask(prompt).strip()
        except EOFError:
            return ""

    def hold_interrupts(self) -> None:
        self.screen.hold_interrupts()
