"""A row says what the report says, and a spreadsheet runs nothing of it."""

from __future__ import annotations

import csv
import io
import json

import pytest
from crowd import answers_of
from pydantic import TypeAdapter

import ccfit
from ccfit.answers import AnswerSheet, Person, sheet_from
from ccfit.batch import forms
from ccfit.batch.row import BatchRow
from ccfit.batch.setting import Bench, Setting, pack, unpack
from ccfit.case import Options
from ccfit.checking.schemas import json_schema
from ccfit.facets import FACETS
from ccfit.quiz import load_quiz
from ccfit.reporting.compose import compose
from ccfit.spreadsheet import STARTS_A_FORMULA, table_line


def rows(count=6, **setting):
    bench = Bench(Setting(**setting))
    for answers in answers_of(load_quiz(), count):
        case = bench.case(AnswerSheet(Person("Ana", "es", "2026-11-21"), answers))
        yield case, bench.row(case)


def test_a_row_is_the_report_in_short():
    for case, row in rows():
        report = compose(case, "es").model_dump(mode="json")
        profile = report["profile"]
        assert row["person"] == report["person"]
        assert row["verdict"] == report["quality"]["verdict"]
        assert row["codes"]["interests"] == profile["interests"]["code"]
        assert row["codes"]["interests_display"] == profile["interests"]["code_display"]
        assert row["codes"]["type"] == profile["type"]["code"]
        assert row["codes"]["type_display"] == profile["type"]["code_display"]
        for facet in FACETS:
            assert row["scores"][facet] == (profile[facet] or {}).get("scores")
        keys = ("code", "title", "fit")
        assert row["areas"] == [{k: a[k] for k in keys} for a in report["areas"][:5]]
        keys = ("rank", "code", "title", "fit")
        assert row["matches"] == [{k: m[k] for k in keys} for m in report["matches"][:10]]


def test_certainty_adds_the_reports_intervals_and_tiers():
    case, row = next(rows(certainty=True))
    report = compose(case, "en").model_dump(mode="json")
    assert row["certainty"] == report["certainty"] == "uncalibrated"
    for found, expected in zip(row["matches"], report["matches"][:10], strict=True):
        assert found["rank_interval"] == expected["rank_interval"]
        assert found["tier"] == expected["tier"]
    assert all(area["tier"] >= 1 for area in row["areas"])


def test_without_a_pattern_a_row_has_a_verdict_and_no_matches():
    ids = [item for items in load_quiz().form("staged").values() for item in items]
    row = next(ccfit.score_many([AnswerSheet(Person(), dict.fromkeys(ids, 3))]))
    assert row["verdict"] == "retake"
    assert row["matches"] == row["areas"] == []


def test_scores_from_elsewhere_make_a_row():
    sheet = sheet_from({"ccfit": "scores/1", "interests": {"code": "SIE"}}, load_quiz())
    row = next(ccfit.score_many([sheet]))
    assert row["codes"]["interests"] == "SIE"
    assert row["scores"]["skills"] is None
    assert len(row["matches"]) == 10


def test_rows_have_the_shape_that_is_promised():
    adapter = TypeAdapter(BatchRow)
    for certainty in (False, True):
        _, row = next(rows(certainty=certainty))
        adapter.validate_python(row, strict=True)
        schema = json_schema("batch-row")
        assert set(row) <= set(schema["properties"])
        assert set(schema["required"]) <= set(row)


def test_a_line_of_json_is_the_row():
    _, row = next(rows())
    line = forms.ndjson(row)
    assert line.endswith("}\n")
    assert line.count("\n") == 1
    assert json.loads(line) == row


@pytest.mark.parametrize("certainty", [False, True])
def test_a_line_of_csv_has_a_cell_for_each_column(certainty):
    head, line = forms.CSV[certainty]
    _, row = next(rows(certainty=certainty))
    names, cells = csv.reader(io.StringIO(head() + line(row)))
    found = dict(zip(names, cells, strict=True))
    assert found["id"] == "Ana"
    assert found["interests_display"] == row["codes"]["interests_display"]
    assert float(found["interests: R"]) == row["scores"]["interests"]["R"]
    assert found["job 1: code"] == row["matches"][0]["code"]
    assert float(found["job 10: fit"]) == row["matches"][9]["fit"]
    assert ("job 3: tier" in found) == certainty
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")', "\r=1"]
)
def test_a_cell_that_would_run_is_harmless(text):
    cell = next(csv.reader(io.StringIO(table_line([text]))))[0]
    assert not cell.startswith(STARTS_A_FORMULA)
    assert cell.strip("' \t") == text.strip()


def test_numbers_stay_numbers_and_lines_stay_lines():
    assert table_line([-1.5, None, "a\nb", 3]) == "-1.5,,a b,3\n"


def test_a_setting_comes_out_of_its_parcel_as_it_went_in(tmp_path):
    options = Options(weights={"interests": 1.0}, top=3)
    bench = unpack(pack(Setting(options=options, lang="es")))
    assert bench.setting.options == options
    assert bench.setting.lang == "es"
    assert bench.quiz is load_quiz()
    assert bench.catalog is ccfit.load_catalog()


def test_an_own_catalogue_travels_with_the_parcel(catalog_data, make_catalog):
    catalog = make_catalog(catalog_data)
    _ = catalog.directions
    bench = unpack(pack(Setting(catalog=catalog)))
    assert bench.catalog is not ccfit.load_catalog()
    assert [one.code for one in bench.catalog.occupations] == [
        one.code for one in catalog.occupations
    ]


def test_parcels_of_one_setting_are_one(catalog):
    assert pack(Setting(lang="es")) == pack(Setting(lang="es"))
    assert pack(Setting(lang="es")).key != pack(Setting(lang="en")).key
