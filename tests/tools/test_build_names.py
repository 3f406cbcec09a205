"""Search names: order, other forms, duplicates."""

from __future__ import annotations

import pytest
from catalog.errors import BuildError
from catalog.names import distinct, english_names, split_forms
from catalog.onet import ReportedTitle


@pytest.mark.parametrize(
    ("reported", "forms"),
    [
        ("Customer Care Representative (CCR)", ("Customer Care Representative", "CCR")),
        ("CEO (Chief Executive Officer)", ("CEO", "Chief Executive Officer")),
        ("Registered Technologist (RT (R))", ("Registered Technologist", "RT (R)")),
        ("President", ("President", None)),
    ],
)
def test_other_form_in_parentheses(reported: str, forms: tuple[str, str | None]) -> None:
    assert split_forms(reported) == forms


def test_order_of_names() -> None:
    reported = [
        ReportedTitle("Vice President (VP)", prominent=False),
        ReportedTitle("General Manager (GM)", prominent=True),
        ReportedTitle("chief", prominent=True),
    ]
    names = english_names("Chief Executives", ["boss", "Chief"], reported)
    assert names == ("boss", "Chief", "General Manager", "Vice President", "GM", "VP")


def test_other_forms_only_if_there_is_room() -> None:
    written = [f"name {i}" for i in range(11)]
    names = english_names("T", written, [ReportedTitle("General Manager (GM)", prominent=True)])
    assert names[-1] == "General Manager"
    assert len(names) == 12


def test_no_duplicates_and_never_the_title() -> None:
    assert distinct("Actriz", ["actriz", "actor", "Actor"]) == ("actor",)


def test_semicolon_is_refused() -> None:
    with pytest.raises(BuildError, match="parts names"):
        distinct("Actors", ["actor; actress"])
