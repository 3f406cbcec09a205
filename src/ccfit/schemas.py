"""JSON Schema of the files that people write and of what the program gives out."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from ccfit.answers_file import AnswersFile, ScoresFile
from ccfit.catalog_file import OccupationsFile
from ccfit.errors import UsageError
from ccfit.quiz_file import QuizFile
from ccfit.report import Report

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


_MODELS: dict[str, tuple[type[BaseModel], JsonSchemaMode]] = {
    "answers": (AnswersFile, "validation"),
    "scores": (ScoresFile, "validation"),
    "report": (Report, "serialization"),
    "quiz": (QuizFile, "validation"),
    "occupations": (OccupationsFile, "validation"),
    "error": (ErrorShown, "serialization"),
}
SCHEMAS: tuple[str, ...] = tuple(_MODELS)


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
    schema = model.model_json_schema(by_alias=True, schema_generator=_Schema, mode=mode)
    return {"$schema": _Schema.schema_dialect, **schema, "title": f"ccfit {name}"}
