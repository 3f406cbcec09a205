"""Names that stand for people without naming them."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from ccfit.intake.entry import Entry

LENGTH = 10
SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Pseudonyms of one batch: the same id has the same one, and only the secret leads back.

    HMAC-SHA-256 of the id (RFC 2104), cut to forty bits: among 10,000 people two share one in
    one of 20,000 batches. Whoever came without an id goes by source and row.
    """

    secret: bytes

    def of(self, entry: Entry) -> str:
        """The pseudonym of a person."""
        named = entry.person is not None
        text = f"id\n{entry.person}" if named else f"row\n{entry.source}\n{entry.row}"
        digest = hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()
        return f"p-{digest[:LENGTH]}"

    def source(self, entry: Entry) -> str:
        """Where the person came from: of a file of one person only that it was one."""
        return entry.source if entry.row is not None else self.of(entry)


def new_pseudonyms() -> Pseudonyms:
    """Pseudonyms that nobody can guess."""
    return Pseudonyms(secrets.token_bytes(SECRET_BYTES))
