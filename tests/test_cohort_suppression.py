"""Nobody can be singled out: hand-made tables, and every sum that a reader could try."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.cohort.suppression import FEWEST, Counts, Shown, merged_small, suppressed

COUNTS = st.one_of(st.integers(0, 14), st.integers(0, 60))


def whole_of(**counts: int) -> Counts:
    return Counts(sum(counts.values()), counts)


# By hand


def test_ten_people_are_shown_and_nine_are_not():
    # 9 + 8 = 17 hidden: nobody can tell the two apart, and 17 are enough.
    shown = suppressed(whole_of(ok=10, caution=9, retake=8))
    assert shown.whole == {"ok": 10, "caution": None, "retake": None}


def test_the_smallest_figure_is_hidden_with_one_that_a_difference_would_give():
    # 100 − 80 − 17 = 3: so 17 goes too, and 100 − 80 = 20.
    shown = suppressed(whole_of(ok=80, caution=17, retake=3))
    assert shown.whole == {"ok": 80, "caution": None, "retake": None}


def test_two_small_figures_that_come_to_fewer_than_ten_hide_a_third():
    # 3 + 4 = 7 would be known as a difference; with 12 it is 19.
    shown = suppressed(whole_of(ok=80, caution=3, retake=4, other=12))
    assert shown.whole == {"ok": 80, "caution": None, "retake": None, "other": None}


def test_where_nobody_is_left_it_may_say_so():
    assert suppressed(whole_of(finished=30, unfinished=0)).whole == {
        "finished": 30,
        "unfinished": 0,
    }


def test_a_small_figure_in_one_group_hides_a_square():
    # Rows are categories, columns groups A, B, C, then all:
    #   ok      20  30  40  90
    #   caution  4  20  30  54
    # A's 4 follows from A's total and its 20, and from 54 − 20 − 30. So A's 20 goes, and in the
    # row of 54 the next smallest, B's 20; then B's 30 would give B's 20 away, and goes too.
    groups = {
        "A": whole_of(ok=20, caution=4),
        "B": whole_of(ok=30, caution=20),
        "C": whole_of(ok=40, caution=30),
    }
    shown = suppressed(whole_of(ok=90, caution=54), groups)
    assert shown.whole == {"ok": 90, "caution": 54}
    assert shown.groups["A"] == shown.groups["B"] == {"ok": None, "caution": None}
    assert shown.groups["C"] == {"ok": 40, "caution": 30}


def test_rows_and_columns_of_ten_each_are_not_enough():
    # Hidden: A's 9 and 1, B's 9 and 1, and the 19 of the first row. Each row and column of hidden
    # figures comes to ten or more, and yet A + B less the first row is 2: the two ones together.
    groups = {
        "A": whole_of(x=9, y=1, z=0, w=40),
        "B": whole_of(x=9, y=0, z=1, w=40),
        "C": whole_of(x=40, y=30, z=30, w=40),
    }
    whole = whole_of(x=58, y=31, z=31, w=120)
    assert_safe(whole, groups, suppressed(whole, groups))


def test_nearly_everybody_is_as_telling_as_nearly_nobody():
    # Of 30 people 27 have the area: 3 have not. So 27 is hidden, and since all places are known
    # (27 + 20 + 19 + 14 = 80), the smallest with it: their sum, 41, tells neither.
    areas = Counts(30, {"11": 27, "13": 20, "15": 19, "17": 14})
    assert suppressed(areas, several=True).whole == {"11": None, "13": 20, "15": 19, "17": None}


def test_a_guarded_total_does_not_come_out():
    # Another table hides how many of the 60 are in no category. Without a guard all is shown and
    # the sum, 55, gives the 5 away; with one, ten people or more are left open.
    letters = Counts(55, {"R": 25, "I": 18, "A": 12})
    assert suppressed(letters).whole == {"R": 25, "I": 18, "A": 12}
    assert suppressed(letters, guarded={None}).whole == {"R": 25, "I": 18, "A": None}


def test_small_groups_go_together():
    assert merged_small({"9A": 30, "9B": 7, "10A": 6, "10B": 25}) == (["9A", "10B"], ["9B", "10A"])


def test_a_single_small_group_takes_the_smallest_other_with_it():
    assert merged_small({"9A": 30, "9B": 7, "10A": 12}) == (["9A"], ["9B", "10A"])


def test_groups_of_ten_stay_alone():
    assert merged_small({"9A": 10, "9B": 10}) == (["9A", "9B"], [])


# Whatever a reader adds up


@st.composite
def tables(draw: st.DrawFn, *, several: bool = False) -> tuple[Counts, dict[str, Counts]]:
    """A table of two or three categories by up to three groups of ten people or more."""
    names = [f"k{at}" for at in range(draw(st.integers(2, 3)))]
    groups = {}
    for at in range(draw(st.integers(0, 3))):
        counts = {name: draw(COUNTS) for name in names}
        least = max(counts.values()) if several else sum(counts.values())
        people = max(FEWEST, least + draw(st.integers(0, 15))) if several else least
        if not several and people < FEWEST:
            counts[names[0]] += FEWEST
            people += FEWEST
        groups[f"g{at}"] = Counts(people, counts)
    if groups:
        parts = list(groups.values())
        whole = {name: sum(part.counts[name] for part in parts) for name in names}
        return Counts(sum(part.people for part in parts), whole), groups
    counts = {name: draw(COUNTS) for name in names}
    if not several:
        counts[names[0]] += FEWEST
        return whole_of(**counts), {}
    return Counts(max(FEWEST, max(counts.values()) + draw(st.integers(0, 15))), counts), {}


class Reader:
    """Somebody who knows every total and tries all sums of lines, each added or taken away."""

    def __init__(
        self, whole: Counts, groups: dict[str, Counts], shown: Shown, *, several: bool
    ) -> None:
        self.cells: list[tuple[str | None, str]] = [(None, key) for key in whole.counts]
        self.cells += [(name, key) for name, part in groups.items() for key in part.counts]
        self.people = {None: whole.people} | {name: part.people for name, part in groups.items()}
        self.counts = {(None, key): count for key, count in whole.counts.items()}
        self.counts |= {
            (name, key): count
            for name, part in groups.items()
            for key, count in part.counts.items()
        }
        figures = {(None, key): count for key, count in shown.whole.items()}
        figures |= {
            (name, key): count for name, line in shown.groups.items() for key, count in line.items()
        }
        self.hidden = [cell for cell in self.cells if figures[cell] is None]
        totals = {name: {cell: 1 for cell in self.cells if cell[0] == name} for name in self.people}
        told = [name for name in totals if self._is_told(totals[name], several=several)]
        # The total of all would give away one that is about fewer than ten.
        if len(told) < len(totals) and None in told:
            told.remove(None)
        self.lines = [totals[name] for name in told]
        if groups:
            for key in whole.counts:
                row = {cell: 1 for cell in self.cells if cell[1] == key and cell[0] is not None}
                self.lines.append({**row, (None, key): -1})

    def _is_told(self, line: dict[tuple[str | None, str], int], *, several: bool) -> bool:
        """A total that is about fewer than ten people is told nowhere."""
        total = sum(self.counts[cell] for cell in line)
        lacking = sum(self.people[name] - self.counts[name, key] for name, key in line)
        return total >= FEWEST and (not several or lacking >= FEWEST)

    def sums(self):
        """For every sum how often each hidden cell is in it."""
        for signs in product((-1, 0, 1), repeat=len(self.lines)):
            yield [
                sum(sign * line.get(cell, 0) for sign, line in zip(signs, self.lines, strict=True))
                for cell in self.hidden
            ]

    def people_in(self, often: list[int], *, several: bool) -> int | None:
        """How many people a sum tells of; None where it is no number of people."""
        found = 0
        for cell, times in zip(self.hidden, often, strict=True):
            if times == 1:
                found += self.counts[cell]
            elif times == -1 and several:
                found += self.people[cell[0]] - self.counts[cell]
            elif times:
                return None
        return found


def assert_safe(whole: Counts, groups: dict[str, Counts], shown: Shown, *, several: bool = False):
    reader = Reader(whole, groups, shown, several=several)
    for line in (shown.whole, *shown.groups.values()):
        assert all(count is None or count >= FEWEST or count == 0 for count in line.values())
    told = {reader.people_in(often, several=several) for often in reader.sums()}
    assert not told & set(range(1, FEWEST))


@given(tables())
def test_no_sum_tells_of_fewer_than_ten(table):
    whole, groups = table
    assert_safe(whole, groups, suppressed(whole, groups))


@given(tables(several=True))
def test_no_sum_tells_of_fewer_than_ten_where_people_are_in_several(table):
    whole, groups = table
    assert_safe(whole, groups, suppressed(whole, groups, several=True), several=True)


@given(tables(), st.integers(0, 9))
def test_a_guarded_line_leaves_ten_people_open(table, outside):
    whole, groups = table
    shown = suppressed(whole, groups, guarded={None, *groups})
    assert_safe(whole, groups, shown)
    left = whole.people - sum(count or 0 for count in shown.whole.values())
    assert left >= FEWEST
    for name, part in groups.items():
        assert part.people - sum(count or 0 for count in shown.groups[name].values()) >= FEWEST


@given(tables())
def test_what_is_shown_is_true(table):
    whole, groups = table
    shown = suppressed(whole, groups)
    assert all(count in (None, whole.counts[key]) for key, count in shown.whole.items())
    for name, line in shown.groups.items():
        assert all(count in (None, groups[name].counts[key]) for key, count in line.items())


@given(st.lists(st.integers(10, 90), min_size=2, max_size=6))
def test_nothing_is_hidden_without_need(counts):
    table = {f"k{at}": count for at, count in enumerate(counts)}
    assert suppressed(whole_of(**table)).whole == table


@pytest.mark.parametrize("sizes", [[3, 4, 30], [9, 10], [1, 1, 1, 50, 60]])
def test_groups_together_are_ten_or_nobody(sizes):
    named = {f"g{at}": size for at, size in enumerate(sizes)}
    alone, together = merged_small(named)
    assert sorted([*alone, *together]) == sorted(named)
    assert all(named[name] >= FEWEST for name in alone)
    assert sum(named[name] for name in together) >= FEWEST
