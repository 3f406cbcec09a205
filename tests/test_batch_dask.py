"""A real Dask scheduler on loopback with two workers, one of them killed half-way."""

from __future__ import annotations

import pytest
from crowd import write_table

from ccfit.cli.main import run
from ccfit.quiz import load_quiz

distributed = pytest.importorskip("distributed")


@pytest.fixture
def cluster():
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=50,
    ) as found:
        yield found


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_gives_the_same_bytes_though_a_worker_is_killed(cluster, tmp_path, capsys):
    table = write_table(tmp_path / "school.csv", load_quiz(), 1200)
    alone, spread = tmp_path / "alone.ndjson", tmp_path / "spread.ndjson"
    assert run(["batch", str(table), "--out", str(alone), "--workers", "1"]) == 0
    partial = spread.with_name("spread.ndjson.partial")

    killed = []

    def kill_one_half_way(lines):
        if not killed and partial.exists() and partial.stat().st_size > alone.stat().st_size / 3:
            killed.append(cluster.workers[0].process.process.kill())

    from ccfit.batch.output import GrowingFile

    write = GrowingFile.write

    def write_and_kill(self, lines):
        write(self, lines)
        kill_one_half_way(lines)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(GrowingFile, "write", write_and_kill)
        words = ["batch", str(table), "--out", str(spread), "--dask", cluster.scheduler_address]
        assert run(words) == 0
    capsys.readouterr()
    assert killed
    assert spread.read_bytes() == alone.read_bytes()
