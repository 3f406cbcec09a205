"""The texts: complete in both languages, and used as they are written."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator, Mapping
from pathlib import Path

from ccfit import words
from ccfit.language import Text
from ccfit.words.errors import WORDS

SOURCE = Path(words.__file__).resolve().parents[1]


def texts_in(value: object, path: str) -> Iterator[tuple[str, Text]]:
    """Every text in a value, however deep, with the path that leads to it."""
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from texts_in(inner, f"{path}[{key}]")
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from texts_in(inner, f"{path}[{place}]")


def all_texts() -> Iterator[tuple[str, Text]]:
    for module in pkgutil.iter_modules(words.__path__):
        content = vars(importlib.import_module(f"ccfit.words.{module.name}"))
        for name, value in content.items():
            yield from texts_in(value, f"{module.name}.{name}")


TEXTS = list(all_texts())


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_there_are_texts_in_every_file_of_words():
    files = {module.name for module in pkgutil.iter_modules(words.__path__)}
    assert {path.split(".")[0] for path, _ in TEXTS} == files


def test_a_text_asks_for_the_same_in_both_languages():
    unlike = [path for path, text in TEXTS if placeholders(text.en) != placeholders(text.es)]
    assert unlike == []


def test_no_text_is_left_untranslated():
    half = [path for path, text in TEXTS if bool(text.en.strip()) != bool(text.es.strip())]
    assert half == []


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the program whose first argument is the key of an error."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and _is_key(node.args[0]):
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", node


def _is_key(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in WORDS


def strings_outside_words() -> set[str]:
    return {
        node.value
        for path in SOURCE.rglob("*.py")
        if path.parent.name != "words"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_no_error_text_is_left_over():
    assert set(WORDS) - strings_outside_words() == set()


def details(call: ast.Call) -> set[str | None]:
    """The names of the details that a call gives; None stands for **details."""
    in_mappings = {
        key.value if isinstance(key, ast.Constant) else None
        for argument in call.args
        if isinstance(argument, ast.Dict)
        for key in argument.keys
    }
    return in_mappings | {keyword.arg for keyword in call.keywords}


def test_a_fault_gives_its_text_what_the_text_names():
    wrong = [
        place
        for place, call in calls()
        if None not in details(call)  # which only a run can tell
        and details(call) != placeholders(WORDS[call.args[0].value].en)
    ]
    assert wrong == []
