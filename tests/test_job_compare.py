"""Jobs side by side where columns fit, below each other where they do not."""

from __future__ import annotations

import re

import pytest

from ccfit.catalog import load_catalog
from ccfit.guides import guide_of
from ccfit.render.job_compare import render
from ccfit.render.look import Look
from ccfit.reporting.compose_job import job_shown

BARISTAS, TELLERS, NURSES = "35-3023.01", "43-3071.00", "29-1141.00"


@pytest.fixture(scope="module")
def compared():
    """Compares jobs of the bundled catalogue."""
    catalog = load_catalog()

    def build(codes, lang="en", width=80, *, money=True):
        jobs = [job_shown(catalog.by_code[one], catalog, lang, money=money) for one in codes]
        return render(jobs, lang, Look(width), money=money)

    return build


def test_two_jobs_stand_side_by_side_at_60_columns(compared):
    rows = compared((BARISTAS, TELLERS), width=60).splitlines()
    assert re.fullmatch(r"Baristas  35-3023\.01 +Tellers  43-3071\.00", rows[0])
    soon = [row for row in rows if row.count("Soon after school") == 2]
    assert len(soon) == 1


@pytest.mark.parametrize(("count", "width"), [(3, 60), (2, 40)])
def test_too_narrow_columns_become_paragraphs(count, width, compared):
    codes = (BARISTAS, TELLERS, NURSES)[:count]
    rows = compared(codes, width=width).splitlines()
    assert rows[:2] == ["Baristas  35-3023.01", "Tellers  43-3071.00"]
    assert "Tellers: Soon after school" in rows


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
def test_it_fits_and_leaves_nothing_out(lang, width, compared):
    codes = (BARISTAS, TELLERS, NURSES)
    text = compared(codes, lang, width)
    assert max(map(len, text.splitlines())) <= width
    words = set(text.split())
    for code in codes:
        for said in (guide_of(code).summary, *guide_of(code).watch_outs):
            assert set(said.to(lang).split()) <= words


def test_the_order_is_that_asked_for(compared):
    text = compared((TELLERS, NURSES, BARISTAS))
    assert text.index("Tellers") < text.index("Registered Nurses") < text.index("Baristas")


def test_without_pay_no_figure_of_money_is_left(compared):
    for lang in ("en", "es"):
        text = compared((BARISTAS, TELLERS), lang, money=False)
        assert not re.search(r"\$|dólares|\bPay\b|Sueldo", text)
    assert "$31,200" in compared((BARISTAS, TELLERS))


def test_what_one_job_lacks_is_said_and_what_all_lack_left_out(make_catalog, catalog_data):
    bare = {"code": "99-0001.00", "title": {"en": "Bare", "es": "Nada"}}
    catalog = make_catalog(catalog_data | {"occupations": [*catalog_data["occupations"], bare]})
    jobs = [
        job_shown(catalog.by_code[code], catalog, "en") for code in ("43-4051.00", "99-0001.00")
    ]
    text = render(jobs, "en", Look(80))
    assert re.search(r"^CES +not known$|^C.* +not known$", text, re.MULTILINE)
    assert "People in this job" not in text
