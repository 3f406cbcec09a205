"""Notes and next steps: what a person should know, given where they stand."""

from __future__ import annotations

import pytest

from ccfit.answers import AnswerSheet, Person, sheet_from
from ccfit.case import Case, Options
from ccfit.facets import LETTERS
from ccfit.filters import Filters
from ccfit.reporting import advice
from ccfit.reporting.compose import compose

CLEAR = {
    f"{letter}{n}": int(value)
    for letter, row in zip("riasec", ("5455", "4343", "1211", "1121", "2122", "3233"), strict=True)
    for n, value in enumerate(row, 1)
}
LEVEL = dict.fromkeys(CLEAR, 3)
VALUES = [f"{name}{n}" for name in ("ach", "ind", "rec", "rel", "sup", "con") for n in (1, 2)]
ORDERED = dict(zip(VALUES, (5, 5, 5, 4, 1, 1, 2, 1, 2, 2, 4, 4), strict=True))
ALIKE = dict.fromkeys(VALUES, 4)


@pytest.fixture
def report(quiz, catalog):
    def made(answers, lang="en", used=catalog, **options):
        sheet = AnswerSheet(Person(), answers)
        return compose(Case(sheet, quiz, used, Options(**options)), lang)

    return made


@pytest.fixture
def of_scores(quiz, catalog):
    def made(lang="en", **scores):
        sheet = sheet_from({"ccfit": "scores/1", **scores}, quiz)
        return compose(Case(sheet, quiz, catalog, Options()), lang)

    return made


def note_ids(shown):
    return [note.id for note in shown.notes]


def step_ids(shown):
    return [step.id for step in shown.next_steps]


def note(shown, key):
    return next(one.text for one in shown.notes if one.id == key)


@pytest.mark.parametrize("answers", [CLEAR, LEVEL, {}, CLEAR | ORDERED, LEVEL | ALIKE])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_report_ends_with_being_a_starting_point_and_has_three_steps(report, answers, lang):
    shown = report(answers, lang)
    assert note_ids(shown)[-1] == "starting_point"
    assert len(set(note_ids(shown))) == len(shown.notes)
    assert len(shown.next_steps) == 3
    assert step_ids(shown)[-1] == "try"
    assert not any("{" in one.text for one in (*shown.notes, *shown.next_steps))


def test_after_the_first_section_the_others_are_named(report):
    shown = report(CLEAR)
    assert note_ids(shown)[:2] == ["uncalibrated", "more_sections"]
    assert "values, type and skills" in note(shown, "more_sections")


def test_what_is_answered_is_not_asked_for(report):
    assert "type and skills" in note(report(CLEAR | ORDERED), "more_sections")
    assert "values" not in note(report(CLEAR | ORDERED), "more_sections")


def test_scores_from_elsewhere_are_not_sent_to_the_quiz(of_scores):
    assert "more_sections" not in note_ids(of_scores(interests={"code": "RIA"}))


def test_values_that_are_all_alike_are_to_be_put_in_order(report):
    assert "values_open" in note_ids(report(CLEAR | ALIKE))
    assert "values_open" not in note_ids(report(CLEAR | ORDERED))


def test_interests_that_are_all_alike_leave_the_list_to_the_others(report):
    assert "interests_open" in note_ids(report(LEVEL | ORDERED))
    assert "interests_open" not in note_ids(report(CLEAR | ORDERED))


def test_a_list_on_type_alone_says_how_little_that_is(of_scores):
    assert note_ids(of_scores(type="ENFJ"))[0] == "only_type"
    both = note_ids(of_scores(type="ENFJ", interests={"code": "RIA"}))
    assert "only_type" not in both
    assert "type" in both


def test_pay_names_the_country_and_the_date_of_the_catalogue(report, catalog_data, make_catalog):
    assert "US, May 2025" in note(report(CLEAR), "pay")
    assert "EE. UU., mayo de 2025" in note(report(CLEAR, "es"), "pay")
    other = make_catalog({**catalog_data, "country": "CL", "wages_as_of": "2026-01"})
    assert "CL, 2026-01" in note(report(CLEAR, used=other), "pay")


def test_pay_is_not_spoken_of_where_none_is_shown(report):
    # Electricians are the only job without a figure.
    shown = report(CLEAR, filters=Filters(areas=frozenset({"47"})))
    assert [match.code for match in shown.matches] == ["47-2111.00"]
    assert "pay" not in note_ids(shown)
    assert "schooling" in note_ids(shown)


# nothing can be ranked


def test_no_answers_are_too_few(report):
    assert note_ids(report({})) == ["too_few", "next_section", "starting_point"]


def test_level_answers_have_no_pattern_and_the_next_section_helps_most(report):
    shown = report(LEVEL)
    assert note_ids(shown) == ["no_pattern", "next_section", "starting_point"]
    assert "“Values”" in note(shown, "next_section")


def test_all_alike_values_come_before_the_next_section(report):
    assert note_ids(report(LEVEL | ALIKE)) == [
        "no_pattern",
        "values_open",
        "next_section",
        "starting_point",
    ]


def test_after_all_sections_more_questions_help(report, quiz):
    every = {key: 3 for part in quiz.sections.values() for key in part.items}
    found = note_ids(report(every))
    assert "longer" in found
    assert "next_section" not in found


def test_level_scores_from_elsewhere_are_told_without_the_quiz(of_scores):
    shown = of_scores(interests={**dict.fromkeys(LETTERS, 5), "range": [1, 7]})
    assert note_ids(shown) == ["no_pattern", "starting_point"]


def test_an_area_of_every_letter_to_sample(report):
    # One job an area: the highest on each letter is known from its figures. R electricians 47,
    # I programmers 15, A designers 27, S nurses 29, E managers 11, C clerks 43.
    shown = report(LEVEL)
    assert [(one.letter, one.code) for one in shown.sample_areas] == list(
        zip(LETTERS, ("47", "15", "27", "29", "11", "43"), strict=True)
    )
    assert step_ids(shown) == ["sample", "sample.read", "try"]
    assert "Leading" in shown.next_steps[0].text


def test_areas_to_sample_are_not_for_those_who_have_a_list(report):
    assert report(CLEAR).sample_areas == []


# steps


def test_the_first_job_is_the_one_to_read_about(report):
    shown = report(CLEAR)
    assert step_ids(shown) == ["read", "talk", "try"]
    assert "Electricians" in shown.next_steps[0].text
    assert shown.areas[0].title in shown.next_steps[1].text


def test_own_language_comes_first(report):
    english, spanish = (report(CLEAR, lang).next_steps[0].links for lang in ("en", "es"))
    assert english == [
        "https://www.mynextmove.org/profile/summary/47-2111.00",
        "https://www.miproximopaso.org/profile/summary/47-2111.00",
    ]
    assert spanish == english[::-1]


def test_where_filters_hide_everything_there_are_still_areas(report):
    shown = report(CLEAR, filters=Filters(min_pay=1e9))
    assert shown.matches == []
    assert shown.hidden == 6
    assert step_ids(shown) == ["sample.read", "talk", "try"]
    assert shown.next_steps[0].links[0] == advice.HOME_ADDRESS["en"]


def test_what_to_try_follows_the_first_letter(report):
    assert report(CLEAR).next_steps[2].text.endswith(advice.TRY["R"].en + ".")
    turned = {f"s{n}": 5 for n in range(1, 5)} | {f"r{n}": 1 for n in range(1, 5)}
    assert advice.TRY["S"].en in report(CLEAR | turned).next_steps[2].text
