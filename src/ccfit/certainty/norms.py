"""Norms: how a group of people answered a quiz, one facet at a time.

With norms, what is believed of a person starts from the group, and the certainty of a ranking
is calibrated. All figures are in units of a scale mean on the answer range.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ccfit.catalog import numbers
from ccfit.certainty.linear import Matrix, eigen, is_semidefinite, transposed
from ccfit.errors import DataError, Where
from ccfit.facets import FACETS, Facet
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import Quiz, Section
from ccfit.vectors import dot, mean, variance

# Fewer people say too little about the 21 figures of a covariance.
FEWEST_PEOPLE = 50
# No direction of the true profiles varies less than this share of the average direction.
LEAST_VARIANCE = 0.01
# Figures written with six digits or more are off by less than this share of the largest.
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Norms:
    """How a group answered the scales of one facet, dimensions in the order of ``ccfit.facets``.

    `n` people; `item_variance` the mean variance of one person's answers within a scale;
    `means` of the scales; `covariance` of the scales' true scores, free of error.
    """

    n: int | None
    item_variance: float
    means: tuple[float, ...]
    covariance: tuple[tuple[float, ...], ...]


People = Sequence[Sequence[Sequence[float]]]


def fit_norms(facet: Facet, people: People, item_variance: float | None = None) -> Norms:
    """Norms from the answers of a group: for every person, the answers of each scale.

    A person with an unanswered scale is left out. `item_variance` serves where no scale has two
    answers. The covariance of the observed scale means holds their error, item_variance/n on
    average, in its diagonal; this is taken off. Where that leaves a direction with next to
    nothing, or less, its variance is raised to 1% of the average direction's (the eigenvalues
    are clipped), so that the covariance is positive definite.

    Raises DataError with fewer than 50 people, or if all of them answered alike.
    """
    whole = [person for person in people if all(len(answers) > 0 for answers in person)]
    if len(whole) < FEWEST_PEOPLE:
        raise DataError("norms.few", facet=facet, found=len(whole), needed=FEWEST_PEOPLE)
    within = _item_variance(whole, item_variance)
    rows = [[mean(answers) for answers in person] for person in whole]
    error = within * mean([1 / len(answers) for person in whole for answers in person])
    means = [mean(column) for column in transposed(rows)]
    true = _positive(_without_error(_covariance(rows, means), error))
    if true is None:
        raise DataError("norms.alike", facet=facet)
    return Norms(len(whole), within, tuple(means), true)


def _item_variance(people: People, otherwise: float | None) -> float:
    """The mean over people of their own mean variance within a scale."""
    own = [
        mean(known)
        for person in people
        if (known := [variance(answers) for answers in person if len(answers) > 1])
    ]
    return mean(own) if own else otherwise or 0.0


def _covariance(rows: Matrix, means: Sequence[float]) -> list[list[float]]:
    apart = [
        [value - middle for value in column]
        for column, middle in zip(transposed(rows), means, strict=True)
    ]
    return [[dot(a, b) / (len(rows) - 1) for b in apart] for a in apart]


def _without_error(covariance: list[list[float]], error: float) -> list[list[float]]:
    return [
        [value - error * (at == other) for other, value in enumerate(row)]
        for at, row in enumerate(covariance)
    ]


def _positive(matrix: Matrix) -> tuple[tuple[float, ...], ...] | None:
    """The matrix with its eigenvalues clipped from below; None if nothing varies."""
    values, vectors = eigen(matrix)
    least = LEAST_VARIANCE * mean([max(value, 0.0) for value in values])
    if least <= 0:
        return None
    raised = [max(value, least) for value in values]
    columns = transposed(vectors)  # a dimension's share in each eigenvector
    scaled = [[value * x for value, x in zip(raised, row, strict=True)] for row in columns]
    return _symmetric([[dot(row, other) for other in columns] for row in scaled])


def _symmetric(matrix: Matrix) -> tuple[tuple[float, ...], ...]:
    """The same above and below the diagonal to the last bit."""
    return tuple(
        tuple(matrix[max(i, j)][min(i, j)] for j in range(len(matrix))) for i in range(len(matrix))
    )


def from_data(data: Mapping[str, Any]) -> Norms | None:
    """The norms of one facet as a file gives them; None where it lacks means or covariance.

    The data has passed its check. Raises DataError for a covariance that no group can have.
    """
    if not {"item_variance", "means", "covariance"} <= set(data):
        return None
    covariance = tuple(numbers(row) for row in data["covariance"])
    if not possible(covariance):
        raise DataError("norms.impossible")
    return Norms(data.get("n"), data["item_variance"], numbers(data["means"]), covariance)


def possible(covariance: Matrix) -> bool:
    """Whether it is symmetric and no direction varies less than nothing, rounding aside."""
    slack = ROUNDING * max(abs(value) for row in covariance for value in row)
    mirrored = zip(covariance, zip(*covariance, strict=True), strict=True)
    pairs = (pair for row, column in mirrored for pair in zip(row, column, strict=True))
    return all(abs(a - b) <= slack for a, b in pairs) and is_semidefinite(
        covariance, len(covariance) * slack
    )


def norms_text(quiz: str, norms: Mapping[Facet, Norms]) -> str:
    """The text of a norms file (``ccfit: norms/1``), figures with nine digits."""
    lines = ["ccfit: norms/1", f"quiz: {json.dumps(quiz, ensure_ascii=False)}", "facets:"]
    for facet in FACETS:
        if facet in norms:
            lines += [f"  {facet}:", *_facet_lines(norms[facet])]
    return "\n".join(lines) + "\n"


def _facet_lines(norms: Norms) -> list[str]:
    return [
        *([] if norms.n is None else [f"    n: {norms.n}"]),
        f"    item_variance: {_digits(norms.item_variance)}",
        f"    means: {_scalar(norms.means)}",
        "    covariance:",
        *(f"      - {_scalar(row)}" for row in norms.covariance),
    ]


def _scalar(values: Sequence[float]) -> str:
    return f'"{" ".join(map(_digits, values))}"'


def _digits(value: float) -> str:
    """A decimal with a point: YAML takes 1e-05 for a text and 1 for a whole number."""
    text = f"{value:.9g}"
    if "e" in text:
        text = f"{value:.15f}"
    return text if "." in text else f"{text}.0"


def applicable(norms: Mapping[Facet, Norms], profile: Profile, quiz: Quiz) -> dict[Facet, Norms]:
    """The norms that hold for a profile scored from answers to the quiz, in its units.

    Norms say nothing about scores without items, letters and rankings, nor about a facet with
    gaps. Type scores run from −1 to 1: their norms are brought from the answer range to that.
    """
    return {
        facet: _rescaled(norms[facet], scores, quiz.sections[facet])
        for facet, scores in profile.facets.items()
        if facet in norms and facet in quiz.sections and _from_items(scores)
    }


def _from_items(scores: FacetScores) -> bool:
    return scores.signal is None and scores.answered is not None and None not in scores.scores


def _rescaled(norms: Norms, scores: FacetScores, section: Section) -> Norms:
    """From the answer range to the range of the scores."""
    factor = (scores.high - scores.low) / section.width
    if factor == 1 and scores.low == section.low:
        return norms
    return Norms(
        norms.n,
        norms.item_variance * factor**2,
        tuple(scores.low + (one - section.low) * factor for one in norms.means),
        tuple(tuple(value * factor**2 for value in row) for row in norms.covariance),
    )


def check_quiz_id(norms_quiz: str, quiz: Quiz, source: str) -> None:
    """Raise DataError where norms are those of another quiz."""
    if norms_quiz != quiz.id:
        raise DataError("norms.quiz", Where(source), norms=norms_quiz, quiz=quiz.id)
