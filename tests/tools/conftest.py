"""Lets the tests import the tools, and gives them tiny source tables and words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from tiny_source import Source, WordsFolder, tiny_source, tiny_words


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """Five occupations, four of them with something missing."""
    return tiny_source(tmp_path / "source")


@pytest.fixture
def words(tmp_path: Path) -> WordsFolder:
    """Words that fit the tiny source."""
    return tiny_words(tmp_path / "words")
