"""Whole reports of sample people, kept as files: any change to a word or a number shows.

After a wanted change: ``CCFIT_GOLDEN=write pytest tests/test_golden.py``, then read the diff.
"""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path

import pytest

import ccfit
from ccfit.render import counselor, html, markdown, markdown_counselor, text
from ccfit.render.look import Look

HERE = Path(__file__).parent
SAMPLES = {
    "alex": HERE.parent / "data" / "sample.yaml",
    "casey": HERE / "samples" / "casey.yaml",
    "jo": HERE / "samples" / "jo.yaml",
    "robin": HERE / "samples" / "robin.yaml",
}
FORMS = {
    "txt": lambda report, lang: text.render(report, lang, Look(80)),
    "narrow.txt": lambda report, lang: text.render(report, lang, Look(60)),
    "counselor.txt": lambda report, lang: counselor.render(report, lang, Look(100)),
    "json": lambda report, _: report.model_dump_json(indent=2) + "\n",
}
# One person is enough to see a format change; that all say the same is tested for everybody.
ONCE = {
    "md": markdown.render,
    "counselor.md": markdown_counselor.render,
    "html": html.render,
    "counselor.html": html.render_counselor,
}
CASES = [*product(SAMPLES, FORMS), *product(["robin"], ONCE)]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("name", "form"), CASES)
def test_report_is_as_it_was_read_and_approved(
    name: str, lang: ccfit.language.Lang, form: str
) -> None:
    report = ccfit.score(SAMPLES[name], lang=lang)
    shown = (FORMS | ONCE)[form](report, lang)
    golden = HERE / "golden" / f"{name}.{lang}.{form}"
    if os.environ.get("CCFIT_GOLDEN") == "write":
        golden.write_text(shown, "utf-8", newline="\n")
    assert shown == golden.read_text("utf-8")
