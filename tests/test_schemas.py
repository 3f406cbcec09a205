"""JSON Schema: complete, described, and in step with what the program reads and gives out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
from own_files import CATALOG, QUIZ
from pydantic import BaseModel, ValidationError

import ccfit
from ccfit.answers import KEYS, sheet_of
from ccfit.catalog import FACT_KEYS
from ccfit.checking.schemas import (
    SCHEMAS,
    AnswersFile,
    ErrorShown,
    OccupationsFile,
    QuizFile,
    ScoresFile,
    json_schema,
)
from ccfit.documents import parse_document
from ccfit.errors import AnswersError, UsageError
from ccfit.facets import SKILLS, VALUES
from ccfit.quiz import Thresholds

FILES = ("answers", "scores", "quiz", "occupations")
SIX_VALUES = ", ".join(f"{name}: {place}.5" for place, name in enumerate(VALUES, 1))
SIX = "{R: 8, I: 31, A: 12, S: 36, E: 20, C: 14, range: [0, 40]}"


def read(text: str) -> Any:
    return parse_document(text.encode(), "mine.yaml").data


def fits(model: type[BaseModel], text: str) -> bool:
    try:
        model.model_validate(read(text))
    except ValidationError:
        return False
    return True


def is_read(text: str, quiz: ccfit.Quiz) -> bool:
    try:
        sheet_of(parse_document(text.encode(), "mine.yaml"), quiz)
    except AnswersError:
        return False
    return True


def parts_of(schema: Any) -> Iterator[dict[str, Any]]:
    """Every mapping inside a schema, itself included."""
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(inner, dict | list):
            yield from parts_of(inner)


def properties_of(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in parts_of(schema):
        if part.get("type") == "object":
            yield from part.get("properties", {}).items()


# What every schema has


def test_there_is_a_schema_of_every_file_and_output():
    assert set(SCHEMAS) >= {*FILES, "report", "error"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_says_what_it_is(name):
    schema = json_schema(name)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == f"ccfit {name}"
    assert schema["type"] == "object"
    assert schema["description"]
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_reference_leads_somewhere_and_every_definition_is_used(name):
    schema = json_schema(name)
    targets = {part["$ref"] for part in parts_of(schema) if isinstance(part.get("$ref"), str)}
    assert targets == {f"#/$defs/{definition}" for definition in schema.get("$defs", {})}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described(name):
    keys = list(properties_of(json_schema(name)))
    assert len(keys) >= 4
    assert [key for key, content in keys if not content.get("description")] == []


@pytest.mark.parametrize("name", FILES)
def test_other_keys_are_refused_and_none_stands_for_a_key_left_out(name):
    objects = [part for part in parts_of(json_schema(name)) if "properties" in part]
    closed = [part for part in objects if part.get("type") == "object"]
    assert all(part["additionalProperties"] is False for part in closed)
    assert [part for part in parts_of(json_schema(name)) if part.get("default", 0) is None] == []


@pytest.mark.parametrize("name", ["", "Answers", "batch", "__class__"])
def test_an_unknown_schema_is_wrong_usage(name):
    with pytest.raises(UsageError) as caught:
        json_schema(name)
    assert (caught.value.key, caught.value.exit_code) == ("schema.unknown", 2)
    assert ", ".join(SCHEMAS) in caught.value.text("es")


# In step with the program


@pytest.mark.parametrize(("name", "kind"), [("answers", "answers/1"), ("scores", "scores/1")])
def test_a_sheet_has_the_keys_that_are_read(name, kind):
    schema = json_schema(name)
    assert set(schema["properties"]) == set(KEYS[kind])
    assert schema["properties"]["ccfit"]["const"] == kind


def test_a_catalogue_has_the_facts_that_reports_show():
    assert set(FACT_KEYS) <= set(json_schema("occupations")["properties"])


def test_a_quiz_has_the_thresholds_that_are_read():
    thresholds = {one.name for one in fields(Thresholds)}
    signals = {"clear_signal", "overall_signal"}
    definitions = json_schema("quiz")["$defs"]
    assert set(definitions["QualityFile"]["properties"]) == thresholds
    assert set(definitions["QuizQualityFile"]["properties"]) == {*thresholds, *signals}


def test_what_must_stand_in_a_file():
    required = {name: json_schema(name)["required"] for name in FILES}
    assert required == {
        "answers": ["ccfit", "answers"],
        "scores": ["ccfit"],
        "quiz": ["ccfit", "id", "facets"],
        "occupations": ["ccfit", "id", "occupations"],
    }
    assert json_schema("occupations")["$defs"]["OccupationFile"]["required"] == ["code", "title"]


def test_a_report_has_the_keys_of_its_schema(quiz, catalog):
    scores = {"ccfit": "scores/1", "interests": {"code": "SIE"}, "type": "ENFJ"}
    report = json.loads(ccfit.score(scores, quiz=quiz, catalog=catalog).model_dump_json())
    schema = json_schema("report")
    assert list(report) == list(schema["properties"])
    definitions = schema["$defs"]
    assert list(report["profile"]) == list(definitions["ProfileShown"]["properties"])
    assert list(report["matches"][0]) == list(definitions["MatchShown"]["properties"])
    outlook = report["matches"][0]["facts"]["outlook"]
    assert list(outlook) == list(definitions["OutlookShown"]["properties"])
    assert "from" in outlook


def test_an_error_as_json():
    where = {"source": "alex.yaml", "line": 3, "item": "answers.r1"}
    error = {"error": {"message": "Not so.", "where": where, "exit_code": 4}}
    assert ErrorShown.model_validate(error).model_dump() == error
    nowhere = {"error": {"message": "Not so.", "where": None, "exit_code": 2}}
    assert ErrorShown.model_validate(nowhere).model_dump() == nowhere
    with pytest.raises(ValidationError):
        ErrorShown.model_validate({"error": {"message": "Done.", "where": None, "exit_code": 0}})


def test_skills_are_listed_by_name():
    skills = json_schema("scores")["properties"]["skills"]["anyOf"]
    names = [option["items"]["enum"] for option in skills if option.get("type") == "array"]
    assert names == [list(SKILLS)]


# What a schema takes, the program takes, and the other way round

ANSWERS = {
    "answers": ("answers: {r1: 5, r2: 1}", True),
    "whole numbers written with a point": ("answers: {r1: 5.0}", True),
    "a question left out": ("answers: {r1: null}", True),
    "nothing answered yet": ("answers: {}", True),
    "an empty list of answers": ("answers:", True),
    "seconds": ("answers: {r1: 5}\nseconds: {r1: 2.4, r2: 0}", True),
    "who, when, how long": (
        "id: alex\nlang: es\ntaken: 2026-11-21\nquiz: tiny\nlength: short\nanswers: {r1: 1}",
        True,
    ),
    "a date in quotes": ("taken: '2026-11-21'\nanswers: {r1: 1}", True),
    "a number as the id": ("id: 017\nanswers: {r1: 1}", True),
    "a word as the id that YAML takes for a truth": ("id: No\nanswers: {r1: 1}", True),
    "a shortlist": ("answers: {r1: 1}\nshortlist: [43-4051.00]", True),
    "no answers": ("id: alex", False),
    "an unknown key": ("answers: {r1: 1}\nanswer: {r1: 1}", False),
    "a word": ("answers: {r1: often}", False),
    "a number in quotes": ("answers: {r1: '5'}", False),
    "yes": ("answers: {r1: yes}", False),
    "a half": ("answers: {r1: 4.5}", False),
    "not a number": ("answers: {r1: .nan}", False),
    "a list": ("answers: [5, 1]", False),
    "another language": ("lang: fr\nanswers: {r1: 1}", False),
    "no date": ("taken: yesterday\nanswers: {r1: 1}", False),
    "a date that does not exist": ("taken: '2026-02-30'\nanswers: {r1: 1}", False),
    "a list as the id": ("id: [alex]\nanswers: {r1: 1}", False),
    "an id of two lines": ('id: "a\\nb"\nanswers: {r1: 1}', False),
    "an id too long": (f"id: {'a' * 201}\nanswers: {{r1: 1}}", False),
    "time that runs backwards": ("answers: {r1: 1}\nseconds: {r1: -1}", False),
    "endless time": ("answers: {r1: 1}\nseconds: {r1: .inf}", False),
}

SCORES = {
    "six scores": (f"interests: {SIX}", True),
    "a code": ("interests: {code: SIE}", True),
    "a code of one small letter": ("interests: {code: s}", True),
    "60 answers": (f"interests: {{onet_ip: '{'1 2 3 4 5 ' * 12}'}}", True),
    "60 answers in a list": (f"interests: {{onet_ip: {[1, 2, 3, 4, 5] * 12}}}", True),
    "60 answers as one number": (f"interests: {{onet_ip: {'12345' * 12}}}", True),
    "values in order": ("values: [Relationships, Support]", True),
    "six values": (f"values: {{{SIX_VALUES}, range: [1, 7]}}", True),
    "six values without a range": (f"values: {{{SIX_VALUES}}}", False),
    "skills by name": ("skills: [Active Listening, Speaking]", True),
    "some skills": ("skills: {Active Listening: 5, Writing: 2, range: [1, 5]}", True),
    "a type": ("type: ENFJ", True),
    "a type that is open": ("type: inxP", True),
    "a type in numbers": ("type: {E: .4, N: .7, F: -1, J: 1}", True),
    "a facet left empty": ("interests:\ntype: ENFJ", True),
    "an unknown facet": ("hobbies: [chess]\ntype: ENFJ", False),
    "five scores": ("interests: {R: 8, I: 31, A: 12, S: 36, E: 20, range: [0, 40]}", False),
    "no range": ("interests: {R: 8, I: 31, A: 12, S: 36, E: 20, C: 14}", False),
    "a range upside down": (f"interests: {SIX.replace('[0, 40]', '[40, 0]')}", False),
    "a range of one": (f"interests: {SIX.replace('[0, 40]', '[40]')}", False),
    "a score in words": (f"interests: {SIX.replace('R: 8', 'R: high')}", False),
    "an unknown letter": (f"interests: {SIX.replace('C: 14', 'X: 14')}", False),
    "a code of four": ("interests: {code: SIEA}", False),
    "a code with a letter twice": ("interests: {code: SIS}", False),
    "a code of no letters": ("interests: {code: XYZ}", False),
    "interests in a list": ("interests: [S, I]", False),
    "59 answers": (f"interests: {{onet_ip: {[1] * 59}}}", False),
    "answers out of range": (f"interests: {{onet_ip: {[0] * 60}}}", False),
    "no values": ("values: []", False),
    "an unknown value": ("values: [Money]", False),
    "a value twice": ("values: [Support, Support]", False),
    "a value as a text": ("values: Support", False),
    "an unknown skill": ("skills: [Juggling]", False),
    "a skill twice": ("skills: [Speaking, Speaking]", False),
    "skills without a range": ("skills: {Speaking: 5}", False),
    "an unknown skill rated": ("skills: {Juggling: 5, range: [1, 5]}", False),
    "a type of three": ("type: ENF", False),
    "a type out of order": ("type: NEFJ", False),
    "a type beyond its range": ("type: {E: 1.5, N: 0, F: 0, J: 0}", False),
    "a type with an axis missing": ("type: {E: 1, N: 0, F: 0}", False),
}


@pytest.mark.parametrize(("text", "good"), ANSWERS.values(), ids=ANSWERS)
def test_answers_fit_the_schema_if_they_are_read(quiz, text, good):
    whole = f"ccfit: answers/1\n{text}"
    assert (fits(AnswersFile, whole), is_read(whole, quiz)) == (good, good)


@pytest.mark.parametrize(("text", "good"), SCORES.values(), ids=SCORES)
def test_scores_fit_the_schema_if_they_are_read(quiz, text, good):
    whole = f"ccfit: scores/1\n{text}"
    assert (fits(ScoresFile, whole), is_read(whole, quiz)) == (good, good)


@pytest.mark.parametrize(("model", "text"), [(QuizFile, QUIZ), (OccupationsFile, CATALOG)])
def test_quizzes_and_catalogues_fit_their_models(model, text):
    assert fits(model, text)
    assert not fits(model, text.replace("id: m", "identity: m"))


def test_a_question_may_be_just_the_name_of_its_scale():
    items = json_schema("quiz")["$defs"]["SectionFile"]["properties"]["items"]
    (one,) = items["patternProperties"].values()
    text, question = one["oneOf"]
    assert (text["type"], question) == ("string", {"$ref": "#/$defs/ItemFile"})


def test_a_vector_is_one_text_of_numbers():
    vector = json_schema("occupations")["$defs"]["OccupationFile"]["properties"]["interests"]
    assert (vector["type"], vector["pattern"].startswith("^")) == ("string", True)
