"""A folder of 300 files, 25 of them broken in 25 different ways."""

from __future__ import annotations

import json

import pytest
from crowd import answers_of

from ccfit.cli.main import run
from ccfit.quiz import load_quiz

WHOLE = {"ccfit": "answers/1", "quiz": "core"}


def sheet(**changes):
    return json.dumps({**WHOLE, "answers": {"r01": 5}, **changes})


BROKEN = {
    "empty.json": "",
    "blanks.yaml": "  \n\n",
    "cut_off.json": '{"ccfit": "answers/1", "answers": {"r01": 5',
    "binary.yaml": "\x00\x01\x02PNG",
    "list.yaml": "- 1\n- 2\n",
    "text.yaml": "hello there",
    "no_kind.yaml": "answers: {r01: 5}\n",
    "other_kind.yaml": "ccfit: answers/9\nanswers: {r01: 5}\n",
    "tab.yaml": "ccfit: answers/1\nanswers:\n\tr01: 5\n",
    "unclosed.yaml": "ccfit: answers/1\nanswers: {r01: 5\n",
    "twice.yaml": "ccfit: answers/1\nanswers: {r01: 5, r01: 2}\n",
    "two_documents.yaml": "ccfit: answers/1\nanswers: {r01: 5}\n---\nmore: 1\n",
    "alias.yaml": "ccfit: answers/1\nanswers: &a {r01: 5}\nseconds: *a\n",
    "tag.yaml": "ccfit: answers/1\nanswers: !!python/object:os.system {r01: 5}\n",
    "no_answers.json": json.dumps(WHOLE),
    "no_answer.json": sheet(answers={}),
    "answers_list.json": sheet(answers=[1, 2]),
    "unknown_item.json": sheet(answers={"zz9": 3}),
    "out_of_range.json": sheet(answers={"r01": 9}),
    "half.json": sheet(answers={"r01": 2.5}),
    "word.json": sheet(answers={"r01": "five"}),
    "other_quiz.json": sheet(quiz="another"),
    "unknown_key.json": sheet(anwsers={}),
    "bad_date.json": sheet(taken="yesterday"),
    "nothing_known.json": json.dumps({"ccfit": "scores/1"}),
}


@pytest.fixture
def folder(tmp_path):
    school = tmp_path / "school"
    people = answers_of(load_quiz(), 300 - len(BROKEN), form="short")
    for number, answers in enumerate(people):
        place = school / f"class {number % 3}"
        place.mkdir(parents=True, exist_ok=True)
        text = json.dumps({**WHOLE, "id": f"s{number}", "answers": answers})
        (place / f"{number:03}.json").write_text(text, "utf-8")
    for name, content in BROKEN.items():
        (school / "class 1" / name).write_bytes(content.encode())
    (school / "notes.md").write_text("not answers")
    return school


def test_every_person_has_a_row_and_every_broken_file_an_error(folder, tmp_path, capsys):
    assert len(BROKEN) == 25
    out, errors = tmp_path / "rows.ndjson", tmp_path / "errors.ndjson"
    words = ["batch", str(folder), "--out", str(out), "--errors", str(errors), "--workers", "2"]
    assert run(words) == 5
    said = capsys.readouterr().err
    assert "300 people: 275 scored, 25 could not be scored." in said
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(rows) == 275
    assert len({row["person"]["id"] for row in rows}) == 275
    assert [row["source"] for row in rows] == sorted(row["source"] for row in rows)
    failed = [json.loads(line) for line in errors.read_text("utf-8").splitlines()]
    assert {one["source"].rpartition("/")[2] for one in failed} == set(BROKEN)
    assert len(failed) == 25
    for one in failed:
        assert one["reason"], one
        assert one["remedy"], one
    assert len({one["reason"] for one in failed}) >= 20


def test_in_spanish_too(folder, tmp_path, capsys):
    errors = tmp_path / "errores.csv"
    words = ["batch", str(folder), "--errors", str(errors), "--workers", "1", "--lang", "es"]
    assert run([*words, "--out", str(tmp_path / "filas.csv"), "--format", "csv"]) == 5
    assert "275 con resultado, 25 sin resultado" in capsys.readouterr().err
    assert len(errors.read_text("utf-8").splitlines()) == 26
