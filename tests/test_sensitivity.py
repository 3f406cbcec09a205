"""How far a ranking hangs on the weights."""

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, Person
from ccfit.catalog import load_catalog
from ccfit.explaining.sensitivity import (
    Firmness,
    FirstPlace,
    facet_columns,
    first_place,
    sensitivity,
    top_codes,
    weightings,
)
from ccfit.facets import DEFAULT_WEIGHTS, FACETS
from ccfit.matching import Match, Ranking, prepare_profile, rank
from ccfit.quiz import load_quiz
from ccfit.sample import sample_sheet
from ccfit.scoring import build_profile

STEADY = [f"11-00{number:02}" for number in range(1, 11)]
MAKER, TALKER = "99-0001", "99-0002"


@pytest.fixture(scope="session")
def twelve(make_catalog):
    """Ten jobs and two more; what they are like does not matter where columns are given."""
    rows = [{"code": code, "title": {"en": code}} for code in (*STEADY, MAKER, TALKER)]
    return make_catalog({"id": "twelve", "occupations": rows})


@pytest.fixture(scope="session")
def sample():
    catalog = load_catalog()
    prepared = prepare_profile(build_profile(sample_sheet("en"), load_quiz()), catalog)
    return rank(prepared, catalog), catalog


def columns_of(**facets):
    """Ten times the same fit, then the maker's and the talker's."""
    return {name: [fits[0]] * 10 + [*fits[1:]] for name, fits in facets.items()}


def test_a_person_with_everything_has_the_whole_grid():
    assert len(weightings(FACETS)) == 5 * 4 * 4 * 3


def test_what_the_person_lacks_is_dropped():
    found = weightings(["interests", "values"])
    assert len(found) == 5 * 4
    assert all(list(one) == ["interests", "values"] for one in found)


def test_weightings_that_come_to_the_same_count_once():
    # With one facet every weighting comes to 1; that the skills may count 0 alone is none.
    assert weightings(["values"]) == [{"values": 1.0}]
    assert weightings(["skills"]) == [{"skills": 1.0}]
    # Skills : type may be 1:0 and 0:1, and .1, .2, .3 to .05, .1: 2, 1, 4, (2), 6 and 3 to 1.
    assert len(weightings(["skills", "type"])) == 7


@pytest.mark.parametrize("facets", [FACETS, ("interests", "type"), ("skills",)])
def test_weights_sum_to_one(facets):
    assert all(fsum(one.values()) == pytest.approx(1) for one in weightings(facets))


def test_shares_counted_by_hand(twelve):
    # Composites with interests weighing i and values v: the ten .2; the maker (i − v)/(i + v);
    # the talker the opposite. The maker comes first where i − v > .2·(i + v), that is i > 1.5·v:
    # v = .1: i > .15, all five; v = .2: i > .3, four; v = .3: i > .45, two (at i = .45 it is tied
    # and its code comes last); v = .4: i > .6, one. In all 5 + 4 + 2 + 1 = 12 of 20.
    # The talker needs v − i > .2·(i + v), v > 1.5·i: i = .25, v = .4 alone: 1 of 20.
    columns = columns_of(interests=(0.2, 1.0, -1.0), values=(0.2, -1.0, 1.0))
    found = sensitivity(columns, twelve)
    assert found.weightings == 20
    assert found.first == {STEADY[0]: 7 / 20, MAKER: 12 / 20, TALKER: 1 / 20}
    # Nine of the ten stay whoever else comes in; the last of them gives way 13 times.
    expected = dict.fromkeys(STEADY[:9], 1.0)
    assert found.top_ten == {**expected, STEADY[9]: 7 / 20, MAKER: 12 / 20, TALKER: 1 / 20}


fits = st.floats(-0.5, 0.5)


@given(st.lists(st.tuples(fits, fits, fits, fits), min_size=11, max_size=11))
def test_a_job_far_ahead_on_all_facets_is_always_first(twelve, rows):
    rows = [*rows, (0.9, 0.9, 0.9, 0.9)]
    columns = dict(zip(FACETS, map(list, zip(*rows, strict=True)), strict=True))
    found = sensitivity(columns, twelve)
    assert found.first == {TALKER: 1.0}
    assert found.top_ten[TALKER] == 1.0
    assert fsum(found.top_ten.values()) == pytest.approx(10)


@pytest.mark.parametrize("weights", [DEFAULT_WEIGHTS, *weightings(FACETS)[::60]])
def test_the_first_ten_are_those_of_a_ranking(sample, weights):
    ranking, catalog = sample
    ranked = rank(ranking.prepared, catalog, weights)
    scaled = {facet: weight for facet, weight in ranked.weights.items() if weight}
    columns = facet_columns(ranking.prepared, catalog)
    expected = [match.occupation.code for match in ranked.matches[:10]]
    assert top_codes(columns, scaled, catalog) == expected


def test_a_job_without_figures_stands_at_the_mean(catalog_data, make_catalog, quiz):
    del catalog_data["occupations"][2]["values"]
    catalog = make_catalog(catalog_data)
    answers = {
        f"{name}{n}": 1 + at % 5 for at, name in enumerate(("ach", "ind", "rec")) for n in (1, 2)
    }
    answers |= {f"{name}{n}": 5 for name in ("rel", "sup", "con") for n in (1, 2)}
    prepared = prepare_profile(build_profile(AnswerSheet(Person(), answers), quiz), catalog)
    column = facet_columns(prepared, catalog)["values"]
    assert column[2] == pytest.approx(fsum(column[:2] + column[3:]) / 5)


def ranking_of(weights, catalog):
    return Ranking({}, weights, (Match(1, catalog.by_code[MAKER], 0.9),), {})


@pytest.mark.parametrize(
    ("weights", "holds"),
    [
        # Without skills the maker has −1 where the ten have .2: out.
        ({"interests": 0.5, "skills": 0.5}, False),
        # Values alone still have it first.
        ({"values": 0.5, "skills": 0.5}, True),
        ({"interests": 0.5, "values": 0.5}, None),  # skills do not count
        ({"skills": 1.0}, None),  # nothing else does
    ],
)
def test_whether_the_first_holds_without_skills(twelve, weights, holds):
    columns = columns_of(interests=(0.2, -1.0, 0.0), values=(0.2, 1.0, 0.0), skills=(0.0, 1.0, 0.0))
    chosen = {facet: columns[facet] for facet in weights}
    found = sensitivity(chosen, twelve)
    first = first_place(ranking_of(weights, twelve), chosen, found, twelve)
    assert first.holds_without_skills is holds
    assert first.stays_in_top == found.top_ten.get(MAKER, 0.0)
    assert first.stays_first == found.first.get(MAKER, 0.0)


@pytest.mark.parametrize(
    ("in_top", "without_skills", "note"),
    [
        (1.0, True, None),
        (0.8, None, None),
        (0.79, True, "hangs_on_weights"),
        (0.0, None, "hangs_on_weights"),
        (1.0, False, "hangs_on_skills"),
        (0.1, False, "hangs_on_skills"),
    ],
)
def test_the_note(in_top, without_skills, note):
    assert FirstPlace(MAKER, 0.0, in_top, without_skills).note == note


def test_firmness_of_the_sample(sample):
    ranking, catalog = sample
    firmness = Firmness(ranking, catalog)
    first = firmness.first
    assert first.code == ranking.matches[0].occupation.code
    assert first.stays_in_top == firmness.over_grid.top_ten[first.code]
    assert 0 < first.stays_first <= first.stays_in_top <= 1
