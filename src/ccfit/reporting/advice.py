"""What else a person should know, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ccfit.answers import AnswerSheet, Sheet
from ccfit.catalog import Catalog
from ccfit.facets import FACETS, LETTERS, ORDER_OF_ASKING, Facet
from ccfit.language import Lang, join
from ccfit.reporting.report import AreaShown, MatchShown, Note, ProfileShown, SampleArea, Step
from ccfit.vectors import mean
from ccfit.words import dimensions as names
from ccfit.words.advice import NOTES, STEPS, TRY

PROFILE_ADDRESS = {
    "en": "https://www.mynextmove.org/profile/summary/{code}",
    "es": "https://www.miproximopaso.org/profile/summary/{code}",
}
HOME_ADDRESS = {"en": "https://www.mynextmove.org", "es": "https://www.miproximopaso.org"}


@dataclass(frozen=True, slots=True)
class Situation:
    """Where a person stands after scoring: what advice depends on."""

    sheet: Sheet
    profile: ProfileShown
    areas: Sequence[AreaShown]
    matches: Sequence[MatchShown]
    catalog: Catalog
    lang: Lang
    uncalibrated: bool = True
    hangs_on: str | None = None
    first_title: str = ""

    @property
    def missing(self) -> list[Facet]:
        """Facets without enough answers, in the order of the quiz."""
        return [facet for facet in ORDER_OF_ASKING if getattr(self.profile, facet) is None]

    @property
    def answered_here(self) -> bool:
        """Whether the person answered a quiz, rather than bringing scores."""
        return isinstance(self.sheet, AnswerSheet)

    @property
    def values_open(self) -> bool:
        """Whether all values came out alike, which putting them in order would settle."""
        values = self.profile.values
        return self.answered_here and values is not None and values.signal == 0

    @property
    def ranked(self) -> bool:
        return bool(self.areas)


def notes(situation: Situation) -> list[Note]:
    """What to keep in mind about this report, the most important first."""
    found = _without_ranking(situation) if not situation.ranked else _with_ranking(situation)
    keys = [*found, "starting_point"]
    return [_note(key, situation) for key in keys]


def _without_ranking(situation: Situation) -> list[str]:
    missing = situation.missing
    first = "too_few" if len(missing) == len(FACETS) else "no_pattern"
    if not situation.answered_here:
        return [first]
    order = ["values_open"] if situation.values_open else []
    return [first, *order, "next_section" if missing else "longer"]


def _with_ranking(situation: Situation) -> list[str]:
    profile = situation.profile
    used = {shown.facet for match in situation.matches for shown in match.facets}
    conditions = {
        "only_type": used == {"type"},
        "interests_open": profile.interests is not None and profile.interests.signal == 0,
        "values_open": situation.values_open,
        situation.hangs_on or "": situation.hangs_on is not None,
        "uncalibrated": situation.uncalibrated,
        "more_sections": bool(situation.missing) and situation.answered_here,
        "pay": any(match.facts.pay for match in situation.matches),
        "schooling": bool(situation.matches),
        "estimated": any(f.estimated for m in situation.matches for f in m.facets),
        "type": profile.type is not None,
    }
    return [key for key, holds in conditions.items() if holds]


def _note(key: str, situation: Situation) -> Note:
    lang, missing = situation.lang, situation.missing
    facts = situation.catalog.facts
    bundled_pay = (facts.get("country"), str(facts.get("wages_as_of"))) == ("US", "2025-05")
    words = NOTES["pay.other" if key == "pay" and not bundled_pay else key]
    facets = [names.FACETS[facet].to(lang).lower() for facet in missing]
    text = words.to(lang).format(
        facets=join(facets, lang),
        facet=names.FACETS[missing[0]].to(lang) if missing else "",
        title=situation.first_title,
        country=facts.get("country", "?"),
        as_of=facts.get("wages_as_of", "?"),
    )
    return Note(id=key, text=text)


def sample_areas(situation: Situation) -> list[SampleArea]:
    """One area for each letter, the one that is highest on it, where nothing can be ranked."""
    if situation.ranked:
        return []
    levels = _area_levels(situation.catalog)
    if not levels:
        return []
    found: list[SampleArea] = []
    for place, letter in enumerate(LETTERS):
        code = max(sorted(levels), key=lambda area: levels[area][place])
        title = situation.catalog.area_title(code, situation.lang)
        found.append(SampleArea(letter=letter, code=code, title=title))
    return found


def _area_levels(catalog: Catalog) -> dict[str, list[float]]:
    """The mean direction of each area's interests."""
    rows: dict[str, list[tuple[float, ...]]] = {}
    for occupation in catalog.occupations:
        direction = catalog.direction("interests", occupation)
        if direction is not None:
            rows.setdefault(occupation.area, []).append(direction)
    return {
        area: [mean(column) for column in zip(*found, strict=True)] for area, found in rows.items()
    }


def next_steps(situation: Situation) -> list[Step]:
    """Three concrete things to do."""
    if situation.matches:
        return _ranked_steps(situation)
    return _area_steps(situation) if situation.ranked else _sampling_steps(situation)


def _step(key: str, situation: Situation, links: Sequence[str] = (), **values: str) -> Step:
    text = STEPS[key].to(situation.lang).format(**values)
    return Step(id=key, text=text, links=list(links))


def _ranked_steps(situation: Situation) -> list[Step]:
    first = situation.matches[0]
    links = [
        text.format(code=first.code) for text in _own_language_first(PROFILE_ADDRESS, situation)
    ]
    return [
        _step("read", situation, links, title=first.title),
        _step("talk", situation, area=situation.areas[0].title),
        _step("try", situation, activity=_activity(situation)),
    ]


def _area_steps(situation: Situation) -> list[Step]:
    """Where filters hide every job, there are still areas."""
    links = _own_language_first(HOME_ADDRESS, situation)
    return [
        _step("sample.read", situation, links),
        _step("talk", situation, area=situation.areas[0].title),
        _step("try", situation, activity=_activity(situation)),
    ]


def _sampling_steps(situation: Situation) -> list[Step]:
    areas = [area.title for area in sample_areas(situation)]
    return [
        _step("sample", situation, areas="; ".join(areas)),
        _step("sample.read", situation, _own_language_first(HOME_ADDRESS, situation)),
        _step("try", situation, activity=_activity(situation)),
    ]


def _own_language_first(addresses: Mapping[str, str], situation: Situation) -> list[str]:
    return [text for _, text in sorted(addresses.items(), key=lambda one: one[0] != situation.lang)]


def _activity(situation: Situation) -> str:
    interests = situation.profile.interests
    letter = interests.code[0] if interests is not None else "S"
    return TRY[letter].to(situation.lang)
