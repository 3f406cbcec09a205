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
        from ccfit.checking.guides_folder import check_folder, guide_files
        from ccfit.checking.map_fit import Note, check_source, holds_people, is_map
        from ccfit.checking.shape import check_file
        from ccfit.intake.mapping import load_map

        opt.chosen_lang(lang_)
        used_quiz = load_quiz(quiz)
        code, mapping = 0, None
        for file in sorted(files, key=holds_people):  # a map is known before its tables
            notes: list[Note] = []
            if guides := guide_files(file):
                faults = check_folder(file, guides)
            elif holds_people(file):
                fit = check_source(file, used_quiz, mapping)
                faults, notes = fit.faults, fit.notes
            else:
                faults = check_file(file, used_quiz)
                mapping = mapping if faults or not is_map(file) else load_map(file, used_quiz)
            code = code or (faults[0].exit_code if faults else 0)
            for fault in faults:
                print(fault.text(lang))
            if not quiet:
                for note in notes:
                    print(note.text(lang))
                screen.emit(_summary(file, len(faults), lang))
        raise typer.Exit(code)


def _summary(file: str, count: int, lang: Lang) -> str:
    key = {0: "check.fine", 1: "check.one_fault"}.get(count, "check.faults")
    return WORDS[key].to(lang).format(file=file, count=count) + "\n"
