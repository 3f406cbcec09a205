"""The quiz in a terminal, line by line: shows the step, reads a line, saves every answer."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from ccfit.interview import pages, questions
from ccfit.interview.session import Ask, Begin, Finished, Order, Session
from ccfit.interview.stop import Stop
from ccfit.language import Lang, other_language
from ccfit.quiz import Item, Section
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.words.quiz import WORDS

BACK, SKIP, HELP, QUIT, LANGUAGE = "b", "s", "?", "q", "l"
NUMBER = re.compile(r"[-+]?\d{1,9}")


class Screen(Protocol):
    """Where the quiz is shown and answered."""

    @property
    def look(self) -> Look:
        """How a page may look now: the window may have been resized."""

    @property
    def interactive(self) -> bool:
        """Whether a person sits there, rather than a pipe."""

    def show(self, text: str) -> None:
        """Print a text as it is."""

    def ask(self, prompt: str) -> str:
        """Read one line. Raises EOFError at the end of input."""

    def hold_interrupts(self) -> None:
        """From now on no Ctrl-C is heard: answers are being put away."""


@dataclass
class Conversation:
    """A session, a screen, and what to do after every answer."""

    session: Session
    screen: Screen
    lang: Lang
    save: Callable[[], None]
    first_look: Callable[[], list[str]]
    speak: Callable[[Lang], None] = lambda _: None
    seconds: dict[str, float] = field(default_factory=dict)

    def run(self) -> None:
        """Ask until nothing is left. Raises Stop when the person leaves."""
        try:
            while not isinstance(step := self.session.step, Finished):
                self._take(step)
        except EOFError:
            raise Stop from None

    def _take(self, step: Ask | Order | Begin) -> None:
        if isinstance(step, Begin):
            self._begin(step)
        elif isinstance(step, Order):
            self._order(step)
        else:
            self._ask(step)
        self.save()

    def _say(self, key: str, **values: object) -> str:
        return WORDS[key].to(self.lang).format(**values)

    def _page(self) -> Page:
        return Page(self.screen.look)

    def _line(self, key: str, **values: object) -> str:
        """What was typed, in small letters; a long prompt is wrapped like everything else."""
        page = self._page()
        page.line(self._say(key, **values))
        return self.screen.ask(page.text().rstrip() + " ").strip().lower()

    def _begin(self, step: Begin) -> None:
        page = self._page()
        if step.done == "interests":
            self._show_first_look(page)
        page.line(questions.announcement(step, self.lang), "bold")
        self.screen.show("\n" + page.text())
        if not self.screen.interactive or self._wants_to_begin(step):
            self.session.begin()

    def _wants_to_begin(self, step: Begin) -> bool:
        """False when the person went back or asked for help instead."""
        reply = self._line("go_on" if step.done else "start")
        if reply == QUIT:
            raise Stop
        if reply == BACK:
            self._back()
        elif reply == HELP:
            self._help(step.section)
        elif reply == LANGUAGE:
            self._switch_language()
        return reply not in (BACK, HELP, LANGUAGE)

    def _show_first_look(self, page: Page) -> None:
        lines = self.first_look()
        if not lines:
            return
        page.line(self._say("first_look"), "bold cyan")
        for line in lines:
            page.line(line, indent=2)
        page.line()

    def _switch_language(self) -> None:
        """The step is shown again in the other language; what was answered stays."""
        self.lang = other_language(self.lang)
        self.speak(self.lang)

    def _back(self) -> None:
        if not self.session.back():
            self._tell("first_question")

    def _tell(self, key: str, **values: object) -> None:
        page = self._page()
        page.line(self._say(key, **values), indent=2)
        self.screen.show(page.text())

    def _help(self, section: Section) -> None:
        page = self._page()
        if text := section.help.to(self.lang):
            page.line(text, indent=2)
        page.line(self._say("keys"), indent=2)
        self.screen.show(page.text())

    def _ask(self, step: Ask) -> None:
        if step.extra and step.given is None:
            page = self._page()
            page.line(pages.say("extra", self.lang))
            self.screen.show("\n" + page.text())
        self.screen.show("\n" + self._question(step))
        started = time.monotonic()
        reply = self._reply(step)
        if reply == BACK:
            self._back()
        elif reply == LANGUAGE:
            self._switch_language()
        elif reply == SKIP:
            self.seconds.pop(step.item.id, None)
            self.session.skip()
        elif reply == "":
            self.session.keep()
        else:
            self._note_time(step.item, time.monotonic() - started)
            self.session.answer(int(reply))

    def _note_time(self, item: Item, seconds: float) -> None:
        if self.screen.interactive:  # how fast a pipe delivers says nothing about the person
            self.seconds[item.id] = round(seconds, 1)

    def _reply(self, step: Ask) -> str:
        """A valid reply: a number of the range, b, s, or an empty line to keep an answer."""
        given = step.given is not None
        low, high = step.section.low, step.section.high
        while True:
            reply = self._line("answer.given" if given else "answer", given=step.given)
            if reply == QUIT:
                raise Stop
            if (
                reply in (BACK, SKIP, LANGUAGE)
                or (given and reply == "")
                or _is_number(reply, low, high)
            ):
                return reply
            if reply == HELP:
                self._help(step.section)
            else:
                self._tell("answer.again", low=low, high=high)

    def _question(self, step: Ask) -> str:
        page = self._page()
        page.line(f"{questions.title(step.section, self.lang)} · {_place(step)}", "dim")
        if question := step.section.question.to(self.lang):
            page.line(question, indent=2)
        for line in questions.statements(step.item, self.lang):
            page.line(line, "bold", indent=2, hang=2)
        self._scale(page, step)
        return page.text()

    def _scale(self, page: Page, step: Ask) -> None:
        section = step.section
        answers = range(section.low, section.high + 1)
        words = {
            answer: questions.answer_words(section, step.item, answer, self.lang)
            for answer in answers
        }
        if not any(words.values()):
            page.line(f"{section.low} … {section.high}", indent=4)
        else:
            for answer in answers:
                page.line(f"{answer}  {words[answer]}".rstrip(), indent=4, hang=3)
        if section.facet == "skills":
            page.line(self._say("never_tried"), "dim", indent=4)

    def _order(self, step: Order) -> None:
        page = self._page()
        if step.place == 1:
            page.line(self._say("order"), indent=2)
        if step.section.ranking:
            page.line(step.section.ranking.question.to(self.lang), "bold", indent=2)
        for number, item in enumerate(step.choices, 1):
            page.line(f"{number}  {item.text.to(self.lang)}", indent=4, hang=3)
        self.screen.show("\n" + page.text())
        self._place(step)

    def _place(self, step: Order) -> None:
        high = len(step.choices)
        while True:
            reply = self._line("order.place", place=step.place)
            if reply == QUIT:
                raise Stop
            if reply == BACK:
                return self._back()
            if reply == LANGUAGE:
                return self._switch_language()
            if reply == SKIP:
                return self.session.skip()
            if _is_number(reply, 1, high):
                return self.session.put_in_place(step.choices[int(reply) - 1])
            self._tell("order.again", high=high)


def _place(step: Ask) -> str:
    """``7/12``; where a section may end early, the number alone."""
    return str(step.number) if step.about else f"{step.number}/{step.count}"


def _is_number(reply: str, low: int, high: int) -> bool:
    return bool(NUMBER.fullmatch(reply)) and low <= int(reply) <= high
