"""Where its own job ranks for the person that a published page describes.

Usage: python benchmarks/source_person.py

The page (2018) is about customer service representatives. The rank of 43-4051.00 is printed for
the default weights, for a grid of 27 weightings and for each facet alone, once for each of the
four types that the page names.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from itertools import product

from figures import Findings
from made_up import Prepared, prepared, ranking

from ccfit.catalog import load_catalog
from ccfit.facets import DEFAULT_WEIGHTS, FACETS, Facet

JOB = "43-4051.00"
TYPES = ("ESFJ", "ISTJ", "INFJ", "INFP")
PERSON = {
    "interests": {"code": "ECS"},
    "values": ["Relationships", "Support", "Independence"],
    "skills": [
        "Active Listening",
        "Speaking",
        "Service Orientation",
        "Social Perceptiveness",
        "Persuasion",
        "Critical Thinking",
        "Complex Problem Solving",
    ],
}
GRID: list[dict[Facet, float]] = [
    {"interests": interests, "values": values, "skills": skills, "type": 0.05}
    for interests, values, skills in product((0.35, 0.45, 0.55), (0.2, 0.3, 0.4), (0.1, 0.2, 0.3))
]
LAST_PLACE = 5


def main() -> int:
    """Rank for each type and weighting; the exit status is 1 if a check did not hold."""
    findings = Findings(f"The page's person: the rank of {JOB}")
    people = {letters: prepared({**PERSON, "type": letters}) for letters in TYPES}
    findings.heading(f"n = {len(load_catalog().occupations)} occupations")
    _by_type(findings, people)
    _grid(findings, people[TYPES[0]])
    return findings.finish()


def _place(person: Prepared, weights: Mapping[Facet, float]) -> int:
    matches = ranking(person, weights).matches
    return next(match.rank for match in matches if match.occupation.code == JOB)


def _by_type(findings: Findings, people: Mapping[str, Prepared]) -> None:
    findings.row("", "".join(f"{letters:>9}" for letters in people))
    _row(findings, "default weights", [_place(one, DEFAULT_WEIGHTS) for one in people.values()])
    places = [[_place(one, weights) for weights in GRID] for one in people.values()]
    for label, choose in (("best", min), ("median", _median), ("last", max)):
        _row(findings, f"{len(GRID)} weightings: {label}", [choose(one) for one in places])
    for facet in FACETS:
        _row(findings, f"{facet} alone", [_place(one, {facet: 1.0}) for one in people.values()])
    default = _place(people[TYPES[0]], DEFAULT_WEIGHTS)
    findings.check(f"among the first {LAST_PLACE} by default", holds=default <= LAST_PLACE)


def _median(places: list[int]) -> int:
    return sorted(places)[len(places) // 2]


def _row(findings: Findings, label: str, places: list[int]) -> None:
    findings.row(label, "".join(f"{place:>9}" for place in places))


def _grid(findings: Findings, person: Prepared) -> None:
    findings.heading(f"{TYPES[0]}, by weights of interests, values, skills (type .05)")
    for weights in GRID:
        label = " ".join(f"{weights[facet]:.2f}" for facet in FACETS[:3])
        findings.row(label, f"{_place(person, weights):>9}")


if __name__ == "__main__":
    sys.exit(main())
