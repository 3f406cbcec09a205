"""The report for the person as Markdown that is as easy to read without a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccfit.language import Lang
from ccfit.render.marks import aside, bar, bullets, heading, inline, labelled, paragraph
from ccfit.render.telling.changes import Changes
from ccfit.render.telling.jobs import Area, Job, Jobs, Ranked
from ccfit.render.telling.shapes import Bar, Field, Said
from ccfit.render.telling.student import Todo, Told, told
from ccfit.reporting.report import Report

BAR_CELLS = 6


def render(report: Report, lang: Lang, *, brief: bool = False, sample: bool = False) -> str:
    """The whole report, one blank line between its pieces."""
    return "\n\n".join(_pieces(told(report, lang, brief=brief, sample=sample))) + "\n"


def _pieces(said: Told) -> Iterator[str]:
    yield heading(1, said.title)
    yield from map(aside, filter(None, (said.taken, said.sample)))
    yield from _said(said.portrait)
    yield heading(2, said.profile_heading)
    for field in said.profile:
        yield from _field(field)
    yield from _said(said.answers)
    if said.changes is not None:
        yield from _changes(said.changes)
    yield from _said(said.no_list)
    if said.jobs is not None:
        yield heading(2, said.areas_heading)
        yield bullets([_bar(one) for one in said.areas])
        yield from _jobs(said.jobs)
    yield from _distinctive(said)
    yield heading(2, said.steps_heading)
    yield "\n".join(_steps(said.steps))
    yield heading(2, said.notes.heading)
    yield bullets([paragraph(note) for note in said.notes.lines])


def _said(said: Said | None) -> Iterator[str]:
    if said is not None:
        yield heading(2, said.heading)
        yield from map(paragraph, said.lines)


def _field(field: Field) -> Iterator[str]:
    yield labelled(field.label, field.value)
    if field.bars:
        yield bullets([_bar(one) for one in field.bars])
    yield from map(aside, field.notes)


def _bar(one: Bar) -> str:
    note = f" ({inline(one.note)})" if one.note else ""
    return f"{bar(one)} {inline(one.label)}{note}"


def _changes(said: Changes) -> Iterator[str]:
    yield heading(2, said.heading)
    yield from map(paragraph, said.intro)
    if said.changes:
        marked = [("+" if one.more else "−", one.text) for one in said.changes]
        yield bullets([f"**{mark}** {inline(text)}" for mark, text in marked])
    if said.not_compared:
        yield aside(said.not_compared)
    if said.codes:
        yield _fields(said.codes)
    if said.no_list:
        yield paragraph(said.no_list)
    if said.places:
        yield _fields(said.places)
    if said.usual:
        yield aside(said.usual)


def _fields(fields: Sequence[Field]) -> str:
    return bullets([labelled(field.label, field.value) for field in fields])


def _jobs(said: Jobs) -> Iterator[str]:
    yield heading(2, said.heading)
    yield from map(aside if said.groups else paragraph, said.intro)
    for group in said.groups:
        if group.title:
            yield heading(3, group.title)
        if group.size:
            yield aside(group.size)
        for area in group.areas:
            yield from _area(area, 4 if group.title else 3)
    if said.groups:
        yield heading(3, said.schooling_heading)
        yield _fields(said.schooling)
    yield from map(aside, said.hints)


def _area(area: Area, level: int) -> Iterator[str]:
    yield heading(level, area.title)
    for job in area.jobs:
        yield from _job(job, level + 1)
    if area.rest:
        yield bullets([_with_summary(one) for one in area.rest])
    if area.more:
        yield aside(area.more)


def _ranked(one: Ranked | Job) -> str:
    return f"{one.rank} · {inline(one.title)}"


def _with_summary(one: Ranked) -> str:
    return f"{_ranked(one)}\n  {paragraph(one.summary)}" if one.summary else _ranked(one)


def _job(job: Job, level: int) -> Iterator[str]:
    yield f"{'#' * level} {_ranked(job)}"
    if job.summary:
        yield paragraph(job.summary)
    yield from map(aside, job.asides)
    if job.bars:
        yield " · ".join(_short_bar(one) for one in job.bars)
    facts = [labelled(fact.label, fact.value) for fact in job.facts]
    reasons = [f"**+** {inline(text)}" for text in job.reasons]
    cautions = [f"**~** {inline(text)}" for text in job.cautions]
    if lines := [*facts, *reasons, *cautions]:
        yield bullets(lines)
    yield from map(aside, job.reported)


def _short_bar(one: Bar) -> str:
    note = f" ({inline(one.note)})" if one.note else ""
    return f"{inline(one.label)} {bar(one, BAR_CELLS)}{note}"


def _distinctive(said: Told) -> Iterator[str]:
    if said.distinctive is not None:
        yield heading(2, said.distinctive.heading)
        yield from map(aside, said.distinctive.lines)
        yield bullets([paragraph(title) for title in said.distinctive_jobs])


def _steps(steps: Sequence[Todo]) -> Iterator[str]:
    for place, step in enumerate(steps, 1):
        yield f"{place}. {inline(step.text)}"
        yield from (f"   - <{link}>" for link in step.links)
