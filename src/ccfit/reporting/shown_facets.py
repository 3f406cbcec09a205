"""The facets of an explained match as they are shown: dimensions, and the answers behind them."""

from __future__ import annotations

from ccfit.case import Case
from ccfit.explaining import explain
from ccfit.explaining.explain import FacetSplit, GivenAnswer
from ccfit.facets import OTHER_POLE, Facet
from ccfit.language import Lang
from ccfit.matching import Match
from ccfit.reporting.compose_job import IMPORTANCE_RANGE, PROFILE_RANGE
from ccfit.reporting.explanation import AnswerShown, DimensionShown, FacetExplained, Range
from ccfit.rounding import DIGITS, shared, six
from ccfit.words import dimensions as names
from ccfit.words.explain import WORDS

RANGES: dict[Facet, Range] = {
    "interests": PROFILE_RANGE,
    "values": PROFILE_RANGE,
    "skills": IMPORTANCE_RANGE,
}


def facets_shown(
    case: Case, match: Match, splits: list[FacetSplit], lang: Lang
) -> list[FacetExplained]:
    """Contributions share their rounding out: dimensions add up to facets, facets to fit − 50."""
    total = six(match.points) - 50
    parts = shared([split.fit.contribution for split in splits], DIGITS, total=total)
    return [
        _facet_shown(case, split, part, lang) for split, part in zip(splits, parts, strict=True)
    ]


def _facet_shown(case: Case, split: FacetSplit, contribution: float, lang: Lang) -> FacetExplained:
    scores = case.profile.facets[split.facet]
    most = six(split.most)
    return FacetExplained(
        facet=split.facet,
        fit=six(split.fit.fit),
        weight=six(split.fit.weight),
        signal=six(split.signal),
        contribution=contribution,
        most=most,
        shortfall=six(most - contribution),
        estimated=split.fit.estimated,
        range=(scores.low, scores.high),
        occupation_range=_range(split),
        dimensions=_dimensions(case, split, contribution, lang),
    )


def _range(split: FacetSplit) -> Range | None:
    """O*NET's range; for figures from elsewhere one that holds them too. Leans have none."""
    if split.facet not in RANGES:
        return None
    low, high = RANGES[split.facet]
    values = [one.occupation for one in split.dimensions]
    return min(low, *values, high), max(high, *values, low)


def _dimensions(case: Case, split: FacetSplit, total: float, lang: Lang) -> list[DimensionShown]:
    answers = explain.answers_behind(case.sheet, case.quiz, case.profile)
    parts = shared([one.contribution for one in split.dimensions], DIGITS, total=total)
    return [
        DimensionShown(
            dimension=one.dimension,
            name=dimension_name(split.facet, one.dimension, lang),
            score=None if one.score is None else six(one.score),
            occupation=six(one.occupation),
            contribution=part,
            answers=[
                _answer(one_given, lang)
                for one_given in answers.get((split.facet, one.dimension), ())
            ],
        )
        for one, part in zip(split.dimensions, parts, strict=True)
    ]


def dimension_name(facet: Facet, dimension: str, lang: Lang) -> str:
    """``Realistic``, ``Managing people``; both letters of an axis of the type."""
    if facet == "type":
        return f"{dimension}–{OTHER_POLE[dimension]}"
    return names.NAMES[facet][dimension].to(lang)


def _answer(given: GivenAnswer, lang: Lang) -> AnswerShown:
    return AnswerShown(
        item=given.item.id,
        text=_text(given, lang),
        answer=given.answer,
        label=_label(given, lang),
        reverse=given.item.reverse,
    )


def _text(given: GivenAnswer, lang: Lang) -> str:
    left, right = given.item.left, given.item.right
    if left is None or right is None:
        return given.item.text.to(lang)
    return WORDS["two_sides"].to(lang).format(left=left.to(lang), right=right.to(lang))


def _label(given: GivenAnswer, lang: Lang) -> str:
    if given.place:
        return WORDS["ordered"].to(lang).format(place=given.answer)
    return given.section.label(given.answer, lang)
