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
    """Everything was equally important: which of these comes at `place`?"""

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
    """One person's way through a form of a quiz. `answers` is always what has been said so far."""

    def __init__(
        self,
        quiz: Quiz,
        form: str,
        facets: Iterable[Facet] | None = None,
        answers: Mapping[str, int] | None = None,
    ) -> None:
        self.quiz = quiz
        self.answers: dict[str, int] = dict(answers or {})
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
        return Order(self._section, len(self._placed()) + 1, self._unplaced())

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
        """Leave the question shown without an answer."""
        self.answers.pop(self._ids[self._at], None)
        self._forward()

    def keep(self) -> None:
        """Go on past a question that was answered before."""
        self._forward()

    def back(self) -> bool:
        """Return to the question before, over the start of a section; False at the first."""
        if self._placed() and self._at >= len(self._ids):
            self._unplace_last()
        elif self._at > 0:
            self._at -= 1
            self._begun = True
        elif self._stage > 0:
            self._stage -= 1
            self._at, self._begun = len(self._ids) - 1, True
        else:
            return False
        return True

    def put_in_place(self, item: Item) -> None:
        """Say which value comes next in the order."""
        self.answers[item.id] = len(self._placed()) + 1
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
            open_at = [at for at, item in enumerate(self._ids) if item not in self.answers]
            if open_at:
                self._at = open_at[0]
                return
            if self._needs_order():
                self._at, self._begun = len(self._ids), True
                return
            self._stage += 1

    def _forward(self) -> None:
        self._at += 1
        if self._at >= len(self._ids):
            self._leave_if_settled()

    def _leave_if_settled(self) -> None:
        if not self._needs_order():
            self._enter(self._stage + 1)

    def _needs_order(self) -> bool:
        """Whether all ratings came out alike and the order is still open."""
        ranking = self._section.ranking
        if ranking is None or len(self._placed()) >= ranking.places:
            return False
        ratings = {item: self.answers[item] for item in self._ids if item in self.answers}
        scores = score_section(self._section, self._ids, ratings)
        return scores is not None and facet_signal(scores) == 0

    def _placed(self) -> list[str]:
        ranking = self._section.ranking
        return [item for item in ranking.items if item in self.answers] if ranking else []

    def _unplaced(self) -> tuple[Item, ...]:
        ranking = self._section.ranking
        items = ranking.items.values() if ranking else ()
        return tuple(item for item in items if item.id not in self.answers)

    def _unplace_last(self) -> None:
        last = max(self._placed(), key=lambda item: self.answers[item])
        del self.answers[last]
