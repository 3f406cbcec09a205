"""An occupation's figures as the report shows them. What is unknown stays None."""

from __future__ import annotations

from ccfit.catalog import Catalog, Occupation
from ccfit.language import Lang, as_text
from ccfit.reporting.report import FactsShown, OutlookShown, PayShown, ReportedShown


def facts_shown(occupation: Occupation, catalog: Catalog) -> FactsShown:
    """Schooling, pay, outlook and employment of one occupation."""
    return FactsShown(
        job_zone=occupation.zone,
        education=occupation.education.get("typical"),
        training=occupation.education.get("training"),
        employment=occupation.employment,
        pay=_pay(occupation, catalog),
        outlook=_outlook(occupation, catalog),
    )


def _pay(occupation: Occupation, catalog: Catalog) -> PayShown | None:
    pay = occupation.pay
    if pay is None:
        return None
    return PayShown.model_validate(
        {
            "median": pay.median,
            "p10": pay.p10,
            "p90": pay.p90,
            "period": pay.period,
            "capped": list(pay.capped),
            "group": pay.group,
            "currency": catalog.facts.get("currency", "USD"),
            "country": catalog.facts.get("country", "US"),
            "as_of": str(catalog.facts.get("wages_as_of", "")),
        }
    )


def _outlook(occupation: Occupation, catalog: Catalog) -> OutlookShown | None:
    outlook, common = occupation.outlook, catalog.facts.get("outlook", {})
    if outlook is None:
        return None
    return OutlookShown(
        change_percent=outlook.change_percent,
        all_jobs_percent=common.get("all_jobs_percent"),
        openings_per_year=outlook.openings_per_year,
        start=common.get("from"),
        to=common.get("to"),
        group=outlook.group,
    )


def reported_shown(occupation: Occupation, lang: Lang) -> list[ReportedShown]:
    """The profiles that others have published of this occupation."""
    return [
        ReportedShown(
            source=as_text(one["source"]).to(lang),
            year=one.get("year"),
            code=one.get("code"),
            types=list(one.get("types", ())),
            values=list(one.get("values", ())),
            note=as_text(one["note"]).to(lang) if "note" in one else None,
        )
        for one in occupation.reported
    ]
