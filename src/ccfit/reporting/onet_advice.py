"""What to keep in mind about a list made by O*NET's own method."""

from __future__ import annotations

from collections.abc import Sequence

from ccfit.reporting.advice import Situation
from ccfit.reporting.report import Note
from ccfit.words.onet import NOTES

# What a report says by any method; the other notes are about parts that O*NET leaves out.
ALWAYS = frozenset({"pay", "schooling", "estimated", "type", "longer", "starting_point"})


def notes(situation: Situation, usual: Sequence[Note]) -> list[Note]:
    """What the method looks at first, then those of the `usual` notes that still hold."""
    own = [Note(id=key, text=NOTES[key].to(situation.lang)) for key in _own(situation)]
    return [*own, *(note for note in usual if note.id in ALWAYS)]


def _own(situation: Situation) -> list[str]:
    interests = situation.profile.interests
    if interests is None:
        return ["onet_missing"]
    if not situation.ranked:
        return ["onet_flat"]
    close = ["onet_close"] if interests.signal == 0 else []
    none = [] if situation.matches else ["onet_none"]
    return ["onet_method", *close, *none]
