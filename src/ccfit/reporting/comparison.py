"""Two sittings of one person: what changed, and which changes exceed chance.

A change of a scale is reliable where |Δ| > 1.96·√(SE_new² + SE_old²): with equal errors that is
1.96·√2·SEM (Jacobson & Truax 1991). Of scales that have not changed, one in twenty passes it by
design; between two halves of the same people's answers it was 4% (493 people, 60 items) and 8%
(1,413 people, 48 items), since one error stands for all scales of a facet.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from ccfit import matching
from ccfit.answers import AnswerSheet
from ccfit.case import Case
from ccfit.errors import UsageError, Where
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.language import Lang
from ccfit.profile import FacetScores
from ccfit.reporting.report import (
    CodeChange,
    Comparison,
    InterestsShown,
    PlaceMoved,
    ScaleChange,
    TypeShown,
)
from ccfit.reporting.shown_profile import profile_shown
from ccfit.rounding import six

CONFIDENCE = 1.96
FIRST_JOBS = 10
FIRST_AREAS = 5
# Differences this small are rounding.
NOTHING = 1e-9


def compare(old: Case, new: Case, lang: Lang) -> Comparison:
    """What changed from `old` to `new`, both scored by one quiz, catalogue and options.

    Raises UsageError where the two cannot be compared.
    """
    _require_alike(old, new)
    alike, unlike = _facets(old, new)
    old_shown, new_shown = profile_shown(old), profile_shown(new)
    jobs = _moved_jobs(old, new, lang)
    areas = _moved_areas(old, new, lang)
    return Comparison(
        old_id=old.sheet.person.id,
        old_taken=old.sheet.person.taken,
        scales=[change for facet in alike for change in _changes(facet, old, new)],
        not_compared=[*unlike],
        code=_code_change(old_shown.interests, new_shown.interests),
        type=_code_change(old_shown.type, new_shown.type),
        jobs=jobs,
        shared_jobs=_shared(jobs, FIRST_JOBS),
        areas=areas,
        shared_areas=_shared(areas, FIRST_AREAS),
    )


def _require_alike(old: Case, new: Case) -> None:
    if isinstance(old.sheet, AnswerSheet) != isinstance(new.sheet, AnswerSheet):
        raise UsageError("compare.kinds")
    for facet in _in_both(old, new):
        before, after = old.profile.facets[facet], new.profile.facets[facet]
        if _scored(before) and _scored(after) and _range(before) != _range(after):
            where = Where(item=facet)
            raise UsageError("compare.range", where, old=_span(before), new=_span(after))


def _in_both(old: Case, new: Case) -> list[Facet]:
    return [f for f in FACETS if f in old.profile.facets and f in new.profile.facets]


def _scored(scores: FacetScores) -> bool:
    """Whether there are scores, rather than letters, a ranking or a list."""
    return scores.signal is None


def _range(scores: FacetScores) -> tuple[float, float]:
    return scores.low, scores.high


def _span(scores: FacetScores) -> str:
    return f"{scores.low:g}–{scores.high:g}"


def _facets(old: Case, new: Case) -> tuple[list[Facet], list[Facet]]:
    """The facets whose scales can be compared; those of one sitting only, or given as letters."""
    given = [f for f in FACETS if f in old.profile.facets or f in new.profile.facets]
    alike = [
        facet
        for facet in _in_both(old, new)
        if _scored(old.profile.facets[facet]) and _scored(new.profile.facets[facet])
    ]
    return alike, [facet for facet in given if facet not in alike]


def _changes(facet: Facet, old: Case, new: Case) -> list[ScaleChange]:
    before, after = old.profile.facets[facet], new.profile.facets[facet]
    threshold = least_reliable(before.error, after.error)
    rows = zip(DIMENSIONS[facet], before.scores, after.scores, strict=True)
    return [
        ScaleChange(
            facet=facet,
            dimension=name,
            old=six(was),
            new=six(now),
            change=six(now - was),
            threshold=None if threshold is None else six(threshold),
            reliable=threshold is not None and abs(now - was) > threshold + NOTHING,
        )
        for name, was, now in rows
        if was is not None and now is not None
    ]


def least_reliable(old: float | None, new: float | None) -> float | None:
    """The change that chance seldom exceeds, from two standard errors; None where none is known.

    An error of 0 comes of answers that are all alike on each scale: it says nothing about the
    error, so the other sitting's counts for both.
    """
    known = [error for error in (old, new) if error]
    return CONFIDENCE * hypot(known[0], known[-1]) if known else None


def _code_change(
    old: InterestsShown | TypeShown | None, new: InterestsShown | TypeShown | None
) -> CodeChange | None:
    if old is None or new is None:
        return None
    return CodeChange(old=_clear_code(old), new=_clear_code(new))


def _clear_code(shown: InterestsShown | TypeShown) -> str | None:
    return shown.code_display if shown.signal > 0 else None


def _moved_jobs(old: Case, new: Case, lang: Lang) -> list[PlaceMoved]:
    titles = {m.occupation.code: m.occupation.title.to(lang) for m in new.ranking.matches}
    before = [match.occupation.code for match in old.ranking.matches]
    after = [match.occupation.code for match in new.ranking.matches]
    return _moved(before, after, titles, FIRST_JOBS)


def _moved_areas(old: Case, new: Case, lang: Lang) -> list[PlaceMoved]:
    before = [area.code for area in matching.area_fits(old.ranking, old.catalog)]
    after = [area.code for area in matching.area_fits(new.ranking, new.catalog)]
    titles = {code: new.catalog.area_title(code, lang) for code in after}
    return _moved(before, after, titles, FIRST_AREAS)


def _moved(
    before: Sequence[str], after: Sequence[str], titles: dict[str, str], first: int
) -> list[PlaceMoved]:
    """What is among the first of either list, in the new order; nothing without both lists."""
    if not before or not after:
        return []
    leaders = {*before[:first], *after[:first]}
    old_places = {code: place for place, code in enumerate(before, 1)}
    return [
        PlaceMoved(code=code, title=titles[code], old=old_places[code], new=place)
        for place, code in enumerate(after, 1)
        if code in leaders
    ]


def _shared(moved: Sequence[PlaceMoved], first: int) -> int | None:
    """How many are among the first of both lists; None without both lists."""
    if not moved:
        return None
    return sum(one.old <= first and one.new <= first for one in moved)
