"""Which column of a table holds what: by the map first, then by what a header says itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ccfit.errors import DataError, Faults, UsageError, Where
from ccfit.intake.mapping import Map
from ccfit.intake.texts import Patterns, alike, column_letters, in_brackets, tidy
from ccfit.quiz import Quiz, item_ids
from ccfit.suggest import Suggestion

PERSON = ("id", "lang", "taken")
TIME = re.compile(
    r"(?:seconds ?\[(.+)\]|\[(.+)\] ?(?:seconds|time)|(.+)[ _.](?:seconds|secs?|time))"
)


@dataclass(slots=True)
class Columns:
    """The places of a table's columns, counted from 0, by what they hold."""

    items: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, int] = field(default_factory=dict)
    person: dict[str, int] = field(default_factory=dict)
    keep: dict[int, Patterns] = field(default_factory=dict)
    unmatched: list[int] = field(default_factory=list)


def match_columns(
    header: Sequence[str], quiz: Quiz, mapping: Map, source: str, group: str | None = None
) -> Columns:
    """The columns of a table that its header names.

    `group` is the column named on the command line. Raises UsageError if it is not there,
    DataError with every fault: a column of the map that the table lacks, two columns for
    one item, or no column for any item at all.
    """
    matcher = _Matcher(header, quiz, mapping, source)
    matcher.by_map()
    matcher.by_itself()
    if group is not None and alike(group) not in matcher.places:
        suggestion = Suggestion(group, [tidy(name) for name in header], most=1)
        raise UsageError("intake.no_group", Where(source), name=group, suggestion=suggestion)
    matcher.group(group or mapping.group)
    if not matcher.columns.items and not matcher.faults.found:
        details = {"quiz": quiz.id, "header": _shown(header)}
        matcher.faults.add("intake.no_items", Where(source, mapping.header), **details)
    matcher.faults.raise_first()
    return matcher.columns


def _shown(header: Sequence[str]) -> str:
    names = [tidy(name)[:30] for name in header if name.strip()]
    return ", ".join(names[:4]) + (", …" if len(names) > 4 else "")


class ItemNames:
    """Finds the item whose id a text is; case counts only where ids differ by nothing else."""

    def __init__(self, quiz: Quiz) -> None:
        self.ids = [item for section in quiz.sections.values() for item in item_ids(section)]
        by_text: dict[str, list[str]] = {}
        for item in self.ids:
            by_text.setdefault(alike(item), []).append(item)
        self._by_text = {text: items[0] for text, items in by_text.items() if len(items) == 1}

    def find(self, text: str) -> str | None:
        return text if text in self.ids else self._by_text.get(alike(text))

    def of_header(self, header: str) -> str | None:
        """``r01``, or ``[r01]`` anywhere in the header."""
        whole = self.find(tidy(header))
        inside = [found for part in in_brackets(header) if (found := self.find(part))]
        return whole or (inside[0] if len(inside) == 1 else None)

    def of_time(self, header: str) -> str | None:
        """``seconds[r01]``, ``r01_seconds``, ``[r01] seconds``: the time spent on an item."""
        found = TIME.fullmatch(alike(header))
        return self.find(next(filter(None, found.groups()))) if found else None


class _Matcher:
    """Fills the columns of one table and collects what is wrong with them."""

    def __init__(self, header: Sequence[str], quiz: Quiz, mapping: Map, source: str) -> None:
        self.header, self.quiz, self.mapping, self.source = header, quiz, mapping, source
        self.names = ItemNames(quiz)
        self.columns = Columns()
        self.faults = Faults(DataError)
        self.taken: set[int] = set()
        self.places = _places(header)

    def by_map(self) -> None:
        """What the map names; each of it must be in the table."""
        for name, item in self.mapping.columns.items():
            self._put(self.columns.items, item, self._place(name, "columns"))
        for name, item in self.mapping.seconds.items():
            self._put(self.columns.seconds, item, self._place(name, "seconds"))
        for role in PERSON:
            if name := getattr(self.mapping, role):
                self._put(self.columns.person, role, self._place(alike(name), role))
        for name, wanted in self.mapping.keep.items():
            at = self._place(name, "keep")
            if at is not None:
                self.columns.keep[at] = wanted
                self.taken.add(at)

    def by_itself(self) -> None:
        """What the other headers say."""
        for at, name in enumerate(self.header):
            if at in self.taken or self.mapping.ignore.fit(name):
                continue
            if item := self.names.of_time(name):
                self._put(self.columns.seconds, item, at)
            elif item := self.names.of_header(name):
                self._put(self.columns.items, item, at)
            elif alike(name) in PERSON and alike(name) not in self.columns.person:
                self._put(self.columns.person, alike(name), at)
            elif name.strip():
                self.columns.unmatched.append(at)

    def group(self, name: str | None) -> None:
        if name is None:
            return
        at = self._place(alike(name), "group")
        if at is not None:
            self.columns.person["group"] = at
            self.columns.unmatched = [one for one in self.columns.unmatched if one != at]

    def _place(self, name: str, path: str) -> int | None:
        """The column that a text of the map means; a fault if there is none."""
        places = self.places.get(name, [])
        free = [at for at in places if at not in self.taken] or places
        if len(free) > 1:
            self._ambiguous(name, free)
        elif not free:
            suggestion = Suggestion(name, [tidy(one) for one in self.header], most=1)
            where = self._in_map(path, name)
            details = {"name": name, "source": self.source, "suggestion": suggestion}
            self.faults.add("intake.no_column", where, **details)
        return free[0] if len(free) == 1 else None

    def _ambiguous(self, name: str, places: list[int]) -> None:
        columns = ", ".join(column_letters(at) for at in places)
        where = Where(self.source, self.mapping.header)
        self.faults.add("intake.two_columns_named", where, name=name, columns=columns)

    def _in_map(self, path: str, name: str) -> Where:
        document = self.mapping.document
        if document is None:
            return Where(self.source, self.mapping.header)
        part = document.data.get(path)
        keys = [key for key in part if alike(key) == name] if isinstance(part, dict) else []
        return document.where((path, *keys[:1]))

    def _put(self, into: dict[str, int], what: str, at: int | None) -> None:
        if at is None:
            return
        self.taken.add(at)
        before = into.setdefault(what, at)
        if before != at:
            details = {"item": what, "one": self._named(before), "other": self._named(at)}
            self.faults.add(
                "intake.two_columns", Where(self.source, self.mapping.header), **details
            )

    def _named(self, at: int) -> str:
        return f"“{tidy(self.header[at])[:60]}” ({column_letters(at)})"


def _places(header: Iterable[str]) -> dict[str, list[int]]:
    """Where a text leads to: whole headers first, then the rows of grids (``Section [Row]``)."""
    whole: dict[str, list[int]] = {}
    rows: dict[str, list[int]] = {}
    for at, name in enumerate(header):
        whole.setdefault(alike(name), []).append(at)
        for row in in_brackets(name):
            rows.setdefault(alike(row), []).append(at)
    return rows | whole
