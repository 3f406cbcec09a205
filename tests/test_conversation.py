"""What the quiz shows and which replies it understands, on a screen without a terminal."""

from __future__ import annotations

import pytest
from fake_screen import FakeScreen

from ccfit.interview.by_line import Conversation
from ccfit.interview.session import Finished, Session
from ccfit.interview.stop import Stop
from ccfit.quiz import load_quiz
from ccfit.render.look import Look
from ccfit.words.quiz import WORDS


class Run:
    """A conversation about some facets of a quiz; stops when the replies have run out."""

    def __init__(self, quiz, facets, *replies, lang="en", answers=None, first_look=(), **screen):
        self.screen = FakeScreen(*replies, **screen)
        self.session = Session(quiz, "full", facets, answers)
        self.saves = 0
        self.talk = Conversation(
            self.session, self.screen, lang, self._save, lambda: list(first_look)
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
    def text(self):
        return self.screen.text

    def times(self, key, lang="en", **values):
        """How often something was said."""
        return self.screen.unwrapped.count(said(key, lang, **values))


def said(key, lang="en", **values):
    return WORDS[key].to(lang).format(**values)


@pytest.fixture
def interests(quiz):
    """Runs the interests of the tiny quiz, begun with Enter."""
    return lambda *replies, **options: Run(quiz, ["interests"], "", *replies, **options)


@pytest.fixture
def own(one_facet_quiz):
    """Runs a quiz of one facet, changed as told, begun with Enter."""

    def run(facet, *replies, **changes):
        return Run(one_facet_quiz(facet, **changes), [facet], "", *replies)

    return run


def test_a_number_is_an_answer(interests):
    assert interests("4", "1", " 5 ", "02").answers == {"r1": 4, "i1": 1, "a1": 5, "s1": 2}


@pytest.mark.parametrize(
    "reply",
    ["", "0", "6", "x", "4.0", "4,", "1 2", "cuatro", "-1", "4\x1b[D", "²", "3" * 5000, "1_0"],
)
def test_anything_else_is_asked_again_and_says_what_can_be_typed(interests, reply):
    run = interests(reply, "2")
    assert run.answers == {"r1": 2}
    assert run.times("answer.again", low=1, high=5) == 1


def test_letters_may_be_capital(interests):
    assert interests("4", "B", "S", "Q").answers == {}


def test_s_leaves_a_question_open(interests):
    assert interests("s", "4").answers == {"i1": 4}


def test_b_returns_and_enter_keeps(interests):
    run = interests("4", "5", "b", "b", "", "1")
    assert run.answers == {"r1": 4, "i1": 1}
    assert said("answer.given", given=4) in run.screen.prompts


def test_enter_keeps_nothing_where_nothing_was_answered(interests):
    run = interests("", "3")
    assert run.answers == {"r1": 3}


def test_b_at_the_first_question_says_so_and_shows_it_again(interests):
    run = interests("b", "3")
    assert run.times("first_question") == 1
    assert run.text.count("R 1") == 2
    assert run.answers == {"r1": 3}


def test_q_stops_and_keeps(interests):
    run = interests("4", "q", "5")
    assert run.stopped
    assert run.answers == {"r1": 4}


def test_the_end_of_input_stops_and_keeps(interests):
    run = interests("4")
    assert run.stopped
    assert run.answers == {"r1": 4}


def test_every_step_is_saved(interests):
    # The start of the section, two answers, one skipped question.
    assert interests("4", "s", "5").saves == 1 + 2 + 1


def test_after_the_last_question_it_is_over(interests):
    run = interests(then="3")
    assert not run.stopped
    assert isinstance(run.session.step, Finished)
    assert len(run.answers) == 24


def test_help_is_the_help_of_the_section_and_the_keys(own):
    run = own("interests", "?", "3", help={"en": "Just picture it.", "es": "Imagínalo."})
    assert run.text.count("Just picture it.") == 1
    assert run.times("keys") == 1
    assert run.answers == {"r1": 3}


def test_help_without_words_of_its_own_shows_the_keys_once(interests):
    assert interests("?").times("keys") == 1


# The start of a section


def test_a_section_is_announced_with_how_long_it_takes(quiz):
    # 24 questions of 8 seconds: 192 s, so 4 minutes begun.
    run = Run(quiz, ["interests"])
    how_many, how_long = said("questions", count=24), said("minutes", count=4)
    assert run.times("section.first", title="interests", questions=how_many, minutes=how_long) == 1


@pytest.mark.parametrize("lang", ["en", "es"])
def test_one_question_is_not_one_questions(quiz, lang):
    answers = dict.fromkeys(quiz.form("full")["interests"][1:], 3)
    run = Run(quiz, ["interests"], answers=answers, lang=lang)
    assert said("question", lang) in run.text
    assert said("minute", lang) in run.text


def test_q_at_the_start_leaves(quiz):
    run = Run(quiz, ["interests"], "q", "4")
    assert run.stopped
    assert run.answers == {}


def test_b_at_the_very_start_says_that_nothing_is_before(quiz):
    run = Run(quiz, ["interests"], "b", "", "4")
    assert run.times("first_question") == 1
    assert run.answers == {"r1": 4}


def test_help_at_the_start_does_not_start(quiz):
    run = Run(quiz, ["interests"], "?", "", "4")
    assert run.answers == {"r1": 4}
    assert run.text.count("interests: ") == 2


def test_b_at_the_start_of_a_later_section_returns_to_the_one_before(quiz):
    answers = dict.fromkeys(quiz.form("full")["interests"], 3)
    run = Run(quiz, ["interests", "type"], "b", "5", answers=answers)
    assert run.answers["c4"] == 5


def test_a_later_section_can_be_declined(quiz):
    answers = dict.fromkeys(quiz.form("full")["interests"], 3)
    run = Run(quiz, ["interests", "type"], "q", answers=answers)
    assert run.stopped
    assert run.screen.prompts == [said("go_on")]


def test_a_pipe_is_not_asked_whether_to_start(quiz):
    run = Run(quiz, ["interests"], "4", interactive=False)
    assert run.answers == {"r1": 4}


@pytest.mark.parametrize(("lines", "shown"), [(["Your letters: RIA"], 1), ([], 0)])
def test_the_first_look_comes_after_the_interests_if_it_says_anything(quiz, lines, shown):
    answers = dict.fromkeys(quiz.form("full")["interests"], 3)
    run = Run(quiz, ["interests", "type"], answers=answers, first_look=lines)
    assert run.times("first_look") == shown
    assert run.text.count("Your letters: RIA") == shown


def test_there_is_no_first_look_after_anything_else(quiz):
    answers = dict.fromkeys(quiz.form("full")["type"], 3)
    run = Run(quiz, ["type", "skills"], "q", answers=answers, first_look=["Your letters: RIA"])
    assert "skills" in run.text
    assert run.times("first_look") == 0


# What a question looks like


def test_a_question_shows_its_place_its_words_and_its_answers():
    section = load_quiz().sections["interests"]
    run = Run(load_quiz(), ["interests"], "")
    assert run.screen.shown[-1].splitlines() == [
        "",
        f"{section.title.en} · 1/60",
        f"  {section.question.en}",
        f"  {section.items['r01'].text.en}",
        *(f"    {answer}  {section.label(answer, 'en')}" for answer in range(1, 6)),
    ]


def test_two_statements_stand_one_above_the_other():
    item = load_quiz().sections["type"].items["t01"]
    lines = Run(load_quiz(), ["type"], "", lang="es").text.splitlines()
    first = lines.index(f"  {said('first', 'es', text=item.left.es)}")
    assert lines[first + 1] == f"  {said('second', 'es', text=item.right.es)}"


def test_a_skill_shows_its_anchors_and_that_it_may_be_unknown():
    section = load_quiz().sections["skills"]
    run = Run(load_quiz(), ["skills"], "")
    anchor = section.items["k01"].anchors[5].en
    assert anchor.startswith("I ")
    anchored = f"5 {section.label(5, 'en')}: {anchor}"
    assert anchored in run.screen.unwrapped
    assert f"    4  {section.label(4, 'en')}\n" in run.text
    assert run.times("never_tried") == 1


@pytest.mark.parametrize("facet", ["interests", "values", "type", "skills"])
@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_line_is_wider_than_the_window(facet, width, lang):
    run = Run(load_quiz(), [facet], "", then="3", lang=lang, width=width)
    lines = [line for text in [run.text, *run.screen.prompts] for line in text.splitlines()]
    assert max(len(line.rstrip()) for line in lines) <= min(width, 100)


def test_a_window_made_wider_is_used_from_then_on(quiz):
    widths = iter([40, 100, 100])
    screen = FakeScreen("", "x", width=40)
    screen.watch = lambda: setattr(screen, "look", Look(next(widths)))
    session = Session(quiz, "full", ["interests"])
    with pytest.raises(Stop):
        Conversation(session, screen, "en", lambda: None, list).run()
    again = said("answer.again", low=1, high=5)
    assert len(again) > 40 - 2
    assert f"  {again}\n" in screen.text


# Own quizzes


def test_a_wide_range_without_words_is_shown_on_one_line(own):
    run = own("interests", "100", "101", range=[0, 100])
    assert "    0 … 100\n" in run.text
    assert run.answers == {"r1": 100}
    assert run.times("answer.again", low=0, high=100) == 1


def test_answers_below_zero_can_be_typed(own):
    assert own("interests", "-2", "+2", "-3", range=[-2, 2]).answers == {"r1": -2, "i1": 2}


def test_yes_and_no_are_one_and_zero(own):
    labels = {"en": ["no", "yes"], "es": ["no", "sí"]}
    run = own("interests", "1", "0", "2", range=[0, 1], labels=labels)
    assert "    0  no\n    1  yes\n" in run.text
    assert run.answers == {"r1": 1, "i1": 0}


# The order of values


FLAT = ["3"] * 12


@pytest.fixture
def values(quiz):
    return lambda *replies, **options: Run(quiz, ["values"], "", *FLAT, *replies, **options)


def test_the_order_is_asked_place_by_place(values):
    run = values("5", "1", "1")
    assert not run.stopped
    # Of the six, the fifth; of the five left, the first; of the four left, the first.
    ranks = {"rank_sup": 1, "rank_ach": 2, "rank_ind": 3}
    assert {key: run.answers[key] for key in run.answers if key.startswith("rank")} == ranks
    assert run.times("order") == 1
    assert run.text.count("First three?") == 3
    assert run.screen.prompts[-3:] == [said("order.place", place=n) for n in (1, 2, 3)]


def test_a_wrong_reply_in_the_order_is_asked_again(values):
    run = values("7", "0", "", "x", "?", "1")
    assert run.times("order.again", high=6) == 5
    assert run.answers["rank_ach"] == 1


def test_a_place_can_be_taken_back(values):
    run = values("1", "b", "2")
    assert "rank_ach" not in run.answers
    assert run.answers["rank_ind"] == 1


def test_b_before_the_first_place_returns_to_the_ratings(values):
    assert values("b", "5").answers["con2"] == 5


def test_the_order_can_be_skipped(values):
    run = values("s")
    assert not run.stopped
    assert not [key for key in run.answers if key.startswith("rank")]


def test_q_in_the_order_stops_and_keeps_the_places(values):
    run = values("2", "q")
    assert run.stopped
    assert run.answers["rank_ind"] == 1


# Time


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on by 2.5 seconds whenever it is looked at."""
    times = iter(range(0, 10**6, 25))
    monkeypatch.setattr("ccfit.interview.by_line.time.monotonic", lambda: next(times) / 10)


def test_the_time_for_an_answer_is_noted(interests, clock):
    assert interests("4", "x", "5").talk.seconds == {"r1": 2.5, "i1": 2.5}


def test_a_skipped_question_has_no_time_and_one_kept_keeps_its_own(interests, clock):
    run = interests("4", "5", "b", "b", "", "s")
    assert run.answers == {"r1": 4}
    assert run.talk.seconds == {"r1": 2.5}


def test_the_speed_of_a_pipe_is_not_noted(quiz, clock):
    run = Run(quiz, ["interests"], "4", "5", interactive=False)
    assert run.answers == {"r1": 4, "i1": 5}
    assert run.talk.seconds == {}
