"""A batch that is killed without warning at random moments, and resumed.

    python benchmarks/killed.py [TIMES]      (50 unless said otherwise)

Each time a fresh run is ended by SIGKILL at a moment drawn over the length of a whole run, and
``--resume`` ends it: the result must be the same, byte for byte. Now and then the resumed run is
killed as well. Errors and pseudonyms' keys are compared too.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from batch import write_people
from figures import Findings

TIMES, PEOPLE, SEED = 50, 1_500, 20_261_121
NAMES = ("rows.ndjson", "errors.csv")


def command(table: Path, folder: Path, *more: str) -> list[str]:
    out, errors = (str(folder / name) for name in NAMES)
    words = ["batch", str(table), "--out", out, "--errors", errors, "--quiet", *more]
    return [sys.executable, "-m", "ccfit", *words]


def spoil(table: Path) -> None:
    """Some answers out of range, so that there are errors."""
    rows = table.read_text("utf-8").splitlines()
    rows[100::400] = [row[:-1] + "9" for row in rows[100::400]]
    table.write_text("\n".join(rows) + "\n", "utf-8")


def kill_after(words: list[str], seconds: float) -> bool:
    """Start and kill; whether it was still running."""
    process = subprocess.Popen(words, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    running = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    return running


def content(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in NAMES]


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    os.environ["PYTHONPATH"] = str(Path(__file__).resolve().parents[1] / "src")
    findings, dice = Findings("Killed and resumed"), Random(SEED)
    with tempfile.TemporaryDirectory() as name:
        table, whole = Path(name) / "people.csv", Path(name) / "whole"
        write_people(table, PEOPLE)
        spoil(table)
        whole.mkdir()
        subprocess.run(command(table, whole), check=False, stderr=subprocess.DEVNULL)
        start = time.perf_counter()
        subprocess.run(command(table, whole), check=False, stderr=subprocess.DEVNULL)
        length = time.perf_counter() - start
        same = running = begun = 0
        for number in range(times):
            folder = Path(name) / str(number)
            folder.mkdir()
            running += kill_after(command(table, folder), dice.uniform(0, length))
            begun += (folder / f"{NAMES[0]}.partial").exists()
            if dice.random() < 0.3:
                kill_after(command(table, folder, "--resume"), dice.uniform(0, length))
            done = subprocess.run(
                command(table, folder, "--resume"), check=False, stderr=subprocess.DEVNULL
            )
            same += done.returncode == 5 and content(folder) == content(whole)
    findings.row("people; seconds of a whole run", f"{PEOPLE:,}; {length:.1f}")
    findings.share("killed while running", running, times)
    findings.share("with a partial file to go on with", begun, times)
    findings.gate("the same bytes after --resume", f"{same} of {times}", holds=same == times)
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main())
