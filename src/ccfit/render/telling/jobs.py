"""The ranked jobs for the person: by tier, by area, and once more by schooling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ccfit.facets import FACETS
from ccfit.language import Lang
from ccfit.render.figures import outlook, pay, say, schooling
from ccfit.render.telling.about_jobs import WATCH_OUTS_SHOWN, summary_of, watch_outs_of
from ccfit.render.telling.shapes import Bar, Field
from ccfit.reporting.report import MatchShown, Report, ReportedShown
from ccfit.words import dimensions as names
from ccfit.words.onet import BANDS
from ccfit.words.onet import NOTES as ONET_NOTES

ZONES = {1: "soon", 2: "soon", 3: "training", 4: "degree", 5: "degree"}
LAST_HEADING = 3
IN_FULL = 2
REASONS_SHOWN = 2
CAUTIONS_SHOWN = 1


class Ranked(NamedTuple):
    """A job by its place and name, and what people in it do."""

    rank: int
    title: str
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job in full: what goes with the person (`reasons`) and what to weigh (`cautions`)."""

    rank: int
    title: str
    asides: Sequence[str]
    bars: Sequence[Bar]
    facts: Sequence[Field]
    reasons: Sequence[str]
    cautions: Sequence[str]
    reported: Sequence[str]
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """The jobs of one area: the first in full, the rest by name; `more` tells how many follow."""

    title: str
    jobs: Sequence[Job]
    rest: Sequence[Ranked]
    more: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """A tier: jobs that the answers cannot put in order. Without certainty it has no title."""

    title: str | None
    size: str | None
    areas: Sequence[Area]


@dataclass(frozen=True, slots=True)
class Jobs:
    """The whole section; `hints` are commands that show more."""

    heading: str
    intro: Sequence[str]
    groups: Sequence[Group] = ()
    schooling_heading: str = ""
    schooling: Sequence[Field] = ()
    hints: Sequence[str] = ()


def jobs_of(report: Report, lang: Lang, *, brief: bool) -> Jobs:
    """The section on jobs, `brief` by their names only."""
    heading, count = say("heading.jobs", lang), report.catalog.occupations
    if not report.matches:
        none = say("jobs.none_left", lang) if report.hidden else ONET_NOTES["onet_none"].to(lang)
        return Jobs(heading, [none])
    intro = [say("jobs.intro", lang, count=count)]
    if report.hidden:
        intro.append(say("jobs.hidden", lang, hidden=report.hidden, count=count))
    return Jobs(
        heading,
        intro,
        list(_Groups(report, lang, brief=brief).all()),
        say("heading.schooling", lang),
        _by_schooling(report.matches, lang),
        _hints(report, lang),
    )


def _hints(report: Report, lang: Lang) -> list[str]:
    listed = sum(1 + len(match.similar) for match in report.matches)
    more = listed < report.catalog.occupations - report.hidden
    first = [say("jobs.more", lang, more=2 * len(report.matches))] if more else []
    return [*first, say("jobs.one", lang)]


class _Groups:
    """The tiers one after the other, each by area; no sentence is said twice."""

    def __init__(self, report: Report, lang: Lang, *, brief: bool) -> None:
        self.report, self.lang, self.brief = report, lang, brief
        self.said: set[str] = set()
        self.warned = 0
        self.areas = {area.code: area for area in report.areas}

    def all(self) -> Iterator[Group]:
        if any(match.band for match in self.report.matches):
            yield from self._bands()
            return
        headings = [_heading(match) for match in self.report.matches]
        for tier in sorted(set(headings)):
            own = zip(self.report.matches, headings, strict=True)
            matches = [match for match, heading in own if heading == tier]
            title = say(f"tier.{tier}", self.lang) if tier else None
            areas = self._areas(matches, in_full=not self.brief and tier <= 1)
            yield Group(title, self._size(tier), areas)

    def _bands(self) -> Iterator[Group]:
        """O*NET's bands in place of tiers."""
        banded = groupby(self.report.matches, key=lambda match: match.band or "good")
        for place, (band, matches) in enumerate(banded):
            areas = self._areas(matches, in_full=not self.brief and place == 0)
            yield Group(BANDS[band].to(self.lang), None, areas)

    def _size(self, tier: int) -> str | None:
        size = next((one.occupations for one in self.report.tiers if one.tier == tier), 1)
        counted = size > 1 and 0 < tier < LAST_HEADING
        return say("tier.size", self.lang, count=size) if counted else None

    def _areas(self, matches: Iterable[MatchShown], *, in_full: bool) -> list[Area]:
        by_area = _by_area(matches).items()
        return [self._area(code, rows, IN_FULL if in_full else 0) for code, rows in by_area]

    def _area(self, code: str, rows: Sequence[MatchShown], full: int) -> Area:
        return Area(
            self.areas[code].title if code in self.areas else code,
            [self._job(match) for match in rows[:full]],
            [Ranked(match.rank, match.title, self._summary(match)) for match in rows[full:]],
            self._more(code, sum(1 + len(row.similar) for row in rows)) if full else None,
        )

    def _more(self, code: str, listed: int) -> str | None:
        area = self.areas.get(code)
        more = (area.first_tier if area else 0) - listed
        # Filters hide jobs, but the first tier is that of the whole list.
        if more <= 0 or self.report.hidden:
            return None
        return say("area.more", self.lang, count=more, code=code)

    def _job(self, match: MatchShown) -> Job:
        lang = self.lang
        return Job(
            match.rank,
            match.title,
            [*filter(None, (_alike(match, lang), _again(match, lang)))],
            _bars(match, lang),
            [*_facts(match, lang), *self._watch_outs(match)],
            self._new([reason.text for reason in match.reasons[:REASONS_SHOWN]]),
            self._new([caution.text for caution in match.cautions[:CAUTIONS_SHOWN]]),
            [reported_text(reported, lang) for reported in match.reported],
            self._summary(match),
        )

    def _summary(self, match: MatchShown) -> str | None:
        return None if self.brief else summary_of(match.code, self.lang)

    def _watch_outs(self, match: MatchShown) -> list[Field]:
        """What is hard about the first jobs, so that the list stays short."""
        field = watch_outs_of(match.code, self.lang) if self.warned < WATCH_OUTS_SHOWN else None
        self.warned += field is not None
        return [field] if field else []

    def _new(self, texts: list[str]) -> list[str]:
        """What holds for many jobs need not be read for each of them."""
        new = [text for text in dict.fromkeys(texts) if text not in self.said]
        self.said.update(new)
        return new


def _heading(match: MatchShown) -> int:
    """The tiers after the second share one heading."""
    return min(match.tier or 0, LAST_HEADING)


def _by_area(matches: Iterable[MatchShown]) -> dict[str, list[MatchShown]]:
    """Matches by area, the area with the best place first."""
    found: dict[str, list[MatchShown]] = {}
    for match in matches:
        found.setdefault(match.code[:2], []).append(match)
    return found


def _again(match: MatchShown, lang: Lang) -> str:
    if match.rank_interval is None:
        return ""
    low, high = match.rank_interval
    return say("interval", lang, low=low, high=high)


def _alike(match: MatchShown, lang: Lang) -> str:
    count = len(match.similar)
    if not count:
        return ""
    return say("similar.one" if count == 1 else "similar", lang, count=count)


def _bars(match: MatchShown, lang: Lang) -> list[Bar]:
    by_facet = {shown.facet: shown for shown in match.facets}
    return [
        Bar(
            names.FACETS[facet].to(lang).lower(),
            by_facet[facet].fit,
            say("estimated", lang) if by_facet[facet].estimated else "",
        )
        for facet in FACETS
        if facet in by_facet
    ]


def _facts(match: MatchShown, lang: Lang) -> list[Field]:
    facts = match.facts
    shown = {
        "fact.education": schooling(facts, lang),
        "fact.pay": pay(facts.pay, lang),
        "fact.outlook": outlook(facts.outlook, lang),
    }
    return [Field(say(key, lang), value) for key, value in shown.items() if value]


def reported_text(shown: ReportedShown, lang: Lang, *, noted: bool = True) -> str:
    """A published profile in a sentence, and, if `noted`, where it differs from the figures."""
    values = [names.VALUE_NAMES[value].to(lang) for value in shown.values]
    profile = say(
        "reported",
        lang,
        source=shown.source,
        code=shown.code or "–",
        types=", ".join(shown.types) or "–",
        values=", ".join(values) or "–",
    )
    return f"{profile} {shown.note}" if noted and shown.note else profile


def _by_schooling(matches: Sequence[MatchShown], lang: Lang) -> list[Field]:
    """The same jobs by how much schooling is usual: shown, never used to hide any."""
    fields = []
    for zone in (*dict.fromkeys(ZONES.values()), "unknown"):
        rows = [m for m in matches if ZONES.get(m.facts.job_zone or 0, "unknown") == zone]
        if rows:
            listed = "; ".join(f"{match.rank} {match.title}" for match in rows)
            fields.append(Field(say(f"zone.{zone}", lang), listed))
    return fields
