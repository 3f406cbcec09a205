"""How a page may look, known before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """How a page may look: columns, colour or none, and whether block characters can be shown."""

    width: int = 80
    color: bool = False
    blocks: bool = True
