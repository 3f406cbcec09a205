"""Joins of O*NET occupations with BLS codes."""

from __future__ import annotations

import pytest
from catalog.roll_up import Join, join, soc_code


def test_first_seven_characters() -> None:
    assert soc_code("29-2011.04") == "29-2011"
    assert join("15-1252.00", {"15-1252"}) == Join("15-1252", None)


@pytest.mark.parametrize(
    ("code", "holder"),
    [
        ("31-1121.00", "31-1120"),
        ("29-2011.04", "29-2010"),
        ("13-1021.00", "13-1020"),
        ("21-1011.00", "21-1018"),
        ("25-2056.00", "25-2052"),
        ("25-9042.00", "25-9045"),
        ("51-2022.00", "51-2028"),
        ("53-1042.01", "53-1047"),
    ],
)
def test_rolls_up(code: str, holder: str) -> None:
    assert join(code, {holder, "11-1011"}) == Join(holder, holder)


def test_own_code_comes_before_the_wider_one() -> None:
    assert join("31-1121.00", {"31-1120", "31-1121"}) == Join("31-1121", None)


def test_joint_code_comes_before_the_parent() -> None:
    assert join("25-9042.00", {"25-9045", "25-9040"}) == Join("25-9045", "25-9045")


def test_nothing_holds_it() -> None:
    assert join("45-3031.00", {"45-2091", "45-0000"}) is None
