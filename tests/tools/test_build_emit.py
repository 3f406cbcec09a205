"""The emitter: what it writes is read back unchanged."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from catalog.emit import document, flow, number_text, share_text, vector_text
from catalog.errors import BuildError
from hypothesis import given
from hypothesis import strategies as st

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = TEXTS | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False).filter(
    lambda number: abs(number) != float("inf")
)  # fmt: skip
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=10
)


@given(VALUES)
def test_round_trip(value: Any) -> None:
    assert yaml.safe_load(flow(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        *("No", "yes", "on", "y", "null", "~", "", " ", "11", "1e5", "0x1", "1_000", ".5", "1:30"),
        *("2025-05", "2024-05-01", "43-4051.00", "29-2010", "a: b # c", "- a", "{a}", "a; b", "%"),
        *('"quoted"', "it's", "back\\slash", "tab\tline\n", "ñ á ¿", "\x85\u2028\ufeff", "😀"),
    ],
)
def test_awkward_texts_stay_texts(text: str) -> None:
    assert yaml.safe_load(flow({text: [text]})) == {text: [text]}


def test_codes_and_identifiers_are_plain() -> None:
    assert flow({"code": "43-4051.00", "group": "29-2010", "period": "year"}) == (
        "{code: 43-4051.00, group: 29-2010, period: year}"
    )


def test_small_and_large_floats_stay_floats() -> None:
    for number in (1e-05, 1e22, 0.1, -5.5, 17.0):
        read = yaml.safe_load(flow(number))
        assert isinstance(read, float)
        assert read == number


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object()])
def test_what_yaml_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(BuildError, match="cannot write"):
        flow(value)


def test_vectors() -> None:
    assert vector_text((1.97, 1.0, 6.323, 0.0), 2) == "1.97 1.0 6.32 0.0"
    assert vector_text((-0.00001, -0.12345), 4) == "0.0 -0.1235"
    assert share_text((0.0, 54.76, 100.0, 10.5)) == "0 54.76 100 10.5"
    assert number_text(2.675, 2) == "2.67"


def test_document_is_read_back() -> None:
    head = {
        "ccfit": "occupations/1",
        "sources": [{"id": "onet", "name": "O*NET: a # b"}],
        "orders": {"interests": "R I A S E C"},
        "areas": {"11": {"en": "Managing", "es": "Dirección"}},
        "outlook": {"from": 2024, "all_jobs_percent": 3.1},
    }
    occupations = [{"code": "11-1011.00", "zone": 5, "pay": {"median": 1, "capped": ["p90"]}}]
    text = document(["A comment", "", "another"], head, occupations)
    assert text.startswith("# A comment\n#\n# another\n")
    assert "outlook: {from: 2024, all_jobs_percent: 3.1}\n" in text
    assert yaml.safe_load(text) == {**head, "occupations": occupations}
