"""The counselor's view: what is printed adds up, at any width."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from rich.cells import cell_len

import ccfit
from ccfit.render import counselor
from ccfit.render.look import Look

HERE = Path(__file__).parent
NAMES = {
    "alex": HERE.parent / "data" / "sample.yaml",
    "casey": HERE / "samples" / "casey.yaml",
    "robin": HERE / "samples" / "robin.yaml",
}
POINTS = re.compile(r"([+−])(\d+[.,]\d)\*?")


@cache
def report(name, lang="en"):
    return ccfit.score(NAMES[name], lang=lang)


def render(name, lang, width):
    return counselor.render(report(name, lang), lang, Look(width))


def value(text):
    return Decimal(text.replace(",", "."))


def parts(line):
    """The signed points of a line."""
    return [value(number) * (1 if sign == "+" else -1) for sign, number in POINTS.findall(line)]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_the_printed_points_add_up_in_the_table(name, lang):
    lines = render(name, lang, 140).splitlines()
    for match in report(name, lang).matches:
        # Of a title broken over lines, the first holds the code and all figures.
        row = next(line for line in lines if re.match(rf"\s*{match.rank}\s+{match.code}", line))
        fit = re.search(r"(\d+[.,]\d)\s+[+−]", row)
        assert len(parts(row)) == len(match.facets)
        assert value(fit[1]) == Decimal(str(round(match.fit, 1)))
        assert 50 + sum(parts(row)) == value(fit[1])


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_the_printed_points_add_up_in_the_list(name, lang):
    said = " ".join(render(name, lang, 80).split())
    for match in report(name, lang).matches:
        _, _, after = said.partition(f"{match.rank} {match.code} ")
        found = re.search(r"(\d+[.,]\d) = 50 ((?:[+−]\d+[.,]\d\*? \([^)]*\) ?)+)", after)
        assert len(parts(found[2])) == len(match.facets)
        assert value(found[1]) == Decimal(str(round(match.fit, 1)))
        assert 50 + sum(parts(found[2])) == value(found[1])


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("width", [80, 140])
@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_too_long_and_every_job_is_there(name, width, lang):
    said = render(name, lang, width)
    assert max(map(cell_len, said.splitlines())) <= width
    for match in report(name, lang).matches:
        low, high = match.rank_interval
        assert match.code in said
        assert f"{low}–{high}" in said


def test_the_far_end_is_told():
    said = render("robin", "en", 140)
    for one in report("robin").far_end:
        assert f"{one.rank:>4}  {one.code} {one.title}" in said
