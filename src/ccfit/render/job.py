"""One job as text: what it is, what it takes, what it offers, where to read on."""

from __future__ import annotations

from rich.text import Text

from ccfit.facets import LETTERS
from ccfit.finding.name_index import says_the_title
from ccfit.language import NO_BREAK_SPACE, Lang, join, lower_first, number
from ccfit.render import figures
from ccfit.render.jobs import ZONES, reported_text
from ccfit.render.page import Look, Page
from ccfit.reporting.job import (
    JobInterests,
    JobShown,
    JobSkills,
    JobType,
    JobValues,
    RequiredEducation,
)
from ccfit.rounding import shared
from ccfit.words import dimensions as names
from ccfit.words.job import LEANS, LEVELS, WORDS
from ccfit.words.report import EDUCATION

MOST_NAMES = 8
TOLD_LETTERS = 2


def render(job: JobShown, lang: Lang, look: Look) -> str:
    """The whole page of a job for a terminal, a file or a pipe."""
    page = Page(look)
    _top(page, job, lang)
    _required(page, job.required_education, lang)
    _interests(page, job.interests, lang)
    _values(page, job.values, lang)
    _skills(page, job.skills, lang)
    _type(page, job.type, lang)
    _reported(page, job, lang)
    _related(page, job, lang)
    _links(page, job, lang)
    page.heading(figures.say("heading.notes", lang))
    for note in job.notes:
        page.line(f"· {note.text}", indent=2, hang=2)
    return page.text()


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence about a job."""
    return WORDS[key].to(lang).format(**values)


def _top(page: Page, job: JobShown, lang: Lang) -> None:
    page.line(Text.assemble((job.title, "bold"), (f"  {job.code}", "dim")), hang=2)
    facts = job.facts
    _fact(page, say("also_called", lang), ", ".join(other_names(job)[:MOST_NAMES]))
    _fact(page, say("area", lang), job.area.title)
    zone = ZONES.get(facts.job_zone or 0, "unknown")
    _fact(page, say("group", lang), figures.say(f"zone.{zone}", lang))
    _fact(page, figures.say("fact.education", lang), figures.schooling(facts, lang))
    _fact(page, figures.say("fact.pay", lang), figures.pay(facts.pay, lang))
    _fact(page, say("people", lang), _people(job, lang))
    _fact(page, figures.say("fact.outlook", lang), figures.outlook(facts.outlook, lang))


def _fact(page: Page, label: str, value: str) -> None:
    if value:
        page.line(Text.assemble((f"{label}: ", "bold"), value), indent=2, hang=2)


def other_names(job: JobShown) -> list[str]:
    """The names that say something else than the title."""
    return [name for name in job.names if not says_the_title(name, job.title)]


def _people(job: JobShown, lang: Lang) -> str:
    facts = job.facts
    if facts.employment is None:
        return ""
    people = number(facts.employment, lang)
    if facts.pay is None:
        return people
    return say("people.place", lang, people=people, place=figures.place_and_date(facts.pay, lang))


def _heading(page: Page, key: str, lang: Lang, *, estimated: bool = False) -> None:
    mark = f" ({figures.say('estimated', lang)})" if estimated else ""
    page.heading(say(key, lang) + mark)


def _required(page: Page, required: list[RequiredEducation] | None, lang: Lang) -> None:
    if not required:
        return
    _heading(page, "heading.required", lang)
    whole = shared([one.percent for one in required], 0)
    for one, percent in zip(required, whole, strict=True):
        if percent >= 1:
            share = f"{percent:.0f}%" if lang == "en" else f"{percent:.0f}{NO_BREAK_SPACE}%"
            row = Text.assemble(page.bar(percent / 100), f" {share:>5}  ", _level(one.level, lang))
            page.line(row, indent=2, hang=18)


def _level(level: str, lang: Lang) -> str:
    words = {**LEVELS, **EDUCATION}
    return words[level].to(lang) if level in words else level


def _interests(page: Page, shown: JobInterests | None, lang: Lang) -> None:
    if shown is None:
        return
    _heading(page, "heading.interests", lang, estimated=shown.estimated)
    first, second = (names.INTERESTS[letter].to(lang) for letter in shown.code[:TOLD_LETTERS])
    page.line(say("interests", lang, first=first, second=second), indent=2)
    _fact(page, say("code", lang), shown.code_display)
    width = max(len(names.LETTERS[letter].to(lang)) for letter in LETTERS)
    low, high = shown.range
    for letter in LETTERS:
        label = f"{letter} {names.LETTERS[letter].to(lang):<{width}} "
        share = (shown.scores[letter] - low) / (high - low)
        page.line(Text.assemble(label, page.bar(share)), indent=4)


def _values(page: Page, shown: JobValues | None, lang: Lang) -> None:
    if shown is None or not shown.top:
        return
    _heading(page, "heading.values", lang, estimated=shown.estimated)
    for name in shown.top:
        label, phrase = names.VALUE_NAMES[name].to(lang), names.VALUES[name].to(lang)
        _fact(page, label, phrase)


def _skills(page: Page, shown: JobSkills | None, lang: Lang) -> None:
    if shown is None or not shown.top:
        return
    _heading(page, "heading.skills", lang, estimated=shown.estimated)
    skills = [lower_first(names.SKILL_NAMES[name].to(lang)) for name in shown.top]
    page.line(say("skills", lang, skills=join(skills, lang)), indent=2)


def _type(page: Page, shown: JobType | None, lang: Lang) -> None:
    if shown is None:
        return
    _heading(page, "heading.type", lang, estimated=shown.estimated)
    leans = [LEANS.get(pole, names.POLES[pole]).to(lang) for pole in shown.top]
    key = "type" if leans else "type.even"
    page.line(say(key, lang, leans=join(leans, lang)), indent=2)


def _reported(page: Page, job: JobShown, lang: Lang) -> None:
    if job.reported:
        page.heading(figures.say("heading.reported", lang))
    for reported in job.reported:
        page.line(f"· {reported_text(reported, lang)}", indent=2, hang=2)


def _related(page: Page, job: JobShown, lang: Lang) -> None:
    if job.related:
        _heading(page, "heading.related", lang)
    for one in job.related:
        page.line(f"{one.code}  {one.title}", indent=2, hang=len(one.code) + 2)


def _links(page: Page, job: JobShown, lang: Lang) -> None:
    if job.links:
        _heading(page, "heading.links", lang)
    for one in job.links:
        page.link(one.address, indent=2)
