"""The packages: what is in them, and that ccfit runs from them as it does from the checkout."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

import pytest

from ccfit import __version__
from ccfit.catalog import build_catalog
from ccfit.documents import Document, parse_document
from ccfit.quiz import build_quiz
from ccfit.storage import compile_document

ROOT = Path(__file__).resolve().parents[1]
DATA = sorted((ROOT / "data").rglob("*.yaml"))

pytestmark = pytest.mark.xdist_group("packaging")  # so that each package is built once


def build(checkout: Path, target: str, folder: Path) -> Path:
    """Build one package as pip does, except that nothing is fetched for it."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    (package,) = folder.iterdir()
    return package


@lru_cache
def read(path: Path) -> Document:
    """A data file as the checkout has it."""
    return parse_document(path.read_bytes(), path.name)


def packed(wheel: Path, path: Path) -> Document:
    """The same file as the wheel has it."""
    name = f"ccfit/{path.relative_to(ROOT).with_suffix('.json').as_posix()}"
    content = json.loads(contents(wheel)[name])
    return Document(content["data"], path.name, content["sha256"])


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory) -> Path:
    package = build(ROOT, "sdist", tmp_path_factory.mktemp("sdist"))
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(package) as file:
        for member in file:
            place = folder / member.name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.extractfile(member).read())
    return folder / f"ccfit-{__version__}"


def test_wheel_holds_the_program_and_its_data(wheel):
    modules = {
        f"ccfit/{path.relative_to(ROOT / 'src' / 'ccfit').as_posix()}"
        for kind in ("*.py", "*.html", "*.css")
        for path in (ROOT / "src" / "ccfit").rglob(kind)
    }
    data = {f"ccfit/{path.relative_to(ROOT).with_suffix('.json').as_posix()}" for path in DATA}
    program = {name for name in contents(wheel) if name.startswith("ccfit/")}
    assert program == modules | data | {"ccfit/py.typed"}


def test_wheel_holds_nothing_else(wheel):
    about = f"ccfit-{__version__}.dist-info/"
    rest = {name for name in contents(wheel) if not name.startswith("ccfit/")}
    assert rest == {
        about + name
        for name in (
            "METADATA",
            "RECORD",
            "WHEEL",
            "entry_points.txt",
            "licenses/LICENSE",
            "licenses/LICENSE-DATA",
        )
    }


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.name)
def test_data_in_the_wheel_is_that_of_the_checkout(wheel, path):
    assert packed(wheel, path).sha256 == read(path).sha256
    assert packed(wheel, path).data == json.loads(json.dumps(read(path).data, default=str))


@pytest.mark.parametrize(
    ("name", "build_from"), [("quiz", build_quiz), ("occupations", build_catalog)]
)
def test_data_in_the_wheel_means_what_the_yaml_means(wheel, name, build_from):
    path = ROOT / "data" / f"{name}.yaml"
    assert asdict(build_from(packed(wheel, path))) == asdict(build_from(read(path)))


def test_wheel_from_the_source_package_is_the_same(wheel, unpacked, tmp_path):
    assert contents(build(unpacked, "wheel", tmp_path)) == contents(wheel)


def test_source_package_can_be_tested_and_rebuilt(unpacked):
    names = {path.name for path in unpacked.iterdir()}
    assert names >= {
        "src",
        "data",
        "tests",
        "tools",
        "pyproject.toml",
        "hatch_build.py",
        "Makefile",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "LICENSE-DATA",
    }
    for path in [*DATA, Path(__file__)]:
        assert (unpacked / path.relative_to(ROOT)).read_bytes() == path.read_bytes()


def test_editable_install_reads_the_checkout(tmp_path):
    editable = contents(build(ROOT, "wheel:editable", tmp_path))
    assert not [name for name in editable if name.startswith("ccfit/")]
    links = [text.decode().strip() for name, text in editable.items() if name.endswith(".pth")]
    assert links == [str(ROOT / "src")]


def test_the_wheel_runs_away_from_the_checkout(wheel, tmp_path):
    # Python imports from a wheel as from any zip file, so nothing needs to be installed.
    command = [sys.executable, "-c", LOAD_FROM_WHEEL, str(wheel)]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    loaded = json.loads(done.stdout)
    assert Path(loaded.pop("place")).is_relative_to(wheel)
    catalog = read(ROOT / "data" / "occupations.yaml")
    assert loaded == {
        "occupations": [one["code"] for one in catalog.data["occupations"]],
        "catalog": catalog.sha256,
        "quiz": read(ROOT / "data" / "quiz.yaml").sha256,
    }


LOAD_FROM_WHEEL = """
import json, sys
sys.path.insert(0, sys.argv[1])
import ccfit
catalog = ccfit.load_catalog()
loaded = {
    "place": ccfit.__file__,
    "occupations": [one.code for one in catalog.occupations],
    "catalog": catalog.sha256,
    "quiz": ccfit.load_quiz().sha256,
}
print(json.dumps(loaded))
"""


def test_compiling_keeps_accents_dates_and_the_hash_of_the_bytes(tmp_path):
    text = "a: ¿Qué, “tú”?\ntaken: 2026-11-21\nanchors: {1: one}\n".encode()
    path = tmp_path / "some.yaml"
    path.write_bytes(text)
    compiled = compile_document(path)
    assert "¿Qué, “tú”?" in compiled
    assert json.loads(compiled) == {
        "sha256": hashlib.sha256(text).hexdigest(),
        "data": {"a": "¿Qué, “tú”?", "taken": "2026-11-21", "anchors": {"1": "one"}},
    }


def test_the_changelog_tells_of_this_version():
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
