"""From the first page to the farewell: a sitting, what it comes to, a closer look."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ccfit.adaptive.interests import AdaptiveInterests
from ccfit.answers import AnswerSheet
from ccfit.case import Case, Options
from ccfit.catalog import Catalog
from ccfit.facets import Facet
from ccfit.interview import pages
from ccfit.interview.by_line import Screen
from ccfit.interview.closer_look import CloserLook
from ccfit.interview.key_ending import KeyEnding
from ccfit.interview.key_manner import KeyManner
from ccfit.interview.line_ending import LineEnding
from ccfit.interview.manner import Manner
from ccfit.interview.session import Chooser
from ccfit.interview.sitting import Sitting
from ccfit.interview.stop import Stop
from ccfit.language import Lang
from ccfit.quiz import ADAPTIVE, Quiz
from ccfit.render import text
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.reporting.compose import compose
from ccfit.words.quiz import WORDS

AREAS_AT_FIRST = 3
ONLY_INTERESTS: dict[Facet, float] = {"interests": 1.0}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks for; None is left to the sitting."""

    resume: str | None = None
    save: Path | None = None
    form: str | None = None
    facets: Iterable[Facet] | None = None
    lang: Lang | None = None
    brief: bool = False


@dataclass
class Course:
    """One run of the quiz. After `run`, `ranked` says whether the answers rank any jobs.

    `screen` is where a report goes that is printed rather than paged.
    """

    quiz: Quiz
    catalog: Catalog
    options: Options
    wishes: Wishes
    screen: Screen
    ranked: bool = field(default=False, init=False)
    sitting: Sitting | None = field(default=None, init=False)
    _first_job: str | None = field(default=None, init=False)
    _answered: bool = field(default=False, init=False)

    def run(self, manner: Manner) -> None:
        """Ask, and show what comes of it. Raises UsageError, AnswersError."""
        sitting = self.sitting = Sitting(self.quiz, manner, self.wishes.lang)
        try:
            self._open(sitting)
        except Stop:
            self.sitting = None
            return
        wishes = self.wishes
        sheet = sitting.ask(wishes.form, wishes.facets, self._first_look, self._choosers)
        if sheet is not None:
            self._answered = True
            self._show(sitting, manner, sheet)

    def _open(self, sitting: Sitting) -> None:
        wishes = self.wishes
        if wishes.resume is None:
            sitting.start(wishes.save, datetime.date.today())  # noqa: DTZ011 - their own day
        else:
            sitting.resume(wishes.resume, wishes.save)

    def _choosers(self, form: str) -> dict[Facet, Chooser]:
        if form != ADAPTIVE:
            return {}
        items = self.quiz.form(form)["interests"]
        return {"interests": AdaptiveInterests(self.quiz.sections["interests"], items)}

    def _first_look(self, sheet: AnswerSheet, lang: Lang) -> list[str]:
        """Code and areas after the interests alone; nothing without enough answers."""
        alone = Options(ONLY_INTERESTS, top=1)
        report = compose(Case(sheet, self.quiz, self.catalog, alone), lang)
        interests = report.profile.interests
        if interests is None:
            return []
        if not report.ranked:
            return [WORDS["first_look.open"].to(lang)]
        areas = "; ".join(area.title for area in report.areas[:AREAS_AT_FIRST])
        return [
            WORDS["first_look.code"].to(lang).format(code=interests.code_display),
            WORDS["first_look.areas"].to(lang).format(areas=areas),
        ]

    def _show(self, sitting: Sitting, manner: Manner, sheet: AnswerSheet) -> None:
        """The result, if there is one and it is wanted."""
        case = Case(sheet, self.quiz, self.catalog, self.options)
        matches = case.ranking.matches
        self.ranked = bool(matches)
        if matches:
            self._first_job = matches[0].occupation.code
        if not sitting.finished and not (self.ranked and manner.offer(sitting.lang)):
            return
        closer = CloserLook(case, sitting.shortlist, sitting.keep_shortlist)
        if isinstance(manner, KeyManner):
            KeyEnding(manner.window, closer, sitting.lang, sitting.speak).run()
        else:
            self._print(closer, sitting.lang, manner)

    def _print(self, closer: CloserLook, lang: Lang, manner: Manner) -> None:
        """The whole report, once; then a closer look where somebody sits there."""
        report = closer.report(lang)
        shown = text.render(report, lang, self.screen.look, brief=self.wishes.brief)
        self.screen.show(f"\n{shown}\n")
        if manner.interactive and report.ranked:
            LineEnding(self.screen, closer, lang).run()

    def farewell(self, look: Look) -> str:
        """Where the answers are and what to do next, as text."""
        if self.sitting is None:
            return ""
        told = self.sitting.farewell(look, self._first_job)
        if not self._answered or self.ranked or self.sitting.finished:
            return told
        page = Page(look)
        page.line(pages.say("so_far.not_yet", self.sitting.lang))
        return page.text() + told

    @property
    def lost(self) -> int:
        """The exit code where answers never reached the disk, else 0."""
        unsaved = self.sitting.unsaved if self.sitting else None
        return unsaved.exit_code if unsaved else 0

    @property
    def settles_nothing(self) -> bool:
        """Whether everything was asked and no job can be ranked."""
        finished = self.sitting is not None and self.sitting.finished
        return finished and self._answered and not self.ranked
