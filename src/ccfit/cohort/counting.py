"""From one person's case to what they add to a group; runs in a worker or at home."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ccfit import holland, type_code
from ccfit.answers import AnswerSheet
from ccfit.batch.scoring import Segment, entries_of
from ccfit.batch.setting import Bench, Parcel, unpack
from ccfit.case import Case
from ccfit.catalog import Catalog
from ccfit.cohort.part import GAP, Chunk, Part, Reason, Seen, Table
from ccfit.cohort.psychometrics import Sums
from ccfit.facets import AXES, Facet
from ccfit.intake.entry import Entry
from ccfit.nearest import Nearest
from ccfit.quiz import ADAPTIVE, Item, Section
from ccfit.scoring import chosen_items, form_of, keyed

FIRST_AREAS = 3
AXIS_TABLES: tuple[Table, ...] = ("E", "N", "F", "J")
OPEN = "open"
NO_LETTER = "x"
ALIKE = {"same_answers", "long_run", "little_spread", "pattern"}
UNFINISHED = "unfinished"
BRACKETS = re.compile(r"\([A-Z]+\)")
ORDER = "(RIASEC)"
SCORES = "scores"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is counted beside the group page."""

    psychometrics: bool = False
    norms: bool = False


def count_segments(parcel: Parcel, segments: Sequence[Segment], *, wanted: Wanted) -> Chunk:
    """Count the people of some raw rows."""
    bench, part = unpack(parcel), Part()
    return Chunk(part, [_counted(part, bench, entry, wanted) for entry in entries_of(segments)])


def _counted(part: Part, bench: Bench, entry: Entry, wanted: Wanted) -> Seen:
    place = (entry.source, entry.row, entry.person, entry.group)
    if entry.sheet is None:
        part.counts[None, "people", "unread"] += 1
        return Seen(*place, entry.error, ("unread",))
    case = bench.case(entry.sheet)
    for table, category in _categories(case):
        part.counts[entry.group, table, category] += 1
    if isinstance(entry.sheet, AnswerSheet):
        if wanted.psychometrics:
            _add_sums(part, entry.sheet, case)
        if wanted.norms:
            _add_answers(part, entry.sheet, case)
    return Seen(*place, None, _reasons(case), _empty(case))


def _categories(case: Case) -> Iterator[tuple[Table, str]]:
    """Everything that a person counts as."""
    yield "people", "read"
    for facet in _begun(case):
        yield "begun", facet
    for facet in _given(case):
        yield "given", facet
    yield "completion", _completion(case)
    yield "verdict", case.quality.verdict
    display = code_display(case)
    if display is not None:
        yield "letter", first_letter(display)
        yield "code", display
    for axis, letter in zip(AXIS_TABLES, type_letters(case), strict=True):
        yield axis, OPEN if letter == NO_LETTER else letter
    for value in highest_values(case):
        yield "value", value
    if highest_values(case):
        yield "has_values", ""
    if case.weights:
        yield "ranked", ""
        for area in _nearest(case.catalog).areas(case.prepared, case.weights, FIRST_AREAS):
            yield "area", area.code


@lru_cache(maxsize=4)
def _nearest(catalog: Catalog) -> Nearest:
    return Nearest(catalog)


def code_display(case: Case) -> str | None:
    """The Holland code with what is open in brackets; None without a pattern of interests."""
    interests = case.prepared.get("interests")
    if interests is None or interests.signal == 0:
        return None
    scores = case.profile.facets["interests"].by_dimension()
    known = {letter: score or 0.0 for letter, score in scores.items()}
    shown = case.letters.code_display(known) if case.letters else holland.code_display(known)
    # Two people who leave the same letters open have the same code, whichever came out ahead.
    return BRACKETS.sub(lambda found: "".join(sorted(found[0], key=ORDER.index)), shown)


def first_letter(display: str) -> str:
    """The first letter of a code; open where several share that place."""
    return OPEN if display.startswith("(") else display[0]


def type_letters(case: Case) -> str:
    """The four letters, x for an open one."""
    scores, prepared = case.profile.facets.get("type"), case.prepared.get("type")
    if scores is None or prepared is None:
        return NO_LETTER * len(AXES)
    return type_code.code_display(scores, type_code.probabilities(scores, prepared))


def highest_values(case: Case) -> list[str]:
    """The values that come first, several where they are equal; none without a pattern."""
    values = case.prepared.get("values")
    if values is None or values.signal == 0:
        return []
    scores = case.profile.facets["values"].by_dimension()
    highest = max(score for score in scores.values() if score is not None)
    return [name for name, score in scores.items() if score == highest]


def _completion(case: Case) -> str:
    """``scores``; or the sections without an answer, led by a mark where one was broken off."""
    if not isinstance(case.sheet, AnswerSheet):
        return SCORES
    return ",".join([*([UNFINISHED] if _broken_off(case) else []), *_empty(case)])


def _broken_off(case: Case) -> bool:
    return any(flag.id == UNFINISHED for flag in case.quality.flags)


def _empty(case: Case) -> tuple[Facet, ...]:
    """The sections that were asked and not begun."""
    sheet = case.sheet
    if not isinstance(sheet, AnswerSheet):
        return ()
    begun = _begun(case)
    return tuple(one for one in case.quiz.form(form_of(sheet, case.quiz)) if one not in begun)


def _begun(case: Case) -> list[Facet]:
    """The sections with an answer."""
    sheet = case.sheet
    if not isinstance(sheet, AnswerSheet):
        return []
    sections = case.quiz.sections.items()
    return [one for one, section in sections if not section.items.keys().isdisjoint(sheet.answers)]


def _given(case: Case) -> list[Facet]:
    """The parts that came as scores of other instruments."""
    return [] if isinstance(case.sheet, AnswerSheet) else list(case.sheet.facets)


def _reasons(case: Case) -> tuple[Reason, ...]:
    found: list[Reason] = []
    if case.quality.verdict == "retake":
        found.append("no_pattern")
    if any(flag.id in ALIKE for flag in case.quality.flags):
        found.append("alike")
    if _broken_off(case):
        found.append("unfinished")
    return tuple(found)


def _add_sums(part: Part, sheet: AnswerSheet, case: Case) -> None:
    """Add the scales that the person answered whole.

    The interest items of an adaptive sitting are other ones for everybody: they have no sums.
    """
    adaptive = form_of(sheet, case.quiz) == ADAPTIVE
    for facet, asked in chosen_items(sheet, case.quiz).items():
        if adaptive and facet == "interests":
            continue
        section = case.quiz.sections[facet]
        scales = part.scales.setdefault((facet, asked), {})
        for name, items in section.scale_items(asked).items():
            if items:
                sums = scales.setdefault(name, Sums.of(len(items)))
                _take(sums, section, items, sheet)


def _take(sums: Sums, section: Section, items: Sequence[Item], sheet: AnswerSheet) -> None:
    if all(item.id in sheet.answers for item in items):
        sums.take([int(keyed(section, item, sheet.answers[item.id])) for item in items])


def _add_answers(part: Part, sheet: AnswerSheet, case: Case) -> None:
    for facet, section in case.quiz.sections.items():
        answers = [
            int(keyed(section, item, sheet.answers[item.id])) if item.id in sheet.answers else GAP
            for item in section.items.values()
        ]
        if any(answer != GAP for answer in answers):
            part.answers.setdefault(facet, []).append(array("i", answers))
