"""What changed between two sittings: in words for the person, in numbers for the counselor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from ccfit.facets import FACETS, OTHER_POLE
from ccfit.language import Lang, join, number
from ccfit.language import Text as Words
from ccfit.render.page import Page
from ccfit.reporting.report import CodeChange, Comparison, PlaceMoved, ScaleChange
from ccfit.words import dimensions as names
from ccfit.words.comparison import WORDS


def show(page: Page, comparison: Comparison, lang: Lang) -> None:
    """The section for the person: what exceeds chance, then how the lists moved."""
    _heading(page, comparison, lang)
    page.line(say("intro", lang), indent=2)
    _changes(page, comparison, lang)
    _codes(page, comparison, lang)
    if not comparison.jobs:
        page.line(say("no_list", lang), indent=2)
        return
    _first(page, comparison.areas, "area", lang)
    _first(page, comparison.jobs, "job", lang)
    _row(page, "shared_areas", str(comparison.shared_areas), lang)
    _row(page, "shared_jobs", str(comparison.shared_jobs), lang)
    page.line(say("usual", lang), "dim", indent=2)


def show_numbers(page: Page, comparison: Comparison, lang: Lang) -> None:
    """The section for the counselor: every scale with its change, every place."""
    _heading(page, comparison, lang)
    for facet in FACETS:
        rows = [change for change in comparison.scales if change.facet == facet]
        if rows:
            _scale_list(page, rows, lang)
    if comparison.scales:
        page.line(say("counselor.intro", lang), "dim", indent=2)
    _not_compared(page, comparison, lang)
    _codes(page, comparison, lang)
    if not comparison.jobs:
        page.line(say("no_list", lang), indent=2)
        return
    page.line(say("counselor.places", lang), "bold", indent=2)
    for moved in (*comparison.areas, *comparison.jobs):
        page.line(f"{moved.new:>4} {moved.old:>4}  {moved.code} {moved.title}", indent=2, hang=11)


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the comparison."""
    return WORDS[key].to(lang).format(**values)


def _heading(page: Page, comparison: Comparison, lang: Lang) -> None:
    date = comparison.old_taken
    page.heading(say("heading.dated", lang, date=date) if date else say("heading", lang))


def _changes(page: Page, comparison: Comparison, lang: Lang) -> None:
    reliable = [change for change in comparison.scales if change.reliable]
    key = "reliable" if reliable else "nothing" if comparison.scales else "no_scales"
    page.line(say(key, lang), indent=2)
    for change in reliable:
        mark = ("+ ", "green") if change.change > 0 else ("− ", "yellow")
        page.line(Text.assemble(mark, sentence(change, lang)), indent=4, hang=2)
    _not_compared(page, comparison, lang)


def _not_compared(page: Page, comparison: Comparison, lang: Lang) -> None:
    facets = [names.FACETS[facet].to(lang).lower() for facet in comparison.not_compared]
    if facets:
        page.line(say("not_compared", lang, facets=join(facets, lang)), "dim", indent=2)


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


def _codes(page: Page, comparison: Comparison, lang: Lang) -> None:
    _code(page, "code", comparison.code, lang)
    _code(page, "type", comparison.type, lang)


def _code(page: Page, key: str, change: CodeChange | None, lang: Lang) -> None:
    if change is None:
        return
    old, new = change.old or say("open", lang), change.new or say("open", lang)
    same = say("same", lang, value=new)
    _row(page, key, same if old == new else say("other", lang, value=new, old=old), lang)


def _first(page: Page, moved: Sequence[PlaceMoved], kind: str, lang: Lang) -> None:
    """What comes first now, and what did before."""
    first, old_first = moved[0], min(moved, key=lambda one: one.old)
    if first is old_first:
        _row(page, f"first_{kind}", say("same", lang, value=first.title), lang)
        return
    now = say("place_before", lang, title=first.title, place=first.old)
    before = say("place_now", lang, title=old_first.title, place=old_first.new)
    _row(page, f"first_{kind}", now, lang)
    _row(page, "old_first_area" if kind == "area" else "old_first", before, lang)


def _row(page: Page, key: str, value: str, lang: Lang) -> None:
    page.line(Text.assemble((f"{say(key, lang)}: ", "bold"), value), indent=2, hang=4)


def _scale_list(page: Page, rows: Sequence[ScaleChange], lang: Lang) -> None:
    facet, threshold = rows[0].facet, rows[0].threshold
    least = "" if threshold is None else f" (±{number(threshold, lang, 2)})"
    page.line(f"{names.FACETS[facet].to(lang)}{least}", "bold", indent=2)
    label = names.NAMES[facet] if facet != "type" else {}
    shown = [_scale(change, label, lang) for change in rows]
    page.line(" · ".join(shown), indent=4)


def _scale(change: ScaleChange, label: Mapping[str, Words], lang: Lang) -> str:
    name = label[change.dimension].to(lang) if label else change.dimension
    scores = f"{signed(change.old, lang)} → {signed(change.new, lang)}"
    return f"{name} {scores}{' *' if change.reliable else ''}"


def signed(value: float, lang: Lang) -> str:
    """Two decimals with a true minus sign."""
    return ("−" if value < 0 else "") + number(abs(value), lang, 2)
