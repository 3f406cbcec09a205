"""Holland's letters: codes with their ties, the hexagon, congruence and profile indices.

Order on the hexagon: R-I-A-S-E-C; the distance of two letters is their steps, 0–3.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, permutations, product
from math import atan2, cos, degrees, fsum, hypot, pi, sin, sqrt
from typing import Literal, NamedTuple

from ccfit.facets import LETTERS
from ccfit.vectors import centred, dot, unit

# Iachan 1984, for codes of three letters; Iachan 1990, for codes of two.
IACHAN_THREE = ((22, 10, 4), (10, 5, 2), (4, 2, 1))
IACHAN_TWO = ((5, 2), (2, 1))
SAME = 1e-9
# A profile this near the centre of the circle points nowhere.
NO_ANGLE = 1e-6
LONGEST_CODE = 3
# Single letters, and letters that tie in parentheses.
WRITTEN = re.compile(r"(?:[RIASEC]|\([RIASEC]+\))+")
TIED = re.compile(r"\(([RIASEC]+)\)|([RIASEC])")

Code = str
Tiers = tuple[str, ...]
Consistency = Literal["high", "moderate", "low"]


def distance(a: str, b: str) -> int:
    """Steps between two letters on the hexagon, 0–3."""
    apart = abs(LETTERS.index(a) - LETTERS.index(b))
    return min(apart, 6 - apart)


def tiers(scores: Mapping[str, float]) -> Tiers:
    """The letters from high to low, tied letters together: ``("S", "EC", "A", …)``."""
    ordered = sorted(scores, key=lambda letter: (-scores[letter], LETTERS.index(letter)))
    groups: list[str] = []
    for letter in ordered:
        if groups and scores[groups[-1][0]] - scores[letter] < SAME:
            groups[-1] += letter
        else:
            groups.append(letter)
    return tuple(groups)


def read_code(text: str) -> Tiers:
    """A code as it is written, in capitals or not: ``S(EC)`` → ``("S", "EC")``.

    One to three different letters; only a tie may reach beyond the third. Raises ValueError.
    """
    written = text.strip().upper()
    found = tuple(tied or single for tied, single in TIED.findall(written))
    letters = "".join(found)
    ends = list(accumulate(map(len, found)))
    too_long = len(ends) > 1 and ends[-2] >= LONGEST_CODE
    if not WRITTEN.fullmatch(written) or len(set(letters)) < len(letters) or too_long:
        raise ValueError(text)
    return found


def code(scores: Mapping[str, float], length: int = LONGEST_CODE) -> Code:
    """The first letters of a profile; ties stand in hexagon order."""
    return "".join(tiers(scores))[:length]


def code_display(scores: Mapping[str, float], length: int = LONGEST_CODE) -> str:
    """The code with its ties in brackets, whole even where they reach beyond it: ``S(EC)``."""
    return written(tiers(scores), length)


def written(ranked: Tiers, length: int = LONGEST_CODE) -> str:
    """Letters from high to low as a code, ties in brackets."""
    shown, count = "", 0
    for tied in ranked:
        if count >= length:
            break
        shown += tied if len(tied) == 1 else f"({tied})"
        count += len(tied)
    return shown


def tied_codes(scores: Mapping[str, float], length: int = LONGEST_CODE) -> list[Code]:
    """Every code that the ties of a profile leave open, each once."""
    return orders(tiers(scores), length)


def orders(ranked: Tiers, length: int = LONGEST_CODE) -> list[Code]:
    """Every code that ties leave open, each once; all are equally many orders of the letters."""
    found = product(*(map("".join, permutations(tied)) for tied in ranked))
    return sorted({"".join(parts)[:length] for parts in found})


def points(letters: Code) -> dict[str, float]:
    """A code as a profile: 3, 2 and 1 on its letters, 0 on the rest."""
    given = {letter: float(LONGEST_CODE - place) for place, letter in enumerate(letters)}
    return {letter: given.get(letter, 0.0) for letter in LETTERS}


def brown_gore(person: Code, occupation: Code) -> float:
    """C index, 0–18: Σ (3 − d)·(3, 2, 1) over three positions (Brown & Gore 1994)."""
    steps = (3 - distance(a, b) for a, b in zip(person, occupation, strict=True))
    return float(sum(weight * near for weight, near in zip((3, 2, 1), steps, strict=True)))


def iachan(person: Code, occupation: Code) -> float:
    """M index: 0–28 for three letters (Iachan 1984), 0–6 for two (Iachan 1990)."""
    table: Sequence[Sequence[int]] = IACHAN_THREE if len(person) == 3 else IACHAN_TWO
    return float(
        sum(
            table[i][j]
            for (i, a), (j, b) in product(enumerate(person), enumerate(occupation))
            if a == b
        )
    )


def zener_schnuelle(person: Code, occupation: Code) -> float:
    """Agreement of two three-letter codes, 0–6 (Zener & Schnuelle 1976)."""
    rules = (
        (6, person == occupation),
        (5, person[:2] == occupation[:2]),
        (4, set(person) == set(occupation)),
        (3, person[0] == occupation[0]),
        (2, set(person[:2]) <= set(occupation)),
        (1, person[0] in occupation),
    )
    return float(next((value for value, holds in rules if holds), 0))


def first_letter_distance(person: Code, occupation: Code) -> float:
    """Steps on the hexagon between the first letters, 0–3."""
    return float(distance(person[0], occupation[0]))


Index = Callable[[Code, Code], float]


def averaged(index: Index, people: Sequence[Code], occupations: Sequence[Code]) -> float:
    """An index averaged over the orders that ties leave open (Iachan 1990)."""
    found = [index(a, b) for a, b in product(people, occupations)]
    return fsum(found) / len(found)


def consistency(letters: Code) -> Consistency:
    """How alike the first two letters are: high (adjacent), moderate or low (opposite)."""
    steps = distance(letters[0], letters[1])
    return "high" if steps <= 1 else "moderate" if steps == 2 else "low"


class Differentiation(NamedTuple):
    """How far the letters stand apart, in the units of the scores."""

    holland: float
    iachan: float
    healy_mourton: float


def differentiation(scores: Mapping[str, float]) -> Differentiation:
    """Holland x1 − x6; Iachan's L1 x1 − (x2 + x4)/2; Healy & Mourton's population SD."""
    x = sorted(scores.values(), reverse=True)
    middle = elevation(scores)
    spread = sqrt(fsum((value - middle) ** 2 for value in x) / len(x))
    return Differentiation(x[0] - x[-1], x[0] - (x[1] + x[3]) / 2, spread)


def elevation(scores: Mapping[str, float]) -> float:
    """The mean of the six: how much a person likes altogether."""
    return fsum(scores.values()) / len(scores)


class Circumplex(NamedTuple):
    """A profile as one point on the hexagon's circle; no angle near its centre."""

    angle: float | None
    length: float


def circumplex(scores: Mapping[str, float]) -> Circumplex:
    """Direction in degrees (R = 0°, I = 60°, …) and length of Σ x·(cos 60k°, sin 60k°)."""
    east, north = _point(scores)
    length = hypot(east, north)
    return Circumplex(degrees(atan2(north, east)) % 360 if length > NO_ANGLE else None, length)


def _point(scores: Mapping[str, float]) -> tuple[float, float]:
    turns = [(scores[letter], k * pi / 3) for k, letter in enumerate(LETTERS)]
    return fsum(x * cos(turn) for x, turn in turns), fsum(x * sin(turn) for x, turn in turns)


def angle_between(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Degrees between the directions of two profiles, 0–180. Raises ValueError without one."""
    (x, y), (u, v) = _point(a), _point(b)
    if min(hypot(x, y), hypot(u, v)) <= NO_ANGLE:
        raise ValueError("a profile without direction")
    return abs(degrees(atan2(x * v - y * u, x * u + y * v)))


def correlation(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Pearson's r of two profiles, −1…1. Raises ValueError for a flat one."""
    x, y = (unit(centred([scores[letter] for letter in LETTERS])) for scores in (a, b))
    if not (any(x) and any(y)):
        raise ValueError("a flat profile")
    return dot(x, y)


def code_angle(person: Code, occupation: Code) -> float:
    """Degrees between the directions of two codes; every code has one."""
    return angle_between(points(person), points(occupation))


def code_correlation(person: Code, occupation: Code) -> float:
    """Pearson's r of two codes written as 3, 2, 1 and 0."""
    return correlation(points(person), points(occupation))
