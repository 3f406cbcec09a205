"""Files of one person: answers and scores, in YAML or JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ccfit import storage
from ccfit.answers import sheet_of
from ccfit.documents import Document, parse_document
from ccfit.errors import AnswersError, CcfitError
from ccfit.intake.entry import Entry, Raw
from ccfit.quiz import Quiz


@dataclass(frozen=True, slots=True)
class FileReader:
    """Reads files of one person each; `name` is the file's own, or `root` the folder around it."""

    quiz: Quiz
    name: str | None = None
    root: Path | None = None
    group: str | None = None

    def __call__(self, row: int | None, raw: Raw, /) -> Entry:
        source = self._source(raw)
        try:
            if isinstance(raw, CcfitError):
                raise raw
            document = _document(raw, source)
        except CcfitError as error:
            return Entry(source, row, None, None, None, _placed(error, source))
        return entry_of(document, self.quiz, self.group, row)

    def _source(self, raw: Raw) -> str:
        if self.name is not None:
            return self.name
        if isinstance(raw, Path) and self.root is not None:
            return raw.relative_to(self.root).as_posix()
        return str(raw)


def _document(raw: Raw, source: str) -> Document:
    content = (
        storage.read_bytes(raw, AnswersError, storage.ANSWERS_LIMIT)
        if isinstance(raw, Path)
        else str(raw).encode()
    )
    return parse_document(content, source)


def entry_of(document: Document, quiz: Quiz, group: str | None, row: int | None) -> Entry:
    """One person of a document that says what it is; a key may name the group."""
    data = document.data
    found = text_of(data.pop(group, None)) if group and isinstance(data, dict) else None
    person = person_of(document)
    try:
        return Entry(document.source, row, person, sheet_of(document, quiz), found, None)
    except CcfitError as error:
        return Entry(document.source, row, person, None, found, error)


def person_of(document: Document) -> str | None:
    """The id of a document, wherever it can be read."""
    value = document.data.get("id") if isinstance(document.data, dict) else None
    if value is None or isinstance(value, list | dict):
        return None
    return document.words.get("id", str(value))


def text_of(value: object) -> str | None:
    """A value as text, None for a blank one."""
    return None if value is None else str(value).strip() or None


def _placed(error: CcfitError, source: str) -> CcfitError:
    """A fault with the name of the file as it is shown."""
    for one in (error, *error.more):
        one.where = replace(one.where, source=source)
    return error
