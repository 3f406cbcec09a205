"""Reports beside the rows: a file for each person, or one printable file for all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from ccfit import storage
from ccfit.batch.output import GrowingFile, partial_path
from ccfit.batch.scoring import Outcome
from ccfit.errors import UsageError

LONGEST_NAME = 60
DIGITS = 5
# The line that ends one person's report; in a page with escaping on, nobody else can write it.
END_OF_REPORT = b"</article>\n"


class ReportFolder:
    """Writes reports into a folder that only its owner can look into.

    Names give away as little as possible.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder, self._suffix = folder, suffix
        self._people = 0

    def begin(self, people: int) -> None:  # noqa: ARG002 - who was passed over is counted again
        storage.make_private_folder(self._folder)

    def keep(self, outcomes: Sequence[Outcome]) -> None:
        """Write what a chunk holds of reports; people are numbered as they came."""
        for one in outcomes:
            self._people += 1
            if one.extra is not None:
                storage.write_whole(self._folder / self._name(one), one.extra)

    def end(self) -> None:
        pass

    def _name(self, outcome: Outcome) -> str:
        return "-".join([f"{self._people:0{DIGITS}}", *_words(outcome.known_as)]) + self._suffix


def _words(known_as: str | None) -> list[str]:
    """An id as part of a file name; an e-mail address is nobody's business there."""
    if known_as is None or "@" in known_as:
        return []
    words = re.findall(r"[\w.]*\w", known_as.lower())
    return ["-".join(words)[:LONGEST_NAME]] if words else []


class PrintFile:
    """Writes all reports into one page, each ending with the line ``END_OF_REPORT``.

    Of an interrupted run it keeps the reports of those who have a row, and no others.
    """

    def __init__(self, path: Path, head: str, foot: str) -> None:
        self._path, self._head, self._foot = path, head, foot

    def begin(self, people: int) -> GrowingFile:
        """Raises UsageError where not everybody with a row has a report."""
        kept = _Kept(self._path, self._head, people) if people else None
        self._to_pass, self._last = people, kept.last if kept else ""
        if kept and kept.finished:
            self._path.replace(partial_path(self._path))
        self._file = GrowingFile(self._path, kept.bytes if kept else 0)
        if not kept:
            self._file.write([self._head])
        return self._file

    def keep(self, outcomes: Sequence[Outcome]) -> None:
        """Add the reports of a chunk. Raises UsageError where the last kept one has changed."""
        self._file.write(list(self._new(outcomes)))

    def _new(self, outcomes: Sequence[Outcome]) -> Iterator[str]:
        for one in outcomes:
            if one.error is not None:
                continue
            if not self._to_pass:
                yield one.extra or ""
                continue
            self._to_pass -= 1
            if not self._to_pass and one.extra != self._last:
                raise UsageError("batch.changed")

    def end(self) -> None:
        self._file.write([self._foot])


class _Kept:
    """The reports of the first people in a page: their bytes, and the last of them.

    The page is `finished` where the run ended between putting it in its place and the rows.
    """

    def __init__(self, path: Path, head: str, people: int) -> None:
        """Raises UsageError where there are fewer, or where the page begins otherwise."""
        self.finished = path.exists() and not partial_path(path).exists()
        source = path if self.finished else partial_path(path)
        with storage.reading(source), source.open("rb") as file:
            self.bytes = len(head.encode())
            if file.read(self.bytes) != head.encode():
                raise UsageError("batch.changed")
            report = b""
            for _ in range(people):
                report = _next_report(file)
                self.bytes += len(report)
        self.last = report.decode()


def _next_report(file: BinaryIO) -> bytes:
    lines = []
    for line in file:
        lines.append(line)
        if line == END_OF_REPORT:
            return b"".join(lines)
    raise UsageError("batch.changed")
