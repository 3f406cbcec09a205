"""What is believed of a true profile: shrinkage without norms, a posterior with them."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.certainty.belief import beliefs
from ccfit.certainty.linear import along
from ccfit.certainty.norms import Norms
from ccfit.matching import Ranking, prepare
from ccfit.profile import FacetScores
from ccfit.vectors import dot


def believed(catalog, scores, error, norms=None, facet="interests", weight=1.0):
    made = FacetScores(facet, tuple(scores), 1, 5, error)
    person = prepare(made, catalog.skill_means)
    ranking = Ranking({facet: person}, {facet: weight}, (), {})
    return beliefs(ranking, catalog, {facet: norms} if norms else {})[0]


def spherical(variance, means=(3.0,) * 6):
    rows = tuple(tuple(variance * (at == other) for other in range(6)) for at in range(6))
    return Norms(100, 1.0, means, rows)


def in_dimensions(belief, coordinates):
    """Coordinates along the axes, as the dimensions of the facet."""
    if belief.axes is None:
        return list(coordinates)
    return [dot(coordinates, column) for column in zip(*belief.axes, strict=True)]


def test_without_norms_the_profile_shrinks_by_its_signal(catalog):
    # Centred: (2, 1, 0, 0, −1, −2); |x|² = 10, five free dimensions: s² = 2; e² = .5: λ = .75.
    belief = believed(catalog, (5, 4, 3, 3, 2, 1), sqrt(0.5))
    moments = belief.moments(belief.noise)
    assert (belief.variance, belief.noise) == pytest.approx((2, 0.25))
    assert moments.means == pytest.approx([1.5, 0.75, 0, 0, -0.75, -1.5])
    assert moments.variances == pytest.approx([0.75 * 0.5] * 6)
    assert moments.error == pytest.approx(0.5)


def test_the_scales_that_turn_a_profile_into_a_fit(catalog):
    # As above with weight .6: √.75 = .866, |x| = √10. The true profile: .6/(.866·3.162);
    # a second sitting: .6·.866/3.162.
    belief = believed(catalog, (5, 4, 3, 3, 2, 1), sqrt(0.5), weight=0.6)
    assert belief.truth_scale == pytest.approx(0.6 / (0.866025 * 3.162278), abs=1e-6)
    assert belief.sitting_scale == pytest.approx(0.6 * 0.866025 / 3.162278, abs=1e-6)


def test_letters_work_through_the_error_that_their_signal_implies(catalog):
    # SIE: 3 on S, 2 on I, 1 on E; centred squares sum to 14 − 6 = 8, s² = 1.6; λ = .7: e² = .48.
    scores = FacetScores("interests", (0.0, 2.0, 0.0, 3.0, 1.0, 0.0), 0, 3, signal=0.7)
    person = prepare(scores, catalog.skill_means)
    ranking = Ranking({"interests": person}, {"interests": 1.0}, (), {})
    belief = beliefs(ranking, catalog, {})[0]
    moments = belief.moments(belief.noise)
    assert moments.error == pytest.approx(0.48)
    assert moments.variances == pytest.approx([0.7 * 0.48] * 6)
    assert moments.means == pytest.approx([0.7 * x for x in (-1, 1, -1, 2, 0, -1)])


def test_norms_of_one_variance_shrink_by_that_variance(catalog):
    # Prior variance 1.5, no prior profile; e² = .5: the posterior mean is .75·x, the variance
    # .75·.5. The same profile as without norms, s² being 2 = 1.5 + .5.
    belief = believed(catalog, (5, 4, 3, 3, 2, 1), sqrt(0.5), spherical(1.5))
    moments = belief.moments(belief.noise)
    assert len(belief.axes) == 5
    assert in_dimensions(belief, moments.means) == pytest.approx([1.5, 0.75, 0, 0, -0.75, -1.5])
    assert moments.variances == pytest.approx([0.375] * 5)


def test_norms_pull_towards_the_groups_profile(catalog):
    # Prior profile (1, −1, 0, 0, 0, 0), variance .5, e² = .5: half way between it and the person.
    belief = believed(
        catalog, (5, 4, 3, 3, 2, 1), sqrt(0.5), spherical(0.5, (4.0, 2.0, 3.0, 3.0, 3.0, 3.0))
    )
    found = in_dimensions(belief, belief.moments(belief.noise).means)
    assert found == pytest.approx([1.5, 0, 0, 0, -0.5, -1])


def test_a_direction_that_people_do_not_differ_in_is_known(catalog):
    # Everybody has the same R − I: there the group's mean stands, without any doubt.
    rows = [[0.5 * (at == other) for other in range(6)] for at in range(6)]
    rows[0][1] = rows[1][0] = 0.5
    norms = Norms(100, 1.0, (3.0,) * 6, tuple(map(tuple, rows)))
    belief = believed(catalog, (5, 2, 3, 3, 2, 1), sqrt(0.5), norms)
    moments = belief.moments(belief.noise)
    apart = [0.0] * 6
    apart[0], apart[1] = 1.0, -1.0
    along_axes = along(belief.axes, apart)
    assert dot(along_axes, moments.means) == pytest.approx(0, abs=1e-9)
    variance = sum(c * c * v for c, v in zip(along_axes, moments.variances, strict=True))
    assert variance == pytest.approx(0, abs=1e-9)


def test_more_noise_than_profile_leaves_nothing_to_believe(catalog):
    belief = believed(catalog, (5, 4, 3, 3, 2, 1), sqrt(0.5))
    moments = belief.moments(1.2)
    assert set(moments.means) == {0}
    assert set(moments.variances) == {0}
    assert moments.error == pytest.approx(2.4)


scores = st.lists(st.integers(2, 10), min_size=6, max_size=6).filter(lambda s: len(set(s)) > 2)


@given(scores, st.integers(1, 9), st.floats(-2, 2))
def test_neither_level_of_person_nor_of_group_counts(catalog, halves, noise, level):
    person = [half / 2 for half in halves]
    norms = spherical(0.7, (2.0, 3.0, 2.5, 3.5, 2.75, 2.25))
    raised = spherical(0.7, tuple(one + level for one in norms.means))
    one = believed(catalog, person, 0.1 * noise, norms)
    other = believed(catalog, [score + level for score in person], 0.1 * noise, raised)
    assert in_dimensions(one, one.answer) == pytest.approx(in_dimensions(other, other.answer))
    mine, theirs = one.moments(one.noise), other.moments(other.noise)
    assert mine.means == pytest.approx(theirs.means, abs=1e-9)
    assert mine.variances == pytest.approx(theirs.variances, abs=1e-9)


@given(scores, st.floats(0.05, 0.6))
def test_the_true_profile_is_as_long_as_its_scale_says(catalog, halves, error):
    """E|θ|² = |M|² + k·C = λ·|x|², k being the free dimensions."""
    belief = believed(catalog, [half / 2 for half in halves], error)
    if belief.noise < 1:
        moments = belief.moments(belief.noise)
        square = dot(moments.means, moments.means) + 5 * moments.variances[0]
        assert square == pytest.approx((1 - belief.noise) * belief.length**2)


def test_skill_axes_leave_out_level_and_mean_job(catalog):
    rows = tuple(tuple(0.5 * (at == other) for other in range(35)) for at in range(35))
    norms = Norms(100, 1.0, (3.0,) * 35, rows)
    ratings = [1.0 + (7 * at) % 5 for at in range(35)]
    belief = believed(catalog, ratings, 0.55, norms, facet="skills")
    assert len(belief.axes) == 33
    for axis in belief.axes:
        assert dot(axis, [1.0] * 35) == pytest.approx(0, abs=1e-9)
        assert dot(axis, catalog.skill_means) == pytest.approx(0, abs=1e-9)
