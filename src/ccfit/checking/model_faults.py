"""What pydantic finds in a file, in ccfit's own words and with the line it stands on."""

from __future__ import annotations

import copy
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ccfit.checking.file_types import FILLED, FileModel
from ccfit.documents import Document, DocumentPath
from ccfit.errors import Faults
from ccfit.suggest import Suggestion
from ccfit.words.errors import WORDS

LONGEST_SHOWN = 40
KEYS = {
    "missing": "shape.missing",
    "extra_forbidden": "shape.unknown_key",
    "string_type": "shape.not_text",
    "int_type": "shape.not_whole",
    "float_type": "shape.not_number",
    "finite_number": "shape.not_number",
    "bool_type": "shape.not_yes_no",
    "list_type": "shape.not_list",
    "dict_type": "shape.not_mapping",
    "model_type": "shape.not_mapping",
    "too_short": "shape.empty_list",
    "literal_error": "shape.choice",
    "greater_than": "shape.limit",
    "greater_than_equal": "shape.limit",
    "less_than_equal": "shape.limit",
}
SIGNS = {
    "greater_than": ("gt", ">"),
    "greater_than_equal": ("ge", "≥"),
    "less_than_equal": ("le", "≤"),
}


def sound_part(document: Document, model: type[FileModel], faults: Faults) -> Any:
    """Collect what a document has in another shape than the model; return the rest of its data.

    In the rest, every value that stands has the right type. A value at fault is gone from its
    mapping, or None in its list, so that places in the list stay as they are.
    """
    try:
        model.model_validate(document.data)
    except ValidationError as error:
        sound = copy.deepcopy(document.data)
        for found in error.errors(include_url=False):
            path = _path(document.data, found["loc"])
            _add(found, path, document, model, faults)
            if found["type"] != "missing":
                _cut(sound, path)
        return sound
    return document.data


def _path(data: Any, location: tuple[int | str, ...]) -> DocumentPath:
    """The part of pydantic's location that can be followed in the data."""
    path: list[str | int] = []
    for part in location:
        if _holds(data, part):
            path.append(part)
            data = data[part]
    return tuple(path)


def _holds(data: Any, part: int | str) -> bool:
    return (
        part in data if isinstance(data, dict) else isinstance(data, list) and isinstance(part, int)
    )


def _cut(data: Any, path: DocumentPath) -> None:
    for part in path[:-1]:
        data = data.get(part) if isinstance(data, dict) else data and data[part]
    if isinstance(data, dict):
        data.pop(path[-1], None)
    elif isinstance(data, list):
        data[int(path[-1])] = None


def _add(
    found: ErrorDetails,
    path: DocumentPath,
    document: Document,
    model: type[FileModel],
    faults: Faults,
) -> None:
    where = document.where(path)
    if found["type"] == "extra_forbidden":
        around = _model_at(model, path[:-1])
        suggestion = Suggestion(path[-1], _keys(around))
        key = "shape.unknown_key" if suggestion.names else around.unknown_key
        faults.add(key, where, name=path[-1], suggestion=suggestion)
    else:
        faults.add(_key(found), where, **_details(found))


def _key(found: ErrorDetails) -> str:
    kind, value = found["type"], found["input"]
    if value is None:
        return "shape.nothing"
    if kind in WORDS:
        return kind
    if kind == "string_pattern_mismatch":
        return "shape.empty_text" if found["ctx"]["pattern"] == FILLED else "shape.one_word"
    if kind == "string_type" and isinstance(value, dict | list):
        return "shape.only_text"
    return KEYS.get(kind, "shape.other")


def _details(found: ErrorDetails) -> dict[str, object]:
    rules = found.get("ctx", {})
    return {
        "name": found["loc"][-1],
        "value": shown(rules.get("value", found["input"])),
        "limit": _limit(found["type"], rules),
        "choices": str(rules.get("expected", "")).replace(" or ", ", ").replace("'", ""),
        "problem": found["msg"],
    }


def _limit(kind: str, rules: dict[str, Any]) -> object:
    """The bound of a number: ≥ 1, > 0, ≤ 5."""
    name, sign = SIGNS.get(kind, ("", ""))
    return f"{sign} {rules[name]:g}" if name else ""


def shown(value: object) -> object:
    """A value as it stands in a message: short, and nothing that would break the line."""
    if isinstance(value, dict):
        return WORDS["value.mapping"]
    if isinstance(value, list):
        return WORDS["value.list"]
    if value is None:
        return WORDS["value.nothing"]
    if isinstance(value, bool):
        return str(value).lower()
    return _short(f'"{value}"' if isinstance(value, str) else _number_text(value))


def _number_text(value: object) -> str:
    try:
        return str(value)
    except ValueError:  # a whole number of thousands of digits
        return "…"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN]}…"


def _model_at(model: type[FileModel], path: DocumentPath) -> type[FileModel]:
    """The model of the mapping at a path."""
    kind: Any = model
    for part in path:
        kind = _bare(_inside(kind, part))
    found: type[FileModel] = kind
    return found


def _inside(kind: Any, part: str | int) -> Any:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = kind.model_fields.items()
        return next(f.annotation for name, f in fields if part in (f.alias, name))
    return get_args(kind)[-1]


def _bare(kind: Any) -> Any:
    """A type without its notes; of several types the last, which is the mapping."""
    while get_origin(kind) not in (None, dict, list):
        kind = get_args(kind)[0 if get_origin(kind) is Annotated else -1]
    return kind


def _keys(model: type[FileModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]
