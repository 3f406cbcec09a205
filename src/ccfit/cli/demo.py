"""``ccfit demo``: the report of a sample person, no questions asked."""

from pathlib import Path
from typing import Annotated

import typer

from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.formats import FORMATS, is_exact, lang_of, rendered
from ccfit.errors import UsageError
from ccfit.language import Lang
from ccfit.quiz import load_quiz
from ccfit.render.look import Look
from ccfit.reporting.compose import TOP, Options, build_report
from ccfit.sample import sample_sheet


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("demo", help=help_("demo"))
    def demo(
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        json: Annotated[bool, help_.flag("json", "--json")] = False,
        brief: Annotated[bool, help_.flag("brief", "--brief")] = False,
        top: Annotated[int, help_.option("top", "--top", metavar="N")] = TOP,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        format_ = opt.chosen_format(format_, FORMATS, json=json)
        if top < 1:
            raise UsageError("option.top")
        wanted = opt.chosen_lang(lang_)
        text = sample_report(
            format_, wanted, top, screen.look(no_color=no_color, out=out), brief=brief
        )
        screen.emit(text, out, exact=is_exact(format_))


def sample_report(
    format_: str, wanted: Lang | None, top: int, look: Look, *, brief: bool = False
) -> str:
    """The report of the bundled sample person."""
    spoken = lang_of(format_, wanted)
    report = build_report(
        sample_sheet(spoken), load_quiz(), load_catalog(), spoken, Options(top=top)
    )
    return rendered(report, format_, "student", spoken, look, brief=brief, sample=True)
