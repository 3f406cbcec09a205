"""The options that commands share: their help in the reader's language, and their values."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Any

import typer

from ccfit.catalog import Catalog
from ccfit.certainty.quiz_norms import load_norms
from ccfit.errors import UsageError
from ccfit.facets import FACETS, LETTERS, Facet
from ccfit.filters import Filters
from ccfit.finding.search import find
from ccfit.language import LANGUAGES, Lang, known
from ccfit.quiz import Quiz, load_quiz
from ccfit.suggest import Suggestion
from ccfit.words.cli import WORDS

METAVARS = {
    "lang": "en|es",
    "format": "NAME",
    "for": "student|counselor",
    "method": "ccfit|onet",
    "weights": "WEIGHTS",
    "zone": "ZONES",
    "area": "CODES",
    "exclude": "CODES",
    "letters": "SI",
    "length": "NAME",
    "facets": "NAMES",
}


class Help:
    """Makes options whose help is in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    def __call__(self, key: str, **values: object) -> str:
        return WORDS[key].to(self.lang).format(**values)

    def option(self, key: str, *names: str, metavar: str | None = None, **values: object) -> Any:
        shown = metavar or METAVARS.get(key, "TEXT")
        return typer.Option(*names, metavar=shown, help=self(key, **values), show_default=False)

    def flag(self, key: str, *names: str) -> Any:
        return typer.Option(*names, help=self(key), show_default=False)

    def argument(self, key: str, metavar: str, **values: object) -> Any:
        return typer.Argument(metavar=metavar, help=self(key, **values), show_default=False)


def chosen_lang(option: str | None) -> Lang | None:
    """The language of ``--lang``; None without one. Raises UsageError."""
    if option is None:
        return None
    if option not in LANGUAGES:
        raise UsageError(
            "option.choice", option="--lang", choices=" | ".join(LANGUAGES), value=option
        )
    return known(option)


def chosen(option: str, value: str, choices: tuple[str, ...]) -> str:
    """A value that must be one of a few words. Raises UsageError."""
    if value not in choices:
        raise UsageError("option.choice", option=option, choices=" | ".join(choices), value=value)
    return value


def chosen_format(value: str | None, choices: tuple[str, ...], *, json: bool) -> str:
    """``--format`` or its short form ``--json``. Raises UsageError."""
    if json and value not in (None, "json"):
        raise UsageError("usage.two_formats", value=value)
    return "json" if json else chosen("--format", value or choices[0], choices)


def used_quiz(quiz: Path | None, norms: Path | None) -> Quiz:
    """The quiz that was answered, with the norms of a file where one is named."""
    loaded = load_quiz(quiz)
    return loaded if norms is None else load_norms(norms, loaded)


def parse_weights(text: str | None) -> dict[Facet, float] | None:
    """``interests=.5,values=.3``: what is not named counts 0. Raises UsageError."""
    if text is None:
        return None
    found: dict[Facet, float] = {}
    for part in text.split(","):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if name not in FACETS:
            if not equals:
                raise UsageError("weights.form", text=text)
            raise UsageError("weights.unknown", name=name, suggestion=Suggestion(name, FACETS))
        if name in found:
            raise UsageError("weights.repeated", name=name)
        found[name] = _weight(name, value)
    if not any(found.values()):
        raise UsageError("weights.zero")
    return found


def _weight(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise UsageError("weights.negative", name=name, value=text or "—") from None
    if not isfinite(value) or value < 0:
        raise UsageError("weights.negative", name=name, value=text)
    return value


def parse_zones(text: str | None) -> tuple[int, int] | None:
    """``2`` or ``1-3``. Raises UsageError."""
    if text is None:
        return None
    low, dash, high = text.strip().partition("-")
    ends = (low, high if dash else low)
    if not all(end in {"1", "2", "3", "4", "5"} for end in ends) or ends[0] > ends[1]:
        raise UsageError("zone.form", text=text)
    return int(ends[0]), int(ends[1])


def parse_areas(text: str | None, catalog: Catalog) -> frozenset[str]:
    """``29,31``. Raises UsageError."""
    if text is None:
        return frozenset()
    known_areas = {occupation.area for occupation in catalog.occupations}
    areas = [part.strip() for part in text.split(",")]
    for area in areas:
        if area not in known_areas:
            raise UsageError("area.unknown", text=area)
    return frozenset(areas)


def parse_letters(text: str | None) -> frozenset[str]:
    """``SI``: one to six different Holland letters, in any order. Raises UsageError."""
    if text is None:
        return frozenset()
    letters = text.strip().upper()
    if not letters or len(set(letters)) < len(letters) or not set(letters) <= set(LETTERS):
        raise UsageError("letters.form", text=text)
    return frozenset(letters)


def parse_excluded(text: str | None, catalog: Catalog) -> frozenset[str]:
    """Codes or names, apart by commas. Raises UsageError."""
    if text is None:
        return frozenset()
    return frozenset(find(catalog, part.strip()).code for part in text.split(",") if part.strip())


def make_filters(
    catalog: Catalog,
    zone: str | None,
    min_pay: float | None,
    area: str | None,
    exclude: str | None = None,
    letters: str | None = None,
    *,
    growing: bool = False,
) -> Filters:
    """The filters of a list. Raises UsageError."""
    return Filters(
        zones=parse_zones(zone),
        min_pay=min_pay,
        growing=growing,
        areas=parse_areas(area, catalog),
        exclude=parse_excluded(exclude, catalog),
        letters=parse_letters(letters),
    )
