"""The small pieces that reports are told in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

COMMAND = re.compile(r"`(ccfit [^`<>]*|--[^`<>]*)`")


class Bar(NamedTuple):
    """A share from 0 to 1 beside its name; `note` says more of it."""

    label: str
    share: float
    note: str = ""

    def filled(self, cells: int) -> int:
        """How many of so many cells are full."""
        return round(max(0.0, min(1.0, self.share)) * cells)


@dataclass(frozen=True, slots=True)
class Field:
    """A value under its name, perhaps with bars and sentences that belong to it."""

    label: str
    value: str
    bars: Sequence[Bar] = ()
    notes: Sequence[str] = ()


class Said(NamedTuple):
    """Sentences under a heading."""

    heading: str
    lines: Sequence[str]


def with_commands(text: str) -> list[str]:
    """The text in pieces, every second one being a command of ccfit to type."""
    return COMMAND.split(text)
