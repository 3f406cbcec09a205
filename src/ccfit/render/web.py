"""Pages for a browser, of templates beside this file; whatever is put in is escaped."""

from __future__ import annotations

from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from ccfit.language import Lang
from ccfit.render.telling.shapes import Bar, with_commands
from ccfit.words.formats import WORDS


def fill(template: str, lang: Lang, **values: object) -> str:
    """A template with its values; `lang` is that of its words."""
    return PAGES.get_template(template).render(lang=lang, **values)


def _source(name: str) -> str:
    return resources.files("ccfit.render").joinpath("templates", name).read_text("utf-8")


def _commands(text: str) -> Markup:
    """A sentence whose commands stand out."""
    pieces = with_commands(text)
    return Markup().join(
        Markup("<code>{}</code>").format(piece) if place % 2 else escape(piece)
        for place, piece in enumerate(pieces)
    )


def _heard(bar: Bar, cells: int, lang: Lang) -> str:
    """What a bar shows, in words."""
    return WORDS["bar"].to(lang).format(full=bar.filled(cells), cells=cells)


PAGES = Environment(
    loader=FunctionLoader(_source),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
PAGES.filters.update(commands=_commands, heard=_heard)
