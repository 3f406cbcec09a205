"""A window without a terminal: keys prepared beforehand, and every page that was shown."""

from __future__ import annotations

from ccfit.interview.window import fitting
from ccfit.render.look import Look


class FakeWindow:
    """Presses `keys` one by one; when they run out, nobody is there any more.

    An exception among the keys is raised. `watch` is called before every key.
    """

    def __init__(self, *keys, width=80, height=24, watch=lambda: None):
        self.look = Look(width)
        self.height = height
        self.pages: list[list[str]] = []
        self.watch = watch
        self._keys = iter(keys)

    def draw(self, lines, **_how):
        self.pages.append(fitting(lines, self.height))

    def key(self):
        self.watch()
        key = next(self._keys, EOFError)
        if isinstance(key, str):
            return key
        raise key

    @property
    def page(self) -> str:
        """The page on show, without line ends."""
        return " ".join(" ".join(self.pages[-1]).replace("\u00a0", " ").split())

    @property
    def lines(self) -> list[str]:
        return self.pages[-1]
