"""Every sample person, every job: the printed parts add up to the printed fit less 50."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from pathlib import Path

from figures import Findings

import ccfit
from ccfit.answers import Sheet, read_sheet
from ccfit.catalog import Catalog
from ccfit.language import LANGUAGES, Lang
from ccfit.quiz import load_quiz
from ccfit.render import counselor
from ccfit.render.page import Look
from ccfit.report import Report

ROOT = Path(__file__).resolve().parents[1]
TOLERANCE = Decimal("0.000001")
WIDE, NARROW = 100, 60
POINTS = r"([+−]\d+\.\d)"
# As a table, and as a sum below each job where columns do not fit.
ROWS = (
    re.compile(rf"(?m)^ *\d+ +\d\d-\d{{4}}\.\d\d .*? (\d+\.\d)((?: +{POINTS}\*?)+)$"),
    re.compile(rf"(\d+\.\d)\s+=\s+50((?:\s+{POINTS}\*?\s+\([^)]+\))+)"),
)


def measure(findings: Findings, catalog: Catalog) -> None:
    """Read every sample person's whole report back, as JSON and as text."""
    findings.heading("Contributions add up to fit − 50")
    for path in sample_files():
        _measure_person(findings, path, len(catalog.occupations))


def sample_files() -> list[Path]:
    """The sample of ``ccfit demo`` and those of the tests."""
    return [ROOT / "data" / "sample.yaml", *sorted((ROOT / "tests" / "samples").glob("*.yaml"))]


def _measure_person(findings: Findings, path: Path, count: int) -> None:
    sheet = read_sheet(path, load_quiz())
    report = _report(sheet, count, "en")
    if not report.ranked:
        findings.check(f"{path.name}: no ranking, no jobs", holds=not report.matches)
        return
    gaps = list(json_gaps(report))
    findings.row(f"{path.name}: largest difference in JSON, {len(gaps)} jobs", max(gaps))
    findings.check("  all within 1e-6", holds=len(gaps) == count and max(gaps) <= TOLERANCE)
    for lang, width in product(LANGUAGES, (WIDE, NARROW)):
        rows = list(printed_gaps(_report(sheet, count, lang), lang, width))
        label = f"  as printed, {lang}, {width} columns: {len(rows)} jobs, exactly equal"
        findings.check(label, holds=len(rows) == count and not any(rows))


def _report(sheet: Sheet, count: int, lang: Lang) -> Report:
    return ccfit.score(sheet, lang=lang, options=ccfit.Options(top=count))


def json_gaps(report: Report) -> Iterator[Decimal]:
    """How far each match's contributions are from its fit − 50, in the decimals of the JSON."""
    for match in json.loads(report.model_dump_json(), parse_float=Decimal)["matches"]:
        parts = [Decimal(facet["contribution"]) for facet in match["facets"]]
        yield abs(sum(parts) - (Decimal(match["fit"]) - 50))


def printed_gaps(report: Report, lang: Lang, width: int) -> Iterator[Decimal]:
    """The same of the counselor's view, read back from its text."""
    text = counselor.render(report, lang, Look(width=width))
    plain = text if lang == "en" else re.sub(r"(\d),(\d)", r"\1.\2", text)
    row = ROWS[width < counselor.NARROW]
    for found in row.finditer(plain):
        parts = [Decimal(part.replace("−", "-")) for part in re.findall(POINTS, found[2])]
        yield abs(sum(parts) - (Decimal(found[1]) - 50))
