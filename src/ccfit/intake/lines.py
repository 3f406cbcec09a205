"""NDJSON and lists in JSON: one mapping a person, streamed as text."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from ccfit.documents import Document
from ccfit.errors import AnswersError, CcfitError, Where
from ccfit.intake.columns import match_columns
from ccfit.intake.encodings import encoding_of
from ccfit.intake.entry import Entry, Numbered, Raw
from ccfit.intake.mapping import Map
from ccfit.intake.person_files import entry_of
from ccfit.intake.rows import TableReader, table_reader
from ccfit.intake.selection import mark_of, select
from ccfit.intake.spreadsheets import text
from ccfit.intake.texts import alike
from ccfit.quiz import Quiz
from ccfit.storage import ANSWERS_LIMIT

OpenBytes = Callable[[], BinaryIO]
MOST_SHAPES = 50


@dataclass(frozen=True, slots=True)
class LineReader:
    """Reads one mapping: an answers or scores document, or plain items and numbers."""

    source: str
    quiz: Quiz
    mapping: Map
    group: str | None = None
    _by_keys: dict[tuple[str, ...], TableReader] = field(default_factory=dict, compare=False)

    def __call__(self, row: int | None, raw: Raw, /) -> Entry:
        try:
            data = self._mapping(row, raw)
            if "ccfit" in data or "answers" in data:
                document = Document(data, self.source, "", {(): row or 1})
                return entry_of(document, self.quiz, self.group or self.mapping.group, row)
            table = self._table(row or 1, tuple(data))
            return table(row, [_cell(value) for value in data.values()])
        except CcfitError as error:
            return Entry(self.source, row, None, None, None, error)

    def _mapping(self, row: int | None, raw: Raw) -> dict[str, Any]:
        where = Where(self.source, row)
        if isinstance(raw, CcfitError):
            raise raw
        try:
            data = json.loads(str(raw), parse_constant=_refused, object_pairs_hook=_once)
        except (ValueError, RecursionError):
            raise AnswersError("intake.json", where) from None
        if not isinstance(data, dict):
            raise AnswersError("intake.json", where)
        return data

    def _table(self, row: int, keys: tuple[str, ...]) -> TableReader:
        """The reader of lines with these keys: lines are rows, keys their header."""
        if keys not in self._by_keys:
            wanted = replace(self.mapping, group=self.group or self.mapping.group)
            mapping = _of_keys(wanted, keys, row)
            columns = match_columns(keys, self.quiz, mapping, self.source)
            if len(self._by_keys) >= MOST_SHAPES:
                self._by_keys.clear()
            made = table_reader(columns, len(keys), self.quiz, mapping, self.source)
            self._by_keys[keys] = made
        return self._by_keys[keys]


def _of_keys(mapping: Map, keys: tuple[str, ...], row: int) -> Map:
    """The part of a map that the line `row` needs: keys may be left out, lines were chosen."""
    there = set(map(alike, keys))
    roles: dict[str, Any] = {}
    for role in ("id", "lang", "taken", "group"):
        key = getattr(mapping, role)
        roles[role] = key if key and alike(key) in there else None
    return replace(
        mapping,
        header=row,
        columns={key: item for key, item in mapping.columns.items() if key in there},
        seconds={key: item for key, item in mapping.seconds.items() if key in there},
        keep={},
        **roles,
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A mapping whose keys stand in it once."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def people(read: Callable[[], Iterator[Numbered]], mapping: Map) -> Iterator[Numbered]:
    """The lines that pass a map's filter, once or as often as their person came."""
    if not mapping.keep and mapping.submissions == "all":
        return read()

    def wanted() -> Iterator[Numbered]:
        return (numbered for numbered in read() if _passes(_plain(numbered[1]), mapping))

    def mark(raw: Raw) -> int | None:
        return mark_of(_plain(raw).get(alike(mapping.id or "id"), ""))

    return select(wanted, mark, mapping.submissions)


def _plain(raw: Raw) -> dict[str, str]:
    """The texts of a line by key; nothing for one that cannot be read, which its reader tells."""
    try:
        data = json.loads(raw) if isinstance(raw, str) else {}
    except (ValueError, RecursionError):
        data = {}
    return {alike(key): _cell(value) for key, value in data.items()} if type(data) is dict else {}


def _passes(texts: dict[str, str], mapping: Map) -> bool:
    """Documents that say what they are have no filter to pass."""
    if not texts or "ccfit" in texts:
        return True
    return all(wanted.fit(texts.get(key, "")) for key, wanted in mapping.keep.items())


def _refused(name: str) -> float:
    raise ValueError(name)


def _cell(value: object) -> str:
    # Nearly all are whole numbers; a truth value is none of them.
    if type(value) is int:
        return str(value)
    return json.dumps(value) if isinstance(value, bool | list | dict) else text(value)


def lines(source: str, open_bytes: OpenBytes) -> Iterator[Numbered]:
    """The lines that are not blank. Raises AnswersError for an encoding that is none."""
    encoding = encoding_of(open_bytes, source)
    with io.TextIOWrapper(open_bytes(), encoding) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield number, line


def members(source: str, open_bytes: OpenBytes) -> Iterator[Numbered]:
    """The members of a list in JSON with the line each starts on, as text.

    Raises AnswersError for a file that is too big; what is broken inside comes as a fault.
    """
    with open_bytes() as file:
        content = file.read(ANSWERS_LIMIT + 1)
    if len(content) > ANSWERS_LIMIT:
        raise AnswersError("intake.long_list", Where(source), megabytes=ANSWERS_LIMIT // 1_000_000)
    yield from _members(source, content.decode(encoding_of(open_bytes, source)))


def _members(source: str, whole: str) -> Iterator[Numbered]:
    decoder = json.JSONDecoder()
    at, line, counted = _next(whole, whole.index("[") + 1), 1, 0
    while at < len(whole) and whole[at] != "]":
        line, counted = line + whole.count("\n", counted, at), at
        try:
            _, end = decoder.raw_decode(whole, at)
        except (ValueError, RecursionError):
            yield line, AnswersError("intake.json", Where(source, line))
            return
        yield line, whole[at:end]
        at = _next(whole, end)
        if whole[at : at + 1] == ",":
            at = _next(whole, at + 1)
    if at >= len(whole):
        line += whole.count("\n", counted)
        yield line, AnswersError("intake.json", Where(source, line))


def _next(whole: str, at: int) -> int:
    """The place of the next sign that is not a blank."""
    while at < len(whole) and whole[at].isspace():
        at += 1
    return at
