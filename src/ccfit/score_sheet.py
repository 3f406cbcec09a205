"""Scores that a person brings from other instruments (``ccfit: scores/1``).

Each facet may be written in several forms. Forms without items carry a fixed standard error or
a fixed share of signal (SCIENCE section 2 of the project's notes; README, "How sure is it?").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ccfit.documents import Document, DocumentPath, is_number
from ccfit.errors import Faults
from ccfit.facets import AXES, DIMENSIONS, FACETS, LETTERS, OTHER_POLE, SKILLS, VALUES, Facet
from ccfit.measurement import SKILL_ERROR, pooled_error
from ccfit.profile import FacetScores
from ccfit.suggest import Suggestion

# O*NET's short Interest Profiler: SD 8.2 and reliability .82 on a scale of 0–40 give
# 8.2·√(1 − .82) = 3.5, about .085 of the range.
ERROR_WITHOUT_ITEMS = 0.085
# Letters, rankings and lists carry no error of their own; .70 is a usual retest reliability.
SIGNAL_OF_LETTERS = 0.70
ONET_IP_ITEMS = 60
ONET_IP_KEY = "RRIIAASSEECC" * 5

Found = FacetScores | None


class _Reader:
    """One facet of a document, with the place for its faults."""

    def __init__(self, document: Document, facet: Facet, faults: Faults) -> None:
        self.document, self.facet, self.faults = document, facet, faults
        self.value = document.data[facet]

    def fault(self, key: str, *path: str | int, **details: object) -> None:
        place: DocumentPath = (self.facet, *path)
        self.faults.add(key, self.document.where(place), **details)


def read_facets(document: Document, faults: Faults) -> dict[Facet, FacetScores]:
    """The facets that a scores file gives; faults are collected."""
    found: dict[Facet, FacetScores] = {}
    for facet in FACETS:
        if document.data.get(facet) is not None:
            scores = READERS[facet](_Reader(document, facet, faults))
            if scores is not None:
                found[facet] = scores
    if not found and not faults.found:
        faults.add("scores.nothing", document.where())
    return found


def _interests(reader: _Reader) -> Found:
    value = reader.value
    if not isinstance(value, dict):
        reader.fault("scores.form", forms="{R: 8, …, range: [0, 40]}, {code: SIE}, {onet_ip: …}")
        return None
    for key, read in (("code", _code), ("onet_ip", _onet_ip)):
        if key in value:
            _refuse_others(reader, key)
            return read(reader, value[key])
    return _all_scores(reader)


def _refuse_others(reader: _Reader, only: str) -> None:
    for key in reader.value:
        if key != only:
            suggestion = Suggestion(key, (only,))
            reader.fault("shape.unknown_key", key, name=key, suggestion=suggestion)


def _code(reader: _Reader, code: Any) -> Found:
    letters = str(code).upper()
    if not 1 <= len(letters) <= 3 or len(set(letters)) < len(letters) or set(letters) - {*LETTERS}:
        reader.fault("scores.code", "code", value=code)
        return None
    points = {letter: float(3 - place) for place, letter in enumerate(letters)}
    return from_letters("interests", points, high=3.0)


def from_letters(
    facet: Facet, points: Mapping[str, float], high: float, low: float = 0.0
) -> FacetScores:
    """Scores where the named dimensions have points and the rest have 0."""
    scores = tuple(points.get(dimension, 0.0) for dimension in DIMENSIONS[facet])
    return FacetScores(facet, scores, low, high, signal=SIGNAL_OF_LETTERS)


def _onet_ip(reader: _Reader, given: Any) -> Found:
    answers = _digits(given)
    wrong = [
        at for at, one in enumerate(answers, 1) if not is_number(one) or one not in range(1, 6)
    ]
    if len(answers) != ONET_IP_ITEMS or wrong:
        detail = f" (#{wrong[0]}: {answers[wrong[0] - 1]})" if wrong else ""
        reader.fault("scores.onet_ip", "onet_ip", count=len(answers), detail=detail)
        return None
    by_letter = [
        [float(a - 1) for a, key in zip(answers, ONET_IP_KEY, strict=True) if key == letter]
        for letter in LETTERS
    ]
    error = pooled_error(by_letter, None, 4.0) * 10  # of a sum of ten, not of a mean
    sums = tuple(float(sum(counts)) for counts in by_letter)
    return FacetScores("interests", sums, 0.0, 40.0, error, answered=60, items=60)


def _digits(given: Any) -> list[Any]:
    if isinstance(given, list):
        return given
    text = str(given)
    parts = text.split() if len(text.split()) > 1 else list(text.strip())
    return [int(part) if part.isdecimal() else part for part in parts]


def _all_scores(reader: _Reader) -> Found:
    """Six scores with their range, for interests and values."""
    limits = _range(reader)
    names = DIMENSIONS[reader.facet]
    given = _named(reader, names)
    missing = [name for name in names if name not in given]
    if limits is None or given is None or len(given) < len(reader.value) - 1:
        return None
    if missing:
        reader.fault("scores.missing", names=", ".join(names), missing=", ".join(missing))
        return None
    low, high = limits
    error = ERROR_WITHOUT_ITEMS * (high - low)
    return FacetScores(reader.facet, tuple(given[name] for name in names), low, high, error)


def _range(reader: _Reader) -> tuple[float, float] | None:
    limits = reader.value.get("range")
    if limits is None:
        reader.fault("shape.missing", name="range")
        return None
    good = isinstance(limits, list) and len(limits) == 2 and all(map(is_number, limits))
    if not good or not limits[0] < limits[1]:
        reader.fault("scores.range", "range")
        return None
    return float(limits[0]), float(limits[1])


def _named(reader: _Reader, names: Sequence[str]) -> dict[str, float]:
    """The numbers of a mapping by dimension, the range left aside; faults are collected."""
    limits = [-1, 1] if reader.facet == "type" else reader.value.get("range")
    found: dict[str, float] = {}
    for key, value in reader.value.items():
        if key == "range" and reader.facet != "type":
            continue
        name = _match(reader, key, names, key)
        if name in found:
            reader.fault("scores.repeated", key, name=key)
        elif name and _in_range(reader, key, value, limits):
            found[name] = float(value)
    return found


def _match(reader: _Reader, given: Any, names: Sequence[str], *path: str | int) -> str | None:
    by_lower = {name.lower(): name for name in names}
    name = by_lower.get(str(given).strip().lower())
    if name is None:
        suggestion = Suggestion(given, names)
        reader.fault("scores.unknown", *path, name=given, facet=reader.facet, suggestion=suggestion)
    return name


def _in_range(reader: _Reader, key: str, value: Any, limits: Any) -> bool:
    if not is_number(value):
        reader.fault("shape.not_number", key, value=value)
        return False
    whole = isinstance(limits, list) and len(limits) == 2 and all(map(is_number, limits))
    if whole and not limits[0] <= value <= limits[1]:
        details = {"item": key, "value": value, "low": limits[0], "high": limits[1]}
        reader.fault("answers.out_of_range", key, **details)
        return False
    return True


def _values(reader: _Reader) -> Found:
    if isinstance(reader.value, list):
        named = _listed(reader, VALUES)
        return ranked(named) if named else None
    if isinstance(reader.value, dict):
        return _all_scores(reader)
    reader.fault("scores.form", forms="[Relationships, …], {Relationships: 6, …, range: [1, 7]}")
    return None


def ranked(names: Sequence[str]) -> FacetScores:
    """A ranked list of m values: m … 1 on them, 0 on the rest."""
    points = {name: float(len(names) - place) for place, name in enumerate(names)}
    return from_letters("values", points, high=float(len(names)))


def _listed(reader: _Reader, names: Sequence[str]) -> list[str] | None:
    """The known names of a list, in its order; None after any fault."""
    before = len(reader.faults.found)
    found: list[str] = []
    for place, given in enumerate(reader.value):
        name = _match(reader, given, names, place)
        if name in found:
            reader.fault("scores.repeated", place, name=given)
        elif name:
            found.append(name)
    if not found and len(reader.faults.found) == before:
        reader.fault("scores.nothing")
    return found if len(reader.faults.found) == before else None


def _skills(reader: _Reader) -> Found:
    if isinstance(reader.value, list):
        named = _listed(reader, SKILLS)
        return from_letters("skills", dict.fromkeys(named, 1.0), high=1.0) if named else None
    if isinstance(reader.value, dict):
        return _skill_ratings(reader)
    reader.fault("scores.form", forms="[Speaking, …], {Speaking: 5, …, range: [1, 5]}")
    return None


def _skill_ratings(reader: _Reader) -> Found:
    limits = _range(reader)
    before = len(reader.faults.found)
    given = _named(reader, SKILLS)
    if limits is None or len(reader.faults.found) > before:
        return None
    low, high = limits
    scores = tuple(given.get(name) for name in SKILLS)
    error = SKILL_ERROR * (high - low)
    return FacetScores("skills", scores, low, high, error, answered=len(given), items=len(SKILLS))


def _type(reader: _Reader) -> Found:
    if isinstance(reader.value, str):
        return _type_letters(reader)
    if isinstance(reader.value, dict):
        return _type_numbers(reader)
    reader.fault("scores.type", value=reader.value)
    return None


def _type_letters(reader: _Reader) -> Found:
    letters = reader.value.strip().upper()
    if len(letters) != len(AXES) or any(
        letter not in (pole, OTHER_POLE[pole], "X")
        for letter, pole in zip(letters, AXES, strict=True)
    ):
        reader.fault("scores.type", value=reader.value)
        return None
    points = {
        pole: 0.0 if letter == "X" else (1.0 if letter == pole else -1.0)
        for letter, pole in zip(letters, AXES, strict=True)
    }
    return from_letters("type", points, high=1.0, low=-1.0)


def _type_numbers(reader: _Reader) -> Found:
    before = len(reader.faults.found)
    given = _named(reader, AXES)
    missing = [axis for axis in AXES if axis not in given]
    if len(reader.faults.found) > before:
        return None
    if missing:
        reader.fault("scores.missing", names=", ".join(AXES), missing=", ".join(missing))
        return None
    error = ERROR_WITHOUT_ITEMS * 2.0
    return FacetScores("type", tuple(given[axis] for axis in AXES), -1.0, 1.0, error)


READERS: dict[Facet, Callable[[_Reader], Found]] = {
    "interests": _interests,
    "values": _values,
    "skills": _skills,
    "type": _type,
}
