"""In which encoding a table is written, as far as its bytes can tell."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from ccfit.errors import AnswersError, Where

CHUNK = 1 << 20
UTF8 = "utf-8-sig"
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
WINDOWS = "cp1252"
# Bytes that Windows-1252 does not use, and those that would be a sign in the middle of a word:
# a text in another old encoding (Mac, DOS) has letters there.
NOT_WINDOWS = re.compile(rb"[\x81\x8d\x8f\x90\x9d]|[A-Za-z][\x80\x82-\x89\x8b\xa1-\xa9][a-z]")
# A letter with an accent in UTF-8: no text in Windows-1252 has these two signs together.
OF_UTF8 = re.compile(rb"[\xc2\xc3][\x80-\xbf]")


def encoding_of(open_bytes: Callable[[], BinaryIO], source: str) -> str:
    """Valid UTF-8 wins, then UTF-16 by its mark, then Windows-1252 where nothing speaks against.

    Raises AnswersError for bytes that no encoding explains, or more than one.
    """
    with open_bytes() as file:
        encoding = "utf-16" if file.read(2) in UTF16_MARKS else UTF8
    with open_bytes() as file:
        if _decodes(file, encoding):
            return encoding
    with open_bytes() as file:
        if encoding == UTF8 and _is_windows(file):
            return WINDOWS
    raise AnswersError("intake.encoding", Where(source))


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def _decodes(file: BinaryIO, encoding: str) -> bool:
    """Whether the bytes are a text in an encoding, without NULs, which no table has."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        fine = all("\0" not in decoder.decode(chunk) for chunk in _chunks(file))
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return fine


def _is_windows(file: BinaryIO) -> bool:
    before = b""
    for chunk in _chunks(file):
        joined = before[-2:] + chunk
        if b"\0" in chunk or NOT_WINDOWS.search(joined) or OF_UTF8.search(joined):
            return False
        before = chunk
    return True
