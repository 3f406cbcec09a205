"""The whole command on tiny tables."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from build_occupations import main
from tiny_source import (
    ACTORS,
    CHIEFS,
    FISHERS,
    HISTOTECHNOLOGISTS,
    PHYSICIANS,
    Source,
    WordsFolder,
)

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def arguments(source: Source, words: WordsFolder, out: Path) -> list[str]:
    return [str(source.write()), "--words", str(words.write()), "--out", str(out)]


@pytest.fixture
def catalog(source: Source, words: WordsFolder, tmp_path: Path) -> dict[str, Any]:
    """The catalogue that the command wrote, read as any YAML reader would."""
    words.reported = {CHIEFS: [{"year": 2018, "types": ["ENTJ"]}]}
    out = tmp_path / "out" / "occupations.yaml"
    assert main(arguments(source, words, out)) == 0
    loaded: dict[str, Any] = yaml.safe_load(out.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture
def by_code(catalog: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {occupation["code"]: occupation for occupation in catalog["occupations"]}


def test_head(catalog: dict[str, Any]) -> None:
    assert (catalog["ccfit"], catalog["id"]) == ("occupations/1", "onet-30.2")
    assert catalog["orders"]["values"] == "Achievement; Independence; Support"
    assert catalog["orders"]["type"] == "E N F J"
    assert catalog["outlook"] == {"from": 2024, "to": 2034, "all_jobs_percent": 3.1}
    assert catalog["areas"]["27"] == {"en": "Area 27", "es": "Área 27"}
    assert (catalog["country"], catalog["currency"]) == ("US", "USD")


def test_estimates_are_counted(catalog: dict[str, Any]) -> None:
    counted = {facet: row["occupations"] for facet, row in catalog["estimates"].items()}
    assert counted == {"values": 1, "skills": 1, "levels": 2, "type": 1}


def test_complete_occupation(by_code: dict[str, dict[str, Any]]) -> None:
    assert by_code[CHIEFS] == {
        "code": CHIEFS,
        "title": {"en": "Chief Executives", "es": "Directora o director general"},
        "names": {
            "en": "CEO; President; Executive Vice President; Chief Executive Officer; EVP",
            "es": "Directora o director general (nombre)",
        },
        "zone": 5,
        "interests": "1.26 3.05 2.16 3.54 6.96 4.97",
        "values": "6.33 7.0 5.33",
        "skills": "4.12 4.25 1.0",
        "levels": "4.62 4.75 0.0",
        "type": "0.0844 0.1346 -0.0471 0.0897",
        "related": f"{PHYSICIANS} {ACTORS} {FISHERS}",
        "employment": 204350,
        "pay": {"median": 213990, "p10": 75700, "p90": 507730, "period": "year"},
        "outlook": {"change_percent": 4.3, "openings_per_year": 22200},
        "education": {
            "typical": "bachelor",
            "training": "short_term_on_the_job",
            "experience": "five_years_or_more",
        },
        "required_education": "0 0 0 0 0 54.76 0 45.24 0 0 0 0",
        "reported": [{"year": 2018, "types": ["ENTJ"]}],
    }


def test_hourly_pay_and_no_change(by_code: dict[str, dict[str, Any]]) -> None:
    assert by_code[ACTORS]["pay"] == {"median": 29.05, "period": "hour"}
    assert by_code[ACTORS]["outlook"]["change_percent"] == 0.0


def test_capped_pay(by_code: dict[str, dict[str, Any]]) -> None:
    assert by_code[PHYSICIANS]["pay"] == {
        "median": 239200,
        "p10": 103610,
        "p90": 239200,
        "period": "year",
        "capped": ["median", "p90"],
    }


def test_rolled_up_figures_name_their_group(by_code: dict[str, dict[str, Any]]) -> None:
    occupation = by_code[HISTOTECHNOLOGISTS]
    assert occupation["employment"] == 332940
    assert [occupation[key]["group"] for key in ("pay", "outlook", "education")] == ["29-2010"] * 3


def test_absent_stays_absent(by_code: dict[str, dict[str, Any]]) -> None:
    expected = {"code", "title", "names", "zone", "interests", "values", "skills", "levels", "type"}
    assert set(by_code[FISHERS]) == expected | {"estimated"}
    assert "outlook" not in by_code[PHYSICIANS]
    assert "required_education" not in by_code[ACTORS]
    assert set(by_code[FISHERS]["names"]) == {"es"}


def test_what_is_estimated_is_said(by_code: dict[str, dict[str, Any]]) -> None:
    estimated = {code: occupation.get("estimated") for code, occupation in by_code.items()}
    assert estimated == {
        CHIEFS: None,
        ACTORS: ["levels"],
        PHYSICIANS: ["values"],
        HISTOTECHNOLOGISTS: ["skills", "levels"],
        FISHERS: ["type"],
    }


def test_known_levels_are_kept_beside_estimated_ones(by_code: dict[str, dict[str, Any]]) -> None:
    levels = by_code[ACTORS]["levels"].split()
    assert levels[:2] == ["3.88", "4.0"]
    assert 0 <= float(levels[2]) <= 7


def test_skill_means_include_the_estimates(
    catalog: dict[str, Any], by_code: dict[str, dict[str, Any]]
) -> None:
    columns = zip(*(row["skills"].split() for row in by_code.values()), strict=True)
    means = [sum(map(float, column)) / len(by_code) for column in columns]
    assert [float(m) for m in catalog["skill_means"].split()] == pytest.approx(means, abs=5e-5)


def test_same_bytes_whatever_the_hash_seed(
    source: Source, words: WordsFolder, tmp_path: Path
) -> None:
    written = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.yaml"
        command = [sys.executable, str(TOOLS / "build_occupations.py")]
        subprocess.run(
            [*command, *arguments(source, words, out)],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        written.append(out.read_bytes())
    assert written[0] == written[1]


def test_statistics_go_to_standard_error(
    source: Source, words: WordsFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(arguments(source, words, tmp_path / "out.yaml"))
    output = capsys.readouterr()
    assert output.out == ""
    assert "wages (OEWS): 3 joined, 1 rolled up, 1 absent" in output.err
    assert "29-2011.04 Histotechnologists -> 29-2010 Lab Technologists" in output.err
    assert "45-3031.00 Fishing and Hunting Workers -> nothing" in output.err


def test_other_english_title_is_exit_3_and_writes_nothing(
    source: Source, words: WordsFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words.names[ACTORS]["en"] = "Actor"
    out = tmp_path / "out.yaml"
    assert main(arguments(source, words, out)) == 3
    error = capsys.readouterr().err
    assert "names/27.yaml: 27-2011.00" in error
    assert error.count("\n") == 1
    assert not out.exists()


def test_occupation_without_personality(
    source: Source, words: WordsFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.drop("personality/bigfive_by_occupation.csv", ACTORS)
    assert main(arguments(source, words, tmp_path / "out.yaml")) == 3
    assert "bigfive_by_occupation.csv: 27-2011.00 is missing" in capsys.readouterr().err


def test_missing_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere")]) == 2
    assert "no such folder" in capsys.readouterr().err


def test_unwritable_output_leaves_nothing_behind(
    source: Source, words: WordsFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder"
    (folder / "occupations.yaml").mkdir(parents=True)
    assert main(arguments(source, words, folder / "occupations.yaml")) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["occupations.yaml"]
