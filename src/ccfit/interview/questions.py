"""The words of a question, whichever way it is shown."""

from __future__ import annotations

from math import ceil
from statistics import median

from ccfit.interview.session import Begin
from ccfit.language import Lang, lower_first
from ccfit.quiz import Item, Section
from ccfit.words.quiz import WORDS

SECONDS_A_QUESTION = 8.0
# From so many answers on, a person's own pace says more than the usual one.
ENOUGH_FOR_A_PACE = 5
QUICKEST = 2.0


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the quiz."""
    return WORDS[key].to(lang).format(**values)


def title(section: Section, lang: Lang) -> str:
    """The name of a section."""
    return section.title.to(lang) or section.facet


def statements(item: Item, lang: Lang) -> list[str]:
    """What is asked about: one statement, or two to choose between."""
    if item.left is None or item.right is None:
        return [item.text.to(lang)]
    return [
        say("first", lang, text=item.left.to(lang)),
        say("second", lang, text=item.right.to(lang)),
    ]


def answer_words(section: Section, item: Item, answer: int, lang: Lang) -> str:
    """The label of an answer and what it means for this item, either of which may lack."""
    label = section.label(answer, lang)
    if answer not in item.anchors:
        return label
    anchor = item.anchors[answer].to(lang)
    return f"{label}: {lower_first(anchor)}" if label else anchor


def how_many(count: int, lang: Lang, *, about: bool = False) -> str:
    """``12 questions``, ``one question``, ``about 30 questions``."""
    key = "question" if count == 1 else "questions"
    return say(f"{key}.about" if about and count > 1 else key, lang, count=count)


def minutes(count: int, pace: float = SECONDS_A_QUESTION) -> int:
    """The time that so many questions take, in minutes begun."""
    return max(1, ceil(count * pace / 60))


def in_minutes(count: int, lang: Lang) -> str:
    """``one minute``, ``4 minutes``."""
    return say("minute" if count == 1 else "minutes", lang, count=count)


def pace_of(seconds: list[float]) -> float:
    """Seconds a question, as this person has taken them so far."""
    enough = len(seconds) >= ENOUGH_FOR_A_PACE
    return max(QUICKEST, median(seconds)) if enough else SECONDS_A_QUESTION


def announcement(step: Begin, lang: Lang) -> str:
    """What comes next, and how long it takes."""
    return say(
        "section.next" if step.done else "section.first",
        lang,
        title=title(step.section, lang),
        questions=how_many(step.count, lang, about=step.about),
        minutes=in_minutes(minutes(step.count), lang),
    )
