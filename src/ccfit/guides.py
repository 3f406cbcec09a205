"""The words about occupations, loaded by SOC major group when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ccfit import storage
from ccfit.language import Text

Texts = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class FullGuide:
    """All there is to say about an occupation; `figures` only where sources disagree."""

    also_called: Texts
    duties: Texts
    employers: Text
    day: Text
    setting: Text
    suits: Text
    skills: Texts
    education: Text
    training: Text
    licences: Text
    expectations: Texts
    hard_parts: Texts
    pay_factors: Text
    steps: Texts
    classes: Texts
    first_jobs: Texts
    application: Text
    search: Text
    advertisement: Text
    next_steps: Texts
    figures: Text | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """What people in an occupation do and what is hard about it; `full` where there is more."""

    summary: Text
    watch_outs: Texts
    full: FullGuide | None = None


def guide_of(code: str) -> Guide | None:
    """The guide to an occupation of the bundled catalogue; None for any other code."""
    return _group(code[:2]).get(code)


@cache
def _group(area: str) -> Mapping[str, Guide]:
    if not area.isdecimal():
        return {}
    document = storage.bundled_if_any(f"guides/{area}")
    occupations = document.data["occupations"] if document else {}
    return {code: _guide(one) for code, one in occupations.items()}


def _guide(data: Mapping[str, Any]) -> Guide:
    full = data.get("guide")
    return Guide(
        summary=Text(**data["summary"]),
        watch_outs=_listed(data["watch_outs"]),
        full=FullGuide(**{key: _told(value) for key, value in full.items()}) if full else None,
    )


def _told(value: Mapping[str, Any]) -> Any:
    return _listed(value) if isinstance(value["en"], list) else Text(**value)


def _listed(value: Mapping[str, Any]) -> Texts:
    return tuple(Text(*pair) for pair in zip(value["en"], value["es"], strict=True))
