"""Scores from other instruments: every form they may be written in, and its faults."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import ScoreSheet, sheet_of
from ccfit.documents import parse_document
from ccfit.errors import AnswersError
from ccfit.facets import SKILLS, VALUES

HEAD = "ccfit: scores/1\n"
# The order in which O*NET publishes the items of its 60-item Interest Profiler.
ONET_ORDER = "R R I I A A S S E E C C " * 5


@pytest.fixture(scope="session")
def read(quiz):
    def read_scores(text):
        sheet = sheet_of(parse_document((HEAD + text).encode(), "alex.yaml"), quiz)
        assert isinstance(sheet, ScoreSheet)
        return sheet.facets

    return read_scores


@pytest.fixture
def faults(read):
    def faults_of(text):
        with pytest.raises(AnswersError) as caught:
            read(text)
        return [caught.value, *caught.value.more]

    return faults_of


SIX = "R: 8, I: 31, A: 12, S: 36, E: 20, C: 14"


def test_six_scores_with_their_range(read):
    found = read(f"interests: {{{SIX}, range: [0, 40]}}")["interests"]
    assert found.scores == (8, 31, 12, 36, 20, 14)
    assert (found.low, found.high) == (0, 40)
    # Scores without items: SE .085 of the range.
    assert found.error == pytest.approx(3.4)
    assert found.signal is None


def test_names_may_stand_in_any_order_and_case(read):
    found = read("interests: {c: 14, e: 20, S: 36, a: 12, I: 31, r: 8, range: [0, 40]}")
    assert found["interests"].scores == (8, 31, 12, 36, 20, 14)


@pytest.mark.parametrize(
    ("code", "points"),
    [
        ("SIE", (0, 2, 0, 3, 1, 0)),
        ("sie", (0, 2, 0, 3, 1, 0)),
        ("CR", (2, 0, 0, 0, 0, 3)),
        ("A", (0, 0, 3, 0, 0, 0)),
    ],
)
def test_a_letter_code_gives_three_two_one(read, code, points):
    found = read(f"interests: {{code: {code}}}")["interests"]
    assert found.scores == points
    assert found.signal == 0.70


@pytest.mark.parametrize("code", ["SIEA", "SS", "SIS", "SIX", '""', "1", "no"])
def test_codes_that_are_none(faults, code):
    (fault,) = faults(f"interests: {{code: {code}}}")
    assert fault.key == "scores.code"
    assert fault.where.line == 2
    assert fault.where.item == "interests.code"


def onet(answers):
    return "interests: {onet_ip: " + answers + "}"


def test_onet_answers_count_zero_to_four_in_the_published_order(read):
    for place, letter in enumerate(ONET_ORDER.split()):
        answers = ["1"] * 60
        answers[place] = "5"
        found = read(onet('"' + " ".join(answers) + '"'))["interests"]
        assert found.by_dimension() == {x: 4 if x == letter else 0 for x in "RIASEC"}, place


def test_onet_sums_worked_by_hand(read):
    # Each round of twelve: R 5 4 → 4 + 3, I 3 2 → 2 + 1, A 1 1 → 0, S 5 5 → 8, E 2 2 → 2,
    # C 4 1 → 3. Five rounds: 35, 15, 0, 40, 10, 15.
    found = read(onet('"' + "5 4 3 2 1 1 5 5 2 2 4 1 " * 5 + '"'))["interests"]
    assert found.scores == (35, 15, 0, 40, 10, 15)
    assert (found.low, found.high) == (0, 40)
    assert (found.answered, found.items) == (60, 60)
    # Within a scale five answers each of two kinds, apart by a: variance 10·(a/2)²/9.
    # a = 1, 1, 0, 0, 0, 3: (.25 + .25 + 2.25)·10/9/6 a scale; a sum of ten has ten times that.
    assert found.error**2 == pytest.approx(2.75 * 10 / 9 / 6 * 10, abs=1e-9)


@pytest.mark.parametrize(
    "given_as",
    [
        '"' + "543211552241" * 5 + '"',
        "543211552241" * 5,
        "[" + "5, 4, 3, 2, 1, 1, 5, 5, 2, 2, 4, 1, " * 5 + "]",
        '"' + "5 4 3 2 1 1\\n5 5 2 2 4 1\\n" * 5 + '"',
    ],
)
def test_onet_answers_may_be_written_in_one_string_or_as_a_list(read, given_as):
    assert read(onet(given_as))["interests"].scores == (35, 15, 0, 40, 10, 15)


@pytest.mark.parametrize(
    ("given_as", "count", "detail"),
    [
        ('"' + "5 " * 59 + '"', 59, ""),
        ('"' + "5 " * 61 + '"', 61, ""),
        ('"' + "5 " * 59 + '6"', 60, "#60: 6"),
        ('"' + "5 " * 59 + 'x"', 60, "#60: x"),
        ("[" + "5, " * 30 + "0, " + "5, " * 29 + "]", 60, "#31: 0"),
        ("[" + "5, " * 59 + "4.5]", 60, "#60: 4.5"),
    ],
)
def test_onet_answers_that_do_not_count(faults, given_as, count, detail):
    (fault,) = faults(onet(given_as))
    assert fault.key == "scores.onet_ip"
    assert str(count) in fault.text("en")
    assert detail in fault.text("es")


def test_truth_values_are_no_onet_answers(faults):
    (fault,) = faults(onet("[" + "true, " * 60 + "]"))
    assert fault.key == "scores.onet_ip"


def test_a_ranked_list_of_values_gives_its_length_down_to_one(read):
    found = read("values: [Relationships, Support, Independence]")["values"]
    assert found.by_dimension() == {
        "Achievement": 0, "Independence": 1, "Recognition": 0,
        "Relationships": 3, "Support": 2, "Working Conditions": 0,
    }  # fmt: skip
    assert found.signal == 0.70


def test_a_full_ranking_of_values(read):
    found = read("values: [" + ", ".join(VALUES) + "]")["values"]
    assert found.scores == (6, 5, 4, 3, 2, 1)


def test_value_scores_with_their_range(read):
    scores = ", ".join(f"{name}: {score}" for score, name in enumerate(VALUES, 1))
    found = read(f"values: {{{scores}, range: [1, 7]}}")["values"]
    assert found.scores == (1, 2, 3, 4, 5, 6)
    assert found.error == pytest.approx(0.085 * 6)


def test_a_list_of_skills_marks_them(read):
    found = read("skills: [Active Listening, speaking]")["skills"]
    named = {name for name, score in found.by_dimension().items() if score == 1}
    assert named == {"Active Listening", "Speaking"}
    assert sum(found.scores) == 2
    assert found.signal == 0.70


def test_skill_ratings_may_leave_gaps(read):
    found = read("skills: {Active Listening: 5, Writing: 2, range: [1, 5]}")["skills"]
    given_scores = {name: s for name, s in found.by_dimension().items() if s is not None}
    assert given_scores == {"Active Listening": 5, "Writing": 2}
    assert found.answered == 2
    assert found.error == pytest.approx(0.55)


def test_skill_ratings_on_another_range_have_an_error_in_proportion(read):
    found = read("skills: {Writing: 80, range: [0, 100]}")["skills"]
    assert found.error == pytest.approx(13.75)


@pytest.mark.parametrize(
    ("letters", "scores"),
    [
        ("ENFJ", (1, 1, 1, 1)),
        ("ISTP", (-1, -1, -1, -1)),
        ("INxP", (-1, 1, 0, -1)),
        ("entj", (1, 1, -1, 1)),
    ],
)
def test_type_letters(read, letters, scores):
    found = read(f"type: {letters}")["type"]
    assert found.scores == scores
    assert (found.low, found.high) == (-1, 1)
    assert found.signal == 0.70


def test_type_numbers(read):
    found = read("type: {E: .4, N: .7, F: -0.2, J: .1}")["type"]
    assert found.scores == (0.4, 0.7, -0.2, 0.1)
    # .085 of a range of two.
    assert found.error == pytest.approx(0.17)
    assert found.signal is None


@pytest.mark.parametrize("given_as", ["EN", "ENFJP", "NEFJ", "7", "[E, N, F, J]", "true"])
def test_types_that_are_none(faults, given_as):
    (fault,) = faults(f"type: {given_as}")
    assert fault.key == "scores.type"
    assert fault.where.item == "type"


@pytest.mark.parametrize("number", ["1.1", "-2", "80"])
def test_type_numbers_lie_between_minus_one_and_one(faults, number):
    (fault,) = faults(f"type: {{E: {number}, N: .7, F: .2, J: .1}}")
    assert fault.key == "answers.out_of_range"
    assert fault.where.item == "type.E"


def test_a_range_cannot_widen_type_numbers(faults):
    found = faults("type: {E: 80, N: 70, F: 20, J: 10, range: [0, 100]}")
    assert all(fault.where.item.startswith("type") for fault in found)


def test_facets_may_be_left_out_or_empty(read):
    assert set(read("type: ENFJ\nvalues:")) == {"type"}


@pytest.mark.parametrize(
    ("text", "key", "line", "item"),
    [
        (f"interests: {{{SIX}}}", "shape.missing", 2, "interests"),
        (f"interests: {{{SIX}, range: [40, 0]}}", "scores.range", 2, "interests.range"),
        (f"interests: {{{SIX}, range: 40}}", "scores.range", 2, "interests.range"),
        (f"interests: {{{SIX}, range: [0, .inf]}}", "scores.range", 2, "interests.range"),
        (f"interests: {{{SIX}, range: [true, 40]}}", "scores.range", 2, "interests.range"),
        ("interests: {R: 8, I: 31, range: [0, 40]}", "scores.missing", 2, "interests"),
        ("interests: SIE", "scores.form", 2, "interests"),
        ("interests: [S, I, E]", "scores.form", 2, "interests"),
        ("values: Support", "scores.form", 2, "values"),
        ("values: []", "scores.nothing", 2, "values"),
        ("values:\n- Support\n- Suport", "scores.unknown", 4, "values.1"),
        ("values:\n- Support\n- support", "scores.repeated", 4, "values.1"),
        ("values: [{Support: 1}]", "scores.unknown", 2, "values.0"),
        ("skills: 5", "scores.form", 2, "skills"),
        ("skills: []", "scores.nothing", 2, "skills"),
        ("skills:\n- Listening", "scores.unknown", 3, "skills.0"),
        ("skills: {Speaking: 5}", "shape.missing", 2, "skills"),
        (
            "skills:\n  range: [1, 5]\n  Speaking: 6",
            "answers.out_of_range",
            4,
            "skills.Speaking",
        ),
        ("skills: {Speaking: good, range: [1, 5]}", "shape.not_number", 2, "skills.Speaking"),
        ("skills: {Speaking: yes, range: [1, 5]}", "shape.not_number", 2, "skills.Speaking"),
        ("skills: {Speaking: .nan, range: [1, 5]}", "shape.not_number", 2, "skills.Speaking"),
        ("type: {E: .4, N: .7}", "scores.missing", 2, "type"),
        ("type: {E: .4, N: .7, F: .2, Q: .1}", "scores.unknown", 2, "type.Q"),
    ],
)
def test_faults_name_their_place(faults, text, key, line, item):
    fault = faults(text)[0]
    assert (fault.key, fault.where.line, fault.where.item) == (key, line, item)
    assert fault.exit_code == 4
    assert fault.text("en").startswith(f"alex.yaml, line {line}, {item}: ")
    assert fault.text("es").startswith(f"alex.yaml, línea {line}, {item}: ")


def test_a_file_without_any_facet(faults):
    (fault,) = faults("id: alex")
    assert fault.key == "scores.nothing"


def test_an_unknown_name_gets_a_suggestion(faults):
    (fault,) = faults("values: [Relationship]")
    assert "Did you mean Relationships" in fault.text("en")
    assert "¿Quieres decir Relationships" in fault.text("es")


def test_missing_scores_are_named(faults):
    (fault,) = faults("interests: {R: 8, I: 31, A: 12, S: 36, range: [0, 40]}")
    for lang in ("en", "es"):
        assert "R, I, A, S, E, C" in fault.text(lang)
        assert "E, C" in fault.text(lang).replace("R, I, A, S, E, C", "")


def test_faults_of_all_facets_are_told_at_once(faults):
    found = faults("interests: {code: XYZ}\nvalues: [Suport]\nskills: {Speaking: 5}\ntype: Q")
    keys = [fault.key for fault in found]
    assert keys == ["scores.code", "scores.unknown", "shape.missing", "scores.type"]


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("interests: {R: 8, r: 9, I: 31, A: 12, S: 36, E: 20, C: 14, range: [0, 40]}", "interests"),
        ("skills: {Speaking: 5, speaking: 1, range: [1, 5]}", "skills"),
        ("type: {E: .4, e: -0.4, N: .7, F: .2, J: .1}", "type"),
    ],
)
def test_a_score_given_twice_in_another_case_is_a_fault_not_a_choice(faults, text, facet):
    # The values are good, so that nothing else can bring a fault up.
    found = faults(text + "\nvalues: [Support]")
    assert found[0].where.item.startswith(facet)


@pytest.mark.parametrize(
    "text",
    [
        "interests: {R: 8, I: 31, A: 12, S: 36, E: 20, C: 14, range: [0, " + "1" * 400 + "]}",
        "skills: {Speaking: " + "1" * 400 + ", range: [1, 5]}",
    ],
)
def test_a_number_too_large_for_arithmetic_is_a_fault_of_the_file(faults, text):
    assert faults(text)[0].exit_code == 4


@given(st.permutations(SKILLS), st.integers(1, 35))
def test_the_order_of_a_list_of_skills_does_not_matter(read, names, count):
    listed = read("skills: [" + ", ".join(names[:count]) + "]")["skills"]
    sorted_list = read("skills: [" + ", ".join(sorted(names[:count])) + "]")["skills"]
    assert listed == sorted_list


@given(st.lists(st.integers(1, 5), min_size=60, max_size=60))
def test_onet_sums_add_up_to_all_answers_less_one_each(read, answers):
    found = read(onet(str(answers)))["interests"]
    assert sum(found.scores) == sum(answers) - 60
    assert all(0 <= score <= 40 for score in found.scores)
