"""From a form service's export to rows and reports, the table untouched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from exports import make

from ccfit.cli.main import run

EXPORTS = Path(make.__file__).parent
NAMES = sorted(path.name for path in EXPORTS.iterdir() if path.suffix in {".csv", ".xlsx", ".zip"})


def test_there_are_exports_of_five_services():
    assert len(NAMES) == 6


@pytest.mark.parametrize("name", NAMES)
def test_an_export_goes_from_map_to_reports(name, tmp_path, capsys):
    drafted, out, folder = tmp_path / "map.yaml", tmp_path / "rows.ndjson", tmp_path / "reports"
    assert run(["map", str(EXPORTS / name), "--out", str(drafted)]) == 0
    words = ["batch", str(EXPORTS / name), "--map", str(drafted), "--out", str(out)]
    assert run([*words, "--reports", str(folder), "--report-format", "json", "--workers", "1"]) == 0
    capsys.readouterr()
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(rows) == 13
    reports = sorted(folder.iterdir())
    assert len(reports) == 13
    for row, path in zip(rows, reports, strict=True):
        report = json.loads(path.read_text("utf-8"))
        assert report["person"]["id"] == row["person"]["id"]
        assert report["quality"]["verdict"] == row["verdict"]
        assert [m["code"] for m in report["matches"][:10]] == [m["code"] for m in row["matches"]]
        assert "@" not in path.name
