"""The picture of a group as one page of HTML: nothing is fetched, nothing runs, it prints."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from jinja2 import Environment, StrictUndefined, Template

from ccfit.language import Lang
from ccfit.render import cohort_sections as parts
from ccfit.render.cohort_sections import say
from ccfit.reporting.cohort import Cohort

TEMPLATE = "cohort_page.html"


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(
        resources.files("ccfit.render").joinpath(TEMPLATE).read_text("utf-8")
    )


def render(cohort: Cohort, lang: Lang, *, by: str | None = None) -> str:
    """The whole page; `by` is the grouping column that was asked for."""
    forms = [
        {
            "title": parts.form_title(form, cohort, lang),
            "intro": say("scales.intro", lang, low=f"{form.range[0]:g}", high=f"{form.range[1]:g}"),
            "rows": [
                (parts.scale_name(form, scale, lang), *parts.scale_figures(scale, lang).values())
                for scale in form.scales
            ],
            "single": say("scales.single", lang) if parts.is_single(form) else "",
            "suspects": parts.suspects(form, lang),
        }
        for form in cohort.psychometrics or ()
    ]
    return _template().render(
        lang=lang,
        cohort=cohort,
        by=by,
        say=lambda key: say(key, lang),
        people=parts.people_words(cohort.everybody.people, lang),
        unread=parts.unread_words(cohort, lang),
        sections=parts.everybody_sections(cohort, lang),
        groups=parts.group_sections(cohort, lang),
        figure=lambda row: parts.figure(row, lang),
        columns=[say("scale", lang), *parts.column_names(lang).values()],
        forms=forms,
        scales_notes=parts.scales_notes(cohort, lang) if cohort.psychometrics is not None else [],
        notes=parts.notes(lang),
    )
