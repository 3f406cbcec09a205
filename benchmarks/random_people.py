"""Whether occupations with estimated figures take more first places than their share.

Random people, made in three ways, want nothing in particular: whoever takes far more than a
share of their first ten places is favoured by the method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from figures import Findings

from ccfit.answers import AnswerSheet, Person, Sheet, sheet_from
from ccfit.catalog import Catalog
from ccfit.facets import AXES, DIMENSIONS, FACETS, LETTERS, SKILLS, VALUES
from ccfit.matching import prepare_profile, rank
from ccfit.profile import FacetScores, Profile
from ccfit.quiz import FULL, load_quiz
from ccfit.scoring import build_profile

SEED = 20_260_301
PEOPLE = 2_000
FIRST = 10
# Twice its share is where an occupation's missing figures would plainly be an advantage.
MOST = 2.0
OWN_FIGURES = frozenset({"values", "skills"})


def random_answers(random: Random) -> Profile:
    """Any answer to every item of the bundled quiz."""
    quiz = load_quiz()
    answers = {
        item: random.randint(section.low, section.high)
        for section in quiz.sections.values()
        for item in section.items
    }
    return build_profile(AnswerSheet(Person(), answers, length=FULL), quiz)


def random_profile(random: Random) -> Profile:
    """Any direction of each facet, taken to be all signal."""
    return Profile(
        {
            facet: FacetScores(
                facet,
                tuple(random.gauss(0, 1) for _ in DIMENSIONS[facet]),
                low=-1.0,
                high=1.0,
                signal=1.0,
            )
            for facet in FACETS
        }
    )


def random_scores(random: Random) -> Profile:
    """Any sums, as a scores file gives them."""
    return build_profile(_scores_sheet(random), load_quiz())


def _scores_sheet(random: Random) -> Sheet:
    content = {
        "ccfit": "scores/1",
        "interests": {letter: random.randint(0, 40) for letter in LETTERS} | {"range": [0, 40]},
        "values": {value: random.randint(0, 30) for value in VALUES} | {"range": [0, 30]},
        "skills": {skill: random.randint(1, 5) for skill in SKILLS} | {"range": [1, 5]},
        "type": {axis: round(random.uniform(-1, 1), 2) for axis in AXES},
    }
    return sheet_from(content, load_quiz())


WAYS: Mapping[str, Callable[[Random], Profile]] = {
    "random answers to the whole quiz": random_answers,
    "random profiles, signal 1": random_profile,
    "random sums as scores files": random_scores,
}


def measure(findings: Findings, catalog: Catalog) -> None:
    """Count the places of occupations with estimated figures, for each way."""
    marks = [one.estimated for one in catalog.occupations]
    usual = sum(bool(mark & OWN_FIGURES) for mark in marks) / len(marks)
    findings.heading(f"{PEOPLE:,} random people, seed {SEED}: who takes the first {FIRST} places")
    quiz = load_quiz()
    findings.row("quiz", f"{quiz.id}, sha256 {quiz.sha256[:12]}")
    findings.row("occupations with estimated values or skills", f"{usual:.1%}")
    with_type = sum(bool(mark & {*OWN_FIGURES, "type"}) for mark in marks) / len(marks)
    findings.row("occupations with estimated values, skills or type", f"{with_type:.1%}")
    for label, make in WAYS.items():
        _measure_way(findings, label, usual, list(_first_places(make, catalog)))


def _first_places(
    make: Callable[[Random], Profile], catalog: Catalog
) -> Iterator[list[frozenset[str]]]:
    """What is estimated in each person's first places; empty for one without a ranking."""
    # The same people on every machine.
    random = Random(SEED)
    for _ in range(PEOPLE):
        matches = rank(prepare_profile(make(random), catalog), catalog).matches
        yield [match.occupation.estimated for match in matches[:FIRST]]


def _measure_way(
    findings: Findings, label: str, usual: float, people: list[list[frozenset[str]]]
) -> None:
    places = [mark for first in people for mark in first]
    estimated = sum(bool(mark & OWN_FIGURES) for mark in places)
    with_type = sum(bool(mark & {*OWN_FIGURES, "type"}) for mark in places)
    findings.row(f"{label}: people with a ranking", f"{sum(map(bool, people)):,}")
    findings.share("  places of estimated values or skills", estimated, len(places))
    findings.share("  places of estimated values, skills or type", with_type, len(places))
    findings.check(
        f"  values or skills under {MOST * usual:.1%}", holds=estimated < MOST * usual * len(places)
    )
