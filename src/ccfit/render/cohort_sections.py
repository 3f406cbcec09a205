"""The picture of a group in sections of rows, for every way of showing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ccfit.cohort.counting import OPEN
from ccfit.cohort.psychometrics import FEWEST_FOR_OMEGA
from ccfit.facets import OTHER_POLE
from ccfit.language import Lang, number
from ccfit.render.figures import percent
from ccfit.reporting.cohort import (
    AreaCount,
    AxisShown,
    Cohort,
    CompletionShown,
    FormScales,
    GroupShown,
    ItemShown,
    Letter,
    PictureShown,
    ScaleShown,
    VerdictsShown,
)
from ccfit.words import dimensions as names
from ccfit.words.cohort import WORDS

# More of them fill pages, each with next to nobody; all are in the JSON.
MOST_CODES = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: so many of `total`."""

    label: str
    people: int
    total: int

    @property
    def share(self) -> float:
        return self.people / self.total


@dataclass(frozen=True, slots=True)
class Section:
    """A table; `rest` says what is left out of it."""

    title: str
    intro: str
    rows: tuple[Row, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class GroupSections:
    """One group."""

    title: str
    sections: tuple[Section, ...]


def say(key: str, lang: Lang, **values: object) -> str:
    """A sentence of the picture."""
    return WORDS[key].to(lang).format(**values)


def people_words(count: int, lang: Lang) -> str:
    """``1,234 people``."""
    return say("people", lang, people=number(count, lang))


def figure(row: Row, lang: Lang) -> str:
    """``45 (9%)``."""
    return f"{number(row.people, lang)} ({_percent(row, lang)})"


def _percent(row: Row, lang: Lang) -> str:
    """A whole percentage; some are never none, and not all never all."""
    share = 100 * row.share
    if 0 < share < 0.5:
        return f"<{percent(1, lang, decimals=0)}"
    if 99.5 <= share < 100:
        return f">{percent(99, lang, decimals=0)}"
    return percent(share, lang, decimals=0)


def unread_words(cohort: Cohort, lang: Lang) -> str:
    """How many could not be read; empty without any."""
    if cohort.unread == 0:
        return ""
    if cohort.unread is None:
        return say("unread.few", lang)
    return say("unread", lang, count=number(cohort.unread, lang))


def everybody_sections(cohort: Cohort, lang: Lang) -> list[Section]:
    """The tables of all people together."""
    found = list(picture_sections(cohort.everybody, lang))
    if cohort.codes is not None and cohort.codes.shown:
        total = cohort.everybody.people
        rows = [Row(one.code_display, one.people, total) for one in cohort.codes.shown[:MOST_CODES]]
        others = total - sum(row.people for row in rows)
        if others:
            rows.append(Row(say("others.codes", lang), others, total))
        codes = Section(say("codes", lang), say("codes.intro", lang), tuple(rows))
        found.insert(3, codes)
    return found


def group_sections(cohort: Cohort, lang: Lang) -> list[GroupSections]:
    """The tables of every group that is shown."""
    return [
        GroupSections(
            f"{group_name(group, lang)} · {people_words(group.picture.people, lang)}",
            tuple(picture_sections(group.picture, lang)),
        )
        for group in cohort.groups or ()
    ]


def group_name(group: GroupShown, lang: Lang) -> str:
    """What a group is called."""
    if group.merged:
        return say("group.merged", lang)
    return group.name if group.name is not None else say("group.unnamed", lang)


def picture_sections(picture: PictureShown, lang: Lang) -> Iterator[Section]:
    """The tables of some people."""
    yield _completion(picture.completion, picture.people, lang)
    yield _verdicts(picture.verdicts, picture.people, lang)
    if picture.first_letters is not None:
        yield _letters(picture.first_letters, picture.people, lang)
    if picture.values is not None:
        yield _values(picture.values, picture.people, lang)
    if picture.type is not None:
        yield _type(picture.type, picture.people, lang)
    yield _areas(picture.areas, picture.people, lang)


def _section(key: str, counts: Mapping[str, int | None], total: int, lang: Lang) -> Section:
    """A table from its counts by label; what is not shown is named after it."""
    rows = tuple(
        Row(label, people, total) for label, people in counts.items() if people is not None
    )
    hidden = [label for label, people in counts.items() if people is None]
    intro = say(f"{key}.intro", lang) if f"{key}.intro" in WORDS else ""
    return Section(say(key, lang), intro, rows, _rest(key, rows, hidden, lang))


def _rest(key: str, rows: Sequence[Row], hidden: Sequence[str], lang: Lang) -> str:
    if not rows:
        return say("hidden.all", lang)
    if not hidden:
        return ""
    if key == "areas":
        return say("hidden.areas", lang)
    return say("hidden", lang, names=", ".join(hidden))


def _completion(shown: CompletionShown, total: int, lang: Lang) -> Section:
    counts = {"finished": shown.finished, "unfinished": shown.unfinished}
    return _section("completion", _worded(counts, lang), total, lang)


def _verdicts(shown: VerdictsShown, total: int, lang: Lang) -> Section:
    counts = {"ok": shown.ok, "caution": shown.caution, "retake": shown.retake}
    return _section("verdicts", _worded(counts, lang), total, lang)


def _worded(counts: Mapping[str, int | None], lang: Lang) -> dict[str, int | None]:
    return {say(key, lang): count for key, count in counts.items()}


def _letters(shown: Mapping[Letter, int | None], total: int, lang: Lang) -> Section:
    def label(letter: Letter) -> str:
        if letter == OPEN:
            return say("open", lang)
        return f"{letter} {names.LETTERS[letter].to(lang)}"

    counts = {label(letter): count for letter, count in shown.items()}
    return _section("letters", counts, total, lang)


def _values(shown: Mapping[str, int | None], total: int, lang: Lang) -> Section:
    counts = {names.VALUE_NAMES[name].to(lang): count for name, count in shown.items()}
    return _section("values", counts, total, lang)


def _type(axes: Sequence[AxisShown], total: int, lang: Lang) -> Section:
    counts = {
        _pole(axis.axis, letter, lang): count
        for axis in axes
        for letter, count in axis.letters.items()
    }
    return _section("type", counts, total, lang)


def _pole(axis: str, letter: str, lang: Lang) -> str:
    poles = f"{axis}–{OTHER_POLE[axis]}"
    return say("type.open", lang, poles=poles) if letter == OPEN else letter


def _areas(shown: Sequence[AreaCount], total: int, lang: Lang) -> Section:
    return _section("areas", {one.title: one.people for one in shown}, total, lang)


# How the scales measure


def form_title(form: FormScales, cohort: Cohort, lang: Lang) -> str:
    """The facet, with the form of the quiz where there are several."""
    facet = names.FACETS[form.facet].to(lang)
    several = sum(one.facet == form.facet for one in cohort.psychometrics or ()) > 1
    if not several:
        return facet
    return say("scales.form", lang, facet=facet, form=", ".join(form.forms))


def scale_name(form: FormScales, scale: ScaleShown, lang: Lang) -> str:
    """What a scale is called."""
    if form.facet == "interests":
        return f"{scale.scale} {names.LETTERS[scale.scale].to(lang)}"
    if form.facet == "type":
        return f"{scale.scale}–{OTHER_POLE[scale.scale]}"
    words = names.VALUE_NAMES if form.facet == "values" else names.SKILL_NAMES
    return words[scale.scale].to(lang)


COLUMNS = ("items", "people", "mean", "sd", "alpha", "omega", "sem", "item_rest")


def column_names(lang: Lang) -> dict[str, str]:
    """What the figures of a scale are called."""
    signs = {"alpha": "α", "omega": "ω"}
    return {name: signs.get(name) or say(f"scale.{name}", lang) for name in COLUMNS}


def scale_figures(scale: ScaleShown, lang: Lang) -> dict[str, str]:
    """The figures of a scale in the order of the columns; a dash for what is not told."""
    known = [one.item_rest for one in scale.items if one.item_rest is not None]
    ends = " … ".join(_two(value, lang) for value in (min(known), max(known))) if known else "–"
    return {
        "items": str(len(scale.items)),
        "people": "–" if scale.people is None else number(scale.people, lang),
        "mean": _two(scale.mean, lang),
        "sd": _two(scale.sd, lang),
        "alpha": _two(scale.alpha, lang),
        "omega": _two(scale.omega, lang),
        "sem": _two(scale.sem, lang),
        "item_rest": ends,
    }


def _two(value: float | None, lang: Lang) -> str:
    return "–" if value is None else number(value, lang, 2).replace("-", "−")


def is_single(form: FormScales) -> bool:
    """Whether every scale has one question."""
    return all(len(scale.items) == 1 for scale in form.scales)


def suspects(form: FormScales, lang: Lang) -> list[str]:
    """A sentence about each question that goes against its scale."""
    return [
        say(
            "scale.reversed",
            lang,
            item=item.item,
            text=_quoted(item, lang),
            scale=scale_name(form, scale, lang),
            r=_two(item.item_rest, lang),
        )
        for scale in form.scales
        for item in scale.items
        if item.suspect
    ]


def _quoted(item: ItemShown, lang: Lang) -> str:
    if item.text == item.item:
        return ""
    return f" (“{item.text}”)" if lang == "en" else f" («{item.text}»)"


def scales_notes(cohort: Cohort, lang: Lang) -> list[str]:
    """What to know about the figures of scales."""
    forms = cohort.psychometrics or []
    key = "scales.omega" if forms else "scales.none"
    found = [say(key, lang, people=FEWEST_FOR_OMEGA)]
    if cohort.codes is not None and all(form.facet != "interests" for form in forms):
        found.append(say("scales.adaptive", lang))
    return found


def notes(lang: Lang) -> list[str]:
    """What to know about the whole page."""
    found = [say("note.start", lang), say("note.jobs", lang), say("note.few", lang)]
    return [*found, say("legend", lang)]
