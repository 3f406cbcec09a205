"""Words as they are compared: plain, without number and gender, by sound, by likeness.

The rules serve English and Spanish alike, so that nobody has to say which one they type in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache, reduce
from math import inf
from operator import or_

PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789+#")
ENDINGS = "aeo"
SHORTEST_STEM = 4
# From how many letters on a word is forgiven one slip, and two.
ONE_SLIP, TWO_SLIPS = 4, 9
# A word that only sounds alike is a little further off than the word itself.
HEARD = 0.25
# What sounds alike in either language is written alike.
SOUNDS = tuple(
    (re.compile(written), heard)
    for written, heard in (
        (r"ph", "f"),
        (r"ch", "C"),
        (r"^(ps|x)", "s"),
        (r"h", ""),
        (r"qu?(?=[ei])|[kq]", "k"),
        (r"c(?=[eiy])|z", "s"),
        (r"c", "k"),
        (r"v", "b"),
        (r"g(?=[ei])", "j"),
        (r"ll|y", "i"),
        (r"(.)\1", r"\1"),
    )
)


class _PlainLetters(dict[int, str]):
    """What each character is to a plain text; found out once, when it first occurs."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code)).casefold()
        kept = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = "".join(part if part in PLAIN else " " for part in kept)
        return self[code]


_PLAIN = _PlainLetters()


def plain(text: str) -> str:
    """Lower case, no accents, no punctuation, single blanks."""
    if "'" in text or "’" in text:
        text = re.sub(r"['’]s?\b", "", text, flags=re.IGNORECASE)
    return " ".join(text.translate(_PLAIN).split())


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """A plain word without the endings of number and gender: nurses → nurs, doctora → doctor."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    one = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    stem = one[:-1] if len(one) > SHORTEST_STEM and one[-1] in ENDINGS else one
    return stem if len(stem) > 1 else word


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """A key of words that sound alike: farmacist, pharmacist; pelukera, peluquera."""
    for written, heard in SOUNDS:
        word = written.sub(heard, word)
    return word


def near(word: str, among: Iterable[str]) -> dict[str, float]:
    """The known words that a misspelt one may stand for, each with its likeness, 0–1."""
    if len(word) < ONE_SLIP:
        return {}
    apart = {known: _apart(word, known) for known in among}
    return {known: 1 - far / len(word) for known, far in apart.items() if far <= _forgiven(word)}


def _forgiven(word: str) -> float:
    return 1 + HEARD if len(word) < TWO_SLIPS else 2 + HEARD


def _apart(word: str, known: str) -> float:
    """Slips between two words as written or as heard, whichever is fewer."""
    most = 1 if min(len(word), len(known)) < TWO_SLIPS else 2
    heard, meant = sound(word), sound(known)
    fewer = most if min(len(heard), len(meant)) > ONE_SLIP else 0
    return min(slips(word, known, most), HEARD + slips(heard, meant, fewer))


def slips(one: str, other: str, most: int) -> float:
    """Letters left out, put in, changed or swapped between two words; infinite if over `most`.

    The optimal string alignment distance (after Damerau 1964).
    """
    if abs(len(one) - len(other)) > most or _lacking(one, other) > most:
        return inf
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place in range(1, len(one) + 1):
        before, row = row, _next_row(one, other, place, row, before)
        if min(row) > most:
            return inf
    return row[-1] if row[-1] <= most else inf


def _next_row(one: str, other: str, i: int, row: list[int], before: list[int]) -> list[int]:
    """How far the first i letters of one word are from the first 0, 1, 2 … of the other."""
    following = [i]
    for j in range(1, len(other) + 1):
        changed = row[j - 1] + (one[i - 1] != other[j - 1])
        found = min(row[j] + 1, following[j - 1] + 1, changed)
        if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
            found = min(found, before[j - 2] + 1)
        following.append(found)
    return following


def _lacking(one: str, other: str) -> int:
    """How many letters a word has that the other lacks: quick to count, and at most the slips."""
    a, b = _letters(one), _letters(other)
    return max((a & ~b).bit_count(), (b & ~a).bit_count())


@lru_cache(maxsize=32768)
def _letters(word: str) -> int:
    """The letters of a word as bits."""
    return reduce(or_, (1 << ord(letter) % 64 for letter in word), 0)
