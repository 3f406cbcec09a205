"""Answer sheets: what one person answered, or the scores they already have.

`read_sheet` reads a file, `sheet_from` a mapping of the same shape. Both check everything that
the person's quiz can tell and report every fault at once.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ccfit import score_sheet, storage
from ccfit.documents import Document, is_number
from ccfit.errors import AnswersError, Faults
from ccfit.facets import Facet
from ccfit.language import LANGUAGES
from ccfit.profile import FacetScores
from ccfit.quiz import Quiz, Section
from ccfit.suggest import Suggestion

ANSWERS = "answers/1"
SCORES = "scores/1"
KEYS = {
    ANSWERS: ("ccfit", "id", "lang", "taken", "quiz", "length", "answers", "seconds", "shortlist"),
    SCORES: ("ccfit", "id", "lang", "taken", "interests", "values", "skills", "type"),
}
LONGEST_ID = 200
LONGEST_SECONDS = 1e9


@dataclass(frozen=True, slots=True)
class Person:
    """Who answered, in which language, when: all of it optional."""

    id: str | None = None
    lang: str | None = None
    taken: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """One person's answers to the items of a quiz, as numbers in the items' range."""

    person: Person
    answers: Mapping[str, int]
    quiz: str | None = None
    length: str | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """One person's scores from other instruments, by facet."""

    person: Person
    facets: Mapping[Facet, FacetScores]


Sheet = AnswerSheet | ScoreSheet


def read_sheet(path: Path | str, quiz: Quiz) -> Sheet:
    """Read an answers or scores file, or ``-``. Raises UsageError or AnswersError."""
    return sheet_of(storage.read_document(path), quiz)


def sheet_from(mapping: Mapping[str, Any], quiz: Quiz) -> Sheet:
    """A sheet from a mapping of the same shape as the file. Raises AnswersError."""
    return sheet_of(Document(dict(mapping), "answers", ""), quiz)


def sheet_of(document: Document, quiz: Quiz) -> Sheet:
    """A checked sheet of a document; every fault found rides on the error raised."""
    faults = Faults(AnswersError)
    kind = _kind(document)
    _refuse_unknown_keys(document, kind, faults)
    person = _person(document, faults)
    if kind == SCORES:
        sheet: Sheet = ScoreSheet(person, score_sheet.read_facets(document, faults))
    else:
        sheet = _answer_sheet(document, quiz, person, faults)
    faults.raise_first()
    return sheet


def _kind(document: Document) -> str:
    if not isinstance(document.data, dict):
        raise AnswersError("shape.not_mapping", document.where())
    if "ccfit" not in document.data:
        raise AnswersError("shape.no_kind", document.where(), expected=ANSWERS)
    found = document.data["ccfit"]
    if not isinstance(found, str) or found not in KEYS:
        where = document.where(("ccfit",))
        raise AnswersError("shape.kind", where, expected=ANSWERS, found=found)
    return found


def _refuse_unknown_keys(document: Document, kind: str, faults: Faults) -> None:
    for key in document.data:
        if key not in KEYS[kind]:
            suggestion = Suggestion(key, KEYS[kind])
            faults.add("shape.unknown_key", document.where((key,)), name=key, suggestion=suggestion)


def _person(document: Document, faults: Faults) -> Person:
    return Person(
        id=_id(document, faults), lang=_lang(document, faults), taken=_taken(document, faults)
    )


def _id(document: Document, faults: Faults) -> str | None:
    value, where = document.data.get("id"), document.where(("id",))
    if value is None:
        return None
    text = document.words.get("id", str(value))
    if isinstance(value, list | dict) or not text.isprintable():
        faults.add("answers.id", where)
    elif len(text) > LONGEST_ID:
        faults.add("answers.id_too_long", where)
    return text


def _lang(document: Document, faults: Faults) -> str | None:
    value = document.data.get("lang")
    if value is not None and str(value) not in LANGUAGES:
        faults.add("answers.lang", document.where(("lang",)), value=value)
    return None if value is None else str(value)


def _taken(document: Document, faults: Faults) -> str | None:
    value = document.data.get("taken")
    if value is None or isinstance(value, datetime.date):
        return value.isoformat()[:10] if value else None
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        faults.add("answers.date", document.where(("taken",)), value=value)
        return None


def _answer_sheet(document: Document, quiz: Quiz, person: Person, faults: Faults) -> AnswerSheet:
    data = document.data
    used = data.get("quiz")
    if used is not None and used != quiz.id:
        # Against another quiz every item would be a fault of its own: this one is enough.
        faults.add("answers.other_quiz", document.where(("quiz",)), found=used, quiz=quiz.id)
        faults.raise_first()
    length = data.get("length")
    if length is not None and str(length) not in quiz.forms:
        names = Suggestion(length, quiz.forms)
        where = document.where(("length",))
        faults.add("shape.unknown_key", where, name=length, suggestion=names)
    answers = _answers(document, quiz, faults)
    return AnswerSheet(person, answers, used, length, _seconds(document, quiz, faults))


def _answers(document: Document, quiz: Quiz, faults: Faults) -> dict[str, int]:
    given = _mapping(document, "answers", faults)
    if "answers" not in document.data:
        faults.add("shape.missing", document.where(), name="answers")
    found: dict[str, int] = {}
    for item, value in given.items():
        section = quiz.item_section(item)
        path = document.where(("answers", item))
        if section is None:
            faults.add("answers.unknown_item", path, **_unknown(quiz, item))
        elif value is not None and _fits(item, value, _range(section, item), path, faults):
            found[item] = int(value)
    _check_rankings(document, quiz, found, faults)
    return found


def _mapping(document: Document, key: str, faults: Faults) -> dict[str, Any]:
    value = document.data.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        faults.add("shape.not_mapping", document.where((key,)))
        return {}
    return {str(name): one for name, one in value.items()}


def _unknown(quiz: Quiz, item: str) -> dict[str, object]:
    known = [name for section in quiz.sections.values() for name in section.items]
    return {"quiz": quiz.id, "item": item, "suggestion": Suggestion(item, known)}


def _range(section: Section, item: str) -> tuple[int, int]:
    if item in section.items or section.ranking is None:
        return section.low, section.high
    return 1, section.ranking.places


def _fits(item: str, value: Any, limits: tuple[int, int], where: Any, faults: Faults) -> bool:
    low, high = limits
    details = {"item": item, "value": value, "low": low, "high": high}
    if not is_number(value):
        faults.add("answers.not_number", where, **details)
    elif not low <= value <= high:
        faults.add("answers.out_of_range", where, **details)
    elif value != int(value):
        faults.add("answers.not_whole", where, **details)
    else:
        return True
    return False


def _check_rankings(
    document: Document, quiz: Quiz, answers: Mapping[str, int], faults: Faults
) -> None:
    for section in quiz.sections.values():
        if section.ranking is None:
            continue
        places = [answers[item] for item in section.ranking.items if item in answers]
        if len(set(places)) < len(places):
            where = document.where(("answers",))
            faults.add("answers.ranking", where, places=section.ranking.places)


def _seconds(document: Document, quiz: Quiz, faults: Faults) -> dict[str, float]:
    found: dict[str, float] = {}
    for item, value in _mapping(document, "seconds", faults).items():
        where = document.where(("seconds", item))
        if quiz.item_section(item) is None:
            faults.add("answers.unknown_item", where, **_unknown(quiz, item))
        elif not is_number(value) or not 0 <= value < LONGEST_SECONDS:
            faults.add("answers.seconds", where, item=item, value=value)
        else:
            found[item] = float(value)
    return found
