"""``ccfit jobs show``, ``related`` and ``compare``: jobs that are asked for by name."""

import json as jsons
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from ccfit import language
from ccfit.catalog import Catalog, Occupation, load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.errors import UsageError
from ccfit.finding.search import find
from ccfit.language import Lang

FORMATS = ("text", "json", "markdown")
FEWEST, MOST = 2, 3


def add(jobs: typer.Typer, help_: opt.Help) -> None:
    """Register the commands."""
    _add_show(jobs, help_)
    _add_related(jobs, help_)
    _add_compare(jobs, help_)


def spoken(option: str | None, *, json: bool) -> Lang:
    """The language of a result: that of people, or that of data."""
    choose = language.for_data if json else language.for_reading
    return choose(opt.chosen_lang(option))


def as_json(rows: Sequence[dict[str, Any]]) -> str:
    """Rows as indented JSON."""
    return jsons.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def row(occupation: Occupation, lang: Lang) -> dict[str, Any]:
    """An occupation in a list."""
    return {
        "code": occupation.code,
        "title": occupation.title.to(lang),
        "area": occupation.area,
        "job_zone": occupation.zone,
    }


def _add_show(jobs: typer.Typer, help_: opt.Help) -> None:
    @jobs.command("show", help=help_("jobs.show"))
    def show(
        context: typer.Context,
        name: Annotated[list[str], help_.argument("job", "NAME…")],
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        json: Annotated[bool, help_.flag("json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_pay: Annotated[bool, help_.flag("no_pay", "--no-pay")] = False,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.render import job as page
        from ccfit.reporting.compose_job import job_shown

        format_ = opt.chosen_format(format_, FORMATS, json=json)
        lang = spoken(lang_ or context.obj, json=format_ == "json")
        catalog = load_catalog(occupations)
        shown = job_shown(find(catalog, " ".join(name)), catalog, lang, money=not no_pay)
        if format_ == "json":
            text = shown.model_dump_json(indent=2) + "\n"
        elif format_ == "markdown":
            text = page.markdown(shown, lang, money=not no_pay)
        else:
            look = screen.look(no_color=no_color, out=out)
            text = page.render(shown, lang, look, money=not no_pay)
        screen.emit(text, out, exact=format_ != "text")


def _add_related(jobs: typer.Typer, help_: opt.Help) -> None:
    @jobs.command("related", help=help_("jobs.related"))
    def related(
        context: typer.Context,
        name: Annotated[list[str], help_.argument("job", "NAME…")],
        json: Annotated[bool, help_.flag("jobs.json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_pay: Annotated[bool, help_.flag("no_pay", "--no-pay")] = False,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.render import job_related
        from ccfit.reporting.compose_job import related_shown

        lang = spoken(lang_ or context.obj, json=json)
        catalog = load_catalog(occupations)
        occupation = find(catalog, " ".join(name))
        shown = related_shown(occupation, catalog, lang, money=not no_pay)
        if json:
            text = as_json([row(catalog.by_code[one.code], lang) | _rest(one) for one in shown])
        else:
            look, title = screen.look(no_color=no_color, out=out), occupation.title.to(lang)
            text = job_related.render(title, shown, lang, look, money=not no_pay)
        screen.emit(text, out, exact=json)


def _rest(shown: Any) -> dict[str, Any]:
    dumped: dict[str, Any] = shown.model_dump(mode="json", by_alias=True)
    return {key: dumped[key] for key in ("summary", "facts")}


def _add_compare(jobs: typer.Typer, help_: opt.Help) -> None:
    @jobs.command("compare", help=help_("jobs.compare"))
    def compare(
        context: typer.Context,
        names: Annotated[list[str], help_.argument("jobs.compared", "NAME NAME [NAME]")],
        json: Annotated[bool, help_.flag("jobs.json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_pay: Annotated[bool, help_.flag("no_pay", "--no-pay")] = False,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.render import job_compare
        from ccfit.reporting.compose_job import job_shown

        lang = spoken(lang_ or context.obj, json=json)
        catalog = load_catalog(occupations)
        chosen = [
            job_shown(one, catalog, lang, money=not no_pay) for one in _compared(catalog, names)
        ]
        if json:
            text = as_json([one.model_dump(mode="json") for one in chosen])
        else:
            look = screen.look(no_color=no_color, out=out)
            text = job_compare.render(chosen, lang, look, money=not no_pay)
        screen.emit(text, out, exact=json)


def _compared(catalog: Catalog, names: Sequence[str]) -> list[Occupation]:
    found = {one.code: one for one in (find(catalog, name) for name in names)}
    if not FEWEST <= len(found) <= MOST or len(found) < len(names):
        raise UsageError("jobs.compare")
    return list(found.values())
