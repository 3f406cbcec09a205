"""``ccfit about``: versions, sources, licences, and what the figures are and are not."""

from typing import Annotated

import typer

from ccfit.catalog import Catalog, load_catalog
from ccfit.cli import options as opt
from ccfit.cli import screen
from ccfit.language import Lang
from ccfit.quiz import load_quiz
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.version import VERSION
from ccfit.words.about import PARAGRAPHS, WORDS


def add(app: typer.Typer, lang: Lang) -> None:
    """Register the command."""
    help_ = opt.Help(lang)

    @app.command("about", help=help_("about"))
    def about(
        lang_: Annotated[str | None, help_.option("lang", "--lang")] = None,
        no_color: Annotated[bool, help_.flag("no_color", "--no-color")] = False,
    ) -> None:
        spoken = opt.chosen_lang(lang_) or lang
        screen.emit(_text(spoken, screen.look(no_color=no_color)))


def _text(lang: Lang, look: Look) -> str:
    page = Page(look)
    catalog, quiz = load_catalog(), load_quiz()
    page.line(f"ccfit {VERSION}", "bold")
    page.line(_versions(catalog, lang), indent=2, hang=2)
    page.line(f"{WORDS['quiz'].to(lang)}: {quiz.id} ({quiz.sha256[:12]})", indent=2)
    for heading, paragraphs in PARAGRAPHS.items():
        page.heading(WORDS[heading].to(lang))
        for paragraph in paragraphs:
            page.line(f"· {paragraph.to(lang)}", indent=2, hang=2)
    page.heading(WORDS["sources"].to(lang))
    for source in catalog.facts.get("sources", ()):
        text = "{name}, {publisher}, {date}. {licence}.".format(**source)
        page.line(f"· {text}", indent=2, hang=2)
    return page.text()


def _versions(catalog: Catalog, lang: Lang) -> str:
    count = len(catalog.occupations)
    return f"{WORDS['catalog'].to(lang)}: {catalog.id}, {count} ({catalog.sha256[:12]})"
