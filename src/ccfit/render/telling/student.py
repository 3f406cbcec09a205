"""The report for the person: what matters first, why, and what to do next. No grades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ccfit.facets import LETTERS
from ccfit.language import Lang
from ccfit.language import Text as Words
from ccfit.render.figures import say
from ccfit.render.holland_words import sentences
from ccfit.render.telling import changes
from ccfit.render.telling.jobs import Jobs, jobs_of
from ccfit.render.telling.portrait import portrait
from ccfit.render.telling.shapes import Bar, Field, Said
from ccfit.reporting.report import InterestsShown, Report, ScalesShown, TypeShown
from ccfit.words import dimensions as names

MOST_AREAS = 5
MOST_FLAGS = 3


class Todo(NamedTuple):
    """Something to do next, and where to look."""

    text: str
    links: Sequence[str]


@dataclass(frozen=True, slots=True)
class Told:
    """A whole report in words; a part that has nothing to say is None."""

    lang: Lang
    title: str
    taken: str | None
    sample: str | None
    portrait: Said
    profile_heading: str
    profile: Sequence[Field]
    answers: Said | None
    changes: changes.Changes | None
    no_list: Said | None
    areas_heading: str
    areas: Sequence[Bar]
    jobs: Jobs | None
    distinctive: Said | None
    distinctive_jobs: Sequence[str]
    steps_heading: str
    steps: Sequence[Todo]
    notes: Said


def told(report: Report, lang: Lang, *, brief: bool = False, sample: bool = False) -> Told:
    """What the report says to the person. `brief` leaves jobs at their names."""
    ranked, compared = report.ranked, report.comparison
    notes = [note.text for note in report.notes]
    return Told(
        lang=lang,
        title=title(report, lang),
        taken=report.person.taken,
        sample=say("title.sample", lang, name=report.person.id) if sample else None,
        portrait=Said(say("heading.portrait", lang), portrait(report, lang)),
        profile_heading=say("heading.profile", lang),
        profile=_profile(report, lang),
        answers=_answers(report, lang),
        changes=None if compared is None else changes.changes(compared, lang),
        no_list=None if ranked else Said(say("heading.no_list", lang), notes[:1]),
        areas_heading=say("heading.areas", lang),
        areas=_areas(report, lang),
        jobs=jobs_of(report, lang, brief=brief) if ranked else None,
        distinctive=_distinctive(report, lang),
        distinctive_jobs=[one.title for one in report.distinctive or ()],
        steps_heading=say("heading.next", lang),
        steps=[Todo(step.text, step.links) for step in report.next_steps],
        notes=Said(say("heading.notes", lang), notes[0 if ranked else 1 :]),
    )


def title(report: Report, lang: Lang) -> str:
    """Whose report it is."""
    name = report.person.id
    return say("title.of", lang, name=name) if name else say("title", lang)


def _profile(report: Report, lang: Lang) -> list[Field]:
    profile = report.profile
    return [
        _code(profile.interests, lang),
        _named("profile.values", profile.values, names.VALUE_NAMES, lang),
        _named("profile.skills", profile.skills, names.SKILL_NAMES, lang),
        _type(profile.type, lang),
    ]


def _code(shown: InterestsShown | None, lang: Lang) -> Field:
    label = say("profile.code", lang)
    if shown is None:
        return Field(label, say("profile.not_yet", lang))
    open_ = shown.signal == 0
    code = say("profile.no_pattern", lang) if open_ else shown.code_display
    notes = [say("profile.ties", lang)] if "(" in shown.code_display and not open_ else []
    if said := sentences(shown, lang):
        notes.append(" ".join(said))
    return Field(label, code, _letters(shown, lang), notes)


def _letters(shown: InterestsShown, lang: Lang) -> list[Bar]:
    low, high = shown.range
    return [
        Bar(
            f"{letter} {names.LETTERS[letter].to(lang)}",
            ((shown.scores[letter] or 0.0) - low) / (high - low),
        )
        for letter in LETTERS
    ]


def _named(key: str, shown: ScalesShown | None, words: Mapping[str, Words], lang: Lang) -> Field:
    if shown is None:
        value = say("profile.not_yet", lang)
    elif shown.signal == 0 or not shown.top:
        value = say("profile.no_pattern", lang)
    else:
        value = ", ".join(words[name].to(lang) for name in shown.top)
    return Field(say(key, lang), value)


def _type(shown: TypeShown | None, lang: Lang) -> Field:
    label = say("profile.type", lang)
    if shown is None:
        return Field(label, say("profile.not_yet", lang))
    notes = [say("profile.open_axis", lang)] if "x" in shown.code_display else []
    return Field(label, shown.code_display, notes=notes)


def _answers(report: Report, lang: Lang) -> Said | None:
    """What was seen in how the questions were answered, if anything."""
    flags = report.quality.flags[:MOST_FLAGS]
    return Said(say("heading.answers", lang), [flag.message for flag in flags]) if flags else None


def _areas(report: Report, lang: Lang) -> list[Bar]:
    return [
        Bar(area.title, (area.fit - 50) / 50, say("areas.of", lang, count=area.occupations))
        for area in report.areas[:MOST_AREAS]
    ]


def _distinctive(report: Report, lang: Lang) -> Said | None:
    """A list of its own: not what fits best, but what few others would get."""
    if not report.distinctive:
        return None
    return Said(say("heading.distinctive", lang), [say("distinctive.intro", lang)])
