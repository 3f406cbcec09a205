"""The hand-written words: whatever does not match the occupations is an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from catalog.errors import BuildError
from catalog.words import read_words
from tiny_source import ACTORS, CHIEFS, WordsFolder

Change = Callable[[WordsFolder], object]


def titles(words: WordsFolder) -> dict[str, str]:
    return {code: entry["en"] for code, entry in words.names.items()}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda w: w.names[ACTORS].update(en="Actor"),
            r'names/27\.yaml: 27-2011\.00 has en "Actor", O\*NET says "Actors"',
        ),
        (
            lambda w: w.names.update({"27-9999.00": {}}),
            r"names/27\.yaml: 27-9999\.00 is not an occupation",
        ),
        (
            lambda w: w.names[ACTORS].update(es=" directora o  Director general"),
            r"names/27\.yaml: 27-2011\.00 has the same Spanish title as 11-1011\.00",
        ),
        (lambda w: w.names[ACTORS].update(es=False), r"27-2011\.00 has no text as es"),
        (lambda w: w.names[ACTORS].update(names_es="actriz"), r"27-2011\.00 .* not a list"),
        (lambda w: w.names[ACTORS].update(names_es=["a; b"]), r'27-2011\.00 has the name "a; b"'),
        (
            lambda w: w.names[ACTORS].update(names_es=[str(i) for i in range(13)]),
            r"27-2011\.00 has more than 12 names_es",
        ),
        (lambda w: w.areas.pop("27"), r"words/areas\.yaml: area 27 is missing"),
        (lambda w: w.areas.update({"99": {}}), r"areas\.yaml: area 99 holds no occupation"),
        (
            lambda w: w.names.update({"99-0000.00": {}}),
            r"names/99\.yaml: there is no area 99",
        ),
    ],
)
def test_faults(words: WordsFolder, change: Change, message: str) -> None:
    wanted = titles(words)
    change(words)
    with pytest.raises(BuildError, match=message):
        read_words(words.write(), wanted)


def test_missing_occupation(words: WordsFolder) -> None:
    wanted = {**titles(words), "27-2012.00": "Producers and Directors"}
    with pytest.raises(BuildError, match=r"names/27\.yaml: 27-2012\.00 \(Producers"):
        read_words(words.write(), wanted)


def test_missing_file(words: WordsFolder) -> None:
    (words.write() / "names" / "27.yaml").unlink()
    with pytest.raises(BuildError, match=r"names/27\.yaml: this file of words is missing"):
        read_words(words.folder, titles(words))


def test_occupation_given_twice(words: WordsFolder) -> None:
    path = words.write() / "names" / "27.yaml"
    path.write_text('27-2011.00: {en: Actors}\n"27-2011.00": {en: Actors}\n', encoding="utf-8")
    with pytest.raises(BuildError, match=r'names/27\.yaml: "27-2011\.00" is given twice'):
        read_words(words.folder, titles(words))


@pytest.mark.parametrize("text", ["", "- a\n", "a: [", "\x00"])
def test_unreadable_yaml(words: WordsFolder, text: str) -> None:
    path: Path = words.write() / "names" / "27.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BuildError, match=r"names/27\.yaml: "):
        read_words(words.folder, titles(words))


def test_reported_profiles_pass_through(words: WordsFolder) -> None:
    profile = {"source": {"en": "A page"}, "year": 2018, "types": ["ESFJ"], "values": []}
    words.reported = {CHIEFS: [profile]}
    assert read_words(words.write(), titles(words)).reported == {CHIEFS: [profile]}


def test_reported_profiles_may_be_absent(words: WordsFolder) -> None:
    assert read_words(words.write(), titles(words)).reported == {}


@pytest.mark.parametrize(
    ("yaml_text", "message"),
    [
        ("99-0000.00: []", r"reported\.yaml: 99-0000\.00 is not an occupation"),
        ("11-1011.00: {year: 2018}", r"reported\.yaml: 11-1011\.00 is not a list"),
        ("11-1011.00: [{day: 2018-01-01}]", r"reported\.yaml: 11-1011\.00: cannot write"),
    ],
)
def test_faulty_reported_profiles(words: WordsFolder, yaml_text: str, message: str) -> None:
    (words.write() / "reported.yaml").write_text(yaml_text, encoding="utf-8")
    with pytest.raises(BuildError, match=message):
        read_words(words.folder, titles(words))
