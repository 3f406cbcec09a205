"""A person's own answers as words, to build reasons from what they said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ccfit.answers import AnswerSheet, Sheet
from ccfit.facets import Facet
from ccfit.language import Lang, Text, join
from ccfit.quiz import Item, Quiz, Section
from ccfit.scoring import keyed

MOST_QUOTED = 2
QUOTED: tuple[Facet, ...] = ("interests", "values")
Place = tuple[Facet, str]


@dataclass(frozen=True, slots=True)
class Voice:
    """The items of each scale that a person rated near the top, and near the bottom."""

    high: Mapping[Place, tuple[Text, ...]] = field(default_factory=dict)
    low: Mapping[Place, tuple[Text, ...]] = field(default_factory=dict)

    def quote(self, place: Place, lang: Lang, *, liked: bool) -> str | None:
        """``“Build a roof” and “Plant trees”``; None where nothing was said so clearly."""
        texts = (self.high if liked else self.low).get(place, ())
        marks = ("“", "”") if lang == "en" else ("«", "»")
        quoted = [f"{marks[0]}{text.to(lang)}{marks[1]}" for text in texts]
        return join(quoted, lang) if quoted else None


def voice_of(sheet: Sheet, quiz: Quiz) -> Voice:
    """What a sheet of answers says; scores from elsewhere say nothing in words."""
    if not isinstance(sheet, AnswerSheet):
        return Voice()
    sections = [quiz.sections[facet] for facet in QUOTED if facet in quiz.sections]
    high: dict[Place, tuple[Text, ...]] = {}
    low: dict[Place, tuple[Text, ...]] = {}
    for section in sections:
        for scale, items in _worded(section).items():
            said = [
                (keyed(section, i, sheet.answers[i.id]), i) for i in items if i.id in sheet.answers
            ]
            high[section.facet, scale] = _most(said, section, sign=1)
            low[section.facet, scale] = _most(said, section, sign=-1)
    return Voice(high, low)


def _worded(section: Section) -> dict[str, list[Item]]:
    """The items with a text of their own; reversed ones would say the opposite."""
    found: dict[str, list[Item]] = {}
    for item in section.items.values():
        if item.text.en != item.id and not item.reverse:
            found.setdefault(item.scale, []).append(item)
    return found


def _most(said: list[tuple[float, Item]], section: Section, sign: int) -> tuple[Text, ...]:
    """The items farthest to one side, if they lie in its outer quarter of the range."""
    middle, quarter = (section.low + section.high) / 2, section.width / 4
    far = [(sign * (answer - middle), item) for answer, item in said]
    clear = [(distance, item) for distance, item in far if distance >= quarter]
    ordered = sorted(clear, key=lambda row: -row[0])
    return tuple(item.text for _, item in ordered[:MOST_QUOTED])
