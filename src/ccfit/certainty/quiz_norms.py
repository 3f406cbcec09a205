"""Norms and quizzes: the norms that a quiz file holds, and those that a file of norms brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from ccfit import storage
from ccfit.certainty.norms import Norms, check_quiz_id, from_data
from ccfit.documents import Document
from ccfit.errors import DataError
from ccfit.facets import Facet
from ccfit.quiz import Quiz


@lru_cache(maxsize=16)
def norms_of(quiz: Quiz) -> Mapping[Facet, Norms]:
    """The norms of a quiz by facet, in units of the answers; facets without are left out."""
    found = {facet: from_data(section.norms) for facet, section in quiz.sections.items()}
    return {facet: norms for facet, norms in found.items() if norms is not None}


def load_norms(path: Path | str, quiz: Quiz) -> Quiz:
    """The quiz with the norms of a file in place of its own.

    Raises DataError for a faulty file, or one that belongs to another quiz.
    """
    from ccfit.checking.shape import check_norms

    document = storage.read_document(path, DataError)
    check_norms(document)
    check_quiz_id(document.data["quiz"], quiz, str(path))
    _check_facets(document, quiz)
    return _with_norms(quiz, document)


def _check_facets(document: Document, quiz: Quiz) -> None:
    for facet in document.data["facets"]:
        if facet not in quiz.sections:
            details = {"quiz": quiz.id, "facet": facet, "facets": ", ".join(quiz.sections)}
            raise DataError("quiz.no_facet", document.where(("facets", facet)), **details)


def _with_norms(quiz: Quiz, document: Document) -> Quiz:
    sections = {
        facet: replace(
            section,
            norms=document.data["facets"].get(facet, {}),
            item_variance=document.data["facets"].get(facet, {}).get("item_variance"),
        )
        for facet, section in quiz.sections.items()
    }
    return replace(quiz, sections=sections)
