"""Saved answers: where they lie, how they are written, which is the newest."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ccfit import documents, storage
from ccfit.answers import ANSWERS, AnswerSheet, Sheet, read_sheet
from ccfit.errors import UsageError
from ccfit.quiz import Quiz

PATTERN = "*.yaml"


def answers_folder() -> Path:
    """The folder of saved quizzes, for its owner only."""
    return storage.data_folder() / "answers"


def newest_file() -> Path:
    """The answers file that was written last. Raises UsageError if there is none."""
    files = sorted(answers_folder().glob(PATTERN), key=lambda file: file.stat().st_mtime_ns)
    if not files:
        raise UsageError("score.no_saved_quiz")
    return files[-1]


def newest_sheet(quiz: Quiz) -> tuple[Path, Sheet]:
    """The newest saved answers. Raises UsageError or AnswersError."""
    path = newest_file()
    return path, read_sheet(path, quiz)


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
    return letters[:40] or "quiz"


def save(path: Path, sheet: AnswerSheet, quiz: Quiz) -> None:
    """Write an answers file whole or not at all. Raises UsageError."""
    storage.write_whole(path, documents.to_yaml(_content(sheet, quiz)))


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
