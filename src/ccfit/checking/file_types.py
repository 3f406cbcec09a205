"""What the files that people write are made of: strict texts and numbers, with their rules.

Strict: YAML reads an unquoted ``No`` as false, which never passes as a text, and ``"5"`` never
passes as a number. A rule that pydantic has no name for raises an error whose type is the key of
its message in ``ccfit.words.errors``.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any, ClassVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

FILLED = r"\S"
ONE_WORD = r"^\S+$"
# Beyond any figure, and far from where sums of squares overflow.
LARGEST = 1e100
NUMBERS = r"^\s*[-+.\deE]+(\s+[-+.\deE]+)*\s*$"


class FileModel(BaseModel):
    """A mapping in a file: these keys and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)
    unknown_key: ClassVar[str] = "shape.unknown_key"


def optional(description: str, **rules: Any) -> Any:
    """A key that may be left out; where it stands, it must hold a value."""
    return Field(default=None, description=description, **rules)


def _vector(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise PydanticCustomError("shape.not_numbers", "not numbers", {"value": value})
    for part in str(value).split():
        if not _is_number(part):
            raise PydanticCustomError("shape.not_numbers", "not numbers", {"value": part})
    return value


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < LARGEST
    except ValueError:
        return False


def _moment(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, str | int | datetime.date):
        raise PydanticCustomError("shape.not_text", "not a text", {"value": value})
    return value


def _whole_number_key(key: Any) -> Any:
    # Keys are always texts.
    return int(key) if isinstance(key, str) and key.isdecimal() else key


Filled = Annotated[str, StringConstraints(pattern=FILLED)]
Code = Annotated[str, StringConstraints(pattern=ONE_WORD)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NotNegative = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=0)]
AnswerKey = Annotated[int, BeforeValidator(_whole_number_key)]
Vector = Annotated[
    Any, PlainValidator(_vector), WithJsonSchema({"type": "string", "pattern": NUMBERS})
]
Moment = Annotated[Any, PlainValidator(_moment), WithJsonSchema({"type": ["string", "integer"]})]


class Words(FileModel):
    """One text in every language."""

    en: Filled = optional("The English text.")
    es: Filled = optional("The Spanish text.")
