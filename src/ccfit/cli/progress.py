"""How far a long run is, on one line of a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from ccfit import language
from ccfit.batch.keeping import Tally
from ccfit.cli import screen
from ccfit.language import Lang
from ccfit.words.batch import WORDS

INTERVAL = 0.2
LINES = {".csv", ".tsv", ".ndjson", ".jsonl", ".txt"}
BLOCK = 1 << 20
CLEAR = "\r\x1b[K"


class Progress:
    """Says it a few times a second where somebody can see it; nothing elsewhere."""

    def __init__(self, sources: Sequence[Path | str], lang: Lang, *, quiet: bool) -> None:
        self._lang = lang
        self._shown = sys.stderr.isatty() and not quiet
        self._told = quiet
        self._total = estimate(sources) if self._shown else None
        self._start = self._last = monotonic()

    def __call__(self, tally: Tally) -> None:
        now = monotonic()
        if tally.passed_over and not self._told:
            self._tell(tally)
        if self._shown and now - self._last >= INTERVAL:
            self._last = now
            print(CLEAR + self._text(tally, now - self._start), end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line as it was before."""
        if self._shown:
            print(CLEAR, end="", file=sys.stderr, flush=True)

    def _tell(self, tally: Tally) -> None:
        """Say that this run goes on with an earlier one."""
        self._told = True
        words = WORDS["resumed"].to(self._lang)
        screen.note(words.format(count=self._number(tally.passed_over)))

    def _text(self, tally: Tally, seconds: float) -> str:
        pace = (tally.people - tally.passed_over) / seconds
        done = {"done": self._number(tally.people), "rate": self._number(pace)}
        if self._total is None or not pace:
            return WORDS["progress"].to(self._lang).format(**done)
        total = max(self._total, tally.people)
        left = clock((total - tally.people) / pace)
        words = WORDS["progress.left"].to(self._lang)
        return words.format(**done, total=self._number(total), left=left)

    def _number(self, value: float) -> str:
        return language.number(value, self._lang)


def clock(seconds: float) -> str:
    """``1:05:09`` or ``5:09``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def estimate(sources: Sequence[Path | str]) -> int | None:
    """About how many people there are; None where that would take reading them."""
    counts = [_people(Path(source)) for source in sources]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _people(path: Path) -> int | None:
    if path.is_dir():
        members = [_people(member) for member in path.rglob("*") if member.is_file()]
        return sum(1 if one is None else one for one in members)
    if path.suffix.lower() not in LINES or not path.is_file():
        return None
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(BLOCK), b""))
