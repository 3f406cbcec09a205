"""Why an occupation ranks where it does: its fit, split down to dimensions and answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from ccfit.answers import AnswerSheet, Sheet
from ccfit.catalog import Catalog, Occupation
from ccfit.facets import DIMENSIONS, Facet
from ccfit.matching import FacetFit, Match, Ranking, facet_fits
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import Item, Quiz, Section

# Half a point of a hundred is the least worth a word.
LEAST = 0.5
Place = tuple[Facet, str]


@dataclass(frozen=True, slots=True)
class DimensionSplit:
    """One dimension: the person's score and the occupation's value, each in its own units.

    `contribution` is its part of fit − 50, in points of a hundred.
    """

    dimension: str
    score: float | None
    occupation: float
    contribution: float


@dataclass(frozen=True, slots=True)
class FacetSplit:
    """One facet: `most` is the contribution that a job of the very same shape would have.

    `dimensions` is empty where the occupation has no figures and stands at the person's mean.
    """

    fit: FacetFit
    signal: float
    most: float
    dimensions: tuple[DimensionSplit, ...]

    @property
    def facet(self) -> Facet:
        return self.fit.facet

    @property
    def shortfall(self) -> float:
        """What is lacking to the same shape: 50·w·√λ·(1 − r), in points of a hundred."""
        return self.most - self.fit.contribution


def facet_splits(
    ranking: Ranking, match: Match, profile: Profile, catalog: Catalog
) -> list[FacetSplit]:
    """The facets used; their contributions and those of their dimensions sum to fit − 50."""
    return [
        _split(fit, ranking.prepared[fit.facet].signal, profile.facets[fit.facet], match.occupation)
        for fit in facet_fits(ranking, match, catalog)
    ]


def _split(fit: FacetFit, signal: float, scores: FacetScores, occupation: Occupation) -> FacetSplit:
    values, most = occupation.profiles.get(fit.facet, ()), 50 * fit.weight * sqrt(signal)
    if fit.parts is None:
        return FacetSplit(fit, signal, most, ())
    rows = zip(DIMENSIONS[fit.facet], scores.scores, values, fit.parts, strict=True)
    return FacetSplit(fit, signal, most, tuple(DimensionSplit(*row) for row in rows))


def holding_back(splits: Sequence[FacetSplit]) -> FacetSplit | None:
    """The facet with the largest shortfall; None where nothing worth a word is lacking.

    A facet that the occupation has no figures for cannot be said to hold it back.
    """
    known = [split for split in splits if split.dimensions and split.shortfall >= LEAST]
    return max(known, key=lambda split: split.shortfall, default=None)


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One answer. `place` says that it is a place in an order of values, not a rating."""

    item: Item
    section: Section
    answer: int
    place: bool = False


def answers_behind(sheet: Sheet, quiz: Quiz, profile: Profile) -> dict[Place, list[GivenAnswer]]:
    """The answers that each dimension's score was made of, in the order of the quiz.

    Empty for scores from elsewhere.
    """
    if not isinstance(sheet, AnswerSheet):
        return {}
    found: dict[Place, list[GivenAnswer]] = {}
    for facet, scores in profile.facets.items():
        ranked = scores.signal is not None
        for given in _given(quiz.sections[facet], sheet.answers, ranked=ranked):
            found.setdefault((facet, given.item.scale), []).append(given)
    return found


def _given(section: Section, answers: Mapping[str, int], *, ranked: bool) -> list[GivenAnswer]:
    """The ratings; the order of values instead, where that is what counted."""
    placed = section.ranking.items if ranked and section.ranking else {}
    return [
        GivenAnswer(item, section, answers[item.id], place=ranked)
        for item in (placed or section.items).values()
        if item.id in answers
    ]
