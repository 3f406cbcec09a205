"""A page of styled text that is collected and then handed over as one string."""

from __future__ import annotations

import io

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ccfit.language import NO_BREAK_SPACE
from ccfit.render.look import Look

NARROWEST, WIDEST = 40, 100
# rich breaks lines at a no-break space too, so a private character stands in for it.
UNBROKEN = "\ue000"


class Page:
    """Lines of text with rich's styles; user text is never read as markup."""

    def __init__(self, look: Look, widest: int = WIDEST) -> None:
        self.look = look
        self.width = max(NARROWEST, min(look.width, widest))
        self._out = io.StringIO()
        self.console = Console(
            file=self._out,
            width=self.width,
            force_terminal=look.color,
            color_system="standard" if look.color else None,
            no_color=not look.color,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )

    def line(self, text: str | Text = "", style: str = "", indent: int = 0, hang: int = 0) -> None:
        """One paragraph; lines after the first go in by `hang` more columns."""
        shown = text if isinstance(text, Text) else Text(text, style)
        shown.plain = shown.plain.replace(NO_BREAK_SPACE, UNBROKEN)
        if not shown.plain:
            self.console.print()
        elif hang:
            self._hanging(shown, indent, hang)
        else:
            self.console.print(Padding(shown, (0, 0, 0, indent), expand=False))

    def _hanging(self, text: Text, indent: int, hang: int) -> None:
        first = text.wrap(self.console, self.width - indent)[0]
        self._indented(first, indent)
        rest = text[len(first.plain) :]
        blanks = len(rest.plain) - len(rest.plain.lstrip(" "))
        for line in rest[blanks:].wrap(self.console, self.width - indent - hang):
            self._indented(line, indent + hang)

    def _indented(self, line: Text, indent: int) -> None:
        line.rstrip()
        self.console.print(Padding(line, (0, 0, 0, indent), expand=False))

    def link(self, address: str, indent: int = 0) -> None:
        """An address on a line of its own, never broken, so that it can be clicked."""
        self.console.print(" " * indent + address, no_wrap=True, overflow="ignore", crop=False)

    def heading(self, text: str) -> None:
        self.line()
        self.line(text, "bold cyan")

    def text(self) -> str:
        """All lines so far, trailing blanks cut."""
        whole = self._out.getvalue().replace(UNBROKEN, NO_BREAK_SPACE)
        rows = [row.rstrip() for row in whole.splitlines()]
        return "\n".join(rows).strip("\n") + "\n"

    def bar(self, share: float, cells: int = 10) -> Text:
        """A bar of `cells`, filled by a share from 0 to 1."""
        full = round(max(0.0, min(1.0, share)) * cells)
        filled, empty = ("█", "░") if self.look.blocks else ("#", "-")
        return Text.assemble((filled * full, "green"), (empty * (cells - full), "bright_black"))
