"""What a batch leaves behind: rows, reports, errors, the key to pseudonyms; and its tally."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ccfit.batch.failures import Failure, failure, repeated
from ccfit.batch.output import GrowingFile
from ccfit.batch.scoring import Outcome
from ccfit.language import Lang

HASH_BYTES = 8


class Keeper(Protocol):
    """Keeps something of every chunk, before its rows are written."""

    def begin(self, people: int) -> GrowingFile | None:
        """Begin after so many people who have a row already; the file that grows, if one does."""

    def keep(self, outcomes: Sequence[Outcome]) -> None: ...

    def end(self) -> None:
        """Nobody follows."""


class Ids:
    """Which ids came before; eight bytes of each, so that many people take little room."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def again(self, person: str | None) -> bool:
        """Whether an id has been asked about before."""
        if person is None:
            return False
        digest = hashlib.blake2b(person.encode(), digest_size=HASH_BYTES).digest()
        mark = int.from_bytes(digest)
        if mark in self._seen:
            return True
        self._seen.add(mark)
        return False


@dataclass
class Tally:
    """How many were scored, could not be, and came under an id that had come before."""

    counts: Counter[str] = field(default_factory=Counter)

    @property
    def scored(self) -> int:
        return self.counts["scored"]

    @property
    def failed(self) -> int:
        return self.counts["failed"]

    @property
    def repeated(self) -> int:
        return self.counts["repeated"]

    @property
    def passed_over(self) -> int:
        return self.counts["passed over"]

    @property
    def people(self) -> int:
        return self.scored + self.failed


class Keeping:
    """Takes chunks of outcomes in order and hands their parts on.

    Reports, errors and keys come before the rows: whoever has a row has all the rest, so that an
    interrupted run can go on after its last row.
    """

    def __init__(
        self,
        rows: Callable[[Iterable[str]], None],
        fail: Callable[[Failure], None],
        lang: Lang,
        keepers: Sequence[Keeper] = (),
    ) -> None:
        self.tally = Tally()
        self._rows, self._fail, self._lang = rows, fail, lang
        self._keepers = keepers
        self._ids = Ids()

    def take(self, outcomes: Sequence[Outcome]) -> None:
        """Keep a chunk."""
        self._note(outcomes)
        self._rows([one.shown for one in outcomes if one.error is None])

    def pass_over(self, outcome: Outcome) -> None:
        """Keep all but the row of a person, which was written before."""
        self.tally.counts["passed over"] += 1
        self._note([outcome])

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        for one in outcomes:
            self.tally.counts["failed" if one.error else "scored"] += 1
            if one.error:
                self._fail(failure(one, one.error, self._lang))
            if self._ids.again(one.person):
                self.tally.counts["repeated"] += 1
                self._fail(repeated(one, self._lang))
        for keeper in self._keepers:
            keeper.keep(outcomes)
