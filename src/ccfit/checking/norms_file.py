"""The shape of a norms file (``ccfit: norms/1``): how a group answered a quiz."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ccfit.checking.file_types import FileModel, Filled
from ccfit.checking.quiz_file import NormsFile
from ccfit.facets import Facet


class NormsOfQuiz(FileModel):
    """Norms by facet, for the quiz that they were found with."""

    ccfit: Literal["norms/1"] = Field(description="What this file is.")
    quiz: Filled = Field(description="The id of the quiz that the group answered.")
    facets: dict[Facet, NormsFile] = Field(description="How the group answered each part.")
