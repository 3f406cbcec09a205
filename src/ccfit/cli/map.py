"""``ccfit map``: drafts the map from a table's columns to the quiz's questions."""

from pathlib import Path
from typing import Annotated

import typer

from ccfit import storage
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.language import Lang
from ccfit.quiz import load_quiz


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("map", help=help_("map"))
    def map_(
        source: Annotated[str, help_.argument("map.source", "SOURCE")],
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
    ) -> None:
        from ccfit.intake.drafting.draft import draft_map
        from ccfit.intake.drafting.write import summary, write_map

        opt.chosen_lang(lang_)
        storage.refuse_same_files([source], (out,))
        draft = draft_map(source, load_quiz(quiz))
        screen.emit(write_map(draft, lang), out, exact=True)
        if not quiet:
            for line in summary(draft, lang):
                screen.note(line)
