"""Holland letters with the doubt about their order: ``S(EC)``."""

from __future__ import annotations

from collections.abc import Mapping

from ccfit import holland
from ccfit.certainty.belief import Belief, belief
from ccfit.certainty.contest import Contest, dimensions
from ccfit.certainty.norms import Norms
from ccfit.matching import PreparedFacet

# The same threshold as for the letters of a type: below it, an order is as good as open.
CLEAR_ORDER = 0.75


class LetterOdds:
    """Who is ahead among the six letters of one person."""

    def __init__(self, belief: Belief) -> None:
        self._contest = Contest(dimensions("interests"), [belief], retest=False)

    def above(self, one: str, other: str) -> float:
        """The probability that one letter is truly above the other."""
        return self._contest.above(one, other)

    def groups(self, scores: Mapping[str, float]) -> tuple[str, ...]:
        """The letters from high to low, those together whose order is open.

        A group is a letter with its exact ties and all that it is not above with P ≥ .75.
        """
        found: list[list[str]] = []
        for tied in holland.tiers(scores):
            if found and self._open(found[-1][0], tied):
                found[-1].append(tied)
            else:
                found.append([tied])
        return tuple(map("".join, found))

    def _open(self, higher: str, lower: str) -> bool:
        return any(self.above(a, b) < CLEAR_ORDER for a in higher for b in lower)

    def code_display(self, scores: Mapping[str, float], length: int = 3) -> str:
        """The code with what is open in brackets, whole even beyond its length: ``S(EC)``."""
        shown, count = "", 0
        for group in self.groups(scores):
            if count < length:
                shown += group if len(group) == 1 else f"({group})"
                count += len(group)
        return shown


def letter_odds(interests: PreparedFacet, norms: Norms | None) -> LetterOdds | None:
    """The odds of one person's prepared interests; None without signal."""
    return LetterOdds(belief(interests, 1.0, norms)) if interests.signal > 0 else None
