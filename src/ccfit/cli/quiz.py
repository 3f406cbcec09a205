"""``ccfit quiz``: the interactive quiz, saved answer by answer, then the report."""

import datetime
import io
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from ccfit.answers import AnswerSheet
from ccfit.catalog import Catalog, load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.demo import sample_report
from ccfit.cli.score import NOTHING_TO_RANK
from ccfit.errors import UsageError
from ccfit.facets import Facet
from ccfit.interview.session import STAGES
from ccfit.interview.sitting import FirstLook, Sitting
from ccfit.language import Lang
from ccfit.quiz import Quiz
from ccfit.render import text
from ccfit.render.page import Look
from ccfit.reporting.compose import TOP, Options, build_report
from ccfit.reporting.report import Report
from ccfit.words import cli as cli_words
from ccfit.words.quiz import WORDS

AREAS_AT_FIRST = 3


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("quiz", help=help_("quiz"))
    def quiz(
        length: Annotated[str | None, help_.option("length", "--length")] = None,
        facets: Annotated[str | None, help_.option("facets", "--facets")] = None,
        save: Annotated[Path | None, help_.option("save", "--save", metavar="FILE")] = None,
        resume: Annotated[str | None, help_.option("resume", "--resume", metavar="[FILE]")] = None,
        plain: Annotated[bool, help_.flag("plain", "--plain")] = False,
        top: Annotated[int, help_.option("top", "--top", metavar="N")] = TOP,
        brief: Annotated[bool, help_.flag("brief", "--brief")] = False,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        norms: Annotated[Path | None, help_.option("norms", "--norms", metavar="FILE")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        wanted = opt.chosen_lang(lang_)
        if top < 1:
            raise UsageError("option.top")
        line_screen = LineScreen(no_color=no_color or plain)
        if not plain and not line_screen.interactive:
            screen.note(cli_words.WORDS["no_terminal"].to(lang))
            screen.emit(sample_report("text", wanted, top, line_screen.look, brief=brief))
            return
        options = Options(opt.parse_weights(weights), top)
        used_quiz, catalog = opt.used_quiz(quiz, norms), load_catalog(occupations)
        form, chosen_facets = _form(length, used_quiz), parse_facets(facets, used_quiz)
        sitting = Sitting(used_quiz, line_screen, wanted)
        if resume is None:
            sitting.start(save, datetime.date.today())  # noqa: DTZ011 - the person's own day
        else:
            sitting.resume(resume, save)
        report = None
        try:
            sheet = sitting.ask(form, chosen_facets, _first_look(used_quiz, catalog))
            if sheet is not None:
                report = build_report(sheet, used_quiz, catalog, sitting.lang, options)
                shown = text.render(report, sitting.lang, line_screen.look, brief=brief)
                line_screen.show(f"\n{shown}\n")
        except KeyboardInterrupt:
            line_screen.hold_interrupts()
            sitting.farewell()
            raise
        sitting.farewell()
        raise typer.Exit(_exit_code(sitting, report))


def _exit_code(sitting: Sitting, report: Report | None) -> int:
    if sitting.unsaved is not None:
        return sitting.unsaved.exit_code
    return 0 if report is None or report.ranked else NOTHING_TO_RANK


class LineScreen:
    """Standard input and output, line by line."""

    def __init__(self, *, no_color: bool) -> None:
        self.no_color = no_color
        self.interactive = screen.is_terminal()
        # Half of an accented letter, left over by a backspace, is no reason to end the quiz.
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")

    @property
    def look(self) -> Look:
        """How a page may look now: the window may have been resized."""
        return screen.look(no_color=self.no_color)

    def show(self, text_: str) -> None:
        """Print a text as it is."""
        screen.emit(text_)

    def ask(self, prompt: str) -> str:
        """Read one line. Raises EOFError at the end of input."""
        try:
            self.show(prompt)  # input() itself would put it on standard error in a terminal
            return input()
        except (EOFError, KeyboardInterrupt):
            self.show("\n")  # what comes next starts on its own line
            raise

    def hold_interrupts(self) -> None:
        """From now on no Ctrl-C is heard: answers are being put away."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _form(length: str | None, quiz: Quiz) -> str | None:
    return length if length is None else opt.chosen("--length", length, tuple(quiz.forms))


def _first_look(quiz: Quiz, catalog: Catalog) -> FirstLook:
    """Code and areas after the interests alone, as lines of text; none without enough answers."""

    def lines(sheet: AnswerSheet, lang: Lang) -> list[str]:
        alone = Options({"interests": 1.0}, top=1)
        report = build_report(sheet, quiz, catalog, lang, alone)
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

    return lines


def parse_facets(text_: str | None, quiz: Quiz) -> list[Facet] | None:
    """``interests,values``. Raises UsageError."""
    if text_ is None:
        return None
    names = [part.strip().lower() for part in text_.split(",") if part.strip()]
    for name in names:
        if name not in quiz.sections:
            known_facets = ", ".join(quiz.sections)
            raise UsageError("quiz.no_facet", quiz=quiz.id, facet=name, facets=known_facets)
    return [facet for facet in STAGES if facet in names]
