"""Turn YAML and JSON text into plain values, and back. The only module that knows YAML.

A document is read with its line numbers, so that a fault found later can name its line. What
makes YAML dangerous or surprising is refused: aliases, explicit tags, duplicate keys, endless
nesting.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from ccfit.errors import AnswersError, CcfitError, Where

DEEPEST = 40
# Longer digits are no number that anybody means.
LONGEST_NUMBER = 100
TEXT = "tag:yaml.org,2002:str"
SURROGATES = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
DocumentPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: plain values, its name, the hash of its bytes, the line of each value.

    `words` holds the scalars at the top as they were written: an id such as 0123 is no number.
    """

    data: Any
    source: str
    sha256: str
    lines: dict[DocumentPath, int] = field(default_factory=dict, repr=False)
    words: dict[str, str] = field(default_factory=dict, repr=False)

    def where(self, path: DocumentPath = ()) -> Where:
        """The place of a value, or of the nearest thing around it whose line is known."""
        outer = (path[:end] for end in range(len(path), -1, -1))
        line = next((self.lines[part] for part in outer if part in self.lines), None)
        return Where(self.source, line, ".".join(map(str, path)) or None)


def parse_document(raw: bytes, source: str, kind: type[CcfitError] = AnswersError) -> Document:
    """The plain values of a YAML or JSON text, with the line of each."""
    text = _decode(raw, source, kind)
    if not text.strip():
        raise kind("file.empty", Where(source))
    reader = _YamlReader(_as_yaml(text), source, kind)
    by_yaml, by_json = reader.read(), _json(text)
    data = by_yaml if by_json is None else by_json
    return Document(data, source, hashlib.sha256(raw).hexdigest(), reader.lines, reader.words)


def _json(text: str) -> dict[str, Any] | None:
    """JSON by JSON's own rules for numbers; YAML's reading gives the lines and the faults."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _as_yaml(text: str) -> str:
    """JSON as YAML takes it: no tabs, and no sign written as a pair of surrogates."""
    if text.lstrip()[:1] not in "{[":
        return text
    return SURROGATES.sub(lambda pair: json.loads(f'"{pair.group()}"'), text.replace("\t", " "))


def is_number(value: object) -> bool:
    """Whether a value is a finite number; truth values are not numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return isfinite(value)
    except OverflowError:
        return False


def _decode(raw: bytes, source: str, kind: type[CcfitError]) -> str:
    if b"\0" in raw[:4096]:
        raise kind("file.binary", Where(source))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise kind("file.not_utf8", Where(source, line)) from None


class _YamlReader:
    """Builds plain values from YAML's events, which are safe to walk at any depth."""

    def __init__(self, text: str, source: str, kind: type[CcfitError]) -> None:
        self.text, self.source, self.kind = text, source, kind
        self.lines: dict[DocumentPath, int] = {}
        self.words: dict[str, str] = {}

    def read(self) -> Any:
        import yaml

        self.yaml = yaml
        self.scalars = yaml.SafeLoader("")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            return self._document(iter(yaml.parse(self.text, Loader=loader)))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise self._fault("yaml.syntax", mark, problem=error.problem or "") from None
        except (yaml.YAMLError, ValueError) as error:
            raise self._fault("yaml.syntax", None, problem=str(error).split("\n")[0]) from None

    def _document(self, events: Iterator[Any]) -> Any:
        for event in events:
            if isinstance(event, self.yaml.NodeEvent):
                value = self._value(event, events, ())
                self._refuse_second_document(events)
                return value
        raise self.kind("file.empty", Where(self.source))

    def _refuse_second_document(self, events: Iterator[Any]) -> None:
        for event in events:
            if isinstance(event, self.yaml.DocumentStartEvent):
                raise self._fault("yaml.second_document", event.start_mark)

    def _value(self, event: Any, events: Iterator[Any], path: DocumentPath) -> Any:
        self.lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, self.yaml.AliasEvent):
            raise self._fault("yaml.alias", event.start_mark)
        if event.tag and not isinstance(event, self.yaml.ScalarEvent):
            raise self._fault("yaml.tag", event.start_mark, tag=event.tag)
        if len(path) > DEEPEST:
            raise self._fault("yaml.too_deep", event.start_mark)
        if isinstance(event, self.yaml.MappingStartEvent):
            return self._mapping(events, path)
        if isinstance(event, self.yaml.SequenceStartEvent):
            return self._sequence(events, path)
        return self._scalar(event)

    def _mapping(self, events: Iterator[Any], path: DocumentPath) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        while not isinstance(event := next(events), self.yaml.MappingEndEvent):
            key = self._key(event)
            if key in found:
                raise self._fault("yaml.duplicate_key", event.start_mark, name=key)
            value = next(events)
            self.lines[*path, key] = event.start_mark.line + 1
            if not path and isinstance(value, self.yaml.ScalarEvent):
                self.words[key] = value.value
            found[key] = self._value(value, events, (*path, key))
        return found

    def _key(self, event: Any) -> str:
        if not isinstance(event, self.yaml.ScalarEvent):
            raise self._fault("yaml.key", event.start_mark)
        if event.tag:
            raise self._fault("yaml.tag", event.start_mark, tag=event.tag)
        # Keys are words here: `on` and `no` are no truth values, 17 is the name of a question.
        return event.value

    def _sequence(self, events: Iterator[Any], path: DocumentPath) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(events), self.yaml.SequenceEndEvent):
            found.append(self._value(event, events, (*path, len(found))))
        return found

    def _scalar(self, event: Any) -> Any:
        if event.tag:
            raise self._fault("yaml.tag", event.start_mark, tag=event.tag)
        node_type = self.yaml.ScalarNode
        tag = self.scalars.resolve(node_type, event.value, event.implicit)  # type: ignore[no-untyped-call]
        node = node_type(tag, event.value, event.start_mark, event.end_mark)
        if len(event.value) > LONGEST_NUMBER and tag != TEXT:
            return event.value
        try:
            return self.scalars.construct_object(node)
        except (self.yaml.YAMLError, ValueError, OverflowError):
            return event.value

    def _fault(self, key: str, mark: Any, **details: object) -> CcfitError:
        line = mark.line + 1 if mark else None
        return self.kind(key, Where(self.source, line), **details)


def to_yaml(data: dict[str, Any]) -> str:
    """The YAML text of plain values, keys in the order given."""
    import yaml

    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_flow_style=None)
