"""Which language a text is shown in, and small matters of wording."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.language import (
    LANGUAGES,
    Text,
    as_text,
    for_data,
    for_reading,
    join,
    known,
    lower_first,
    number,
)


@pytest.fixture
def environment(monkeypatch):
    def set_variables(**variables):
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_variables


def test_english_is_what_remains():
    assert for_reading(None) == "en"
    assert for_data(None) == "en"


def test_what_people_read_option_then_environment_then_answers_then_locale(environment):
    environment(LANG="es_MX.UTF-8")
    assert for_reading(None) == "es"
    assert for_reading(None, of_answers="en") == "en"
    environment(CCFIT_LANG="es")
    assert for_reading(None, of_answers="en") == "es"
    assert for_reading("en", of_answers="es") == "en"


def test_data_option_then_answers_never_the_machine(environment):
    environment(LANG="es_MX.UTF-8", CCFIT_LANG="es")
    assert for_data(None) == "en"
    assert for_data(None, of_answers="es") == "es"
    assert for_data("en", of_answers="es") == "en"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "es_ES.UTF-8"}, "es"),
        ({"LANG": "en_GB"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": ""}, "en"),
        ({"LANG": "es_ES", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "es_AR.UTF-8"}, "es"),
        ({"LANG": "en_US", "LC_MESSAGES": "en_US", "LC_ALL": "es_CO"}, "es"),
        ({"LANG": "es_ES", "LC_ALL": ""}, "es"),
    ],
)
def test_the_locale_counts_as_systems_count_it(environment, variables, expected):
    environment(**variables)
    assert for_reading(None) == expected


def test_a_language_that_is_not_spoken_here_passes_the_choice_on(environment):
    environment(CCFIT_LANG="fr")
    assert for_reading(None, of_answers="es") == "es"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("es", "es"),
        ("es_MX.UTF-8", "es"),
        ("es-419", "es"),
        ("EN", "en"),
        ("", None),
        (None, None),
        ("C", None),
        ("POSIX", None),
        ("pt_BR", None),
    ],
)
def test_known_tags(tag, expected):
    assert known(tag) == expected


def test_a_text_stands_in_both_languages():
    text = as_text({"en": "Nurse", "es": "Enfermería"})
    assert (text.to("en"), text.to("es")) == ("Nurse", "Enfermería")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_of_one_language_is_shown_in_it_to_everybody(lang):
    assert as_text({lang: "Hola"}) == Text("Hola", "Hola")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_of_one_language_is_shown_in_it_to_everybody(one_facet_quiz, quiz_data, lang):
    items = quiz_data["facets"]["interests"]["items"]
    items["r1"] = {"scale": "R", lang: "Algo"}
    item = one_facet_quiz("interests", items=items).sections["interests"].items["r1"]
    assert item.text == Text("Algo", "Algo")


@pytest.mark.parametrize(
    ("items", "english", "spanish"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a y b"),
        (["a", "b", "c"], "a, b and c", "a, b y c"),
        (["padre", "hijo"], "padre and hijo", "padre e hijo"),
        (["arte", "investigación"], "arte and investigación", "arte e investigación"),
        (["arte", "índices"], "arte and índices", "arte e índices"),
        (["arte", "«Independencia»"], "arte and «Independencia»", "arte e «Independencia»"),
        (["agua", "hielo"], "agua and hielo", "agua y hielo"),
        (["madera", "hierro"], "madera and hierro", "madera y hierro"),
        (["tú", "yo"], "tú and yo", "tú y yo"),
    ],
)
def test_lists_in_a_sentence(items, english, spanish):
    assert join(items, "en") == english
    assert join(items, "es") == spanish


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=2, max_size=6))
def test_a_list_in_a_sentence_keeps_every_item_in_order(items):
    for lang in LANGUAGES:
        text, start = join(items, lang), 0
        for item in items:
            start = text.index(item, start) + len(item)
        assert start == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nurses", "nurses"),
        ("HVAC mechanics", "HVAC mechanics"),
        ("I write a note", "I write a note"),
        ("Ñandú", "ñandú"),
        ("", ""),
    ],
)
def test_a_title_inside_a_sentence(text, expected):
    assert lower_first(text) == expected


@pytest.mark.parametrize(
    ("value", "decimals", "english", "spanish"),
    [
        (44770, 0, "44,770", "44\u00a0770"),
        (2595750, 0, "2,595,750", "2\u00a0595\u00a0750"),
        (10000, 0, "10,000", "10\u00a0000"),
        (9999, 0, "9,999", "9999"),  # four digits stay whole in Spanish
        (-9999, 0, "-9,999", "-9999"),
        (950, 0, "950", "950"),
        (29.4, 2, "29.40", "29,40"),
        (1234.56, 1, "1,234.6", "1234,6"),
        (-5.5, 1, "-5.5", "-5,5"),
    ],
)
def test_numbers_have_each_languages_signs(value, decimals, english, spanish):
    assert number(value, "en", decimals) == english
    assert number(value, "es", decimals) == spanish
