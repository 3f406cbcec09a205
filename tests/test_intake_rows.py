"""Cells into answers: what a cell may say, and what is said about one that may not."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import sheet_from
from ccfit.errors import AnswersError, DataError
from ccfit.intake.columns import match_columns
from ccfit.intake.mapping import Map
from ccfit.intake.person_cells import read_day, read_id, read_lang, read_seconds
from ccfit.intake.rows import table_reader
from ccfit.intake.scales import Scale, item_scales
from ccfit.intake.texts import Patterns, column_letters

ONE_TO_FIVE = {"never": 1, "me encanta": 5}


@pytest.fixture
def reader(quiz):
    """The reader of a table with this header."""

    def make(*header, mapping=None):
        used = mapping or Map()
        columns = match_columns(header, quiz, used, "t.csv")
        return table_reader(columns, len(header), quiz, used, "t.csv")

    return make


def scale(low=1, high=5, shift=0, missing=()):
    return Scale(low, high, shift, ONE_TO_FIVE, frozenset(missing))


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        ("3", 3),
        (" 3 ", 3),
        ("\u00a03", 3),
        ("3.0", 3),
        ("3,00", 3),
        ("+3", 3),
        ("03", 3),
        ("", None),
        (" \u00a0\t", None),
        ("5 - Strongly like", 5),
        ("5 – Me encanta", 5),
        ("5. a lot", 5),
        ("4: quite a bit", 4),
        ("4 (quite a bit)", 4),
        ("quite a bit (4)", 4),
        ("Quite a bit = 4", 4),
        ("NEVER", 1),
        ("Me\u00a0 encanta ", 5),
    ],
)
def test_what_a_cell_may_say(cell, answer):
    found = scale()
    assert found.read(cell) == answer
    assert found.read(cell) == answer  # the second time from memory


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("6", "answers.out_of_range"),
        ("0", "answers.out_of_range"),
        ("-3", "answers.out_of_range"),
        ("99 - no idea", "answers.out_of_range"),
        ("3.5", "answers.not_whole"),
        ("3,5", "answers.not_whole"),
        ("x", "intake.not_answer"),
        ("3 4", "intake.not_answer"),
        ("3/5", "intake.not_answer"),
        ("2 or 3 times", "intake.not_answer"),
        ("1e0", "intake.not_answer"),
        ("NaN", "intake.not_answer"),
        ("9" * 30, "intake.not_answer"),
    ],
)
def test_what_it_may_not(cell, key):
    with pytest.raises(AnswersError) as caught:
        scale().read(cell)
    assert caught.value.key == key


def test_numbers_of_another_range_are_moved():
    # The table counts from 0 to 4, the quiz from 1 to 5.
    found = scale(shift=1)
    assert [found.read(cell) for cell in ("0", "4", "4 - much")] == [1, 5, 5]
    with pytest.raises(AnswersError) as caught:
        found.read("5")
    assert "from 0 to 4" in caught.value.text()


def test_missing_codes_go_before_numbers():
    found = scale(missing=["-99", "n/a", "5"])
    assert [found.read(cell) for cell in ("-99", "N/A", "5", "4")] == [None, None, None, 4]


def test_the_words_of_the_quiz_are_known(quiz_data, make_quiz):
    labels = {
        "en": ["no", "meh", "so-so", "ok", "yes!"],
        "es": ["no", "poco", "algo", "sí", "¡sí!"],
    }
    quiz_data["facets"]["interests"]["labels"] = labels
    scales = item_scales(make_quiz(quiz_data), Map(), ["r1", "ach1"])
    assert [scales["r1"].read(word) for word in ("no", "Meh", "SÍ", "¡sí!", "ok")] == [
        1,
        2,
        4,
        5,
        4,
    ]
    with pytest.raises(AnswersError):
        scales["ach1"].read("meh")


def test_yes_and_no_are_one_and_zero(one_facet_quiz):
    quiz = one_facet_quiz("skills", range=[0, 1])
    found = item_scales(quiz, Map(), ["k01"])["k01"]
    assert [found.read(cell) for cell in ("Yes", "no", "Sí", "si", "1", "0")] == [1, 0, 1, 1, 1, 0]


def test_a_range_with_other_steps_is_refused(quiz):
    with pytest.raises(DataError) as caught:
        item_scales(quiz, Map(limits={"interests": (0, 5)}), ["r1"])
    assert caught.value.key == "map.range"
    # Only parts that the table has need to fit.
    assert item_scales(quiz, Map(limits={"interests": (0, 5)}), ["ach1"])


def test_every_fault_of_a_row_is_told_with_its_place(reader):
    entry = reader("id", "lang", "taken", "r1", "i1", "r1_seconds")(
        7, ["ana", "klingon", "soon", "9", "x", "-1"]
    )
    assert entry.sheet is None
    found = [entry.error, *entry.error.more]
    assert [(one.key, one.where.item) for one in found] == [
        ("answers.out_of_range", "r1"),
        ("intake.not_answer", "i1"),
        ("answers.seconds", "r1"),
        ("answers.lang", "lang"),
        ("answers.date", "taken"),
    ]
    assert {(one.where.source, one.where.line) for one in found} == {("t.csv", 7)}
    assert entry.person == "ana"  # told even so


def test_the_message_names_item_value_and_limits(reader):
    error = reader("id", "r1")(4, ["ana", "Maybe"]).error
    assert error.text("en").startswith(
        "t.csv, line 4, r1: The answer to r1 must be a number from 1 to 5, not “Maybe”."
    )
    assert error.text("es").startswith("t.csv, línea 4, r1: ")


def test_places_of_a_ranking_differ(reader):
    read = reader("rank_ach", "rank_sup", "r1")
    assert read(2, ["1", "2", "5"]).sheet.answers == {"r1": 5, "rank_ach": 1, "rank_sup": 2}
    assert read(3, ["1", "1", "5"]).error.key == "answers.ranking"
    assert read(4, ["4", "", "5"]).error.key == "answers.out_of_range"


def test_one_column_is_enough(reader):
    assert reader("r1")(2, ["5"]).sheet.answers == {"r1": 5}


def test_a_reader_goes_to_another_process_and_back(reader):
    read = pickle.loads(pickle.dumps(reader("id", "r1", "i1")))  # noqa: S301
    assert read(2, ["ana", "5", "4"]).sheet.answers == {"r1": 5, "i1": 4}
    entry = read(3, ["ana", "x", "4"])
    again = pickle.loads(pickle.dumps(entry))  # noqa: S301
    assert again.error.text("es") == entry.error.text("es")


CELLS = st.sampled_from(["", "1", "2", "3", "4", "5", " 2", "3.0", "0", "6", "x", "n/a"])


@given(st.lists(CELLS, min_size=4, max_size=4))
def test_a_row_means_what_a_file_with_its_numbers_means(quiz, cells):
    items = ("r1", "ach1", "te1", "k01")
    mapping = Map(missing=frozenset({"n/a"}))
    columns = match_columns(items, quiz, mapping, "t.csv")
    entry = table_reader(columns, 4, quiz, mapping, "t.csv")(2, cells)
    numbers = {
        item: cell for item, cell in zip(items, cells, strict=True) if cell not in ("", "n/a")
    }
    fine = all(cell.strip() in ("1", "2", "3", "4", "5", "3.0") for cell in numbers.values())
    if fine:
        plain = {item: int(float(cell)) for item, cell in numbers.items()}
        same = sheet_from({"ccfit": "answers/1", "answers": plain}, quiz)
        assert entry.sheet.answers == same.answers
    else:
        wrong = [item for item, cell in numbers.items() if cell in ("0", "6", "x")]
        found = [entry.error, *entry.error.more]
        # Faults come section by section, as the quiz has them.
        assert {one.where.item for one in found} == set(wrong)


# Who and when


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("2026-11-21", None, "2026-11-21"),
        ("2026-11-21T15:04:05Z", None, "2026-11-21"),
        ("2026/11/21 3:04:05 p. m. GMT-3", None, "2026-11-21"),
        ("21/11/2026 15:04", None, "2026-11-21"),
        ("11/21/2026 3:04:05 PM", None, "2026-11-21"),
        ("3/4/2026", "dmy", "2026-04-03"),
        ("3/4/2026", "mdy", "2026-03-04"),
        ("03.04.26", "dmy", "2026-04-03"),
        ("5/5/2026", None, "2026-05-05"),  # the same day either way
        ("2026-03-04", "dmy", "2026-03-04"),  # a year in front is the year
        (" ", None, None),
    ],
)
def test_days_as_forms_write_them(cell, order, day):
    assert read_day(cell, order) == day


@pytest.mark.parametrize(
    ("cell", "order", "key"),
    [
        ("3/4/2026", None, "intake.which_day"),
        ("11/21/2026", "dmy", "answers.date"),
        ("31/02/2026", None, "answers.date"),
        ("soon", None, "answers.date"),
        ("46000", None, "answers.date"),
    ],
)
def test_days_that_nobody_can_tell(cell, order, key):
    with pytest.raises(AnswersError) as caught:
        read_day(cell, order)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("cell", "lang"),
    [("EN", "en"), ("es-419", "es"), ("Español (México)", "es"), ("Inglés", "en"), ("", None)],
)
def test_languages_as_forms_write_them(cell, lang):
    assert read_lang(cell) == lang


def test_an_id_is_a_short_text_on_one_line():
    assert read_id(" ana ") == "ana"
    assert read_id("  ") is None
    for cell in ("a\nb", "x" * 201):
        with pytest.raises(AnswersError):
            read_id(cell)


def test_seconds():
    assert read_seconds("1500", "r1", milliseconds=True) == 1.5
    assert read_seconds("2,5", "r1", milliseconds=False) == 2.5
    for cell in ("-1", "nan", "inf", "fast"):
        with pytest.raises(AnswersError):
            read_seconds(cell, "r1", milliseconds=False)


def test_stars_stand_for_anything():
    patterns = Patterns.of(["Points - *", "[x]", "*"])
    assert [Patterns.of(["Points - *"]).fit(t) for t in ("POINTS -  a [b]?", "My points - a")] == [
        True,
        False,
    ]
    assert Patterns.of(["Q? [1]"]).fit("q? [1]")
    assert not Patterns.of(["Q? [1]"]).fit("qa 1")
    assert patterns.fit("anything")
    assert not patterns.fit(" ")


def test_columns_are_named_like_a_spreadsheet_does():
    assert [column_letters(at) for at in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
    ]
