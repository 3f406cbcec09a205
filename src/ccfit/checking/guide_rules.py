"""How guides are written: how long each part is, and which words have no place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ccfit.language import Lang


class Limits(NamedTuple):
    """From how many to how many: words of a text, or entries of a list."""

    low: int
    high: int

    def hold(self, count: int) -> bool:
        return self.low <= count <= self.high


SUMMARY, WATCH_OUTS, WATCH_OUT = Limits(15, 35), Limits(2, 3), Limits(4, 23)
# Words of a text. What writers are asked for, and a little more on both sides.
TEXTS: dict[str, Limits] = {
    "employers": Limits(21, 69),
    "day": Limits(51, 126),
    "setting": Limits(25, 80),
    "suits": Limits(21, 69),
    "education": Limits(17, 69),
    "training": Limits(12, 57),
    "licences": Limits(12, 69),
    "pay_factors": Limits(17, 57),
    "application": Limits(25, 69),
    "search": Limits(12, 51),
    "advertisement": Limits(51, 126),
    "figures": Limits(10, 60),
}
# Entries of a list.
LISTS: dict[str, Limits] = {
    "also_called": Limits(3, 6),
    "duties": Limits(5, 8),
    "skills": Limits(4, 7),
    "expectations": Limits(4, 7),
    "hard_parts": Limits(3, 6),
    "steps": Limits(4, 6),
    "classes": Limits(3, 6),
    "first_jobs": Limits(3, 6),
    "next_steps": Limits(3, 5),
}
# A guide that also answers well-known pages, point by point, may be this many times as long.
LONGER = 2
SPEAKS = ("suits", "steps", "application", "search", "advertisement")
# Names of classes and jobs come again and again; sentences must not.
NAMES = ("also_called", "classes")
SHORTEST_SENTENCE = 6
# “EE. UU.” ends no sentence.
SENTENCE_END = re.compile(r"(?<=[.!?])(?<!EE\.)(?<!UU\.)\s+")

QUOTED = re.compile(r"[“«][^”»]*[”»]|\B'[^']*'\B")
SECOND_PERSON = {
    "en": re.compile(r"(?<![\w-])(you|yours?|yourself)\b", re.IGNORECASE),
    "es": re.compile(r"\b(tú|tus?|te|(?-i:ti)|contigo)\b", re.IGNORECASE),
}
CLICHES = {
    "en": re.compile(
        r"\b(fast-paced|passionate|dynamic|self-starters?|go-getters?|many hats|team players?"
        r"|detail-oriented|rewarding|(vital|crucial|key) role|state-of-the-art|today's world"
        r"|various|responsible for|a variety of)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(ritmo acelerado|apasionad[oa]s?|dinámic[oa]s?|juegan? un papel|diversas tareas"
        r"|una variedad de|todo terreno)\b",
        re.IGNORECASE,
    ),
}
GRADES = {
    "en": re.compile(r"\b(poor|bad|worst|weak|opposed|unusable|careless|fail)\b", re.IGNORECASE),
    "es": re.compile(r"\b(mal[oa]s?|peor|débil|descuidad[oa])\b", re.IGNORECASE),
}
MONEY = re.compile(r"\$\s?\d[\d,.]*|\d[\d.,]*\s?(?:dólares|dollars|USD)\b", re.IGNORECASE)


def barred(key: str, text: str, lang: Lang) -> Iterator[tuple[str, str]]:
    """What stands in a text of this key and should not: the fault, and the word."""
    rules = {
        "guides.cliche": CLICHES[lang].search(text),
        "guides.grade": GRADES[lang].search(text),
        "guides.money": MONEY.search(text),
    }
    if key not in SPEAKS:
        rules["guides.second_person"] = SECOND_PERSON[lang].search(QUOTED.sub("", text))
    for fault, found in rules.items():
        if found:
            yield fault, found.group()


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def sentences(text: str) -> Iterator[tuple[str, ...]]:
    """The sentences of a text that are long enough to be boilerplate, as plain words."""
    for part in SENTENCE_END.split(text):
        words = tuple(re.findall(r"\w+", part.lower()))
        if len(words) >= SHORTEST_SENTENCE:
            yield words
