"""The hand-written words: titles, search names, areas, published profiles."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from catalog.emit import flow
from catalog.errors import BuildError

MOST_NAMES = 12
LANGUAGES = ("en", "es")


@dataclass(frozen=True)
class OccupationWords:
    """What people call one occupation."""

    title_es: str
    names_en: tuple[str, ...]
    names_es: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """All hand-written words, checked against the occupations."""

    occupations: dict[str, OccupationWords]
    areas: dict[str, dict[str, str]]
    reported: dict[str, list[Any]]


class _UniqueKeyLoader(yaml.SafeLoader):
    """YAML keeps the last of two equal keys in silence; here that is an error."""

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002 - as PyYAML has it
    ) -> dict[Hashable, Any]:
        keys = [key.value for key, _ in node.value]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise yaml.YAMLError(f'"{twice}" is given twice')
        return super().construct_mapping(node, deep)


def read_words(folder: Path, titles: Mapping[str, str]) -> Words:
    """Read all words; whatever does not match the occupations is an error."""
    areas = _read_areas(folder / "areas.yaml", {code[:2] for code in titles})
    occupations: dict[str, OccupationWords] = {}
    for area in sorted(areas):
        occupations.update(_read_names(folder / "names" / f"{area}.yaml", area, titles))
    _refuse_unknown_files(folder / "names", areas)
    _refuse_equal_titles(occupations)
    return Words(occupations, areas, _read_reported(folder / "reported.yaml", titles))


def _load(path: Path) -> dict[str, Any]:
    try:
        loaded = _UniqueKeyLoader(path.read_text(encoding="utf-8")).get_single_data()
    except FileNotFoundError:
        raise BuildError(f"{_label(path)}: this file of words is missing") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BuildError(f"{_label(path)}: {' '.join(str(error).split())}") from None
    if not isinstance(loaded, dict):
        raise BuildError(f"{_label(path)}: not a mapping")
    return loaded


def _label(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _read_areas(path: Path, wanted: set[str]) -> dict[str, dict[str, str]]:
    areas = _load(path)
    for area in sorted(wanted ^ set(areas), key=str):
        problem = "is missing" if area in wanted else "holds no occupation"
        raise BuildError(f"{_label(path)}: area {area} {problem}")
    return {
        area: {language: _text(path, area, areas[area], language) for language in LANGUAGES}
        for area in sorted(areas)
    }


def _read_names(path: Path, area: str, titles: Mapping[str, str]) -> dict[str, OccupationWords]:
    wanted = [code for code in titles if code.startswith(area)]
    written = _load(path)
    for code in written:
        if code not in wanted:
            raise BuildError(f"{_label(path)}: {code} is not an occupation of area {area}")
    for code in wanted:
        if code not in written:
            raise BuildError(f"{_label(path)}: {code} ({titles[code]}) is missing")
    return {code: _occupation_words(path, code, written[code], titles[code]) for code in wanted}


def _occupation_words(path: Path, code: str, entry: Any, title: str) -> OccupationWords:
    english = _text(path, code, entry, "en")
    if english != title:
        raise BuildError(f'{_label(path)}: {code} has en "{english}", O*NET says "{title}"')
    return OccupationWords(
        title_es=_text(path, code, entry, "es"),
        names_en=_names(path, code, entry, "names_en"),
        names_es=_names(path, code, entry, "names_es"),
    )


def _text(path: Path, code: str, entry: Any, key: str) -> str:
    text = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise BuildError(f"{_label(path)}: {code} has no text as {key}")
    return text.strip()


def _names(path: Path, code: str, entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    names = entry.get(key, [])
    if not isinstance(names, list) or not all(isinstance(n, str) and n.strip() for n in names):
        raise BuildError(f"{_label(path)}: {code} has a {key} that is not a list of texts")
    if len(names) > MOST_NAMES:
        raise BuildError(f"{_label(path)}: {code} has more than {MOST_NAMES} {key}")
    for name in names:
        if ";" in name:
            raise BuildError(f'{_label(path)}: {code} has the name "{name}": ";" parts names')
    return tuple(name.strip() for name in names)


def _refuse_unknown_files(folder: Path, areas: Mapping[str, object]) -> None:
    for path in sorted(folder.glob("*.yaml")):
        if path.stem not in areas:
            raise BuildError(f"{_label(path)}: there is no area {path.stem}")


def _refuse_equal_titles(occupations: Mapping[str, OccupationWords]) -> None:
    seen: dict[str, str] = {}
    for code, words in occupations.items():
        first = seen.setdefault(" ".join(words.title_es.casefold().split()), code)
        if first != code:
            raise BuildError(
                f"names/{code[:2]}.yaml: {code} has the same Spanish title as {first}, "
                f'"{words.title_es}"'
            )


def _read_reported(path: Path, titles: Mapping[str, str]) -> dict[str, list[Any]]:
    if not path.exists():
        return {}
    reported = _load(path)
    for code, profiles in reported.items():
        if code not in titles:
            raise BuildError(f"{_label(path)}: {code} is not an occupation")
        if not isinstance(profiles, list) or not all(isinstance(p, dict) for p in profiles):
            raise BuildError(f"{_label(path)}: {code} is not a list of mappings")
        _refuse_unwritable(path, code, profiles)
    return reported


def _refuse_unwritable(path: Path, code: str, profiles: list[Any]) -> None:
    try:
        flow(profiles)
    except BuildError as error:
        raise BuildError(f"{_label(path)}: {code}: {error}") from None
