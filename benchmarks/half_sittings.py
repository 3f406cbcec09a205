"""Real people cut in two: one half of their items as a first sitting, the other as a second."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ccfit.catalog import Catalog
from ccfit.facets import DIMENSIONS
from ccfit.matching import PreparedFacet, prepare
from ccfit.norms import Norms, fit_norms
from ccfit.quiz import Section, load_quiz
from ccfit.scoring import keyed, score_section

HERE = Path(__file__).resolve().parent
FOLDS = 5
FACET = "interests"

Answers = dict[str, int]


@dataclass(frozen=True, slots=True)
class Group:
    """The people of one file, without those who answered out of range and repeated rows."""

    name: str
    section: Section
    people: tuple[Answers, ...]
    out_of_range: int
    repeated: int

    def halves(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The first, third … and the second, fourth … item of every scale."""
        scales = self.section.scale_items(tuple(self.section.items)).values()
        ids = [[item.id for item in items] for items in scales]
        odd = tuple(one for scale in ids for one in scale[0::2])
        return odd, tuple(one for scale in ids for one in scale[1::2])


@dataclass(frozen=True, slots=True)
class TwoSittings:
    """One person: what the first half of the answers predicts from, and what the second says.

    `first` is None without enough answers or signal, `second` without enough answers or
    any preference at all.
    """

    number: int
    first: PreparedFacet | None
    second: PreparedFacet | None


def read_group(folder: Path, table: str, quiz: str) -> Group:
    """The answers to the items of a quiz; a blank is a gap. Rows alike in every answer count
    once where there are no gaps: straight lines aside, nobody repeats 48 answers by chance."""
    section = load_quiz(HERE / f"{quiz}.quiz.yaml").sections[FACET]
    with (folder / table).open(encoding="utf-8", newline="") as file:
        rows = [_answers(row, section) for row in csv.DictReader(file)]
    fitting = [row for row in rows if _in_range(row, section)]
    kept = list({tuple(sorted(row.items())): row for row in fitting}.values())
    return Group(table, section, tuple(kept), len(rows) - len(fitting), len(fitting) - len(kept))


def _answers(row: dict[str, str], section: Section) -> Answers:
    return {item: int(row[item]) for item in section.items if row[item]}


def _in_range(answers: Answers, section: Section) -> bool:
    return all(section.low <= answer <= section.high for answer in answers.values())


def norms_without(group: Group, fold: int) -> Norms:
    """Norms from everybody outside a fold, all of their items, where every scale has answers."""
    scales = group.section.scale_items(tuple(group.section.items))
    people = [
        [
            [
                keyed(group.section, item, answers[item.id])
                for item in scales[name]
                if item.id in answers
            ]
            for name in DIMENSIONS[FACET]
        ]
        for number, answers in enumerate(group.people)
        if number % FOLDS != fold
    ]
    return fit_norms(FACET, people)


def sittings(
    group: Group, fold: int, norms: Norms, catalog: Catalog
) -> Iterator[tuple[int, TwoSittings]]:
    """Everybody in a fold, in both directions: which half came first, and what they said."""
    section = dataclasses.replace(group.section, item_variance=norms.item_variance)
    for number, answers in enumerate(group.people):
        if number % FOLDS == fold:
            halves = [_prepared(section, half, answers, catalog) for half in group.halves()]
            for first in (0, 1):
                yield first, _two(number, halves[first], halves[1 - first])


def _prepared(
    section: Section, half: tuple[str, ...], answers: Answers, catalog: Catalog
) -> PreparedFacet | None:
    asked = {item: answers[item] for item in half if item in answers}
    scores = score_section(section, half, asked)
    return None if scores is None else prepare(scores, catalog.skill_means)


def _two(number: int, first: PreparedFacet | None, second: PreparedFacet | None) -> TwoSittings:
    return TwoSittings(
        number,
        first if first is not None and first.signal > 0 else None,
        second if second is not None and any(second.direction) else None,
    )
