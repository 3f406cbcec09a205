"""Quizzes: sections of items, one section a facet, and the forms that choose among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ccfit import storage
from ccfit.documents import Document
from ccfit.errors import DataError, UsageError
from ccfit.facets import DIMENSIONS, FACETS, Facet
from ccfit.language import LANGUAGES, Lang, Text, as_text

# With less signal than this in every facet a ranking is only a first idea: 7% of random
# answerers get past it on sixty questions about one facet, but 26% on two shorter sections.
CLEAR_SIGNAL = 0.55
# So the same is asked of all sections together; past both get 3% to 9%, by the quiz's length.
OVERALL_SIGNAL = 0.45
FULL = "full"
STAGED = "staged"
# Its interest items are those to choose from, one by one (see ``ccfit.adaptive``).
ADAPTIVE = "adaptive"
# Of the other facets the adaptive form asks the items of these forms. Values: two a value, since
# single answers count half. Type: two an axis, as it weighs a twentieth. Skills: two more than
# the fewest that count, since "never tried it" is a good answer.
ADAPTIVE_REST: dict[Facet, str] = {"values": STAGED, "type": "short", "skills": STAGED}


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One question. A reversed item counts from the other end of the range."""

    id: str
    facet: Facet
    scale: str
    text: Text
    reverse: bool = False
    left: Text | None = None
    right: Text | None = None
    anchors: Mapping[int, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Asked when all values came out alike: put the first few in order, 1 being the first."""

    question: Text
    places: int
    items: Mapping[str, Item]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When answers are flagged (see ``ccfit.quality``).

    `longest_run` and `answered` are shares of a section's items, `spread` a within-person SD as
    a share of the answer range, `even_odd` a reliability, `pattern` an agreement beyond chance,
    `seconds` the median per item. Of 5,055 people on 48 or 60 liking items under 1% have such a
    run, such a spread or such a pattern; 4% of 253 whose time is known were as quick.
    """

    longest_run: float = 0.5
    spread: float = 0.125
    even_odd: float = 0.30
    pattern: float = 0.70
    seconds: float = 2.0
    answered: float = 0.75


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """The items of one facet with what they share: wording, answer range, norms."""

    facet: Facet
    title: Text
    question: Text
    help: Text
    low: int
    high: int
    labels: Mapping[str, tuple[str, ...]]
    items: Mapping[str, Item]
    ranking: Ranking | None = None
    item_variance: float | None = None
    norms: Mapping[str, Any] = field(default_factory=dict)
    thresholds: Thresholds = Thresholds()

    @property
    def width(self) -> int:
        return self.high - self.low

    def label(self, answer: int, lang: Lang) -> str:
        """The words of an answer; empty where the quiz gives none."""
        labels = self.labels.get(lang) or next(iter(self.labels.values()), ())
        return labels[answer - self.low] if labels else ""

    def scale_items(self, chosen: tuple[str, ...]) -> Mapping[str, tuple[Item, ...]]:
        """The chosen items by scale, every dimension of the facet included."""
        return _scale_items(self, chosen)


@dataclass(frozen=True, slots=True, eq=False)
class Quiz:
    """A quiz as its file says; `sha256` is the hash of the file's bytes."""

    id: str
    sha256: str
    title: Text
    languages: tuple[Lang, ...]
    sections: Mapping[Facet, Section]
    forms: Mapping[str, Mapping[Facet, tuple[str, ...]]]
    clear_signal: float = CLEAR_SIGNAL
    overall_signal: float = OVERALL_SIGNAL

    def item_section(self, item_id: str) -> Section | None:
        """The section that an id belongs to, ranking items included."""
        return _sections_by_item(self).get(item_id)

    def form(self, name: str) -> Mapping[Facet, tuple[str, ...]]:
        """The item ids of a form by facet, in the order of asking. Raises UsageError."""
        if name not in self.forms:
            raise UsageError("quiz.no_form", quiz=self.id, form=name, forms=", ".join(self.forms))
        return self.forms[name]

    def smallest_form(self, answered: frozenset[str]) -> str:
        """The shortest fixed form that asks everything that was answered."""
        return next((name for name, ids in _fixed_forms(self) if answered <= ids), FULL)

    def form_ids(self, name: str) -> frozenset[str]:
        """All that a form can ask. Raises UsageError."""
        return _form_ids(self, name)

    def ranking_ids(self) -> set[str]:
        rankings = (s.ranking for s in self.sections.values() if s.ranking)
        return {item_id for ranking in rankings for item_id in ranking.items}


# Asked anew for each of many people, and the same for all of them.
@lru_cache(maxsize=1024)
def _scale_items(section: Section, chosen: tuple[str, ...]) -> Mapping[str, tuple[Item, ...]]:
    items = [section.items[item_id] for item_id in chosen]
    return {
        scale: tuple(item for item in items if item.scale == scale)
        for scale in DIMENSIONS[section.facet]
    }


@lru_cache(maxsize=16)
def _sections_by_item(quiz: Quiz) -> dict[str, Section]:
    return {item: section for section in quiz.sections.values() for item in item_ids(section)}


@lru_cache(maxsize=64)
def _form_ids(quiz: Quiz, name: str) -> frozenset[str]:
    chosen = {item for items in quiz.form(name).values() for item in items}
    return frozenset(chosen | quiz.ranking_ids())


@lru_cache(maxsize=16)
def _fixed_forms(quiz: Quiz) -> list[tuple[str, frozenset[str]]]:
    """The fixed forms and what they ask, the shortest first."""
    fixed = [name for name in quiz.forms if name != ADAPTIVE]
    fixed.sort(key=lambda name: sum(map(len, quiz.forms[name].values())))
    return [(name, quiz.form_ids(name)) for name in fixed]


def item_ids(section: Section) -> list[str]:
    """All ids of a section: its items and those of its ranking."""
    return [*section.items, *(section.ranking.items if section.ranking else ())]


def load_quiz(path: Path | str | None = None) -> Quiz:
    """The bundled quiz, or a person's own file, which is checked first.

    Raises DataError (or several, as Faults) that name the file and the line.
    """
    if path is None:
        return _bundled()
    from ccfit.checking.shape import check_quiz

    document = storage.read_document(path, DataError, storage.DATA_LIMIT)
    check_quiz(document)
    return build_quiz(document)


@lru_cache(maxsize=1)
def _bundled() -> Quiz:
    return build_quiz(storage.bundled("quiz"))


def build_quiz(document: Document) -> Quiz:
    """A Quiz from a document that has passed its check."""
    data = document.data
    common = dict(data.get("quality", {}))
    clear_signal = common.pop("clear_signal", CLEAR_SIGNAL)
    overall_signal = common.pop("overall_signal", OVERALL_SIGNAL)
    sections = {f: _section(f, data["facets"][f], common) for f in FACETS if f in data["facets"]}
    return Quiz(
        id=data["id"],
        sha256=document.sha256,
        title=as_text(data.get("title") or {"en": data["id"]}),
        languages=tuple(lang for lang in LANGUAGES if lang in data.get("languages", LANGUAGES)),
        sections=sections,
        forms=_forms(data.get("forms", {}), sections),
        clear_signal=clear_signal,
        overall_signal=overall_signal,
    )


def _section(facet: Facet, data: Mapping[str, Any], common: Mapping[str, float]) -> Section:
    low, high = data["range"]
    return Section(
        facet=facet,
        title=_optional(data, "title"),
        question=_optional(data, "question"),
        help=_optional(data, "help"),
        low=low,
        high=high,
        labels={lang: tuple(words) for lang, words in data.get("labels", {}).items()},
        items={key: _item(key, facet, value) for key, value in data["items"].items()},
        ranking=_ranking(facet, data["ranking"]) if "ranking" in data else None,
        item_variance=data.get("norms", {}).get("item_variance"),
        norms=data.get("norms", {}),
        thresholds=Thresholds(**{**common, **data.get("quality", {})}),
    )


def _optional(data: Mapping[str, Any], key: str) -> Text:
    return as_text(data[key]) if key in data else Text("", "")


def _item(key: str, facet: Facet, data: Mapping[str, Any] | str) -> Item:
    if isinstance(data, str):  # just the scale, for a quiz that is only ever scored
        return Item(key, facet, data, Text(key, key))
    anchors = {int(at): as_text(text) for at, text in data.get("anchors", {}).items()}
    return Item(
        id=key,
        facet=facet,
        scale=data["scale"],
        text=as_text(data) if data.get("en") or data.get("es") else Text(key, key),
        reverse=data.get("reverse", False),
        left=as_text(data["left"]) if "left" in data else None,
        right=as_text(data["right"]) if "right" in data else None,
        anchors=anchors,
    )


def _ranking(facet: Facet, data: Mapping[str, Any]) -> Ranking:
    items = {key: _item(key, facet, value) for key, value in data["items"].items()}
    return Ranking(as_text(data["question"]), data["places"], items)


def _forms(
    data: Mapping[str, Any], sections: Mapping[Facet, Section]
) -> dict[str, dict[Facet, tuple[str, ...]]]:
    full = {facet: tuple(section.items) for facet, section in sections.items()}
    chosen = {
        name: {facet: tuple(form[facet]) for facet in FACETS if facet in form}
        for name, form in data.items()
    }
    fixed = {**chosen, FULL: full}
    return {**_adaptive(fixed), **fixed} if "interests" in full else fixed


def _adaptive(
    fixed: Mapping[str, dict[Facet, tuple[str, ...]]],
) -> dict[str, dict[Facet, tuple[str, ...]]]:
    """Every interest item to choose from, and of the other facets the most telling items."""
    rest = {
        facet: fixed.get(ADAPTIVE_REST[facet], fixed[FULL]).get(facet, fixed[FULL][facet])
        for facet in fixed[FULL]
        if facet in ADAPTIVE_REST
    }
    return {ADAPTIVE: {"interests": fixed[FULL]["interests"], **rest}}
