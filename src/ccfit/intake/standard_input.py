"""Standard input, kept so that it can be read more than once."""

from __future__ import annotations

import io
import os
import sys
import tempfile
import weakref
from typing import Any, BinaryIO

COPY = 1 << 20


class Spool:
    """Standard input in a file without a name, which is gone when the program is.

    Called, it gives the bytes from their beginning, as often as one likes.
    """

    def __init__(self) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115 - closed when nobody holds it
        weakref.finalize(self, self.file.close)
        while chunk := sys.stdin.buffer.read(COPY):
            self.file.write(chunk)
        self.file.flush()

    def __call__(self) -> BinaryIO:
        return io.BufferedReader(_Reading(self))


class _Reading(io.RawIOBase):
    """One reading of a spool, with a place of its own."""

    def __init__(self, spool: Spool) -> None:
        self.spool, self.at = spool, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        end = self.spool.file.seek(0, os.SEEK_END)
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self.at, os.SEEK_END: end}[whence]
        self.at = max(0, start + offset)
        return self.at

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        self.spool.file.seek(self.at)
        found = self.spool.file.read(len(view))
        view[: len(found)] = found
        self.at += len(found)
        return len(found)
