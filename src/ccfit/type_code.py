"""The letters of a type, each with how likely it is the right one."""

from __future__ import annotations

from collections.abc import Mapping
from math import erf, sqrt

from ccfit.facets import AXES, OTHER_POLE
from ccfit.matching import PreparedFacet
from ccfit.profile import FacetScores

# Below this a letter is as good as open.
CLEAR_LETTER = 0.75


Chances = Mapping[str, float | None]


def probabilities(scores: FacetScores, prepared: PreparedFacet) -> dict[str, float | None]:
    """For each axis P(the pole it is named by) = Φ(score / SE); None without answers."""
    known = scores.by_dimension()
    return {axis: _probability(known[axis], prepared.error) for axis in AXES}


def _probability(score: float | None, error: float) -> float | None:
    if score is None:
        return None
    if error == 0:
        return 0.5 if score == 0 else float(score > 0)
    return (1 + erf(score / error / sqrt(2))) / 2


def code(scores: FacetScores, chances: Chances) -> str:
    """The four letters; x where a score is exactly in the middle."""
    return _letters(scores, chances, 0.5)


def code_display(scores: FacetScores, chances: Chances) -> str:
    """The four letters; x where the answers leave one open: ``INxP``."""
    return _letters(scores, chances, CLEAR_LETTER)


def _letters(scores: FacetScores, chances: Chances, clear: float) -> str:
    known = scores.by_dimension()
    return "".join([_letter(axis, known[axis], chances[axis], clear) for axis in AXES])


def _letter(axis: str, score: float | None, chance: float | None, clear: float) -> str:
    if score is None or chance is None or score == 0 or max(chance, 1 - chance) < clear:
        return "x"
    return axis if score > 0 else OTHER_POLE[axis]
