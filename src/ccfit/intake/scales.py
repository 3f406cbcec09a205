"""What the cells of a column may say, and the answers that they stand for."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from ccfit.errors import AnswersError, DataError
from ccfit.intake.mapping import Map
from ccfit.intake.texts import alike
from ccfit.quiz import Quiz, Section

SIGN = "[-+\u2212]?"
NUMBER = re.compile(rf"({SIGN}\d+)(?:[.,](\d+))?")
# “5 - Strongly like”, “5: strongly like”, “5 (strongly like)”
NUMBER_FIRST = re.compile(rf"({SIGN}\d+)\s*(?:[-\u2013\u2014:.=)|]\s*|[(\[]\s*)[^\W\d].*")
# “Strongly like (5)”
NUMBER_LAST = re.compile(rf"[^\d]*[^\W\d][^\d]*[(\[=:]\s*({SIGN}\d+)\s*[)\]]?")
YES_AND_NO = {"yes": 1, "y": 1, "true": 1, "sí": 1, "si": 1, "no": 0, "n": 0, "false": 0}
LONGEST_DIGITS = 9
MOST_LEARNT = 2000


@dataclass(frozen=True, slots=True)
class Scale:
    """The answers from `low` to `high`; a number in a cell is `shift` below the answer.

    `words` are answer texts, `missing` texts that say nothing, both as ``texts.alike`` has them.
    `known` leads from cells as they stand to answers, or None for nothing; it grows as it reads.
    """

    low: int
    high: int
    shift: int = 0
    words: Mapping[str, int] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    known: dict[str, int | None] = field(default_factory=dict, compare=False)

    def read(self, cell: str) -> int | None:
        """The answer of a cell. Raises AnswersError (without a place) for what is none."""
        if cell in self.known:
            return self.known[cell]
        answer = self._read(cell, alike(cell))
        if len(self.known) < MOST_LEARNT:
            self.known[cell] = answer
        return answer

    def _read(self, cell: str, text: str) -> int | None:
        if not text or text in self.missing:
            return None
        if text in self.words:
            return self.words[text]
        number = NUMBER.fullmatch(text)
        if number and (number[2] or "").strip("0"):
            raise AnswersError("answers.not_whole", None, **self._details(cell))
        found = number or NUMBER_FIRST.fullmatch(text) or NUMBER_LAST.fullmatch(text)
        if found is None or len(found[1]) > LONGEST_DIGITS:
            raise AnswersError("intake.not_answer", None, **self._details(cell))
        return self._in_range(int(found[1].replace("\u2212", "-")) + self.shift, cell)

    def _in_range(self, answer: int, cell: str) -> int:
        if not self.low <= answer <= self.high:
            raise AnswersError("answers.out_of_range", None, **self._details(cell))
        return answer

    def _details(self, cell: str) -> dict[str, object]:
        low, high = self.low - self.shift, self.high - self.shift
        return {"item": "", "value": _short(cell), "low": low, "high": high}


def _short(cell: str) -> str:
    text = " ".join(cell.split())
    return text if len(text) <= 40 else f"{text[:40]}…"


def item_scales(quiz: Quiz, mapping: Map, items: Collection[str]) -> dict[str, Scale]:
    """The scale of each item, in the quiz's order; items that are answered alike share one.

    Raises DataError where the map's range has other steps than the quiz's.
    """
    found: dict[str, Scale] = {}
    for section in quiz.sections.values():
        if asked := [item for item in section.items if item in items]:
            found |= dict.fromkeys(asked, _of_section(section, mapping))
        if section.ranking:
            places = _filled(Scale(1, section.ranking.places, missing=mapping.missing))
            ranked = [item for item in section.ranking.items if item in items]
            found |= dict.fromkeys(ranked, places)
    return found


def _of_section(section: Section, mapping: Map) -> Scale:
    words = {**own_words(section), **mapping.words.get(section.facet, {})}
    return _filled(
        Scale(section.low, section.high, shift_of(section, mapping), words, mapping.missing)
    )


def own_words(section: Section) -> dict[str, int]:
    """The answer texts that the quiz itself has, in all its languages."""
    usual = YES_AND_NO if (section.low, section.high) == (0, 1) else {}
    labels = {
        alike(label): section.low + place
        for texts in section.labels.values()
        for place, label in enumerate(texts)
    }
    return {**usual, **labels}


def shift_of(section: Section, mapping: Map) -> int:
    """What to add to the table's numbers. Raises DataError."""
    low, high = mapping.limits.get(section.facet, (section.low, section.high))
    if high - low != section.width:
        details = {"facet": section.facet, "low": low, "high": high}
        where = mapping.document.where(("range",)) if mapping.document else None
        quiz_range = f"[{section.low}, {section.high}]"
        raise DataError("map.range", where, quiz_range=quiz_range, **details)
    return section.low - low


def _filled(scale: Scale) -> Scale:
    """The scale with the cells that most tables hold already known."""
    for answer in range(scale.low, scale.high + 1):
        for cell in (f"{answer - scale.shift}", f"{answer - scale.shift}.0"):
            scale.known.setdefault(cell, answer)
    scale.known.update(dict.fromkeys(["", *scale.missing]))
    return scale
