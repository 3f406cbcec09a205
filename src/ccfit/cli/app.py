"""The app: every command registered, with help in one language."""

from collections.abc import Callable
from typing import Annotated

import typer

from ccfit.cli import about, batch, check, cohort, demo, explain, indices, jobs, quiz, schema, score
from ccfit.cli import map as map_
from ccfit.cli.help_text import speak
from ccfit.cli.options import Help, chosen_lang
from ccfit.cli.screen import is_terminal
from ccfit.language import Lang
from ccfit.version import VERSION
from ccfit.words.cli import WORDS

CONTEXT = {"help_option_names": ["--help", "-h"]}


def build_app(lang: Lang) -> typer.Typer:
    """The whole program."""
    app = typer.Typer(
        add_completion=False,
        context_settings=CONTEXT,
        help=WORDS["app"].to(lang),
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    _add_start(app, lang)
    for command in (quiz, score, explain, batch, cohort, demo, jobs, indices, map_, check, schema, about):
        command.add(app, lang)
    speak(app, lang)
    return app


def _add_start(app: typer.Typer, lang: Lang) -> None:
    help_ = Help(lang)

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        version: Annotated[bool, help_.flag("version", "--version")] = False,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
    ) -> None:
        chosen_lang(lang_)
        if version:
            print(f"ccfit {VERSION}")
        elif context.invoked_subcommand is None:
            raise typer.Exit(_welcome(lang))


def _welcome(lang: Lang) -> int:
    """Three choices; asked only where somebody can answer."""
    print(WORDS["welcome"].to(lang))
    if not is_terminal():
        return 0
    choice = _asked("welcome.ask", lang)
    actions: dict[str, Callable[[], list[str]]] = {
        "1": lambda: ["quiz"],
        "2": lambda: ["demo"],
        "3": lambda: ["jobs", "search", *_asked("welcome.job", lang).split()],
    }
    if choice not in actions:
        return 0
    result = build_app(lang)([*actions[choice](), "--lang", lang], standalone_mode=False)
    return result if isinstance(result, int) else 0


def _asked(key: str, lang: Lang) -> str:
    try:
        return input(WORDS[key].to(lang)).strip()
    except EOFError:
        return ""
