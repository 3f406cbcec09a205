"""What a report says about the jobs themselves, from their guides."""

from __future__ import annotations

from collections.abc import Sequence

from ccfit.guides import guide_of
from ccfit.language import Lang
from ccfit.render.telling.shapes import Field
from ccfit.reporting.report import MatchShown
from ccfit.words.job import WORDS

# Of how many jobs a report says what is hard about them; `ccfit jobs show` says it of all.
WATCH_OUTS_SHOWN = 3


def summary_of(code: str, lang: Lang) -> str | None:
    """What people in a job do; None without a guide."""
    guide = guide_of(code)
    return guide.summary.to(lang) if guide else None


def watch_outs_of(code: str, lang: Lang) -> Field | None:
    """What is hard about a job; None without a guide."""
    guide = guide_of(code)
    if guide is None:
        return None
    return Field(WORDS["hard"].to(lang), " ".join(text.to(lang) for text in guide.watch_outs))


def about(matches: Sequence[MatchShown], lang: Lang) -> list[Field]:
    """A summary for each match that has a guide; what is hard about the first few."""
    found: list[Field] = []
    for match in matches:
        if summary := summary_of(match.code, lang):
            hard = watch_outs_of(match.code, lang) if len(found) < WATCH_OUTS_SHOWN else None
            notes = [f"{hard.label}: {hard.value}"] if hard else []
            found.append(Field(f"{match.rank} {match.title}", summary, notes=notes))
    return found
