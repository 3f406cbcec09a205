"""``ccfit indices``: how much two Holland codes have in common."""

from pathlib import Path
from typing import Annotated

import typer

from ccfit import language
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.language import Lang


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("indices", help=help_("indices"))
    def indices(
        first: Annotated[str, help_.argument("indices.first", "CODE")],
        second: Annotated[str, help_.argument("indices.second", "CODE")],
        json: Annotated[bool, help_.flag("jobs.json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.render import indices as page
        from ccfit.reporting.congruence import indices as indices_of

        wanted = opt.chosen_lang(lang_)
        shown = indices_of(first, second)
        look = screen.look(no_color=no_color, out=out)
        spoken = language.for_reading(wanted)
        text = shown.model_dump_json(indent=2) + "\n" if json else page.render(shown, spoken, look)
        screen.emit(text, out, exact=json)
