"""Real people cut in two: half of their items as a first sitting, the other half as a second."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ccfit.catalog import Catalog
from ccfit.certainty.norms import Norms, fit_norms
from ccfit.facets import DIMENSIONS, Facet
from ccfit.matching import PreparedFacet, prepare
from ccfit.quiz import Section, load_quiz
from ccfit.scoring import score_section

HERE = Path(__file__).resolve().parent
FOLDS = 5
FACET: Facet = "interests"

Answers = dict[str, int]
Half = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The people of one file; those left out are counted."""

    name: str
    section: Section
    people: tuple[Answers, ...]
    out_of_range: int
    repeated: int

    def halves(self) -> tuple[Half, Half]:
        """The first, third … and the second, fourth … item of every scale."""
        scales = self.section.scale_items(tuple(self.section.items)).values()
        odd = tuple(item.id for items in scales for item in items[0::2])
        return odd, tuple(item.id for items in scales for item in items[1::2])


@dataclass(frozen=True, slots=True)
class TwoSittings:
    """One person in one direction; a half with too few answers is None."""

    number: int
    direction: int
    first: PreparedFacet | None
    second: PreparedFacet | None


def read_group(table: Path, quiz: str) -> Group:
    """The answers to the items of a quiz, a blank being a gap.

    Left out are people with an answer out of range and rows that repeat another in every answer.
    """
    section = load_quiz(HERE / f"{quiz}.quiz.yaml").sections[FACET]
    with table.open(encoding="utf-8", newline="") as file:
        rows = [_answers(row, section) for row in csv.DictReader(file)]
    fitting = [row for row in rows if _in_range(row, section)]
    people = tuple({tuple(row.items()): row for row in fitting}.values())
    return Group(table.name, section, people, len(rows) - len(fitting), len(fitting) - len(people))


def _answers(row: dict[str, str], section: Section) -> Answers:
    return {item: int(row[item]) for item in section.items if row[item]}


def _in_range(answers: Answers, section: Section) -> bool:
    return all(section.low <= answer <= section.high for answer in answers.values())


def norms_without(group: Group, fold: int) -> Norms:
    """Norms from everybody outside a fold and all of their items."""
    scales = group.section.scale_items(tuple(group.section.items))
    ids = [[item.id for item in scales[name]] for name in DIMENSIONS[FACET]]
    return fit_norms(
        FACET,
        [
            [[float(answers[one]) for one in scale if one in answers] for scale in ids]
            for number, answers in enumerate(group.people)
            if number % FOLDS != fold
        ],
    )


def sittings(group: Group, fold: int, norms: Norms, catalog: Catalog) -> Iterator[TwoSittings]:
    """Everybody in a fold, in both directions."""
    section = replace(group.section, item_variance=norms.item_variance)
    halves = group.halves()
    for number, answers in enumerate(group.people):
        if number % FOLDS == fold:
            one, other = (_prepared(section, half, answers, catalog) for half in halves)
            yield TwoSittings(number, 0, one, other)
            yield TwoSittings(number, 1, other, one)


def _prepared(
    section: Section, half: Half, answers: Answers, catalog: Catalog
) -> PreparedFacet | None:
    given = {item: answers[item] for item in half if item in answers}
    scores = score_section(section, half, given)
    return None if scores is None else prepare(scores, catalog.skill_means)
