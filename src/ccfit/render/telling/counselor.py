"""The report in numbers, for the counselor: every printed sum adds up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ccfit.facets import FACETS
from ccfit.language import Lang, number
from ccfit.render.figures import percent, say
from ccfit.render.telling import changes
from ccfit.render.telling.about_jobs import about
from ccfit.render.telling.shapes import Field
from ccfit.render.telling.student import title
from ccfit.reporting.report import FlagShown, MatchShown, Report
from ccfit.rounding import shared
from ccfit.words import dimensions as names
from ccfit.words.job import WORDS as JOB_WORDS
from ccfit.words.onet import SHORT

SURE_COLUMNS = ("counselor.interval", "counselor.tier", "counselor.top_ten")


class Score(NamedTuple):
    """One scale and its figure."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FacetScores:
    """A facet with its scores; without enough answers `missing` says so, and there are none."""

    name: str
    missing: str | None = None
    code: str = ""
    signal: str = ""
    scores: Sequence[Score] = ()
    indices: str | None = None


class Placed(NamedTuple):
    """An area or a job by its fit; `rank` is empty for an area."""

    rank: str
    code: str
    title: str
    fit: str


@dataclass(frozen=True, slots=True)
class Row:
    """A match in figures: points by facet, then interval, tier and top ten, where they are known.

    `points` are those of the facets, `sure` those under ``Matches.sure_columns``.
    """

    rank: str
    code: str
    title: str
    fit: str
    points: Sequence[str]
    sure: Sequence[str]
    band: str | None

    @property
    def cells(self) -> list[str]:
        """All figures, in the order of ``Matches.columns``."""
        band = [self.band] if self.band else []
        return [self.rank, self.code, self.title, self.fit, *self.points, *self.sure, *band]


@dataclass(frozen=True, slots=True)
class Matches:
    """The table of the matches: the names of its columns, its rows, and what they mean."""

    heading: str
    intro: str
    first_columns: Sequence[str]
    facet_columns: Sequence[str]
    sure_columns: Sequence[str]
    band_column: str | None
    rows: Sequence[Row]
    legend: str
    estimated: str | None

    @property
    def columns(self) -> list[str]:
        """The names of all columns, in order."""
        band = [self.band_column] if self.band_column else []
        return [*self.first_columns, *self.facet_columns, *self.sure_columns, *band]


@dataclass(frozen=True, slots=True)
class ToldInNumbers:
    """A whole report in numbers; a part that has nothing to say is None."""

    lang: Lang
    title: str
    taken: str | None
    scores_heading: str
    facets: Sequence[FacetScores]
    verdict: str
    flags: Sequence[str]
    changes: changes.ChangesInNumbers | None
    areas_heading: str
    areas: Sequence[Placed]
    matches: Matches | None
    about_heading: str
    about: Sequence[Field]
    far_end_heading: str
    far_end: Sequence[Placed]
    notes_heading: str
    notes: Sequence[str]


def told_in_numbers(report: Report, lang: Lang) -> ToldInNumbers:
    """What the report says to the counselor."""
    compared = report.comparison
    return ToldInNumbers(
        lang=lang,
        title=f"{title(report, lang)} · {say('counselor.title', lang)}",
        taken=report.person.taken,
        scores_heading=say("counselor.scores", lang),
        facets=[_facet(report, facet, lang) for facet in FACETS],
        verdict=say(f"counselor.verdict.{report.quality.verdict}", lang),
        flags=[_flag(flag, lang) for flag in report.quality.flags],
        changes=None if compared is None else changes.changes_in_numbers(compared, lang),
        areas_heading=say("heading.areas", lang),
        areas=[Placed("", a.code, a.title, number(a.fit, lang, 1)) for a in report.areas],
        matches=_matches(report, lang) if report.ranked else None,
        about_heading=JOB_WORDS["about"].to(lang),
        about=about(report.matches, lang),
        far_end_heading=say("counselor.far_end", lang),
        far_end=[
            Placed(str(one.rank), one.code, one.title, number(one.fit, lang, 1))
            for one in report.far_end
        ],
        notes_heading=say("heading.notes", lang),
        notes=[note.text for note in report.notes],
    )


def _facet(report: Report, facet: str, lang: Lang) -> FacetScores:
    name, shown = names.FACETS[facet].to(lang), getattr(report.profile, facet)
    if shown is None:
        return FacetScores(name, missing=say("profile.not_yet", lang))
    return FacetScores(
        name,
        code=getattr(shown, "code_display", ""),
        signal=f"{say('counselor.signal', lang)} {number(shown.signal, lang, 2)}",
        scores=_scores(facet, shown, lang),
        indices=_indices(report, lang) if facet == "interests" else None,
    )


def _scores(facet: str, shown: object, lang: Lang) -> list[Score]:
    scores: dict[str, float | None] = getattr(shown, "scores")  # noqa: B009
    label = names.NAMES[facet] if facet != "type" else {}
    rows = [
        Score(label[name].to(lang) if label else name, number(score, lang, 2))
        for name, score in scores.items()
        if score is not None
    ]
    errors = [error for error in getattr(shown, "standard_errors", {}).values() if error]
    if errors:
        rows.append(Score(say("counselor.error", lang), number(errors[0], lang, 2)))
    return rows


def _indices(report: Report, lang: Lang) -> str | None:
    interests = report.profile.interests
    if interests is None:
        return None
    return say(
        "counselor.indices",
        lang,
        consistency=say(f"consistency.{interests.consistency or 'open'}", lang),
        iachan=number(interests.differentiation.iachan, lang, 2),
        elevation=number(interests.elevation, lang, 2),
    )


def _flag(flag: FlagShown, lang: Lang) -> str:
    facet = names.FACETS[flag.facet].to(lang)
    seen = f"{number(flag.value, lang, 2)} / {number(flag.threshold, lang, 2)}"
    return f"{facet}, {flag.id} ({seen}): {flag.message}"


def _matches(report: Report, lang: Lang) -> Matches:
    matches = report.matches
    first = ("counselor.rank", "counselor.code", "counselor.job", "counselor.fit")
    used = [shown.facet for shown in matches[0].facets] if matches else []
    sure = any(match.tier for match in matches)
    estimated = any(shown.estimated for match in matches for shown in match.facets)
    return Matches(
        say("heading.jobs", lang),
        say("counselor.intro", lang),
        [say(key, lang) for key in first],
        [names.FACETS[facet].to(lang) for facet in used],
        [say(key, lang) for key in SURE_COLUMNS] if sure else [],
        SHORT["band"].to(lang) if any(match.band for match in matches) else None,
        [_row(match, lang) for match in matches],
        say("counselor.columns", lang),
        say("counselor.estimated", lang) if estimated else None,
    )


def _row(match: MatchShown, lang: Lang) -> Row:
    return Row(
        str(match.rank),
        match.code,
        match.title,
        number(round(match.fit, 1), lang, 1),
        _points(match, lang),
        _sure(match, lang),
        SHORT[match.band].to(lang) if match.band else None,
    )


def _sure(match: MatchShown, lang: Lang) -> list[str]:
    """Interval, tier and how often the place among the first ten holds; empty without them."""
    if match.rank_interval is None or match.top_ten_share is None:
        return []
    low, high = match.rank_interval
    return [f"{low}–{high}", str(match.tier), percent(100 * match.top_ten_share, lang, decimals=0)]


def _points(match: MatchShown, lang: Lang) -> list[str]:
    """The contributions as printed add up to the fit as printed less 50."""
    total = round(match.fit, 1) - 50
    parts = shared([shown.contribution for shown in match.facets], 1, total=total)
    return [
        ("−" if part < 0 else "+") + number(abs(part), lang, 1) + ("*" if shown.estimated else "")
        for part, shown in zip(parts, match.facets, strict=True)
    ]
