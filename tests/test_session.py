"""The quiz as a state machine. The tiny quiz stands in conftest.py; no terminal anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccfit.answers import sheet_from
from ccfit.facets import FACETS
from ccfit.interview.session import STAGES, Ask, Begin, Finished, Order, Session
from ccfit.quiz import ADAPTIVE, load_quiz

VALUES_SHORT = ["ach1", "ind1", "rec1", "rel1", "sup1", "con1"]
FLAT_VALUES = dict.fromkeys(VALUES_SHORT, 3)
INTERESTS_SHORT = [f"{letter}{number}" for number in (1, 2) for letter in "riasec"]


def short(quiz, facets=None, **answers):
    return Session(quiz, "short", facets, answers)


def values_only(quiz, *ratings):
    """The values of the short form, begun and rated."""
    session = short(quiz, ["values"])
    session.begin()
    for rating in ratings:
        session.answer(rating)
    return session


def pointed(step):
    """Ratings that all go to one scale, so that no section comes out flat."""
    first = next(iter(step.section.items.values()))
    return 5 if step.item.scale == first.scale else 1


def shown(session):
    """The id of the question on show."""
    assert isinstance(session.step, Ask)
    return session.step.item.id


def run_through(session, rating=lambda step: step.section.low, place=0):
    """Everything that is asked from here to the end, in order."""
    asked = []
    while not isinstance(step := session.step, Finished):
        if isinstance(step, Begin):
            session.begin()
        elif isinstance(step, Order):
            asked.append(step.choices[place].id)
            session.put_in_place(step.choices[place])
        else:
            asked.append(step.item.id)
            session.answer(rating(step))
    return asked


def test_all_four_facets_are_asked_and_interests_come_first():
    assert set(STAGES) == set(FACETS)
    assert STAGES == ("interests", "values", "type", "skills")


@pytest.mark.parametrize(
    ("form", "counts"),
    [("staged", (30, 12, 12, 12)), ("short", (18, 6, 8, 10)), ("full", (60, 24, 24, 35))],
)
def test_the_bundled_quiz_announces_its_sections_with_their_counts(form, counts):
    session = Session(load_quiz(), form)
    announced = []
    while not isinstance(step := session.step, Finished):
        if isinstance(step, Begin):
            announced.append((step.section.facet, step.count))
            session.begin()
        else:
            session.answer(pointed(step))
    assert announced == list(zip(STAGES, counts, strict=True))
    assert len(session.answers) == sum(counts)


def test_questions_come_in_the_order_of_the_form():
    session = Session(load_quiz(), "short")
    form = load_quiz().form("short")
    assert run_through(session, pointed) == [item for facet in STAGES for item in form[facet]]


def test_a_section_is_announced_with_the_one_before_it(quiz):
    session = short(quiz)
    assert session.step.done is None
    session.begin()
    for _ in INTERESTS_SHORT:
        session.answer(3)
    assert isinstance(session.step, Begin)
    assert (session.step.section.facet, session.step.count) == ("values", 6)
    assert session.step.done == "interests"


def test_a_question_knows_its_place_in_the_section(quiz):
    session = short(quiz)
    session.begin()
    session.answer(5)
    step = session.step
    assert (step.item.id, step.number, step.count, step.given) == ("i1", 2, 12, None)


def test_a_facet_that_a_form_leaves_out_is_not_asked(quiz):
    # The tiny quiz's short form has interests and values alone.
    assert run_through(short(quiz), pointed) == [
        *INTERESTS_SHORT,
        *VALUES_SHORT,
    ]


def test_facets_chosen_are_asked_in_the_usual_order_whatever_order_they_were_named_in(quiz):
    session = Session(quiz, "full", ["skills", "type"])
    asked = run_through(session)
    assert asked[:8] == list(quiz.form("full")["type"])
    assert asked[8:] == list(quiz.form("full")["skills"])


def test_nothing_chosen_that_the_form_has_is_finished_at_once(quiz):
    session = short(quiz, ["skills"])
    assert isinstance(session.step, Finished)
    assert not session.back()


@pytest.mark.parametrize("value", [0, 6, -1])
def test_an_answer_out_of_range_is_refused_and_changes_nothing(quiz, value):
    session = short(quiz)
    session.begin()
    with pytest.raises(ValueError, match=str(value)):
        session.answer(value)
    assert session.answers == {}
    assert shown(session) == "r1"


def test_a_skipped_question_has_no_answer_and_the_next_one_comes(quiz):
    session = short(quiz)
    session.begin()
    session.skip()
    assert session.answers == {}
    assert shown(session) == "i1"


def test_skipping_a_question_answered_before_takes_its_answer_away(quiz):
    session = short(quiz)
    session.begin()
    session.answer(4)
    session.back()
    session.skip()
    assert session.answers == {}


def test_going_back_shows_what_was_said_and_keeping_it_goes_on(quiz):
    session = short(quiz)
    session.begin()
    session.answer(4)
    assert session.back()
    assert (shown(session), session.step.given) == ("r1", 4)
    session.keep()
    assert session.answers == {"r1": 4}
    assert shown(session) == "i1"


def test_an_answer_can_be_changed(quiz):
    session = short(quiz)
    session.begin()
    session.answer(4)
    session.back()
    session.answer(1)
    assert session.answers == {"r1": 1}


@pytest.mark.parametrize("begun", [False, True])
def test_there_is_nothing_before_the_first_question(quiz, begun):
    session = short(quiz)
    if begun:
        session.begin()
    before = session.step
    assert not session.back()
    assert session.step == before


@pytest.mark.parametrize("begun", [False, True])
def test_back_leads_over_the_start_of_a_section(quiz, begun):
    session = short(quiz, **dict.fromkeys(INTERESTS_SHORT[:-1], 2))
    session.begin()
    session.answer(5)
    if begun:
        session.begin()
    assert session.back()
    assert (shown(session), session.step.given) == ("c2", 5)
    session.keep()
    assert isinstance(session.step, Begin)


def test_back_leads_from_the_end_to_the_last_question(quiz):
    session = values_only(quiz, 1, 5, 1, 1, 1, 1)
    assert isinstance(session.step, Finished)
    assert session.back()
    assert (shown(session), session.step.given) == ("con1", 1)


# Going on with saved answers


def test_what_is_answered_is_not_asked_again(quiz):
    session = short(quiz, ["interests"], r1=5, i1=4, s1=3, c2=1)
    assert (session.step.section.facet, session.step.count) == ("interests", 8)
    assert run_through(session) == ["a1", "e1", "c1", "r2", "i2", "a2", "s2", "e2"]


def test_a_question_left_open_in_the_middle_is_the_only_one_asked(quiz):
    answers = dict.fromkeys(INTERESTS_SHORT, 3)
    del answers["a1"]
    session = short(quiz, ["interests"], **answers)
    assert session.step.count == 1
    assert run_through(session) == ["a1"]


def test_sections_that_are_complete_are_passed_over(quiz):
    session = short(quiz, **dict.fromkeys(INTERESTS_SHORT, 3))
    assert session.step.section.facet == "values"
    assert session.step.done == "interests"


def test_back_leads_to_answers_brought_along_and_forward_passes_over_them(quiz):
    session = short(quiz, ["interests"], r1=5, i1=4, a1=3)
    session.begin()
    for expected in ("a1", "i1"):
        assert session.back()
        assert shown(session) == expected
    session.answer(1)
    assert shown(session) == "s1"
    assert session.answers == {"r1": 5, "i1": 1, "a1": 3}


def test_answers_to_another_form_or_facet_stay(quiz):
    session = short(quiz, ["values"], r4=5, k01=2)
    run_through(session, pointed)
    assert session.answers["r4"] == 5
    assert session.answers["k01"] == 2


def test_the_answers_given_at_the_start_are_left_as_they_are(quiz):
    given_ = {"r1": 5}
    session = Session(quiz, "short", None, given_)
    session.begin()
    session.answer(1)
    assert given_ == {"r1": 5}


# The order of values


def test_the_order_is_asked_when_all_values_are_equally_important(quiz):
    # All six scales are 3: no variance between them, so no signal.
    session = values_only(quiz, 3, 3, 3, 3, 3, 3)
    assert isinstance(session.step, Order)
    assert session.step.place == 1
    assert [item.scale for item in session.step.choices] == [
        "Achievement",
        "Independence",
        "Recognition",
        "Relationships",
        "Support",
        "Working Conditions",
    ]


def test_the_order_is_asked_when_ratings_differ_but_say_nothing(quiz):
    # Two items a value, 2 and 4 by turns: every scale is (2 + 4)/2 = 3.
    session = Session(quiz, "full", ["values"])
    session.begin()
    for _ in range(6):
        session.answer(2)
    for _ in range(6):
        session.answer(4)
    assert isinstance(session.step, Order)


def test_the_order_is_not_asked_when_one_value_stands_out(quiz):
    # (5, 5) against five times (1, 1): no variance within the scales, so λ = 1.
    session = Session(quiz, "full", ["values"])
    session.begin()
    for step in range(12):
        session.answer(5 if step % 6 == 0 else 1)
    assert isinstance(session.step, Finished)


def test_the_order_is_not_asked_of_somebody_who_skipped_the_values(quiz):
    session = values_only(quiz)
    for _ in VALUES_SHORT:
        session.skip()
    assert isinstance(session.step, Finished)


def test_ratings_beyond_the_form_can_tell_values_apart(quiz):
    # The second items come from a longer sitting. Scales (3, 5) = 4, (3, 1) = 2, four times
    # (3, 3) = 3. Within: v = (2 + 2 + 4·0)/6 = .67, e² = .67/2 = .33. Between: s² = (1 + 1)/5 =
    # .4. λ = 1 − .33/.4 = .17, while the first items alone are all 3.
    second = {f"{item[:-1]}2": 3 for item in VALUES_SHORT} | {"ach2": 5, "con2": 1}
    session = short(quiz, ["values"], **second)
    session.begin()
    for _ in VALUES_SHORT:
        session.answer(3)
    assert session.answers == {**second, **FLAT_VALUES}


def test_ratings_beyond_the_form_can_level_values_out(quiz):
    # Scales (5, 1) = 3 and five times (1, 5) = 3.
    second = {f"{item[:-1]}2": 5 for item in VALUES_SHORT} | {"ach2": 1}
    session = short(quiz, ["values"], **second)
    session.begin()
    for rating in (5, 1, 1, 1, 1, 1):
        session.answer(rating)
    assert isinstance(session.step, Order)


def test_places_are_given_one_after_the_other(quiz):
    session = values_only(quiz, 3, 3, 3, 3, 3, 3)
    for scale in ("Support", "Achievement", "Recognition"):
        choices = session.step.choices
        session.put_in_place(next(item for item in choices if item.scale == scale))
    assert session.answers == {**FLAT_VALUES, "rank_sup": 1, "rank_ach": 2, "rank_rec": 3}
    assert isinstance(session.step, Finished)


def test_a_value_that_has_its_place_is_not_offered_again(quiz):
    session = values_only(quiz, 3, 3, 3, 3, 3, 3)
    session.put_in_place(session.step.choices[4])
    assert session.step.place == 2
    assert "rank_sup" not in [item.id for item in session.step.choices]


def test_back_takes_the_last_place_away_and_then_leads_to_the_ratings(quiz):
    session = values_only(quiz, 3, 3, 3, 3, 3, 3)
    session.put_in_place(session.step.choices[4])
    session.put_in_place(session.step.choices[0])
    session.back()
    assert session.answers == {**FLAT_VALUES, "rank_sup": 1}
    session.back()
    assert session.answers == FLAT_VALUES
    assert session.step.place == 1
    session.back()
    assert (shown(session), session.step.given) == ("con1", 3)


def test_a_changed_rating_can_settle_it_without_an_order(quiz):
    session = values_only(quiz, 1, 1, 1, 1, 1, 1)
    session.back()
    assert shown(session) == "con1"
    # 1, 1, 1, 1, 1, 5: mean 1.67, s² = (5·.67² + 3.33²)/5 = 2.67; one item a scale, so e² is
    # the usual (.25·4)² = 1; λ = 1 − 1/2.67 = .63.
    session.answer(5)
    assert isinstance(session.step, Finished)


def test_the_order_can_be_left_open_and_reached_again(quiz):
    session = Session(
        quiz, "full", ["values", "type"], dict.fromkeys(quiz.form("full")["values"], 4)
    )
    assert isinstance(session.step, Order)
    session.skip()
    assert session.step.section.facet == "type"
    session.back()
    assert isinstance(session.step, Order)


def test_back_from_the_next_section_leads_into_the_order(quiz):
    answers = dict.fromkeys(quiz.form("full")["values"], 4)
    answers |= {"rank_rel": 1, "rank_sup": 2, "rank_con": 3}
    session = Session(quiz, "full", ["values", "type"], answers)
    assert isinstance(session.step, Begin)
    session.back()
    assert isinstance(session.step, Order)
    assert session.step.place == 3
    assert session.answers["rank_sup"] == 2
    assert "rank_con" not in session.answers


def test_an_order_begun_is_gone_on_with(quiz):
    session = short(quiz, ["values"], **FLAT_VALUES, rank_rel=1)
    assert isinstance(session.step, Order)
    assert session.step.place == 2


def test_a_place_left_open_in_a_file_is_filled_first(quiz):
    session = short(quiz, ["values"], **FLAT_VALUES, rank_rel=2)
    assert session.step.place == 1
    session.put_in_place(session.step.choices[0])
    assert session.step.place == 3


def test_a_quiz_without_an_order_never_asks_for_one(quiz_data, make_quiz):
    del quiz_data["facets"]["values"]["ranking"]
    session = Session(make_quiz(quiz_data), "short", ["values"], FLAT_VALUES)
    assert isinstance(session.step, Finished)


# Any way through


ALL_ALIKE = dict.fromkeys([*INTERESTS_SHORT, *VALUES_SHORT], 3)  # leads straight to the order
MOVES = st.lists(st.tuples(st.sampled_from("aaaabbsk"), st.integers(0, 5)), min_size=5, max_size=60)
BROUGHT = st.builds(
    dict.__or__,
    st.sampled_from([ALL_ALIKE, {}]),
    st.dictionaries(st.sampled_from([*ALL_ALIKE, "r4", "te1"]), st.integers(1, 5), max_size=3),
)


def move(session, how, number):
    """One move that is possible now; gives what it said, None for what it took back."""
    step = session.step
    if how == "b":
        session.back()
    elif isinstance(step, Begin):
        session.begin()
    elif isinstance(step, Order):
        return _move_in_order(session, step, how, number)
    elif isinstance(step, Ask):
        return _move_in_question(session, step, how, number)
    return {}


def _move_in_order(session, step, how, number):
    if how == "s":
        session.skip()
        return {}
    item = step.choices[number % len(step.choices)]
    session.put_in_place(item)
    return {item.id: step.place}


def _move_in_question(session, step, how, number):
    if how == "s":
        session.skip()
        return {step.item.id: None}
    if how == "k" and step.given is not None:
        session.keep()
        return {}
    value = 3 if number == 0 else min(number, 5)  # many 3s, so that the order comes up
    session.answer(value)
    return {step.item.id: value}


def after(said, change):
    return {item: value for item, value in {**said, **change}.items() if value is not None}


@given(BROUGHT, MOVES)
def test_no_way_through_the_quiz_loses_or_invents_an_answer(quiz, brought, moves):
    session, said = Session(quiz, "short", None, brought), dict(brought)
    ranks = quiz.ranking_ids()
    for how, number in moves:
        before = dict(said)
        said = after(said, move(session, how, number))
        if how == "b" and session.answers != said:
            # Going back may take away the place that was given last, nothing else.
            (lost,) = said.keys() - session.answers.keys()
            assert lost in ranks
            assert said[lost] == max(said[item] for item in ranks if item in before)
            del said[lost]
        assert session.answers == said


@given(BROUGHT, MOVES)
def test_what_was_said_can_always_be_saved_and_gone_on_with(quiz, brought, moves):
    session = Session(quiz, "short", None, brought)
    for how, number in moves:
        move(session, how, number)
    saved = sheet_from({"ccfit": "answers/1", "answers": session.answers}, quiz).answers
    assert saved == session.answers
    form = quiz.form("short")
    left = [item for facet in STAGES for item in form.get(facet, ()) if item not in saved]
    asked = run_through(Session(quiz, "short", None, saved), pointed)
    assert [item for item in asked if item not in quiz.ranking_ids()] == left


@given(MOVES, MOVES)
def test_the_end_is_never_far(quiz, moves, more):
    session = short(quiz)
    for how, number in [*moves, *more]:
        move(session, how, number)
    asked = run_through(session)
    assert len(asked) <= len(INTERESTS_SHORT) + len(VALUES_SHORT) + 3
    assert isinstance(session.step, Finished)


# Items chosen one by one


class Every:
    """Asks the items of a list in turn, up to `usual`, or `most` where all answers are 3."""

    def __init__(self, items, usual=4, most=6):
        self.items, self.usual, self.most = items, usual, most

    def following(self, asked, answers):
        even = all(answers.get(item) == 3 for item in asked)
        limit = self.most if even else self.usual
        return self.items[len(asked)] if len(asked) < limit else None


def chosen(quiz, answers=None, facets=None, **options):
    chooser = Every(list(quiz.form(ADAPTIVE)["interests"]), **options)
    return Session(quiz, ADAPTIVE, facets, answers, {"interests": chooser})


def test_the_adaptive_form_asks_of_the_other_facets_a_fixed_few():
    core = load_quiz()
    form = core.form(ADAPTIVE)
    assert form["values"] == core.form("staged")["values"]
    assert form["type"] == core.form("short")["type"]
    assert form["skills"] == core.form("staged")["skills"]
    assert form["interests"] == core.form("full")["interests"]


def test_a_quiz_without_interests_has_no_adaptive_form(one_facet_quiz):
    assert ADAPTIVE not in one_facet_quiz("values").forms


def test_items_are_chosen_one_by_one_until_there_is_none(quiz):
    session = chosen(quiz, facets=["interests"])
    assert (session.step.count, session.step.about) == (4, True)
    session.begin()
    assert (session.step.count, session.step.about, session.step.extra) == (4, True, False)
    for _ in range(3):
        session.answer(1)
    assert session.step.number == 4
    session.answer(1)
    assert isinstance(session.step, Finished)
    assert list(session.answers) == ["r1", "i1", "a1", "s1"]


def test_a_few_more_than_usual_are_told_apart(quiz):
    session = chosen(quiz, facets=["interests"])
    session.begin()
    seen = []
    while not isinstance(session.step, Finished):
        seen.append((session.step.number, session.step.count, session.step.extra))
        session.answer(3)
    assert seen[3:] == [(4, 4, False), (5, 6, True), (6, 6, False)]


def test_a_changed_answer_can_end_the_section(quiz):
    session = chosen(quiz, facets=["interests"])
    session.begin()
    for _ in range(4):
        session.answer(3)
    assert session.step.number == 5
    session.back()
    session.answer(5)
    # The fifth item is asked already; with an answer other than 3 none follows it.
    session.skip()
    assert isinstance(session.step, Finished)


def test_back_leads_through_what_was_chosen(quiz):
    session = chosen(quiz)
    session.begin()
    for answer in (1, 2, 4, 5):
        session.answer(answer)
    assert session.step.section.facet == "values"
    for given_ in (5, 4, 2, 1):
        assert session.back()
        assert session.step.given == given_
    assert not session.back()


def test_what_was_chosen_before_is_gone_on_from(quiz):
    session = chosen(quiz, answers={"c2": 2, "r1": 5}, facets=["interests"])
    session.begin()
    assert session.step.number == 3
    assert session.step.item.id == "a1"
    session.back()
    assert shown(session) == "r1"


def test_a_chosen_section_that_is_settled_is_passed_over(quiz):
    answers = {"r1": 1, "i1": 2, "a1": 2, "s1": 2}
    assert chosen(quiz, answers=answers).step.section.facet == "values"


# How far it has come


def test_progress_counts_every_section(quiz):
    session = short(quiz)  # 12 interests and 6 values
    assert (session.progress.done, session.progress.total) == (0, 18)
    session.begin()
    session.answer(5)
    session.skip()
    assert session.progress.done == 2
    session.back()
    assert session.progress.done == 1
    run_through(session, pointed)
    assert (session.progress.done, session.progress.total) == (18, 18)


def test_progress_of_a_chosen_section_is_what_it_may_still_ask(quiz):
    session = chosen(quiz, facets=["interests", "values"])
    values = len(quiz.form(ADAPTIVE)["values"])
    assert (session.progress.done, session.progress.total) == (0, 4 + values)
    session.begin()
    session.answer(1)
    assert (session.progress.done, session.progress.total) == (1, 4 + values)
    for _ in range(3):
        session.answer(1)
    assert (session.progress.done, session.progress.total) == (4, 4 + values)


def test_progress_never_goes_back_on_the_way_forward(quiz):
    session = chosen(quiz)
    before = -1.0
    while not isinstance(step := session.step, Finished):
        share = session.progress.done / session.progress.total
        assert share >= before
        before = share
        if isinstance(step, Begin):
            session.begin()
        elif isinstance(step, Order):
            session.put_in_place(step.choices[0])
        else:
            session.answer(pointed(step))
    assert session.progress.done == session.progress.total
