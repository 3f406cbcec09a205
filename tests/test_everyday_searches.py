"""150 searches as people type them: nearly all find the right job first."""

from __future__ import annotations

from pathlib import Path

import pytest

from ccfit.catalog import load_catalog
from ccfit.documents import parse_document
from ccfit.finding.search import look_up
from ccfit.language import LANGUAGES

FILE = Path(__file__).parent / "everyday_searches.yaml"
SEARCHES = parse_document(FILE.read_bytes(), FILE.name).data
RIGHT_FIRST = 0.95
CASHIERS, TELLERS = "41-2011.00", "43-3071.00"


def found(lang, typed):
    return [one.occupation.code for one in look_up(load_catalog(), typed, lang)]


def finds_it_first(lang, typed, right):
    return any(code.startswith(tuple(right.split())) for code in found(lang, typed)[:1])


def test_there_are_75_in_each_language():
    assert {lang: len(SEARCHES[lang]) for lang in LANGUAGES} == {"en": 75, "es": 75}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_counts_as_right_is_in_the_catalogue(lang):
    known = tuple(load_catalog().by_code)
    for right in SEARCHES[lang].values():
        assert all(any(code.startswith(one) for code in known) for one in right.split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nearly_all_find_the_right_job_first(lang):
    wrong = [
        typed for typed, right in SEARCHES[lang].items() if not finds_it_first(lang, typed, right)
    ]
    assert 1 - len(wrong) / len(SEARCHES[lang]) >= RIGHT_FIRST, wrong


def test_cajero_is_both_and_both_come_first():
    assert set(found("es", "cajero")[:2]) == {CASHIERS, TELLERS}
