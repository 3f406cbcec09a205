"""How far the certainty of a ranking can be trusted, checked on real people.

Usage: python benchmarks/calibration.py SOURCE_DIR

SOURCE_DIR holds respondents/riasec60_dev.csv and riasec48_majors_dev.csv. Each person's items
are cut in two (odd and even within a scale, in both directions). From the first half ccfit says
what a second sitting would show, with norms from other people (five folds); the second half
shows it. Interests alone, all occupations of the bundled catalogue. Exit status 1 if a gate fails.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from figures import Findings
from half_sittings import FOLDS, Group, read_group
from sitting_tally import PAIR_KINDS, Tally, measure

GROUPS = (("riasec60_dev.csv", "riasec60", 1), ("riasec48_majors_dev.csv", "riasec48", 4))
SLICES = 4
FEWEST_PAIRS = 200
LARGEST_ERROR = 0.03
COVERAGE = (0.77, 0.83)


def main(source: Path) -> int:
    """Measure both files; the exit status is 1 if a gate fails."""
    findings = Findings("Certainty against a second sitting, on real people")
    folder = source / "respondents"
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for table, quiz, every in GROUPS:
            group = read_group(folder, table, quiz)
            jobs = [
                (group, fold, part, SLICES, every)
                for fold in range(FOLDS)
                for part in range(SLICES)
            ]
            total = Tally()
            for one in pool.map(measure, *zip(*jobs, strict=True)):
                total.add(one)
            _print(findings, group, total)
    return findings.finish()


def _print(findings: Findings, group: Group, tally: Tally) -> None:
    findings.heading(f"{group.name}: n = {len(group.people):,}, {len(group.section.items)} items")
    findings.row("left out: answers out of range", group.out_of_range)
    findings.row("left out: repeated rows", group.repeated)
    sittings = sum(tally.outcomes.values())
    for outcome in ("no answers", "no signal", "no second", "used"):
        findings.share(OUTCOMES[outcome], tally.outcomes[outcome], sittings)
    for kind, gated in PAIR_KINDS.items():
        _print_pairs(findings, tally, kind, gated=gated)
    _print_coverage(findings, tally)
    _print_overlap(findings, tally)


OUTCOMES = {
    "no answers": "half-sittings left out: too few answers in a half",
    "no signal": "half-sittings left out: no signal in the first half",
    "no second": "half-sittings left out: second half without any preference",
    "used": "half-sittings used",
}


def _print_pairs(findings: Findings, tally: Tally, kind: str, *, gated: bool) -> None:
    findings.heading(f"  {kind}{'' if gated else ' (reported, no gate)'}")
    findings.line("    p          pairs   mean p   observed   error")
    worst = 0.0
    for band, (count, predicted, observed) in sorted(tally.bands[kind].items()):
        error = (observed - predicted) / count
        if count >= FEWEST_PAIRS:
            worst = max(worst, abs(error))
        findings.line(
            f"    .{band}–{'1 ' if band == 9 else f'.{band + 1}'} {count:>11,}     {predicted / count:.3f}      "
            f"{observed / count:.3f}  {error:+.3f}"
        )
    if gated:
        findings.gate(
            f"every band within {LARGEST_ERROR}", f"{worst:.3f}", holds=worst <= LARGEST_ERROR
        )


def _print_coverage(findings: Findings, tally: Tally) -> None:
    findings.heading("  80% rank intervals: share that holds the rank of the second sitting")
    for (kind, of), (count, held, width) in tally.coverage.items():
        share = held / count
        label = f"{kind}: {of} (n = {count:,}, mean width {width / count:.0f})"
        if kind == "with norms":
            low, high = COVERAGE
            findings.gate(label, f"{share:.1%}", holds=low <= share <= high)
        else:
            findings.row(label, f"{share:.1%}")


def _print_overlap(findings: Findings, tally: Tally) -> None:
    findings.heading("  What two half-sittings share (reported, no gate)")
    for label, values in _means(tally):
        findings.row(label, values)


def _means(tally: Tally) -> Iterator[tuple[str, str]]:
    for label, (count, total) in tally.overlap.items():
        yield label, f"{total / count:.2f}"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/calibration.py SOURCE_DIR")
    sys.exit(main(Path(sys.argv[1])))
