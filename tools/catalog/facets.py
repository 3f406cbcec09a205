"""The four facets of every occupation: rated where the source rates them, else estimated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalog.errors import BuildError
from catalog.estimates import Blocks, Estimates, Task, estimate, interest_products
from catalog.onet import IMPORTANCE_RANGE, LEVEL_RANGE, VALUE_RANGE, OnetTables, Vector
from catalog.personality import BigFive
from catalog.profiles import mean_profile, pearson, pearson_off

BACKGROUND = ("interests", "styles", "big_five", "zone")
WITHOUT_STYLES = ("interests", "big_five", "zone")

VALUE_MODELS = ((*BACKGROUND, "skills"), BACKGROUND, WITHOUT_STYLES)

# Skills bend with the interests: a job that is both Realistic and Investigative is more than
# the sum of the two. Work values add nothing to these.
SKILL_MODELS = (("interest_products", *BACKGROUND), ("interest_products", *WITHOUT_STYLES))
LEVEL_MODELS = (("skills",), *SKILL_MODELS)

RATING_DECIMALS = 2
LEAN_DECIMALS = 4


@dataclass(frozen=True)
class Facets:
    """Rounded vectors by code, which of them are estimates, and how good those are."""

    values: dict[str, Vector]
    skills: dict[str, Vector]
    levels: dict[str, Vector]
    type: dict[str, Vector]
    estimated: dict[str, tuple[str, ...]]
    estimates: dict[str, Estimates]
    skill_means: Vector


def build_facets(onet: OnetTables, big_five: Mapping[str, BigFive]) -> Facets:
    """Fill every facet of every occupation."""
    codes = tuple(onet.titles)
    for code in codes:
        if code not in big_five:
            raise BuildError(f"bigfive_by_occupation.csv: {code} is missing")
    estimates = _estimates(onet, _blocks(onet, big_five), codes)
    skills = _filled(codes, onet.skills.importance, estimates["skills"])
    return Facets(
        values=_filled(codes, onet.values, estimates["values"]),
        skills=skills,
        levels=_filled(codes, _with_known_levels(onet, estimates["levels"]), estimates["levels"]),
        type={code: rounded(big_five[code].type_leans(), LEAN_DECIMALS) for code in codes},
        estimated={code: _estimated(code, estimates, big_five) for code in codes},
        estimates=estimates,
        skill_means=rounded(mean_profile(skills.values()), 4),
    )


def rounded(profile: Iterable[float], decimals: int) -> Vector:
    """The profile rounded, with no negative zero."""
    return tuple(round(value, decimals) + 0.0 for value in profile)


def _blocks(onet: OnetTables, big_five: Mapping[str, BigFive]) -> Blocks:
    return {
        "interests": onet.interests,
        "interest_products": {c: interest_products(v) for c, v in onet.interests.items()},
        "styles": onet.styles,
        "big_five": {code: row.scores for code, row in big_five.items()},
        "zone": {code: (float(zone),) for code, zone in onet.zones.items()},
        "skills": onet.skills.importance,
    }


def _estimates(onet: OnetTables, blocks: Blocks, codes: tuple[str, ...]) -> dict[str, Estimates]:
    importance = onet.skills.importance
    complete = {
        code: tuple(level for level in levels if level is not None)
        for code, levels in onet.skills.levels.items()
        if None not in levels
    }
    tasks = {
        "values": Task(onet.values, VALUE_MODELS, VALUE_RANGE, pearson),
        "skills": Task(
            importance,
            SKILL_MODELS,
            IMPORTANCE_RANGE,
            pearson_off(mean_profile(importance.values())),
        ),
        "levels": Task(complete, LEVEL_MODELS, LEVEL_RANGE, pearson),
    }
    return {
        facet: estimate(task, blocks, [code for code in codes if code not in task.known])
        for facet, task in tasks.items()
    }


def _with_known_levels(onet: OnetTables, estimates: Estimates) -> dict[str, Vector]:
    """Each occupation's own levels, with an estimate only where one is absent."""
    return {
        code: tuple(
            estimates.profiles[code][i] if level is None else level
            for i, level in enumerate(levels)
        )
        for code, levels in onet.skills.levels.items()
    }


def _filled(
    codes: Iterable[str], known: Mapping[str, Vector], estimates: Estimates
) -> dict[str, Vector]:
    return {
        code: rounded(known.get(code) or estimates.profiles[code], RATING_DECIMALS)
        for code in codes
    }


def _estimated(
    code: str, estimates: Mapping[str, Estimates], big_five: Mapping[str, BigFive]
) -> tuple[str, ...]:
    facets = [facet for facet, found in estimates.items() if code in found.profiles]
    return tuple(facets if big_five[code].measured else [*facets, "type"])
