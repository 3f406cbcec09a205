"""Who a row is about: ids, languages and days as forms write them."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import get_args

from ccfit.answers import LONGEST_ID, LONGEST_SECONDS
from ccfit.errors import AnswersError
from ccfit.intake.mapping import DateOrder
from ccfit.intake.texts import alike
from ccfit.language import Lang, known

LANGUAGE_NAMES: dict[str, Lang] = {
    "english": "en",
    "inglés": "en",
    "ingles": "en",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "castellano": "es",
}
# Three numbers, apart by the same sign; what follows them is the time of day.
DAY = re.compile(r"(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)")
CENTURY = 2000
ORDERS: tuple[DateOrder, ...] = get_args(DateOrder)


def read_id(cell: str) -> str | None:
    """The id in a cell, None for a blank. Raises AnswersError."""
    text = cell.strip()
    if len(text) > LONGEST_ID:
        raise AnswersError("answers.id_too_long")
    if not text.isprintable():
        raise AnswersError("answers.id")
    return text or None


@lru_cache(maxsize=256)
def read_lang(cell: str) -> Lang | None:
    """``ES``, ``es-MX``, ``Español`` → es; None for a blank. Raises AnswersError."""
    text = alike(cell)
    lang = LANGUAGE_NAMES.get(text.split(" (")[0]) or known(text)
    if text and lang is None:
        raise AnswersError("answers.lang", value=cell)
    return lang


@lru_cache(maxsize=1024)
def read_day(cell: str, order: DateOrder | None) -> str | None:
    """The day in a cell as ISO writes it, None for a blank. Raises AnswersError."""
    text = alike(cell)
    if not text:
        return None
    days = {one: _day(text, one) for one in day_orders(text)}
    # A year of four digits in front is never meant otherwise.
    likely = {days.get(order) or days.get("ymd")} if order else set(days.values())
    if len(likely) == 1 and None not in likely:
        return likely.pop()
    raise AnswersError("intake.which_day" if len(likely) > 1 else "answers.date", value=cell)


def day_orders(cell: str) -> set[DateOrder]:
    """The orders of year, month and day in which a text is a day."""
    text = alike(cell)
    return {order for order in ORDERS if _day(text, order)}


def _day(text: str, order: DateOrder) -> str | None:
    found = DAY.match(text)
    if found is None:
        return None
    parts = dict(zip(order, (found[1], found[3], found[4]), strict=True))
    if len(parts["y"]) not in (2, 4) or (order == "ymd" and len(parts["y"]) != 4):
        return None
    if max(len(parts["m"]), len(parts["d"])) > 2:
        return None
    year = int(parts["y"]) + (CENTURY if len(parts["y"]) == 2 else 0)
    try:
        return datetime.date(year, int(parts["m"]), int(parts["d"])).isoformat()
    except ValueError:
        return None


def read_seconds(cell: str, item: str, *, milliseconds: bool) -> float | None:
    """The seconds in a cell, None for a blank. Raises AnswersError."""
    text = cell.strip().replace(",", ".")
    if not text:
        return None
    try:
        seconds = float(text) / (1000 if milliseconds else 1)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < LONGEST_SECONDS:
        raise AnswersError("answers.seconds", item=item, value=cell)
    return seconds
