"""Looking closer at the jobs of a result: what they are, why they are there, a shortlist."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ccfit.case import Case
from ccfit.catalog import Occupation
from ccfit.language import Lang
from ccfit.render.look import Look
from ccfit.reporting.compose import compose
from ccfit.reporting.report import Report


class CloserLook:
    """One person's result with what can be asked about it; `keep` saves the shortlist."""

    def __init__(
        self, case: Case, shortlist: Sequence[str], keep: Callable[[Sequence[str]], None]
    ) -> None:
        self.case = case
        self._shortlist = list(shortlist)
        self._keep = keep
        self._by_rank = {match.rank: match.occupation for match in case.ranking.matches}

    def report(self, lang: Lang) -> Report:
        """The whole report."""
        return compose(self.case, lang)

    def job(self, rank: int) -> Occupation | None:
        """The job that holds a place."""
        return self._by_rank.get(rank)

    def about(self, job: Occupation, lang: Lang, look: Look) -> str:
        """What the job is."""
        from ccfit.render.job import render
        from ccfit.reporting.compose_job import job_shown

        return render(job_shown(job, self.case.catalog, lang), lang, look)

    def why(self, job: Occupation, lang: Lang, look: Look) -> str:
        """Why the job is where it is."""
        from ccfit.render.explain import render
        from ccfit.reporting.compose_explanation import compose_explanation

        return render(compose_explanation(self.case, [job], lang), lang, look)

    def is_listed(self, job: Occupation) -> bool:
        """Whether a job is on the shortlist."""
        return job.code in self._shortlist

    def toggle(self, job: Occupation) -> bool:
        """Put a job on the shortlist, or take it off; whether it is on it now. It is saved."""
        if self.is_listed(job):
            self._shortlist.remove(job.code)
        else:
            self._shortlist.append(job.code)
        self._keep(self._shortlist)
        return self.is_listed(job)

    def titles(self, lang: Lang) -> list[str]:
        """The names of the jobs on the shortlist."""
        known = self.case.catalog.by_code
        return [known[code].title.to(lang) for code in self._shortlist if code in known]
