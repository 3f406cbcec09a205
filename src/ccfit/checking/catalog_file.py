"""The shape of a catalogue (``ccfit: occupations/1``); ``catalog_check`` checks the rest.

Vectors are written as one text, their numbers apart by blanks, in the order given under
`orders`: quick to read by people and by programs.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ccfit.checking.file_types import (
    Code,
    Count,
    FileModel,
    Filled,
    Moment,
    Number,
    Positive,
    Vector,
    Words,
    optional,
)

Estimable = Literal["interests", "values", "skills", "levels", "type"]
Figure = Literal["median", "p10", "p90"]


class SourceFile(FileModel):
    """Where figures come from."""

    id: Filled = optional("A short name.")
    name: Filled = optional("What it is called.")
    publisher: Filled = optional("Who published it.")
    date: Moment = optional("When, such as 2026-02.")
    licence: Filled = optional("Under which licence.")
    used_for: Filled = optional("Which figures come from it.")


class OrdersFile(FileModel):
    """The order in which vectors give their numbers: names apart by “;”, or by blanks."""

    interests: Filled = optional("R, I, A, S, E and C, in any order.")
    values: Filled = optional("The six values, apart by “;”.")
    skills: Filled = optional("The 35 skills, apart by “;”: for skills, levels and skill_means.")
    type: Filled = optional("E, N, F and J, in any order.")
    required_education: Filled = optional("The levels of schooling, apart by “;”.")


class EstimateFile(FileModel):
    """How a missing profile was estimated, and how well that works."""

    occupations: Count = optional("How many occupations were estimated.")
    method: Filled = optional("How.")
    correlation: Number = optional("The cross-validated correlation with rated profiles.")
    constant_profile: Number = optional("The same for the mean profile of all occupations.")
    mean_absolute_error: Number = optional("The mean absolute error, in units of the ratings.")


class OutlookAllFile(FileModel):
    """What the projections have in common."""

    start: int = optional("The year that projections start from.", alias="from")
    to: int = optional("The year that they go to.")
    all_jobs_percent: Number = optional("The projected change of all jobs together, in percent.")


class PayFile(FileModel):
    """Wages before tax, in the currency of the file."""

    median: Positive = Field(description="Half earn less, half earn more.")
    p10: Positive = optional("One in ten earns less.")
    p90: Positive = optional("One in ten earns more.")
    period: Literal["year", "hour"] = Field(description="What the figures are per.")
    capped: list[Figure] = optional("The figures that are lower bounds.")
    group: Code = optional("The wider group that the figures are of.")


class OutlookFile(FileModel):
    """How employment is projected to change."""

    change_percent: Number = Field(description="The change in percent.")
    openings_per_year: Count = optional("Openings a year, in people.")
    group: Code = optional("The wider group that the figures are of.")


class EducationFile(FileModel):
    """What is typically needed to enter."""

    typical: Filled = optional("Typical schooling, such as high_school or bachelor.")
    training: Filled = optional("Typical training on the job.")
    experience: Filled = optional("Typical experience in a related occupation.")
    group: Code = optional("The wider group that this is of.")


class ReportedFile(FileModel):
    """A profile that somebody else has published of the occupation."""

    source: Words = Field(description="Who and where.")
    year: int = optional("When.")
    code: Filled = optional("The Holland code published.")
    types: list[Filled] = optional("The types published, such as ESFJ.")
    values: list[Filled] = optional("The values published, the most important first.")
    outlook_claim: Filled = optional("What was expected of its employment.")
    note: Words = optional("How it compares with the figures of this file.")


class NamesFile(FileModel):
    """Other names that the occupation is searched by, apart by “;”."""

    en: Filled = optional("English names.")
    es: Filled = optional("Spanish names.")


class OccupationFile(FileModel):
    """One occupation; whatever is unknown is left out."""

    code: Code = Field(description="Its code; the first two characters are its area.")
    title: Words = Field(description="Its title, in one language at least.")
    names: NamesFile = optional("Other names.")
    zone: int = optional("The job zone, 1–5: how much preparation is needed.", ge=1, le=5)
    interests: Vector = optional("Six numbers; only their shape counts.")
    values: Vector = optional("Six numbers; only their shape counts.")
    skills: Vector = optional("35 numbers: how important each skill is.")
    levels: Vector = optional("35 numbers, 0–7: the level of each skill that is needed.")
    type: Vector = optional("Four leans toward E, N, F and J; 0 is between the poles.")
    estimated: list[Estimable] = optional("The vectors that are estimates.")
    related: str = optional("Codes of the closest occupations in this file, apart by blanks.")
    employment: Count = optional("How many people work in it.")
    pay: PayFile = optional("Wages.")
    outlook: OutlookFile = optional("Projected employment.")
    education: EducationFile = optional("Schooling, training and experience to enter.")
    required_education: Vector = optional(
        "Shares in percent of the levels of schooling, in the order given under orders."
    )
    reported: list[ReportedFile] = optional("Profiles that others have published.")


class OccupationsFile(FileModel):
    """A catalogue of occupations for ccfit."""

    ccfit: Literal["occupations/1"] = Field(description="What this file is.")
    id: Filled = Field(description="A short name that reports refer to.")
    sources: list[SourceFile] = optional("Where the figures come from.")
    orders: OrdersFile = optional("The order of the numbers in each vector.")
    estimates: dict[Estimable, EstimateFile] = optional("How missing profiles were estimated.")
    skill_means: Vector = optional(
        "35 numbers: the mean importance of each skill; if left out, over this file."
    )
    country: Filled = optional("The country of the wages, such as US.")
    currency: Filled = optional("The currency of the wages, such as USD.")
    wages_as_of: Moment = optional("When the wages were surveyed, such as 2025-05.")
    outlook: OutlookAllFile = optional("The years of the projections, and all jobs together.")
    areas: dict[Code, Words] = optional("Plain names of the areas, by the first two characters.")
    occupations: list[OccupationFile] = Field(description="The occupations.")
