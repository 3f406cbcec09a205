"""One person's case: everything that is computed about them, each part once, no words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from ccfit import matching, onet_method, quality
from ccfit.answers import Sheet
from ccfit.catalog import Catalog
from ccfit.certainty import assess as certainty
from ccfit.certainty.assess import Certainty
from ccfit.certainty.distinctive import distinctive
from ccfit.certainty.letters import LetterOdds, letter_odds
from ccfit.certainty.norms import Norms, applicable
from ccfit.certainty.quiz_norms import norms_of
from ccfit.explaining.sensitivity import Firmness
from ccfit.facets import Facet
from ccfit.filters import Filters
from ccfit.folding import Row, fold
from ccfit.matching import Match, PreparedFacet, Ranking
from ccfit.profile import Profile
from ccfit.quality import Quality
from ccfit.quiz import Quiz
from ccfit.scoring import build_profile
from ccfit.voice import Voice, voice_of

TOP = 20
Method = Literal["ccfit", "onet"]
NO_RANKING = Ranking({}, {}, (), {})


@dataclass(frozen=True, slots=True)
class Options:
    """What to show and how to weigh. `weights` of None are the default ones.

    The method `onet` is O*NET's own (see ``ccfit.onet_method``); it knows no weights. `before`
    is an earlier sitting to compare with.
    """

    weights: Mapping[Facet, float] | None = None
    top: int = TOP
    filters: Filters = field(default_factory=Filters)
    method: Method = "ccfit"
    before: Sheet | None = None


@dataclass(frozen=True)
class Case:
    """A sheet of answers against a quiz and a catalogue."""

    sheet: Sheet
    quiz: Quiz
    catalog: Catalog
    options: Options

    @cached_property
    def profile(self) -> Profile:
        return build_profile(self.sheet, self.quiz)

    @cached_property
    def prepared(self) -> dict[Facet, PreparedFacet]:
        return matching.prepare_profile(self.profile, self.catalog)

    @cached_property
    def weights(self) -> dict[Facet, float]:
        """The weights of the facets that have signal, summing to 1; empty without any."""
        return matching.used_weights(self.prepared, self.options.weights)

    @cached_property
    def ranking(self) -> Ranking:
        if self.options.method == "onet":
            return onet_method.rank(self.prepared, self.catalog)
        return matching.rank(self.prepared, self.catalog, self.options.weights)

    @cached_property
    def offered(self) -> Sequence[Match]:
        """The matches that the method does not drop."""
        if self.options.method == "onet":
            return [match for match in self.ranking.matches if onet_method.band(match.fit)]
        return self.ranking.matches

    @cached_property
    def certainty(self) -> Certainty:
        """Empty where nothing is ranked, and by O*NET's method, which does not ask."""
        asked = self.ranking if self.options.method == "ccfit" else NO_RANKING
        return certainty.assess(asked, self.catalog, self.norms)

    @cached_property
    def letters(self) -> LetterOdds | None:
        """The order of the Holland letters, whatever the ranking rests on; None without signal."""
        person = self.prepared.get("interests")
        return None if person is None else letter_odds(person, self.norms.get("interests"))

    @cached_property
    def norms(self) -> dict[Facet, Norms]:
        """The quiz's norms that hold for this sheet, in the units of its scores."""
        return applicable(norms_of(self.quiz), self.profile, self.quiz)

    @cached_property
    def distinctive(self) -> Ranking | None:
        """The ranking by what sets the person apart; None without norms or signal."""
        if self.options.method == "onet":
            return None
        return distinctive(self.profile, self.catalog, self.norms, self.options.weights)

    @cached_property
    def firmness(self) -> Firmness | None:
        """How far the ranking hangs on the weights; None without one, and by O*NET's method."""
        if self.options.method == "onet" or not self.ranking.matches:
            return None
        return Firmness(self.ranking, self.catalog)

    @cached_property
    def quality(self) -> Quality:
        return quality.assess(self.sheet, self.quiz, self.prepared)

    @cached_property
    def voice(self) -> Voice:
        return voice_of(self.sheet, self.quiz)

    @cached_property
    def kept(self) -> list[Match]:
        """The matches that pass the filters; their places are those of the whole list."""
        passes = self.options.filters.passes
        return [m for m in self.offered if passes(m.occupation, self.catalog)]

    @cached_property
    def rows(self) -> list[Row]:
        """The rows to show: what passes, near-identical occupations folded."""
        return fold(self.kept, self.catalog, self.options.top)
