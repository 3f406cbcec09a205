"""What must hold in a quiz beyond its shape: scales, ids, forms, words of answers, languages.

Values of the wrong shape have been taken out before (``model_faults``), so that a mapping may
lack any of its keys here and a list may hold None.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ccfit.documents import Document, DocumentPath
from ccfit.errors import Faults
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.language import LANGUAGES
from ccfit.quiz import FULL
from ccfit.suggest import Suggestion

Found = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class _Quiz:
    """The sound part of a quiz's data, and where its faults go."""

    document: Document
    data: Found
    faults: Faults

    def fault(self, key: str, path: DocumentPath, **details: object) -> None:
        self.faults.add(key, self.document.where(path), **details)

    @property
    def sections(self) -> dict[Facet, Found]:
        facets = self.data.get("facets", {})
        return {facet: facets[facet] for facet in FACETS if facet in facets}


def check_content(document: Document, data: Found, faults: Faults) -> None:
    """Collect the faults in the content of a quiz."""
    quiz = _Quiz(document, data, faults)
    if document.data.get("facets") == {}:
        quiz.fault("quiz.no_facets", ("facets",))
    for facet in quiz.sections:
        _check_scales(quiz, facet)
        _check_labels(quiz, facet)
        _check_anchors(quiz, facet)
        _check_pairs(quiz, facet)
        _check_norms(quiz, facet)
    _check_ranking(quiz)
    _check_ids(quiz)
    _check_forms(quiz)
    _check_languages(quiz)


def _items(quiz: _Quiz, facet: Facet) -> Iterator[tuple[DocumentPath, str, Any]]:
    """Path, id and content of the questions of a section."""
    for item, content in quiz.sections[facet].get("items", {}).items():
        yield ("facets", facet, "items", item), item, content


def _ranked(quiz: _Quiz, facet: Facet) -> Iterator[tuple[DocumentPath, str, Any]]:
    ranking = quiz.sections[facet].get("ranking", {})
    for item, content in ranking.get("items", {}).items():
        yield ("facets", facet, "ranking", "items", item), item, content


def _scale(quiz: _Quiz, facet: Facet, path: DocumentPath, content: Any) -> str | None:
    """The scale of a question; None for one that the facet has not, which is a fault."""
    name: str | None = _scale_named(content)
    if name is None or name in DIMENSIONS[facet]:
        return name
    place = path if isinstance(content, str) else (*path, "scale")
    suggestion = Suggestion(name, DIMENSIONS[facet])
    quiz.fault("quiz.scale", place, name=name, facet=facet, suggestion=suggestion)
    return None


def _scale_named(content: Any) -> Any:
    return content.get("scale") if isinstance(content, dict) else content


def _check_scales(quiz: _Quiz, facet: Facet) -> None:
    if "items" not in quiz.sections[facet]:
        return
    for path, _, content in _items(quiz, facet):
        _scale(quiz, facet, path, content)
    place: DocumentPath = ("facets", facet, "items")
    # A question with another fault counts as asked: one slip is one fault.
    asked = [_scale_named(content) for content in _given(quiz.document.data, place).values()]
    if facet == "skills":
        if not asked:
            quiz.fault("quiz.no_skills", place)
        return
    for scale in DIMENSIONS[facet]:
        if scale not in asked:
            quiz.fault("quiz.no_items", place, facet=facet, scale=scale)


def _check_labels(quiz: _Quiz, facet: Facet) -> None:
    section = quiz.sections[facet]
    if "range" not in section:
        return
    low, high = section["range"]
    answers = high - low + 1
    for lang, labels in section.get("labels", {}).items():
        if len(labels) != answers:
            place = ("facets", facet, "labels", lang)
            counts = {"count": len(labels), "answers": answers}
            quiz.fault("quiz.labels", place, facet=facet, lang=lang, **counts)


def _check_anchors(quiz: _Quiz, facet: Facet) -> None:
    if "range" not in quiz.sections[facet]:
        return
    low, high = quiz.sections[facet]["range"]
    for path, _, content in _items(quiz, facet):
        for answer in _anchors(content):
            if not low <= int(answer) <= high:
                place = (*path, "anchors", answer)
                quiz.fault("quiz.anchor", place, answer=answer, low=low, high=high)


def _anchors(content: Any) -> Found:
    anchors: Found = content.get("anchors", {}) if isinstance(content, dict) else {}
    return anchors


def _check_pairs(quiz: _Quiz, facet: Facet) -> None:
    for path, _, content in (*_items(quiz, facet), *_ranked(quiz, facet)):
        given = _given(quiz.document.data, path) if isinstance(content, dict) else {}
        for one, other in (("left", "right"), ("right", "left")):
            if one in given and other not in given:
                quiz.fault("quiz.one_statement", path, name=other)


def _check_norms(quiz: _Quiz, facet: Facet) -> None:
    norms, count = quiz.sections[facet].get("norms", {}), len(DIMENSIONS[facet])
    place: DocumentPath = ("facets", facet, "norms")
    rows = norms.get("covariance")
    if rows is not None and len(rows) != count:
        details = {"facet": facet, "found": len(rows), "count": count}
        quiz.fault("quiz.covariance", (*place, "covariance"), **details)
    _check_vector(quiz, (*place, "means"), norms.get("means"), count)
    for at, row in enumerate(rows or ()):
        _check_vector(quiz, (*place, "covariance", at), row, count)


def _check_vector(quiz: _Quiz, path: DocumentPath, vector: Any, count: int) -> None:
    found = count if vector is None else len(str(vector).split())
    if found != count:
        quiz.fault("catalog.vector", path, count=count, found=found)


def _check_ranking(quiz: _Quiz) -> None:
    ranking = quiz.sections.get("values", {}).get("ranking", {})
    place: DocumentPath = ("facets", "values", "ranking")
    places, count = ranking.get("places", 0), len(ranking.get("items", ()))
    if "items" in ranking and places > count:
        quiz.fault("quiz.places", (*place, "places"), places=places, count=count)
    seen: set[str] = set()
    for path, _, content in _ranked(quiz, "values") if ranking else ():
        scale = _scale(quiz, "values", path, content)
        if scale in seen:
            quiz.fault("quiz.ranking_scale", path, name=scale)
        seen |= {scale} if scale else set()


def _check_ids(quiz: _Quiz) -> None:
    seen: set[str] = set()
    for facet in quiz.sections:
        for path, item, _ in (*_items(quiz, facet), *_ranked(quiz, facet)):
            if item in seen:
                quiz.fault("quiz.repeated_item", path, item=item)
            seen.add(item)


def _check_forms(quiz: _Quiz) -> None:
    for name, form in quiz.data.get("forms", {}).items():
        if name == FULL:
            quiz.fault("quiz.full", ("forms", name))
        for facet, items in form.items():
            _check_form(quiz, name, facet, items)


def _check_form(quiz: _Quiz, name: str, facet: Facet, items: list[str | None]) -> None:
    place: DocumentPath = ("forms", name, facet)
    given = quiz.document.data.get("facets")
    if isinstance(given, dict) and facet not in given:
        details = {"quiz": quiz.data.get("id", "?"), "facet": facet}
        quiz.fault("quiz.no_facet", place, facets=", ".join(quiz.sections), **details)
        return
    items_given = "items" in quiz.sections.get(facet, {})
    known = _given(quiz.document.data, ("facets", facet, "items")) if items_given else None
    for at, item in enumerate(items):
        if item in items[:at] and item is not None:
            quiz.fault("quiz.form_repeated", (*place, at), form=name, item=item)
        elif item is not None and known is not None and item not in known:
            quiz.fault("quiz.form_item", (*place, at), form=name, item=item, facet=facet)


def _check_languages(quiz: _Quiz) -> None:
    languages = [lang for lang in quiz.data.get("languages", LANGUAGES) if lang]
    for path, texts in _texts(quiz):
        for lang in languages:
            # What is empty, or no text, has its own fault.
            if lang not in texts and lang not in _given(quiz.document.data, path):
                quiz.fault("quiz.untranslated", path, lang=lang)


def _given(data: Any, path: DocumentPath) -> Found:
    for part in path:
        data = data[part]
    found: Found = data
    return found


def _texts(quiz: _Quiz) -> Iterator[tuple[DocumentPath, Found]]:
    """Everything that stands in each language."""
    yield from _under((), quiz.data, ("title",))
    for facet, section in quiz.sections.items():
        place: DocumentPath = ("facets", facet)
        yield from _under(place, section, ("title", "question", "help", "labels"))
        yield from _under((*place, "ranking"), section.get("ranking", {}), ("question",))
        for path, _, content in (*_items(quiz, facet), *_ranked(quiz, facet)):
            if isinstance(content, dict):
                yield from _item_texts(path, content)


def _under(
    path: DocumentPath, data: Found, keys: tuple[str, ...]
) -> Iterator[tuple[DocumentPath, Found]]:
    yield from (((*path, key), data[key]) for key in keys if key in data)


def _item_texts(path: DocumentPath, content: Found) -> Iterator[tuple[DocumentPath, Found]]:
    if any(lang in content for lang in LANGUAGES):
        yield path, content
    yield from _under(path, content, ("left", "right"))
    anchors = content.get("anchors", {})
    yield from _under((*path, "anchors"), anchors, tuple(anchors))
