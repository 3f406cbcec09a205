"""What changed between two sittings: in words for the person, in numbers for the counselor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ccfit.facets import FACETS, OTHER_POLE
from ccfit.language import Lang, join, number
from ccfit.language import Text as Words
from ccfit.render.telling.shapes import Field
from ccfit.reporting.report import CodeChange, Comparison, PlaceMoved, ScaleChange
from ccfit.words import dimensions as names
from ccfit.words.comparison import WORDS


class Change(NamedTuple):
    """One change beyond chance, said to the person."""

    more: bool
    text: str


@dataclass(frozen=True, slots=True)
class Changes:
    """The section for the person: what exceeds chance, then how the lists moved."""

    heading: str
    intro: Sequence[str]
    changes: Sequence[Change]
    not_compared: str | None
    codes: Sequence[Field]
    no_list: str | None
    places: Sequence[Field]
    usual: str | None


@dataclass(frozen=True, slots=True)
class ChangesInNumbers:
    """The section for the counselor: every scale with its change, every place."""

    heading: str
    scales: Sequence[Field]
    intro: str | None
    not_compared: str | None
    codes: Sequence[Field]
    no_list: str | None
    places_heading: str
    places: Sequence[PlaceMoved]


def changes(comparison: Comparison, lang: Lang) -> Changes:
    """What changed, in words."""
    reliable = [change for change in comparison.scales if change.reliable]
    key = "reliable" if reliable else "nothing" if comparison.scales else "no_scales"
    listed = bool(comparison.jobs)
    return Changes(
        _heading(comparison, lang),
        [say("intro", lang), say(key, lang)],
        [Change(change.change > 0, sentence(change, lang)) for change in reliable],
        _not_compared(comparison, lang),
        _codes(comparison, lang),
        None if listed else say("no_list", lang),
        _places(comparison, lang) if listed else [],
        say("usual", lang) if listed else None,
    )


def changes_in_numbers(comparison: Comparison, lang: Lang) -> ChangesInNumbers:
    """What changed, in numbers."""
    by_facet = [
        [change for change in comparison.scales if change.facet == facet] for facet in FACETS
    ]
    return ChangesInNumbers(
        _heading(comparison, lang),
        [_scale_list(rows, lang) for rows in by_facet if rows],
        say("counselor.intro", lang) if comparison.scales else None,
        _not_compared(comparison, lang),
        _codes(comparison, lang),
        None if comparison.jobs else say("no_list", lang),
        say("counselor.places", lang),
        [*comparison.areas, *comparison.jobs] if comparison.jobs else [],
    )


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the comparison."""
    return WORDS[key].to(lang).format(**values)


def _heading(comparison: Comparison, lang: Lang) -> str:
    date = comparison.old_taken
    return say("heading.dated", lang, date=date) if date else say("heading", lang)


def _not_compared(comparison: Comparison, lang: Lang) -> str | None:
    facets = [names.FACETS[facet].to(lang).lower() for facet in comparison.not_compared]
    return say("not_compared", lang, facets=join(facets, lang)) if facets else None


def sentence(change: ScaleChange, lang: Lang) -> str:
    """One change, said to the person."""
    facet, name, more = change.facet, change.dimension, change.change > 0
    if facet == "type":
        pole = name if more else OTHER_POLE[name]
        return say("type.more", lang, phrase=names.POLES[pole].to(lang))
    key = f"{facet}.{'more' if more else 'less'}"
    if facet == "skills":
        return say(key, lang, name=names.SKILL_NAMES[name].to(lang))
    return say(key, lang, phrase=names.PHRASES[facet][name].to(lang))


def _codes(comparison: Comparison, lang: Lang) -> list[Field]:
    pairs = (("code", comparison.code), ("type", comparison.type))
    return [_code(key, change, lang) for key, change in pairs if change is not None]


def _code(key: str, change: CodeChange, lang: Lang) -> Field:
    old, new = change.old or say("open", lang), change.new or say("open", lang)
    same = say("same", lang, value=new)
    return Field(say(key, lang), same if old == new else say("other", lang, value=new, old=old))


def _places(comparison: Comparison, lang: Lang) -> list[Field]:
    return [
        *_first(comparison.areas, "area", lang),
        *_first(comparison.jobs, "job", lang),
        Field(say("shared_areas", lang), str(comparison.shared_areas)),
        Field(say("shared_jobs", lang), str(comparison.shared_jobs)),
    ]


def _first(moved: Sequence[PlaceMoved], kind: str, lang: Lang) -> list[Field]:
    """What comes first now, and what did before."""
    label, first, old_first = f"first_{kind}", moved[0], min(moved, key=lambda one: one.old)
    if first is old_first:
        return [Field(say(label, lang), say("same", lang, value=first.title))]
    now = say("place_before", lang, title=first.title, place=first.old)
    before = say("place_now", lang, title=old_first.title, place=old_first.new)
    old_label = "old_first_area" if kind == "area" else "old_first"
    return [Field(say(label, lang), now), Field(say(old_label, lang), before)]


def _scale_list(rows: Sequence[ScaleChange], lang: Lang) -> Field:
    facet, threshold = rows[0].facet, rows[0].threshold
    least = "" if threshold is None else f" (±{number(threshold, lang, 2)})"
    label = names.NAMES[facet] if facet != "type" else {}
    shown = [_scale(change, label, lang) for change in rows]
    return Field(f"{names.FACETS[facet].to(lang)}{least}", " · ".join(shown))


def _scale(change: ScaleChange, label: Mapping[str, Words], lang: Lang) -> str:
    name = label[change.dimension].to(lang) if label else change.dimension
    scores = f"{signed(change.old, lang)} → {signed(change.new, lang)}"
    return f"{name} {scores}{' *' if change.reliable else ''}"


def signed(value: float, lang: Lang) -> str:
    """Two decimals with a true minus sign."""
    return ("−" if value < 0 else "") + number(abs(value), lang, 2)
