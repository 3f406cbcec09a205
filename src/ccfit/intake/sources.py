"""Where people come from: tables, folders, files of one person, standard input."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from ccfit import storage
from ccfit.errors import AnswersError, CcfitError, UsageError, Where
from ccfit.intake import lines
from ccfit.intake.archives import member_opener
from ccfit.intake.columns import match_columns
from ccfit.intake.delimited import open_text
from ccfit.intake.entry import Numbered, Reader
from ccfit.intake.kinds import BY_SUFFIX, Kind, holds_no_person, kind_of
from ccfit.intake.mapping import NO_MAP, Map
from ccfit.intake.person_files import FileReader
from ccfit.intake.rows import table_reader
from ccfit.intake.selection import Table, people
from ccfit.intake.spreadsheets import open_spreadsheet
from ccfit.intake.standard_input import Spool
from ccfit.quiz import Quiz

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Intake:
    """One source, opened: raw rows that cost little, and the reader that makes people of them."""

    name: str
    raws: Iterator[Numbered]
    reader: Reader


@dataclass(frozen=True, slots=True)
class Way:
    """What every source is read with."""

    quiz: Quiz
    mapping: Map = NO_MAP
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be opened: the name that is shown, how it ends, and what opens it."""

    name: str
    suffix: str
    open_bytes: Callable[[], BinaryIO]
    path: Path | None = None


def open_sources(
    paths: Sequence[Path | str], quiz: Quiz, mapping: Map | None = None, *, group: str | None = None
) -> Iterator[Intake]:
    """All sources in the order given; folders recursively, their members sorted by path.

    `group` names the column that groups people, instead of the map's. Raises UsageError for a
    file that is not there, and for a source that stands alone whatever is wrong with it as a
    whole; one of several comes as an entry that says so.
    """
    way = Way(quiz, mapping or NO_MAP, group)
    for path in paths:
        _require(path)
    if len(paths) == 1 and not Path(paths[0]).is_dir():
        return iter([open_source(named(paths[0]), way)])
    return _each(paths, way)


def _require(path: Path | str) -> None:
    if str(path) != STANDARD_INPUT and not Path(path).exists():
        raise UsageError("file.missing", Where(str(path)))


def _each(paths: Sequence[Path | str], way: Way) -> Iterator[Intake]:
    for path in paths:
        if str(path) != STANDARD_INPUT and Path(path).is_dir():
            yield from _folder(Path(path), way)
        else:
            yield _open_or_say(named(path), way)


def named(path: Path | str) -> Source:
    """A file as it was named, ``-`` being standard input. Raises UsageError."""
    if str(path) == STANDARD_INPUT:
        return Source(STANDARD_INPUT, "", Spool())
    return Source(str(path), Path(path).suffix, partial(_open, Path(path)), Path(path))


def _open(path: Path) -> BinaryIO:
    with storage.reading(path):
        return path.open("rb")


def _open_or_say(source: Source, way: Way) -> Intake:
    try:
        return open_source(source, way)
    except CcfitError as error:
        return Intake(source.name, iter([(None, error)]), FileReader(way.quiz, source.name))


def open_source(source: Source, way: Way) -> Intake:
    """A source by its kind. Raises CcfitError for what is wrong with it as a whole."""
    with source.open_bytes() as file:
        kind = kind_of(source.suffix, file)
    if kind == "document":
        return _document(source, way)
    if kind in ("lines", "list"):
        read = lines.lines if kind == "lines" else lines.members
        reader = lines.LineReader(source.name, way.quiz, way.mapping, way.group)
        raws = lines.people(partial(read, source.name, source.open_bytes), way.mapping)
        return Intake(source.name, _to_the_end(source.name, raws), reader)
    return table_intake(table_of(source, kind, way.mapping), way)


def _document(source: Source, way: Way) -> Intake:
    reader = FileReader(way.quiz, source.name, group=way.group or way.mapping.group)
    if source.path is not None:
        return Intake(source.name, iter([(None, source.path)]), reader)
    with source.open_bytes() as file:
        text = file.read().decode("utf-8-sig", errors="replace")
    return Intake(source.name, iter([(None, text)]), reader)


def table_of(source: Source, kind: Kind, mapping: Map) -> Table:
    """The rows of a table in any form. Raises AnswersError, DataError."""
    if kind == "other_format":
        raise AnswersError("intake.other_format", Where(source.name), suffix=source.suffix)
    if kind == "spreadsheet":
        return open_spreadsheet(source.name, source.open_bytes, mapping.sheet)
    if kind == "archive":
        return open_text(source.name, member_opener(source.name, source.open_bytes))
    return open_text(source.name, source.open_bytes)


def header_of(table: Table, mapping: Map) -> tuple[int, list[str]]:
    """The row that names the columns, with its number: the map's, else the first that is filled.

    Raises AnswersError for a table without one.
    """
    for number, cells in table.records():
        if isinstance(cells, CcfitError):
            raise cells
        if number >= mapping.header and any(cell.strip() for cell in cells):
            return number, _trimmed(cells)
    raise AnswersError("intake.no_header", Where(table.source))


def _trimmed(cells: list[str]) -> list[str]:
    """The header without the empty cells at its end, which spreadsheets add."""
    width = max(at for at, cell in enumerate(cells, 1) if cell.strip())
    return cells[:width]


def table_intake(table: Table, way: Way) -> Intake:
    """The people of a table. Raises AnswersError, DataError for what is wrong with all of it."""
    number, header = header_of(table, way.mapping)
    columns = match_columns(header, way.quiz, way.mapping, table.source, way.group)
    reader = table_reader(columns, len(header), way.quiz, way.mapping, table.source)
    rows = people(table, number + way.mapping.skip, columns, way.mapping)
    return Intake(table.source, _to_the_end(table.source, rows), reader)


def _to_the_end(source: str, raws: Iterator[Numbered]) -> Iterator[Numbered]:
    """The same; what keeps the rest of a source from being read comes as the last raw."""
    try:
        yield from raws
    except CcfitError as error:
        yield None, error
    except (OSError, EOFError, UnicodeError, zipfile.BadZipFile, zlib.error) as error:
        yield None, AnswersError("intake.broken_off", Where(source), reason=str(error))


def _folder(root: Path, way: Way) -> Iterator[Intake]:
    """The members of a folder; files of one person, one after the other, are one intake."""
    alone: list[Path] = []
    for path in _members(root):
        if _is_of_one(path):
            alone.append(path)
            continue
        yield from _files(root, alone, way)
        alone = []
        shown = path.relative_to(root).as_posix()
        yield _open_or_say(Source(shown, path.suffix, partial(_open, path), path), way)
    yield from _files(root, alone, way)


def _files(root: Path, paths: list[Path], way: Way) -> Iterator[Intake]:
    if paths:
        reader = FileReader(way.quiz, root=root, group=way.group or way.mapping.group)
        yield Intake(str(root), iter([(None, path) for path in paths]), reader)


def _members(root: Path) -> list[Path]:
    found = [
        Path(folder, name)
        for folder, _, names in os.walk(root)
        if not _is_hidden(Path(folder).relative_to(root))
        for name in names
        if _may_hold_people(Path(folder, name))
    ]
    return sorted(found, key=lambda path: path.relative_to(root).as_posix())


def _is_hidden(inside: Path) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in inside.parts)


def _may_hold_people(path: Path) -> bool:
    """Whether a member of a folder is meant: of a known type, and no other file of ccfit's."""
    if path.name.startswith((".", "~$")) or path.suffix.lower() not in BY_SUFFIX:
        return False
    if BY_SUFFIX[path.suffix.lower()] != "document":
        return True
    try:
        with path.open("rb") as file:
            return not holds_no_person(file)
    except OSError:
        return True


def _is_of_one(path: Path) -> bool:
    if BY_SUFFIX[path.suffix.lower()] != "document":
        return False
    try:
        with path.open("rb") as file:
            return kind_of(path.suffix, file) == "document"
    except OSError:
        return True
