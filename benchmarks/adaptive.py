"""How much of a full result a shorter quiz gives, replayed on real people.

Usage: python benchmarks/adaptive.py SOURCE_DIR [EVERY]

SOURCE_DIR holds respondents/riasec60_dev.csv and riasec48_majors_dev.csv. Everybody who answered
all items of a file is asked again, in part: fixed forms take the first items of every scale; the
adaptive form asks as ``ccfit quiz --length adaptive`` does, once with norms from other people
(five folds) and once without any, as the bundled quiz has none. Each part is scored, and jobs are
ranked, as ccfit does; the answers to all items, scored the same way, are the full result. Where
two letters tie in the full result, either order agrees with it. Interests alone, against all
occupations of the bundled catalogue. EVERY looks at one person in so many. Exit status 1 if a
target is missed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from figures import Findings
from half_sittings import FACET, FOLDS, Answers, Group, norms_without, read_group

from ccfit.adaptive.interests import AdaptiveInterests, Limits, whole_section
from ccfit.catalog import Catalog, load_catalog
from ccfit.certainty.norms import Norms
from ccfit.facets import LETTERS
from ccfit.matching import area_fits, prepare, rank
from ccfit.profile import FacetScores
from ccfit.quiz import Section
from ccfit.scoring import score_section

FIXED = (3, 4, 5)
EXACTLY = 24
TARGET_LETTER, TARGET_CODE, TARGET_ITEMS = 0.91, 0.69, 24
BETTER_THAN = "fixed, 5 a scale"
SHIPPED, COUNTED = "adaptive, with norms", f"adaptive, {EXACTLY} exactly, with norms"
TOP_AREAS, TOP_JOBS = 5, 20
SOURCES = (("riasec48_majors_dev.csv", "riasec48"), ("riasec60_dev.csv", "riasec60"))
Asked = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What some answers come to."""

    scores: tuple[float, ...]
    areas: frozenset[str]
    jobs: frozenset[str]


@dataclass
class Tally:
    """Sums over people."""

    people: int = 0
    items: int = 0
    letter: int = 0
    code: int = 0
    areas: float = 0.0
    jobs: float = 0.0
    counts: list[int] = field(default_factory=list)

    def add(self, asked: int, part: Result, full: Result) -> None:
        self.people += 1
        self.items += asked
        self.counts.append(asked)
        places = agreement(part.scores, full.scores)
        self.letter += places >= 1
        self.code += places >= 3
        self.areas += len(part.areas & full.areas) / TOP_AREAS
        self.jobs += len(part.jobs & full.jobs) / TOP_JOBS

    def share(self, total: float) -> float:
        return total / self.people


def agreement(part: Sequence[float], full: Sequence[float]) -> int:
    """How many places, from the first on, hold a letter that belongs there.

    A letter belongs where the full result has its score: there letters that tie are at home in
    each other's places. Letters that tie in the part stand in hexagon order.
    """
    order = sorted(range(len(part)), key=lambda letter: (-part[letter], letter))
    sorted_full = sorted(full, reverse=True)
    fits = [abs(full[at] - due) < 1e-9 for at, due in zip(order, sorted_full, strict=True)]
    return fits.index(False) if False in fits else len(fits)


def main(source: Path, every: int) -> int:
    """Replay both files; the exit status is 1 if a target is missed."""
    findings = Findings("Shorter quizzes, against the full result of real people")
    catalog = load_catalog()
    for table, quiz in SOURCES:
        group = read_group(source / "respondents" / table, quiz)
        tallies = replay(group, catalog, every)
        _print(findings, group, tallies)
        if quiz == "riasec48":
            _gate(findings, tallies)
    return findings.finish()


def replay(group: Group, catalog: Catalog, every: int) -> dict[str, Tally]:
    """Everybody with all answers, by every strategy."""
    chosen = strategies(group)
    tallies = {name: Tally() for name in chosen}
    everything = tuple(group.section.items)
    for number, answers in enumerate(group.people):
        if number // FOLDS % every or len(answers) < len(everything):
            continue
        full = result(score_section(group.section, everything, answers), catalog)
        for name, strategy in chosen.items():
            asked = strategy.asked(number % FOLDS, answers)
            scores = strategy.scores(number % FOLDS, {item: answers[item] for item in asked})
            tallies[name].add(len(asked), result(scores, catalog), full)
    return tallies


def strategies(group: Group) -> dict[str, Strategy]:
    """The fixed and the adaptive forms, shortest first."""
    exactly = Limits(EXACTLY, EXACTLY, 0, 0.0)
    alone, normed = [group.section] * FOLDS, with_norms(group)
    return {
        **{f"fixed, {count} a scale": Fixed(normed, count) for count in FIXED},
        COUNTED: Adaptive(normed, exactly),
        SHIPPED: Adaptive(normed, Limits()),
        "adaptive, without norms": Adaptive(alone, Limits()),
    }


def with_norms(group: Group) -> list[Section]:
    """The section with the norms of everybody outside a fold, for each fold."""
    return [_normed(group.section, norms_without(group, fold)) for fold in range(FOLDS)]


def _normed(section: Section, norms: Norms) -> Section:
    data = {
        "item_variance": norms.item_variance,
        "means": _scalar(norms.means),
        "covariance": [_scalar(row) for row in norms.covariance],
    }
    return replace(section, norms=data, item_variance=norms.item_variance)


def _scalar(values: Sequence[float]) -> str:
    """Numbers as a quiz file has them."""
    return " ".join(map(repr, values))


class Strategy(Protocol):
    """Which items of a person of a fold are asked, and what their answers are scored as."""

    def asked(self, fold: int, answers: Answers) -> Asked:
        """The ids of the items."""

    def scores(self, fold: int, given: Answers) -> FacetScores | None:
        """The scores of the six letters."""


class Fixed:
    """The first items of every scale."""

    def __init__(self, sections: Sequence[Section], count: int) -> None:
        self._sections = sections
        scales = sections[0].scale_items(tuple(sections[0].items)).values()
        self._asked = tuple(item.id for items in scales for item in items[:count])

    def asked(self, _fold: int, _answers: Answers) -> Asked:
        """The same for everybody."""
        return self._asked

    def scores(self, fold: int, given: Answers) -> FacetScores | None:
        """Scale means."""
        return score_section(self._sections[fold], tuple(given), given)


class Adaptive:
    """One item after the other, each by the answers before it."""

    def __init__(self, sections: Sequence[Section], limits: Limits) -> None:
        self._sections = sections
        items = tuple(sections[0].items)
        self._choosers = [AdaptiveInterests(one, items, limits=limits) for one in sections]

    def asked(self, fold: int, answers: Answers) -> Asked:
        """What this person is asked."""
        given: Answers = {}
        while (item := self._choosers[fold].following(tuple(given), given)) is not None:
            given[item] = answers[item]
        return tuple(given)

    def scores(self, fold: int, given: Answers) -> FacetScores | None:
        """What the whole section would be expected to show."""
        section = self._sections[fold]
        scores = score_section(section, tuple(given), given)
        return scores and replace(scores, scores=whole_section(section, given))


def result(scores: FacetScores | None, catalog: Catalog) -> Result:
    """Ranked as ccfit does; without signal there is an order all the same."""
    prepared = None if scores is None else prepare(scores, catalog.skill_means)
    if scores is None or prepared is None:
        raise ValueError(scores)
    ranking = rank({FACET: replace(prepared, signal=1.0)}, catalog)
    return Result(
        _numbers(scores),
        frozenset(area.code for area in area_fits(ranking, catalog)[:TOP_AREAS]),
        frozenset(match.occupation.code for match in ranking.matches[:TOP_JOBS]),
    )


def _numbers(scores: FacetScores) -> tuple[float, ...]:
    by_letter = scores.by_dimension()
    return tuple(by_letter[letter] or 0.0 for letter in LETTERS)


def _print(findings: Findings, group: Group, tallies: dict[str, Tally]) -> None:
    size, count = len(group.section.items), next(iter(tallies.values())).people
    findings.heading(f"{group.name}: n = {count:,} with all {size} items answered")
    findings.line("")
    findings.line("| asked | items | top letter | three-letter code | top 5 areas | top 20 jobs |")
    findings.line("|---|---:|---:|---:|---:|---:|")
    for name, tally in tallies.items():
        shares = (tally.letter, tally.code, tally.areas, tally.jobs)
        cells = " | ".join(f"{tally.share(total):.2f}" for total in shares)
        findings.line(f"| {name} | {tally.share(tally.items):.1f} | {cells} |")
    findings.line("")
    for name, tally in tallies.items():
        if name.startswith("adaptive"):
            ordered = sorted(tally.counts)
            tenth, ninth = ordered[len(ordered) // 10], ordered[9 * len(ordered) // 10]
            findings.row(f"{name}: items of four people in five", f"{tenth}–{ninth}")


def _gate(findings: Findings, tallies: dict[str, Tally]) -> None:
    fixed, shipped = tallies[BETTER_THAN], tallies[SHIPPED]
    items = shipped.share(shipped.items)
    letter, code = shipped.share(shipped.letter), shipped.share(shipped.code)
    label = f"{SHIPPED}: {TARGET_ITEMS} items on average"
    findings.gate(label, f"{items:.1f}", holds=round(items) <= TARGET_ITEMS)
    for name, found, target, total in (
        ("top letter", letter, TARGET_LETTER, fixed.letter),
        ("three-letter code", code, TARGET_CODE, fixed.code),
    ):
        findings.gate(f"{name} ≥ {target}", f"{found:.3f}", holds=found >= target)
        better = found > fixed.share(total)
        findings.gate(f"{name}: better than {BETTER_THAN}", f"{found:.3f}", holds=better)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python benchmarks/adaptive.py SOURCE_DIR [EVERY]")
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 1))
