"""What kind of file something is: by its name, or by how it begins."""

from __future__ import annotations

import json
import re
from typing import BinaryIO, Literal

Kind = Literal["table", "spreadsheet", "archive", "lines", "list", "document", "other_format"]

BY_SUFFIX: dict[str, Kind] = {
    ".csv": "table",
    ".tsv": "table",
    ".tab": "table",
    ".xlsx": "spreadsheet",
    ".xlsm": "spreadsheet",
    ".zip": "archive",
    ".ndjson": "lines",
    ".jsonl": "lines",
    ".yaml": "document",
    ".yml": "document",
    ".json": "document",
    ".xls": "other_format",
    ".xlsb": "other_format",
    ".ods": "other_format",
    ".numbers": "other_format",
}
START = 1 << 16
ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
WORKBOOK = b"xl/"
SAYS_WHAT_IT_IS = re.compile(rb"""^[\xef\xbb\xbf\s{]*["']?ccfit["']?\s*:""", re.MULTILINE)
MAP_FILE = re.compile(rb"""^[\xef\xbb\xbf\s{]*["']?ccfit["']?\s*:\s*["']?map/""", re.MULTILINE)
# ccfit's other files, which may lie beside the answers.
NO_PERSON = re.compile(
    rb"""^[\xef\xbb\xbf\s{]*["']?(?:ccfit|schema)["']?\s*:\s*["']?"""
    rb"""(?:ccfit\.\w|map/|quiz/|occupations/|norms/|guides?/)""",
    re.MULTILINE,
)


def kind_of(suffix: str, file: BinaryIO) -> Kind:
    """The kind of a file whose name ends in `suffix`."""
    kind = BY_SUFFIX.get(suffix.lower())
    if kind is None or suffix.lower() == ".json":
        return by_content(file.read(START))
    return kind


def by_content(start: bytes) -> Kind:
    """The kind of a file without a telling name, by its first bytes."""
    if start.startswith(ZIP):
        return "spreadsheet" if WORKBOOK in start else "archive"
    if start.startswith(OLD_OFFICE):
        return "other_format"
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"["):
        return "list"
    if text.startswith(b"{"):
        return _json_kind(text)
    return "document" if SAYS_WHAT_IT_IS.search(start[:10_000]) else "table"


def _json_kind(text: bytes) -> Kind:
    """One mapping a line, or one mapping in all."""
    first, _, rest = text.partition(b"\n")
    try:
        data = json.loads(first)
    except (ValueError, RecursionError):
        return "lines" if len(first) == START else "document"
    return "lines" if rest.strip() or "ccfit" not in data else "document"


def holds_no_person(file: BinaryIO) -> bool:
    """Whether this is another file of ccfit's: a map, a quiz, norms, a report."""
    return bool(NO_PERSON.search(file.read(2000)))
