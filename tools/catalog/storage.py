"""Write a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from catalog.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write beside the target, then replace it in one step."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from None
    finally:
        draft.unlink(missing_ok=True)
