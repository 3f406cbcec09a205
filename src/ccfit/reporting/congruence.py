"""How much two Holland codes agree, as ``ccfit indices`` gives it out.

Keys are only ever added within ``ccfit.indices/1``. Ties in a code are averaged over their
orders (Iachan 1990). An index that needs more letters than a code has is null.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from ccfit import holland
from ccfit.errors import UsageError
from ccfit.holland import LONGEST_CODE, Index, Tiers
from ccfit.rounding import six
from ccfit.vectors import mean
from ccfit.version import VERSION

SCHEMA: Final = "ccfit.indices/1"
Consistency = holland.Consistency


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CodeShown(_Model):
    """One code and how near its first two letters lie."""

    code: str = Field(description="The code, ties in parentheses.")
    orders: list[str] = Field(description="The codes that its ties leave open; one without ties.")
    consistency: list[Consistency] = Field(
        description="How near its first two letters are on the hexagon: more than one where ties "
        "leave it open, none for a single letter."
    )
    consistency_distance: float | None = Field(
        description="The steps between them, 1 to 3, averaged over ties; null for one letter."
    )


class IndicesShown(_Model):
    """Holland's indices of two codes; the first is usually a person's."""

    schema_: Literal["ccfit.indices/1"] = Field(
        default=SCHEMA, description="The shape of this file; keys are only ever added to it."
    )
    ccfit: str = Field(description="The version of ccfit.")
    first: CodeShown = Field(description="The first code.")
    second: CodeShown = Field(description="The second code.")
    brown_gore_c: float | None = Field(description="C (Brown & Gore 1994), 0 to 18.")
    iachan_m: float | None = Field(description="M for three letters (Iachan 1984), 0 to 28.")
    iachan_m_two_letter: float | None = Field(
        description="M for the first two letters (Iachan 1990), 0 to 6."
    )
    zener_schnuelle: float | None = Field(
        description="Agreement in seven steps, counted from the first code (1976), 0 to 6."
    )
    first_letter_hexagon_distance: float = Field(
        description="Steps on the hexagon between the first letters, 0 to 3."
    )
    circumplex_angle_degrees: float = Field(
        description="The angle between the codes' directions on the hexagon, 0 to 180."
    )
    profile_correlation_321: float = Field(
        description="Pearson's r of the codes written as 3, 2, 1 and 0 points, -1 to 1."
    )

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: "schema" if name == "schema_" else name,
        serialize_by_alias=True,
    )


def indices(first: str, second: str) -> IndicesShown:
    """Every index that two codes of one to three letters allow. Raises UsageError."""
    one, other = _read(first), _read(second)
    return IndicesShown(
        ccfit=VERSION,
        first=_code_shown(one),
        second=_code_shown(other),
        brown_gore_c=_if_long_enough(holland.brown_gore, one, other, 3),
        iachan_m=_if_long_enough(holland.iachan, one, other, 3),
        iachan_m_two_letter=_if_long_enough(holland.iachan, one, other, 2),
        zener_schnuelle=_if_long_enough(holland.zener_schnuelle, one, other, 3),
        first_letter_hexagon_distance=_of(holland.first_letter_distance, one, other),
        circumplex_angle_degrees=_of(holland.code_angle, one, other),
        profile_correlation_321=_of(holland.code_correlation, one, other),
    )


def _read(code: str) -> Tiers:
    try:
        return holland.read_code(code)
    except ValueError:
        raise UsageError("indices.code", value=code) from None


def _of(index: Index, one: Tiers, other: Tiers, length: int = LONGEST_CODE) -> float:
    return six(holland.averaged(index, holland.orders(one, length), holland.orders(other, length)))


def _if_long_enough(index: Index, one: Tiers, other: Tiers, length: int) -> float | None:
    shortest = min(len("".join(one)), len("".join(other)))
    return _of(index, one, other, length) if shortest >= length else None


def _code_shown(code: Tiers) -> CodeShown:
    pairs = [pair for pair in holland.orders(code, 2) if len(pair) == 2]
    found = sorted((holland.distance(*pair), holland.consistency(pair)) for pair in pairs)
    return CodeShown(
        code=holland.written(code),
        orders=holland.orders(code),
        consistency=list(dict.fromkeys(level for _, level in found)),
        consistency_distance=six(mean([float(step) for step, _ in found])) if found else None,
    )
