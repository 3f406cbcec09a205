"""``ccfit batch`` against what a data-minded colleague would write with pandas and numpy.

    python benchmarks/batch.py [PEOPLE …]      (200 2000 100000 unless said otherwise)

Both read the same CSV of made-up people who answered the staged form, in turns, several times
each for small numbers; the best time of each counts, start-up included. The colleague's script
(``benchmarks/colleague.py``) finds its occupations in JSON, as the installed ccfit does. Memory
is the largest sum over all processes, shared pages counted once (Linux: proportional set size).
``scipy.stats.pearsonr`` is called once for each person, facet and occupation, as a first draft
would. Needs pandas, numpy and scipy, which ccfit itself does not.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from figures import Findings

from ccfit.batch.workers import usable_cores
from ccfit.catalog import load_catalog
from ccfit.quiz import load_quiz

HERE = Path(__file__).resolve().parent
SIZES = (200, 2_000, 100_000)
SEED = 20_261_121
FORM = "staged"
TRAIT, NOISE, MIDDLE = 0.9, 0.8, 3.0
LOOK_EVERY = 0.05
LOOPED = 3
MEMORY_GROWTH, RATE_SHARE, MEMORY_SHARE, LOOP_FACTOR = 1.3, 0.5, 1 / 20, 20


class Spent(NamedTuple):
    """Wall seconds and the largest memory in MB of a process and its children."""

    seconds: float
    megabytes: float


def write_people(path: Path, count: int) -> None:
    """A table of people: a taste for each scale, and some chance in each answer."""
    quiz, dice = load_quiz(), Random(SEED)
    sections = [quiz.sections[facet] for facet in quiz.form(FORM)]
    items = [(s, s.items[name]) for s in sections for name in quiz.form(FORM)[s.facet]]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *(item.id for _, item in items)])
        for number in range(count):
            tastes: dict[tuple[str, str], float] = {}
            row: list[object] = [f"s{number:06}"]
            for section, item in items:
                taste = tastes.setdefault((item.facet, item.scale), dice.gauss(MIDDLE, TRAIT))
                answer = round(dice.gauss(taste, NOISE))
                row.append(min(section.high, max(section.low, answer)))
            writer.writerow(row)


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in found for one in family(int(child)))]


def megabytes(pid: int) -> float:
    """Memory of a process in use, what it shares counted in part."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def spent(words: Sequence[str]) -> Spent:
    """Run a command and watch it."""
    start = time.perf_counter()
    process = subprocess.Popen(words)
    most = 0.0
    while process.poll() is None:
        most = max(most, sum(map(megabytes, family(process.pid))))
        time.sleep(LOOK_EVERY)
    seconds = time.perf_counter() - start
    if process.returncode:
        sys.exit(f"failed: {' '.join(words)}")
    return Spent(seconds, most)


def best(runs: Sequence[Spent]) -> Spent:
    return Spent(min(run.seconds for run in runs), max(run.megabytes for run in runs))


def race(folder: Path, count: int) -> tuple[Spent, Spent]:
    """Both on the same people, in turns."""
    table = folder / f"{count}.csv"
    write_people(table, count)
    known = folder / "occupations.json"
    script = [sys.executable, str(HERE / "colleague.py"), str(table)]
    program = [sys.executable, "-m", "ccfit", "batch", str(table), "--quiet", "--out"]
    theirs, ours = [], []
    for _ in range(1 if count > 20_000 else 5):
        theirs.append(spent([*script, str(folder / "theirs.ndjson"), str(known)]))
        ours.append(spent([*program, str(folder / "ours.ndjson")]))
    return best(ours), best(theirs)


def loop_rate() -> float:
    """People a second, with scipy's pearsonr for each person, facet and occupation."""
    from scipy.stats import pearsonr

    profiles = [one.profiles for one in load_catalog().occupations]
    dice = Random(SEED)
    start = time.perf_counter()
    for _ in range(LOOPED):
        for facet in ("interests", "values", "skills", "type"):
            person = [dice.gauss(MIDDLE, TRAIT) for _ in profiles[0][facet]]
            for profile in profiles:
                pearsonr(person, profile[facet])
    return LOOPED / (time.perf_counter() - start)


def main() -> int:
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HERE.parent / "src")]))
    findings = Findings("ccfit batch against pandas and numpy")
    findings.line(f"{usable_cores()} cores; form “{FORM}”, {len(load_catalog().occupations)} jobs")
    findings.line("\n| people | ccfit, s | script, s | ratio | ccfit, MB | script, MB |")
    findings.line("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spent([sys.executable, "-m", "ccfit", "demo", "--out", str(folder / "warm.txt")])
        found = {count: race(folder, count) for count in (*sizes,)}
        for count, (ours, theirs) in found.items():
            ratio = theirs.seconds / ours.seconds
            cells = (f"{count:,}", f"{ours.seconds:.2f}", f"{theirs.seconds:.2f}", f"{ratio:.2f}")
            findings.line(
                f"| {' | '.join(cells)} | {ours.megabytes:.0f} | {theirs.megabytes:.0f} |"
            )
        few = race_alone(folder, 1_000)
    findings.line("")
    judge(findings, found, few)
    return findings.finish()


def race_alone(folder: Path, count: int) -> Spent:
    """``ccfit batch`` alone."""
    table = folder / f"{count}.csv"
    write_people(table, count)
    out = str(folder / "ours.ndjson")
    return spent([sys.executable, "-m", "ccfit", "batch", str(table), "--quiet", "--out", out])


def judge(findings: Findings, found: dict[int, tuple[Spent, Spent]], few: Spent) -> None:
    for count, (ours, theirs) in found.items():
        ratio = theirs.seconds / ours.seconds
        if count <= 2_000:
            label = f"{count:,} people: times as fast as the script (at least 1)"
            findings.gate(label, f"{ratio:.2f}", holds=ratio >= 1)
            continue
        rate, share = count / ours.seconds, ours.megabytes / theirs.megabytes
        findings.row(f"{count:,} people: people a second", f"{rate:,.0f}")
        label = f"{count:,} people: share of the script's rate (at least {RATE_SHARE})"
        findings.gate(label, f"{ratio:.2f}", holds=ratio >= RATE_SHARE)
        label = f"{count:,} people: share of the script's memory (at most {MEMORY_SHARE})"
        findings.gate(label, f"{share:.3f}", holds=share <= MEMORY_SHARE)
        growth = ours.megabytes / few.megabytes
        label = f"{count:,} people: times the memory of 1,000 (at most {MEMORY_GROWTH})"
        findings.gate(label, f"{growth:.2f}", holds=growth <= MEMORY_GROWTH)
        times = rate / loop_rate()
        label = f"{count:,} people: times as fast as a pearsonr loop (at least {LOOP_FACTOR})"
        findings.gate(label, f"{times:,.0f}", holds=times >= LOOP_FACTOR)


if __name__ == "__main__":
    sys.exit(main())
