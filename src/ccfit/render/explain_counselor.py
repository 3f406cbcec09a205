"""Why jobs rank where they do, in numbers, for the counselor: every printed sum adds up."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from ccfit.language import Lang, lower_first, number
from ccfit.render import figures
from ccfit.render.explain import not_counted, say, title
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.reporting.explanation import (
    DimensionShown,
    Explanation,
    FacetExplained,
    MoveShown,
    OccupationExplained,
    SensitivityShown,
    SkillShown,
)
from ccfit.rounding import shared
from ccfit.words import dimensions as names
from ccfit.words.explain import STEPS

# Of 35 skills those that move a job most; the others stand as one sum.
MOST_ROWS = 8


def render(explanation: Explanation, lang: Lang, look: Look) -> str:
    """The explanation down to single dimensions and the answers behind them."""
    page = Page(look)
    shown = f"{title(explanation, lang)} · {figures.say('counselor.title', lang)}"
    page.line(shown, "bold")
    if not explanation.ranked:
        page.heading(figures.say("heading.no_list", lang))
    for left_out in explanation.not_counted if explanation.ranked else ():
        page.line(not_counted(left_out, lang), indent=2)
    if explanation.sensitivity is not None:
        _first_place(page, explanation.sensitivity, lang)
    for job in explanation.occupations:
        _Job(page, explanation, job, lang).show()
    page.heading(figures.say("heading.notes", lang))
    for note in explanation.notes:
        page.line(f"· {note.text}", indent=2, hang=2)
    return page.text()


def _first_place(page: Page, found: SensitivityShown, lang: Lang) -> None:
    first = found.first
    text = say(
        "counselor.first",
        lang,
        title=first.title,
        first=times(first.first_share, found.weightings),
        top=times(first.top_ten_share, found.weightings),
        count=found.weightings,
    )
    page.line(text, indent=2, hang=2)
    if first.holds_without_skills is not None:
        answer = "yes" if first.holds_without_skills else "no"
        page.line(say(f"counselor.without_skills.{answer}", lang), indent=2, hang=2)


def times(share: float, count: int) -> int:
    """A share of the weightings as a number of them."""
    return round(share * count)


def signed(value: float, lang: Lang) -> str:
    """``+6.2``, ``−1.4``, ``0.0``: one decimal with its sign."""
    mark = "+" if round(value, 1) > 0 else "−" if round(value, 1) < 0 else ""
    return mark + number(abs(value), lang, 1)


class _Job:
    """One job's part of the page."""

    def __init__(
        self, page: Page, explanation: Explanation, job: OccupationExplained, lang: Lang
    ) -> None:
        self.page, self.explanation, self.job, self.lang = page, explanation, job, lang

    def show(self) -> None:
        page, job, lang = self.page, self.job, self.lang
        page.heading(f"{job.code}  {job.title}")
        page.line(self._where(), indent=2)
        fit = round(job.fit, 1)
        points = shared([f.contribution for f in job.facets], 1, total=fit - 50)
        page.line(self._sum(points, fit), indent=2, hang=2)
        if job.holds_back is not None:
            facet = names.FACETS[job.holds_back.facet].to(lang)
            lacking = number(job.holds_back.shortfall, lang, 1)
            text = say("counselor.holds_back", lang, facet=lower_first(facet), points=lacking)
            page.line(text, indent=2, hang=2)
        self._share()
        for facet_shown, printed in zip(job.facets, points, strict=True):
            self._facet(facet_shown, printed)
        self._skills()
        self._lift()

    def _where(self) -> str:
        job, lang = self.job, self.lang
        count = number(self.explanation.catalog.occupations, lang)
        place = {"rank": number(job.rank, lang), "count": count}
        if job.rank_interval is None:
            return say("counselor.where.rank", lang, **place)
        low, high = (number(end, lang) for end in job.rank_interval)
        return say("counselor.where", lang, low=low, high=high, tier=job.tier, **place)

    def _sum(self, points: Sequence[float], fit: float) -> str:
        parts = [
            f"{signed(point, self.lang)} ({lower_first(names.FACETS[facet.facet].to(self.lang))})"
            for point, facet in zip(points, self.job.facets, strict=True)
        ]
        return say("counselor.sum", self.lang, fit=number(fit, self.lang, 1), parts=" ".join(parts))

    def _share(self) -> None:
        found = self.explanation.sensitivity
        if found is not None:
            share = times(self.job.top_ten_share, found.weightings)
            text = say("counselor.share", self.lang, share=share, count=found.weightings)
            self.page.line(text, indent=2, hang=2)

    def _facet(self, facet: FacetExplained, printed: float) -> None:
        page, lang = self.page, self.lang
        page.line()
        page.line(self._facet_line(facet, printed), "bold", indent=2, hang=2)
        rows, others = _most_telling(facet)
        parts = [row.contribution for row in rows]
        if others:
            parts.append(sum(row.contribution for row in others))
        points = shared(parts, 1, total=printed)
        width = max((cell_len(row.name) for row in rows), default=0)
        if rows:
            heads = [say(f"counselor.{key}", lang) for key in ("person", "job", "points")]
            page.line(f"{'':<{width}}" + "".join(f"{head:>9}" for head in heads), "dim", indent=4)
        for row, point in zip(rows, points, strict=False):
            self._dimension(row, point, width)
        if others:
            rest = say("counselor.others", lang, count=len(others))
            page.line(f"{rest:<{width + 18}}{signed(points[-1], lang):>9}", indent=4)

    def _facet_line(self, facet: FacetExplained, printed: float) -> str:
        lang = self.lang
        estimated = f", {figures.say('estimated', lang)}" if facet.estimated else ""
        return say(
            "counselor.facet",
            lang,
            facet=names.FACETS[facet.facet].to(lang),
            points=signed(printed, lang),
            most=number(facet.most, lang, 1),
            fit=decimals(facet.fit, lang),
            weight=decimals(facet.weight, lang),
            signal=decimals(facet.signal, lang),
            mark=estimated,
        )

    def _dimension(self, row: DimensionShown, point: float, width: int) -> None:
        lang = self.lang
        own = "–" if row.score is None else decimals(row.score, lang)
        cells = (own, decimals(row.occupation, lang), signed(point, lang))
        numbers = "".join(f"{cell:>9}" for cell in cells)
        self.page.line(f"{row.name:<{width}}{numbers}", indent=4)
        for given in row.answers:
            label = f" ({given.label})" if given.label else ""
            line = f"{given.item} {given.text}: {given.answer}{label}"
            self.page.line(line, "dim", indent=6, hang=2)

    def _skills(self) -> None:
        page, lang, skills = self.page, self.lang, self.job.skills
        if skills is None:
            return
        if skills.to_learn:
            page.line()
            page.line(say("counselor.skills", lang), "bold", indent=2)
            self._skill_table(skills.to_learn, own=True)
        if skills.not_rated:
            page.line()
            page.line(say("counselor.not_rated", lang), "bold", indent=2)
            self._skill_table(skills.not_rated, own=False)
        if skills.estimated:
            page.line(say("skills.estimated", lang), "dim", indent=2)

    def _skill_table(self, skills: Sequence[SkillShown], *, own: bool) -> None:
        lang, width = self.lang, max(cell_len(one.name) for one in skills)
        keys = ("importance", "needed", "own") if own else ("importance", "needed")
        heads = "".join(f"{say(f'counselor.{key}', lang):>12}" for key in keys)
        self.page.line(f"{'':<{width}}{heads}", "dim", indent=4)
        for one in skills:
            cells = [one.importance, one.required_level, *([one.own_level or 0.0] if own else [])]
            numbers = "".join(f"{number(cell, lang, 1):>12}" for cell in cells)
            self.page.line(f"{one.name:<{width}}{numbers}", indent=4)

    def _lift(self) -> None:
        page, lang, lift = self.page, self.lang, self.job.lift
        page.line()
        if lift.status in ("in_first_tier", "not_movable"):
            page.line(say(f"lift.{lift.status}", lang), indent=2)
            return
        key = lift.status if lift.moves else "nothing"
        page.line(say(f"counselor.lift.{key}", lang, rank=lift.rank_after), indent=2)
        for move in lift.moves:
            page.line(f"· {self._move(move)}", indent=4, hang=2)
        if lift.moves:
            page.line(f"{say('lift.step', lang)} {say('lift.honest', lang)}", "dim", indent=4)

    def _move(self, move: MoveShown) -> str:
        lang = self.lang
        return say(
            "counselor.move",
            lang,
            facet=names.FACETS[move.facet].to(lang),
            name=names.NAMES[move.facet][move.dimension].to(lang),
            steps=STEPS[move.steps - 1].to(lang),
            before=decimals(move.before, lang),
            after=decimals(move.after, lang),
        )


def decimals(value: float, lang: Lang) -> str:
    """Two decimals, with a minus sign as in print."""
    sign = "−" if round(value, 2) < 0 else ""
    return sign + number(abs(value), lang, 2)


def _most_telling(facet: FacetExplained) -> tuple[list[DimensionShown], list[DimensionShown]]:
    """The rows to show one by one, those that move the job most, and the rest."""
    rows = facet.dimensions
    if len(rows) <= MOST_ROWS:
        return rows, []
    ordered = sorted(rows, key=lambda row: -abs(row.contribution))
    return ordered[:MOST_ROWS], ordered[MOST_ROWS:]
