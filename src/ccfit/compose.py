"""From answers to a report: the whole street in one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ccfit import advice, language, matching
from ccfit.answers import AnswerSheet, ScoreSheet, Sheet, read_sheet, sheet_from
from ccfit.catalog import Catalog, load_catalog
from ccfit.facets import DEFAULT_WEIGHTS, FACETS, Facet
from ccfit.facts import facts_shown, reported_shown
from ccfit.filters import Filters
from ccfit.language import Lang
from ccfit.matching import FacetFit, Match, Ranking
from ccfit.profile import Profile
from ccfit.quiz import Quiz, load_quiz
from ccfit.reasons import Meeting, cautions, meetings, reasons, sentence
from ccfit.report import (
    AreaShown,
    CatalogUsed,
    FacetShown,
    MatchShown,
    PersonShown,
    QuizUsed,
    ReasonShown,
    Report,
    Weights,
)
from ccfit.rounding import shared, six
from ccfit.scoring import build_profile, form_of
from ccfit.shown_profile import profile_shown
from ccfit.version import VERSION
from ccfit.voice import Voice, voice_of

TOP = 20


@dataclass(frozen=True, slots=True)
class Options:
    """What to show and how to weigh. `weights` of None are the default ones."""

    weights: Mapping[Facet, float] | None = None
    top: int = TOP
    filters: Filters = field(default_factory=Filters)


def score(
    answers: Mapping[str, Any] | str | Path | Sheet,
    *,
    quiz: Quiz | None = None,
    catalog: Catalog | None = None,
    lang: Lang | None = None,
    options: Options | None = None,
) -> Report:
    """One person's report.

    `answers` is a path, a mapping of the file's shape, or a sheet. Raises AnswersError for
    answers that cannot be understood. Answers without signal give a report without matches.
    """
    used_quiz = quiz or load_quiz()
    sheet = _sheet(answers, used_quiz)
    chosen = language.for_data(lang, sheet.person.lang)
    return build_report(sheet, used_quiz, catalog or load_catalog(), chosen, options or Options())


def _sheet(answers: Mapping[str, Any] | str | Path | Sheet, quiz: Quiz) -> Sheet:
    if isinstance(answers, AnswerSheet | ScoreSheet):
        return answers
    if isinstance(answers, str | Path):
        return read_sheet(answers, quiz)
    return sheet_from(answers, quiz)


def build_report(
    sheet: Sheet, quiz: Quiz, catalog: Catalog, lang: Lang, options: Options
) -> Report:
    """Score, match and put into words."""
    profile = build_profile(sheet, quiz)
    prepared = matching.prepare_profile(profile, catalog)
    ranking = matching.rank(prepared, catalog, options.weights)
    kept = [m for m in ranking.matches if options.filters.passes(m.occupation, catalog)]
    voice = voice_of(sheet, quiz)
    matches = [_match_shown(ranking, m, catalog, voice, lang) for m in kept[: options.top]]
    return _assembled(sheet, quiz, catalog, lang, options, profile, ranking, matches, len(kept))


def _assembled(
    sheet: Sheet,
    quiz: Quiz,
    catalog: Catalog,
    lang: Lang,
    options: Options,
    profile: Profile,
    ranking: Ranking,
    matches: list[MatchShown],
    kept: int,
) -> Report:
    shown = profile_shown(profile, ranking.prepared)
    areas = _areas_shown(ranking, catalog, lang)
    situation = advice.Situation(sheet, shown, areas, matches, catalog, lang)
    return Report(
        ccfit=VERSION,
        catalog=CatalogUsed(
            id=catalog.id, sha256=catalog.sha256, occupations=len(catalog.occupations)
        ),
        quiz=_quiz_used(sheet, quiz),
        person=PersonShown(id=sheet.person.id, lang=lang, taken=sheet.person.taken),
        weights=_weights(options),
        profile=shown,
        areas=areas,
        matches=matches,
        hidden=len(ranking.matches) - kept,
        sample_areas=advice.sample_areas(situation),
        notes=advice.notes(situation),
        next_steps=advice.next_steps(situation),
    )


def _quiz_used(sheet: Sheet, quiz: Quiz) -> QuizUsed | None:
    if not isinstance(sheet, AnswerSheet):
        return None
    return QuizUsed(id=quiz.id, sha256=quiz.sha256, length=form_of(sheet, quiz))


def _weights(options: Options) -> Weights:
    wanted = DEFAULT_WEIGHTS if options.weights is None else options.weights
    return Weights(**{facet: six(wanted.get(facet, 0.0)) for facet in FACETS})


def _areas_shown(ranking: Ranking, catalog: Catalog, lang: Lang) -> list[AreaShown]:
    return [
        AreaShown(
            code=area.code,
            title=catalog.area_title(area.code, lang),
            fit=six(50 + 50 * area.fit),
            occupations=area.occupations,
        )
        for area in matching.area_fits(ranking)
    ]


def _match_shown(
    ranking: Ranking, match: Match, catalog: Catalog, voice: Voice, lang: Lang
) -> MatchShown:
    fits = matching.facet_fits(ranking, match, catalog)
    found = meetings(ranking, fits, match.occupation, catalog)
    return MatchShown(
        rank=match.rank,
        code=match.occupation.code,
        title=match.occupation.title.to(lang),
        fit=six(match.points),
        facets=_facets_shown(fits, match),
        reasons=[_reason_shown(one, voice, lang) for one in reasons(found)],
        cautions=[_reason_shown(one, voice, lang) for one in cautions(found)],
        facts=facts_shown(match.occupation, catalog),
        reported=reported_shown(match.occupation, lang),
    )


def _facets_shown(fits: list[FacetFit], match: Match) -> list[FacetShown]:
    """Contributions share their rounding out, so that they add up to the fit as shown."""
    parts = shared([fit.contribution for fit in fits], 6, total=six(match.points) - 50)
    return [
        FacetShown(
            facet=fit.facet,
            fit=six(fit.fit),
            weight=six(fit.weight),
            contribution=part,
            estimated=fit.estimated,
        )
        for fit, part in zip(fits, parts, strict=True)
    ]


def _reason_shown(meeting: Meeting, voice: Voice, lang: Lang) -> ReasonShown:
    return ReasonShown(
        facet=meeting.facet,
        dimension=meeting.dimension,
        contribution=six(meeting.contribution),
        text=sentence(meeting, voice, lang),
    )
