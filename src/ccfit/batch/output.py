"""Results that are whole or not there, and that an interrupted run can go on with."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from ccfit import storage
from ccfit.errors import UsageError, Where

PRIVATE = 0o600


def partial_path(path: Path) -> Path:
    """Where the unfinished result stands: ``rows.ndjson.partial``."""
    return path.with_name(f"{path.name}.partial")


class GrowingFile:
    """A file that grows beside its place and takes it when it is finished.

    Whatever ends the program before leaves the old file, or none, and the partial one.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        """Start anew, or after the first `keep` bytes of a partial file. Raises UsageError."""
        self.path = path
        self.partial = partial_path(path)
        with storage.writing(self.partial):
            if path.is_dir():
                raise UsageError("out.directory", Where(str(path)))
            handle = os.open(self.partial, os.O_RDWR | os.O_CREAT, PRIVATE)
            # Without a buffer, which would be written once more when a full disk ends the run.
            self._file = os.fdopen(handle, "r+b", buffering=0)
            self._file.truncate(keep)
            self._file.seek(keep)

    def write(self, lines: Iterable[str]) -> None:
        """Add lines; they are in the file when this returns. Raises UsageError."""
        with storage.writing(self.partial):
            left = memoryview("".join(lines).encode())
            while left:
                left = left[self._file.write(left) :]

    def finish(self) -> None:
        """Put the file in its place."""
        with storage.writing(self.path):
            os.fsync(self._file.fileno())
            self._file.close()
            self.partial.replace(self.path.resolve())

    def discard(self) -> None:
        """Leave nothing: there was nothing to say."""
        self._file.close()
        self.partial.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


class Begun:
    """What an interrupted run left: whole lines, the last of them, and their bytes."""

    def __init__(self, path: Path, head: str = "") -> None:
        """Look at the partial file; a broken last line does not count. Raises UsageError."""
        self.people = self.bytes = 0
        self.last = ""
        self.starts_alike = True
        partial = partial_path(path)
        if not partial.exists():
            return
        with storage.reading(partial), partial.open("rb") as file:
            lines = (line for line in file if line.endswith(b"\n"))
            if head:
                first = next(lines, b"")
                self.starts_alike = first in (b"", head.encode())
                self.bytes += len(first)
            for line in lines:
                self.people += 1
                self.bytes += len(line)
                self.last = line.decode()
