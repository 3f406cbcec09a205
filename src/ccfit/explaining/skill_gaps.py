"""Which skills a job asks for beyond what a person has so far: what there is to learn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ccfit.answers import AnswerSheet, Sheet
from ccfit.catalog import Occupation
from ccfit.facets import SKILLS
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import Quiz, Section
from ccfit.scoring import keyed
from ccfit.vectors import mean

# O*NET's word for an importance of 3 is “important”.
IMPORTANT = 3.0
# O*NET's levels run from 0 to 7; a rating is put on them from end to end.
HIGHEST_LEVEL = 7.0


@dataclass(frozen=True, slots=True)
class Rating:
    """How good a person is at a skill: as they said it, and as a level from 0 to 7."""

    rating: float
    level: float


@dataclass(frozen=True, slots=True)
class SkillNeed:
    """A skill that is important to a job: importance 1–5, required level 0–7.

    `own` is the person's rating, None where there is none yet.
    """

    skill: str
    importance: float
    required: float
    own: Rating | None

    @property
    def gap(self) -> float:
        """How far the required level lies above the person's; all of it without a rating."""
        return self.required - (self.own.level if self.own else 0.0)

    @property
    def urgency(self) -> float:
        return self.importance * self.gap


@dataclass(frozen=True, slots=True)
class SkillNeeds:
    """The important skills with a gap, and those without a rating, the most urgent first.

    `some_rated` says whether any of them is rated.
    """

    some_rated: bool
    to_learn: tuple[SkillNeed, ...]
    not_rated: tuple[SkillNeed, ...]


def skill_needs(occupation: Occupation, ratings: Mapping[str, Rating]) -> SkillNeeds | None:
    """What a job asks for; None where its importances or levels are not known."""
    importances, levels = occupation.profiles.get("skills"), occupation.levels
    if importances is None or levels is None:
        return None
    rows = zip(SKILLS, importances, levels, strict=True)
    important = [
        SkillNeed(skill, importance, level, ratings.get(skill))
        for skill, importance, level in rows
        if importance >= IMPORTANT
    ]
    ordered = sorted(important, key=lambda need: -need.urgency)
    return SkillNeeds(
        some_rated=any(need.own for need in important),
        to_learn=tuple(need for need in ordered if need.own and need.gap > 0),
        not_rated=tuple(need for need in ordered if not need.own),
    )


def skill_ratings(sheet: Sheet, quiz: Quiz, profile: Profile) -> dict[str, Rating]:
    """The person's ratings by skill, also where there are too few to be compared.

    A plain list of strong skills says nothing of the others, so they count as not rated.
    """
    scores = profile.facets.get("skills")
    if scores is not None:
        return _of_scores(scores)
    if isinstance(sheet, AnswerSheet) and "skills" in quiz.sections:
        return _of_answers(sheet, quiz.sections["skills"])
    return {}


def _of_scores(scores: FacetScores) -> dict[str, Rating]:
    known = {skill: score for skill, score in scores.by_dimension().items() if score is not None}
    if scores.signal is not None:
        known = {skill: score for skill, score in known.items() if score > scores.low}
    return {skill: _rating(score, scores.low, scores.high) for skill, score in known.items()}


def _of_answers(sheet: AnswerSheet, section: Section) -> dict[str, Rating]:
    given = {
        skill: [keyed(section, i, sheet.answers[i.id]) for i in items if i.id in sheet.answers]
        for skill, items in section.scale_items(tuple(section.items)).items()
    }
    return {
        skill: _rating(mean(answers), section.low, section.high)
        for skill, answers in given.items()
        if answers
    }


def _rating(score: float, low: float, high: float) -> Rating:
    return Rating(score, (score - low) / (high - low) * HIGHEST_LEVEL)
