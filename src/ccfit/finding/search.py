"""Find occupations by code or by any name people use, in either language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import log10

from ccfit.catalog import Catalog, Occupation
from ccfit.errors import UsageError
from ccfit.finding.name_index import (
    Name,
    NameIndex,
    joined,
    name_index,
    says_the_title,
    telling,
    without_small_start,
)
from ccfit.finding.spelling import folded, near, plain
from ccfit.language import Lang, Text
from ccfit.words.errors import WORDS
from ccfit.words.job import WORDS as LIST_WORDS

# From how many letters on a word may begin others: one that is no word itself, one that is.
START, KNOWN_START = 3, 5
# The grade that a name needs where no name meets every word.
FEWEST_MET = 0.4
# SOC minor groups that lead others: who types “cleaning” is after those who clean.
LEADERS = re.compile(r"(3[3-9]|4\d|5[13])-10")
MOST_LISTED = 5
MOST_SUGGESTED = 3


class Closeness(IntEnum):
    """How a name meets the words: in part or misspelt, with each of them, or as a whole."""

    NEAR = 0
    EVERY_WORD = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Found:
    """An occupation, and the name by which it was found."""

    occupation: Occupation
    name: Name
    closeness: Closeness
    grade: float

    def other_name(self, lang: Lang) -> str | None:
        """The name, unless a reader of this language sees it in the title anyway."""
        repeats = says_the_title(self.name.shown, self.occupation.title.to(lang))
        return None if repeats else self.name.shown


def find(catalog: Catalog, name: str) -> Occupation:
    """The one occupation of a code or unambiguous name. Raises UsageError with suggestions."""
    code = name.strip()
    by_code = catalog.by_code.get(code) or catalog.by_code.get(f"{code}.00")
    return by_code or _only_one(name, look_up(catalog, name))


def _only_one(name: str, found: Sequence[Found]) -> Occupation:
    closest = max((one.closeness for one in found), default=Closeness.NEAR)
    group = [one for one in found if one.closeness == closest]
    titled = [one for one in group if one.name.is_title and closest == Closeness.SAME]
    begun = [one for one in group if closest == Closeness.EVERY_WORD and _begins(one, name)]
    named = [one.occupation for one in titled or begun or group]
    if len(named) == 1 and closest > Closeness.NEAR:
        return named[0]
    if closest == Closeness.SAME:
        raise UsageError("occupation.ambiguous", name=name, names=Listed.of(named, MOST_LISTED))
    suggested = Listed.of([one.occupation for one in found], MOST_SUGGESTED)
    raise UsageError("occupation.unknown", name=name, suggestion=DidYouMean(suggested))


def _begins(found: Found, name: str) -> bool:
    """Whether the occupation's own title begins with these words: “customer service”."""
    start = f"{plain(name)} "
    return any(plain(title).startswith(start) for title in found.occupation.title)


@dataclass(frozen=True, slots=True)
class Listed:
    """Occupations one after the other, in the reader's language once that is known."""

    titles: tuple[tuple[Text, str], ...]
    more: int = 0

    @classmethod
    def of(cls, occupations: Sequence[Occupation], most: int) -> Listed:
        titles = tuple((one.title, one.code) for one in occupations[:most])
        return cls(titles, len(occupations) - len(titles))

    def to(self, lang: Lang) -> str:
        names = ", ".join(f"{title.to(lang)} ({code})" for title, code in self.titles)
        if not self.more:
            return names
        return LIST_WORDS["list.others"].to(lang).format(names=names, count=self.more)


@dataclass(frozen=True, slots=True)
class DidYouMean:
    """“ Did you mean …?”, or nothing if there is nothing to suggest."""

    listed: Listed

    def to(self, lang: Lang) -> str:
        if not self.listed.titles:
            return ""
        names = Listed(self.listed.titles).to(lang)
        return WORDS["did_you_mean"].to(lang).format(names=names)


def search(catalog: Catalog, text: str) -> list[Occupation]:
    """Occupations that go by these words, the closest first; spelling and accents forgiven."""
    return [found.occupation for found in look_up(catalog, text)]


def look_up(catalog: Catalog, text: str, lang: Lang | None = None) -> list[Found]:
    """What `search` finds, each with the name that it goes by.

    Of names that meet the words alike, the one in the reader's language comes first.
    """
    best: dict[str, Found] = {}
    for found in _graded(name_index(catalog), without_small_start(plain(text)), lang):
        code = found.occupation.code
        if code not in best or found.grade > best[code].grade:
            best[code] = found
    return sorted(best.values(), key=lambda one: (-one.grade, one.occupation.code))


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word of a search: the stems it may stand for, each with its likeness, and its weight."""

    readings: Mapping[str, float]
    weight: float
    misspelt: bool


def _asked(index: NameIndex, word: str) -> _Asked:
    known = _begun(index, word)
    readings = known or near(folded(word), index.by_stem)
    weight = max((index.rarity[reading] for reading in readings), default=1.0)
    return _Asked(readings, weight, misspelt=not known)


def _begun(index: NameIndex, word: str) -> dict[str, float]:
    """The word itself where it is known, and longer words that it is the start of."""
    stem = folded(word)
    known = {stem: 1.0} if stem in index.by_stem else {}
    if len(word) < (KNOWN_START if known else START):
        return known
    longer = (other for other in index.by_stem if other.startswith(word) and other != stem)
    return known | {other: 0.8 * len(word) / len(other) for other in longer}


def _graded(index: NameIndex, wanted: str, lang: Lang | None) -> list[Found]:
    """The names that meet every word; where there are none, those that come near."""
    same = index.by_joined.get(joined(wanted), [])
    found = [_found(one, Closeness.SAME, _grade_same(one, wanted), lang) for one in same]
    asked = [_asked(index, word) for word in telling(wanted)]
    names = {one: None for word in asked for stem in word.readings for one in index.by_stem[stem]}
    whole = [one for one in names if all(word.readings.keys() & one.stems for word in asked)]
    misspelt = any(word.misspelt for word in asked)
    if same or (whole and not misspelt):
        every = [] if misspelt else whole
        return found + [_met(index, asked, one, Closeness.EVERY_WORD, lang) for one in every]
    near_by = [_met(index, asked, one, Closeness.NEAR, lang) for one in whole or names]
    return [one for one in near_by if whole or one.grade >= FEWEST_MET]


def _met(
    index: NameIndex, asked: Sequence[_Asked], name: Name, closeness: Closeness, lang: Lang | None
) -> Found:
    is_head = any(name.head in word.readings for word in asked)
    leads = LEADERS.match(name.occupation.code) is not None
    grade = _grade(index, asked, name) + 0.1 * is_head - 0.1 * leads
    return _found(name, closeness, grade, lang)


def _found(name: Name, closeness: Closeness, grade: float, lang: Lang | None) -> Found:
    preferred = 0.01 * (name.lang == lang)
    return Found(name.occupation, name, closeness, grade + _standing(name) + preferred)


def _grade_same(name: Name, wanted: str) -> float:
    """The very name, but perhaps for number, gender and blanks."""
    return 1.14 if name.plain == wanted else 1.1


def _grade(index: NameIndex, asked: Sequence[_Asked], name: Name) -> float:
    """How much of the words the name meets, and how little else it says, 0–1."""
    meant = [
        max((word.readings.get(stem, 0.0), stem) for stem in sorted(name.stems)) for word in asked
    ]
    met = sum(word.weight * likeness for word, (likeness, _) in zip(asked, meant, strict=True))
    said = sum(index.rarity[stem] for stem in {stem for likeness, stem in meant if likeness})
    all_said = sum(index.rarity[stem] for stem in name.stems)
    return met / sum(word.weight for word in asked) * (0.5 + 0.5 * said / all_said)


def _standing(name: Name) -> float:
    """What decides between names that meet the words alike: titles, first names, big jobs."""
    occupation = name.occupation
    # An occupation within a group is listed with all the people of the group.
    share = 1 if occupation.code.endswith(".00") else 0.1
    people = (occupation.employment or 0) * share
    return 0.05 * name.is_title - 0.004 * min(name.place, 10) + 0.007 * log10(people + 1)
