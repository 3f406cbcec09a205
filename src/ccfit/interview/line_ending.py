"""The closer look line by line: a number, ? and a number, + and a number, q."""

from __future__ import annotations

import re

from ccfit.interview.by_line import Screen
from ccfit.interview.closer_look import CloserLook
from ccfit.interview.pages import say
from ccfit.language import Lang
from ccfit.render.page import Page

ASKED = re.compile(r"([?+]?)\s*(\d{1,4})")


class LineEnding:
    """Asks which job to look at until the person leaves; the report stands above."""

    def __init__(self, screen: Screen, closer: CloserLook, lang: Lang) -> None:
        self.screen, self.closer, self.lang = screen, closer, lang

    def run(self) -> None:
        """Answer one wish after the other."""
        self._tell("closer")
        try:
            while (reply := self.screen.ask(say("closer.ask", self.lang)).strip()) not in (
                "q",
                "Q",
            ):
                self._answer(reply)
        except EOFError:
            pass

    def _answer(self, reply: str) -> None:
        asked = ASKED.fullmatch(reply)
        if asked is None:
            return self._tell("closer.again")
        job = self.closer.job(int(asked[2]))
        if job is None:
            return self._tell("closer.unknown")
        if asked[1] == "+":
            key = "shortlist.put" if self.closer.toggle(job) else "shortlist.dropped"
            return self._tell(key, job=job.title.to(self.lang))
        tell = self.closer.why if asked[1] == "?" else self.closer.about
        return self.screen.show("\n" + tell(job, self.lang, self.screen.look) + "\n")

    def _tell(self, key: str, **values: object) -> None:
        page = Page(self.screen.look)
        page.line(say(key, self.lang, **values))
        self.screen.show(page.text())
