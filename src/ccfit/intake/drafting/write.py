"""A draft as YAML, with comments for the person who completes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from ccfit.facets import Facet
from ccfit.intake.drafting.draft import Draft
from ccfit.intake.mapping import MAP, Limits
from ccfit.language import Lang
from ccfit.words.intake import WORDS

PLAIN = re.compile(r"[^\W\d_][\w/’-]*(?: [\w/’-]+)*")
# What YAML refuses to have in a text: anything that no form writes, to be on the safe side.
UNPRINTABLE = re.compile(r"[\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# YAML takes these for truth values or nothing.
NOT_PLAIN = frozenset("y n yes no on off true false null".split())


def write_map(draft: Draft, lang: Lang) -> str:
    """The text of the map."""
    lines = [
        *_head(draft, lang),
        *_people(draft, lang),
        *_ignored(draft, lang),
        *_answers(draft, lang),
        *_columns(draft, lang),
    ]
    return "\n".join(lines) + "\n"


def summary(draft: Draft, lang: Lang) -> list[str]:
    """What was found and what is left to do, a line each."""
    form, total = draft.form(), sum(len(one.items) for one in draft.quiz.sections.values())
    extent = (
        _said("draft.all_of", lang, form=form)
        if form
        else _said("draft.part_of", lang, total=total)
    )
    sample, count = draft.sample, len(draft.found.items)
    details = {"source": sample.source, "rows": len(sample.rows), "found": count, "form": extent}
    to_do = {
        "draft.to_do.words": draft.open_words(),
        "draft.to_do.columns": len(draft.doubtful),
        "draft.to_do.guesses": draft.guesses(),
    }
    left = [_said(key, lang, count=count) for key, count in to_do.items() if count]
    return [_said("draft.summary", lang, **details), *left]


def _said(key: str, lang: Lang, **details: object) -> str:
    return WORDS[key].to(lang).format(**details)


def _comment(key: str, lang: Lang, **details: object) -> str:
    return f"# {_said(key, lang, **details)}"


def quoted(text: str) -> str:
    """A text as YAML takes it for that text; bare where it may be."""
    if PLAIN.fullmatch(text) and text.lower() not in NOT_PLAIN:
        return text
    return UNPRINTABLE.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _escaped(found: re.Match[str]) -> str:
    return f"\\U{ord(found[0]):08x}"


def _listed(texts: list[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def _head(draft: Draft, lang: Lang) -> Iterator[str]:
    yield _comment("draft.from", lang, source=Path(draft.sample.source).name)
    if draft.roles.service:
        yield _comment("draft.service", lang, service=draft.roles.service)
    yield f"ccfit: {MAP}"
    yield f"quiz: {quoted(draft.quiz.id)}"
    if draft.sample.number > 1 or draft.sample.skip:
        yield f"header: {draft.sample.number}"
    if draft.sample.skip:
        yield f"skip: {draft.sample.skip}"


def _people(draft: Draft, lang: Lang) -> Iterator[str]:
    roles, header = draft.roles, draft.sample.header
    for role in ("id", "group", "lang", "taken"):
        at = getattr(roles, role)
        if at is not None:
            yield f"{role}: {quoted(header[at])}"
    if roles.dates:
        yield f"dates: {roles.dates}"
    if roles.unclear_day is not None:
        yield _comment("draft.unclear_day", lang, name=header[roles.unclear_day])
        yield f"# taken: {quoted(header[roles.unclear_day])}"
        yield "# dates: dmy"
    if roles.keep:
        yield "keep:"
        for at, wanted in roles.keep.items():
            yield f"  {quoted(header[at])}: {_listed(wanted)}"
    if draft.repeated:
        yield _comment("draft.repeated", lang, count=draft.repeated)
        yield "submissions: all"


def _ignored(draft: Draft, lang: Lang) -> Iterator[str]:
    header = draft.sample.header
    names = [*draft.roles.ignored.values(), *(header[at] for at in draft.unneeded)]
    if names:
        yield "ignore:"
        yield from (f"  - {quoted(name)}" for name in dict.fromkeys(names))
    if draft.doubtful:
        yield _comment("draft.doubtful", lang)
        yield from (f"#   {quoted(header[at])}" for at in draft.doubtful)


def _answers(draft: Draft, lang: Lang) -> Iterator[str]:
    words = draft.words
    missing = [*words.missing]
    if draft.roles.service == "Qualtrics" and "-99" not in missing:
        missing.append("-99")
    if missing:
        yield f"missing: {_listed(missing)}"
    if words.limits:
        yield f"range: {_range(draft, words.limits)}"
    if words.words:
        yield "words:"
        yield from _words(draft, lang)
    if any(words.unplaced.values()):
        yield from _unplaced(draft, lang)


def _range(draft: Draft, limits: dict[Facet, Limits]) -> str:
    """One range where all answers in the table share it."""
    used = {s.facet for s in draft.quiz.sections.values() if _uses(draft, s.facet)}
    texts = {facet: f"[{low}, {high}]" for facet, (low, high) in limits.items()}
    if used == set(limits) and len(set(texts.values())) == 1:
        return next(iter(texts.values()))
    return "{" + ", ".join(f"{facet}: {text}" for facet, text in texts.items()) + "}"


def _uses(draft: Draft, facet: Facet) -> bool:
    return not set(draft.found.items.values()).isdisjoint(draft.quiz.sections[facet].items)


def _words(draft: Draft, lang: Lang) -> Iterator[str]:
    """All together, unless a word means another number in another part."""
    by_facet = draft.words.words
    merged: dict[str, set[int]] = {}
    for words in by_facet.values():
        for word, answer in words.items():
            merged.setdefault(word, set()).add(answer)
    if all(len(answers) == 1 for answers in merged.values()):
        for word, answers in sorted(merged.items(), key=lambda pair: min(pair[1])):
            yield _word(draft, lang, "  ", word, min(answers))
        return
    for facet, words in by_facet.items():
        yield f"  {facet}:"
        yield from (_word(draft, lang, "    ", word, answer) for word, answer in words.items())


def _word(draft: Draft, lang: Lang, indent: str, word: str, answer: int) -> str:
    line = f"{indent}{quoted(word)}: {answer}"
    if word in draft.words.coded:
        return f"{line}  {_comment('draft.coded', lang)}"
    return f"{line}  {_comment('draft.guessed', lang)}" if word in draft.words.near else line


def _unplaced(draft: Draft, lang: Lang) -> Iterator[str]:
    """What a person has to say, ready to be uncommented."""
    yield "" if draft.words.words else "# words:"
    yield f"  {_comment('draft.unplaced', lang)}"
    for facet, texts in draft.words.unplaced.items():
        for text, count in texts.items():
            cells = _said("draft.cells", lang, count=count)
            yield f"  # {quoted(text)}:    # {facet}, {cells}"


def _columns(draft: Draft, lang: Lang) -> Iterator[str]:
    how = draft.found.how
    alone = sum(one == "itself" for one in how.values())
    if alone:
        yield _comment("draft.itself", lang, count=alone)
    if not how:
        yield _comment("draft.no_column", lang)
        yield "columns: {}"
    if draft.found.form:
        yield _comment("draft.order", lang, form=draft.found.form)
    named = {at: item for at, item in draft.found.items.items() if how[at] != "itself"}
    if named:
        yield "columns:"
    for at, item in named.items():
        near = f"  {_comment('draft.near', lang)}" if how[at] == "near" else ""
        yield f"  {quoted(draft.key(at))}: {quoted(item)}{near}"
