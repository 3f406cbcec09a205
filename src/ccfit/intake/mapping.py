"""Maps (``ccfit: map/1``): which column of a table holds what, and what its texts mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from ccfit import storage
from ccfit.documents import Document
from ccfit.errors import DataError
from ccfit.facets import FACETS, Facet
from ccfit.intake.texts import NOTHING, Patterns, alike
from ccfit.quiz import Quiz

MAP = "map/1"
DateOrder = Literal["ymd", "dmy", "mdy"]
Submissions = Literal["first", "last", "all"]
Limits = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Map:
    """A map as its file says. Headers and answer texts are in the form of ``texts.alike``.

    `columns` and `seconds` lead from a header to an item. `header` is the row that names the
    columns, counted from 1; `skip` rows after it are passed over. `words` and `limits` hold the
    numbers of answer texts and the range of the table's numbers, by facet.
    """

    source: str = ""
    document: Document | None = field(default=None, repr=False, compare=False)
    quiz: str | None = None
    header: int = 1
    skip: int = 0
    sheet: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    seconds: Mapping[str, str] = field(default_factory=dict)
    milliseconds: bool = False
    id: str | None = None
    lang: str | None = None
    taken: str | None = None
    group: str | None = None
    dates: DateOrder | None = None
    ignore: Patterns = NOTHING
    keep: Mapping[str, Patterns] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    words: Mapping[Facet, Mapping[str, int]] = field(default_factory=dict)
    limits: Mapping[Facet, Limits] = field(default_factory=dict)
    submissions: Submissions = "all"


NO_MAP = Map()


def load_map(path: Path | str, quiz: Quiz) -> Map:
    """A map from its file, checked against the quiz that it leads to.

    Raises UsageError for a file that is not there, DataError with every fault of the map.
    """
    from ccfit.checking.shape import check_map

    document = storage.read_document(path, DataError, storage.DATA_LIMIT)
    check_map(document, quiz)
    return build_map(document)


def build_map(document: Document) -> Map:
    """A Map from a document that has passed its check."""
    data = document.data
    return Map(
        source=document.source,
        document=document,
        quiz=data.get("quiz"),
        header=data.get("header", 1),
        skip=data.get("skip", 0),
        sheet=data.get("sheet"),
        columns=_by_header(data.get("columns", {})),
        seconds=_by_header(data.get("seconds", {})),
        milliseconds=data.get("unit") == "ms",
        **{role: data.get(role) for role in ("id", "lang", "taken", "group", "dates")},
        ignore=Patterns.of(data.get("ignore", ())),
        keep={alike(name): Patterns.of(_cells(one)) for name, one in data.get("keep", {}).items()},
        missing=frozenset(map(alike, _cells(data.get("missing", [])))),
        words=_words(data.get("words", {})),
        limits=_limits(data.get("range")),
        submissions=data.get("submissions", "all"),
    )


def _by_header(given: Mapping[str, str]) -> dict[str, str]:
    return {alike(name): str(item) for name, item in given.items()}


def _cells(given: Any) -> list[str]:
    """The texts of a list or of a single value, as cells show them."""
    return [as_cell(one) for one in (given if isinstance(given, list) else [given])]


def as_cell(value: Any) -> str:
    """A value of YAML as a cell would show it: True is “true”, 1.0 is “1”."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _words(given: Mapping[str, Any]) -> dict[Facet, dict[str, int]]:
    """The numbers of words, by facet: a word outside of any facet counts for all of them."""
    common = {alike(word): one for word, one in given.items() if not isinstance(one, dict)}
    return {
        facet: common | {alike(word): one for word, one in given.get(facet, {}).items()}
        for facet in FACETS
    }


def _limits(given: Any) -> dict[Facet, Limits]:
    if isinstance(given, list):
        return dict.fromkeys(FACETS, (given[0], given[1]))
    return {facet: (low, high) for facet, (low, high) in (given or {}).items()}
