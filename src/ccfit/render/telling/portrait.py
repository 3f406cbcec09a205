"""A person in three sentences: what draws them, what matters to them, how they do things."""

from __future__ import annotations

from ccfit import holland
from ccfit.facets import OTHER_POLE
from ccfit.language import Lang, join
from ccfit.render.figures import say
from ccfit.reporting.report import InterestsShown, Report, ScalesShown, TypeShown
from ccfit.words import dimensions as names


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
