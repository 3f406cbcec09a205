"""People made up for a measurement, from what a scores file would say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ccfit.answers import sheet_from
from ccfit.catalog import load_catalog
from ccfit.facets import Facet
from ccfit.matching import PreparedFacet, Ranking, prepare_profile, rank
from ccfit.quiz import load_quiz
from ccfit.scoring import build_profile

Prepared = Mapping[Facet, PreparedFacet]


def prepared(scores: Mapping[str, Any]) -> Prepared:
    """A person ready to be compared; `scores` are the facets of a scores file."""
    quiz = load_quiz()
    sheet = sheet_from({"ccfit": "scores/1", **scores}, quiz)
    return prepare_profile(build_profile(sheet, quiz), load_catalog())


def ranking(person: Prepared, weights: Mapping[Facet, float] | None = None) -> Ranking:
    """All jobs for a person, none folded under another."""
    return rank(person, load_catalog(), weights)
