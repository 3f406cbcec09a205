"""``ccfit check``: every fault of a file, with its line and what to do."""

from pathlib import Path
from typing import Annotated

import typer

from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.language import Lang
from ccfit.quiz import load_quiz
from ccfit.words.cli import WORDS


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("check", help=help_("check"))
    def check(
        files: Annotated[list[str], help_.argument("files", "FILE…")],
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
    ) -> None:
        from ccfit.checking.shape import check_file

        opt.chosen_lang(lang_)
        used_quiz = load_quiz(quiz)
        code = 0
        for file in files:
            faults = check_file(file, used_quiz)
            code = code or (faults[0].exit_code if faults else 0)
            for fault in faults:
                print(fault.text(lang))
            if not quiet:
                screen.emit(_summary(file, len(faults), lang))
        raise typer.Exit(code)


def _summary(file: str, count: int, lang: Lang) -> str:
    key = {0: "check.fine", 1: "check.one_fault"}.get(count, "check.faults")
    return WORDS[key].to(lang).format(file=file, count=count) + "\n"
