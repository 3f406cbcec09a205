"""The ranked jobs for the person, laid out on a page of text."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from ccfit.render.page import Page
from ccfit.render.telling.jobs import Area, Group, Job, Jobs, Ranked
from ccfit.render.telling.shapes import Bar, Field

BAR_CELLS = 6


def show(page: Page, said: Jobs) -> None:
    """The whole section."""
    page.heading(said.heading)
    for line in said.intro:
        page.line(line, "dim" if said.groups else "", indent=2)
    for group in said.groups:
        _group(page, group)
    if said.groups:
        _by_schooling(page, said.schooling_heading, said.schooling)
        page.line()
    for hint in said.hints:
        page.line(hint, "dim", indent=2)


def _group(page: Page, group: Group) -> None:
    if group.title:
        page.line()
        page.line(group.title, "bold green", indent=2)
    if group.size:
        page.line(group.size, "dim", indent=2)
    for area in group.areas:
        _area(page, area)


def _area(page: Page, area: Area) -> None:
    page.line()
    page.line(area.title, "bold", indent=2)
    for place, job in enumerate(area.jobs):
        if place:
            page.line()
        _job(page, job)
    for ranked in area.rest:
        _title(page, ranked)
        _summary(page, ranked)
    if area.more:
        page.line(area.more, "dim", indent=6, hang=2)


def _title(page: Page, job: Job | Ranked, style: str = "") -> None:
    page.line(Text.assemble(f"{job.rank:>4}  ", (job.title, style)), hang=6)


def _job(page: Page, job: Job) -> None:
    _title(page, job, "bold")
    _summary(page, job)
    for line in job.asides:
        page.line(line, "dim", indent=6)
    _bars(page, job.bars)
    for fact in job.facts:
        page.line(Text.assemble((f"{fact.label}: ", "dim"), fact.value), indent=6, hang=2)
    for mark, style, texts in (("+ ", "green", job.reasons), ("~ ", "yellow", job.cautions)):
        for text in texts:
            page.line(Text.assemble((mark, style), text), indent=6, hang=2)
    for reported in job.reported:
        page.line(Text(reported, "dim"), indent=6, hang=2)


def _summary(page: Page, job: Job | Ranked) -> None:
    if job.summary:
        page.line(job.summary, indent=6)


def _bars(page: Page, bars: Sequence[Bar]) -> None:
    pieces = Text()
    for bar in bars:
        mark = f" ({bar.note})" if bar.note else ""
        # A no-break space keeps each label with its bar where the line wraps.
        label = f"{bar.label}\u00a0"
        pieces.append_text(Text.assemble(label, page.bar(bar.share, BAR_CELLS), mark, "  "))
    pieces.rstrip()
    page.line(pieces, indent=6)


def _by_schooling(page: Page, heading: str, zones: Sequence[Field]) -> None:
    page.line()
    page.line(heading, "bold", indent=2)
    for zone in zones:
        page.line(Text.assemble((f"{zone.label}: ", "bold"), zone.value), indent=2, hang=2)
