"""The explanation as text: kind words for the person, sums that add up for the counselor."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from rich.cells import cell_len

from ccfit.answers import read_sheet
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.language import Text
from ccfit.quiz import load_quiz
from ccfit.render import explain, explain_counselor
from ccfit.render.look import Look
from ccfit.reporting.compose_explanation import compose_explanation
from ccfit.reporting.explanation import Explanation
from ccfit.sample import sample_sheet
from ccfit.words import explain as words

SAMPLES = Path(__file__).parent / "samples"
CLERK, COUNSELOR, NURSE, ENGINEER = "43-4051.00", "21-1015.00", "29-1141.00", "17-2151.00"
JOBS = {
    "alex": (CLERK, COUNSELOR, NURSE),
    "casey": (CLERK, NURSE),
    "jo": (CLERK,),
    "robin": (ENGINEER, CLERK, "47-2111.00"),
}
NEVER_TO_A_STUDENT = re.compile(
    r"\b(poor|bad|worst|weak|opposed|unusable|careless|fail|mal[oa]s?\b|peor|débil|opuest|inútil|"
    r"descuid|fracas)",
    re.IGNORECASE,
)
READERS = {"student": explain.render, "counselor": explain_counselor.render}


@cache
def explained(name: str, lang: str) -> Explanation:
    sheet = (
        sample_sheet(lang) if name == "alex" else read_sheet(SAMPLES / f"{name}.yaml", load_quiz())
    )
    catalog = load_catalog()
    case = Case(sheet, load_quiz(), catalog, Options(top=1))
    return compose_explanation(case, [catalog.by_code[code] for code in JOBS[name]], lang)


def text(name, lang="en", reader="student", width=100):
    return READERS[reader](explained(name, lang), lang, Look(width))


def whole(shown):
    """Text on one line, as it is read."""
    return " ".join(shown.split())


def said(value):
    """All texts in a value of the words."""
    if isinstance(value, Text):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [one for each in inner for one in said(each)]


TEXTS = said([words.WORDS, words.MOVES, words.NOTES, list(words.STEPS)])


@pytest.mark.parametrize("said", TEXTS)
def test_no_word_that_hurts(said):
    assert not NEVER_TO_A_STUDENT.search(said.en)
    assert not NEVER_TO_A_STUDENT.search(said.es)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", JOBS)
def test_the_text_for_students_has_few_numbers(name, lang):
    shown = text(name, lang)
    assert not NEVER_TO_A_STUDENT.search(shown)
    # Codes aside, no decimals: places, a way to picture a step, a count of skills.
    assert not re.search(r"\d[.,]\d", re.sub(r"\d\d-\d{4}\.\d\d", "", shown))


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_is_too_long(width, lang, reader):
    for name in JOBS:
        lines = text(name, lang, reader, width).splitlines()
        assert max(map(cell_len, lines)) <= min(width, 100)
        assert all(line == line.rstrip() for line in lines)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_without_blocks_there_are_none(lang):
    shown = explain.render(explained("alex", lang), lang, Look(80, blocks=False))
    assert "█" not in shown
    assert "░" not in shown
    assert "####" in shown


def test_where_a_job_stands():
    shown = text("alex")
    clerk, counselor, nurse = explained("alex", "en").occupations
    assert f"Place {clerk.rank} of 923." in shown
    low, high = nurse.rank_interval
    assert f"between place {low} and place {high}." in whole(shown)
    assert "It comes first." in shown
    assert shown.index(clerk.title) < shown.index(counselor.title) < shown.index(nurse.title)


def test_answers_are_told_with_their_words():
    shown = text("alex")
    assert "Keep a lonely older person company: a lot" in shown
    assert "Check a company's accounts line by line: not at all" in shown
    assert "Hacerle compañía a una persona mayor que se siente sola: mucho" in text("alex", "es")
    assert "The answers that count most here" not in text("casey")


def test_what_does_not_count_is_named():
    assert "Values: not answered yet" in text("robin")
    assert "Valores: sin responder todavía" in text("robin", "es")


def test_one_job_has_a_title_of_its_own():
    assert text("alex").startswith("Why these jobs stand where they do · Alex · 2026-11-21\n")
    alone = explained("alex", "es").model_copy(
        update={"occupations": explained("alex", "es").occupations[:1]}
    )
    shown = explain.render(alone, "es", Look(100))
    assert shown.startswith("Por qué este trabajo está donde está · Alex · 2026-11-21\n")


@pytest.mark.parametrize("reader", READERS)
def test_without_a_ranking_there_is_a_kind_reason(reader):
    shown = whole(text("jo", "en", reader))
    assert "No list of jobs yet" in shown
    assert "That is common" in shown
    assert "What would help most now" in shown
    assert "starting point" in shown


def test_a_lift_in_words_and_that_nobody_should_bend():
    explanation = explained("robin", "en")
    lifted = [job for job in explanation.occupations if job.lift.status == "reached"]
    assert lifted
    shown = whole(text("robin"))
    for job in lifted:
        for move in job.lift.moves:
            assert move.text in shown
    assert "nobody should bend their answers for a job" in shown


def with_moves(*facets, at=1, status="reached", rank_after=3):
    """One of Robin's jobs with moves on these facets."""
    explanation = explained("robin", "en")
    job = explanation.occupations[at]
    dimensions = {"interests": "R", "values": "Support", "skills": "Programming"}
    moves = [
        {
            "facet": facet,
            "dimension": dimensions[facet],
            "steps": 1,
            "before": 1.0,
            "after": 2.0,
            "text": f"more of {facet}",
        }
        for facet in facets
    ]
    lift = {"status": status, "moves": moves, "rank_after": rank_after}
    data = explanation.model_dump(by_alias=False) | {
        "occupations": [job.model_dump() | {"lift": lift}]
    }
    return explain.render(Explanation.model_validate(data), "en", Look(100))


def test_skills_can_be_learned():
    only_skills, both = with_moves("skills"), with_moves("skills", "values")
    assert "Skills can be learned" in only_skills
    assert "nobody should bend" not in only_skills
    assert "Skills can be learned" in both
    assert "nobody should bend" in both
    assert "Skills can be learned" not in with_moves("interests")


def test_what_comes_close_is_told_with_its_steps():
    near = with_moves("values", status="not_reached", rank_after=10)
    assert "It would come close behind the jobs to look at first" in near
    assert "more of values" in near
    far = with_moves("values", status="not_reached", rank_after=11)
    assert "Small changes would not bring it among the jobs to look at first" in far
    assert "more of values" not in far


POINTS = re.compile(r"[+−]?\d+\.\d(?= \()")


def number(shown):
    return Decimal(shown.replace("−", "-"))


@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
def test_printed_sums_add_up(name):
    shown = text(name, "en", "counselor")
    sums = re.findall(r"Fit (\d+\.\d) = 50 (.*)", shown)
    assert len(sums) == len(JOBS[name])
    for fit, parts in sums:
        assert Decimal(50) + sum(map(number, POINTS.findall(parts))) == Decimal(fit)


@pytest.mark.parametrize("name", ["alex", "casey", "robin"])
def test_printed_points_of_dimensions_add_up(name):
    shown = text(name, "en", "counselor")
    blocks = re.split(r"\n(?=  (?:Interests|Values|Skills|Type) [+−0-9])", shown)[1:]
    counted = 0
    for block in blocks:
        head, *rows = block.split("\n\n")[0].splitlines()
        total = re.match(r"  \w+ ([+−]?\d+\.\d) of at most", head)
        points = [m.group(1) for row in rows if (m := re.search(r" ([+−]?\d+\.\d)$", row))]
        assert sum(map(number, points)) == number(total.group(1))
        counted += 1
    assert counted == sum(len(job.facets) for job in explained(name, "en").occupations)


def test_the_counselor_sees_scores_values_and_answers():
    shown = text("alex", "en", "counselor")
    assert re.search(r"Conventional +1\.60 +6\.32 +−7\.3", shown)
    assert "c03 Check a company's accounts line by line: 1 (not at all)" in shown
    assert "of 240 ways of weighing the parts" in whole(shown)
    assert "It stays among the first ten when self-rated skills count 0." in shown


def test_numbers_in_spanish_have_commas():
    shown = text("alex", "es", "counselor")
    assert re.search(r"Convencional +1,60 +6,32 +−7,3", shown)
    assert not re.search(r"\d\.\d", re.sub(r"\d\d-\d{4}\.\d\d", "", shown))


def test_the_counselor_sees_the_steps_in_numbers():
    job = explained("robin", "en").occupations[0]
    shown = whole(text("robin", "en", "counselor"))
    for move in job.lift.moves:
        assert f"({move.before:.2f} → {move.after:.2f})" in shown
    assert f"to place {job.lift.rank_after}:" in shown
