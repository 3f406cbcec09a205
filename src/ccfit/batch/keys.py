"""The way back from pseudonyms: a file that can be deleted."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from ccfit import storage
from ccfit.batch.output import GrowingFile, partial_path
from ccfit.batch.pseudonyms import Pseudonyms, new_pseudonyms
from ccfit.batch.scoring import Outcome
from ccfit.spreadsheet import table_line

COLUMNS = ("pseudonym", "id", "source", "row")
MARK = "(secret)"


def key_path(out: Path) -> Path:
    """Where the key of a result stands: ``rows.key.csv`` beside ``rows.ndjson``."""
    return out.with_name(f"{out.stem}.key.csv")


def pseudonyms_for(key: Path, *, resume: bool) -> Pseudonyms:
    """New pseudonyms, or those of an unfinished run."""
    begun = (_begun(partial_path(key)) or _begun(key)) if resume else None
    return begun or new_pseudonyms()


def _begun(path: Path) -> Pseudonyms | None:
    if not path.exists():
        return None
    with storage.reading(path), path.open(encoding="utf-8", newline="") as file:
        secrets = [row[1] for row in csv.reader(file) if row[:1] == [MARK] and len(row) > 1]
        return Pseudonyms(bytes.fromhex(secrets[0])) if secrets else None


class KeyFile:
    """Writes who is behind each pseudonym."""

    def __init__(self, path: Path, pseudonyms: Pseudonyms) -> None:
        self._path, self._pseudonyms = path, pseudonyms

    def begin(self, people: int) -> GrowingFile:  # noqa: ARG002 - who was passed over comes again
        self._file = GrowingFile(self._path)
        secret = self._pseudonyms.secret.hex()
        self._file.write([table_line(COLUMNS), table_line([MARK, secret, None, None])])
        return self._file

    def keep(self, outcomes: Sequence[Outcome]) -> None:
        self._file.write(
            table_line([one.known_as, one.person, one.origin, one.row]) for one in outcomes
        )

    def end(self) -> None:
        pass
