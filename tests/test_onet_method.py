"""O*NET's own bands: Pearson's r of interests alone, and a report that says what that is."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccfit
from ccfit import matching, onet_method
from ccfit.answers import sheet_from
from ccfit.catalog import build_catalog
from ccfit.cli.main import run
from ccfit.documents import Document
from ccfit.facets import LETTERS
from ccfit.profile import FacetScores, Profile
from ccfit.render import counselor, text
from ccfit.render.look import Look
from ccfit.words.onet import BANDS, NOTES, SHORT

ONET = ccfit.Options(method="onet")
# All scores alike but for one: the tiny catalogue's programmers have the most I.
INVESTIGATIVE = {"R": 10, "I": 40, "A": 10, "S": 10, "E": 10, "C": 10, "range": [0, 40]}
FLAT = dict.fromkeys(LETTERS, 20) | {"range": [0, 40]}

profiles = st.lists(st.integers(0, 40), min_size=6, max_size=6)


def scores_sheet(interests, **more):
    return {"ccfit": "scores/1", "interests": interests, **more}


def report_of(interests, catalog, quiz, options=ONET, **more):
    sheet = sheet_from(scores_sheet(interests, **more), quiz)
    return ccfit.score(sheet, quiz=quiz, catalog=catalog, options=options)


def prepared(scores, catalog):
    facet = FacetScores("interests", tuple(map(float, scores)), 0.0, 40.0, error=3.4)
    return matching.prepare_profile(Profile({"interests": facet}), catalog)


def ranked(scores, catalog):
    return onet_method.rank(prepared(scores, catalog), catalog)


def jobs(**interests):
    """A catalogue of occupations by the last digit of their code: six numbers, or unknown."""
    rows = [
        {"code": f"11-101{name[1]}.00", "title": {"en": name, "es": name}}
        | ({"interests": numbers} if numbers else {})
        for name, numbers in interests.items()
    ]
    data = {"ccfit": "occupations/1", "id": "jobs", "occupations": rows}
    return build_catalog(Document(data, "jobs.yaml", "0" * 64))


@pytest.mark.parametrize(
    ("r", "expected"),
    [
        (1.0, "best"),
        (0.729, "best"),
        (0.728999999, "great"),
        (0.608, "great"),
        (0.607999999, "good"),
        (0.0, "good"),
        (-0.000000001, None),
        (-1.0, None),
    ],
)
def test_a_band_begins_at_its_least_correlation(r, expected):
    assert onet_method.band(r) == expected


def test_correlations_and_bands_worked_by_hand():
    # The person 3 2 1 0 0 0, centred 2 1 0 −1 −1 −1, sum of squares 8.
    # j1: 4 1 3 1 2 1, centred 2 −1 1 −1 0 −1, sum of squares 8; products 5: r = 5/8 = .625.
    # j2: 7 5 3 1 1 1 is the person's shape: r = 1.
    # j3: 1 1 1 2 3 4, centred −1 −1 −1 0 1 2, sum of squares 8; products −6: r = −.75.
    # j4: 1 4 1 4 2 3, centred −1.5 1.5 −1.5 1.5 −.5 .5, sum of squares 9.5;
    #     products −3 + 1.5 − 1.5 + .5 − .5 = −3: r below 0.
    # j5: 2 2 1 2 1 1, centred .5 .5 −.5 .5 −.5 −.5, sum of squares 1.5; products
    #     1 + .5 − .5 + .5 + .5 = 2: r = 2/√12 = .577.
    catalog = jobs(
        j1="4 1 3 1 2 1", j2="7 5 3 1 1 1", j3="1 1 1 2 3 4", j4="1 4 1 4 2 3", j5="2 2 1 2 1 1"
    )
    found = ranked((3, 2, 1, 0, 0, 0), catalog)
    by_name = {match.occupation.title.en: match.fit for match in found.matches}
    assert by_name["j1"] == pytest.approx(0.625)
    assert by_name["j2"] == pytest.approx(1)
    assert by_name["j3"] == pytest.approx(-0.75)
    assert by_name["j5"] == pytest.approx(2 / 12**0.5)
    bands = [(m.occupation.title.en, onet_method.band(m.fit)) for m in found.matches]
    assert bands == [("j2", "best"), ("j1", "great"), ("j5", "good"), ("j4", None), ("j3", None)]


def test_equal_correlations_go_by_code():
    found = ranked((3, 2, 1, 0, 0, 0), jobs(j2="7 5 3 1 1 1", j1="5 4 3 2 2 2"))
    assert [match.occupation.code for match in found.matches] == ["11-1011.00", "11-1012.00"]


def test_a_job_whose_interests_are_flat_or_unknown_has_no_place():
    catalog = jobs(j1="3 3 3 3 3 3", j2="7 5 3 1 1 1", j3=None)
    found = ranked((3, 2, 1, 0, 0, 0), catalog)
    assert [match.occupation.title.en for match in found.matches] == ["j2"]


@given(profiles, st.integers(1, 5), st.integers(-20, 20))
def test_neither_the_level_nor_the_scale_of_the_answers_counts(catalog, scores, scale, level):
    moved = [scale * score + level for score in scores]
    here, there = ranked(scores, catalog).matches, ranked(moved, catalog).matches
    assert {m.occupation.code: m.fit for m in here} == pytest.approx(
        {m.occupation.code: m.fit for m in there}, abs=1e-8
    )


@given(profiles)
def test_places_follow_the_correlation(catalog, scores):
    matches = ranked(scores, catalog).matches
    assert [match.rank for match in matches] == list(range(1, len(matches) + 1))
    assert all(a.fit >= b.fit for a, b in pairwise(matches))
    assert all(-1 <= match.fit <= 1 for match in matches)


def test_a_flat_profile_has_no_match(catalog):
    assert ranked((20,) * 6, catalog).matches == ()
    assert onet_method.rank({}, catalog).matches == ()


# The report


def test_the_fit_of_a_report_is_the_correlation_and_nothing_else(catalog, quiz):
    report = report_of(INVESTIGATIVE, catalog, quiz)
    for match in report.matches:
        (facet,) = match.facets
        assert (facet.facet, facet.weight) == ("interests", 1)
        assert match.fit == pytest.approx(50 + 50 * facet.fit, abs=1e-4)
        assert facet.contribution == pytest.approx(match.fit - 50, abs=1e-9)
        assert match.band == onet_method.band((match.fit - 50) / 50)
        assert match.fit >= 50


def test_a_report_says_by_what_it_was_made(catalog, quiz):
    report = report_of(INVESTIGATIVE, catalog, quiz)
    assert report.weights.model_dump() == {"interests": 1, "values": 0, "skills": 0, "type": 0}
    assert report.notes[0].id == "onet_method"
    assert report.notes[0].text == NOTES["onet_method"].en
    assert (report.certainty, report.tiers) == (None, [])
    assert all((m.tier, m.rank_interval) == (None, None) for m in report.matches)


def test_by_the_usual_method_there_are_no_bands(catalog, quiz):
    report = report_of(INVESTIGATIVE, catalog, quiz, ccfit.Options())
    assert {match.band for match in report.matches} == {None}
    assert "onet_method" not in {note.id for note in report.notes}


def test_values_skills_and_type_change_nothing(catalog, quiz):
    more = {"values": ["Recognition"], "skills": ["Programming"], "type": "ENFJ"}
    alone, with_more = (report_of(INVESTIGATIVE, catalog, quiz, **m) for m in ({}, more))
    assert [m.model_dump() for m in alone.matches] == [m.model_dump() for m in with_more.matches]


def test_notes_on_parts_that_are_left_out_are_left_out(catalog, quiz):
    answers = {
        f"{letter}{n}": 1 + place % 4 for place, letter in enumerate("riasec") for n in (1, 2)
    }
    report = ccfit.score(
        {"ccfit": "answers/1", "answers": answers}, quiz=quiz, catalog=catalog, options=ONET
    )
    assert {"more_sections", "values_open"}.isdisjoint(note.id for note in report.notes)


def test_answers_too_close_for_the_usual_method_have_a_list_and_a_warning(catalog, quiz):
    # Two answers a letter, 1 and 5, but for one letter: much error, hardly a pattern.
    answers = {f"{letter}{n}": (1, 5)[n - 1] for letter in "riasec" for n in (1, 2)} | {"r1": 2}
    sheet = {"ccfit": "answers/1", "answers": answers}
    usual = ccfit.score(sheet, quiz=quiz, catalog=catalog)
    onet = ccfit.score(sheet, quiz=quiz, catalog=catalog, options=ONET)
    assert (usual.ranked, onet.ranked) == (False, True)
    assert [note.id for note in onet.notes[:2]] == ["onet_method", "onet_close"]


def test_the_profile_is_the_same_by_both_methods(catalog, quiz):
    usual = report_of(INVESTIGATIVE, catalog, quiz, ccfit.Options()).profile
    assert report_of(INVESTIGATIVE, catalog, quiz).profile == usual
    # Nor does the code hang on what else is weighed.
    weighed = ccfit.Options(weights={"values": 1.0})
    assert report_of(INVESTIGATIVE, catalog, quiz, weighed).profile == usual


def test_areas_are_means_over_all_their_jobs(quiz):
    # r = 1 and −.75, as above: the mean of 100 and 12.5.
    catalog = jobs(j2="7 5 3 1 1 1", j3="1 1 1 2 3 4")
    interests = {"R": 3, "I": 2, "A": 1, "S": 0, "E": 0, "C": 0, "range": [0, 3]}
    report = report_of(interests, catalog, quiz)
    assert [area.fit for area in report.areas] == [56.25]
    assert [match.code for match in report.matches] == ["11-1012.00"]


def test_dropped_jobs_are_not_hidden_by_filters(catalog, quiz):
    unfiltered = report_of(INVESTIGATIVE, catalog, quiz)
    assert unfiltered.hidden == 0
    assert len(unfiltered.matches) < len(catalog.occupations)
    filters = ccfit.Filters(zones=(1, 1))
    filtered = report_of(
        INVESTIGATIVE, catalog, quiz, ccfit.Options(method="onet", filters=filters)
    )
    assert filtered.hidden == len(unfiltered.matches)


def test_a_flat_profile_gets_the_kind_page(catalog, quiz):
    report = report_of(FLAT, catalog, quiz, values=["Recognition"])
    assert not report.ranked
    assert [note.id for note in report.notes] == ["onet_flat", "starting_point"]
    assert len(report.sample_areas) == 6
    assert NOTES["onet_flat"].en in " ".join(text.render(report, "en", Look(80)).split())


def test_without_interests_the_report_says_what_is_missing(catalog, quiz):
    sheet = {"ccfit": "scores/1", "values": ["Recognition", "Support"]}
    report = ccfit.score(sheet, quiz=quiz, catalog=catalog, options=ONET)
    assert not report.ranked
    assert report.notes[0].id == "onet_missing"


@pytest.mark.parametrize("lang", ["en", "es"])
def test_where_no_job_is_left_the_report_says_so(quiz, lang):
    interests = {"R": 3, "I": 2, "A": 1, "S": 0, "E": 0, "C": 0, "range": [0, 3]}
    sheet = sheet_from(scores_sheet(interests), quiz)
    catalog = jobs(j3="1 1 1 2 3 4")
    report = ccfit.score(sheet, quiz=quiz, catalog=catalog, lang=lang, options=ONET)
    assert report.matches == []
    assert NOTES["onet_none"].to(lang) in " ".join(text.render(report, lang, Look(80)).split())


@pytest.mark.parametrize("lang", ["en", "es"])
def test_text_has_the_bands_as_headings_from_best_to_good(quiz, lang):
    catalog = jobs(j1="4 1 3 1 2 1", j2="7 5 3 1 1 1", j5="2 2 1 2 1 1")
    interests = {"R": 3, "I": 2, "A": 1, "S": 0, "E": 0, "C": 0, "range": [0, 3]}
    sheet = sheet_from(scores_sheet(interests), quiz)
    report = ccfit.score(sheet, quiz=quiz, catalog=catalog, lang=lang, options=ONET)
    lines = [line.strip() for line in text.render(report, lang, Look(100)).splitlines()]
    headings = [BANDS[band].to(lang) for band in ("best", "great", "good")]
    assert [line for line in lines if line in headings] == headings


@pytest.mark.parametrize("width", [60, 100])
def test_the_counselor_sees_the_band_of_every_job(catalog, quiz, width):
    report = report_of(INVESTIGATIVE, catalog, quiz)
    shown = counselor.render(report, "en", Look(width))
    assert SHORT["band"].en in " ".join(shown.split())
    for match in report.matches:
        assert SHORT[match.band].en in shown
    usual = report_of(INVESTIGATIVE, catalog, quiz, ccfit.Options())
    assert SHORT["band"].en not in counselor.render(usual, "en", Look(width))


# The command


def test_the_command_takes_the_method(write, capsys):
    file = write(json.dumps(scores_sheet(INVESTIGATIVE)), "i.json")
    assert run(["score", str(file), "--method", "onet", "--json", "--top", "3"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [match["band"] for match in report["matches"]] == ["best"] * 3


def test_a_flat_profile_ends_with_4(write, capsys):
    file = write(json.dumps(scores_sheet(FLAT)), "flat.json")
    assert run(["score", str(file), "--method", "onet"]) == 4
    out = capsys.readouterr().out
    assert NOTES["onet_flat"].en in " ".join(out.split())


@pytest.mark.parametrize(
    "words", [("--method", "bigfive"), ("--method", "onet", "--weights", "interests=1")]
)
def test_what_cannot_be_is_wrong_usage(write, capsys, words):
    file = write(json.dumps(scores_sheet(INVESTIGATIVE)), "i.json")
    assert run(["score", str(file), *words]) == 2
    out, err = capsys.readouterr()
    assert (out, "--method" in err) == ("", True)
