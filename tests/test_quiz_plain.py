"""``ccfit quiz --plain`` in a terminal, a pseudo one: what a person hears, types and keeps."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest
from running import PROGRAM, surroundings

from ccfit import saved
from ccfit.answers import read_sheet
from ccfit.interview.session import STAGES
from ccfit.quiz import load_quiz
from ccfit.words.quiz import WORDS
from ccfit.words.screens import WORDS as SCREENS

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are a Unix thing")

SIZES = [(60, "es"), (80, "en")]
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal:
    """The quiz in a window, and somebody who reads and types."""

    def __init__(self, env, *words, width=80, lang="en"):
        self.lang = lang
        self.child = pexpect.spawn(
            PROGRAM[0],
            [*PROGRAM[1:], "quiz", "--plain", "--lang", lang, *words],
            env=env,
            dimensions=(24, width),
            encoding="utf-8",
            codec_errors="replace",
            timeout=20,
        )
        self.child.delaybeforesend = None
        self.seen = ""

    def wait_for(self, text: str) -> None:
        """Read on until this is on the screen; blanks may be line ends there."""
        pattern = r"\s+".join(map(re.escape, text.split()))
        self.child.expect(pattern)
        self.seen += self.child.before + self.child.after

    def wait(self, key: str, **values: object) -> None:
        self.wait_for(WORDS[key].to(self.lang).format(**values))

    def type(self, *lines: str) -> None:
        for line in lines:
            self.child.sendline(line)

    def start(self, name: str = "") -> Terminal:
        """Give a name and begin."""
        self.wait("name")
        self.type(name)
        self.wait("start")
        self.type("")
        self.wait("answer")
        return self

    def answer(self, *replies: str) -> None:
        """One reply after the other, each when the one before has been taken."""
        for reply in replies:
            self.type(reply)
            self.wait("answer")

    def section(self, facet: str, form: str) -> None:
        """Answer a whole section: 5 for its first scale, 1 for the others."""
        section, items = load_quiz().sections[facet], load_quiz().form(form)[facet]
        first = section.items[items[0]].scale
        replies = ["5" if section.items[item].scale == first else "1" for item in items]
        self.answer(*replies[:-1])
        self.type(replies[-1])

    def interrupt(self) -> int:
        """Press Ctrl-C, as people do a moment after they have seen the prompt; the exit code.

        Python does not notice one that comes in the instant before it starts to read, so it is
        pressed again if nothing happens.
        """
        for _ in range(3):
            time.sleep(0.1)
            self.child.sendintr()
            if self.child.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=15) == 0:
                break
        return self._ended()

    def leave(self) -> None:
        """Leave the closer look."""
        self.wait_for(SCREENS["closer.ask"].to(self.lang))
        self.type("q")

    def accept(self) -> None:
        """Say yes to a look at what there is."""
        self.wait_for(SCREENS["so_far.ask"].to(self.lang))
        self.type("y")

    def end(self) -> int:
        """Read to the end; the exit code."""
        self.child.expect(pexpect.EOF)
        return self._ended()

    def _ended(self) -> int:
        self.seen += self.child.before
        self.child.close()
        return self.child.exitstatus

    @property
    def lines(self) -> list[str]:
        return [ESCAPE.sub("", line).rstrip() for line in self.seen.split("\r\n")]


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    """One cache for all terminals, so that the catalogue is read from YAML once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def terminal(home, cache):
    """Opens a quiz; whatever is still open is closed at the end."""
    opened = []

    def open_(*words, **options):
        more = options.pop("more", {})
        opened.append(Terminal(surroundings(home, cache, **more), *words, **options))
        return opened[-1]

    yield open_
    for one in opened:
        one.child.close(force=True)


def the_file() -> Path:
    (file,) = saved.answers_folder().iterdir()
    return file


def answers_in(file: Path) -> dict[str, int]:
    return dict(read_sheet(file, load_quiz()).answers)


@pytest.mark.parametrize(("width", "lang"), SIZES)
def test_a_whole_short_quiz_leads_to_the_report(terminal, width, lang):
    quiz = terminal("--length", "short", width=width, lang=lang).start("José Ñandú")
    quiz.section("interests", "short")
    quiz.wait("first_look")
    for facet in STAGES[1:]:
        quiz.wait("go_on")
        quiz.type("")
        quiz.wait("answer")
        quiz.section(facet, "short")
    quiz.leave()
    assert quiz.end() == 0
    form = load_quiz().form("short")
    assert list(answers_in(the_file())) == [item for facet in STAGES for item in form[facet]]
    assert "José Ñandú" in quiz.seen
    assert f"  ccfit score {quoted(the_file())}" in quiz.lines
    assert [line for line in quiz.lines if len(line) > width and not has_to_be_copied(line)] == []


def quoted(file: Path) -> str:
    return f"'{file}'"  # the name has letters beyond ASCII


def has_to_be_copied(line: str) -> bool:
    return "https://" in line or str(the_file()) in line


def test_stopping_after_the_first_section_gives_the_report_of_it(terminal):
    quiz = terminal("--length", "short").start()
    quiz.section("interests", "short")
    quiz.wait("go_on")
    quiz.type("q")
    quiz.accept()
    quiz.leave()
    assert quiz.end() == 0
    assert list(answers_in(the_file())) == list(load_quiz().form("short")["interests"])
    assert "Jobs to look at" in quiz.seen
    assert quiz.lines[-2] == f"  ccfit quiz --resume {the_file()}"


def test_back_skip_help_and_wrong_keys(terminal):
    quiz = terminal("--length", "short").start()
    quiz.type("x")
    quiz.wait("answer.again", low=1, high=5)
    quiz.type("?")
    quiz.wait_for(load_quiz().sections["interests"].help.en)
    quiz.answer("4", "s", "5")
    quiz.type("b")
    quiz.wait("answer.given", given=5)
    quiz.type("b")
    quiz.wait("answer")  # the skipped one has nothing to keep
    quiz.type("b")
    quiz.wait("answer.given", given=4)
    quiz.type("b")
    quiz.wait("first_question")
    quiz.type("", "2", "q")  # typed ahead
    quiz.end()
    assert answers_in(the_file()) == {"r01": 4, "i01": 2, "a01": 5}


def test_half_a_letter_left_by_a_backspace_does_no_harm(terminal):
    quiz = terminal("--length", "short").start()
    os.write(quiz.child.child_fd, "ñ".encode()[:1] + b"\n")
    quiz.wait("answer.again", low=1, high=5)
    quiz.type("4", "q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 4}


def test_a_held_key_is_asked_again(terminal):
    quiz = terminal("--length", "short").start()
    quiz.type("3" * 500)
    quiz.wait("answer.again", low=1, high=5)
    quiz.type("3", "q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 3}


def test_ctrl_c_keeps_everything_and_names_the_file(terminal):
    lang = "es"
    quiz = terminal("--length", "short", lang=lang).start()
    quiz.answer("4", "5", "1")
    assert quiz.interrupt() == 130
    assert answers_in(the_file()) == {"r01": 4, "i01": 5, "a01": 1}
    assert WORDS["saved"].to(lang).format(file=the_file()) in quiz.lines
    assert WORDS["saved.go_on"].to(lang) in quiz.lines
    assert f"  ccfit quiz --resume {the_file()}" in quiz.lines
    assert "Traceback" not in quiz.seen


def test_ctrl_d_keeps_everything_and_shows_the_report(terminal):
    quiz = terminal("--length", "short").start()
    quiz.section("interests", "short")
    quiz.wait("go_on")
    quiz.child.sendeof()
    quiz.accept()
    quiz.leave()
    assert quiz.end() == 0
    assert len(answers_in(the_file())) == 18
    assert "Jobs to look at" in quiz.seen
    assert quiz.lines[-2] == f"  ccfit quiz --resume {the_file()}"


@pytest.mark.parametrize("named", [False, True])
def test_a_quiz_is_gone_on_with(terminal, named):
    quiz = terminal("--length", "short").start("Alex")
    quiz.answer("4", "5")
    quiz.interrupt()
    again = terminal("--resume", *([str(the_file())] if named else []))
    if not named:
        again.wait("name")
        again.type("Alex")
    again.wait("questions", count=16)
    again.wait("start")
    again.type("")
    again.wait_for("3/18")
    again.wait("answer")
    again.type("1", "q")
    again.end()
    assert answers_in(the_file()) == {"r01": 4, "i01": 5, "a01": 1}


def test_a_file_of_ones_own(terminal, tmp_path):
    file = tmp_path / "my (own) quiz.json"
    quiz = terminal("--save", str(file), "--length", "short").start()
    quiz.answer("4")
    quiz.type("q")
    quiz.end()
    assert answers_in(file) == {"r01": 4}
    assert f"  ccfit quiz --resume '{file}'" in quiz.lines


def test_prompts_do_not_go_where_errors_go(home, cache):
    script = " ".join(
        [*(f"'{word}'" for word in PROGRAM), "quiz", "--plain", "--lang", "en", "2>/dev/null"]
    )
    child = pexpect.spawn(
        "/bin/sh", ["-c", script], env=surroundings(home, cache), encoding="utf-8", timeout=60
    )
    child.expect_exact(WORDS["name"].en)
    child.close(force=True)


def test_plain_has_no_colours_and_draws_nothing(terminal):
    assert "\x1b" not in terminal(more={"NO_COLOR": ""}).start().seen
