"""Find, read, cache and write files: whole or not at all, and for their owner only."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import TypeVar

from ccfit.documents import Document, parse_document
from ccfit.errors import AnswersError, CcfitError, DataError, UsageError, Where

ANSWERS_LIMIT = 10_000_000
DATA_LIMIT = 50_000_000
_T = TypeVar("_T")


def read_document(
    path: Path | str, kind: type[CcfitError] = AnswersError, limit: int = ANSWERS_LIMIT
) -> Document:
    """Read a YAML or JSON file, or ``-`` for standard input.

    Raises UsageError for a file that is not there, and `kind` for one that cannot be understood.
    """
    source = "-" if str(path) == "-" else str(path)
    raw = read_bytes(path, kind, limit)
    return parse_document(raw, source, kind)


def read_bytes(path: Path | str, kind: type[CcfitError], limit: int) -> bytes:
    """The bytes of a file or of standard input; never more than `limit`."""
    where = Where(str(path))
    if str(path) == "-":
        raw = sys.stdin.buffer.read(limit + 1)
    else:
        raw = _read_file(Path(path), kind, limit)
    if len(raw) > limit:
        raise kind("file.too_big", where, megabytes=limit // 1_000_000)
    return raw


def _read_file(path: Path, kind: type[CcfitError], limit: int) -> bytes:
    with reading(path):
        if path.is_dir():
            raise kind("file.directory", Where(str(path)))
        with path.open("rb") as file:
            return file.read(limit + 1)


def bundled(name: str) -> Document:
    """A data file of ccfit itself: compiled in an installed package, else the checkout's YAML."""
    compiled = resources.files("ccfit").joinpath("data", f"{name}.json")
    if compiled.is_file():
        content = json.loads(compiled.read_text("utf-8"))
        return Document(content["data"], f"{name}.yaml", content["sha256"])
    return cached(_in_checkout(name))


def bundled_if_any(name: str) -> Document | None:
    """The same; None where ccfit has no such file."""
    compiled = resources.files("ccfit").joinpath("data", f"{name}.json")
    there = compiled.is_file() or _in_checkout(name).is_file()
    return bundled(name) if there else None


def _in_checkout(name: str) -> Path:
    return Path(__file__).resolve().parents[2] / "data" / f"{name}.yaml"


def cached(path: Path) -> Document:
    """A big YAML file by way of a JSON copy in the user's cache, keyed by its bytes."""
    raw = read_bytes(path, DataError, DATA_LIMIT)
    sha256 = hashlib.sha256(raw).hexdigest()
    copy = _cache_folder() / f"{sha256[:32]}.json"
    data = _quietly(lambda: json.loads(copy.read_text("utf-8")))
    if data is None:
        data = json.loads(json.dumps(parse_document(raw, str(path), DataError).data, default=str))
        _quietly(lambda: _keep_copy(copy, data))
    return Document(data, str(path), sha256)


def _keep_copy(copy: Path, data: object) -> None:
    make_private_folder(copy.parent)
    write_whole(copy, json.dumps(data, ensure_ascii=False))


def compile_document(path: Path) -> str:
    """The JSON that an installed package carries in place of a YAML file."""
    document = parse_document(path.read_bytes(), path.name, DataError)
    content = {"sha256": document.sha256, "data": document.data}
    return json.dumps(content, ensure_ascii=False, default=str, separators=(",", ":"))


def _cache_folder() -> Path:
    from platformdirs import user_cache_path

    from ccfit.version import VERSION

    return user_cache_path("ccfit", appauthor=False) / f"data-{VERSION}"


def _quietly(action: Callable[[], _T]) -> _T | None:
    # A cache that cannot be read or written costs time, never an answer.
    try:
        return action()
    except (OSError, ValueError, CcfitError):
        return None


def data_folder() -> Path:
    """Where quizzes are saved unless the person names a file."""
    from platformdirs import user_data_path

    return user_data_path("ccfit", appauthor=False)


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all, readable by its owner only.

    Raises UsageError where it cannot be written; what stood there before is then untouched.
    """
    with writing(path):
        if path.is_dir():
            raise UsageError("out.directory", Where(str(path)))
        if path.exists() and not path.is_file():
            path.write_text(text, "utf-8", newline="\n")  # a device such as /dev/stdout
            return
        _replace(path, text)


def refuse_same_files(read: Iterable[Path | str], written: Iterable[Path | None]) -> None:
    """Raise UsageError where a result would overwrite what is read, or another result."""
    taken = {Path(path).resolve() for path in read}
    for path in written:
        if path is not None and path.resolve() in taken:
            raise UsageError("out.same_file", Where(str(path)))
        taken |= set() if path is None else {path.resolve()}


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Whatever the system says against writing a file, as UsageError."""
    try:
        yield
    except FileNotFoundError:
        raise UsageError("out.no_folder", Where(str(path))) from None
    except PermissionError:
        raise UsageError("out.forbidden", Where(str(path))) from None
    except OSError as error:
        raise UsageError("out.os", Where(str(path)), reason=_reason(error)) from None


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Whatever the system says against reading a file, as UsageError."""
    try:
        yield
    except FileNotFoundError:
        raise UsageError("file.missing", Where(str(path))) from None
    except PermissionError:
        raise UsageError("file.unreadable", Where(str(path))) from None
    except (OSError, ValueError) as error:
        raise UsageError("file.os", Where(str(path)), reason=_reason(error)) from None


def _replace(path: Path, text: str) -> None:
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:60]}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner can look into. Raises UsageError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError("out.os", Where(str(folder)), reason=_reason(error)) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
