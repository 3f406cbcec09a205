"""The same rows by whoever does the work, in the order of the input."""

from __future__ import annotations

import os
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from crowd import answers_of, write_table

import ccfit
from ccfit.batch.crew import Crew
from ccfit.batch.forms import ndjson
from ccfit.batch.job import Job, Places, Sources
from ccfit.batch.running import in_order
from ccfit.batch.setting import Setting
from ccfit.errors import UsageError
from ccfit.quiz import load_quiz

SETTING = Setting(form=ndjson)


def people(count):
    return [
        {"ccfit": "answers/1", "id": f"p{n}", "answers": one}
        for n, one in enumerate(answers_of(load_quiz(), count))
    ]


def slow_when_even(number):
    time.sleep(0.02 * (number % 2 == 0))
    return number * number


def test_results_come_in_the_order_of_the_work():
    with ThreadPoolExecutor(4) as pool:
        assert list(in_order(pool, slow_when_even, range(20), ahead=6)) == [
            n * n for n in range(20)
        ]


class Counting(Executor):
    """Does the work at once and remembers how much was under way."""

    def __init__(self):
        self.under_way = self.most = 0

    def submit(self, fn, /, *args, **kwargs):
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_no_more_is_taken_than_is_asked_ahead():
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield taken

    results = in_order(Counting(), slow_when_even, endless(), ahead=3)
    assert next(results) == 1
    assert taken == 4
    results.close()


@pytest.mark.parametrize("make", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_rows_are_the_same_with_any_executor(make):
    crowd = people(300)
    alone = list(ccfit.score_many(crowd))
    with make(2) as pool:
        assert list(ccfit.score_many(crowd, executor=pool)) == alone
    assert [row["person"]["id"] for row in alone] == [f"p{n}" for n in range(300)]


def test_somebody_who_cannot_be_scored_does_not_end_the_run():
    crowd = people(3)
    crowd[1]["answers"] = {"r01": 9}
    first, second, third = ccfit.score_many(crowd)
    assert first["person"]["id"] == "p0"
    assert second["row"] == 2
    assert "r01" in second["error"]
    assert third["person"]["id"] == "p2"


def test_rows_are_made_one_after_the_other():
    taken = []

    def endless():
        for number, one in enumerate(people(600)):
            taken.append(number)
            yield one

    rows = ccfit.score_many(endless())
    next(rows)
    assert len(taken) < 300


def rows_of(table, crew):
    lines = []
    job = Job(Sources([table]), SETTING, Places(lines.extend, lines.append), crew)
    job.conduct()
    return lines


def test_any_number_of_workers_gives_the_same_rows(tmp_path):
    table = write_table(tmp_path / "class.csv", load_quiz(), 700)
    alone = rows_of(table, Crew(1))
    assert len(alone) == 700
    assert rows_of(table, Crew(2)) == alone
    assert rows_of(table, Crew(3)) == alone


def test_a_batch_takes_any_executor(tmp_path):
    table = write_table(tmp_path / "class.csv", load_quiz(), 300)
    with ThreadPoolExecutor(2) as pool:
        assert rows_of(table, Crew(2, executor=pool)) == rows_of(table, Crew(1))
        assert pool.submit(int, "1").result() == 1  # it is left open


def ends_at_once(chunk):
    os._exit(1)


def test_a_worker_that_dies_is_reported_with_a_remedy(tmp_path):
    table = write_table(tmp_path / "class.csv", load_quiz(), 700)
    raws = Sources([table]).raws(load_quiz())
    with pytest.raises(UsageError) as caught, Crew(2).results(ends_at_once, raws, 100) as found:
        list(found)
    assert "--workers 1" in caught.value.text("en")


def test_a_cluster_that_is_not_there_is_reported(tmp_path):
    pytest.importorskip("distributed")
    table = write_table(tmp_path / "class.csv", load_quiz(), 5)
    raws = Sources([table]).raws(load_quiz())
    with (
        pytest.raises(UsageError) as caught,
        Crew(dask="tcp://127.0.0.1:9").results(ends_at_once, raws, 100) as found,
    ):
        list(found)
    assert "tcp://127.0.0.1:9" in caught.value.text("es")
