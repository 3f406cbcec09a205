"""What a part of a group adds to the whole: counts and sums, to be merged in any number."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from ccfit.cohort.psychometrics import Sums
from ccfit.errors import CcfitError
from ccfit.facets import Facet

# Which table a count belongs to; E, N, F and J are those of the axes of the type. "begun" and
# "given" count the parts of the quiz that were answered, and those that came as scores.
Table = Literal[
    "people", "begun", "given", "completion", "verdict", "letter", "code",
    "value", "has_values", "E", "N", "F", "J", "area", "ranked",
]  # fmt: skip
# Group, table, category.
Key = tuple[str | None, Table, str]
# The items of a section that some people were asked, in order.
Asked = tuple[Facet, tuple[str, ...]]
Reason = Literal["unread", "no_pattern", "alike", "unfinished", "repeated"]
# A whole number that no answer can be.
GAP = -(1 << 31)


@dataclass
class Part:
    """Of some people: how many in each category, the sums of their scales, their answers.

    `scales` are the sums by what was asked and by scale; `answers` of each facet, one array a
    person, the items in the order of the section, hold ``GAP`` where one was left out.
    """

    counts: Counter[Key] = field(default_factory=Counter)
    scales: dict[Asked, dict[str, Sums]] = field(default_factory=dict)
    answers: dict[Facet, list[array[int]]] = field(default_factory=dict)

    def add(self, other: Part) -> None:
        """Merge the people of another part, who come after these."""
        self.counts.update(other.counts)
        for asked, scales in other.scales.items():
            mine = self.scales.setdefault(asked, {})
            for name, sums in scales.items():
                mine.setdefault(name, Sums.of(len(sums.answers))).add(sums)
        for facet, people in other.answers.items():
            self.answers.setdefault(facet, []).extend(people)


@dataclass(frozen=True, slots=True)
class Seen:
    """One person, for the list of whom to talk to: `empty` are the sections not begun."""

    source: str
    row: int | None
    person: str | None
    group: str | None
    error: CcfitError | None = None
    reasons: tuple[Reason, ...] = ()
    empty: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a worker makes of some raw rows."""

    part: Part
    seen: list[Seen]
