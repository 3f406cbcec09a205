"""Norms: those of a quiz file, and those that a file brings."""

from __future__ import annotations

import json

import pytest

from ccfit.certainty.quiz_norms import load_norms, norms_of
from ccfit.checking.shape import check_file, check_norms
from ccfit.documents import parse_document
from ccfit.errors import DataError

MEANS = (2.5, 3.2, 3.0, 3.4, 2.7, 2.2)
DIAGONAL = tuple(tuple(0.5 if at == other else 0.0 for other in range(6)) for at in range(6))
ROWS = [" ".join(map(str, row)) for row in DIAGONAL]
INTERESTS = {
    "n": 100,
    "item_variance": 1.1,
    "means": " ".join(map(str, MEANS)),
    "covariance": ROWS,
}


def norms_data(quiz="tiny", **facets):
    return {"ccfit": "norms/1", "quiz": quiz, "facets": facets or {"interests": INTERESTS}}


@pytest.fixture
def load(write, quiz):
    """The tiny quiz with norms as told."""

    def loaded(data, used=quiz):
        return load_norms(write(json.dumps(data), "norms.json"), used)

    return loaded


def test_a_quiz_without_norms_has_none(quiz):
    assert norms_of(quiz) == {}


def test_a_file_brings_its_figures(load):
    found = norms_of(load(norms_data()))
    assert set(found) == {"interests"}
    norms = found["interests"]
    assert (norms.n, norms.item_variance, norms.means) == (100, 1.1, MEANS)
    assert norms.covariance == DIAGONAL


def test_the_quiz_given_is_left_as_it_was(load, quiz):
    load(norms_data())
    assert norms_of(quiz) == {}
    assert quiz.sections["interests"].item_variance is None


def test_the_variance_of_an_answer_reaches_the_sections(load):
    used = load(norms_data())
    assert used.sections["interests"].item_variance == 1.1
    assert used.sections["values"].item_variance is None
    assert used.sections["interests"].items == load(norms_data()).sections["interests"].items


def test_a_file_takes_the_place_of_the_quizs_own(load, one_facet_quiz):
    used = one_facet_quiz("interests", norms={**INTERESTS, "item_variance": 9})
    assert norms_of(used)["interests"].item_variance == 9
    assert norms_of(load(norms_data(), used))["interests"].item_variance == 1.1


@pytest.mark.parametrize("lacking", ["item_variance", "means", "covariance"])
def test_norms_need_all_three_figures(one_facet_quiz, lacking):
    norms = {key: value for key, value in INTERESTS.items() if key != lacking}
    assert norms_of(one_facet_quiz("interests", norms=norms)) == {}


def test_the_number_of_people_may_be_left_out(load):
    rest = {key: value for key, value in INTERESTS.items() if key != "n"}
    assert norms_of(load(norms_data(interests=rest)))["interests"].n is None


@pytest.mark.parametrize(
    ("data", "key", "says"),
    [
        (norms_data(quiz="other"), "norms.quiz", "“tiny”"),
        (norms_data(interests={**INTERESTS, "means": "1 2 3"}), "catalog.vector", "6"),
        (
            norms_data(interests={**INTERESTS, "covariance": [*ROWS[:5], "1"]}),
            "catalog.vector",
            "6",
        ),
        (norms_data(type=INTERESTS), "quiz.covariance", "4"),
        (norms_data(interests={**INTERESTS, "covariance": ROWS[:5]}), "quiz.covariance", "6"),
        ({**norms_data(), "ccfit": "quiz/1"}, "shape.kind", "norms/1"),
        ({"quiz": "tiny", "facets": {}}, "shape.no_kind", "norms/1"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(load, data, key, says):
    with pytest.raises(DataError) as caught:
        load(data)
    assert caught.value.key == key
    assert says in caught.value.text("en")
    assert caught.value.exit_code == 3
    assert caught.value.where.source.endswith("norms.json")


def test_norms_of_a_part_that_the_quiz_lacks_are_refused(load, one_facet_quiz):
    used = one_facet_quiz("values")
    with pytest.raises(DataError) as caught:
        load(norms_data(), used)
    assert caught.value.key == "quiz.no_facet"
    assert "interests" in caught.value.text("es")


NORMS = """\
ccfit: norms/1
quiz: tiny
facets:
  interests:
    item_variance: 1.1
    means: "1 2 3 4 5 3"
    covariance:
    - 1 0 0 0 0 0
    - 0 1 0 0 0 0
    - 0 0 1 0 0 0
    - 0 0 0 1 0 0
    - 0 0 0 0 1 0
    - 0 0 0 0 0 1
"""


def faults(text):
    try:
        check_norms(parse_document(text.encode(), "mine.yaml", DataError))
    except DataError as error:
        return [error, *error.more]
    return []


def test_a_sound_file_has_no_faults(write, quiz):
    assert faults(NORMS) == []
    assert check_file(write(NORMS), quiz) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("item_variance: 1.1", "item_variance: -1", 5),
        ("item_variance: 1.1", "item_variance: much", 5),
        ('"1 2 3 4 5 3"', '"1 2 x 4 5 3"', 6),
        ("  interests:", "  hobbies:", 4),
        ("    item_variance", "    n: 0\n    item_variance", 5),
        ("    - 0 1 0 0 0 0", "    - 9 1 0 0 0 0", 7),
        ("    - 0 1 0 0 0 0", "    - 0 0 0 0 0 0", 7),
    ],
)
def test_each_fault_is_named_with_its_line(old, new, line):
    assert NORMS.count(old) == 1
    found = faults(NORMS.replace(old, new))
    assert [(one.where.source, one.where.line) for one in found] == [("mine.yaml", line)]
    assert found[0].exit_code == 3


def test_a_misspelt_figure_is_missing_as_well():
    found = faults(NORMS.replace("item_variance", "item_varianz"))
    assert {(one.key, one.where.line) for one in found} == {
        ("shape.missing", 4),
        ("shape.unknown_key", 5),
    }


def test_all_faults_at_once():
    broken = NORMS.replace("1.1", "-1").replace('"1 2 3 4 5 3"', '"a b"')
    assert [one.where.line for one in faults(broken)] == [5, 6]


@pytest.mark.parametrize("text", ["[]", "ccfit: norms/1", "ccfit: norms/1\nquiz: tiny"])
def test_a_file_that_is_not_whole(text):
    assert faults(text)
