"""Holland's hexagon drawn with letters: neighbors are alike, opposites differ most."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len
from rich.text import Text

from ccfit.language import Lang
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.words.dimensions import LETTERS as NAMES

CELLS = 10
# Each row holds two corners, by their letters and where they begin.
ROWS = ((("R", 10), ("I", 32)), (("C", 0), ("A", 41)), (("E", 10), ("S", 32)))
# What is drawn between the corners, where line characters can be shown and where they cannot.
SIDES = {True: ("╱", "╲", "─"), False: ("/", "\\", "-")}
LEFT_SIDE, RIGHT_SIDE = 6, 46


def hexagon(
    shares: Mapping[str, float], places: Mapping[str, int], lang: Lang, look: Look
) -> list[str]:
    """Six corners with a bar each, eight lines of at most 60 columns.

    `shares` of 0–1 fill the bars; `places` number the letters of the code, so that it can be
    read without colours.
    """
    page = Page(look)
    up, down, level = SIDES[look.blocks]
    between = iter(((up, down), (down, up)))
    for row in ROWS:
        page.line(_side_by_side([(_title(letter, places, lang), at) for letter, at in row]))
        bars = [(page.bar(shares[letter], CELLS), at) for letter, at in row]
        page.line(_side_by_side(bars if row is ROWS[1] else [bars[0], _edge(level), bars[1]]))
        if row is not ROWS[-1]:
            left, right = next(between)
            page.line(
                _side_by_side([(Text(left, "dim"), LEFT_SIDE), (Text(right, "dim"), RIGHT_SIDE)])
            )
    return page.text().rstrip("\n").split("\n")


def _edge(level: str) -> tuple[Text, int]:
    """The side between the corners of one row."""
    start, end = ROWS[0][0][1] + CELLS + 1, ROWS[0][1][1] - 1
    return Text(level * (end - start), "dim"), start


def _title(letter: str, places: Mapping[str, int], lang: Lang) -> Text:
    place = f" ({places[letter]})" if letter in places else ""
    style = "bold" if letter in places else ""
    return Text(f"{letter} {NAMES[letter].to(lang)}{place}", style)


def _side_by_side(parts: list[tuple[Text, int]]) -> Text:
    line = Text()
    for part, at in parts:
        line.append(" " * max(1 if line.plain else 0, at - cell_len(line.plain)))
        line.append_text(part)
    return line
