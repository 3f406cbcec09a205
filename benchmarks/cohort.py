"""`ccfit cohort` on two files of real people, as the CSVs that they are, against numpy.

Usage: python benchmarks/cohort.py SOURCE_DIR

SOURCE_DIR holds respondents/riasec60_dev.csv with riasec60_key.csv, and
respondents/riasec48_majors_dev.csv. Every figure of every scale is computed a second time from
the raw columns: with numpy, by the definition of each, and from the published key.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from figures import Findings

from ccfit.batch.crew import Crew
from ccfit.batch.job import Sources
from ccfit.batch.setting import Bench, Setting
from ccfit.batch.workers import usable_cores
from ccfit.cohort.counting import Wanted
from ccfit.cohort.gathering import Gathering, Group
from ccfit.cohort.psychometrics import Reliability, reliability
from ccfit.intake.mapping import load_map
from ccfit.quiz import Quiz, load_quiz
from ccfit.reporting.compose_cohort import compose_cohort

HERE = Path(__file__).resolve().parent
SAME = 1e-9
# ω ends where an iteration does.
SAME_OMEGA = 1e-6
Key = dict[str, list[str]]


def gathered(path: Path, quiz: Quiz, workers: int) -> Group:
    mapping = load_map(HERE / f"{quiz.id}.map.yaml", quiz)
    wanted = Wanted(psychometrics=True)
    return Gathering(Sources([path], mapping), Setting(quiz), Crew(workers), wanted).conduct()


def key_of(name: str, source: Path) -> Key:
    """The columns of each letter: from the key's file, or by their own names."""
    key: Key = {}
    if name == "riasec48":
        return {letter: [f"{letter}{at}" for at in range(1, 9)] for letter in "RIASEC"}
    with (source / "riasec60_key.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key.setdefault(row["scale"], []).append(row["item"])
    return key


def complete_answers(path: Path, columns: list[str], allowed: range) -> np.ndarray:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [[row[name] for name in columns] for row in csv.DictReader(file)]
    known = {str(answer) for answer in allowed}
    return np.array([[int(cell) for cell in row] for row in rows if set(row) <= known], dtype=float)


def by_numpy(x: np.ndarray) -> dict[str, float | list[float]]:
    """The figures of a scale by their definitions."""
    items = x.shape[1]
    total = x.sum(axis=1)
    alpha = items / (items - 1) * (1 - x.var(axis=0, ddof=1).sum() / total.var(ddof=1))
    sd = x.mean(axis=1).std(ddof=1)
    rest = [float(np.corrcoef(x[:, at], total - x[:, at])[0, 1]) for at in range(items)]
    return {
        "people": len(x),
        "mean": x.mean(),
        "sd": sd,
        "alpha": alpha,
        "omega": omega(x),
        "sem": sd * np.sqrt(1 - alpha),
        "item_rest": rest,
    }


def omega(x: np.ndarray) -> float:
    """One factor by iterated principal axes, another way to unweighted least squares."""
    reduced = np.corrcoef(x, rowvar=False)
    np.fill_diagonal(reduced, 0.5)
    for _ in range(20_000):
        values, vectors = np.linalg.eigh(reduced)
        loadings = vectors[:, -1] * np.sqrt(values[-1])
        if np.abs(loadings**2 - np.diag(reduced)).max() < 1e-14:
            break
        np.fill_diagonal(reduced, loadings**2)
    sds = x.std(axis=0, ddof=1)
    common = (sds * loadings).sum() ** 2
    return float(common / (common + (sds**2 * (1 - loadings**2)).sum()))


def largest_difference(found: Reliability, other: dict[str, float | list[float]]) -> float:
    """Of all figures but ω."""
    names = ("people", "mean", "sd", "alpha", "sem")
    pairs = [(getattr(found, name), other[name]) for name in names]
    pairs += list(zip(found.item_rest, other["item_rest"], strict=True))
    return max(abs(a - b) for a, b in pairs)


def scales(findings: Findings, group: Group, path: Path, quiz: Quiz) -> None:
    section = quiz.sections["interests"]
    (sums,) = [
        scales
        for (facet, asked), scales in group.part.scales.items()
        if facet == "interests" and len(asked) == len(section.items)
    ]
    worst = worst_omega = 0.0
    for letter, columns in key_of(quiz.id, path.parent).items():
        found = reliability(sums[letter])
        other = by_numpy(complete_answers(path, columns, range(section.low, section.high + 1)))
        findings.row(
            f"{letter}: α here, by numpy; ω here, by numpy",
            f"{found.alpha:.6f} {other['alpha']:.6f}  {found.omega:.6f} {other['omega']:.6f}",
        )
        worst = max(worst, largest_difference(found, other))
        worst_omega = max(worst_omega, abs(found.omega - other["omega"]))
    label = "largest difference in people, mean, SD, α, SEM, item–rest"
    findings.gate(label, f"{worst:.1e}", holds=worst < SAME)
    findings.gate("largest difference in ω", f"{worst_omega:.1e}", holds=worst_omega < SAME_OMEGA)


def timed(action: Callable[[], Group]) -> tuple[Group, float]:
    start = perf_counter()
    found = action()
    return found, perf_counter() - start


def one_file(findings: Findings, path: Path, name: str, people: int) -> None:
    findings.heading(path.name)
    quiz = load_quiz(HERE / f"{name}.quiz.yaml")
    group, seconds = timed(lambda: gathered(path, quiz, usable_cores()))
    tally = group.tally
    findings.row("people read / without any answer", f"{tally.scored:,} / {tally.failed}")
    findings.gate("everybody is accounted for", f"{tally.people:,}", holds=tally.people == people)
    findings.row(f"seconds, {usable_cores()} workers", f"{seconds:.1f}")
    alone, seconds = timed(lambda: gathered(path, quiz, 1))
    findings.row("seconds, one worker", f"{seconds:.1f}")
    bench = Bench(Setting(quiz))
    pages = [
        compose_cohort(one, bench, "en", by_group=True, psychometrics=True).model_dump_json()
        for one in (group, alone)
    ]
    findings.check("the same page, to the byte", holds=pages[0] == pages[1])
    scales(findings, group, path, quiz)


def main() -> int:
    folder = Path(sys.argv[1]) / "respondents"
    findings = Findings("ccfit cohort on real people")
    one_file(findings, folder / "riasec60_dev.csv", "riasec60", 500)
    one_file(findings, folder / "riasec48_majors_dev.csv", "riasec48", 4_557)
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main())
