"""The words about every job: there, in both languages, sound, and loaded only when needed."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from ccfit import guides, storage
from ccfit.catalog import load_catalog
from ccfit.checking.guides_folder import check_folder, guide_files
from ccfit.cli.main import run
from ccfit.guides import FullGuide, guide_of
from ccfit.language import Text
from ccfit.reporting.guide import GuideShown, guide_shown

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "data" / "guides"
SAMPLE = ROOT / "data" / "sample.yaml"
SERVICE = "43-4051.00"
FEWEST_FULL = 120
# What the two pages on customer service name or relate to, and the jobs around it.
NAMED = {
    "customer service": SERVICE,
    "order clerks": "43-4151.00",
    "library assistants": "43-4121.00",
    "tellers": "43-3071.00",
    "retail salespersons": "41-2031.00",
    "computer user support": "15-1232.00",
    "hosts and hostesses": "35-9031.00",
    "receptionists": "43-4171.00",
    "wholesale sales": "41-4012.00",
    "their supervisors in sales": "41-1011.00",
    "their supervisors in offices": "43-1011.00",
}


@pytest.fixture
def opened(monkeypatch):
    """The names of the guides that are opened from now on."""
    found = []
    read = storage.bundled_if_any

    def recorded(name):
        found.append(name)
        return read(name)

    monkeypatch.setattr(storage, "bundled_if_any", recorded)
    guides._group.cache_clear()
    return found


def test_every_job_has_a_summary_and_what_is_hard_in_both_languages():
    for code in load_catalog().by_code:
        guide = guide_of(code)
        assert guide is not None, code
        assert all(guide.summary)
        assert 2 <= len(guide.watch_outs) <= 3
        assert all(all(one) for one in guide.watch_outs)


def test_many_jobs_have_a_full_guide():
    full = [code for code in load_catalog().by_code if guide_of(code).full]
    assert len(full) >= FEWEST_FULL


@pytest.mark.parametrize("name", NAMED)
def test_what_the_pages_name_has_a_full_guide(name):
    guide = guide_of(NAMED[name])
    assert guide is not None
    assert guide.full is not None


def test_the_hundred_jobs_with_the_most_people_have_a_full_guide():
    # of those whose people are counted for themselves, not within a wider group
    jobs = [one for one in load_catalog().occupations if one.pay and one.pay.group is None]
    largest = sorted(jobs, key=lambda one: -(one.employment or 0))[:100]
    assert [one.title.en for one in largest if guide_of(one.code).full is None] == []


def test_the_bundled_guides_have_no_fault():
    files = guide_files(str(FOLDER))
    assert len(files) == 22
    assert [fault.text() for fault in check_folder(str(FOLDER), files)] == []


def test_no_two_jobs_are_summed_up_alike():
    summaries = [guide_of(code).summary for code in load_catalog().by_code]
    for lang in ("en", "es"):
        assert len({one.to(lang) for one in summaries}) == len(summaries)


# Loading


def test_a_job_opens_the_file_of_its_group_and_only_once(opened):
    assert guide_of(SERVICE) is guide_of(SERVICE)
    assert guide_of("43-3071.00") is not None
    assert opened == ["guides/43"]


@pytest.mark.parametrize("code", ["43-9999.99", "99-0001.00", "boss", "", "../43", "43"])
def test_a_job_without_a_guide_is_no_fault(code):
    assert guide_of(code) is None


@pytest.mark.parametrize(
    "words",
    [
        ("score", str(SAMPLE), "--json"),
        ("jobs", "list"),
        ("jobs", "search", "barista", "--json"),
    ],
)
def test_what_needs_no_words_opens_no_guide(words, opened, capsys):
    assert run(list(words)) == 0
    assert capsys.readouterr().out
    assert opened == []


@pytest.mark.parametrize("words", [("score", str(SAMPLE)), ("jobs", "show", "barista")])
def test_what_is_read_opens_those_it_needs(words, opened, capsys):
    assert run(list(words)) == 0
    assert 0 < len(opened) < 22


def test_a_brief_report_leaves_jobs_at_their_names(opened, capsys):
    assert run(["score", str(SAMPLE), "--lang", "en"]) == 0
    summary = guide_of("21-1015.00").summary.en.split(",")[0]
    assert summary in " ".join(capsys.readouterr().out.split())
    assert run(["score", str(SAMPLE), "--lang", "en", "--brief"]) == 0
    assert summary not in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("lang", ["en", "es"])
def test_an_explanation_says_what_the_job_is(lang, capsys):
    assert run(["explain", str(SAMPLE), "35-3023.01", "--lang", lang]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert guide_of("35-3023.01").summary.to(lang) in said


# What is shown


def test_a_full_guide_is_shown_key_by_key_in_one_language():
    shown = guide_shown(guide_of(SERVICE), "es")
    assert shown is not None
    assert list(GuideShown.model_fields) == [one.name for one in fields(FullGuide)]
    full = guide_of(SERVICE).full
    assert shown.day == full.day.es
    assert shown.duties == [one.es for one in full.duties]


def test_without_money_nothing_is_said_of_pay():
    shown = guide_shown(guide_of(SERVICE), "en", money=False)
    assert shown is not None
    assert shown.pay_factors is None


def test_a_job_without_a_full_guide_shows_none():
    assert guide_shown(None, "en") is None
    short = guides.Guide(Text("Does.", "Hace."), ())
    assert guide_shown(short, "en") is None


def test_guides_are_compiled_into_the_package_without_what_yaml_needs(tmp_path):
    compiled = storage.compile_document(FOLDER / "43.yaml")
    assert json.loads(compiled)["data"]["group"] == "43"
    assert "\n" not in compiled
