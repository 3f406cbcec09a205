"""The program in a process of its own, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import ccfit

SOURCE = Path(ccfit.__file__).resolve().parents[1]
PROGRAM = [sys.executable, "-c", "from ccfit.cli.main import main; main()"]


def surroundings(home: Path, cache: Path, **more: str) -> dict[str, str]:
    """The environment of a process: UTF-8, no colours, answers under `home`."""
    # A test's worker may have been told how large a terminal is; each terminal says it itself.
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name not in {"COLUMNS", "LINES"}
    }
    return {
        **own,
        "PYTHONPATH": str(SOURCE),
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(cache),
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        "TERM": "xterm",
        **more,
    }


def run(*words: str, env: dict[str, str], stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run to the end, `stdin` coming through a pipe."""
    return subprocess.run(
        [*PROGRAM, *words], input=stdin, env=env, capture_output=True, encoding="utf-8", check=False
    )
