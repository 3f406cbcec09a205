"""Everything known about one occupation, as ``ccfit jobs show`` gives it out.

Keys are only ever added within ``ccfit.job/1``. What is unknown is null or an empty list.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from ccfit.reporting.guide import GuideShown
from ccfit.reporting.report import CatalogUsed, FactsShown, Note, ReportedShown

SCHEMA: Final = "ccfit.job/1"
Range = tuple[float, float]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class JobArea(_Model):
    """The broad area: a SOC major group."""

    code: str = Field(description="The first two digits of the code.")
    title: str = Field(description="Its plain name.")


class PeopleShown(_Model):
    """How many people work in it."""

    count: int = Field(description="How many people.")
    country: str = Field(description="Where.")
    as_of: str = Field(description="When that was surveyed.")
    group: str | None = Field(
        description="The code of the wider group that this is of; null for its own."
    )


class RequiredEducation(_Model):
    """One level of schooling."""

    level: str = Field(description="The level, such as high_school or bachelor.")
    percent: float = Field(description="The share of those asked who say that it is required.")


class JobInterests(_Model):
    """How much of each kind of activity there is in it."""

    scores: dict[str, float] = Field(description="By letter, in units of `range`.")
    range: Range = Field(description="The lowest and the highest score possible.")
    code: str = Field(description="The three-letter Holland code.")
    code_display: str = Field(description="The code with its ties in brackets.")
    estimated: bool = Field(description="Whether the scores are estimates.")


class JobValues(_Model):
    """How far it offers what people look for in work."""

    scores: dict[str, float] = Field(description="By value, in units of `range`.")
    range: Range = Field(description="The lowest and the highest score possible.")
    top: list[str] = Field(description="What it offers most: above its own mean, highest first.")
    estimated: bool = Field(description="Whether the scores are estimates.")


class SkillNeeded(_Model):
    """One skill."""

    skill: str = Field(description="Its O*NET name.")
    importance: float = Field(description="How important it is, in units of `importance_range`.")
    level: float | None = Field(description="The level needed, in units of `level_range`.")
    beyond_usual: float = Field(
        description="What is left of the importance once the mean job and the general level of "
        "this one are taken out; above 0 the skill stands out."
    )


class JobSkills(_Model):
    """The skills it needs."""

    ratings: list[SkillNeeded] = Field(description="All skills, in O*NET's order.")
    importance_range: Range = Field(description="The lowest and the highest importance possible.")
    level_range: Range = Field(description="The lowest and the highest level possible.")
    top: list[str] = Field(description="Those that stand out most against other occupations.")
    estimated: bool = Field(description="Whether the importances are estimates.")
    levels_estimated: bool = Field(description="Whether the levels are estimates.")


class JobType(_Model):
    """How the people in it lean on average: type-style, not the MBTI® instrument."""

    leans: dict[str, float] = Field(
        description="Toward E, N, F and J, in standard deviations between people; they are small."
    )
    top: list[str] = Field(description="The letters of the leans worth a word, largest first.")
    estimated: bool = Field(description="Whether the leans are estimates.")


class RelatedJob(_Model):
    """An occupation close to it."""

    code: str = Field(description="Its code.")
    title: str = Field(description="Its title.")
    summary: str | None = Field(description="What people in it do; null without a guide.")
    facts: FactsShown = Field(description="Schooling, pay and outlook.")


class Link(_Model):
    """Where to read on."""

    lang: Literal["en", "es"] = Field(description="The language of the page.")
    address: str = Field(description="Its address; it is never fetched.")


class JobShown(_Model):
    """One occupation; ``model_dump_json()`` is the JSON that ``ccfit jobs show`` prints."""

    schema_: Literal["ccfit.job/1"] = SCHEMA
    ccfit: str = Field(description="The version of ccfit.")
    catalog: CatalogUsed = Field(description="The catalog that it stands in.")
    lang: Literal["en", "es"] = Field(description="The language of the texts.")
    code: str = Field(description="Its code.")
    title: str = Field(description="Its title.")
    summary: str | None = Field(description="What people in it do; null without a guide.")
    watch_outs: list[str] = Field(description="What is hard about it; empty without a guide.")
    guide: GuideShown | None = Field(description="The full guide; null without one.")
    names: list[str] = Field(description="What else people call it, the most usual first.")
    area: JobArea = Field(description="Its broad area.")
    facts: FactsShown = Field(description="Schooling, pay and outlook.")
    people: PeopleShown | None = Field(description="How many people work in it.")
    required_education: list[RequiredEducation] | None = Field(
        description="What schooling is required, by share of answers, the shortest first."
    )
    interests: JobInterests | None = Field(description="What one does in it, by Holland's letters.")
    values: JobValues | None = Field(description="What it offers.")
    skills: JobSkills | None = Field(description="What skills it needs.")
    type: JobType | None = Field(description="How the people in it lean.")
    reported: list[ReportedShown] = Field(description="Profiles that others have published.")
    related: list[RelatedJob] = Field(description="Occupations close to it, the closest first.")
    links: list[Link] = Field(description="Pages about it, in the reader's language first.")
    notes: list[Note] = Field(description="What to know about these figures.")
    sources: list[str] = Field(description="Where the figures come from.")

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: "schema" if name == "schema_" else name,
        serialize_by_alias=True,
    )
