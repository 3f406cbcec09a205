"""Writes the exports in this folder, each as one form service writes it: run it to renew them.

Thirteen sample persons answer the bundled quiz's short form; all of them, and all they say, is
invented. The shapes (headers, rows above the answers, separators, quotes, dates, columns that hold
no answer) are those of the services.

Usage: python tests/exports/make.py [FOLDER]
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import random
import re
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from ccfit.quiz import Item, Quiz, Section, load_quiz

HERE = Path(__file__).resolve().parent
NAMES = "ana bruno carla diego elena farid greta hugo ines jamal kira luis maya".split()
LONG_AGO = (2026, 11, 21, 12, 0, 0)
NO_BREAK = "\u00a0"

Rows = list[list[object]]


def answers_of(quiz: Quiz) -> dict[str, dict[str, int]]:
    """What everybody answers, by name and item; the tests work it out the same way."""
    dice = random.Random(2026)
    asked = [item for items in quiz.form("short").values() for item in items]
    return {name: {item: dice.randint(1, 5) for item in asked} for name in NAMES}


def questions(quiz: Quiz) -> list[tuple[Section, Item]]:
    form = quiz.form("short")
    return [
        (quiz.sections[facet], quiz.sections[facet].items[item])
        for facet, items in form.items()
        for item in items
    ]


def wording(item: Item, lang: str) -> str:
    """The text of a question; two statements stand on one line."""
    if item.left and item.right:
        return f"{getattr(item.left, lang)} / {getattr(item.right, lang)}"
    return getattr(item.text, lang)


def day(place: int) -> datetime.datetime:
    return datetime.datetime(2026, 11, 9 + place, 15, 4, 5)  # noqa: DTZ001 - no form says a zone


def text_of(rows: Rows, separator: str = ",", end: str = "\n", *, quote_all: bool = True) -> str:
    file = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=separator, lineterminator=end, quoting=quoting).writerows(rows)
    return file.getvalue()


def packed(name: str, content: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, LONG_AGO), content)
    return file.getvalue()


def google_forms(quiz: Quiz) -> bytes:
    """A Spanish form of grids: the CSV in a ZIP, timestamps as that country writes them."""
    asked, answers = questions(quiz), answers_of(quiz)
    grids = [f"{section.question.es} [{wording(item, 'es')}]" for section, item in asked]
    who = [
        "Marca temporal",
        "Dirección de correo electrónico",
        "Puntuación",
        "¿En qué clase estás?",
    ]
    rows: Rows = [[*who, *grids, "¿Algo más?"]]
    for place, name in enumerate(NAMES):
        when = f"2026/11/{9 + place} 3:04:05 p. m. GMT-3"
        given = [section.label(answers[name][item.id], "es") for section, item in asked]
        more = 'Me gustó, sobre todo "lo de los ratones"\ny nada más' if name == "carla" else ""
        rows.append([when, f"{name}@example.org", "0 / 10", f"3.º {'AB'[place % 2]}", *given, more])
    return packed("Intereses.csv", text_of(rows))


def microsoft_forms(quiz: Quiz) -> bytes:
    """An English quiz: a workbook with points and feedback beside every question."""
    asked, answers = questions(quiz), answers_of(quiz)
    header = [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "Total points",
        "Quiz feedback",
    ]
    for _, item in asked:
        title = wording(item, "en").replace(" a ", f"{NO_BREAK}a ") + NO_BREAK
        header += [title, f"Points - {title}", f"Feedback - {title}"]
    book = Workbook()
    sheet = book.active
    sheet.title = "Form1"
    sheet.append(header)
    for place, name in enumerate(NAMES):
        start = day(place)
        row: list[object] = [place + 1, start, start + datetime.timedelta(minutes=9)]
        row += [f"{name}@example.org", name.title(), 0, None]
        for section, item in asked:
            answer = answers[name][item.id]
            row += [answer if section.facet == "skills" else section.label(answer, "en"), 0, None]
        sheet.append(row)
    return settled(book)


def settled(book: Workbook) -> bytes:
    """A workbook whose bytes do not tell when it was written."""
    written, file = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-11-21T12:00:00Z", old.read(name))
            new.writestr(zipfile.ZipInfo(name, LONG_AGO), content)
    return file.getvalue()


QUALTRICS = {
    "StartDate": "Start Date",
    "EndDate": "End Date",
    "Status": "Response Type",
    "IPAddress": "IP Address",
    "Progress": "Progress",
    "Duration (in seconds)": "Duration (in seconds)",
    "Finished": "Finished",
    "RecordedDate": "Recorded Date",
    "ResponseId": "Response ID",
    "ExternalReference": "External Data Reference",
    "LocationLatitude": "Location Latitude",
    "DistributionChannel": "Distribution Channel",
    "UserLanguage": "User Language",
}


def qualtrics(quiz: Quiz) -> bytes:
    """Three rows of headers, previews and unfinished people, -99 for what was seen and left."""
    asked, answers = questions(quiz), answers_of(quiz)
    facets = list(quiz.form("short"))
    codes, texts, seen = [], [], dict.fromkeys(facets, 0)
    for section, item in asked:
        seen[section.facet] += 1
        codes.append(f"Q{facets.index(section.facet) + 1}_{seen[section.facet]}")
        texts.append(f"{section.question.en} - {wording(item, 'en')}")
    timing = ["Q9_First Click", "Q9_Page Submit"]
    imports = [json.dumps({"ImportId": f"QID{code[1:]}"}) for code in (*QUALTRICS, *codes, *timing)]
    rows: Rows = [
        [*QUALTRICS, *codes, *timing],
        [*QUALTRICS.values(), *texts, "Timing - First Click", "Timing - Page Submit"],
        list(imports),
    ]
    people = [("preview", "Survey Preview", True), *((name, "IP Address", True) for name in NAMES)]
    people.append(("stopped", "IP Address", False))
    for place, (name, status, finished) in enumerate(people):
        when, later = day(place), day(place) + datetime.timedelta(minutes=8)
        given = answers.get(name, dict.fromkeys(answers["ana"], -99))
        cells = [given[item.id] for _, item in asked]
        if name == "bruno":
            cells[0] = -99
        who = [when, later, status, "192.0.2.7", 100, 480, finished, later, f"R_{place:04}", name]
        rows.append([*who, "40.4", "anonymous", "ES" if place % 2 else "EN", *cells, 1.2, 93.4])
    return text_of(rows).encode("utf-8-sig")


LIMESURVEY = ["id. ID de respuesta", "submitdate. Fecha de envío", "lastpage. Última página"]
LIMESURVEY += ["startlanguage. Lenguaje inicial", "seed. Semilla", "ipaddr. Dirección IP"]


def limesurvey(quiz: Quiz) -> bytes:
    """Codes and wordings in the header, semicolons, an unfinished person."""
    asked, answers = questions(quiz), answers_of(quiz)
    header, count = [*LIMESURVEY, "token. Código"], 0
    for section, item in asked:
        if section.facet == "interests":
            count += 1
            text = f"G01Q01[SQ{count:03}]. {section.question.es} [{wording(item, 'es')}]"
        else:
            text = f"{item.id}. {wording(item, 'es')}"
        header.append(text)
    rows: Rows = [[*header, "interviewtime. Tiempo total"]]
    for place, name in enumerate((*NAMES, "stopped")):
        sent = day(place) if name in answers else ""
        given = answers.get(name)
        rows.append([place + 1, sent, 4, "es", 1234567 + place, "192.0.2.9", f"tk-{name}"])
        rows[-1] += [
            _limesurvey(section, given[item.id]) if given else "" for section, item in asked
        ]
        rows[-1].append(431.2)
    return text_of(rows, ";").encode()


def _limesurvey(section: Section, answer: int) -> str:
    """Words in one part, codes of answers in the others, as their author set them up."""
    return section.label(answer, "es") if section.facet == "interests" else f"A{answer}"


def limesurvey_codes(quiz: Quiz) -> bytes:
    """The same with nothing but codes: only their order tells what they are."""
    asked, answers = questions(quiz), answers_of(quiz)
    codes = [f"G01Q01[SQ{place:03}]" for place in range(1, len(asked) + 1)]
    rows: Rows = [["id", "submitdate", "lastpage", "startlanguage", "seed", *codes]]
    for place, name in enumerate(NAMES):
        given = [f"AO{answers[name][item.id]:02}" for _, item in asked]
        rows.append([place + 1, day(place), 4, "en", 7654321 + place, *given])
    return text_of(rows, ",").encode()


def redcap(quiz: Quiz) -> bytes:
    """Variables named like the questions, coded answers, a survey that was not completed."""
    asked, answers = questions(quiz), answers_of(quiz)
    header = ["record_id", "redcap_survey_identifier", "career_quiz_timestamp", "class"]
    rows: Rows = [[*header, *(item.id for _, item in asked), "career_quiz_complete"]]
    for place, name in enumerate((*NAMES, "stopped")):
        given = answers.get(name)
        sent = day(place) if given else "[not completed]"
        cells = [given[item.id] if given else "" for _, item in asked]
        rows.append([place + 1, "", sent, f"10{'ab'[place % 2]}", *cells, 2 if given else 0])
    return text_of(rows, quote_all=False, end="\r\n").encode()


EXPORTS = {
    "google_forms.csv.zip": google_forms,
    "microsoft_forms.xlsx": microsoft_forms,
    "qualtrics.csv": qualtrics,
    "limesurvey.csv": limesurvey,
    "limesurvey_codes.csv": limesurvey_codes,
    "redcap.csv": redcap,
}


def main(arguments: Sequence[str]) -> None:
    folder, quiz = Path(arguments[0]) if arguments else HERE, load_quiz()
    for name, make in EXPORTS.items():
        (folder / name).write_bytes(make(quiz))


if __name__ == "__main__":
    main(sys.argv[1:])
