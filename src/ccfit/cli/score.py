"""``ccfit score``: one person's report."""

from pathlib import Path
from typing import Annotated, get_args

import typer

from ccfit import storage
from ccfit.answers import AnswerSheet, Person, Sheet, read_sheet
from ccfit.case import Method
from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.formats import FORMATS, READERS, is_exact, lang_of, rendered
from ccfit.errors import AnswersError, UsageError, Where
from ccfit.language import Lang
from ccfit.quiz import Quiz
from ccfit.reporting.compose import TOP, Options, build_report
from ccfit.saved import newest_sheet
from ccfit.words.cli import WORDS

METHODS: tuple[Method, ...] = get_args(Method)
NOTHING_TO_RANK = 4


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("score", help=help_("score"))
    def score(
        answers: Annotated[str | None, help_.argument("answers", "ANSWERS")] = None,
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        json: Annotated[bool, help_.flag("json", "--json")] = False,
        reader: Annotated[str, help_.option("for", "--for")] = "student",
        brief: Annotated[bool, help_.flag("brief", "--brief")] = False,
        compare: Annotated[str | None, help_.option("compare", "--compare", metavar="OLD")] = None,
        top: Annotated[int, help_.option("top", "--top", metavar="N")] = TOP,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        norms: Annotated[Path | None, help_.option("norms", "--norms", metavar="FILE")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        method: Annotated[str, help_.option("method", "--method")] = METHODS[0],
        zone: Annotated[str | None, help_.option("zone", "--zone")] = None,
        min_pay: Annotated[
            float | None, help_.option("min_pay", "--min-pay", metavar="USD")
        ] = None,
        growing: Annotated[bool, help_.flag("growing", "--growing")] = False,
        area: Annotated[str | None, help_.option("area", "--area")] = None,
        exclude: Annotated[str | None, help_.option("exclude", "--exclude")] = None,
        quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        format_ = opt.chosen_format(format_, FORMATS, json=json)
        reader = opt.chosen("--for", reader, READERS)
        if top < 1:
            raise UsageError("option.top")
        wanted = opt.chosen_lang(lang_)
        storage.refuse_same_files(filter(None, (answers, compare)), (out,))
        catalog, used_quiz = load_catalog(occupations), opt.used_quiz(quiz, norms)
        filters = opt.make_filters(catalog, zone, min_pay, area, exclude, growing=growing)
        weighted = opt.parse_weights(weights)
        before = None if compare is None else _not_empty(read_sheet(compare, used_quiz), compare)
        chosen = Options(weighted, top, filters, _method(method, weights), before)
        sheet = _sheet(answers, used_quiz, lang, quiet=quiet)
        spoken = lang_of(format_, wanted, sheet.person.lang)
        report = build_report(sheet, used_quiz, catalog, spoken, chosen)
        if before is not None and not quiet:
            _remark(before.person, sheet.person, lang)
        look = screen.look(no_color=no_color, out=out)
        text = rendered(report, format_, reader, spoken, look, brief=brief)
        screen.emit(text, out, exact=is_exact(format_))
        if not report.ranked:
            raise typer.Exit(NOTHING_TO_RANK)


def _method(name: str, weights: str | None) -> Method:
    opt.chosen("--method", name, METHODS)
    method = next(one for one in METHODS if one == name)
    if method == "onet" and weights is not None:
        raise UsageError("weights.onet")
    return method


def _sheet(answers: str | None, quiz: Quiz, lang: Lang, *, quiet: bool) -> Sheet:
    if answers is not None:
        return _not_empty(read_sheet(answers, quiz), answers)
    path, sheet = newest_sheet(quiz)
    if not quiet:
        name = sheet.person.id or WORDS["nobody"].to(lang)
        date = sheet.person.taken or WORDS["undated"].to(lang)
        screen.note(WORDS["newest"].to(lang).format(name=name, date=date, file=path))
    return _not_empty(sheet, str(path))


def _remark(old: Person, new: Person, lang: Lang) -> None:
    """What may be a mix-up of two files."""
    if old.id and new.id and old.id != new.id:
        screen.note(WORDS["compare.other_person"].to(lang).format(old=old.id, new=new.id))
    if old.taken and new.taken and old.taken > new.taken:
        screen.note(WORDS["compare.newer"].to(lang).format(old=old.taken, new=new.taken))


def _not_empty(sheet: Sheet, source: str) -> Sheet:
    if isinstance(sheet, AnswerSheet) and not sheet.answers:
        raise AnswersError("answers.nothing", Where(source), source=source)
    return sheet
