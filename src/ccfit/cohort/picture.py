"""The tables of a group, with nothing in them about fewer than ten people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ccfit.cohort.counting import AXIS_TABLES, OPEN, first_letter
from ccfit.cohort.gathering import COMPLETION, Group
from ccfit.cohort.part import Table
from ccfit.cohort.suppression import FEWEST, Counts, Shown, merged_small, suppressed
from ccfit.facets import AXES, LETTERS, OTHER_POLE, VALUES

VERDICTS = ("ok", "caution", "retake")
FINISHED, UNFINISHED = "finished", "unfinished"
Figures = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is shown of some people; None stands for a figure that is not.

    `axes` go by the pole that an axis is named by; the letters of each, and open.
    """

    people: int
    completion: Figures
    verdicts: Figures
    letters: Figures
    values: Figures
    axes: Mapping[str, Figures]
    areas: Figures


@dataclass(frozen=True, slots=True)
class Codes:
    """How many have each code, the most frequent first, and how many the others together."""

    shown: Sequence[tuple[str, int]]
    others: int


@dataclass(frozen=True, slots=True)
class GroupPicture:
    """One group by its name; None where none is given. `merged` are small ones in one."""

    name: str | None
    merged: bool
    picture: Picture


@dataclass(frozen=True, slots=True)
class Members:
    """People who are shown as one group: the groups in the data that they came with."""

    label: str
    name: str | None
    merged: bool
    groups: tuple[str | None, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """Everybody and each group; None for groups where none can be told apart."""

    whole: Picture
    codes: Codes
    unread: int | None
    groups: Sequence[GroupPicture] | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A table and its categories. Where a person can be in several, `people` counts who is."""

    table: Table
    categories: Sequence[str]
    people: Table | None = None


class _Counter:
    """Looks the counts of a group up."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._counts: dict[tuple[str, str], dict[str | None, int]] = {}
        for (name, table, category), count in group.part.counts.items():
            key = (table, self._meaning(table, category))
            by_group = self._counts.setdefault(key, {})
            by_group[name] = by_group.get(name, 0) + count

    def _meaning(self, table: str, category: str) -> str:
        if table != COMPLETION:
            return category
        return FINISHED if self._group.is_finished(category) else UNFINISHED

    def categories(self, table: Table) -> list[str]:
        return [category for name, category in self._counts if name == table]

    def of(self, table: str, category: str, names: Iterable[str | None] | None = None) -> int:
        """How many; of some groups or of all."""
        found = self._counts.get((table, category), {})
        return sum(found.values()) if names is None else sum(found.get(n, 0) for n in names)

    def counts(self, layout: Layout, names: Sequence[str | None] | None = None) -> Counts:
        """A line of a table: of some groups or of all."""
        found = {one: self.of(layout.table, one, names) for one in layout.categories}
        people = sum(found.values()) if layout.people is None else self.of(layout.people, "", names)
        return Counts(people, found)

    def people(self) -> int:
        return sum(self.sizes().values())

    def sizes(self) -> dict[str | None, int]:
        return self._counts.get(("people", "read"), {})


def pictures(group: Group, areas: Sequence[str], *, by_group: bool) -> Pictures:
    """All tables of ten people or more; `areas` are the codes of all areas, in order."""
    counter = _Counter(group)
    members = _members(counter.sizes()) if by_group else []
    verdicts = _table(counter, Layout("verdict", VERDICTS), members)
    tables = {
        "completion": _table(counter, Layout("completion", (FINISHED, UNFINISHED)), members),
        "verdict": verdicts,
        "letter": _table(counter, Layout("letter", (*LETTERS, OPEN)), members, verdicts),
        "value": _table(counter, Layout("value", VALUES, people="has_values"), members),
        "area": _table(counter, Layout("area", areas, people="ranked"), members, verdicts),
        **{
            axis: _table(counter, Layout(axis, (axis, OTHER_POLE[axis], OPEN)), members)
            for axis in AXIS_TABLES
        },
    }
    unread = counter.of("people", "unread")
    return Pictures(
        _picture(group.tally.scored, {name: shown.whole for name, shown in tables.items()}),
        _codes(counter, tables["letter"].whole),
        unread if unread == 0 or unread >= FEWEST else None,
        [
            GroupPicture(
                one.name,
                one.merged,
                _picture(
                    one.size, {name: shown.groups[one.label] for name, shown in tables.items()}
                ),
            )
            for one in members
        ]
        or None,
    )


def _picture(people: int, tables: Mapping[str, Figures]) -> Picture:
    return Picture(
        people,
        tables["completion"],
        tables["verdict"],
        tables["letter"],
        tables["value"],
        {axis: tables[axis] for axis in AXES},
        tables["area"],
    )


def natural(text: str) -> list[tuple[int, int, str]]:
    """The order in which people expect names with numbers: 9B before 10A."""
    parts = re.findall(r"\d+|\D+", text.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]


def _members(sizes: Mapping[str | None, int]) -> list[Members]:
    """The groups in natural order, then people without one, then small groups as one.

    Empty where that leaves fewer than two.
    """
    names = sorted((name for name in sizes if name is not None), key=lambda n: (natural(n), n))
    labels: dict[str, str | None] = {f"={name}": name for name in names}
    if None in sizes:
        labels[""] = None
    alone, together = merged_small({label: sizes[name] for label, name in labels.items()})
    found = [
        Members(
            label, labels[label], merged=False, groups=(labels[label],), size=sizes[labels[label]]
        )
        for label in alone
    ]
    if together:
        groups = tuple(labels[label] for label in together)
        size = sum(sizes[name] for name in groups)
        found.append(Members("+", None, merged=True, groups=groups, size=size))
    return found if len(found) > 1 else []


def _table(
    counter: _Counter, layout: Layout, members: Sequence[Members], verdicts: Shown | None = None
) -> Shown:
    whole = counter.counts(layout)
    groups = {one.label: counter.counts(layout, one.groups) for one in members}
    guarded = frozenset[str | None]()
    if verdicts is not None:
        lines: dict[str | None, tuple[int, Counts]] = {None: (counter.people(), whole)}
        lines |= {one.label: (one.size, groups[one.label]) for one in members}
        guarded = _guarded(lines, verdicts)
    return suppressed(whole, groups, several=layout.people is not None, guarded=guarded)


def _guarded(
    lines: Mapping[str | None, tuple[int, Counts]], verdicts: Shown
) -> frozenset[str | None]:
    """The lines of a table that must not tell how many people are not in it.

    All who have no pattern at all are among these; where their number is hidden, so must theirs
    be, and where it is shown, the difference must not be about fewer than ten people.
    """

    def is_delicate(name: str | None) -> bool:
        people, counts = lines[name]
        shown = verdicts.whole if name is None else verdicts.groups[name]
        without = shown["retake"]
        return without is None or 0 < people - counts.people - without < FEWEST

    return frozenset(name for name in lines if is_delicate(name))


def _codes(counter: _Counter, letters: Figures) -> Codes:
    """The codes under every first letter that is shown itself, each letter a table of its own."""
    by_letter: dict[str, dict[str, int]] = {}
    for code in counter.categories("code"):
        by_letter.setdefault(first_letter(code), {})[code] = counter.of("code", code)
    shown = [
        (code, count)
        for letter, counts in by_letter.items()
        if letters[letter] is not None
        for code, count in suppressed(Counts(sum(counts.values()), counts)).whole.items()
        if count is not None
    ]
    return Codes(
        sorted(shown, key=lambda one: (-one[1], one[0])),
        counter.people() - sum(count for _, count in shown),
    )
