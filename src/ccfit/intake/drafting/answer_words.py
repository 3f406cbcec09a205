"""What the answers of a table say, and the numbers that stand for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ccfit.errors import AnswersError
from ccfit.facets import Facet
from ccfit.intake.drafting.questions import letters_of, nearest
from ccfit.intake.drafting.sample import Sample
from ccfit.intake.mapping import Limits
from ccfit.intake.scales import NUMBER, Scale, own_words
from ccfit.intake.texts import alike, tidy
from ccfit.quiz import Quiz, Section

MISSING = frozenset(
    {
        *("-99", "-999", "-77", "-66", "n/a", "na", "nan", "null", "none", "-", "?"),
        *("no answer", "sin respuesta", "no contesta", "ns/nc", "no aplica", "skipped"),
        *("prefer not to answer", "prefer not to say", "prefiero no contestar"),
        *("prefiero no responder", "not applicable", "don't know", "no sé"),
    }
)
LONGEST_ANSWER = 60
CODE = re.compile(r"([a-z]+)0*(\d+)")
# Usual scales of five answers, the lowest first; of one place, any of these texts.
USUAL: tuple[tuple[tuple[str, ...], ...], ...] = (
    (
        ("strongly dislike", "dislike a lot", "me disgusta mucho", "no me gusta nada"),
        ("dislike", "me disgusta", "no me gusta", "me gusta poco"),
        ("unsure", "neutral", "not sure", "no estoy seguro", "no estoy segura", "me da igual"),
        ("like", "me gusta"),
        ("strongly like", "like a lot", "me gusta mucho", "me encanta"),
    ),
    (
        ("strongly disagree", "totalmente en desacuerdo", "muy en desacuerdo"),
        ("disagree", "en desacuerdo"),
        ("neutral", "neither agree nor disagree", "ni de acuerdo ni en desacuerdo", "indiferente"),
        ("agree", "de acuerdo"),
        ("strongly agree", "totalmente de acuerdo", "muy de acuerdo"),
    ),
    (
        ("not at all important", "not important", "unimportant", "nada importante"),
        ("slightly important", "a little important", "poco importante"),
        ("moderately important", "somewhat important", "importante en parte", "algo importante"),
        ("very important", "important", "importante"),
        ("extremely important", "muy importante"),
    ),
    (
        ("never", "nunca"),
        ("rarely", "rara vez", "casi nunca"),
        ("sometimes", "a veces"),
        ("often", "a menudo", "con frecuencia", "casi siempre"),
        ("always", "siempre"),
    ),
)


@dataclass(slots=True)
class AnswerWords:
    """Texts as the table writes them, by facet; `near` and `coded` are guesses to be checked."""

    words: dict[Facet, dict[str, int]] = field(default_factory=dict)
    near: set[str] = field(default_factory=set)
    coded: set[str] = field(default_factory=set)
    unplaced: dict[Facet, dict[str, int]] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    limits: dict[Facet, Limits] = field(default_factory=dict)


def find_words(sample: Sample, items: dict[int, str], quiz: Quiz) -> AnswerWords:
    """What the cells of the questions' columns say; `items` are the questions by place."""
    found = AnswerWords()
    missing: Counter[str] = Counter()
    for facet, section in quiz.sections.items():
        places = [at for at, item in items.items() if item in section.items]
        texts = _counted(cell for at in places for cell in sample.column(at))
        if texts:
            missing.update(_of_section(found, section, texts))
        if not found.unplaced.get(facet):
            found.unplaced.pop(facet, None)
    found.missing = list(missing)
    return found


def _counted(cells: Iterable[str]) -> Counter[str]:
    """How often each text stands there, in the spelling that came first."""
    spellings: dict[str, str] = {}
    return Counter(spellings.setdefault(alike(cell), tidy(cell)) for cell in cells)


def reads_as_answers(cells: Sequence[str], rows: int, section: Section) -> bool:
    """Whether the cells of a column may be answers: most are filled, with few short texts."""
    texts = {tidy(cell) for cell in cells}
    filled = 2 * len(cells) >= rows
    few = len(texts) <= section.width + 3 and (len(texts) < len(cells) or len(cells) < 4)
    return bool(texts) and filled and few and max(map(len, texts)) <= LONGEST_ANSWER


def _of_section(found: AnswerWords, section: Section, texts: Counter[str]) -> list[str]:
    """Sort the texts of one section; those that stand for no answer are given back."""
    missing = [text for text in texts if _is_missing(text, section)]
    rest = {text: count for text, count in texts.items() if text not in missing}
    limits = _limits(rest, section)
    if limits != (section.low, section.high):
        found.limits[section.facet] = limits
    shift = section.low - limits[0]
    scale = Scale(section.low, section.high, shift, own_words(section))
    words = {text: answer for text in rest if (answer := _read(scale, text)) is not None}
    left = {text: count for text, count in rest.items() if text not in words}
    placed = {text: answer for text, answer in words.items() if not _has_number(text)}
    for place in (_near, _by_usual_scale, _by_code):
        more = place(found, left, section)
        placed |= more
        left = {text: count for text, count in left.items() if text not in more}
    if placed:
        found.words[section.facet] = dict(sorted(placed.items(), key=lambda pair: pair[1]))
    found.unplaced[section.facet] = left
    return missing


def _is_missing(text: str, section: Section) -> bool:
    number = NUMBER.fullmatch(text)
    inside = number and section.low <= int(number[1].replace("\u2212", "-")) <= section.high
    return alike(text) in MISSING and not inside


def _has_number(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _limits(texts: dict[str, int], section: Section) -> Limits:
    """The range of the numbers: the quiz's, or another of as many steps that holds them all."""
    numbers = [int(text) for text in texts if re.fullmatch(r"-?\d{1,4}", text)]
    own = (section.low, section.high)
    half = section.width // 2
    for low, high in (
        own,
        (0, section.width),
        (1, section.width + 1),
        (-half, section.width - half),
    ):
        if all(low <= number <= high for number in numbers):
            return low, high
    return own


def _read(scale: Scale, text: str) -> int | None:
    try:
        return scale.read(text)
    except AnswersError:
        return None


def _near(found: AnswerWords, left: dict[str, int], section: Section) -> dict[str, int]:
    labels = {letters_of(word): str(answer) for word, answer in own_words(section).items()}
    guesses = {text: nearest([letters_of(text)], labels) for text in left}
    placed = {text: int(answer) for text, answer in guesses.items() if answer is not None}
    found.near |= set(placed)
    return placed


def _by_usual_scale(found: AnswerWords, left: dict[str, int], section: Section) -> dict[str, int]:
    """The first of the usual scales that has every text that is left."""
    for scale in USUAL:
        places = {text: place for place, texts in enumerate(scale) for text in texts}
        if left and section.width == len(scale) - 1 and all(alike(text) in places for text in left):
            placed = {text: section.low + places[alike(text)] for text in left}
            found.near |= set(placed)
            return placed
    return {}


def _by_code(found: AnswerWords, left: dict[str, int], section: Section) -> dict[str, int]:
    """A1, A2 … or AO01, AO02 …: codes of answers in the order of the form."""
    codes = {text: CODE.fullmatch(alike(text)) for text in left}
    letters = {code[1] if code else None for code in codes.values()}
    placed = {text: section.low + int(code[2]) - 1 for text, code in codes.items() if code}
    fits = all(section.low <= answer <= section.high for answer in placed.values())
    if len(letters) != 1 or None in letters or not fits:
        return {}
    found.coded |= set(placed)
    return placed
