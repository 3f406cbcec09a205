"""Build data/occupations.yaml from the source tables and the hand-written words.

    python tools/build_occupations.py SOURCE_DIR [--words tools/words] [--out FILE]

SOURCE_DIR holds the folders onet, bls and personality. Running it twice gives the same
bytes. Exit codes: 0 done, 2 wrong usage, 3 a fault in the tables or the words.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from catalog.bls import read_bls
from catalog.emit import document
from catalog.errors import BuildError, UsageError
from catalog.facets import build_facets
from catalog.header import accuracy_table, comments, head
from catalog.onet import read_onet
from catalog.personality import read_big_five
from catalog.records import JoinReport, Material, build_records
from catalog.storage import write_whole
from catalog.words import read_words

HERE = Path(__file__).resolve().parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        build(options.source, options.words, options.out)
    except BuildError as error:
        print(f"build_occupations: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Build the catalogue of occupations from source tables."
    )
    parser.add_argument("source", metavar="SOURCE_DIR", type=Path)
    parser.add_argument("--words", type=Path, default=HERE / "words")
    parser.add_argument("--out", type=Path, default=HERE.parent / "data" / "occupations.yaml")
    return parser


def build(source: Path, words: Path, out: Path) -> None:
    """Read, estimate, join, write; what happened goes to standard error."""
    material = _material(source, words)
    built = build_records(material)
    write_whole(out, document(comments(material), head(material), built.records))
    print(*accuracy_table(material.facets.estimates), sep="\n", file=sys.stderr)
    for report in built.joins:
        print(*_join_lines(report, material), sep="\n", file=sys.stderr)
    print(f"{len(built.records)} occupations written to {out}", file=sys.stderr)


def _material(source: Path, words: Path) -> Material:
    if not source.is_dir():
        raise UsageError(f"{source}: no such folder")
    onet = read_onet(source / "onet")
    hand_written = read_words(words, onet.titles)
    bls = read_bls(source / "bls")
    big_five = read_big_five(source / "personality" / "bigfive_by_occupation.csv")
    return Material(onet, build_facets(onet, big_five), bls, hand_written)


def _join_lines(report: JoinReport, material: Material) -> Iterator[str]:
    titles = material.onet.titles
    table = material.bls.wages if report.table.startswith("wages") else material.bls.projections
    yield (
        f"{report.table}: {len(report.direct)} joined, {len(report.rolled_up)} rolled up, "
        f"{len(report.absent)} absent"
    )
    for code, group in report.rolled_up.items():
        yield f"  {code} {titles[code]} -> {group} {table[group].title}"
    for code in report.absent:
        yield f"  {code} {titles[code]} -> nothing"


if __name__ == "__main__":
    sys.exit(main())
