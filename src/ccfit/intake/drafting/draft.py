"""A map's draft: everything that can be guessed, and what a person has to say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ccfit.errors import DataError, Where
from ccfit.intake.columns import ItemNames
from ccfit.intake.drafting.answer_words import AnswerWords, find_words, reads_as_answers
from ccfit.intake.drafting.questions import Found, Wordings
from ccfit.intake.drafting.roles import Roles, find_roles
from ccfit.intake.drafting.sample import Sample, take_sample
from ccfit.intake.kinds import kind_of
from ccfit.intake.mapping import NO_MAP
from ccfit.intake.selection import Table
from ccfit.intake.sources import named, table_of
from ccfit.intake.texts import Patterns, alike, in_brackets
from ccfit.quiz import ADAPTIVE, Quiz


@dataclass(slots=True)
class Draft:
    """What a map says, before it is written; columns are places, counted from 0."""

    sample: Sample
    quiz: Quiz
    found: Found
    roles: Roles
    words: AnswerWords
    doubtful: list[int] = field(default_factory=list)
    unneeded: list[int] = field(default_factory=list)
    repeated: int = 0

    def key(self, at: int) -> str:
        """The text that names a column: the row of a grid where that is enough."""
        header = self.sample.header
        rows = Counter(alike(part) for name in header for part in in_brackets(name))
        whole = {alike(name) for name in header}
        for part in reversed(in_brackets(header[at])):
            if " " in part and rows[alike(part)] == 1 and alike(part) not in whole:
                return part
        return header[at]

    def form(self) -> str | None:
        """The form that asks exactly the questions found."""
        items = frozenset(self.found.items.values())
        forms = (name for name in self.quiz.forms if name != ADAPTIVE)
        return next((name for name in forms if _asked(self.quiz, name) == items), None)

    def guesses(self) -> int:
        """How many matches somebody should look at."""
        doubtful = sum(how in ("near", "order") for how in self.found.how.values())
        return doubtful + len(self.words.near) + len(self.words.coded)

    def open_words(self) -> int:
        return sum(map(len, self.words.unplaced.values()))


def _asked(quiz: Quiz, form: str) -> frozenset[str]:
    return frozenset(item for items in quiz.form(form).values() for item in items)


def draft_map(path: Path | str, quiz: Quiz) -> Draft:
    """Guess the map of a table. Raises UsageError, AnswersError, DataError."""
    return draft_of(_table(path), quiz)


def _table(path: Path | str) -> Table:
    source = named(path)
    with source.open_bytes() as file:
        kind = kind_of(source.suffix, file)
    if kind in ("document", "lines", "list"):
        raise DataError("map.no_table", Where(source.name))
    return table_of(source, kind, NO_MAP)


def draft_of(table: Table, quiz: Quiz) -> Draft:
    """Guess the map of a table that is open."""
    wordings = Wordings(quiz)
    sample = take_sample(table, wordings.worth)
    found = wordings.find(sample.header, sample.titles)
    roles = find_roles(sample, set(found.items))
    rest = [at for at in _named(sample) if at not in found.items and at not in roles.used()]
    wordings.add_near(found, sample, rest)
    if not found.items:
        wordings.add_by_order(found, [at for at in rest if _like_answers(sample, at, quiz)])
    _drop_ambiguous(found, sample)
    draft = Draft(sample, quiz, found, roles, find_words(sample, found.items, quiz))
    rest = [at for at in rest if at not in found.items and at != roles.unclear_day]
    _sort_rest(draft, wordings.names, rest)
    draft.repeated = _repeated(sample, roles)
    return draft


def _named(sample: Sample) -> list[int]:
    return [at for at, name in enumerate(sample.header) if name]


def _like_answers(sample: Sample, at: int, quiz: Quiz) -> bool:
    cells, rows = sample.column(at), len(sample.rows)
    return any(reads_as_answers(cells, rows, one) for one in quiz.sections.values())


def _drop_ambiguous(found: Found, sample: Sample) -> None:
    """Headers that stand twice name no column."""
    times = Counter(map(alike, sample.header))
    for at in [at for at in found.items if times[alike(sample.header[at])] > 1]:
        del found.items[at], found.how[at]


def _sort_rest(draft: Draft, names: ItemNames, rest: list[int]) -> None:
    """Columns that look like answers are for a person to judge; the others are not needed."""
    for at in rest:
        # A second column for a question would be refused.
        second = names.of_header(draft.sample.header[at])
        doubtful = not second and _like_answers(draft.sample, at, draft.quiz)
        (draft.doubtful if doubtful else draft.unneeded).append(at)


def _repeated(sample: Sample, roles: Roles) -> int:
    """How many people came more than once, among the rows that count."""
    if roles.id is None:
        return 0
    keep = {at: Patterns.of(wanted) for at, wanted in roles.keep.items()}
    rows = [row for row in sample.rows if all(one.fit(row[at]) for at, one in keep.items())]
    people = Counter(alike(row[roles.id]) for row in rows if row[roles.id].strip())
    return sum(count > 1 for count in people.values())
