"""The quick way finds what the long way finds, for everybody."""

from __future__ import annotations

import pytest
from crowd import FORMS, answers_of
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, Person
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.facets import DIMENSIONS, FACETS
from ccfit.filters import Filters
from ccfit.matching import area_fits, prepare_profile, rank, used_weights
from ccfit.nearest import Nearest
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import load_quiz

MOST = 10


def cases(count, options=None):
    quiz, catalog = load_quiz(), load_catalog()
    for form in FORMS:
        for answers in answers_of(quiz, count, form=form):
            yield Case(AnswerSheet(Person(), answers), quiz, catalog, options or Options(top=MOST))


def agrees(case, nearest):
    rows = nearest.rows(case.prepared, case.weights, MOST)
    assert rows == [row.match for row in case.rows]
    areas = nearest.areas(case.prepared, case.weights, 5)
    assert areas == area_fits(case.ranking, case.catalog)[:5]


def test_rows_and_areas_are_those_of_the_report():
    nearest = Nearest(load_catalog())
    found = [case for case in cases(12) if case.weights]
    assert len(found) > 30
    for case in found:
        agrees(case, nearest)


def test_filters_hide_the_same_rows():
    filters = Filters(zones=(4, 4), areas=frozenset({"29", "19"}), min_pay=90_000)
    nearest = Nearest(load_catalog(), filters)
    for case in cases(2, Options(top=MOST, filters=filters)):
        agrees(case, nearest)


def test_a_filter_that_leaves_a_few_shows_those():
    filters = Filters(areas=frozenset({"23"}))
    case = next(cases(1, Options(top=MOST, filters=filters)))
    rows = Nearest(load_catalog(), filters).rows(case.prepared, case.weights, MOST)
    assert 0 < len(rows) <= 7
    assert {row.occupation.area for row in rows} == {"23"}


scores = st.floats(1, 5, allow_nan=False).map(lambda x: round(x, 3))


@given(st.data())
def test_any_combination_of_facets_agrees(data):
    catalog = load_catalog()
    chosen = data.draw(st.sets(st.sampled_from(FACETS), min_size=1))
    facets = {}
    for facet in sorted(chosen):
        drawn = data.draw(st.lists(scores, min_size=(n := len(DIMENSIONS[facet])), max_size=n))
        low = -1.0 if facet == "type" else 1.0
        values = tuple((x - 3) / 2 for x in drawn) if facet == "type" else tuple(drawn)
        facets[facet] = FacetScores(facet, values, low, 5.0 if low else 1.0, 0.01)
    prepared = prepare_profile(Profile(facets), catalog)
    weights = used_weights(prepared)
    if not weights:
        return
    ranking = rank(prepared, catalog)
    first = Nearest(catalog).rows(prepared, weights, 1)
    assert first == list(ranking.matches[:1])
    assert Nearest(catalog).areas(prepared, weights, 22) == area_fits(ranking, catalog)


def test_twins_go_by_code_as_in_a_ranking(catalog_data, make_catalog):
    for occupation in catalog_data["occupations"]:
        occupation["interests"] = "7 4 1.5 1 2 4.5"
    catalog = make_catalog(catalog_data)
    person = FacetScores("interests", (5.0, 3.0, 2.0, 1.0, 1.0, 4.0), 1, 5, 0.1)
    prepared = prepare_profile(Profile({"interests": person}), catalog)
    rows = Nearest(catalog).rows(prepared, used_weights(prepared), MOST)
    assert rows == list(rank(prepared, catalog).matches)


def test_an_occupation_without_figures_stands_at_the_mean(catalog_data, make_catalog):
    del catalog_data["occupations"][3]["values"]
    del catalog_data["occupations"][0]["skills"]
    catalog = make_catalog(catalog_data)
    facets = {
        "interests": FacetScores("interests", (5.0, 3.0, 2.0, 1.0, 1.0, 4.0), 1, 5, 0.1),
        "values": FacetScores("values", (2.0, 3.0, 3.5, 5.0, 4.0, 1.5), 1, 5, 0.1),
        "skills": FacetScores("skills", tuple(1.0 + (7 * at) % 5 for at in range(35)), 1, 5, 0.1),
    }
    prepared = prepare_profile(Profile(facets), catalog)
    rows = Nearest(catalog).rows(prepared, used_weights(prepared), MOST)
    assert rows == list(rank(prepared, catalog).matches)


@pytest.mark.parametrize("most", [1, 3, 50, 923])
def test_as_many_rows_as_are_asked_for(most):
    case = next(cases(1, Options(top=most)))
    rows = Nearest(load_catalog()).rows(case.prepared, case.weights, most)
    assert rows == [row.match for row in case.rows]
