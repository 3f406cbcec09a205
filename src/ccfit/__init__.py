"""ccfit: a career self-assessment. Importing it is cheap; what is used is loaded then.

>>> import ccfit
>>> report = ccfit.score({"ccfit": "scores/1", "interests": {"code": "SIE"}})
>>> report.matches[0].rank
1
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ccfit.version import VERSION as __version__

if TYPE_CHECKING:
    from ccfit.answers import AnswerSheet, ScoreSheet, read_sheet
    from ccfit.batch.many import score_many
    from ccfit.batch.row import BatchRow
    from ccfit.catalog import Catalog, Occupation, load_catalog
    from ccfit.errors import AnswersError, CcfitError, DataError, UsageError
    from ccfit.filters import Filters
    from ccfit.quiz import Quiz, load_quiz
    from ccfit.reporting.compose import Options, score
    from ccfit.reporting.report import Report

_HOMES = {
    "AnswerSheet": "answers",
    "AnswersError": "errors",
    "BatchRow": "batch.row",
    "Catalog": "catalog",
    "CcfitError": "errors",
    "DataError": "errors",
    "Filters": "filters",
    "Occupation": "catalog",
    "Options": "reporting.compose",
    "Quiz": "quiz",
    "Report": "reporting.report",
    "ScoreSheet": "answers",
    "UsageError": "errors",
    "load_catalog": "catalog",
    "load_quiz": "quiz",
    "read_sheet": "answers",
    "score": "reporting.compose",
    "score_many": "batch.many",
}

__all__ = [
    "AnswerSheet",
    "AnswersError",
    "BatchRow",
    "Catalog",
    "CcfitError",
    "DataError",
    "Filters",
    "Occupation",
    "Options",
    "Quiz",
    "Report",
    "ScoreSheet",
    "UsageError",
    "__version__",
    "load_catalog",
    "load_quiz",
    "read_sheet",
    "score",
    "score_many",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'ccfit' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"ccfit.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
