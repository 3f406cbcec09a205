"""Reports of a batch: a file each or one page for all, whole, private, and resumable."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ccfit.cli.main import run

LIKES = {"ana": "S", "bo": "R", "zoë@school.example": "I", '<b>"&': "A"}
END = "</article>\n"
SUFFIXES = {"text": "txt", "json": "json", "markdown": "md", "html": "html", "csv": "csv"}


def person(name, letter):
    scores = {one: 35 if one == letter else 10 for one in "RIASEC"}
    return {"ccfit": "scores/1", "id": name, "interests": {**scores, "range": [0, 40]}}


@pytest.fixture
def source(write):
    """Four people and, as the third line, somebody whose answers cannot be read."""
    lines = [json.dumps(person(*one)) for one in LIKES.items()]
    lines.insert(2, json.dumps({"ccfit": "scores/1", "id": "dee", "interests": {"code": "XYZ"}}))
    return write("\n".join(lines) + "\n", "people.ndjson")


@pytest.fixture
def batch(source, tmp_path, capfd):
    """Runs a batch into rows.ndjson: its exit code and what it says beside."""

    def run_batch(*words):
        out = str(tmp_path / "rows.ndjson")
        code = run(["batch", str(source), "--out", out, "--workers", "1", *map(str, words)])
        return code, capfd.readouterr().err

    return run_batch


@pytest.fixture
def printed(batch, tmp_path):
    """The rows and the page of an uninterrupted run, which are then taken away."""
    page = tmp_path / "all.html"
    batch("--reports", page)
    rows = tmp_path / "rows.ndjson"
    whole = rows.read_bytes(), page.read_bytes()
    rows.unlink()
    page.unlink()
    return whole


# a file for each


@pytest.mark.parametrize("format_", SUFFIXES)
def test_everybody_has_a_file_that_only_its_owner_can_read(batch, tmp_path, format_):
    folder = tmp_path / "reports"
    code, _ = batch("--reports", folder, "--report-format", format_)
    assert code == 5
    suffix = SUFFIXES[format_]
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"{name}.{suffix}" for name in ("00001-ana", "00002-bo", "00004", "00005-b")]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())


def test_a_pseudonym_stands_in_the_report_as_in_its_name(batch, tmp_path):
    folder = tmp_path / "reports"
    batch("--reports", folder, "--anonymous")
    rows = (tmp_path / "rows.ndjson").read_text("utf-8").splitlines()
    known_as = [json.loads(row)["person"]["id"] for row in rows]
    files = sorted(folder.iterdir())
    for name, path in zip(known_as, files, strict=True):
        assert path.stem.endswith(name)
        text = path.read_text("utf-8")
        assert text.startswith(f"Career report of {name}\n")
        assert not any(person_ in text for person_ in ("ana\n", "zoë", "school.example"))


def test_the_counselor_can_have_numbers(batch, tmp_path):
    folder = tmp_path / "reports"
    batch("--reports", folder, "--for", "counselor")
    assert "For the counselor" in (folder / "00001-ana.txt").read_text("utf-8")


@pytest.mark.parametrize("place", ["reports", "all.html"])
def test_brief_reports_have_names_of_jobs_and_no_pay(batch, tmp_path, place):
    batch("--reports", tmp_path / place, "--brief")
    place = tmp_path / place
    text = (place if place.is_file() else place / "00001-ana.txt").read_text("utf-8")
    assert "Look at these first" in text
    assert "four in five" not in text


# one page for all


def test_one_page_holds_all_who_could_be_scored(batch, tmp_path):
    page = tmp_path / "all.html"
    code, _ = batch("--reports", page)
    text = page.read_text("utf-8")
    assert code == 5
    assert text.startswith("<!DOCTYPE html>\n")
    assert text.endswith("</article>\n</body>\n</html>\n")
    assert text.count("<!DOCTYPE") == text.count("<style>") == 1
    titles = [line for line in text.splitlines() if line.startswith("<h1>")]
    names = ["ana", "bo", "zoë@school.example", "&lt;b&gt;&#34;&amp;"]
    assert titles == [f"<h1>Career report of {name}</h1>" for name in names]
    assert "dee" not in text
    assert page.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.partial"))


def test_the_page_is_the_same_for_any_number_of_workers(batch, printed, tmp_path):
    page = tmp_path / "all.html"
    batch("--reports", page, "--workers", "2")
    assert page.read_bytes() == printed[1]


@pytest.mark.parametrize("ahead", [0, 1, 2])
@pytest.mark.parametrize("rows_kept", [0, 1, 2, 3])
def test_an_interrupted_page_goes_on_after_the_people_with_a_row(
    batch, printed, tmp_path, rows_kept, ahead
):
    # Reports are written before rows, so the page may be ahead of them and end anywhere.
    rows, page = printed
    ends = [at + len(END) for at in range(len(page)) if page.startswith(END.encode(), at)]
    starts = [page.index(b"<article"), *ends]
    cut = starts[min(rows_kept + ahead, len(LIKES))]
    (tmp_path / "all.html.partial").write_bytes(page[: cut + (ahead and 40)])
    kept = b"".join(rows.splitlines(keepends=True)[:rows_kept])
    (tmp_path / "rows.ndjson.partial").write_bytes(kept + rows[len(kept) :][:9])
    assert batch("--reports", tmp_path / "all.html", "--resume")[0] == 5
    assert (tmp_path / "rows.ndjson").read_bytes() == rows
    assert (tmp_path / "all.html").read_bytes() == page


def test_a_run_that_ended_between_its_two_files_goes_on(batch, printed, tmp_path):
    rows, page = printed
    (tmp_path / "all.html").write_bytes(page)
    (tmp_path / "rows.ndjson.partial").write_bytes(rows)
    assert batch("--reports", tmp_path / "all.html", "--resume")[0] == 5
    assert (tmp_path / "rows.ndjson").read_bytes() == rows
    assert (tmp_path / "all.html").read_bytes() == page


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(lambda page: page[: page.index(END.encode()) + 20], id="too few"),
        pytest.param(lambda page: page.replace(b"charset", b"CHARSET"), id="another head"),
        pytest.param(lambda page: page.replace(b"of bo<", b"of jo<"), id="another person"),
    ],
)
def test_a_page_of_other_answers_is_refused(batch, printed, tmp_path, changed):
    rows, page = printed
    two = b"".join(rows.splitlines(keepends=True)[:2])
    (tmp_path / "rows.ndjson.partial").write_bytes(two)
    (tmp_path / "all.html.partial").write_bytes(changed(page))
    code, said = batch("--reports", tmp_path / "all.html", "--resume")
    assert code == 2
    assert "without --resume" in said
    assert (tmp_path / "rows.ndjson.partial").read_bytes() == two


def test_a_page_that_is_not_there_cannot_be_gone_on_with(batch, printed, tmp_path):
    (tmp_path / "rows.ndjson.partial").write_bytes(printed[0].splitlines(keepends=True)[0])
    code, said = batch("--reports", tmp_path / "all.html", "--resume")
    assert code == 2
    assert "all.html.partial" in said


def test_pseudonyms_are_kept_where_only_the_rows_were_unfinished(batch, tmp_path):
    rows, key, page = (tmp_path / name for name in ("rows.ndjson", "rows.key.csv", "all.html"))
    words = ("--anonymous", "--reports", page)
    batch(*words)
    whole = [path.read_bytes() for path in (rows, key, page)]
    os.replace(rows, tmp_path / "rows.ndjson.partial")  # noqa: PTH105 - as a kill would leave it
    assert batch(*words, "--resume")[0] == 5
    assert [path.read_bytes() for path in (rows, key, page)] == whole


def test_nobody_leaves_no_page(write, tmp_path, capfd):
    empty = write("", "none.ndjson")
    assert run(["batch", str(empty), "--reports", str(tmp_path / "all.html")]) == 4
    assert "none.ndjson" in capfd.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["none.ndjson"]


# what cannot be asked


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--report-format", "html"], "--reports"),
        (["--reports", "all.html", "--report-format", "text"], "all.html"),
        (["--reports", "folder", "--report-format", "pdf"], "pdf"),
        (["--reports", "all.html", "--for", "parent"], "parent"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_contradicts_itself_is_refused(batch, monkeypatch, tmp_path, words, says, lang):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CCFIT_LANG", lang)
    code, said = batch(*words)
    assert code == 2
    assert says in said
    assert sorted(path.name for path in Path().iterdir()) == ["people.ndjson"]


def test_a_folder_is_no_page(batch, tmp_path):
    (tmp_path / "all.html").mkdir()
    code, said = batch("--reports", tmp_path / "all.html")
    assert code == 2
    assert "all.html" in said
