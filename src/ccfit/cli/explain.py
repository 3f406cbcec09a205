"""``ccfit explain``: why jobs rank where they do."""

from pathlib import Path
from typing import Annotated

import typer

from ccfit import language, storage
from ccfit.answers import AnswerSheet, Sheet, read_sheet
from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.errors import AnswersError, Where
from ccfit.finding.search import find
from ccfit.language import Lang
from ccfit.quiz import Quiz
from ccfit.render.look import Look
from ccfit.reporting.explanation import Explanation

FORMATS = ("text", "json")
READERS = ("student", "counselor")
NOTHING_TO_RANK = 4


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("explain", help=help_("explain"))
    def explain(
        answers: Annotated[str, help_.argument("answers", "ANSWERS")],
        jobs: Annotated[list[str], help_.argument("explain.jobs", "OCCUPATION")],
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        json: Annotated[bool, help_.flag("json", "--json")] = False,
        reader: Annotated[str, help_.option("for", "--for")] = "student",
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        norms: Annotated[Path | None, help_.option("norms", "--norms", metavar="FILE")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        _quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.case import Case, Options
        from ccfit.reporting.compose_explanation import compose_explanation

        format_ = opt.chosen_format(format_, FORMATS, json=json)
        reader = opt.chosen("--for", reader, READERS)
        storage.refuse_same_files([answers], (out,))
        wanted, weighed = opt.chosen_lang(lang_), opt.parse_weights(weights)
        catalog, used_quiz = load_catalog(occupations), opt.used_quiz(quiz, norms)
        chosen = [find(catalog, job) for job in jobs]
        sheet = _sheet(answers, used_quiz)
        choose = language.for_data if format_ == "json" else language.for_reading
        spoken = choose(wanted, sheet.person.lang)
        case = Case(sheet, used_quiz, catalog, Options(weighed, top=1))
        explanation = compose_explanation(case, chosen, spoken)
        look = screen.look(no_color=no_color, out=out)
        screen.emit(
            _rendered(explanation, format_, reader, spoken, look), out, exact=format_ == "json"
        )
        if not explanation.ranked:
            raise typer.Exit(NOTHING_TO_RANK)


def _sheet(answers: str, quiz: Quiz) -> Sheet:
    sheet = read_sheet(answers, quiz)
    if isinstance(sheet, AnswerSheet) and not sheet.answers:
        raise AnswersError("answers.nothing", Where(answers), source=answers)
    return sheet


def _rendered(explanation: Explanation, format_: str, reader: str, lang: Lang, look: Look) -> str:
    if format_ == "json":
        return explanation.model_dump_json(indent=2) + "\n"
    if reader == "counselor":
        from ccfit.render import explain_counselor

        return explain_counselor.render(explanation, lang, look)
    from ccfit.render import explain

    return explain.render(explanation, lang, look)
