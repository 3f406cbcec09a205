"""The report for the person: what matters first, why, and what to do next. No grades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from ccfit import holland
from ccfit.facets import LETTERS, OTHER_POLE
from ccfit.language import Lang, join
from ccfit.language import Text as Words
from ccfit.render import comparison
from ccfit.render.figures import say
from ccfit.render.holland_words import sentences
from ccfit.render.jobs import show_jobs
from ccfit.render.page import Look, Page
from ccfit.reporting.report import (
    InterestsShown,
    Note,
    Report,
    ScalesShown,
    TypeShown,
)
from ccfit.words import dimensions as names

MOST_AREAS = 5
MOST_FLAGS = 3


def render(
    report: Report, lang: Lang, look: Look, *, brief: bool = False, sample: bool = False
) -> str:
    """The whole report as text for a terminal, a file or a pipe."""
    page = Page(look)
    _title(page, report, lang, sample=sample)
    _portrait(page, report, lang)
    _profile(page, report, lang)
    _answers(page, report, lang)
    if report.comparison is not None:
        comparison.show(page, report.comparison, lang)
    if report.ranked:
        _areas(page, report, lang)
        show_jobs(page, report, lang, brief=brief)
    else:
        page.heading(say("heading.no_list", lang))
        page.line(report.notes[0].text, indent=2)
    _distinctive(page, report, lang)
    _steps(page, report, lang)
    _notes(page, report.notes[0 if report.ranked else 1 :], lang)
    return page.text()


def _title(page: Page, report: Report, lang: Lang, *, sample: bool) -> None:
    name = report.person.id
    title = say("title.of", lang, name=name) if name else say("title", lang)
    page.line(" · ".join(filter(None, (title, report.person.taken))), "bold")
    if sample:
        page.line(say("title.sample", lang, name=name), "italic")


def _portrait(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.portrait", lang))
    for sentence in portrait(report, lang):
        page.line(sentence, indent=2)


def portrait(report: Report, lang: Lang) -> list[str]:
    """Three sentences: what draws the person, what matters to them, how they do things."""
    profile = report.profile
    return [
        _interests_sentence(profile.interests, lang),
        _values_sentence(profile.values, lang),
        _skills_sentence(profile.skills, profile.type, lang),
    ]


def _interests_sentence(shown: InterestsShown | None, lang: Lang) -> str:
    if shown is None:
        return say("portrait.interests.none", lang)
    if shown.signal == 0:
        return say("portrait.interests.open", lang)
    scores = {letter: score or 0.0 for letter, score in shown.scores.items()}
    first, second, *_ = (*holland.tiers(scores), "")
    if len(first) > 2:
        return say("portrait.interests.open", lang)
    key = (
        "portrait.interests"
        if len(first) == 1 and 1 <= len(second) <= 2
        else "portrait.interests.one"
    )
    return say(key, lang, first=_letters(first, lang), second=_letters(second, lang))


def _letters(letters: str, lang: Lang) -> str:
    return join([names.INTERESTS[letter].to(lang) for letter in letters], lang)


def _values_sentence(shown: ScalesShown | None, lang: Lang) -> str:
    if shown is None:
        return say("portrait.values.none", lang)
    if shown.signal == 0 or not shown.top:
        return say("portrait.values.open", lang)
    first, *rest = [names.VALUES[value].to(lang) for value in shown.top[:2]]
    key = "portrait.values" if rest else "portrait.values.one"
    return say(key, lang, first=first, second=join(rest, lang))


def _skills_sentence(skills: ScalesShown | None, kind: TypeShown | None, lang: Lang) -> str:
    leaning = _leanings(kind, lang)
    top = [names.SKILLS[skill].to(lang) for skill in skills.top[:2]] if skills else []
    values = {"type": join(leaning, lang), "skills": join(top, lang)}
    key = {
        (True, True): "portrait.skills.type",
        (True, False): "portrait.skills",
        (False, True): "portrait.type",
        (False, False): "portrait.skills.none",
    }[bool(top), bool(leaning)]
    return say(key, lang, **values)


def _leanings(kind: TypeShown | None, lang: Lang) -> list[str]:
    """The phrases of the letters that are not open, two at the most."""
    if kind is None:
        return []
    clear = [letter for letter in kind.code_display if letter != "x"]
    by_strength = sorted(clear, key=lambda letter: -abs(kind.scores[_axis(letter)] or 0.0))
    return [names.POLES[letter].to(lang) for letter in by_strength[:2]]


def _axis(letter: str) -> str:
    return next(axis for axis, other in OTHER_POLE.items() if letter in (axis, other))


def _profile(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.profile", lang))
    profile = report.profile
    _code(page, profile.interests, lang)
    _named(page, "profile.values", profile.values, names.VALUE_NAMES, lang)
    _named(page, "profile.skills", profile.skills, names.SKILL_NAMES, lang)
    _type(page, profile.type, lang)


def _row(page: Page, label: str, value: str) -> None:
    page.line(Text.assemble((f"{label}: ", "bold"), value), indent=2, hang=4)


def _code(page: Page, shown: InterestsShown | None, lang: Lang) -> None:
    if shown is None:
        _row(page, say("profile.code", lang), say("profile.not_yet", lang))
        return
    open_ = shown.signal == 0
    code = say("profile.no_pattern", lang) if open_ else shown.code_display
    _row(page, say("profile.code", lang), code)
    width = max(len(names.LETTERS[letter].to(lang)) for letter in LETTERS)
    low, high = shown.range
    for letter in LETTERS:
        share = ((shown.scores[letter] or 0.0) - low) / (high - low)
        label = f"{letter} {names.LETTERS[letter].to(lang):<{width}} "
        page.line(Text.assemble(label, page.bar(share)), indent=4)
    if "(" in shown.code_display and not open_:
        page.line(say("profile.ties", lang), "dim", indent=4)
    if said := sentences(shown, lang):
        page.line(" ".join(said), "dim", indent=4)


def _named(
    page: Page, key: str, shown: ScalesShown | None, words: Mapping[str, Words], lang: Lang
) -> None:
    if shown is None:
        value = say("profile.not_yet", lang)
    elif shown.signal == 0 or not shown.top:
        value = say("profile.no_pattern", lang)
    else:
        value = ", ".join(words[name].to(lang) for name in shown.top)
    _row(page, say(key, lang), value)


def _type(page: Page, shown: TypeShown | None, lang: Lang) -> None:
    if shown is None:
        _row(page, say("profile.type", lang), say("profile.not_yet", lang))
        return
    _row(page, say("profile.type", lang), shown.code_display)
    if "x" in shown.code_display:
        page.line(say("profile.open_axis", lang), "dim", indent=4)


def _answers(page: Page, report: Report, lang: Lang) -> None:
    """What was seen in how the questions were answered, if anything."""
    if not report.quality.flags:
        return
    page.heading(say("heading.answers", lang))
    for flag in report.quality.flags[:MOST_FLAGS]:
        page.line(flag.message, indent=2)


def _areas(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.areas", lang))
    shown = report.areas[:MOST_AREAS]
    for area in shown:
        share = (area.fit - 50) / 50
        count = say("areas.of", lang, count=area.occupations)
        page.line(
            Text.assemble(page.bar(share), " ", area.title, (f" ({count})", "dim")),
            indent=2,
            hang=11,
        )


def _distinctive(page: Page, report: Report, lang: Lang) -> None:
    """A list of its own: not what fits best, but what few others would get."""
    if not report.distinctive:
        return
    page.heading(say("heading.distinctive", lang))
    page.line(say("distinctive.intro", lang), "dim", indent=2)
    page.line("; ".join(one.title for one in report.distinctive), indent=2)


def _steps(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.next", lang))
    for place, step in enumerate(report.next_steps, 1):
        page.line(f"{place}. {step.text}", indent=2, hang=3)
        for link in step.links:
            page.link(link, indent=5)


def _notes(page: Page, notes: Sequence[Note], lang: Lang) -> None:
    page.heading(say("heading.notes", lang))
    for note in notes:
        page.line(f"· {note.text}", indent=2, hang=2)
