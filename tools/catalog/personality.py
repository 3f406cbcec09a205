"""Type leans of occupations, derived from their mean Big Five (SCIENCE, section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from catalog.csv_rows import rows_by_code
from catalog.onet import CODE, Vector

MEASURED = "4d-direct"
TRAITS = ("openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism")

# Correlations of the type scales with the traits: McCrae & Costa 1989, N = 468.
LEANS = (
    ("E", "extraversion", 0.74),
    ("N", "openness", 0.72),
    ("F", "agreeableness", 0.44),
    ("J", "conscientiousness", 0.49),
)
T_MEAN, T_SD = 50.0, 10.0


@dataclass(frozen=True)
class BigFive:
    """Mean T-scores in the order of TRAITS; not `measured` where the source imputed them."""

    scores: Vector
    measured: bool

    def type_leans(self) -> Vector:
        """Leans toward E, N, F and J in SD units."""
        return tuple(
            weight * (self.scores[TRAITS.index(trait)] - T_MEAN) / T_SD
            for _, trait, weight in LEANS
        )


def read_big_five(path: Path) -> dict[str, BigFive]:
    """Mean Big Five of each occupation in the table."""
    return {
        code: BigFive(tuple(map(row.number, TRAITS)), row.text("source") == MEASURED)
        for code, row in rows_by_code(path, CODE, [*TRAITS, "source"]).items()
    }
