"""Which rows of a table are people: those that pass the filter, once or as often as they came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from hashlib import blake2b
from typing import Protocol

from ccfit.errors import CcfitError
from ccfit.intake.columns import Columns
from ccfit.intake.delimited import Record
from ccfit.intake.entry import Numbered, Raw
from ccfit.intake.mapping import Map, Submissions
from ccfit.intake.texts import Patterns, alike


class Table(Protocol):
    """Rows that can be gone through more than once."""

    @property
    def source(self) -> str: ...

    def records(self) -> Iterator[Record]: ...


Rows = Callable[[], Iterator[Numbered]]
Mark = Callable[[Raw], int | None]


def people(table: Table, after: int, columns: Columns, mapping: Map) -> Iterator[Numbered]:
    """The rows after row `after` that are people, in their order."""
    keep = tuple(columns.keep.items())
    at = columns.person.get("id")
    rows = partial(_wanted, table, after, keep)
    return rows() if at is None else select(rows, partial(_mark, at), mapping.submissions)


def _wanted(table: Table, after: int, keep: tuple[tuple[int, Patterns], ...]) -> Iterator[Numbered]:
    """Rows that hold something and pass the row filter; faults stay."""
    for number, cells in table.records():
        if number <= after:
            continue
        if isinstance(cells, CcfitError) or (any(map(str.strip, cells)) and _passes(cells, keep)):
            yield number, cells


def _passes(cells: list[str], keep: tuple[tuple[int, Patterns], ...]) -> bool:
    return all(wanted.fit(cells[at] if at < len(cells) else "") for at, wanted in keep)


def _mark(at: int, raw: Raw) -> int | None:
    return mark_of(raw[at]) if isinstance(raw, list) and at < len(raw) else None


def mark_of(person: str) -> int | None:
    """Eight bytes that stand for an id; None for a blank one."""
    text = alike(person)
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) if text else None


def select(rows: Rows, mark: Mark, submissions: Submissions) -> Iterator[Numbered]:
    """All rows, or each person's first or last; rows without an id are nobody's second time."""
    if submissions == "all":
        return rows()
    return _first(rows(), mark) if submissions == "first" else _last(rows, mark)


def _first(rows: Iterator[Numbered], mark: Mark) -> Iterator[Numbered]:
    seen: set[int] = set()
    for number, raw in rows:
        person = mark(raw)
        if person is None or person not in seen:
            yield number, raw
        if person is not None:
            seen.add(person)


def _last(rows: Rows, mark: Mark) -> Iterator[Numbered]:
    """Two passes: the first finds the row after which each person does not come again."""
    last: dict[int, int] = {}
    for place, (_, raw) in enumerate(rows()):
        person = mark(raw)
        if person is not None:
            last[person] = place
    for place, numbered in enumerate(rows()):
        person = mark(numbered[1])
        if person is None or last[person] == place:
            yield numbered
