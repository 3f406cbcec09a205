"""Small matrices in pure Python, the same to the last bit on every machine.

Sums run from left to right with nothing but + − × ÷ and √, which IEEE 754 defines exactly;
`math.dist` and `sum` have changed between versions of Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

from ccfit.vectors import dot

Vector = Sequence[float]
Matrix = Sequence[Sequence[float]]

# A direction that is this short after projection is rounding.
SHORTEST = 1e-9
MOST_SWEEPS = 60


def combined(factors: Iterable[float], columns: Iterable[Vector]) -> list[float]:
    """Σ factor · column; there is at least one column."""
    pairs = iter(zip(factors, columns, strict=True))
    factor, column = next(pairs)
    total = [factor * value for value in column]
    for factor, column in pairs:
        total = [done + factor * value for done, value in zip(total, column, strict=True)]
    return total


def transposed(rows: Matrix) -> list[list[float]]:
    """The columns as rows."""
    return [list(column) for column in zip(*rows, strict=True)]


def along(axes: Matrix, vector: Vector) -> tuple[float, ...]:
    """The coordinates of a vector along orthonormal axes."""
    return tuple(dot(axis, vector) for axis in axes)


def quadratic(axes: Matrix, matrix: Matrix) -> list[list[float]]:
    """A·M·Aᵀ: a covariance along the rows of A."""
    half = [[dot(axis, row) for row in matrix] for axis in axes]
    return [[dot(row, axis) for axis in axes] for row in half]


def complement(taken: Matrix, size: int) -> list[list[float]]:
    """Orthonormal rows that span all that is perpendicular to the vectors taken out."""
    spanned: list[list[float]] = []
    for vector in taken:
        _extend(spanned, list(vector))
    out = len(spanned)
    for place in range(size):
        _extend(spanned, [float(place == other) for other in range(size)])
    return spanned[out:]


def _extend(spanned: list[list[float]], vector: list[float]) -> None:
    """Gram–Schmidt, twice over for accuracy; what is spanned already adds nothing."""
    length = sqrt(dot(vector, vector))
    if length == 0:
        return
    rest = [value / length for value in vector]
    for one in [*spanned, *spanned]:
        share = dot(rest, one)
        rest = [value - share * other for value, other in zip(rest, one, strict=True)]
    left = sqrt(dot(rest, rest))
    if left > SHORTEST:
        spanned.append([value / left for value in rest])


def eigen(matrix: Matrix) -> tuple[list[float], list[list[float]]]:
    """Eigenvalues, largest first, and their unit eigenvectors as rows, of a symmetric matrix.

    Cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, 8.5).
    """
    size = len(matrix)
    rest = [list(row) for row in matrix]
    vectors = [[float(i == j) for j in range(size)] for i in range(size)]
    for _ in range(MOST_SWEEPS):
        turned = [_rotate(rest, vectors, p, q) for p in range(size) for q in range(p)]
        if not any(turned):
            break
    order = sorted(range(size), key=lambda at: -rest[at][at])
    return [rest[at][at] for at in order], [vectors[at] for at in order]


def _rotate(matrix: list[list[float]], vectors: list[list[float]], p: int, q: int) -> bool:
    """Turn rows and columns p and q so that their common entry is 0; False if it was."""
    off = matrix[p][q]
    if abs(off) <= 1e-16 * sqrt(abs(matrix[p][p] * matrix[q][q])) or off == 0:
        return False
    cos, sin = _turn(matrix[q][q] - matrix[p][p], 2 * off)
    _mix(matrix, p, q, cos, sin)
    for row in matrix:
        row[p], row[q] = cos * row[p] - sin * row[q], sin * row[p] + cos * row[q]
    matrix[p][q] = matrix[q][p] = 0.0
    _mix(vectors, p, q, cos, sin)
    return True


def _turn(apart: float, off: float) -> tuple[float, float]:
    slope = off / (abs(apart) + sqrt(apart * apart + off * off))
    tangent = slope if apart >= 0 else -slope
    cos = 1 / sqrt(1 + tangent * tangent)
    return cos, tangent * cos


def _mix(rows: list[list[float]], p: int, q: int, cos: float, sin: float) -> None:
    first, second = rows[p], rows[q]
    rows[p] = [cos * a - sin * b for a, b in zip(first, second, strict=True)]
    rows[q] = [sin * a + cos * b for a, b in zip(first, second, strict=True)]


def is_semidefinite(matrix: Matrix, slack: float) -> bool:
    """Whether a symmetric matrix is positive semidefinite, give or take `slack` in a variance.

    Gaussian elimination: every pivot must stay positive.
    """
    rest = [[v + slack * (i == j) for j, v in enumerate(row)] for i, row in enumerate(matrix)]
    while rest:
        (pivot, *row), *below = rest
        if pivot <= 0:
            return False
        rest = [
            [value - lead * other / pivot for value, other in zip(line, row, strict=True)]
            for lead, *line in below
        ]
    return True
