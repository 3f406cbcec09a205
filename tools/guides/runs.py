"""Runs of words that two texts share, whatever their spelling of capitals and punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST_SHARED = 6
Run = tuple[str, ...]


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation."""
    return re.findall(r"\w+", text.lower())


def runs_of(texts: Iterable[str], length: int = LONGEST_SHARED + 1) -> set[Run]:
    """All runs of so many words in any of these texts."""
    return {run for text in texts for run in _runs(words_of(text), length)}


def shared_run(text: str, runs: set[Run], length: int = LONGEST_SHARED + 1) -> str | None:
    """The longest run of words in a text whose parts of `length` are all among `runs`."""
    words = words_of(text)
    here = [at for at, run in enumerate(_runs(words, length)) if run in runs]
    return max(_joined(words, here, length), key=len, default=None)


def _joined(words: list[str], here: list[int], length: int) -> Iterator[str]:
    """Runs that overlap are one; each as a text."""
    for place, at in enumerate(here):
        if place and here[place - 1] == at - 1:
            continue
        last = at
        while last + 1 in here:
            last += 1
        yield " ".join(words[at : last + length])


def _runs(words: list[str], length: int) -> Iterator[Run]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))
