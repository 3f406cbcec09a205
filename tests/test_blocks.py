"""Pieces of a page: on a terminal of any width, and as Markdown in which no text is markup."""

from __future__ import annotations

import re

import pytest

from ccfit.render import blocks
from ccfit.render.blocks import (
    Bar,
    Bars,
    Fact,
    Heading,
    Links,
    Paragraph,
    Points,
    Table,
    Title,
)
from ccfit.render.look import Look

TABLE = Table(
    ("Code", "Job", "Schooling", "Pay, US, May 2025"),
    [
        ("43-4151.00", "Order Clerks", "some college", "$46,170 a year"),
        ("41-2031.00", "Retail Salespersons", "no diploma needed", "$35,000 a year"),
    ],
)


def shown(block, width=80):
    return blocks.show([block], Look(width))


def test_a_title_with_its_code():
    assert shown(Title("Clerks", "43-1.00")) == "Clerks  43-1.00\n"
    assert Title("Clerks", "43-1.00").markdown() == "# Clerks (43-1.00)"
    assert Title("Clerks").markdown() == "# Clerks"


def test_points_hang_and_may_be_numbered():
    assert shown(Points(["one", "two"], numbered=True)) == "  1. one\n  2. two\n"
    long = shown(Points(["word " * 20]), 40)
    assert all(row.startswith("    word") for row in long.splitlines()[1:])
    assert Points(["one", "two"], numbered=True).markdown() == "1. one\n2. two"


def test_a_labelled_point_is_bold_up_to_its_colon():
    point = Points(["Patience: it takes two: always"], labelled=True)
    assert shown(point) == "  · Patience: it takes two: always\n"
    assert point.markdown() == "- **Patience:** it takes two: always"
    assert Points(["Patience"], labelled=True).markdown() == "- Patience"


def test_bars():
    bars = Bars([Bar(0.5, before="S ", behind="  50%")])
    assert shown(bars) == "  S █████░░░░░  50%\n"
    assert bars.markdown() == "- S █████░░░░░ 50%"


def test_a_table_has_columns_where_there_is_room():
    rows = shown(TABLE).splitlines()
    assert re.match(r"  43-4151\.00  Order Clerks +some college +\$46,170 a year", rows[-2])
    assert all(len(row) <= 80 for row in rows)


@pytest.mark.parametrize("width", [40, 50, 59])
def test_a_table_becomes_paragraphs_where_there_is_not(width):
    rows = shown(TABLE, width).splitlines()
    assert rows[0].startswith("  Schooling; Pay, US, May 2025")
    assert "  43-4151.00  Order Clerks" in rows
    assert "    some college; $46,170 a year" in rows


def test_a_table_as_markdown():
    lines = TABLE.markdown().splitlines()
    assert len(lines) == 4
    assert re.match(r"\| 43-4151\.00 +\| Order Clerks +\| some college +\| \$46,170", lines[2])
    assert Table(("a", "b"), [("x|y", "*z*")]).markdown().splitlines()[2].count(" | ") == 1


@pytest.mark.parametrize(
    "block",
    [
        Title("<b>*x*"),
        Heading("<b>*x*"),
        Paragraph("<b>*x*"),
        Paragraph("<b>*x*", "dim"),
        Fact("<b>", "*x*"),
        Points(["<b>*x*"]),
        Bars([Bar(1, behind="<b>*x*")]),
    ],
)
def test_no_text_is_read_as_markup(block):
    assert "<" not in block.markdown()
    assert r"\*x\*" in block.markdown()


def test_links_are_never_broken():
    address = "https://example.org/" + "x" * 60
    assert address in shown(Links([address]), 40)
    assert Links([address]).markdown() == f"- <{address}>"


def test_a_page_as_markdown_parts_its_pieces_by_a_blank_line():
    assert blocks.markdown([Heading("A"), Paragraph("b.")]) == "## A\n\nb.\n"
