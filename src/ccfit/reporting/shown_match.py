"""Matches and areas as the report shows them."""

from __future__ import annotations

from collections import Counter

from ccfit import matching, onet_method
from ccfit.case import Case
from ccfit.folding import Row, fold
from ccfit.language import Lang
from ccfit.matching import FacetFit, Match
from ccfit.reporting.facts import facts_shown, reported_shown
from ccfit.reporting.reasons import Meeting, cautions, meetings, reasons, sentence
from ccfit.reporting.report import AreaShown, FacetShown, Listed, MatchShown, ReasonShown, TierShown
from ccfit.rounding import DIGITS, shared, six

MOST_DISTINCTIVE = 10
MOST_LAST = 5


def areas_shown(case: Case, lang: Lang) -> list[AreaShown]:
    """The SOC major groups from best to last."""
    first = Counter(code[:2] for code, tier in case.certainty.tiers.items() if tier == 1)
    return [
        AreaShown(
            code=area.code,
            title=case.catalog.area_title(area.code, lang),
            fit=six(50 + 50 * area.fit),
            occupations=area.occupations,
            first_tier=first.get(area.code, 0),
        )
        for area in matching.area_fits(case.ranking, case.catalog)
    ]


def tiers_shown(case: Case) -> list[TierShown]:
    """How many occupations each tier holds, the first tier first."""
    sizes = Counter(case.certainty.tiers.values())
    return [TierShown(tier=tier, occupations=sizes[tier]) for tier in sorted(sizes)]


def match_shown(case: Case, row: Row, lang: Lang) -> MatchShown:
    """One row with its numbers, reasons and figures."""
    match, catalog, code = row.match, case.catalog, row.match.occupation.code
    fits = matching.facet_fits(case.ranking, match, catalog)
    found = meetings(case.ranking, fits, match.occupation, catalog)
    return MatchShown(
        rank=match.rank,
        rank_interval=case.certainty.intervals.get(code),
        tier=case.certainty.tiers.get(code),
        band=onet_method.band(match.fit) if case.options.method == "onet" else None,
        code=code,
        title=match.occupation.title.to(lang),
        fit=six(match.points),
        facets=_facets_shown(fits, match),
        reasons=[_reason_shown(case, one, lang) for one in reasons(found)],
        cautions=[_reason_shown(case, one, lang) for one in cautions(found)],
        similar=[other.occupation.code for other in row.similar],
        top_ten_share=_top_ten_share(case, code),
        facts=facts_shown(match.occupation, catalog),
        reported=reported_shown(match.occupation, lang),
    )


def distinctive_shown(case: Case, lang: Lang) -> list[Listed] | None:
    """The first of the list of what sets the person apart, folded; None without norms."""
    ranking = case.distinctive
    if ranking is None:
        return None
    rows = fold(ranking.matches, case.catalog, MOST_DISTINCTIVE)
    return [_listed(row.match, lang) for row in rows]


def far_end_shown(case: Case, lang: Lang) -> list[Listed]:
    """The last of the whole list, the very last one first."""
    return [_listed(match, lang) for match in case.ranking.matches[: -MOST_LAST - 1 : -1]]


def _listed(match: Match, lang: Lang) -> Listed:
    one = match.occupation
    return Listed(rank=match.rank, code=one.code, title=one.title.to(lang), fit=six(match.points))


def _top_ten_share(case: Case, code: str) -> float | None:
    if case.firmness is None:
        return None
    return six(case.firmness.over_grid.top_ten.get(code, 0.0))


def _facets_shown(fits: list[FacetFit], match: Match) -> list[FacetShown]:
    """Contributions share their rounding out, so that they add up to the fit as shown."""
    total = six(match.points) - 50
    parts = shared([fit.contribution for fit in fits], DIGITS, total=total)
    return [
        FacetShown(
            facet=fit.facet,
            fit=six(fit.fit),
            weight=six(fit.weight),
            contribution=part,
            estimated=fit.estimated,
        )
        for fit, part in zip(fits, parts, strict=True)
    ]


def _reason_shown(case: Case, meeting: Meeting, lang: Lang) -> ReasonShown:
    return ReasonShown(
        facet=meeting.facet,
        dimension=meeting.dimension,
        contribution=six(meeting.contribution),
        text=sentence(meeting, case.voice, lang),
    )
