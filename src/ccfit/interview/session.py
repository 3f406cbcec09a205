"""The quiz as a state machine: which question comes next, what an answer does. No terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ccfit.facets import ORDER_OF_ASKING, Facet
from ccfit.quiz import Item, Quiz, Section
from ccfit.scoring import facet_signal, score_section

STAGES = ORDER_OF_ASKING


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: `number` of `count` in its section; `given` is an earlier answer.

    `about` says that the section may end before or after its count, `extra` that this is the
    first of a few more than usual.
    """

    item: Item
    section: Section
    number: int
    count: int
    given: int | None
    about: bool = False
    extra: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """Everything was equally important: `place` is to be filled with one of `choices`."""

    section: Section
    place: int
    choices: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """A section is about to start; `done` is the one before it, None at the beginning."""

    section: Section
    count: int
    done: Facet | None
    about: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """Questions left behind and all there are, over every section."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing is left to ask."""


Step = Ask | Order | Begin | Finished


class Chooser(Protocol):
    """Chooses the items of a section one by one."""

    @property
    def usual(self) -> int:
        """How many items it asks at most, unless they settle nothing."""

    @property
    def most(self) -> int:
        """How many items it asks at most."""

    def following(self, asked: Sequence[str], answers: Mapping[str, int]) -> str | None:
        """The item to ask after these, or None when enough is known."""


class Session:
    """One person's way through a form of a quiz. `answers` is always what has been said so far.

    Answers brought along are not asked again, though `back` leads to them. `choosers` hold for
    sections whose items are chosen by what was answered before. `material` is every section with
    the items that it may ask.
    """

    def __init__(
        self,
        quiz: Quiz,
        form: str,
        facets: Iterable[Facet] | None = None,
        answers: Mapping[str, int] | None = None,
        choosers: Mapping[Facet, Chooser] | None = None,
    ) -> None:
        self.quiz = quiz
        self.answers: dict[str, int] = dict(answers or {})
        self._brought = frozenset(self.answers)
        chosen, asked = set(facets or STAGES), quiz.form(form)
        self._items = {f: list(asked[f]) for f in STAGES if f in chosen and asked.get(f)}
        self._stages = list(self._items)
        self._choosers = {f: one for f, one in (choosers or {}).items() if f in self._items}
        self.material = [(quiz.sections[f], self._in_words(f)) for f in self._stages]
        for facet in self._choosers:
            pool = frozenset(self._items[facet])
            self._items[facet] = [item for item in self.answers if item in pool]
        self._stage = 0
        self._at = 0
        self._begun = False
        self._enter(0)

    @property
    def step(self) -> Step:
        """What to show now."""
        if self._stage >= len(self._stages):
            return Finished()
        if not self._begun:
            left, open_ended = self._announced()
            return Begin(self._section, left, self._done_before(), open_ended)
        if self._at < len(self._ids):
            return self._ask()
        return Order(self._section, self._open_places()[0], self._unplaced())

    @property
    def progress(self) -> Progress:
        """How far it has come; a section whose items are chosen counts with the most it may ask."""
        counts = [self._count(place) for place in range(len(self._stages))]
        if self._stage >= len(self._stages):
            return Progress(sum(counts), sum(counts))
        open_ = sum(item not in self.answers for item in self._ids[self._at :])
        open_ += counts[self._stage] - len(self._ids)
        done = sum(counts[: self._stage]) + counts[self._stage] - open_
        return Progress(done, sum(counts))

    def begin(self) -> None:
        """Start the section that was announced."""
        self._begun = True

    def answer(self, value: int) -> None:
        """Answer the question shown. The value must lie in the section's range."""
        item = self._ids[self._at]
        if not self._section.low <= value <= self._section.high:
            raise ValueError(value)
        self.answers[item] = value
        self._forward()

    def skip(self) -> None:
        """Leave the question shown without an answer, or the order as it is."""
        if self._at < len(self._ids):
            self.answers.pop(self._ids[self._at], None)
            self._forward()
        else:
            self._enter(self._stage + 1)

    def keep(self) -> None:
        """Go on past a question that was answered before."""
        self._forward()

    def back(self) -> bool:
        """Return to the question before, over the start of a section; False at the first."""
        if self._stage < len(self._stages) and self._at >= len(self._ids) and self._placed():
            self._unplace_last()
        elif self._at > 0:
            self._at -= 1
            self._begun = True
        elif self._stage > 0:
            self._return_to(self._stage - 1)
        else:
            return False
        return True

    def _return_to(self, stage: int) -> None:
        """To the last thing asked in a section: its order, if it came to that."""
        self._stage, self._begun = stage, True
        self._at = len(self._ids)
        if not self._is_flat():
            self._at -= 1
        elif self._placed():
            self._unplace_last()

    def put_in_place(self, item: Item) -> None:
        """Say which value comes next in the order."""
        self.answers[item.id] = self._open_places()[0]
        self._leave_if_settled()

    def _in_words(self, facet: Facet) -> list[Item]:
        return [self.quiz.sections[facet].items[item] for item in self._items[facet]]

    @property
    def _facet(self) -> Facet:
        return self._stages[self._stage]

    @property
    def _section(self) -> Section:
        return self.quiz.sections[self._facet]

    @property
    def _ids(self) -> list[str]:
        return self._items[self._facet]

    def _ask(self) -> Ask:
        item = self._section.items[self._ids[self._at]]
        given = self.answers.get(item.id)
        chooser, number = self._choosers.get(self._facet), self._at + 1
        return Ask(
            item,
            self._section,
            number,
            self._count(self._stage),
            given,
            about=chooser is not None,
            extra=chooser is not None and number == chooser.usual + 1,
        )

    def _count(self, stage: int) -> int:
        """How many items a section asks, or may still ask at most."""
        facet = self._stages[stage]
        asked = len(self._items[facet])
        if facet not in self._choosers or stage < self._stage:
            return asked
        chooser = self._choosers[facet]
        return max(asked, chooser.usual if asked <= chooser.usual else chooser.most)

    def _announced(self) -> tuple[int, bool]:
        """How many questions are left in this section, and whether it may be fewer."""
        if self._facet not in self._choosers:
            return len(self._left()), False
        return self._count(self._stage) - self._at, True

    def _grow(self) -> None:
        """Let one more item be chosen, where items are chosen."""
        chooser = self._choosers.get(self._facet)
        following = chooser.following(self._ids, self.answers) if chooser else None
        if following is not None:
            self._ids.append(following)

    def _left(self) -> list[str]:
        return [item for item in self._ids if item not in self.answers]

    def _done_before(self) -> Facet | None:
        return self._stages[self._stage - 1] if self._stage else None

    def _enter(self, stage: int) -> None:
        """Go to a section's first open question; sections without one are passed over."""
        self._stage, self._at, self._begun = stage, 0, False
        while self._stage < len(self._stages):
            if not self._left():
                self._grow()
            if left := self._left():
                self._at = self._ids.index(left[0])
                return
            if self._needs_order():
                self._at, self._begun = len(self._ids), True
                return
            self._stage += 1

    def _forward(self) -> None:
        self._at += 1
        while self._at < len(self._ids) and self._is_settled(self._ids[self._at]):
            self._at += 1
        if self._at >= len(self._ids):
            self._grow()
        if self._at >= len(self._ids):
            self._leave_if_settled()

    def _is_settled(self, item: str) -> bool:
        return item in self._brought and item in self.answers

    def _leave_if_settled(self) -> None:
        if not self._needs_order():
            self._enter(self._stage + 1)

    def _needs_order(self) -> bool:
        """Whether all ratings came out alike and the order is still open."""
        return bool(self._open_places()) and self._is_flat()

    def _is_flat(self) -> bool:
        """Whether the section can ask for an order, and its ratings say nothing."""
        section = self._section
        ratings = {item: self.answers[item] for item in section.items if item in self.answers}
        asked = (*self._ids, *(item for item in ratings if item not in self._ids))
        scores = score_section(section, asked, ratings) if section.ranking else None
        return scores is not None and facet_signal(scores) == 0

    def _placed(self) -> list[str]:
        ranking = self._section.ranking
        return [item for item in ranking.items if item in self.answers] if ranking else []

    def _open_places(self) -> list[int]:
        ranking = self._section.ranking
        taken = {self.answers[item] for item in self._placed()}
        return (
            [place for place in range(1, ranking.places + 1) if place not in taken]
            if ranking
            else []
        )

    def _unplaced(self) -> tuple[Item, ...]:
        ranking = self._section.ranking
        items = ranking.items.values() if ranking else ()
        return tuple(item for item in items if item.id not in self.answers)

    def _unplace_last(self) -> None:
        last = max(self._placed(), key=lambda item: self.answers[item])
        del self.answers[last]
