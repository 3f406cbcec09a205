"""The faults that ccfit expects, each with its exit code and its words.

An error carries the key of its message (see ``ccfit.words.errors``), what the message needs to
be concrete, and where the fault is. The boundary that shows it chooses the language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

from ccfit.language import DEFAULT, Lang
from ccfit.words import errors as words


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a fault: a file (or ``-``), a line counted from 1, a path inside it."""

    source: str | None = None
    line: int | None = None
    item: str | None = None

    def text(self, lang: Lang) -> str:
        parts = [self.source, self._line(lang), self.item]
        return ", ".join(part for part in parts if part)

    def _line(self, lang: Lang) -> str | None:
        return words.WORDS["line"].to(lang).format(line=self.line) if self.line else None


@runtime_checkable
class Localized(Protocol):
    """A detail that is worded once the reader's language is known."""

    def to(self, lang: Lang, /) -> str: ...


class CcfitError(Exception):
    """A fault in ccfit itself, unless a kind below says otherwise."""

    exit_code: ClassVar[int] = 1

    def __init__(self, key: str, where: Where | None = None, **details: object) -> None:
        super().__init__(key)
        self.key = key
        self.where = where or Where()
        self.details = details
        self.more: list[CcfitError] = []

    def text(self, lang: Lang = DEFAULT) -> str:
        """What is wrong, where, and what to do, on one or two lines."""
        message, place = self.message(lang), self.where.text(lang)
        return f"{place}: {message}" if place else message

    def message(self, lang: Lang = DEFAULT) -> str:
        """The same without the place."""
        return words.WORDS[self.key].to(lang).format(**self._details(lang))

    def _details(self, lang: Lang) -> dict[str, object]:
        return {
            name: detail.to(lang) if isinstance(detail, Localized) else detail
            for name, detail in self.details.items()
        }

    def __str__(self) -> str:
        return self.text()

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.key, self.where, self.details, self.more)


def _rebuild(
    kind: type[CcfitError],
    key: str,
    where: Where,
    details: dict[str, object],
    more: list[CcfitError],
) -> CcfitError:
    error = kind(key, where, **details)
    error.more = more
    return error


class UsageError(CcfitError):
    """Wrong usage: an option, a missing input file, an output that cannot be written."""

    exit_code = 2


class DataError(CcfitError):
    """Bad data: a quiz, a catalogue, a guide, a map, norms."""

    exit_code = 3


class AnswersError(CcfitError):
    """Bad answers: unreadable, out of range, or nothing in them can be ranked."""

    exit_code = 4


class SomeFailedError(CcfitError):
    """The batch finished, and some of its people could not be scored."""

    exit_code = 5


class Faults:
    """Collects the faults of one document, so that they can be shown together."""

    def __init__(self, kind: type[CcfitError]) -> None:
        self.kind = kind
        self.found: list[CcfitError] = []

    def add(self, key: str, where: Where | None = None, **details: object) -> None:
        self.found.append(self.kind(key, where, **details))

    def raise_first(self) -> None:
        """Raise the first fault; the others ride along as its `more`."""
        if self.found:
            first = self.found[0]
            first.more = self.found[1:]
            raise first
