"""The names by which an occupation can be searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from catalog.errors import BuildError
from catalog.onet import ReportedTitle
from catalog.words import MOST_NAMES

# O*NET writes the other form of a name behind it: "General Manager (GM)",
# "CNC Operator (Computer Numerical Control Operator)".
WITH_OTHER_FORM = re.compile(r"(?P<name>[^(]*[^(\s])\s*\((?P<other>.+)\)")


def english_names(
    title: str, written: Sequence[str], reported: Iterable[ReportedTitle]
) -> tuple[str, ...]:
    """Hand-written names, then reported ones, prominent first; their other forms if room."""
    ordered = sorted(reported, key=lambda listed: not listed.prominent)
    forms = [split_forms(listed.name) for listed in ordered]
    names = [*written, *(name for name, _ in forms), *(other for _, other in forms if other)]
    return distinct(title, names)


def split_forms(name: str) -> tuple[str, str | None]:
    """A reported name and the other form that stands behind it in parentheses."""
    match = WITH_OTHER_FORM.fullmatch(name)
    return (match["name"], match["other"]) if match else (name, None)


def distinct(title: str, names: Iterable[str]) -> tuple[str, ...]:
    """The first few names that differ from the title and from each other."""
    return tuple(_distinct(title, names))[:MOST_NAMES]


def _distinct(title: str, names: Iterable[str]) -> Iterator[str]:
    seen = {title.casefold()}
    for name in names:
        if ";" in name:
            raise BuildError(f'the name "{name}" of {title} contains ";", which parts names')
        if name.casefold() not in seen:
            seen.add(name.casefold())
            yield name
