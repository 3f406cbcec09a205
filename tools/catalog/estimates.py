"""Estimate the profiles that O*NET does not give, and measure how well that works.

Each model is validated leaving whole SOC major groups out: no occupation is predicted from
its own kin, as the catalogue's lone occupations would have to be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from catalog.errors import BuildError
from catalog.profiles import Similarity, mean, mean_profile
from catalog.ridge import Matrix, Ridge, Vector, difference, fit, gram

# Fixed, not tuned: anywhere between 1 and 30 the correlation of every model moves by less
# than .005.
PENALTY = 10.0

INTEREST_MIDDLE = 4.0

# The blocks of predictors, best model first. An occupation gets the first that it has all of.
Blocks = Mapping[str, Mapping[str, Vector]]
BlockNames = tuple[str, ...]


@dataclass(frozen=True)
class ModelReport:
    """One model, its cross-validated accuracy, and how many occupations were estimated by it."""

    blocks: BlockNames
    trained_on: int
    correlation: float
    constant_profile: float
    mean_absolute_error: float
    used_for: int


@dataclass(frozen=True)
class Estimates:
    """The estimated profiles by code, and the models that gave them."""

    profiles: dict[str, Vector]
    models: tuple[ModelReport, ...]

    def expected(self, figure: str) -> float:
        """A figure of accuracy, weighted by how many occupations each model estimated."""
        used = [(getattr(model, figure), model.used_for) for model in self.models]
        return mean([value for value, times in used for _ in range(times)] or [used[0][0]])


@dataclass(frozen=True)
class Task:
    """What to estimate: known profiles, candidate models, scale, and what counts as alike."""

    known: Mapping[str, Vector]
    models: tuple[BlockNames, ...]
    scale: tuple[float, float]
    similarity: Similarity


def interest_products(interests: Vector) -> Vector:
    """Squares and products of the interests, as deviations from the middle of the scale."""
    deviations = [value - INTEREST_MIDDLE for value in interests]
    return tuple(a * b for i, a in enumerate(deviations) for b in deviations[i:])


def predictors(blocks: Blocks, names: BlockNames, code: str) -> Vector | None:
    """All predictors of an occupation in one vector, or None if it lacks a block."""
    found = [blocks[name].get(code) for name in names]
    parts = [part for part in found if part is not None]
    return tuple(x for part in parts for x in part) if len(parts) == len(found) else None


def estimate(task: Task, blocks: Blocks, codes: Iterable[str]) -> Estimates:
    """Estimate the profiles of the codes, each by the best model whose predictors it has."""
    profiles: dict[str, Vector] = {}
    reports: list[ModelReport] = []
    waiting = list(codes)
    for names in task.models:
        training = TrainingSet.of(task, blocks, names)
        if training is None:
            continue
        able = {code: x for code in waiting if (x := predictors(blocks, names, code)) is not None}
        waiting = [code for code in waiting if code not in able]
        model = training.model(leave_out=None)
        profiles.update({code: clipped(model.predict(x), task.scale) for code, x in able.items()})
        reports.append(validate(task, names, training, used_for=len(able)))
    if waiting:
        raise BuildError(f"{waiting[0]}: nothing to estimate its profile from")
    return Estimates(profiles, tuple(reports))


def clipped(profile: Sequence[float], scale: tuple[float, float]) -> Vector:
    """The profile with every value inside the scale."""
    return tuple(min(max(value, scale[0]), scale[1]) for value in profile)


@dataclass(frozen=True)
class TrainingSet:
    """The occupations that have both predictors and targets, by SOC major group."""

    xs: dict[str, Vector]
    ys: dict[str, Vector]
    total: Matrix
    by_group: dict[str, Matrix]

    @classmethod
    def of(cls, task: Task, blocks: Blocks, names: BlockNames) -> TrainingSet | None:
        """Collect the rows and their Gram matrices; None if no occupation has all blocks."""
        xs = {c: x for c in sorted(task.known) if (x := predictors(blocks, names, c)) is not None}
        if not xs:
            return None
        ys = {code: task.known[code] for code in xs}
        members: dict[str, list[str]] = {}
        for code in xs:
            members.setdefault(code[:2], []).append(code)
        by_group = {group: _gram(xs, ys, codes) for group, codes in members.items()}
        return cls(xs, ys, _gram(xs, ys, xs), by_group)

    def model(self, leave_out: str | None) -> Ridge:
        """The model fitted on all rows, or on all but one group's."""
        products = self.total
        if leave_out is not None and len(self.by_group) > 1:
            products = difference(self.total, self.by_group[leave_out])
        return fit(products, len(next(iter(self.xs.values()))), PENALTY)


def _gram(xs: Mapping[str, Vector], ys: Mapping[str, Vector], codes: Iterable[str]) -> Matrix:
    listed = list(codes)
    return gram([xs[code] for code in listed], [ys[code] for code in listed])


def validate(task: Task, names: BlockNames, training: TrainingSet, used_for: int) -> ModelReport:
    """Predict every known profile from the other major groups and compare."""
    models = {group: training.model(leave_out=group) for group in training.by_group}
    predicted = {
        code: clipped(models[code[:2]].predict(x), task.scale) for code, x in training.xs.items()
    }
    constant = mean_profile(task.known.values())
    true = training.ys
    return ModelReport(
        blocks=names,
        trained_on=len(true),
        correlation=mean([task.similarity(true[code], predicted[code]) for code in true]),
        constant_profile=mean([task.similarity(profile, constant) for profile in true.values()]),
        mean_absolute_error=mean(
            [abs(a - b) for code in true for a, b in zip(true[code], predicted[code], strict=True)]
        ),
        used_for=used_for,
    )
