"""Norms: fitted to a group, written, read again, and used only where they hold."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccfit.certainty.linear import eigen
from ccfit.certainty.norms import (
    LEAST_VARIANCE,
    Norms,
    applicable,
    fit_norms,
    from_data,
    norms_text,
)
from ccfit.documents import parse_document
from ccfit.errors import DataError
from ccfit.profile import FacetScores, Profile
from ccfit.vectors import mean

UNIT = tuple(tuple(float(at == other) for other in range(6)) for at in range(6))


def norms(facet_size=6, n=100, item_variance=1.0, middle=3.0, variance=0.5):
    covariance = tuple(
        tuple(variance * (at == other) for other in range(facet_size)) for at in range(facet_size)
    )
    return Norms(n, item_variance, (middle,) * facet_size, covariance)


def factorial_people():
    """64 people: every scale high or low in every combination, two answers a scale."""
    return [
        [[3 + 2 * sign - 1, 3 + 2 * sign + 1] for sign in signs]
        for signs in product((-1, 1), repeat=6)
    ]


def test_norms_of_a_group_that_can_be_counted_by_hand():
    # Scale means are 1 or 5, 32 people each: mean 3; variance 64·4/63; no covariance, since every
    # combination occurs once. Answers lie 1 on either side of the mean: item variance 2, error of
    # a mean of two answers 2/2 = 1.
    found = fit_norms("interests", factorial_people())
    assert (found.n, found.item_variance) == (64, 2)
    assert found.means == (3,) * 6
    for at, row in enumerate(found.covariance):
        expected = [256 / 63 - 1 if at == other else 0 for other in range(6)]
        assert row == pytest.approx(expected, abs=1e-12)


def test_a_level_that_people_share_stays_in_the_covariance():
    # As above with 0 or 4 added to all scales of a person, which adds 128·4/127 to every variance
    # and covariance; the variance by scale becomes 128·4/127.
    people = [
        [[answer + more for answer in scale] for scale in person]
        for person in factorial_people()
        for more in (0, 4)
    ]
    found = fit_norms("interests", people)
    assert found.n == 128
    assert found.covariance[0][0] == pytest.approx(2 * 512 / 127 - 1)
    assert found.covariance[0][5] == pytest.approx(512 / 127)


def test_who_left_a_scale_out_does_not_count():
    people = factorial_people()
    gap = [[], *people[0][1:]]
    assert fit_norms("interests", [*people, gap]) == fit_norms("interests", people)


def test_a_scale_with_one_answer_has_no_variance_of_its_own():
    # The others' is 2 throughout; 1/n is 1 for one scale of 64 · 6 and ½ for the rest.
    people = factorial_people()
    people[0] = [people[0][0][:1], *people[0][1:]]
    found = fit_norms("interests", people)
    assert found.item_variance == 2


def test_one_answer_a_scale_takes_the_variance_that_is_given():
    # Means 1 and 5, variance 256/63, less an error of .3/1.
    people = [[[scale[0] + 1] for scale in person] for person in factorial_people()]
    found = fit_norms("skills", people, item_variance=0.3)
    assert found.item_variance == 0.3
    assert found.covariance[2][2] == pytest.approx(256 / 63 - 0.3)


def test_few_people_are_no_norm_group():
    with pytest.raises(DataError) as error:
        fit_norms("values", factorial_people()[:49])
    assert error.value.key == "norms.few"
    assert "49" in error.value.text("en")
    assert fit_norms("values", factorial_people()[:50]).n == 50


def test_a_group_that_answers_alike_has_no_norms():
    with pytest.raises(DataError) as error:
        fit_norms("interests", [[[3, 4]] * 6] * 60)
    assert error.value.key == "norms.alike"


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_the_covariance_is_positive_definite_even_where_error_is_all_there_is(seed):
    draw = random.Random(seed)
    people = [[[draw.randint(1, 5) for _ in range(4)] for _ in range(6)] for _ in range(60)]
    try:
        found = fit_norms("interests", people)
    except DataError as error:
        assert error.key == "norms.alike"
        return
    values, _ = eigen(found.covariance)
    average = mean([max(value, 0) for value in values])
    # Clipped at 1% of what the average was; raising the small ones raises the average a little.
    assert values[-1] >= 0.98 * LEAST_VARIANCE * average
    assert all(found.covariance[i][j] == found.covariance[j][i] for i in range(6) for j in range(6))


def test_error_is_taken_off_a_large_group_to_leave_the_truth():
    # Truth: variance 1 in each scale, independent; answers add errors of variance 1.
    draw = random.Random(5)
    people = []
    for _ in range(3000):
        truth = [draw.gauss(0, 1) for _ in range(6)]
        people.append([[t + draw.gauss(0, 1) for _ in range(4)] for t in truth])
    found = fit_norms("interests", people)
    assert found.item_variance == pytest.approx(1, abs=0.02)
    assert mean([found.covariance[k][k] for k in range(6)]) == pytest.approx(1, abs=0.05)


def read(text):
    return parse_document(text.encode(), "norms.yaml", DataError).data


def test_a_written_file_reads_back_the_same():
    fitted = fit_norms("interests", factorial_people())
    data = read(norms_text("core", {"interests": fitted}))
    assert (data["ccfit"], data["quiz"]) == ("norms/1", "core")
    again = from_data(data["facets"]["interests"])
    assert again.n == fitted.n
    assert again.item_variance == pytest.approx(fitted.item_variance, rel=1e-8)
    assert again.means == pytest.approx(fitted.means, rel=1e-8)
    for one, other in zip(again.covariance, fitted.covariance, strict=True):
        assert one == pytest.approx(other, rel=1e-8, abs=1e-9)


@pytest.mark.parametrize("quiz", ["core", "no", "7", "a: b", "día «uno»", 'say "x"'])
def test_any_name_of_a_quiz_can_be_written(quiz):
    assert read(norms_text(quiz, {"values": norms()}))["quiz"] == quiz


@pytest.mark.parametrize("value", [1e-05, 3.0, 123456789012.0, 0.1 + 0.2])
def test_any_figure_is_written_as_a_number(value):
    made = norms(item_variance=value, variance=value)
    data = read(norms_text("core", {"interests": made}))["facets"]["interests"]
    assert data["item_variance"] == pytest.approx(value, rel=1e-6)
    assert isinstance(data["item_variance"], float)
    assert from_data(data).covariance[1][1] == pytest.approx(value, rel=1e-6)


@pytest.mark.parametrize("lacking", ["item_variance", "means", "covariance"])
def test_figures_in_part_are_no_norms(lacking):
    data = read(norms_text("core", {"interests": norms()}))["facets"]["interests"]
    del data[lacking]
    assert from_data(data) is None


def test_a_covariance_that_no_group_can_have_is_refused():
    data = read(norms_text("core", {"interests": norms()}))["facets"]["interests"]
    rows = data["covariance"]
    # A variance of .5 twice cannot go with a covariance of .6.
    data["covariance"] = ["0.5 0.6 0.0 0.0 0.0 0.0", "0.6 0.5 0.0 0.0 0.0 0.0", *rows[2:]]
    with pytest.raises(DataError, match=r"no group of people") as error:
        from_data(data)
    assert error.value.key == "norms.impossible"
    data["covariance"] = ["0.5 0.1 0.0 0.0 0.0 0.0", *rows[1:]]
    with pytest.raises(DataError):
        from_data(data)


def scored(facet, low=1.0, high=5.0, **changes):
    size = {"interests": 6, "type": 4}[facet]
    made = FacetScores(facet, (2.0,) * size, low, high, 0.3, answered=24, items=24)
    return Profile({facet: replace(made, **changes)})


def test_norms_hold_for_scores_from_answers(quiz):
    made = norms()
    assert applicable({"interests": made}, scored("interests"), quiz) == {"interests": made}


@pytest.mark.parametrize(
    "changes",
    [
        {"signal": 0.7},  # letters or a ranking
        {"answered": None},  # scores of another instrument
        {"scores": (2.0, 3.0, None, 2.0, 2.0, 2.0)},
    ],
)
def test_norms_say_nothing_about_other_scores(quiz, changes):
    assert applicable({"interests": norms()}, scored("interests", **changes), quiz) == {}


def test_norms_of_a_facet_that_the_person_or_the_quiz_lacks(quiz, one_facet_quiz):
    assert applicable({"values": norms()}, scored("interests"), quiz) == {}
    alone = one_facet_quiz("values")
    assert applicable({"interests": norms()}, scored("interests"), alone) == {}


def test_type_norms_come_to_the_range_of_type_scores(quiz):
    # Answers 1–5 become −1…1: half the width. A mean of 4 becomes .5, a variance of .5 one
    # of .125, an item variance of 1 one of .25.
    profile = scored("type", low=-1.0, high=1.0)
    found = applicable({"type": norms(4, middle=4.0)}, profile, quiz)["type"]
    assert found.means == (0.5,) * 4
    assert found.item_variance == 0.25
    assert found.covariance[0] == (0.125, 0, 0, 0)
    assert found.n == 100
