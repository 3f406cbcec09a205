"""What speaks for a match and what to weigh, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import OTHER_POLE, Facet
from ccfit.language import Lang
from ccfit.matching import FacetFit, PreparedFacet, Ranking, dimension_parts
from ccfit.voice import Voice
from ccfit.words import dimensions as names
from ccfit.words.report import WORDS

MOST_REASONS = 3
MOST_CAUTIONS = 2
# Half a point of a hundred is the least worth a sentence.
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Meeting:
    """One dimension where a person and an occupation meet: both sides' direction and the sum.

    `person` and `occupation` are components of unit vectors, `contribution` points of fit − 50.
    """

    facet: Facet
    dimension: str
    person: float
    occupation: float
    contribution: float

    @property
    def pattern(self) -> str:
        if self.person > 0:
            return "both_high" if self.occupation > 0 else "person_high"
        return "occupation_high" if self.occupation > 0 else "both_low"


def meetings(
    ranking: Ranking, fits: Sequence[FacetFit], occupation: Occupation, catalog: Catalog
) -> list[Meeting]:
    """Every dimension of the facets used, largest contribution first, ties by name."""
    found = [
        meeting
        for fit in fits
        if fit.parts is not None
        for meeting in _of_facet(ranking.prepared[fit.facet], fit, occupation, catalog)
    ]
    return sorted(found, key=lambda one: (-one.contribution, one.facet, one.dimension))


def _of_facet(
    person: PreparedFacet, fit: FacetFit, occupation: Occupation, catalog: Catalog
) -> list[Meeting]:
    theirs = catalog.direction(fit.facet, occupation) or ()
    sides = zip(dimension_parts(fit).items(), person.direction, theirs, strict=True)
    return [Meeting(fit.facet, name, x, o, part) for (name, part), x, o in sides]


def reasons(found: Sequence[Meeting]) -> list[Meeting]:
    """The few dimensions that speak most for the match, what is shared and liked first."""
    telling = [m for m in found if m.contribution >= LEAST and _has_words(m)]
    liked_first = sorted(telling, key=lambda m: m.pattern != "both_high")
    return liked_first[:MOST_REASONS]


def cautions(found: Sequence[Meeting]) -> list[Meeting]:
    """The few dimensions that speak most against the match."""
    telling = [m for m in reversed(found) if m.contribution <= -LEAST and _has_words(m)]
    return telling[:MOST_CAUTIONS]


def _has_words(meeting: Meeting) -> bool:
    return _key(meeting) in WORDS


def _quoted(meeting: Meeting, voice: Voice, lang: Lang) -> str | None:
    """The person's own answers on this dimension, where a sentence can be built from them."""
    place = (meeting.facet, meeting.dimension)
    return voice.quote(place, lang, liked=meeting.pattern in ("both_high", "person_high"))


def _key(meeting: Meeting) -> str:
    # Both poles of a type axis are something to share; there is no low side.
    if meeting.facet == "type":
        return "type.both_high" if meeting.contribution > 0 else "type.person_high"
    return f"{meeting.facet}.{meeting.pattern}"


def sentence(meeting: Meeting, voice: Voice, lang: Lang) -> str:
    """The meeting in words to the person, from their own answers where they gave any."""
    key, quote = _key(meeting), _quoted(meeting, voice, lang)
    if quote and f"{key}.quoted" in WORDS:
        key = f"{key}.quoted"
    text = WORDS[key].to(lang).format(phrase=_phrase(meeting, lang), quote=quote)
    return text[:1].upper() + text[1:]


def _phrase(meeting: Meeting, lang: Lang) -> str:
    dimension = meeting.dimension
    if meeting.facet == "type" and meeting.person < 0:
        dimension = OTHER_POLE[dimension]
    return names.PHRASES[meeting.facet][dimension].to(lang)
