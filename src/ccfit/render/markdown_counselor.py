"""The report for the counselor as Markdown: lists of scores and a table of the matches."""

from __future__ import annotations

from collections.abc import Iterator

from ccfit.language import Lang
from ccfit.render.marks import aside, bullets, heading, inline, labelled, paragraph, table
from ccfit.render.telling.changes import ChangesInNumbers
from ccfit.render.telling.counselor import (
    FacetScores,
    Matches,
    Placed,
    ToldInNumbers,
    told_in_numbers,
)
from ccfit.reporting.report import Report


def render(report: Report, lang: Lang) -> str:
    """The whole report, one blank line between its pieces."""
    return "\n\n".join(_pieces(told_in_numbers(report, lang))) + "\n"


def _pieces(said: ToldInNumbers) -> Iterator[str]:
    yield heading(1, said.title)
    if said.taken:
        yield aside(said.taken)
    yield heading(2, said.scores_heading)
    for facet in said.facets:
        yield from _facet(facet)
    yield f"**{inline(said.verdict)}**"
    if said.flags:
        yield bullets([inline(flag) for flag in said.flags])
    if said.changes is not None:
        yield from _changes(said.changes)
    if said.matches is not None:
        yield heading(2, said.areas_heading)
        yield bullets([f"{area.fit} · {area.code} {inline(area.title)}" for area in said.areas])
        yield from _matches(said.matches)
        yield from _about(said)
        yield heading(2, said.far_end_heading)
        yield bullets([_far(one) for one in said.far_end])
    yield heading(2, said.notes_heading)
    yield bullets([paragraph(note) for note in said.notes])


def _facet(facet: FacetScores) -> Iterator[str]:
    if facet.missing:
        yield labelled(facet.name, facet.missing)
        return
    named = " ".join(filter(None, (facet.name, facet.code)))
    yield f"**{inline(named)}** ({facet.signal})"
    yield bullets([f"{inline(score.name)} {score.value}" for score in facet.scores])
    if facet.indices:
        yield paragraph(facet.indices)


def _changes(said: ChangesInNumbers) -> Iterator[str]:
    yield heading(2, said.heading)
    yield from (labelled(scales.label, scales.value) for scales in said.scales)
    yield from map(aside, filter(None, (said.intro, said.not_compared)))
    if said.codes:
        yield bullets([labelled(field.label, field.value) for field in said.codes])
    if said.no_list:
        yield paragraph(said.no_list)
    if said.places:
        yield f"**{inline(said.places_heading)}**"
        places = [f"{one.new} · {one.old} · {one.code} {inline(one.title)}" for one in said.places]
        yield bullets(places)


def _matches(matches: Matches) -> Iterator[str]:
    yield heading(2, matches.heading)
    yield aside(matches.intro)
    last = len(matches.columns) - 1
    left = (1, 2, last) if matches.band_column else (1, 2)
    if matches.rows:
        yield table(matches.columns, [row.cells for row in matches.rows], left)
    yield aside(matches.legend)
    if matches.estimated:
        yield paragraph(matches.estimated)


def _about(said: ToldInNumbers) -> Iterator[str]:
    if said.about:
        yield heading(2, said.about_heading)
    for job in said.about:
        yield labelled(job.label, job.value)
        yield from map(aside, job.notes)


def _far(one: Placed) -> str:
    return f"{one.rank} · {one.code} {inline(one.title)} · {one.fit}"
