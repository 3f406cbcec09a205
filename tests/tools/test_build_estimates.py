"""Estimates: which model an occupation gets, validation by major group, clipping."""

from __future__ import annotations

import pytest
from catalog.errors import BuildError
from catalog.estimates import (
    Estimates,
    ModelReport,
    Task,
    TrainingSet,
    clipped,
    estimate,
    interest_products,
    predictors,
)
from catalog.profiles import pearson
from catalog.ridge import fit, gram

CODES = ("11-0001.00", "11-0002.00", "13-0001.00", "13-0002.00", "15-0001.00")
BLOCKS = {
    "zone": {code: (float(i),) for i, code in enumerate((*CODES, "17-0001.00", "19-0001.00"))},
    "styles": {code: (float(i % 3),) for i, code in enumerate((*CODES, "17-0001.00"))},
}
KNOWN = {code: (float(i), 10.0 - i, 2.0) for i, code in enumerate(CODES)}
SIDES = (-2, -1, -1, 1, 1, 2)
TASK = Task(KNOWN, (("zone", "styles"), ("zone",)), (0.0, 5.5), pearson)


def test_each_occupation_gets_the_best_model_that_it_can() -> None:
    found = estimate(TASK, BLOCKS, ["17-0001.00", "19-0001.00"])
    assert sorted(found.profiles) == ["17-0001.00", "19-0001.00"]
    assert [model.used_for for model in found.models] == [1, 1]
    assert [model.trained_on for model in found.models] == [5, 5]


def test_estimates_stay_on_the_scale() -> None:
    found = estimate(TASK, BLOCKS, ["19-0001.00"])
    assert all(0.0 <= value <= 5.5 for value in found.profiles["19-0001.00"])
    assert clipped((-1.0, 3.0, 9.0), (1.0, 5.0)) == (1.0, 3.0, 5.0)


def test_nothing_to_estimate_from_is_an_error() -> None:
    with pytest.raises(BuildError, match=r"21-0001\.00"):
        estimate(TASK, BLOCKS, ["21-0001.00"])


def test_a_model_that_nothing_can_train_is_passed_over() -> None:
    task = Task(KNOWN, (("absent",), ("zone",)), (0.0, 5.5), pearson)
    found = estimate(task, {**BLOCKS, "absent": {}}, ["19-0001.00"])
    assert [model.blocks for model in found.models] == [("zone",)]


def test_a_group_is_predicted_from_the_other_groups_only() -> None:
    training = TrainingSet.of(TASK, BLOCKS, ("zone",))
    assert training is not None
    others = [code for code in CODES if not code.startswith("13")]
    expected = fit(gram([BLOCKS["zone"][c] for c in others], [KNOWN[c] for c in others]), 1, 10.0)
    left_out = training.model(leave_out="13")
    assert left_out.predict((2.0,)) == pytest.approx(expected.predict((2.0,)))


def test_validation_by_hand() -> None:
    # Three profiles point one way and three the other: their mean is flat, and every group's
    # direction can be told from the other five, though shrunken.
    sides = {f"{area}-0001.00": side for area, side in zip(range(11, 17), SIDES, strict=True)}
    known = {code: (float(side), float(-side), 0.0) for code, side in sides.items()}
    blocks = {"side": {code: (float(side),) for code, side in sides.items()}}
    (model,) = estimate(Task(known, (("side",),), (-9.0, 9.0), pearson), blocks, []).models
    assert model.correlation == pytest.approx(1.0)
    assert model.constant_profile == 0.0
    assert 0 < model.mean_absolute_error < 8 / 9


def test_expected_figure_is_weighted_by_use() -> None:
    models = (ModelReport((), 9, 0.8, 0.3, 0.5, 1), ModelReport((), 9, 0.5, 0.3, 0.5, 2))
    assert Estimates({}, models).expected("correlation") == pytest.approx(0.6)
    unused = (ModelReport((), 9, 0.8, 0.3, 0.5, 0),)
    assert Estimates({}, unused).expected("correlation") == 0.8


def test_predictors_are_joined_in_order_or_absent() -> None:
    assert predictors(BLOCKS, ("styles", "zone"), "17-0001.00") == (2.0, 5.0)
    assert predictors(BLOCKS, ("styles", "zone"), "19-0001.00") is None


def test_interest_products() -> None:
    # Deviations from 4: -1 and 2; their squares and product.
    assert interest_products((3.0, 6.0)) == (1.0, -2.0, 4.0)
