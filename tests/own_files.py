"""A quiz and a catalogue as people write them, and what one change to them makes wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ccfit.documents import Document, parse_document
from ccfit.errors import CcfitError, DataError
from ccfit.facets import SKILLS

QUIZ = """\
ccfit: quiz/1
id: mine
title: {en: Mine, es: Mío}
languages: [en, es]
quality: {longest_run: 0.5, spread: 0.1, seconds: 2, clear_signal: 0.55}
facets:
  interests:
    question: {en: "Like it?", es: "¿Te gusta?"}
    range: [0, 2]
    labels:
      en: [never, some, much]
      es: [nada, algo, mucho]
    items:
      r1: {scale: R, en: Mend, es: Reparar, anchors: {2: {en: Often, es: Seguido}}}
      i1: {scale: I, reverse: true, en: Guess, es: Adivinar}
      a1: A
      s1: S
      e1: E
      c1: C
  values:
    range: [1, 7]
    quality: {even_odd: 0.2, pattern: 0.8, answered: 0.5}
    norms:
      item_variance: 1.1
      means: "4 4 4 5 4 4"
      covariance: ["1 0 0 0 0 0", "0 1 0 0 0 0", "0 0 1 0 0 0",
        "0 0 0 1 0 0", "0 0 0 0 1 0", "0 0 0 0 0 1"]
    items:
      v1: Achievement
      v2: Independence
      v3: Recognition
      v4: Relationships
      v5: Support
      v6: Working Conditions
    ranking:
      places: 2
      question: {en: "First two?", es: "¿Qué dos?"}
      items:
        w1: Achievement
        w2: Support
        w3: {scale: Recognition, en: Fame, es: Fama}
  type:
    range: [1, 5]
    items:
      t1: {scale: E, left: {en: Alone, es: Aparte}, right: {en: Together, es: En grupo}}
      t2: N
      t3: F
      t4: J
  skills:
    range: [1, 10]
    items:
      k1: Speaking
forms:
  short:
    interests: [r1, i1, a1, s1, e1, c1]
"""

TALKER = " ".join("5" if name in ("Speaking", "Negotiation") else "2" for name in SKILLS)
MAKER = " ".join("5" if name in ("Repairing", "Equipment Maintenance") else "2" for name in SKILLS)

CATALOG = f"""\
ccfit: occupations/1
id: my-jobs
sources:
  - {{id: own, name: Our survey, date: 2026, used_for: all of it}}
orders:
  interests: R I A S E C
  values: "Support; Achievement; Independence; Recognition; Relationships; Working Conditions"
  type: J F N E
  required_education: none; some
skill_means: "{" ".join(["2.5"] * 17 + ["3"] * 18)}"
country: US
currency: USD
wages_as_of: 2026-05
outlook: {{from: 2024, to: 2034, all_jobs_percent: 3.1}}
areas:
  "11": {{en: Leading, es: Dirigir}}
  49: {{en: Repairing}}
occupations:
- code: 11-0001
  title: {{en: Shop manager, es: Gerente de tienda}}
  names: {{en: boss; shopkeeper, es: jefa; jefe}}
  zone: 3
  interests: "2 1 2 4 7 5"
  values: "4 5 6 5 4 3"
  skills: "{TALKER}"
  levels: "{TALKER}"
  type: "0.1 -0.2 0.1 0.4"
  estimated: [type]
  related: "49-0001"
  employment: 1200
  pay: {{median: 52000, p10: 30000, p90: 90000, period: year, capped: [p90]}}
  outlook: {{change_percent: -1.5, openings_per_year: 90}}
  education: {{typical: high_school, training: none}}
  required_education: "75 25"
  reported:
    - {{source: {{en: A page}}, year: 2018, code: ECS, types: [ESFJ], values: [Support]}}
- code: 11-0002
  title: {{en: Head of a nursery}}
  interests: "1 2 4 7 5 3"
- code: 49-0001
  title: {{es: Mecánica de bicicletas}}
  skills: "{MAKER}"
  pay: {{median: 19.5, period: hour}}
"""


class Case(NamedTuple):
    """`old` is replaced by `new`; then this fault, on the line of `at` (of `new` if not given).

    `says` is what the message must say in every language: names, values, limits.
    """

    old: str
    new: str
    key: str
    item: str | None
    says: str
    at: str | None = None


def faults_of(check: Callable[[Document], None], text: str) -> list[CcfitError]:
    try:
        check(parse_document(text.encode(), "mine.yaml", DataError))
    except DataError as error:
        return [error, *error.more]
    return []


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def line_of(text: str, fragment: str) -> int:
    assert text.count(fragment) == 1
    return text[: text.index(fragment)].count("\n") + 1


def assert_only_fault(check: Callable[[Document], None], whole: str, case: Case) -> None:
    text = changed(whole, case.old, case.new)
    found = faults_of(check, text)
    assert [(one.key, one.where.item) for one in found] == [(case.key, case.item)]
    fault = found[0]
    line = line_of(text, case.at or case.new)
    assert (fault.where.source, fault.where.line) == ("mine.yaml", line)
    assert fault.exit_code == 3
    assert_readable(fault, case.says, line)


def assert_readable(fault: CcfitError, says: str, line: int) -> None:
    english, spanish = fault.text("en"), fault.text("es")
    assert says in english
    assert says.replace("“", "«").replace("”", "»") in spanish
    assert english.startswith(f"mine.yaml, line {line}")
    assert spanish.startswith(f"mine.yaml, línea {line}")
    assert "\n" not in english + spanish
