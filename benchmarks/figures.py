"""How the benchmarks print what they measure."""

from __future__ import annotations

import datetime
import platform
from time import perf_counter

from ccfit.version import VERSION

WIDTH = 70


class Findings:
    """Prints a table of figures and remembers whether every check held."""

    def __init__(self, title: str) -> None:
        self._broken = 0
        self._start = perf_counter()
        today = datetime.datetime.now(tz=datetime.UTC).date()
        print(f"{title}\n{today} · ccfit {VERSION} · Python {platform.python_version()}")

    def heading(self, text: str) -> None:
        print(f"\n{text}")

    def row(self, label: str, value: object) -> None:
        print(f"  {label:<{WIDTH}} {value}")

    def share(self, label: str, count: int, total: int) -> None:
        self.row(label, f"{count:,} of {total:,} ({count / total:.1%})")

    def check(self, label: str, *, holds: bool) -> None:
        self.row(label, "yes" if holds else "NO")
        self._broken += not holds

    def line(self, text: str) -> None:
        print(text, flush=True)

    def gate(self, label: str, value: object, *, holds: bool) -> None:
        self.row(label, f"{value} {'PASS' if holds else 'FAIL'}")
        self._broken += not holds

    def finish(self) -> int:
        """The exit status: 1 if a check did not hold."""
        print(f"\n{perf_counter() - self._start:.1f} s; checks that did not hold: {self._broken}")
        return int(self._broken > 0)
