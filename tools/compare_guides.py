"""Compare the guides with the texts that they were written from.

    python tools/compare_guides.py SHARED_DIR [--guides data/guides]

No English text may share a run of seven words or more with the O*NET description and tasks of
its occupation (SHARED_DIR/data/onet), no Spanish text with the source pages
(SHARED_DIR/source/0*.txt). Exit codes: 0 nothing shared, 2 wrong usage, 3 something shared.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from guides.runs import Run, runs_of, shared_run

HERE = Path(__file__).resolve().parent
NOTHING_TO_COMPARE = 2
SHARED = 3


class Copied(NamedTuple):
    """A text of a guide, and the words that it shares."""

    file: str
    code: str
    key: str
    lang: str
    words: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    files = sorted(options.guides.glob("*.yaml"))
    try:
        english, spanish = onet_texts(options.shared / "data" / "onet"), pages(options.shared)
    except OSError as error:
        print(f"compare_guides: {error}", file=sys.stderr)
        return NOTHING_TO_COMPARE
    if not files or not spanish:
        print(f"compare_guides: nothing in {options.guides} or {options.shared}", file=sys.stderr)
        return NOTHING_TO_COMPARE
    found = list(compare(files, english, runs_of(spanish)))
    for one in found:
        print(f"{one.file}, {one.code}.{one.key}.{one.lang}: {one.words}")
    print(f"{len(files)} files compared, {len(found)} texts share seven words or more")
    return SHARED if found else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Compare the guides with their sources.")
    parser.add_argument("shared", metavar="SHARED_DIR", type=Path)
    parser.add_argument("--guides", type=Path, default=HERE.parent / "data" / "guides")
    return parser


def onet_texts(folder: Path) -> dict[str, list[str]]:
    """The description and the tasks of every occupation. Raises OSError."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, column in (("occupations.csv", "description"), ("tasks.csv", "task")):
        with (folder / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found[row["onet_soc"]].append(row[column])
    return found


def pages(shared: Path) -> list[str]:
    """The two source pages."""
    return [path.read_text("utf-8") for path in sorted((shared / "source").glob("0*.txt"))]


def compare(
    files: Sequence[Path], english: Mapping[str, Sequence[str]], spanish: set[Run]
) -> Iterator[Copied]:
    """Every text that shares a long run with what it must not be copied from."""
    for path in files:
        document = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        for code, guide in document["occupations"].items():
            runs = {"en": runs_of(english.get(code, ())), "es": spanish}
            for key, lang, text in texts(guide):
                if words := shared_run(text, runs[lang]):
                    yield Copied(path.name, code, key, lang, words)


def texts(guide: Mapping[str, Any], key: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text of a guide: its key, its language, itself."""
    for name, value in guide.items():
        if isinstance(value, dict):
            yield from texts(value, name)
        else:
            for text in value if isinstance(value, list) else [value]:
                yield key, name, text


if __name__ == "__main__":
    sys.exit(main())
