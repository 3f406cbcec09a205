"""``ccfit quiz``: the interactive quiz, saved answer by answer, then the report."""

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from ccfit.answers import AnswerSheet
from ccfit.catalog import Catalog, load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.demo import sample_report
from ccfit.cli.score import NOTHING_TO_RANK
from ccfit.compose import TOP, Options, build_report
from ccfit.errors import UsageError
from ccfit.facets import Facet
from ccfit.interview.session import STAGES
from ccfit.interview.sitting import FirstLook, Sitting
from ccfit.language import Lang, join
from ccfit.quiz import Quiz, load_quiz
from ccfit.render import text
from ccfit.render.page import Look, Page
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
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        wanted = opt.chosen_lang(lang_)
        look = screen.look(no_color=no_color or plain)
        if not plain and not screen.is_terminal():
            screen.note(cli_words.WORDS["no_terminal"].to(lang))
            screen.emit(sample_report("text", wanted, top, look, brief=brief))
            return
        if top < 1:
            raise UsageError("option.top")
        options = Options(opt.parse_weights(weights), top)
        used_quiz, catalog = load_quiz(quiz), load_catalog(occupations)
        chosen_facets = parse_facets(facets, used_quiz)
        sitting = Sitting(used_quiz, LineScreen(look), wanted)
        if resume is None:
            sitting.start(save, datetime.date.today())  # noqa: DTZ011 - the person's own day
        else:
            sitting.resume(resume)
        sitting.screen.show("\n" + _hello(sitting.lang, look))
        first_look = _first_look(used_quiz, catalog)
        sheet = sitting.ask(_form(length, used_quiz), chosen_facets, first_look)
        if sheet is None:
            sitting.farewell()
            return
        report = build_report(sheet, used_quiz, catalog, sitting.lang, options)
        screen.emit("\n" + text.render(report, sitting.lang, look, brief=brief) + "\n")
        sitting.farewell()
        if not report.ranked:
            raise typer.Exit(NOTHING_TO_RANK)


@dataclass
class LineScreen:
    """Standard input and output, line by line."""

    look: Look
    interactive: bool = field(default_factory=screen.is_terminal)

    def show(self, text_: str) -> None:
        """Print a text as it is."""
        screen.emit(text_)

    def ask(self, prompt: str) -> str:
        """Read one line. Raises EOFError at the end of input."""
        return input(prompt)


def _hello(lang: Lang, look: Look) -> str:
    page = Page(look)
    page.line(WORDS["hello"].to(lang))
    page.line(WORDS["keys"].to(lang), "dim")
    return page.text()


def _form(length: str | None, quiz: Quiz) -> str | None:
    return length if length is None else opt.chosen("--length", length, tuple(quiz.forms))


def _first_look(quiz: Quiz, catalog: Catalog) -> FirstLook:
    """Code and areas after the interests, as lines of text."""

    def lines(sheet: AnswerSheet, lang: Lang) -> list[str]:
        report = build_report(sheet, quiz, catalog, lang, Options(top=1))
        interests = report.profile.interests
        if interests is None or not report.ranked:
            return [WORDS["first_look.open"].to(lang)]
        areas = join([area.title for area in report.areas[:AREAS_AT_FIRST]], lang)
        return [
            WORDS["first_look.code"].to(lang).format(code=interests.code_display),
            WORDS["first_look.areas"].to(lang).format(areas=areas),
        ]

    return lines


def parse_facets(text_: str | None, quiz: Quiz) -> list[Facet] | None:
    """``interests,values``. Raises UsageError."""
    if text_ is None:
        return None
    names = [part.strip() for part in text_.split(",") if part.strip()]
    for name in names:
        if name not in quiz.sections:
            known_facets = ", ".join(quiz.sections)
            raise UsageError("quiz.no_facet", quiz=quiz.id, facet=name, facets=known_facets)
    return [facet for facet in STAGES if facet in names]
