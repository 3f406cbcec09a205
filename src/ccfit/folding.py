"""Near-identical occupations stand as one row, under the one that comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import DEFAULT_WEIGHTS, Facet
from ccfit.matching import Match
from ccfit.vectors import dot

# Two occupations of one SOC minor group whose profiles agree like this read the same to a
# person: 9 in 10 pairs of one minor group agree less.
ALIKE = 0.90
ROUNDING = 1e-9
# Minor groups whose occupations differ by the subject taught, not by the work.
ONE_KIND = frozenset({"25-1"})
COMPARED: tuple[Facet, ...] = ("interests", "values", "skills")


@dataclass(frozen=True, slots=True)
class Row:
    """A match with those folded under it, best first."""

    match: Match
    similar: tuple[Match, ...]


@lru_cache(maxsize=4)
class Likeness:
    """Which occupations of one catalogue are alike; every question is answered once."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._groups: dict[str, list[Occupation]] = {}
        for one in catalog.occupations:
            self._groups.setdefault(minor_group(one), []).append(one)
        self._found: dict[str, frozenset[str]] = {}

    def of(self, code: str) -> frozenset[str]:
        """The codes of the others that are the same kind of work as one."""
        if code not in self._found:
            one = self._catalog.by_code[code]
            others = self._groups[minor_group(one)]
            self._found[code] = frozenset(
                other.code
                for other in others
                if other is not one and alike(one, other, self._catalog)
            )
        return self._found[code]


def fold(matches: Sequence[Match], catalog: Catalog, most: int) -> list[Row]:
    """The first `most` rows of a ranking after folding; ranks stay as they are."""
    rows: list[Row] = []
    folded: set[str] = set()
    likeness = Likeness(catalog)
    for place, match in enumerate(matches):
        if len(rows) == most:
            break
        if match.occupation.code in folded:
            continue
        joining = likeness.of(match.occupation.code) - folded
        similar = [m for m in matches[place + 1 :] if m.occupation.code in joining]
        folded |= joining
        rows.append(Row(match, tuple(similar)))
    return rows


def minor_group(occupation: Occupation) -> str:
    """The SOC minor group, such as 25-1 for postsecondary teachers."""
    return occupation.code[:4]


def alike(one: Occupation, other: Occupation, catalog: Catalog) -> bool:
    """Whether two occupations are the same kind of work, near enough."""
    group = minor_group(one)
    if group != minor_group(other):
        return False
    if group in ONE_KIND:
        return True
    return _may_agree(one, other, catalog) and agreement(one, other, catalog) >= ALIKE


def _may_agree(one: Occupation, other: Occupation, catalog: Catalog) -> bool:
    """Whether the rest could still make up for what the heaviest facet lacks: it seldom can."""
    facet = COMPARED[0]
    mine, theirs = catalog.direction(facet, one), catalog.direction(facet, other)
    if mine is None or theirs is None:
        return True
    share = DEFAULT_WEIGHTS[facet] / fsum(DEFAULT_WEIGHTS[facet] for facet in COMPARED)
    return 1 - share * (1 - dot(mine, theirs)) >= ALIKE - ROUNDING


def agreement(one: Occupation, other: Occupation, catalog: Catalog) -> float:
    """The weighted mean of the profiles' correlations, −1…1, facets lacking on a side aside."""
    pairs = [
        (DEFAULT_WEIGHTS[facet], catalog.direction(facet, one), catalog.direction(facet, other))
        for facet in COMPARED
    ]
    known = [(w, a, b) for w, a, b in pairs if a is not None and b is not None]
    total = fsum(w for w, _, _ in known)
    return fsum(w * dot(a, b) for w, a, b in known) / total if total else 0.0
