"""Jobs that set a person apart from other people: a list of its own, never mixed with the first.

What fits best and what sets apart are two questions. Here each score counts from the mean of
the norm group instead of from zero, so that what everybody likes says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ccfit import matching
from ccfit.catalog import Catalog
from ccfit.certainty.norms import Norms
from ccfit.facets import Facet
from ccfit.matching import Ranking
from ccfit.profile import FacetScores, Profile


def distinctive(
    profile: Profile,
    catalog: Catalog,
    norms: Mapping[Facet, Norms],
    weights: Mapping[Facet, float] | None = None,
) -> Ranking | None:
    """The ranking by what a person scores beyond the norm group; None without norms or signal.

    `norms` are in the units of the scores. Only facets with norms take part.
    """
    beyond = Profile(
        {
            facet: _beyond(scores, norms[facet])
            for facet, scores in profile.facets.items()
            if facet in norms
        }
    )
    ranking = matching.rank(matching.prepare_profile(beyond, catalog), catalog, weights)
    return ranking if ranking.matches else None


def _beyond(scores: FacetScores, norms: Norms) -> FacetScores:
    above = tuple(
        None if score is None else score - middle
        for score, middle in zip(scores.scores, norms.means, strict=True)
    )
    return replace(scores, scores=above)
