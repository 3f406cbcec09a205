"""The O*NET tables: titles, job zones, ratings, related occupations, reported titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalog.csv_rows import Row, read_rows, rows_by_code
from catalog.errors import BuildError

Vector = tuple[float, ...]
LEVEL_RANGE = (0.0, 7.0)
IMPORTANCE_RANGE = (1.0, 5.0)
VALUE_RANGE = (1.0, 7.0)

INTERESTS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
CODE = "onet_soc"
TIERS = ("Primary-Short", "Primary-Long", "Supplemental")
RELATED_KEPT = 10

# Category number, our id, how O*NET's name of the category begins.
REQUIRED_EDUCATION = (
    (1, "less_than_high_school", "Less than a High School"),
    (2, "high_school", "High School Diploma"),
    (3, "certificate", "Post-Secondary Certificate"),
    (4, "some_college", "Some College"),
    (5, "associate", "Associate's"),
    (6, "bachelor", "Bachelor's"),
    (7, "post_bachelor_certificate", "Post-Baccalaureate Certificate"),
    (8, "master", "Master's"),
    (9, "post_master_certificate", "Post-Master's Certificate"),
    (10, "first_professional", "First Professional"),
    (11, "doctoral", "Doctoral"),
    (12, "post_doctoral", "Post-Doctoral"),
)


@dataclass(frozen=True)
class ReportedTitle:
    """A name that workers gave their job; `prominent` ones are shown in My Next Move."""

    name: str
    prominent: bool


@dataclass(frozen=True)
class Skills:
    """Ratings of every skill; a level that O*NET does not give is None."""

    names: tuple[str, ...]
    importance: dict[str, Vector]
    levels: dict[str, tuple[float | None, ...]]


@dataclass(frozen=True)
class OnetTables:
    """All that is used of O*NET, keyed by occupation code."""

    titles: dict[str, str]
    zones: dict[str, int]
    interests: dict[str, Vector]
    value_names: tuple[str, ...]
    values: dict[str, Vector]
    skills: Skills
    styles: dict[str, Vector]
    related: dict[str, tuple[str, ...]]
    reported_titles: dict[str, tuple[ReportedTitle, ...]]
    required_education: dict[str, Vector]


def read_onet(folder: Path) -> OnetTables:
    """Read every O*NET table in the folder and check that each occupation has interests."""
    occupations = rows_by_code(folder / "occupations.csv", CODE, ["title", "job_zone"])
    _, interests = _ratings(folder / "interests.csv", INTERESTS)
    value_names, values = _ratings(folder / "work_values.csv")
    _, styles = _ratings(folder / "work_styles.csv")
    for code in occupations:
        if code not in interests:
            raise BuildError(f"interests.csv: {code} is missing")
    return OnetTables(
        titles={code: row.text("title") for code, row in occupations.items()},
        zones={code: int(row.number("job_zone")) for code, row in occupations.items()},
        interests=interests,
        value_names=value_names,
        values=values,
        skills=read_skills(folder / "skills.csv"),
        styles=styles,
        related=read_related(folder / "related_occupations.csv", occupations),
        reported_titles=_reported_titles(folder / "reported_titles.csv"),
        required_education=_required_education(folder / "education_training_experience.csv"),
    )


def _ratings(path: Path, columns: Sequence[str] = ()) -> tuple[tuple[str, ...], dict[str, Vector]]:
    """Column names and vectors of a table that holds one rating a column."""
    rows = rows_by_code(path, CODE, columns)
    first = next(iter(rows.values()), None)
    names = tuple(columns) or tuple(name for name in (first.cells if first else ()) if name != CODE)
    return names, {code: tuple(map(row.number, names)) for code, row in rows.items()}


def read_skills(path: Path) -> Skills:
    """Importance and level of the skills, in the order of their element ids."""
    by_code: dict[str, dict[str, Row]] = {}
    names: dict[str, str] = {}
    for row in read_rows(path, [CODE, "element_id", "element_name", "im", "lv"]):
        by_code.setdefault(row.text(CODE), {})[row.text("element_id")] = row
        names[row.text("element_id")] = row.text("element_name")
    order = sorted(names)
    for code, rows in by_code.items():
        if len(rows) != len(order):
            raise BuildError(f"{path.name}: {code} has {len(rows)} of {len(order)} skills")
    return Skills(
        names=tuple(names[element] for element in order),
        importance={c: tuple(rows[e].number("im") for e in order) for c, rows in by_code.items()},
        levels={c: tuple(_level(rows[e]) for e in order) for c, rows in by_code.items()},
    )


def _level(row: Row) -> float | None:
    return row.number("lv") if row.text("lv") else None


def read_related(path: Path, known: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The closest related occupations, nearest tier first, among the known ones."""
    ranked: dict[str, list[tuple[int, float, str]]] = {}
    for row in read_rows(path, [CODE, "related_onet_soc", "tier", "index"]):
        if row.text("tier") not in TIERS:
            raise row.fault(f'the tier "{row.text("tier")}" is unknown')
        if row.text("related_onet_soc") in known:
            place = (TIERS.index(row.text("tier")), row.number("index"))
            ranked.setdefault(row.text(CODE), []).append((*place, row.text("related_onet_soc")))
    return {
        code: tuple(related for _, _, related in sorted(places)[:RELATED_KEPT])
        for code, places in ranked.items()
    }


def _reported_titles(path: Path) -> dict[str, tuple[ReportedTitle, ...]]:
    titles: dict[str, list[ReportedTitle]] = {}
    for row in read_rows(path, [CODE, "title", "shown_in_my_next_move"]):
        title = ReportedTitle(row.text("title"), row.text("shown_in_my_next_move") == "Y")
        titles.setdefault(row.text(CODE), []).append(title)
    return {code: tuple(listed) for code, listed in titles.items()}


def _required_education(path: Path) -> dict[str, Vector]:
    """Shares of workers by required schooling; a category that is not listed has no workers."""
    shares: dict[str, dict[int, float]] = {}
    for row in read_rows(path, [CODE, "scale", "category", "category_name", "percent"]):
        if row.text("scale") == "RL":
            shares.setdefault(row.text(CODE), {})[_education_category(row)] = row.number("percent")
    return {
        code: tuple(by_category.get(number, 0.0) for number, _, _ in REQUIRED_EDUCATION)
        for code, by_category in shares.items()
    }


def _education_category(row: Row) -> int:
    for number, _, beginning in REQUIRED_EDUCATION:
        if row.text("category") == str(number):
            if row.text("category_name").startswith(beginning):
                return number
            raise row.fault(f'category {number} is no longer "{beginning} …"')
    raise row.fault(f'the education category "{row.text("category")}" is unknown')
