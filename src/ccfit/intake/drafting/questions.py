"""Which question a column's texts are: by id, by wording in any language, or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Literal

from ccfit.intake.columns import ItemNames
from ccfit.intake.drafting.sample import Sample
from ccfit.intake.texts import alike, in_brackets
from ccfit.language import LANGUAGES
from ccfit.quiz import ADAPTIVE, Item, Quiz

How = Literal["itself", "id", "wording", "near", "order"]
SIGNS = re.compile(r"[\W_]+")
CODE = re.compile(r"\s*([\w\[\]]+?)\s*[.:)\-]\s+(.*)", re.DOTALL)
NEAR = 0.85
CLEARLY = 0.04


@dataclass(slots=True)
class Found:
    """The question of each column, by place, and how it was found."""

    items: dict[int, str] = field(default_factory=dict)
    how: dict[int, How] = field(default_factory=dict)
    form: str | None = None

    def add(self, at: int, item: str, how: How) -> None:
        """Each question once: the first column that is found for it."""
        if at not in self.items and item not in self.items.values():
            self.items[at], self.how[at] = item, how


class Wordings:
    """Finds questions by what they say."""

    def __init__(self, quiz: Quiz) -> None:
        self.quiz, self.names = quiz, ItemNames(quiz)
        self.by_text: dict[str, str] = {}
        doubtful: set[str] = set()
        for item in _items(quiz):
            for text in texts_of(item):
                if self.by_text.setdefault(text, item.id) != item.id:
                    doubtful.add(text)
        for text in doubtful:
            del self.by_text[text]

    def worth(self, row: Sequence[str]) -> int:
        """How many questions a row names."""
        return len(self.find(row, [""] * len(row)).items)

    def find(self, header: Sequence[str], titles: Sequence[str]) -> Found:
        """The questions of a header and of further texts of the same columns."""
        found = Found()
        both = list(enumerate(zip(header, titles, strict=True)))
        for at, (name, _) in both:
            if item := self.names.of_header(name):
                found.add(at, item, "itself")
        for at, texts in both:
            if item := self._by_wording(texts):
                found.add(at, item, "wording")
        for at, (name, _) in both:
            if item := self._by_code(name):
                found.add(at, item, "id")
        return found

    def _by_wording(self, texts: Iterable[str]) -> str | None:
        parts = (part for text in texts for part in parts_of(text))
        return next((self.by_text[part] for part in parts if part in self.by_text), None)

    def _by_code(self, name: str) -> str | None:
        code = CODE.fullmatch(name)
        return self.names.find(code[1]) if code else None

    def add_near(self, found: Found, sample: Sample, among: Iterable[int]) -> None:
        """Questions whose wording a column has but for a few letters."""
        open_texts = {
            t: item for t, item in self.by_text.items() if item not in found.items.values()
        }
        for at in among:
            parts = [*parts_of(sample.header[at]), *parts_of(sample.titles[at])]
            if item := nearest(parts, open_texts):
                found.add(at, item, "near")

    def add_by_order(self, found: Found, among: Sequence[int]) -> None:
        """Questions in the quiz's own order, where one form alone has as many."""
        forms = {
            name: [item for items in form.values() for item in items]
            for name, form in self.quiz.forms.items()
            if name != ADAPTIVE
        }
        fitting = [name for name, items in forms.items() if len(items) == len(among)]
        if len(fitting) != 1:
            return
        found.form = fitting[0]
        for at, item in zip(among, forms[fitting[0]], strict=True):
            found.add(at, item, "order")


def _items(quiz: Quiz) -> Iterator[Item]:
    for section in quiz.sections.values():
        yield from section.items.values()
        if section.ranking:
            yield from section.ranking.items.values()


def texts_of(item: Item) -> list[str]:
    """The wordings of a question: of two statements, one after the other."""
    found = []
    for lang in LANGUAGES:
        if item.left and item.right:
            found.append(f"{item.left.to(lang)} {item.right.to(lang)}")
        elif item.text.to(lang) != item.id:
            found.append(item.text.to(lang))
    return [letters for text in found if (letters := letters_of(text))]


def letters_of(text: str) -> str:
    """The words of a text without signs."""
    return SIGNS.sub(" ", alike(text)).strip()


def parts_of(text: str) -> list[str]:
    """What may be the question in a header: all of it, or a part by brackets, codes, dashes."""
    found = [text, *in_brackets(text)]
    if code := CODE.fullmatch(text):
        found.append(code[2])
    pieces = text.split(" - ")
    found += [" - ".join(pieces[at:]) for at in range(1, len(pieces))]
    return [letters for part in found if (letters := letters_of(part))]


def nearest(parts: Iterable[str], texts: dict[str, str]) -> str | None:
    """The item whose text is nearest to one of the parts, if it is near and no other is."""
    best: dict[str, float] = {}
    for part in parts:
        for text, item in texts.items():
            best[item] = max(best.get(item, 0.0), likeness(part, text))
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    if not ranked or ranked[0][1] < NEAR:
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return ranked[0][0] if ranked[0][1] - second > CLEARLY else None


def likeness(one: str, other: str) -> float:
    """From 0 to 1; 0 where lengths alone rule it out."""
    if min(len(one), len(other)) < 0.7 * max(len(one), len(other)):
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= NEAR else 0.0
