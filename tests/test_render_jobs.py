"""The ranked jobs as a student reads them, and that nothing a student reads hurts."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from pathlib import Path

import pytest

from ccfit.answers import AnswerSheet, Person, read_sheet
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.filters import Filters
from ccfit.guides import guide_of
from ccfit.language import Text
from ccfit.quiz import load_quiz
from ccfit.render import jobs, text
from ccfit.render.figures import say
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.render.telling.jobs import ZONES, jobs_of
from ccfit.reporting.compose import compose
from ccfit.sample import sample_sheet
from ccfit.words import advice, explain, quality, quiz, report

SAMPLES = Path(__file__).parent / "samples"
NAMES = ("alex", "casey", "jo", "robin")
NEVER = re.compile(
    r"\b(poor|bad|worst|weak|opposed|unusable|careless|fail"
    r"|malo|mala|malos|malas|peor|débil|descuidado|descuidada)\b",
    re.IGNORECASE,
)


@cache
def case_of(name, lang="en"):
    sheet = (
        sample_sheet(lang) if name == "alex" else read_sheet(SAMPLES / f"{name}.yaml", load_quiz())
    )
    return Case(sheet, load_quiz(), load_catalog(), Options())


@cache
def report_of(name, lang="en"):
    return compose(case_of(name, lang), lang)


@cache
def section(name, lang="en", brief=False):
    """The section on jobs alone, wide enough that few sentences are broken."""
    page = Page(Look(100))
    jobs.show(page, jobs_of(report_of(name, lang), lang, brief=brief))
    return page.text()


def shown(made, lang="en", brief=False):
    page = Page(Look(100))
    jobs.show(page, jobs_of(made, lang, brief=brief))
    return page.text()


def whole(said):
    return " ".join(said.split())


def sentences(said):
    """What stands behind “+” and “~”, each in one piece."""
    found = []
    for line in said.splitlines():
        if line.startswith(("      + ", "      ~ ")):
            found.append(line.strip())
        elif found and line.startswith("        ") and found[-1] and not found[-1].endswith("."):
            found[-1] += " " + line.strip()
    return found


# what is said


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
def test_no_sentence_is_said_twice(name, lang):
    found = sentences(section(name, lang))
    assert len(found) > 1
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_tiers_have_their_headings_in_order(lang):
    said = section("robin", lang)
    present = sorted({min(match.tier, 3) for match in report_of("robin", lang).matches})
    headings = [f"\n  {say(f'tier.{tier}', lang)}\n" for tier in (1, 2, 3)]
    for tier, heading in enumerate(headings, 1):
        assert (heading in said) == (tier in present)
    places = [said.index(heading) for heading in headings if heading in said]
    assert places == sorted(places)


def test_a_tier_says_how_many_jobs_it_holds():
    sizes = [one.occupations for one in report_of("robin").tiers]
    assert say("tier.size", "en", count=sizes[0]) in whole(section("robin"))


def blocks(name):
    """Of the first tier, by area: how many jobs in full and how many by title alone."""
    matches = [match for match in report_of(name).matches if match.tier == 1]
    lines = section(name).splitlines()
    found = {}
    for match in matches:
        in_full = any("On another day" in line for line in told(match, lines))
        found.setdefault(match.code[:2], []).append(in_full)
    return found


def told(match, lines):
    """What is said below the title of a match."""
    start = lines.index(f"{match.rank:>4}  {match.title}") + 1
    more = takewhile(lambda line: line.startswith("      "), lines[start:])
    return [line.strip() for line in more]


@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
def test_two_jobs_of_an_area_are_told_in_full_and_no_more(name):
    found = blocks(name)
    assert found
    for area in found.values():
        assert area[:2] == [True] * min(2, len(area))
        assert not any(area[2:])


def test_at_least_one_area_has_more_than_two():
    assert (
        max(len(area) for name in ("alex", "casey", "robin") for area in blocks(name).values()) > 2
    )


def test_those_folded_are_counted():
    first = [m for m in report_of("robin").matches if m.tier == 1 and m.similar]
    assert first
    lines = section("robin").splitlines()
    for match in first[:2]:
        assert f"and {len(match.similar)} more like it" in told(match, lines)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_job_comes_with_a_summary(lang):
    lines = section("alex", lang).splitlines()
    for match in report_of("alex", lang).matches:
        assert guide_of(match.code).summary.to(lang) in " ".join(told(match, lines))


@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
def test_what_is_hard_is_said_of_three_jobs(name):
    said = section(name)
    assert said.count("      What is hard: ") == 3
    first = report_of(name).matches[0]
    assert guide_of(first.code).watch_outs[0].en in whole(said)


def test_brief_tells_no_job_in_full():
    said = section("robin", brief=True)
    assert sentences(said) == []
    assert "What is hard" not in said
    assert guide_of(report_of("robin").matches[0].code).summary.en not in whole(said)
    assert all(match.title in whole(said) for match in report_of("robin").matches)


@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_job_stands_once_more_by_schooling(name, lang):
    made = report_of(name, lang)
    _, _, part = section(name, lang).partition(say("heading.schooling", lang))
    for match in made.matches:
        assert f"{match.rank} {match.title}" in whole(part)
    rest = whole(part)
    for zone in ("soon", "training", "degree"):
        rows = [m for m in made.matches if ZONES.get(m.facts.job_zone or 0) == zone]
        assert (f"{say(f'zone.{zone}', lang)}:" in rest) == bool(rows)


def test_a_job_without_a_zone_is_not_hidden(quiz, catalog):
    answers = dict.fromkeys(quiz.sections["interests"].items, 2) | {f"r{n}": 5 for n in range(1, 5)}
    sheet = AnswerSheet(Person(), answers)
    made = compose(Case(sheet, quiz, catalog, Options()), "en")
    assert "Schooling not known: 1 Electricians" in whole(shown(made))


def test_filters_say_how_much_they_hide():
    case = case_of("robin")
    options = Options(filters=Filters(areas=frozenset({"49"})))
    made = compose(Case(case.sheet, case.quiz, case.catalog, options), "en")
    said = whole(shown(made))
    assert f"hide {made.hidden} of the 923 jobs" in said
    assert "hide" not in whole(section("robin"))


def test_filters_that_leave_nothing_say_so():
    case = case_of("robin")
    options = Options(filters=Filters(min_pay=1e9))
    made = compose(Case(case.sheet, case.quiz, case.catalog, options), "es")
    assert "Ningún trabajo pasa todos tus filtros" in whole(shown(made, "es"))


# nothing that hurts


def texts(value):
    if isinstance(value, Text):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [one for each in inner for one in texts(each)]


def of_students(words):
    return {key: value for key, value in words.items() if not key.startswith("counselor.")}


@pytest.mark.parametrize(
    "said",
    texts(
        [
            of_students(report.WORDS),
            advice.NOTES,
            advice.STEPS,
            advice.TRY,
            report.EDUCATION,
            report.TRAINING,
            quality.MESSAGES,
            quiz.WORDS,
            of_students(explain.WORDS),
            explain.MOVES,
            explain.NOTES,
            list(explain.STEPS),
        ]
    ),
)
def test_no_text_for_students_has_a_word_that_hurts(said):
    assert not NEVER.search(said.en)
    assert not NEVER.search(said.es)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_no_report_for_students_has_a_word_that_hurts(name, lang):
    assert NEVER.findall(text.render(report_of(name, lang), lang, Look(80))) == []


def test_the_search_for_such_words_finds_them():
    assert NEVER.findall("A Poor one, un resultado malo; Mala, débil.") == [
        "Poor",
        "malo",
        "Mala",
        "débil",
    ]
    assert not NEVER.search("failure, badge, peores, weaker")
