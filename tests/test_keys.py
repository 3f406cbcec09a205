"""Keys: what terminals send and what it is called; keys that were meant and keys that were not."""

from __future__ import annotations

import os
import sys
import types

import pytest

from ccfit.interview import keys
from ccfit.interview.keys import Guard, TerminalKeys, WindowsKeys, named


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("4", "4"),
        ("ñ", "ñ"),
        ("?", "?"),
        (" ", " "),
        ("\r", "enter"),
        ("\n", "enter"),
        ("\x7f", "backspace"),
        ("\x08", "backspace"),
        ("\x04", "end of input"),
        ("\x1b[D", "left"),
        ("\x1bOD", "left"),
        ("\x1b[1;5D", "left"),
        ("\x1b[A", "up"),
        ("\x1b[B", "down"),
        ("\x1b[C", "right"),
        ("\x1b[5~", "page up"),
        ("\x1b[6~", "page down"),
        ("\x1b[3~", "other"),
        ("\x1bOP", "other"),
        ("\x1b", "other"),
        ("\x1bq", "other"),
        ("\t", "other"),
        ("\x00", "other"),
    ],
)
def test_a_key_is_called_by_what_it_does(sent, name):
    assert named(sent) == name


@pytest.fixture
def typed(monkeypatch):
    """Reads keys from a pipe: what is sent in pieces, one piece after the other."""
    if os.name != "posix":
        pytest.skip("Unix terminals")
    end, start = os.pipe()
    monkeypatch.setattr("sys.stdin", types.SimpleNamespace(fileno=lambda: end))
    reader = TerminalKeys()

    def read(*pieces):
        found = []
        for piece in pieces:
            os.write(start, piece)
            while (key := reader.read(0)) is not None:
                found.append(key)
        return found

    yield read
    os.close(end)
    os.close(start)


@pytest.mark.parametrize(
    ("pieces", "found"),
    [
        ([b"4b"], ["4", "b"]),
        ([b"\x1b[D4"], ["left", "4"]),
        ([b"\x1b", b"4"], ["other", "4"]),  # Escape alone, and then an answer
        ([b"\x1b[15~2"], ["other", "2"]),
        ([b"\x1b[1;5C\x1b[6~"], ["right", "page down"]),
        (["ñ".encode()], ["ñ"]),
        (["ñ".encode()[:1], "ñ".encode()[1:]], ["ñ"]),  # half a letter waits for the other half
        (["😀é".encode()], ["😀", "é"]),
        ([b"\xff4"], ["\ufffd", "4"]),
        ([b"\x1bx4"], ["other", "4"]),  # Alt and x
    ],
)
def test_what_a_terminal_sends_is_told_apart(typed, pieces, found):
    assert typed(*pieces) == found


def test_a_terminal_that_is_gone_is_the_end_of_input(monkeypatch):
    end, start = os.pipe()
    os.close(start)
    monkeypatch.setattr("sys.stdin", types.SimpleNamespace(fileno=lambda: end))
    with pytest.raises(EOFError):
        TerminalKeys().read(0)
    os.close(end)


class Console:
    """A Windows console with keys waiting, as the C runtime gives them."""

    def __init__(self, *characters):
        self.waiting = list(characters)

    def kbhit(self):
        return bool(self.waiting)

    def getwch(self):
        return self.waiting.pop(0)


WINDOWS_KEYS = types.SimpleNamespace(
    LEFT="\x00K", RIGHT="\x00M", UP="\x00H", DOWN="\x00P", PAGE_UP="\x00I", PAGE_DOWN="\x00Q"
)


@pytest.fixture
def windows(monkeypatch):
    """Keys as a Windows console gives them, read the way readchar reads them there."""

    def read(*characters):
        console = Console(*characters)

        def readkey():
            first = console.getwch()
            return "\x00" + console.getwch() if first in "\x00\xe0" else first

        monkeypatch.setitem(sys.modules, "msvcrt", console)
        module = types.SimpleNamespace(readkey=readkey, key=WINDOWS_KEYS)
        monkeypatch.setitem(sys.modules, "readchar", module)
        reader = WindowsKeys()
        found = []
        while (key := reader.read(0)) is not None:
            found.append(key)
        return found

    return read


def test_windows_keys_have_the_same_names(windows):
    assert windows(
        "4", "\r", "\x08", "\xe0", "K", "\x00", "M", "\x1a", "ñ", "\x1b", "\xe0", "S"
    ) == [
        *("4", "enter", "backspace", "left", "right", "end of input", "ñ", "other", "other"),
    ]


# Keys that were meant


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def guard():
    """A guard and its clock, the page having just appeared."""
    clock = Clock()
    found = Guard(clock)
    found.appeared()
    return found, clock


def test_a_key_that_comes_with_the_page_was_typed_before_it(guard):
    found, clock = guard
    clock.now += keys.UNSEEN_SECONDS - 0.001
    assert not found.meant("4")


def test_a_key_after_the_page_was_seen_is_meant(guard):
    found, clock = guard
    clock.now += keys.UNSEEN_SECONDS
    assert found.meant("4")


def test_the_page_is_guarded_for_less_than_a_twentieth_of_a_second():
    assert keys.UNSEEN_SECONDS < 0.05


def test_a_key_held_down_counts_once_however_long(guard):
    found, clock = guard
    meant = 0
    for _ in range(200):
        clock.now += 0.033
        if found.meant("3"):
            meant += 1
            found.appeared()
    assert meant <= 1


def test_the_same_key_pressed_again_by_a_finger_is_meant(guard):
    found, clock = guard
    for _ in range(5):
        clock.now += keys.HELD_SECONDS + 0.001
        assert found.meant("3")


def test_going_back_and_scrolling_may_be_held_down(guard):
    found, clock = guard
    for key in ("b", "left", "down", "backspace"):
        for _ in range(3):
            clock.now += keys.UNSEEN_SECONDS
            assert found.meant(key)
