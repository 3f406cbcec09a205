"""The shape of a file of guides (``ccfit: guides/1``); ``guides_check`` checks the rest."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ccfit.checking.file_types import Code, FileModel, Filled, optional


class SaidFile(FileModel):
    """One text in both languages."""

    en: Filled = Field(description="The English text.")
    es: Filled = Field(description="The Spanish text.")


class ListedFile(FileModel):
    """A list in both languages, with as many entries in each."""

    en: list[Filled] = Field(description="The English entries.", min_length=1)
    es: list[Filled] = Field(description="The Spanish entries.", min_length=1)


class FullGuideFile(FileModel):
    """All there is to say about an occupation."""

    also_called: ListedFile = Field(description="Names used in advertisements.")
    duties: ListedFile = Field(description="What people in this job do.")
    employers: SaidFile = Field(description="Who employs them.")
    day: SaidFile = Field(description="A day in the job, from start to end.")
    setting: SaidFile = Field(description="Where and when they work.")
    suits: SaidFile = Field(description="Who may like it; speaks to the reader.")
    skills: ListedFile = Field(description="“Skill: why it matters here.”")
    education: SaidFile = Field(description="Schooling asked for, with the country.")
    training: SaidFile = Field(description="How people learn it on the job, and how long.")
    licences: SaidFile = Field(description="Licences and certificates, needed or useful.")
    expectations: ListedFile = Field(description="What employers ask for.")
    hard_parts: ListedFile = Field(description="What is hard about it, in sentences.")
    pay_factors: SaidFile = Field(description="What pay depends on, without figures.")
    steps: ListedFile = Field(description="How to start, in order; speaks to the reader.")
    classes: ListedFile = Field(description="Useful school classes.")
    first_jobs: ListedFile = Field(description="First jobs and activities that lead here.")
    application: SaidFile = Field(description="Résumé and cover letter; speaks to the reader.")
    search: SaidFile = Field(description="Where to look; speaks to the reader.")
    advertisement: SaidFile = Field(description="A sample advertisement, made up.")
    next_steps: ListedFile = Field(description="Where it leads next.")
    figures: SaidFile = optional("Where well-known pages and the figures disagree.")


class GuideFile(FileModel):
    """The words about one occupation."""

    summary: SaidFile = Field(description="What people in it do, in a sentence or two.")
    watch_outs: ListedFile = Field(description="What is hard about it, in two or three points.")
    guide: FullGuideFile = optional("The full guide.")


class GuidesFile(FileModel):
    """The guides to the occupations of one SOC major group."""

    ccfit: Literal["guides/1"] = Field(description="What this file is.")
    group: Filled = Field(description="The SOC major group: the first two digits of its codes.")
    occupations: dict[Code, GuideFile] = Field(description="The guides, by code.")
