"""O*NET's own bands for interests alone, for those who want what its Interest Profiler gives.

Pearson's r of the person's six scores with an occupation's six: .729 or more is a best fit, .608
or more a great one, 0 or more a good one; below 0 the occupation is dropped. A flat profile has
no match. How sure the answers are does not count, nor does anything but interests. Source: the
user's guide of O*NET's short Interest Profiler, as cited by others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from ccfit.catalog import Catalog
from ccfit.facets import Facet
from ccfit.matching import DIGITS, Match, PreparedFacet, Ranking
from ccfit.vectors import dot

Band = Literal["best", "great", "good"]
# The least r of each band, from the highest band to the lowest.
BANDS: tuple[tuple[Band, float], ...] = (("best", 0.729), ("great", 0.608), ("good", 0.0))


def band(r: float) -> Band | None:
    """The band of a correlation, −1…1; None for an occupation that is dropped."""
    return next((name for name, least in BANDS if r >= least), None)


def rank(prepared: Mapping[Facet, PreparedFacet], catalog: Catalog) -> Ranking:
    """Every occupation with interests by its r, those below 0 included; ties go by code.

    The ranking reads like any other: a match's fit is r, its only facet interests, and the
    profile counts as all signal. No matches without interests, or for a flat profile.
    """
    person = prepared.get("interests")
    if person is None or not any(person.direction):
        return Ranking({}, {}, (), {})
    rows = [
        (round(dot(person.direction, theirs), DIGITS) + 0.0, occupation)
        for occupation in catalog.occupations
        if any(theirs := catalog.direction("interests", occupation) or ())
    ]
    ordered = sorted(rows, key=lambda row: (-row[0], row[1].code))
    matches = [Match(place, occupation, r) for place, (r, occupation) in enumerate(ordered, 1)]
    return Ranking(
        {"interests": replace(person, signal=1.0)}, {"interests": 1.0}, tuple(matches), {}
    )
