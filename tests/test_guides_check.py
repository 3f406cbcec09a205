"""Every fault of a file of guides is found, with its line and what to do."""

from __future__ import annotations

import copy
import json

import pytest

from ccfit.checking import guide_rules as rules
from ccfit.checking.guides_check import Seen
from ccfit.checking.guides_folder import check_folder, guide_files
from ccfit.checking.schemas import json_schema
from ccfit.checking.shape import check_guides
from ccfit.cli.main import run
from ccfit.documents import parse_document, to_yaml
from ccfit.errors import DataError

LAWYERS, CLERKS = "23-1011.00", "23-1012.00"
GROUP_23 = (
    *("23-1011.00", "23-1012.00", "23-1021.00", "23-1022.00", "23-1023.00", "23-2011.00"),
    "23-2093.00",
)


def words(count, mark):
    """So many words that no other text has."""
    return " ".join(f"{mark}{at}" for at in range(count))


def short_guide(n):
    return {
        "summary": {"en": words(20, f"e{n}x"), "es": words(20, f"s{n}x")},
        "watch_outs": {
            "en": [words(6, f"w{n}a"), words(6, f"w{n}b")],
            "es": [words(6, f"v{n}a"), words(6, f"v{n}b")],
        },
    }


def full_guide():
    """Every key within its limits."""
    texts = {
        key: {"en": words(low, f"{key}en"), "es": words(low, f"{key}es")}
        for key, (low, _) in rules.TEXTS.items()
        if key != "figures"
    }
    lists = {
        key: {lang: [f"{key}{lang}{at}: why" for at in range(low)] for lang in ("en", "es")}
        for key, (low, _) in rules.LISTS.items()
    }
    return texts | lists


@pytest.fixture
def data():
    """A sound file of guides to group 23, free to be changed; lawyers have a full guide."""
    guides = {code: short_guide(n) for n, code in enumerate(GROUP_23)}
    guides[LAWYERS]["guide"] = full_guide()
    return copy.deepcopy({"ccfit": "guides/1", "group": "23", "occupations": guides})


def faults_of(data, seen=None):
    document = parse_document(to_yaml(data).encode(), "23.yaml", DataError)
    try:
        check_guides(document, seen)
    except DataError as error:
        return [error, *error.more]
    return []


def keys_of(data):
    return [fault.key for fault in faults_of(data)]


def only(data):
    (fault,) = faults_of(data)
    return fault


def test_a_sound_file_has_no_fault(data):
    assert faults_of(data) == []


def test_a_group_must_be_complete(data):
    del data["occupations"][CLERKS]
    fault = only(data)
    assert fault.key == "guides.missing"
    assert CLERKS in fault.text("es")


def test_a_code_must_be_known_and_of_the_group(data):
    data["occupations"]["23-1011.10"] = short_guide("p")
    assert keys_of(data) == ["guides.code"]
    assert "23-1011.00" in only(data).text()
    data["occupations"]["43-4051.00"] = short_guide("q")
    assert "guides.group" in keys_of(data)


def test_a_full_guide_has_every_key_and_no_other(data):
    full = data["occupations"][LAWYERS]["guide"]
    del full["day"]
    full["dutys"] = full.pop("duties")
    faults = faults_of(data)
    assert sorted(fault.key for fault in faults) == [
        *("shape.missing", "shape.missing", "shape.unknown_key"),
    ]
    assert any("duties" in fault.text() and "Did you mean" in fault.text() for fault in faults)


def test_both_languages_are_wanted(data):
    del data["occupations"][CLERKS]["summary"]["es"]
    fault = only(data)
    assert (fault.key, fault.details["name"]) == ("shape.missing", "es")
    assert fault.where.item == f"occupations.{CLERKS}.summary"


@pytest.mark.parametrize("count", [14, 36])
def test_a_summary_has_15_to_35_words(count, data):
    data["occupations"][CLERKS]["summary"]["es"] = words(count, "z")
    fault = only(data)
    assert fault.key == "guides.length"
    assert f"{count} palabras" in fault.text("es")
    assert f"This Spanish text has {count} words; 15 to 35 are wanted" in fault.text("en")


def test_a_fault_names_its_line(data):
    data["occupations"][CLERKS]["summary"]["es"] = "corto"
    lines = to_yaml(data).splitlines()
    line = only(data).where.line
    assert "corto" in lines[line - 1]


def test_lists_have_so_many_entries_the_same_in_both_languages(data):
    data["occupations"][CLERKS]["watch_outs"]["en"].append(words(6, "more"))
    fault = only(data)
    assert fault.key == "guides.unlike"
    assert "3 entries in English and 2 in Spanish" in fault.text()
    data["occupations"][CLERKS]["watch_outs"] = {"en": [words(6, "k")], "es": [words(6, "m")]}
    assert keys_of(data) == ["guides.count", "guides.count"]


def test_a_guide_that_answers_well_known_pages_may_be_twice_as_long(data):
    full = data["occupations"][LAWYERS]["guide"]
    full["duties"] = {lang: [f"{lang}{at}" for at in range(12)] for lang in ("en", "es")}
    assert keys_of(data) == ["guides.count", "guides.count"]
    full["figures"] = {"en": words(12, "fe"), "es": words(12, "fs")}
    assert faults_of(data) == []


@pytest.mark.parametrize(
    ("lang", "word", "key"),
    [
        ("en", "your", "guides.second_person"),
        ("es", "tú", "guides.second_person"),
        ("es", "contigo", "guides.second_person"),
        ("en", "fast-paced", "guides.cliche"),
        ("es", "apasionada", "guides.cliche"),
        ("en", "worst", "guides.grade"),
        ("es", "malos", "guides.grade"),
        ("en", "$44,770", "guides.money"),
        ("es", "300 dólares", "guides.money"),
    ],
)
def test_words_that_have_no_place_in_a_guide(lang, word, key, data):
    said = data["occupations"][CLERKS]["summary"]
    said[lang] = f"{said[lang]} {word} end"
    fault = only(data)
    assert fault.key == key
    assert f"“{word}”" in fault.text("en")
    assert f"«{word}»" in fault.text("es")


@pytest.mark.parametrize("key", rules.SPEAKS)
def test_some_parts_speak_to_the_reader(key, data):
    said = data["occupations"][LAWYERS]["guide"][key]
    for lang, you in (("en", "you"), ("es", "te")):
        if isinstance(said[lang], list):
            said[lang][0] += f" {you}"
        else:
            said[lang] += f" {you}"
    assert faults_of(data) == []


@pytest.mark.parametrize("text", ["says “your table is ready”", "dice «te llamo»", "gente de TI"])
def test_what_others_say_is_no_second_person(text):
    for lang in ("en", "es"):
        assert list(rules.barred("day", text, lang)) == []


def test_a_sentence_stands_in_one_place_only(data):
    twice = "Files are heavy and shelves are high, so backs hurt."
    data["occupations"][CLERKS]["watch_outs"]["en"][0] = twice
    data["occupations"][LAWYERS]["guide"]["hard_parts"]["en"][0] = f"Short. {twice.upper()}"
    fault = only(data)
    assert fault.key == "guides.repeated"
    assert "files are heavy and shelves are high so …" in fault.text()
    assert "23.yaml:" in fault.text()


def test_a_sentence_of_five_words_may_stand_twice(data):
    for code in (CLERKS, LAWYERS):
        data["occupations"][code]["watch_outs"]["en"][0] = "There is no license needed."
    assert faults_of(data) == []


def test_ee_uu_ends_no_sentence():
    text = "Un diploma de EE. UU. o el GED. Lo demás se aprende en el puesto."
    said = list(rules.sentences(text))
    assert [" ".join(one) for one in said] == [
        "un diploma de ee uu o el ged",
        "lo demás se aprende en el puesto",
    ]


def test_a_skill_says_why(data):
    data["occupations"][LAWYERS]["guide"]["skills"]["es"][0] = "Paciencia"
    assert only(data).key == "guides.why"


def test_files_share_what_was_seen(data):
    seen = Seen()
    assert faults_of(data, seen) == []
    other = copy.deepcopy(data)
    # the same file is found line for line at its own places
    document = parse_document(to_yaml(other).encode(), "24.yaml", DataError)
    with pytest.raises(DataError) as raised:
        check_guides(document, seen)
    assert raised.value.key == "guides.repeated"


@pytest.mark.parametrize(
    "broken", [{"group": 23}, {"occupations": []}, {"occupations": {"23-1011.00": None}}]
)
def test_wrong_shapes_are_faults_and_no_crash(broken, data):
    assert faults_of(data | broken)


@pytest.mark.parametrize("key", ["ccfit", "group", "occupations"])
def test_what_a_file_must_say(key, data):
    del data[key]
    assert faults_of(data)


def test_a_folder_is_checked_as_one(data, tmp_path):
    (tmp_path / "23.yaml").write_text(to_yaml(data), "utf-8")
    (tmp_path / "notes.yaml").write_text("other: thing\n", "utf-8")
    files = guide_files(str(tmp_path))
    assert [file.name for file in files] == ["23.yaml"]
    faults = check_folder(str(tmp_path), files)
    # 22 groups, of which one is there
    assert [fault.key for fault in faults] == ["guides.no_file"] * 21
    (tmp_path / "more.yaml").write_text(to_yaml(data), "utf-8")
    keys = {fault.key for fault in check_folder(str(tmp_path), guide_files(str(tmp_path)))}
    assert keys == {"guides.no_file", "guides.same_group", "guides.repeated"}


def test_no_folder_of_guides(tmp_path):
    assert guide_files("-") == []
    assert guide_files(str(tmp_path)) == []
    assert guide_files(str(tmp_path / "nowhere")) == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_command(lang, data, tmp_path, capsys):
    file = tmp_path / "23.yaml"
    file.write_text(to_yaml(data), "utf-8")
    assert run(["check", str(file), "--lang", lang]) == 0
    fine = {"en": "fine", "es": "todo bien"}[lang]
    assert fine in capsys.readouterr().out
    assert run(["check", str(tmp_path), "--lang", lang]) == 3
    assert capsys.readouterr().out.count(str(tmp_path)) == 22  # 21 groups and the sum


def test_the_schema_knows_every_key():
    schema = json_schema("guides")
    full = schema["$defs"]["FullGuideFile"]
    assert {*rules.TEXTS, *rules.LISTS} == set(full["properties"])
    assert set(full["required"]) == set(full["properties"]) - {"figures"}
    assert json.dumps(schema)
