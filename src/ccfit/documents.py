"""Turn YAML and JSON text into plain values, and back. The only module that knows YAML.

A document is read with its line numbers, so that a fault found later can name its line. What
makes YAML dangerous or surprising is refused: aliases, explicit tags, duplicate keys, endless
nesting.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ccfit.errors import AnswersError, CcfitError, Where

DEEPEST = 40
DocumentPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: plain values, its name, the hash of its bytes, the line of each value."""

    data: Any
    source: str
    sha256: str
    lines: dict[DocumentPath, int] = field(default_factory=dict, repr=False)

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
    data, lines = _YamlReader(text, source, kind).read()
    return Document(data, source, hashlib.sha256(raw).hexdigest(), lines)


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

    def read(self) -> tuple[Any, dict[DocumentPath, int]]:
        import yaml

        self.yaml = yaml
        self.scalars = yaml.SafeLoader("")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        # A tab is white space in JSON and an error in YAML.
        text = self.text.replace("\t", " ") if self.text.lstrip()[:1] in "{[" else self.text
        try:
            events = iter(yaml.parse(text, Loader=loader))
            return self._document(events), self.lines
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
        self.lines[path] = event.start_mark.line + 1
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
            key = self._key(event, path)
            if key in found:
                raise self._fault("yaml.duplicate_key", event.start_mark, name=key)
            found[key] = self._value(next(events), events, (*path, key))
        return found

    def _key(self, event: Any, path: DocumentPath) -> Any:
        if not isinstance(event, self.yaml.ScalarEvent):
            raise self._fault("yaml.key", event.start_mark)
        # `on`, `y` and `no` as keys are words here, never truth values.
        key = self._scalar(event)
        return event.value if isinstance(key, bool) or key is None else key

    def _sequence(self, events: Iterator[Any], path: DocumentPath) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(events), self.yaml.SequenceEndEvent):
            found.append(self._value(event, events, (*path, len(found))))
        return found

    def _scalar(self, event: Any) -> Any:
        if event.tag:
            raise self._fault("yaml.tag", event.start_mark, tag=event.tag)
        node_type = self.yaml.ScalarNode
        tag = self.scalars.resolve(node_type, event.value, event.implicit)
        node = node_type(tag, event.value, event.start_mark, event.end_mark)
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
