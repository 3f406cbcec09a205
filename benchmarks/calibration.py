"""How far the certainty of a ranking can be trusted, checked on real people.

Usage: python benchmarks/calibration.py SOURCE_DIR

SOURCE_DIR holds respondents/riasec60_dev.csv and riasec48_majors_dev.csv. Each person's items
are cut in two (odd and even within a scale, in both directions). From the first half ccfit says
what a second sitting would show, with norms from other people (five folds); the second half shows
it. Interests alone, against all occupations of the bundled catalogue. Exit status 1 if a gate
fails.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from figures import Findings
from half_sittings import FOLDS, Group, read_group
from sitting_tally import (
    ANY,
    CALIBRATED,
    FIRST,
    FREE,
    NO_ANSWERS,
    NO_ORDER,
    NO_SIGNAL,
    TOP,
    USED,
    Part,
    Sums,
    Tally,
    measure,
)

PARTS = 4
FEWEST_PAIRS = 200
LARGEST_ERROR = 0.03
LEAST_COVERAGE, MOST_COVERAGE = 0.77, 0.83
OUTCOMES = {
    NO_ANSWERS: "half-sittings with too few answers",
    NO_SIGNAL: "half-sittings without signal: no ranking, left out",
    NO_ORDER: "half-sittings whose second half says nothing at all, left out",
    USED: "half-sittings used",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A table and its quiz.

    Pairs of one person in `pairs_every` and intervals of one in `intervals_every` are looked
    at, so that all is done in minutes.
    """

    table: str
    quiz: str
    pairs_every: int
    intervals_every: int


SOURCES = (
    Source("riasec60_dev.csv", "riasec60", 1, 1),
    Source("riasec48_majors_dev.csv", "riasec48", 2, 8),
)


def main(source: Path) -> int:
    """Measure both files; the exit status is 1 if a gate fails."""
    findings = Findings("Certainty, against a second sitting of real people")
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for one in SOURCES:
            group = read_group(source / "respondents" / one.table, one.quiz)
            every = (one.pairs_every, one.intervals_every)
            parts = [Part(group, f, p, PARTS, *every) for f in range(FOLDS) for p in range(PARTS)]
            tally = Tally()
            for found in pool.map(measure, parts):
                tally.merge(found)
            _print(findings, group, one, tally)
    return findings.finish()


def _print(findings: Findings, group: Group, source: Source, tally: Tally) -> None:
    items = len(group.section.items)
    findings.heading(
        f"{group.name}: n = {len(group.people):,}, {items} items, halves of {items // 2}"
    )
    findings.row("people left out: an answer out of range", group.out_of_range)
    findings.row("people left out: a row that repeats another", group.repeated)
    for outcome, label in OUTCOMES.items():
        findings.share(label, tally.outcomes[outcome], sum(tally.outcomes.values()))
    findings.row("pairs and the first: of one person in", source.pairs_every)
    findings.row("intervals, tiers, overlap: of one person in", source.intervals_every)
    for norms in (CALIBRATED, FREE):
        for kind in (ANY, FIRST, TOP):
            gated = norms == CALIBRATED and kind != TOP
            _print_pairs(findings, tally, norms, kind, gated=gated)
    _print_coverage(findings, tally)
    findings.heading("  What two half-sittings share on average (reported)")
    for label, sums in tally.overlap.items():
        findings.row(f"  {label}", f"{sums.first / sums.count:.2f}")


def _print_pairs(findings: Findings, tally: Tally, norms: str, kind: str, *, gated: bool) -> None:
    findings.heading(f"  P(above again), {kind}, {norms}{'' if gated else ' (reported)'}")
    findings.line("    p           pairs  mean p  observed   error")
    errors = []
    for band in range(5, 10):
        sums = tally.bands.get((norms, kind, band))
        if sums:
            errors += [abs(_error(sums))] if sums.count >= FEWEST_PAIRS else []
            findings.line(_band_line(band, sums))
    if gated:
        worst = max(errors, default=1.0)
        label = f"  every band of {FEWEST_PAIRS} pairs or more within {LARGEST_ERROR}"
        findings.gate(label, f"{worst:.3f}", holds=worst <= LARGEST_ERROR)


def _error(sums: Sums) -> float:
    return (sums.second - sums.first) / sums.count


def _band_line(band: int, sums: Sums) -> str:
    upper = f".{band + 1}" if band < 9 else "1 "
    predicted, observed = sums.first / sums.count, sums.second / sums.count
    figures = f"{sums.count:>10,}   {predicted:.3f}     {observed:.3f}  {_error(sums):+.3f}"
    return f"    .{band}–{upper} {figures}"


def _print_coverage(findings: Findings, tally: Tally) -> None:
    findings.heading("  80% rank intervals: how many hold the rank of the second half")
    for (norms, whose), sums in sorted(tally.coverage.items()):
        share = sums.first / sums.count
        label = (
            f"  {whose}, {norms} (n = {sums.count:,}, mean width {sums.second / sums.count:.0f})"
        )
        if norms == CALIBRATED:
            holds = LEAST_COVERAGE <= share <= MOST_COVERAGE
            findings.gate(label, f"{share:.1%}", holds=holds)
        else:
            findings.row(label, f"{share:.1%}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/calibration.py SOURCE_DIR")
    sys.exit(main(Path(sys.argv[1])))
