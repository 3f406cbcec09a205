"""The quiz in a terminal, line by line: shows the step, reads a line, saves every answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from typing import Protocol

from ccfit.interview.session import Ask, Begin, Finished, Order, Session
from ccfit.language import Lang, lower_first
from ccfit.quiz import Item
from ccfit.render.page import Look, Page
from ccfit.words.quiz import WORDS

SECONDS_A_QUESTION = 8
BACK, SKIP, HELP, QUIT = "b", "s", "?", "q"


class Stop(Exception):  # noqa: N818 - not a fault: the person wants to leave
    """The person stops here; everything said so far is kept."""


class Screen(Protocol):
    """Where the quiz is shown and answered."""

    look: Look
    interactive: bool

    def show(self, text: str) -> None:
        """Print a text as it is."""

    def ask(self, prompt: str) -> str:
        """Read one line. Raises EOFError at the end of input."""


@dataclass
class Conversation:
    """A session, a screen, and what to do after every answer."""

    session: Session
    screen: Screen
    lang: Lang
    save: Callable[[], None]
    first_look: Callable[[], list[str]]
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

    def _begin(self, step: Begin) -> None:
        page = self._page()
        if step.done == "interests":
            self._show_first_look(page)
        title = step.section.title.to(self.lang) or step.section.facet
        key = "section.next" if step.done else "section.first"
        minutes = self._minutes(step.count)
        page.line(self._say(key, title=title, count=step.count, minutes=minutes), "bold")
        self.screen.show("\n" + page.text())
        if self.screen.interactive:
            reply = self.screen.ask(self._say("go_on" if step.done else "start"))
            if reply.strip().lower() == QUIT:
                raise Stop
        self.session.begin()

    def _minutes(self, questions: int) -> str:
        minutes = ceil(questions * SECONDS_A_QUESTION / 60)
        return self._say("minute" if minutes == 1 else "minutes", count=minutes)

    def _show_first_look(self, page: Page) -> None:
        page.line(self._say("first_look"), "bold cyan")
        for line in self.first_look():
            page.line(line, indent=2)
        page.line()

    def _ask(self, step: Ask) -> None:
        self.screen.show("\n" + self._question(step))
        started = time.monotonic()
        reply = self._reply(step)
        if reply == BACK:
            if not self.session.back():
                self.screen.show(self._say("first_question") + "\n")
            return
        self.seconds[step.item.id] = round(time.monotonic() - started, 1)
        if reply == SKIP:
            self.session.skip()
        elif reply == "":
            self.session.keep()
        else:
            self.session.answer(int(reply))

    def _reply(self, step: Ask) -> str:
        """A valid reply: a number of the range, b, s, or an empty line to keep an answer."""
        given = step.given is not None
        prompt = self._say("answer.given", given=step.given) if given else self._say("answer")
        low, high = step.section.low, step.section.high
        while True:
            reply = self.screen.ask(prompt).strip().lower()
            if reply == QUIT:
                raise Stop
            if reply in (BACK, SKIP) or (given and reply == ""):
                return reply
            if reply.isdecimal() and low <= int(reply) <= high:
                return reply
            self._explain(step, reply)

    def _explain(self, step: Ask, reply: str) -> None:
        section = step.section
        page = self._page()
        if reply == HELP:
            page.line(section.help.to(self.lang) or self._say("keys"), indent=2)
            page.line(self._say("keys"), indent=2)
        else:
            page.line(self._say("answer.again", low=section.low, high=section.high), indent=2)
        self.screen.show(page.text())

    def _question(self, step: Ask) -> str:
        page = self._page()
        title = step.section.title.to(self.lang) or step.section.facet
        page.line(f"{title} · {step.number}/{step.count}", "dim")
        page.line(step.section.question.to(self.lang), indent=2)
        for line in self._statements(step.item):
            page.line(line, "bold", indent=2, hang=2)
        self._scale(page, step)
        return page.text()

    def _statements(self, item: Item) -> list[str]:
        if item.left is None or item.right is None:
            return [item.text.to(self.lang)]
        return [
            self._say("first", text=item.left.to(self.lang)),
            self._say("second", text=item.right.to(self.lang)),
        ]

    def _scale(self, page: Page, step: Ask) -> None:
        section = step.section
        for value in range(section.low, section.high + 1):
            words = section.label(value, self.lang)
            if value in step.item.anchors:
                anchor = step.item.anchors[value].to(self.lang)
                words = f"{words}: {lower_first(anchor)}" if words else anchor
            page.line(f"{value}  {words}".rstrip(), indent=4, hang=3)
        if section.facet == "skills":
            page.line(self._say("never_tried"), "dim", indent=4)

    def _order(self, step: Order) -> None:
        page = self._page()
        question = step.section.ranking.question if step.section.ranking else None
        page.line(question.to(self.lang) if question and step.place > 1 else self._say("order"))
        for number, item in enumerate(step.choices, 1):
            page.line(f"{number}  {item.text.to(self.lang)}", indent=4, hang=3)
        self.screen.show("\n" + page.text())
        self._place(step)

    def _place(self, step: Order) -> None:
        while True:
            reply = self.screen.ask(self._say("order.place", place=step.place)).strip().lower()
            if reply == QUIT:
                raise Stop
            if reply == BACK:
                self.session.back()
                return
            if reply.isdecimal() and 1 <= int(reply) <= len(step.choices):
                self.session.put_in_place(step.choices[int(reply) - 1])
                return
            self.screen.show(self._say("order.again", high=len(step.choices)) + "\n")
