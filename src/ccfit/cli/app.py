"""The app: its commands, with help in one language."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from ccfit.cli.help_text import speak
from ccfit.cli.options import Help, chosen_lang
from ccfit.cli.screen import is_terminal
from ccfit.language import Lang
from ccfit.version import VERSION
from ccfit.words.cli import WORDS

CONTEXT = {"help_option_names": ["--help", "-h"]}
# Each has its module, in the order of the help.
COMMANDS = (
    *("quiz", "score", "explain", "batch", "cohort", "demo", "jobs"),
    *("indices", "map", "check", "schema", "about"),
)
# Enough where no command is asked for: starting must not wait for what nobody uses.
LIGHT = ("about",)


def run_line(words: Sequence[str], lang: Lang) -> int:
    """Run one command line; return its exit code."""
    result = _build(lang, _needed(words))(list(words), standalone_mode=False, prog_name="ccfit")
    return result if isinstance(result, int) else 0


def _needed(words: Sequence[str]) -> Sequence[str]:
    """The commands to load: the one that is asked for, or all to choose from."""
    asked = next((word for word in words if not word.startswith("-")), None)
    if asked is None:
        return COMMANDS if {*words} & {*CONTEXT["help_option_names"]} else LIGHT
    return [asked] if asked in COMMANDS else COMMANDS


def _build(lang: Lang, commands: Sequence[str]) -> typer.Typer:
    app = typer.Typer(
        add_completion=False,
        context_settings=CONTEXT,
        help=WORDS["app"].to(lang),
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    _add_start(app, lang)
    for name in commands:
        import_module(f"ccfit.cli.{name}").add(app, lang)
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
    return run_line([*actions[choice](), "--lang", lang], lang)


def _asked(key: str, lang: Lang) -> str:
    try:
        return input(WORDS[key].to(lang)).strip()
    except EOFError:
        return ""
