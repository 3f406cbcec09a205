"""The program behind a pseudo-terminal, in a copy of this process: there in milliseconds."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import warnings

from ccfit.catalog import load_catalog
from ccfit.cli import main
from ccfit.interview import keys
from ccfit.quiz import load_quiz

FAULT = 70
INTERRUPT = b"\x03"


class Ended(Exception):  # noqa: N818 - the program has simply ended
    """Nothing more will be shown."""


class PseudoTerminal:
    """Runs one command line of ccfit. Without `patience` for fingers, every key counts at once."""

    def __init__(self, words, env, width, height, *, fingers):
        load_quiz(), load_catalog()  # once, for all copies
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # other threads do not matter here
            self.pid, self._fd = pty.fork()
        if self.pid == 0:
            _become(words, env, width, height, fingers=fingers)
        self.status: int | None = None

    def read(self, seconds: float) -> bytes:
        """What has been shown since; nothing if nothing comes in time. Raises Ended."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return b""
        try:
            shown = os.read(self._fd, 65536)
        except OSError:
            shown = b""
        if not shown:
            raise Ended
        return shown

    def send(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        os.write(self._fd, INTERRUPT)

    def resize(self, width: int, height: int) -> None:
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def kill(self, number: int) -> None:
        os.kill(self.pid, number)

    def wait(self) -> int:
        """The exit code, minus the signal's number where one ended it."""
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status

    def close(self) -> None:
        if self.status is None:
            self.kill(signal.SIGKILL)
            self.wait()
        os.close(self._fd)


def _become(words, env, width, height, *, fingers):
    """Be the program, with this terminal and this environment, to the end."""
    code = FAULT
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        os.environ.clear()
        os.environ.update(env)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - until the end
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if not fingers:
            keys.UNSEEN_SECONDS = keys.HELD_SECONDS = 0.0
        code = main.run(words)
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else FAULT
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
