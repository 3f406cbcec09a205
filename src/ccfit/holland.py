"""Holland's letters: codes with their ties, the hexagon, congruence and profile indices.

Order on the hexagon: R-I-A-S-E-C; the distance of two letters is their steps, 0–3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations, product
from math import atan2, cos, degrees, fsum, hypot, pi, sin, sqrt
from typing import Literal, NamedTuple

from ccfit.facets import LETTERS

# Iachan 1984, for codes of three letters; Iachan 1990, for codes of two.
IACHAN_THREE = ((22, 10, 4), (10, 5, 2), (4, 2, 1))
IACHAN_TWO = ((5, 2), (2, 1))
SAME = 1e-9

Code = str
Tiers = tuple[str, ...]


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


def code(scores: Mapping[str, float], length: int = 3) -> Code:
    """The first letters of a profile; ties stand in hexagon order."""
    return "".join(tiers(scores))[:length]


def code_display(scores: Mapping[str, float], length: int = 3) -> str:
    """The code with its ties in brackets, whole even where they reach beyond it: ``S(EC)``."""
    shown, count = "", 0
    for tied in tiers(scores):
        if count >= length:
            break
        shown += tied if len(tied) == 1 else f"({tied})"
        count += len(tied)
    return shown


def tied_codes(scores: Mapping[str, float], length: int = 3) -> list[Code]:
    """Every code that the ties leave open, each once."""
    orders = product(*(map("".join, permutations(tied)) for tied in tiers(scores)))
    return sorted({"".join(parts)[:length] for parts in orders})


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


Index = Callable[[Code, Code], float]


def averaged(index: Index, people: Sequence[Code], occupations: Sequence[Code]) -> float:
    """An index averaged over the orders that ties leave open (Iachan 1990)."""
    pairs: Iterator[tuple[Code, Code]] = product(people, occupations)
    found = [index(a, b) for a, b in pairs]
    return fsum(found) / len(found)


def consistency(letters: Code) -> Literal["high", "moderate", "low"]:
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
    turns = [(scores[letter], k * pi / 3) for k, letter in enumerate(LETTERS)]
    east = fsum(x * cos(turn) for x, turn in turns)
    north = fsum(x * sin(turn) for x, turn in turns)
    length = hypot(east, north)
    return Circumplex(degrees(atan2(north, east)) % 360 if length > 1e-6 else None, length)
