"""Every sample person, every job: the printed parts add up to the printed fit less 50."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from figures import Findings

from ccfit.answers import read_sheet
from ccfit.case import Case, Options
from ccfit.catalog import Catalog, load_catalog
from ccfit.folding import Row
from ccfit.language import LANGUAGES, Lang
from ccfit.quiz import load_quiz
from ccfit.render import counselor
from ccfit.render.look import Look
from ccfit.reporting.compose import compose
from ccfit.reporting.report import Report
from ccfit.reporting.shown_match import match_shown

ROOT = Path(__file__).resolve().parents[1]
TOLERANCE = Decimal("0.000001")
WIDTHS = (100, 60)
POINTS = r"([+−]\d+\.\d)"
# As a table, and as a sum below each job where columns do not fit.
ROWS = (
    re.compile(rf"(?m)^ *\d+ +\d\d-\d{{4}}\.\d\d .*? (\d+\.\d)((?: +{POINTS}\*?)+)(?: |$)"),
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
    case = Case(read_sheet(path, load_quiz()), load_quiz(), load_catalog(), Options())
    if not case.ranking.matches:
        findings.check(f"{path.name}: no ranking, no jobs", holds=not compose(case, "en").matches)
        return
    gaps = list(json_gaps(full_report(case, "en")))
    findings.row(f"{path.name}: largest difference in JSON, {len(gaps)} jobs", max(gaps))
    findings.check("  all within 1e-6", holds=len(gaps) == count and max(gaps) <= TOLERANCE)
    for lang in LANGUAGES:
        _measure_printed(findings, full_report(case, lang), lang, count)


def _measure_printed(findings: Findings, report: Report, lang: Lang, count: int) -> None:
    for width in WIDTHS:
        rows = list(printed_gaps(report, lang, width))
        label = f"  as printed, {lang}, {width} columns: {len(rows)} jobs, exactly equal"
        findings.check(label, holds=len(rows) == count and not any(rows))


def full_report(case: Case, lang: Lang) -> Report:
    """A report in which no job is folded under another: all of them, first to last."""
    shown = [match_shown(case, Row(match, ()), lang) for match in case.ranking.matches]
    return compose(case, lang).model_copy(update={"matches": shown})


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
