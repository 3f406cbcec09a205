"""What a batch leaves behind, whatever ends it: the whole result, or the old one and a way on."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import signal
import stat
import subprocess
import time
from typing import NamedTuple

import pytest
from crowd import write_table
from running import PROGRAM, surroundings

from ccfit.cli.main import run as program
from ccfit.quiz import load_quiz


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """One cache for all processes, so that the catalogue is read from YAML once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def env(tmp_path, cache):
    return surroundings(tmp_path / "home", cache)


@pytest.fixture
def table(tmp_path):
    return write_table(tmp_path / "class.csv", load_quiz(), 60)


class Done(NamedTuple):
    """How a run ended and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def batch(env, monkeypatch, capsys):
    """Runs a batch in this process; gives the exit code and what was printed."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LANG"):
        monkeypatch.setenv(name, env[name])

    def conduct(source, out, *more):
        place = [] if out is None else ["--out", str(out)]
        words = ["batch", str(source), *place, "--workers", "1", *more]
        return Done(program(words), *capsys.readouterr())

    return conduct


def read_table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def change_table(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def lines(path):
    return path.read_text("utf-8").splitlines()


def test_a_whole_result_is_its_owners_alone(table, tmp_path, batch):
    out = tmp_path / "rows.ndjson"
    done = batch(table, out)
    assert (done.code, done.out) == (0, "")
    assert "60 people, all scored" in done.err
    assert [json.loads(line)["row"] for line in lines(out)] == list(range(2, 62))
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(p.name for p in tmp_path.glob("rows*")) == ["rows.ndjson"]


def test_rows_go_to_standard_output_without_out(table, batch):
    done = batch(table, None, "--quiet")
    assert (done.code, done.err) == (0, "")
    assert len(done.out.splitlines()) == 60


def broken_off(table, out, env, after):
    """Run, and end it without warning once so many bytes stand in the partial file."""
    partial = out.with_name(out.name + ".partial")
    words = ["batch", str(table), "--out", str(out), "--workers", "2", "--quiet"]
    process = subprocess.Popen([*PROGRAM, *words], env=env, start_new_session=True)
    while process.poll() is None and (not partial.exists() or partial.stat().st_size < after):
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_after_a_kill_resume_ends_with_the_same_bytes(tmp_path, env, batch):
    table = write_table(tmp_path / "school.csv", load_quiz(), 1500)
    whole, out = tmp_path / "whole.ndjson", tmp_path / "rows.ndjson"
    assert batch(table, whole).code == 0
    dice = random.Random(3)
    for _ in range(4):
        out.unlink(missing_ok=True)
        for _ in range(dice.randint(1, 2)):
            broken_off(table, out, env, dice.randrange(whole.stat().st_size))
        assert batch(table, out, "--resume").code == 0
        assert out.read_bytes() == whole.read_bytes()
        assert not out.with_name("rows.ndjson.partial").exists()


def cut(whole, out, keep):
    out.with_name(out.name + ".partial").write_bytes(whole.read_bytes()[:keep])


@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_resume_from_any_byte_ends_with_the_same_bytes(table, tmp_path, batch, form):
    whole, out = tmp_path / f"whole.{form}", tmp_path / f"rows.{form}"
    assert batch(table, whole, "--format", form).code == 0
    size = whole.stat().st_size
    for keep in (0, 1, 400, size // 3, size - 1, size):
        cut(whole, out, keep)
        done = batch(table, out, "--format", form, "--resume", "--quiet")
        assert (done.code, done.err) == (0, "")
        assert out.read_bytes() == whole.read_bytes()


def test_resume_brings_back_errors_pseudonyms_and_repeated_ids(table, tmp_path, batch):
    rows = read_table(table)
    rows[5][1], rows[40][1] = "9", "x"
    rows[20][0] = rows[10][0]
    change_table(table, rows)
    first = tmp_path / "one"
    first.mkdir()
    out, errors, key = first / "rows.ndjson", first / "errors.csv", first / "rows.key.csv"
    words = ("--errors", str(errors), "--anonymous")
    assert batch(table, out, *words).code == 5
    result = {path: path.read_bytes() for path in (out, errors, key)}
    for path in result:
        path.rename(path.with_name(path.name + ".partial"))
    cut_rows = out.with_name("rows.ndjson.partial")
    cut_rows.write_bytes(cut_rows.read_bytes()[:20_000])
    done = batch(table, out, *words, "--resume")
    assert done.code == 5
    assert {path: path.read_bytes() for path in result} == result
    assert len(lines(errors)) == 4


@pytest.mark.parametrize(
    ("change", "more"),
    [("answers", ()), ("options", ("--weights", "values=1")), ("options", ("--lang", "es"))],
)
def test_resume_refuses_what_began_otherwise(table, tmp_path, batch, change, more):
    whole, out = tmp_path / "whole.ndjson", tmp_path / "rows.ndjson"
    batch(table, whole)
    cut(whole, out, whole.stat().st_size // 2)
    if change == "answers":
        write_table(table, load_quiz(), 60, seed=2)
    done = batch(table, out, "--resume", *more)
    assert done.code == 2
    assert ("without --resume" in done.err) or ("sin --resume" in done.err)
    assert not out.exists()


def test_resume_of_more_people_than_there_are_is_refused(table, tmp_path, batch):
    whole, out = tmp_path / "whole.ndjson", tmp_path / "rows.ndjson"
    batch(table, whole)
    cut(whole, out, whole.stat().st_size)
    write_table(table, load_quiz(), 30)
    assert batch(table, out, "--resume").code == 2


def test_resume_without_anything_to_go_on_with_starts(table, tmp_path, batch):
    out = tmp_path / "rows.ndjson"
    assert batch(table, out, "--resume").code == 0
    assert len(lines(out)) == 60


@pytest.mark.parametrize("words", [["--resume"], ["--anonymous"]])
def test_what_needs_a_file_says_so(table, batch, words):
    done = batch(table, None, *words)
    assert done.code == 2
    assert "--out" in done.err


def test_an_interrupted_run_keeps_the_old_result_and_says_how_to_go_on(tmp_path, env):
    table = write_table(tmp_path / "school.csv", load_quiz(), 12_000)
    out = tmp_path / "rows.ndjson"
    out.write_text("old\n")
    words = ["batch", str(table), "--out", str(out), "--workers", "2"]
    process = subprocess.Popen(
        [*PROGRAM, *words],
        env=env,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    partial = out.with_name("rows.ndjson.partial")
    while not partial.exists() or not partial.stat().st_size:
        time.sleep(0.01)
    # Python may lose one that comes while it cleans up an object: people press again.
    os.killpg(process.pid, signal.SIGINT)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert "--resume" in said
    assert "Traceback" not in said
    assert out.read_text() == "old\n"
    assert partial.exists()


def test_a_full_disk_is_said_and_leaves_the_old_result(table, tmp_path, env):
    out = tmp_path / "rows.ndjson"
    out.write_text("old\n")
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *PROGRAM]
    words = ["batch", str(table), "--out", str(out), "--workers", "1"]
    ignoring = {**env, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [*limited, *words], env=ignoring, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "--resume" in done.stderr
    assert out.read_text() == "old\n"


def test_reports_carry_no_address_in_their_names(table, tmp_path, batch):
    rows = read_table(table)
    rows[1][0], rows[2][0], rows[3][0] = "ana@example.org", "Zoë Núñez", "../../etc/passwd"
    change_table(table, rows[:5])
    folder = tmp_path / "reports"
    done = batch(table, tmp_path / "rows.ndjson", "--reports", str(folder))
    assert done[0] == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        "00001.txt",
        "00002-zoë-núñez.txt",
        "00003-etc-passwd.txt",
        "00004-person-3.txt",
    ]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert "person 3" in (folder / "00004-person-3.txt").read_text("utf-8")


def test_what_is_read_is_never_overwritten(table, tmp_path, batch):
    before = table.read_bytes()
    assert batch(table, table).code == 2
    assert batch(table, tmp_path / "rows", "--errors", str(table)).code == 2
    done = batch(table, tmp_path / "rows", "--errors", str(tmp_path / "x" / ".." / "rows"))
    assert done.code == 2
    assert "another name" in done.err
    assert table.read_bytes() == before
    assert list(tmp_path.glob("*rows*")) == []


def test_nobody_at_all_is_an_error(tmp_path, batch):
    empty = tmp_path / "empty"
    empty.mkdir()
    out = tmp_path / "rows.ndjson"
    done = batch(empty, out)
    assert done.code == 4
    assert "Error" in done.err
    assert list(tmp_path.glob("rows*")) == []
