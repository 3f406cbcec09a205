"""The guide to one job as ``ccfit jobs show`` gives it out, in one language."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ccfit.guides import FullGuide, Guide
from ccfit.language import Lang, Text

MONEY = "pay_factors"


class GuideShown(BaseModel):
    """What only a full guide tells, key by key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    also_called: list[str] = Field(description="Names used in advertisements.")
    duties: list[str] = Field(description="What people in this job do.")
    employers: str = Field(description="Who employs them.")
    day: str = Field(description="A day in the job.")
    setting: str = Field(description="Where and when they work.")
    suits: str = Field(description="Who may like it.")
    skills: list[str] = Field(description="Skills that matter, each with why.")
    education: str = Field(description="The schooling asked for in the US.")
    training: str = Field(description="How people learn it on the job, and how long that takes.")
    licences: str = Field(description="Licences and certificates, needed or useful.")
    expectations: list[str] = Field(description="What employers ask for.")
    hard_parts: list[str] = Field(description="What is hard about it.")
    pay_factors: str | None = Field(description="What pay depends on; null where it is left out.")
    steps: list[str] = Field(description="How to start, in order.")
    classes: list[str] = Field(description="Useful school classes.")
    first_jobs: list[str] = Field(description="First jobs and activities that lead here.")
    application: str = Field(description="What to put into résumé and cover letter.")
    search: str = Field(description="Where to look for openings.")
    advertisement: str = Field(description="A sample advertisement, made up for this guide.")
    next_steps: list[str] = Field(description="Where it leads next.")
    figures: str | None = Field(
        description="Where well-known pages about this job and the figures disagree; else null."
    )


def guide_shown(guide: Guide | None, lang: Lang, *, money: bool = True) -> GuideShown | None:
    """A full guide in one language; None where there is none."""
    if guide is None or guide.full is None:
        return None
    shown = {one.name: _in(getattr(guide.full, one.name), lang) for one in fields(FullGuide)}
    return GuideShown(**(shown if money else shown | {MONEY: None}))


def _in(told: Any, lang: Lang) -> Any:
    if isinstance(told, Text):
        return told.to(lang)
    return None if told is None else [text.to(lang) for text in told]
