"""Write YAML by hand: quick, the same bytes every time, and read back unchanged.

Plain scalars are only identifiers, codes and numbers; every other text is double-quoted, as
JSON would, which YAML reads alike.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from catalog.errors import BuildError

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*|\d\d-\d{4}(\.\d\d)?", re.ASCII)
READ_AS_OTHER = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})

# JSON leaves these as they are, and YAML would fold, refuse or drop them.
ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def number_text(value: float, decimals: int) -> str:
    """The number with up to so many decimals, at least one: 6.32, 1.0."""
    text = f"{round(value, decimals) + 0.0:.{decimals}f}".rstrip("0")
    return f"{text}0" if text.endswith(".") else text


def vector_text(numbers: Iterable[float], decimals: int) -> str:
    """A vector as one scalar: its numbers parted by blanks."""
    return " ".join(number_text(value, decimals) for value in numbers)


def share_text(numbers: Iterable[float]) -> str:
    """A vector of percentages, in which a whole number needs no decimals."""
    return " ".join(number_text(value, 2).removesuffix(".0") for value in numbers)


def flow(value: Any) -> str:
    """Any plain value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(flow, value)) + "]"
    return _scalar(value)


def _string(text: str) -> str:
    if PLAIN.fullmatch(text) and text.casefold() not in READ_AS_OTHER:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and math.isfinite(value):
        text = format(Decimal(repr(value)), "f")
        return text if "." in text else f"{text}.0"
    raise BuildError(f"cannot write {value!r} ({type(value).__name__}) into the catalogue")


def document(
    comments: Iterable[str], head: Mapping[str, Any], occupations: Iterable[Mapping[str, Any]]
) -> str:
    """The whole file: comment lines, the head, then one block an occupation."""
    lines = [f"# {comment}".rstrip() for comment in comments]
    for key, value in head.items():
        lines.extend(_entry(key, value))
    lines.append("occupations:")
    for occupation in occupations:
        lines.extend(_item(occupation))
    return "\n".join(lines) + "\n"


def _entry(key: str, value: Any) -> Iterator[str]:
    """A key of the head: one line, or one line for each part."""
    if isinstance(value, Mapping) and any(isinstance(v, str | Mapping) for v in value.values()):
        yield f"{flow(key)}:"
        yield from (f"  {flow(part)}: {flow(inner)}" for part, inner in value.items())
    elif isinstance(value, list) and value:
        yield f"{flow(key)}:"
        yield from (f"  - {flow(part)}" for part in value)
    else:
        yield f"{flow(key)}: {flow(value)}"


def _item(mapping: Mapping[str, Any]) -> Iterator[str]:
    """One item of a block list, a line a key."""
    for number, (key, value) in enumerate(mapping.items()):
        yield f"{'  ' if number else '- '}{flow(key)}: {flow(value)}"
