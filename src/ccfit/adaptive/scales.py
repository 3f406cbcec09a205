"""A Gaussian model of a person's scales: what is known before, and after each answer.

Classical test theory with a prior (Kelley 1927; Bock & Mislevy 1982, Applied Psychological
Measurement 6, 431–444, for adaptive testing by the posterior): a person's true scores θ are
Gaussian, an answer is the score of its scale plus an independent error,

    θ ~ N(μ, Σ)        y = θ_s + ε        ε ~ N(0, v)

Everything is in units of the answers.
"""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known of people before they answer.

    `means` and `covariance` of the true scores of the scales, `item_variance` v the variance of
    one answer's error.
    """

    means: Row
    covariance: tuple[Row, ...]
    item_variance: float


@dataclass(frozen=True, slots=True)
class Scales:
    """What is believed of one person's true scores: posterior means and covariance."""

    means: Row
    covariance: tuple[Row, ...]

    def after(self, scale: int, answer: float, error: float) -> Scales:
        """The belief after one more answer to a scale, `error` being its variance v.

        The Gaussian's rank-one update: gains g = C_s/(C_ss + v), M + g·(y − M_s), C − g·C_sᵀ.
        """
        column = self.covariance[scale]
        total = column[scale] + error
        gains = tuple(value / total for value in column)
        surprise = answer - self.means[scale]
        return Scales(
            tuple(m + g * surprise for m, g in zip(self.means, gains, strict=True)),
            tuple(
                tuple(c - g * other for c, other in zip(row, column, strict=True))
                for row, g in zip(self.covariance, gains, strict=True)
            ),
        )


def before(prior: Prior) -> Scales:
    """The belief before the first answer."""
    return Scales(prior.means, prior.covariance)
