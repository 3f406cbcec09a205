"""How the answers were given: indices of careless answering, one function each.

A flag never hides a report; it says what was seen and what to do. Sources: longest run and
within-person SD (Meade & Craig 2012; Dunn et al. 2018), even–odd consistency (Johnson 2005),
seconds per item (Huang et al. 2012). Thresholds stand in the quiz file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import median
from typing import Literal

from ccfit.answers import AnswerSheet, Sheet
from ccfit.facets import ORDER_OF_ASKING, Facet
from ccfit.matching import PreparedFacet
from ccfit.quiz import Quiz, Section, Thresholds
from ccfit.scoring import form_of, keyed
from ccfit.vectors import centred, dot, mean

Verdict = Literal["ok", "caution", "retake"]
# Answers that come back after so many questions; six is left out, since six letters take turns.
PERIODS = (2, 3, 4, 5, 7, 8)
FEWEST_ANSWERS = 6
# Half of six answers alike in a row is nothing unusual.
FEWEST_FOR_RUNS = 12
FEWEST_PER_SCALE = 4
FEWEST_SCALES = 4


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing seen in one section: `value` against the `threshold` that it passed."""

    id: str
    facet: Facet
    value: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Quality:
    """`verdict` is ok, caution, or retake where no facet has signal."""

    verdict: Verdict
    flags: tuple[Flag, ...]


def assess(sheet: Sheet, quiz: Quiz, prepared: Mapping[Facet, PreparedFacet]) -> Quality:
    """Look at how a sheet was answered, and at how much signal came of it."""
    flags = [flag for facet in ORDER_OF_ASKING for flag in _of_facet(facet, sheet, quiz)]
    if not any(one.signal > 0 for one in prepared.values()):
        return Quality("retake", tuple(flags))
    # Type weighs a twentieth: however clear it is, it cannot carry a ranking.
    carrying = [one for one in prepared.values() if one.facet != "type"]
    strongest = max(carrying, key=lambda one: one.signal, default=prepared.get("type"))
    if strongest is None or strongest.facet == "type" or strongest.signal <= quiz.clear_signal:
        facet, value = (strongest.facet, strongest.signal) if strongest else ("type", 0.0)
        flags.append(Flag("faint", facet, value, quiz.clear_signal))
    return Quality("caution" if flags else "ok", tuple(flags))


def _of_facet(facet: Facet, sheet: Sheet, quiz: Quiz) -> list[Flag]:
    if not isinstance(sheet, AnswerSheet) or facet not in quiz.sections:
        return []
    section = quiz.sections[facet]
    asked = quiz.form(form_of(sheet, quiz)).get(facet, ())
    given = [sheet.answers[item] for item in asked if item in sheet.answers]
    if not given:
        return []
    limits = section.thresholds
    flags = [_unfinished(facet, len(given), len(asked), limits)]
    if len(given) >= FEWEST_ANSWERS:
        flags += [
            _alike(section, given),
            _pattern(facet, given, limits),
            _inconsistent(section, asked, sheet.answers),
        ]
    flags.append(_fast(facet, [sheet.seconds[i] for i in asked if i in sheet.seconds], limits))
    return [flag for flag in flags if flag is not None]


def _unfinished(facet: Facet, given: int, asked: int, limits: Thresholds) -> Flag | None:
    share = given / asked
    # A skill never tried is a good answer.
    if facet == "skills" or share >= limits.answered:
        return None
    return Flag("unfinished", facet, share, limits.answered)


def _alike(section: Section, given: Sequence[int]) -> Flag | None:
    """The strongest of three signs that the answers hardly vary."""
    limits = section.thresholds
    if len(set(given)) == 1:
        return Flag("same_answers", section.facet, 1.0, 1.0)
    if len(given) < FEWEST_FOR_RUNS:
        return None
    run = longest_run(given) / len(given)
    if run >= limits.longest_run:
        return Flag("long_run", section.facet, run, limits.longest_run)
    spread = spread_of(given) / section.width
    if spread < limits.spread:
        return Flag("little_spread", section.facet, spread, limits.spread)
    return None


def _pattern(facet: Facet, given: Sequence[int], limits: Thresholds) -> Flag | None:
    if len(set(given)) == 1:
        return None
    share = most_periodic(given)
    return Flag("pattern", facet, share, limits.pattern) if share >= limits.pattern else None


def _inconsistent(
    section: Section, asked: Sequence[str], answers: Mapping[str, int]
) -> Flag | None:
    limit = section.thresholds.even_odd
    scales = [
        [keyed(section, item, answers[item.id]) for item in items if item.id in answers]
        for items in section.scale_items(tuple(asked)).values()
    ]
    value = even_odd(scales)
    if value is None or value >= limit:
        return None
    return Flag("inconsistent", section.facet, value, limit)


def _fast(facet: Facet, seconds: Sequence[float], limits: Thresholds) -> Flag | None:
    if len(seconds) < FEWEST_ANSWERS:
        return None
    usual = median(seconds)
    return Flag("fast", facet, usual, limits.seconds) if usual < limits.seconds else None


def longest_run(given: Sequence[int]) -> int:
    """The longest stretch of identical answers in the order of asking."""
    best = current = 1
    for before, after in pairwise(given):
        current = current + 1 if before == after else 1
        best = max(best, current)
    return best


def spread_of(given: Sequence[int]) -> float:
    """Within-person SD over all items (IRV), population form, in units of the answers."""
    rest = centred([float(answer) for answer in given])
    return sqrt(dot(rest, rest) / len(rest))


def most_periodic(given: Sequence[int]) -> float:
    """The largest share of answers that equal the one a fixed number of questions before."""
    shares = [
        sum(a == b for a, b in zip(given, given[period:], strict=False)) / (len(given) - period)
        for period in PERIODS
        if len(given) >= 2 * period
    ]
    return max(shares, default=0.0)


def even_odd(scales: Sequence[Sequence[float]]) -> float | None:
    """Even–odd consistency: r of half-scale means over scales, stepped up (Spearman–Brown).

    `scales` holds the answers of each scale in the order of asking. None where there are too
    few, or where a half does not vary.
    """
    long = [scale for scale in scales if len(scale) >= FEWEST_PER_SCALE]
    if len(long) < FEWEST_SCALES:
        return None
    first = centred([mean(scale[0::2]) for scale in long])
    second = centred([mean(scale[1::2]) for scale in long])
    product = dot(first, first) * dot(second, second)
    if product < 1e-18:
        return None
    r = dot(first, second) / sqrt(product)
    return 2 * r / (1 + r) if r > -0.5 else -1.0
