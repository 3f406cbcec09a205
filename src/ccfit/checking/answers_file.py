"""The shapes of answers and scores files, for their JSON Schema.

``ccfit.answers`` reads these files. It is more lenient than a schema can say: the letters and
names of scores may be written in capitals or not.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    WithJsonSchema,
)

from ccfit.answers import LONGEST_ID
from ccfit.checking.file_types import FileModel, Number, optional
from ccfit.facets import LETTERS, SKILLS
from ccfit.language import Lang

ValueName = Literal[
    "Achievement",
    "Independence",
    "Recognition",
    "Relationships",
    "Support",
    "Working Conditions",
]


def _person_id(value: Any) -> Any:
    text = str(value)
    if isinstance(value, list | dict) or not text.isprintable() or len(text) > LONGEST_ID:
        raise ValueError("not a short text on one line")
    return value


def _date(value: Any) -> Any:
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value


def _whole(value: float) -> float:
    if value != int(value):
        raise ValueError("not a whole number")
    return value


def _different(values: Any) -> Any:
    if len({str(value).lower() for value in values}) < len(values):
        raise ValueError("repeated")
    return values


def _ordered(limits: list[float]) -> list[float]:
    if not limits[0] < limits[1]:
        raise ValueError("the lower comes first")
    return limits


def _skill(name: str) -> str:
    if name not in SKILLS:
        raise ValueError("not one of the 35 skills")
    return name


def _ranged(ratings: dict[str, Any]) -> dict[str, Any]:
    if [name for name, value in ratings.items() if isinstance(value, list)] != ["range"]:
        raise ValueError("a range and ratings")
    return ratings


PersonId = Annotated[
    Any,
    AfterValidator(_person_id),
    WithJsonSchema({"type": ["string", "number", "boolean"], "maxLength": LONGEST_ID}),
]
Day = Annotated[
    datetime.date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})
]
Answer = Annotated[Number, AfterValidator(_whole), WithJsonSchema({"type": "integer"})]
Seconds = Annotated[float, Field(ge=0, lt=1e9, allow_inf_nan=False)]
Limits = Annotated[list[Number], Field(min_length=2, max_length=2), AfterValidator(_ordered)]
RANGE = "The lowest and the highest score possible: [0, 40]."
CODE_LETTERS = "".join(LETTERS) + "".join(LETTERS).lower()
OneToFive = Annotated[int, Field(ge=1, le=5)]
Lean = Annotated[float, Field(ge=-1, le=1)]
SkillName = Annotated[
    str, AfterValidator(_skill), WithJsonSchema({"type": "string", "enum": list(SKILLS)})
]


class PersonFile(FileModel):
    """Who answered, in which language, when."""

    id: PersonId | None = optional("A name or number for the person, on one line.")
    lang: Lang | None = optional("The language of the report.")
    taken: Day | None = optional("The day of answering, such as 2026-11-21.")


class AnswersFile(PersonFile):
    """One person's answers to the questions of a quiz."""

    ccfit: Literal["answers/1"] = Field(description="What this file is.")
    quiz: str | None = optional("The id of the quiz that was answered.")
    length: str | None = optional("The form of the quiz that was asked, such as full.")
    answers: dict[str, Answer | None] | None = Field(
        description="The answers by question id, as numbers in the range of the question; "
        "yes and no are 1 and 0, a question left out may be null."
    )
    seconds: dict[str, Seconds] | None = optional("The time spent on each question.")
    shortlist: list[str] | None = optional("Occupations that the person is looking at, by code.")


class InterestScores(FileModel):
    """Six scores of interest."""

    R: Number = Field(description="Realistic.")
    I: Number = Field(description="Investigative.")  # noqa: E741
    A: Number = Field(description="Artistic.")
    S: Number = Field(description="Social.")
    E: Number = Field(description="Enterprising.")
    C: Number = Field(description="Conventional.")
    range: Limits = Field(description=RANGE)


class HollandCode(FileModel):
    """A Holland code, the strongest letter first."""

    code: Annotated[str, AfterValidator(_different)] = Field(
        description="One to three different letters of R, I, A, S, E, C.",
        pattern=rf"^[{CODE_LETTERS}]{{1,3}}$",
        json_schema_extra={"pattern": rf"^(?!.*(.).*\1)[{CODE_LETTERS}]{{1,3}}$"},
    )


class OnetAnswers(FileModel):
    """The answers to the 60 questions of O*NET's short Interest Profiler."""

    onet_ip: str | int | Annotated[list[OneToFive], Field(min_length=60, max_length=60)] = Field(
        description="60 answers from 1 to 5 in O*NET's published order, with or without blanks."
    )


class ValueScores(FileModel):
    """Six scores of importance."""

    achievement: Number = Field(alias="Achievement", description="Using one's abilities.")
    independence: Number = Field(alias="Independence", description="Deciding for oneself.")
    recognition: Number = Field(alias="Recognition", description="Advancing, being respected.")
    relationships: Number = Field(alias="Relationships", description="Good company, helping.")
    support: Number = Field(alias="Support", description="Fair bosses who stand by people.")
    working_conditions: Number = Field(
        alias="Working Conditions", description="Security, pay, pleasant and varied days."
    )
    range: Limits = Field(description=RANGE)


class TypeScores(FileModel):
    """Four preferences from −1 to 1; 0 is between the two poles."""

    E: Lean = Field(description="Extraverted; −1 is introverted.")
    N: Lean = Field(description="Intuitive; −1 is sensing.")
    F: Lean = Field(description="Feeling; −1 is thinking.")
    J: Lean = Field(description="Judging; −1 is perceiving.")


SkillRatings = Annotated[
    dict[SkillName | Literal["range"], Number | Limits],
    AfterValidator(_ranged),
    WithJsonSchema(
        {
            "type": "object",
            "description": "Ratings of any of the 35 skills.",
            "properties": {
                "range": {
                    "type": "array",
                    "items": {"type": "number"},
                    "minItems": 2,
                    "maxItems": 2,
                    "description": RANGE,
                },
                **{name: {"type": "number", "description": f"{name}."} for name in SKILLS},
            },
            "required": ["range"],
            "additionalProperties": False,
        }
    ),
]
ONE_OR_MORE: Any = Field(min_length=1, json_schema_extra={"uniqueItems": True})
TypeLetters = Annotated[str, Field(pattern=r"^[EIXeix][NSXnsx][FTXftx][JPXjpx]$")]
RankedValues = Annotated[list[ValueName], ONE_OR_MORE, AfterValidator(_different)]
NamedSkills = Annotated[list[SkillName], ONE_OR_MORE, AfterValidator(_different)]


class ScoresFile(PersonFile):
    """One person's scores from other instruments; parts may be left out."""

    ccfit: Literal["scores/1"] = Field(description="What this file is.")
    interests: InterestScores | HollandCode | OnetAnswers | None = optional(
        "Six scores with their range, a Holland code, or 60 answers."
    )
    values: RankedValues | ValueScores | None = optional(
        "Values in order, the most important first, or six scores with their range."
    )
    skills: NamedSkills | SkillRatings | None = optional(
        "Skills that the person is good at, or ratings with their range."
    )
    type: TypeLetters | TypeScores | None = optional(
        "Four letters such as ENFJ, x where it is open, or four numbers from −1 to 1."
    )
