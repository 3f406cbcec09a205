"""Where results go and how they may look: a file, a terminal, a pipe."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from ccfit import storage
from ccfit.render.look import Look

PLAIN_WIDTH = 80


def look(*, no_color: bool = False, out: Path | None = None) -> Look:
    """How a page may look here. A file is as wide as a page of text and has no colours."""
    if out is not None:
        return Look(PLAIN_WIDTH)
    width = shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns
    return Look(width, color=_color(no_color=no_color), blocks=_can_show("█░"))


def _color(*, no_color: bool) -> bool:
    refused = no_color or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not refused and sys.stdout.isatty()


def _can_show(characters: str) -> bool:
    try:
        characters.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def is_terminal() -> bool:
    """Whether a person can be asked and shown something."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def emit(text: str, out: Path | None = None, *, exact: bool = False) -> None:
    """Write a result to a file or to standard output; `exact` text in UTF-8, byte for byte."""
    if out is not None:
        storage.write_whole(out, text)
    elif exact and hasattr(sys.stdout, "buffer"):
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(text)
        sys.stdout.flush()


def note(text: str) -> None:
    """Say something beside the result."""
    print(text, file=sys.stderr)
