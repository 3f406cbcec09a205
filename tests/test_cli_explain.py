"""``ccfit explain`` from the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from ccfit.cli.main import run

HERE = Path(__file__).parent
ROBIN, JO = (str(HERE / "samples" / f"{name}.yaml") for name in ("robin", "jo"))


@pytest.fixture
def say(capfd):
    """Runs a command line: its exit code, what it says, what it says beside."""

    def run_line(*words):
        code = run(["explain", *words])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run_line


def test_a_job_by_code_or_by_name(say):
    code, by_code, err = say(ROBIN, "47-2111")
    assert (code, err) == (0, "")
    assert "Electricians  47-2111.00" in by_code
    assert say(ROBIN, "electrician") == (0, by_code, "")


def test_several_jobs(say):
    code, out, _ = say(ROBIN, "47-2111", "registered nurse", "43-4051.00")
    assert code == 0
    assert out.index("47-2111.00") < out.index("29-1141.00") < out.index("43-4051.00")


def test_answers_may_come_from_a_pipe(say, monkeypatch):
    _, from_file, _ = say(ROBIN, "47-2111")
    raw = io.BytesIO(Path(ROBIN).read_bytes())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw, "utf-8"))
    assert say("-", "47-2111") == (0, from_file, "")


@pytest.mark.parametrize(
    "words", [["--json"], ["--format", "json"], ["--json", "-q", "--no-color"]]
)
def test_json(say, words):
    code, out, err = say(ROBIN, "47-2111", *words)
    assert (code, err) == (0, "")
    shown = json.loads(out)
    assert shown["schema"] == "ccfit.explain/1"
    assert [job["code"] for job in shown["occupations"]] == ["47-2111.00"]
    assert shown["person"] == {"id": "Robin", "lang": "en", "taken": "2026-11-21"}


def test_json_does_not_follow_the_reader(say, monkeypatch):
    _, plain, _ = say(ROBIN, "47-2111", "--json")
    monkeypatch.setenv("CCFIT_LANG", "es")
    assert say(ROBIN, "47-2111", "--json")[1] == plain
    assert say(ROBIN, "47-2111")[1].startswith("Por qué este trabajo")
    assert say(ROBIN, "47-2111", "--lang", "en")[1].startswith("Why this job")


def test_two_readers(say):
    student, counselor = (
        say(ROBIN, "47-2111", "--for", who)[1] for who in ("student", "counselor")
    )
    assert "Fit" not in student
    assert "= 50 +" in counselor


def test_weights(say):
    answers = str(HERE.parent / "data" / "sample.yaml")
    _, out, _ = say(answers, "47-2111", "--json", "--weights", "values=1")
    shown = json.loads(out)
    assert [facet["facet"] for facet in shown["occupations"][0]["facets"]] == ["values"]
    assert shown["weights"] == {"interests": 0, "values": 1, "skills": 0, "type": 0}


def test_out(say, tmp_path):
    _, shown, _ = say(ROBIN, "47-2111", "--json")
    file = tmp_path / "why.json"
    assert say(ROBIN, "47-2111", "--json", "--out", str(file)) == (0, "", "")
    assert file.read_text("utf-8") == shown


def test_own_quiz_and_own_catalog(say, catalog_data, quiz_data, write):
    codes = {one["code"][:2] for one in catalog_data["occupations"]}
    catalog_data["areas"] = {code: {"en": f"area {code}", "es": f"área {code}"} for code in codes}
    jobs = str(write(json.dumps(catalog_data), "jobs.json"))
    quiz = str(write(json.dumps(quiz_data), "quiz.json"))
    letters = {
        f"{letter}{n}": 5 if letter == "s" else 1 for letter in "riasec" for n in (1, 2, 3, 4)
    }
    answers = str(write(json.dumps({"ccfit": "answers/1", "quiz": "tiny", "answers": letters})))
    code, out, err = say(answers, "Nurses", "--quiz", quiz, "--occupations", jobs)
    assert (code, err) == (0, "")
    assert "Place 1 of 6." in out


@pytest.mark.parametrize("reader", ["student", "counselor"])
def test_nothing_to_rank_is_four_with_a_kind_page(say, reader):
    code, out, err = say(JO, "47-2111", "--for", reader)
    assert (code, err) == (4, "")
    assert "That is common" in " ".join(out.split())


def test_nothing_to_rank_in_json(say):
    code, out, _ = say(JO, "47-2111", "--json")
    assert code == 4
    assert json.loads(out)["occupations"] == []
    assert json.loads(out)["notes"][0]["id"] == "no_pattern"


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ([ROBIN], 2, "OCCUPATION"),
        ([ROBIN, "flying wizard"], 2, "flying wizard"),
        ([ROBIN, "47-2111", "--for", "parents"], 2, "--for"),
        ([ROBIN, "47-2111", "--format", "xml"], 2, "--format"),
        ([ROBIN, "47-2111", "--weights", "interest=1"], 2, "interest"),
        ([ROBIN, "47-2111", "--lang", "fr"], 2, "--lang"),
        (["nobody.yaml", "47-2111"], 2, "nobody.yaml"),
    ],
)
def test_wrong_usage(say, words, code, says):
    found, out, err = say(*words)
    assert (found, out) == (code, "")
    assert says in err
    assert len(err.splitlines()) <= 2


def test_answers_without_an_answer(say, write):
    file = str(write("ccfit: answers/1\nanswers: {}\n"))
    code, out, err = say(file, "47-2111")
    assert (code, out) == (4, "")
    assert "ccfit quiz --resume" in err


def test_the_help_speaks_both_languages(say):
    code, out, _ = say("--help")
    assert code == 0
    assert "--for student|counselor" in out
    assert "Por qué" in say("--help", "--lang", "es")[1]
