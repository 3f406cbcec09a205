"""How large the error of a scale score is (classical test theory)."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from ccfit.vectors import mean, variance

# One self-rating of a skill on 1–5: √(1 − .70) × SD 1.0 = .55, as a share of the range.
SKILL_ERROR = 0.55 / 4
# Items of one scale answered by one person vary by about a quarter of the range: 1.01 on 1–5
# among 4,557 people (48 liking items), 1.14 on 0–4 among 498 (60 items). Used only where a
# person has a single answer a scale and the quiz brings no figure of its own.
USUAL_ITEM_SD = 0.25


def pooled_error(
    scales: Sequence[Sequence[float]], reference_variance: float | None, width: float
) -> float:
    """The standard error of a scale mean, one for all scales of a facet.

    e² = (½·v_person + ½·v_reference)/n, averaged over the scales. `scales` holds the answers of
    each scale that has any; v_person is the mean within-scale variance over scales of two
    answers or more, v_reference the quiz's norm (v_person again without one). A variance per
    scale would be far too noisy on four or five items. `width` is high − low of the answers.
    """
    within = _item_variance(scales, reference_variance, width)
    return sqrt(within * mean([1 / len(answers) for answers in scales]))


def _item_variance(
    scales: Sequence[Sequence[float]], reference: float | None, width: float
) -> float:
    own = [variance(answers) for answers in scales if len(answers) > 1]
    usual = (USUAL_ITEM_SD * width) ** 2 if reference is None else reference
    if not own:
        return usual
    person = mean(own)
    return person if reference is None else (person + reference) / 2
