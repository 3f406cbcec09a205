"""Whom to talk to and why: names, so it is a file of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from ccfit import storage
from ccfit.batch.failures import Failure, failure
from ccfit.batch.scoring import Outcome
from ccfit.cohort.gathering import Group
from ccfit.cohort.part import Reason, Seen
from ccfit.errors import CcfitError, UsageError, Where
from ccfit.language import Lang
from ccfit.spreadsheet import table_line
from ccfit.words.cohort import REASONS

COLUMNS = ("id", "source", "row", "group", "reason", "what_to_do")
ORDER: tuple[Reason, ...] = ("unread", "unfinished", "no_pattern", "alike", "repeated")


def check_worklist_name(path: Path) -> None:
    """Raise UsageError for a file that is neither a table nor lines of JSON."""
    if path.suffix.lower() not in (".csv", ".ndjson"):
        raise UsageError("cohort.worklist_name", Where(str(path)))


def write_worklist(path: Path, group: Group, lang: Lang) -> int:
    """Write the list, readable by its owner only; say how many people are in it.

    Raises UsageError where it cannot be written.
    """
    lines = list(_lines(group, lang))
    as_csv = path.suffix.lower() == ".csv"
    texts = [_as_csv(line) if as_csv else _as_json(line) for line in lines]
    storage.write_whole(path, "".join([table_line(COLUMNS), *texts] if as_csv else texts))
    return len(lines)


Line = dict[str, str | int | list[str] | None]


def _lines(group: Group, lang: Lang) -> Iterator[Line]:
    for seen in group.noticed:
        if reasons := _reasons(seen, group):
            yield _line(seen, reasons, lang)


def _reasons(seen: Seen, group: Group) -> list[Reason]:
    found = set(seen.reasons)
    if group.unfinished(seen):
        found.add("unfinished")
    return [reason for reason in ORDER if reason in found]


def _line(seen: Seen, reasons: list[Reason], lang: Lang) -> Line:
    told = [_told(seen, reason, lang) for reason in reasons]
    return {
        "id": seen.person,
        "source": seen.source,
        "row": seen.row,
        "group": seen.group,
        "reasons": list(reasons),
        "reason": " ".join(why for why, _ in told),
        "what_to_do": " ".join(what for _, what in told),
    }


def _told(seen: Seen, reason: Reason, lang: Lang) -> tuple[str, str]:
    """Why to talk to somebody, and what to do."""
    why, what = REASONS[reason]
    if seen.error is not None and reason == "unread":
        fault = failure_of(seen, seen.error, lang)
        return fault.reason, fault.remedy or what.to(lang)
    return why.to(lang), what.to(lang)


def failure_of(seen: Seen, error: CcfitError, lang: Lang) -> Failure:
    """What is wrong with somebody who could not be read, and what to do."""
    place = Outcome(seen.source, seen.source, seen.row, seen.person, seen.person)
    return failure(place, error, lang)


def _as_csv(line: Line) -> str:
    return table_line([line[name] for name in COLUMNS])


def _as_json(line: Line) -> str:
    return json.dumps(line, ensure_ascii=False) + "\n"
