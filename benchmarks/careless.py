"""What the answer-quality flags catch, and how often they flag people who mean what they say.

Usage: python benchmarks/careless.py [SOURCE_DIR]

Prints Markdown tables: generated answer files for each length of the bundled quiz, and, where
SOURCE_DIR holds respondents/riasec60_dev.csv and riasec48_majors_dev.csv, the real people of
both, each beside random answers to the same questions. Every cell is a share of the people.

A person-like answer is 3 + trait + noise, rounded and clipped to the range: traits with an SD of
.8, one a scale; noise with an SD of 1.
"""

from __future__ import annotations

import csv
import datetime
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from ccfit.answers import AnswerSheet, Person, sheet_from
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.errors import AnswersError
from ccfit.facets import ORDER_OF_ASKING
from ccfit.quality import Quality
from ccfit.quiz import FULL, Item, Quiz, Section, load_quiz
from ccfit.scoring import facet_signal, score_section
from ccfit.version import VERSION

SEED = 20_261_121
PEOPLE = 1_000
TRAIT, NOISE, MIDDLE = 0.8, 1.0, 3.0
HURRIED, CALM = (0.4, 1.9), (2.5, 9.0)
PATTERNS = (
    *((1, 5), (2, 4), (1, 3, 5), (2, 3, 4), (1, 1, 5, 5), (1, 2, 3, 4), (1, 2, 3, 4, 5)),
    *((5, 4, 3, 2, 1), (3, 1, 4, 1, 5, 2, 2), (1, 2, 3, 4, 5, 4, 3, 2)),
)
OF_SIX = ((1, 1, 1, 5, 5, 5), (1, 2, 3, 4, 5, 5), (5, 1, 3, 3, 1, 5))
SLIPS = 0.05
LENGTHS = ("staged", "short", FULL)
VERDICTS = ("ok", "caution", "retake")
FLAGS = (
    *("same_answers", "long_run", "little_spread", "pattern"),
    *("inconsistent", "fast", "unfinished", "faint"),
)
HERE = Path(__file__).resolve().parent

Answers = dict[str, int]


def questions(quiz: Quiz, length: str) -> list[tuple[Section, Item]]:
    """Everything that a length asks, in the order of asking."""
    form = quiz.form(length)
    sections = [(quiz.sections[facet], form[facet]) for facet in ORDER_OF_ASKING if facet in form]
    return [(section, section.items[item]) for section, asked in sections for item in asked]


def person_like(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    traits: dict[tuple[str, str], float] = {}
    answers: Answers = {}
    for section, item in questions(quiz, length):
        trait = traits.setdefault((section.facet, item.scale), random.gauss(0, TRAIT))
        meant = MIDDLE + (-trait if item.reverse else trait) + random.gauss(0, NOISE)
        answers[item.id] = min(section.high, max(section.low, round(meant)))
    return timed(random, AnswerSheet(Person(), answers, length=length), CALM)


def timed(random: Random, sheet: AnswerSheet, limits: tuple[float, float]) -> AnswerSheet:
    return replace(sheet, seconds={item: random.uniform(*limits) for item in sheet.answers})


def straight(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    answer = random.randint(1, 5)
    asked = questions(quiz, length)
    return AnswerSheet(Person(), {item.id: answer for _, item in asked}, length=length)


def zigzag(
    random: Random, quiz: Quiz, length: str, patterns: Sequence[Sequence[int]] = PATTERNS
) -> AnswerSheet:
    pattern = random.choice(patterns)
    start = random.randrange(len(pattern))
    asked = enumerate(questions(quiz, length), start)
    answers = {item.id: pattern[at % len(pattern)] for at, (_, item) in asked}
    return AnswerSheet(Person(), answers, length=length)


def zigzag_of_six(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    return zigzag(random, quiz, length, OF_SIX)


def zigzag_with_slips(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    sheet = zigzag(random, quiz, length)
    slips = {item: random.randint(1, 5) for item in sheet.answers if random.random() < SLIPS}
    return replace(sheet, answers={**sheet.answers, **slips})


def at_random(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    answers = {i.id: random.randint(s.low, s.high) for s, i in questions(quiz, length)}
    return AnswerSheet(Person(), answers, length=length)


def straight_then_ordered(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    return ordered(random, quiz, straight(random, quiz, length))


def at_random_then_ordered(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    return ordered(random, quiz, at_random(random, quiz, length))


def ordered(random: Random, quiz: Quiz, sheet: AnswerSheet) -> AnswerSheet:
    """With values in any order where the quiz would ask for one: all came out alike."""
    section = quiz.sections["values"]
    scores = score_section(section, quiz.form(sheet.length or FULL)["values"], sheet.answers)
    if section.ranking is None or scores is None or facet_signal(scores) > 0:
        return sheet
    chosen = random.sample(list(section.ranking.items), section.ranking.places)
    order = {item: place for place, item in enumerate(chosen, 1)}
    return replace(sheet, answers={**sheet.answers, **order})


def hurried(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    return timed(random, person_like(random, quiz, length), HURRIED)


def half_empty(random: Random, quiz: Quiz, length: str) -> AnswerSheet:
    sheet = person_like(random, quiz, length)
    kept = random.sample(list(sheet.answers), len(sheet.answers) // 2)
    return replace(sheet, answers={item: sheet.answers[item] for item in kept}, seconds={})


KINDS: Mapping[str, Callable[[Random, Quiz, str], AnswerSheet]] = {
    "person-like": person_like,
    "straight-lined": straight,
    "straight-lined, then values in any order": straight_then_ordered,
    f"zig-zag ({len(PATTERNS)} patterns of 2 to 8)": zigzag,
    "zig-zag, one answer in twenty at random": zigzag_with_slips,
    "zig-zag of six": zigzag_of_six,
    "random": at_random,
    "random, then values in any order": at_random_then_ordered,
    "person-like, under two seconds an item": hurried,
    "person-like, half of the items missing": half_empty,
}


def main(source: Path | None) -> None:
    """Print the tables."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    quiz = load_quiz()
    print(f"{today} · ccfit {VERSION} · quiz {quiz.id}, sha256 {quiz.sha256[:12]} · seed {SEED}")
    for length in LENGTHS:
        count = len(questions(quiz, length))
        heading(f"Generated answers, length “{length}” ({count} items), {PEOPLE:,} of each kind")
        for label, make in KINDS.items():
            row(label, [quality_of(sheet, quiz) for sheet in generated(make, quiz, length)])
    if source is not None:
        heading("Interests alone: real people, and random answers to the same questions")
        real_rows(source / "respondents" / "riasec60_dev.csv", "riasec60")
        real_rows(source / "respondents" / "riasec48_majors_dev.csv", "riasec48")


def generated(
    make: Callable[[Random, Quiz, str], AnswerSheet], quiz: Quiz, length: str
) -> Iterable[AnswerSheet]:
    random = Random(f"{SEED} {make.__name__} {length}")
    return (make(random, quiz, length) for _ in range(PEOPLE))


def quality_of(sheet: AnswerSheet, quiz: Quiz) -> Quality:
    return Case(sheet, quiz, load_catalog(), Options()).quality


def real_rows(table: Path, name: str) -> None:
    quiz = load_quiz(HERE / f"{name}.quiz.yaml")
    people = real_people(table, quiz)
    timed_people = [sheet for sheet in people if sheet.seconds]
    label = f"{len(questions(quiz, FULL))} items"
    row(f"{label}, real, n = {len(people):,}", [quality_of(sheet, quiz) for sheet in people])
    if timed_people:
        found = [quality_of(sheet, quiz) for sheet in timed_people]
        row(f"{label}, real, time known, n = {len(timed_people):,}", found)
    sheets = generated(at_random, quiz, FULL)
    row(f"{label}, random, n = {PEOPLE:,}", [quality_of(sheet, quiz) for sheet in sheets])


def real_people(table: Path, quiz: Quiz) -> list[AnswerSheet]:
    """Everybody whose answers are all in range; their time is spread over the items."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = (real_person(one, quiz) for one in rows)
    return [sheet for sheet in found if sheet is not None]


def real_person(one: Mapping[str, str], quiz: Quiz) -> AnswerSheet | None:
    asked = [item.id for _, item in questions(quiz, FULL)]
    answers = {item: int(one[item]) for item in asked if one[item]}
    content = {"ccfit": "answers/1", "id": one["id"], "answers": answers}
    if one.get("seconds"):
        content["seconds"] = dict.fromkeys(answers, float(one["seconds"]) / len(asked))
    try:
        sheet = sheet_from(content, quiz)
    except AnswersError:
        return None
    return sheet if isinstance(sheet, AnswerSheet) else None


def heading(text: str) -> None:
    print(f"\n{text}\n")
    print(f"| answers | {' | '.join((*VERDICTS, *FLAGS))} |")
    print(f"|---|{'---:|' * len((*VERDICTS, *FLAGS))}")


def row(label: str, found: Sequence[Quality]) -> None:
    """One line: the shares of the verdicts, and of people with each flag in any section."""
    verdicts = Counter[str](one.verdict for one in found)
    flags = Counter(flag for one in found for flag in {flag.id for flag in one.flags})
    counts = [verdicts[name] for name in VERDICTS] + [flags[name] for name in FLAGS]
    print(f"| {label} | {' | '.join(percent(count, len(found)) for count in counts)} |")


def percent(count: int, total: int) -> str:
    return f"{count / total:.1%}" if count else "–"


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit("usage: python benchmarks/careless.py [SOURCE_DIR]")
    main(Path(sys.argv[1]) if len(sys.argv) == 2 else None)
