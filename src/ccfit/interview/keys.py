"""One key at a time, on every system. The only module that knows how a keyboard is read."""

from __future__ import annotations

import codecs
import os
import re
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

# What a key is called here; a key that writes a letter is called by that letter.
LEFT, RIGHT, UP, DOWN = "left", "right", "up", "down"
PAGE_UP, PAGE_DOWN = "page up", "page down"
ENTER, BACKSPACE, END_OF_INPUT, OTHER = "enter", "backspace", "end of input", "other"
RESIZED = "resized"

# Escape sequences arrive in one piece, or nearly: what comes later was the Escape key alone.
SEQUENCE_SECONDS = 0.03
SEQUENCE = re.compile(r"\x1b(?:\[[\d;?<]*[ -/]*[@-~]|O[ -~]|[^\[O])")
UNFINISHED = re.compile(r"\x1b(?:\[[\d;?<]*[ -/]*|O)?")
CONTROL = {"\r": ENTER, "\n": ENTER, "\x7f": BACKSPACE, "\x08": BACKSPACE, "\x04": END_OF_INPUT}
LAST_LETTER = {"A": UP, "B": DOWN, "C": RIGHT, "D": LEFT}
PAGES = {"\x1b[5~": PAGE_UP, "\x1b[6~": PAGE_DOWN}


class Keys(Protocol):
    """Reads keys while it is open."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def read(self, seconds: float) -> str | None:
        """The next key, or None if none comes in time. Raises EOFError when nobody is there."""


def here() -> Keys:
    """The keyboard of this system."""
    return WindowsKeys() if sys.platform == "win32" else TerminalKeys()


def named(text: str) -> str:
    """The name of a key by what a terminal sends for it."""
    if text in CONTROL:
        return CONTROL[text]
    if text in PAGES:
        return PAGES[text]
    if len(text) > 2 and text[1] in "[O":
        return LAST_LETTER.get(text[-1], OTHER)
    return text if len(text) == 1 and text.isprintable() else OTHER


class TerminalKeys:
    """A Unix terminal: no line editing, no echo, Ctrl-C as ever.

    The terminal stays so between two keys, so that nothing typed early is echoed into the page;
    readchar sets it for each key, and its Escape key swallows the key after it (issue 94 there).
    """

    def __init__(self) -> None:
        self._fd = sys.stdin.fileno()
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._typed = ""

    def __enter__(self) -> Self:
        import termios

        self._before = termios.tcgetattr(self._fd)
        now = termios.tcgetattr(self._fd)
        now[0] &= ~termios.IXON  # Ctrl-S would freeze the page
        now[3] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
        for character in (termios.VSUSP, termios.VQUIT):
            now[6][character] = b"\0"  # neither leaves the terminal as it was found
        now[6][termios.VMIN], now[6][termios.VTIME] = 1, 0
        termios.tcsetattr(self._fd, termios.TCSADRAIN, now)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        import termios

        # What is still held down does not reach the shell.
        termios.tcsetattr(self._fd, termios.TCSAFLUSH, self._before)

    def read(self, seconds: float) -> str | None:
        if not self._typed and not self._more(seconds):
            return None
        while UNFINISHED.fullmatch(self._typed) and self._more(SEQUENCE_SECONDS):
            pass
        return self._taken() if self._typed else None

    def _more(self, seconds: float) -> bool:
        import select

        if not select.select([self._fd], [], [], seconds)[0]:
            return False
        try:
            read = os.read(self._fd, 1024)
        except OSError:
            read = b""
        if not read:
            raise EOFError
        self._typed += self._decode(read)
        return True

    def _taken(self) -> str:
        found = SEQUENCE.match(self._typed) or UNFINISHED.match(self._typed)
        size = len(found[0]) if found else 1
        text, self._typed = self._typed[:size], self._typed[size:]
        return named(text)


class WindowsKeys:
    """A Windows console."""

    POLL = 0.01

    def __enter__(self) -> Self:
        os.system("")  # noqa: S605, S607 - makes an older console understand escape sequences
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass

    def read(self, seconds: float) -> str | None:
        import msvcrt

        until = time.monotonic() + seconds
        while not msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
            if time.monotonic() >= until:
                return None
            time.sleep(self.POLL)
        return self._named()

    def _named(self) -> str:
        import readchar

        text = readchar.readkey()
        special = {
            readchar.key.LEFT: LEFT,
            readchar.key.RIGHT: RIGHT,
            readchar.key.UP: UP,
            readchar.key.DOWN: DOWN,
            readchar.key.PAGE_UP: PAGE_UP,
            readchar.key.PAGE_DOWN: PAGE_DOWN,
            "\x1a": END_OF_INPUT,
        }
        return special.get(text) or named(text)


# A key that comes this soon after a page has appeared was typed before anybody could see it.
UNSEEN_SECONDS = 0.04
# The same key this soon again is one that is held down: no finger is that quick.
HELD_SECONDS = 0.1
# These may be held down: they lose nothing.
MAY_REPEAT = (LEFT, RIGHT, UP, DOWN, PAGE_UP, PAGE_DOWN, BACKSPACE, "b", "B")


class Guard:
    """Lets through the keys that a person meant; `now` gives seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._appeared = -1.0
        self._last, self._at = "", -1.0

    def appeared(self) -> None:
        """A new page is on the screen."""
        self._appeared = self._now()

    def meant(self, key: str) -> bool:
        """Whether this key was pressed on purpose, having seen the page."""
        now = self._now()
        held = key == self._last and now - self._at < HELD_SECONDS and key not in MAY_REPEAT
        self._last, self._at = key, now
        return not held and now - self._appeared >= UNSEEN_SECONDS
