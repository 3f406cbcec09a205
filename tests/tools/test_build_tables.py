"""Reading the source tables: faults are named by file and line, absent stays absent."""

from __future__ import annotations

import pytest
from catalog.bls import Money, money, read_bls
from catalog.csv_rows import Row, read_rows
from catalog.errors import BuildError, UsageError
from catalog.onet import read_onet
from catalog.personality import BigFive, read_big_five
from tiny_source import ACTORS, CHIEFS, FISHERS, PHYSICIANS, Source


def test_missing_table(source: Source) -> None:
    with pytest.raises(UsageError, match=r"nothing\.csv: this source table is missing"):
        read_rows(source.write() / "nothing.csv")


def test_missing_column(source: Source) -> None:
    source.tables["onet/occupations.csv"][0][2] = "zone"
    with pytest.raises(BuildError, match=r'occupations\.csv: the column "job_zone" is missing'):
        read_onet(source.write() / "onet")


def test_not_a_number(source: Source) -> None:
    source.row("onet/interests.csv", ACTORS)[1] = "many"
    expected = r'interests\.csv, line 3: "many" in column "Realistic" is not a number'
    with pytest.raises(BuildError, match=expected):
        read_onet(source.write() / "onet")


def test_code_twice(source: Source) -> None:
    source.tables["onet/interests.csv"].append(source.row("onet/interests.csv", ACTORS))
    with pytest.raises(BuildError, match=r"interests\.csv, line 7: 27-2011\.00 is listed twice"):
        read_onet(source.write() / "onet")


def test_occupation_without_interests(source: Source) -> None:
    source.drop("onet/interests.csv", ACTORS)
    with pytest.raises(BuildError, match=r"interests\.csv: 27-2011\.00 is missing"):
        read_onet(source.write() / "onet")


def test_incomplete_skills(source: Source) -> None:
    source.tables["onet/skills.csv"].pop()
    with pytest.raises(BuildError, match=r"skills\.csv: 45-3031\.00 has 2 of 3 skills"):
        read_onet(source.write() / "onet")


def test_skills_follow_their_element_ids(source: Source) -> None:
    header, *rows = source.tables["onet/skills.csv"]
    source.tables["onet/skills.csv"] = [header, *reversed(rows)]
    skills = read_onet(source.write() / "onet").skills
    assert skills.names == ("Reading Comprehension", "Active Listening", "Repairing")
    assert skills.importance[CHIEFS] == (4.12, 4.25, 1.0)
    assert skills.levels[ACTORS] == (3.88, 4.0, None)


def test_related_by_tier_and_only_known_ones(source: Source) -> None:
    related = read_onet(source.write() / "onet").related
    assert related == {CHIEFS: (PHYSICIANS, ACTORS, FISHERS)}


def test_renamed_education_category(source: Source) -> None:
    source.row("onet/education_training_experience.csv", CHIEFS)[4] = "Master's Degree"
    with pytest.raises(BuildError, match=r"line 2: category 6 is no longer \"Bachelor's"):
        read_onet(source.write() / "onet")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("44770", Money(44770.0)),
        ("$44,770", Money(44770.0)),
        ("29.05", Money(29.05)),
        (">=239200", Money(239200.0, capped=True)),
        (">=$239,200", Money(239200.0, capped=True)),
        ("#", Money(239200.0, capped=True)),
        *((cell, None) for cell in ("-", "—", "*", "**", "")),
    ],
)
def test_wage_cells(cell: str, expected: Money | None) -> None:
    assert money(Row("wages.csv", 2, {"median": cell}), "median", "year") == expected


def test_unreadable_wage() -> None:
    with pytest.raises(BuildError, match=r'wages\.csv, line 2: "lots" in column "median"'):
        money(Row("wages.csv", 2, {"median": "lots"}), "median", "year")


def test_bls_keeps_detailed_occupations_only(source: Source) -> None:
    tables = read_bls(source.write() / "bls")
    assert "45-3030" not in tables.wages
    assert "00-0000" not in tables.projections
    assert tables.all_jobs_percent == 3.1
    assert tables.projections["29-2010"].openings_per_year == 341700


def test_unknown_schooling(source: Source) -> None:
    source.row("bls/projections_2024_2034.csv", "11-1011")[5] = "Wizardry"
    with pytest.raises(BuildError, match=r'line 3: "Wizardry" in column "Typical education'):
        read_bls(source.write() / "bls")


def test_type_leans_by_hand() -> None:
    # z = .1, .2, .3, -.1 for O, C, E, A: E = .74·.3, N = .72·.1, F = .44·-.1, J = .49·.2.
    row = BigFive((51.0, 52.0, 53.0, 49.0, 50.0), measured=True)
    assert row.type_leans() == pytest.approx((0.222, 0.072, -0.044, 0.098))


def test_imputed_personality(source: Source) -> None:
    rows = read_big_five(source.write() / "personality" / "bigfive_by_occupation.csv")
    assert rows[CHIEFS].measured
    assert not rows[FISHERS].measured
