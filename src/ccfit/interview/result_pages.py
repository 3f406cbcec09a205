"""The result on pages: a profile that a person recognises, then areas, then jobs."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from rich.text import Text

from ccfit.facets import LETTERS
from ccfit.interview.hexagon import hexagon
from ccfit.interview.pages import KEY_WIDTH, Lines, block, say
from ccfit.language import Lang
from ccfit.language import Text as Words
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.render.telling.portrait import portrait
from ccfit.render.telling.student import MOST_AREAS, MOST_FLAGS
from ccfit.reporting.report import InterestsShown, MatchShown, Report, ScalesShown
from ccfit.words import dimensions as names
from ccfit.words.report import WORDS as REPORT_WORDS

GROUP = re.compile(r"\(([^)]+)\)|(.)")
LAST_TIER = 3
RANK_WIDTH = 6


def profile(report: Report, lang: Lang, look: Look, room: int) -> Lines:
    """The hexagon, the letters, type, values and skills; sentences where there is room."""
    name = report.person.id
    title = say("profile.title.of", lang, name=name) if name else say("profile.title", lang)
    shown = report.profile
    found = [*block(look, title, "bold cyan", 0), ""]
    if shown.interests is not None:
        found += [*_hexagon(shown.interests, lang, look), ""]
    found += _facts(report, lang, look)
    sentences = [row for one in portrait(report, lang) for row in block(look, one)]
    return [*found, "", *sentences] if len(found) + 1 + len(sentences) <= room else found


def _hexagon(shown: InterestsShown, lang: Lang, look: Look) -> Lines:
    low, high = shown.range
    shares = {letter: ((shown.scores[letter] or low) - low) / (high - low) for letter in LETTERS}
    code = shown.code_display if shown.signal > 0 else ""
    return [f"  {row}".rstrip() for row in hexagon(shares, places(code), lang, look)]


def places(code: str) -> dict[str, int]:
    """The place of each letter of a code; letters in brackets share theirs."""
    found: dict[str, int] = {}
    for group, single in GROUP.findall(code):
        found |= dict.fromkeys(group or single, len(found) + 1)
    return found


def _facts(report: Report, lang: Lang, look: Look) -> Lines:
    shown = report.profile
    return [
        *_fact("code", _code(shown.interests, lang), lang, look),
        *_fact(
            "type",
            f"{shown.type.code_display} ({say('profile.not_mbti', lang)})" if shown.type else None,
            lang,
            look,
        ),
        *_fact("values", _top(shown.values, names.VALUE_NAMES, lang), lang, look),
        *_fact("skills", _top(shown.skills, names.SKILL_NAMES, lang), lang, look),
    ]


def _fact(key: str, value: str | None, lang: Lang, look: Look) -> Lines:
    shown = value or REPORT_WORDS["profile.not_yet"].to(lang)
    text = Text.assemble((f"{say(f'profile.{key}', lang)}: ", "bold"), shown)
    return block(look, text, hang=2)


def _code(shown: InterestsShown | None, lang: Lang) -> str | None:
    if shown is None:
        return None
    return shown.code_display if shown.signal > 0 else REPORT_WORDS["profile.no_pattern"].to(lang)


def _top(shown: ScalesShown | None, words: Mapping[str, Words], lang: Lang) -> str | None:
    if shown is None:
        return None
    if shown.signal == 0 or not shown.top:
        return REPORT_WORDS["profile.no_pattern"].to(lang)
    return ", ".join(words[name].to(lang) for name in shown.top)


def areas(report: Report, lang: Lang, look: Look) -> Lines:
    """The first areas with a bar each."""
    page = Page(look)
    found = [*block(look, say("areas.title", lang), "bold cyan", 0), ""]
    for area in report.areas[:MOST_AREAS]:
        row = Text.assemble(page.bar((area.fit - 50) / 50), "  ", area.title)
        found += block(look, row, hang=12)
    why = block(look, say("areas.why", lang), "dim")
    return [*found, "", *why, *_before_relying_on_it(report, look)]


def _before_relying_on_it(report: Report, look: Look) -> Lines:
    """What was seen in the answers; it must be known before the jobs are."""
    flags = report.quality.flags[:MOST_FLAGS]
    return [row for flag in flags for row in ["", *block(look, flag.message, "yellow")]]


def jobs(report: Report, listed: Collection[str], lang: Lang, look: Look) -> Lines:
    """The jobs by tier, each with its place; those on the shortlist are marked in words."""
    count = report.catalog.occupations
    found = [
        *block(look, say("jobs.title", lang), "bold cyan", 0),
        *block(look, say("jobs.why", lang, count=count), "dim"),
    ]
    for tier in sorted({_tier(match) for match in report.matches}):
        heading = REPORT_WORDS[f"tier.{tier}"].to(lang) if tier else ""
        found += ["", *block(look, heading, "bold green")] if heading else [""]
        for match in report.matches:
            if _tier(match) == tier:
                found += _job(match, lang, look, listed=match.code in listed)
    return found


def _tier(match: MatchShown) -> int:
    return min(match.tier or 0, LAST_TIER)


def _job(match: MatchShown, lang: Lang, look: Look, *, listed: bool) -> Lines:
    text = Text.assemble((f"{match.rank:>4}", "bold"), f"  {match.title}")
    if listed:
        text.append(f" + {say('shortlist.mark', lang)}", "green")
    return block(look, text, indent=0, hang=RANK_WIDTH)


def nothing_ranked(report: Report, lang: Lang, look: Look) -> Lines:
    """What to do where the answers single out nothing: common, and no verdict."""
    found = [*block(look, REPORT_WORDS["heading.no_list"].to(lang), "bold cyan", 0), ""]
    found += [*block(look, report.notes[0].text), ""]
    for number, step in enumerate(report.next_steps, 1):
        found += block(look, f"{number}. {step.text}", hang=KEY_WIDTH)
        found += [f"     {link}" for link in step.links]
    return found


def shortlist(titles: Sequence[str], lang: Lang, look: Look) -> Lines:
    """The shortlist in a sentence; nothing where it is empty."""
    return block(look, say("shortlist", lang, jobs="; ".join(titles))) if titles else []
