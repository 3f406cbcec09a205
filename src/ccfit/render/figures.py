"""Pay, outlook and schooling in words."""

from __future__ import annotations

from typing import Protocol

from ccfit.language import Lang, Text, number
from ccfit.reporting.report import FactsShown, OutlookShown, PayShown
from ccfit.words.report import EDUCATION, TRAINING, WORDS

MONTHS = [
    Text(*pair.split("/"))
    for pair in (
        "January/enero February/febrero March/marzo April/abril May/mayo June/junio July/julio "
        "August/agosto September/septiembre October/octubre November/noviembre "
        "December/diciembre"
    ).split()
]
COUNTRIES = {"US": Text("US", "EE. UU.")}
CURRENCIES = {"USD": Text("${}", "{} dólares")}
SPREADS = {"USD": Text("${} to ${}", "entre {} y {} dólares")}


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the report."""
    return WORDS[key].to(lang).format(**values)


def education(facts: FactsShown, lang: Lang) -> str:
    """Usual schooling alone, empty if unknown."""
    level = facts.education or ""
    return EDUCATION[level].to(lang) if level in EDUCATION else level


def schooling(facts: FactsShown, lang: Lang) -> str:
    """Usual schooling and training on the job, empty if unknown."""
    parts = [
        education(facts, lang),
        TRAINING[facts.training].to(lang) if facts.training in TRAINING else facts.training,
    ]
    return "; ".join(part for part in parts if part)


def pay(shown: PayShown | None, lang: Lang) -> str:
    """The median with its spread, always with country and date."""
    if shown is None:
        return say("pay.none", lang)
    median = middle_pay(shown, lang)
    place = place_and_date(shown, lang)
    if shown.p10 is None or shown.p90 is None:
        return say("pay.line", lang, median=median, place=place)
    return say("pay.spread", lang, median=median, spread=_spread(shown, lang), place=place)


def _spread(shown: PayShown, lang: Lang) -> str:
    other = Text("{} to {} " + shown.currency, "entre {} y {} " + shown.currency)
    template = SPREADS.get(shown.currency, other).to(lang)
    spread = template.format(_digits(shown, "p10", lang), _digits(shown, "p90", lang))
    return _or_more(shown, "p90", spread, lang)


def _digits(shown: PayShown, name: str, lang: Lang) -> str:
    return number(getattr(shown, name), lang, 2 if shown.period == "hour" else 0)


def _or_more(shown: PayShown, name: str, amount: str, lang: Lang) -> str:
    return say("pay.or_more", lang, amount=amount) if name in shown.capped else amount


class Dated(Protocol):
    """A figure of a country, surveyed at some time, of a job itself or of a wider group."""

    @property
    def country(self) -> str: ...

    @property
    def as_of(self) -> str: ...

    @property
    def group(self) -> str | None: ...


def place_and_date(shown: Dated, lang: Lang) -> str:
    """``US, May 2025`` · ``EE. UU., mayo de 2025``."""
    wider = f"; {say('wider_group', lang)}" if shown.group else ""
    return f"{place_of(shown, lang)}{wider}"


def place_of(shown: Dated, lang: Lang) -> str:
    """The same, whatever group the figure is of."""
    country = COUNTRIES.get(shown.country, Text(shown.country, shown.country)).to(lang)
    return f"{country}, {month(shown.as_of, lang)}"


def middle_pay(shown: PayShown, lang: Lang) -> str:
    """The median alone, for a table that says country and date: ``$44,770 a year``."""
    template = CURRENCIES.get(shown.currency, Text("{} " + shown.currency, "{} " + shown.currency))
    amount = template.to(lang).format(_digits(shown, "median", lang))
    return say(f"pay.{shown.period}", lang, amount=_or_more(shown, "median", amount, lang))


def month(date: str, lang: Lang) -> str:
    """``2025-05`` in words; anything else as it is."""
    year, _, digits = date.partition("-")
    if not digits.isdecimal() or not 1 <= int(digits) <= 12:
        return date
    name = MONTHS[int(digits) - 1].to(lang)
    return f"{name} {year}" if lang == "en" else f"{name} de {year}"


def outlook(shown: OutlookShown | None, lang: Lang) -> str:
    """The projected change against all jobs together, and openings per year."""
    if shown is None:
        return say("outlook.none", lang)
    change = shown.change_percent
    key = "outlook.same" if change == 0 else "outlook.more" if change > 0 else "outlook.fewer"
    text = say(key, lang, change=percent(abs(change), lang), to=shown.to)
    if shown.all_jobs_percent is not None:
        common = percent(shown.all_jobs_percent, lang, signed=True)
        text += f" ({say('outlook.all', lang, change=common)})"
    if shown.openings_per_year is not None:
        openings = number(shown.openings_per_year, lang)
        text += f"; {say('outlook.openings', lang, openings=openings)}"
    return text


def percent(value: float, lang: Lang, *, signed: bool = False, decimals: int = 1) -> str:
    """``5.5%`` in English, ``5,5 %`` in Spanish."""
    sign = "+" if signed and value > 0 else "−" if value < 0 else ""
    digits = number(abs(value), lang, decimals)
    return f"{sign}{digits}%" if lang == "en" else f"{sign}{digits}\u00a0%"
