"""Which jobs of a ranked list are shown. Filters hide rows; places stay those of the whole."""

from __future__ import annotations

from dataclasses import dataclass

from ccfit.catalog import Catalog, Occupation
from ccfit.facets import LETTERS

HOURS_A_YEAR = 2080


@dataclass(frozen=True, slots=True)
class Filters:
    """Everything passes unless a limit is set. Pay is per year; hourly pay counts 2,080 hours.

    `letters` are Holland's: a job passes if no other letter is stronger in it than these.
    """

    zones: tuple[int, int] | None = None
    min_pay: float | None = None
    growing: bool = False
    areas: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()

    def passes(self, occupation: Occupation, catalog: Catalog) -> bool:
        """Whether an occupation is shown; one without a figure fails a limit on it."""
        return (
            self._zone(occupation)
            and self._pay(occupation)
            and self._grows(occupation, catalog)
            and (not self.areas or occupation.area in self.areas)
            and occupation.code not in self.exclude
            and self._leads(occupation)
        )

    def _zone(self, occupation: Occupation) -> bool:
        if self.zones is None:
            return True
        low, high = self.zones
        return occupation.zone is not None and low <= occupation.zone <= high

    def _pay(self, occupation: Occupation) -> bool:
        if self.min_pay is None:
            return True
        pay = yearly_pay(occupation)
        return pay is not None and pay >= self.min_pay

    def _leads(self, occupation: Occupation) -> bool:
        if not self.letters:
            return True
        scores = dict(zip(LETTERS, occupation.profiles.get("interests", ()), strict=False))
        others = [score for letter, score in scores.items() if letter not in self.letters]
        asked = [score for letter, score in scores.items() if letter in self.letters]
        return bool(asked) and min(asked) >= max(others, default=0.0)

    def _grows(self, occupation: Occupation, catalog: Catalog) -> bool:
        if not self.growing:
            return True
        common = catalog.facts.get("outlook", {}).get("all_jobs_percent", 0.0)
        return occupation.outlook is not None and occupation.outlook.change_percent > common


def yearly_pay(occupation: Occupation) -> float | None:
    """The median for a year of full-time work, None where no pay is published."""
    pay = occupation.pay
    if pay is None:
        return None
    return pay.median * HOURS_A_YEAR if pay.period == "hour" else pay.median
