"""``ccfit score`` from the command line, on a quiz and a catalogue of a person's own."""

from __future__ import annotations

import json
import os
import stat

import pytest

from ccfit.cli.main import run
from ccfit.saved import answers_folder

# R I A S E C of one who likes to mend things: electricians, then programmers, come first.
ROWS = {"r": "5455", "i": "4343", "a": "1211", "s": "1121", "e": "2122", "c": "3233"}
CLEAR = {f"{x}{n}": int(v) for x, row in ROWS.items() for n, v in enumerate(row, 1)}
ELECTRICIANS, PROGRAMMERS, NURSES = "47-2111.00", "15-1252.00", "29-1141.00"
CLERKS, MANAGERS, DESIGNERS = "43-4051.00", "11-1011.00", "27-1024.00"
ORDER = [ELECTRICIANS, PROGRAMMERS, NURSES, CLERKS, MANAGERS, DESIGNERS]


def sheet(answers=CLEAR, **more):
    return json.dumps(
        {"ccfit": "answers/1", "id": "Lee", "taken": "2026-11-21", **more} | {"answers": answers}
    )


@pytest.fixture
def own(write, quiz_data, catalog_data):
    """The options that name the tiny quiz and the tiny catalogue, its areas all titled."""
    for section in quiz_data["facets"].values():
        section["question"] = {"en": "How much?", "es": "¿Cuánto?"}
    codes = {one["code"][:2] for one in catalog_data["occupations"]}
    catalog_data["areas"] = {code: {"en": f"area {code}", "es": f"área {code}"} for code in codes}
    quiz = write(json.dumps(quiz_data), "quiz.json")
    jobs = write(json.dumps(catalog_data), "jobs.json")
    return ["--quiz", str(quiz), "--occupations", str(jobs)]


@pytest.fixture
def answers(write):
    return str(write(sheet(), "lee.json"))


@pytest.fixture
def say(capfd, own):
    """Runs a command line: its exit code, what it says, what it says beside."""

    def run_line(*words):
        code = run(["score", *own, *words])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run_line


@pytest.fixture
def read(say, answers):
    """The report as JSON."""

    def report(*words):
        code, out, err = say(answers, "--json", *words)
        assert (code, err) == (0, "")
        return json.loads(out)

    return report


def codes(report):
    return [match["code"] for match in report["matches"]]


# filters


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ([], ORDER),
        (["--zone", "4"], [PROGRAMMERS, DESIGNERS]),
        (["--zone", "2-3"], [NURSES, CLERKS]),
        (["--min-pay", "93600"], [PROGRAMMERS, NURSES, MANAGERS]),
        (["--growing"], [PROGRAMMERS, NURSES, MANAGERS]),
        (["--area", "29,47"], [ELECTRICIANS, NURSES]),
        (["--exclude", "47-2111,nurses"], [PROGRAMMERS, CLERKS, MANAGERS, DESIGNERS]),
        (["--growing", "--zone", "1-4", "--exclude", NURSES], [PROGRAMMERS]),
    ],
)
def test_filters_hide_rows_and_leave_places(read, words, kept):
    report = read(*words)
    assert codes(report) == kept
    assert [match["rank"] for match in report["matches"]] == [ORDER.index(c) + 1 for c in kept]
    assert report["hidden"] == 6 - len(kept)


def test_filters_that_leave_nothing_are_no_fault(say, answers):
    code, out, err = say(answers, "--min-pay", "1e9")
    assert (code, err) == (0, "")
    assert "No job passes all of your filters" in " ".join(out.split())


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--zone", "0"], "“0”"),
        (["--zone", "3-1"], "“3-1”"),
        (["--zone", "1-9"], "“1-9”"),
        (["--zone", "all"], "“all”"),
        (["--area", "99"], "“99”"),
        (["--area", "29,"], "not an area"),
        (["--exclude", "plumbling"], "plumbling"),
        (["--min-pay", "much"], "--min-pay"),
        (["--top", "0"], "--top"),
        (["--top", "-3"], "--top"),
        (["--top", "many"], "--top"),
        (["--for", "parent"], "--for"),
        (["--format", "pdf"], "--format"),
        (["--lang", "fr"], "--lang"),
        (["--method", "mine"], "--method"),
        (["--weights", "hobbies=1"], "hobbies"),
        (["--weights", "interest=1"], "interests"),
        (["--weights", "half"], "interests=.5"),
        (["--weights", "interests=-1"], "-1"),
        (["--weights", "interests=nan"], "nan"),
        (["--weights", "interests=inf"], "inf"),
        (["--weights", "interests=a lot"], "a lot"),
        (["--weights", "interests="], "interests"),
        (["--weights", "interests=1,interests=2"], "interests"),
        (["--weights", "interests=0,values=0"], "0"),
        (["--weights", ""], "interests=.5"),
        (["--weights", "interests=1", "--method", "onet"], "--weights"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_is_told_in_a_line(say, answers, words, says):
    code, out, err = say(answers, *words)
    assert (code, out) == (2, "")
    assert says in err
    assert 1 <= err.count("\n") <= 2
    assert "Traceback" not in err


def test_weights_decide_what_counts(read):
    assert read("--weights", "interests=1")["weights"] == {
        "interests": 1.0,
        "values": 0.0,
        "skills": 0.0,
        "type": 0.0,
    }
    assert read("--weights", " interests = .5 , values=0")["weights"]["interests"] == 0.5


def test_top_is_a_number_of_rows(read):
    assert codes(read("--top", "2")) == ORDER[:2]
    assert codes(read("--top", "99")) == ORDER


# norms


@pytest.fixture
def norms(write):
    def file(quiz="tiny", means="3 3 3 3 3 3"):
        rows = [" ".join("0.5" if a == b else "0" for b in range(6)) for a in range(6)]
        figures = {"n": 80, "item_variance": 1.1, "means": means, "covariance": rows}
        data = {"ccfit": "norms/1", "quiz": quiz, "facets": {"interests": figures}}
        return str(write(json.dumps(data), "norms.json"))

    return file


def test_norms_make_the_report_calibrated(read, norms):
    assert (read()["certainty"], read()["distinctive"]) == ("uncalibrated", None)
    report = read("--norms", norms())
    assert report["certainty"] == "calibrated"
    assert report["distinctive"][0]["code"] == ELECTRICIANS
    # R 4.75 and I 3.5 less 4.75 and 2: beyond the group there is only I, as programmers have.
    apart = read("--norms", norms(means="4.75 2 1.25 1.25 1.75 2.75"))
    assert apart["distinctive"][0]["code"] == PROGRAMMERS
    assert codes(apart)[0] == ELECTRICIANS


def test_norms_of_another_quiz_are_refused(say, answers, norms):
    code, out, err = say(answers, "--norms", norms(quiz="other"))
    assert (code, out) == (3, "")
    assert "“other”" in err
    assert "“tiny”" in err


def test_norms_that_are_not_there(say, answers):
    code, out, err = say(answers, "--norms", "nowhere.yaml")
    assert (code, out) == (2, "")
    assert "nowhere.yaml" in err


# where it goes


def test_a_file_is_for_its_owner_only(say, answers, tmp_path):
    out_file = tmp_path / "report.json"
    _, printed, _ = say(answers, "--json")
    assert say(answers, "--json", "--out", str(out_file)) == (0, "", "")
    assert out_file.read_bytes() == printed.encode()
    assert stat.S_IMODE(out_file.stat().st_mode) == 0o600


def test_a_text_in_a_file_is_a_page_wide(say, answers, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    out_file = tmp_path / "report.txt"
    say(answers, "--out", str(out_file))
    assert 60 < max(map(len, out_file.read_text("utf-8").splitlines())) <= 80


@pytest.mark.parametrize(
    ("place", "says"),
    [("missing/report.txt", "folder"), (".", "folder"), ("lee.json/report.txt", "")],
)
def test_a_place_where_nothing_can_be_written(say, answers, tmp_path, place, says):
    code, out, err = say(answers, "--out", str(tmp_path / place))
    assert (code, out) == (2, "")
    assert says in err
    assert str(tmp_path) in err
    assert err.count("\n") == 1


def test_a_folder_that_is_closed(say, answers, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    if os.access(closed, os.W_OK):
        pytest.skip("this user may write anywhere")
    code, out, err = say(answers, "--out", str(closed / "report.txt"))
    assert (code, out) == (2, "")
    assert str(closed) in err
    assert list(closed.iterdir()) == []


# errors for scripts


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--json", "--top", "0"], 2),
        (["--format", "json", "--zone", "9"], 2),
        (["--format=json", "--weights", "x"], 2),
        (["--json", "--norms", "nowhere.yaml"], 2),
    ],
)
def test_errors_for_a_script_are_one_line_of_json(say, answers, words, code):
    found, out, err = say(answers, *words)
    assert (found, out) == (code, "")
    assert err.count("\n") == 1
    error = json.loads(err)["error"]
    assert set(error) == {"message", "where", "exit_code"}
    assert error["exit_code"] == code
    assert error["message"]


def test_bad_answers_for_a_script_say_where(say, write):
    file = write("ccfit: answers/1\nanswers:\n  r1: 9\n", "bad.yaml")
    code, out, err = say(str(file), "--json", "--lang", "es")
    assert (code, out) == (4, "")
    assert err.count("\n") == 1
    error = json.loads(err)["error"]
    assert error["exit_code"] == 4
    assert "línea 3" in error["where"]
    assert "bad.yaml" in error["where"]


@pytest.mark.parametrize("answers_given", [{}, dict.fromkeys(CLEAR, 3)])
def test_nothing_to_rank_is_4(say, write, answers_given):
    code, _, err = say(str(write(sheet(answers_given), "level.json")), "--json")
    assert code == 4
    assert "Traceback" not in err


def test_level_answers_still_give_a_report(say, write):
    code, out, err = say(str(write(sheet(dict.fromkeys(CLEAR, 3)), "level.json")), "--json")
    assert (code, err) == (4, "")
    assert json.loads(out)["matches"] == []


# the newest saved quiz


@pytest.fixture
def saved(home):
    """Saves answers as the quiz does, `age` seconds ago."""

    def save(name, age, **more):
        folder = answers_folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{name}.yaml"
        file.write_text(sheet(**{"id": name, **more}), "utf-8")
        now = 1_800_000_000 - age
        os.utime(file, (now, now))
        return file

    return save


def test_without_a_file_the_newest_saved_quiz_is_named(say, saved):
    saved("Old", 60)
    new = saved("New", 5)
    code, out, err = say("--json")
    assert code == 0
    assert json.loads(out)["person"]["id"] == "New"
    assert err == f"Report of New, answered on 2026-11-21 ({new}).\n"


def test_quiet_names_nothing(say, saved):
    saved("New", 5)
    code, out, err = say("--quiet")
    assert (code, err) == (0, "")
    assert "Career report of New" in out
    assert say("-q") == (0, out, "")


def test_it_is_named_in_the_readers_language(say, saved):
    saved("New", 5)
    assert say("--lang", "es")[2].startswith("Informe de New.")


def test_a_named_file_needs_no_word(say, answers):
    assert say(answers)[2] == ""


def test_without_anything_saved_it_says_what_to_do(say, home):
    code, out, err = say()
    assert (code, out) == (2, "")
    assert "ccfit quiz" in err


# readers


def test_the_counselor_gets_numbers_and_the_student_none(say, answers):
    _, student, _ = say(answers)
    _, counselor, _ = say(answers, "--for", "counselor")
    assert "97.6" in counselor
    assert "97.6" not in student


def test_brief_is_shorter_and_names_the_same_jobs(say, answers):
    _, whole, _ = say(answers)
    _, brief, _ = say(answers, "--brief")
    assert len(brief) < len(whole)
    assert "Electricians" in brief


def test_two_formats_at_once_are_refused(say, answers):
    code, out, err = say(answers, "--json", "--format", "text")
    assert (code, out) == (2, "")
    assert err


def test_the_same_again_byte_for_byte(say, answers):
    assert say(answers, "--json") == say(answers, "--json")


def test_a_report_never_takes_the_place_of_the_answers(own, tmp_path, capsys):
    answers = tmp_path / "lee.json"
    answers.write_text(sheet())
    for words in (["score", str(answers)], ["explain", str(answers), NURSES]):
        assert run([*words, *own, "--out", str(answers)]) == 2
        assert "another name" in capsys.readouterr().err
    assert answers.read_text() == sheet()
