"""Why jobs rank where they do, as ``ccfit explain`` gives it out: typed models.

Numbers are plain, with up to six decimals. The contributions of the dimensions add up to that
of their facet where there are any, and those of the facets to fit − 50. Keys are only ever added
within ``ccfit.explain/1``.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from ccfit.explaining.sensitivity import Hanging
from ccfit.reporting.report import CatalogUsed, Note, PersonShown, QuizUsed, ReasonShown, Weights

SCHEMA: Final = "ccfit.explain/1"
Range = tuple[float, float]
Status = Literal["in_first_tier", "reached", "not_reached", "not_movable"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AnswerShown(_Model):
    """One answer that a score was made of."""

    item: str = Field(description="The id of the question.")
    text: str = Field(description="The question; both statements where it has two.")
    answer: int = Field(description="The answer given, or the place where values were ordered.")
    label: str = Field(description="The words of the answer; empty where the quiz has none.")
    reverse: bool = Field(description="Whether it counts from the other end of the range.")


class DimensionShown(_Model):
    """One dimension of a facet, from both sides."""

    dimension: str = Field(description="Its name in the data.")
    name: str = Field(description="Its name in the language of the texts.")
    score: float | None = Field(description="The person's score, in units of `range`.")
    occupation: float = Field(description="The job's value, in units of `occupation_range`.")
    contribution: float = Field(description="Its share of fit − 50.")
    answers: list[AnswerShown] = Field(description="The answers behind the score.")


class FacetExplained(_Model):
    """One facet that counts: how much, and why."""

    facet: str = Field(description="interests, values, skills or type.")
    fit: float = Field(description="−1 to 1; 0 is no relation.")
    weight: float = Field(description="Its weight, re-scaled so that those used add up to 1.")
    signal: float = Field(description="The share of the person's profile that is signal: λ.")
    contribution: float = Field(description="Its share of fit − 50.")
    most: float = Field(description="What a job of the very same shape would contribute.")
    shortfall: float = Field(description="`most` less `contribution`.")
    estimated: bool = Field(description="Whether the job's figures are estimates.")
    range: Range = Field(description="The lowest and the highest score possible.")
    occupation_range: Range | None = Field(
        description="The lowest and the highest value possible; null for leans, in SD units."
    )
    dimensions: list[DimensionShown] = Field(
        description="Every dimension; none where the job has no figures and stands at the "
        "person's mean."
    )


class NotCounted(_Model):
    """A facet that does not count."""

    facet: str = Field(description="interests, values, skills or type.")
    reason: Literal["missing", "no_signal", "no_weight"] = Field(
        description="Too few answers, no clear pattern in them, or a weight of 0."
    )


class HoldsBack(_Model):
    """The facet that holds a job back most."""

    facet: str = Field(description="interests, values, skills or type.")
    shortfall: float = Field(description="The points that it lacks to the same shape.")


class SkillShown(_Model):
    """One skill that is important to the job."""

    skill: str = Field(description="Its O*NET name.")
    name: str = Field(description="Its name in the language of the texts.")
    importance: float = Field(description="How important it is, 1 to 5.")
    required_level: float = Field(description="The level it takes, 0 to 7.")
    rating: float | None = Field(description="The person's rating; null without one.")
    own_level: float | None = Field(description="The rating put on 0 to 7; null without one.")


class SkillsShown(_Model):
    """What there is to learn."""

    some_rated: bool = Field(description="Whether any skill that is important here is rated.")
    estimated: bool = Field(description="Whether the job's figures are estimates.")
    to_learn: list[SkillShown] = Field(
        description="Important skills whose level lies above the person's, largest importance "
        "times gap first."
    )
    not_rated: list[SkillShown] = Field(
        description="Important skills without a rating, largest importance times level first."
    )


class MoveShown(_Model):
    """Steps upwards on one scale; a step is a quarter of its range."""

    facet: str = Field(description="interests, values or skills.")
    dimension: str = Field(description="The scale.")
    steps: int = Field(description="How many steps.")
    before: float = Field(description="The score as it is.")
    after: float = Field(description="The score with the steps.")
    text: str = Field(description="The same in words.")


class LiftShown(_Model):
    """The smallest changes that would lift the job into the first tier."""

    status: Status = Field(
        description="in_first_tier, reached, not_reached by six steps, or not_movable where no "
        "part that counts has scores: letters and lists have none, and type does not move."
    )
    moves: list[MoveShown] = Field(description="The changes; all of them together count.")
    rank_after: int = Field(description="The job's place with these changes.")


class OccupationExplained(_Model):
    """One occupation: where it ranks and why."""

    rank: int = Field(description="Its place in the whole catalogue.")
    rank_interval: tuple[int, int] | None = Field(
        description="Where it would rank in eight of ten sittings with similar questions."
    )
    tier: int | None = Field(description="1 for what cannot be told from the first, and so on.")
    code: str = Field(description="Its code.")
    title: str = Field(description="Its title.")
    fit: float = Field(description="0 to 100; 50 is no relation, 100 the same shape.")
    facets: list[FacetExplained] = Field(description="The facets that count.")
    holds_back: HoldsBack | None = Field(description="What holds it back most; null if nothing.")
    reasons: list[ReasonShown] = Field(description="What speaks for it.")
    cautions: list[ReasonShown] = Field(description="What to weigh.")
    skills: SkillsShown | None = Field(
        description="Skills to learn; null where the job's levels are not known."
    )
    lift: LiftShown = Field(description="What would lift it into the first tier.")
    top_ten_share: float = Field(
        description="The share of weightings, 0 to 1, in which it is among the first ten."
    )


class FirstPlaceShown(_Model):
    """How firmly the first place stands."""

    code: str = Field(description="The code of the occupation.")
    title: str = Field(description="Its title.")
    first_share: float = Field(description="The share of weightings in which it stays first.")
    top_ten_share: float = Field(description="The share in which it stays among the first ten.")
    holds_without_skills: bool | None = Field(
        description="Whether it stays among the first ten when self-rated skills count 0; null "
        "where they do not count, or nothing else does."
    )
    note: Hanging | None = Field(
        description="What the first place hangs on; null if it stands firmly."
    )


class SensitivityShown(_Model):
    """How far the ranking hangs on the weights of the facets."""

    weightings: int = Field(description="How many ways of weighing were tried.")
    grid: dict[str, list[float]] = Field(description="The weights tried, before re-scaling.")
    first: FirstPlaceShown = Field(description="The first place of the ranking.")


class Explanation(_Model):
    """``model_dump_json()`` is the JSON that ``ccfit explain`` prints."""

    schema_: Literal["ccfit.explain/1"] = SCHEMA
    ccfit: str = Field(description="The version of ccfit.")
    catalog: CatalogUsed = Field(description="The catalogue that the person was compared with.")
    quiz: QuizUsed | None = Field(
        description="The quiz that was answered; null for scores from other instruments."
    )
    person: PersonShown = Field(description="Who answered.")
    certainty: Literal["calibrated", "uncalibrated"] | None = Field(
        description="Whether intervals and tiers rest on how a reference group answered; null "
        "where nothing can be ranked."
    )
    weights: Weights = Field(
        description="The weights asked for, before parts without signal are left out."
    )
    not_counted: list[NotCounted] = Field(description="The facets that do not count, and why.")
    sensitivity: SensitivityShown | None = Field(
        description="How far the ranking hangs on the weights; null without a ranking."
    )
    occupations: list[OccupationExplained] = Field(
        description="The occupations asked for, in that order; empty where nothing can be ranked."
    )
    notes: list[Note] = Field(description="What to know about this.")

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: "schema" if name == "schema_" else name,
        serialize_by_alias=True,
    )

    @property
    def ranked(self) -> bool:
        """Whether the answers had signal, so that there is a ranking."""
        return bool(self.occupations)
