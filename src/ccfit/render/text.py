"""The report for the person, laid out as text for a terminal, a file or a pipe."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from ccfit.language import Lang
from ccfit.render import comparison, jobs
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.render.telling.shapes import Bar, Field, Said
from ccfit.render.telling.student import Todo, Told, told
from ccfit.reporting.report import Report


def render(
    report: Report, lang: Lang, look: Look, *, brief: bool = False, sample: bool = False
) -> str:
    """The whole report as text for a terminal, a file or a pipe."""
    said = told(report, lang, brief=brief, sample=sample)
    page = Page(look)
    _title(page, said)
    _lines(page, said.portrait)
    _profile(page, said.profile_heading, said.profile)
    _lines(page, said.answers)
    if said.changes is not None:
        comparison.show(page, said.changes)
    _lines(page, said.no_list)
    if said.jobs is not None:
        _areas(page, said.areas_heading, said.areas)
        jobs.show(page, said.jobs)
    _distinctive(page, said)
    _steps(page, said.steps_heading, said.steps)
    _notes(page, said.notes)
    return page.text()


def _title(page: Page, said: Told) -> None:
    page.line(" · ".join(filter(None, (said.title, said.taken))), "bold")
    if said.sample:
        page.line(said.sample, "italic")


def _lines(page: Page, said: Said | None) -> None:
    if said is None:
        return
    page.heading(said.heading)
    for line in said.lines:
        page.line(line, indent=2)


def _profile(page: Page, heading: str, fields: Sequence[Field]) -> None:
    page.heading(heading)
    for field in fields:
        page.line(Text.assemble((f"{field.label}: ", "bold"), field.value), indent=2, hang=4)
        width = max((len(bar.label) for bar in field.bars), default=0)
        for bar in field.bars:
            label = f"{bar.label:<{width}} "
            page.line(Text.assemble(label, page.bar(bar.share)), indent=4)
        for note in field.notes:
            page.line(note, "dim", indent=4)


def _areas(page: Page, heading: str, areas: Sequence[Bar]) -> None:
    page.heading(heading)
    for area in areas:
        count = (f" ({area.note})", "dim")
        page.line(Text.assemble(page.bar(area.share), " ", area.label, count), indent=2, hang=11)


def _distinctive(page: Page, said: Told) -> None:
    if said.distinctive is None:
        return
    page.heading(said.distinctive.heading)
    for line in said.distinctive.lines:
        page.line(line, "dim", indent=2)
    page.line("; ".join(said.distinctive_jobs), indent=2)


def _steps(page: Page, heading: str, steps: Sequence[Todo]) -> None:
    page.heading(heading)
    for place, step in enumerate(steps, 1):
        page.line(f"{place}. {step.text}", indent=2, hang=3)
        for link in step.links:
            page.link(link, indent=5)


def _notes(page: Page, notes: Said) -> None:
    page.heading(notes.heading)
    for note in notes.lines:
        page.line(f"· {note}", indent=2, hang=2)
