"""The quiz as a state machine: which question comes next, what an answer does. No terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ccfit.facets import ORDER_OF_ASKING, Facet
from ccfit.quiz import Item, Quiz, Section
from ccfit.scoring import facet_signal, score_section

STAGES = ORDER_OF_ASKING


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: `number` of `count` in its section; `given` is an earlier answer."""

    item: Item
    section: Section
    number: int
    count: int
    given: int | None


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


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing is left to ask."""


Step = Ask | Order | Begin | Finished


class Session:
    """One person's way through a form of a quiz. `answers` is always what has been said so far.

    Answers brought along are not asked again, though `back` leads to them.
    """

    def __init__(
        self,
        quiz: Quiz,
        form: str,
        facets: Iterable[Facet] | None = None,
        answers: Mapping[str, int] | None = None,
    ) -> None:
        self.quiz = quiz
        self.answers: dict[str, int] = dict(answers or {})
        self._brought = frozenset(self.answers)
        chosen, asked = set(facets or STAGES), quiz.form(form)
        self._items = {f: asked[f] for f in STAGES if f in chosen and asked.get(f)}
        self._stages = list(self._items)
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
            return Begin(self._section, len(self._left()), self._done_before())
        if self._at < len(self._ids):
            return self._ask()
        return Order(self._section, self._open_places()[0], self._unplaced())

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

    @property
    def _facet(self) -> Facet:
        return self._stages[self._stage]

    @property
    def _section(self) -> Section:
        return self.quiz.sections[self._facet]

    @property
    def _ids(self) -> tuple[str, ...]:
        return self._items[self._facet]

    def _ask(self) -> Ask:
        item = self._section.items[self._ids[self._at]]
        given = self.answers.get(item.id)
        return Ask(item, self._section, self._at + 1, len(self._ids), given)

    def _left(self) -> list[str]:
        return [item for item in self._ids if item not in self.answers]

    def _done_before(self) -> Facet | None:
        return self._stages[self._stage - 1] if self._stage else None

    def _enter(self, stage: int) -> None:
        """Go to a section's first open question; sections without one are passed over."""
        self._stage, self._at, self._begun = stage, 0, False
        while self._stage < len(self._stages):
            left = self._left()
            if left:
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
