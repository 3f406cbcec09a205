"""Holland's letters. The index values were derived from the published definitions.

C: Brown & Gore 1994. M: Iachan 1984 (three letters), 1990 (two letters, ties). Z: Zener &
Schnuelle 1976. Hexagon: R-I-A-S-E-C.
"""

from __future__ import annotations

import re
from itertools import permutations
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit import holland

LETTERS = "RIASEC"
CODES = ["".join(letters) for letters in permutations(LETTERS, 3)]

# person, occupation, C (0–18), M (0–28), M of the first two letters (0–6), Z (0–6)
PUBLISHED = [
    ("RIA", "RIA", 18, 28, 6, 6),
    ("RIA", "RIS", 17, 27, 6, 5),
    ("RIA", "RAI", 15, 26, 5, 4),
    ("RIA", "IRA", 13, 21, 4, 4),
    ("RIA", "AIR", 10, 13, 1, 4),
    ("RIA", "IAR", 11, 16, 2, 4),
    ("RIA", "ARI", 9, 16, 2, 4),
    ("RIA", "RIE", 16, 27, 6, 5),
    ("RIA", "RAE", 14, 24, 5, 3),
    ("RIA", "RSA", 14, 23, 5, 3),
    ("RIA", "RSE", 12, 22, 5, 3),
    ("RIA", "REC", 9, 22, 5, 3),
    ("RIA", "SRI", 6, 12, 2, 2),
    ("RIA", "SRC", 4, 10, 2, 1),
    ("RIA", "SCR", 3, 4, 0, 1),
    ("RIA", "ISR", 9, 14, 2, 2),
    ("RIA", "ASR", 6, 8, 0, 1),
    ("RIA", "ISE", 9, 10, 2, 0),
    ("RIA", "SIE", 7, 5, 1, 0),
    ("RIA", "SEI", 2, 2, 0, 0),
    ("RIA", "SEC", 0, 0, 0, 0),
    ("RIA", "SAC", 4, 2, 0, 0),
    ("RIA", "ECS", 7, 0, 0, 0),
    ("RIA", "CRI", 12, 12, 2, 2),
    ("RIA", "CSE", 9, 0, 0, 0),
    ("ECS", "ESC", 12, 26, 5, 4),
    ("ECS", "CES", 13, 21, 4, 4),
    ("ECS", "ERI", 14, 22, 5, 3),
    ("ECS", "CRI", 11, 10, 2, 0),
    ("SAE", "ASI", 10, 20, 4, 2),
    ("SAE", "SIA", 14, 24, 5, 3),
    ("SAE", "CRE", 8, 1, 0, 0),
    ("SAE", "RIC", 6, 0, 0, 0),
    ("IRC", "IRA", 15, 27, 6, 5),
    ("ASE", "IRC", 8, 0, 0, 0),
    ("CSE", "ESC", 14, 13, 1, 4),
]

# R, I, A, S, E, C; Holland x1 − x6; Iachan's L1; population SD; mean; length/6 and angle: the
# last three to the digits given
PROFILES = [
    ((70, 90, 120, 75, 100, 130), 60, 25.0, "21.9374109685", "97.5", "3.004626", "253.8979"),
    ((20, 20, 20, 20, 20, 20), 0, 0.0, "0.0", "20.0", "0.0", ""),
    ((40, 0, 0, 0, 0, 0), 40, 40.0, "14.90711985", "6.666667", "6.666667", "0.0"),
    ((12, 31, 25, 18, 9, 22), 22, 9.5, "7.5", "19.5", "3.655285", "80.8171"),
    ((10, 20, 20, 5, 0, 15), 20, 5.0, "7.453559925", "11.666667", "4.166667", "60.0"),
]

codes = st.sampled_from(CODES)


def profile(*scores):
    return dict(zip(LETTERS, map(float, scores), strict=True))


def to_the_digits_of(published, value):
    """Whether a value, rounded as it was published, is what was published."""
    return f"{value:.{len(published.partition('.')[2])}f}" == published


@pytest.mark.parametrize(("person", "occupation", "c", "m", "m_two", "z"), PUBLISHED)
def test_congruence_as_published(person, occupation, c, m, m_two, z):
    assert holland.brown_gore(person, occupation) == c
    assert holland.iachan(person, occupation) == m
    assert holland.iachan(person[:2], occupation[:2]) == m_two
    assert holland.zener_schnuelle(person, occupation) == z


def test_brown_gore_worked_by_hand():
    # R–E is 2 steps, I–C 2, A–S 1: (3 − 2)·3 + (3 − 2)·2 + (3 − 1)·1 = 7.
    assert holland.brown_gore("RIA", "ECS") == 7


def test_iachan_worked_by_hand():
    # R first in one and second in the other: 10; I second and third: 2; A third and first: 4.
    assert holland.iachan("RIA", "ARI") == 10 + 2 + 4


@given(codes, codes)
def test_indices_stay_in_their_ranges_and_are_full_only_for_the_same_code(a, b):
    assert 0 <= holland.brown_gore(a, b) <= 18
    assert 0 <= holland.iachan(a, b) <= 28
    assert 0 <= holland.zener_schnuelle(a, b) <= 6
    assert (holland.brown_gore(a, b) == 18) == (a == b)
    assert (holland.iachan(a, b) == 28) == (a == b)
    assert (holland.zener_schnuelle(a, b) == 6) == (a == b)


@given(codes, codes)
def test_c_and_m_are_the_same_both_ways(a, b):
    assert holland.brown_gore(a, b) == holland.brown_gore(b, a)
    assert holland.iachan(a, b) == holland.iachan(b, a)


def test_distance_counts_steps_round_the_hexagon():
    # From R: I and C one step, A and E two, S three.
    assert [holland.distance("R", letter) for letter in LETTERS] == [0, 1, 2, 3, 2, 1]
    assert holland.distance("A", "S") == 1


@pytest.mark.parametrize(
    ("letters", "expected"),
    [("RIA", "high"), ("CRE", "high"), ("RAS", "moderate"), ("CSE", "moderate"), ("RSE", "low")],
)
def test_consistency_is_how_near_the_first_two_letters_are(letters, expected):
    assert holland.consistency(letters) == expected


@pytest.mark.parametrize(
    ("scores", "spread", "l1", "deviation", "mean", "length", "angle"), PROFILES
)
def test_profile_indices_as_published(scores, spread, l1, deviation, mean, length, angle):
    person = profile(*scores)
    found, point = holland.differentiation(person), holland.circumplex(person)
    assert (found.holland, found.iachan) == (spread, l1)
    assert to_the_digits_of(deviation, found.healy_mourton)
    assert to_the_digits_of(mean, holland.elevation(person))
    assert to_the_digits_of(length, point.length / 6)
    assert (point.angle is None) if angle == "" else to_the_digits_of(angle, point.angle)


def test_iachan_l1_worked_by_hand():
    # Sorted 31, 25, 22, 18, 12, 9: 31 − (25 + 18)/2 = 9.5.
    assert holland.differentiation(profile(12, 31, 25, 18, 9, 22)).iachan == 9.5


@pytest.mark.parametrize(
    ("person", "occupation", "degrees"),
    [
        ("RIA", "RIA", 0.0),
        ("RIA", "RAI", 9.5153),
        ("RIA", "IRA", 12.5198),
        ("RIA", "AIR", 46.8264),
        ("RIA", "SEC", 180.0),
        ("RIA", "CRI", 60.0),
        ("SAE", "ASI", 38.2132),
        ("ASE", "IRC", 133.1736),
    ],
)
def test_angle_between_codes_as_published(person, occupation, degrees):
    assert round(holland.code_angle(person, occupation), 4) == degrees


@given(st.permutations(range(6)), st.permutations(range(6)))
def test_the_angle_between_profiles_is_the_difference_of_their_directions(a, b):
    one, other = holland.circumplex(profile(*a)).angle, holland.circumplex(profile(*b)).angle
    if one is None or other is None:
        with pytest.raises(ValueError, match="direction"):
            holland.angle_between(profile(*a), profile(*b))
    else:
        apart = abs(one - other)
        found = holland.angle_between(profile(*a), profile(*b))
        assert found == pytest.approx(min(apart, 360 - apart), abs=1e-6)


def test_the_correlation_of_profiles_worked_by_hand():
    # Centred (3 2 1 0 0 0): 2 1 0 −1 −1 −1, sum of squares 8; centred (3 0 2 0 1 0): 2 −1 1 −1 0
    # −1, sum of squares 8; sum of products 4 − 1 + 0 + 1 + 0 + 1 = 5.
    r = holland.correlation(profile(3, 2, 1, 0, 0, 0), profile(3, 0, 2, 0, 1, 0))
    assert r == pytest.approx(5 / sqrt(8 * 8))
    assert holland.code_correlation("RIA", "RAE") == pytest.approx(5 / 8)


def test_neither_level_nor_scale_changes_a_correlation():
    a, b = profile(1, 5, 2, 4, 3, 3), profile(2, 4, 1, 4, 5, 3)
    moved = {letter: 10 + 7 * score for letter, score in b.items()}
    assert holland.correlation(a, moved) == pytest.approx(holland.correlation(a, b))


def test_a_flat_profile_has_no_correlation():
    with pytest.raises(ValueError, match="flat"):
        holland.correlation(profile(2, 2, 2, 2, 2, 2), profile(1, 2, 3, 4, 5, 6))


def test_a_code_as_a_profile_has_3_2_and_1_points():
    assert holland.points("SIE") == profile(0, 2, 0, 3, 1, 0)
    assert holland.points("S") == profile(0, 0, 0, 3, 0, 0)


def test_a_code_is_read_as_reports_write_it():
    assert holland.read_code("S(EC)") == ("S", "EC")
    assert holland.read_code(" ria ") == ("R", "I", "A")
    assert holland.read_code("(RIASEC)") == ("RIASEC",)


@pytest.mark.parametrize("text", ["", "RIAS", "RR", "S(SE)", "(RI", "RI)", "()", "B", "SEC(RI)"])
def test_what_is_no_code_is_refused(text):
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        holland.read_code(text)


@given(st.lists(st.integers(0, 6), min_size=6, max_size=6))
def test_a_code_as_shown_reads_back_to_the_same_codes(scores):
    person = profile(*scores)
    shown = holland.code_display(person)
    assert holland.orders(holland.read_code(shown)) == holland.tied_codes(person)
    assert holland.written(holland.read_code(shown)) == shown


@given(st.permutations(range(6)), st.integers(1, 5))
def test_turning_a_profile_round_the_hexagon_turns_its_angle(scores, steps):
    turned = [scores[(k - steps) % 6] for k in range(6)]
    before, after = holland.circumplex(profile(*scores)), holland.circumplex(profile(*turned))
    assert after.length == pytest.approx(before.length, abs=1e-9)
    if before.angle is not None:
        apart = (after.angle - before.angle - 60 * steps) % 360
        assert min(apart, 360 - apart) == pytest.approx(0, abs=1e-6)


def test_code_without_ties():
    scores = profile(8, 31, 12, 36, 20, 14)
    assert holland.code(scores) == "SIE"
    assert holland.code_display(scores) == "SIE"
    assert holland.tied_codes(scores) == ["SIE"]


@pytest.mark.parametrize(
    ("scores", "shown"),
    [
        ((1, 2, 3, 6, 5, 5), "S(EC)"),
        ((1, 2, 3, 6, 6, 5), "(SE)C"),
        ((1, 2, 5, 6, 5, 5), "S(AEC)"),  # whole, although it reaches beyond three letters
        ((1, 2, 4, 6, 5, 4), "SE(AC)"),
        ((1, 4, 4, 4, 1, 1), "(IAS)"),
        ((3, 3, 3, 3, 3, 3), "(RIASEC)"),
    ],
)
def test_ties_are_shown_in_brackets_not_guessed_by_the_alphabet(scores, shown):
    assert holland.code_display(profile(*scores)) == shown


def test_means_that_differ_only_by_rounding_are_tied():
    assert holland.code_display(profile(0, 0, 0, 1, 0.1 + 0.2, 0.3)) == "S(EC)"


def test_ties_leave_every_order_open():
    assert holland.tied_codes(profile(1, 2, 3, 6, 5, 5)) == ["SCE", "SEC"]
    assert holland.tied_codes(profile(1, 2, 5, 6, 5, 5)) == [
        "SAC", "SAE", "SCA", "SCE", "SEA", "SEC",
    ]  # fmt: skip
    assert len(holland.tied_codes(profile(3, 3, 3, 3, 3, 3))) == 6 * 5 * 4


def test_an_index_is_averaged_over_tied_orders():
    # Iachan 1990. S, E, I against E, S, I: S first–second 10, E second–first 10, I third 1.
    assert holland.iachan("SEI", "ESI") == 21
    # … and against E, S, A: 10 + 10.
    assert holland.iachan("SEI", "ESA") == 20
    # I and A tied for the third place: the mean of both.
    assert holland.averaged(holland.iachan, ["SEI"], ["ESI", "ESA"]) == 20.5
    assert holland.averaged(holland.iachan, ["ESI", "ESA"], ["SEI"]) == 20.5


def test_averaging_one_order_is_the_index_itself():
    assert holland.averaged(holland.brown_gore, ["RIA"], ["ECS"]) == 7


@given(st.lists(st.integers(0, 6), min_size=6, max_size=6))
def test_the_code_is_one_of_its_tied_codes_and_begins_with_a_highest_letter(scores):
    person = profile(*scores)
    code = holland.code(person)
    assert code in holland.tied_codes(person)
    assert person[code[0]] == max(scores)
    assert sorted("".join(holland.tiers(person))) == sorted(LETTERS)
