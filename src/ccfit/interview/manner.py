"""How a sitting talks with somebody: what every way of asking has to know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from ccfit.interview.session import Session
from ccfit.language import Lang
from ccfit.saved import Earlier

Choice = Literal["go on", "new", "other name"]


class Talk(Protocol):
    """A conversation about a session."""

    @property
    def seconds(self) -> Mapping[str, float]:
        """The time spent on each item."""

    def run(self) -> None:
        """Ask until nothing is left. Raises Stop when the person leaves."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """What a conversation calls: to save, for a first look, and when the language changes."""

    save: Callable[[], None]
    first_look: Callable[[], list[str]]
    speak: Callable[[Lang], None]


class Manner(Protocol):
    """A way of asking."""

    @property
    def interactive(self) -> bool:
        """Whether a person sits there, rather than a pipe."""

    def language(self, usual: Lang) -> Lang:
        """Which language to go on in; the page shows them all."""

    def name(self, lang: Lang, *, resuming: bool, unknown: bool = False) -> str | None:
        """A nickname as it was typed, None at the end of input.

        `unknown` says that the last one has no saved answers.
        """

    def choose(self, found: Earlier, lang: Lang) -> Choice:
        """What to do about a quiz that was begun before."""

    def talk(self, session: Session, lang: Lang, hooks: Hooks, seconds: dict[str, float]) -> Talk:
        """A conversation, not yet begun."""

    def say(self, text: str) -> None:
        """Something beside the questions."""

    def offer(self, lang: Lang) -> bool:
        """Whether to show what the answers say so far."""

    def hold_interrupts(self) -> None:
        """From now on no Ctrl-C is heard: answers are being put away."""
