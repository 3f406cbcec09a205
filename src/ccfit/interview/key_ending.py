"""The end of a quiz, page by page: profile, areas, jobs, and a closer look at any of them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from ccfit.catalog import Occupation
from ccfit.interview import result_pages
from ccfit.interview.closer_look import CloserLook
from ccfit.interview.keys import (
    BACKSPACE,
    DOWN,
    END_OF_INPUT,
    ENTER,
    LEFT,
    PAGE_DOWN,
    PAGE_UP,
    RIGHT,
    UP,
)
from ccfit.interview.pages import Lines, block, keys_row, say
from ccfit.interview.window import Window
from ccfit.language import Lang, other_language

ON, BACK, LEAVE, LANGUAGE, PUT = (ENTER, RIGHT), ("b", LEFT), ("q", END_OF_INPUT), "l", "+"
LONGEST_RANK = 4


class _Left(Exception):  # noqa: N818 - not a fault: the person has seen enough
    """The person leaves."""


class KeyEnding:
    """Pages that scroll where they are longer than the window; `speak` hears of a new language."""

    def __init__(
        self, window: Window, closer: CloserLook, lang: Lang, speak: Callable[[Lang], None]
    ) -> None:
        self.window, self.closer, self.lang, self.speak = window, closer, lang, speak
        self.report = closer.report(lang)
        self._top = 0
        self._typed = ""
        self._word = ""

    def run(self) -> None:
        """Show everything until the person leaves."""
        pages = [
            self._profile,
            *([self._areas, self._jobs] if self.report.ranked else [self._open]),
        ]
        at = 0
        with suppress(_Left, EOFError):
            while True:
                at = max(0, min(at + pages[at](), len(pages) - 1))

    def _profile(self) -> int:
        return self._page(
            lambda: result_pages.profile(self.report, self.lang, self.window.look, self._room(2)),
            ("go_on", "lang", "quit"),
        )

    def _areas(self) -> int:
        return self._page(
            lambda: result_pages.areas(self.report, self.lang, self.window.look),
            ("go_on", "back", "lang", "quit"),
        )

    def _open(self) -> int:
        return self._page(
            lambda: result_pages.nothing_ranked(self.report, self.lang, self.window.look),
            ("back", "lang", "quit"),
        )

    def _room(self, lines: int) -> int:
        return self.window.height - lines

    def _page(self, body: Callable[[], Lines], keys: tuple[str, ...]) -> int:
        """A page; 1 to go on, −1 to go back."""
        self._turn()
        self._draw(body(), keys)
        while True:
            key = self._key(body())
            if key in ON and "go_on" in keys:
                return 1
            if key in BACK:
                return -1
            self._draw(body(), keys, same=True)

    def _turn(self) -> None:
        """To the top of a new page."""
        self._top, self._typed, self._word = 0, "", ""

    def _key(self, body: Lines) -> str:
        """The next key; those that mean the same on every page are done here."""
        key = self.window.key()
        key = key.lower() if len(key) == 1 else key
        self._word = ""
        if key in LEAVE:
            raise _Left
        if key == LANGUAGE:
            self.lang = other_language(self.lang)
            self.speak(self.lang)
            self.report = self.closer.report(self.lang)
        self._scroll(key, body)
        return key

    def _scroll(self, key: str, body: Lines) -> None:
        page = max(1, self._body_room() - 2)
        steps = {DOWN: 1, UP: -1, PAGE_DOWN: page, " ": page, PAGE_UP: -page}
        last = max(0, len(body) - self._body_room())
        self._top = max(0, min(self._top + steps.get(key, 0), last))

    def _body_room(self) -> int:
        return max(1, self.window.height - self._foot_lines)

    _foot_lines = 3

    def _draw(self, body: Lines, keys: tuple[str, ...], *, same: bool = False) -> None:
        foot = self._foot(keys)
        self._foot_lines = len(foot)
        if len(body) > self._body_room():
            foot = self._foot(("more", "up", *keys))
            self._foot_lines = len(foot)
        self._top = max(0, min(self._top, len(body) - self._body_room()))
        shown = body[self._top : self._top + self._body_room()]
        self.window.draw([*shown, *foot], same=same)

    def _foot(self, keys: tuple[str, ...]) -> Lines:
        look, lang = self.window.look, self.lang
        word = block(look, self._word) if self._word else []
        typed = block(look, f"> {self._typed}", "bold", 0) if self._typed else []
        return ["", *keys_row(look, lang, *keys), *word, *typed]

    def _jobs(self) -> int:
        self._turn()
        keys = ("see_number", "shortlist", "back", "lang", "quit")
        same = False
        while True:
            body = self._jobs_body()
            self._draw(body, keys, same=same)
            same = True
            key = self._key(body)
            if key in BACK and not self._typed:
                return -1
            if key == ENTER and self._typed:
                self._chosen()
            else:
                self._type(key)

    def _jobs_body(self) -> Lines:
        look = self.window.look
        listed = {
            match.code
            for match in self.report.matches
            if (job := self.closer.job(match.rank)) and self.closer.is_listed(job)
        }
        body = result_pages.jobs(self.report, listed, self.lang, look)
        titles = result_pages.shortlist(self.closer.titles(self.lang), self.lang, look)
        return [*body, "", *titles] if titles else body

    def _type(self, key: str) -> None:
        if key == BACKSPACE:
            self._typed = self._typed[:-1]
        elif key == PUT and not self._typed:
            self._typed = PUT
        elif key.isdecimal() and key.isascii():
            self._typed = (self._typed + key)[: LONGEST_RANK + self._typed.startswith(PUT)]

    def _chosen(self) -> None:
        """Do what was typed: a number, or + and a number."""
        typed, self._typed = self._typed, ""
        digits = typed.removeprefix(PUT)
        job = self.closer.job(int(digits)) if digits else None
        if job is None:
            self._word = say("closer.unknown", self.lang)
        elif typed.startswith(PUT):
            self._put(job)
        else:
            top = self._top
            self._read(job)
            self._turn()
            self._top = top

    def _put(self, job: Occupation) -> None:
        key = "shortlist.put" if self.closer.toggle(job) else "shortlist.dropped"
        self._word = say(key, self.lang, job=job.title.to(self.lang))

    def _read(self, job: Occupation) -> None:
        """About a job, or why it is there, to and fro."""
        self._turn()
        reason, same = False, False
        seen: dict[tuple[bool, Lang, int], Lines] = {}
        while True:
            body = self._about(job, seen, reason=reason)
            keys = ("job" if reason else "why", self._put_key(job), "back", "lang", "quit")
            self._draw(body, keys, same=same)
            same = True
            key = self._key(body)
            if key in BACK:
                return
            if key == PUT:
                self._put(job)
            if key == say("letter.job" if reason else "letter.why", self.lang):
                reason = not reason
                self._turn()

    def _put_key(self, job: Occupation) -> str:
        return "drop" if self.closer.is_listed(job) else "put"

    def _about(
        self, job: Occupation, seen: dict[tuple[bool, Lang, int], Lines], *, reason: bool
    ) -> Lines:
        look = self.window.look
        place = (reason, self.lang, look.width)
        if place not in seen:
            tell = self.closer.why if reason else self.closer.about
            seen[place] = tell(job, self.lang, look).rstrip("\n").split("\n")
        return seen[place]
