"""Every fault of a quiz is found: what it is, its line, its path, and what to do."""

from __future__ import annotations

import pytest
from own_files import QUIZ, Case, assert_only_fault, faults_of

from ccfit.checking.shape import check_quiz

ITEMS = "facets.interests.items"
VALUES = "facets.values"
RANKING = "facets.values.ranking"

WRONG_SHAPES = {
    "No without quotes": Case("id: mine", "id: No", "shape.not_text", "id", " false"),
    "a number as a text": Case("id: mine", "id: 7", "shape.not_text", "id", " 7"),
    "a date as a text": Case("id: mine", "id: 2026-11-21", "shape.not_text", "id", " 2026-11-21"),
    "a list as a text": Case("{en: Mine", "{en: [a]", "shape.only_text", "title.en", ""),
    "a mapping as a text": Case("{en: Mine", "{en: {a: b}", "shape.only_text", "title.en", ""),
    "nothing": Case("id: mine", "id:", "shape.nothing", "id", "", at="id:\n"),
    "a blank text": Case("{en: Mine", '{en: " "', "shape.empty_text", "title.en", ""),
    "no id": Case("id: mine\n", "", "shape.missing", None, "“id”", at="ccfit:"),
    "an unknown key": Case(
        "languages:", "langauges:", "shape.unknown_key", "langauges", " languages?"
    ),
    "an unknown key of a question": Case(
        "reverse: true",
        "reversed: true",
        "shape.unknown_key",
        f"{ITEMS}.i1.reversed",
        "“reversed”",
    ),
    "a number in a list of ids": Case(
        "[r1, i1,",
        "[1, i1,",
        "shape.not_text",
        "forms.short.interests.0",
        " 1",
    ),
    "another language": Case("[en, es]", "[en, fr]", "shape.choice", "languages.1", "en, es"),
    "no language": Case("[en, es]", "[]", "shape.empty_list", "languages", "", at=" []"),
    "a text as a truth": Case(
        "reverse: true", 'reverse: "yes"', "shape.not_yes_no", f"{ITEMS}.i1.reverse", '"yes"'
    ),
    "a text as a number": Case(
        "item_variance: 1.1",
        'item_variance: "1.1"',
        "shape.not_number",
        f"{VALUES}.norms.item_variance",
        '"1.1"',
    ),
    "an infinite number": Case(
        "item_variance: 1.1",
        "item_variance: .inf",
        "shape.not_number",
        f"{VALUES}.norms.item_variance",
        " inf",
    ),
    "a number that is too low": Case(
        "item_variance: 1.1",
        "item_variance: 0",
        "shape.limit",
        f"{VALUES}.norms.item_variance",
        "> 0",
    ),
    "a text as a list": Case(
        "en: [never, some, much]",
        "en: never",
        "shape.not_list",
        "facets.interests.labels.en",
        "",
    ),
    "a text as a mapping": Case(
        "title: {en: Mine, es: Mío}", "title: Mine", "shape.not_mapping", "title", ""
    ),
}

FACETS_AND_SCALES = {
    "a facet with a slip": Case(
        "  skills:", "  skill:", "shape.unknown_key", "facets.skill", " skills?", at="  skill:"
    ),
    "a facet unheard of": Case(
        "  skills:",
        "  hobby:",
        "quiz.facet",
        "facets.hobby",
        "“hobby”",
        at="  hobby:",
    ),
    "a facet of a form with a slip": Case(
        "    interests: [r1",
        "    interest: [r1",
        "shape.unknown_key",
        "forms.short.interest",
        " interests?",
    ),
    "no facet": Case(
        QUIZ[QUIZ.index("facets:") :], "facets: {}", "quiz.no_facets", "facets", "facets"
    ),
    "a scale with a slip": Case(
        "w2: Support",
        "w2: Suport",
        "quiz.scale",
        f"{RANKING}.items.w2",
        " Support?",
    ),
    "a scale of another facet": Case(
        "k1: Speaking",
        "k1: Achievement",
        "quiz.scale",
        "facets.skills.items.k1",
        "“Achievement”",
    ),
    "a letter without a question": Case(
        "a1: A", "a1: R", "quiz.no_items", ITEMS, "interests", at="items:\n      r1"
    ),
    "an axis without a question": Case(
        "t4: J", "t4: E", "quiz.no_items", "facets.type.items", " J.", at="items:\n      t1"
    ),
    "no skill": Case(
        "items:\n      k1: Speaking",
        "items: {}",
        "quiz.no_skills",
        "facets.skills.items",
        "skills",
    ),
    "an id used twice": Case(
        "t2: N", "r1: N", "quiz.repeated_item", "facets.type.items.r1", "“r1”"
    ),
    "an id used again in a ranking": Case(
        "w2: Support",
        "v2: Support",
        "quiz.repeated_item",
        f"{RANKING}.items.v2",
        "“v2”",
    ),
}

ANSWERS_AND_WORDS = {
    "a range upside down": Case(
        "range: [1, 7]", "range: [7, 1]", "quiz.range", f"{VALUES}.range", "[1, 5]"
    ),
    "a range of one answer": Case(
        "range: [1, 7]", "range: [7, 7]", "quiz.range", f"{VALUES}.range", "[1, 5]"
    ),
    "a range of halves": Case(
        "range: [1, 7]", "range: [0.5, 7]", "quiz.range", f"{VALUES}.range", "[1, 5]"
    ),
    "a range of three": Case(
        "range: [1, 7]", "range: [1, 4, 7]", "quiz.range", f"{VALUES}.range", "[1, 5]"
    ),
    "a range of truths": Case(
        "range: [1, 7]", "range: [no, yes]", "quiz.range", f"{VALUES}.range", "[1, 5]"
    ),
    "no range": Case(
        "    range: [0, 2]\n",
        "",
        "shape.missing",
        "facets.interests",
        "“range”",
        at="interests:\n    question",
    ),
    "too few words for the answers": Case(
        "en: [never, some, much]",
        "en: [never, much]",
        "quiz.labels",
        "facets.interests.labels.en",
        "“en”",
    ),
    "words for the answers in one language": Case(
        "      es: [nada, algo, mucho]\n",
        "",
        "quiz.untranslated",
        "facets.interests.labels",
        "“es”",
        at="labels:",
    ),
    "a title in one language": Case(
        "{en: Mine, es: Mío}", "{es: Mío}", "quiz.untranslated", "title", "“en”"
    ),
    "a question in one language": Case(
        "en: Guess, ", "", "quiz.untranslated", f"{ITEMS}.i1", "“en”", at="Adivinar"
    ),
    "a statement in one language": Case(
        "{en: Alone, es: Aparte}",
        "{en: Alone}",
        "quiz.untranslated",
        "facets.type.items.t1.left",
        "“es”",
    ),
    "an example in one language": Case(
        "{en: Often, es: Seguido}",
        "{en: Often}",
        "quiz.untranslated",
        f"{ITEMS}.r1.anchors.2",
        "“es”",
    ),
    "a question of a ranking in one language": Case(
        '{en: "First two?", es: "¿Qué dos?"}',
        '{en: "First two?"}',
        "quiz.untranslated",
        f"{RANKING}.question",
        "“es”",
    ),
    "one statement of a pair": Case(
        ", right: {en: Together, es: En grupo}",
        "",
        "quiz.one_statement",
        "facets.type.items.t1",
        "“right”",
        at="t1:",
    ),
    "an example beyond the answers": Case(
        "anchors: {2:",
        "anchors: {3:",
        "quiz.anchor",
        f"{ITEMS}.r1.anchors.3",
        " 3",
    ),
    "an example of no answer": Case(
        "anchors: {2:",
        "anchors: {high:",
        "shape.not_whole",
        f"{ITEMS}.r1.anchors.high",
        '"high"',
    ),
}

RANKINGS_FORMS_LIMITS = {
    "a ranking of interests": Case(
        'question: {en: "Like it?", es: "¿Te gusta?"}',
        "ranking: {}",
        "shape.unknown_key",
        "facets.interests.ranking",
        "“ranking”",
    ),
    "a scale twice in a ranking": Case(
        "{scale: Recognition",
        "{scale: Support",
        "quiz.ranking_scale",
        f"{RANKING}.items.w3",
        "“Support”",
    ),
    "more places than there is to rank": Case(
        "places: 2", "places: 4", "quiz.places", f"{RANKING}.places", " 3."
    ),
    "no places": Case("places: 2", "places: 0", "shape.limit", f"{RANKING}.places", "≥ 1"),
    "half a place": Case(
        "places: 2", "places: 1.5", "shape.not_whole", f"{RANKING}.places", " 1.5"
    ),
    "a share below nothing": Case(
        "spread: 0.1", "spread: -0.1", "shape.limit", "quality.spread", "≥ 0"
    ),
    "a percentage as a share": Case(
        "longest_run: 0.5", "longest_run: 50", "shape.limit", "quality.longest_run", "≤ 1"
    ),
    "a signal above one": Case(
        "clear_signal: 0.55", "clear_signal: 1.5", "shape.limit", "quality.clear_signal", "≤ 1"
    ),
    "a reliability below minus one": Case(
        "even_odd: 0.2", "even_odd: -2", "shape.limit", f"{VALUES}.quality.even_odd", "≥ -1"
    ),
    "less than no time": Case("seconds: 2", "seconds: -2", "shape.limit", "quality.seconds", "≥ 0"),
    "a threshold with a slip": Case(
        "longest_run: 0.5",
        "longest_runs: 0.5",
        "shape.unknown_key",
        "quality.longest_runs",
        " longest_run?",
    ),
    "a threshold as a text": Case(
        "seconds: 2", 'seconds: "2"', "shape.not_number", "quality.seconds", '"2"'
    ),
    "an overall signal in one part": Case(
        "even_odd: 0.2",
        "overall_signal: 0.2",
        "shape.unknown_key",
        f"{VALUES}.quality.overall_signal",
        "“overall_signal”",
    ),
    "a clear signal in one part": Case(
        "even_odd: 0.2",
        "clear_signal: 0.2",
        "shape.unknown_key",
        f"{VALUES}.quality.clear_signal",
        "“clear_signal”",
    ),
    "a form with another facet's question": Case(
        "e1, c1]",
        "e1, v1]",
        "quiz.form_item",
        "forms.short.interests.5",
        "“v1”",
    ),
    "a form with a question twice": Case(
        "e1, c1]", "e1, r1]", "quiz.form_repeated", "forms.short.interests.5", "“r1”"
    ),
    "a form called full": Case(
        "  short:", "  full:", "quiz.full", "forms.full", "full", at="  full:"
    ),
    "too few means": Case(
        '"4 4 4 5 4 4"',
        '"4 4 4 5 4"',
        "catalog.vector",
        f"{VALUES}.norms.means",
        " 5.",
    ),
    "means that are no numbers": Case(
        '"4 4 4 5 4 4"',
        '"4 4 4 nan 4 4"',
        "shape.not_numbers",
        f"{VALUES}.norms.means",
        '"nan"',
    ),
    "too few rows of a covariance": Case(
        ', "0 0 0 0 0 1"]',
        "]",
        "quiz.covariance",
        f"{VALUES}.norms.covariance",
        " 5 ",
        at="covariance:",
    ),
    "a short row of a covariance": Case(
        '"0 0 0 0 0 1"]',
        '"0 0 1"]',
        "catalog.vector",
        f"{VALUES}.norms.covariance.5",
        " 3.",
    ),
}


@pytest.mark.parametrize("case", WRONG_SHAPES.values(), ids=WRONG_SHAPES)
def test_a_wrong_shape(case):
    assert_only_fault(check_quiz, QUIZ, case)


@pytest.mark.parametrize("case", FACETS_AND_SCALES.values(), ids=FACETS_AND_SCALES)
def test_facets_scales_and_ids(case):
    assert_only_fault(check_quiz, QUIZ, case)


@pytest.mark.parametrize("case", ANSWERS_AND_WORDS.values(), ids=ANSWERS_AND_WORDS)
def test_answers_and_their_words(case):
    assert_only_fault(check_quiz, QUIZ, case)


@pytest.mark.parametrize("case", RANKINGS_FORMS_LIMITS.values(), ids=RANKINGS_FORMS_LIMITS)
def test_rankings_forms_norms_and_limits(case):
    assert_only_fault(check_quiz, QUIZ, case)


def test_a_quiz_without_a_fault_passes():
    assert faults_of(check_quiz, QUIZ) == []


def test_every_label_is_counted_against_the_range():
    wider = QUIZ.replace("range: [0, 2]", "range: [0, 4]")
    found = [(one.key, one.where.item, one.details["lang"]) for one in faults_of(check_quiz, wider)]
    labels = "facets.interests.labels"
    assert found == [("quiz.labels", f"{labels}.en", "en"), ("quiz.labels", f"{labels}.es", "es")]


def test_a_text_without_any_language_lacks_each_of_them():
    text = QUIZ.replace('{en: "First two?", es: "¿Qué dos?"}', "{}")
    found = [(one.key, one.details["lang"]) for one in faults_of(check_quiz, text)]
    assert found == [("quiz.untranslated", "en"), ("quiz.untranslated", "es")]


def test_a_quiz_in_one_language_needs_that_language_only():
    texts = QUIZ.replace("languages: [en, es]", "languages: [es]")
    assert faults_of(check_quiz, texts) == []
    without_english = texts.replace("en: Guess, ", "").replace("{en: Mine, es", "{es")
    assert faults_of(check_quiz, without_english) == []
    without_spanish = texts.replace(", es: Adivinar", "")
    assert [one.key for one in faults_of(check_quiz, without_spanish)] == ["quiz.untranslated"]


def test_a_form_cannot_ask_for_a_facet_that_the_quiz_has_not():
    without_skills = QUIZ.replace(
        "  skills:\n    range: [1, 10]\n    items:\n      k1: Speaking\n", ""
    )
    assert faults_of(check_quiz, without_skills) == []
    found = faults_of(check_quiz, without_skills + "    skills: [k1]\n")
    assert [(one.key, one.where.item) for one in found] == [("quiz.no_facet", "forms.short.skills")]
    assert "interests, values, type" in found[0].text("en")


def test_ids_may_be_numbers():
    assert faults_of(check_quiz, QUIZ.replace("t3: F", "3: F")) == []
    assert faults_of(check_quiz, QUIZ.replace("r1:", "1:").replace("[r1", '["1"')) == []


def test_a_wrong_value_hides_no_other_fault():
    text = QUIZ.replace("{scale: R, en: Mend", "{scale: No, en: Mend").replace("a1: A", "a1: Q")
    text = text.replace("[0, 2]", "[0, x]").replace("e1, c1]", "No, c2]")
    found = [(one.key, one.where.item) for one in faults_of(check_quiz, text)]
    assert found == [
        ("quiz.range", "facets.interests.range"),
        ("quiz.no_items", ITEMS),  # R
        ("quiz.no_items", ITEMS),  # A
        ("shape.not_text", f"{ITEMS}.r1.scale"),
        ("quiz.scale", f"{ITEMS}.a1"),
        ("shape.not_text", "forms.short.interests.4"),
        ("quiz.form_item", "forms.short.interests.5"),
    ]
