"""The constant draws vary as a standard normal vector does."""

from __future__ import annotations

import pytest

from ccfit.certainty import draws
from ccfit.certainty.linear import transposed
from ccfit.facets import DIMENSIONS, FACETS
from ccfit.vectors import dot

# Four decimals are written down.
WRITTEN = 1e-4
SMALL = ("interests", "values", "type")


@pytest.mark.parametrize("facet", FACETS)
def test_a_coordinate_for_every_dimension(facet):
    points = draws.of_facet(facet)
    assert len(points) == draws.POINTS == 32
    assert {len(point) for point in points} == {len(DIMENSIONS[facet])}


@pytest.mark.parametrize("facet", FACETS)
def test_every_coordinate_has_a_mean_square_of_one(facet):
    for column in transposed(draws.of_facet(facet)):
        assert dot(column, column) / draws.POINTS == pytest.approx(1, abs=WRITTEN)


def test_coordinates_of_the_small_facets_are_uncorrelated():
    columns = [column for facet in SMALL for column in transposed(draws.of_facet(facet))]
    for at, one in enumerate(columns):
        for other in columns[:at]:
            assert dot(one, other) / draws.POINTS == pytest.approx(0, abs=WRITTEN)


def test_no_coordinate_stands_for_another():
    columns = [column for facet in FACETS for column in transposed(draws.of_facet(facet))]
    assert len(columns) == 51
    alike = [
        abs(dot(one, other)) / draws.POINTS
        for at, one in enumerate(columns)
        for other in columns[:at]
    ]
    # 51 columns of 32 numbers cannot all be perpendicular; chance correlations have SD 1/√32.
    assert max(alike) < 4 / 32**0.5
