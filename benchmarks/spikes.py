"""A profile that says nothing must rank nothing; one that says one letter must find that letter."""

from __future__ import annotations

from collections.abc import Mapping

from figures import Findings
from made_up import prepared, ranking

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import LETTERS
from ccfit.matching import Match

FIRST = 20
FLAT = dict.fromkeys(LETTERS, 20) | {"A": 21}


def measure(findings: Findings, _: Catalog) -> None:
    """Score a nearly flat profile and a spike for each letter."""
    findings.heading("Sums of 0–40 in interests alone")
    findings.check("20, 20, 21, 20, 20, 20 ranks nothing", holds=not ranked(FLAT))
    for letter in LETTERS:
        first = ranked(dict.fromkeys(LETTERS, 0) | {letter: 40})[:FIRST]
        led = sum(leading(match.occupation) == {letter} for match in first)
        label = f"{letter} 40, the rest 0: {led} of {FIRST} led by {letter}"
        findings.check(label, holds=led == FIRST)


def ranked(sums: Mapping[str, int]) -> tuple[Match, ...]:
    """The matches of six sums, without any other facet."""
    return ranking(prepared({"interests": {**sums, "range": [0, 40]}})).matches


def leading(occupation: Occupation) -> set[str]:
    """The letters that an occupation is highest on."""
    levels = dict(zip(LETTERS, occupation.profiles["interests"], strict=True))
    return {letter for letter in LETTERS if levels[letter] == max(levels.values())}
