"""``ccfit indices``: two Holland codes compared.

The values were derived from the published definitions. C: Brown & Gore 1994. M: Iachan 1984
(three letters), 1990 (two letters, ties). Z: Zener & Schnuelle 1976. The angle and r are those of
the codes as profiles of 3, 2, 1 and 0 points; angles are given to four decimals.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.cli.main import run
from ccfit.errors import UsageError
from ccfit.render import indices as page
from ccfit.render.look import Look
from ccfit.reporting.congruence import indices
from ccfit.words.indices import MEANINGS, NAMES

# person, occupation, C, M, M of two letters, Z, distance of the first letters, consistency of
# the person's code, angle, r
REFERENCE = [
    ("RIA", "RIA", 18, 28, 6, 6, 0, "high", 0.0, 1.0),
    ("RIA", "RIS", 17, 27, 6, 5, 0, "high", 6.5868, 0.875),
    ("RIA", "RAI", 15, 26, 5, 4, 0, "high", 9.5153, 0.875),
    ("RIA", "IRA", 13, 21, 4, 4, 1, "high", 12.5198, 0.875),
    ("RIA", "AIR", 10, 13, 1, 4, 2, "high", 46.8264, 0.5),
    ("RIA", "IAR", 11, 16, 2, 4, 1, "high", 34.3066, 0.625),
    ("RIA", "ARI", 9, 16, 2, 4, 2, "high", 37.3111, 0.625),
    ("RIA", "RIE", 16, 27, 6, 5, 0, "high", 22.6889, 0.875),
    ("RIA", "RIC", 15, 27, 6, 5, 0, "high", 25.6934, 0.875),
    ("RIA", "RAE", 14, 24, 5, 3, 0, "high", 6.5868, 0.625),
    ("RIA", "RSA", 14, 23, 5, 3, 0, "high", 23.4132, 0.5),
    ("RIA", "RSE", 12, 22, 5, 3, 0, "high", 96.5868, 0.375),
    ("RIA", "REC", 9, 22, 5, 3, 0, "high", 82.6889, 0.375),
    ("RIA", "SRI", 6, 12, 2, 2, 3, "high", 83.4132, 0.25),
    ("RIA", "SRC", 4, 10, 2, 1, 3, "high", 156.5868, 0.0),
    ("RIA", "SCR", 3, 4, 0, 1, 3, "high", 156.5868, -0.375),
    ("RIA", "ISR", 9, 14, 2, 2, 1, "high", 42.5198, 0.375),
    ("RIA", "ASR", 6, 8, 0, 1, 2, "high", 97.3111, 0.0),
    ("RIA", "ISE", 9, 10, 2, 0, 1, "high", 83.4132, 0.0),
    ("RIA", "SIE", 7, 5, 1, 0, 3, "high", 124.3066, -0.25),
    ("RIA", "SEI", 2, 2, 0, 0, 3, "high", 157.3111, -0.5),
    ("RIA", "SEC", 0, 0, 0, 0, 3, "high", 180.0, -0.75),
    ("RIA", "SAC", 4, 2, 0, 0, 3, "high", 129.5153, -0.5),
    ("RIA", "ECS", 7, 0, 0, 0, 2, "high", 145.6934, -0.75),
    ("RIA", "CRI", 12, 12, 2, 2, 1, "high", 60.0, 0.25),
    ("RIA", "CSE", 9, 0, 0, 0, 1, "high", 142.6889, -0.75),
    ("ECS", "ECS", 18, 28, 6, 6, 0, "high", 0.0, 1.0),
    ("ECS", "ESC", 12, 26, 5, 4, 0, "high", 21.7868, 0.875),
    ("ECS", "SEC", 11, 16, 2, 4, 1, "high", 34.3066, 0.625),
    ("ECS", "CES", 13, 21, 4, 4, 1, "high", 12.5198, 0.875),
    ("ECS", "ERI", 14, 22, 5, 3, 0, "high", 49.1066, 0.375),
    ("ECS", "IAR", 0, 0, 0, 0, 3, "high", 180.0, -0.75),
    ("ECS", "CRI", 11, 10, 2, 0, 1, "high", 85.6934, 0.0),
    ("SAE", "SEA", 12, 26, 5, 4, 0, "high", 21.7868, 0.875),
    ("SAE", "ASI", 10, 20, 4, 2, 1, "high", 38.2132, 0.75),
    ("SAE", "SIA", 14, 24, 5, 3, 0, "high", 35.2087, 0.625),
    ("SAE", "CRE", 8, 1, 0, 0, 2, "high", 141.7868, -0.625),
    ("SAE", "RIC", 6, 0, 0, 0, 3, "high", 158.2132, -0.75),
    ("IRC", "ICR", 15, 26, 5, 4, 0, "high", 9.5153, 0.875),
    ("IRC", "IRA", 15, 27, 6, 5, 0, "high", 25.6934, 0.875),
    ("IRC", "RIC", 13, 21, 4, 4, 1, "high", 12.5198, 0.875),
    ("ASE", "SAE", 13, 21, 4, 4, 1, "high", 12.5198, 0.875),
    ("ASE", "AES", 15, 26, 5, 4, 0, "high", 9.5153, 0.875),
    ("ASE", "IRC", 8, 0, 0, 0, 1, "high", 133.1736, -0.75),
    ("CER", "CRE", 12, 26, 5, 4, 0, "high", 21.7868, 0.875),
    ("CSE", "ESC", 14, 13, 1, 4, 1, "moderate", 24.7913, 0.5),
    ("SIA", "AIS", 14, 13, 1, 4, 1, "moderate", 24.7913, 0.5),
    ("EAS", "SAE", 14, 13, 1, 4, 1, "moderate", 24.7913, 0.5),
]
ROWS = {f"{row[0]}-{row[1]}": row for row in REFERENCE}
NUMBERS = tuple(NAMES)

letters = st.permutations("RIASEC").flatmap(
    lambda order: st.integers(1, 3).map(lambda length: "".join(order[:length]))
)


@pytest.fixture
def given_out(capsys):
    """Runs the command and gives back its exit code, its output and its errors."""

    def call(*words: str) -> tuple[int, str, str]:
        status = run(["indices", *words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_every_index_is_as_published(given_out, row):
    person, occupation, c, m, m_two, z, distance, consistency, angle, r = row
    status, out, err = given_out(person, occupation, "--json")
    shown = json.loads(out)
    assert (status, err) == (0, "")
    assert [shown[key] for key in NUMBERS[:5]] == [c, m, m_two, z, distance]
    assert round(shown["circumplex_angle_degrees"], 4) == angle
    assert shown["profile_correlation_321"] == r
    assert shown["first"]["consistency"] == [consistency]


def test_ties_are_averaged_over_their_orders():
    # Iachan 1990: M(SEI, ESI) = 10 + 10 + 1 = 21, M(SEI, ESA) = 10 + 10 = 20; the mean is 20.5.
    shown = indices("SEI", "ES(IA)")
    assert shown.iachan_m == 20.5
    assert shown.second.orders == ["ESA", "ESI"]
    # Z: ESI has the same three letters, 4; ESA the first two anywhere, 2; the mean is 3.
    assert shown.zener_schnuelle == 3


def test_ties_of_both_codes_are_averaged_over_every_pair_of_orders():
    # C(RI, …) needs three letters; distance of the first letters: R–S 3, R–E 2, I–S 2, I–E 3.
    assert indices("(RI)", "(SE)").first_letter_hexagon_distance == (3 + 2 + 2 + 3) / 4


def test_consistency_names_every_level_that_ties_leave_open():
    # S–E are neighbours, S–C two steps apart.
    shown = indices("S(EC)", "(RS)A")
    assert (shown.first.consistency, shown.first.consistency_distance) == (
        ["high", "moderate"],
        1.5,
    )
    # R and S lie across from each other, whichever comes first.
    assert (shown.second.consistency, shown.second.consistency_distance) == (["low"], 3)


def test_a_tie_may_reach_beyond_the_third_letter_as_reports_write_it():
    shown = indices("S(AEC)", "S(AEC)")
    assert shown.first.orders == ["SAC", "SAE", "SCA", "SCE", "SEA", "SEC"]
    assert shown.first.code == "S(AEC)"


def test_codes_of_two_letters_have_the_index_for_two_letters():
    # R first in one and second in the other 2, I the same 2.
    shown = indices("RI", "IR")
    assert shown.iachan_m_two_letter == 4
    assert (shown.brown_gore_c, shown.iachan_m, shown.zener_schnuelle) == (None, None, None)
    assert shown.first_letter_hexagon_distance == 1


def test_codes_of_unlike_length_are_compared_as_far_as_both_go():
    assert indices("RIA", "RI").iachan_m_two_letter == 6
    assert indices("RIA", "RI").iachan_m is None
    shown = indices("R", "RIA")
    assert (shown.iachan_m_two_letter, shown.first_letter_hexagon_distance) == (None, 0)
    assert (shown.first.consistency, shown.first.consistency_distance) == ([], None)


def test_the_angle_of_single_letters_is_that_of_the_hexagon():
    # R, I, A, S, E, C stand at 0°, 60°, … 300°.
    angles = [indices("R", letter).circumplex_angle_degrees for letter in "RIASEC"]
    assert angles == [0, 60, 120, 180, 120, 60]


def test_capitals_do_not_matter():
    assert indices(" ria ", "s(Ec)") == indices("RIA", "S(EC)")


@given(letters, letters)
def test_all_but_zener_schnuelle_are_the_same_both_ways(a, b):
    there, back = indices(a, b).model_dump(), indices(b, a).model_dump()
    for key in set(NUMBERS) - {"zener_schnuelle"}:
        assert there[key] == back[key]


@given(letters)
def test_a_code_agrees_with_itself_in_full(code):
    shown = indices(code, code)
    assert shown.brown_gore_c in (None, 18)
    assert shown.iachan_m in (None, 28)
    assert shown.iachan_m_two_letter in (None, 6)
    assert shown.zener_schnuelle in (None, 6)
    assert (shown.circumplex_angle_degrees, shown.profile_correlation_321) == (0, 1)


NOT_CODES = [
    "",
    "X",
    "RR",
    "RIAS",
    "S(E",
    "SE)",
    "()",
    "S()",
    "S(EC)A",
    "SEA(CI)",
    "S E",
    "R-I",
    "12",
]


@pytest.mark.parametrize("code", NOT_CODES)
def test_what_is_no_code_is_wrong_usage(code):
    for pair in ((code, "RIA"), ("RIA", code)):
        with pytest.raises(UsageError) as caught:
            indices(*pair)
        assert (caught.value.key, caught.value.exit_code) == ("indices.code", 2)


def test_a_wrong_code_is_named_in_the_readers_language(given_out):
    status, out, err = given_out("RIA", "SEX", "--lang", "es")
    assert (status, out) == (2, "")
    assert "«SEX»" in err
    assert err.count("\n") == 1


def test_a_code_too_few_is_wrong_usage(given_out):
    assert given_out("RIA")[0] == 2


@pytest.mark.parametrize("lang", ["en", "es"])
def test_text_gives_every_index_its_value_and_its_meaning(given_out, lang):
    status, out, _ = given_out("RIA", "ECS", "--lang", lang)
    lines = " ".join(out.split())
    assert status == 0
    for key in NUMBERS:
        assert NAMES[key].to(lang) in lines
        assert MEANINGS[key].to(lang) in lines
    assert f"{NAMES['brown_gore_c'].to(lang)}: 7 " in lines
    assert ("145.6934°" if lang == "en" else "145,6934°") in lines
    assert ("−0.75" if lang == "en" else "−0,75") in lines


def test_text_says_what_an_index_needs_instead_of_a_value():
    text = page.render(indices("R", "IA"), "en", Look(80))
    assert text.count("needs three letters in both codes") == 3
    assert text.count("needs two letters in both codes") == 1


def test_text_explains_ties_only_where_there_are_any():
    assert "tied" in page.render(indices("R(IA)", "SEC"), "en", Look(80))
    assert "tied" not in page.render(indices("RIA", "SEC"), "en", Look(80))


@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_text_stays_within_the_page(lang, width):
    text = page.render(indices("RIA", "(SEC)"), lang, Look(width))
    assert max(map(len, text.splitlines())) <= min(width, 100)


def test_json_goes_to_a_file_in_one_language_for_all(given_out, tmp_path):
    file = tmp_path / "indices.json"
    status, out, _ = given_out("RIA", "SEC", "--json", "--lang", "es", "--out", str(file))
    assert (status, out) == (0, "")
    assert json.loads(file.read_text("utf-8")) == indices("RIA", "SEC").model_dump(by_alias=True)


def test_numbers_are_plain_in_text():
    assert page.plain(20.5, "es") == "20,5"
    assert page.plain(100.0, "en") == "100"
    assert page.plain(-0.375, "en") == "−0.375"
    assert page.plain(0.0, "es") == "0"
