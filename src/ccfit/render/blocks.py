"""What a page is made of: each piece can be shown on a terminal and written as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from ccfit.language import NO_BREAK_SPACE
from ccfit.render.look import Look
from ccfit.render.marks import inline, labelled, paragraph, table
from ccfit.render.page import UNBROKEN, Page

# Columns of a table as wide as this or wider; where they are not, a row becomes a paragraph.
NARROWEST_COLUMN = 15
GAP = 2
CELLS = 10


class Block(Protocol):
    """One piece of a page."""

    def show(self, page: Page) -> None: ...

    def markdown(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Title:
    """What the page is about, and its code."""

    text: str
    code: str = ""

    def show(self, page: Page) -> None:
        page.line(Text.assemble((self.text, "bold"), (f"  {self.code}", "dim")), hang=2)

    def markdown(self) -> str:
        return f"# {inline(self.text)}" + (f" ({self.code})" if self.code else "")


@dataclass(frozen=True, slots=True)
class Heading:
    """A part begins."""

    text: str

    def show(self, page: Page) -> None:
        page.heading(self.text)

    def markdown(self) -> str:
        return f"## {inline(self.text)}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain prose; `style` is rich's."""

    text: str
    style: str = ""

    def show(self, page: Page) -> None:
        page.line(self.text, self.style, indent=2)

    def markdown(self) -> str:
        return f"*{inline(self.text)}*" if self.style else paragraph(self.text)


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it is."""

    label: str
    value: str

    def show(self, page: Page) -> None:
        page.line(Text.assemble((f"{self.label}: ", "bold"), self.value), indent=2, hang=2)

    def markdown(self) -> str:
        return labelled(self.label, self.value)


@dataclass(frozen=True, slots=True)
class Points:
    """A list; `numbered` where the order matters, the first words bold where a colon ends them."""

    items: Sequence[str]
    numbered: bool = False
    labelled: bool = False

    def show(self, page: Page) -> None:
        for place, item in enumerate(self.items, 1):
            mark = f"{place}. " if self.numbered else "· "
            label, colon, rest = item.partition(": ") if self.labelled else ("", "", item)
            text = Text.assemble(mark, (label, "bold"), colon, rest)
            page.line(text, indent=2, hang=len(mark))

    def markdown(self) -> str:
        marks = (f"{place}." if self.numbered else "-" for place in range(1, len(self.items) + 1))
        return "\n".join(
            f"{mark} {self._item(item)}" for mark, item in zip(marks, self.items, strict=True)
        )

    def _item(self, item: str) -> str:
        label, colon, rest = item.partition(": ")
        if not (self.labelled and colon):
            return inline(item)
        return labelled(label, rest)


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: a share from 0 to 1, and what stands before and behind the bar."""

    share: float
    before: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart; `indent` and `hang` in columns."""

    rows: Sequence[Bar]
    indent: int = 2
    hang: int = 0

    def show(self, page: Page) -> None:
        for row in self.rows:
            text = Text.assemble(row.before, page.bar(row.share), row.behind)
            page.line(text, indent=self.indent, hang=self.hang)

    def markdown(self) -> str:
        return "\n".join(f"- {self._row(row)}" for row in self.rows)

    def _row(self, row: Bar) -> str:
        bar = Page(Look()).bar(row.share).plain
        parts = (inline(" ".join(row.before.split())), bar, inline(" ".join(row.behind.split())))
        return " ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header; the first column is a code. Too narrow a page gets paragraphs."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def show(self, page: Page) -> None:
        others = len(self.header) - 1
        room = page.width - 2 - self._code_width() - GAP * others
        if room // others < NARROWEST_COLUMN:
            self._stacked(page)
            return
        shown = Padding(self._grid(page.width - 2), (0, 0, 0, 2), expand=False)
        page.console.print(shown)

    def _code_width(self) -> int:
        return max(len(row[0]) for row in (self.header, *self.rows))

    def _grid(self, width: int) -> Grid:
        grid = Grid(box=None, pad_edge=False, padding=(0, GAP, 0, 0), width=width)
        grid.add_column(_unbroken(self.header[0]), width=self._code_width(), header_style="bold")
        for place, name in enumerate(self.header[1:]):
            grid.add_column(_unbroken(name), ratio=3 if place == 0 else 2, header_style="bold")
        for row in self.rows:
            grid.add_row(*map(_unbroken, row))
        return grid

    def _stacked(self, page: Page) -> None:
        page.line("; ".join(filter(None, self.header[2:])), "dim", indent=2)
        for code, title, *rest in self.rows:
            page.line(f"{code}  {title}", indent=2, hang=len(code) + 2)
            if said := "; ".join(filter(None, rest)):
                page.line(said, "dim", indent=4)

    def markdown(self) -> str:
        return table(self.header, self.rows, range(len(self.header)))


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses, each on a line of its own."""

    addresses: Sequence[str]

    def show(self, page: Page) -> None:
        for address in self.addresses:
            page.link(address, indent=2)

    def markdown(self) -> str:
        return "\n".join(f"- <{address}>" for address in self.addresses)


def show(blocks: Iterable[Block], look: Look) -> str:
    """A page as text for a terminal, a file or a pipe."""
    page = Page(look)
    for block in blocks:
        block.show(page)
    return page.text()


def markdown(blocks: Iterable[Block]) -> str:
    """A page as Markdown."""
    return "\n\n".join(block.markdown() for block in blocks) + "\n"


def _unbroken(text: str) -> Text:
    return Text(text.replace(NO_BREAK_SPACE, UNBROKEN))
