"""The formats of a report: each renderer is loaded only when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccfit import language
from ccfit.language import Lang
from ccfit.render.look import Look

if TYPE_CHECKING:
    from ccfit.reporting.report import Report

FORMATS = ("text", "json", "markdown", "html", "csv")
FOR_PROGRAMS = ("json", "csv")
READERS = ("student", "counselor")


def lang_of(format_: str, wanted: Lang | None, of_answers: str | None = None) -> Lang:
    """People read in their own language; data does not change with the machine."""
    choose = language.for_data if format_ in FOR_PROGRAMS else language.for_reading
    return choose(wanted, of_answers)


def is_exact(format_: str) -> bool:
    """Whether a format says itself how it is encoded, and so must stay byte for byte."""
    return format_ != "text"


def rendered(
    report: Report,
    format_: str,
    reader: str,
    lang: Lang,
    look: Look,
    *,
    brief: bool = False,
    sample: bool = False,
) -> str:
    """The report in one of ``FORMATS`` for one of ``READERS``; data is the same for both."""
    if format_ == "json":
        return report.model_dump_json(indent=2) + "\n"
    if format_ == "csv":
        from ccfit.render import csv

        return csv.render(report)
    if reader == "counselor":
        return _for_counselor(report, format_, lang, look)
    return _for_student(report, format_, lang, look, brief=brief, sample=sample)


def _for_student(
    report: Report, format_: str, lang: Lang, look: Look, *, brief: bool, sample: bool
) -> str:
    if format_ == "html":
        from ccfit.render import html

        return html.render(report, lang, brief=brief, sample=sample)
    if format_ == "markdown":
        from ccfit.render import markdown

        return markdown.render(report, lang, brief=brief, sample=sample)
    from ccfit.render import text

    return text.render(report, lang, look, brief=brief, sample=sample)


def _for_counselor(report: Report, format_: str, lang: Lang, look: Look) -> str:
    if format_ == "html":
        from ccfit.render import html

        return html.render_counselor(report, lang)
    if format_ == "markdown":
        from ccfit.render import markdown_counselor

        return markdown_counselor.render(report, lang)
    from ccfit.render import counselor

    return counselor.render(report, lang, look)
