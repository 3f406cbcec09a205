"""Every name of every occupation of a catalogue, by its words, ready to be searched."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile
from math import log

from ccfit.catalog import Catalog, Occupation
from ccfit.finding.spelling import folded, plain
from ccfit.language import LANGUAGES, Lang

# Words that tell no job from another, alone or in front of one (“I want to be a …”).
# What follows these in an English name says which kind: “Cooks, Restaurant”.
BEHIND = re.compile(r",|--| of | for | in | to ")
SMALL_WORDS = frozenset(
    "a al an and as at be become como con de del e el en for guy i in job la las los o of on or "
    "para por quiero ser the to trabajar trabajo u un una want with work y".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """One name of one occupation; `place` counts from 0 within its list.

    `head` is the word that says what somebody is, not of which kind: the nurse of a school nurse.
    """

    occupation: Occupation
    shown: str
    plain: str
    stems: frozenset[str]
    head: str
    lang: Lang
    place: int
    is_title: bool


@dataclass(frozen=True, slots=True)
class NameIndex:
    """`rarity` of a stem: 1 if only one occupation has it, near 0 if all have it."""

    by_stem: Mapping[str, list[Name]]
    by_joined: Mapping[str, list[Name]]
    rarity: Mapping[str, float]


def name_index(catalog: Catalog) -> NameIndex:
    """The index of a catalogue, built once."""
    return _build(_Same(catalog))


class _Same:
    """A catalogue as a key: this very object, which never changes."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def __hash__(self) -> int:
        return id(self.catalog)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.catalog is other.catalog


@lru_cache(maxsize=2)
def _build(key: _Same) -> NameIndex:
    by_stem: dict[str, list[Name]] = defaultdict(list)
    by_joined: dict[str, list[Name]] = defaultdict(list)
    for name in (name for one in key.catalog.occupations for name in _names(one)):
        by_joined[joined(name.plain)].append(name)
        for stem in name.stems:
            by_stem[stem].append(name)
    return NameIndex(dict(by_stem), dict(by_joined), _rarity(by_stem, key.catalog))


def _rarity(by_stem: Mapping[str, list[Name]], catalog: Catalog) -> dict[str, float]:
    everything = log(len(catalog.occupations) + 1)
    having = {stem: {name.occupation.code for name in names} for stem, names in by_stem.items()}
    return {stem: 1 - log(len(codes)) / everything for stem, codes in having.items()}


def _names(occupation: Occupation) -> Iterator[Name]:
    for lang in LANGUAGES:
        for form in title_forms(occupation.title.to(lang)):
            yield _name(occupation, form, lang, 0, is_title=True)
        for place, shown in enumerate(occupation.names.get(lang, ())):
            yield _name(occupation, shown, lang, place, is_title=False)


def _name(occupation: Occupation, shown: str, lang: Lang, place: int, *, is_title: bool) -> Name:
    text = plain(shown)
    return Name(occupation, shown, text, stems(text), _head(shown, lang), lang, place, is_title)


def _head(shown: str, lang: Lang) -> str:
    """The first word in Spanish; in English the last before what is put behind."""
    if lang == "en":
        words = plain(BEHIND.split(shown, maxsplit=1)[0]).split()
        return folded(words[-1]) if words else ""
    return folded(plain(shown.partition(" ")[0]))


def stems(text: str) -> frozenset[str]:
    """The words of a plain text that tell jobs apart, without number and gender."""
    return frozenset(map(folded, telling(text)))


def telling(text: str) -> list[str]:
    """The words of a plain text that tell jobs apart, or all if none does."""
    words = text.split()
    return [word for word in words if word not in SMALL_WORDS] or words


def without_small_start(text: str) -> str:
    """“i want to be a nurse” → “nurse”; a plain text of small words only stays as it is."""
    words = text.split()
    return " ".join(dropwhile(SMALL_WORDS.__contains__, words)) or text


def joined(text: str) -> str:
    """A plain text without blanks: “hair dressers” is “hairdresser”."""
    return folded(text.replace(" ", ""))


def says_the_title(name: str, title: str) -> bool:
    """Whether a name is the title, in whatever number and gender."""
    return joined(plain(name)) in {joined(plain(form)) for form in title_forms(title)}


def title_forms(title: str) -> list[str]:
    """A title and its two genders: “Jueza o juez” → “Jueza o juez”, “Jueza”, “juez”."""
    words = title.split()
    for place, word in enumerate(words):
        if word in {"o", "u"}:
            return [title, *_both_genders(words[:place], words[place + 1 :])]
    return [title]


def _both_genders(first: list[str], second: list[str]) -> list[str]:
    """Whole titles, if `first` ends with the noun that `second` starts with in the other gender."""
    for count in range(1, min(len(first), len(second)) + 1):
        pairs = zip(first[-count:], second[:count], strict=True)
        if all(plain(one)[:3] == plain(other)[:3] for one, other in pairs):
            return [" ".join([*first, *second[count:]]), " ".join([*first[:-count], *second])]
    return []
