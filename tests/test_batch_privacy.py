"""Nothing about people leaves the machine, or stands where it need not."""

from __future__ import annotations

import csv
import json
import socket
import stat

import pytest
from crowd import write_table

from ccfit.batch.pseudonyms import Pseudonyms
from ccfit.cli.main import run
from ccfit.intake.entry import Entry
from ccfit.quiz import load_quiz


@pytest.fixture
def offline(monkeypatch):
    """Any attempt to make a connection, or to look up a name, ends the test."""

    def refuse(*args, **kwargs):
        pytest.fail(f"a socket was opened: {args}")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse, raising=False)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.fixture
def table(tmp_path):
    return write_table(tmp_path / "class.csv", load_quiz(), 12)


def test_no_socket_is_opened_by_anything_that_reads_people(offline, table, tmp_path, capsys):
    drafted = tmp_path / "map.yaml"
    out, reports = tmp_path / "rows.csv", tmp_path / "reports"
    saved = tmp_path / "one.json"
    answers = {"r01": 5, "i01": 1}
    saved.write_text(json.dumps({"ccfit": "answers/1", "answers": answers}))
    for words in (
        ["map", str(table), "--out", str(drafted)],
        ["check", str(drafted), str(table)],
        ["batch", str(table), "--workers", "1", "--format", "csv", "--out", str(out)],
        ["batch", str(table), "--workers", "1", "--certainty", "--reports", str(reports)],
        ["cohort", str(table)],
        ["score", str(saved)],
        ["demo"],
        ["jobs", "show", "29-1141"],
    ):
        assert run(words) in (0, 4), words
    capsys.readouterr()


def test_the_blockade_would_notice(offline):
    with pytest.raises(pytest.fail.Exception):
        socket.create_connection(("127.0.0.1", 9))


def test_pseudonyms_hide_ids_and_the_key_leads_back(table, tmp_path, capsys):
    out = tmp_path / "rows.ndjson"
    assert run(["batch", str(table), "--anonymous", "--out", str(out), "--workers", "1"]) == 0
    said = capsys.readouterr().err
    key = tmp_path / "rows.key.csv"
    assert str(key) in said
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert "person" not in out.read_text("utf-8").replace('"person":', "")
    with key.open(encoding="utf-8", newline="") as file:
        ids = {row["pseudonym"]: row["id"] for row in csv.DictReader(file)}
    shown = [json.loads(line)["person"]["id"] for line in out.read_text("utf-8").splitlines()]
    assert [ids[name] for name in shown] == [f"person {n}" for n in range(12)]


def test_pseudonyms_hide_the_names_of_files(tmp_path, capsys):
    folder = tmp_path / "class"
    folder.mkdir()
    answers = {"ccfit": "scores/1", "interests": {"code": "SIE"}}
    for name in ("ana", "beto"):
        (folder / f"{name}.json").write_text(json.dumps(answers))
    out = tmp_path / "rows.ndjson"
    assert run(["batch", str(folder), "--anonymous", "--out", str(out), "--workers", "1"]) == 0
    capsys.readouterr()
    assert "ana" not in out.read_text("utf-8")
    assert "ana.json" in (tmp_path / "rows.key.csv").read_text("utf-8")


def entry(person, row=2):
    return Entry("class.csv", row, person, None, None, None)


def test_one_secret_gives_one_pseudonym_to_one_person():
    one, other = Pseudonyms(b"1" * 32), Pseudonyms(b"2" * 32)
    assert one.of(entry("ana")) == one.of(entry("ana", row=9))
    assert one.of(entry("ana")) != one.of(entry("beto"))
    assert one.of(entry("ana")) != other.of(entry("ana"))
    assert one.of(entry(None, row=2)) != one.of(entry(None, row=3))
    assert "ana" not in one.of(entry("ana"))


def test_without_names_each_run_has_a_secret_of_its_own(table, tmp_path, capsys):
    outs = [tmp_path / name / "rows.ndjson" for name in "ab"]
    for out in outs:
        out.parent.mkdir()
        assert run(["batch", str(table), "--anonymous", "--out", str(out), "--workers", "1"]) == 0
    capsys.readouterr()
    assert outs[0].read_bytes() != outs[1].read_bytes()
