"""How far a long run is: said where somebody can see it, and nowhere else."""

from __future__ import annotations

import io
from collections import Counter

import pytest

from ccfit.batch.keeping import Tally
from ccfit.cli import progress
from ccfit.cli.progress import Progress, clock, estimate


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def show(monkeypatch):
    """Puts a stream in the place of standard error; only now, for pytest takes it at setup."""

    def put(stream):
        monkeypatch.setattr("sys.stderr", stream)
        return stream

    return put


@pytest.fixture
def time(monkeypatch):
    """A clock that goes on by ten seconds whenever it is asked."""
    ticks = iter(range(0, 1000, 10))
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))


def tally(scored, passed_over=0):
    return Tally(Counter({"scored": scored, "passed over": passed_over}))


def test_done_rate_and_time_left_of_a_table(show, time, tmp_path):
    terminal = show(Terminal())
    table = tmp_path / "class.csv"
    table.write_text("id,r01\n" + "a,1\n" * 1000)
    shown = Progress([table], "en", quiet=False)
    shown(tally(200))  # 200 people in ten seconds: 20 a second; 801 lines left take 40 seconds
    assert terminal.getvalue().endswith("200 of about 1,001 people, 20 a second, 0:40 left")
    shown.end()
    assert terminal.getvalue().endswith(progress.CLEAR)


def test_without_a_known_number_there_is_no_time_left(show, time):
    terminal = show(Terminal())
    Progress(["-"], "es", quiet=False)(tally(50))
    assert terminal.getvalue().endswith("50 personas, 5 por segundo")


def test_people_of_an_earlier_run_are_no_part_of_the_rate(show, time):
    terminal = show(Terminal())
    Progress(["-"], "en", quiet=False)(tally(150, passed_over=100))
    first, last = terminal.getvalue().split("\n")
    assert "after 100 people" in first
    assert last.endswith("150 people, 5 a second")


@pytest.mark.parametrize("quiet", [True, False])
def test_nothing_is_shown_where_nobody_looks(show, time, quiet):
    pipe = show(io.StringIO() if not quiet else Terminal())
    shown = Progress(["-"], "en", quiet=quiet)
    shown(tally(50))
    shown.end()
    assert pipe.getvalue() == ""


def test_people_are_counted_by_lines_and_files(tmp_path):
    (tmp_path / "class").mkdir()
    for name in ("a.yaml", "b.json"):
        (tmp_path / "class" / name).write_text("x")
    (tmp_path / "rows.ndjson").write_text("{}\n{}\n{}\n")
    assert estimate([tmp_path / "class"]) == 2
    assert estimate([tmp_path / "rows.ndjson", tmp_path / "class"]) == 5
    assert estimate([tmp_path / "book.xlsx"]) is None


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.6, "1:00"), (309, "5:09"), (3909, "1:05:09")]
)
def test_clock(seconds, text):
    assert clock(seconds) == text
