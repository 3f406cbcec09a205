"""What must hold in guides beyond their shape: complete, alike in both languages, well written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ccfit.catalog import load_catalog
from ccfit.checking import guide_rules as rules
from ccfit.checking.guide_rules import Limits
from ccfit.documents import Document, DocumentPath
from ccfit.errors import Faults
from ccfit.language import LANGUAGES, Lang
from ccfit.suggest import Suggestion
from ccfit.words.guides import LANGUAGES as NAMES_OF_LANGUAGES

Found = Mapping[str, Any]
MOST_CODES = 8
MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """The sentences read so far, each with where it stood; shared by the files of a folder."""

    places: dict[tuple[str, ...], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Guides:
    """The sound part of a file of guides, and where its faults go."""

    document: Document
    faults: Faults
    seen: Seen

    def fault(self, key: str, path: DocumentPath, **details: object) -> None:
        self.faults.add(key, self.document.where(path), **details)


def check_content(document: Document, data: Found, faults: Faults, seen: Seen) -> None:
    """Collect the faults in the content of a file of guides."""
    guides = _Guides(document, faults, seen)
    occupations: Found = data.get("occupations", {})
    if "group" in data:
        _check_codes(guides, data["group"], occupations)
    for code, guide in occupations.items():
        _check_guide(guides, code, guide or {})


def _check_codes(guides: _Guides, group: str, occupations: Found) -> None:
    """Every occupation of the group and no other; those given at all count, sound or not."""
    known = [one.code for one in load_catalog().occupations]
    for code in occupations:
        path = ("occupations", code)
        if code not in known:
            guides.fault("guides.code", path, code=code, suggestion=Suggestion(code, known))
        elif code[:2] != group:
            guides.fault("guides.group", path, code=code, group=group, area=code[:2])
    given = guides.document.data.get("occupations") or {}
    missing = [code for code in known if code[:2] == group and code not in given]
    if missing:
        guides.fault("guides.missing", ("group",), group=group, codes=_listed(missing))


def _listed(codes: list[str]) -> str:
    more = len(codes) - MOST_CODES
    return ", ".join(codes[:MOST_CODES]) + (f", … (+{more})" if more > 0 else "")


def _check_guide(guides: _Guides, code: str, guide: Found) -> None:
    place: DocumentPath = ("occupations", code)
    _check_text(guides, (*place, "summary"), guide.get("summary", {}), rules.SUMMARY)
    _check_list(guides, (*place, "watch_outs"), guide.get("watch_outs", {}), rules.WATCH_OUTS)
    for lang, path, text in _entries((*place, "watch_outs"), guide.get("watch_outs", {})):
        _check_length(guides, path, lang, text, rules.WATCH_OUT)
    full: Found = guide.get("guide", {})
    for key, said in full.items():
        path, longer = (*place, "guide", key), "figures" in full
        if key in rules.TEXTS:
            _check_text(guides, path, said, _limits(rules.TEXTS[key], longer=longer))
        else:
            _check_list(guides, path, said, _limits(rules.LISTS[key], longer=longer))


def _limits(limits: Limits, *, longer: bool) -> Limits:
    return Limits(limits.low, limits.high * rules.LONGER) if longer else limits


def _check_text(guides: _Guides, path: DocumentPath, said: Found, limits: Limits) -> None:
    for lang in LANGUAGES:
        if text := said.get(lang):
            _check_length(guides, (*path, lang), lang, text, limits)
            _check_words(guides, (*path, lang), lang, text)


def _check_length(
    guides: _Guides, path: DocumentPath, lang: Lang, text: str, limits: Limits
) -> None:
    count = rules.word_count(text)
    if not limits.hold(count):
        name = NAMES_OF_LANGUAGES[lang]
        guides.fault("guides.length", path, lang=name, count=count, **limits._asdict())


def _check_list(guides: _Guides, path: DocumentPath, said: Found, limits: Limits) -> None:
    counts = {lang: len(said[lang]) for lang in LANGUAGES if said.get(lang)}
    for lang, count in counts.items():
        if not limits.hold(count):
            name, where = NAMES_OF_LANGUAGES[lang], (*path, lang)
            guides.fault("guides.count", where, lang=name, count=count, **limits._asdict())
    if len(set(counts.values())) > 1:
        guides.fault("guides.unlike", path, **counts)
    for lang, place, text in _entries(path, said):
        _check_words(guides, place, lang, text)
        if path[-1] == "skills" and ": " not in text:
            guides.fault("guides.why", place)


def _entries(path: DocumentPath, said: Found) -> Iterator[tuple[Lang, DocumentPath, str]]:
    for lang in LANGUAGES:
        for at, text in enumerate(said.get(lang) or ()):
            if text is not None:
                yield lang, (*path, lang, at), text


def _check_words(guides: _Guides, path: DocumentPath, lang: Lang, text: str) -> None:
    key = next(part for part in reversed(path) if isinstance(part, str) and part != lang)
    for fault, word in rules.barred(key, text, lang):
        guides.fault(fault, path, word=word, keys=", ".join(rules.SPEAKS))
    if key not in rules.NAMES:
        _check_repeated(guides, path, text)


def _check_repeated(guides: _Guides, path: DocumentPath, text: str) -> None:
    where = guides.document.where(path)
    place = f"{Path(where.source or '').name}:{where.line} ({path[1]})"
    for words in rules.sentences(text):
        first = guides.seen.places.setdefault(words, place)
        if first != place:
            start = " ".join(words[:MOST_WORDS]) + (" …" if len(words) > MOST_WORDS else "")
            guides.fault("guides.repeated", path, text=start, other=first)
