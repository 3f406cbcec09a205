"""Answers files: what is read, and every fault with its file, line and remedy."""

from __future__ import annotations

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import AnswerSheet, ScoreSheet, read_sheet, sheet_from, sheet_of
from ccfit.documents import parse_document
from ccfit.errors import AnswersError, CcfitError, UsageError

GOOD = """\
ccfit: answers/1
id: alex
lang: es
taken: 2026-11-21
quiz: tiny
answers:
  r1: 5
  i1: 1
  te2: 3
  rank_sup: 1
seconds:
  r1: 2.4
"""


@pytest.fixture
def faults(quiz):
    """The faults of a text, the first and those that ride on it."""

    def faults_of(text):
        with pytest.raises(AnswersError) as caught:
            sheet_of(parse_document(text.encode(), "alex.yaml"), quiz)
        return [caught.value, *caught.value.more]

    return faults_of


@pytest.fixture
def fault(faults):
    def only_fault(text):
        (found,) = faults(text)
        return found

    return only_fault


def head(*lines):
    return "\n".join(["ccfit: answers/1", *lines, "answers: {r1: 3}"])


def test_a_full_file_is_read(quiz, write):
    sheet = read_sheet(write(GOOD), quiz)
    assert isinstance(sheet, AnswerSheet)
    assert (sheet.person.id, sheet.person.lang, sheet.person.taken) == ("alex", "es", "2026-11-21")
    assert sheet.answers == {"r1": 5, "i1": 1, "te2": 3, "rank_sup": 1}
    assert sheet.quiz == "tiny"
    assert sheet.seconds == {"r1": 2.4}


def test_only_the_first_line_and_the_answers_are_needed(quiz, write):
    sheet = read_sheet(write("ccfit: answers/1\nanswers: {r1: 5}\n"), quiz)
    assert sheet.answers == {"r1": 5}
    assert (sheet.person.id, sheet.person.lang, sheet.person.taken) == (None, None, None)


def test_json_of_the_same_shape_is_as_good(quiz, write):
    json_text = (
        '{"ccfit": "answers/1", "id": "alex", "lang": "es", "taken": "2026-11-21",\n'
        '"quiz": "tiny",\n\t"answers": {"r1": 5, "i1": 1, "te2": 3, "rank_sup": 1},'
        '"seconds": {"r1": 2.4}}'
    )
    assert read_sheet(write(json_text, "a.json"), quiz) == read_sheet(write(GOOD), quiz)


def test_a_dash_is_standard_input(quiz, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))
    assert read_sheet("-", quiz).person.id == "alex"


def test_a_mapping_is_as_good_as_a_file(quiz):
    assert sheet_from({"ccfit": "answers/1", "answers": {"r1": 5}}, quiz).answers == {"r1": 5}
    scores = sheet_from({"ccfit": "scores/1", "type": "ENFJ"}, quiz)
    assert isinstance(scores, ScoreSheet)


def test_whole_numbers_may_be_written_with_a_point(quiz):
    sheet = sheet_from({"ccfit": "answers/1", "answers": {"r1": 5.0}}, quiz)
    assert sheet.answers == {"r1": 5}


def test_an_empty_answer_is_no_answer(quiz, write):
    sheet = read_sheet(write("ccfit: answers/1\nanswers:\n  r1:\n  i1: 2\n"), quiz)
    assert sheet.answers == {"i1": 2}


@pytest.mark.parametrize(
    ("given_as", "expected"),
    [
        ("alex", "alex"),
        ("4711", "4711"),
        ("José Ñandú", "José Ñandú"),
        ('"no"', "no"),
        ("no", "no"),
        ("0123", "0123"),
        ("12:30", "12:30"),
        ("2026-11-21", "2026-11-21"),
        ("x" * 200, "x" * 200),
    ],
)
def test_ids_are_short_texts(quiz, write, given_as, expected):
    assert read_sheet(write(head(f"id: {given_as}")), quiz).person.id == expected


@pytest.mark.parametrize("given_as", ["2026-11-21", '"2026-11-21"', "2026-11-21 10:30:00"])
def test_dates_become_iso_days(quiz, write, given_as):
    assert read_sheet(write(head(f"taken: {given_as}")), quiz).person.taken == "2026-11-21"


@pytest.mark.parametrize(("limits", "ends"), [([0, 1], (0, 1)), ([0, 4], (0, 4)), ([1, 7], (1, 7))])
def test_answers_may_lie_anywhere_in_the_range_of_their_section(one_facet_quiz, limits, ends):
    quiz = one_facet_quiz("interests", range=limits)
    for answer in ends:
        sheet = sheet_from({"ccfit": "answers/1", "answers": {"r1": answer}}, quiz)
        assert sheet.answers == {"r1": answer}
    for answer in (ends[0] - 1, ends[1] + 1):
        with pytest.raises(AnswersError) as caught:
            sheet_from({"ccfit": "answers/1", "answers": {"r1": answer}}, quiz)
        assert caught.value.key == "answers.out_of_range"


# Text after “answers:”, key of the fault, line, item; and what the message must say in both
# languages: what was found, what is accepted, what to do.
ITEM_FAULTS = [
    (
        "  r1: 3\n  r11: 3",
        ("answers.unknown_item", 4, "answers.r11"),
        ("“tiny”", "“r11”", "Did you mean r1"),
        ("«tiny»", "«r11»", "¿Quieres decir r1"),
    ),
    (
        "  r1: 3\n\n  i1: 6",
        ("answers.out_of_range", 5, "answers.i1"),
        ("i1 is 6", "from 1 to 5", "Correct it or leave it out."),
        ("i1 es 6", "entre 1 y 5", "Corrígela o quítala."),
    ),
    (
        "  r1: 0",
        ("answers.out_of_range", 3, "answers.r1"),
        ("r1 is 0", "from 1 to 5"),
        ("r1 es 0", "entre 1 y 5"),
    ),
    (
        "  r1: five",
        ("answers.not_number", 3, "answers.r1"),
        ("r1", "a number from 1 to 5", "not five"),
        ("r1", "un número de 1 a 5", "no five"),
    ),
    (
        '  r1: "3"',
        ("answers.not_number", 3, "answers.r1"),
        ("a number from 1 to 5",),
        ("un número de 1 a 5",),
    ),
    (
        "  r1: yes",
        ("answers.not_number", 3, "answers.r1"),
        ("a number from 1 to 5",),
        ("un número de 1 a 5",),
    ),
    (
        "  r1: [3]",
        ("answers.not_number", 3, "answers.r1"),
        ("a number from 1 to 5",),
        ("un número de 1 a 5",),
    ),
    (
        "  r1: .nan",
        ("answers.not_number", 3, "answers.r1"),
        ("a number from 1 to 5", "nan"),
        ("un número de 1 a 5", "nan"),
    ),
    (
        "  r1: 3.5",
        ("answers.not_whole", 3, "answers.r1"),
        ("r1 is 3.5", "a whole number from 1 to 5"),
        ("r1 es 3.5", "un número entero de 1 a 5"),
    ),
    (
        "  rank_ach: 4",
        ("answers.out_of_range", 3, "answers.rank_ach"),
        ("rank_ach is 4", "from 1 to 3"),
        ("rank_ach es 4", "entre 1 y 3"),
    ),
    (
        "  rank_ach: 1\n  rank_sup: 1",
        ("answers.ranking", 2, "answers"),
        ("1 to 3", "once"),
        ("1 al 3", "una vez"),
    ),
]


@pytest.mark.parametrize(("text", "place", "english", "spanish"), ITEM_FAULTS)
def test_faults_in_answers(fault, text, place, english, spanish):
    found = fault(f"ccfit: answers/1\nanswers:\n{text}\n")
    _, line, item = place
    assert (found.key, found.where.line, found.where.item) == place
    assert found.exit_code == 4
    assert found.text("en").startswith(f"alex.yaml, line {line}, {item}: ")
    assert found.text("es").startswith(f"alex.yaml, línea {line}, {item}: ")
    assert all(words in found.text("en") for words in english)
    assert all(words in found.text("es") for words in spanish)


# Line 2 of the file, key of the fault, item; and what the message must say in both languages.
HEAD_FAULTS = [
    (
        "quiz: core",
        ("answers.other_quiz", "quiz"),
        ("“core”", "“tiny”", "--quiz"),
        ("«core»", "«tiny»", "--quiz"),
    ),
    (
        "id: " + "x" * 201,
        ("answers.id_too_long", "id"),
        ("longer than 200 characters", "Shorten it."),
        ("200 caracteres", "Acórtalo."),
    ),
    ('id: "a\\nb"', ("answers.id", "id"), ("one line",), ("una sola línea",)),
    ('id: "a\\e[2Jb"', ("answers.id", "id"), ("short text",), ("texto corto",)),
    ('id: "a\\u202eb"', ("answers.id", "id"), ("short text",), ("texto corto",)),
    ("id: [a]", ("answers.id", "id"), ("short text",), ("texto corto",)),
    ("lang: fr", ("answers.lang", "lang"), ("en or es", "not fr"), ("en o es", "no fr")),
    ("lang: no", ("answers.lang", "lang"), ("en or es",), ("en o es",)),
    ("lang: [en]", ("answers.lang", "lang"), ("en or es",), ("en o es",)),
    (
        "taken: yesterday",
        ("answers.date", "taken"),
        ("2026-11-21", "yesterday is not"),
        ("2026-11-21", "yesterday no es"),
    ),
    ("taken: 2026-13-01", ("answers.date", "taken"), ("2026-13-01 is not",), ("2026-13-01 no es",)),
    ("taken: 20261121", ("answers.date", "taken"), ("20261121 is not",), ("20261121 no es",)),
    ("taken: 21/11/2026", ("answers.date", "taken"), ("21/11/2026 is not",), ("21/11/2026 no es",)),
    (
        "seconds: {r1: -1}",
        ("answers.seconds", "seconds.r1"),
        ("r1", "a number", "not -1"),
        ("r1", "un número", "no -1"),
    ),
    ("seconds: {r1: fast}", ("answers.seconds", "seconds.r1"), ("not fast",), ("no fast",)),
    ("seconds: {r1: true}", ("answers.seconds", "seconds.r1"), ("a number",), ("un número",)),
    ("seconds: {r1: .nan}", ("answers.seconds", "seconds.r1"), ("not nan",), ("no nan",)),
    ("seconds: {r1: .inf}", ("answers.seconds", "seconds.r1"), ("not inf",), ("no inf",)),
    ("seconds: {zz: 1}", ("answers.unknown_item", "seconds.zz"), ("“zz”",), ("«zz»",)),
    ("seconds: 3", ("shape.not_mapping", "seconds"), ("name: value",), ("nombre: valor",)),
    (
        "answer: {}",
        ("shape.unknown_key", "answer"),
        ("“answer”", "Did you mean answers"),
        ("«answer»", "¿Quieres decir answers"),
    ),
    (
        "length: ful",
        ("shape.unknown_key", "length"),
        ("“ful”", "Did you mean full"),
        ("«ful»", "¿Quieres decir full"),
    ),
]


@pytest.mark.parametrize(("line", "place", "english", "spanish"), HEAD_FAULTS)
def test_faults_around_the_answers(fault, line, place, english, spanish):
    found = fault(head(line))
    key, item = place
    assert (found.key, found.where.line, found.where.item) == (key, 2, item)
    assert found.exit_code == 4
    assert found.text("en").startswith(f"alex.yaml, line 2, {item}: ")
    assert found.text("es").startswith(f"alex.yaml, línea 2, {item}: ")
    assert all(words in found.text("en") for words in english)
    assert all(words in found.text("es") for words in spanish)


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("answers: {r1: 3}", "shape.no_kind", 1),
        ("ccfit: answers/2\nanswers: {r1: 3}", "shape.kind", 1),
        ("id: alex\nccfit: quiz/1", "shape.kind", 2),
        ("ccfit:\nanswers: {r1: 3}", "shape.kind", 1),
        ("ccfit: 1\nanswers: {r1: 3}", "shape.kind", 1),
        ("- r1: 3", "shape.not_mapping", 1),
        ("\n\njust words", "shape.not_mapping", 3),
        ("ccfit: answers/1\nid: alex", "shape.missing", 1),
        ("ccfit: answers/1\nanswers: [3, 4]", "shape.not_mapping", 2),
    ],
)
def test_files_of_another_shape(fault, text, key, line):
    found = fault(text)
    assert (found.key, found.where.line, found.exit_code) == (key, line, 4)
    assert "answers" in found.text("en") or "name: value" in found.text("en")


@pytest.mark.parametrize(
    "text",
    [
        "ccfit: [answers/1]\nanswers: {r1: 3}",
        "ccfit: {answers: 1}\nanswers: {r1: 3}",
        "ccfit: answers/1\nlength: [full]\nanswers: {r1: 3}",
        "ccfit: answers/1\nlength: {full: 1}\nanswers: {r1: 3}",
        "ccfit: answers/1\nquiz: [tiny]\nanswers: {r1: 3}",
        "ccfit: answers/1\nanswers: {r1: " + "1" * 400 + "}",
        "ccfit: answers/1\nanswers: {r1: 3}\nseconds: {r1: " + "1" * 400 + "}",
    ],
)
def test_values_of_an_unexpected_kind_are_faults_of_the_file_not_of_the_program(fault, text):
    assert fault(text).exit_code == 4


def test_several_faults_are_told_at_once(faults):
    found = faults(
        "ccfit: answers/1\n"
        "lang: fr\n"
        "taken: soon\n"
        "answers:\n"
        "  r1: 9\n"
        "  r99: 1\n"
        "  i1: 2\n"
        "seconds: {i1: -3}\n"
        "colour: blue\n"
    )
    assert {(one.key, one.where.line) for one in found} == {
        ("answers.lang", 2),
        ("answers.date", 3),
        ("answers.out_of_range", 5),
        ("answers.unknown_item", 6),
        ("answers.seconds", 8),
        ("shape.unknown_key", 9),
    }


def test_another_quiz_does_not_hide_the_other_faults(faults):
    found = faults("ccfit: answers/1\nlang: fr\nquiz: core\nanswers: {r1: 3}")
    assert {one.key for one in found} == {"answers.lang", "answers.other_quiz"}


def test_questions_of_another_quiz_are_not_each_a_fault(faults):
    # One line that says which file to name, not sixty.
    assert len(faults("ccfit: answers/1\nquiz: core\nanswers: {x1: 3, x2: 9, x3: 1}")) == 1


def test_a_missing_file_is_wrong_usage(quiz, tmp_path):
    with pytest.raises(UsageError) as caught:
        read_sheet(tmp_path / "none.yaml", quiz)
    assert caught.value.exit_code == 2
    assert "none.yaml" in str(caught.value)


def test_the_file_named_in_a_fault_is_the_one_given(quiz, write):
    path = write("ccfit: answers/1\nanswers: {r1: 9}\n")
    with pytest.raises(AnswersError) as caught:
        read_sheet(path, quiz)
    assert str(caught.value).startswith(f"{path}, line 2, answers.r1: ")


def test_numbers_as_ids_of_questions_keep_their_lines(fault):
    found = fault("ccfit: answers/1\nanswers:\n  r1: 3\n  17: 4\n")
    assert (found.key, found.where.line) == ("answers.unknown_item", 4)


def test_the_same_question_as_number_and_as_text_is_a_fault(quiz_data, make_quiz):
    items = quiz_data["facets"]["interests"]["items"]
    items["17"] = items.pop("r1")
    quiz_data["forms"] = {}
    text = "ccfit: answers/1\nanswers:\n  17: 2\n  '17': 4\n"
    with pytest.raises(AnswersError):
        sheet_of(parse_document(text.encode(), "alex.yaml"), make_quiz(quiz_data))


values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)
keys = st.sampled_from(
    ["ccfit", "id", "lang", "taken", "quiz", "length", "answers", "seconds", "interests", "type"]
)


def expected_error(quiz, mapping):
    """The error of a mapping, None if it is good; whatever is not expected comes through."""
    try:
        sheet_from(mapping, quiz)
    except CcfitError as error:
        return error
    return None


@given(st.dictionaries(keys, values), st.sampled_from(["answers/1", "scores/1"]))
def test_no_mapping_whatever_makes_more_than_an_expected_error(quiz, mapping, kind):
    error = expected_error(quiz, {"ccfit": kind, **mapping})
    assert error is None or (error.exit_code == 4 and error.text("en") and error.text("es"))


@given(st.dictionaries(st.sampled_from(["r1", "i1", "zz", "rank_ach"]), values, min_size=1))
def test_only_whole_numbers_in_range_pass_as_answers(quiz, answers):
    mapping = {"ccfit": "answers/1", "answers": answers}
    if expected_error(quiz, mapping) is None:
        kept = sheet_from(mapping, quiz).answers
        assert kept == {item: answer for item, answer in answers.items() if answer is not None}
        assert all(answer in range(1, 6) for answer in kept.values())
