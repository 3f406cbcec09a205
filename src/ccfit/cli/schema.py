"""``ccfit schema``: the JSON Schema of a file or result."""

import json
from pathlib import Path
from typing import Annotated

import typer

from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.language import Lang


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)
    names = (
        "answers | scores | report | batch-row | cohort | explain | job | indices | quiz | "
        "occupations | guides | map | error"
    )

    @app.command("schema", help=help_("schema"))
    def schema(
        name: Annotated[str, help_.argument("schema_name", "NAME", choices=names)],
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
    ) -> None:
        from ccfit.checking.schemas import json_schema

        opt.chosen_lang(lang_)
        text = json.dumps(json_schema(name), ensure_ascii=False, indent=2)
        screen.emit(text + "\n", out, exact=True)
