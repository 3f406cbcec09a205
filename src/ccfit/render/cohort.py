"""The picture of a group as text, with bars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from ccfit.language import Lang
from ccfit.render import cohort_sections as parts
from ccfit.render.cohort_sections import Section, say
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.reporting.cohort import Cohort, FormScales

NARROW_BAR, WIDE_BAR = 10, 20
WIDE = 72
# From so many columns on the figures of scales stand in a table.
TABLE_WIDTH = 78


def render(cohort: Cohort, lang: Lang, look: Look, *, by: str | None = None) -> str:
    """The whole page; `by` is the grouping column that was asked for."""
    page = Page(look)
    people = parts.people_words(cohort.everybody.people, lang)
    page.line(f"{say('title', lang)} · {people}", "bold")
    if unread := parts.unread_words(cohort, lang):
        page.line(unread, "dim")
    for section in parts.everybody_sections(cohort, lang):
        _section(page, section, lang)
    if by is not None:
        _groups(page, cohort, lang)
    if cohort.psychometrics is not None:
        _scales(page, cohort, lang)
    page.line()
    for note in parts.notes(lang):
        page.line(f"· {note}", "dim", hang=2)
    return page.text()


def _section(page: Page, section: Section, lang: Lang) -> None:
    page.heading(section.title)
    if section.intro:
        page.line(section.intro, "dim", indent=2)
    _rows(page, section, lang, indent=2)


def _rows(page: Page, section: Section, lang: Lang, indent: int) -> None:
    cells = WIDE_BAR if page.width >= WIDE else NARROW_BAR
    figures = [parts.figure(row, lang) for row in section.rows]
    width = max(map(len, figures), default=0)
    for row, figure in zip(section.rows, figures, strict=True):
        text = Text.assemble(page.bar(row.share, cells), f" {figure:>{width}} ", row.label)
        page.line(text, indent=indent, hang=cells + width + 2)
    if section.rest:
        page.line(section.rest, "dim", indent=indent)


def _groups(page: Page, cohort: Cohort, lang: Lang) -> None:
    page.heading(say("groups", lang))
    if cohort.groups is None:
        page.line(say("groups.none", lang), indent=2)
        return
    page.line(say("groups.intro", lang), "dim", indent=2)
    for group in parts.group_sections(cohort, lang):
        page.line()
        page.line(group.title, "bold", indent=2)
        for section in group.sections:
            page.line(section.title, indent=4)
            _rows(page, section, lang, indent=6)


def _scales(page: Page, cohort: Cohort, lang: Lang) -> None:
    page.heading(say("scales", lang))
    for form in cohort.psychometrics or ():
        low, high = (f"{end:g}" for end in form.range)
        page.line(parts.form_title(form, cohort, lang), "bold", indent=2)
        page.line(say("scales.intro", lang, low=low, high=high), "dim", indent=2)
        _form(page, form, lang)
        if parts.is_single(form):
            page.line(say("scales.single", lang), "dim", indent=2)
        for sentence in parts.suspects(form, lang):
            page.line(f"! {sentence}", indent=2, hang=2)
        page.line()
    for note in parts.scales_notes(cohort, lang):
        page.line(f"· {note}", "dim", indent=2, hang=2)


def _form(page: Page, form: FormScales, lang: Lang) -> None:
    names = parts.column_names(lang)
    rows = [
        (parts.scale_name(form, scale, lang), parts.scale_figures(scale, lang))
        for scale in form.scales
    ]
    if page.width >= TABLE_WIDTH:
        _table(page, [(say("scale", lang), names), *rows])
        return
    for scale, found in rows:
        listed = ", ".join(f"{names[key]} {value}" for key, value in found.items())
        page.line(f"{scale}: {listed}", indent=2, hang=2)


def _table(page: Page, rows: Sequence[tuple[str, Mapping[str, str]]]) -> None:
    """A table, its head first. Columns for which names are too long stand in the JSON only."""
    first = max(len(label) for label, _ in rows)
    widths = {key: max(len(cells[key]) for _, cells in rows) for key in rows[0][1]}
    while 2 + first + sum(width + 2 for width in widths.values()) > page.width:
        widths.popitem()
    for at, (label, cells) in enumerate(rows):
        joined = "".join(f"  {cells[key]:>{width}}" for key, width in widths.items())
        page.line(f"{label:<{first}}{joined}", "" if at else "dim", indent=2)
