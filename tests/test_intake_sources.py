"""Sources, mixed as they come: folders, workbooks, archives, lines, standard input."""

from __future__ import annotations

import io
import json
import os
import pickle
import sys
import tracemalloc
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from ccfit.answers import AnswerSheet, ScoreSheet
from ccfit.errors import AnswersError, DataError, UsageError
from ccfit.intake.mapping import Map
from ccfit.intake.sources import open_sources
from ccfit.intake.spreadsheets import text
from ccfit.intake.texts import Patterns

ANA = "ccfit: answers/1\nid: ana\nanswers: {r1: 5}\n"
HEADER = ["id", "r1", "i1"]


@pytest.fixture
def entries(quiz):
    """The people of sources, one after the other."""

    def read(*paths, mapping=None, group=None):
        intakes = open_sources(paths, quiz, mapping, group=group)
        return [intake.reader(*raw) for intake in intakes for raw in intake.raws]

    return read


def told(found):
    """Source, row, and who it is or what is wrong."""
    return [
        (entry.source, entry.row, entry.person if entry.sheet else entry.error.key)
        for entry in found
    ]


def answers(found):
    return [entry.sheet.answers if entry.sheet else entry.error.key for entry in found]


def workbook(path, *sheets):
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def zipped(path, files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


# Folders


def test_a_folder_is_read_through_in_the_order_of_its_paths(entries, tmp_path):
    for name, content in {
        "b/eva.yaml": ANA.replace("ana", "eva"),
        "b/table.csv": "id,r1\nfabi,1\ngema,2\n",
        "b/zoe.json": '{"ccfit": "answers/1", "id": "zoe", "answers": {"r1": 3}}',
        "a.yaml": ANA,
        "c/d/lines.ndjson": '{"id": "hugo", "r1": 4}\n',
        "c/d/scores.yml": "ccfit: scores/1\nid: ines\ninterests: {code: SIE}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    found = entries(tmp_path)
    assert told(found) == [
        ("a.yaml", None, "ana"),
        ("b/eva.yaml", None, "eva"),
        ("b/table.csv", 2, "fabi"),
        ("b/table.csv", 3, "gema"),
        ("b/zoe.json", None, "zoe"),
        ("c/d/lines.ndjson", 1, "hugo"),
        ("c/d/scores.yml", None, "ines"),
    ]
    assert isinstance(found[-1].sheet, ScoreSheet)


def test_what_is_no_answers_file_is_passed_over_in_a_folder(entries, tmp_path):
    for name in (".hidden.csv", "notes.md", "logo.png", ".DS_Store", "out.ndjson.partial", "x.txt"):
        (tmp_path / name).write_text("id,r1\nx,1\n")
    (tmp_path / "~$open.xlsx").write_bytes(b"lock")
    (tmp_path / "form.map.yaml").write_text("# ours\nccfit: map/1\ncolumns: {A: r1}\n")
    (tmp_path / "own.quiz.yaml").write_text("ccfit: quiz/1\nid: own\n")
    (tmp_path / "report.json").write_text('{\n  "schema": "ccfit.report/1",\n  "ccfit": "0.1.0"}')
    (tmp_path / "__MACOSX").mkdir()
    (tmp_path / "__MACOSX" / "_table.csv").write_text("id,r1\nx,1\n")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.yaml").write_text(ANA)
    (tmp_path / "ana.yaml").write_text(ANA)
    assert told(entries(tmp_path)) == [("ana.yaml", None, "ana")]


def test_a_broken_member_is_an_entry_that_says_so(entries, tmp_path):
    (tmp_path / "1.csv").write_bytes(b"id,r1\n\xc3\xa1\xe1,5\n")
    (tmp_path / "2.csv").write_text("one,two\n1,2\n")
    (tmp_path / "3.xlsx").write_bytes(b"no workbook")
    (tmp_path / "4.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    (tmp_path / "5.zip").write_bytes(b"no archive")
    (tmp_path / "6.yaml").write_text("ccfit: answers/1\nid: ana\nanswers: {r1: 9}\n")
    (tmp_path / "7.yaml").write_bytes(b"\0\1\2")
    (tmp_path / "8.json").write_text("[{]")
    (tmp_path / "9.yaml").write_text(ANA)
    (tmp_path / "empty.csv").write_text("")
    found = entries(tmp_path)
    assert told(found) == [
        ("1.csv", None, "intake.encoding"),
        ("2.csv", None, "intake.no_items"),
        ("3.xlsx", None, "intake.workbook"),
        ("4.xls", None, "intake.other_format"),
        ("5.zip", None, "intake.archive"),
        ("6.yaml", None, "answers.out_of_range"),
        ("7.yaml", None, "file.binary"),
        ("8.json", 1, "intake.json"),
        ("9.yaml", None, "ana"),
        ("empty.csv", None, "intake.no_header"),
    ]
    assert found[5].person == "ana"
    assert all(e.error.where.source == e.source for e in found if e.error)
    assert all(pickle.loads(pickle.dumps(e)).error.text("es") for e in found if e.error)  # noqa: S301


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_member_that_may_not_be_read_is_an_entry(entries, tmp_path):
    (tmp_path / "ana.yaml").write_text(ANA)
    (tmp_path / "ana.yaml").chmod(0)
    assert told(entries(tmp_path)) == [("ana.yaml", None, "file.unreadable")]


def test_a_file_that_is_gone_by_then_is_an_entry(quiz, tmp_path):
    (tmp_path / "ana.yaml").write_text(ANA)
    (intake,) = open_sources([tmp_path], quiz)
    (tmp_path / "ana.yaml").unlink()
    assert told(intake.reader(*raw) for raw in intake.raws) == [("ana.yaml", None, "file.missing")]


# Named sources


def test_a_missing_source_is_wrong_usage_before_anything_is_read(quiz, write):
    with pytest.raises(UsageError) as caught:
        open_sources([write(ANA), "nowhere.csv"], quiz)
    assert (caught.value.key, caught.value.where.source) == ("file.missing", "nowhere.csv")


def test_alone_a_broken_source_raises_and_among_others_it_is_an_entry(entries, write):
    good, broken = write(ANA), write("one\n1\n", "one.csv")
    with pytest.raises(DataError):
        entries(broken)
    assert told(entries(broken, good)) == [
        (str(broken), None, "intake.no_items"),
        (str(good), None, "ana"),
    ]


def test_a_group_is_a_key_of_a_file_too(entries, write):
    file = write(ANA + "class: 7b\n")
    (entry,) = entries(file, group="class")
    assert (entry.group, entry.person) == ("7b", "ana")
    (refused,) = entries(file)
    assert refused.error.key == "shape.unknown_key"


@pytest.mark.parametrize(
    ("content", "people"),
    [
        (b"id,r1\nana,5\nbeto,4\n", [("-", 2, "ana"), ("-", 3, "beto")]),
        (ANA.encode(), [("-", None, "ana")]),
        (b'{"id": "ana", "r1": 5}\n\n{"id": "beto", "r1": 4}', [("-", 1, "ana"), ("-", 3, "beto")]),
        (b'{"ccfit": "answers/1", "id": "ana", "answers": {"r1": 5}}', [("-", None, "ana")]),
        (
            b'[{"id": "ana", "r1": 5},\n {"id": "beto", "r1": 4}]',
            [("-", 1, "ana"), ("-", 2, "beto")],
        ),
    ],
)
def test_standard_input_is_whatever_it_looks_like(entries, monkeypatch, content, people):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert told(entries("-")) == people


def test_a_workbook_through_a_pipe(entries, monkeypatch, tmp_path):
    path = workbook(tmp_path / "t.xlsx", ("A", [HEADER, ["ana", 5, None]]))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert told(entries("-")) == [("-", 2, "ana")]


# Lines


def test_lines_may_be_documents_or_plain(entries, write):
    lines = [
        {"ccfit": "answers/1", "id": "ana", "answers": {"r1": 5}, "seconds": {"r1": 2}},
        {"id": 17, "r1": 5, "i1": None, "hobby": "chess", "lang": "es"},
        {"ccfit": "scores/1", "id": "beto", "type": "ENFJ"},
        {"id": "carla", "r1": 9},
        {"id": "diego"},
        [1],
        {"ccfit": "answers/1", "id": "eva", "answers": {"zz": 5}},
        {"id": "fabi", "r1": True},
        {"answers": {"r1": 5}},
        {"id": "gema", "r1": 3.0},
    ]
    path = write("\n".join(map(json.dumps, lines)) + '\n{]\n{"r1": 1, "r1": 2}\n', "people.ndjson")
    assert [(row, who) for _, row, who in told(entries(path))] == [
        (1, "ana"),
        (2, "17"),
        (3, "beto"),
        (4, "answers.out_of_range"),
        (5, "intake.no_items"),
        (6, "intake.json"),
        (7, "answers.unknown_item"),
        (8, "intake.not_answer"),
        (9, "shape.no_kind"),
        (10, "gema"),
        (11, "intake.json"),
        (12, "intake.json"),  # one key twice
    ]
    found = entries(path)
    assert found[1].sheet.person.lang == "es"
    assert found[6].error.text().startswith(f"{path}, line 7, answers.zz")
    assert found[3].person == "carla"
    assert found[4].error.where.line == 5


def test_a_group_is_a_key_of_lines_where_they_have_it(entries, write):
    path = write('{"Class": "7b", "r1": 5}\n{"r1": 4}\n', "people.ndjson")
    assert [entry.group for entry in entries(path, group="class")] == ["7b", None]


def test_the_members_of_a_list_know_their_line(entries, write):
    path = write('[\n {"id": "ana",\n  "r1": 5},\n\n {"id": "beto", "r1": 9}\n]\n', "list.json")
    assert told(entries(path)) == [
        (str(path), 2, "ana"),
        (str(path), 5, "answers.out_of_range"),
    ]


@pytest.mark.parametrize("text", ['[{"r1": 5}', '[{"r1": 5}, oops]', '[{"r1": 5} {"r1": 4', "["])
def test_a_list_that_breaks_off_says_where(entries, write, text):
    found = entries(write(text, "list.json"))
    assert found[-1].error.key == "intake.json"
    assert [entry.sheet.answers for entry in found[:-1]][:1] == [{"r1": 5}] * min(1, len(found) - 1)


def test_a_map_chooses_lines_too_and_needs_no_key_in_all_of_them(entries, write):
    lines = [
        {"who": "ana", "Mend": "much", "done": True},
        {"who": "ana", "Birds": 2, "done": "true"},
        {"who": "beto", "Mend": 4, "done": "no"},
        {"ccfit": "answers/1", "id": "carla", "answers": {"r1": 1}},
    ]
    mapping = Map(
        id="Who",
        columns={"mend": "r1", "birds": "i1"},
        words={"interests": {"much": 5}},
        keep={"done": Patterns.of(["true"])},
        submissions="last",
    )
    path = write("\n".join(map(json.dumps, lines)), "people.ndjson")
    found = entries(path, mapping=mapping)
    assert answers(found) == [{"i1": 2}, {"r1": 1}]
    assert [entry.person for entry in found] == ["ana", "carla"]


# Workbooks


def test_the_cells_of_a_workbook_as_text():
    assert text(4.0) == "4"
    assert text(4.5) == "4.5"
    assert text(None) == ""
    assert text(datetime(2026, 11, 21)) == "2026-11-21"  # noqa: DTZ001 - workbooks know no zone
    assert text(datetime(2026, 11, 21, 15, 4, 5, 6)) == "2026-11-21 15:04:05"  # noqa: DTZ001
    assert text(date(2026, 11, 21)) == "2026-11-21"


def test_a_workbook_is_read_by_its_first_sheet_or_the_one_named(entries, tmp_path):
    day = datetime(2026, 11, 21, 15, 4)  # noqa: DTZ001
    path = workbook(
        tmp_path / "t.xlsx",
        ("Form", [["id", "taken", "r1", None], [7, day, 4.0, None], [], ["b", None, "x", None]]),
        ("Other", [["title"], ["id", "i1"], ["ana", 2]]),
    )
    found = entries(path)
    assert [row for _, row, _ in told(found)] == [2, 4]
    assert answers(found) == [{"r1": 4}, "intake.not_answer"]
    assert (found[0].person, found[0].sheet.person.taken) == ("7", "2026-11-21")
    (other,) = entries(path, mapping=Map(sheet="Other", header=2))
    assert (other.row, other.sheet.answers) == (3, {"i1": 2})
    with pytest.raises(DataError) as caught:
        entries(path, mapping=Map(sheet="Othr"))
    assert "Other" in caught.value.text()


def test_a_damaged_workbook_is_refused(entries, tmp_path):
    path = workbook(tmp_path / "t.xlsx", ("Form", [HEADER, ["ana", 5, 4]]))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(AnswersError) as caught:
        entries(path)
    assert caught.value.key == "intake.workbook"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<oops")
    with pytest.raises(AnswersError) as caught:
        entries(path)
    assert caught.value.key == "intake.workbook"


# Archives


def test_an_archive_with_one_table(entries, tmp_path):
    path = zipped(
        tmp_path / "t.zip", {"f/a.csv": "id,r1\nana,5\n", "__MACOSX/a.csv": "x", "b.md": "hi"}
    )
    assert told(entries(path)) == [(str(path), 2, "ana")]


def test_an_archive_with_more_tables_is_refused(entries, tmp_path):
    for files in ({"a.csv": "id,r1\n", "b.csv": "id,r1\n"}, {"a.md": "hi"}):
        with pytest.raises(AnswersError) as caught:
            entries(zipped(tmp_path / "t.zip", files))
        assert caught.value.key == "intake.archive_of"


def test_an_archive_that_unpacks_to_too_much_is_refused(entries, tmp_path, monkeypatch):
    monkeypatch.setattr("ccfit.intake.archives.LARGEST", 10)
    with pytest.raises(AnswersError) as caught:
        entries(zipped(tmp_path / "t.zip", {"a.csv": "id,r1\nana,5\n"}))
    assert caught.value.key == "file.too_big"


def test_a_damaged_member_is_refused(entries, tmp_path):
    path = zipped(tmp_path / "t.zip", {"a.csv": "id,r1\n" + "ana,5\n" * 2000})
    raw = bytearray(path.read_bytes())
    raw[9000] ^= 1  # a letter of the table: its checksum no longer fits
    path.write_bytes(bytes(raw))
    with pytest.raises(AnswersError) as caught:
        entries(path)
    assert caught.value.key == "intake.archive"


# Which rows count


def test_only_rows_that_pass_the_filter_are_people(entries, write):
    path = write(
        "id,r1,Finished,Status\nana,5,True,ok\nbeto,4,False,ok\ncarla,3,1,\ndiego\n", "t.csv"
    )
    keep = {"finished": Patterns.of(["true", "1"])}
    assert told(entries(path, mapping=Map(keep=keep))) == [
        (str(path), 2, "ana"),
        (str(path), 4, "carla"),
    ]
    filled = {"status": Patterns.of(["*"])}
    assert [who for *_, who in told(entries(path, mapping=Map(keep=filled)))] == ["ana", "beto"]


@pytest.mark.parametrize(
    ("submissions", "rows"),
    [("all", [2, 3, 4, 5, 6, 7]), ("first", [2, 3, 4, 7]), ("last", [4, 5, 6, 7])],
)
def test_first_or_last_of_what_a_person_sent(entries, write, submissions, rows):
    path = write("id,r1\nana,1\nbeto,2\n,3\nAna ,4\nbeto,5\n,1\n", "t.csv")
    found = entries(path, mapping=Map(submissions=submissions))
    # Rows without an id are nobody's second time.
    assert [entry.row for entry in found] == rows


def test_the_last_is_the_last_that_counts(entries, write):
    path = write("id,r1,done\nana,1,yes\nana,2,no\n", "t.csv")
    mapping = Map(submissions="last", keep={"done": Patterns.of(["yes"])})
    assert [entry.sheet.answers for entry in entries(path, mapping=mapping)] == [{"r1": 1}]


def test_memory_does_not_grow_with_the_rows(quiz, write):
    def peak(rows):
        path = write("id,r1,i1\n" + "".join(f"p{n},5,4\n" for n in range(rows)), f"{rows}.csv")
        tracemalloc.start()
        (intake,) = open_sources([path], quiz)
        assert sum(intake.reader(*raw).sheet is not None for raw in intake.raws) == rows
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    peak(100)  # what is loaded once
    # One chunk of a million bytes is read to tell the encoding, so small files need less.
    assert peak(20_000) < peak(200) + 1_500_000


def test_a_sheet_says_whose_quiz_it_answers(entries, write):
    (entry,) = entries(write("id,r1\nana,5\n", "t.csv"))
    assert isinstance(entry.sheet, AnswerSheet)
    assert entry.sheet.quiz == "tiny"
