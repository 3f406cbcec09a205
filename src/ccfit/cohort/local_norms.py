"""Norms of one's own group, for ``--norms``."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from ccfit.certainty.norms import Norms, fit_norms
from ccfit.cohort.part import GAP
from ccfit.errors import DataError
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.measurement import SKILL_ERROR
from ccfit.quiz import Quiz, Section

Answers = Mapping[Facet, Sequence["array[int]"]]


def fit_local_norms(answers: Answers, quiz: Quiz) -> tuple[dict[Facet, Norms], list[DataError]]:
    """The norms of every facet that has them, and why the other facets that were answered do not.

    Everybody counts, whatever their verdict: a norm group is not chosen. Raises DataError where
    no facet has norms.
    """
    found: dict[Facet, Norms] = {}
    refused: list[DataError] = []
    for facet in FACETS:
        if facet in quiz.sections:
            try:
                found[facet] = _facet_norms(quiz.sections[facet], answers.get(facet, ()))
            except DataError as error:
                refused.append(error)
    if not found:
        raise refused[0]
    return found, [error for error in refused if error.details["facet"] in answers]


def _facet_norms(section: Section, people: Sequence[array[int]]) -> Norms:
    places: dict[str, list[int]] = {name: [] for name in DIMENSIONS[section.facet]}
    for at, item in enumerate(section.items.values()):
        places[item.scale].append(at)
    scales = list(places.values())
    rows = [[_given(person, scale) for scale in scales] for person in people]
    return fit_norms(section.facet, rows, _assumed_variance(section))


def _given(person: array[int], places: Sequence[int]) -> list[float]:
    return [float(person[at]) for at in places if person[at] != GAP]


def _assumed_variance(section: Section) -> float | None:
    """A single rating of a skill shows no error of its own: the usual one is taken off."""
    return (SKILL_ERROR * section.width) ** 2 if section.facet == "skills" else None
