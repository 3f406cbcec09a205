"""``ccfit jobs``: list the catalogue and search it."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from ccfit.catalog import Catalog, Occupation, load_catalog
from ccfit.cli import one_job, screen
from ccfit.cli import options as opt
from ccfit.errors import UsageError
from ccfit.finding.search import Closeness, Found, look_up
from ccfit.language import Lang
from ccfit.render.look import Look
from ccfit.words.cli import WORDS

# A search or list shows so many at most, unless told otherwise.
MOST_FOUND = 20


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the commands."""
    help_ = opt.Help(lang)
    jobs = typer.Typer(help=help_("jobs"))
    app.add_typer(jobs, name="jobs")

    @jobs.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
    ) -> None:
        context.obj = opt.chosen_lang(lang_)
        if context.invoked_subcommand is None:
            print(context.get_help())

    _add_list(jobs, help_)
    _add_search(jobs, help_)
    one_job.add(jobs, help_)


def _add_list(jobs: typer.Typer, help_: opt.Help) -> None:
    @jobs.command("list", help=help_("jobs.list"))
    def list_(
        context: typer.Context,
        areas: Annotated[bool, help_.flag("areas", "--areas")] = False,
        json: Annotated[bool, help_.flag("jobs.json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        zone: Annotated[str | None, help_.option("zone", "--zone")] = None,
        min_pay: Annotated[
            float | None, help_.option("min_pay", "--min-pay", metavar="USD")
        ] = None,
        growing: Annotated[bool, help_.flag("growing", "--growing")] = False,
        area: Annotated[str | None, help_.option("area", "--area")] = None,
        letters: Annotated[str | None, help_.option("letters", "--letters")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        spoken = one_job.spoken(lang_ or context.obj, json=json)
        catalog = load_catalog(occupations)
        filters = opt.make_filters(catalog, zone, min_pay, area, letters=letters, growing=growing)
        kept = [one for one in catalog.occupations if filters.passes(one, catalog)]
        look = screen.look(no_color=no_color, out=out)
        if json:
            rows = _area_rows(kept, catalog, spoken) if areas else _rows(kept, spoken)
            text = one_job.as_json(rows)
        else:
            text = _listed(kept, catalog, spoken, look, areas=areas)
        screen.emit(text, out, exact=json)


def _add_search(jobs: typer.Typer, help_: opt.Help) -> None:
    @jobs.command("search", help=help_("jobs.search"))
    def search(
        context: typer.Context,
        words: Annotated[list[str], help_.argument("search_words", "WORDS…")],
        json: Annotated[bool, help_.flag("jobs.json", "--json")] = False,
        top: Annotated[int, help_.option("top", "--top", metavar="N")] = MOST_FOUND,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        zone: Annotated[str | None, help_.option("zone", "--zone")] = None,
        min_pay: Annotated[
            float | None, help_.option("min_pay", "--min-pay", metavar="USD")
        ] = None,
        growing: Annotated[bool, help_.flag("growing", "--growing")] = False,
        area: Annotated[str | None, help_.option("area", "--area")] = None,
        letters: Annotated[str | None, help_.option("letters", "--letters")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        if top < 1:
            raise UsageError("option.top")
        spoken = one_job.spoken(lang_ or context.obj, json=json)
        catalog = load_catalog(occupations)
        filters = opt.make_filters(catalog, zone, min_pay, area, letters=letters, growing=growing)
        everything = look_up(catalog, " ".join(words), spoken)
        kept = [one for one in everything if filters.passes(one.occupation, catalog)]
        if json:
            text = one_job.as_json(_found_rows(kept[:top], spoken))
        elif kept:
            text = _found(kept, top, spoken, screen.look(no_color=no_color, out=out))
        else:
            key = "no_job_passes" if everything else "no_job_found"
            text = WORDS[key].to(spoken).format(words=" ".join(words)) + "\n"
        screen.emit(text, out, exact=json)


def _rows(occupations: Sequence[Occupation], lang: Lang) -> list[dict[str, Any]]:
    return [one_job.row(one, lang) for one in occupations]


def _found_rows(found: Sequence[Found], lang: Lang) -> list[dict[str, Any]]:
    return [one_job.row(one.occupation, lang) | {"matched": one.other_name(lang)} for one in found]


def _area_rows(
    occupations: Sequence[Occupation], catalog: Catalog, lang: Lang
) -> list[dict[str, Any]]:
    counts = Counter(one.area for one in occupations)
    return [
        {"code": area, "title": catalog.area_title(area, lang), "occupations": count}
        for area, count in sorted(counts.items())
    ]


def _listed(
    occupations: Sequence[Occupation],
    catalog: Catalog,
    lang: Lang,
    look: Look,
    *,
    areas: bool,
) -> str:
    from ccfit.render import job_list

    if not occupations:
        return WORDS["no_job_passes"].to(lang) + "\n"
    rows = _area_rows(occupations, catalog, lang)
    if areas:
        return job_list.areas(rows, lang, look)
    return job_list.by_area(_rows(occupations, lang), rows, lang, look)


def _found(found: Sequence[Found], top: int, lang: Lang, look: Look) -> str:
    from ccfit.render import job_list

    near = all(one.closeness == Closeness.NEAR for one in found)
    return job_list.found(_found_rows(found[:top], lang), len(found), lang, look, near=near)
