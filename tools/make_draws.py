"""Writes src/ccfit/certainty/draws.py: the constant draws from which rank intervals are counted.

    python tools/make_draws.py > src/ccfit/certainty/draws.py

Method: moment-matched antithetic sampling (Barraquand 1995, quadratic resampling). 32 points of
independent standard normals (Mersenne Twister through the inverse distribution function); the
16 columns of interests, values and type are made orthogonal to each other and all columns get a
mean square of 1; the 32 negatives, which ccfit adds itself, make every mean 0.
"""

from __future__ import annotations

import random
from math import sqrt
from statistics import NormalDist

from ccfit.facets import DIMENSIONS, FACETS
from ccfit.vectors import dot

POINTS = 32
SEED = 2026
DIGITS = 4
PER_LINE = 12

HEADER = '''"""Fixed draws of a standard normal vector with one coordinate for every dimension.

Written by ``tools/make_draws.py``: 32 points, to which their negatives belong. Moment-matched:
interests, values and type vary exactly as a standard normal vector does, in every direction.
With free draws the spread along a direction is off by an eighth on average: on the model's own
terms an interval from 64 free ones holds 77% of the ranks, one from these 80%.
"""

from __future__ import annotations

from functools import cache

from ccfit.facets import DIMENSIONS, FACETS, Facet

POINTS = 32
'''

FOOTER = '''

@cache
def of_facet(facet: Facet) -> tuple[tuple[float, ...], ...]:
    """The points' coordinates for the dimensions of one facet: 32 rows."""
    before = FACETS[: FACETS.index(facet)]
    start = sum(len(DIMENSIONS[one]) for one in before)
    end = start + len(DIMENSIONS[facet])
    return tuple(row[start:end] for row in _points())


@cache
def _points() -> tuple[tuple[float, ...], ...]:
    numbers = tuple(map(float, TABLE.split()))
    width = len(numbers) // POINTS
    return tuple(numbers[at * width : (at + 1) * width] for at in range(POINTS))
'''


def free_columns() -> dict[str, list[list[float]]]:
    """Independent standard normals: a column of 32 for every dimension of every facet."""
    generator, normal = random.Random(SEED), NormalDist()  # noqa: S311 (no secret)
    return {
        facet: [
            [normal.inv_cdf(generator.random()) for _ in range(POINTS)] for _ in DIMENSIONS[facet]
        ]
        for facet in FACETS
    }


def matched(columns: dict[str, list[list[float]]]) -> dict[str, list[list[float]]]:
    """The columns of the small facets orthogonal to each other; all with a mean square of 1."""
    done: list[list[float]] = []
    found = {}
    for facet in sorted(columns, key=lambda name: len(columns[name])):
        found[facet] = [_scaled(_without(column, done)) for column in columns[facet]]
    return found


def _without(column: list[float], done: list[list[float]]) -> list[float]:
    """What is left of a column off those done before; with no room left, the column itself."""
    rest = column
    for _ in range(2):
        for other in done:
            share = dot(rest, other) / dot(other, other)
            rest = [x - share * y for x, y in zip(rest, other, strict=True)]
    if len(done) < SMALL:
        done.append(rest)
        return rest
    return column


SMALL = sum(len(DIMENSIONS[facet]) for facet in FACETS if facet != "skills")


def _scaled(column: list[float]) -> list[float]:
    size = sqrt(dot(column, column) / len(column))
    return [x / size for x in column]


def table() -> str:
    """The numbers as text, point after point."""
    by_facet = matched(free_columns())
    points = zip(*(column for facet in FACETS for column in by_facet[facet]), strict=True)
    numbers = [f"{value:.{DIGITS}f}" for point in points for value in point]
    lines = [numbers[at : at + PER_LINE] for at in range(0, len(numbers), PER_LINE)]
    return "\n".join(map(" ".join, lines))


def module() -> str:
    """The text of the module."""
    return f'{HEADER}TABLE = """\n{table()}\n"""\n{FOOTER}'


if __name__ == "__main__":
    print(module(), end="")
