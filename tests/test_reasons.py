"""What speaks for a match and what to weigh."""

from __future__ import annotations

from math import fsum

import pytest

from ccfit.answers import AnswerSheet, Person
from ccfit.case import Case, Options
from ccfit.language import Text
from ccfit.matching import facet_fits
from ccfit.reporting.reasons import Meeting, cautions, meetings, reasons, sentence
from ccfit.voice import Voice
from ccfit.words import dimensions as names

QUIET = Voice()


def meeting(person=1.0, occupation=1.0, points=5.0, dimension="R", facet="interests"):
    return Meeting(facet, dimension, person, occupation, points)


def test_four_ways_to_meet():
    found = [meeting(one, other).pattern for one in (1, -1) for other in (1, -1)]
    assert found == ["both_high", "person_high", "occupation_high", "both_low"]


@pytest.fixture(scope="module")
def case(quiz, catalog):
    rows = {"r": "5455", "i": "4343", "a": "1211", "s": "1121", "e": "2122", "c": "3233"}
    answers = {f"{x}{n}": int(v) for x, row in rows.items() for n, v in enumerate(row, 1)}
    answers |= {"ach1": 5, "ach2": 4, "ind1": 4, "ind2": 4, "rec1": 2, "rec2": 1}
    answers |= {"rel1": 3, "rel2": 2, "sup1": 4, "sup2": 3, "con1": 5, "con2": 5}
    return Case(AnswerSheet(Person(), answers), quiz, catalog, Options())


def test_every_meeting_is_there_and_they_add_up_to_the_fit(case, catalog):
    for match in case.ranking.matches:
        fits = facet_fits(case.ranking, match, catalog)
        found = meetings(case.ranking, fits, match.occupation, catalog)
        assert len(found) == 6 + 6
        assert fsum(one.contribution for one in found) == pytest.approx(match.points - 50, abs=1e-6)
        points = [one.contribution for one in found]
        assert points == sorted(points, reverse=True)


def test_a_contribution_has_the_sign_of_the_two_sides(case, catalog):
    match = case.ranking.matches[0]
    fits = facet_fits(case.ranking, match, catalog)
    for one in meetings(case.ranking, fits, match.occupation, catalog):
        assert (one.contribution > 0) == (one.person * one.occupation > 0)


def test_what_is_liked_and_there_comes_before_what_both_lack():
    # By points 9, 7, 5, 3; both_high are 7 and 3, so: 7, 3, then 9.
    lack, like = meeting(-1, -1, 9, "A"), meeting(1, 1, 7, "R")
    lack2, like2 = meeting(-1, -1, 5, "S"), meeting(1, 1, 3, "I")
    assert reasons([lack, like, lack2, like2]) == [like, like2, lack]


def test_half_a_point_is_the_least_worth_a_sentence():
    assert reasons([meeting(points=0.5), meeting(points=0.49)]) == [meeting(points=0.5)]
    against = meeting(1, -1, -0.5)
    assert cautions([meeting(1, -1, -0.49), against]) == [against]


def test_the_two_strongest_cautions_the_strongest_first():
    rows = [meeting(1, -1, points, name) for name, points in zip("RIA", (-1, -2, -3), strict=True)]
    assert [one.dimension for one in cautions(rows)] == ["A", "I"]
    assert reasons(rows) == []


def test_what_speaks_for_is_no_caution():
    assert cautions([meeting(points=9)]) == []


def test_skills_that_both_lack_are_left_unsaid():
    lack = meeting(-1, -1, 9, "Repairing", "skills")
    assert reasons([lack]) == []


@pytest.mark.parametrize(
    ("one", "start"),
    [
        (meeting(), "You like "),
        (meeting(1, -1, -5), "You like "),
        (meeting(-1, 1, -5), "A good part of this job is "),
        (meeting(-1, -1, 5), "You are less drawn to "),
        (meeting(1, 1, 5, "Support", "values"), "What counts for you is "),
        (meeting(-1, 1, -5, "Speaking", "skills"), "A skill you can learn for this job: "),
        (meeting(1, 1, 5, "E", "type"), "You lean toward "),
    ],
)
def test_sentences_without_a_voice(one, start):
    said = sentence(one, QUIET, "en")
    assert said.startswith(start)
    assert names.PHRASES[one.facet][one.dimension].en in said
    assert said.endswith(".")


def test_below_the_middle_of_an_axis_its_other_pole_is_named():
    said = sentence(meeting(-1, -1, 5, "E", "type"), QUIET, "en")
    assert names.PHRASES["type"]["I"].en in said
    assert names.PHRASES["type"]["E"].en not in said


def test_a_sentence_is_built_from_the_persons_own_answers():
    place = ("interests", "R")
    voice = Voice(high={place: (Text("Mend a roof", "Arreglar un techo"),)}, low={})
    assert "“Mend a roof”" in sentence(meeting(), voice, "en")
    assert "«Arreglar un techo»" in sentence(meeting(), voice, "es")
    # What was liked says nothing where the job has what the person likes less.
    assert sentence(meeting(-1, 1, -5), voice, "en") == sentence(meeting(-1, 1, -5), QUIET, "en")


def test_disliked_answers_are_quoted_where_the_job_has_a_lot_of_it():
    voice = Voice(high={}, low={("interests", "R"): (Text("Mend a roof", "Arreglar un techo"),)})
    assert "“Mend a roof”" in sentence(meeting(-1, 1, -5), voice, "en")
