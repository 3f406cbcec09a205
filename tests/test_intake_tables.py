"""Tables as spreadsheets write them: encodings, separators, quotes, what cannot be told apart."""

from __future__ import annotations

import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.errors import AnswersError, CcfitError, DataError, UsageError
from ccfit.intake.encodings import encoding_of
from ccfit.intake.sources import open_sources

PLAIN = "id,r1,i1,a1\nana,5,1,2\nbeto,4,,3\n"
ANA = {"r1": 5, "i1": 1, "a1": 2}
BETO = {"r1": 4, "a1": 3}


@pytest.fixture
def entries(quiz, write):
    """The people of a file with this content."""

    def read(content, name="people.csv", mapping=None, group=None):
        (intake,) = open_sources([write(content, name)], quiz, mapping, group=group)
        return [intake.reader(*raw) for raw in intake.raws]

    return read


def answers(found):
    return [entry.sheet.answers if entry.sheet else entry.error.key for entry in found]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plain.csv", PLAIN.encode()),
        ("bom.csv", PLAIN.encode("utf-8-sig")),
        ("utf16.csv", PLAIN.encode("utf-16")),
        ("utf16be.csv", codecs.BOM_UTF16_BE + PLAIN.encode("utf-16-be")),
        ("crlf.csv", PLAIN.replace("\n", "\r\n").encode()),
        ("mac.csv", PLAIN.replace("\n", "\r").encode()),
        ("no_end.csv", PLAIN.rstrip().encode()),
        ("semicolon.csv", PLAIN.replace(",", ";").encode()),
        ("tab.tsv", PLAIN.replace(",", "\t").encode()),
        ("bar.csv", PLAIN.replace(",", "|").encode()),
        ("said.csv", ("sep=;\n" + PLAIN.replace(",", ";")).encode()),
        ("said_bom.csv", ("sep=,\r\n" + PLAIN).encode("utf-8-sig")),
        ("said_rare.csv", ("sep=^\n" + PLAIN.replace(",", "^")).encode()),
        ("quoted.csv", '"id","r1","i1","a1"\n"ana","5","1","2"\n"beto","4","","3"\n'),
        ("unknown_ending.dat", PLAIN.encode()),
        ("excel_unicode.txt", PLAIN.replace(",", "\t").encode("utf-16")),
    ],
)
def test_a_table_is_read_however_it_is_written(entries, name, content):
    found = entries(content, name)
    assert answers(found) == [ANA, BETO]
    assert [(entry.row, entry.person) for entry in found] == [(2, "ana"), (3, "beto")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_names_with_accents_come_through(entries, encoding):
    (entry,) = entries("id,r1\nÁngela Núñez – “Año”,5\n".encode(encoding))
    assert entry.person == "Ángela Núñez – “Año”"


@pytest.mark.parametrize(
    "content",
    [
        "id,r1\nÁngela,5\n".encode("utf-16-le"),  # no mark says that it is UTF-16
        "id,r1\nEspañol,5\n".encode("cp437"),  # ñ is the byte of ¤ in Windows-1252
        "id,r1\nJosé,5\n".encode("mac_roman") + b"\x81",
        "id,r1\nÁngela,5\n".encode() + "Núñez,4\n".encode("cp1252"),  # one of each
        b"id,r1\nana\x00,5\n",
    ],
)
def test_what_no_encoding_explains_is_refused_with_a_remedy(entries, content):
    with pytest.raises(AnswersError) as caught:
        entries(content)
    assert caught.value.key == "intake.encoding"
    assert "UTF-8" in caught.value.text("es")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_valid_utf8_is_always_utf8(text):
    assert encoding_of(lambda: io.BytesIO(text.encode()), "x.csv").startswith("utf-8")


def test_two_signs_that_cut_as_often_are_refused(entries):
    with pytest.raises(AnswersError) as caught:
        entries("id,r1;i1\nana,5;1\n")
    assert caught.value.key == "intake.separator"
    assert answers(entries("sep=,\nid,r1;i1,a1\nana,5;1,2\n")) == [{"a1": 2}]


def test_commas_inside_quotes_do_not_count(entries):
    (entry,) = entries('id;r1;"why, and how, and when, and where"\nana;5;"one, two, three, four"\n')
    assert entry.sheet.answers == {"r1": 5}


def test_rows_are_counted_as_the_spreadsheet_shows_them(entries):
    content = 'id,r1,note\nana,5,"two\nlines"\n\n , ,\nbeto,9,\n'
    found = entries(content)
    # The header is 1, Ana 2 though she takes two lines, then two empty rows.
    assert [entry.row for entry in found] == [2, 5]
    assert found[1].error.text("en").startswith(f"{found[1].source}, line 5, r1")


@pytest.mark.parametrize(
    ("header", "item"),
    [
        ("r1", "r1"),
        (" R1 ", "r1"),
        ("\u00a0r1\u00a0", "r1"),
        ("[r1] Mend a bike", "r1"),
        ("How much? [ r1 ]", "r1"),
        ("Mend a bike [R1]", "r1"),
        ("rank_ach", "rank_ach"),
    ],
)
def test_a_header_that_names_an_item_matches_by_itself(entries, header, item):
    (entry,) = entries(f"{header},other\n3,x\n")
    assert entry.sheet.answers == {item: 3}


@pytest.mark.parametrize("header", ["seconds[r1]", "r1_seconds", "[r1] seconds", "R1 Seconds"])
def test_times_match_by_themselves(entries, header):
    (entry,) = entries(f"r1,{header}\n3,2.5\n")
    assert (entry.sheet.answers, entry.sheet.seconds) == ({"r1": 3}, {"r1": 2.5})


def test_a_group_is_named_by_its_column(entries):
    found = entries("id,Class,r1\nana, 7b ,5\nbeto,,4\n", group="class")
    assert [entry.group for entry in found] == ["7b", None]
    with pytest.raises(UsageError) as caught:
        entries("id,Class,r1\nana,7b,5\n", group="klass")
    assert "Class" in caught.value.text()


def test_who_and_when_match_by_themselves(entries):
    (entry,) = entries("ID,Lang,Taken,r1\nana,es-MX,2026-11-21 15:04,5\n")
    person = entry.sheet.person
    assert (person.id, person.lang, person.taken) == ("ana", "es", "2026-11-21")


def test_two_columns_for_one_item_are_both_named(entries):
    with pytest.raises(DataError) as caught:
        entries("id,r1,Mend [r1]\nana,5,4\n")
    assert caught.value.key == "intake.two_columns"
    assert "“r1” (B)" in caught.value.text()
    assert "“Mend [r1]” (C)" in caught.value.text()


@pytest.mark.parametrize("content", ["id,one,two\nana,5,4\n", "name\nana\n"])
def test_a_table_without_any_item_leads_to_a_map(entries, content):
    with pytest.raises(DataError) as caught:
        entries(content)
    assert (caught.value.key, caught.value.exit_code) == ("intake.no_items", 3)
    assert "ccfit map" in caught.value.text("es")


@pytest.mark.parametrize("content", ["", "\n\n", " , \n"])
def test_a_table_without_a_header_is_refused(entries, content):
    with pytest.raises(AnswersError) as caught:
        entries(content)
    assert caught.value.key == "intake.no_header"


def test_a_quote_that_is_never_closed_is_one_fault(entries):
    found = entries('id,r1,note\nana,5,fine\nbeto,4,"never closed\ncarla,3,x\n')
    assert answers(found) == [{"r1": 5}, "intake.quotes"]
    assert found[1].row == 3


def test_after_a_wrong_quote_the_other_rows_are_read(entries):
    found = entries('id,r1,note\nana,5,"one" two\nbeto,4,x\n')
    assert answers(found) == ["intake.quotes", {"r1": 4}]


def test_cells_too_many_may_be_answers_that_moved(entries):
    found = entries("id,r1,i1\nana,5,4,\nbeto,5,4,3\ncarla,5\n")
    assert answers(found) == [{"r1": 5, "i1": 4}, "intake.more_cells", {"r1": 5}]


def test_no_table_makes_the_reader_raise(entries):
    found = entries("id,r1,i1\n" + '\x0b,"\x1c",1\n' + "é" * 300 + ",1,1\n" + "x" * 10 + ",1e5,٣\n")
    assert all(isinstance(entry.error, CcfitError) == (entry.sheet is None) for entry in found)
    assert answers(found)[1] == "answers.id_too_long"
