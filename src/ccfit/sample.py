"""The bundled sample person, for ``ccfit demo`` and for tests."""

from __future__ import annotations

from dataclasses import replace

from ccfit import storage
from ccfit.answers import Sheet, sheet_of
from ccfit.language import Lang
from ccfit.quiz import load_quiz


def sample_sheet(lang: Lang) -> Sheet:
    """The sample person's answers, to be read in a language."""
    sheet = sheet_of(storage.bundled("sample"), load_quiz())
    return replace(sheet, person=replace(sheet.person, lang=lang))
