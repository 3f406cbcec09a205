"""Near-identical occupations stand as one row."""

from __future__ import annotations

import pytest

from ccfit.folding import agreement, alike, fold
from ccfit.matching import Match

# Two shapes that correlate at 1, −1 and −.2 with the first; see each test.
R_ONLY, NOT_R, I_ONLY = "7 1 1 1 1 1", "1 7 7 7 7 7", "1 7 1 1 1 1"


def job(code, interests=R_ONLY, values=None):
    facets = {"interests": interests, "values": values}
    known = {facet: text for facet, text in facets.items() if text is not None}
    return {"code": code, "title": {"en": code, "es": code}, **known}


@pytest.fixture
def jobs(catalog_data, make_catalog):
    """A catalogue of these jobs."""
    return lambda *rows: make_catalog({**catalog_data, "occupations": list(rows)})


def matches(catalog, *codes):
    """These jobs as a ranking, in this order."""
    return [Match(rank, catalog.by_code[code], 1 - rank / 10) for rank, code in enumerate(codes, 1)]


def shown(rows):
    return [
        (row.match.occupation.code, [one.occupation.code for one in row.similar]) for row in rows
    ]


def pair(catalog):
    return tuple(catalog.occupations)


@pytest.mark.parametrize(("other", "r"), [(R_ONLY, 1), (NOT_R, -1), (I_ONLY, -0.2)])
def test_agreement_in_one_facet_is_the_correlation(jobs, other, r):
    # R alone against I alone: about their mean of 2, 5·(−1) + (−1)·5 + 4·1 = −6; 5² + 5·1² = 30.
    catalog = jobs(job("47-1001.00"), job("47-1002.00", other))
    assert agreement(*pair(catalog), catalog) == pytest.approx(r)


def test_facets_count_with_their_weights(jobs):
    # Interests weigh .45 and values .30: (.45·1 + .30·(−1)) / .75 = .2.
    catalog = jobs(job("47-1001.00", values=R_ONLY), job("47-1002.00", values=NOT_R))
    assert agreement(*pair(catalog), catalog) == pytest.approx(0.2)


def test_a_facet_that_one_side_lacks_is_left_aside(jobs):
    catalog = jobs(job("47-1001.00", values=R_ONLY), job("47-1002.00"))
    assert agreement(*pair(catalog), catalog) == pytest.approx(1)


def test_nothing_in_common_is_no_agreement(jobs):
    catalog = jobs(job("47-1001.00"), {**job("47-1002.00", values=R_ONLY, interests=None)})
    assert agreement(*pair(catalog), catalog) == 0
    assert not alike(*pair(catalog), catalog)


def test_only_jobs_of_one_minor_group_are_alike(jobs):
    # The group is the first four signs: 47-1, not 47-2.
    catalog = jobs(job("47-1001.00"), job("47-1999.00"), job("47-2001.00"))
    first, near, far = catalog.occupations
    assert alike(first, near, catalog)
    assert alike(near, first, catalog)
    assert not alike(first, far, catalog)


def test_teachers_of_any_subject_are_of_one_kind(jobs):
    catalog = jobs(job("25-1001.00"), job("25-1002.00", NOT_R), job("25-2001.00"))
    one, other, school = catalog.occupations
    assert alike(one, other, catalog)
    assert not alike(one, school, catalog)


def test_alike_jobs_fold_under_the_first_and_keep_their_places(jobs):
    catalog = jobs(
        job("47-1001.00"), job("47-2001.00"), job("47-1002.00"), job("47-1003.00", NOT_R)
    )
    ranking = matches(catalog, "47-1002.00", "47-2001.00", "47-1001.00", "47-1003.00")
    rows = fold(ranking, catalog, 10)
    assert shown(rows) == [
        ("47-1002.00", ["47-1001.00"]),
        ("47-2001.00", []),
        ("47-1003.00", []),
    ]
    assert [row.match.rank for row in rows] == [1, 2, 4]
    assert rows[0].similar[0].rank == 3


def test_a_folded_job_gathers_none_of_its_own(jobs):
    # The middle one is alike both ends, the ends are not alike: it goes under the first alone.
    a, b, c = "7 6 1 1 1 1", "7 7 1 1 1 3", "5 7 1 1 1 5"
    catalog = jobs(job("47-1001.00", a), job("47-1002.00", b), job("47-1003.00", c))
    first, middle, last = catalog.occupations
    assert alike(first, middle, catalog)
    assert alike(middle, last, catalog)
    assert not alike(first, last, catalog)
    ranking = matches(catalog, "47-1001.00", "47-1002.00", "47-1003.00")
    assert shown(fold(ranking, catalog, 10)) == [
        ("47-1001.00", ["47-1002.00"]),
        ("47-1003.00", []),
    ]


@pytest.mark.parametrize("most", [0, 1, 2, 9])
def test_rows_are_counted_after_folding(jobs, most):
    catalog = jobs(job("47-1001.00"), job("47-1002.00"), job("47-2001.00"))
    ranking = matches(catalog, "47-1001.00", "47-1002.00", "47-2001.00")
    whole = [("47-1001.00", ["47-1002.00"]), ("47-2001.00", [])]
    assert shown(fold(ranking, catalog, most)) == whole[:most]


def test_no_matches_are_no_rows(catalog):
    assert fold([], catalog, 5) == []
