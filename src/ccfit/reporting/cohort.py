"""The picture of a group as ``ccfit cohort`` gives it out.

A null stands for fewer than ten people, or for a number from which so few could be worked out.
Keys are only ever added within ``ccfit.cohort/1``.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from ccfit.reporting.report import CatalogUsed, Weights

SCHEMA: Final = "ccfit.cohort/1"
Count = int | None
Letter = Literal["R", "I", "A", "S", "E", "C", "open"]


class _Model(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: "schema" if name == "schema_" else name,
        serialize_by_alias=True,
        populate_by_name=True,
    )


class GroupQuiz(_Model):
    """The quiz that was answered."""

    id: str
    sha256: str


class CompletionShown(_Model):
    """Whether everything that was asked has been answered."""

    finished: Count = Field(description="People who answered every part; null if not shown.")
    unfinished: Count = Field(description="People who left a part out; null if not shown.")


class VerdictsShown(_Model):
    """How clear the answers are."""

    ok: Count = Field(description="People with a clear picture; null if not shown.")
    caution: Count = Field(description="People whose answers are worth a second look.")
    retake: Count = Field(description="People without a clear pattern yet.")


class CodeCount(_Model):
    """How many people have a code."""

    code_display: str
    people: int = Field(description="How many people have it.")


class CodesShown(_Model):
    """The codes of ten people or more, the most frequent first."""

    shown: list[CodeCount] = Field(description="The codes.")
    others: int = Field(description="People with any other code, or without one.")


class AxisShown(_Model):
    """One axis of the type letters."""

    axis: Literal["E", "N", "F", "J"] = Field(description="The pole that it is named by.")
    letters: dict[str, Count] = Field(
        description="People with the one letter, with the other, and with neither (open)."
    )


class AreaCount(_Model):
    """How many people have an area among their first three."""

    code: str
    title: str
    people: Count = Field(description="How many people; null if not shown.")


class PictureShown(_Model):
    """The tables of some people; null for parts that nobody answered."""

    people: int = Field(description="How many people this is about.")
    completion: CompletionShown = Field(description="How many finished.")
    verdicts: VerdictsShown = Field(description="How clear their answers are.")
    first_letters: dict[Letter, Count] | None = Field(
        description="People by the first letter of their Holland code; open where several share "
        "that place. Only people with a pattern of interests are counted."
    )
    values: dict[str, Count] | None = Field(
        description="People for whom a value comes first, alone or with others."
    )
    type: list[AxisShown] | None = Field(
        description="Type-style preferences by axis; not the MBTI® instrument."
    )
    areas: list[AreaCount] = Field(
        description="The areas, by how many people have them among their first three; those that "
        "are not shown come last, in the order of their codes."
    )


class GroupShown(_Model):
    """One group of the grouping column."""

    name: str | None = Field(
        description="Its name; null for people without one, and for small groups together."
    )
    merged: bool = Field(description="Whether it is small groups together.")
    picture: PictureShown = Field(description="Its tables.")


class ItemShown(_Model):
    """One question of a scale."""

    item: str = Field(description="The id of the question.")
    text: str = Field(description="Its words; the id where the quiz gives none.")
    item_rest: float | None = Field(
        description="Its correlation with the sum of the others of the scale, −1 to 1; null where "
        "there are none or one of the two does not vary."
    )
    suspect: bool = Field(
        description="Whether that is negative: the question may have been meant to be reversed."
    )


class ScaleShown(_Model):
    """How well one scale measures in the group."""

    scale: str = Field(description="The name of the scale.")
    people: Count = Field(
        description="People who answered all of its questions; null for fewer than ten, or if "
        "fewer than ten others could be worked out from it."
    )
    mean: float | None = Field(description="The mean of the mean answers.")
    sd: float | None = Field(description="Their standard deviation, n − 1 in the denominator.")
    alpha: float | None = Field(description="Cronbach's α; null for a single question.")
    omega: float | None = Field(
        description="McDonald's ω of one factor; null below 100 people or three questions, and "
        "where one factor does not fit."
    )
    sem: float | None = Field(description="The standard error of a person's score: SD·√(1 − α).")
    items: list[ItemShown] = Field(description="Its questions.")


class FormScales(_Model):
    """The scales of one facet as one form of the quiz asks them."""

    facet: Literal["interests", "values", "skills", "type"]
    forms: list[str] = Field(description="The forms of the quiz that ask these questions.")
    range: tuple[float, float] = Field(description="The lowest and the highest answer.")
    scales: list[ScaleShown] = Field(description="The scales.")


class Cohort(_Model):
    """A group of people; nothing in it is about fewer than ten."""

    schema_: Literal["ccfit.cohort/1"] = Field(
        default=SCHEMA,
        description="The shape of this file; keys are only ever added to it.",
    )
    ccfit: str
    catalog: CatalogUsed = Field(description="The catalogue that people were compared with.")
    quiz: GroupQuiz = Field(description="The quiz that was answered.")
    weights: Weights
    fewest: int = Field(description="The smallest number of people that anything is shown of.")
    unread: Count = Field(
        description="Answers that could not be read and are in no table; null for one to nine."
    )
    everybody: PictureShown = Field(description="The tables of all people together.")
    codes: CodesShown | None = Field(description="Holland codes, of all people together.")
    groups: list[GroupShown] | None = Field(
        description="By the grouping column, in the order of the names; null where none was named "
        "or none can be shown."
    )
    psychometrics: list[FormScales] | None = Field(
        description="How well the scales measure; null unless asked for."
    )
