"""Ridge regression with several targets, in plain Python.

All is computed from the matrix of products (Gram matrix) of the columns (1, x, y), so that
leaving a group of rows out is one subtraction.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from catalog.profiles import dot

Matrix = list[list[float]]
Vector = tuple[float, ...]

# A sum of squared deviations smaller than this part of the sum of squares is what
# subtraction leaves of a constant.
ROUNDING_NOISE = 1e-12


@dataclass(frozen=True)
class Ridge:
    """A fitted model: one intercept and one row of weights a target."""

    intercepts: Vector
    weights: tuple[Vector, ...]

    def predict(self, predictors: Sequence[float]) -> Vector:
        """The predicted targets."""
        return tuple(
            intercept + dot(row, predictors)
            for intercept, row in zip(self.intercepts, self.weights, strict=True)
        )


def gram(xs: Sequence[Vector], ys: Sequence[Vector]) -> Matrix:
    """Sums of products between all of the columns 1, x and y."""
    columns = list(zip(*((1.0, *x, *y) for x, y in zip(xs, ys, strict=True)), strict=True))
    matrix = [[0.0] * len(columns) for _ in columns]
    for i, first in enumerate(columns):
        for j in range(i + 1):
            matrix[i][j] = matrix[j][i] = dot(first, columns[j])
    return matrix


def difference(total: Matrix, part: Matrix) -> Matrix:
    """The Gram matrix of the rows that are in the total and not in the part."""
    return [[a - b for a, b in zip(*rows, strict=True)] for rows in zip(total, part, strict=True)]


def fit(products: Matrix, predictors: int, penalty: float) -> Ridge:
    """Fit (R + penalty·I)·beta = r on standardised predictors; intercepts are not penalised.

    R and r are sums of products over the rows, not means: the penalty counts like that many
    more rows in which the predictors say nothing.
    """
    covariance = _centred(products)
    scales = [_scale(products, covariance, i) for i in range(predictors)]
    system = [
        [_penalised(covariance, scales, i, j, penalty) for j in range(predictors)]
        for i in range(predictors)
    ]
    lower = cholesky(system)
    weights = []
    for target in range(predictors, len(covariance)):
        right = [covariance[i][target] / scales[i] for i in range(predictors)]
        beta = solve_cholesky(lower, right)
        weights.append(tuple(b / scale for b, scale in zip(beta, scales, strict=True)))
    return Ridge(_intercepts(products, weights, predictors), tuple(weights))


def _scale(products: Matrix, covariance: Matrix, i: int) -> float:
    """A predictor's SD; infinite if it does not vary, so that it gets no weight."""
    varies = covariance[i][i] > ROUNDING_NOISE * products[i + 1][i + 1]
    return math.sqrt(covariance[i][i] / products[0][0]) if varies else math.inf


def _penalised(covariance: Matrix, scales: list[float], i: int, j: int, penalty: float) -> float:
    return covariance[i][j] / (scales[i] * scales[j]) + (penalty if i == j else 0.0)


def _intercepts(products: Matrix, weights: Sequence[Vector], predictors: int) -> Vector:
    """What makes each model pass through the means."""
    means = [value / products[0][0] for value in products[0][1:]]
    return tuple(
        target - dot(row, means[:predictors])
        for target, row in zip(means[predictors:], weights, strict=True)
    )


def _centred(products: Matrix) -> Matrix:
    """Sums of products of deviations from the means, of the columns x and y."""
    count, sums = products[0][0], products[0][1:]
    return [
        [value - sums[i] * sums[j] / count for j, value in enumerate(row[1:])]
        for i, row in enumerate(products[1:])
    ]


def cholesky(matrix: Matrix) -> Matrix:
    """The lower triangle L with L·Lᵀ = matrix, which must be positive definite."""
    lower: Matrix = []
    for i, row in enumerate(matrix):
        line: list[float] = []
        for j in range(i):
            line.append((row[j] - dot(line, lower[j][:j])) / lower[j][j])
        line.append(math.sqrt(row[i] - dot(line, line)))
        lower.append(line)
    return lower


def solve_cholesky(lower: Matrix, right: Sequence[float]) -> list[float]:
    """Solve L·Lᵀ·b = right."""
    forward: list[float] = []
    for row, value in zip(lower, right, strict=True):
        forward.append((value - dot(forward, row[:-1])) / row[-1])
    size = len(lower)
    solution = [0.0] * size
    for i in reversed(range(size)):
        below = [lower[k][i] for k in range(i + 1, size)]
        solution[i] = (forward[i] - dot(below, solution[i + 1 :])) / lower[i][i]
    return solution
