"""Columns that hold no answer: whose row it is, and what form services add of their own.

The names are those that Google Forms, Microsoft Forms, Qualtrics, LimeSurvey and REDCap write in
English and Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ccfit.errors import AnswersError
from ccfit.intake.drafting.sample import Sample
from ccfit.intake.mapping import DateOrder
from ccfit.intake.person_cells import day_orders, read_id, read_lang
from ccfit.intake.texts import Patterns, alike

# The best first: a code of one's own, then an address or a name, then the service's number.
IDS = (
    *("participant id", "participant", "student id", "student code", "student number"),
    *("código de estudiante", "código", "matrícula", "legajo", "carnet", "expediente"),
    *("token", "externalreference", "external data reference", "redcap_survey_identifier"),
    *("survey identifier", "email address", "email", "e-mail", "correo electrónico"),
    *("dirección de correo electrónico", "username", "nombre de usuario", "recipientemail"),
    *("name", "nombre", "full name", "nombre completo", "nombre y apellidos"),
    *("record_id", "record id", "responseid", "response id", "id", "id de respuesta"),
)
LANGS = (
    "userlanguage",
    "startlanguage",
    "lenguaje inicial",
    "idioma",
    "language",
    "lang",
    "locale",
)
DAYS = (
    *("completion time", "hora de finalización", "submitdate", "fecha de envío"),
    *("recordeddate", "recorded date", "enddate", "timestamp", "marca temporal"),
    *("date submitted", "date", "fecha", "taken"),
)
GROUP = re.compile(
    r"\b(class|clase|group|grupo|course|curso|grade|grado|homeroom|aula|salón|school|escuela"
    r"|colegio|sección)\b"
)
LONGEST_GROUP_HEADER = 60
IGNORED = (
    *("Score", "Puntuación", "Puntaje", "* [Score]", "* [Feedback]", "* [Puntuación]"),
    *("* [Comentarios]", "Start time", "Hora de inicio", "Last modified time"),
    *("Hora de la última modificación", "Total points", "Total de puntos", "Quiz feedback"),
    *("Comentarios del cuestionario", "Points - *", "Feedback - *", "Puntos - *", "Puntos: *"),
    *("Comentarios - *", "Comentarios: *", "Grade posted time"),
    *("StartDate", "EndDate", "IPAddress", "Progress", "Duration (in seconds)", "Recipient*"),
    *("Location*", "DistributionChannel", "*_First Click", "*_Last Click", "*_Page Submit"),
    *("*_Click Count", "Q_RecaptchaScore", "lastpage*", "seed*", "startdate*", "datestamp*"),
    *("ipaddr*", "refurl*", "interviewtime*", "groupTime*", "Última página", "Semilla"),
    *("Dirección IP", "redcap_event_name", "redcap_repeat_*", "*_timestamp"),
)
FINISHED = ["True", "1", "Verdadero"]
# What Qualtrics calls an answer that somebody gave, in words and in numbers.
REAL_ANSWERS = ["IP Address", "Dirección IP", "0", "Imported", "4", "Offline", "16"]
COMPLETE = ["2", "Complete", "Completo", "Completa"]
NOBODY = frozenset({"anonymous", "anónimo", "anonymus", "n/a"})


@dataclass(slots=True)
class Roles:
    """The columns, by place, that a map names apart from the answers."""

    service: str | None = None
    id: int | None = None
    lang: int | None = None
    taken: int | None = None
    dates: DateOrder | None = None
    unclear_day: int | None = None
    group: int | None = None
    keep: dict[int, list[str]] = field(default_factory=dict)
    ignored: dict[int, str] = field(default_factory=dict)

    def used(self) -> set[int]:
        named = (self.id, self.lang, self.taken, self.group)
        return {at for at in named if at is not None} | set(self.keep) | set(self.ignored)


def find_roles(sample: Sample, questions: set[int]) -> Roles:
    """What the columns that are no questions hold."""
    free = [at for at in range(len(sample.header)) if at not in questions]
    names = {at: name_of(sample.header[at]) for at in free}
    roles = Roles(service_of(sample))
    _keep(roles, names)
    roles.id = _first(names, IDS, lambda at: _tells_people_apart(sample.column(at)))
    roles.lang = _first(names, LANGS, lambda at: _all(read_lang, sample.column(at)))
    _day(roles, sample, names)
    roles.group = _group(sample, roles, names)
    _ignore(roles, sample, names)
    return roles


def name_of(header: str) -> str:
    """What a column is called: ``submitdate. Fecha de envío`` is submitdate."""
    code, dot, _ = header.partition(". ")
    return alike(code) if dot and " " not in code else alike(header)


def service_of(sample: Sample) -> str | None:
    """The form service that writes such headers, by name."""
    names = {name_of(name) for name in sample.header}
    marks: dict[str, bool] = {
        "Qualtrics": {"startdate", "recordeddate"} <= names or sample.skip == 2,
        "REDCap": any(name.endswith("_complete") for name in names) or "record_id" in names,
        "LimeSurvey": {"submitdate", "lastpage"} <= names,
        "Microsoft Forms": bool(
            {"start time", "completion time"} <= names
            or {"hora de inicio", "hora de finalización"} <= names
        ),
        "Google Forms": name_of(sample.header[0]) in ("timestamp", "marca temporal"),
    }
    return next((service for service, found in marks.items() if found), None)


def _first(names: dict[int, str], wanted: tuple[str, ...], good: Callable[[int], bool]) -> Any:
    """The column of the first wanted name that is good."""
    by_name = {name: at for at, name in reversed(names.items())}
    return next((by_name[one] for one in wanted if one in by_name and good(by_name[one])), None)


def _tells_people_apart(cells: list[str]) -> bool:
    """Whether a column holds ids: filled, and hardly ever the same."""
    texts = [alike(cell) for cell in cells]
    if not texts or set(texts) & NOBODY or not _all(read_id, cells):
        return False
    return len(set(texts)) > len(texts) / 2


def _all(read: Callable[[str], Any], cells: list[str]) -> bool:
    try:
        return bool([read(cell) for cell in cells])
    except AnswersError:
        return False


def _day(roles: Roles, sample: Sample, names: dict[int, str]) -> None:
    """The day, where all rows that count can be read in one order and no other."""
    order: list[set[DateOrder]] = []

    def readable(at: int) -> bool:
        order[:] = [_orders(sample, at, roles.keep)]
        return bool(order[0])

    surveys = tuple(sorted(name for name in names.values() if name.endswith("_timestamp")))
    at = _first(names, (*DAYS, *surveys), readable)
    if at is None:
        return
    if len(order[0]) == 1:
        roles.taken, roles.dates = at, next(iter(order[0]))
    else:
        roles.unclear_day = at


def _orders(sample: Sample, at: int, keep: dict[int, list[str]]) -> set[DateOrder]:
    """The orders in which every day of a column can be read."""
    kept = {place: Patterns.of(wanted) for place, wanted in keep.items()}
    rows = [row for row in sample.rows if all(one.fit(row[place]) for place, one in kept.items())]
    cells = {row[at].strip() for row in rows if row[at].strip()}
    found: set[DateOrder] = {"ymd", "dmy", "mdy"}
    for cell in cells:
        found &= day_orders(cell)
    return found if cells else set()


def _group(sample: Sample, roles: Roles, names: dict[int, str]) -> int | None:
    """A column named like a class or group, with fewer texts than people."""
    for at, name in names.items():
        cells = {alike(cell) for cell in sample.column(at)}
        taken = at in roles.used() or len(name) > LONGEST_GROUP_HEADER
        if GROUP.search(name) and not taken and 0 < len(cells) <= max(1, len(sample.rows) / 2):
            return at
    return None


def _keep(roles: Roles, names: dict[int, str]) -> None:
    """Filters for what services hand out with the rest: previews, people who stopped."""
    for at, name in names.items():
        if name in ("finished", "finalizado"):
            roles.keep[at] = FINISHED
        elif name == "status" and roles.service == "Qualtrics":
            roles.keep[at] = REAL_ANSWERS
        elif name in ("submitdate", "fecha de envío"):
            roles.keep[at] = ["*"]
        elif name.endswith("_complete") and roles.service == "REDCap":
            roles.keep[at] = COMPLETE


def _ignore(roles: Roles, sample: Sample, names: dict[int, str]) -> None:
    """What no map needs, under the pattern or the name that passes it over."""
    patterns = {pattern: Patterns.of([pattern]) for pattern in IGNORED}
    known = {*IDS, *LANGS, *DAYS}
    for at, name in names.items():
        if at in roles.used() or at == roles.unclear_day:
            continue
        fitting = _fitting(patterns, (sample.header[at], name))
        if pattern := next(fitting, None):
            roles.ignored[at] = (
                pattern if pattern in _whole(sample, at, patterns) else sample.header[at]
            )
        elif name in known:
            roles.ignored[at] = sample.header[at]


def _fitting(patterns: dict[str, Patterns], texts: tuple[str, ...]) -> Iterator[str]:
    return (pattern for pattern, one in patterns.items() if any(map(one.fit, texts)))


def _whole(sample: Sample, at: int, patterns: dict[str, Patterns]) -> list[str]:
    """The patterns that fit a header as it stands."""
    return [pattern for pattern, one in patterns.items() if one.fit(sample.header[at])]
