"""A profile that says nothing must rank nothing; one that says one letter must find that letter."""

from __future__ import annotations

from collections.abc import Mapping

from figures import Findings

import ccfit
from ccfit.catalog import Catalog, Occupation
from ccfit.facets import LETTERS

FIRST = 20
FLAT = dict.fromkeys(LETTERS, 20) | {"A": 21}


def measure(findings: Findings, catalog: Catalog) -> None:
    """Score a nearly flat profile and a spike for each letter."""
    findings.heading("Sums of 0–40 in interests alone")
    findings.check("20, 20, 21, 20, 20, 20 ranks nothing", holds=not scored(FLAT).matches)
    for letter in LETTERS:
        sums = dict.fromkeys(LETTERS, 0) | {letter: 40}
        codes = [match.code for match in scored(sums).matches]
        led = sum(leading(catalog.by_code[code]) == {letter} for code in codes)
        label = f"{letter} 40, the rest 0: {led} of {FIRST} led by {letter}"
        findings.check(label, holds=led == FIRST)


def scored(sums: Mapping[str, int]) -> ccfit.Report:
    """The report of six sums, without any other facet."""
    interests = {**sums, "range": [0, 40]}
    options = ccfit.Options(top=FIRST)
    return ccfit.score({"ccfit": "scores/1", "interests": interests}, options=options)


def leading(occupation: Occupation) -> set[str]:
    """The letters that an occupation is highest on."""
    levels = dict(zip(LETTERS, occupation.profiles["interests"], strict=True))
    return {letter for letter in LETTERS if levels[letter] == max(levels.values())}
