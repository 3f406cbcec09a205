"""The BLS tables: wages and employment (OEWS), and the employment projections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from catalog.csv_rows import Row, rows_by_code
from catalog.errors import BuildError

ALL_JOBS = "00-0000"

# OEWS writes "-", "*" or "**" for a figure that it does not publish, the projections "—".
NOT_PUBLISHED = frozenset({"", "-", "—", "*", "**"})

# Where OEWS top-codes wages it writes "#"; these are the limits that the mark stands for.
TOP_CODE = {"year": 239_200.0, "hour": 115.0}

DETAILED_LEVEL = "3"
ANNUAL_COLUMNS = {"median": "median_annual", "p10": "p10_annual", "p90": "p90_annual"}
WAGE_COLUMNS = ("title", "display_level", "employment", "median_hourly", *ANNUAL_COLUMNS.values())

PROJECTION_CODE = "2024 National Employment Matrix code"
PROJECTION_TITLE = "2024 National Employment Matrix title"
ROW_TYPE = "Occupation type"
CHANGE = "Employment change, percent, 2024\N{EN DASH}34"
OPENINGS = "Occupational openings, 2024\N{EN DASH}34 annual average"
EDUCATION = "Typical education needed for entry"
EXPERIENCE = "Work experience in a related occupation"
TRAINING = "Typical on-the-job training needed to attain competency in the occupation"
PROJECTION_COLUMNS = (
    PROJECTION_TITLE,
    ROW_TYPE,
    CHANGE,
    OPENINGS,
    EDUCATION,
    EXPERIENCE,
    TRAINING,
)

EDUCATION_IDS = {
    "No formal educational credential": "no_formal_credential",
    "High school diploma or equivalent": "high_school",
    "Some college, no degree": "some_college",
    "Postsecondary nondegree award": "postsecondary_nondegree",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctoral_or_professional",
}
# BLS says "None" where nothing is needed; the table has an empty cell for it.
EXPERIENCE_IDS = {
    "": "none",
    "None": "none",
    "Less than 5 years": "less_than_5_years",
    "5 years or more": "five_years_or_more",
}
TRAINING_IDS = {
    "": "none",
    "None": "none",
    "Short-term on-the-job training": "short_term_on_the_job",
    "Moderate-term on-the-job training": "moderate_term_on_the_job",
    "Long-term on-the-job training": "long_term_on_the_job",
    "Apprenticeship": "apprenticeship",
    "Internship/residency": "internship_residency",
}


@dataclass(frozen=True)
class Money:
    """A wage; a capped one is known only to be at least this much."""

    amount: float
    capped: bool = False


@dataclass(frozen=True)
class Wages:
    """What one BLS occupation earns: yearly figures, or the hourly median alone."""

    title: str
    employment: int | None
    period: str | None
    figures: dict[str, Money] = field(default_factory=dict)


@dataclass(frozen=True)
class Projection:
    """How one BLS occupation is expected to change, and what entering it takes."""

    title: str
    change_percent: float | None
    openings_per_year: int | None
    education: str | None
    training: str | None
    experience: str | None


@dataclass(frozen=True)
class BlsTables:
    """Both tables, detailed occupations only, keyed by BLS code."""

    wages: dict[str, Wages]
    projections: dict[str, Projection]
    all_jobs_percent: float


def read_bls(folder: Path) -> BlsTables:
    """Read both tables; summary rows are left out, so that nothing rolls up too far."""
    wages = rows_by_code(folder / "oews_2025_national.csv", "soc_code", WAGE_COLUMNS)
    path = folder / "projections_2024_2034.csv"
    projections = rows_by_code(path, PROJECTION_CODE, PROJECTION_COLUMNS)
    if ALL_JOBS not in projections:
        raise BuildError(f"{path.name}: the row of all jobs ({ALL_JOBS}) is missing")
    return BlsTables(
        wages={
            code: _wages(row)
            for code, row in wages.items()
            if row.text("display_level") == DETAILED_LEVEL
        },
        projections={
            code: _projection(row)
            for code, row in projections.items()
            if row.text(ROW_TYPE) == "Line item"
        },
        all_jobs_percent=projections[ALL_JOBS].number(CHANGE),
    )


def _wages(row: Row) -> Wages:
    annual = _figures(row, ANNUAL_COLUMNS, "year")
    hourly = _figures(row, {"median": "median_hourly"}, "hour")
    period = "year" if "median" in annual else "hour" if hourly else None
    return Wages(
        title=row.text("title"),
        employment=whole_number(row, "employment"),
        period=period,
        figures={"year": annual, "hour": hourly}[period] if period else {},
    )


def _figures(row: Row, columns: Mapping[str, str], period: str) -> dict[str, Money]:
    found = {name: money(row, column, period) for name, column in columns.items()}
    return {name: figure for name, figure in found.items() if figure is not None}


def money(row: Row, column: str, period: str) -> Money | None:
    """A wage cell: a figure, a cap such as ">=$239,200" or "#", or nothing published."""
    cell = row.text(column)
    if cell in NOT_PUBLISHED:
        return None
    if cell == "#":
        return Money(TOP_CODE[period], capped=True)
    match = re.fullmatch(r"(>=)?\s*\$?([\d,]+(?:\.\d+)?)", cell)
    if match is None:
        raise row.fault(f'"{cell}" in column "{column}" is not a wage')
    return Money(float(match[2].replace(",", "")), capped=match[1] is not None)


def whole_number(row: Row, column: str, unit: int = 1) -> int | None:
    """A count, given in units of so many people; None where none is published."""
    return None if row.text(column) in NOT_PUBLISHED else round(row.number(column) * unit)


def _projection(row: Row) -> Projection:
    unpublished = row.text(CHANGE) in NOT_PUBLISHED
    return Projection(
        title=row.text(PROJECTION_TITLE),
        change_percent=None if unpublished else row.number(CHANGE),
        openings_per_year=whole_number(row, OPENINGS, unit=1000),
        education=_id(row, EDUCATION, EDUCATION_IDS),
        training=_id(row, TRAINING, TRAINING_IDS),
        experience=_id(row, EXPERIENCE, EXPERIENCE_IDS),
    )


def _id(row: Row, column: str, ids: Mapping[str, str]) -> str | None:
    cell = row.text(column)
    if cell == "—":
        return None
    if cell not in ids:
        raise row.fault(f'"{cell}" in column "{column}" is unknown')
    return ids[cell]
