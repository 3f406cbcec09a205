"""Whether a table and a map fit: what is lost between the two, and who cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ccfit.errors import CcfitError, DataError, Localized, Where
from ccfit.facets import FACETS
from ccfit.intake.columns import Columns, match_columns
from ccfit.intake.entry import Numbered
from ccfit.intake.kinds import MAP_FILE, Kind, kind_of
from ccfit.intake.mapping import NO_MAP, Map
from ccfit.intake.selection import Table
from ccfit.intake.sources import (
    Intake,
    Way,
    header_of,
    named,
    open_sources,
    table_intake,
    table_of,
)
from ccfit.intake.texts import column_letters, tidy
from ccfit.language import Lang
from ccfit.quiz import ADAPTIVE, Quiz
from ccfit.suggest import Suggestion
from ccfit.words.intake import WORDS

TABLES: tuple[Kind, ...] = ("table", "spreadsheet", "archive", "other_format")
MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know that need not be wrong."""

    key: str
    details: dict[str, object]

    def text(self, lang: Lang) -> str:
        details = {
            name: detail.to(lang) if isinstance(detail, Localized) else detail
            for name, detail in self.details.items()
        }
        return WORDS[self.key].to(lang).format(**details)


@dataclass(slots=True)
class Fit:
    """What a check of a source found."""

    faults: list[CcfitError] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def note(self, key: str, **details: object) -> None:
        self.notes.append(Note(key, details))


def holds_people(path: str) -> bool:
    """Whether a file or folder is a source of many people, rather than one document."""
    if path == "-" or not Path(path).exists():
        return False
    if Path(path).is_dir():
        return True
    with named(path).open_bytes() as file:
        return kind_of(Path(path).suffix, file) != "document"


def is_map(path: str) -> bool:
    """Whether a file says that it is a map."""
    if path == "-" or not Path(path).is_file():
        return False
    with named(path).open_bytes() as file:
        return bool(MAP_FILE.search(file.read(2000)))


def check_source(path: str, quiz: Quiz, mapping: Map | None = None) -> Fit:
    """Every fault of a source's people, and what a map leaves out of a table."""
    fit = Fit()
    try:
        _check(path, Way(quiz, mapping or NO_MAP), fit)
    except CcfitError as error:
        fit.faults += [error, *error.more]
    return fit


def _check(path: str, way: Way, fit: Fit) -> None:
    source = named(path) if Path(path).is_file() else None
    kind = None
    if source is not None:
        with source.open_bytes() as file:
            kind = kind_of(source.suffix, file)
    if source is not None and kind in TABLES:
        _check_table(table_of(source, kind, way.mapping), way, fit)
        return
    for intake in open_sources([path], way.quiz, way.mapping):
        _check_people(intake, way, fit)


def _check_table(table: Table, way: Way, fit: Fit) -> None:
    number, header = header_of(table, way.mapping)
    columns = match_columns(header, way.quiz, way.mapping, table.source)
    _note_columns(header, columns, way.quiz, fit)
    _note_questions(columns, way.quiz, fit)
    people = _check_people(table_intake(table, way), way, fit)
    rows = _filled_rows(table, number + way.mapping.skip)
    if rows > people:
        fit.note("check.rows_left_out", rows=rows, left_out=rows - people)


def _filled_rows(table: Table, after: int) -> int:
    return sum(
        isinstance(cells, CcfitError) or any(map(str.strip, cells))
        for number, cells in table.records()
        if number > after
    )


def _note_columns(header: Sequence[str], columns: Columns, quiz: Quiz, fit: Fit) -> None:
    """Columns that hold nothing that is known."""
    wordings = {
        text: item.id
        for section in quiz.sections.values()
        for item in section.items.values()
        for text in (item.text.en, item.text.es)
    }
    for at in columns.unmatched[:MOST_SHOWN]:
        name = tidy(header[at])
        near = Suggestion(name, [*wordings, *wordings.values()], most=1, cutoff=0.75).names
        items = Suggestion.of([wordings.get(one, one) for one in near])
        shown = {"name": name[:80], "column": column_letters(at), "suggestion": items}
        fit.note("check.unmatched_column", **shown)
    if len(columns.unmatched) > MOST_SHOWN:
        fit.note("check.more_columns", count=len(columns.unmatched) - MOST_SHOWN)


def _note_questions(columns: Columns, quiz: Quiz, fit: Fit) -> None:
    """Questions without a column, of the form that lacks fewest of them."""
    ranking = quiz.ranking_ids()
    found = columns.items.keys() - ranking
    asked = {
        name: [item for facet in FACETS for item in form.get(facet, ())]
        for name, form in quiz.forms.items()
        if name != ADAPTIVE
    }
    name = min(asked, key=lambda one: (len(found ^ set(asked[one])), len(asked[one])))
    lacking = [item for item in asked[name] if item not in found]
    if lacking:
        items = ", ".join(lacking[:MOST_SHOWN]) + (", …" if len(lacking) > MOST_SHOWN else "")
        fit.note("check.unasked", form=name, count=len(lacking), items=items)


def _check_people(intake: Intake, way: Way, fit: Fit) -> int:
    """Collect what is wrong with single people; how many there are."""
    words: Counter[str] = Counter()
    first: dict[str, Where] = {}
    people = 0
    for numbered in intake.raws:
        people += 1
        for fault in _faults(intake, numbered):
            if fault.key == "intake.not_answer":
                word = str(fault.details["value"])
                words[word] += 1
                first.setdefault(word, fault.where)
            else:
                fit.faults.append(fault)
    fit.faults += _without_number(words, first, way)
    fit.note("check.people", source=intake.name, count=people)
    return people


def _faults(intake: Intake, numbered: Numbered) -> list[CcfitError]:
    error = intake.reader(*numbered).error
    return [error, *error.more] if error else []


def _without_number(words: Counter[str], first: dict[str, Where], way: Way) -> Iterator[CcfitError]:
    """Each text once, however many cells hold it."""
    known = {word for texts in way.mapping.words.values() for word in texts}
    labels = {
        label
        for section in way.quiz.sections.values()
        for texts in section.labels.values()
        for label in texts
    }
    for word, count in words.items():
        where, suggestion = first[word], Suggestion(word, known | labels)
        details = {"word": word, "count": count, "suggestion": suggestion}
        yield DataError("map.word", where, **details)
