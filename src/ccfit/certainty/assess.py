"""How sure a ranking is: rank intervals, tiers, and who truly outranks whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ccfit.catalog import Catalog
from ccfit.certainty.belief import Belief, beliefs
from ccfit.certainty.contest import Contest, Entrants, areas, occupations
from ccfit.certainty.intervals import Interval, rank_intervals
from ccfit.certainty.letters import LetterOdds
from ccfit.certainty.norms import Norms
from ccfit.certainty.tiers import tiers
from ccfit.facets import Facet
from ccfit.matching import Ranking, area_fits


@dataclass(frozen=True)
class Certainty:
    """What a ranking is worth. Codes are those of occupations and of areas.

    `intervals` are 80% intervals of the rank in a second sitting of the same length, `tiers`
    count from 1; `calibrated` says that every facet used has norms. All is empty where nothing
    was ranked.
    """

    calibrated: bool
    intervals: Mapping[str, Interval]
    tiers: Mapping[str, int]
    area_intervals: Mapping[str, Interval]
    area_tiers: Mapping[str, int]
    _entrants: Entrants = field(repr=False)
    _beliefs: Sequence[Belief] = field(repr=False)

    def above(self, one: str, other: str, *, retest: bool = False) -> float:
        """The probability that one occupation is above another, in truth or again in a retest."""
        return (self._again if retest else self._truth).above(one, other)

    @cached_property
    def letters(self) -> LetterOdds | None:
        """The order of the Holland letters; None where interests do not count."""
        found = [belief for belief in self._beliefs if belief.facet == "interests"]
        return LetterOdds(found[0]) if found else None

    @cached_property
    def _truth(self) -> Contest:
        return Contest(self._entrants, self._beliefs, retest=False)

    @cached_property
    def _again(self) -> Contest:
        return Contest(self._entrants, self._beliefs, retest=True)


class Assessor:
    """Assesses one ranking after the other on the same catalogue with the same norms."""

    def __init__(self, catalog: Catalog, norms: Mapping[Facet, Norms] | None = None) -> None:
        self.catalog = catalog
        self.norms = dict(norms or {})
        self._entrants: dict[tuple[Facet, ...], tuple[Entrants, Entrants]] = {}

    def entrants(self, facets: tuple[Facet, ...]) -> tuple[Entrants, Entrants]:
        """The occupations and the areas, by their profiles in these facets."""
        if facets not in self._entrants:
            jobs, groups = occupations(self.catalog, facets), areas(self.catalog, facets)
            self._entrants[facets] = jobs, groups
        return self._entrants[facets]

    def assess(self, ranking: Ranking) -> Certainty:
        """How sure a ranking of this catalogue is."""
        known = beliefs(ranking, self.catalog, self.norms)
        jobs, groups = self.entrants(ranking.used)
        fits = {match.occupation.code: match.fit for match in ranking.matches}
        area_fit = {area.code: area.fit for area in area_fits(ranking, self.catalog)}
        return Certainty(
            calibrated=bool(known) and set(ranking.used) <= set(self.norms),
            intervals=_intervals(jobs, known, list(fits)),
            tiers=_tiers(jobs, known, fits),
            area_intervals=_intervals(groups, known, list(area_fit)),
            area_tiers=_tiers(groups, known, area_fit),
            _entrants=jobs,
            _beliefs=known,
        )


def assess(
    ranking: Ranking, catalog: Catalog, norms: Mapping[Facet, Norms] | None = None
) -> Certainty:
    """How sure one ranking of this catalogue is.

    `norms` must be those of the quiz that was answered, in the units of the scores (see
    ``norms.applicable``); a facet without is judged by its own error alone.
    """
    return Assessor(catalog, norms).assess(ranking)


def _intervals(
    entrants: Entrants, known: Sequence[Belief], order: Sequence[str]
) -> dict[str, Interval]:
    """By name, from best to last."""
    rank = {name: place for place, name in enumerate(order, 1)}
    if not rank:
        return {}
    found = rank_intervals(entrants, known, [rank[name] for name in entrants.names])
    by_name = dict(zip(entrants.names, found, strict=True))
    return {name: by_name[name] for name in order}


def _tiers(
    entrants: Entrants, known: Sequence[Belief], fits: Mapping[str, float]
) -> dict[str, int]:
    contest = Contest(entrants, known, retest=False)
    return tiers(contest, list(fits), list(fits.values()))
