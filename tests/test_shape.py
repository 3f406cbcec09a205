"""Every fault of a quiz or catalogue is found, with its line, its path and a remedy."""

from __future__ import annotations

import copy
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccfit
from ccfit.catalog import build_catalog, load_catalog
from ccfit.documents import Document, parse_document
from ccfit.errors import AnswersError, CcfitError, DataError, UsageError
from ccfit.facets import FACETS, SKILLS
from ccfit.quiz import build_quiz, load_quiz
from ccfit.shape import check_catalog, check_file, check_quiz

DATA = Path(__file__).resolve().parents[1] / "data"

QUIZ = """\
ccfit: quiz/1
id: mine
title: {en: Mine, es: Mío}
languages: [en, es]
facets:
  interests:
    question: {en: Like it?, es: ¿Te gusta?}
    range: [0, 2]
    labels:
      en: [never, some, much]
      es: [nada, algo, mucho]
    items:
      r1: {scale: R, en: Mend, es: Reparar, anchors: {2: {en: Often, es: Seguido}}}
      i1: {scale: I, reverse: true, en: Guess, es: Adivinar}
      a1: A
      s1: S
      e1: E
      c1: C
  values:
    range: [1, 7]
    norms:
      item_variance: 1.1
      means: "4 4 4 5 4 4"
      covariance: ["1 0 0 0 0 0", "0 1 0 0 0 0", "0 0 1 0 0 0",
        "0 0 0 1 0 0", "0 0 0 0 1 0", "0 0 0 0 0 1"]
    items:
      v1: Achievement
      v2: Independence
      v3: Recognition
      v4: Relationships
      v5: Support
      v6: Working Conditions
    ranking:
      places: 2
      question: {en: First two?, es: ¿Qué dos?}
      items:
        w1: Achievement
        w2: Support
        w3: {scale: Recognition, en: Fame, es: Fama}
  type:
    range: [1, 5]
    items:
      t1: {scale: E, left: {en: Alone, es: Aparte}, right: {en: Together, es: En grupo}}
      t2: N
      t3: F
      t4: J
  skills:
    range: [1, 5]
    items:
      k1: Speaking
forms:
  short:
    interests: [r1, i1, a1, s1, e1, c1]
"""

TALKER = " ".join("5" if name in ("Speaking", "Negotiation") else "2" for name in SKILLS)
MAKER = " ".join("5" if name in ("Repairing", "Equipment Maintenance") else "2" for name in SKILLS)

CATALOG = f"""\
ccfit: occupations/1
id: my-jobs
sources:
  - {{id: own, name: Our survey, date: 2026, used_for: all of it}}
orders:
  interests: R I A S E C
  values: "Support; Achievement; Independence; Recognition; Relationships; Working Conditions"
  type: J F N E
  required_education: none; some
skill_means: "{" ".join(["2.5"] * 17 + ["3"] * 18)}"
country: US
currency: USD
wages_as_of: 2026-05
outlook: {{from: 2024, to: 2034, all_jobs_percent: 3.1}}
areas:
  "11": {{en: Leading, es: Dirigir}}
  49: {{en: Repairing}}
occupations:
- code: 11-0001
  title: {{en: Shop manager, es: Gerente de tienda}}
  names: {{en: boss; shopkeeper, es: jefa; jefe}}
  zone: 3
  interests: "2 1 2 4 7 5"
  values: "4 5 6 5 4 3"
  skills: "{TALKER}"
  levels: "{TALKER}"
  type: "0.1 -0.2 0.1 0.4"
  estimated: [type]
  related: "49-0001 11-0002"
  employment: 1200
  pay: {{median: 52000, p10: 30000, p90: 90000, period: year, capped: [p90]}}
  outlook: {{change_percent: -1.5, openings_per_year: 90}}
  education: {{typical: high_school, training: none}}
  required_education: "75 25"
  reported:
    - {{source: {{en: A page}}, year: 2018, code: ECS, types: [ESFJ], values: [Support]}}
- code: 11-0002
  title: {{en: Head of a nursery}}
  interests: "1 2 4 7 5 3"
- code: 49-0001
  title: {{es: Mecánica de bicicletas}}
  skills: "{MAKER}"
  pay: {{median: 19.5, period: hour}}
"""


def faults_of(check: Callable[[Document], None], text: str) -> list[CcfitError]:
    try:
        check(parse_document(text.encode(), "mine.yaml", DataError))
    except DataError as error:
        return [error, *error.more]
    return []


def line_of(text: str, fragment: str) -> int:
    assert text.count(fragment) == 1
    return text[: text.index(fragment)].count("\n") + 1


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def assert_one_fault(check, text, key, at, item, says):
    found = faults_of(check, text)
    assert [(one.key, one.where.item) for one in found] == [(key, item)]
    fault = found[0]
    assert (fault.where.source, fault.where.line) == ("mine.yaml", line_of(text, at))
    assert fault.exit_code == 3
    english, spanish = fault.text("en"), fault.text("es")
    assert says in english
    assert english != spanish
    assert spanish.startswith(f"mine.yaml, línea {fault.where.line}")
    assert "\n" not in english + spanish


def test_the_quiz_and_the_catalogue_of_these_tests_have_no_fault():
    assert faults_of(check_quiz, QUIZ) == []
    assert faults_of(check_catalog, CATALOG) == []


@pytest.mark.parametrize("name", ["quiz", "occupations"])
def test_the_files_of_ccfit_itself_have_no_fault(name, quiz):
    assert check_file(DATA / f"{name}.yaml", quiz) == []


# What is changed (old, new), the key of the fault, a text on the line it must name, its path,
# and what the message must say.
ITEMS = "facets.interests.items"
RANKING = "facets.values.ranking"
QUIZ_FAULTS = {
    "unquoted No": ("id: mine", "id: No", "shape.not_text", "id: No", "id", "not false. Put"),
    "number as text": ("id: mine", "id: 7", "shape.not_text", "id: 7", "id", "not 7."),
    "list as text": ("en: Mine", "en: [a]", "shape.only_text", "title:", "title.en", "a list"),
    "mapping as text": (
        *("en: Mine", "en: {a: b}", "shape.only_text", "title:", "title.en"),
        "not a list of “name: value” lines",
    ),
    "nothing": ("id: mine", "id:", "shape.nothing", "id:\n", "id", "Write a value"),
    "blank text": ("en: Mine", 'en: " "', "shape.empty_text", "title:", "title.en", "empty"),
    "id missing": ("id: mine\n", "", "shape.missing", "ccfit:", None, "“id” is missing"),
    "unknown key": (
        *("languages: [en, es]", "langauges: [en, es]", "shape.unknown_key", "langauges:"),
        *("langauges", "Did you mean languages?"),
    ),
    "unknown key of an item": (
        *("i1: {scale: I, reverse", "i1: {scale: I, reversed", "shape.unknown_key", "reversed"),
        *(f"{ITEMS}.i1.reversed", "Did you mean reverse?"),
    ),
    "key that is a number": (
        *("      a1: A", "      1: A", "shape.not_text", "1: A", f"{ITEMS}.1", "not 1. Put"),
    ),
    "language": ("[en, es]", "[en, fr]", "shape.choice", "[en, fr]", "languages.1", "en, es"),
    "no language": ("[en, es]", "[]", "shape.empty_list", "languages: []", "languages", "empty"),
    "text as truth": (
        *("reverse: true", 'reverse: "yes"', "shape.not_yes_no", "reverse:"),
        *(f"{ITEMS}.i1.reverse", 'not "yes"'),
    ),
    "text as number": (
        *("item_variance: 1.1", 'item_variance: "1.1"', "shape.not_number", "item_variance"),
        *("facets.values.norms.item_variance", 'not "1.1"'),
    ),
    "infinite number": (
        *("item_variance: 1.1", "item_variance: .inf", "shape.not_number", "item_variance"),
        *("facets.values.norms.item_variance", "not inf"),
    ),
    "number too low": (
        *("item_variance: 1.1", "item_variance: 0", "shape.limit", "item_variance"),
        *("facets.values.norms.item_variance", "must be > 0; it is 0"),
    ),
    "list expected": (
        *("en: [never, some, much]", "en: never", "shape.not_list", "en: never"),
        *("facets.interests.labels.en", "A list"),
    ),
    "mapping expected": (
        *("title: {en: Mine, es: Mío}", "title: Mine", "shape.not_mapping", "title: Mine"),
        *("title", "name: value"),
    ),
    "facet, nearly": (
        *("  skills:\n", "  skill:\n", "shape.unknown_key", "range: [1, 5]\n    items:\n      k1"),
        *("facets.skill", "Did you mean skills?"),
    ),
    "facet unheard of": (
        *("  skills:\n", "  hobby:\n", "quiz.facet", "range: [1, 5]\n    items:\n      k1"),
        *("facets.hobby", "interests, values, type and skills"),
    ),
    "facet of a form": (
        *("    interests: [r1", "    interest: [r1", "shape.unknown_key", "interest: [r1"),
        *("forms.short.interest", "Did you mean interests?"),
    ),
    "ranking of interests": (
        *("question: {en: Like it?, es: ¿Te gusta?}", "ranking: {}", "shape.unknown_key"),
        *("ranking: {}", "facets.interests.ranking", "not known here"),
    ),
    "range upside down": (
        *("range: [1, 7]", "range: [7, 1]", "quiz.range", "range: [7, 1]"),
        *("facets.values.range", "the lower first"),
    ),
    "range of halves": (
        *("range: [1, 7]", "range: [0.5, 7]", "quiz.range", "range: [0.5, 7]"),
        *("facets.values.range", "whole numbers"),
    ),
    "range of three": (
        *("range: [1, 7]", "range: [1, 4, 7]", "quiz.range", "range: [1, 4, 7]"),
        *("facets.values.range", "two"),
    ),
    "range of truths": (
        *("range: [1, 7]", "range: [false, true]", "quiz.range", "range: [false, true]"),
        *("facets.values.range", "two"),
    ),
    "range missing": (
        *("    range: [0, 2]\n", "", "shape.missing", "question: {en: Like it?"),
        *("facets.interests", "“range” is missing"),
    ),
    "labels too few": (
        *("en: [never, some, much]", "en: [never, much]", "quiz.labels", "en: [never, much]"),
        *("facets.interests.labels.en", "2 answer words in “en” for 3 answers"),
    ),
    "labels too many": (
        *("range: [0, 2]\n    labels:\n      en: [never, some, much]\n", None, "", "", "", ""),
    ),
    "labels untranslated": (
        *("      es: [nada, algo, mucho]\n", "", "quiz.untranslated", "en: [never, some"),
        *("facets.interests.labels", "“es” is missing"),
    ),
    "title untranslated": (
        *("{en: Mine, es: Mío}", "{en: Mine}", "quiz.untranslated", "title:", "title"),
        "“es” is missing",
    ),
    "item untranslated": (
        *("i1: {scale: I, reverse: true, en: Guess,", "i1: {scale: I,", "quiz.untranslated"),
        *("i1: {scale", f"{ITEMS}.i1", "“en” is missing"),
    ),
    "statement untranslated": (
        *("left: {en: Alone, es: Aparte}", "left: {en: Alone}", "quiz.untranslated", "t1:"),
        *("facets.type.items.t1.left", "“es” is missing"),
    ),
    "example untranslated": (
        *("{en: Often, es: Seguido}", "{en: Often}", "quiz.untranslated", "r1:"),
        *(f"{ITEMS}.r1.anchors.2", "“es” is missing"),
    ),
    "text without any language": (
        *("{en: First two?, es: ¿Qué dos?}", "{}", None, "", "", ""),
    ),
    "one statement": (
        *(", right: {en: Together, es: En grupo}", "", "quiz.one_statement", "t1:"),
        *("facets.type.items.t1", "“right” is missing"),
    ),
    "scale of another facet": (
        *("k1: Speaking", "k1: Achievement", "quiz.scale", "k1:", "facets.skills.items.k1"),
        "“Achievement” does not exist in skills",
    ),
    "scale of a ranking": (
        *("w2: Support", "w2: Suport", "quiz.scale", "w2:", f"{RANKING}.items.w2"),
        "Did you mean Support?",
    ),
    "scale twice in a ranking": (
        *("scale: Recognition,", "scale: Support,", "quiz.ranking_scale", "w3:"),
        *(f"{RANKING}.items.w3", "“Support” stands twice"),
    ),
    "scale without a question": (
        *("      a1: A\n", "      a1: R\n", "quiz.no_items", "r1: {"),
        *(ITEMS, "interests needs at least one question for A"),
    ),
    "axis without a question": (
        *("      t4: J\n", "      t4: E\n", "quiz.no_items", "t1: {"),
        *("facets.type.items", "type needs at least one question for J"),
    ),
    "no skill": (
        *("    items:\n      k1: Speaking", "    items: {}", "quiz.no_skills", "items: {}"),
        *("facets.skills.items", "Add one"),
    ),
    "example out of range": (
        *("anchors: {2:", "anchors: {3:", "quiz.anchor", "r1:", f"{ITEMS}.r1.anchors.3"),
        "the answer 3, but answers go from 0 to 2",
    ),
    "example of no answer": (
        *("anchors: {2:", "anchors: {high:", "shape.not_whole", "r1:"),
        *(f"{ITEMS}.r1.anchors.high", 'not "high"'),
    ),
    "id used twice": (
        *("t2: N", "r1: N", "quiz.repeated_item", "r1: N", "facets.type.items.r1"),
        "“r1” is used twice",
    ),
    "id used in a ranking": (
        *("w2: Support", "v2: Support", "quiz.repeated_item", "v2: Support"),
        *(f"{RANKING}.items.v2", "“v2” is used twice"),
    ),
    "more places than items": (
        *("places: 2", "places: 4", "quiz.places", "places: 4", f"{RANKING}.places"),
        "4 places but names only 3",
    ),
    "no places": (
        *("places: 2", "places: 0", "shape.limit", "places: 0", f"{RANKING}.places"),
        "must be ≥ 1; it is 0",
    ),
    "half a place": (
        *("places: 2", "places: 1.5", "shape.not_whole", "places: 1.5", f"{RANKING}.places"),
        "A whole number",
    ),
    "form names another facet's item": (
        *("e1, c1]", "e1, v1]", "quiz.form_item", "e1, v1]", "forms.short.interests.5"),
        "“v1”, which is not a question of interests",
    ),
    "form names an item twice": (
        *("e1, c1]", "e1, r1]", "quiz.form_repeated", "e1, r1]", "forms.short.interests.5"),
        "“r1” twice",
    ),
    "form with a facet that is not there": (
        *("c1]\n", "c1]\n    skills: [k1]\n", None, "", "", ""),
    ),
    "form called full": (
        *("  short:\n", "  full:\n", "quiz.full", "interests: [r1", "forms.full", "another name"),
    ),
    "means too few": (
        *('"4 4 4 5 4 4"', '"4 4 4 5 4"', "catalog.vector", "means:"),
        *("facets.values.norms.means", "6 numbers are expected here"),
    ),
    "means that are no numbers": (
        *('"4 4 4 5 4 4"', '"4 4 4 nan 4 4"', "shape.not_numbers", "means:"),
        *("facets.values.norms.means", '"nan" is not one'),
    ),
    "covariance too short": (
        *(', "0 0 0 0 0 1"]', "]", "quiz.covariance", "covariance:"),
        *("facets.values.norms.covariance", "5 rows; it needs 6"),
    ),
    "covariance row too short": (
        *('"0 0 0 0 0 1"]', '"0 0 1"]', "catalog.vector", '"0 0 1"]'),
        *("facets.values.norms.covariance.5", "there are 3"),
    ),
}
QUIZ_FAULTS = {name: case for name, case in QUIZ_FAULTS.items() if case[2]}


@pytest.mark.parametrize("case", QUIZ_FAULTS.values(), ids=QUIZ_FAULTS)
def test_a_fault_in_a_quiz_is_found_where_it_stands(case):
    old, new, *expected = case
    assert_one_fault(check_quiz, changed(QUIZ, old, new), *expected)
