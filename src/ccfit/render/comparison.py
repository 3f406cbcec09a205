"""What changed between two sittings, laid out on a page of text."""

from __future__ import annotations

from rich.text import Text

from ccfit.render.page import Page
from ccfit.render.telling.changes import Changes, ChangesInNumbers
from ccfit.render.telling.shapes import Field


def show(page: Page, said: Changes) -> None:
    """The section for the person."""
    page.heading(said.heading)
    for line in said.intro:
        page.line(line, indent=2)
    for change in said.changes:
        mark = ("+ ", "green") if change.more else ("− ", "yellow")
        page.line(Text.assemble(mark, change.text), indent=4, hang=2)
    _not_compared_and_codes(page, said)
    for field in said.places:
        _row(page, field)
    if said.usual:
        page.line(said.usual, "dim", indent=2)


def show_numbers(page: Page, said: ChangesInNumbers) -> None:
    """The section for the counselor."""
    page.heading(said.heading)
    for scales in said.scales:
        page.line(scales.label, "bold", indent=2)
        page.line(scales.value, indent=4)
    if said.intro:
        page.line(said.intro, "dim", indent=2)
    _not_compared_and_codes(page, said)
    if said.places:
        page.line(said.places_heading, "bold", indent=2)
    for moved in said.places:
        page.line(f"{moved.new:>4} {moved.old:>4}  {moved.code} {moved.title}", indent=2, hang=11)


def _not_compared_and_codes(page: Page, said: Changes | ChangesInNumbers) -> None:
    if said.not_compared:
        page.line(said.not_compared, "dim", indent=2)
    for field in said.codes:
        _row(page, field)
    if said.no_list:
        page.line(said.no_list, indent=2)


def _row(page: Page, field: Field) -> None:
    page.line(Text.assemble((f"{field.label}: ", "bold"), field.value), indent=2, hang=4)
