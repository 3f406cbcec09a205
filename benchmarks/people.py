"""Real people's answers: how many get a ranking, and whether every sum is right.

Usage: python benchmarks/people.py SOURCE_DIR

SOURCE_DIR holds respondents/riasec60_dev.csv, riasec60_key.csv and riasec48_majors_dev.csv. What
the engine says is compared with a second computation from the tables alone, which knows nothing
of ccfit: sums and numbers of answers by letter, who answered out of range, who too little.
Everybody is ranked; a whole report, which takes longer, is written for all of the smaller table
and for every twentieth of the larger.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from figures import Findings

from ccfit.answers import sheet_from
from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.errors import AnswersError
from ccfit.facets import LETTERS
from ccfit.quiz import Quiz, load_quiz
from ccfit.reporting.compose import compose

HERE = Path(__file__).resolve().parent
# No facet above this is when a report should ask for caution.
CLEAR = 0.55

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ccfit makes of one person; `scores` are scale means, None without interests."""

    refused: bool = False
    scores: tuple[float | None, ...] | None = None
    ranked: bool = False
    signal: float = 0.0
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """The same person, counted from the table: sums and answers by letter."""

    sums: tuple[int, ...]
    answered: tuple[int, ...]
    out_of_range: bool
    too_few: bool


def main(source: Path) -> int:
    """Measure both tables; the exit status is 1 if a check did not hold."""
    findings = Findings("Real people, scored by ccfit and counted a second time")
    folder = source / "respondents"
    key = {row["item"]: row["scale"] for row in _rows(folder / "riasec60_key.csv")}
    _measure(findings, folder / "riasec60_dev.csv", "riasec60", key, every=1)
    key = {f"{letter}{number}": letter for letter in LETTERS for number in range(1, 9)}
    _measure(findings, folder / "riasec48_majors_dev.csv", "riasec48", key, every=20)
    return findings.finish()


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _measure(
    findings: Findings, table: Path, name: str, key: Mapping[str, str], *, every: int
) -> None:
    quiz = load_quiz(HERE / f"{name}.quiz.yaml")
    section = quiz.sections["interests"]
    rows = _rows(table)
    with ProcessPoolExecutor() as pool:
        judge = partial(_outcome, quiz=quiz, items=list(key), every=every)
        outcomes = list(pool.map(judge, range(len(rows)), rows, chunksize=20))
    counted = [_counted(row, key, section.low, section.high) for row in rows]
    findings.heading(f"{table.name}: n = {len(rows):,}, {len(key)} items")
    _print_outcomes(findings, outcomes)
    _print_reports(findings, outcomes, every)
    _print_checks(findings, outcomes, counted)


def _outcome(place: int, row: Row, quiz: Quiz, items: Iterable[str], every: int) -> Outcome:
    """One person through the engine, a blank being a gap; a report for every so many."""
    answers = {item: int(row[item]) for item in items if row[item]}
    try:
        sheet = sheet_from({"ccfit": "answers/1", "id": row["id"], "answers": answers}, quiz)
    except AnswersError:
        return Outcome(refused=True)
    case = Case(sheet, quiz, load_catalog(), Options(top=1))
    facets = case.profile.facets
    return Outcome(
        scores=facets["interests"].scores if "interests" in facets else None,
        ranked=bool(case.ranking.matches),
        signal=max((one.signal for one in case.prepared.values()), default=0.0),
        reported=place % every == 0 and _has_sound_report(case),
    )


def _has_sound_report(case: Case) -> bool:
    """Whether a report comes out, with a first job exactly where there is a ranking."""
    report = compose(case, "en")
    matches = bool(report.matches)
    return matches == report.ranked == bool(case.ranking.matches) and len(report.next_steps) == 3


def _counted(row: Row, key: Mapping[str, str], low: int, high: int) -> Counted:
    given = [[int(row[i]) for i in key if key[i] == letter and row[i]] for letter in LETTERS]
    asked = [sum(1 for i in key if key[i] == letter) for letter in LETTERS]
    return Counted(
        sums=tuple(map(sum, given)),
        answered=tuple(map(len, given)),
        out_of_range=any(not low <= answer <= high for answers in given for answer in answers),
        too_few=any(2 * len(one) < count for one, count in zip(given, asked, strict=True)),
    )


def _print_outcomes(findings: Findings, outcomes: list[Outcome]) -> None:
    total = len(outcomes)
    refused = sum(one.refused for one in outcomes)
    ranked = [one for one in outcomes if one.ranked]
    weak = sum(one.signal <= CLEAR for one in ranked)
    findings.share("refused: an answer out of range", refused, total)
    findings.share("scored", total - refused, total)
    findings.share("  of these without a ranking", total - refused - len(ranked), total - refused)
    findings.share(f"  of these ranked, no facet's signal above {CLEAR}", weak, total - refused)
    clear = len(ranked) - weak
    findings.share(f"  of these ranked, signal above {CLEAR}", clear, total - refused)


def _print_reports(findings: Findings, outcomes: list[Outcome], every: int) -> None:
    """A person without a ranking gets a report too: a profile and three things to do."""
    tried = [one for one in outcomes[::every] if not one.refused]
    reported = sum(one.reported for one in tried)
    findings.share("with a report, of those it was written for", reported, len(tried))
    findings.check("every one of them", holds=reported == len(tried))


def _print_checks(findings: Findings, outcomes: list[Outcome], counted: list[Counted]) -> None:
    pairs = list(zip(outcomes, counted, strict=True))
    scored = [(one, count) for one, count in pairs if one.scores is not None]
    wrong = sum(not _same_sums(one, count) for one, count in scored)
    findings.row("people with six scores", f"{len(scored):,}")
    findings.row("people with a sum that differs from the second count", wrong)
    findings.check("every sum is equal", holds=wrong == 0)
    findings.check(
        "refused are exactly those with an answer out of range",
        holds=all(one.refused == count.out_of_range for one, count in pairs),
    )
    findings.check(
        "without scores are exactly the refused and those with too few answers",
        holds=all(
            (one.scores is None) == (count.out_of_range or count.too_few) for one, count in pairs
        ),
    )


def _same_sums(one: Outcome, count: Counted) -> bool:
    """Equal means of equally many answers are equal sums: no two whole sums share a quotient.

    Multiplying back is not exact: 29/7·7 is 29.000000000000004.
    """
    means = tuple(total / many for total, many in zip(count.sums, count.answered, strict=True))
    return one.scores == means


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/people.py SOURCE_DIR")
    sys.exit(main(Path(sys.argv[1])))
