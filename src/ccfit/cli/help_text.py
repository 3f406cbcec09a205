"""Help pages in the reader's language: the parser's own words are English only."""

import re
from collections.abc import Iterator
from typing import Any

import typer
from typer import core

from ccfit.language import Lang
from ccfit.words.cli import PARSER

TYPES = re.compile(r" <[a-z]+(\[[a-z]+\])?>")
BRACES = re.compile(r"\{([^{}]+)\}(\.\.\.)?")
DOTS = re.compile(r"…\.\.\.")


def speak(app: typer.Typer, lang: Lang) -> None:
    """Give every command of an app help pages in one language."""
    # The parser looks its headings up under this name when it writes a page.
    vars(core)["_"] = lambda text: _worded(text, lang)
    command, group = _classes(lang)
    for each in _apps(app):
        each.info.cls = group
        for info in each.registered_commands:
            info.cls = command


def _plain(text: str) -> str:
    """Help without what only a programmer reads: types, braces, marks of the parser."""
    # Blanks of the same length keep the second column where it is.
    text = TYPES.sub(lambda found: " " * len(found.group()), text)
    return DOTS.sub("…", BRACES.sub(r"\1", text)).replace("  [required]", "")


def _worded(text: str, lang: Lang) -> str:
    return PARSER[text].to(lang) if text in PARSER else text


def _apps(app: typer.Typer) -> Iterator[typer.Typer]:
    yield app
    for info in app.registered_groups:
        if info.typer_instance is not None:
            yield from _apps(info.typer_instance)


def _classes(lang: Lang) -> tuple[type[core.TyperCommand], type[core.TyperGroup]]:
    class Spoken:
        """Usage line and help option, worded."""

        def format_usage(self, context: Any, formatter: Any) -> None:
            usual = self.collect_usage_pieces(context)  # type: ignore[attr-defined]
            pieces = [_worded(piece, lang) for piece in usual]
            prefix = f"{PARSER['Usage'].to(lang)}: "
            formatter.write_usage(context.command_path, " ".join(pieces), prefix=prefix)

        def format_help(self, context: Any, formatter: Any) -> None:
            super().format_help(context, formatter)  # type: ignore[misc]
            formatter.buffer[:] = [_plain(text) for text in formatter.buffer]

        def get_help_option(self, context: Any) -> Any:
            option = super().get_help_option(context)  # type: ignore[misc]
            if option is not None:
                option.help = PARSER["help"].to(lang)
            return option

    class SpokenCommand(Spoken, core.TyperCommand):
        pass

    class SpokenGroup(Spoken, core.TyperGroup):
        pass

    return SpokenCommand, SpokenGroup
