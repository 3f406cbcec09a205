"""Find occupations by code or by any name people use, in either language."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from ccfit.catalog import Catalog, Occupation
from ccfit.errors import UsageError
from ccfit.suggest import Suggestion

FEWEST_LETTERS = 3
NEAR = 0.8
# Words that tell no job from another.
SMALL_WORDS = frozenset("a an and de del el en la las los o of or para the u y".split())


def find(catalog: Catalog, name: str) -> Occupation:
    """The one occupation of a code or unambiguous name. Raises UsageError with suggestions."""
    by_code = catalog.by_code.get(name) or catalog.by_code.get(f"{name}.00")
    if by_code is not None:
        return by_code
    titled = [one for one in catalog.occupations if plain(name) in _titles(one)]
    named = titled or [one for one in catalog.occupations if plain(name) in _names(one)]
    if len(named) == 1:
        return named[0]
    if named:
        names = ", ".join(f"{one.title.en} ({one.code})" for one in named[:5])
        raise UsageError("occupation.ambiguous", name=name, names=names)
    return _only_result(catalog, name)


def _only_result(catalog: Catalog, name: str) -> Occupation:
    found = search(catalog, name)
    if len(found) == 1:
        return found[0]
    if found:
        names = [f"{one.title.en} ({one.code})" for one in found[:3]]
        suggestion = Suggestion.of(names)
    else:
        titles = [text for one in catalog.occupations for text in one.title]
        suggestion = Suggestion(name, titles)
    raise UsageError("occupation.unknown", name=name, suggestion=suggestion)


def search(catalog: Catalog, text: str) -> list[Occupation]:
    """Occupations that go by these words, the closest first; spelling and accents forgiven."""
    wanted = plain(text)
    if not wanted:
        return []
    graded = [(grade, one) for one in catalog.occupations if (grade := _grade(one, wanted))]
    if not graded:
        graded = [(grade, one) for one in catalog.occupations if (grade := _near(one, wanted))]
    graded.sort(key=lambda row: (-row[0], -(row[1].employment or 0), row[1].code))
    return [one for _, one in graded]


def plain(text: str) -> str:
    """Lower case, no accents, no punctuation, single blanks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(re.findall(r"[a-z0-9+#]+", letters))


@lru_cache(maxsize=4096)
def _plain_texts(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(plain(text) for text in texts)


def _titles(occupation: Occupation) -> tuple[str, ...]:
    return _plain_texts(tuple(occupation.title))


def _names(occupation: Occupation) -> tuple[str, ...]:
    return _plain_texts(tuple(name for names in occupation.names.values() for name in names))


def _grade(occupation: Occupation, wanted: str) -> float:
    """How well the words meet a name, 0 if they do not; the first names of a list count more."""
    best = 0.0
    for place, (text, is_title) in enumerate(_all_names(occupation)):
        best = max(best, _grade_name(text, wanted, is_title=is_title) - min(place, 40) * 0.01)
    return best


def _all_names(occupation: Occupation) -> Iterator[tuple[str, bool]]:
    for title in _titles(occupation):
        yield title, True
    for names in occupation.names.values():
        for name in _plain_texts(tuple(names)):
            yield name, False


def _grade_name(text: str, wanted: str, *, is_title: bool) -> float:
    if wanted == text or wanted == _singular(text):
        return 10.0
    words, asked = text.split(), [w for w in wanted.split() if w not in SMALL_WORDS]
    whole = [w for w in asked if w in words or w in map(_singular, words)]
    begun = [w for w in asked if any(word.startswith(w) for word in words)]
    if asked and len(whole) == len(asked):
        return (7.0 if is_title else 5.0) - 0.1 * len(words)
    if asked and len(begun) == len(asked) and len(wanted) >= FEWEST_LETTERS:
        return (4.0 if is_title else 3.0) - 0.1 * len(words)
    return 0.0


def _singular(text: str) -> str:
    return text[:-1] if text.endswith("s") else text


def _near(occupation: Occupation, wanted: str) -> float:
    """A misspelling of a whole name, or of each of its words."""
    best = 0.0
    for text, _ in _all_names(occupation):
        for candidate in (text, *text.split()):
            if abs(len(candidate) - len(wanted)) <= 3:
                likeness = difflib.SequenceMatcher(None, candidate, wanted).ratio()
                best = max(best, likeness - (0 if candidate == text else 0.02))
    return best if best >= NEAR else 0.0
