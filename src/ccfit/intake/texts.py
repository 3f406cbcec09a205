"""Texts as they are compared: blanks, case and ways of writing one letter do not count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# Blanks of any width, and what is invisible: byte order marks, zero-width spaces.
BLANKS = re.compile(r"[\s\ufeff\u200b\u2060]+")
IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


def tidy(text: str) -> str:
    """A text without outer blanks, every run of blanks inside being one space."""
    return BLANKS.sub(" ", text).strip()


def alike(text: str) -> str:
    """The form in which two texts are equal if a reader takes them for the same."""
    return tidy(unicodedata.normalize("NFKC", text)).casefold()


def in_brackets(text: str) -> list[str]:
    """What stands in square brackets: the rows of grids (``Section [Row]``), codes of items."""
    return [found.strip() for found in IN_BRACKETS.findall(text)]


@dataclass(frozen=True, slots=True)
class Patterns:
    """Texts that are looked for; ``*`` stands for anything, and alone for any text at all."""

    texts: frozenset[str] = frozenset()
    patterns: tuple[re.Pattern[str], ...] = ()

    @classmethod
    def of(cls, wanted: Iterable[str]) -> Patterns:
        texts = [alike(one) for one in wanted]
        plain = frozenset(text for text in texts if "*" not in text)
        return cls(plain, tuple(_pattern(text) for text in texts if "*" in text))

    def fit(self, text: str) -> bool:
        found = alike(text)
        return found in self.texts or any(one.fullmatch(found) for one in self.patterns)


def _pattern(text: str) -> re.Pattern[str]:
    parts = ".*".join(re.escape(part) for part in text.split("*"))
    return re.compile(parts if text.strip("*") else ".+")


NOTHING = Patterns()


def column_letters(at: int) -> str:
    """The name of a column in a spreadsheet: 0 is A, 26 is AA."""
    letters = ""
    while at >= 0:
        letters = chr(ord("A") + at % 26) + letters
        at = at // 26 - 1
    return letters
