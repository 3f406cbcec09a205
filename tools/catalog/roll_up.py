"""Find the BLS occupation that holds an O*NET occupation."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

# BLS publishes these SOC occupations joined under a code of its own; where the joint code is
# simply the broad occupation (13-1021 in 13-1020), it needs no entry here. Each was checked
# against the BLS titles.
HELD_BY = {
    "21-1011": "21-1018",
    "21-1014": "21-1018",
    "25-2055": "25-2052",
    "25-2056": "25-2052",
    "25-9042": "25-9045",
    "25-9043": "25-9045",
    "51-2022": "51-2028",
    "51-2023": "51-2028",
    "53-1042": "53-1047",
    "53-1043": "53-1047",
    "53-1044": "53-1047",
}


@dataclass(frozen=True)
class Join:
    """The BLS code whose figures an occupation gets; `group` names it when it holds more."""

    bls_code: str
    group: str | None


def soc_code(onet_code: str) -> str:
    """The SOC occupation of an O*NET code: 29-2011.04 is part of 29-2011."""
    return onet_code[:7]


def join(onet_code: str, published: Container[str]) -> Join | None:
    """The published BLS occupation that is, or holds, this one; None if there is none.

    `published` must hold detailed occupations only: a broad occupation that BLS splits
    further is a summary, and its figures would say little about one of its parts.
    """
    own = soc_code(onet_code)
    if own in published:
        return Join(own, None)
    for holder in (HELD_BY.get(own), own[:6] + "0"):
        if holder is not None and holder in published:
            return Join(holder, holder)
    return None
