"""Near misses: what a person probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from ccfit.language import Lang
from ccfit.words import errors as words


class Suggestion:
    """“ Did you mean …?”, worded when the language is known; nothing if nothing is near."""

    def __init__(
        self, name: object, among: Iterable[str], most: int = 3, cutoff: float = 0.6
    ) -> None:
        by_lower = {str(one).lower(): str(one) for one in among}
        near = difflib.get_close_matches(str(name).lower(), by_lower, most, cutoff)
        self.names = [by_lower[one] for one in near]

    @classmethod
    def of(cls, names: list[str]) -> Suggestion:
        """A suggestion of names that are already known to be near."""
        made = cls("", ())
        made.names = names
        return made

    def to(self, lang: Lang) -> str:
        if not self.names:
            return ""
        return words.WORDS["did_you_mean"].to(lang).format(names=", ".join(self.names))
