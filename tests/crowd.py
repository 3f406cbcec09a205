"""Many made-up people who answer the bundled quiz, the same ones each time."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from ccfit.quiz import Quiz

FORMS = ("short", "staged", "full")


def answers_of(
    quiz: Quiz, count: int, seed: int = 1, form: str = "staged"
) -> Iterator[dict[str, int]]:
    """Answers that hang together: a taste for each scale, and some chance in each answer."""
    dice = random.Random(seed)
    for _ in range(count):
        tastes: dict[tuple[str, str], float] = {}
        found: dict[str, int] = {}
        for facet, items in quiz.form(form).items():
            section = quiz.sections[facet]
            for name in items:
                taste = tastes.setdefault((facet, section.items[name].scale), dice.gauss(3, 0.9))
                found[name] = min(section.high, max(section.low, round(dice.gauss(taste, 0.8))))
        yield found


def write_table(path: Path, quiz: Quiz, count: int, seed: int = 1) -> Path:
    """A CSV with an id and a column for each item."""
    people = list(answers_of(quiz, count, seed))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *people[0]])
        for number, answers in enumerate(people):
            writer.writerow([f"person {number}", *answers.values()])
    return path
