"""One job as a page: what it is, what it takes, what it offers, how to start, where to read on."""

from __future__ import annotations

from collections.abc import Iterator

from ccfit.facets import LETTERS
from ccfit.finding.name_index import says_the_title
from ccfit.language import NO_BREAK_SPACE, Lang, join, lower_first, number
from ccfit.render import blocks, figures
from ccfit.render.blocks import Bar, Bars, Block, Fact, Heading, Links, Paragraph, Points, Title
from ccfit.render.job_related import related_table
from ccfit.render.look import Look
from ccfit.render.telling.jobs import ZONES, reported_text
from ccfit.reporting.job import JobShown, PeopleShown
from ccfit.rounding import shared
from ccfit.words import dimensions as names
from ccfit.words.job import LEANS, LEVELS, WORDS
from ccfit.words.report import EDUCATION

MOST_NAMES = 8
TOLD_LETTERS = 2
# A share of schooling stands behind its bar, and longer names go on below their start.
SHARE_WIDTH = 18


def render(job: JobShown, lang: Lang, look: Look, *, money: bool = True) -> str:
    """The whole page of a job for a terminal, a file or a pipe."""
    return blocks.show(page_of(job, lang, money=money), look)


def markdown(job: JobShown, lang: Lang, *, money: bool = True) -> str:
    """The same as Markdown."""
    return blocks.markdown(page_of(job, lang, money=money))


def page_of(job: JobShown, lang: Lang, *, money: bool = True) -> Iterator[Block]:
    """The pieces of the page, what matters first at the top; without `money`, no pay."""
    parts = _Parts(job, lang, money=money)
    yield from parts.top()
    yield from parts.work()
    yield from parts.schooling()
    yield from parts.asked()
    yield from parts.figures()
    yield from parts.start()
    yield from parts.onward()
    yield from parts.profiles()
    yield from parts.ending()


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence about a job."""
    return WORDS[key].to(lang).format(**values)


def other_names(job: JobShown) -> list[str]:
    """The names that say something else than the title."""
    listed = job.guide.also_called if job.guide else job.names
    return [name for name in listed if not says_the_title(name, job.title)]


def people_text(people: PeopleShown, lang: Lang) -> str:
    """How many people, where and when."""
    place = figures.place_and_date(people, lang)
    return say("people.place", lang, people=number(people.count, lang), place=place)


class _Parts:
    """The parts of a page, each from its heading on; one without content is left out."""

    def __init__(self, job: JobShown, lang: Lang, *, money: bool) -> None:
        self.job, self.guide, self.lang, self.money = job, job.guide, lang, money

    def _say(self, key: str, **values: object) -> str:
        return say(key, self.lang, **values)

    def _heading(self, key: str, *, estimated: bool = False) -> Heading:
        mark = f" ({figures.say('estimated', self.lang)})" if estimated else ""
        return Heading(self._say(f"heading.{key}") + mark)

    def _fact(self, label: str, value: str | None) -> Iterator[Block]:
        if value:
            yield Fact(label, value)

    def _prose(self, key: str) -> Iterator[Block]:
        if self.guide:
            yield self._heading(key)
            yield Paragraph(getattr(self.guide, key))

    def _listed(self, key: str, *, numbered: bool = False) -> Iterator[Block]:
        if self.guide:
            yield self._heading(key)
            yield Points(getattr(self.guide, key), numbered=numbered)

    def top(self) -> Iterator[Block]:
        job = self.job
        yield Title(job.title, job.code)
        if job.summary:
            yield Paragraph(job.summary)
        yield from self._fact(self._say("also_called"), ", ".join(other_names(job)[:MOST_NAMES]))
        yield from self._fact(self._say("area"), job.area.title)
        if job.watch_outs:
            yield self._heading("watch_outs")
            yield Points(job.watch_outs)

    def work(self) -> Iterator[Block]:
        yield from self._listed("duties")
        yield from self._prose("employers")
        yield from self._prose("day")
        yield from self._prose("setting")
        yield from self._prose("suits")
        if self.guide:
            yield self._heading("needed")
            yield Points(self.guide.skills, labelled=True)

    def schooling(self) -> Iterator[Block]:
        yield self._heading("schooling")
        zone = ZONES.get(self.job.facts.job_zone or 0, "unknown")
        yield Fact(self._say("group"), figures.say(f"zone.{zone}", self.lang))
        usual = figures.schooling(self.job.facts, self.lang)
        yield from self._fact(figures.say("fact.education", self.lang), usual)
        if self.guide:
            yield Fact(self._say("asked_for"), self.guide.education)
            yield Fact(self._say("learning"), self.guide.training)
            yield Fact(self._say("licences"), self.guide.licences)
        yield from self._required()

    def _required(self) -> Iterator[Block]:
        required = self.job.required_education
        if not required:
            return
        yield Paragraph(self._say("required"), "dim")
        whole = shared([one.percent for one in required], 0)
        rows = zip(required, whole, strict=True)
        shown = [self._share(one.level, percent) for one, percent in rows if percent >= 1]
        yield Bars(shown, hang=SHARE_WIDTH)

    def _share(self, level: str, percent: float) -> Bar:
        sign = "%" if self.lang == "en" else f"{NO_BREAK_SPACE}%"
        words = {**LEVELS, **EDUCATION}
        name = words[level].to(self.lang) if level in words else level
        return Bar(percent / 100, behind=f" {f'{percent:.0f}{sign}':>5}  {name}")

    def asked(self) -> Iterator[Block]:
        yield from self._listed("expectations")
        yield from self._listed("hard_parts")

    def figures(self) -> Iterator[Block]:
        facts, lang = self.job.facts, self.lang
        if self.money:
            yield self._heading("pay")
            yield Paragraph(_sentence(figures.pay(facts.pay, lang)))
            if self.guide and self.guide.pay_factors:
                yield Paragraph(self.guide.pay_factors)
        yield self._heading("outlook")
        if self.job.people:
            yield Fact(self._say("people"), people_text(self.job.people, lang))
        yield Fact(figures.say("fact.outlook", lang), figures.outlook(facts.outlook, lang))
        if self.guide and self.guide.figures:
            yield Paragraph(self.guide.figures)

    def start(self) -> Iterator[Block]:
        if not self.guide:
            return
        yield from self._listed("steps", numbered=True)
        yield Fact(self._say("classes"), "; ".join(self.guide.classes))
        yield Fact(self._say("first_jobs"), "; ".join(self.guide.first_jobs))
        yield Fact(self._say("application"), self.guide.application)
        yield Fact(self._say("search"), self.guide.search)
        yield from self._prose("advertisement")
        yield Paragraph(self._say("advertisement"), "dim")

    def onward(self) -> Iterator[Block]:
        yield from self._listed("next_steps")
        if self.job.related:
            yield self._heading("related")
            yield related_table(self.job.related, self.lang, money=self.money)

    def profiles(self) -> Iterator[Block]:
        yield from self._interests()
        yield from self._type()
        yield from self._values()
        yield from self._skills()
        if self.job.reported:
            yield Heading(figures.say("heading.reported", self.lang))
            said = self.guide is not None and self.guide.figures is not None
            texts = (reported_text(one, self.lang, noted=not said) for one in self.job.reported)
            yield Points(list(texts))

    def _interests(self) -> Iterator[Block]:
        shown, lang = self.job.interests, self.lang
        if shown is None:
            return
        yield self._heading("interests", estimated=shown.estimated)
        first, second = (names.INTERESTS[letter].to(lang) for letter in shown.code[:TOLD_LETTERS])
        yield Paragraph(self._say("interests", first=first, second=second))
        yield Fact(self._say("code"), shown.code_display)
        width = max(len(names.LETTERS[letter].to(lang)) for letter in LETTERS)
        low, high = shown.range
        yield Bars(
            [
                Bar(
                    (shown.scores[letter] - low) / (high - low),
                    before=f"{letter} {names.LETTERS[letter].to(lang):<{width}} ",
                )
                for letter in LETTERS
            ],
            indent=4,
        )

    def _type(self) -> Iterator[Block]:
        shown, lang = self.job.type, self.lang
        if shown is None:
            return
        yield self._heading("type", estimated=shown.estimated)
        leans = [LEANS.get(pole, names.POLES[pole]).to(lang) for pole in shown.top]
        key = "type" if leans else "type.even"
        yield Paragraph(self._say(key, leans=join(leans, lang)))

    def _values(self) -> Iterator[Block]:
        shown, lang = self.job.values, self.lang
        if shown is None or not shown.top:
            return
        yield self._heading("values", estimated=shown.estimated)
        for name in shown.top:
            yield Fact(names.VALUE_NAMES[name].to(lang), names.VALUES[name].to(lang))

    def _skills(self) -> Iterator[Block]:
        shown, lang = self.job.skills, self.lang
        if shown is None or not shown.top:
            return
        yield self._heading("skills", estimated=shown.estimated)
        skills = [lower_first(names.SKILL_NAMES[name].to(lang)) for name in shown.top]
        yield Paragraph(self._say("skills", skills=join(skills, lang)))

    def ending(self) -> Iterator[Block]:
        if self.job.links:
            yield self._heading("links")
            yield Links([one.address for one in self.job.links])
        yield Heading(figures.say("heading.notes", self.lang))
        yield Points([note.text for note in self.job.notes])
        yield self._heading("sources")
        key = "sources" if self.job.sources else "sources.words"
        yield Paragraph(self._say(key, names="; ".join(self.job.sources)))


def _sentence(text: str) -> str:
    """A figure that stands alone begins like a sentence and ends like one."""
    return f"{text[:1].upper()}{text[1:]}."
