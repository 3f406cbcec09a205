"""One person's row: the compact form of a report, codes and numbers and no sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired

from typing_extensions import TypedDict

from ccfit import holland, type_code
from ccfit.case import Case
from ccfit.facets import FACETS, Facet
from ccfit.language import Lang
from ccfit.matching import AreaFit, Match
from ccfit.nearest import Nearest
from ccfit.rounding import six

SCHEMA = "ccfit.batch-row/1"
AREAS = 5
MATCHES = 10


class PersonCells(TypedDict):
    """Who answered; `lang` is the language of the titles in the row."""

    id: str | None
    lang: str
    taken: str | None


class Codes(TypedDict):
    """Letters; `*_display` shows what the answers leave open: ``S(EC)``, ``INxP``."""

    interests: str | None
    interests_display: str | None
    type: str | None
    type_display: str | None


class AreaCells(TypedDict):
    """One area: `fit` is 0–100, 50 being no relation."""

    code: str
    title: str
    fit: float
    rank_interval: NotRequired[list[int]]
    tier: NotRequired[int]


class MatchCells(TypedDict):
    """One occupation: `rank` counts the whole catalogue, `fit` is 0–100, 50 being no relation."""

    rank: int
    code: str
    title: str
    fit: float
    rank_interval: NotRequired[list[int]]
    tier: NotRequired[int]


class BatchRow(TypedDict):
    """One person of a batch, in the compact form of the report."""

    schema: str
    source: str
    row: int | None
    person: PersonCells
    group: str | None
    verdict: str
    flags: list[str]
    codes: Codes
    scores: dict[Facet, dict[str, float | None] | None]
    areas: list[AreaCells]
    matches: list[MatchCells]
    certainty: NotRequired[str | None]


def compact(case: Case, nearest: Nearest, lang: Lang, *, certainty: bool = False) -> BatchRow:
    """The row of a case; where it came from is for the caller to say."""
    person = case.sheet.person
    row: BatchRow = {
        "schema": SCHEMA,
        "source": "",
        "row": None,
        "person": {"id": person.id, "lang": lang, "taken": person.taken},
        "group": None,
        "verdict": case.quality.verdict,
        "flags": list(dict.fromkeys(flag.id for flag in case.quality.flags)),
        "codes": _codes(case),
        "scores": _scores(case),
        "areas": [],
        "matches": [],
    }
    if case.weights:
        areas = nearest.areas(case.prepared, case.weights, AREAS)
        row["areas"] = [_area(one, case, lang) for one in areas]
        matches = nearest.rows(case.prepared, case.weights, MATCHES)
        row["matches"] = [_match(one, lang) for one in matches]
    return _with_certainty(row, case) if certainty else row


def _codes(case: Case) -> Codes:
    interests, kind = case.prepared.get("interests"), case.prepared.get("type")
    letters = shown = None
    if interests is not None:
        known = _known(case, "interests")
        letters = holland.code(known)
        odds = case.letters
        shown = odds.code_display(known) if odds else holland.code_display(known)
    scores = case.profile.facets.get("type")
    pair = None
    if scores is not None and kind is not None:
        pair = scores, type_code.probabilities(scores, kind)
    return {
        "interests": letters,
        "interests_display": shown,
        "type": type_code.code(*pair) if pair else None,
        "type_display": type_code.code_display(*pair) if pair else None,
    }


def _known(case: Case, facet: Facet) -> dict[str, float]:
    scores = case.profile.facets[facet].by_dimension()
    return {name: score or 0.0 for name, score in scores.items()}


def _scores(case: Case) -> dict[Facet, dict[str, float | None] | None]:
    return {facet: _facet_scores(case, facet) for facet in FACETS}


def _facet_scores(case: Case, facet: Facet) -> dict[str, float | None] | None:
    if facet not in case.prepared:
        return None
    scores = case.profile.facets[facet].by_dimension()
    return {name: None if score is None else six(score) for name, score in scores.items()}


def _points(fit: float) -> float:
    return six(50 + 50 * fit)


def _area(area: AreaFit, case: Case, lang: Lang) -> AreaCells:
    title = case.catalog.area_title(area.code, lang)
    return {"code": area.code, "title": title, "fit": _points(area.fit)}


def _match(match: Match, lang: Lang) -> MatchCells:
    return {
        "rank": match.rank,
        "code": match.occupation.code,
        "title": match.occupation.title.to(lang),
        "fit": _points(match.fit),
    }


def _with_certainty(row: BatchRow, case: Case) -> BatchRow:
    """Intervals and tiers, as the report has them."""
    sure = case.certainty
    named = "calibrated" if sure.calibrated else "uncalibrated"
    row["certainty"] = named if case.weights else None
    _add_places(row["areas"], sure.area_intervals, sure.area_tiers)
    _add_places(row["matches"], sure.intervals, sure.tiers)
    return row


def _add_places(
    cells: Sequence[Any], intervals: Mapping[str, tuple[int, int]], tiers: Mapping[str, int]
) -> None:
    for one in cells:
        one["rank_interval"] = list(intervals[one["code"]])
        one["tier"] = tiers[one["code"]]
