"""Choose the language of a text and look the text up.

Every text stands in all languages side by side. A missing translation or a missing key is an
error: nobody is answered in a language they did not choose.
"""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, cast, get_args

Lang = Literal["en", "es"]
LANGUAGES: tuple[Lang, ...] = get_args(Lang)
DEFAULT: Lang = "en"
VARIABLE = "CCFIT_LANG"
NO_BREAK_SPACE = "\u00a0"


class Text(NamedTuple):
    """One text in every language."""

    en: str
    es: str

    def to(self, lang: Lang) -> str:
        return self.en if lang == "en" else self.es


def as_text(texts: Mapping[str, str]) -> Text:
    """The text of a mapping such as ``{en: …, es: …}``.

    A quiz written in one language only is shown in that language to everybody.
    """
    fallback = next(texts[lang] for lang in LANGUAGES if texts.get(lang))
    return Text(texts.get("en", fallback), texts.get("es", fallback))


def other_language(lang: Lang) -> Lang:
    """The language that comes after this one; after the last the first."""
    return LANGUAGES[(LANGUAGES.index(lang) + 1) % len(LANGUAGES)]


def known(tag: str | None) -> Lang | None:
    """``es_MX.UTF-8`` → ``es``; anything that is not spoken here → None."""
    start = re.split(r"[^a-z]", (tag or "").lower())[0]
    return cast("Lang", start) if start in LANGUAGES else None


def for_reading(option: str | None, of_answers: str | None = None) -> Lang:
    """The language of what people read: option, environment, answers file, locale, English."""
    wanted = (option, os.environ.get(VARIABLE), of_answers, _locale())
    return next((lang for lang in map(known, wanted) if lang), DEFAULT)


def for_data(option: str | None, of_answers: str | None = None) -> Lang:
    """The language of JSON and tables: option, answers file, English; never the machine's."""
    return known(option) or known(of_answers) or DEFAULT


def _locale() -> str | None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value
    return locale.getlocale()[0] if os.name == "nt" else None


def join(items: list[str], lang: Lang) -> str:
    """``a, b and c``; in Spanish ``e`` before a sound of i, as the ear expects."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_and(items[-1], lang)} {items[-1]}"


def _and(following: str, lang: Lang) -> str:
    if lang == "en":
        return "and"
    start = following.lstrip('«“"').lower()
    sounds_like_i = start.startswith(("i", "í", "hi", "hí")) and not start.startswith(("hie", "ie"))
    return "e" if sounds_like_i else "y"


def lower_first(text: str) -> str:
    """The text as it stands inside a sentence; acronyms and the English “I” keep their capitals."""
    keeps = text[1:2].isupper() or text.startswith(("I ", "I’", "I'"))
    return text if keeps else text[:1].lower() + text[1:]


def number(value: float, lang: Lang, decimals: int = 0) -> str:
    """``44,770`` and ``5.5`` in English, ``44 770`` and ``5,5`` in Spanish.

    Spanish groups by a no-break space, which every country reads alike, and leaves numbers of
    four digits whole (RAE, Ortografía 2010).
    """
    english = f"{value:,.{decimals}f}"
    if lang == "en":
        return english
    grouping = "" if abs(round(value, decimals)) < 10_000 else NO_BREAK_SPACE
    return grouping.join(part.replace(".", ",") for part in english.split(","))
