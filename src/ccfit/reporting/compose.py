"""From answers to a report: the whole street in one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from ccfit import language
from ccfit.answers import AnswerSheet, ScoreSheet, Sheet, read_sheet, sheet_from
from ccfit.case import TOP, Case, Options
from ccfit.catalog import Catalog, load_catalog
from ccfit.facets import DEFAULT_WEIGHTS, FACETS, Facet
from ccfit.language import Lang
from ccfit.quiz import Quiz, load_quiz
from ccfit.reporting import advice, onet_advice
from ccfit.reporting.comparison import compare
from ccfit.reporting.report import (
    CatalogUsed,
    Comparison,
    FlagShown,
    Note,
    PersonShown,
    QualityShown,
    QuizUsed,
    Report,
    Weights,
)
from ccfit.reporting.shown_match import (
    areas_shown,
    distinctive_shown,
    far_end_shown,
    match_shown,
    tiers_shown,
)
from ccfit.reporting.shown_profile import profile_shown
from ccfit.rounding import six
from ccfit.scoring import form_of
from ccfit.version import VERSION
from ccfit.words.dimensions import FACETS as FACET_NAMES
from ccfit.words.quality import MESSAGES

__all__ = ["TOP", "Options", "build_report", "compose", "score"]


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
    return compose(Case(sheet, quiz, catalog, options), lang)


def compose(case: Case, lang: Lang) -> Report:
    """A case in words and rounded numbers. Raises UsageError as ``comparison.compare`` does."""
    sheet, catalog = case.sheet, case.catalog
    shown = profile_shown(case)
    areas = areas_shown(case, lang)
    matches = [match_shown(case, row, lang) for row in case.rows]
    situation = advice.Situation(
        sheet,
        shown,
        areas,
        matches,
        catalog,
        lang,
        uncalibrated=not case.certainty.calibrated,
        hangs_on=case.firmness.first.note if case.firmness else None,
        first_title=_first_title(case, lang),
    )
    return Report(
        ccfit=VERSION,
        catalog=CatalogUsed(
            id=catalog.id, sha256=catalog.sha256, occupations=len(catalog.occupations)
        ),
        quiz=_quiz_used(case),
        person=PersonShown(id=sheet.person.id, lang=lang, taken=sheet.person.taken),
        quality=_quality_shown(case, lang),
        certainty=_certainty_shown(case),
        weights=_weights(case.options),
        profile=shown,
        areas=areas,
        tiers=tiers_shown(case),
        matches=matches,
        distinctive=distinctive_shown(case, lang),
        far_end=far_end_shown(case, lang),
        hidden=len(case.offered) - len(case.kept),
        sample_areas=advice.sample_areas(situation),
        notes=_notes(case, situation),
        next_steps=advice.next_steps(situation),
        comparison=_compared(case, lang),
    )


def _first_title(case: Case, lang: Lang) -> str:
    matches = case.ranking.matches
    return matches[0].occupation.title.to(lang) if matches else ""


def _certainty_shown(case: Case) -> Literal["calibrated", "uncalibrated"] | None:
    if not case.certainty.intervals:
        return None
    return "calibrated" if case.certainty.calibrated else "uncalibrated"


def _quiz_used(case: Case) -> QuizUsed | None:
    sheet, quiz = case.sheet, case.quiz
    if not isinstance(sheet, AnswerSheet):
        return None
    return QuizUsed(id=quiz.id, sha256=quiz.sha256, length=form_of(sheet, quiz))


def _quality_shown(case: Case, lang: Lang) -> QualityShown:
    flags = [
        FlagShown(
            id=flag.id,
            facet=flag.facet,
            value=six(flag.value),
            threshold=six(flag.threshold),
            message=MESSAGES[flag.id].to(lang).format(section=_section(case, flag.facet, lang)),
        )
        for flag in case.quality.flags
    ]
    return QualityShown(verdict=case.quality.verdict, flags=flags)


def _section(case: Case, facet: Facet, lang: Lang) -> str:
    section = case.quiz.sections.get(facet)
    return (section.title.to(lang) if section else "") or FACET_NAMES[facet].to(lang)


def _compared(case: Case, lang: Lang) -> Comparison | None:
    before = case.options.before
    return None if before is None else compare(replace(case, sheet=before), case, lang)


def _notes(case: Case, situation: advice.Situation) -> list[Note]:
    usual = advice.notes(situation)
    return onet_advice.notes(situation, usual) if case.options.method == "onet" else usual


def _weights(options: Options) -> Weights:
    wanted = DEFAULT_WEIGHTS if options.weights is None else options.weights
    if options.method == "onet":
        wanted = {"interests": 1.0}
    return Weights(**{facet: six(wanted.get(facet, 0.0)) for facet in FACETS})
