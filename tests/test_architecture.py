"""Imports run downwards only, and each library is known in one place."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "ccfit"

# A module or folder of src/ccfit may import what stands before it, never what stands after it.
LOWEST_FIRST = (
    *("version", "language", "words", "errors", "documents", "storage", "suggest"),
    *("facets", "vectors", "profile", "measurement", "rounding", "spreadsheet"),
    *("quiz", "catalog", "guides", "finding", "holland"),
    *("score_sheet", "answers", "saved", "sample", "intake"),
    *("adaptive", "scoring", "matching", "type_code", "filters", "folding", "nearest"),
    *("onet_method", "quality", "voice"),
    *("certainty", "explaining", "case", "batch", "cohort", "reporting", "checking"),
    *("render", "interview", "cli", "__main__"),
)

# Checking a person's own file takes pydantic, which the bundled files, checked once and for all
# by the tests, must not wait for. So this one step up is taken inside a function.
CHECKS_ON_DEMAND = {(name, "checking") for name in ("quiz", "catalog", "intake", "certainty")}

PLACE = {name: place for place, name in enumerate(LOWEST_FIRST)}
ABOVE_ALL = len(PLACE)  # ccfit itself: the front door is for those outside

TERMINAL = {"render", "interview", "cli", "__main__"}
LIBRARIES = {
    "pyyaml": {"documents"},
    "platformdirs": {"storage"},
    "readchar": {"interview"},
    "openpyxl": {"intake"},
    "jinja2": {"render"},
    "pydantic": set(LOWEST_FIRST[LOWEST_FIRST.index("reporting") :]),
    "typing-extensions": {"batch"},
    "rich": TERMINAL,
    "typer": TERMINAL,
}
# What an extra brings: loaded only by those who ask for it.
OPTIONAL = {"distributed": {"batch"}}
DISTRIBUTIONS = {
    "typing_extensions": "typing-extensions",
    "yaml": "pyyaml",
    "pydantic_core": "pydantic",
    "markupsafe": "jinja2",
}


@dataclass(frozen=True)
class Import:
    """`importer` names `imported` on this line; both by their place in the layers."""

    importer: str
    imported: str
    line: int
    on_demand: bool


def modules() -> Iterator[tuple[str, Path]]:
    """The dotted name inside ccfit and the file of every module but ccfit itself."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts).removesuffix("__init__").rstrip(".")
        if name:
            yield name, path


def names_imported(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The full dotted names that a tree imports; `from a import b` gives a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def inside_functions(tree: ast.AST) -> set[int]:
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {line for function in functions for _, line in names_imported(function)}


def layer(name: str) -> str:
    return name.partition(".")[0]


def imports_of(name: str, path: Path) -> list[Import]:
    tree = ast.parse(path.read_text("utf-8"))
    on_demand = inside_functions(tree)
    return [
        Import(layer(name), target, line, line in on_demand)
        for full, line in names_imported(tree)
        if (target := layer(full.removeprefix("ccfit."))) and layer(full) == "ccfit"
    ]


INSIDE = [found for name, path in modules() for found in imports_of(name, path)]
OUTSIDE = [
    (name, DISTRIBUTIONS.get(layer(full), layer(full)))
    for name, path in modules()
    for full, _ in names_imported(ast.parse(path.read_text("utf-8")))
    if layer(full) not in {"ccfit", *sys.stdlib_module_names}
]


def test_every_module_has_its_place():
    assert {layer(name) for name, _ in modules()} == set(LOWEST_FIRST)


def test_imports_run_downwards_only():
    upwards = [
        found
        for found in INSIDE
        if PLACE.get(found.imported, ABOVE_ALL) > PLACE.get(found.importer, ABOVE_ALL)
        and not (found.on_demand and (found.importer, found.imported) in CHECKS_ON_DEMAND)
    ]
    assert upwards == []


def test_words_need_nothing_but_the_language():
    needed = {found.imported for found in INSIDE if found.importer == "words"}
    assert needed == {"language", "words"}


def test_the_front_door_loads_nothing_until_it_is_asked():
    tree = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))
    at_once = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {full for node in at_once for full, _ in names_imported(node)}
    assert {name for name in names if name.startswith("ccfit")} == {"ccfit.version.VERSION"}


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_is_known_in_its_place_only(library):
    importers = {layer(name) for name, imported in OUTSIDE if imported == library}
    assert importers
    assert importers <= LIBRARIES[library]


def test_the_libraries_imported_are_those_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[^\w-]", line)[0] for line in project["dependencies"]}
    assert {library for _, library in OUTSIDE} - set(OPTIONAL) == declared == set(LIBRARIES)


@pytest.mark.parametrize("library", OPTIONAL)
def test_an_extra_library_is_known_in_its_place_only(library):
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(library in line for line in extras["optional-dependencies"]["dask"])
    assert {layer(name) for name, imported in OUTSIDE if imported == library} == OPTIONAL[library]
