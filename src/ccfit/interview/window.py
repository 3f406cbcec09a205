"""A terminal as a page that is drawn in place. The only module that knows escape sequences."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Protocol, Self

from ccfit.interview.keys import RESIZED, Guard, Keys
from ccfit.render.look import Look

# How soon a window made larger or smaller is noticed.
LOOK_EVERY = 0.2
OPEN, CLOSE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
TOP, LINE_END, REST = "\x1b[H", "\x1b[K", "\x1b[J"
SHOW_CURSOR, HIDE_CURSOR = "\x1b[?25h", "\x1b[?25l"
ENDED_BY_SYSTEM = 143


class Window(Protocol):
    """Where pages are drawn and keys are pressed."""

    @property
    def look(self) -> Look:
        """How a page may look now."""

    @property
    def height(self) -> int:
        """How many lines a page may have now."""

    def draw(self, lines: Sequence[str], *, same: bool = False, cursor: bool = False) -> None:
        """Show a page in place of the one before; `same` if it is that page with a word more.

        `cursor` shows the cursor at the end of the last line.
        """

    def key(self) -> str:
        """The next key that was meant, or RESIZED. Raises EOFError when nobody is there."""


class TerminalWindow:
    """The terminal, its keys and its pages, from `with` on until the end of it."""

    def __init__(self, keys: Keys, look: Callable[[], Look]) -> None:
        self._keys, self._look, self._guard = keys, look, Guard()
        self._size = shutil.get_terminal_size()
        self._is_open = False
        self._waiting: str | None = None

    def __enter__(self) -> Self:
        return self

    def _open(self) -> None:
        """Only when there is a page to show: a fault before that is told as ever."""
        self._keys.__enter__()
        self._is_open = True
        self._write(OPEN)
        with suppress(ValueError):  # only the main thread may
            self._before = signal.signal(signal.SIGTERM, _leave)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._is_open:
            return
        try:
            with suppress(OSError):
                self._write(CLOSE)
        finally:
            self._keys.__exit__(kind, error, trace)
            with suppress(ValueError):
                signal.signal(signal.SIGTERM, self._before)

    @property
    def look(self) -> Look:
        return self._look()

    @property
    def height(self) -> int:
        return max(1, shutil.get_terminal_size().lines)

    def draw(self, lines: Sequence[str], *, same: bool = False, cursor: bool = False) -> None:
        if not self._is_open:
            self._open()
        shown = fitting(lines, self.height)
        text = f"{LINE_END}\r\n".join(shown)
        end = SHOW_CURSOR if cursor else ""
        self._write(f"{HIDE_CURSOR}{TOP}{text}{LINE_END}{REST}{end}")
        if not same:
            self._guard.appeared()

    def key(self) -> str:
        while True:
            key = self._waiting or self._keys.read(LOOK_EVERY)
            self._waiting = None
            size = shutil.get_terminal_size()
            if size != self._size:
                self._size, self._waiting = size, key
                return RESIZED
            if key is not None and self._guard.meant(key):
                return key

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


def _leave(_number: int, _frame: FrameType | None) -> None:
    """Asked to end, the program ends the usual way, so that the terminal is set right again."""
    raise SystemExit(ENDED_BY_SYSTEM)


def fitting(lines: Sequence[str], height: int) -> list[str]:
    """The lines of a page in a low window: blank ones give way, then the last."""
    shown = list(lines)
    while len(shown) > height and "" in shown:
        shown.reverse()
        shown.remove("")
        shown.reverse()
    return shown[:height]
