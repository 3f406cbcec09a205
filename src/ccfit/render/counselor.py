"""The report in numbers, for the counselor: every printed sum adds up."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from ccfit.facets import FACETS
from ccfit.language import Lang, number
from ccfit.render import comparison
from ccfit.render.figures import percent, say
from ccfit.render.page import Look, Page
from ccfit.reporting.report import MatchShown, Report
from ccfit.rounding import shared
from ccfit.words import dimensions as names
from ccfit.words.onet import SHORT

NARROW = 100
TABLE_WIDTH = 140
SURE_COLUMNS = ("counselor.interval", "counselor.tier", "counselor.top_ten")


def render(report: Report, lang: Lang, look: Look) -> str:
    """Scores with errors and signal, areas, and a table of the matches in points."""
    page = Page(look, widest=TABLE_WIDTH)
    name = report.person.id
    title = say("title.of", lang, name=name) if name else say("title", lang)
    page.line(f"{title} · {say('counselor.title', lang)}", "bold")
    _scores(page, report, lang)
    _quality(page, report, lang)
    if report.comparison is not None:
        comparison.show_numbers(page, report.comparison, lang)
    if report.ranked:
        _areas(page, report, lang)
        _table(page, report, lang)
        _far_end(page, report, lang)
    page.heading(say("heading.notes", lang))
    for note in report.notes:
        page.line(f"· {note.text}", indent=2, hang=2)
    return page.text()


def _scores(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("counselor.scores", lang))
    for facet in FACETS:
        shown = getattr(report.profile, facet)
        if shown is None:
            page.line(f"{names.FACETS[facet].to(lang)}: {say('profile.not_yet', lang)}", indent=2)
            continue
        code = f" {shown.code_display}" if hasattr(shown, "code_display") else ""
        signal = f"{say('counselor.signal', lang)} {number(shown.signal, lang, 2)}"
        page.line(f"{names.FACETS[facet].to(lang)}{code} ({signal})", "bold", indent=2)
        page.line(_score_list(facet, shown, lang), indent=4)
        if facet == "interests":
            _indices(page, report, lang)


def _quality(page: Page, report: Report, lang: Lang) -> None:
    page.line(say(f"counselor.verdict.{report.quality.verdict}", lang), "bold", indent=2)
    for flag in report.quality.flags:
        facet = names.FACETS[flag.facet].to(lang)
        seen = f"{number(flag.value, lang, 2)} / {number(flag.threshold, lang, 2)}"
        page.line(f"· {facet}, {flag.id} ({seen}): {flag.message}", indent=4, hang=2)


def _score_list(facet: str, shown: object, lang: Lang) -> str:
    scores: dict[str, float | None] = getattr(shown, "scores")  # noqa: B009
    label = names.NAMES[facet] if facet != "type" else {}
    rows = [
        f"{label[name].to(lang) if label else name} {number(score, lang, 2)}"
        for name, score in scores.items()
        if score is not None
    ]
    errors = [error for error in getattr(shown, "standard_errors", {}).values() if error]
    if errors:
        rows.append(f"{say('counselor.error', lang)} {number(errors[0], lang, 2)}")
    return " · ".join(rows)


def _indices(page: Page, report: Report, lang: Lang) -> None:
    interests = report.profile.interests
    if interests is None:
        return
    page.line(
        say(
            "counselor.indices",
            lang,
            consistency=say(f"consistency.{interests.consistency or 'open'}", lang),
            iachan=number(interests.differentiation.iachan, lang, 2),
            elevation=number(interests.elevation, lang, 2),
        ),
        indent=4,
    )


def _far_end(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("counselor.far_end", lang))
    for one in report.far_end:
        fit = number(one.fit, lang, 1)
        page.line(f"{one.rank:>4}  {one.code} {one.title} · {fit}", hang=6)


def _areas(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.areas", lang))
    for area in report.areas:
        page.line(f"{number(area.fit, lang, 1):>5}  {area.code} {area.title}", indent=2, hang=7)


def _table(page: Page, report: Report, lang: Lang) -> None:
    page.heading(say("heading.jobs", lang))
    page.line(say("counselor.intro", lang), "dim", indent=2)
    used = [shown.facet for shown in report.matches[0].facets] if report.matches else []
    if page.width < NARROW:
        _list(page, report, lang)
        return
    table = Table(box=None, pad_edge=False, padding=(0, 1))
    for key in ("counselor.rank", "counselor.code", "counselor.job", "counselor.fit"):
        table.add_column(
            say(key, lang), justify="left" if key.endswith(("job", "code")) else "right"
        )
    for facet in used:
        table.add_column(names.FACETS[facet].to(lang), justify="right")
    if any(match.tier for match in report.matches):
        for key in SURE_COLUMNS:
            table.add_column(say(key, lang), justify="right")
    if any(match.band for match in report.matches):
        table.add_column(SHORT["band"].to(lang))
    for match in report.matches:
        table.add_row(*_cells(match, lang))
    page.console.print(table)
    page.line(say("counselor.columns", lang), "dim", indent=2)
    if any(shown.estimated for match in report.matches for shown in match.facets):
        page.line(say("counselor.estimated", lang), "dim", indent=2)


def _list(page: Page, report: Report, lang: Lang) -> None:
    """The table's rows one under the other, where columns do not fit."""
    for match in report.matches:
        page.line(f"{match.rank:>4}  {match.code} {match.title}", "bold", hang=6)
        labels = [names.FACETS[shown.facet].to(lang).lower() for shown in match.facets]
        points = zip(labels, _points(match, lang), strict=True)
        terms = " ".join(f"{value} ({label})" for label, value in points)
        fit = number(round(match.fit, 1), lang, 1)
        band = f" · {SHORT['band'].to(lang)}: {SHORT[match.band].to(lang)}" if match.band else ""
        page.line(f"{say('counselor.fit', lang)} {fit} = 50 {terms}{band}", indent=6)
        headings = [say(key, lang) for key in SURE_COLUMNS]
        sure = zip(headings, _sure(match, lang), strict=False)
        page.line(" · ".join(f"{heading}: {value}" for heading, value in sure), indent=6)
    page.line(say("counselor.columns", lang), "dim", indent=2)


def _cells(match: MatchShown, lang: Lang) -> list[Text]:
    fit = number(round(match.fit, 1), lang, 1)
    band = [SHORT[match.band].to(lang)] if match.band else []
    points, sure = _points(match, lang), _sure(match, lang)
    cells = (str(match.rank), match.code, match.title, fit, *points, *sure, *band)
    return [Text(cell) for cell in cells]


def _sure(match: MatchShown, lang: Lang) -> list[str]:
    """Interval, tier and how often the place among the first ten holds; empty without them."""
    if match.rank_interval is None or match.top_ten_share is None:
        return []
    low, high = match.rank_interval
    return [f"{low}–{high}", str(match.tier), percent(100 * match.top_ten_share, lang, decimals=0)]


def _points(match: MatchShown, lang: Lang) -> list[str]:
    """The contributions as printed add up to the fit as printed less 50."""
    total = round(match.fit, 1) - 50
    parts = shared([shown.contribution for shown in match.facets], 1, total=total)
    return [
        ("−" if part < 0 else "+") + number(abs(part), lang, 1) + ("*" if shown.estimated else "")
        for part, shown in zip(parts, match.facets, strict=True)
    ]
