"""The indices of two Holland codes as text: a value, its range and what it means."""

from __future__ import annotations

from rich.text import Text

from ccfit.language import Lang, number
from ccfit.render.look import Look
from ccfit.render.page import Page
from ccfit.reporting.congruence import CodeShown, IndicesShown
from ccfit.words.indices import MEANINGS, NAMES, WORDS

RANGES = {
    "brown_gore_c": (0, 18),
    "iachan_m": (0, 28),
    "iachan_m_two_letter": (0, 6),
    "zener_schnuelle": (0, 6),
    "first_letter_hexagon_distance": (0, 3),
    "circumplex_angle_degrees": (0, 180),
    "profile_correlation_321": (-1, 1),
}
DECIMALS = 4


def render(shown: IndicesShown, lang: Lang, look: Look) -> str:
    """One entry an index, then the consistency of each code."""
    page = Page(look)
    title = WORDS["title"].to(lang)
    page.line(title.format(first=shown.first.code, second=shown.second.code), "bold")
    for key in NAMES:
        page.line()
        _index(page, key, getattr(shown, key), lang)
    page.heading(WORDS["of_one_code"].to(lang))
    codes = {shown.first.code: shown.first, shown.second.code: shown.second}
    for code in codes.values():
        _consistency(page, code, lang)
    page.line(WORDS["consistency.means"].to(lang), "dim", indent=4)
    if any(len(code.orders) > 1 for code in codes.values()):
        page.line()
        page.line(WORDS["ties"].to(lang), indent=2)
    return page.text()


def _index(page: Page, key: str, value: float | None, lang: Lang) -> None:
    name = NAMES[key].to(lang)
    if value is None:
        letters = 2 if key == "iachan_m_two_letter" else 3
        page.line(f"{name}: {WORDS[f'too_short.{letters}'].to(lang)}", "dim", indent=2, hang=2)
        return
    unit = "°" if key == "circumplex_angle_degrees" else ""
    low, high = (f"{plain(end, lang)}{unit}" for end in RANGES[key])
    span = WORDS["range"].to(lang).format(low=low, high=high)
    page.line(
        Text.assemble(f"{name}: ", (f"{plain(value, lang)}{unit}", "bold"), (f"  ({span})", "dim")),
        indent=2,
        hang=2,
    )
    page.line(MEANINGS[key].to(lang), "dim", indent=4)


def plain(value: float, lang: Lang) -> str:
    """Up to four decimals, none where there are none: ``20.5``, ``−0,375``."""
    point = "." if lang == "en" else ","
    digits = number(abs(value), lang, DECIMALS).rstrip("0").rstrip(point)
    return f"−{digits}" if value < 0 and digits != "0" else digits


def _consistency(page: Page, code: CodeShown, lang: Lang) -> None:
    levels = [WORDS[level].to(lang) for level in code.consistency]
    value = WORDS["or"].to(lang).join(levels) or WORDS["consistency.short"].to(lang)
    name = WORDS["consistency"].to(lang).format(code=code.code)
    page.line(Text.assemble(f"{name}: ", (value, "bold")), indent=2, hang=2)
