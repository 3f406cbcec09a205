"""Rows of a table into sheets: quickly where all is well, with an explanation where it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any

from ccfit.answers import AnswerSheet, Person
from ccfit.errors import AnswersError, CcfitError, Faults, Where
from ccfit.intake.columns import Columns
from ccfit.intake.entry import Entry, Raw
from ccfit.intake.mapping import DateOrder, Map
from ccfit.intake.person_cells import read_day, read_id, read_lang, read_seconds
from ccfit.intake.scales import Scale, item_scales
from ccfit.quiz import Quiz

Take = Callable[[Sequence[str]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Block:
    """Columns whose cells are read alike, in the quiz's order."""

    items: tuple[str, ...]
    places: tuple[int, ...]
    scale: Scale
    take: Take


@dataclass(frozen=True, slots=True)
class TableReader:
    """Reads the rows of one table; its columns were found once."""

    source: str
    quiz: str
    width: int
    blocks: tuple[Block, ...]
    seconds: tuple[tuple[str, int], ...] = ()
    milliseconds: bool = False
    rankings: tuple[tuple[int, frozenset[str]], ...] = ()
    person: dict[str, int] = field(default_factory=dict)
    dates: DateOrder | None = None

    def __call__(self, row: int | None, raw: Raw, /) -> Entry:
        if not isinstance(raw, list):
            error = raw if isinstance(raw, CcfitError) else AnswersError("file.binary")
            return Entry(self.source, row, None, None, None, error)
        if len(raw) != self.width:
            raw = raw + [""] * (self.width - len(raw))
        try:
            sheet = self._quick(raw)
        except (AnswersError, KeyError):
            return self._thorough(row, raw)
        if len(raw) > self.width or not self._orders_values(sheet.answers):
            return self._thorough(row, raw)
        return Entry(self.source, row, sheet.person.id, sheet, self._group(raw), None)

    def _quick(self, cells: list[str]) -> AnswerSheet:
        """The sheet where every answer is a cell that is known. Raises KeyError, AnswersError."""
        answers: dict[str, Any] = {}
        for block in self.blocks:
            known = map(block.scale.known.__getitem__, block.take(cells))
            answers.update(zip(block.items, known, strict=False))
        if None in answers.values():
            answers = {item: answer for item, answer in answers.items() if answer is not None}
        seconds = self._quick_seconds(cells) if self.seconds else {}
        return AnswerSheet(self._person(cells), answers, self.quiz, None, seconds)

    def _quick_seconds(self, cells: list[str]) -> dict[str, float]:
        found = ((item, self._seconds(item, cells[at])) for item, at in self.seconds)
        return {item: seconds for item, seconds in found if seconds is not None}

    def _seconds(self, item: str, cell: str) -> float | None:
        return read_seconds(cell, item, milliseconds=self.milliseconds)

    def _orders_values(self, answers: Mapping[str, int]) -> bool:
        """Whether no two values of a ranking stand in the same place."""
        for _, items in self.rankings:
            given = [answers[item] for item in items if item in answers]
            if len(set(given)) < len(given):
                return False
        return True

    def _person(self, cells: list[str]) -> Person:
        if not self.person:
            return Person()
        place = self.person.get
        at_id, at_lang, at_taken = place("id"), place("lang"), place("taken")
        return Person(
            None if at_id is None else read_id(cells[at_id]),
            None if at_lang is None else read_lang(cells[at_lang]),
            None if at_taken is None else read_day(cells[at_taken], self.dates),
        )

    def _group(self, cells: list[str]) -> str | None:
        at = self.person.get("group")
        return None if at is None else cells[at].strip() or None

    def _thorough(self, row: int | None, cells: list[str]) -> Entry:
        """The same with every fault collected."""
        collected = _Collected(self.source, row)
        self._refuse_more_cells(cells, collected)
        answers = {
            item: answer
            for block in self.blocks
            for item, at in zip(block.items, block.places, strict=True)
            if (answer := collected.value(item, block.scale.read, cells[at])) is not None
        }
        seconds = {
            item: found
            for item, at in self.seconds
            if (found := collected.value(item, partial(self._seconds, item), cells[at])) is not None
        }
        if not self._orders_values(answers):
            collected.add("answers.ranking", None, places=self.rankings[0][0])
        person = self._collect_person(cells, collected)
        error = collected.first()
        sheet = None if error else AnswerSheet(person, answers, self.quiz, None, seconds)
        return Entry(self.source, row, person.id, sheet, self._group(cells), error)

    def _refuse_more_cells(self, cells: list[str], collected: _Collected) -> None:
        if any(cell.strip() for cell in cells[self.width :]):
            collected.add("intake.more_cells", None, found=len(cells), expected=self.width)

    def _collect_person(self, cells: list[str], collected: _Collected) -> Person:
        def value(role: str, read: Callable[[str], Any]) -> Any:
            at = self.person.get(role)
            return None if at is None else collected.value(role, read, cells[at])

        return Person(
            value("id", read_id),
            value("lang", read_lang),
            value("taken", lambda cell: read_day(cell, self.dates)),
        )


class _Collected:
    """The faults of one row."""

    def __init__(self, source: str, row: int | None) -> None:
        self.source, self.row = source, row
        self.faults = Faults(AnswersError)

    def add(self, key: str, place: str | None, **details: object) -> None:
        self.faults.add(key, Where(self.source, self.row, place), **details)

    def value(self, item: str, read: Callable[[str], Any], cell: str) -> Any:
        """What a cell says; None after a fault."""
        try:
            return read(cell)
        except AnswersError as error:
            details = error.details | ({"item": item} if "item" in error.details else {})
            self.add(error.key, item, **details)
            return None

    def first(self) -> CcfitError | None:
        """The first fault, the others riding on it."""
        try:
            self.faults.raise_first()
        except AnswersError as error:
            return error
        return None


def table_reader(
    columns: Columns, width: int, quiz: Quiz, mapping: Map, source: str
) -> TableReader:
    """The reader of a table whose columns are found. Raises DataError for a range that differs."""
    scales = item_scales(quiz, mapping, columns.items)
    return TableReader(
        source=source,
        quiz=quiz.id,
        width=width,
        blocks=_blocks(columns, scales),
        seconds=tuple(columns.seconds.items()),
        milliseconds=mapping.milliseconds,
        rankings=_rankings(columns, quiz),
        person=dict(columns.person),
        dates=mapping.dates,
    )


def _blocks(columns: Columns, scales: dict[str, Scale]) -> tuple[Block, ...]:
    by_scale: dict[int, list[str]] = {}
    for item, scale in scales.items():
        by_scale.setdefault(id(scale), []).append(item)
    return tuple(_block(columns, items, scales[items[0]]) for items in by_scale.values())


def _block(columns: Columns, items: list[str], scale: Scale) -> Block:
    places = tuple(columns.items[item] for item in items)
    # One column twice, since a getter of one place gives no tuple.
    take: Any = itemgetter(*places) if len(places) > 1 else itemgetter(*places, *places)
    return Block(tuple(items), places, scale, take)


def _rankings(columns: Columns, quiz: Quiz) -> tuple[tuple[int, frozenset[str]], ...]:
    asked = (section.ranking for section in quiz.sections.values() if section.ranking)
    return tuple(
        (ranking.places, frozenset(ranking.items) & columns.items.keys())
        for ranking in asked
        if not columns.items.keys().isdisjoint(ranking.items)
    )
