"""Words as they are compared."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.finding.spelling import folded, near, plain, slips, sound

WORDS = st.text("abc", max_size=6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Médica o médico", "medica o medico"),
        ("  DISEÑADORA—gráfica ", "disenadora grafica"),
        ("Nurse's aide; X-ray", "nurse aide x ray"),
        ("nurse’s aide", "nurse aide"),
        ("C++ and C#", "c++ and c#"),
        ("?!", ""),
    ],
)
def test_plain_text_has_small_letters_without_accents_and_punctuation(text, expected):
    assert plain(text) == expected


@given(st.text())
def test_plain_text_stays_as_it_is(text):
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    "words",
    [
        ("nurse", "nurses"),
        ("enfermera", "enfermero", "enfermeras", "enfermeros"),
        ("doctor", "doctora", "doctores"),
        ("secretary", "secretaries"),
        ("coach", "coaches"),
    ],
)
def test_number_and_gender_are_folded(words):
    assert len({folded(word) for word in words}) == 1


@pytest.mark.parametrize(("one", "other"), [("vet", "veto"), ("boss", "bosa"), ("cook", "cookie")])
def test_other_words_stay_apart(one, other):
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("farmacist", "pharmacist"),
        ("pelukera", "peluquera"),
        ("sicologa", "psicologa"),
        ("cosinero", "cocinero"),
        ("ojalatero", "hojalatero"),
        ("vombero", "bombero"),
    ],
)
def test_what_sounds_alike_has_one_sound(one, other):
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("nurse", "nurse", 0),
        ("nurse", "nures", 1),  # swapped
        ("nurse", "nurze", 1),  # changed
        ("nurse", "nrse", 1),  # left out
        ("nurse", "nnurse", 1),  # put in
        ("ca", "abc", inf),  # three: the swapped letters may not be parted again
        ("nurse", "purge", 2),
        ("nurse", "baker", inf),
    ],
)
def test_slips_are_counted_up_to_two(one, other, expected):
    assert slips(one, other, 2) == expected


@given(WORDS, WORDS)
def test_slips_are_the_same_both_ways_and_none_between_equals(one, other):
    assert slips(one, other, 6) == slips(other, one, 6)
    assert (slips(one, other, 6) == 0) == (one == other)


@given(WORDS, st.integers(0, 6), st.sampled_from("abc"))
def test_a_letter_put_in_is_at_most_one_slip(word, place, letter):
    assert slips(word, word[:place] + letter + word[place:], 1) <= 1


@given(WORDS, WORDS, st.integers(0, 3))
def test_a_limit_changes_nothing_below_it(one, other, most):
    exact = slips(one, other, 12)
    assert slips(one, other, most) == (exact if exact <= most else inf)


def test_near_words_with_their_likeness():
    # of nine letters: none is wrong but by sound, a quarter of a slip; two are
    found = near("electrisi", ["electrici", "electrico", "plumber"])
    assert found == {"electrici": pytest.approx(1 - 0.25 / 9), "electrico": pytest.approx(7 / 9)}
    assert near("nurde", ["nurse", "horse"]) == {"nurse": pytest.approx(1 - 1 / 5)}


def test_short_words_are_not_guessed_and_long_ones_forgiven_more():
    assert near("cat", ["cap"]) == {}
    assert near("carpetor", ["carpenters"]) == {}
    assert near("bakery", ["broker"]) == {}
    assert set(near("vetinarian", ["veterinarian"])) == {"veterinarian"}
