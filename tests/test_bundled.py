"""What must hold on the bundled catalogue, for every job in it."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

import ccfit
from ccfit.answers import read_sheet, sheet_from
from ccfit.case import Case
from ccfit.facets import FACETS, LETTERS, SKILLS
from ccfit.folding import Row
from ccfit.language import LANGUAGES
from ccfit.matching import PreparedFacet, prepare, rank
from ccfit.profile import FacetScores
from ccfit.render import counselor
from ccfit.render.look import Look
from ccfit.reporting.compose import compose
from ccfit.reporting.shown_match import match_shown

HERE = Path(__file__).parent
SAMPLES = {
    "alex": HERE.parent / "data" / "sample.yaml",
    "casey": HERE / "samples" / "casey.yaml",
    "robin": HERE / "samples" / "robin.yaml",
}
UNDECIDED = HERE / "samples" / "jo.yaml"
ALL = 923
POINTS = r"[+−]\d+\.\d"
# As a table, and as a sum below each job where columns do not fit.
ROWS = {
    100: re.compile(rf"(?m)^ *\d+ +\d\d-\d{{4}}\.\d\d .*? (\d+\.\d)((?: +{POINTS}\*?)+)(?: |$)"),
    60: re.compile(rf"(\d+\.\d)\s+=\s+50((?:\s+{POINTS}\*?\s+\([^)]+\))+)"),
}


@pytest.fixture
def jobs():
    return ccfit.load_catalog()


def case_of(answers):
    quiz = ccfit.load_quiz()
    sheet = sheet_from(answers, quiz) if isinstance(answers, dict) else read_sheet(answers, quiz)
    return Case(sheet, quiz, ccfit.load_catalog(), ccfit.Options())


@cache
def full_report(name):
    """A report in which no job is folded under another: all of them, first to last."""
    case = case_of(SAMPLES[name])
    shown = [match_shown(case, Row(match, ()), "en") for match in case.ranking.matches]
    return compose(case, "en").model_copy(update={"matches": shown})


def sums(*by_letter):
    interests = dict(zip(LETTERS, by_letter, strict=True)) | {"range": [0, 40]}
    return {"ccfit": "scores/1", "interests": interests}


def as_json(report):
    return json.loads(report.model_dump_json(), parse_float=Decimal)


def test_923_occupations_each_with_a_name_of_its_own(jobs):
    assert len(jobs.occupations) == len(jobs.by_code) == ALL
    for lang in LANGUAGES:
        assert len({one.title.to(lang).casefold() for one in jobs.occupations}) == ALL


def test_22_areas_named_in_both_languages(jobs):
    used = {one.area for one in jobs.occupations}
    assert len(used) == 22
    assert used == set(jobs.areas)
    for lang in LANGUAGES:
        assert len({jobs.area_title(area, lang) for area in used}) == 22


def test_every_occupation_has_a_direction_in_all_four_facets(jobs):
    flat = [
        one.code
        for one in jobs.occupations
        for facet in FACETS
        if not any(jobs.direction(facet, one) or ())
    ]
    assert flat == []


def test_the_skill_means_are_those_of_all_occupations(jobs):
    columns = zip(*(one.profiles["skills"] for one in jobs.occupations), strict=True)
    means = [sum(column) / ALL for column in columns]
    assert len(means) == len(SKILLS)
    # They stand with four decimals.
    assert jobs.skill_means == pytest.approx(means, abs=0.00006)


def test_customer_service_representatives(jobs):
    match = next(m for m in full_report("casey").matches if m.code == "43-4051.00")
    assert match.title == "Customer Service Representatives"
    pay, outlook = match.facts.pay, match.facts.outlook
    assert (pay.median, pay.period, pay.currency, pay.as_of) == (44770, "year", "USD", "2025-05")
    assert (pay.country, pay.capped, pay.group) == ("US", [], None)
    assert (outlook.change_percent, outlook.start, outlook.to) == (-5.5, 2024, 2034)
    [reported] = match.reported
    assert reported.code == "ECS"
    assert reported.types == ["ESFJ", "ISTJ", "INFJ", "INFP"]
    assert reported.values == ["Relationships", "Support", "Independence"]
    assert [one.code for one in jobs.occupations if one.reported] == ["43-4051.00"]


def test_a_wage_that_nobody_publishes_is_none():
    legislators = next(m for m in full_report("casey").matches if m.code == "11-1031.00")
    assert legislators.title == "Legislators"
    assert legislators.facts.pay is None
    assert legislators.facts.employment is None


def test_a_wage_by_the_hour_stays_one():
    actors = next(m for m in full_report("casey").matches if m.code == "27-2011.00")
    assert actors.title == "Actors"
    assert (actors.facts.pay.median, actors.facts.pay.period) == (29.05, "hour")
    assert (actors.facts.pay.p10, actors.facts.pay.p90) == (None, None)


def test_estimated_figures_are_marked():
    matches = as_json(full_report("casey"))["matches"]
    developers = next(match for match in matches if match["code"] == "15-1252.00")
    assert developers["title"] == "Software Developers"
    marks = {shown["facet"]: shown["estimated"] for shown in developers["facets"]}
    assert marks == {"interests": False, "values": True, "skills": False, "type": False}


def test_how_many_figures_are_estimated(jobs):
    marks = [one.estimated for one in jobs.occupations]
    counts = {facet: sum(facet in mark for mark in marks) for facet in FACETS}
    # 49 without values and 29 without skills in the source, 28 without either.
    assert counts == {"interests": 0, "values": 49, "skills": 29, "type": 169}
    assert sum(bool(mark & {"values", "skills"}) for mark in marks) == 50


def as_person(jobs, occupation):
    directions = {facet: jobs.direction(facet, occupation) for facet in FACETS}
    return {
        facet: PreparedFacet(facet, direction, direction, signal=1.0, error=0.0)
        for facet, direction in directions.items()
    }


def test_no_two_occupations_are_the_same_in_all_four_facets(jobs):
    assert len({tuple(one.profiles[facet] for facet in FACETS) for one in jobs.occupations}) == ALL


def every_tenth(jobs):
    return jobs.occupations[::10]


def those_with_estimated_values_or_skills(jobs):
    return [one for one in jobs.occupations if one.estimated & {"values", "skills"}]


@pytest.mark.parametrize("chosen", [every_tenth, those_with_estimated_values_or_skills])
def test_an_occupation_taken_for_a_person_finds_itself(jobs, chosen):
    """No two are the same, so it is the only one; benchmarks/engine.py tries all 923."""
    tried = chosen(jobs)
    assert len(tried) >= 50
    first = {one.code: rank(as_person(jobs, one), jobs).matches[0] for one in tried}
    assert {code: match.occupation.code for code, match in first.items()} == {c: c for c in first}
    assert {match.fit for match in first.values()} == {1.0}


@pytest.mark.parametrize("facet", FACETS)
def test_both_sides_of_a_comparison_are_prepared_alike(jobs, facet):
    for one in jobs.occupations:
        profile = one.profiles[facet]
        scores = FacetScores(facet, profile, min(profile), max(profile), signal=1.0)
        assert prepare(scores, jobs.skill_means).direction == jobs.direction(facet, one)


@pytest.mark.parametrize("kind", ["ESFJ", "ISTJ", "INFJ", "INFP"])
def test_the_published_profile_of_customer_service_finds_it(kind):
    case = case_of(
        {
            "ccfit": "scores/1",
            "interests": {"code": "ECS"},
            "values": ["Relationships", "Support", "Independence"],
            "skills": [
                "Active Listening",
                "Speaking",
                "Service Orientation",
                "Social Perceptiveness",
                "Persuasion",
                "Critical Thinking",
                "Complex Problem Solving",
            ],
            "type": kind,
        }
    )
    assert "43-4051.00" in [match.occupation.code for match in case.ranking.matches[:5]]


@pytest.mark.parametrize("letter", LETTERS)
def test_a_single_letter_finds_jobs_led_by_it(letter):
    case = case_of(sums(*(40 if one == letter else 0 for one in LETTERS)))
    for match in case.ranking.matches[:20]:
        levels = dict(zip(LETTERS, match.occupation.profiles["interests"], strict=True))
        assert max(levels, key=levels.get) == letter, match.occupation.title.en


@pytest.mark.parametrize("flat", [(20, 20, 21, 20, 20, 20), (20,) * 6, (0,) * 6, (40,) * 6])
def test_a_flat_profile_ranks_nothing(flat):
    report = ccfit.score(sums(*flat))
    assert not report.ranked
    assert report.matches == []
    assert report.profile.interests.signal == 0
    assert [one.letter for one in report.sample_areas] == list(LETTERS)


def test_liking_everything_about_equally_ranks_nothing():
    report = ccfit.score(UNDECIDED)
    assert not report.ranked
    assert report.matches == []
    assert len(report.next_steps) == 3


@pytest.mark.parametrize("name", SAMPLES)
def test_contributions_add_up_to_the_fit_in_the_json(name):
    """In the decimals of the text itself, so that no rounding can hide a difference."""
    matches = as_json(full_report(name))["matches"]
    assert [match["rank"] for match in matches] == list(range(1, ALL + 1))
    for match in matches:
        total = sum(Decimal(shown["contribution"]) for shown in match["facets"])
        assert total == Decimal(match["fit"]) - 50, match["code"]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", ROWS)
def test_contributions_add_up_to_the_fit_as_printed_for_the_counselor(name, lang, width):
    """Every tenth job, from the first to the last; benchmarks/engine.py reads all."""
    report = full_report(name)
    tenth = report.model_copy(update={"matches": report.matches[::10]})
    printed = counselor.render(tenth, lang, Look(width=width))
    if lang == "es":
        printed = re.sub(r"(\d),(\d)", r"\1.\2", printed)
    rows = ROWS[width].findall(printed)
    assert [fit for fit, _ in rows] == [f"{match.fit:.1f}" for match in tenth.matches]
    for fit, terms in rows:
        parts = [Decimal(part.replace("−", "-")) for part in re.findall(POINTS, terms)]
        assert sum(parts) == Decimal(fit) - 50


@pytest.mark.parametrize("name", SAMPLES)
def test_an_area_is_the_mean_of_its_jobs(name):
    report = full_report(name)
    for area in report.areas:
        fits = [match.fit for match in report.matches if match.code[:2] == area.code]
        assert len(fits) == area.occupations
        # Each fit is rounded to six decimals.
        assert area.fit == pytest.approx(sum(fits) / len(fits), abs=1.1e-6)


def test_folding_loses_no_job_and_shows_none_twice(jobs):
    matches = ccfit.score(SAMPLES["alex"], options=ccfit.Options(top=ALL)).matches
    places = [match.rank for match in matches]
    assert places == sorted(places)
    codes = [code for match in matches for code in (match.code, *match.similar)]
    assert sorted(codes) == sorted(jobs.by_code)


def test_both_languages_rank_alike():
    english, spanish = (ccfit.score(SAMPLES["alex"], lang=lang) for lang in LANGUAGES)
    assert [(m.code, m.fit) for m in english.matches] == [(m.code, m.fit) for m in spanish.matches]
