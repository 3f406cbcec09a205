"""What the shape of a map cannot say: whether it fits the quiz that it leads to."""

from __future__ import annotations

from typing import Any

from ccfit.documents import Document
from ccfit.errors import Faults
from ccfit.facets import FACETS
from ccfit.intake.texts import alike
from ccfit.quiz import Quiz, Section, item_ids
from ccfit.suggest import Suggestion


def check_content(document: Document, data: Any, quiz: Quiz, faults: Faults) -> None:
    """Collect the faults of a map whose sound part is `data`."""
    found = data.get("quiz")
    if found is not None and found != quiz.id:
        # Against another quiz every item would be a fault of its own: this one is enough.
        faults.add("map.quiz", document.where(("quiz",)), found=found, quiz=quiz.id)
        return
    for part in ("columns", "seconds"):
        _check_items(document, part, data.get(part) or {}, quiz, faults)
    _check_words(document, data.get("words") or {}, quiz, faults)
    _check_ranges(document, data.get("range"), quiz, faults)


def _check_items(
    document: Document, part: str, columns: dict[str, str], quiz: Quiz, faults: Faults
) -> None:
    known = [item for section in quiz.sections.values() for item in item_ids(section)]
    by_header: dict[str, str] = {}
    by_item: dict[str, str] = {}
    for header, item in columns.items():
        where = document.where((part, header))
        if item not in known:
            details = {"quiz": quiz.id, "item": item, "suggestion": Suggestion(item, known)}
            faults.add("answers.unknown_item", where, **details)
        if alike(header) in by_header:
            faults.add("yaml.duplicate_key", where, name=header)
        elif item in by_item:
            faults.add("map.two_headers", where, item=item, one=by_item[item], other=header)
        by_header.setdefault(alike(header), header)
        by_item.setdefault(item, header)


def _check_words(document: Document, words: dict[str, Any], quiz: Quiz, faults: Faults) -> None:
    lowest = min(section.low for section in quiz.sections.values())
    highest = max(section.high for section in quiz.sections.values())
    for word, answer in words.items():
        if not isinstance(answer, dict):
            _check_answer(document, ("words", word), answer, (lowest, highest), faults)
        elif word not in FACETS:
            suggestion = Suggestion(word, FACETS)
            where = document.where(("words", word))
            faults.add("shape.unknown_key", where, name=word, suggestion=suggestion)
        elif section := quiz.sections.get(word):
            for inner, number in answer.items():
                limits = (section.low, section.high)
                _check_answer(document, ("words", word, inner), number, limits, faults)


def _check_answer(
    document: Document, path: tuple[str, ...], answer: int, limits: tuple[int, int], faults: Faults
) -> None:
    low, high = limits
    if not low <= answer <= high:
        details = {"word": path[-1], "answer": answer, "low": low, "high": high}
        faults.add("map.word_range", document.where(path), **details)


def _check_ranges(document: Document, given: Any, quiz: Quiz, faults: Faults) -> None:
    """As many steps as the quiz has; a range for all parts must suit one of them at least."""
    if isinstance(given, list):
        widths = {section.width for section in quiz.sections.values()}
        if given[1] - given[0] not in widths:
            _add_range(document, ("range",), next(iter(quiz.sections.values())), given, faults)
        return
    for facet, limits in (given or {}).items():
        section = quiz.sections.get(facet)
        if section and limits[1] - limits[0] != section.width:
            _add_range(document, ("range", facet), section, limits, faults)


def _add_range(
    document: Document, path: tuple[str, ...], section: Section, limits: Any, faults: Faults
) -> None:
    quiz_range = f"[{section.low}, {section.high}]"
    details = {"facet": section.facet, "low": limits[0], "high": limits[1]}
    faults.add("map.range", document.where(path), quiz_range=quiz_range, **details)
