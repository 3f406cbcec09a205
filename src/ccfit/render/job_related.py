"""Jobs close to one, with their schooling and pay."""

from __future__ import annotations

from collections.abc import Sequence

from ccfit.language import Lang
from ccfit.render import blocks, figures
from ccfit.render.blocks import Block, Paragraph, Table, Title
from ccfit.render.look import Look
from ccfit.reporting.job import RelatedJob
from ccfit.words.job import WORDS


def render(
    title: str, related: Sequence[RelatedJob], lang: Lang, look: Look, *, money: bool = True
) -> str:
    """The jobs close to a job of this title, as text."""
    return blocks.show(_page(title, related, lang, money=money), look)


def _page(title: str, related: Sequence[RelatedJob], lang: Lang, *, money: bool) -> list[Block]:
    if not related:
        return [Paragraph(WORDS["related.none"].to(lang).format(title=title))]
    return [
        Title(WORDS["related.of"].to(lang).format(title=title)),
        related_table(related, lang, money=money),
        Paragraph(WORDS["related.next"].to(lang), "dim"),
    ]


def related_table(related: Sequence[RelatedJob], lang: Lang, *, money: bool = True) -> Table:
    """The closest first, never by pay."""
    place = next((figures.place_of(one.facts.pay, lang) for one in related if one.facts.pay), "")
    header = [
        WORDS["code_of"].to(lang),
        WORDS["job"].to(lang),
        figures.say("fact.education", lang),
    ]
    if money:
        header.append(WORDS["pay_of"].to(lang).format(place=place) if place else "")
    return Table(header, [_row(one, lang, money=money) for one in related])


def _row(one: RelatedJob, lang: Lang, *, money: bool) -> list[str]:
    row = [one.code, one.title, figures.education(one.facts, lang)]
    if money:
        row.append(figures.middle_pay(one.facts.pay, lang) if one.facts.pay else "–")
    return row
