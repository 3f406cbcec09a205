"""How the answers were given: indices of careless answering, one function each.

A flag never hides a report; it says what was seen and what to do. Sources: longest run and
within-person SD (Meade & Craig 2012; Dunn et al. 2018), even–odd consistency (Johnson 2005),
seconds per item (Huang et al. 2012). Thresholds stand in the quiz file; ``benchmarks/careless.py``
shows what they catch, and how often they flag people who meant what they said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import fsum, sqrt
from operator import eq, itemgetter
from statistics import median
from typing import Literal

from ccfit.answers import AnswerSheet, Sheet
from ccfit.facets import ORDER_OF_ASKING, TAKEN_OUT, Facet
from ccfit.matching import PreparedFacet
from ccfit.quiz import Quiz, Section
from ccfit.scoring import chosen_items
from ccfit.vectors import centred, dot, mean

Verdict = Literal["ok", "caution", "retake"]
Pick = Callable[[Sequence[int]], tuple[int, ...]]
FEWEST_ANSWERS = 6
# Of twelve questions in a row 4% of real people answer six alike, 0.4% ten.
LEAST_RUN = 10
FEWEST_FOR_SPREAD = 12
PERIODS = range(2, 9)
FEWEST_PAIRS = 8
# Halves of two or three answers differ by chance: of 4,500 people 9% fall below .30 with five
# answers a scale, 5% with eight.
FEWEST_PER_SCALE = 6
FEWEST_SCALES = 5


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing seen in one section: `value` against the `threshold` that it passed.

    `faint` is about all sections together and names the one with the strongest signal.
    """

    id: str
    facet: Facet
    value: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Quality:
    """`verdict` is ok, caution, or retake where no facet has signal."""

    verdict: Verdict
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """How far the scales of a section lie apart, in shares of its answer range.

    `vector` is the prepared profile, `freedom` its dimensions that were free to vary, `error`
    the standard error of one score, `answers` how many a score rests on.
    """

    vector: Sequence[float]
    freedom: int
    error: float
    answers: float


@dataclass(frozen=True, slots=True)
class _Layout:
    """Answered items in the order of asking: the kind of each, and by scale place and key."""

    kinds: tuple[Hashable, ...]
    scales: tuple[tuple[tuple[int, bool], ...], ...]


@lru_cache(maxsize=1024)
def _layout(section: Section, answered: tuple[str, ...]) -> _Layout:
    items = [section.items[item] for item in answered]
    places: dict[str, list[tuple[int, bool]]] = {}
    for at, item in enumerate(items):
        places.setdefault(item.scale, []).append((at, item.reverse))
    kinds = tuple((item.scale, item.reverse) for item in items)
    return _Layout(kinds, tuple(map(tuple, places.values())))


@dataclass(frozen=True, slots=True)
class _Part:
    """A section as it was answered, in the order of asking; `asked` counts its questions.

    `kinds` tells which answers are about the same: the scale and its end. `scales` holds the
    answers of each scale that has any, as they count.
    """

    section: Section
    asked: int
    answers: Sequence[int]
    kinds: tuple[Hashable, ...]
    scales: Sequence[Sequence[float]]
    seconds: Sequence[float]
    ordered: bool

    @property
    def facet(self) -> Facet:
        return self.section.facet

    @property
    def checked(self) -> bool:
        """Whether like questions can confirm each other, so that the error was seen.

        That of a skill rating is assumed, and an order of values has none of its own.
        """
        repeated = len(self.answers) > len(self.scales)
        return repeated and self.facet != "skills" and not self.ordered

    def differences(self, prepared: PreparedFacet) -> Differences:
        scales = len(self.scales)
        # A type score runs from −1 to 1.
        span = 2 if self.facet == "type" else self.section.width
        return Differences(
            [x / span for x in prepared.vector],
            scales - TAKEN_OUT[self.facet],
            prepared.error / span,
            len(self.answers) / scales,
        )


def assess(sheet: Sheet, quiz: Quiz, prepared: Mapping[Facet, PreparedFacet]) -> Quality:
    """Look at how a sheet was answered, and at how much signal came of it."""
    signals = {facet: one.signal for facet, one in prepared.items()}
    if not isinstance(sheet, AnswerSheet):
        return _quality(signals, [], _faint_scores(quiz, signals))
    parts = _parts(sheet, quiz)
    flags = [flag for part in parts.values() for flag in _seen(part, quiz, signals)]
    return _quality(signals, flags, _faint_answers(quiz, prepared, parts))


def _quality(signals: Mapping[Facet, float], flags: list[Flag], faint: Flag | None) -> Quality:
    if not any(signal > 0 for signal in signals.values()):
        return Quality("retake", tuple(flags))
    found = [*flags, faint] if faint else flags
    return Quality("caution" if found else "ok", tuple(found))


def _parts(sheet: AnswerSheet, quiz: Quiz) -> dict[Facet, _Part]:
    """The sections with an answer, in the order of asking."""
    form = chosen_items(sheet, quiz)
    asked = [(quiz.sections[f], form[f]) for f in ORDER_OF_ASKING if f in form]
    found = [_part(sheet, section, items) for section, items in asked]
    return {part.facet: part for part in found if part.answers}


def _part(sheet: AnswerSheet, section: Section, asked: Sequence[str]) -> _Part:
    given = sheet.answers
    answered = tuple([item for item in asked if item in given])
    layout, answers = _layout(section, answered), [given[item] for item in answered]
    turned = section.low + section.high
    scales = [
        [float(turned - answers[at] if reverse else answers[at]) for at, reverse in places]
        for places in layout.scales
    ]
    seconds = [sheet.seconds[item] for item in asked if item in sheet.seconds]
    order = section.ranking.items if section.ranking else {}
    ordered = not order.keys().isdisjoint(given)
    return _Part(section, len(asked), answers, layout.kinds, scales, seconds, ordered)


def _seen(part: _Part, quiz: Quiz, signals: Mapping[Facet, float]) -> list[Flag]:
    """What stands out in one section."""
    found = [_unfinished(part)]
    if len(part.answers) >= FEWEST_ANSWERS:
        found.append(_alike(part) or _pattern(part))
        # One split into halves cannot overrule the signal, which is about all of them.
        unclear = signals.get(part.facet, 0.0) <= quiz.clear_signal
        found.append(_inconsistent(part) if unclear else None)
    found.append(_fast(part))
    return [flag for flag in found if flag is not None]


def _unfinished(part: _Part) -> Flag | None:
    share, limit = len(part.answers) / part.asked, part.section.thresholds.answered
    # A skill never tried is a good answer.
    if part.facet == "skills" or share >= limit:
        return None
    return Flag("unfinished", part.facet, share, limit)


def _alike(part: _Part) -> Flag | None:
    """The strongest of three signs that the answers hardly vary."""
    if len(set(part.answers)) == 1:
        # Whoever then put the values in order has told them apart.
        return None if part.ordered else Flag("same_answers", part.facet, 1.0, 1.0)
    return _long_run(part) or _little_spread(part)


def _long_run(part: _Part) -> Flag | None:
    count = len(part.answers)
    limit = max(part.section.thresholds.longest_run, LEAST_RUN / count)
    run = longest_run(part.answers) / count
    return Flag("long_run", part.facet, run, limit) if run >= limit else None


def _little_spread(part: _Part) -> Flag | None:
    limit = part.section.thresholds.spread
    if len(part.answers) < FEWEST_FOR_SPREAD:
        return None
    spread = spread_of(part.answers) / part.section.width
    return Flag("little_spread", part.facet, spread, limit) if spread < limit else None


def _pattern(part: _Part) -> Flag | None:
    limit = part.section.thresholds.pattern
    share = most_periodic(part.answers, part.kinds)
    return Flag("pattern", part.facet, share, limit) if share >= limit else None


def _inconsistent(part: _Part) -> Flag | None:
    limit = part.section.thresholds.even_odd
    value = even_odd(part.scales)
    if value is None or value >= limit:
        return None
    return Flag("inconsistent", part.facet, value, limit)


def _fast(part: _Part) -> Flag | None:
    limit = part.section.thresholds.seconds
    if len(part.seconds) < FEWEST_ANSWERS:
        return None
    usual = median(part.seconds)
    return Flag("fast", part.facet, usual, limit) if usual < limit else None


def _faint_answers(
    quiz: Quiz, prepared: Mapping[Facet, PreparedFacet], parts: Mapping[Facet, _Part]
) -> Flag | None:
    """Whether a ranking rests on little that repeated questions confirm."""
    checked = {facet: part for facet, part in parts.items() if facet in prepared and part.checked}
    signals = {facet: one.signal for facet, one in prepared.items()}
    carrying = [facet for facet in checked if facet != "type"]
    flag = _faint(quiz, signals, carrying)
    if flag is not None or not carrying:
        return flag
    overall = overall_signal([part.differences(prepared[f]) for f, part in checked.items()])
    strongest = max(carrying, key=signals.__getitem__)
    limit = quiz.overall_signal
    return Flag("faint", strongest, overall, limit) if overall <= limit else None


def _faint_scores(quiz: Quiz, signals: Mapping[Facet, float]) -> Flag | None:
    return _faint(quiz, signals, [facet for facet in signals if facet != "type"])


def _faint(quiz: Quiz, signals: Mapping[Facet, float], carrying: Sequence[Facet]) -> Flag | None:
    """A flag where no facet that can carry a ranking is clear. Type, a twentieth of it, cannot."""
    if not signals:
        return None
    facet = max(carrying or signals, key=signals.__getitem__)
    value = signals[facet] if carrying else 0.0
    return Flag("faint", facet, value, quiz.clear_signal) if value <= quiz.clear_signal else None


def overall_signal(sections: Iterable[Differences]) -> float:
    """λ of several profiles at once, 0–1: the share of all their differences that is not error.

    Each answer counts once. Random answers that look clear in one section by chance seldom do
    in all of them.
    """
    error = total = 0.0
    for one in sections:
        error += one.answers * one.freedom * one.error**2
        total += one.answers * dot(one.vector, one.vector)
    return max(0.0, 1.0 - error / total) if total else 0.0


def longest_run(given: Sequence[int]) -> int:
    """The longest stretch of identical answers in the order of asking; at least one is given."""
    return max(len(list(alike)) for _, alike in groupby(given))


def spread_of(given: Sequence[int]) -> float:
    """Within-person SD over all items (IRV), population form, in units of the answers."""
    rest = centred([float(answer) for answer in given])
    return sqrt(dot(rest, rest) / len(rest))


def most_periodic(given: Sequence[int], kinds: Sequence[Hashable]) -> float:
    """How far answers repeat those a fixed number of questions before, beyond chance; 0–1.

    The largest of κ = (seen − expected)/(1 − expected) over the periods (Cohen 1960): 1 for
    1 5 1 5 …, about 0 for somebody who answers 1 to most questions, and 0 where there are too
    few. Questions of one kind may well get like answers: only pairs of two kinds count. So where
    six letters take turns, a pattern of six looks like a clear profile.
    """
    count = len(given)
    expected = fsum((many / count) ** 2 for many in Counter(given).values())
    if expected == 1:
        return 0.0
    shares = [
        sum(map(eq, later(given), earlier(given))) / pairs
        for pairs, later, earlier in _pairs_of_two_kinds(tuple(kinds))
    ]
    seen = max(shares, default=0.0)
    return max(0.0, (seen - expected) / (1 - expected))


# The same questions are looked at for each of many people.
@lru_cache(maxsize=256)
def _pairs_of_two_kinds(kinds: tuple[Hashable, ...]) -> list[tuple[int, Pick, Pick]]:
    """For each period with enough pairs: how many, the later answers, the earlier ones."""
    found: list[tuple[int, Pick, Pick]] = []
    for period in PERIODS:
        later = [at for at in range(period, len(kinds)) if kinds[at] != kinds[at - period]]
        if len(later) >= FEWEST_PAIRS:
            earlier = [at - period for at in later]
            found.append((len(later), itemgetter(*later), itemgetter(*earlier)))
    return found


def even_odd(scales: Sequence[Sequence[float]]) -> float | None:
    """Even–odd consistency: r of half-scale means over scales, stepped up (Spearman–Brown).

    `scales` holds the answers of each scale in the order of asking. None where there are too
    few, or where a half does not vary. What steps up to less than −1 is −1.
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
    return 2 * r / (1 + r) if r > -1 / 3 else -1.0
