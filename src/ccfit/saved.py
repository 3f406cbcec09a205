"""Saved answers: where they lie, how they are written, which is the newest."""

from __future__ import annotations

import datetime
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ccfit import documents, storage
from ccfit.answers import ANSWERS, AnswerSheet, Sheet, read_sheet, sheet_of
from ccfit.errors import AnswersError, CcfitError, UsageError, Where
from ccfit.facets import ORDER_OF_ASKING
from ccfit.quiz import Quiz

PATTERN = "*.yaml"
NO_ANSWERS = "answers: {}"
OURS = ("ccfit", "id", "lang", "taken", "quiz", "length", "answers", "seconds")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A saved quiz of somebody: how many questions are answered, and whether it came to its end."""

    path: Path
    name: str | None
    taken: str | None
    answered: int
    finished: bool


def earlier_quizzes(name: str | None, quiz: Quiz) -> Iterator[Earlier]:
    """The saved quizzes under a nickname, the newest first; None are those without a name.

    What cannot be read, or belongs to another quiz, is passed over: nobody asked for it.
    """
    for path in sorted(answers_folder().glob(PATTERN), key=_written_at, reverse=True):
        if not path.name.startswith(_slug(name)):
            continue
        try:
            sheet, _ = resumable(path, quiz)
        except CcfitError:
            continue
        if sheet.answers and same_name(sheet.person.id, name):
            yield Earlier(
                path, sheet.person.id, sheet.person.taken, len(sheet.answers), _ended(sheet, quiz)
            )


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names are one, however they are written."""
    return _plain(one) == _plain(other)


def _plain(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


def _ended(sheet: AnswerSheet, quiz: Quiz) -> bool:
    """Whether the last question of its form has an answer: those before it may be left out."""
    length = sheet.length or quiz.smallest_form(frozenset(sheet.answers))
    form = quiz.form(length)
    asked = [item for facet in ORDER_OF_ASKING for item in form.get(facet, ())]
    return bool(asked) and asked[-1] in sheet.answers


def answers_folder() -> Path:
    """The folder of saved quizzes, for its owner only."""
    return storage.data_folder() / "answers"


def newest_file() -> Path:
    """The answers file that was written last. Raises UsageError if there is none.

    A quiz whose window was closed before the first answer does not count.
    """
    files = sorted(answers_folder().glob(PATTERN), key=_written_at, reverse=True)
    newest = next(filter(_has_answers, files), None)
    if newest is None:
        raise UsageError("score.no_saved_quiz")
    return newest


def _written_at(file: Path) -> int:
    return file.stat().st_mtime_ns


def _has_answers(file: Path) -> bool:
    try:
        return NO_ANSWERS not in file.read_text("utf-8").splitlines()
    except (OSError, UnicodeError):
        return True  # reading it will say what is wrong


def newest_sheet(quiz: Quiz) -> tuple[Path, Sheet]:
    """The newest saved answers. Raises UsageError or AnswersError."""
    path = newest_file()
    return path, read_sheet(path, quiz)


def resumable(path: Path, quiz: Quiz) -> tuple[AnswerSheet, dict[str, Any]]:
    """Saved answers to go on with, and what else the file holds, to be kept as it is.

    Raises UsageError, or AnswersError, also for a file of scores.
    """
    document = storage.read_document(path)
    sheet = sheet_of(document, quiz)
    if not isinstance(sheet, AnswerSheet):
        raise AnswersError("quiz.not_answers", Where(str(path)))
    return sheet, {key: value for key, value in document.data.items() if key not in OURS}


def new_file(name: str | None, day: datetime.date) -> Path:
    """A file name that is not taken yet, after the person's name and the day."""
    folder = answers_folder()
    storage.make_private_folder(folder)
    stem = f"{_slug(name)}-{day.isoformat()}"
    numbered = (folder / f"{stem}{ending}.yaml" for ending in ("", *map(_numbered, range(2, 9999))))
    return next(path for path in numbered if not path.exists())


def _numbered(number: int) -> str:
    return f"-{number}"


def _slug(name: str | None) -> str:
    letters = re.sub(r"[^\w]+", "-", (name or "").lower()).strip("-_")
    return letters[:40].strip("-_") or "quiz"


def refuse_unwritable(path: Path) -> None:
    """What can be told without writing. Raises UsageError."""
    if path.is_dir():
        raise UsageError("out.directory", Where(str(path)))
    if not path.parent.is_dir():
        raise UsageError("out.no_folder", Where(str(path)))
    if not os.access(path.parent, os.W_OK):
        raise UsageError("out.forbidden", Where(str(path)))


def save(path: Path, sheet: AnswerSheet, quiz: Quiz, rest: Mapping[str, Any] | None = None) -> None:
    """Write an answers file whole or not at all, `rest` after the answers. Raises UsageError."""
    content = {**_content(sheet, quiz), **(rest or {})}
    if path.suffix.lower() == ".json":
        text = json.dumps(content, ensure_ascii=False, indent=2, default=str) + "\n"
    else:
        text = documents.to_yaml(content)
    storage.write_whole(path, text)


def _content(sheet: AnswerSheet, quiz: Quiz) -> dict[str, Any]:
    rows: Mapping[str, Any] = {
        "ccfit": ANSWERS,
        "id": sheet.person.id,
        "lang": sheet.person.lang,
        "taken": _date(sheet.person.taken),
        "quiz": quiz.id,
        "length": sheet.length,
        "answers": dict(sheet.answers),
        "seconds": dict(sheet.seconds) or None,
    }
    return {key: value for key, value in rows.items() if value is not None}


def _date(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
