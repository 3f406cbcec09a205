"""`ccfit check MAP SOURCE`: what is lost between the two, with suggestions."""

from __future__ import annotations

import pytest

from ccfit.checking.map_fit import check_source, holds_people, is_map
from ccfit.cli import main as program
from ccfit.intake.mapping import Map, load_map

MAP = """\
ccfit: map/1
columns: {Bikes: r1, Birds: i1}
ignore: ["Score*"]
keep: {Done: "yes"}
"""
TABLE = """\
id,Bikes,Birds,Score,Notes,Done
ana,5,never,9,hi,yes
beto,9,never,9,,yes
carla,4,Nevver,9,,yes
diego,4,4,9,,no
"""


@pytest.fixture
def fit(quiz, write):
    def check(table, text=None, name="t.csv"):
        mapping = load_map(write(text, "t.map.yaml"), quiz) if text else None
        return check_source(str(write(table, name)), quiz, mapping)

    return check


def keys(found):
    return [one.key for one in found]


def test_everything_that_is_unmatched_is_told(fit):
    found = fit(TABLE, MAP + "words: {Nevver ever: 1}\n")
    assert keys(found.faults) == ["answers.out_of_range", "map.word", "map.word"]
    never, nevver = found.faults[1:]
    assert (never.details["count"], never.where.line, never.where.item) == (2, 2, "i1")
    assert "“never” is no number of this question; 2 cells say it." in never.text("en")
    assert nevver.details["word"] == "Nevver"
    assert keys(found.notes) == [
        "check.unmatched_column",
        "check.unasked",
        "check.people",
        "check.rows_left_out",
    ]
    said = [note.text("en") for note in found.notes]
    assert "“Notes”" in said[0]
    assert "Column E" in said[0]
    # The short form asks r1, i1, a1, s1, e1, c1, the second of each and six values: 18 in all.
    assert said[1].startswith("16 questions of the form “short” have no column: a1, s1")
    assert "Of 4 rows, 1 " in said[3]


def test_a_near_word_gets_a_suggestion(fit):
    found = fit(TABLE.replace("never", "1").replace(",9,n", ",5,n"), MAP + "words: {never: 1}\n")
    assert "Did you mean never?" in found.faults[-1].text("en")


def test_a_table_and_a_map_that_fit_have_no_fault(fit, quiz):
    header = [item for items in quiz.form("short").values() for item in items]
    table = ",".join(header) + "\n" + ",".join(["3"] * len(header)) + "\n"
    found = fit(table)
    assert (found.faults, keys(found.notes)) == ([], ["check.people"])


def test_an_unmatched_column_that_is_nearly_a_question_gets_a_suggestion(fit):
    found = fit("r1,R 2,r1_second\n5,4,3\n")
    assert "Did you mean r2?" in found.notes[0].text("en")


def test_many_unmatched_columns_are_not_all_told(fit):
    names = [f"Column number {n}" for n in range(20)]
    found = fit(",".join(["r1", *names]) + "\n5" + "," * 20 + "\n")
    assert keys(found.notes).count("check.unmatched_column") == 12
    (more,) = [note for note in found.notes if note.key == "check.more_columns"]
    assert "8" in more.text("es")


def test_a_map_of_another_table_is_a_fault_by_column(fit):
    found = fit("id,Cars,Birds,Done\nana,5,4,yes\n", MAP)
    assert keys(found.faults) == ["intake.no_column"]
    assert found.faults[0].where.item == "columns.Bikes"


def test_folders_and_lines_are_checked_person_by_person(quiz, tmp_path):
    (tmp_path / "a.yaml").write_text("ccfit: answers/1\nanswers: {r1: 9}\n")
    (tmp_path / "b.ndjson").write_text('{"r1": 5}\n{"r1": 0}\n')
    found = check_source(str(tmp_path), quiz, Map())
    assert keys(found.faults) == ["answers.out_of_range"] * 2
    assert [fault.where.source for fault in found.faults] == ["a.yaml", "b.ndjson"]


def test_what_is_a_source_and_what_a_document(write, tmp_path):
    assert holds_people(str(write("id,r1\n", "t.csv")))
    assert holds_people(str(tmp_path))
    assert not holds_people(str(write("ccfit: answers/1\n")))
    assert not holds_people("-")
    assert not holds_people("nowhere.csv")
    assert is_map(str(write("# a comment\nccfit: map/1\n")))
    assert not is_map(str(write("ccfit: quiz/1\n")))


@pytest.mark.parametrize("map_first", [True, False])
def test_the_command_reads_the_map_first(write, capfd, map_first):
    table = write("Mend,Notes\n5,hi\nx,\n", "t.csv")
    mapping = write("ccfit: map/1\nquiz: core\ncolumns: {Mend: r01}\n", "t.map.yaml")
    files = [str(mapping), str(table)] if map_first else [str(table), str(mapping)]
    assert program.run(["check", *files]) == 3
    out = capfd.readouterr().out.splitlines()
    assert out[0] == f"{mapping}: fine."
    assert "“x” is no number of this question" in out[1]
    assert out[-1] == f"{table}: 1 fault."
    assert program.run(["check", "-q", *files]) == 3
    assert len(capfd.readouterr().out.splitlines()) == 1


def test_a_broken_map_is_told_and_not_used(write, capfd):
    table = write("r01\n5\n", "t.csv")
    mapping = write("ccfit: map/1\ncolumns: {Mend: zz}\n", "t.map.yaml")
    assert program.run(["check", str(mapping), str(table)]) == 3
    out = capfd.readouterr().out
    assert "“zz”" in out
    assert f"{table}: fine." in out
