"""What must hold for the engine, on the whole bundled catalogue: a few minutes.

Usage: python benchmarks/engine.py
"""

from __future__ import annotations

import sys

import contributions
import random_people
import self_retrieval
import spikes
from figures import Findings

from ccfit.catalog import load_catalog

SUBJECTS = (self_retrieval, spikes, contributions, random_people)


def main() -> int:
    """Measure every subject; the exit status is 1 if a check did not hold."""
    catalog = load_catalog()
    findings = Findings(f"The engine, on {len(catalog.occupations)} occupations ({catalog.id})")
    findings.row("catalogue", f"sha256 {catalog.sha256[:12]}")
    for subject in SUBJECTS:
        subject.measure(findings, catalog)
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main())
