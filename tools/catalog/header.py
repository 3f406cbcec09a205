"""The head of the catalogue: where the figures come from and how the missing were estimated."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from catalog.emit import vector_text
from catalog.estimates import PENALTY, Estimates
from catalog.facets import Facets
from catalog.onet import REQUIRED_EDUCATION, OnetTables
from catalog.personality import LEANS
from catalog.records import Material

WIDTH = 96
COMMAND = "python tools/build_occupations.py SOURCE_DIR"

ATTRIBUTION = (
    "This file includes information from the O*NET 30.2 Database by the U.S. Department of "
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 "
    "license. O*NET® is a trademark of USDOL/ETA. ccfit has modified all or some of this "
    "information. USDOL/ETA has not approved, endorsed, or tested these modifications."
)

SOURCES: list[dict[str, str]] = [
    {
        "id": "onet",
        "name": "O*NET 30.2 Database, with tables of 30.1 and 30.0 and skill levels of 29.3",
        "publisher": "U.S. Department of Labor, Employment and Training Administration",
        "date": "2026-02",
        "licence": "CC BY 4.0",
        "used_for": "titles, names, job zones, interests, skills, related occupations and "
        "required education; work values (30.1, withdrawn after 30.2); work styles, to estimate",
    },
    {
        "id": "oews",
        "name": "Occupational Employment and Wage Statistics, May 2025, national",
        "publisher": "U.S. Bureau of Labor Statistics",
        "date": "2025-05",
        "licence": "public domain",
        "used_for": "employment and pay",
    },
    {
        "id": "projections",
        "name": "Employment Projections 2024-34",
        "publisher": "U.S. Bureau of Labor Statistics",
        "date": "2024-34",
        "licence": "public domain",
        "used_for": "outlook; typical education, training and experience",
    },
    {
        "id": "big-five",
        "name": "Personality profiles of 263 occupations (N = 68,540), mapped to O*NET",
        "publisher": "Anni, Vainik & Mõttus, Journal of Applied Psychology",
        "date": "2024",
        "licence": "figures cited from a published study",
        "used_for": "type leans; to estimate values and skills",
    },
    {
        "id": "type-traits",
        "name": "Correlations of type scales and Big Five traits (N = 468)",
        "publisher": "McCrae & Costa, Journal of Personality",
        "date": "1989",
        "licence": "figures cited from a published study",
        "used_for": "type leans",
    },
    {
        "id": "esco",
        "name": "ESCO v1.2",
        "publisher": "European Commission",
        "date": "2024",
        "licence": "reuse with acknowledgement (Commission Decision 2011/833/EU)",
        "used_for": "hints for the Spanish names, which were written by hand",
    },
    {
        "id": "isco-08",
        "name": "ISCO-08",
        "publisher": "International Labour Organization",
        "date": "2008",
        "licence": "classification, cited",
        "used_for": "hints for the Spanish names, which were written by hand",
    },
]

METHODS = {
    "values": "ridge regression from interests, work styles, Big Five, job zone and, where "
    "rated, skills",
    "skills": "ridge regression from interests and their products, work styles, Big Five and "
    "job zone",
    "levels": "ridge regression from the importances; where these are missing too, from "
    "interests and their products, work styles, Big Five and job zone",
}
TYPE_METHOD = "rows that the source itself imputed"
COMPARED = {
    "values": "Pearson's r over the six values",
    "skills": "r over the 35 importances, both sides projected off span{1, mean}",
    "levels": "Pearson's r over the 35 levels",
}


def head(material: Material) -> dict[str, Any]:
    """Everything in the file before the occupations."""
    return {
        "ccfit": "occupations/1",
        "id": "onet-30.2",
        "sources": SOURCES,
        "orders": _orders(material.onet),
        "estimates": _estimates(material.facets),
        "skill_means": vector_text(material.facets.skill_means, 4),
        "country": "US",
        "currency": "USD",
        "wages_as_of": "2025-05",
        "outlook": {
            "from": 2024,
            "to": 2034,
            "all_jobs_percent": material.bls.all_jobs_percent,
        },
        "areas": material.words.areas,
    }


def _orders(onet: OnetTables) -> dict[str, str]:
    return {
        "interests": "R I A S E C",
        "values": "; ".join(onet.value_names),
        "skills": "; ".join(onet.skills.names),
        "type": " ".join(letter for letter, _, _ in LEANS),
        "required_education": "; ".join(name for _, name, _ in REQUIRED_EDUCATION),
    }


def _estimates(facets: Facets) -> dict[str, dict[str, Any]]:
    imputed = sum("type" in listed for listed in facets.estimated.values())
    estimated = {
        facet: {
            "occupations": len(found.profiles),
            "method": METHODS[facet],
            "correlation": round(found.expected("correlation"), 2),
            "constant_profile": round(found.expected("constant_profile"), 2),
            "mean_absolute_error": round(found.expected("mean_absolute_error"), 2),
        }
        for facet, found in facets.estimates.items()
    }
    return estimated | {"type": {"occupations": imputed, "method": TYPE_METHOD}}


def comments(material: Material) -> list[str]:
    """The comment lines at the top, wrapped."""
    wrapped = []
    for paragraph in _paragraphs(material):
        wrapped += textwrap.wrap(paragraph, WIDTH, break_on_hyphens=False) or [""]
    wrapped += ["", *accuracy_table(material.facets.estimates), ""]
    return wrapped


def _paragraphs(material: Material) -> Iterator[str]:
    yield f"Figures of {len(material.onet.titles)} occupations for ccfit."
    yield f'Generated by "{COMMAND}"; never edited by hand.'
    yield ""
    yield ATTRIBUTION
    yield ""
    for source in SOURCES:
        yield (
            f"{source['name']} ({source['publisher']}, {source['date']}; {source['licence']}): "
            f"{source['used_for']}."
        )
    yield ""
    yield (
        "Absent stays absent. Pay, employment and outlook are those of the BLS occupation with "
        "the same first seven characters; where BLS publishes only a wider one, `group` in "
        "`pay` (for employment too), `outlook` and `education` names it."
    )
    yield (
        "Type leans are derived from mean Big Five T-scores, z = (T - 50)/10: "
        + ", ".join(f"{letter} = {weight}·z({trait})" for letter, trait, weight in LEANS)
        + f". Estimated: {TYPE_METHOD}."
    )
    yield (
        "Missing values, skills and levels are estimated by ridge regression (penalty "
        f"{PENALTY:g} on standardised predictors); an occupation gets the first model below "
        "whose predictors it has. Accuracy leaving whole SOC major groups out: r, the mean over "
        "occupations of the correlation between estimated and rated profile ("
        + "; ".join(f"{facet}: {how}" for facet, how in COMPARED.items())
        + "); constant, the same for the mean profile; MAE, mean absolute error. "
        "`estimates` below gives the means over the occupations that were estimated."
    )


def accuracy_table(estimates: Mapping[str, Estimates]) -> list[str]:
    """The cross-validated figures of every model, one line each."""
    lines = [f"{'facet':<7} {'r':>5} {'constant':>8} {'MAE':>5} {'rated':>5} {'used':>4}  from"]
    for facet, found in estimates.items():
        lines.extend(
            f"{facet:<7} {model.correlation:>5.3f} {model.constant_profile:>8.3f} "
            f"{model.mean_absolute_error:>5.3f} {model.trained_on:>5} {model.used_for:>4}  "
            + ", ".join(model.blocks).replace("_", " ")
            for model in found.models
        )
    return lines
