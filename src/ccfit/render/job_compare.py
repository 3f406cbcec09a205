"""Two or three jobs side by side, or below each other where columns would be too narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from ccfit.language import NO_BREAK_SPACE, Lang
from ccfit.render import figures
from ccfit.render.job import people_text, say
from ccfit.render.look import Look
from ccfit.render.page import UNBROKEN, Page
from ccfit.render.telling.jobs import ZONES
from ccfit.reporting.job import JobShown
from ccfit.words import dimensions as names

NARROWEST_COLUMN = 24
GAP = 3
POINT = "· "
Row = tuple[str, list[str]]


def render(jobs: Sequence[JobShown], lang: Lang, look: Look, *, money: bool = True) -> str:
    """The jobs in the order asked for; a row for each thing to compare."""
    page = Page(look)
    width = (page.width - GAP * (len(jobs) - 1)) // len(jobs)
    show = _columns if width >= NARROWEST_COLUMN else _stacked
    show(page, jobs, list(_rows(jobs, lang, money=money)))
    return page.text()


def _columns(page: Page, jobs: Sequence[JobShown], rows: Sequence[Row]) -> None:
    _line(page, [f"{job.title}  {job.code}" for job in jobs], "bold")
    for label, cells in rows:
        page.heading(label)
        _line(page, cells)


def _line(page: Page, cells: Sequence[str], style: str = "") -> None:
    grid = Grid.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    width = (page.width - GAP * (len(cells) - 1)) // len(cells)
    for _ in cells:
        grid.add_column(width=width)
    grid.add_row(*(Text(cell.replace(NO_BREAK_SPACE, UNBROKEN), style) for cell in cells))
    page.console.print(Padding(grid, 0, expand=False))


def _stacked(page: Page, jobs: Sequence[JobShown], rows: Sequence[Row]) -> None:
    for job in jobs:
        page.line(Text.assemble((job.title, "bold"), (f"  {job.code}", "dim")), hang=2)
    for label, cells in rows:
        page.heading(label)
        for job, cell in zip(jobs, cells, strict=True):
            said = cell.removeprefix(POINT).replace(f"\n{POINT}", " ")
            page.line(Text.assemble((f"{job.title}: ", "bold"), said), hang=2)


def _rows(jobs: Sequence[JobShown], lang: Lang, *, money: bool) -> Iterator[Row]:
    """What to compare, from what they do to what they use; a row that nobody fills is left out."""
    facts = [job.facts for job in jobs]
    unknown = say("unknown", lang)
    rows: list[Row] = [
        (say("does", lang), [job.summary or "" for job in jobs]),
        (say("hard", lang), ["\n".join(POINT + one for one in job.watch_outs) for job in jobs]),
        (say("group", lang), [_zone(job, lang) for job in jobs]),
        (_label("fact.education", lang), [figures.schooling(one, lang) for one in facts]),
        (_label("fact.outlook", lang), [figures.outlook(one.outlook, lang) for one in facts]),
        (say("people", lang), [_people(job, lang) for job in jobs]),
        (say("code", lang), [job.interests.code_display if job.interests else "" for job in jobs]),
        (say("offers", lang), [_offers(job, lang) for job in jobs]),
        (say("uses", lang), [_uses(job, lang) for job in jobs]),
    ]
    if money:
        rows.insert(4, (_label("fact.pay", lang), [figures.pay(one.pay, lang) for one in facts]))
    return ((label, [cell or unknown for cell in cells]) for label, cells in rows if any(cells))


def _label(key: str, lang: Lang) -> str:
    return figures.say(key, lang)


def _zone(job: JobShown, lang: Lang) -> str:
    return figures.say(f"zone.{ZONES.get(job.facts.job_zone or 0, 'unknown')}", lang)


def _people(job: JobShown, lang: Lang) -> str:
    return people_text(job.people, lang) if job.people else ""


def _offers(job: JobShown, lang: Lang) -> str:
    top = job.values.top if job.values else []
    return ", ".join(names.VALUE_NAMES[name].to(lang) for name in top)


def _uses(job: JobShown, lang: Lang) -> str:
    top = job.skills.top if job.skills else []
    return ", ".join(names.SKILL_NAMES[name].to(lang) for name in top)
