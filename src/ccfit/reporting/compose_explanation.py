"""From a case to the explanation of some of its places: rounded numbers and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from ccfit.case import Case
from ccfit.catalog import Occupation
from ccfit.explaining import explain, lifting, sensitivity
from ccfit.explaining.explain import FacetSplit
from ccfit.explaining.lifting import FirstTiers, Lift, Move, Person
from ccfit.explaining.sensitivity import Firmness
from ccfit.explaining.skill_gaps import Rating, SkillNeed, skill_needs, skill_ratings
from ccfit.facets import FACETS, Facet
from ccfit.folding import Row
from ccfit.language import Lang, lower_first
from ccfit.reporting.compose import compose
from ccfit.reporting.explanation import (
    Explanation,
    FirstPlaceShown,
    HoldsBack,
    LiftShown,
    MoveShown,
    NotCounted,
    OccupationExplained,
    SensitivityShown,
    SkillShown,
    SkillsShown,
    Status,
)
from ccfit.reporting.report import Note, Report
from ccfit.reporting.shown_facets import dimension_name, facets_shown
from ccfit.reporting.shown_match import match_shown
from ccfit.rounding import six
from ccfit.words import dimensions as names
from ccfit.words.advice import NOTES as REPORT_NOTES
from ccfit.words.explain import MOVES, NOTES, STEPS


def compose_explanation(case: Case, occupations: Iterable[Occupation], lang: Lang) -> Explanation:
    """Why these occupations rank where they do; none of them where nothing can be ranked."""
    report, catalog = compose(case, lang), case.catalog
    firmness = case.firmness or Firmness(case.ranking, catalog)
    once = {one.code: one for one in occupations if case.ranking.matches}
    person = Person(case.profile, catalog, case.options.weights, FirstTiers(catalog, case.norms))
    explained = [_occupation(case, one, person, firmness, lang) for one in once.values()]
    return Explanation(
        ccfit=report.ccfit,
        catalog=report.catalog,
        quiz=report.quiz,
        person=report.person,
        certainty=report.certainty,
        weights=report.weights,
        not_counted=_not_counted(case),
        sensitivity=_sensitivity(case, firmness, lang) if explained else None,
        occupations=explained,
        notes=_notes(report, explained, firmness, lang) if explained else report.notes,
    )


def _not_counted(case: Case) -> list[NotCounted]:
    return [
        NotCounted(facet=facet, reason=_reason(case, facet))
        for facet in FACETS
        if facet not in case.ranking.weights
    ]


def _reason(case: Case, facet: Facet) -> Literal["missing", "no_signal", "no_weight"]:
    prepared = case.prepared.get(facet)
    if prepared is None:
        return "missing"
    return "no_signal" if prepared.signal == 0 else "no_weight"


def _sensitivity(case: Case, firmness: Firmness, lang: Lang) -> SensitivityShown:
    first = firmness.first
    return SensitivityShown(
        weightings=firmness.over_grid.weightings,
        grid={facet: list(sensitivity.GRID[facet]) for facet in firmness.columns},
        first=FirstPlaceShown(
            code=first.code,
            title=case.catalog.by_code[first.code].title.to(lang),
            first_share=six(first.stays_first),
            top_ten_share=six(first.stays_in_top),
            holds_without_skills=first.holds_without_skills,
            note=first.note,
        ),
    )


def _occupation(
    case: Case, occupation: Occupation, person: Person, firmness: Firmness, lang: Lang
) -> OccupationExplained:
    match = next(m for m in case.ranking.matches if m.occupation.code == occupation.code)
    shown = match_shown(case, Row(match, ()), lang)
    splits = explain.facet_splits(case.ranking, match, case.profile, case.catalog)
    return OccupationExplained(
        rank=shown.rank,
        rank_interval=shown.rank_interval,
        tier=shown.tier,
        code=shown.code,
        title=shown.title,
        fit=shown.fit,
        facets=facets_shown(case, match, splits, lang),
        holds_back=_holds_back(splits),
        reasons=shown.reasons,
        cautions=shown.cautions,
        skills=_skills(case, occupation, lang),
        lift=_lift(person, occupation, lang),
        top_ten_share=six(firmness.over_grid.top_ten.get(occupation.code, 0.0)),
    )


def _holds_back(splits: Sequence[FacetSplit]) -> HoldsBack | None:
    found = explain.holding_back(splits)
    return None if found is None else HoldsBack(facet=found.facet, shortfall=six(found.shortfall))


def _skills(case: Case, occupation: Occupation, lang: Lang) -> SkillsShown | None:
    ratings = skill_ratings(case.sheet, case.quiz, case.profile)
    needs = skill_needs(occupation, ratings)
    if needs is None:
        return None
    return SkillsShown(
        some_rated=needs.some_rated,
        estimated=bool(occupation.estimated & {"skills", "levels"}),
        to_learn=[_skill(need, lang) for need in needs.to_learn],
        not_rated=[_skill(need, lang) for need in needs.not_rated],
    )


def _skill(need: SkillNeed, lang: Lang) -> SkillShown:
    own: Rating | None = need.own
    return SkillShown(
        skill=need.skill,
        name=dimension_name("skills", need.skill, lang),
        importance=six(need.importance),
        required_level=six(need.required),
        rating=six(own.rating) if own else None,
        own_level=six(own.level) if own else None,
    )


def _lift(person: Person, occupation: Occupation, lang: Lang) -> LiftShown:
    found = lifting.lift(person, occupation)
    return LiftShown(
        status=_status(found, person),
        moves=[_move(move, lang) for move in found.moves],
        rank_after=found.rank,
    )


def _status(found: Lift, person: Person) -> Status:
    if found.reached:
        return "reached" if found.moves else "in_first_tier"
    return "not_reached" if lifting.movable(person) else "not_movable"


def _move(move: Move, lang: Lang) -> MoveShown:
    return MoveShown(
        facet=move.facet,
        dimension=move.dimension,
        steps=move.steps,
        before=six(move.before),
        after=six(move.after),
        text=move_text(move.facet, move.dimension, move.steps, lang),
    )


def move_text(facet: Facet, dimension: str, steps: int, lang: Lang) -> str:
    """``two steps more in programming``, ``if you cared one step more about …``."""
    if facet == "skills":
        what = lower_first(names.SKILL_NAMES[dimension].to(lang))
    else:
        what = names.PHRASES[facet][dimension].to(lang)
    return MOVES[facet].to(lang).format(steps=STEPS[steps - 1].to(lang), what=what)


def _notes(
    report: Report, explained: Sequence[OccupationExplained], firmness: Firmness, lang: Lang
) -> list[Note]:
    first = firmness.first
    facets = [facet for one in explained for facet in one.facets]
    conditions = {
        first.note or "": first.note is not None,
        "uncalibrated": report.certainty == "uncalibrated",
        "estimated": any(facet.estimated for facet in facets),
        "type": any(facet.facet == "type" for facet in facets),
        "starting_point": True,
    }
    title = firmness.catalog.by_code[first.code].title.to(lang)
    texts = {**REPORT_NOTES, **NOTES}
    return [
        Note(id=key, text=texts[key].to(lang).format(title=title))
        for key, holds in conditions.items()
        if holds
    ]
