"""ZIP files with one table inside, as Google Forms hands out its CSV."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any, BinaryIO

from ccfit.errors import AnswersError, Where

TABLES = (".csv", ".tsv", ".tab", ".txt")
LARGEST = 500_000_000
ENCRYPTED = 1
# What a damaged archive, or one with a password, makes zipfile raise.
UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError)


def member_opener(source: str, open_bytes: Callable[[], BinaryIO]) -> Callable[[], BinaryIO]:
    """What opens the one table of an archive anew for every pass. Raises AnswersError."""
    try:
        with open_bytes() as file, zipfile.ZipFile(file) as archive:
            tables = [member for member in archive.infolist() if _is_table(member.filename)]
    except UNREADABLE:
        raise AnswersError("intake.archive", Where(source)) from None
    if len(tables) != 1:
        raise AnswersError("intake.archive_of", Where(source), count=len(tables))
    (member,) = tables
    if member.file_size > LARGEST:
        raise AnswersError("file.too_big", Where(source), megabytes=LARGEST // 1_000_000)
    if member.flag_bits & ENCRYPTED:
        raise AnswersError("intake.archive", Where(source))
    return lambda: _opened(source, open_bytes(), member.filename)


def _is_table(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return path.suffix.lower() in TABLES and not hidden


def _opened(source: str, file: BinaryIO, name: str) -> BinaryIO:
    try:
        return io.BufferedReader(_Member(source, file, name))
    except UNREADABLE:
        file.close()
        raise AnswersError("intake.archive", Where(source)) from None


class _Member(io.RawIOBase):
    """The bytes of a member; no more of them than its entry says. Closes what it opened."""

    def __init__(self, source: str, file: BinaryIO, name: str) -> None:
        self.source, self.file = source, file
        self.archive = zipfile.ZipFile(file)
        self.member = self.archive.open(name)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        try:
            found = self.member.read(len(view))
        except UNREADABLE:
            raise AnswersError("intake.archive", Where(self.source)) from None
        view[: len(found)] = found
        return len(found)

    def close(self) -> None:
        if not self.closed:
            self.member.close()
            self.archive.close()
            self.file.close()
        super().close()
