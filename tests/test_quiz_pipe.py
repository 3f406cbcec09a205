"""``ccfit quiz`` where nobody sits at a terminal: pipes in and out."""

from __future__ import annotations

import contextlib
import io
import signal
import subprocess

import pytest
from running import PROGRAM, run, surroundings

from ccfit import saved
from ccfit.answers import read_sheet
from ccfit.cli import main
from ccfit.errors import UsageError
from ccfit.interview.session import STAGES
from ccfit.quiz import load_quiz
from ccfit.words.cli import WORDS as CLI_WORDS
from ccfit.words.quiz import WORDS
from ccfit.words.report import WORDS as REPORT
from ccfit.words.screens import WORDS as SCREENS


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    """One cache for all processes, so that the catalogue is read from YAML once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def env(home, cache):
    return surroundings(home, cache)


@pytest.fixture
def quiz_here(monkeypatch, capsys):
    """Runs the quiz in this process, replies coming as from a pipe: exit code, output, errors."""

    def quiz(*words, replies=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(replies))
        return (main.run(["quiz", "--plain", *words]), *capsys.readouterr())

    return quiz


@pytest.fixture
def small(monkeypatch, quiz, catalog):
    """The tiny quiz and catalogue in place of the bundled ones."""
    monkeypatch.setattr("ccfit.cli.options.load_quiz", lambda _: quiz)
    monkeypatch.setattr("ccfit.cli.quiz.load_catalog", lambda _: catalog)
    return quiz


@pytest.fixture
def saved_file():
    """The one saved file."""

    def find():
        (file,) = saved.answers_folder().iterdir()
        return file

    return find


def answers_in(file, used=None):
    return dict(read_sheet(file, used or load_quiz()).answers)


# In a process of its own


@pytest.mark.parametrize("lang", ["en", "es"])
def test_without_a_terminal_the_sample_report_is_shown(env, lang):
    done = run("quiz", "--lang", lang, env=env)
    assert done.returncode == 0
    assert "Alex" in done.stdout.splitlines()[0]
    assert "https://" in done.stdout
    assert done.stderr == CLI_WORDS["no_terminal"].to(lang) + "\n"
    assert not saved.answers_folder().exists()


def test_answers_from_a_pipe_lead_to_the_report(env, saved_file):
    form, sections = load_quiz().form("short"), load_quiz().sections
    scales = [(item, sections[f].items[item].scale) for f in STAGES for item in form[f]]
    # The first scale of each facet gets 5, the others 1: no section is flat.
    first = {sections[facet].items[form[facet][0]].scale for facet in STAGES}
    replies = ["5" if scale in first else "1" for _, scale in scales]
    done = run("quiz", "--plain", "--length", "short", env=env, stdin="\n".join(replies) + "\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert answers_in(saved_file()) == {item: 5 if scale in first else 1 for item, scale in scales}
    assert f"\n  ccfit score {saved_file()}\n" in done.stdout
    assert done.stdout.splitlines()[-2] == WORDS["saved.explain"].en


def test_the_end_of_the_input_saves_and_says_so(env, saved_file):
    done = run("quiz", "--plain", "--lang", "es", env=env, stdin="4\n5\n")
    file = saved_file()
    assert done.stderr == ""
    assert answers_in(file) == {"r01": 4, "i01": 5}
    saved_in, go_on = WORDS["saved"].es.format(file=file), WORDS["saved.go_on"].es
    assert done.stdout.splitlines()[-3:] == [saved_in, go_on, f"  ccfit quiz --resume {file}"]
    assert done.returncode == 0


def test_bytes_that_are_no_text_do_not_end_the_quiz(env, saved_file):
    latin_1 = "4\nñ\n5\n".encode("latin-1")
    done = subprocess.run(
        [*PROGRAM, "quiz", "--plain"], input=latin_1, env=env, capture_output=True, check=False
    )
    assert done.stderr == b""
    assert answers_in(saved_file()) == {"r01": 4, "i01": 5}


@pytest.mark.parametrize(("last_line", "files"), [(None, 0), ("· 2/", 1)])
def test_a_closed_pipe_ends_quietly(env, last_line, files):
    process = subprocess.Popen(
        [*PROGRAM, "quiz", "--plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
        encoding="utf-8",
    )
    process.stdin.write("4\n")
    process.stdin.flush()
    while last_line and last_line not in process.stdout.readline():
        pass
    process.stdout.close()
    process.stdin.write("x\n" * 2000)  # there is always more to be said
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() == 0
    assert len(list(saved.answers_folder().iterdir())) == files


# In this process


def test_a_wrong_option_is_told_without_a_terminal_too(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main.run(["quiz", "--top", "0"]) == 2
    assert capsys.readouterr().out == ""


def test_a_last_line_without_an_end_counts(quiz_here, small, saved_file):
    quiz_here(replies="4\n5")
    assert answers_in(saved_file(), small) == {"r1": 4, "i1": 5}


def test_two_answers_are_saved_and_nothing_went_wrong(quiz_here, small, saved_file):
    code, output, errors = quiz_here(replies="4\n5\n")
    assert (code, errors) == (0, "")
    assert saved_file().exists()
    assert SCREENS["so_far.not_yet"].en in " ".join(output.split())


def test_a_whole_quiz_that_ranks_nothing_says_so(quiz_here, small, saved_file):
    code, output, _ = quiz_here("--facets", "interests", replies="3\n" * 24)
    assert code == 4
    assert REPORT["heading.no_list"].en in output
    assert f"  ccfit score {saved_file()}\n" in output


def test_a_quiz_stopped_with_enough_answers_shows_what_there_is(quiz_here, small):
    code, output, _ = quiz_here("--length", "short", replies="5\n1\n" * 8)
    assert code == 0
    assert output.count(REPORT["heading.jobs"].en) == 1
    assert "ccfit quiz --resume" in output


def test_answers_from_a_pipe_come_in_an_order_known_beforehand(quiz_here, saved_file):
    # The first round of the staged form, then the second: whatever is answered.
    quiz_here(replies="\n".join("555555111111") + "\n")
    assert list(answers_in(saved_file())) == list(load_quiz().form("staged")["interests"][:12])


def test_an_adaptive_quiz_takes_answers_from_a_pipe(quiz_here, saved_file):
    quiz_here("--length", "adaptive", replies="3\n" * 40)
    sheet = read_sheet(saved_file(), load_quiz())
    assert sheet.length == "adaptive"
    interests = [item for item in sheet.answers if item in load_quiz().sections["interests"].items]
    assert len(interests) == 36


def test_an_empty_pipe_saves_nothing_and_says_so(quiz_here, small):
    code, output, errors = quiz_here()
    assert (code, errors) == (0, "")
    assert output.endswith(WORDS["nothing_saved"].en + "\n")
    assert list(saved.answers_folder().iterdir()) == []


def test_lines_that_are_no_answers_are_passed_over(quiz_here, small, saved_file):
    quiz_here(replies="hello\n4\n\n9\n5\n" + "3" * 10_000 + "\ns\n2\nq\n1\n")
    assert answers_in(saved_file(), small) == {"r1": 4, "i1": 5, "s1": 2}


def test_plain_output_has_no_colours(quiz_here, small, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "\x1b" not in quiz_here(replies="4\n")[1]


def test_a_saved_quiz_is_gone_on_with_through_a_pipe(quiz_here, small, saved_file):
    quiz_here(replies="4\n5\n")
    quiz_here("--resume", replies="3\n")
    assert answers_in(saved_file(), small) == {"r1": 4, "i1": 5, "a1": 3}


def test_facets_may_be_written_in_capitals(quiz_here, small, saved_file):
    quiz_here("--facets", "Type, ", replies="4\n")
    assert answers_in(saved_file(), small) == {"te1": 4}


def test_ctrl_c_while_the_report_is_made_still_names_the_file(
    quiz_here, small, saved_file, monkeypatch
):
    def interrupted(*_):
        raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("ccfit.interview.course.Case", interrupted)
    try:
        code, output, _ = quiz_here(replies="4\n")
    finally:
        signal.signal(signal.SIGINT, before)
    assert code == 130
    assert output.endswith(f"\n  ccfit quiz --resume {saved_file()}\n")


def test_answers_that_never_reached_the_disk_end_in_a_fault(quiz_here, small, monkeypatch):
    write = saved.save

    def save(path, sheet, *rest):
        if sheet.answers:
            raise UsageError("out.os", reason="No space left on device")
        write(path, sheet, *rest)

    monkeypatch.setattr(saved, "save", save)
    code, output, _ = quiz_here(replies="4\n5\n")
    assert code == UsageError.exit_code
    assert "No space left" in output


@pytest.mark.parametrize(
    "words",
    [
        ["--length", "enormous"],
        ["--facets", "hobbies"],
        ["--weights", "hobbies=1"],
        ["--lang", "fr"],
        ["--resume", "nobody.yaml"],
        ["--resume"],
        ["--save", "nowhere/alex.yaml"],
    ],
)
def test_wrong_usage_is_told_before_anything_is_made(quiz_here, small, words):
    code, output, errors = quiz_here(*words, replies="4\n")
    assert (code, output) == (2, "")
    assert errors.startswith("Error: ")
    assert not saved.answers_folder().exists() or not list(saved.answers_folder().iterdir())
