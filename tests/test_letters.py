"""Letters with their ties: what stands in brackets."""

from __future__ import annotations

import pytest

from ccfit.certainty.belief import beliefs
from ccfit.certainty.letters import CLEAR_ORDER, LetterOdds
from ccfit.certainty.norms import Norms
from ccfit.matching import Ranking, prepare
from ccfit.profile import FacetScores

RISING = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)


def odds(catalog, scores, error=None, norms=None, signal=None):
    made = FacetScores("interests", tuple(map(float, scores)), 0, 7, error, signal)
    person = prepare(made, catalog.skill_means)
    ranking = Ranking({"interests": person}, {"interests": 1.0}, (), {})
    known = beliefs(ranking, catalog, {"interests": norms} if norms else {})
    return LetterOdds(known[0]), dict(zip("RIASEC", scores, strict=True))


def display(catalog, scores, error, **more):
    found, known = odds(catalog, scores, error, **more)
    return found.code_display(known)


def test_a_clear_order_needs_no_brackets(catalog):
    # One point apart; e² = .01, so that z is about 1/√.02 = 7.
    assert display(catalog, RISING, 0.1) == "CES"


def test_what_is_closer_than_the_error_stands_in_brackets(catalog):
    # s² = 3.5, e = .8: λ = .817, SE of a difference .8·√(2·.817) = 1.02; z of one point .8:
    # P = .79; of half a point .4: P = .66.
    assert display(catalog, RISING, 0.8) == "CES"
    assert display(catalog, (1, 2, 3, 4, 5.5, 6), 0.8) == "(CE)S"
    assert display(catalog, (1, 2, 3, 4.5, 5, 6), 0.8) == "C(ES)"


def test_exact_ties_stand_in_brackets_whatever_the_error(catalog):
    assert display(catalog, (1, 2, 3, 5, 5, 7), 0.01) == "C(SE)"
    assert display(catalog, (1, 2, 5, 5, 5, 7), 0.01) == "C(ASE)"


def test_brackets_are_whole_even_beyond_three_letters(catalog):
    assert display(catalog, (1, 4, 4, 4, 4, 7), 0.01) == "C(IASE)"


def test_a_group_is_measured_from_its_first_letter(catalog):
    # Each half a point below the one before: the second is level with the first (P = .66) and the
    # third is not (one point: .79), though it is level with the second.
    assert display(catalog, (0, 0, 0, 5, 5.5, 6), 0.75).startswith("(CE)")


def test_exact_ties_stay_together_where_norms_part_them(catalog):
    # Everybody likes E more than S by far, so that of two equal scores E is the likelier.
    rows = tuple(tuple(0.05 * (at == other) for other in range(6)) for at in range(6))
    norms = Norms(100, 1.0, (1.0, 2.0, 3.0, 2.0, 6.0, 6.0), rows)
    found, known = odds(catalog, (1, 2, 3, 5, 5, 7), 0.3, norms)
    assert found.above("E", "S") > CLEAR_ORDER
    assert found.code_display(known).startswith("C(SE")


def test_a_code_that_is_given_stands_as_it_was_given(catalog):
    # λ = .7 outright: SIE is 3, 2, 1; one point has P(above) = .80.
    found, known = odds(catalog, (0, 2, 0, 3, 1, 0), signal=0.7)
    assert found.above("S", "I") == pytest.approx(0.8, abs=0.01)
    assert found.code_display(known) == "SIE"


def test_groups_hold_every_letter_once(catalog):
    found, known = odds(catalog, (3, 3.2, 2.9, 3.1, 3, 4), 0.2)
    groups = found.groups(known)
    assert sorted("".join(groups)) == sorted("RIASEC")
    assert groups[0][0] == "C"
