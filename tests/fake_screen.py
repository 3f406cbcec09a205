"""A screen without a terminal: replies prepared beforehand, and a record of what was shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import repeat

from ccfit.render.look import Look

Reply = str | type[BaseException]


class FakeScreen:
    """Answers with `replies` one by one; an exception among them is raised.

    When they run out, the input has ended. `watch` is called before every reply.
    """

    def __init__(
        self,
        *replies: Reply,
        then: str | None = None,
        interactive: bool = True,
        width: int = 80,
        watch: Callable[[], None] = lambda: None,
    ) -> None:
        self.look = Look(width)
        self.interactive = interactive
        self.watch = watch
        self.shown: list[str] = []
        self.prompts: list[str] = []
        self.deaf = False
        self._replies: Iterator[Reply] = self._all(replies, then)

    @staticmethod
    def _all(replies: Iterable[Reply], then: str | None) -> Iterator[Reply]:
        yield from replies
        if then is not None:
            yield from repeat(then)

    def show(self, text: str) -> None:
        self.shown.append(text)

    def ask(self, prompt: str) -> str:
        self.prompts.append(prompt)
        self.watch()
        reply = next(self._replies, EOFError)
        if isinstance(reply, str):
            return reply
        raise reply

    def hold_interrupts(self) -> None:
        self.deaf = True

    @property
    def text(self) -> str:
        """Everything shown so far."""
        return "".join(self.shown)

    @property
    def unwrapped(self) -> str:
        """Everything shown so far, on one line."""
        return " ".join(self.text.split())
