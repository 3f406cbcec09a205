"""Saved answers: what the files are called, which is the newest, what is written and kept."""

from __future__ import annotations

import datetime
import json
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit import documents, saved
from ccfit.answers import AnswerSheet, Person, read_sheet, sheet_of
from ccfit.errors import AnswersError, UsageError

DAY = datetime.date(2026, 11, 21)
SHEET = AnswerSheet(
    Person("Alex", "es", "2026-11-21"), {"r1": 5, "i1": 2}, "tiny", "short", {"r1": 2.4}
)


def put(name, text="ccfit: answers/1\nanswers: {r1: 5}\n", age=0):
    """A file in the folder of saved quizzes, `age` seconds old."""
    folder = saved.answers_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, "utf-8")
    os.utime(file, (1_000_000 - age, 1_000_000 - age))
    return file


# Names


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Alex", "alex-2026-11-21.yaml"),
        ("José Ñandú", "josé-ñandú-2026-11-21.yaml"),
        ("../../etc/passwd", "etc-passwd-2026-11-21.yaml"),
        ("a:b*c?", "a-b-c-2026-11-21.yaml"),
        ("---", "quiz-2026-11-21.yaml"),
        ("😀", "quiz-2026-11-21.yaml"),
        (None, "quiz-2026-11-21.yaml"),
        ("a" * 39 + " b", "a" * 39 + "-2026-11-21.yaml"),
    ],
)
def test_a_file_is_called_after_the_person_and_the_day(name, file):
    assert saved.new_file(name, DAY) == saved.answers_folder() / file


@given(st.text(max_size=300))
def test_any_name_gives_a_file_in_the_folder_that_can_be_written(name):
    file = saved.new_file(name, DAY)
    assert file.parent == saved.answers_folder()
    assert not file.name.startswith((".", "-"))
    file.touch()
    file.unlink()


def test_a_name_that_is_taken_gets_a_number():
    put("alex-2026-11-21.yaml")
    put("alex-2026-11-21-2.yaml")
    assert saved.new_file("Alex", DAY).name == "alex-2026-11-21-3.yaml"


def test_the_folder_is_for_its_owner_only():
    saved.new_file("Alex", DAY)
    assert stat.S_IMODE(saved.answers_folder().stat().st_mode) == 0o700


# The newest


def test_the_newest_is_the_one_written_last():
    put("b.yaml", age=10)
    newest = put("a.yaml", age=5)
    put("c.yaml", age=20)
    assert saved.newest_file() == newest


def test_a_quiz_without_answers_is_passed_over(quiz):
    answered = put("answered.yaml", age=10)
    saved.save(saved.answers_folder() / "empty.yaml", AnswerSheet(Person("Alex"), {}), quiz)
    assert saved.newest_file() == answered


def test_a_newest_file_that_is_no_text_is_not_hidden():
    put("fine.yaml", age=10)
    broken = put("broken.yaml")
    broken.write_bytes(b"\xff\xfe")
    assert saved.newest_file() == broken


@pytest.mark.parametrize("empty", [[], ["nobody.yaml"]])
def test_without_saved_answers_there_is_no_newest(empty):
    for name in empty:
        put(name, "ccfit: answers/1\nanswers: {}\n")
    with pytest.raises(UsageError) as caught:
        saved.newest_file()
    assert caught.value.key == "score.no_saved_quiz"


# Writing


@pytest.mark.parametrize("name", ["alex.yaml", "alex.json", "alex.JSON", "alex"])
def test_what_is_written_reads_back_as_it_was(quiz, tmp_path, name):
    saved.save(tmp_path / name, SHEET, quiz)
    assert read_sheet(tmp_path / name, quiz) == SHEET


def test_a_json_file_is_json(quiz, tmp_path):
    saved.save(tmp_path / "alex.json", SHEET, quiz)
    content = json.loads((tmp_path / "alex.json").read_text("utf-8"))
    assert content["answers"] == {"r1": 5, "i1": 2}
    assert content["taken"] == "2026-11-21"


def test_a_file_says_what_it_is_first(quiz, tmp_path):
    saved.save(tmp_path / "alex.yaml", SHEET, quiz)
    text = (tmp_path / "alex.yaml").read_text("utf-8")
    assert text.startswith("ccfit: answers/1\nid: Alex\nlang: es\ntaken: 2026-11-21\nquiz: tiny\n")


NAMES = ["no", "123", "1:30", "~", "a: b #c", "- x", "'quoted'", "😀 ñ", "2026-11-21", "&a *b !c"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_name_that_looks_like_something_else_stays_a_name(quiz, tmp_path, name, ending):
    file = tmp_path / f"alex.{ending}"
    saved.save(file, AnswerSheet(Person(name), {}), quiz)
    assert read_sheet(file, quiz).person.id == name


def test_what_else_a_file_holds_is_written_after_the_answers(quiz, tmp_path):
    saved.save(tmp_path / "alex.yaml", SHEET, quiz, {"shortlist": ["29-1141.00"]})
    assert saved.resumable(tmp_path / "alex.yaml", quiz) == (SHEET, {"shortlist": ["29-1141.00"]})


def test_a_file_of_scores_cannot_be_gone_on_with(quiz, write):
    with pytest.raises(AnswersError) as caught:
        saved.resumable(write("ccfit: scores/1\ntype: ENFJ\n"), quiz)
    assert caught.value.key == "quiz.not_answers"
    assert caught.value.exit_code == 4
    assert caught.value.where.source.endswith("alex.yaml")


@given(
    st.dictionaries(st.sampled_from(["r1", "i1", "rank_ach", "te1", "k35"]), st.integers(1, 3)),
    st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=200),
)
def test_any_sheet_reads_back_as_it_was(quiz, answers, name):
    sheet = AnswerSheet(Person(name, "en", "2026-11-21"), answers, "tiny", "full")
    text = documents.to_yaml(saved._content(sheet, quiz))
    assert sheet_of(documents.parse_document(text.encode(), "alex.yaml"), quiz) == sheet


# What can be told before the first question


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(UsageError) as caught:
        saved.refuse_unwritable(tmp_path)
    assert caught.value.key == "out.directory"


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(UsageError) as caught:
        saved.refuse_unwritable(tmp_path / "nowhere" / "alex.yaml")
    assert caught.value.key == "out.no_folder"


def test_a_folder_that_may_not_be_written_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(UsageError) as caught:
        saved.refuse_unwritable(tmp_path / "alex.yaml")
    assert caught.value.key == "out.forbidden"


def test_a_new_file_in_a_folder_is_fine(tmp_path):
    saved.refuse_unwritable(tmp_path / "alex.yaml")
    assert list(tmp_path.iterdir()) == []
