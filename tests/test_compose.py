"""From answers to the report: what each part of it says about the others."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import ccfit
from ccfit.answers import AnswerSheet, Person, read_sheet
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.facets import DEFAULT_WEIGHTS
from ccfit.filters import Filters
from ccfit.quiz import load_quiz
from ccfit.reporting.compose import compose, score

ROBIN = Path(__file__).parent / "samples" / "robin.yaml"


@cache
def case():
    return Case(read_sheet(ROBIN, load_quiz()), load_quiz(), load_catalog(), Options())


@cache
def report():
    return compose(case(), "en")


def filtered(**limits):
    return compose(Case(case().sheet, case().quiz, case().catalog, Options(**limits)), "en")


def test_tiers_hold_every_job_once():
    shown = report()
    assert sum(one.occupations for one in shown.tiers) == shown.catalog.occupations == 923
    assert [one.tier for one in shown.tiers] == list(range(1, len(shown.tiers) + 1))
    counted = Counter(case().certainty.tiers.values())
    assert {one.tier: one.occupations for one in shown.tiers} == counted


def test_the_first_tier_is_shared_out_among_the_areas():
    shown = report()
    assert sum(area.first_tier for area in shown.areas) == shown.tiers[0].occupations
    assert all(0 <= area.first_tier <= area.occupations for area in shown.areas)


def test_every_area_is_there_from_best_to_last():
    shown = report()
    assert {area.code for area in shown.areas} == {one.area for one in case().catalog.occupations}
    assert sum(area.occupations for area in shown.areas) == 923
    fits = [area.fit for area in shown.areas]
    assert fits == sorted(fits, reverse=True)


def test_rows_follow_the_rank_and_the_rank_the_fit():
    rows = report().matches
    assert [row.rank for row in rows] == sorted({row.rank for row in rows})
    assert [row.fit for row in rows] == sorted((row.fit for row in rows), reverse=True)
    assert rows[0].rank == 1
    assert len(rows) == ccfit.reporting.compose.TOP == 20


def test_no_tier_goes_back_along_the_rank():
    tiers = [row.tier for row in report().matches]
    assert tiers == sorted(tiers)
    assert tiers[0] == 1


def test_an_interval_holds_the_rank_and_lies_in_the_catalogue():
    for row in report().matches:
        low, high = row.rank_interval
        assert 1 <= low <= row.rank <= high <= 923


def test_contributions_add_up_to_the_fit_as_shown():
    for row in report().matches:
        assert sum(one.contribution for one in row.facets) == pytest.approx(row.fit - 50, abs=1e-9)
        assert sum(one.weight for one in row.facets) == pytest.approx(1, abs=1e-5)


def test_a_folded_job_has_no_row_of_its_own():
    shown = report()
    folded = [code for row in shown.matches for code in row.similar]
    assert len(set(folded)) == len(folded) > 0
    assert not set(folded) & {row.code for row in shown.matches}
    rank = {match.occupation.code: match.rank for match in case().ranking.matches}
    for row in shown.matches:
        assert all(code[:4] == row.code[:4] for code in row.similar)
        places = [rank[code] for code in row.similar]
        assert places == sorted(places)
        assert all(place > row.rank for place in places)


def test_ranks_that_are_missing_between_rows_are_those_folded():
    shown = report()
    rank = {match.occupation.code: match.rank for match in case().ranking.matches}
    there = {row.rank for row in shown.matches}
    there |= {rank[code] for row in shown.matches for code in row.similar}
    assert set(range(1, shown.matches[-1].rank + 1)) <= there


def test_the_far_end_starts_with_the_very_last():
    shown = report()
    assert [one.rank for one in shown.far_end] == [923, 922, 921, 920, 919]
    fits = [one.fit for one in shown.far_end]
    assert fits == sorted(fits)


def test_top_is_a_number_of_rows():
    one, many = filtered(top=1), filtered(top=50)
    assert one.matches == report().matches[:1]
    assert many.matches[:20] == report().matches
    assert len(many.matches) == 50


@pytest.fixture(scope="module")
def narrowed():
    return filtered(filters=Filters(areas=frozenset({"49"}), zones=(1, 3)), top=1000)


def test_filters_hide_rows_and_leave_their_figures(narrowed):
    whole = {row.code: row for row in filtered(top=1000).matches}
    ranks = {match.occupation.code: match.rank for match in case().ranking.matches}
    for row in narrowed.matches:
        assert row.rank == ranks[row.code]
        assert row.rank_interval == case().certainty.intervals[row.code]
        if row.code in whole:
            assert row == whole[row.code].model_copy(update={"similar": row.similar})


def test_filters_leave_areas_tiers_and_the_far_end(narrowed):
    assert narrowed.areas == report().areas
    assert narrowed.tiers == report().tiers
    assert narrowed.far_end == report().far_end


def test_hidden_counts_what_filters_hide_not_what_is_folded(narrowed):
    listed = [row.code for row in narrowed.matches]
    listed += [code for row in narrowed.matches for code in row.similar]
    assert all(code.startswith("49") for code in listed)
    assert len(listed) + narrowed.hidden == 923
    assert report().hidden == 0


def test_no_signal_gives_a_report_without_matches(quiz, catalog):
    level = AnswerSheet(Person(), dict.fromkeys(quiz.sections["interests"].items, 3))
    shown = compose(Case(level, quiz, catalog, Options()), "en")
    assert not shown.ranked
    assert (shown.matches, shown.areas, shown.tiers, shown.far_end) == ([], [], [], [])
    assert (shown.certainty, shown.distinctive, shown.hidden) == (None, None, 0)


def test_fewer_jobs_than_the_far_end_are_all_told_backwards(quiz, catalog_data, make_catalog):
    catalog = make_catalog({**catalog_data, "occupations": catalog_data["occupations"][:3]})
    answers = dict.fromkeys(quiz.sections["interests"].items, 3) | {f"e{n}": 5 for n in range(1, 5)}
    shown = compose(Case(AnswerSheet(Person(), answers), quiz, catalog, Options()), "en")
    assert [one.rank for one in shown.far_end] == [3, 2, 1]


def test_weights_are_shown_as_given():
    assert report().weights.model_dump() == DEFAULT_WEIGHTS
    assert filtered(weights={"interests": 2.0}).weights.model_dump() == {
        "interests": 2.0,
        "values": 0.0,
        "skills": 0.0,
        "type": 0.0,
    }


def test_a_path_a_sheet_and_a_mapping_give_the_same(quiz, catalog):
    data = {"ccfit": "answers/1", "answers": {f"{x}{n}": n for x in "ri" for n in range(1, 5)}}
    data["answers"] |= {f"{x}{n}": 5 for x in "asec" for n in range(1, 5)}
    sheet = ccfit.answers.sheet_from(data, quiz)
    mapped, direct = (score(one, quiz=quiz, catalog=catalog) for one in (data, sheet))
    assert mapped == direct


def test_the_language_is_the_one_asked_for_then_that_of_the_answers(quiz, catalog):
    data = {"ccfit": "scores/1", "lang": "es", "interests": {"code": "RIA"}}
    assert score(data, quiz=quiz, catalog=catalog).person.lang == "es"
    assert score(data, quiz=quiz, catalog=catalog, lang="en").person.lang == "en"
    del data["lang"]
    assert score(data, quiz=quiz, catalog=catalog).person.lang == "en"
