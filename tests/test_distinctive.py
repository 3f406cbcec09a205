"""What sets a person apart: scores count from the mean of the norm group."""

from __future__ import annotations

import pytest

from ccfit.answers import AnswerSheet, Person, sheet_from
from ccfit.case import Case, Options
from ccfit.certainty.distinctive import distinctive
from ccfit.certainty.norms import Norms
from ccfit.profile import FacetScores, Profile
from ccfit.reporting.compose import compose

DIAGONAL = tuple(tuple(0.5 if at == other else 0.0 for other in range(6)) for at in range(6))
DESIGNERS, ELECTRICIANS, NURSES = "27-1024.00", "47-2111.00", "29-1141.00"
# R I A S E C: likes S best, as everybody does; A is what others like much less.
SCORES = (2.0, 3.0, 3.5, 4.5, 3.0, 2.0)
MEANS = (2.0, 3.0, 2.0, 4.5, 3.0, 2.0)
LIKES = Profile({"interests": FacetScores("interests", SCORES, 1, 5, 0.2)})


def norms(means=MEANS):
    return {"interests": Norms(100, 1.1, means, DIAGONAL)}


def first(ranking):
    return ranking.matches[0].occupation.code


def test_the_list_is_led_by_what_lies_above_the_group(catalog):
    # Beyond the group: 0 0 1.5 0 0 0, which is A alone: the shape of designers.
    found = distinctive(LIKES, catalog, norms())
    assert first(found) == DESIGNERS
    assert len(found.matches) == 6
    everywhere = distinctive(LIKES, catalog, norms((3.0,) * 6))
    assert first(everywhere) == NURSES


def test_a_group_that_answers_alike_everywhere_changes_nothing(catalog):
    # The fit does not know about levels, so means that are all 1 or all 4 are the same.
    low, high = (distinctive(LIKES, catalog, norms((level,) * 6)) for level in (1.0, 4.0))
    assert [m.fit for m in low.matches] == pytest.approx([m.fit for m in high.matches])


def test_the_group_itself_has_nothing_that_sets_it_apart(catalog):
    assert distinctive(LIKES, catalog, norms(SCORES)) is None


def test_without_norms_there_is_no_such_list(catalog):
    assert distinctive(LIKES, catalog, {}) is None


def test_only_facets_with_norms_take_part(catalog):
    values = FacetScores("values", (5.0, 1.0, 1.0, 1.0, 1.0, 5.0), 1, 5, 0.2)
    both = Profile({**LIKES.facets, "values": values})
    found = distinctive(both, catalog, norms())
    assert found.used == ("interests",)
    alone = distinctive(LIKES, catalog, norms())
    assert [m.fit for m in found.matches] == [m.fit for m in alone.matches]


def test_an_unanswered_scale_stays_unanswered(catalog):
    gap = FacetScores("interests", (2.0, 3.0, 3.5, None, 3.0, 2.0), 1, 5, 0.2)
    found = distinctive(Profile({"interests": gap}), catalog, norms())
    assert found is None or first(found) == DESIGNERS


# from answers to the report


@pytest.fixture
def answers():
    """Means of R 2, I 3, A 3.5, S 4.5, E 3, C 2, as in SCORES."""
    rows = {"r": "1223", "i": "2334", "a": "3344", "s": "4455", "e": "2334", "c": "1223"}
    return {f"{x}{n}": int(v) for x, row in rows.items() for n, v in enumerate(row, 1)}


@pytest.fixture
def normed(one_facet_quiz):
    figures = {
        "n": 100,
        "item_variance": 1.1,
        "means": " ".join(map(str, MEANS)),
        "covariance": [" ".join(map(str, row)) for row in DIAGONAL],
    }
    return one_facet_quiz("interests", norms=figures)


def report(sheet, quiz, catalog, **options):
    return compose(Case(sheet, quiz, catalog, Options(**options)), "en")


def note_ids(shown):
    return [note.id for note in shown.notes]


def test_with_norms_the_report_is_calibrated_and_has_the_list(normed, answers, catalog):
    shown = report(AnswerSheet(Person(), answers), normed, catalog)
    assert shown.certainty == "calibrated"
    assert "uncalibrated" not in note_ids(shown)
    assert shown.matches[0].code == NURSES
    assert shown.distinctive[0].code == DESIGNERS
    assert [one.rank for one in shown.distinctive] == [1, 2, 3, 4, 5, 6]


def test_without_norms_the_report_says_so(quiz, answers, catalog):
    shown = report(AnswerSheet(Person(), answers), quiz, catalog)
    assert (shown.certainty, shown.distinctive) == ("uncalibrated", None)
    assert "uncalibrated" in note_ids(shown)


@pytest.mark.parametrize("interests", [{"code": "ASE"}, dict(zip("RIASEC", SCORES, strict=True))])
def test_scores_from_elsewhere_stay_uncalibrated(normed, catalog, interests):
    given = interests if "code" in interests else {**interests, "range": [1, 5]}
    sheet = sheet_from({"ccfit": "scores/1", "interests": given}, normed)
    shown = report(sheet, normed, catalog)
    assert (shown.certainty, shown.distinctive) == ("uncalibrated", None)
    assert "uncalibrated" in note_ids(shown)


def test_one_facet_without_norms_makes_the_whole_uncalibrated(
    quiz_data, make_quiz, normed, answers, catalog
):
    facets = quiz_data["facets"]
    facets["interests"]["norms"] = normed.sections["interests"].norms
    answers |= {"ach1": 5, "ach2": 5, "ind1": 4, "ind2": 4, "rec1": 1, "rec2": 1}
    answers |= {"rel1": 2, "rel2": 2, "sup1": 3, "sup2": 3, "con1": 1, "con2": 1}
    sheet = AnswerSheet(Person(), answers)
    shown = report(sheet, make_quiz(quiz_data), catalog)
    assert shown.certainty == "uncalibrated"
    assert shown.distinctive[0].code == DESIGNERS
    alone = report(sheet, make_quiz(quiz_data), catalog, weights={"interests": 1.0})
    assert alone.certainty == "calibrated"


def test_onets_method_has_neither(normed, answers, catalog):
    shown = report(AnswerSheet(Person(), answers), normed, catalog, method="onet")
    assert (shown.certainty, shown.distinctive) == (None, None)


def test_filters_leave_the_list_alone(normed, answers, catalog):
    from ccfit.filters import Filters

    sheet, hidden = AnswerSheet(Person(), answers), Filters(areas=frozenset({"29"}))
    shown = report(sheet, normed, catalog, filters=hidden)
    assert len(shown.matches) == 1
    assert shown.distinctive == report(sheet, normed, catalog).distinctive
