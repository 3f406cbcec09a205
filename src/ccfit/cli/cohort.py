"""``ccfit cohort``: the picture of a group, without names."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccfit import storage
from ccfit.case import Options
from ccfit.catalog import load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.errors import CcfitError
from ccfit.language import Lang, for_data, join, number
from ccfit.render.look import Look
from ccfit.words import dimensions as names
from ccfit.words.cohort import WORDS

if TYPE_CHECKING:
    from ccfit.cohort.gathering import Group
    from ccfit.cohort.part import Seen
    from ccfit.quiz import Quiz
    from ccfit.reporting.cohort import Cohort

FORMATS = ("text", "json", "html")


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("cohort", help=help_("cohort"))
    def cohort(
        sources: Annotated[list[str], help_.argument("sources", "SOURCE...")],
        format_: Annotated[
            str | None, help_.option("format", "--format", choices=" | ".join(FORMATS))
        ] = None,
        json: Annotated[bool, help_.flag("json", "--json")] = False,
        out: Annotated[Path | None, help_.option("out", "--out", "-o", metavar="FILE")] = None,
        by: Annotated[str | None, help_.option("cohort.by", "--by", metavar="COLUMN")] = None,
        psychometrics: Annotated[
            bool, help_.flag("cohort.psychometrics", "--psychometrics")
        ] = False,
        worklist: Annotated[
            Path | None, help_.option("cohort.worklist", "--worklist", metavar="FILE")
        ] = None,
        write_norms: Annotated[
            Path | None, help_.option("cohort.write_norms", "--write-norms", metavar="FILE")
        ] = None,
        map_: Annotated[Path | None, help_.option("map_file", "--map", metavar="FILE")] = None,
        workers: Annotated[
            int | None, help_.option("batch.workers", "--workers", metavar="N")
        ] = None,
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        quiz: Annotated[Path | None, help_.option("quiz_file", "--quiz", metavar="FILE")] = None,
        norms: Annotated[Path | None, help_.option("norms", "--norms", metavar="FILE")] = None,
        occupations: Annotated[
            Path | None, help_.option("occupations", "--occupations", metavar="FILE")
        ] = None,
        weights: Annotated[str | None, help_.option("weights", "--weights")] = None,
        quiet: Annotated[bool, help_.flag("quiet", "--quiet", "-q")] = False,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        from ccfit.batch.job import Sources
        from ccfit.batch.setting import Bench, Setting
        from ccfit.cli.conducting import crew
        from ccfit.cli.progress import Progress
        from ccfit.cohort.counting import Wanted
        from ccfit.cohort.gathering import Gathering, refuse_few
        from ccfit.cohort.worklist import check_worklist_name, write_worklist
        from ccfit.intake.mapping import load_map
        from ccfit.reporting.compose_cohort import compose_cohort

        format_ = opt.chosen_format(format_, FORMATS, json=json)
        wanted = opt.chosen_lang(lang_)
        if worklist:
            check_worklist_name(worklist)
        storage.refuse_same_files(sources, (out, worklist, write_norms))
        used_quiz = opt.used_quiz(quiz, norms)
        mapping = load_map(map_, used_quiz) if map_ else None
        setting = Setting(used_quiz, load_catalog(occupations), Options(opt.parse_weights(weights)))
        group = Gathering(
            Sources(sources, mapping, by),
            setting,
            crew(workers, None),
            Wanted(psychometrics=psychometrics, norms=write_norms is not None),
            fail=_silent if worklist else partial(_say_failure, lang=lang),
            progress=Progress(sources, lang, quiet=quiet),
        ).conduct()
        if worklist:
            count = write_worklist(worklist, group, lang)
            _note("done.worklist", lang, quiet=quiet, count=number(count, lang), file=worklist)
        refuse_few(group)
        if write_norms:
            _write_norms(write_norms, group, used_quiz, lang, quiet=quiet)
        grouping = by or (mapping.group if mapping else None)
        shown = compose_cohort(
            group,
            Bench(setting),
            for_data(wanted) if format_ == "json" else lang,
            by_group=grouping is not None,
            psychometrics=psychometrics,
        )
        text = rendered(shown, format_, lang, grouping, screen.look(no_color=no_color, out=out))
        screen.emit(text, out, exact=format_ != "text")
        _summarise(group, lang, quiet=quiet)


def rendered(cohort: "Cohort", format_: str, lang: Lang, by: str | None, look: Look) -> str:
    """The page in a format; each renderer is loaded only when it is wanted."""
    if format_ == "json":
        return cohort.model_dump_json(indent=2) + "\n"
    if format_ == "html":
        from ccfit.render import cohort_page

        return cohort_page.render(cohort, lang, by=by)
    from ccfit.render import cohort as page

    return page.render(cohort, lang, look, by=by)


def _say_failure(seen: "Seen", error: CcfitError, *, lang: Lang) -> None:
    from ccfit.cohort.worklist import failure_of

    screen.note(failure_of(seen, error, lang).as_text(lang))


def _silent(seen: "Seen", error: CcfitError) -> None:
    """Say nothing: whoever could not be read is on the list of whom to talk to."""


def _write_norms(path: Path, group: "Group", quiz: "Quiz", lang: Lang, *, quiet: bool) -> None:
    from ccfit.certainty.norms import norms_text
    from ccfit.cohort.local_norms import fit_local_norms

    found, refused = fit_local_norms(group.part.answers, quiz)
    storage.write_whole(path, norms_text(quiz.id, found))
    for error in refused:
        screen.note(error.text(lang))
    facets = join([names.FACETS[facet].to(lang).lower() for facet in found], lang)
    _note("done.norms", lang, quiet=quiet, facets=facets, file=path)


def _note(key: str, lang: Lang, *, quiet: bool, **values: object) -> None:
    if not quiet:
        screen.note(WORDS[key].to(lang).format(**values))


def _summarise(group: "Group", lang: Lang, *, quiet: bool) -> None:
    from ccfit.words.batch import WORDS as BATCH

    tally = group.tally
    _note("done", lang, quiet=quiet, people=number(tally.scored, lang))
    if tally.failed:
        _note("done.unread", lang, quiet=quiet, failed=number(tally.failed, lang))
    if tally.repeated and not quiet:
        count = number(tally.repeated, lang)
        screen.note(BATCH["done.repeated"].to(lang).format(count=count))
