"""What the pages of the quiz say and which keys they understand, in a window that is none."""

from __future__ import annotations

import pytest
from fake_window import FakeWindow

from ccfit.interview.by_key import KeyConversation
from ccfit.interview.key_manner import KeyManner
from ccfit.interview.keys import BACKSPACE, END_OF_INPUT, ENTER, LEFT, OTHER, RESIZED, RIGHT
from ccfit.interview.pages import say
from ccfit.interview.session import Finished, Session
from ccfit.interview.stop import Stop
from ccfit.interview.window import fitting
from ccfit.words.quiz import WORDS


class Run:
    """A conversation about some facets of a quiz; stops when the keys have run out."""

    def __init__(self, quiz, facets, *keys, lang="en", answers=None, first_look=(), word=None):
        self.window = FakeWindow(*keys)
        self.session = Session(quiz, "full", facets, answers)
        self.saves, self.spoken = 0, []
        words = iter(word or [])
        self.talk = KeyConversation(
            self.session,
            self.window,
            lang,
            self._save,
            lambda: list(first_look),
            self.spoken.append,
            lambda: next(words, ""),
        )
        self.stopped = False
        try:
            self.talk.run()
        except Stop:
            self.stopped = True

    def _save(self):
        self.saves += 1

    @property
    def answers(self):
        return self.session.answers

    @property
    def page(self):
        return self.window.page


@pytest.fixture
def interests(quiz):
    return lambda *keys, **options: Run(quiz, ["interests"], ENTER, *keys, **options)


@pytest.fixture
def own(one_facet_quiz):
    return lambda facet, *keys, **changes: Run(
        one_facet_quiz(facet, **changes), [facet], ENTER, *keys
    )


def test_one_key_is_an_answer_and_every_step_is_saved(interests):
    run = interests("4", "s", "5")
    assert run.answers == {"r1": 4, "a1": 5}
    assert run.saves == 1 + 3


def test_capital_letters_are_as_good(interests):
    assert interests("4", "B", "S", "Q").answers == {}


@pytest.mark.parametrize("back", ["b", LEFT])
@pytest.mark.parametrize("keep", [ENTER, RIGHT])
def test_back_shows_the_answer_and_enter_keeps_it(interests, back, keep):
    run = interests("4", back, keep, "2")
    assert run.answers == {"r1": 4, "i1": 2}


def test_enter_keeps_nothing_where_nothing_was_answered(interests):
    run = interests(ENTER)
    assert run.session.step.number == 1
    assert say("wrong.answer", "en", low=1, high=5) in run.page


@pytest.mark.parametrize("key", ["0", "6", "²", "x", OTHER, "down", " "])
def test_another_key_gets_a_word_that_goes_with_the_next(interests, key):
    run = interests(key)
    assert say("wrong.answer", "en", low=1, high=5) in run.page
    run = interests(key, "4")
    assert run.answers == {"r1": 4}
    assert say("wrong.answer", "en", low=1, high=5) not in run.page


@pytest.mark.parametrize("key", ["q", END_OF_INPUT])
def test_leaving_keeps_everything(interests, key):
    run = interests("4", key, "5")
    assert run.stopped
    assert run.answers == {"r1": 4}


def test_after_the_last_question_it_is_over(interests):
    run = interests(*"3" * 24)
    assert not run.stopped
    assert isinstance(run.session.step, Finished)


def test_a_change_of_language_is_heard_and_shown_and_loses_nothing(interests):
    run = interests("4", "l")
    assert run.spoken == ["es"]
    assert run.answers == {"r1": 4}
    assert WORDS["never_tried"].es not in run.page
    assert say("keys.quit", "es") in run.page
    assert "1 I" in run.page  # the item, in Spanish


def test_a_new_size_draws_the_same_page(interests):
    run = interests(RESIZED, "4")
    assert run.window.pages[1] == run.window.pages[2]
    assert run.answers == {"r1": 4}


def test_a_word_from_elsewhere_stands_on_the_next_page(quiz):
    run = Run(quiz, ["interests"], ENTER, word=["", "Not saved."])
    assert "Not saved." in run.page


def test_the_first_look_comes_before_the_section_after_the_interests(quiz):
    answers = dict.fromkeys(quiz.form("full")["interests"], 3)
    run = Run(quiz, ["interests", "type"], answers=answers, first_look=["Your letters: RIA"])
    assert WORDS["first_look"].en in run.page
    assert "Your letters: RIA" in run.page


def test_the_first_page_of_a_section_understands_its_keys(quiz):
    run = Run(quiz, ["interests"], "x")
    assert say("wrong.key", "en") in run.page
    assert WORDS["first_question"].en in Run(quiz, ["interests"], "b").page
    assert say("help.keys", "en") in Run(quiz, ["interests"], "?").page
    assert Run(quiz, ["interests"], "q").stopped


# Ranges that one key cannot give


def test_a_number_of_several_digits_is_typed(own):
    run = own("interests", "1", "0", "0", ENTER, "7", ENTER, range=[0, 100])
    assert run.answers == {"r1": 100, "i1": 7}


def test_what_is_typed_can_be_corrected(own):
    run = own("interests", "9", "8", BACKSPACE, BACKSPACE, "4", "2", ENTER, range=[0, 100])
    assert run.answers == {"r1": 42}


def test_a_number_out_of_range_is_told_and_can_be_typed_again(own):
    run = own("interests", "1", "0", "1", ENTER, range=[0, 100])
    assert say("wrong.number", "en", low=0, high=100) in run.page
    run = own("interests", "1", "0", "1", ENTER, "5", ENTER, range=[0, 100])
    assert run.answers == {"r1": 5}


def test_answers_below_zero_are_typed_with_their_sign(own):
    run = own("interests", "-", "2", ENTER, "1", ENTER, range=[-2, 2])
    assert run.answers == {"r1": -2, "i1": 1}


def test_yes_and_no_are_one_and_zero(own):
    labels = {"en": ["no", "yes"], "es": ["no", "sí"]}
    assert own("interests", "1", "0", "2", range=[0, 1], labels=labels).answers == {
        "r1": 1,
        "i1": 0,
    }


# The order of values


def test_the_order_is_asked_place_by_place(quiz):
    run = Run(quiz, ["values"], ENTER, *"3" * 12, "5", "1", "1")
    assert not run.stopped
    ranks = {key: rank for key, rank in run.answers.items() if key.startswith("rank")}
    assert ranks == {"rank_sup": 1, "rank_ach": 2, "rank_ind": 3}


def test_a_place_can_be_taken_back_and_the_order_left_open(quiz):
    run = Run(quiz, ["values"], ENTER, *"3" * 12, "1", "b", "2", "s")
    assert not run.stopped
    assert "rank_ach" not in run.answers
    assert run.answers["rank_ind"] == 1


def test_another_key_in_the_order_says_what_can_be_pressed(quiz):
    run = Run(quiz, ["values"], ENTER, *"3" * 12, "7")
    assert say("wrong.answer", "en", low=1, high=6) in run.page


# Time


def test_the_time_for_an_answer_is_noted_and_a_skipped_one_has_none(interests, monkeypatch):
    times = iter(range(0, 10**6, 25))
    monkeypatch.setattr("ccfit.interview.by_key.time.monotonic", lambda: next(times) / 10)
    run = interests("4", "s", "5")
    assert run.talk.seconds == {"r1": 2.5, "a1": 2.5}


# The opening, and low windows


def test_a_nickname_is_typed_with_corrections():
    window = FakeWindow("A", "b", BACKSPACE, "l", "e", LEFT, "x", ENTER)
    assert KeyManner(window, {"en": "Tiny", "es": "Mini"}).name("en", resuming=False) == "Alex"


def test_leaving_at_the_nickname_is_leaving():
    with pytest.raises(Stop):
        KeyManner(FakeWindow(END_OF_INPUT), {}).name("en", resuming=False)


@pytest.mark.parametrize(("key", "lang"), [("1", "en"), ("2", "es"), (ENTER, "es")])
def test_the_language_is_one_key(key, lang):
    assert KeyManner(FakeWindow("x", key), {"en": "Tiny", "es": "Mini"}).language("es") == lang


@pytest.mark.parametrize(("key", "wanted"), [("y", True), ("s", True), ("n", False), ("q", False)])
def test_the_offer_is_taken_or_not(key, wanted):
    assert KeyManner(FakeWindow(key), {}).offer("es") == wanted


def test_in_a_low_window_blank_lines_give_way_first():
    assert fitting(["a", "", "b", "", "c"], 5) == ["a", "", "b", "", "c"]
    assert fitting(["a", "", "b", "", "c"], 4) == ["a", "", "b", "c"]
    assert fitting(["a", "", "b", "", "c"], 3) == ["a", "b", "c"]
    assert fitting(["a", "", "b", "", "c"], 2) == ["a", "b"]
