"""Why jobs rank where they do, for the person: words and bars, hardly a number."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from ccfit.explaining.explain import LEAST
from ccfit.language import Lang, join, lower_first, number
from ccfit.render import figures
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.render.telling.about_jobs import summary_of
from ccfit.reporting.explanation import (
    DimensionShown,
    Explanation,
    FacetExplained,
    NotCounted,
    OccupationExplained,
    SkillShown,
    SkillsShown,
)
from ccfit.words import dimensions as names
from ccfit.words.explain import WORDS

SIDE_BY_SIDE = ("interests", "values")
MOST_DIMENSIONS = 4
MOST_SKILLS = 5
LEVELS = 7
# Among the first ten is close to the first tier, for a job that was not there before.
NEAR = 10


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the explanation."""
    return WORDS[key].to(lang).format(**values)


def title(explanation: Explanation, lang: Lang) -> str:
    """What the page is, of whom and from when."""
    person, one = explanation.person, len(explanation.occupations) == 1
    shown = say("title.one" if one else "title", lang)
    return " · ".join(filter(None, (shown, person.id, person.taken)))


def render(explanation: Explanation, lang: Lang, look: Look) -> str:
    """The whole explanation as text for a terminal, a file or a pipe."""
    page = Page(look)
    page.line(title(explanation, lang), "bold")
    if not explanation.ranked:
        page.heading(figures.say("heading.no_list", lang))
    for one in explanation.occupations:
        _Job(page, explanation, one, lang).show()
    page.heading(figures.say("heading.notes", lang))
    for note in explanation.notes:
        page.line(f"· {note.text}", indent=2, hang=2)
    return page.text()


class _Job:
    """One job's part of the page."""

    def __init__(
        self, page: Page, explanation: Explanation, job: OccupationExplained, lang: Lang
    ) -> None:
        self.page, self.explanation, self.job, self.lang = page, explanation, job, lang

    def show(self) -> None:
        self.page.line()
        self.page.line(Text.assemble((self.job.title, "bold cyan"), (f"  {self.job.code}", "dim")))
        if summary := summary_of(self.job.code, self.lang):
            self.page.line(summary, indent=2)
        self._place()
        self._parts()
        self._reasons()
        self._side_by_side()
        self._answers()
        if self.job.skills is not None:
            self._skills(self.job.skills)
        self._lift()

    def _head(self, key: str) -> None:
        self.page.line()
        self.page.line(say(key, self.lang), "bold", indent=2)

    def _place(self) -> None:
        page, job, lang = self.page, self.job, self.lang
        count = number(self.explanation.catalog.occupations, lang)
        page.line(say("place", lang, rank=number(job.rank, lang), count=count), indent=2)
        if job.rank_interval is not None:
            low, high = job.rank_interval
            key = "again.same" if low == high else "again"
            page.line(say(key, lang, low=number(low, lang), high=number(high, lang)), indent=2)
        if job.tier is not None:
            tier = "first" if job.rank == 1 else min(job.tier, 3)
            page.line(say(f"tier.{tier}", lang), indent=2)
        self._firmness()

    def _firmness(self) -> None:
        share = self.job.top_ten_share
        if share > 0:
            key = "always" if share == 1 else "mostly" if share >= 0.8 else "partly"
            self.page.line(say(f"firm.{key}", self.lang), indent=2)

    def _parts(self) -> None:
        page, lang = self.page, self.lang
        self._head("heading.parts")
        width = max(cell_len(names.FACETS[facet].to(lang)) for facet in names.FACETS)
        for facet in self.job.facets:
            page.line(self._part(facet, width), indent=4, hang=width + 12)
        for left_out in self.explanation.not_counted:
            page.line(not_counted(left_out, lang), "dim", indent=4, hang=2)
        if self.job.holds_back is not None and len(self.job.facets) > 1:
            facet_words = say(f"apart.{self.job.holds_back.facet}", lang)
            page.line(say("apart", lang, facet=facet_words), indent=4, hang=2)

    def _part(self, facet: FacetExplained, width: int) -> Text:
        name = names.FACETS[facet.facet].to(self.lang)
        if not facet.dimensions:
            return Text(say("no_figures", self.lang, facet=name), "dim")
        mark = f" ({figures.say('estimated', self.lang)})" if facet.estimated else ""
        return Text.assemble(f"{name:<{width}}  ", self.page.bar(facet.fit), mark)

    def _reasons(self) -> None:
        for key, mark, style, found in (
            ("heading.for", "+ ", "green", self.job.reasons),
            ("heading.weigh", "~ ", "yellow", self.job.cautions),
        ):
            if found:
                self._head(key)
            for one in found:
                self.page.line(Text.assemble((mark, style), one.text), indent=4, hang=2)

    def _side_by_side(self) -> None:
        shown = [f for f in self.job.facets if f.facet in SIDE_BY_SIDE and f.dimensions]
        if not shown:
            return
        self._head("heading.side")
        self.page.line(say("side.intro", self.lang), "dim", indent=4)
        rows = [one for facet in shown for one in facet.dimensions]
        width = max(cell_len(row.name) for row in rows)
        heads = (say("you", self.lang), say("job", self.lang))
        for facet in shown:
            label = names.FACETS[facet.facet].to(self.lang)
            self.page.line(f"{label:<{width}}  {heads[0]:<10}  {heads[1]}", "dim", indent=4)
            for row in facet.dimensions:
                self.page.line(_two_bars(self.page, facet, row, width), indent=4)

    def _answers(self) -> None:
        told = telling(self.job.facets)
        if told:
            self._head("heading.answers")
        for facet, row in told:
            mark = ("+ ", "green") if row.contribution > 0 else ("~ ", "yellow")
            name = names.FACETS[facet.facet].to(self.lang)
            self.page.line(Text.assemble(mark, (f"{name} · {row.name}", "dim")), indent=4)
            for given in row.answers:
                answer = given.label or str(given.answer)
                line = Text.assemble(f"{given.text}: ", (answer, "bold"))
                self.page.line(line, indent=6, hang=2)

    def _skills(self, skills: SkillsShown) -> None:
        page, lang = self.page, self.lang
        self._head("heading.skills")
        if skills.to_learn:
            self._to_learn(skills.to_learn)
        elif skills.some_rated:
            page.line(say("skills.none", lang), indent=4)
        if skills.not_rated:
            listed = [lower_first(one.name) for one in skills.not_rated]
            text = say("skills.not_rated", lang, skills=_first_few(listed, lang))
            page.line(text, indent=4, hang=2)
        if skills.estimated:
            page.line(say("skills.estimated", lang), "dim", indent=4)

    def _to_learn(self, to_learn: Sequence[SkillShown]) -> None:
        page, lang, shown = self.page, self.lang, to_learn[:MOST_SKILLS]
        width = max(cell_len(one.name) for one in shown)
        now, goal = say("skills.now", lang), say("skills.goal", lang)
        page.line(f"{'':<{width}}  {now:<{LEVELS}}  {goal}", "dim", indent=4)
        for one in shown:
            bars = _levels(page, one.own_level or 0.0, one.required_level)
            page.line(Text.assemble(f"{one.name:<{width}}  ", *bars), indent=4)
        if len(to_learn) > len(shown):
            page.line(say("skills.more", lang, count=len(to_learn) - len(shown)), "dim", indent=4)

    def _lift(self) -> None:
        page, lang, lift = self.page, self.lang, self.job.lift
        self._head("heading.lift")
        near = lift.status == "not_reached" and lift.rank_after <= NEAR < self.job.rank
        page.line(say("lift.near" if near else f"lift.{lift.status}", lang), indent=4)
        if lift.status != "reached" and not near:
            return
        for move in lift.moves:
            page.line(f"· {move.text}", indent=4, hang=2)
        skills = [move.facet == "skills" for move in lift.moves]
        keys = (
            "lift.step",
            "lift.learn" if any(skills) else "",
            "" if all(skills) else "lift.honest",
        )
        page.line(" ".join(say(key, lang) for key in keys if key), "dim", indent=4)


def _levels(page: Page, own: float, needed: float) -> tuple[Text, str, Text]:
    """Two bars of one cell a level; a gap always shows."""
    goal = max(1, round(needed))
    now = min(round(own), goal - 1)
    return page.bar(now / LEVELS, LEVELS), "  ", page.bar(goal / LEVELS, LEVELS)


def _first_few(listed: Sequence[str], lang: Lang) -> str:
    if len(listed) <= MOST_SKILLS:
        return join(list(listed), lang)
    more = say("skills.more", lang, count=len(listed) - MOST_SKILLS)
    return f"{', '.join(listed[:MOST_SKILLS])} {more}"


def _two_bars(page: Page, facet: FacetExplained, row: DimensionShown, width: int) -> Text:
    own = _share(row.score, facet.range)
    theirs = _share(row.occupation, facet.occupation_range or facet.range)
    return Text.assemble(f"{row.name:<{width}}  ", page.bar(own), "  ", page.bar(theirs))


def _share(value: float | None, limits: tuple[float, float]) -> float:
    low, high = limits
    return 0.0 if value is None else (value - low) / (high - low)


def telling(facets: Sequence[FacetExplained]) -> list[tuple[FacetExplained, DimensionShown]]:
    """The few dimensions with answers that move a job most, for or against, facet by facet.

    Type moves nothing so far that its answers need telling.
    """
    found = [
        (facet, row)
        for facet in facets
        for row in facet.dimensions
        if facet.facet != "type" and row.answers and abs(row.contribution) >= LEAST
    ]
    most = sorted(found, key=lambda one: -abs(one[1].contribution))[:MOST_DIMENSIONS]
    return [one for one in found if one in most]


def not_counted(left_out: NotCounted, lang: Lang) -> str:
    """A facet that does not count, and why."""
    name = names.FACETS[left_out.facet].to(lang)
    return say(f"not_counted.{left_out.reason}", lang, facet=name)
