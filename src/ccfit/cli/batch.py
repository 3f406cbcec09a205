"""``ccfit batch``: a row for each of many people."""

import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccfit.case import Case, Options
from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.cli.formats import READERS, rendered
from ccfit.errors import SomeFailedError, UsageError
from ccfit.language import Lang

if TYPE_CHECKING:
    from ccfit.batch.keeping import Keeper
    from ccfit.batch.setting import Extra

FORMATS = ("ndjson", "csv")
REPORT_FORMATS = {
    "text": ".txt",
    "json": ".json",
    "markdown": ".md",
    "html": ".html",
    "csv": ".csv",
}
PAGE = ".html"


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("batch", help=help_("batch"))
    def batch(
        sources: Annotated[list[str], help_.argument("sources", "SOURCE...")],
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        errors: Annotated[
            Path | None, help_.option("batch.errors", "--errors", metavar="FILE")
        ] = None,
        reports: Annotated[
            Path | None, help_.option("batch.reports", "--reports", metavar="PLACE")
        ] = None,
        report_format: Annotated[
            str | None,
            help_.option(
                "batch.report_format",
                "--report-format",
                metavar="NAME",
                choices=" | ".join(REPORT_FORMATS),
            ),
        ] = None,
        reader: Annotated[str, help_.option("for", "--for")] = "student",
        brief: Annotated[bool, help_.flag("brief", "--brief")] = False,
        map_: Annotated[Path | None, help_.option("map_file", "--map", metavar="FILE")] = None,
        certainty: Annotated[bool, help_.flag("batch.certainty", "--certainty")] = False,
        anonymous: Annotated[bool, help_.flag("batch.anonymous", "--anonymous")] = False,
        resume: Annotated[bool, help_.flag("batch.resume", "--resume")] = False,
        workers: Annotated[
            int | None, help_.option("batch.workers", "--workers", metavar="N")
        ] = None,
        dask: Annotated[str | None, help_.option("batch.dask", "--dask", metavar="ADDRESS")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        norms: Annotated[Path | None, help_.option("norms", "--norms", metavar="FILE")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        zone: Annotated[str | None, help_.option("zone", "--zone")] = None,
        min_pay: Annotated[
            float | None, help_.option("min_pay", "--min-pay", metavar="USD")
        ] = None,
        growing: Annotated[bool, help_.flag("growing", "--growing")] = False,
        area: Annotated[str | None, help_.option("area", "--area")] = None,
        exclude: Annotated[str | None, help_.option("exclude", "--exclude")] = None,
        quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
    ) -> None:
        from ccfit.batch.forms import CSV, ndjson
        from ccfit.batch.job import Job, Places, Sources
        from ccfit.batch.setting import Setting
        from ccfit.cli.conducting import conducted, crew, errors_at, summarise
        from ccfit.cli.progress import Progress
        from ccfit.intake.mapping import load_map

        format_ = opt.chosen_format(format_, FORMATS, json=False)
        reader = opt.chosen("--for", reader, READERS)
        extra, keepers = reporting(reports, report_format, reader, lang, brief=brief)
        wanted = opt.chosen_lang(lang_)
        catalog, used_quiz = load_catalog(occupations), opt.used_quiz(quiz, norms)
        filters = opt.make_filters(catalog, zone, min_pay, area, exclude, growing=growing)
        head, line = CSV[certainty] if format_ == "csv" else (str, ndjson)
        setting = Setting(
            used_quiz,
            catalog,
            Options(opt.parse_weights(weights), filters=filters),
            wanted,
            certainty,
            form=line,
            extra=extra,
        )
        job = Job(
            Sources(sources, load_map(map_, used_quiz) if map_ else None),
            setting,
            Places(write_out, screen.note, out, errors, resume=resume, anonymous=anonymous),
            crew(workers, dask),
            head=head(),
            lang=lang,
            keepers=keepers,
            progress=Progress(sources, lang, quiet=quiet),
        )
        tally = conducted(job)
        if not quiet:
            summarise(tally, job)
        if tally.failed:
            place, failed, people = errors_at(job), tally.failed, tally.people
            raise SomeFailedError("batch.some_failed", place=place, failed=failed, people=people)


def reporting(
    place: Path | None, format_: str | None, reader: str, lang: Lang, *, brief: bool
) -> tuple["Extra | None", list["Keeper"]]:
    """What makes the reports, and who keeps them: a folder, or one page. Raises UsageError."""
    from ccfit.batch.reports import PrintFile, ReportFolder

    if format_ is not None:
        opt.chosen("--report-format", format_, (*REPORT_FORMATS,))
    if place is None:
        if format_ is not None:
            raise UsageError("batch.reports_nowhere")
        return None, []
    if place.suffix.lower() != PAGE:
        made = partial(report_text, format_=format_ or "text", reader=reader, brief=brief)
        return made, [ReportFolder(place, REPORT_FORMATS[format_ or "text"])]
    if format_ not in (None, "html"):
        raise UsageError("batch.page_is_html", file=place, format=format_)
    from ccfit.render import html

    page = PrintFile(place, html.head_of_many(lang), html.foot(lang))
    return partial(report_part, reader=reader, brief=brief), [page]


def report_text(case: Case, lang: Lang, *, format_: str, reader: str, brief: bool) -> str:
    """The report of one person as it stands in a file."""
    from ccfit.reporting.compose import compose

    look = screen.look(out=Path())
    return rendered(compose(case, lang), format_, reader, lang, look, brief=brief)


def report_part(case: Case, lang: Lang, *, reader: str, brief: bool) -> str:
    """The report of one person as it stands in the page of all."""
    from ccfit.render import html
    from ccfit.reporting.compose import compose

    report = compose(case, lang)
    if reader == "counselor":
        return html.counselor(report, lang)
    return html.student(report, lang, brief=brief)


def write_out(lines: Iterable[str]) -> None:
    """Rows for whoever reads standard output, byte for byte."""
    sys.stdout.buffer.write("".join(lines).encode())
    sys.stdout.buffer.flush()
