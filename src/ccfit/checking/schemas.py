"""JSON Schema of the files that people write and of what the program gives out."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from ccfit.batch.row import BatchRow
from ccfit.checking.answers_file import AnswersFile, ScoresFile
from ccfit.checking.catalog_file import OccupationsFile
from ccfit.checking.guides_file import GuidesFile
from ccfit.checking.map_file import MapFile
from ccfit.checking.quiz_file import QuizFile
from ccfit.errors import UsageError
from ccfit.reporting.cohort import Cohort
from ccfit.reporting.congruence import IndicesShown
from ccfit.reporting.explanation import Explanation
from ccfit.reporting.job import JobShown
from ccfit.reporting.report import Report

__all__ = [
    "SCHEMAS",
    "AnswersFile",
    "ErrorShown",
    "OccupationsFile",
    "QuizFile",
    "ScoresFile",
    "json_schema",
]


class _Shown(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Place(_Shown):
    """The place of a fault; null for what is not known."""

    source: str | None = Field(description="The file, or - for standard input.")
    line: int | None = Field(description="The line, counted from 1.")
    item: str | None = Field(description="The path inside the file, parted by dots.")


class Fault(_Shown):
    """An expected fault."""

    message: str = Field(description="What is wrong and what to do.")
    where: Place | None = Field(description="Where it is wrong.")
    exit_code: Literal[1, 2, 3, 4, 5] = Field(
        description="1 a fault in ccfit, 2 wrong usage, 3 bad data, 4 bad answers, "
        "5 some people of a batch could not be scored."
    )


class ErrorShown(_Shown):
    """What is given in place of a result when there is none."""

    error: Fault = Field(description="What went wrong.")


_MODELS: dict[str, tuple[type[Any], JsonSchemaMode]] = {
    "answers": (AnswersFile, "validation"),
    "scores": (ScoresFile, "validation"),
    "report": (Report, "serialization"),
    "batch-row": (BatchRow, "serialization"),
    "cohort": (Cohort, "serialization"),
    "explain": (Explanation, "serialization"),
    "job": (JobShown, "serialization"),
    "indices": (IndicesShown, "serialization"),
    "quiz": (QuizFile, "validation"),
    "occupations": (OccupationsFile, "validation"),
    "map": (MapFile, "validation"),
    "guides": (GuidesFile, "validation"),
    "error": (ErrorShown, "serialization"),
}
SCHEMAS: tuple[str, ...] = tuple(_MODELS)


# What the keys of results mean; a key that means something else in one place stands with it.
_KEYS = {
    # the report
    "schema": "The shape of this file; keys are only ever added to it.",
    "ccfit": "The version of ccfit.",
    "catalog": "The catalogue that the person was compared with.",
    "quiz": "The quiz that was answered; null for scores from other instruments.",
    "person": "Who answered.",
    "quality": "How the answers were given.",
    "certainty": "Whether intervals and tiers rest on how a reference group answered.",
    "weights": "The weights asked for, before parts without signal are left out.",
    "profile": "What the answers say about the person.",
    "far_end": "The last of the whole list, the very last one first.",
    "top_ten_share": "The share of a grid of weightings that keep it among the first ten.",
    "tiers": "How many occupations stand in each tier; tier 1 comes first.",
    "AreaShown.first_tier": "How many of its occupations stand in the first tier.",
    "TierShown.occupations": "How many occupations stand in this tier.",
    "order": "For each letter and the one after it, how sure their order is.",
    "OrderShown.over": "The letter after it.",
    "OrderShown.probability": "How likely the first of the two is truly above the other.",
    "areas": "Broad areas, the best fit first; empty where nothing can be ranked.",
    "matches": "Occupations, the best fit first; empty where nothing can be ranked.",
    "distinctive": "What sets the person apart from others, which is another question than fit.",
    "hidden": "How many ranked occupations the filters hide.",
    "sample_areas": "Areas to try out, where nothing can be ranked.",
    "notes": "What to know about this report.",
    "next_steps": "What to do next.",
    # a row of a batch
    "BatchRow.source": "The file that the person came from.",
    "BatchRow.row": "The row of a table as a spreadsheet counts it; null for a whole file.",
    "BatchRow.group": "What stands in the grouping column; null without one.",
    "BatchRow.flags": "What was seen in the answers.",
    "BatchRow.scores": "The score of each scale by part; null without enough answers.",
    "codes": "Letters, as they are and with what the answers leave open.",
    "Codes.interests": "The three-letter Holland code.",
    "Codes.type": "The four letters.",
    "interests_display": "The Holland code as it is shown: ties in brackets.",
    "type_display": "The letters as they are shown: open ones as x.",
    "BatchRow.areas": "The first five areas; empty where nothing can be ranked.",
    "BatchRow.matches": "The first ten occupations; empty where nothing can be ranked.",
    # who and from what
    "id": "A short name.",
    "PersonShown.id": "The name or number in the answers file.",
    "sha256": "The hash of the file's bytes.",
    "length": "The form of the quiz that was answered.",
    "lang": "The language of the texts.",
    "taken": "The day of answering.",
    "CatalogUsed.occupations": "How many occupations it holds.",
    "AreaShown.occupations": "How many occupations the area holds.",
    # how the answers were given
    "verdict": "ok, caution, or retake where nothing can be ranked.",
    "flags": "What was seen in the answers.",
    "value": "What was found.",
    "threshold": "What it is compared with.",
    "message": "What was seen, in words, and what to do.",
    # the profile
    "interests": "Interests.",
    "values": "Work values.",
    "skills": "Skills.",
    "type": "Type-style preferences; not the MBTI® instrument.",
    "scores": "The score of each scale, in units of `range`; null without enough answers.",
    "TypeShown.scores": "−1 to 1 for E, N, F, J; 0 is between the two poles.",
    "range": "The lowest and the highest score possible.",
    "standard_errors": "The standard error of each score, in its units.",
    "signal": "The share of the profile that is signal rather than error: λ, 0 to 1.",
    "probabilities": "How likely each letter of the code is, 0 to 1.",
    "InterestsShown.code": "The three-letter Holland code.",
    "TypeShown.code": "The four letters.",
    "code_display": "The code as it is shown: ties in brackets, open letters as x.",
    "consistency": "How near the first two letters are on Holland's hexagon.",
    "differentiation": "How far the scores stand apart.",
    "holland": "The highest less the lowest score.",
    "iachan": "L1: the highest score less half the sum of the second and the fourth.",
    "healy_mourton": "The population standard deviation of the six scores.",
    "elevation": "The mean of the six scores.",
    "answered": "How many questions were answered; null for scores without questions.",
    "items": "How many questions were asked; null for scores without questions.",
    "top": "The highest scales, the highest first.",
    # a match
    "rank": "The place in the whole catalogue.",
    "rank_interval": "Where it would rank in eight of ten sittings with similar questions.",
    "tier": "1 for what cannot be told from the first, and so on.",
    "code": "The code of the occupation or area.",
    "title": "Its title.",
    "fit": "0 to 100; 50 is no relation, 100 the same shape.",
    "FacetShown.fit": "−1 to 1; 0 is no relation.",
    "facets": "How much each part contributes; the contributions add up to fit − 50.",
    "reasons": "What speaks for it.",
    "cautions": "What to weigh.",
    "similar": "Codes of much alike occupations, folded under this one.",
    "facts": "What is known about it.",
    "reported": "Profiles that others have published.",
    "facet": "interests, values, skills or type.",
    "dimension": "The scale within the part.",
    "weight": "The weight of the part, re-scaled so that those used add up to 1.",
    "contribution": "Its share of fit − 50.",
    "estimated": "Whether the occupation's figures for this part are estimates.",
    "text": "The words, in the language of the report.",
    "links": "Addresses to look at; they are never fetched.",
    "letter": "The letter of interest that it goes with.",
    # facts
    "job_zone": "1 to 5: how much preparation is needed.",
    "education": "Typical schooling to enter.",
    "training": "Typical training on the job.",
    "employment": "How many people work in it.",
    "pay": "Wages before tax.",
    "outlook": "Projected employment.",
    "median": "Half earn less, half earn more.",
    "p10": "One in ten earns less.",
    "p90": "One in ten earns more.",
    "period": "What the figures are per.",
    "currency": "The currency.",
    "country": "The country.",
    "as_of": "When the wages were surveyed.",
    "capped": "The figures that are lower bounds.",
    "group": "The code of the wider group that the figures are of; null for its own.",
    "change_percent": "The projected change in percent.",
    "all_jobs_percent": "The projected change of all jobs together, in percent.",
    "openings_per_year": "Openings a year, in people.",
    "from": "The first year of the projection.",
    "to": "The last year of the projection.",
    "source": "Who published it.",
    "year": "When.",
    "ReportedShown.code": "The Holland code published.",
    "types": "The types published.",
    "ReportedShown.values": "The values published, the most important first.",
    "note": "How it compares with the figures of this catalogue.",
}


class _Schema(GenerateJsonSchema):
    """Draft 2020-12 without what says nothing: null for a key left out, titles like “En”."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default", ...) is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a file or an output. Raises UsageError."""
    if name not in _MODELS:
        raise UsageError("schema.unknown", name=name, names=", ".join(SCHEMAS))
    model, mode = _MODELS[name]
    schema = TypeAdapter(model).json_schema(by_alias=True, schema_generator=_Schema, mode=mode)
    if mode == "serialization":
        _describe(schema, model.__name__)
    return {"$schema": _Schema.schema_dialect, **schema, "title": f"ccfit {name}"}


def _describe(schema: dict[str, Any], name: str) -> None:
    """Add what the keys of a result mean, wherever a model does not say so itself."""
    for definition, content in {name: schema, **schema.get("$defs", {})}.items():
        for key, value in content.get("properties", {}).items():
            meaning = _KEYS.get(f"{definition}.{key}") or _KEYS.get(key)
            if meaning:
                value.setdefault("description", meaning)
