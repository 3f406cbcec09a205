"""The report: what users and scripts rely on, as typed models.

Numbers are plain, with up to six decimals. `fit` is 0–100 and 50 means no relation; a facet's
`fit` is −1…1 and the contributions of a match add up to fit − 50. Keys are only ever added
within ``ccfit.report/1``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA: Literal["ccfit.report/1"] = "ccfit.report/1"
Score = float | None


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CatalogUsed(_Model):
    """Which catalogue the person was compared with; `sha256` is that of its file."""

    id: str
    sha256: str
    occupations: int


class QuizUsed(_Model):
    """Which quiz was answered, and which form of it."""

    id: str
    sha256: str
    length: str


class PersonShown(_Model):
    """Who answered, the language of the texts, and when."""

    id: str | None
    lang: Literal["en", "es"]
    taken: str | None


class FlagShown(_Model):
    """Something seen in how a section was answered: `value` passed the `threshold`."""

    id: str
    facet: str
    value: float
    threshold: float
    message: str


class QualityShown(_Model):
    """`retake` only where no facet has signal; flags never hide a report."""

    verdict: Literal["ok", "caution", "retake"]
    flags: list[FlagShown]


class Weights(_Model):
    """The weights asked for, before facets without signal are left out."""

    interests: float
    values: float
    skills: float
    type: float


class DifferentiationShown(_Model):
    """Holland's x1 − x6, Iachan's L1, Healy & Mourton's population SD, in units of the scores."""

    holland: float
    iachan: float
    healy_mourton: float


class OrderShown(_Model):
    """How likely one letter is truly above the one after it."""

    letter: str
    over: str
    probability: float


class InterestsShown(_Model):
    """Scores in `range`; `signal` is λ, 0–1; `code_display` shows open orders in brackets.

    `consistency` is None where the first two letters are open.
    """

    scores: dict[str, Score]
    range: tuple[float, float]
    standard_errors: dict[str, Score]
    signal: float
    code: str
    code_display: str
    order: list[OrderShown]
    consistency: Literal["high", "moderate", "low"] | None
    differentiation: DifferentiationShown
    elevation: float
    answered: int | None
    items: int | None


class ScalesShown(_Model):
    """Values or skills: scores in `range`, None where nothing was answered."""

    scores: dict[str, Score]
    range: tuple[float, float]
    standard_errors: dict[str, Score]
    signal: float
    top: list[str]
    answered: int | None
    items: int | None


class TypeShown(_Model):
    """Type-style preferences, −1…1 toward the named pole; not the MBTI® instrument."""

    scores: dict[str, Score]
    probabilities: dict[str, Score]
    signal: float
    code: str
    code_display: str
    answered: int | None
    items: int | None


class ProfileShown(_Model):
    """The four facets; None where there are not enough answers."""

    interests: InterestsShown | None
    values: ScalesShown | None
    skills: ScalesShown | None
    type: TypeShown | None


class AreaShown(_Model):
    """A SOC major group; `fit` is the mean over its occupations.

    `first_tier` counts those in the first tier.
    """

    code: str
    title: str
    fit: float
    occupations: int
    first_tier: int


class TierShown(_Model):
    """Jobs that the answers cannot put in order; tier 1 comes first."""

    tier: int
    occupations: int


class FacetShown(_Model):
    """One facet of a match: `fit` −1…1, `weight` re-scaled to sum to 1 over those used."""

    facet: str
    fit: float
    weight: float
    contribution: float
    estimated: bool


class ReasonShown(_Model):
    """What speaks for a match, or what to weigh, with its share of fit − 50."""

    facet: str
    dimension: str
    contribution: float
    text: str


class PayShown(_Model):
    """Wages before tax; `capped` names the figures that are lower bounds.

    `group` is the SOC code of the wider group whose figures these are, None for its own.
    """

    median: float
    p10: float | None
    p90: float | None
    period: Literal["year", "hour"]
    currency: str
    country: str
    as_of: str
    capped: list[str]
    group: str | None


class OutlookShown(_Model):
    """Projected change of employment in percent; openings in people."""

    change_percent: float
    all_jobs_percent: float | None
    openings_per_year: int | None
    # `from` is a word of Python
    start: int | None
    to: int | None
    group: str | None

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: "from" if name == "start" else name,
        serialize_by_alias=True,
    )


class FactsShown(_Model):
    """What is known of the occupation; None where there is no figure."""

    job_zone: int | None
    education: str | None
    training: str | None
    employment: int | None
    pay: PayShown | None
    outlook: OutlookShown | None


class ReportedShown(_Model):
    """A profile that somebody else has published."""

    source: str
    year: int | None
    code: str | None
    types: list[str]
    values: list[str]
    note: str | None


class MatchShown(_Model):
    """One occupation; `rank` counts the whole catalogue.

    `rank_interval` holds its place in four of five sittings with similar questions; jobs of one
    `tier` cannot be told apart by these answers. `top_ten_share` is the share of a grid of
    weightings in which it stands among the first ten.

    `similar` are the codes of near-identical occupations folded under this one.
    """

    rank: int
    rank_interval: tuple[int, int] | None
    tier: int | None
    band: Literal["best", "great", "good"] | None = Field(
        description="O*NET's own band with --method onet, a correlation of at least .729, .608 "
        "or 0; null otherwise."
    )
    code: str
    title: str
    fit: float
    facets: list[FacetShown]
    reasons: list[ReasonShown]
    cautions: list[ReasonShown]
    similar: list[str]
    top_ten_share: float | None
    facts: FactsShown
    reported: list[ReportedShown]


class Listed(_Model):
    """A job by its place in a list."""

    rank: int
    code: str
    title: str
    fit: float


class SampleArea(_Model):
    """An area to sample for one letter, where nothing can be ranked."""

    letter: str
    code: str
    title: str


class Note(_Model):
    """Something to keep in mind about this report."""

    id: str
    text: str


class Step(_Model):
    """Something to do next; `links` are printed, never fetched."""

    id: str
    text: str
    links: list[str]


class ScaleChange(_Model):
    """One scale in two sittings, in units of the scores."""

    facet: str
    dimension: str
    old: float = Field(description="The earlier score.")
    new: float = Field(description="The score of this sitting.")
    change: float = Field(description="The new less the old score.")
    threshold: float | None = Field(
        description="What chance seldom exceeds, 1.96 times the standard error of the "
        "difference; null where no error is known."
    )
    reliable: bool = Field(description="Whether the change exceeds the threshold.")


class CodeChange(_Model):
    """The letters of two sittings; null where they have no clear pattern."""

    old: str | None = Field(description="The earlier code.")
    new: str | None = Field(description="The code of this sitting.")


class PlaceMoved(_Model):
    """An occupation or area that is among the first of either sitting."""

    code: str
    title: str
    old: int = Field(description="Its earlier place in the whole list.")
    new: int = Field(description="Its place in this sitting.")


class Comparison(_Model):
    """What changed since an earlier sitting; most of it is chance."""

    old_id: str | None = Field(description="Who answered then.")
    old_taken: str | None = Field(description="When.")
    scales: list[ScaleChange] = Field(description="The scales that both sittings have scores for.")
    not_compared: list[str] = Field(
        description="Parts that only one sitting has, or that are letters or a ranking in one."
    )
    code: CodeChange | None = Field(description="The Holland codes, if both sittings have one.")
    type: CodeChange | None = Field(description="The four letters, if both sittings have them.")
    jobs: list[PlaceMoved] = Field(
        description="The first ten of each sitting, in the new order; empty where one of them "
        "has no ranking."
    )
    shared_jobs: int | None = Field(description="How many are among the first ten of both.")
    areas: list[PlaceMoved] = Field(description="The first five areas of each, in the new order.")
    shared_areas: int | None = Field(description="How many are among the first five of both.")


class Report(_Model):
    """One person's report; ``model_dump_json()`` is the JSON that ``ccfit score`` prints."""

    schema_: Literal["ccfit.report/1"] = SCHEMA
    ccfit: str
    catalog: CatalogUsed
    quiz: QuizUsed | None
    person: PersonShown
    quality: QualityShown
    certainty: Literal["calibrated", "uncalibrated"] | None
    weights: Weights
    profile: ProfileShown
    areas: list[AreaShown]
    tiers: list[TierShown]
    matches: list[MatchShown]
    distinctive: list[Listed] | None
    far_end: list[Listed]
    hidden: int
    sample_areas: list[SampleArea]
    notes: list[Note]
    next_steps: list[Step]
    comparison: Comparison | None = Field(
        description="What changed since an earlier sitting; null without one."
    )

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        alias_generator=lambda name: "schema" if name == "schema_" else name,
        serialize_by_alias=True,
    )

    @property
    def ranked(self) -> bool:
        """Whether the answers had signal, so that there is a ranking."""
        return bool(self.areas)
