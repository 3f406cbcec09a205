"""Ridge regression against solutions worked out by hand."""

from __future__ import annotations

import pytest
from catalog.ridge import cholesky, difference, fit, gram, solve_cholesky


def test_one_predictor() -> None:
    # x = 1 2 3, y = 2 4 6: the mean of x is 2, its SD s = sqrt(2/3), z = (-1, 0, 1)/s.
    # z·z = 3 and z·y = 4/s. With penalty 3, beta = (4/s)/(3 + 3), and the weight is
    # beta/s = 4/(6·2/3) = 1: half of the true slope of 2. The line passes through (2, 4).
    model = fit(gram([(1.0,), (2.0,), (3.0,)], [(2.0,), (4.0,), (6.0,)]), 1, penalty=3.0)
    assert model.weights[0] == pytest.approx((1.0,))
    assert model.intercepts == pytest.approx((2.0,))
    assert model.predict((3.0,)) == pytest.approx((5.0,))


def test_independent_predictors_and_two_targets() -> None:
    # Each x has SD 1 and x1·x2 = 0 over four rows: a penalty of 4 halves every weight.
    xs = [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)]
    ys = [(5 + 3 * a + b, b) for a, b in xs]
    model = fit(gram(xs, ys), 2, penalty=4.0)
    assert model.weights[0] == pytest.approx((1.5, 0.5))
    assert model.weights[1] == pytest.approx((0.0, 0.5))
    assert model.intercepts == pytest.approx((5.0, 0.0))


def test_equal_predictors_share_the_weight() -> None:
    # x1 = x2 = (-1, 1), y = (-3, 3), penalty 2: R = [[2, 2], [2, 2]], so
    # [[4, 2], [2, 4]]·b = (6, 6) and b = (1, 1).
    model = fit(gram([(-1.0, -1.0), (1.0, 1.0)], [(-3.0,), (3.0,)]), 2, penalty=2.0)
    assert model.weights[0] == pytest.approx((1.0, 1.0))


def test_constant_predictor_gets_no_weight() -> None:
    model = fit(gram([(7.0, 1.0), (7.0, 3.0)], [(1.0,), (3.0,)]), 2, penalty=0.5)
    assert model.weights[0][0] == 0.0


def test_leaving_rows_out_by_subtraction() -> None:
    xs = [(1.0, 2.0), (2.0, 1.0), (4.0, 3.0), (0.0, 5.0), (3.0, 3.0)]
    ys = [(1.0,), (0.0,), (2.0,), (5.0,), (1.0,)]
    subtracted = fit(difference(gram(xs, ys), gram(xs[:2], ys[:2])), 2, penalty=1.0)
    direct = fit(gram(xs[2:], ys[2:]), 2, penalty=1.0)
    assert subtracted.weights[0] == pytest.approx(direct.weights[0])
    assert subtracted.intercepts == pytest.approx(direct.intercepts)


def test_cholesky_by_hand() -> None:
    # [[4, 2], [2, 5]] = L·Lᵀ with L = [[2, 0], [1, 2]]; its solution for (8, 10) is (1.25, 1.5).
    lower = cholesky([[4.0, 2.0], [2.0, 5.0]])
    assert lower == [[2.0], [1.0, 2.0]]
    assert solve_cholesky(lower, [8.0, 10.0]) == pytest.approx([1.25, 1.5])
