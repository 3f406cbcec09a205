"""Sentences as Markdown: commands stay code, and nothing in them is read as markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from ccfit.render.telling.shapes import Bar, with_commands

SPECIAL = re.compile(r"([\\`*_\[\]|~])")
STARTS_A_BLOCK = re.compile(r"^(\s*)([-+#>=]|\d+(?=[.)]))")
ENTITY = re.compile(r"&(?=#?\w+;)")
BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
CELLS = 10


def inline(text: str) -> str:
    """A text on one line as it would be read, its commands as code."""
    pieces = with_commands(BREAKS.sub(" ", text))
    return "".join(
        f"`{piece}`" if place % 2 else _escaped(piece) for place, piece in enumerate(pieces)
    )


def paragraph(text: str) -> str:
    """A text at the start of a line, where a dash or a number would begin a list."""
    return STARTS_A_BLOCK.sub(_plain_start, inline(text))


def _plain_start(found: re.Match[str]) -> str:
    blank, start = found.groups()
    return f"{blank}{start}\\" if start.isdigit() else f"{blank}\\{start}"


def _escaped(text: str) -> str:
    escaped = ENTITY.sub("&amp;", SPECIAL.sub(r"\\\1", text))
    return escaped.replace("<", "&lt;")


def heading(level: int, text: str) -> str:
    """A heading of a level from 1 on."""
    return f"{'#' * level} {inline(text)}"


def aside(text: str) -> str:
    """A paragraph that stands back."""
    return f"*{inline(text)}*"


def labelled(label: str, value: str) -> str:
    """A value after its name."""
    return f"**{inline(label)}:** {inline(value)}"


def bullets(items: Sequence[str]) -> str:
    """A list of texts that are Markdown already."""
    return "\n".join(f"- {item}" for item in items)


def bar(one: Bar, cells: int = CELLS) -> str:
    """A bar of so many cells, as code so that bars stand in line."""
    full = one.filled(cells)
    return f"`{'█' * full}{'░' * (cells - full)}`"


def table(header: Sequence[str], rows: Sequence[Sequence[str]], left: Sequence[int]) -> str:
    """A table, its columns in line; those of `left` start there, all others end in line."""
    lines = [[inline(cell) for cell in line] for line in (header, *rows)]
    widths = [max(map(len, column)) for column in zip_longest(*lines, fillvalue="")]
    rule = [
        "-" * width if place in left else "-" * (width - 1) + ":"
        for place, width in enumerate(widths)
    ]
    aligned = [_aligned(line, widths, left) for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in (aligned[0], rule, *aligned[1:]))


def _aligned(line: Sequence[str], widths: Sequence[int], left: Sequence[int]) -> list[str]:
    padded = zip_longest(line, widths, fillvalue="")
    return [
        f"{cell:<{width}}" if place in left else f"{cell:>{width}}"
        for place, (cell, width) in enumerate(padded)
    ]
