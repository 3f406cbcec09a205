"""Check the files that people write: every fault at once, each with its line and a remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ccfit import answers, storage
from ccfit.checking import catalog_check, guides_check, map_check, norms_check, quiz_check
from ccfit.checking.catalog_file import OccupationsFile
from ccfit.checking.guides_file import GuidesFile
from ccfit.checking.map_file import MapFile
from ccfit.checking.model_faults import shown, sound_part
from ccfit.checking.norms_file import NormsOfQuiz
from ccfit.checking.quiz_file import QuizFile
from ccfit.documents import Document, parse_document
from ccfit.errors import AnswersError, CcfitError, DataError, Faults, Where

if TYPE_CHECKING:
    from ccfit.quiz import Quiz

QUIZ = "quiz/1"
OCCUPATIONS = "occupations/1"
NORMS = "norms/1"
MAP = "map/1"
GUIDES = "guides/1"
KINDS = (answers.ANSWERS, answers.SCORES, QUIZ, OCCUPATIONS, NORMS, MAP, GUIDES)
OF_A_PERSON = re.compile(
    rb"""^[\xef\xbb\xbf \t{]*["']?ccfit["']?\s*:\s*["']?(answers|scores)/""", re.MULTILINE
)


def check_quiz(document: Document) -> None:
    """Raise a DataError with every fault of a quiz, if it has any."""
    _require_kind(document, QUIZ)
    faults = Faults(DataError)
    quiz_check.check_content(document, sound_part(document, QuizFile, faults), faults)
    _raise(faults)


def check_catalog(document: Document) -> None:
    """Raise a DataError with every fault of a catalogue, if it has any."""
    _require_kind(document, OCCUPATIONS)
    faults = Faults(DataError)
    catalog_check.check_content(document, sound_part(document, OccupationsFile, faults), faults)
    _raise(faults)


def check_norms(document: Document) -> None:
    """Raise a DataError with every fault of a norms file, if it has any."""
    _require_kind(document, NORMS)
    faults = Faults(DataError)
    norms_check.check_content(document, sound_part(document, NormsOfQuiz, faults), faults)
    _raise(faults)


def check_map(document: Document, quiz: Quiz) -> None:
    """Raise a DataError with every fault of a map to a quiz, if it has any."""
    _require_kind(document, MAP)
    faults = Faults(DataError)
    map_check.check_content(document, sound_part(document, MapFile, faults), quiz, faults)
    _raise(faults)


def check_guides(document: Document, seen: guides_check.Seen | None = None) -> None:
    """Raise a DataError with every fault of a file of guides, if it has any.

    `seen` holds the sentences of the files before it.
    """
    _require_kind(document, GUIDES)
    faults = Faults(DataError)
    sound = sound_part(document, GuidesFile, faults)
    guides_check.check_content(document, sound, faults, seen or guides_check.Seen())
    _raise(faults)


def _require_kind(document: Document, expected: str) -> None:
    if not isinstance(document.data, dict):
        raise DataError("shape.not_mapping", document.where())
    if "ccfit" not in document.data:
        raise DataError("shape.no_kind", document.where(), expected=expected)
    found = document.data["ccfit"]
    if found != expected:
        where = document.where(("ccfit",))
        raise DataError("shape.kind", where, expected=expected, found=shown(found))


def _raise(faults: Faults) -> None:
    faults.found.sort(key=lambda fault: fault.where.line or 0)
    faults.raise_first()


def check_file(path: Path | str, quiz: Quiz) -> list[CcfitError]:
    """Every fault of a file of any kind, ``-`` being standard input; none if it is fine.

    Answers are checked against `quiz`.
    """
    try:
        _check(_read(path), quiz)
    except CcfitError as error:
        return [error, *error.more]
    return []


def _read(path: Path | str) -> Document:
    raw = storage.read_bytes(path, DataError, storage.DATA_LIMIT)
    kind: type[CcfitError] = AnswersError if OF_A_PERSON.search(raw[:10_000]) else DataError
    if kind is AnswersError and len(raw) > storage.ANSWERS_LIMIT:
        megabytes = storage.ANSWERS_LIMIT // 1_000_000
        raise kind("file.too_big", Where(str(path)), megabytes=megabytes)
    return parse_document(raw, str(path), kind)


def _check(document: Document, quiz: Quiz) -> None:
    checks: dict[str, Callable[[], object]] = {
        answers.ANSWERS: lambda: answers.sheet_of(document, quiz),
        answers.SCORES: lambda: answers.sheet_of(document, quiz),
        QUIZ: lambda: check_quiz(document),
        OCCUPATIONS: lambda: check_catalog(document),
        NORMS: lambda: check_norms(document),
        MAP: lambda: check_map(document, quiz),
        GUIDES: lambda: check_guides(document),
    }
    found = document.data.get("ccfit") if isinstance(document.data, dict) else None
    if not isinstance(found, str) or found not in checks:
        where = document.where(("ccfit",))
        raise DataError("check.kind", where, expected=", ".join(KINDS))
    checks[found]()
