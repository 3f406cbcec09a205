"""Own quizzes and catalogues: checked as a whole, loaded, scored; and `ccfit check`."""

from __future__ import annotations

import copy
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from own_files import CATALOG, QUIZ, faults_of

import ccfit
from ccfit.catalog import build_catalog, load_catalog
from ccfit.checking.shape import check_catalog, check_file, check_quiz
from ccfit.documents import Document, parse_document
from ccfit.errors import AnswersError, DataError, UsageError
from ccfit.facets import LETTERS, SKILLS, VALUES
from ccfit.quiz import build_quiz, load_quiz
from ccfit.reporting.compose import Options

DATA = Path(__file__).resolve().parents[1] / "data"
CHECKS = {"quiz/1": check_quiz, "occupations/1": check_catalog}


# What a file is


@pytest.mark.parametrize("expected", CHECKS)
@pytest.mark.parametrize(
    ("text", "key", "line", "item"),
    [
        ("- a\n- b", "shape.not_mapping", 1, None),
        ("just words", "shape.not_mapping", 1, None),
        ("\n\nid: mine", "shape.no_kind", 3, None),
        ("id: mine\nccfit: quiz", "shape.kind", 2, "ccfit"),
        ("id: mine\nccfit: 1", "shape.kind", 2, "ccfit"),
        ("id: mine\nccfit:\n- quiz/1", "shape.kind", 2, "ccfit"),
        ("id: mine\nccfit: answers/1", "shape.kind", 2, "ccfit"),
    ],
)
def test_a_file_must_say_what_it_is(expected, text, key, line, item):
    found = faults_of(CHECKS[expected], text)
    assert [(one.key, one.where.line, one.where.item) for one in found] == [(key, line, item)]
    assert found[0].exit_code == 3
    if key != "shape.not_mapping":
        assert f"ccfit: {expected}" in found[0].text("en")


def test_a_catalogue_is_no_quiz():
    assert [one.key for one in faults_of(check_quiz, CATALOG)] == ["shape.kind"]
    assert [one.key for one in faults_of(check_catalog, QUIZ)] == ["shape.kind"]


def test_all_faults_are_raised_together_in_the_order_of_their_lines():
    text = CATALOG.replace("zone: 3", "zone: 9").replace("period: hour", "period: week")
    with pytest.raises(DataError) as caught:
        check_catalog(parse_document(text.encode(), "mine.yaml", DataError))
    found = [caught.value, *caught.value.more]
    assert [one.key for one in found] == ["shape.limit", "shape.choice"]
    assert [type(one) for one in found] == [DataError, DataError]
    assert found[0].where.line < found[1].where.line


def test_a_value_in_a_message_is_short_and_on_one_line():
    (long,) = faults_of(check_catalog, CATALOG.replace("median: 19.5", f'median: "{"a b " * 99}"'))
    assert len(long.text("en")) < 200
    (broken,) = faults_of(check_catalog, CATALOG.replace("median: 19.5", r'median: "1\n2"'))
    assert 'not "1 2"' in broken.text("en")


# check_file


def test_a_file_without_a_fault_has_none(write, quiz):
    assert check_file(write(QUIZ), quiz) == []
    assert check_file(write(CATALOG), quiz) == []
    assert check_file(write("ccfit: answers/1\nanswers: {r1: 5, k01: 2}"), quiz) == []
    assert check_file(write("ccfit: scores/1\ntype: ENFJ"), quiz) == []


@pytest.mark.parametrize("name", ["quiz", "occupations"])
def test_the_files_of_ccfit_itself_have_no_fault(name, quiz):
    assert check_file(DATA / f"{name}.yaml", quiz) == []


def test_json_is_as_good(write, quiz):
    assert check_file(write(json.dumps(yaml.safe_load(QUIZ))), quiz) == []
    assert check_file(write(json.dumps(yaml.safe_load(CATALOG), default=str)), quiz) == []


def test_every_fault_of_a_file_is_given(write, quiz):
    path = write(QUIZ.replace("range: [1, 7]", "range: [7, 1]").replace("c1]", "c2]"))
    found = check_file(path, quiz)
    assert [(one.key, one.exit_code) for one in found] == [("quiz.range", 3), ("quiz.form_item", 3)]
    assert {one.where.source for one in found} == {str(path)}


def test_answers_are_checked_against_the_quiz_given(write, quiz):
    found = check_file(write("ccfit: answers/1\nanswers:\n  r1: 6\n  x1: 5\n"), quiz)
    assert [(one.key, one.where.line, one.exit_code) for one in found] == [
        ("answers.out_of_range", 3, 4),
        ("answers.unknown_item", 4, 4),
    ]


def test_scores_are_checked(write, quiz):
    (fault,) = check_file(write("ccfit: scores/1\ninterests: {code: RIQ}\n"), quiz)
    assert (fault.key, fault.where.line, fault.exit_code) == ("scores.code", 2, 4)


@pytest.mark.parametrize("text", ["id: mine", "ccfit: recipe/1", "ccfit: [quiz/1]", "- ccfit", "7"])
def test_a_file_of_no_known_kind(write, quiz, text):
    (fault,) = check_file(write(text), quiz)
    assert (fault.key, fault.exit_code, fault.where.line) == ("check.kind", 3, 1)
    for kind in ("answers/1", "scores/1", "quiz/1", "occupations/1"):
        assert kind in fault.text("en")


def test_a_file_that_is_not_there(tmp_path, quiz):
    (fault,) = check_file(tmp_path / "none.yaml", quiz)
    assert isinstance(fault, UsageError)
    assert fault.exit_code == 2


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        ("ccfit: answers/1\n", AnswersError),
        ("# mine\nccfit: 'scores/1'\n", AnswersError),
        ('\ufeff{"ccfit" : "answers/1",\n', AnswersError),
        ("ccfit: quiz/1\n", DataError),
        ("ccfit: occupations/1\nid: answers/1\n", DataError),
        ("", DataError),
    ],
)
def test_what_cannot_be_read_is_a_fault_of_answers_or_of_data(write, quiz, start, kind):
    (fault,) = check_file(write(f"{start}a: [1"), quiz)
    assert type(fault) is kind
    assert fault.key == "yaml.syntax"


def test_answers_may_not_be_huge(write, quiz):
    path = write("ccfit: answers/1\nanswers: {}\n" + "#" * 10_000_001)
    (fault,) = check_file(path, quiz)
    assert (fault.key, fault.exit_code) == ("file.too_big", 4)


def test_standard_input_is_a_file_too(monkeypatch, quiz):
    def type_in(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    type_in(QUIZ)
    assert check_file("-", quiz) == []
    type_in(QUIZ.replace("range: [1, 7]", "range: 7"))
    (fault,) = check_file("-", quiz)
    assert (fault.where.source, fault.where.item) == ("-", "facets.values.range")


# Own files, from the file to the report


def items_of(prefix, scales, count):
    """`count` items a scale, named by the scale alone: a quiz that is only scored."""
    return {f"{prefix}{s[0].lower()}{s[-1]}{n}": s for n in range(count) for s in scales}


def answers_for(quiz, strong, weak=None, facet="interests"):
    """The highest answer to the strong scales, the lowest to the rest, reversed items turned."""
    section = quiz.sections[facet]
    return {
        item.id: section.high if (item.scale in strong) != item.reverse else section.low
        for item in section.items.values()
        if item.scale != weak
    }


def own_quiz(write, data):
    whole = {"ccfit": "quiz/1", "id": "own", **data}
    return load_quiz(write(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), "own.yaml"))


def interests_of(quiz, answers, catalog):
    sheet = {"ccfit": "answers/1", "quiz": "own", "answers": answers}
    report = ccfit.score(sheet, quiz=quiz, catalog=catalog)
    assert report.quiz.id == "own"
    return report


@pytest.fixture
def own_catalog(write):
    return load_catalog(write(CATALOG, "jobs.yaml"))


@pytest.mark.parametrize("limits", [[0, 4], [1, 7], [0, 1], [1, 5], [-2, 2], [0, 100]])
def test_a_quiz_of_interests_only_in_any_range(write, own_catalog, limits):
    section = {"range": limits, "items": items_of("q", LETTERS, 4)}
    quiz = own_quiz(write, {"facets": {"interests": section}})
    # All four of S and all four of E at the top, the rest at the bottom: no variance within a
    # scale, so no error, and the scores are the ends of the range.
    report = interests_of(quiz, answers_for(quiz, "SE"), own_catalog)
    low, high = (float(end) for end in limits)
    shown = report.profile.interests
    assert shown.scores == {"R": low, "I": low, "A": low, "S": high, "E": high, "C": low}
    assert shown.code_display.startswith("(SE)")
    # Interests are given for the two jobs of area 11; S 7 and E 5 beats S 4 and E 7.
    assert report.matches[0].code == "11-0002"


def test_a_quiz_with_reversed_questions(write, own_catalog):
    """Of two items a letter the second is reversed: answers 5 and 1 both count 5."""
    items = {f"{letter}1": letter for letter in LETTERS}
    items |= {f"{letter}2": {"scale": letter, "reverse": True} for letter in LETTERS}
    quiz = own_quiz(write, {"facets": {"interests": {"range": [1, 5], "items": items}}})
    report = interests_of(quiz, answers_for(quiz, "A"), own_catalog)
    assert report.profile.interests.scores == {**dict.fromkeys(LETTERS, 1.0), "A": 5.0}


@pytest.mark.parametrize(("lang", "text"), [("en", "Mend a chair"), ("es", "Arreglar una silla")])
def test_a_quiz_in_one_language(write, lang, text):
    items = {f"{letter}1": {"scale": letter, lang: f"{text} {letter}"} for letter in LETTERS}
    section = {
        "question": {lang: "?"},
        "range": [0, 1],
        "labels": {lang: ["0", "1"]},
        "items": items,
    }
    quiz = own_quiz(write, {"languages": [lang], "facets": {"interests": section}})
    assert quiz.languages == (lang,)
    assert quiz.sections["interests"].items["R1"].text.to(lang) == f"{text} R"
    assert quiz.sections["interests"].label(1, lang) == "1"


def test_a_quiz_of_all_parts_is_scored_against_own_jobs(write, own_catalog):
    quiz = load_quiz(write(QUIZ, "quiz.yaml"))
    assert list(quiz.sections) == ["interests", "values", "skills", "type"]
    answers = {"r1": 0, "i1": 2, "a1": 0, "s1": 1, "e1": 2, "c1": 1, "w1": 1, "w2": 2}
    sheet = {"ccfit": "answers/1", "answers": answers}
    report = ccfit.score(sheet, quiz=quiz, catalog=own_catalog, lang="es")
    # i1 is reversed on 0–2: its answer 2 counts 0.
    assert report.profile.interests.scores == {"R": 0, "I": 0, "A": 0, "S": 1, "E": 2, "C": 1}
    assert report.profile.values.top[:2] == ["Achievement", "Support"]
    assert report.matches[0].title == "Gerente de tienda"


def test_a_catalogue_of_three_jobs_with_facets_missing(write, own_catalog):
    assert [job.code for job in own_catalog.occupations] == ["11-0001", "11-0002", "49-0001"]
    assert [len(job.profiles) for job in own_catalog.occupations] == [4, 1, 1]
    shop = own_catalog.by_code["11-0001"]
    # `values` stands as Support 4, Achievement 5, Independence 6, Recognition 5, Relationships 4,
    # Working Conditions 3, and `type` as J .1, F −.2, N .1, E .4.
    assert shop.profiles["values"] == (5.0, 6.0, 5.0, 4.0, 4.0, 3.0)
    assert shop.profiles["type"] == (0.4, 0.1, -0.2, 0.1)
    assert own_catalog.area_title("49", "es") == "Repairing"


def test_scores_are_matched_with_own_jobs_and_what_is_missing_is_marked(own_catalog):
    scores = {
        "ccfit": "scores/1",
        "interests": {"code": "ESC"},
        "values": list(VALUES[:3]),
        "skills": ["Speaking", "Negotiation"],
        "type": "ENFJ",
    }
    report = ccfit.score(scores, catalog=own_catalog, options=Options(top=3))
    assert report.matches[0].code == "11-0001"
    estimated = {m.code: [f.facet for f in m.facets if f.estimated] for m in report.matches}
    assert estimated == {
        "11-0001": ["type"],
        "11-0002": ["values", "skills", "type"],
        "49-0001": ["interests", "values", "type"],
    }
    pay = {match.code: match.facts.pay for match in report.matches}
    assert (pay["49-0001"].period, pay["49-0001"].currency, pay["11-0002"]) == ("hour", "USD", None)


def test_the_smallest_catalogue_and_the_smallest_quiz(write):
    catalog = load_catalog(
        write("ccfit: occupations/1\nid: x\noccupations: [{code: a, title: {es: B}}]", "c.yaml")
    )
    quiz = own_quiz(write, {"facets": {"skills": {"range": [0, 1], "items": {"k": SKILLS[0]}}}})
    report = ccfit.score({"ccfit": "answers/1", "answers": {"k": 1}}, quiz=quiz, catalog=catalog)
    assert report.matches == []


def test_loading_reports_the_faults_of_an_own_file(write):
    with pytest.raises(DataError) as quiz_fault:
        load_quiz(write(QUIZ.replace("places: 2", "places: 9")))
    assert quiz_fault.value.key == "quiz.places"
    with pytest.raises(DataError) as catalog_fault:
        load_catalog(write(CATALOG.replace("zone: 3", "zone: 9")))
    assert catalog_fault.value.key == "shape.limit"


# Whatever somebody writes is refused with a fault, or can be used


JUNK = (
    *(None, True, False, 0, -1, 6, 10**400, 2.5, float("nan"), float("inf")),
    *("", " ", "R", "x y", "1 2 3 4 5 6", "nan " * 6, "en", "quiz/1"),
    *([], ["R"], [None], [1, 5], [5, 1], {}, {"en": "x"}, {"es": None}, {"1": 2}, {"R": {}}),
)


def paths_of(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    parts = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in parts if isinstance(data, dict | list) else ():
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from paths_of(value, (*path, key))


def spoiled(data: Any, spoils: list[tuple[tuple[Any, ...], str, Any]]) -> Any:
    """The data with values replaced, removed, or put under a new key."""
    made = copy.deepcopy(data)
    for path, how, junk in spoils:
        inner = made
        try:
            for part in path[:-1]:
                inner = inner[part]
            if how == "remove":
                del inner[path[-1]]
            else:
                inner[path[-1] if how == "replace" else str(junk)] = copy.deepcopy(junk)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took this place away
    return made


def spoils_of(data: Any) -> st.SearchStrategy[Any]:
    how = st.sampled_from(["replace", "remove", "add"])
    one = st.tuples(st.sampled_from(list(paths_of(data))), how, st.sampled_from(JUNK))
    return st.lists(one, min_size=1, max_size=4)


QUIZ_DATA, CATALOG_DATA = (
    parse_document(text.encode(), "mine.yaml").data for text in (QUIZ, CATALOG)
)
SCORES = {"ccfit": "scores/1", "interests": {"code": "RIA"}, "skills": [SKILLS[0]], "type": "ENFJ"}


@settings(max_examples=200)
@given(spoils_of(QUIZ_DATA))
def test_a_spoiled_quiz_is_refused_in_words_or_works(spoils):
    document = Document(spoiled(QUIZ_DATA, spoils), "mine.yaml", "")
    try:
        check_quiz(document)
    except DataError as error:
        for fault in (error, *error.more):
            assert fault.key != "shape.other"  # pydantic's own words, for want of ours
            assert fault.text("en") != fault.text("es")
        return
    quiz = build_quiz(document)
    for section in quiz.sections.values():
        labels = [section.label(answer, "es") for answer in (section.low, section.high)]
        assert all(labels) or not any(labels)
        assert section.scale_items(tuple(section.items))


@settings(max_examples=200)
@given(spoils_of(CATALOG_DATA))
def test_a_spoiled_catalogue_is_refused_in_words_or_works(spoils):
    document = Document(spoiled(CATALOG_DATA, spoils), "mine.yaml", "")
    try:
        check_catalog(document)
    except DataError as error:
        for fault in (error, *error.more):
            assert fault.key != "shape.other"  # pydantic's own words, for want of ours
            assert fault.text("en") != fault.text("es")
        return
    catalog = build_catalog(document)
    quiz = build_quiz(Document(QUIZ_DATA, "mine.yaml", ""))
    report = ccfit.score(SCORES, quiz=quiz, catalog=catalog, lang="es")
    assert len(report.matches) <= len(catalog.occupations)
    assert report.model_dump_json()
