"""What everybody in a batch is scored with, in a form that can be sent to a worker."""

from __future__ import annotations

import hashlib
import pickle
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from ccfit import language
from ccfit.answers import Sheet
from ccfit.batch.row import BatchRow, compact
from ccfit.case import Case, Options
from ccfit.catalog import Catalog, load_catalog
from ccfit.language import Lang
from ccfit.nearest import Nearest
from ccfit.quiz import Quiz, load_quiz

# What a row is turned into where it is made: a line of text, or itself.
Form = Callable[[BatchRow], Any]
# What is made of a case beside its row: a report in some format.
Extra = Callable[[Case, Lang], str]


def as_it_is(row: BatchRow) -> BatchRow:
    """The row itself, for those who count or go on in Python."""
    return row


@dataclass(frozen=True, slots=True)
class Setting:
    """Quiz and catalogue (None: the bundled ones) and options; `lang` of None: each person's own.

    `form` and `extra` are functions of a module, so that a worker finds them by name.
    """

    quiz: Quiz | None = None
    catalog: Catalog | None = None
    options: Options = field(default_factory=Options)
    lang: Lang | None = None
    certainty: bool = False
    form: Form = as_it_is
    extra: Extra | None = None


class Bench:
    """A setting with what is prepared once for everybody."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.quiz = setting.quiz or load_quiz()
        self.catalog = setting.catalog or load_catalog()
        self._nearest = Nearest(self.catalog, setting.options.filters)

    def warm(self) -> None:
        """Prepare what everybody needs, so that workers that are forked find it ready."""
        _ = self.catalog.whole_directions, self.catalog.area_directions

    def case(self, sheet: Sheet) -> Case:
        return Case(sheet, self.quiz, self.catalog, self.setting.options)

    def lang(self, sheet: Sheet) -> Lang:
        return language.for_data(self.setting.lang, sheet.person.lang)

    def row(self, case: Case) -> BatchRow:
        certainty = self.setting.certainty
        return compact(case, self._nearest, self.lang(case.sheet), certainty=certainty)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A setting on its way to a worker. What is bundled stays at home."""

    key: str
    content: bytes


def pack(setting: Setting) -> Parcel:
    """Make a parcel. Its key stands for what is in it."""
    content = zlib.compress(pickle.dumps(_without_bundled(setting)))
    return Parcel(hashlib.sha256(content).hexdigest(), content)


def _without_bundled(setting: Setting) -> Setting:
    quiz = None if setting.quiz is load_quiz() else setting.quiz
    if setting.catalog is None or setting.catalog is load_catalog():
        return replace(setting, quiz=quiz, catalog=None)
    # A copy leaves behind whatever has been derived from the catalogue so far.
    return replace(setting, quiz=quiz, catalog=replace(setting.catalog))


@lru_cache(maxsize=4)
def unpack(parcel: Parcel) -> Bench:
    """The bench of a parcel, prepared at its first use."""
    # Parcels come from ``pack`` in the program that started this worker, from nowhere else.
    return Bench(pickle.loads(zlib.decompress(parcel.content)))  # noqa: S301
