"""Everything known about one occupation, put together."""

from __future__ import annotations

import re

from ccfit import holland
from ccfit.catalog import Catalog, Occupation
from ccfit.facets import AXES, DIMENSIONS, OTHER_POLE, Facet
from ccfit.guides import guide_of
from ccfit.language import LANGUAGES, Lang, join
from ccfit.reporting.advice import PROFILE_ADDRESS
from ccfit.reporting.facts import facts_shown, reported_shown
from ccfit.reporting.guide import guide_shown
from ccfit.reporting.job import (
    JobArea,
    JobInterests,
    JobShown,
    JobSkills,
    JobType,
    JobValues,
    Link,
    PeopleShown,
    Range,
    RelatedJob,
    RequiredEducation,
    SkillNeeded,
)
from ccfit.reporting.report import CatalogUsed, FactsShown, Note
from ccfit.rounding import six
from ccfit.vectors import mean, projected
from ccfit.version import VERSION
from ccfit.words.advice import NOTES as REPORT_NOTES
from ccfit.words.job import FIGURES, NOTES

# O*NET's scales: interests and values, importance of a skill, level of a skill.
PROFILE_RANGE: Range = (1.0, 7.0)
IMPORTANCE_RANGE: Range = (1.0, 5.0)
LEVEL_RANGE: Range = (0.0, 7.0)
# O*NET's word for 2 is “somewhat important”; below it a skill is hardly part of the job.
SOMEWHAT_IMPORTANT = 2.0
MOST_VALUES = 3
MOST_SKILLS = 5
# The lean, in SD units, that is worth a word; .2 counts as a small effect (Cohen 1988).
WORTH_SAYING = 0.1
MOST_LEANS = 2
# The levels of schooling in O*NET's order, the shortest first.
REQUIRED_LEVELS = (
    "less_than_high_school",
    "high_school",
    "certificate",
    "some_college",
    "associate",
    "bachelor",
    "post_bachelor_certificate",
    "master",
    "post_master_certificate",
    "first_professional",
    "doctoral",
    "post_doctoral",
)
ONET_CODE = re.compile(r"\d\d-\d{4}\.\d\d")


def job_shown(
    occupation: Occupation, catalog: Catalog, lang: Lang, *, money: bool = True
) -> JobShown:
    """All there is to show of one occupation, in one language; without `money`, no pay at all."""
    facts = _facts(occupation, catalog, money=money)
    guide = guide_of(occupation.code)
    return JobShown(
        ccfit=VERSION,
        catalog=CatalogUsed(
            id=catalog.id, sha256=catalog.sha256, occupations=len(catalog.occupations)
        ),
        lang=lang,
        code=occupation.code,
        title=occupation.title.to(lang),
        summary=guide.summary.to(lang) if guide else None,
        watch_outs=[one.to(lang) for one in guide.watch_outs] if guide else [],
        guide=guide_shown(guide, lang, money=money),
        names=list(occupation.names.get(lang, ())),
        area=JobArea(code=occupation.area, title=catalog.area_title(occupation.area, lang)),
        facts=facts,
        people=_people(occupation, catalog),
        required_education=_required(occupation, catalog),
        interests=_interests(occupation),
        values=_values(occupation),
        skills=_skills(occupation, catalog),
        type=_type(occupation),
        reported=reported_shown(occupation, lang),
        related=related_shown(occupation, catalog, lang, money=money),
        links=_links(occupation, lang),
        notes=_notes(occupation, facts, lang),
        sources=[one["name"] for one in catalog.facts.get("sources", ()) if "name" in one],
    )


def _people(occupation: Occupation, catalog: Catalog) -> PeopleShown | None:
    """Employment, which is published together with pay and for the same group."""
    if occupation.employment is None:
        return None
    return PeopleShown(
        count=occupation.employment,
        country=catalog.facts.get("country", "US"),
        as_of=str(catalog.facts.get("wages_as_of", "")),
        group=occupation.pay.group if occupation.pay else None,
    )


def _required(occupation: Occupation, catalog: Catalog) -> list[RequiredEducation] | None:
    """The shares in the order of the file, or in O*NET's; None where they do not fit it."""
    shares = occupation.required_education
    levels = _levels(catalog)
    if shares is None or len(shares) != len(levels):
        return None
    return [
        RequiredEducation(level=level, percent=six(share))
        for level, share in zip(levels, shares, strict=True)
    ]


def _levels(catalog: Catalog) -> tuple[str, ...]:
    order = catalog.facts.get("orders", {}).get("required_education")
    return REQUIRED_LEVELS if order is None else tuple(part.strip() for part in order.split(";"))


def _scores(occupation: Occupation, facet: Facet) -> dict[str, float] | None:
    profile = occupation.profiles.get(facet)
    if profile is None:
        return None
    return {name: six(score) for name, score in zip(DIMENSIONS[facet], profile, strict=True)}


def _range(scores: dict[str, float]) -> Range:
    """O*NET's range; for figures from elsewhere one that holds them too."""
    low, high = PROFILE_RANGE
    return min(low, *scores.values()), max(high, *scores.values())


def _interests(occupation: Occupation) -> JobInterests | None:
    scores = _scores(occupation, "interests")
    if scores is None:
        return None
    return JobInterests(
        scores=scores,
        range=_range(scores),
        code=holland.code(scores),
        code_display=holland.code_display(scores),
        estimated="interests" in occupation.estimated,
    )


def _values(occupation: Occupation) -> JobValues | None:
    scores = _scores(occupation, "values")
    if scores is None:
        return None
    middle = mean(list(scores.values()))
    above = [name for name, score in scores.items() if score > middle]
    return JobValues(
        scores=scores,
        range=_range(scores),
        top=sorted(above, key=lambda name: -scores[name])[:MOST_VALUES],
        estimated="values" in occupation.estimated,
    )


def _skills(occupation: Occupation, catalog: Catalog) -> JobSkills | None:
    if "skills" not in occupation.profiles:
        return None
    ratings = _ratings(occupation, catalog)
    return JobSkills(
        ratings=ratings,
        importance_range=IMPORTANCE_RANGE,
        level_range=LEVEL_RANGE,
        top=_standing_out(ratings),
        estimated="skills" in occupation.estimated,
        levels_estimated="levels" in occupation.estimated,
    )


def _ratings(occupation: Occupation, catalog: Catalog) -> list[SkillNeeded]:
    importance = occupation.profiles["skills"]
    levels = occupation.levels or (None,) * len(importance)
    beyond = projected(importance, catalog.skill_means)
    rows = zip(DIMENSIONS["skills"], importance, levels, beyond, strict=True)
    return [
        SkillNeeded(
            skill=skill,
            importance=six(needed),
            level=None if level is None else six(level),
            beyond_usual=six(more),
        )
        for skill, needed, level, more in rows
    ]


def _standing_out(ratings: list[SkillNeeded]) -> list[str]:
    part = [one for one in ratings if one.importance >= SOMEWHAT_IMPORTANT and one.beyond_usual > 0]
    ordered = sorted(part, key=lambda one: -one.beyond_usual)
    return [one.skill for one in ordered[:MOST_SKILLS]]


def _type(occupation: Occupation) -> JobType | None:
    leans = _scores(occupation, "type")
    if leans is None:
        return None
    large = [axis for axis in AXES if abs(leans[axis]) >= WORTH_SAYING]
    ordered = sorted(large, key=lambda axis: -abs(leans[axis]))[:MOST_LEANS]
    return JobType(
        leans=leans,
        top=[axis if leans[axis] > 0 else OTHER_POLE[axis] for axis in ordered],
        estimated="type" in occupation.estimated,
    )


def related_shown(
    occupation: Occupation, catalog: Catalog, lang: Lang, *, money: bool = True
) -> list[RelatedJob]:
    """The occupations close to one, the closest first."""
    known = [catalog.by_code[code] for code in occupation.related if code in catalog.by_code]
    return [_related(one, catalog, lang, money=money) for one in known]


def _related(occupation: Occupation, catalog: Catalog, lang: Lang, *, money: bool) -> RelatedJob:
    guide = guide_of(occupation.code)
    return RelatedJob(
        code=occupation.code,
        title=occupation.title.to(lang),
        summary=guide.summary.to(lang) if guide else None,
        facts=_facts(occupation, catalog, money=money),
    )


def _facts(occupation: Occupation, catalog: Catalog, *, money: bool) -> FactsShown:
    facts = facts_shown(occupation, catalog)
    return facts if money else facts.model_copy(update={"pay": None})


def _links(occupation: Occupation, lang: Lang) -> list[Link]:
    """The pages of an O*NET occupation, those in the reader's language first."""
    if not ONET_CODE.fullmatch(occupation.code):
        return []
    languages = sorted(LANGUAGES, key=lambda one: one != lang)
    addresses = {one: PROFILE_ADDRESS[one].format(code=occupation.code) for one in languages}
    return [Link(lang=one, address=address) for one, address in addresses.items()]


def _notes(occupation: Occupation, facts: FactsShown, lang: Lang) -> list[Note]:
    wider = _of_wider_group(occupation, facts)
    conditions = {
        "pay": facts.pay is not None,
        "wider_group": bool(wider),
        "schooling": facts.education is not None,
        "estimated": bool(occupation.estimated - {"levels"}),
        "starting_point": True,
    }
    figures = join([FIGURES[name].to(lang) for name in wider], lang)
    texts = {**REPORT_NOTES, **NOTES}
    return [
        Note(id=key, text=texts[key].to(lang).format(figures=figures))
        for key, holds in conditions.items()
        if holds
    ]


def _of_wider_group(occupation: Occupation, facts: FactsShown) -> list[str]:
    """The figures that are published only for a group that the occupation is part of."""
    part = not occupation.code.endswith(".00")
    groups = {
        "pay": facts.pay is not None and facts.pay.group,
        "people": occupation.employment is not None and occupation.pay and occupation.pay.group,
        "outlook": facts.outlook is not None and facts.outlook.group,
        "education": facts.education is not None and (occupation.education.get("group") or part),
    }
    return [name for name, group in groups.items() if group]
