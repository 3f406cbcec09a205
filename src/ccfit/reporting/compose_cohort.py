"""From the counts of a group to what is given out of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccfit.batch.setting import Bench
from ccfit.cohort.gathering import Group
from ccfit.cohort.part import Asked
from ccfit.cohort.picture import Picture, Pictures, pictures
from ccfit.cohort.psychometrics import Reliability, Sums, reliability
from ccfit.cohort.suppression import FEWEST
from ccfit.facets import AXES, DEFAULT_WEIGHTS, DIMENSIONS, FACETS
from ccfit.language import Lang
from ccfit.quiz import ADAPTIVE, Item, Quiz
from ccfit.reporting.cohort import (
    AreaCount,
    AxisShown,
    CodeCount,
    CodesShown,
    Cohort,
    CompletionShown,
    FormScales,
    GroupQuiz,
    GroupShown,
    ItemShown,
    PictureShown,
    ScaleShown,
    VerdictsShown,
)
from ccfit.reporting.report import CatalogUsed, Weights
from ccfit.rounding import six
from ccfit.version import VERSION


def compose_cohort(
    group: Group, bench: Bench, lang: Lang, *, by_group: bool = False, psychometrics: bool = False
) -> Cohort:
    """What is given out of a group of ten people or more."""
    found = pictures(group, list(bench.catalog.area_members), by_group=by_group)
    catalog = bench.catalog
    wanted = bench.setting.options.weights
    weights = {**dict.fromkeys(FACETS, 0.0), **(DEFAULT_WEIGHTS if wanted is None else wanted)}
    return Cohort(
        ccfit=VERSION,
        catalog=CatalogUsed(
            id=catalog.id, sha256=catalog.sha256, occupations=len(catalog.occupations)
        ),
        quiz=GroupQuiz(id=bench.quiz.id, sha256=bench.quiz.sha256),
        weights=Weights(**weights),
        fewest=FEWEST,
        unread=found.unread,
        everybody=_picture(found.whole, group, bench, lang),
        codes=_codes(found) if "interests" in group.facets else None,
        groups=_groups(found, group, bench, lang),
        psychometrics=_psychometrics(group, bench.quiz, lang) if psychometrics else None,
    )


def _picture(picture: Picture, group: Group, bench: Bench, lang: Lang) -> PictureShown:
    has = group.facets
    axes = [AxisShown(axis=axis, letters=dict(picture.axes[axis])) for axis in AXES]  # type: ignore[arg-type]
    return PictureShown(
        people=picture.people,
        completion=CompletionShown(**picture.completion),
        verdicts=VerdictsShown(**picture.verdicts),
        first_letters=dict(picture.letters) if "interests" in has else None,  # type: ignore[arg-type]
        values=dict(picture.values) if "values" in has else None,
        type=axes if "type" in has else None,
        areas=_areas(picture, bench, lang),
    )


def _areas(picture: Picture, bench: Bench, lang: Lang) -> list[AreaCount]:
    def place(code: str) -> tuple[int, str]:
        return -(picture.areas[code] or 0), code

    return [
        AreaCount(code=code, title=bench.catalog.area_title(code, lang), people=picture.areas[code])
        for code in sorted(picture.areas, key=place)
    ]


def _codes(found: Pictures) -> CodesShown:
    shown = [CodeCount(code_display=code, people=people) for code, people in found.codes.shown]
    return CodesShown(shown=shown, others=found.codes.others)


def _groups(found: Pictures, group: Group, bench: Bench, lang: Lang) -> list[GroupShown] | None:
    if found.groups is None:
        return None
    return [
        GroupShown(
            name=one.name, merged=one.merged, picture=_picture(one.picture, group, bench, lang)
        )
        for one in found.groups
    ]


def _psychometrics(group: Group, quiz: Quiz, lang: Lang) -> list[FormScales]:
    """By facet and by what was asked, in the quiz's order; only what some people answered whole."""
    scales = group.part.scales
    asked = sorted(scales, key=lambda one: (FACETS.index(one[0]), len(one[1]), one[1]))
    return [
        shown
        for one in asked
        if any(sums.people >= FEWEST for sums in scales[one].values())
        for shown in [_form(one, group, quiz, lang)]
    ]


def _form(asked: Asked, group: Group, quiz: Quiz, lang: Lang) -> FormScales:
    facet, items = asked
    section = quiz.sections[facet]
    by_scale = section.scale_items(items)
    names = [name for name in DIMENSIONS[facet] if by_scale[name]]
    return FormScales(
        facet=facet,
        forms=[
            name for name in quiz.forms if name != ADAPTIVE and quiz.forms[name].get(facet) == items
        ],
        range=(section.low, section.high),
        scales=[
            _scale(
                name,
                by_scale[name],
                group.part.scales[asked][name],
                _told(group, asked, name),
                lang,
            )
            for name in names
        ],
    )


def _told(group: Group, asked: Asked, name: str) -> bool:
    """Whether the number of people may be told: those of all forms leave none, or ten, over.

    Of several forms the one with the fewest people is not told.
    """
    facet, _ = asked
    people = {
        one: scales[name].people
        for one, scales in group.part.scales.items()
        if one[0] == facet and name in scales and scales[name].people >= FEWEST
    }
    for smallest in sorted(people, key=lambda one: (people[one], one)):
        if not 0 < group.tally.scored - sum(people.values()) < FEWEST:
            break
        del people[smallest]
    return asked in people


def _scale(name: str, items: Sequence[Item], sums: Sums, told: bool, lang: Lang) -> ScaleShown:  # noqa: FBT001
    found = reliability(sums)
    return ScaleShown(
        scale=name,
        people=found.people if found and told else None,
        mean=_six(found.mean) if found else None,
        sd=_six(found.sd) if found else None,
        alpha=_six(found.alpha) if found else None,
        omega=_six(found.omega) if found else None,
        sem=_six(found.sem) if found else None,
        items=list(_items(items, found, lang)),
    )


def _items(items: Sequence[Item], found: Reliability | None, lang: Lang) -> Iterator[ItemShown]:
    correlations = found.item_rest if found else (None,) * len(items)
    for item, r in zip(items, correlations, strict=True):
        yield ItemShown(
            item=item.id,
            text=_text(item, lang),
            item_rest=_six(r),
            suspect=r is not None and r < 0,
        )


def _text(item: Item, lang: Lang) -> str:
    """The words of a question; of one between two poles, both."""
    if item.left is None or item.right is None:
        return item.text.to(lang)
    return f"{item.left.to(lang)} / {item.right.to(lang)}"


def _six(value: float | None) -> float | None:
    return None if value is None else six(value)
