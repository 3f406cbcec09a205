"""The first rows of one person's ranking, quickly: for many people on one catalogue.

With p the person's weighted profile and o an occupation's unit vectors, both joined over the
facets used, fit = p·o = (|p|² + |o|² − |p − o|²)/2, and ``math.dist`` does the sum in C. Whoever
reads the rows finds the same fits, ranks and order as in ``matching.rank``: whatever lies so near
to a rounding limit that the shorter sum could cross it is computed again there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat
from math import dist, floor, fsum, sqrt

from ccfit.catalog import Catalog
from ccfit.facets import Facet
from ccfit.filters import Filters
from ccfit.folding import Likeness
from ccfit.matching import DIGITS, AreaFit, Match, PreparedFacet, composite_fit, weighed
from ccfit.vectors import dot, unit

Vector = tuple[float, ...]
Vectors = Sequence[Vector]
UNIT = 10**DIGITS
# The shorter sum is right to 2e-15; in units of the last digit, this leaves it ample room.
DOUBT = 1e-4
# Two distances this far apart are two different fits.
APART = 1e-8
# So many places hold ten rows for most people: near-identical occupations stand as one row.
FIRST_LOOK = 16
# A facet of more dimensions is looked at along its main axes first.
LONG, MAIN_AXES = 8, 4
ALL = Filters()


@dataclass(frozen=True, slots=True)
class _Field:
    """Those who are ranked, in one combination of facets.

    `parts` are their vectors facet by facet, `joined` the same in one piece, with one more
    coordinate that makes all of them √`square` long. `short` are the same with only the main
    axes of long facets and the length of what is left of them: no two are further apart there
    than they are. `axes` are those axes by facet, None for a facet that is not long.
    """

    codes: Sequence[str]
    parts: Sequence[Vectors]
    joined: Vectors
    square: float
    axes: Sequence[Vectors | None]
    short: Vectors


class Nearest:
    """Finds the best fits of one person after the other."""

    def __init__(self, catalog: Catalog, filters: Filters = ALL) -> None:
        self.catalog = catalog
        self.likeness = Likeness(catalog)
        self._kept = [filters.passes(one, catalog) for one in catalog.occupations]

    def rows(
        self, prepared: Mapping[Facet, PreparedFacet], weights: Mapping[Facet, float], most: int
    ) -> list[Match]:
        """The first rows after filtering and folding, as ``folding.fold`` leads them.

        `weights` are those of the facets used (``matching.used_weights``), none of them empty.
        """
        field = _occupations(self.catalog, tuple(weights))
        search = _Search(field, weighed(prepared, weights))
        look, size = FIRST_LOOK, len(field.codes)
        while True:
            rows = self._fold(search.first(min(look, size)), most)
            if len(rows) == most or look >= size:
                return rows
            look *= 4

    def areas(
        self, prepared: Mapping[Facet, PreparedFacet], weights: Mapping[Facet, float], most: int
    ) -> list[AreaFit]:
        """The first areas, as ``matching.area_fits`` orders them."""
        field = _areas(self.catalog, tuple(weights))
        members = self.catalog.area_members
        search = _Search(field, weighed(prepared, weights))
        found = search.first(min(most, len(field.codes)))
        return [AreaFit(field.codes[at], f, len(members[field.codes[at]])) for at, f in found]

    def _fold(self, ranked: Sequence[tuple[int, float]], most: int) -> list[Match]:
        rows: list[Match] = []
        folded: set[str] = set()
        for rank, (at, fit) in enumerate(ranked, 1):
            occupation = self.catalog.occupations[at]
            if self._kept[at] and occupation.code not in folded:
                rows.append(Match(rank, occupation, fit))
                if len(rows) == most:
                    break
                folded |= self.likeness.of(occupation.code)
        return rows


# Codes ascend in a field, so that among equals the place decides as the code does.
@lru_cache(maxsize=64)
def _occupations(catalog: Catalog, facets: tuple[Facet, ...]) -> _Field:
    codes = [one.code for one in catalog.occupations]
    return _field(codes, [_side(catalog, facet) for facet in facets])


@lru_cache(maxsize=64)
def _areas(catalog: Catalog, facets: tuple[Facet, ...]) -> _Field:
    sides = [_whole_side(list(catalog.area_directions[facet].values())) for facet in facets]
    return _field(list(catalog.area_members), sides)


@dataclass(frozen=True, slots=True)
class _Side:
    """One facet of those who are ranked: vectors, their squares, main axes and short vectors."""

    vectors: Vectors
    squares: Sequence[float]
    axes: Vectors | None
    short: Vectors


@lru_cache(maxsize=16)
def _side(catalog: Catalog, facet: Facet) -> _Side:
    whole = _whole_side(catalog.whole_directions[facet])
    axes = _main_axes(list(catalog.area_directions[facet].values()))
    if axes is None:
        return whole
    return _Side(whole.vectors, whole.squares, axes, [_along(one, axes) for one in whole.vectors])


def _whole_side(vectors: Vectors) -> _Side:
    return _Side(vectors, [dot(vector, vector) for vector in vectors], None, vectors)


def _field(codes: Sequence[str], sides: Sequence[_Side]) -> _Field:
    squares = [fsum(parts) for parts in zip(*(side.squares for side in sides), strict=True)]
    longest = max(squares)
    fillers = [(sqrt(longest - square),) for square in squares]
    parts, axes = [side.vectors for side in sides], [side.axes for side in sides]
    joined = _joined([*parts, fillers])
    short = _afresh(_joined([*(side.short for side in sides), fillers])) if any(axes) else joined
    return _Field(codes, parts, joined, longest, axes, short)


def _joined(parts: Sequence[Vectors]) -> Vectors:
    return [tuple(chain.from_iterable(vectors)) for vectors in zip(*parts, strict=True)]


def _afresh(vectors: Vectors) -> Vectors:
    """The same numbers made anew: side by side in memory, they are read sooner."""
    return [tuple([x + 0.0 for x in vector]) for vector in vectors]


def _main_axes(directions: Vectors) -> Vectors | None:
    """A few orthonormal axes along which long vectors differ most; None for short ones.

    Each is what is left of the longest direction after the axes before it (Gram–Schmidt with
    pivots).
    """
    if len(directions[0]) <= LONG:
        return None
    axes: list[Vector] = []
    rest = [list(direction) for direction in directions]
    for _ in range(MAIN_AXES):
        axis = unit(max(rest, key=lambda vector: dot(vector, vector)))
        axes.append(axis)
        rest = [[x - dot(one, axis) * a for x, a in zip(one, axis, strict=True)] for one in rest]
    return axes


def _shortened(vectors: Vectors, axes: Sequence[Vectors | None]) -> Vector:
    return tuple(
        chain.from_iterable(
            vector if main is None else _along(vector, main)
            for vector, main in zip(vectors, axes, strict=True)
        )
    )


def _along(vector: Vector, axes: Vectors) -> Vector:
    """The coordinates along some axes, and the length of what is left."""
    found = [dot(vector, axis) for axis in axes]
    return (*found, sqrt(max(0.0, dot(vector, vector) - dot(found, found))))


class _Search:
    """A field ordered around one person by the short vectors, which bound the distances."""

    def __init__(self, field: _Field, person: Vectors) -> None:
        self._field, self._person = field, person
        self._point = (*chain.from_iterable(person), 0.0)
        whole = field.short is field.joined
        start = self._point if whole else (*_shortened(person, field.axes), 0.0)
        self._least = list(map(dist, repeat(start), field.short))
        self._order = sorted(range(len(self._least)), key=self._least.__getitem__)

    def first(self, look: int) -> list[tuple[int, float]]:
        """The first places of the ranking: who stands there in the field, and with which fit."""
        point, joined, order = self._point, self._field.joined, self._order
        reach = max([dist(point, joined[at]) for at in order[:look]]) + APART
        near = order[: bisect_right(order, reach, key=self._least.__getitem__)]
        distances = {at: dist(point, joined[at]) for at in near}
        limit = sorted(distances.values())[look - 1] + APART
        square = dot(point, point)
        fits = [
            (-_fit(self._field, self._person, square, at, distance), at)
            for at, distance in distances.items()
            if distance <= limit
        ]
        return [(at, -fit) for fit, at in sorted(fits)[:look]]


def _fit(field: _Field, person: Vectors, square: float, at: int, distance: float) -> float:
    fit = (square + field.square - distance * distance) / 2
    beyond = fit * UNIT
    if abs(beyond - floor(beyond) - 0.5) < DOUBT:
        return composite_fit(person, [part[at] for part in field.parts])
    return round(fit, DIGITS) + 0.0
