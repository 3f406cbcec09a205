"""YAML and JSON as plain values with their lines; what is dangerous or surprising is refused."""

from __future__ import annotations

import datetime
import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ccfit.documents import DEEPEST, Document, parse_document, to_yaml
from ccfit.errors import AnswersError, DataError


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def loader(request, monkeypatch):
    """PyYAML with its fast loader in C, and as it is where that was not built."""
    if request.param == "SafeLoader":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML has no loader in C here")


def parse(text, kind=AnswersError):
    return parse_document(text if isinstance(text, bytes) else text.encode(), "alex.yaml", kind)


def fault(text, kind=AnswersError):
    with pytest.raises(kind) as caught:
        parse(text, kind)
    return caught.value


def test_plain_values():
    text = "text: word\nwhole: 3\nreal: 2.5\ntrue: yes\nnothing:\nlist: [1, a]\nmap: {a: {b: c}}\n"
    assert parse(text).data == {
        "text": "word",
        "whole": 3,
        "real": 2.5,
        "true": True,
        "nothing": None,
        "list": [1, "a"],
        "map": {"a": {"b": "c"}},
    }


def test_the_hash_is_that_of_the_bytes():
    # printf 'a: 1\n' | sha256sum
    expected = "37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae"
    assert parse("a: 1\n").sha256 == expected
    assert parse("a: 1 \n").sha256 != expected


def test_every_value_knows_its_line():
    document = parse("# comment\na: 1\nb:\n  c:\n    - x\n    - y\n")
    assert document.where(("a",)).line == 2
    assert document.where(("b", "c")).line == 4  # where its key stands
    assert document.where(("b", "c", 1)).line == 6
    assert document.where(("b", "c", 1)).item == "b.c.1"


def test_what_has_no_line_gets_that_of_what_is_around_it():
    document = parse("a: 1\nb:\n  c: 2\n")
    assert document.where(("b", "missing", "deeper")).line == document.where(("b",)).line == 2
    assert document.where(("missing",)).line == 1


def test_a_document_without_lines_still_has_a_place():
    where = Document({}, "answers", "").where(("a", "b"))
    assert (where.source, where.line, where.item) == ("answers", None, "a.b")
    assert where.text("en") == "answers, a.b"


def test_the_place_is_worded_in_both_languages():
    where = parse("a: 1\nb: 2\n").where(("b",))
    assert where.text("en") == "alex.yaml, line 2, b"
    assert where.text("es") == "alex.yaml, línea 2, b"


# Text, key, line. The lines count from 1.
REFUSED = [
    ("a: 1\nb: 2\na: 3\n", "yaml.duplicate_key", 3),
    ("a:\n  b: 1\n  b: 1\n", "yaml.duplicate_key", 3),
    ("no: 1\n'no': 2\n", "yaml.duplicate_key", 2),
    ("1: x\n1: y\n", "yaml.duplicate_key", 2),
    ('{"a": 1,\n "a": 2}', "yaml.duplicate_key", 2),
    ("a: &x 1\nb: *x\n", "yaml.alias", 2),
    ("a: &x {c: 1}\nb:\n  <<: *x\n", "yaml.alias", 3),
    ("a: &x [*x]\n", "yaml.alias", 1),
    ("a: !!python/object/apply:os.system [ls]\n", "yaml.tag", 1),
    ("a: 1\nb: !!python/name:os.system\n", "yaml.tag", 2),
    ("a: !!binary aGFsbG8=\n", "yaml.tag", 1),
    ("a: !custom {b: 1}\n", "yaml.tag", 1),
    ("!!map {a: 1}\n", "yaml.tag", 1),
    ("!key a: 1\n", "yaml.tag", 1),
    ("[a, b]: 1\n", "yaml.key", 1),
    ("a: 1\n? {b: 1}\n: 2\n", "yaml.key", 2),
    ("a: 1\n---\nb: 2\n", "yaml.second_document", 2),
    ("a: 1\nb: [1, 2\nc: 3\n", "yaml.syntax", 3),
    ("a: 1\n\tb: 2\n", "yaml.syntax", 2),
    ("a: 'open\n", "yaml.syntax", 2),
    ("a: b: c\n", "yaml.syntax", 1),
    ("a: 1\n- b\n", "yaml.syntax", 2),
    ("a: @x\n", "yaml.syntax", 1),
]


@pytest.mark.parametrize(("text", "key", "line"), REFUSED)
def test_what_is_refused_and_where(loader, text, key, line):
    found = fault(text)
    assert found.key == key
    assert found.where.line == line
    assert found.text("en").startswith(f"alex.yaml, line {line}: ")
    assert found.text("es").startswith(f"alex.yaml, línea {line}: ")


def test_the_kind_of_error_is_that_of_the_reader():
    assert fault("a: 1\na: 2\n", DataError).exit_code == 3
    assert fault("a: 1\na: 2\n").exit_code == 4


def test_an_alias_bomb_goes_off_nowhere(loader):
    # Each line is ten of the one before: 10^9 values if it were built.
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]")
    found = fault("\n".join(lines))
    assert (found.key, found.where.line) == ("yaml.alias", 2)


@pytest.mark.parametrize("opening", ["[", "{a: "])
def test_endless_nesting_is_refused(loader, opening):
    assert fault("a: " + opening * 500).key == "yaml.too_deep"


def test_nesting_as_deep_as_any_real_file_is_fine():
    value = parse("[" * DEEPEST + "]" * DEEPEST).data
    for _ in range(DEEPEST - 1):
        (value,) = value
    assert value == []
    assert fault("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2)).key == "yaml.too_deep"


@pytest.mark.parametrize("text", ["", "   \n\n", "# only a comment\n", "\ufeff"])
def test_empty_files(text):
    found = fault(text)
    assert found.key == "file.empty"
    assert "ccfit quiz" in found.text("en")
    assert "ccfit quiz" in found.text("es")


def test_binary_files():
    assert fault(b"PK\x03\x04\0\0\0\0").key == "file.binary"


def test_a_zero_byte_far_into_a_file_is_a_fault_too(loader):
    found = fault(b"a: 1\n# " + b"x" * 5000 + b"\0\n")
    assert found.exit_code == 4


def test_text_that_is_not_utf8_names_its_line():
    found = fault("a: 1\nid: José\n".encode("latin-1"))
    assert (found.key, found.where.line) == ("file.not_utf8", 2)
    assert "UTF-8" in found.text("en")


def test_a_byte_order_mark_is_fine():
    document = parse(b"\xef\xbb\xbfa: 1\nb: 2\n")
    assert document.data == {"a": 1, "b": 2}
    assert document.where(("b",)).line == 2


def test_a_byte_order_mark_before_json_is_fine(loader):
    assert parse(b'\xef\xbb\xbf{\n\t"a": 1\n}\n').data == {"a": 1}


def test_windows_line_ends_are_fine():
    document = parse(b"a: 1\r\nb: 2\r\n")
    assert document.data == {"a": 1, "b": 2}
    assert document.where(("b",)).line == 2


def test_not_a_number_is_read_as_what_it_is():
    # The checks of each file refuse it, with its place.
    value = parse("a: .nan\n").data["a"]
    assert value != value  # noqa: PLR0124


def test_json_may_be_indented_with_tabs(loader):
    document = parse('{\n\t"a": 1,\n\t"b": {\n\t\t"c":\t[1,\t2]\n\t}\n}\n')
    assert document.data == {"a": 1, "b": {"c": [1, 2]}}
    assert document.where(("b", "c")).line == 4


@pytest.mark.parametrize("key", ["no", "on", "off", "yes", "null", "~", "true"])
def test_words_that_yaml_takes_for_truth_values_stay_words_as_keys(loader, key):
    assert parse(f"{key}: 1\n").data == {key: 1}
    assert parse(f"a: {{{key}: 1}}\n").data == {"a": {key: 1}}


def test_as_values_they_are_truth_values_unless_quoted():
    assert parse("a: no\nb: 'no'\nc: on\n").data == {"a": False, "b": "no", "c": True}


def test_dates():
    data = parse("day: 2026-11-21\nquoted: '2026-11-21'\nnone: 2026-13-45\n").data
    assert data == {
        "day": datetime.date(2026, 11, 21),
        "quoted": "2026-11-21",
        "none": "2026-13-45",  # no such day: the text as it stands
    }


def test_a_merge_key_is_a_key_like_any_other():
    assert parse("a:\n  <<: {b: 1}\n").data == {"a": {"<<": {"b": 1}}}


def test_json_escapes_of_signs_beyond_the_first_plane():
    # 😀 as json.dumps writes it: a surrogate pair, valid JSON.
    assert parse('{"id": "\\ud83d\\ude00"}').data == {"id": "😀"}
    assert parse(json.dumps({"😀": ["😀", "é"]})).data == {"😀": ["😀", "é"]}


@pytest.mark.parametrize("number", ["1e-05", "1E5", "1e+16", "2.5e3", "-1.5e-7"])
def test_json_numbers_with_an_exponent_are_numbers(number):
    assert parse(f'{{"a": {number}}}').data == {"a": float(number)}


def test_json_with_such_escapes_keeps_its_lines():
    document = parse('{"id": "\\ud83d\\ude00",\n"answers": {"r1": 1,\n"r2": 9}}')
    assert document.where(("answers", "r2")).line == 3


def test_json_with_such_escapes_may_not_repeat_a_key_either():
    found = fault('{"id": "\\ud83d\\ude00",\n"answers": {"r1": 1,\n"r1": 5}}')
    assert (found.key, found.where.line) == ("yaml.duplicate_key", 3)


json_text = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | json_text
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(json_text, inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(
    st.dictionaries(json_text, json_values, max_size=4), st.booleans(), st.sampled_from([None, 2])
)
def test_json_is_read_as_json(value, ascii_only, indent):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert parse(text).data == value


@given(st.dictionaries(json_text, json_values, max_size=4))
def test_what_is_written_as_yaml_is_read_back_the_same(value):
    assert parse(to_yaml(value)).data == value


def test_yaml_is_written_in_the_order_given_with_letters_as_they_are():
    text = to_yaml({"ccfit": "answers/1", "id": "José", "answers": {"r2": 1, "r1": 2}})
    assert text == "ccfit: answers/1\nid: José\nanswers: {r2: 1, r1: 2}\n"
