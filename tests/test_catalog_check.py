"""Every fault of a catalogue is found: what it is, its line, its path, and what to do."""

from __future__ import annotations

import pytest
from own_files import CATALOG, TALKER, Case, assert_only_fault, faults_of

from ccfit.checking.shape import check_catalog

FIRST = "occupations.0"

WRONG_SHAPES = {
    "Norway without quotes": Case(
        "country: US", "country: NO", "shape.not_text", "country", " false"
    ),
    "a code that is a number": Case(
        "code: 11-0002", "code: 110002", "shape.not_text", "occupations.1.code", " 110002"
    ),
    "a code of two words": Case(
        "code: 11-0002", "code: 11 0002", "shape.one_word", "occupations.1.code", '"11 0002"'
    ),
    "a date that is true": Case(
        "wages_as_of: 2026-05", "wages_as_of: yes", "shape.not_text", "wages_as_of", " true"
    ),
    "no id": Case("id: my-jobs\n", "", "shape.missing", None, "“id”", at="ccfit:"),
    "no occupations": Case(
        CATALOG[CATALOG.index("occupations:\n") :],
        "",
        "shape.missing",
        None,
        "“occupations”",
        at="ccfit:",
    ),
    "an empty list of occupations": Case(
        CATALOG[CATALOG.index("occupations:\n") :],
        "occupations: []",
        "catalog.empty",
        "occupations",
        "",
    ),
    "no title": Case(
        "  title: {en: Head of a nursery}\n",
        "",
        "shape.missing",
        "occupations.1",
        "“title”",
        at="code: 11-0002",
    ),
    "an unknown key": Case(
        "employment: 1200",
        "employed: 1200",
        "shape.unknown_key",
        f"{FIRST}.employed",
        " employment, reported?",
    ),
    "an unknown key deeper down": Case(
        "period: hour",
        "period: hour, currency: USD",
        "shape.unknown_key",
        "occupations.2.pay.currency",
        "“currency”",
    ),
    "an unknown facet among the estimates": Case(
        "estimated: [type]",
        "estimated: [types]",
        "shape.choice",
        f"{FIRST}.estimated.0",
        "interests, values, skills, levels, type",
    ),
    "an occupation that is a text": Case(
        "- code: 11-0002\n  title: {en: Head of a nursery}\n  interests:",
        "- nursery\n- code: 11-0002\n  title: {en: Head of a nursery}\n  interests:",
        "shape.not_mapping",
        "occupations.1",
        "",
        at="- nursery",
    ),
    "a zone too high": Case("zone: 3", "zone: 6", "shape.limit", f"{FIRST}.zone", "≤ 5"),
    "a zone too low": Case("zone: 3", "zone: 0", "shape.limit", f"{FIRST}.zone", "≥ 1"),
    "half a zone": Case("zone: 3", "zone: 3.5", "shape.not_whole", f"{FIRST}.zone", " 3.5"),
    "no pay": Case("median: 19.5", "median: 0", "shape.limit", "occupations.2.pay.median", "> 0"),
    "pay in words": Case(
        "median: 19.5", "median: $19", "shape.not_number", "occupations.2.pay.median", '"$19"'
    ),
    "pay a month": Case(
        "period: hour",
        "period: month",
        "shape.choice",
        "occupations.2.pay.period",
        "year, hour",
    ),
    "fewer than no openings": Case(
        "openings_per_year: 90",
        "openings_per_year: -1",
        "shape.limit",
        f"{FIRST}.outlook.openings_per_year",
        "≥ 0",
    ),
    "a vector as a list": Case(
        '"1 2 4 7 5 3"',
        "[1, 2, 4, 7, 5, 3]",
        "shape.not_numbers",
        "occupations.1.interests",
        "",
    ),
    "a vector with a word": Case(
        '"1 2 4 7 5 3"',
        '"1 2 high 7 5 3"',
        "shape.not_numbers",
        "occupations.1.interests",
        '"high"',
    ),
    "a vector with an infinite number": Case(
        '"1 2 4 7 5 3"',
        '"1 2 inf 7 5 3"',
        "shape.not_numbers",
        "occupations.1.interests",
        '"inf"',
    ),
    "a vector with a number beyond reason": Case(
        '"1 2 4 7 5 3"',
        '"1 2 1e200 7 5 3"',
        "shape.not_numbers",
        "occupations.1.interests",
        '"1e200"',
    ),
}

CONTENT = {
    "a vector too short": Case(
        '"1 2 4 7 5 3"',
        '"1 2 4 7 5"',
        "catalog.vector",
        "occupations.1.interests",
        " 5.",
    ),
    "a vector of one number": Case(
        '"1 2 4 7 5 3"', "12475.3", "catalog.vector", "occupations.1.interests", " 1."
    ),
    "levels too many": Case(
        f'levels: "{TALKER}"',
        f'levels: "{TALKER} 1"',
        "catalog.vector",
        f"{FIRST}.levels",
        " 36.",
    ),
    "means of the skills too few": Case(
        'skill_means: "2.5 ', 'skill_means: "', "catalog.vector", "skill_means", " 34."
    ),
    "shares of schooling too many": Case(
        '"75 25"', '"70 25 5"', "catalog.vector", f"{FIRST}.required_education", " 2 "
    ),
    "schooling without its order": Case(
        "  required_education: none; some\n",
        "",
        "catalog.no_order",
        f"{FIRST}.required_education",
        "“orders”",
        at='"75 25"',
    ),
    "an order without a letter": Case(
        "R I A S E C", "R I A S E", "scores.missing", "orders.interests", "R, I, A, S, E, C"
    ),
    "an order with a letter twice": Case(
        "R I A S E C", "R I A S E C R", "scores.repeated", "orders.interests", "“R”"
    ),
    "an order with a slip": Case(
        "type: J F N E",
        "type: J F N E X",
        "scores.unknown",
        "orders.type",
        "“X”",
    ),
    "a code twice": Case(
        "code: 11-0002\n",
        "code: 49-0001\n",
        "catalog.repeated",
        "occupations.2.code",
        " 49-0001 ",
        at="49-0001\n  title: {es",
    ),
    "an area without a name": Case(
        "  49: {en: Repairing}\n",
        "",
        "catalog.area",
        "occupations.2.code",
        " 49 ",
        at="code: 49-0001",
    ),
    "a related occupation that is not there": Case(
        'related: "49-0001"',
        'related: "49-0001 11-9999"',
        "catalog.related",
        f"{FIRST}.related",
        " 11-9999 ",
    ),
    "a title in no language": Case(
        "{en: Head of a nursery}",
        "{}",
        "catalog.no_title",
        "occupations.1.title",
        "“en”",
        at="title: {}",
    ),
    "an area in no language": Case(
        "{en: Repairing}", "{}", "catalog.no_title", "areas.49", "", at="49: {}"
    ),
    "a source in no language": Case(
        "source: {en: A page}",
        "source: {}",
        "catalog.no_title",
        f"{FIRST}.reported.0.source",
        "",
    ),
}


@pytest.mark.parametrize("case", WRONG_SHAPES.values(), ids=WRONG_SHAPES)
def test_a_wrong_shape(case):
    assert_only_fault(check_catalog, CATALOG, case)


@pytest.mark.parametrize("case", CONTENT.values(), ids=CONTENT)
def test_content(case):
    assert_only_fault(check_catalog, CATALOG, case)


def test_a_catalogue_without_a_fault_passes():
    assert faults_of(check_catalog, CATALOG) == []


def test_a_catalogue_without_orders_uses_the_usual_ones():
    orders = CATALOG[CATALOG.index("orders:") : CATALOG.index("skill_means")]
    text = CATALOG.replace(orders, "").replace('  required_education: "75 25"\n', "")
    assert faults_of(check_catalog, text) == []


def test_areas_need_no_names_where_none_is_given():
    areas = CATALOG[CATALOG.index("areas:") : CATALOG.index("occupations:\n")]
    assert faults_of(check_catalog, CATALOG.replace(areas, "")) == []


def test_an_area_without_a_name_is_named_once():
    found = faults_of(check_catalog, CATALOG.replace('  "11": {en: Leading, es: Dirigir}\n', ""))
    assert [(one.key, one.where.item) for one in found] == [("catalog.area", "occupations.0.code")]


def test_an_order_with_a_slip_has_one_fault_for_the_slip_and_one_for_the_gap():
    found = faults_of(check_catalog, CATALOG.replace('"Support; A', '"Suport; A'))
    assert [(one.key, one.where.item) for one in found] == [
        ("scores.unknown", "orders.values"),
        ("scores.missing", "orders.values"),
    ]
    assert " Support?" in found[0].text("en")


def test_a_wrong_value_hides_no_other_fault():
    text = CATALOG.replace("zone: 3", "zone: high").replace("R I A S E C", "R I A S E E")
    text = text.replace("code: 11-0002", "code: No").replace("period: hour", "period: week")
    found = [(one.key, one.where.item) for one in faults_of(check_catalog, text)]
    assert found == [
        ("scores.repeated", "orders.interests"),
        ("scores.missing", "orders.interests"),
        ("shape.not_whole", "occupations.0.zone"),
        ("shape.not_text", "occupations.1.code"),
        ("shape.choice", "occupations.2.pay.period"),
    ]
