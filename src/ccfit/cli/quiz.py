"""``ccfit quiz``: the interactive quiz, saved answer by answer, then the report."""

import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from ccfit.case import TOP, Options
from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.demo import sample_report
from ccfit.cli.score import NOTHING_TO_RANK
from ccfit.errors import UsageError
from ccfit.facets import Facet
from ccfit.interview import keys
from ccfit.interview.course import Course, Wishes
from ccfit.interview.key_manner import KeyManner
from ccfit.interview.line_manner import LineManner
from ccfit.interview.manner import Manner
from ccfit.interview.session import STAGES
from ccfit.interview.window import TerminalWindow
from ccfit.language import LANGUAGES, Lang
from ccfit.quiz import Quiz
from ccfit.render.look import Look
from ccfit.words import cli as cli_words


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
        used_quiz, catalog = opt.used_quiz(quiz, norms), load_catalog(occupations)
        wishes = Wishes(
            resume=resume,
            save=save,
            form=_form(length, used_quiz),
            facets=parse_facets(facets, used_quiz),
            lang=wanted,
            brief=brief,
        )
        options = Options(opt.parse_weights(weights), top)
        course = Course(used_quiz, catalog, options, wishes, line_screen)
        try:
            with _manner(line_screen, used_quiz, plain=plain) as manner:
                course.run(manner)
        except KeyboardInterrupt:
            line_screen.hold_interrupts()
            line_screen.show(course.farewell(line_screen.look))
            raise
        line_screen.show(course.farewell(line_screen.look))
        raise typer.Exit(course.lost or (NOTHING_TO_RANK if course.settles_nothing else 0))


@contextmanager
def _manner(line_screen: "LineScreen", quiz: Quiz, *, plain: bool) -> Iterator[Manner]:
    """Single keys where the terminal can draw, else line by line."""
    if plain or not line_screen.interactive or os.environ.get("TERM") == "dumb":
        yield LineManner(line_screen)
        return
    titles = {lang: quiz.title.to(lang) for lang in LANGUAGES}
    with TerminalWindow(keys.here(), lambda: line_screen.look) as window:
        yield KeyManner(window, titles)


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
