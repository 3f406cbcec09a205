"""The shape of a map (``ccfit: map/1``): which column of a table holds what."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, PlainValidator, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

from ccfit.checking.file_types import FileModel, Filled, optional
from ccfit.checking.quiz_file import AnswerRange
from ccfit.facets import Facet

SINGLE = {"type": ["string", "number", "boolean"]}


def _cells(value: Any) -> Any:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict | list) or one is None:
            raise PydanticCustomError("shape.only_text", "not a text", {"value": one})
    return value


def _form(value: Any) -> str:
    return "<by part>" if isinstance(value, dict) else "<for all>"


# What cells say, one or several: YAML may have read them as numbers or as true.
ONE_OR_MORE = {"anyOf": [SINGLE, {"type": "array", "items": SINGLE}]}
Cells = Annotated[Any, PlainValidator(_cells), WithJsonSchema(ONE_OR_MORE)]
Word = Annotated[
    Annotated[int, Tag("<for all>")] | Annotated[dict[Filled, int], Tag("<by part>")],
    Discriminator(_form),
]
Ranges = Annotated[
    Annotated[AnswerRange, Tag("<for all>")]
    | Annotated[dict[Facet, AnswerRange], Tag("<by part>")],
    Discriminator(_form),
]


class MapFile(FileModel):
    """Which column of a table holds which question, and what its texts mean."""

    ccfit: Literal["map/1"] = Field(description="What this file is.")
    quiz: Filled = optional("The id of the quiz that the questions belong to.")
    header: int = optional("The row that names the columns, counted from 1.", ge=1)
    skip: int = optional("How many rows after the header are passed over.", ge=0)
    sheet: Filled = optional("The sheet of a workbook; the first if left out.")
    columns: dict[Filled, Filled] = optional(
        "The question id by header. Case and blanks do not count; the row of a grid, “Section "
        "[Row]”, may stand alone. Headers that are a question id, or hold one in brackets, match "
        "by themselves."
    )
    id: Filled = optional("The header of the column with the person's id.")
    lang: Filled = optional("The header of the column with the language of the report.")
    taken: Filled = optional("The header of the column with the day of answering.")
    group: Filled = optional("The header of the column that groups people, such as a class.")
    dates: Literal["ymd", "dmy", "mdy"] = optional("The order of year, month and day in dates.")
    ignore: list[Filled] = optional(
        "Headers of columns that are passed over on purpose; * stands for any text."
    )
    keep: dict[Filled, Cells] = optional(
        "Only rows where the column of this header holds one of these texts; * is any text."
    )
    missing: Cells = optional("Texts that stand for no answer, such as -99.")
    words: dict[Filled, Word] = optional(
        "The answer that a text stands for, in the numbers of the quiz; the words of one part "
        "alone stand under its name."
    )
    range: Ranges = optional(
        "The lowest and the highest number of an answer in the table, where they are others than "
        "in the quiz: [0, 4]; or by part."
    )
    seconds: dict[Filled, Filled] = optional(
        "The question id by header of a column with the time spent on the question."
    )
    unit: Literal["s", "ms"] = optional("The unit of these times: seconds or milliseconds.")
    submissions: Literal["first", "last", "all"] = optional(
        "Which rows of a person who came more than once count; all if left out."
    )
