"""The ranked jobs for the person: by tier, by area, and once more by schooling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.text import Text

from ccfit.facets import FACETS
from ccfit.language import Lang
from ccfit.render.figures import outlook, pay, say, schooling
from ccfit.render.page import Page
from ccfit.reporting.report import MatchShown, Report, ReportedShown
from ccfit.words import dimensions as names
from ccfit.words.onet import BANDS
from ccfit.words.onet import NOTES as ONET_NOTES

ZONES = {1: "soon", 2: "soon", 3: "training", 4: "degree", 5: "degree"}
LAST_HEADING = 3
IN_FULL = 2
REASONS_SHOWN = 2
CAUTIONS_SHOWN = 1


def show_jobs(page: Page, report: Report, lang: Lang, *, brief: bool) -> None:
    """The whole section."""
    page.heading(say("heading.jobs", lang))
    count = report.catalog.occupations
    if not report.matches:
        none = say("jobs.none_left", lang) if report.hidden else ONET_NOTES["onet_none"].to(lang)
        page.line(none, indent=2)
        return
    page.line(say("jobs.intro", lang, count=count), "dim", indent=2)
    if report.hidden:
        page.line(say("jobs.hidden", lang, hidden=report.hidden, count=count), "dim", indent=2)
    _Tiers(page, report, lang, brief=brief).show()
    _by_schooling(page, report.matches, lang)
    page.line()
    listed = sum(1 + len(match.similar) for match in report.matches)
    if listed < count - report.hidden:
        page.line(say("jobs.more", lang, more=2 * len(report.matches)), "dim", indent=2)
    page.line(say("jobs.one", lang), "dim", indent=2)


class _Tiers:
    """The tiers one after the other, each by area; no sentence is said twice."""

    def __init__(self, page: Page, report: Report, lang: Lang, *, brief: bool) -> None:
        self.page, self.report, self.lang, self.brief = page, report, lang, brief
        self.said: set[str] = set()
        self.areas = {area.code: area for area in report.areas}

    def show(self) -> None:
        if any(match.band for match in self.report.matches):
            self._bands()
            return
        tiers = [_heading(match) for match in self.report.matches]
        for tier in sorted(set(tiers)):
            own = zip(self.report.matches, tiers, strict=True)
            matches = [match for match, heading in own if heading == tier]
            if tier:
                self._title(tier)
            for area, rows in _by_area(matches).items():
                self._area(area, rows, in_full=not self.brief and tier <= 1)

    def _bands(self) -> None:
        """O*NET's bands in place of tiers."""
        banded = groupby(self.report.matches, key=lambda match: match.band or "good")
        for place, (band, matches) in enumerate(banded):
            self.page.line()
            self.page.line(BANDS[band].to(self.lang), "bold green", indent=2)
            for area, rows in _by_area(matches).items():
                self._area(area, rows, in_full=not self.brief and place == 0)

    def _title(self, tier: int) -> None:
        self.page.line()
        self.page.line(say(f"tier.{tier}", self.lang), "bold green", indent=2)
        size = next((one.occupations for one in self.report.tiers if one.tier == tier), 1)
        if size > 1 and tier < LAST_HEADING:
            self.page.line(say("tier.size", self.lang, count=size), "dim", indent=2)

    def _area(self, code: str, rows: Sequence[MatchShown], *, in_full: bool) -> None:
        title = self.areas[code].title if code in self.areas else code
        self.page.line()
        self.page.line(title, "bold", indent=2)
        for place, match in enumerate(rows[:IN_FULL] if in_full else ()):
            if place:
                self.page.line()
            self._job(match)
        for match in rows[IN_FULL:] if in_full else rows:
            self.page.line(f"{match.rank:>4}  {match.title}", hang=6)
        if in_full:
            self._rest(code, sum(1 + len(row.similar) for row in rows))

    def _rest(self, code: str, listed: int) -> None:
        area = self.areas.get(code)
        more = (area.first_tier if area else 0) - listed
        # Filters hide jobs, but the first tier is that of the whole list.
        if more > 0 and not self.report.hidden:
            text = say("area.more", self.lang, count=more, code=code)
            self.page.line(text, "dim", indent=6, hang=2)

    def _job(self, match: MatchShown) -> None:
        page, lang, facts = self.page, self.lang, match.facts
        page.line(Text.assemble(f"{match.rank:>4}  ", (match.title, "bold")), hang=6)
        for line in filter(None, (_alike(match, lang), _again(match, lang))):
            page.line(line, "dim", indent=6)
        _bars(page, match, lang)
        _fact(page, "fact.education", schooling(facts, lang), lang)
        _fact(page, "fact.pay", pay(facts.pay, lang), lang)
        _fact(page, "fact.outlook", outlook(facts.outlook, lang), lang)
        self._say("+ ", "green", [reason.text for reason in match.reasons[:REASONS_SHOWN]])
        self._say("~ ", "yellow", [caution.text for caution in match.cautions[:CAUTIONS_SHOWN]])
        for reported in match.reported:
            page.line(Text(reported_text(reported, lang), "dim"), indent=6, hang=2)

    def _say(self, mark: str, style: str, texts: list[str]) -> None:
        """What holds for many jobs need not be read for each of them."""
        for text in texts:
            if text not in self.said:
                self.said.add(text)
                self.page.line(Text.assemble((mark, style), text), indent=6, hang=2)


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


def _bars(page: Page, match: MatchShown, lang: Lang) -> None:
    by_facet = {shown.facet: shown for shown in match.facets}
    pieces = Text()
    for facet in (facet for facet in FACETS if facet in by_facet):
        shown = by_facet[facet]
        label = names.FACETS[facet].to(lang).lower()
        mark = f" ({say('estimated', lang)})" if shown.estimated else ""
        # A no-break space keeps each label with its bar where the line wraps.
        pieces.append_text(Text.assemble(f"{label}\u00a0", page.bar(shown.fit, 6), mark, "  "))
    pieces.rstrip()
    page.line(pieces, indent=6)


def _fact(page: Page, key: str, value: str, lang: Lang) -> None:
    if value:
        page.line(Text.assemble((f"{say(key, lang)}: ", "dim"), value), indent=6, hang=2)


def reported_text(shown: ReportedShown, lang: Lang) -> str:
    """A published profile in a sentence, and one on where it differs from the figures."""
    values = [names.VALUE_NAMES[value].to(lang) for value in shown.values]
    profile = say(
        "reported",
        lang,
        source=shown.source,
        code=shown.code or "–",
        types=", ".join(shown.types) or "–",
        values=", ".join(values) or "–",
    )
    return f"{profile} {shown.note}" if shown.note else profile


def _by_schooling(page: Page, matches: Sequence[MatchShown], lang: Lang) -> None:
    """The same jobs by how much schooling is usual: shown, never used to hide any."""
    page.line()
    page.line(say("heading.schooling", lang), "bold", indent=2)
    for zone in (*dict.fromkeys(ZONES.values()), "unknown"):
        rows = [m for m in matches if ZONES.get(m.facts.job_zone or 0, "unknown") == zone]
        if rows:
            listed = "; ".join(f"{match.rank} {match.title}" for match in rows)
            page.line(
                Text.assemble((f"{say(f'zone.{zone}', lang)}: ", "bold"), listed), indent=2, hang=2
            )
