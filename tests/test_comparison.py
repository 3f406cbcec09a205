"""Two sittings: the smallest change that exceeds chance, and how codes and places moved."""

from __future__ import annotations

import json
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccfit
from ccfit.answers import sheet_from
from ccfit.cli.main import run
from ccfit.errors import AnswersError, UsageError
from ccfit.facets import LETTERS
from ccfit.render import counselor, text
from ccfit.render.look import Look
from ccfit.render.telling import changes as words
from ccfit.reporting.comparison import least_reliable
from ccfit.words.comparison import WORDS

PATTERN = (2, 4, 2, 4)
SCORES = {"R": 8, "I": 31, "A": 12, "S": 36, "E": 20, "C": 14, "range": [0, 40]}

answers = st.fixed_dictionaries(
    {f"{letter}{n}": st.integers(1, 5) for letter in "riasec" for n in (1, 2, 3, 4)}
)


def sheet(quiz, given_answers, **person):
    return sheet_from({"ccfit": "answers/1", "answers": given_answers, **person}, quiz)


def letters(**scales):
    """Four answers a letter: PATTERN, but for the scales named."""
    rows = {letter: scales.get(letter, PATTERN) for letter in "riasec"}
    return {f"{letter}{n}": one for letter, row in rows.items() for n, one in enumerate(row, 1)}


def scores(quiz, **facets):
    return sheet_from({"ccfit": "scores/1", **facets}, quiz)


def compared(old, new, quiz, catalog, lang="en", **options):
    report = ccfit.score(
        new,
        quiz=quiz,
        catalog=catalog,
        lang=lang,
        options=ccfit.Options(before=old, **options),
    )
    return report.comparison


def by_scale(comparison):
    return {(one.facet, one.dimension): one for one in comparison.scales}


# The least change that exceeds chance


def test_with_equal_errors_it_is_1_96_times_root_2_times_the_error():
    assert least_reliable(0.5, 0.5) == pytest.approx(1.96 * sqrt(2) * 0.5)


def test_with_unlike_errors_their_squares_add_up():
    # 1.96 · √(0.3² + 0.4²) = 1.96 · 0.5
    assert least_reliable(0.3, 0.4) == pytest.approx(0.98)


def test_answers_all_alike_say_nothing_of_the_error():
    assert least_reliable(0.0, 0.4) == least_reliable(0.4, 0.0) == least_reliable(0.4, 0.4)
    assert least_reliable(0.0, 0.0) is None
    assert least_reliable(None, None) is None


@given(st.floats(0.01, 2), st.floats(0.01, 2), st.floats(1, 3))
def test_more_error_never_makes_a_smaller_change_reliable(old, new, more):
    assert least_reliable(old, new) == least_reliable(new, old)
    assert least_reliable(old * more, new) >= least_reliable(old, new)


def test_a_reliable_change_worked_by_hand(quiz, catalog):
    # Answers 2 4 2 4 vary by (1 + 1 + 1 + 1)/3 = 4/3. Old: e² = (4/3)/4 = 1/3. New: R answered
    # 5 5 5 5 does not vary, so the mean over six scales is 5·(4/3)/6 = 10/9, and e² = 10/36 = 5/18.
    # 1.96 · √(1/3 + 5/18) = 1.96 · √(11/18) = 1.532: R, from 3 to 5, passes; C, from 3 to 2, not.
    old, new = sheet(quiz, letters()), sheet(quiz, letters(r=(5, 5, 5, 5), c=(1, 3, 1, 3)))
    found = by_scale(compared(old, new, quiz, catalog))
    realistic, conventional = found["interests", "R"], found["interests", "C"]
    assert (realistic.old, realistic.new, realistic.change) == (3, 5, 2)
    assert realistic.threshold == pytest.approx(1.96 * sqrt(11 / 18), abs=1e-6)
    assert (realistic.reliable, conventional.reliable) == (True, False)
    assert conventional.change == -1


def test_a_change_must_exceed_the_threshold_not_just_meet_it(quiz, catalog):
    # Skills: .55 on 1–5, so the least change is 1.96 · √2 · .55 = 1.52: two steps pass, one not.
    old = {f"k{n:02}": 3 for n in range(1, 12)}
    new = {**old, "k01": 5, "k02": 4, "k03": 1, "k04": 2}
    found = compared(sheet(quiz, old), sheet(quiz, new), quiz, catalog).scales
    assert [one.reliable for one in found] == [True, False, True, False] + [False] * 7
    assert {one.threshold for one in found} == {round(1.96 * sqrt(2) * 0.55, 6)}


def test_scales_of_all_facets_that_both_sittings_have_are_compared(quiz, catalog):
    values = {
        f"{name}{n}": n for name in ("ach", "ind", "rec", "rel", "sup", "con") for n in (1, 2)
    }
    types = {f"t{axis}{n}": 2 * n for axis in "enfj" for n in (1, 2)}
    skills = {f"k{n:02}": 3 for n in range(1, 12)}
    whole = {**letters(), **values, **types, **skills}
    found = compared(sheet(quiz, whole), sheet(quiz, {**letters(), **skills}), quiz, catalog)
    assert [one.facet for one in found.scales] == ["interests"] * 6 + ["skills"] * 11
    assert found.not_compared == ["values", "type"]
    again = compared(sheet(quiz, whole), sheet(quiz, whole), quiz, catalog)
    assert len(again.scales) == 6 + 6 + 11 + 4
    assert (found.type, again.type is None) == (None, False)


@given(answers)
def test_the_same_answers_twice_have_not_changed(quiz, catalog, given_answers):
    one = sheet(quiz, given_answers)
    found = compared(one, one, quiz, catalog)
    assert {change.change for change in found.scales} == {0}
    assert not any(change.reliable for change in found.scales)
    assert all(moved.old == moved.new for moved in (*found.jobs, *found.areas))
    assert found.code.old == found.code.new


@given(answers, answers)
def test_two_sittings_the_other_way_round_are_the_same_changes_backwards(
    quiz, catalog, first, second
):
    one, other = sheet(quiz, first), sheet(quiz, second)
    there, back = compared(one, other, quiz, catalog), compared(other, one, quiz, catalog)
    assert [c.change for c in there.scales] == [-c.change or 0.0 for c in back.scales]
    assert [c.reliable for c in there.scales] == [c.reliable for c in back.scales]
    assert (there.shared_jobs, there.shared_areas) == (back.shared_jobs, back.shared_areas)
    assert {(m.code, m.old, m.new) for m in there.jobs} == {
        (m.code, m.new, m.old) for m in back.jobs
    }


# Codes and places


def test_codes_are_those_of_the_two_reports(quiz, catalog):
    old = scores(quiz, interests=SCORES, type="ENFJ")
    new = scores(quiz, interests={**SCORES, "E": 38, "I": 12}, type="ENxP")
    found = compared(old, new, quiz, catalog)
    shown = [ccfit.score(one, quiz=quiz, catalog=catalog).profile for one in (old, new)]
    assert (found.code.old, found.code.new) == tuple(p.interests.code_display for p in shown)
    assert (found.type.old, found.type.new) == ("ENFJ", "ENxP")


def test_a_sitting_without_a_pattern_has_no_code_and_no_places(quiz, catalog):
    flat = scores(quiz, interests={**dict.fromkeys(LETTERS, 20), "range": [0, 40]})
    found = compared(flat, scores(quiz, interests=SCORES), quiz, catalog)
    assert (found.code.old, found.code.new is None, found.type) == (None, False, None)
    assert (found.jobs, found.areas, found.shared_jobs, found.shared_areas) == ([], [], None, None)
    assert len(found.scales) == 6


def test_places_are_those_of_the_whole_list_in_the_new_order(quiz, catalog):
    old, new = scores(quiz, interests={"code": "ECS"}), scores(quiz, interests={"code": "IRA"})
    found = compared(old, new, quiz, catalog)
    before, after = (ccfit.score(one, quiz=quiz, catalog=catalog) for one in (old, new))
    places = [{match.code: match.rank for match in one.matches} for one in (before, after)]
    # Six occupations: all are among the first ten, and five of the six areas among the first five.
    assert [(m.code, m.old, m.new) for m in found.jobs] == [
        (code, places[0][code], place) for code, place in places[1].items()
    ]
    assert found.shared_jobs == 6
    areas = [[area.code for area in one.areas] for one in (before, after)]
    assert found.shared_areas == len(set(areas[0][:5]) & set(areas[1][:5]))
    assert [m.new for m in found.areas] == sorted(m.new for m in found.areas)


def test_filters_and_rows_do_not_change_places(quiz, catalog):
    old, new = scores(quiz, interests={"code": "ECS"}), scores(quiz, interests={"code": "IRA"})
    narrow = {"top": 1, "filters": ccfit.Filters(zones=(5, 5))}
    assert compared(old, new, quiz, catalog) == compared(old, new, quiz, catalog, **narrow)


def test_a_code_or_a_ranking_has_no_scales_to_compare(quiz, catalog):
    old = scores(quiz, interests={"code": "SIE"}, values=["Support", "Recognition"])
    found = compared(old, scores(quiz, interests={"code": "SEC"}), quiz, catalog)
    assert (found.scales, found.not_compared) == ([], ["interests", "values"])
    assert (found.code.old[:2], found.code.new[:2]) == ("SI", "SE")


def test_without_an_earlier_sitting_there_is_no_comparison(quiz, catalog):
    assert (
        ccfit.score(scores(quiz, interests=SCORES), quiz=quiz, catalog=catalog).comparison is None
    )


# What cannot be compared


def test_answers_and_scores_are_not_compared(quiz, catalog):
    with pytest.raises(UsageError) as caught:
        compared(scores(quiz, interests=SCORES), sheet(quiz, letters()), quiz, catalog)
    assert caught.value.key == "compare.kinds"


def test_scores_on_unlike_ranges_are_not_compared(quiz, catalog):
    other = {**dict.fromkeys(LETTERS, 3), "S": 6, "range": [1, 7]}
    with pytest.raises(UsageError) as caught:
        compared(scores(quiz, interests=other), scores(quiz, interests=SCORES), quiz, catalog)
    assert (caught.value.key, caught.value.exit_code) == ("compare.range", 2)
    message = caught.value.text("en")
    assert "interests" in message
    assert "1–7" in message
    assert "0–40" in message


def test_answers_to_another_quiz_are_refused_by_name(quiz):
    with pytest.raises(AnswersError) as caught:
        sheet_from({"ccfit": "answers/1", "quiz": "other", "answers": {}}, quiz)
    assert caught.value.key == "answers.other_quiz"


# In words


@pytest.fixture
def two_sittings(quiz, catalog):
    """The report of a second sitting with one change beyond chance in each facet."""

    def build(lang="en"):
        skills = {f"k{n:02}": 3 for n in range(1, 12)}
        kind = {f"t{axis}{n}": 3 for axis in "enfj" for n in (1, 2)}
        old = {**letters(a=(1, 3, 1, 3)), **skills, **kind, "te1": 2, "te2": 5}
        new = {**letters(r=(5, 5, 5, 5), a=(1, 3, 1, 3)), **skills, **kind, "k01": 5, "k03": 1}
        new |= {"te1": 5, "te2": 1}
        before = sheet(quiz, old, taken="2026-05-02")
        options = ccfit.Options(before=before)
        after = sheet(quiz, new, taken="2026-11-21")
        return ccfit.score(after, quiz=quiz, catalog=catalog, lang=lang, options=options)

    return build


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_change_beyond_chance_is_a_sentence_and_no_other(two_sittings, lang):
    report = two_sittings(lang)
    changes = report.comparison.scales
    assert {c.dimension for c in changes if c.reliable} >= {"R", "Reading Comprehension", "Writing"}
    shown = " ".join(text.render(report, lang, Look(100)).split())
    for change in changes:
        assert (words.sentence(change, lang) in shown) == change.reliable
    assert WORDS["intro"].to(lang) in shown
    assert WORDS["usual"].to(lang) in shown
    assert "2026-05-02" in shown


def test_a_change_of_type_names_the_pole_it_goes_toward(two_sittings):
    changes = {(c.facet, c.dimension): c for c in two_sittings().comparison.scales}
    outward = changes["type", "E"]
    assert outward.change > 0
    assert words.sentence(outward, "en") == "You lean more than before toward being around people."
    inward = outward.model_copy(update={"change": -outward.change})
    assert "quiet time" in words.sentence(inward, "en")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_where_nothing_exceeds_chance_the_report_says_so(quiz, catalog, lang):
    one = scores(quiz, interests=SCORES)
    options = ccfit.Options(before=one)
    report = ccfit.score(one, quiz=quiz, catalog=catalog, lang=lang, options=options)
    shown = " ".join(text.render(report, lang, Look(100)).split())
    assert WORDS["nothing"].to(lang) in shown
    assert WORDS["same"].to(lang).format(value=report.matches[0].title) in shown


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_sitting_without_a_list_is_told(quiz, catalog, lang):
    flat = scores(quiz, interests={**dict.fromkeys(LETTERS, 20), "range": [0, 40]})
    options = ccfit.Options(before=flat)
    report = ccfit.score(
        scores(quiz, interests=SCORES), quiz=quiz, catalog=catalog, lang=lang, options=options
    )
    for shown in (text.render(report, lang, Look(80)), counselor.render(report, lang, Look(80))):
        assert WORDS["no_list"].to(lang) in " ".join(shown.split())


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_counselor_sees_every_scale_and_place(two_sittings, lang):
    report = two_sittings(lang)
    shown = " ".join(counselor.render(report, lang, Look(100)).split())
    assert shown.count("→") == len(report.comparison.scales)
    marked = [change for change in report.comparison.scales if change.reliable]
    assert shown.count(" *") >= len(marked)
    for moved in report.comparison.jobs:
        assert f"{moved.new} {moved.old} {moved.code}" in shown


@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_section_stays_within_the_page(two_sittings, lang, width):
    report = two_sittings(lang)
    shown = text.render(report.model_copy(update={"next_steps": []}), lang, Look(width))
    assert max(map(len, shown.splitlines())) <= min(width, 100)


# The command


def test_the_command_compares_two_files(write, capsys):
    old = write(json.dumps({"ccfit": "scores/1", "interests": SCORES}), "old.json")
    moved = {**SCORES, "E": 38}
    new = write(json.dumps({"ccfit": "scores/1", "interests": moved}), "new.json")
    assert run(["score", str(new), "--compare", str(old), "--json"]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)["comparison"]
    assert err == ""
    # The error of scores without items is .085 of the range, 3.4; 1.96 · √2 · 3.4 = 9.42.
    reliable = [one["dimension"] for one in found["scales"] if one["reliable"]]
    assert reliable == ["E"]
    assert found["scales"][0]["threshold"] == pytest.approx(9.424, abs=1e-3)
    assert len(found["jobs"]) == 20 - found["shared_jobs"]


def test_a_possible_mix_up_is_remarked_on_beside_the_result(write, capsys):
    content = {"ccfit": "scores/1", "interests": SCORES}
    old = write(json.dumps({**content, "id": "Kim", "taken": "2026-11-21"}), "old.json")
    new = write(json.dumps({**content, "id": "Lou", "taken": "2026-05-02"}), "new.json")
    words_ = ["score", str(new), "--compare", str(old), "--brief"]
    assert run(words_) == 0
    err = capsys.readouterr().err
    assert "Kim" in err
    assert "2026-11-21" in err
    assert run([*words_, "--quiet"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("text_", "status"),
    [
        ("ccfit: answers/1\nquiz: other\nanswers: {r01: 3}\n", 4),
        ("ccfit: answers/1\nanswers: {}\n", 4),
        ("ccfit: answers/1\nanswers: {r01: 3}\n", 2),
    ],
)
def test_what_cannot_be_compared_is_an_error_before_any_output(write, capsys, text_, status):
    new = write(json.dumps({"ccfit": "scores/1", "interests": SCORES}), "new.json")
    assert run(["score", str(new), "--compare", str(write(text_, "old.yaml"))]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1


def test_a_missing_earlier_file_is_wrong_usage(write, capsys, tmp_path):
    new = write(json.dumps({"ccfit": "scores/1", "interests": SCORES}), "new.json")
    assert run(["score", str(new), "--compare", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
