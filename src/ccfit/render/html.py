"""The report as one page for a browser or a printer: nothing is fetched, nothing runs."""

from __future__ import annotations

from collections.abc import Callable

from ccfit.language import Lang
from ccfit.render.telling.counselor import told_in_numbers
from ccfit.render.telling.student import title, told
from ccfit.render.web import fill
from ccfit.reporting.report import Report
from ccfit.words.formats import WORDS

Part = Callable[[Report, Lang], str]


def render(report: Report, lang: Lang, *, brief: bool = False, sample: bool = False) -> str:
    """The report for the person, a whole page."""
    return _page(report, lang, student(report, lang, brief=brief, sample=sample))


def render_counselor(report: Report, lang: Lang) -> str:
    """The report in numbers, a whole page."""
    return _page(report, lang, counselor(report, lang))


def _page(report: Report, lang: Lang, part: str) -> str:
    return head(title(report, lang), lang) + part + foot(lang)


def head_of_many(lang: Lang) -> str:
    """What stands before the reports of many people in one file."""
    return head(WORDS["reports"].to(lang), lang)


def head(title: str, lang: Lang) -> str:
    """What stands before the first report of a page."""
    return fill("head.html", lang, title=title)


def foot(lang: Lang) -> str:
    """What stands after the last."""
    return fill("foot.html", lang)


def student(report: Report, lang: Lang, *, brief: bool = False, sample: bool = False) -> str:
    """One person's part of a page."""
    return fill("student.html", lang, said=told(report, lang, brief=brief, sample=sample))


def counselor(report: Report, lang: Lang) -> str:
    """One person's part of a page, in numbers."""
    return fill("counselor.html", lang, said=told_in_numbers(report, lang))
