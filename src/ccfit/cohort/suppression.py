"""Which figures of a table may be shown, so that no few people can be singled out.

Nothing below ten is shown. Neither may such a figure follow from what is shown. Whoever knows all
totals can add lines of a table and take others away; a sum in which every hidden cell comes once
or not at all tells how many people are in those cells together. Each cell stands in two lines,
once with plus and once with minus: so lines are the nodes of a network, hidden cells its edges,
and such a sum is a cut (Kelly, Golden & Assad 1992, Cell suppression: disclosure protection for
sensitive tabular data). The smallest one that holds a given cell is as large as the greatest flow
from one of its lines to the other (Ford & Fulkerson 1956). Where that is below ten, the smallest
shown figure across the cut is hidden too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

FEWEST = 10
WITHOUT_LIMIT = 1 << 60
Node = tuple[str, str]
# The far side of a line that cells of no other line cross.
OUTSIDE: Node = ("outside", "")
TOTAL: Node = ("total", "")
NOBODY: frozenset[str | None] = frozenset()


@dataclass(frozen=True, slots=True)
class Cell:
    """So many people, with plus in the sum of the line `tail`, with minus in that of `head`.

    `rest` are those of the same line who are not in the cell, where people can be in several
    cells of it; None where each is in one.
    """

    tail: Node
    head: Node
    count: int
    rest: int | None = None

    @property
    def is_small(self) -> bool:
        """Whether it, or its other side, is about fewer than ten people."""
        return self.count < FEWEST or 0 < (self.rest or 0) < FEWEST

    @property
    def backward(self) -> int:
        return WITHOUT_LIMIT if self.rest is None else self.rest


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of some people are in each category: each in one, or in several or none."""

    people: int
    counts: Mapping[str, int]

    def total_is_told(self, *, several: bool) -> bool:
        """Whether the sum of the counts can be known: neither it nor what it lacks is small."""
        total = sum(self.counts.values())
        lacking = len(self.counts) * self.people - total
        return total >= FEWEST and not (several and lacking < FEWEST)


@dataclass(frozen=True, slots=True)
class Shown:
    """The counts that may be shown, None for those that may not; groups by name."""

    whole: Mapping[str, int | None]
    groups: Mapping[str, Mapping[str, int | None]]


def suppressed(
    whole: Counts,
    groups: Mapping[str, Counts] | None = None,
    *,
    several: bool = False,
    guarded: Collection[str | None] = NOBODY,
) -> Shown:
    """What may be shown of a table of categories, and of categories by groups.

    The groups, ten people or more in each, make up the whole. Every line's total is taken to be
    known. Of the `guarded` lines (None: the whole) it must not become known from this table,
    since another one hides how many people are not in it.
    """
    parts = groups or {}
    told = {name for name, part in parts.items() if part.total_is_told(several=several)}
    all_told = len(told) == len(parts) and whole.total_is_told(several=several)
    start = TOTAL if all_told else OUTSIDE
    keys: list[tuple[str | None, str]] = [(None, key) for key in whole.counts]
    cells = [
        _cell(start, ("category", key) if parts else OUTSIDE, whole, key, several=several)
        for key in whole.counts
    ]
    for name, part in parts.items():
        end = ("group", name) if name in told else OUTSIDE
        keys += [(name, key) for key in part.counts]
        cells += [_cell(("category", key), end, part, key, several=several) for key in part.counts]
    hidden = hidden_cells(cells, _guarded_pairs(guarded, split=bool(parts)))
    figures = [None if at in hidden else cell.count for at, cell in enumerate(cells)]
    found = dict(zip(keys, figures, strict=True))
    lines: dict[str | None, Counts] = {None: whole}
    lines.update(parts.items())
    shown = {
        name: _with_zeros({key: found[name, key] for key in line.counts}, line, several=several)
        for name, line in lines.items()
    }
    return Shown(shown[None], {name: shown[name] for name in parts})


def _with_zeros(
    shown: Mapping[str, int | None], line: Counts, *, several: bool
) -> Mapping[str, int | None]:
    """Where what is hidden comes to nobody, as everybody can see, it may say so."""
    left = line.people - sum(count for count in shown.values() if count is not None)
    if several or left:
        return shown
    return {key: count or 0 for key, count in shown.items()}


def _cell(tail: Node, head: Node, counts: Counts, key: str, *, several: bool) -> Cell:
    count = counts.counts[key]
    return Cell(tail, head, count, counts.people - count if several else None)


def _guarded_pairs(guarded: Collection[str | None], *, split: bool) -> list[tuple[Node, Node]]:
    """Lines whose totals must not be told apart from each other, or from what is known."""
    lines = [TOTAL] if None in guarded else []
    lines += sorted(("group", name) for name in guarded if name is not None)
    if not split:
        lines.append(OUTSIDE)
    return [pair for one in lines[1:] for pair in ((lines[0], one), (one, lines[0]))]


def hidden_cells(cells: Sequence[Cell], pairs: Iterable[tuple[Node, Node]] = ()) -> set[int]:
    """The places of the cells that must not be shown.

    `pairs` are lines that must not be parted by a sum about fewer than ten people.
    """
    hidden = {at for at, cell in enumerate(cells) if cell.is_small}
    for start, end in pairs:
        _protect(start, end, cells, hidden)
    waiting = deque(sorted(hidden))
    while waiting:
        cell = cells[waiting.popleft()]
        if cell.count:
            waiting += _protect(cell.tail, cell.head, cells, hidden)
        if cell.rest:
            waiting += _protect(cell.head, cell.tail, cells, hidden)
    return hidden


def _protect(start: Node, end: Node, cells: Sequence[Cell], hidden: set[int]) -> list[int]:
    """Hide more cells until every sum that parts two lines is about ten people or more."""
    added: list[int] = []
    while start != end:
        reached = Network(cells[at] for at in hidden).reached(start, end)
        found = None if reached is None else _smallest_across(reached, cells, hidden)
        if found is None:
            break
        hidden.add(found)
        added.append(found)
    return added


def _smallest_across(reached: set[Node], cells: Sequence[Cell], hidden: set[int]) -> int | None:
    """The shown cell with the fewest people between what a flow reached and what it did not.

    Figures of groups go before those of all together.
    """
    across = [
        (TOTAL in (cell.tail, cell.head), cell.count, at)
        for at, cell in enumerate(cells)
        if at not in hidden and (cell.tail in reached) != (cell.head in reached)
    ]
    return min(across)[2] if across else None


class Network:
    """How much can flow from line to line through hidden cells."""

    def __init__(self, hidden: Iterable[Cell]) -> None:
        self._room: dict[Node, dict[Node, int]] = {}
        for cell in hidden:
            if cell.tail != cell.head:
                self._widen(cell.tail, cell.head, cell.count)
                self._widen(cell.head, cell.tail, cell.backward)

    def _widen(self, start: Node, end: Node, by: int) -> None:
        ends = self._room.setdefault(start, {})
        ends[end] = ends.get(end, 0) + by

    def reached(self, start: Node, end: Node) -> set[Node] | None:
        """What the greatest flow leaves within reach of its start; None if it comes to ten."""
        flow = 0
        while flow < FEWEST:
            before = self._ways(start, end)
            if end not in before:
                return set(before)
            flow += self._push(before, start, end)
        return None

    def _ways(self, start: Node, end: Node) -> dict[Node, Node]:
        """From every node that can be reached, the one before it (breadth first)."""
        before = {start: start}
        waiting = deque([start])
        while waiting and end not in before:
            node = waiting.popleft()
            for other, room in self._room.get(node, {}).items():
                if room > 0 and other not in before:
                    before[other] = node
                    waiting.append(other)
        return before

    def _push(self, before: Mapping[Node, Node], start: Node, end: Node) -> int:
        steps: list[tuple[Node, Node]] = []
        node = end
        while node != start:
            steps.append((before[node], node))
            node = before[node]
        amount = min(self._room[one][other] for one, other in steps)
        for one, other in steps:
            self._room[one][other] -= amount
            self._room[other][one] = self._room[other].get(one, 0) + amount
        return amount


def merged_small(sizes: Mapping[str, int]) -> tuple[list[str], list[str]]:
    """The groups to be shown each by itself, and those to be shown as one, in their order.

    Those of fewer than ten people go together; with the smallest of the others where they still
    come to fewer than ten.
    """
    together = [name for name, size in sizes.items() if size < FEWEST]
    alone = [name for name in sizes if name not in together]
    while together and alone and sum(sizes[name] for name in together) < FEWEST:
        smallest = min(alone, key=lambda name: sizes[name])
        alone.remove(smallest)
        together.append(smallest)
    return alone, [name for name in sizes if name in together]
