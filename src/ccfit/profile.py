"""What a person's answers say, before any occupation is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ccfit.facets import DIMENSIONS, Facet


@dataclass(frozen=True, slots=True)
class FacetScores:
    """The scores of one facet, one for each of its dimensions in fixed order.

    `scores` are in the units of `low`…`high`; None marks a dimension without enough answers.
    `error` is the standard error of one score, in the same units. `signal`, where it is given,
    is the share of the profile that is taken to be signal outright (letter codes, rankings);
    otherwise it follows from scores and error, up to `ceiling`.
    """

    facet: Facet
    scores: tuple[float | None, ...]
    low: float
    high: float
    error: float | None = None
    signal: float | None = None
    answered: int | None = None
    items: int | None = None
    ceiling: float = 1.0

    def by_dimension(self) -> dict[str, float | None]:
        return dict(zip(DIMENSIONS[self.facet], self.scores, strict=True))


@dataclass(frozen=True, slots=True)
class Profile:
    """The facets that a person has scores for."""

    facets: Mapping[Facet, FacetScores]
