"""The shape of a quiz file (``ccfit: quiz/1``). What a shape cannot say, ``quiz_check`` checks."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Discriminator, Field, PlainValidator, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

from ccfit.checking.file_types import (
    LARGEST,
    AnswerKey,
    FileModel,
    Filled,
    NotNegative,
    Positive,
    Vector,
    Words,
    optional,
)
from ccfit.language import Lang


def _limits(value: Any) -> Any:
    whole = isinstance(value, list) and [type(one) for one in value] == [int, int]
    if not whole or not -LARGEST < value[0] < value[1] < LARGEST:
        raise PydanticCustomError("quiz.range", "not a range of whole numbers")
    return value


WHOLE_PAIR = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
AnswerRange = Annotated[Any, PlainValidator(_limits), WithJsonSchema(WHOLE_PAIR)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Reliability = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]


class ItemFile(FileModel):
    """One question: a text to rate, or a pair of statements to choose between."""

    scale: Filled = Field(description="The scale that it counts for: R, Achievement, Speaking, E.")
    reverse: bool = optional("Whether it counts from the other end of the range.")
    en: Filled = optional("The question in English.")
    es: Filled = optional("The question in Spanish.")
    left: Words = optional("The statement that the lowest answer stands for.")
    right: Words = optional("The statement that the highest answer stands for.")
    anchors: dict[AnswerKey, Words] = optional("Examples of what an answer means, by answer.")


def _form(value: Any) -> str:
    return "<scale>" if isinstance(value, str) else "<question>"


# Just the name of its scale, where a quiz is only ever scored.
Item = Annotated[
    Annotated[Filled, Tag("<scale>")] | Annotated[ItemFile, Tag("<question>")],
    Discriminator(_form),
]


class NormsFile(FileModel):
    """How a reference group answered, in the units of the answers."""

    n: Annotated[int, Field(ge=1)] = optional("How many people answered.")
    item_variance: Positive = optional(
        "The mean variance of one person's answers within a scale (n − 1 in the denominator)."
    )
    means: Vector = optional(
        "The mean of each scale: one number a scale, apart by blanks, in the usual order."
    )
    covariance: list[Vector] = optional(
        "The error-corrected covariance of the scales: a row for each scale, written like means."
    )


class QualityFile(FileModel):
    """When answers are flagged; what is left out keeps its usual value."""

    longest_run: Share = optional("Like answers in a row, as a share of the questions.")
    spread: Share = optional("The least SD of the answers, as a share of the range.")
    even_odd: Reliability = optional("The least reliability of one half against the other.")
    pattern: Share = optional(
        "How regularly answers may come back, beyond chance: 0 is chance, 1 always the same order."
    )
    seconds: NotNegative = optional("The least median time for a question, in seconds.")
    answered: Share = optional("The least share of the questions that are answered.")


class QuizQualityFile(QualityFile):
    """When answers are flagged, in every part, and when a ranking is only a first idea."""

    clear_signal: Share = optional("The least signal of a clear part, from 0 to 1.")
    overall_signal: Share = optional("The least signal of all parts together, from 0 to 1.")


class RankingFile(FileModel):
    """Asked when all values came out alike: put the first few in order."""

    question: Words = Field(description="What is asked.")
    places: int = Field(ge=1, description="How many are put in order.")
    items: dict[Filled, Item] = Field(description="What is put in order: one for each scale.")


class SectionFile(FileModel):
    """The questions of one part, with what they share."""

    title: Words = optional("The heading of this part.")
    question: Words = optional("What is asked of every item.")
    help: Words = optional("One or two sentences on how to answer.")
    range: AnswerRange = Field(description="The lowest and the highest answer: [1, 5].")
    norms: NormsFile = optional("How a reference group answered.")
    quality: QualityFile = optional("When answers are flagged in this part.")
    labels: dict[Lang, list[Filled]] = optional(
        "The words of the answers by language, the lowest first, one for each answer."
    )
    items: dict[Filled, Item] = Field(
        description="The questions by id, in the order of asking: a scale name or more."
    )


class ValuesSectionFile(SectionFile):
    """The questions on values; they may be followed by a ranking."""

    ranking: RankingFile = optional("Asked when all values came out alike.")


class FacetsFile(FileModel):
    """The parts of a quiz; at least one of them."""

    unknown_key: ClassVar[str] = "quiz.facet"

    interests: SectionFile = optional("Scales R, I, A, S, E, C; each needs a question.")
    values: ValuesSectionFile = optional(
        "Scales Achievement, Independence, Recognition, Relationships, Support, "
        "Working Conditions; each needs a question."
    )
    type: SectionFile = optional("Scales E, N, F, J, each against its other pole.")
    skills: SectionFile = optional("Scales by the names of O*NET's 35 skills; any of them.")


class FormFile(FileModel):
    """A choice among the questions, by part and in the order of asking."""

    unknown_key: ClassVar[str] = "quiz.facet"

    interests: list[Filled] = optional("Ids of questions on interests.")
    values: list[Filled] = optional("Ids of questions on values.")
    type: list[Filled] = optional("Ids of questions on the type.")
    skills: list[Filled] = optional("Ids of questions on skills.")


class QuizFile(FileModel):
    """A quiz for ccfit, to be asked or only to be scored."""

    ccfit: Literal["quiz/1"] = Field(description="What this file is.")
    id: Filled = Field(description="A short name that answers files refer to.")
    title: Words = optional("The title of the quiz.")
    languages: list[Lang] = optional(
        "The languages that every text of the quiz stands in; both if left out.", min_length=1
    )
    quality: QuizQualityFile = optional("When answers are flagged, unless a part says otherwise.")
    facets: FacetsFile = Field(description="The parts of the quiz.")
    forms: dict[Filled, FormFile] = optional(
        "Shorter forms by name; “full” always stands for all questions."
    )
