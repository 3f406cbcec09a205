"""A person's profile as the report shows it: scores, errors, signal, code, type."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from ccfit import holland, type_code
from ccfit.case import Case
from ccfit.certainty.letters import LetterOdds
from ccfit.facets import DIMENSIONS, Facet
from ccfit.matching import PreparedFacet
from ccfit.profile import FacetScores, Profile
from ccfit.reporting.report import (
    DifferentiationShown,
    InterestsShown,
    OrderShown,
    ProfileShown,
    ScalesShown,
    TypeShown,
)
from ccfit.rounding import six

MOST_VALUES = 3
MOST_SKILLS = 5

Prepared = Mapping[Facet, PreparedFacet]


def profile_shown(case: Case) -> ProfileShown:
    """Every facet that could be prepared; None for the others."""
    profile, prepared = case.profile, case.prepared
    return ProfileShown(
        interests=_interests(case) if "interests" in prepared else None,
        values=_scales(profile, prepared, "values", MOST_VALUES),
        skills=_scales(profile, prepared, "skills", MOST_SKILLS),
        type=_type(profile.facets["type"], prepared["type"]) if "type" in prepared else None,
    )


def _interests(case: Case) -> InterestsShown:
    scores, prepared = case.profile.facets["interests"], case.prepared["interests"]
    odds = case.letters
    known = {letter: score or 0.0 for letter, score in scores.by_dimension().items()}
    spread = holland.differentiation(known)
    letters = holland.code(known)
    display = odds.code_display(known) if odds else holland.code_display(known)
    return InterestsShown(
        scores=_six(scores),
        range=(scores.low, scores.high),
        standard_errors=_errors(scores, prepared),
        signal=six(prepared.signal),
        code=letters,
        code_display=display,
        order=_order(known, odds),
        consistency=_consistency(display),
        differentiation=DifferentiationShown(**{k: six(v) for k, v in spread._asdict().items()}),
        elevation=six(holland.elevation(known)),
        answered=scores.answered,
        items=scores.items,
    )


def _consistency(display: str) -> holland.Consistency | None:
    """Of the first two letters, where it is clear which two they are."""
    groups = holland.read_code(display)
    sizes = [len(tied) for tied in groups]
    if sizes[:1] != [2] and sizes[:2] != [1, 1]:
        return None
    return holland.consistency("".join(groups)[:2])


def _order(scores: Mapping[str, float], odds: LetterOdds | None) -> list[OrderShown]:
    """For each letter and the one after it, how likely their order is to be the true one."""
    letters = holland.code(scores, length=6)
    if odds is None:
        return []
    return [
        OrderShown(letter=a, over=b, probability=six(odds.above(a, b)))
        for a, b in pairwise(letters)
    ]


def _six(scores: FacetScores) -> dict[str, float | None]:
    return {
        name: None if score is None else six(score) for name, score in scores.by_dimension().items()
    }


def _errors(scores: FacetScores, prepared: PreparedFacet) -> dict[str, float | None]:
    error = six(prepared.error)
    return {name: None if score is None else error for name, score in scores.by_dimension().items()}


def _scales(profile: Profile, prepared: Prepared, facet: Facet, most: int) -> ScalesShown | None:
    if facet not in prepared:
        return None
    scores = profile.facets[facet]
    return ScalesShown(
        scores=_six(scores),
        range=(scores.low, scores.high),
        standard_errors=_errors(scores, prepared[facet]),
        signal=six(prepared[facet].signal),
        top=_top(scores, prepared[facet], most),
        answered=scores.answered,
        items=scores.items,
    )


def _top(scores: FacetScores, prepared: PreparedFacet, most: int) -> list[str]:
    """The highest scores; among equals, what stands out more from the usual profile."""
    rows = [
        (score, beyond, name)
        for name, score, beyond in zip(
            DIMENSIONS[scores.facet], scores.scores, prepared.vector, strict=True
        )
        if score is not None and (beyond > 0 or _named(scores, score))
    ]
    ordered = sorted(rows, key=lambda row: (-row[0], -row[1], row[2]))
    return [name for _, _, name in ordered[:most]]


def _named(scores: FacetScores, score: float) -> bool:
    """Whether a dimension stands in a list or ranking that the person gave."""
    return scores.signal is not None and score > scores.low


def _type(scores: FacetScores, prepared: PreparedFacet) -> TypeShown:
    chances = type_code.probabilities(scores, prepared)
    return TypeShown(
        scores=_six(scores),
        probabilities={axis: None if p is None else six(p) for axis, p in chances.items()},
        signal=six(prepared.signal),
        code=type_code.code(scores, chances),
        code_display=type_code.code_display(scores, chances),
        answered=scores.answered,
        items=scores.items,
    )
