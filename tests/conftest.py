"""A tiny quiz and a tiny catalogue, made by hand, and a home of its own for every test."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from hypothesis import settings

from ccfit.catalog import build_catalog
from ccfit.documents import Document
from ccfit.facets import AXES, LETTERS, SKILLS, VALUES
from ccfit.quiz import build_quiz

# The same examples on every machine, and no limit on time: a slow machine is not a fault.
settings.register_profile("ccfit", deadline=None, derandomize=True, database=None, max_examples=40)
settings.load_profile("ccfit")

VALUE_IDS = ("ach", "ind", "rec", "rel", "sup", "con")

OCCUPATIONS = [
    {
        "code": "11-1011.00",
        "title": {"en": "Managers", "es": "Dirección"},
        "zone": 5,
        "interests": "1.0 2.0 1.5 3.0 7.0 5.0",
        "values": "6.0 6.5 7.0 4.0 3.0 5.0",
        "skills": ("4 4 4 4 3 2 4  4 3 4 4 5 4 4  3 3 4 3 2 1 1  1 2 1 1 1 1 2  4 4 4 4 4 3 5"),
        "type": "0.30 0.10 -0.05 0.08",
        "pay": {"median": 206420, "period": "year", "capped": ["median"]},
        "outlook": {"change_percent": 4.3, "openings_per_year": 21000},
    },
    {
        "code": "15-1252.00",
        "title": {"en": "Programmers", "es": "Programación"},
        "zone": 4,
        "interests": "3.0 6.5 3.0 1.5 2.0 5.0",
        "values": "6.0 5.0 4.0 3.5 4.5 6.0",
        "skills": ("4 4 3 3 4 3 4  4 3 3 2 3 2 2  3 2 4 4 4 2 2  5 3 1 1 3 1 4  4 4 4 3 1 1 2"),
        "type": "-0.20 0.15 -0.08 -0.05",
        "pay": {"median": 133080, "period": "year"},
        "outlook": {"change_percent": 15.8, "openings_per_year": 115200},
    },
    {
        "code": "27-1024.00",
        "title": {"en": "Designers", "es": "Diseño"},
        "zone": 4,
        "interests": "2.5 2.0 7.0 2.0 4.5 2.5",
        "values": "5.5 5.0 3.5 4.0 3.0 3.5",
        "skills": ("3 4 3 4 2 1 4  3 2 3 3 3 3 3  2 3 3 4 3 2 1  2 2 1 1 1 1 3  3 2 2 4 2 2 2"),
        "type": "0.05 0.40 0.02 -0.15",
        "pay": {"median": 29.40, "period": "hour"},
        "outlook": {"change_percent": 3.1, "openings_per_year": 20000},
    },
    {
        "code": "29-1141.00",
        "title": {"en": "Nurses", "es": "Enfermería"},
        "zone": 3,
        "interests": "3.0 5.0 1.5 7.0 2.5 4.0",
        "values": "6.0 4.5 4.0 7.0 5.5 5.0",
        "skills": ("4 4 4 4 3 4 4  4 4 4 5 4 3 3  4 5 3 2 1 2 1  1 3 2 1 2 1 3  4 3 3 4 1 2 3"),
        "type": "0.10 -0.10 0.14 0.06",
        "pay": {"median": 93600, "period": "year"},
        "outlook": {"change_percent": 4.9, "openings_per_year": 189100},
    },
    {
        "code": "43-4051.00",
        "title": {"en": "Service Clerks", "es": "Atención al cliente"},
        "zone": 2,
        "interests": "2.0 1.5 1.0 4.0 5.0 6.5",
        "values": "2.5 2.0 2.5 5.0 5.5 3.5",
        "skills": ("3 5 3 4 2 1 3  3 2 3 4 3 4 3  3 5 2 1 1 1 1  1 2 1 1 1 1 2  3 2 2 3 1 1 2"),
        "type": "0.15 -0.12 0.06 0.02",
        "pay": {"median": 44770, "period": "year"},
        "outlook": {"change_percent": -5.5, "openings_per_year": 341700},
    },
    {
        "code": "47-2111.00",
        "title": {"en": "Electricians", "es": "Electricidad"},
        "interests": "7.0 4.0 1.5 1.0 2.0 4.5",
        "values": "4.5 4.0 3.0 4.0 5.0 4.0",
        "skills": ("3 3 2 3 3 2 4  3 3 3 3 3 2 2  3 2 3 2 2 4 5  1 4 3 4 5 5 4  4 2 2 3 1 2 2"),
        "type": "-0.05 -0.20 -0.11 -0.02",
    },
]


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """An empty home folder; the person's own settings do not reach a test."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("CCFIT_LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    return folder


def document(data, source="tiny.yaml", sha256="0" * 64):
    return Document(data, source, sha256)


def _scaled(prefixes, scales, count):
    """Items one round after the other: the first of every scale, the second of every scale …"""
    return {
        f"{prefix}{number}": {"scale": scale, "en": f"{scale} {number}", "es": f"{number} {scale}"}
        for number in range(1, count + 1)
        for prefix, scale in zip(prefixes, scales, strict=True)
    }


def _type_items():
    items = _scaled([f"t{axis.lower()}" for axis in AXES], AXES, 2)
    for axis in AXES:
        items[f"t{axis.lower()}2"]["reverse"] = True
    return items


def _ranking():
    items = {
        f"rank_{name}": {"scale": scale, "en": scale, "es": scale}
        for name, scale in zip(VALUE_IDS, VALUES, strict=True)
    }
    return {"places": 3, "question": {"en": "First three?", "es": "¿Las tres?"}, "items": items}


def _quiz_data():
    letters = [letter.lower() for letter in LETTERS]
    skills = [f"k{number:02}" for number in range(1, len(SKILLS) + 1)]
    skill_items = {
        key: {"scale": name, "en": name, "es": name}
        for key, name in zip(skills, SKILLS, strict=True)
    }
    return {
        "ccfit": "quiz/1",
        "id": "tiny",
        "title": {"en": "Tiny", "es": "Mini"},
        "languages": ["en", "es"],
        "facets": {
            "interests": {"range": [1, 5], "items": _scaled(letters, LETTERS, 4)},
            "values": {
                "range": [1, 5],
                "items": _scaled(VALUE_IDS, VALUES, 2),
                "ranking": _ranking(),
            },
            "type": {"range": [1, 5], "items": _type_items()},
            "skills": {"range": [1, 5], "items": skill_items},
        },
        "forms": {
            "short": {
                "interests": [f"{letter}{n}" for n in (1, 2) for letter in letters],
                "values": [f"{name}1" for name in VALUE_IDS],
            }
        },
    }


def _catalog_data():
    return {
        "ccfit": "occupations/1",
        "id": "tiny-jobs",
        "country": "US",
        "currency": "USD",
        "wages_as_of": "2025-05",
        "outlook": {"from": 2024, "to": 2034, "all_jobs_percent": 3.1},
        "areas": {"11": {"en": "Leading", "es": "Dirigir"}},
        "occupations": OCCUPATIONS,
    }


@pytest.fixture
def quiz_data():
    """A quiz as its file says, free to be changed.

    Interests: four items a letter, ids r1 … c4. Values: two each, ach1 … con2, and a ranking,
    rank_ach … rank_con, of three places. Type: two an axis, te1 … tj2, the second reversed.
    Skills: k01 … k35. All on 1–5. The form `short` asks r1 … c2 and ach1 … con1.
    """
    return copy.deepcopy(_quiz_data())


@pytest.fixture
def catalog_data():
    """A catalogue of six occupations as its file says, free to be changed."""
    return copy.deepcopy(_catalog_data())


@pytest.fixture(scope="session")
def quiz():
    return build_quiz(document(_quiz_data()))


@pytest.fixture(scope="session")
def catalog():
    return build_catalog(document(_catalog_data()))


@pytest.fixture(scope="session")
def occupations():
    """The six occupations as their file says, to be read only."""
    return tuple(copy.deepcopy(OCCUPATIONS))


@pytest.fixture(scope="session")
def make_quiz():
    """Builds a quiz from plain values."""
    return lambda data: build_quiz(document(data))


@pytest.fixture(scope="session")
def make_catalog():
    """Builds a catalogue from plain values."""
    return lambda data: build_catalog(document(data))


@pytest.fixture
def one_facet_quiz(quiz_data):
    """Builds the tiny quiz with one facet only, changed as told."""

    def build(facet, **changes):
        section = {**quiz_data["facets"][facet], **changes}
        data = {**quiz_data, "facets": {facet: section}, "forms": {}}
        return build_quiz(document(data))

    return build


@pytest.fixture
def write(tmp_path):
    """Writes a file of this test and gives its path."""

    def write_file(text: str | bytes, name: str = "alex.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write_file
