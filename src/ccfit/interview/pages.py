"""The pages of the quiz as lines of text, nothing else: what is shown where.

A question is drawn so that the eye need not jump: its words have room for the longest ones of the
whole quiz, and every answer the room that its longest explanation takes, so that the scale stays
where it is from the first question to the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.text import Text

from ccfit.interview import questions
from ccfit.interview.questions import answer_words, statements, title
from ccfit.interview.session import Ask, Begin, Order, Progress
from ccfit.language import LANGUAGES, Lang, known
from ccfit.quiz import Item, Section
from ccfit.render.look import Look
from ccfit.render.page import NARROWEST, WIDEST, Page
from ccfit.saved import Earlier
from ccfit.words.quiz import WORDS as QUIZ_WORDS
from ccfit.words.screens import WORDS

INDENT, SCALE_INDENT, KEY_WIDTH = 2, 4, 3
BAR = 20
MOST_ROOM = 6
# Answers that one key can give.
ONE_KEY = range(10)

Lines = list[str]


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of a page."""
    return WORDS[key].to(lang).format(**values)


def block(
    look: Look, text: str | Text, style: str = "", indent: int = INDENT, hang: int = 0
) -> Lines:
    """One paragraph as lines."""
    page = Page(look)
    page.line(text, style, indent, hang)
    return page.text().rstrip("\n").split("\n")


def keys_row(look: Look, lang: Lang, *keys: str, **values: object) -> Lines:
    """The keys that do something here; one key is never broken apart."""
    shown = "   ".join(say(f"keys.{key}", lang, **values).replace(" ", "\u00a0") for key in keys)
    return block(look, shown, "dim")


@dataclass
class Room:
    """How many lines the words of a quiz take at a width: measured once, kept."""

    sections: Sequence[tuple[Section, Sequence[Item]]]
    _statements: dict[tuple[int, Lang], int] = field(default_factory=dict)
    _answers: dict[tuple[int, Lang, str], dict[int, int]] = field(default_factory=dict)

    def statements(self, look: Look, lang: Lang) -> int:
        """The most lines that any statement takes."""
        key = (look.width, lang)
        if key not in self._statements:
            rows = [
                sum(_rows(look, INDENT, line, hang=2) for line in statements(item, lang))
                for _, items in self.sections
                for item in items
            ]
            self._statements[key] = min(MOST_ROOM, max(rows, default=1))
        return self._statements[key]

    def answers(self, look: Look, lang: Lang, section: Section) -> dict[int, int]:
        """The most lines that each answer of a section takes."""
        key = (look.width, lang, section.facet)
        if key not in self._answers:
            items = next((found for one, found in self.sections if one is section), ())
            self._answers[key] = {
                answer: max(
                    (_answer_rows(look, section, item, answer, lang) for item in items), default=1
                )
                for answer in _scale(section)
            }
        return self._answers[key]


def _rows(look: Look, indent: int, text: str, hang: int = 0) -> int:
    width = max(NARROWEST, min(look.width, WIDEST)) - indent
    lines = Text(text).wrap(_MEASURE, width)
    if len(lines) < 2 or not hang:
        return len(lines)
    rest = text[len(lines[0].plain) :].strip()
    return 1 + len(Text(rest).wrap(_MEASURE, width - hang))


_MEASURE = Console(width=WIDEST)


def _answer_rows(look: Look, section: Section, item: Item, answer: int, lang: Lang) -> int:
    words = f"{answer}  {answer_words(section, item, answer, lang)}"
    return _rows(look, SCALE_INDENT, words, KEY_WIDTH)


def _scale(section: Section) -> range:
    """The answers that are shown one by one; none where a number has to be typed."""
    answers = range(section.low, section.high + 1)
    return answers if one_key(section) or section.labels else range(0)


def one_key(section: Section) -> bool:
    """Whether each answer is a single key."""
    return section.low in ONE_KEY and section.high in ONE_KEY


@dataclass(frozen=True, slots=True)
class Said:
    """What stands on a page besides its step: something typed, and a word below the keys."""

    typed: str = ""
    message: str = ""


def question(  # noqa: PLR0913 - all that a page shows
    step: Ask,
    progress: Progress,
    room: Room,
    lang: Lang,
    look: Look,
    *,
    pace: float = questions.SECONDS_A_QUESTION,
    said: Said = Said(),
) -> Lines:
    """A question with its scale, its place, and the keys."""
    asked = [
        row for line in statements(step.item, lang) for row in block(look, line, "bold", hang=2)
    ]
    space = room.statements(look, lang) - len(asked)
    return [
        *_place(step, lang, look),
        *_in_all(progress, lang, look, pace),
        "",
        *_question_words(step.section, lang, look),
        "",
        *asked,
        *[""] * (space + 1),
        *_answers(step, room, lang, look),
        *_typed(step.section, said.typed, lang, look),
        "",
        *_keys(step, lang, look),
        *_message(said.message, look),
    ]


def _place(step: Ask, lang: Lang, look: Look) -> Lines:
    key = "place.about" if step.about else "place"
    place = say(key, lang, number=step.number, count=step.count)
    return block(
        look, Text.assemble((title(step.section, lang), "bold cyan"), f" · {place}"), indent=0
    )


def _in_all(progress: Progress, lang: Lang, look: Look, pace: float) -> Lines:
    page = Page(look)
    share = progress.done / progress.total if progress.total else 1.0
    left = questions.minutes(progress.total - progress.done, pace)
    minutes = questions.in_minutes(left, lang)
    key = "in_all.one" if left == 1 else "in_all"
    words = say(key, lang, done=progress.done, total=progress.total, minutes=minutes)
    return block(look, Text.assemble(page.bar(share, BAR), " ", (words, "dim")), indent=0)


def _question_words(section: Section, lang: Lang, look: Look) -> Lines:
    words = section.question.to(lang)
    return block(look, words) if words else [""]


def _answers(step: Ask, room: Room, lang: Lang, look: Look) -> Lines:
    """The scale; an answer given before is marked by a sign and in words."""
    section = step.section
    heights = room.answers(look, lang, section)
    if not heights:
        return block(look, f"{section.low} … {section.high}", indent=SCALE_INDENT)
    found: Lines = []
    for answer, height in heights.items():
        rows = _answer(step, answer, lang, look)
        found += rows + [""] * (height - len(rows))
    if section.facet == "skills":
        found += block(look, QUIZ_WORDS["never_tried"].to(lang), "dim", SCALE_INDENT)
    return found


def _answer(step: Ask, answer: int, lang: Lang, look: Look) -> Lines:
    words = answer_words(step.section, step.item, answer, lang)
    if answer != step.given:
        text = Text.assemble((str(answer), "bold"), f"  {words}".rstrip())
        return block(look, text, indent=SCALE_INDENT, hang=KEY_WIDTH)
    given = Text.assemble(
        ("> ", "bold green"), (str(answer), "bold green"), f"  {words} ".rstrip(), " "
    )
    given.append(f"({say('given', lang)})", "green")
    return block(look, given, indent=SCALE_INDENT - 2, hang=KEY_WIDTH + 2)


def _typed(section: Section, typed: str, lang: Lang, look: Look) -> Lines:
    """What is being typed, where a single key is not enough."""
    if one_key(section):
        return []
    return block(look, say("typed", lang, typed=typed or "…"), indent=SCALE_INDENT)


def _keys(step: Ask, lang: Lang, look: Look) -> Lines:
    answer = "answer" if one_key(step.section) else "number"
    keep = ("keep",) if step.given is not None else ()
    return keys_row(
        look,
        lang,
        *(answer, *keep, "back", "skip", "help", "lang", "quit"),
        low=step.section.low,
        high=step.section.high,
    )


def _message(message: str, look: Look) -> Lines:
    return ["", *block(look, message)] if message else []


def help_text(section: Section, lang: Lang) -> str:
    """The help of a section; where it has none, what the keys do."""
    return section.help.to(lang) or say("help.keys", lang)


def order(step: Order, lang: Lang, look: Look, said: Said = Said()) -> Lines:
    """The values to put in order, each with its key."""
    ranking = step.section.ranking
    places = ranking.places if ranking else 0
    choices: Iterable[tuple[int, Item]] = enumerate(step.choices, 1)
    return [
        *block(look, title(step.section, lang), "bold cyan", 0),
        *block(look, QUIZ_WORDS["order"].to(lang), "dim", 0),
        "",
        *(block(look, ranking.question.to(lang), "bold") if ranking else ()),
        "",
        *block(look, say("order.place", lang, place=step.place, places=places)),
        "",
        *[
            row
            for number, item in choices
            for row in block(
                look,
                Text.assemble((str(number), "bold"), f"  {item.text.to(lang)}"),
                indent=SCALE_INDENT,
                hang=KEY_WIDTH,
            )
        ],
        "",
        *keys_row(
            look,
            lang,
            *("answer", "back", "skip", "lang", "quit"),
            low=1,
            high=len(step.choices),
        ),
        *_message(said.message, look),
    ]


def beginning(
    step: Begin,
    first_look: Sequence[str],
    lang: Lang,
    look: Look,
    said: Said = Said(),
) -> Lines:
    """What comes next and how long it takes; a first look after the interests."""
    found: Lines = []
    if first_look:
        found += block(look, QUIZ_WORDS["first_look"].to(lang), "bold cyan", 0)
        found += [row for line in first_look for row in block(look, line)] + [""]
    if step.done is None:
        found += [*block(look, QUIZ_WORDS["hello"].to(lang), indent=0), ""]
    found += block(look, questions.announcement(step, lang), "bold", 0)
    if step.done is None:
        found += ["", *block(look, say("saved_at_once", lang), indent=0)]
    start = "go_on" if step.done else "start"
    keys = keys_row(look, lang, start, "back", "help", "lang", "quit")
    return [*found, "", *keys, *_message(said.message, look)]


# The opening

AGAIN = ("again.go_on", "again.new", "again.other")


def language_name(lang: Lang) -> str:
    """A language by its own name."""
    return say("language.english" if lang == "en" else "language.spanish", lang)


def language_prompt() -> str:
    """The question for a language in all of them."""
    return " · ".join(say("language", lang) for lang in LANGUAGES) + " "


def language_chosen(reply: str) -> Lang | None:
    """``1`` or ``es`` as a language; None for anything else."""
    by_number = {str(number): lang for number, lang in enumerate(LANGUAGES, 1)}
    return by_number.get(reply) or known(reply)


def languages(titles: Sequence[str], usual: Lang, look: Look) -> Lines:
    """The first page, in every language at once; Enter takes the usual one."""
    found = [*block(look, " · ".join(dict.fromkeys(titles)), "bold cyan", 0), ""]
    found += [*block(look, language_prompt().strip()), ""]
    for number, lang in enumerate(LANGUAGES, 1):
        mark = "   (Enter)" if lang == usual else ""
        text = Text.assemble((str(number), "bold"), f"  {language_name(lang)}", (mark, "dim"))
        found += block(look, text, indent=SCALE_INDENT)
    return found


def name(typed: str, lang: Lang, look: Look, *, resuming: bool, unknown: bool) -> Lines:
    """A page to type a nickname on."""
    heading = say("whose" if resuming else "name.title", lang)
    found = [*block(look, heading, "bold cyan", 0), ""]
    found += [*block(look, say("name.why", lang)), ""]
    if unknown:
        found += [*block(look, say("again.none", lang)), ""]
    found += [*keys_row(look, lang, "enter"), ""]
    return [*found, *block(look, f"{QUIZ_WORDS['name'].to(lang).strip()} {typed}", "bold")]


def found_again(found: Earlier, lang: Lang) -> str:
    """What was found under a name, without a word about the answers."""
    key = "again.found" if found.name else "again.found.nameless"
    date = found.taken or say("again.undated", lang)
    return say(key, lang, name=found.name or "", answered=found.answered, date=date)


def again(earlier: Earlier, lang: Lang, look: Look, said: Said = Said()) -> Lines:
    """A quiz begun before: go on, begin anew, or it was somebody else's."""
    found = [*block(look, say("again.title", lang), "bold cyan", 0), ""]
    found += [*block(look, found_again(earlier, lang)), ""]
    for number, key in enumerate(AGAIN, 1):
        text = Text.assemble((str(number), "bold"), f"  {say(key, lang)}")
        found += block(look, text, indent=SCALE_INDENT, hang=KEY_WIDTH)
    return [*found, *_message(said.message, look)]


def so_far(lang: Lang, look: Look) -> Lines:
    """The offer to see what the answers say so far."""
    found = [*block(look, say("so_far.title", lang), "bold cyan", 0), ""]
    return [*found, *block(look, say("so_far.offer", lang)), "", *keys_row(look, lang, "yes", "no")]
