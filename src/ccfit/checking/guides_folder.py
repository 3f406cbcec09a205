"""A folder of guides is checked as one: no sentence twice, no group without its file."""

from __future__ import annotations

import re
from pathlib import Path

from ccfit import storage
from ccfit.catalog import load_catalog
from ccfit.checking.guides_check import Seen
from ccfit.checking.shape import check_guides
from ccfit.documents import Document, parse_document
from ccfit.errors import CcfitError, DataError, Where

ENDINGS = (".yaml", ".yml", ".json")
OF_GUIDES = re.compile(rb"""^[\xef\xbb\xbf \t{]*["']?ccfit["']?\s*:\s*["']?guides/""", re.MULTILINE)
FIRST_BYTES = 2000


def guide_files(path: str) -> list[Path]:
    """The files of guides in a folder, by name; none if it is no folder or holds something else."""
    folder = Path(path)
    if path == "-" or not folder.is_dir():
        return []
    files = (one for one in sorted(folder.iterdir()) if one.suffix.lower() in ENDINGS)
    return [one for one in files if one.is_file() and _is_of_guides(one)]


def _is_of_guides(path: Path) -> bool:
    with storage.reading(path), path.open("rb") as file:
        return OF_GUIDES.search(file.read(FIRST_BYTES)) is not None


def check_folder(path: str, files: list[Path]) -> list[CcfitError]:
    """Every fault of the guides in a folder, file by file, and what the folder lacks."""
    faults: list[CcfitError] = []
    seen, groups = Seen(), dict[str, Path]()
    for file in files:
        try:
            document = parse_document(_read(file), str(file), DataError)
            faults += _same_group(document, file, groups)
            check_guides(document, seen)
        except CcfitError as error:
            faults += [error, *error.more]
    areas = sorted({one.area for one in load_catalog().occupations} - set(groups))
    return faults + [DataError("guides.no_file", Where(path), group=area) for area in areas]


def _read(file: Path) -> bytes:
    return storage.read_bytes(file, DataError, storage.DATA_LIMIT)


def _same_group(document: Document, file: Path, groups: dict[str, Path]) -> list[CcfitError]:
    group = document.data.get("group") if isinstance(document.data, dict) else None
    if not isinstance(group, str):
        return []
    first = groups.setdefault(group, file)
    if first == file:
        return []
    where = document.where(("group",))
    return [DataError("guides.same_group", where, group=group, other=first.name)]
