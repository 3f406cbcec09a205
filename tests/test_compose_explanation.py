"""The explanation as it is given out: sums to the last digit, texts, what is left out."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, Person, read_sheet, sheet_from
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.checking.schemas import json_schema
from ccfit.facets import FACETS
from ccfit.quiz import load_quiz
from ccfit.reporting.compose import compose
from ccfit.reporting.compose_explanation import compose_explanation, move_text
from ccfit.sample import sample_sheet

SAMPLES = Path(__file__).parent / "samples"
CLERK, COUNSELOR, NURSE = "43-4051.00", "21-1015.00", "29-1141.00"


def explained(sheet, *codes, lang="en", quiz=None, catalog=None, **options):
    used = catalog or load_catalog()
    case = Case(sheet, quiz or load_quiz(), used, Options(**{"top": 1, **options}))
    return compose_explanation(case, [used.by_code[code] for code in codes], lang)


@cache
def of_sample(lang="en"):
    return explained(sample_sheet(lang), CLERK, COUNSELOR, NURSE, lang=lang)


@cache
def of(name, *codes, lang="en"):
    return explained(read_sheet(SAMPLES / f"{name}.yaml", load_quiz()), *codes, lang=lang)


def exact(numbers):
    """The sum of numbers as they are written."""
    return sum((Decimal(repr(number)) for number in numbers), Decimal(0))


def assert_adds_up(explanation):
    for job in explanation.occupations:
        total = exact(facet.contribution for facet in job.facets)
        assert total == Decimal(repr(job.fit)) - 50
        for facet in job.facets:
            if facet.dimensions:
                parts = exact(one.contribution for one in facet.dimensions)
                assert parts == Decimal(repr(facet.contribution))
            assert facet.shortfall == pytest.approx(facet.most - facet.contribution, abs=1e-6)


@st.composite
def sheets(draw, quiz):
    """Answers to any sections of the tiny quiz."""
    chosen = draw(st.sets(st.sampled_from(FACETS), min_size=1))
    items = [item for facet in sorted(chosen) for item in quiz.sections[facet].items]
    given_ = draw(st.lists(st.integers(1, 5), min_size=len(items), max_size=len(items)))
    return AnswerSheet(Person(), dict(zip(items, given_, strict=True)))


@given(st.data())
def test_sums_are_exact_to_the_last_digit(quiz, catalog, data):
    sheet = data.draw(sheets(quiz))
    explanation = explained(sheet, NURSE, "47-2111.00", quiz=quiz, catalog=catalog)
    assert_adds_up(explanation)
    # Every section was answered whole: what does not count lacks a pattern.
    counted = {facet.facet for job in explanation.occupations for facet in job.facets}
    reasons = {one.facet: one.reason for one in explanation.not_counted}
    if explanation.ranked:
        assert counted | set(reasons) == set(FACETS)
        assert not counted & set(reasons)
    assert set(reasons.values()) <= {"missing", "no_signal"}


def test_the_sample_adds_up():
    assert_adds_up(of_sample())


def test_places_are_those_of_the_report():
    case = Case(sample_sheet("en"), load_quiz(), load_catalog(), Options(top=100))
    report = compose(case, "en")
    in_report = {match.code: match for match in report.matches}
    for job in of_sample().occupations:
        match = in_report.get(job.code)
        if match is not None:
            assert (job.rank, job.tier, job.fit) == (match.rank, match.tier, match.fit)
            assert job.rank_interval == match.rank_interval
            assert job.reasons == match.reasons
    assert of_sample().occupations[1].rank == 1
    assert of_sample().certainty == report.certainty


def test_the_occupations_stand_in_the_order_asked_for_and_once():
    assert [job.code for job in of_sample().occupations] == [CLERK, COUNSELOR, NURSE]
    assert [job.code for job in of("robin", NURSE, CLERK, NURSE).occupations] == [NURSE, CLERK]


def test_a_job_in_the_first_tier_says_so_and_no_other():
    for job in (*of_sample().occupations, *of("robin", CLERK, NURSE, "47-2111.00").occupations):
        assert (job.tier == 1) == (job.lift.status == "in_first_tier")
        if job.tier == 1:
            assert (job.lift.moves, job.lift.rank_after) == ([], job.rank)


@given(st.lists(st.integers(1, 5), min_size=24, max_size=24))
def test_with_norms_the_first_tier_is_that_of_the_report(normed_quiz, catalog, given_):
    items = normed_quiz.sections["interests"].items
    sheet = AnswerSheet(Person(), dict(zip(items, given_, strict=True)))
    explanation = explained(sheet, NURSE, "47-2111.00", quiz=normed_quiz, catalog=catalog)
    assert explanation.certainty in ("calibrated", None)
    for job in explanation.occupations:
        assert (job.tier == 1) == (job.lift.status == "in_first_tier")


@pytest.fixture(scope="session")
def normed_quiz(quiz, make_quiz):
    """The tiny quiz's interests, with norms of a group that likes S and I."""
    rows = [" ".join("0.5" if at == other else "0.1" for other in range(6)) for at in range(6)]
    norms = {"n": 100, "item_variance": 1.1, "means": "2.5 3.2 3 3.4 2.7 2.2", "covariance": rows}
    letters = "riasec"
    items = {f"{one}{n}": {"scale": one.upper(), "en": one} for n in range(1, 5) for one in letters}
    section = {"range": [1, 5], "items": items, "norms": norms}
    return make_quiz({"id": quiz.id, "facets": {"interests": section}})


def test_the_answers_stand_behind_their_dimension():
    first = of_sample().occupations[0]
    interests = next(facet for facet in first.facets if facet.facet == "interests")
    social = next(one for one in interests.dimensions if one.dimension == "S")
    assert [(one.item, one.answer, one.label) for one in social.answers[:2]] == [
        ("s01", 5, "a lot"),
        ("s02", 5, "a lot"),
    ]
    assert social.answers[0].text == "Keep a lonely older person company"
    assert (interests.range, interests.occupation_range) == ((1, 5), (1, 7))


def test_questions_of_two_statements_show_both():
    first = of_sample("es").occupations[0]
    kind = next(facet for facet in first.facets if facet.facet == "type")
    (axis, *_) = kind.dimensions
    assert (axis.name, kind.occupation_range) == ("E–I", None)
    assert axis.answers[0].text == (
        "Después de un examen difícil, me gusta estar un rato a solas / "
        "Después de un examen difícil, me gusta comentarlo con los demás"
    )


def test_an_order_of_values_shows_its_places(quiz, catalog):
    answers = dict.fromkeys(quiz.sections["values"].items, 3)
    sheet = AnswerSheet(Person(), {**answers, "rank_rel": 1, "rank_sup": 2, "rank_ind": 3})
    (job,) = explained(sheet, NURSE, quiz=quiz, catalog=catalog).occupations
    (values,) = job.facets
    shown = {one.dimension: [given.label for given in one.answers] for one in values.dimensions}
    assert shown["Relationships"] == ["place 1"]
    assert shown["Achievement"] == []


def test_letters_and_lists_have_no_answers_and_no_steps():
    explanation = of("casey", NURSE)
    (job,) = explanation.occupations
    assert explanation.quiz is None
    assert all(one.answers == [] for facet in job.facets for one in facet.dimensions)
    assert job.lift.status == "not_movable"


def test_nothing_is_explained_where_nothing_can_be_ranked():
    explanation = of("jo", CLERK)
    assert (explanation.ranked, explanation.occupations) == (False, [])
    assert (explanation.sensitivity, explanation.certainty) == (None, None)
    assert next(note.id for note in explanation.notes) == "no_pattern"
    assert {(one.facet, one.reason) for one in explanation.not_counted} >= {
        ("interests", "no_signal"),
        ("skills", "missing"),
    }


def test_a_weight_of_zero_is_a_reason():
    robin = read_sheet(SAMPLES / "robin.yaml", load_quiz())
    sample = sample_sheet("en")
    assert {one.reason for one in explained(robin, CLERK).not_counted} == {"missing"}
    left_out = explained(sample, CLERK, weights={"interests": 1.0}).not_counted
    assert {(one.facet, one.reason) for one in left_out} == {
        (facet, "no_weight") for facet in ("values", "skills", "type")
    }


def test_the_first_place_and_what_it_hangs_on():
    sensitivity = of_sample().sensitivity
    assert (sensitivity.weightings, sensitivity.first.code) == (240, COUNSELOR)
    assert sensitivity.first.top_ten_share == of_sample().occupations[1].top_ten_share
    assert list(sensitivity.grid) == list(FACETS)
    assert of("robin", CLERK).sensitivity.weightings == 1


def test_a_first_place_by_type_alone_is_noted():
    # With all weight on type, the first place is one that hardly any weighting of the grid has.
    explanation = explained(sample_sheet("en"), CLERK, weights={"type": 1.0})
    first = explanation.sensitivity.first
    assert (first.note, first.holds_without_skills) == ("hangs_on_weights", None)
    note = next(note for note in explanation.notes if note.id == "hangs_on_weights")
    assert first.title in note.text


def test_a_first_place_by_skills_is_noted():
    explanation = explained(
        sample_sheet("es"), CLERK, weights={"skills": 9.0, "values": 1.0}, lang="es"
    )
    first = explanation.sensitivity.first
    assert (first.note, first.holds_without_skills) == ("hangs_on_skills", False)
    assert first.title in next(n.text for n in explanation.notes if n.id == "hangs_on_skills")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_explanation_is_a_starting_point(lang):
    assert of_sample(lang).notes[-1].id == "starting_point"
    assert of("jo", CLERK, lang=lang).notes[-1].id == "starting_point"


def test_estimates_are_marked(catalog):
    estimated = replace(catalog.by_code[NURSE], estimated=frozenset({"interests", "levels"}))
    rest = tuple(one for one in catalog.occupations if one.code != NURSE)
    marked = replace(catalog, occupations=(*rest, estimated))
    sheet = sheet_from({"ccfit": "scores/1", "interests": {"code": "SIE"}}, load_quiz())
    (job,) = explained(sheet, NURSE, catalog=marked).occupations
    assert job.facets[0].estimated
    assert "estimated" in [n.id for n in explained(sheet, NURSE, catalog=marked).notes]


def test_an_occupation_without_figures_has_no_dimensions(catalog_data, make_catalog):
    del catalog_data["occupations"][3]["values"]
    sheet = sheet_from(
        {"ccfit": "scores/1", "interests": {"code": "SIE"}, "values": ["Support", "Recognition"]},
        load_quiz(),
    )
    (job,) = explained(sheet, NURSE, catalog=make_catalog(catalog_data)).occupations
    assert [bool(facet.dimensions) for facet in job.facets] == [True, False]
    assert job.holds_back.facet == "interests"


def test_skills_to_learn(catalog_data, make_catalog):
    catalog_data["occupations"][1]["levels"] = " ".join(["4"] * 35)
    catalog = make_catalog(catalog_data)
    sheet = sheet_from(
        {"ccfit": "scores/1", "skills": {"Programming": 2, "Science": 5, "range": [1, 5]}},
        load_quiz(),
    )
    sheet = replace(sheet, facets={**sheet.facets, **of_letters("ICR").facets})
    (job,) = explained(sheet, "15-1252.00", catalog=catalog).occupations
    (learn,) = job.skills.to_learn
    # On 1–5, 2 is a quarter of the way to 7.
    assert (learn.skill, learn.rating, learn.own_level) == ("Programming", 2, 1.75)
    assert (learn.importance, learn.required_level) == (5, 4)
    assert "Science" not in {one.skill for one in job.skills.not_rated}


def of_letters(code):
    return sheet_from({"ccfit": "scores/1", "interests": {"code": code}}, load_quiz())


def test_no_levels_no_skills(catalog):
    (job,) = explained(of_letters("SIE"), NURSE, catalog=catalog).occupations
    assert job.skills is None


@pytest.mark.parametrize(
    ("facet", "dimension", "steps", "english", "spanish"),
    [
        (
            "skills",
            "Programming",
            2,
            "two steps more in programming",
            "dos pasos más en programación",
        ),
        (
            "interests",
            "E",
            1,
            "if you were drawn one step more to leading, persuading and getting things started",
            "si te atrajera un paso más dirigir, convencer y poner cosas en marcha",
        ),
        (
            "values",
            "Recognition",
            6,
            "if you cared six steps more about moving up and being recognized",
            "si te importara seis pasos más ascender y recibir reconocimiento",
        ),
    ],
)
def test_moves_in_words(facet, dimension, steps, english, spanish):
    assert move_text(facet, dimension, steps, "en") == english
    assert move_text(facet, dimension, steps, "es") == spanish


def test_the_json_has_the_keys_of_its_schema():
    schema = json_schema("explain")
    shown = json.loads(of_sample().model_dump_json())
    assert shown["schema"] == "ccfit.explain/1"
    assert set(shown) == set(schema["properties"])
    job = schema["$defs"]["OccupationExplained"]["properties"]
    assert set(shown["occupations"][0]) == set(job)
    assert all(one.get("description") for one in (*schema["properties"].values(), *job.values()))


def test_the_same_input_gives_the_same_bytes():
    again = explained(sample_sheet("en"), CLERK, COUNSELOR, NURSE)
    assert again.model_dump_json() == of_sample().model_dump_json()
