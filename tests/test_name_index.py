"""All names of a catalogue by their words."""

from __future__ import annotations

from math import log

import pytest

from ccfit.finding.name_index import (
    joined,
    name_index,
    says_the_title,
    stems,
    telling,
    title_forms,
    without_small_start,
)


@pytest.mark.parametrize(
    ("title", "forms"),
    [
        ("Jueza o juez", ["Jueza", "juez"]),
        (
            "Técnica o técnico en radiología",
            ["Técnica en radiología", "técnico en radiología"],
        ),
        (
            "Diseñadora gráfica o diseñador gráfico",
            ["Diseñadora gráfica", "diseñador gráfico"],
        ),
        ("Oftalmóloga u oftalmólogo", ["Oftalmóloga", "oftalmólogo"]),
        ("Gerente de hotel u hospedaje", []),
        ("Modista o sastre", []),
        ("Chef", []),
    ],
)
def test_a_title_in_both_genders(title, forms):
    assert title_forms(title) == [title, *forms]


def test_a_name_may_say_no_more_than_the_title():
    assert says_the_title("cashier", "Cashiers")
    assert says_the_title("enfermero", "Enfermera o enfermero")
    assert not says_the_title("nurse", "Registered Nurses")


def test_small_words_do_not_tell_jobs_apart():
    assert telling("conductora de autobus") == ["conductora", "autobus"]
    assert telling("de la") == ["de", "la"]
    assert stems("maestra de primaria") == stems("maestros para la primaria")
    assert without_small_start("i want to be a nurse") == "nurse"
    assert without_small_start("ama de llaves") == "ama de llaves"
    assert joined("hair dressers") == joined("hairdresser")


def test_the_index_is_built_once(catalog, make_catalog, catalog_data):
    assert name_index(catalog) is name_index(catalog)
    assert name_index(catalog) is not name_index(make_catalog(catalog_data))


def test_rarity_of_a_word(make_catalog, catalog_data):
    for occupation in catalog_data["occupations"][:3]:
        occupation["names"] = {"en": "boss; big boss"}
    rarity = name_index(make_catalog(catalog_data)).rarity
    # one of six occupations has it; three of six have it
    assert rarity["nurs"] == 1
    assert rarity["boss"] == pytest.approx(1 - log(3) / log(7))


@pytest.mark.parametrize(
    ("lang", "name", "head"),
    [
        ("en", "School Nurses", "nurs"),
        ("en", "Cooks, Restaurant", "cook"),
        ("en", "Supervisors of Police", "supervisor"),
        ("es", "enfermera escolar", "enfermer"),
    ],
)
def test_the_head_says_what_somebody_is(lang, name, head, make_catalog, catalog_data):
    catalog_data["occupations"][0]["names"] = {lang: name}
    index = name_index(make_catalog(catalog_data))
    found = [one for names in index.by_stem.values() for one in names if one.shown == name]
    assert {one.head for one in found} == {head}
