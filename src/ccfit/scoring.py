"""Answers × quiz → profile: scale scores and how large their error is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from math import sqrt

from ccfit.adaptive.interests import whole_section
from ccfit.answers import AnswerSheet, Sheet
from ccfit.facets import DIMENSIONS, FEWEST_SKILLS, TAKEN_OUT, Facet
from ccfit.measurement import SKILL_ERROR, pooled_error
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import ADAPTIVE, FULL, Item, Quiz, Section
from ccfit.score_sheet import ranked
from ccfit.vectors import centred, dot, mean, signal

Answers = Mapping[str, int]
SINGLE_ANSWERS = 0.5


def build_profile(sheet: Sheet, quiz: Quiz) -> Profile:
    """The facets that a sheet has enough answers for; an empty profile if there is none."""
    if not isinstance(sheet, AnswerSheet):
        return Profile(dict(sheet.facets))
    chosen = chosen_items(sheet, quiz)
    scored = {
        facet: score_section(section, _asked(section, chosen.get(facet, ()), sheet), sheet.answers)
        for facet, section in quiz.sections.items()
    }
    found = {facet: scores for facet, scores in scored.items() if scores is not None}
    if "interests" in found and form_of(sheet, quiz) == ADAPTIVE:
        found["interests"] = _as_whole(quiz.sections["interests"], found["interests"], sheet)
    return Profile(found)


def _as_whole(section: Section, scores: FacetScores, sheet: AnswerSheet) -> FacetScores:
    """Scores as the whole section would show them, with the signal that the answers have."""
    share = facet_signal(scores)
    whole = whole_section(section, sheet.answers)
    apart = centred(whole)
    spread = dot(apart, apart) / (len(apart) - TAKEN_OUT["interests"])
    return replace(scores, scores=whole, error=sqrt(spread * (1 - share)))


def form_of(sheet: AnswerSheet, quiz: Quiz) -> str:
    """The form that was taken: as recorded, else the shortest that asks all that was answered.

    Answers beyond a recorded form make it the next larger one.
    """
    answered = frozenset(sheet.answers)
    if sheet.length and answered <= quiz.form_ids(sheet.length):
        return sheet.length
    return quiz.smallest_form(answered)


def chosen_items(sheet: AnswerSheet, quiz: Quiz) -> dict[Facet, tuple[str, ...]]:
    """What a sheet's form asked, by facet, in the order of asking.

    Which interest items an adaptive sitting came to is known by the answers alone.
    """
    name = form_of(sheet, quiz)
    chosen = dict(quiz.form(name))
    if name == ADAPTIVE and "interests" in chosen:
        pool = frozenset(chosen["interests"])
        chosen["interests"] = tuple(item for item in sheet.answers if item in pool)
    return chosen


def _asked(section: Section, chosen: tuple[str, ...], sheet: AnswerSheet) -> tuple[str, ...]:
    others = _others(section, chosen)
    if others.keys().isdisjoint(sheet.answers):
        return chosen
    return (*chosen, *(item for item in others if item in sheet.answers))


@lru_cache(maxsize=1024)
def _others(section: Section, chosen: tuple[str, ...]) -> dict[str, Item]:
    """The items that a form does not ask, in the section's order."""
    return {item_id: item for item_id, item in section.items.items() if item_id not in chosen}


def score_section(section: Section, asked: tuple[str, ...], answers: Answers) -> FacetScores | None:
    """The scores of one facet, or None with too few answers.

    A scale needs half of the items that were asked; interests and values need all their scales.
    """
    scales = section.scale_items(asked)
    given = {name: _answers(section, items, answers) for name, items in scales.items() if items}
    kept = {
        name: values
        for name, values in given.items()
        if values and 2 * len(values) >= len(scales[name])
    }
    scores = _facet_scores(section, kept, len(asked)) if _enough(section.facet, kept) else None
    return _ranked_instead(section, scores, answers)


def _answers(section: Section, items: Sequence[Item], answers: Answers) -> list[float]:
    turned = section.low + section.high
    return [
        float(turned - answers[item.id] if item.reverse else answers[item.id])
        for item in items
        if item.id in answers
    ]


def keyed(section: Section, item: Item, answer: int) -> float:
    """The answer as it counts: turned round on a reversed item."""
    return float(section.low + section.high - answer if item.reverse else answer)


def _enough(facet: Facet, kept: Mapping[str, list[float]]) -> bool:
    if facet == "skills":
        return len(kept) >= FEWEST_SKILLS
    return bool(kept) if facet == "type" else len(kept) == len(DIMENSIONS[facet])


def _facet_scores(section: Section, kept: Mapping[str, list[float]], asked: int) -> FacetScores:
    scores = tuple(mean(kept[name]) if name in kept else None for name in DIMENSIONS[section.facet])
    made = FacetScores(
        section.facet,
        scores,
        float(section.low),
        float(section.high),
        _error(section, kept),
        answered=sum(map(len, kept.values())),
        items=asked,
        ceiling=_ceiling(section.facet, kept),
    )
    return _bipolar(made) if section.facet == "type" else made


def _error(section: Section, kept: Mapping[str, list[float]]) -> float:
    if section.facet == "skills":
        fewest = min(map(len, kept.values()))
        return SKILL_ERROR * section.width / sqrt(fewest)
    return pooled_error(list(kept.values()), section.item_variance, section.width)


def _ceiling(facet: Facet, kept: Mapping[str, list[float]]) -> float:
    """Single answers cannot tell signal from chance, so no more than half is claimed for them."""
    single = all(len(answers) == 1 for answers in kept.values())
    return SINGLE_ANSWERS if single and facet != "skills" else 1.0


def _bipolar(scores: FacetScores) -> FacetScores:
    """Type scores run from −1 to 1; 0 is between the two poles."""
    middle, half = (scores.low + scores.high) / 2, (scores.high - scores.low) / 2
    rescaled = tuple(None if s is None else (s - middle) / half for s in scores.scores)
    error = (scores.error or 0.0) / half
    return replace(scores, scores=rescaled, low=-1.0, high=1.0, error=error)


def _ranked_instead(
    section: Section, scores: FacetScores | None, answers: Answers
) -> FacetScores | None:
    """The order a person gave, where rating found all values equally important."""
    if section.ranking is None or (scores is not None and facet_signal(scores) > 0):
        return scores
    chosen = {answers[i.id]: i.scale for i in section.ranking.items.values() if i.id in answers}
    return ranked([chosen[place] for place in sorted(chosen)]) if chosen else scores


def facet_signal(scores: FacetScores) -> float:
    """λ of interests or values, which need nothing but themselves."""
    if scores.signal is not None:
        return scores.signal
    known = [score for score in scores.scores if score is not None]
    freedom = len(known) - TAKEN_OUT[scores.facet]
    return min(signal(centred(known), scores.error or 0.0, freedom), scores.ceiling)


def is_complete(quiz: Quiz, answers: Answers, facet: Facet, form: str = FULL) -> bool:
    """Whether every item of a facet in a form has an answer."""
    return all(item in answers for item in quiz.form(form).get(facet, ()))
