"""``ccfit quiz`` in a real terminal, a pseudo one: one key an answer, nothing ever lost."""

from __future__ import annotations

import os
import random
import signal
import stat
import time

import pytest
from running import surroundings

from ccfit import saved
from ccfit.answers import read_sheet
from ccfit.interview import pages
from ccfit.language import other_language
from ccfit.quiz import load_quiz
from ccfit.words.quiz import WORDS

pytest.importorskip("pyte")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are a Unix thing")

from key_terminal import KeyTerminal, Walker, session_of  # noqa: E402 - only where it can be

LENGTHS = ["short", "staged", "full", "adaptive"]


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    """One cache for all terminals, so that the catalogue is read from YAML once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def terminal(home, cache):
    """Opens a quiz; whatever is still open is closed at the end."""
    opened = []

    def open_(*words, more=None, **options):
        opened.append(KeyTerminal(surroundings(home, cache, **(more or {})), *words, **options))
        return opened[-1]

    yield open_
    for one in opened:
        one.child.close()


def the_file():
    (file,) = saved.answers_folder().iterdir()
    return file


def answers_in(file):
    return dict(read_sheet(file, load_quiz()).answers)


def started(terminal, *words, name="", **options):
    """A quiz that shows its first question, and somebody to walk through it."""
    quiz = terminal("--length", "short", *words, **options).name(name)
    walker = Walker(quiz, session_of("short"))
    walker.go(1)
    return quiz, walker


# From the first page to the last


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("length", LENGTHS)
def test_a_whole_quiz_leads_to_the_profile_the_areas_and_the_jobs(terminal, length, lang):
    width = {"short": 60, "staged": 80, "full": 140, "adaptive": 80}[length]
    quiz = terminal("--length", length, lang=lang, width=width).name("José Ñandú")
    walker = Walker(quiz, session_of(length))
    walker.go()
    quiz.wait_for(pages.say("profile.title.of", lang, name="José Ñandú"))
    assert answers_in(the_file()) == walker.session.answers
    quiz.press("enter")
    quiz.wait_for(pages.say("areas.title", lang))
    quiz.press("enter")
    quiz.wait_for(pages.say("jobs.title", lang))
    quiz.press("q")
    assert quiz.end() == 0
    file = the_file()
    assert read_sheet(file, load_quiz()).length == length
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert WORDS["saved"].to(lang).format(file=file) in quiz.farewell
    assert f"\n  ccfit score '{file}'\n" in quiz.farewell
    assert f"\n  ccfit explain '{file}' " in quiz.farewell


def test_an_adaptive_quiz_is_the_usual_one_and_asks_less_than_everything(terminal):
    quiz = terminal().name()
    walker = Walker(quiz, session_of("adaptive"))
    walker.go(2)
    quiz.press("q")
    quiz.end()
    assert read_sheet(the_file(), load_quiz()).length == "adaptive"


def test_the_first_page_asks_for_the_language_in_both(terminal):
    quiz = terminal(lang=None)
    quiz.lang = "es"
    quiz.wait_for("Which language?", "¿En qué idioma?", "1 English", "2 Español")
    quiz.press("2")
    quiz.name()
    quiz.press("ctrl-d")
    assert quiz.end() == 0


def test_the_scale_stays_where_it_is(terminal):
    quiz = terminal("--length", "short", width=60).name()
    walker = Walker(quiz, session_of("short"))
    walker.go(1)
    rows = set()
    while walker.session.step.section.facet != "skills":
        if hasattr(walker.session.step, "item"):
            rows.add(quiz.row_of("    1  "))
        walker.go(1)
    assert len(rows) == 1


# Keys


def test_back_skip_keep_and_change(terminal):
    quiz, _ = started(terminal)
    quiz.press("4")
    quiz.wait_for("· 2/18")
    quiz.press("s")
    quiz.wait_for("· 3/18")
    quiz.press("5")
    quiz.wait_for("· 4/18")
    quiz.press("left")
    quiz.wait_for("· 3/18", pages.say("given", "en"))
    assert "> 5" in quiz.page
    quiz.press("b")
    quiz.wait_for("· 2/18")
    assert pages.say("given", "en") not in quiz.page
    quiz.press("b")
    quiz.wait_for("· 1/18", "> 4")
    quiz.press("b")
    quiz.wait_for(WORDS["first_question"].en)
    quiz.press("enter")
    quiz.wait_for("· 2/18")
    quiz.press("1")
    quiz.wait_for("· 3/18")
    quiz.press("2")
    quiz.wait_for("· 4/18")
    quiz.press("q")
    assert quiz.end() == 0
    assert answers_in(the_file()) == {"r01": 4, "i01": 1, "a01": 2}


def test_help_is_about_the_section(terminal):
    quiz, _ = started(terminal)
    quiz.press("?")
    quiz.wait_for(load_quiz().sections["interests"].help.en)
    quiz.press("3")
    quiz.wait_for("· 2/18")
    assert load_quiz().sections["interests"].help.en not in quiz.page


def test_a_wrong_key_gets_a_kind_word_and_changes_nothing(terminal):
    quiz, _ = started(terminal)
    quiz.press("4")
    quiz.wait_for("· 2/18")
    for key in ("x", "9", "0", "é", "\t", "\x1b[15~", "\x1bOP", "\x1b[1;5A", "😀"):
        quiz.press("?")
        quiz.wait_for(load_quiz().sections["interests"].help.en)
        quiz.press(key)
        quiz.wait_for(pages.say("wrong.answer", "en", low=1, high=5))
    quiz.press("2")
    quiz.wait_for("· 3/18")
    quiz.press("q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 4, "i01": 2}


def test_escape_alone_does_not_swallow_the_next_key(terminal):
    quiz, _ = started(terminal)
    quiz.press("\x1b")
    quiz.wait_for(pages.say("wrong.answer", "en", low=1, high=5))
    quiz.press("4")
    quiz.wait_for("· 2/18")


def test_the_language_changes_in_the_middle_and_the_answers_stay(terminal):
    quiz, walker = started(terminal)
    walker.go(2)
    for _ in range(2):
        quiz.press("l")
        quiz.lang = other_language(quiz.lang)
        walker.go(2)
    quiz.press("l")
    quiz.lang = "es"
    walker.see()
    quiz.press("q")
    assert quiz.end() == 0
    assert answers_in(the_file()) == walker.session.answers
    assert read_sheet(the_file(), load_quiz()).person.lang == "es"
    assert WORDS["saved.go_on"].es in quiz.farewell


def test_a_window_made_larger_or_smaller_is_drawn_anew(terminal):
    quiz, walker = started(terminal)
    walker.go(1)
    for width in (60, 140, 45, 80):
        quiz.resize(width)
        walker.see()
        assert max(map(len, quiz.rows)) <= width
    walker.go(1)


def test_a_window_too_low_for_the_page_loses_no_answer(terminal):
    quiz, _ = started(terminal, height=8)
    quiz.press("4")
    quiz.wait_for("· 2/18")
    quiz.press("q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 4}


def test_values_that_are_all_alike_are_put_in_order(terminal):
    quiz = terminal("--length", "short", "--facets", "values").name()
    walker = Walker(quiz, session_of("short", ["values"]), rating=lambda _: 3)
    walker.go()
    quiz.wait_for(pages.say("profile.title", "en"))
    answers = answers_in(the_file())
    assert [answers[item] for item in ("vr01", "vr02", "vr03")] == [1, 2, 3]


# Keys held down, and typed before anybody could have seen the page


def test_a_key_held_down_does_not_race_through_the_questions(terminal):
    quiz, _ = started(terminal, quick=False)
    time.sleep(0.15)
    for _ in range(60):  # as a keyboard repeats: thirty a second
        quiz.child.send("3")
        time.sleep(0.03)
    time.sleep(0.3)
    quiz.press("q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 3}


def test_keys_typed_ahead_answer_one_question_only(terminal):
    quiz, _ = started(terminal, quick=False)
    quiz.press("4123512345" * 20)
    quiz.wait_for("· 2/18")
    time.sleep(0.3)
    quiz.press("q")
    quiz.end()
    assert answers_in(the_file()) == {"r01": 4}


# Leaving, and coming back


def test_leaving_after_a_few_answers_is_no_fault(terminal):
    quiz, walker = started(terminal)
    walker.go(2)
    quiz.press("q")
    assert quiz.end() == 0
    assert f"\n  ccfit quiz --resume {the_file()}\n" in quiz.farewell
    assert pages.say("so_far.not_yet", "en") in " ".join(quiz.farewell.split())


@pytest.mark.parametrize(("key", "shown"), [("y", True), ("n", False)])
def test_leaving_after_a_section_offers_what_there_is(terminal, key, shown):
    quiz, walker = started(terminal)
    walker.go(18)
    quiz.press("q")
    quiz.wait_for(pages.say("so_far.offer", "en"))
    quiz.press(key)
    if shown:
        quiz.wait_for(pages.say("profile.title", "en"))
        quiz.press("q")
    assert quiz.end() == 0
    assert (pages.say("profile.title", "en") in quiz.seen) == shown
    assert f"\n  ccfit quiz --resume {the_file()}\n" in quiz.farewell


@pytest.mark.parametrize("lang", ["en", "es"])
def test_ctrl_c_keeps_everything_and_names_the_file(terminal, lang):
    quiz, walker = started(terminal, lang=lang)
    walker.go(3)
    quiz.child.interrupt()
    assert quiz.end() == 130
    assert answers_in(the_file()) == walker.session.answers
    assert f"\n  ccfit quiz --resume {the_file()}\n" in quiz.farewell
    assert "Traceback" not in quiz.seen


def test_ctrl_c_held_down_changes_nothing(terminal):
    quiz, walker = started(terminal)
    walker.go(1)
    for _ in range(20):
        quiz.child.interrupt()
    assert quiz.end() == 130
    assert answers_in(the_file()) == walker.session.answers
    assert "Traceback" not in quiz.seen


@pytest.mark.parametrize("at", ["name", "start"])
def test_ctrl_c_before_the_first_answer_leaves_nothing(terminal, at):
    quiz = terminal("--length", "short")
    if at == "start":
        quiz.name("Alex")
        Walker(quiz, session_of("short")).see()
    else:
        quiz.wait_for(pages.say("name.title", "en"))
    quiz.child.interrupt()
    assert quiz.end() == 130
    assert WORDS["nothing_saved"].en in quiz.farewell
    assert not list(saved.answers_folder().glob("*"))


def test_ctrl_d_leaves_and_keeps_everything(terminal):
    quiz, walker = started(terminal)
    walker.go(2)
    quiz.press("ctrl-d")
    assert quiz.end() == 0
    assert answers_in(the_file()) == walker.session.answers


def test_being_asked_to_end_sets_the_terminal_right_again(terminal):
    quiz, walker = started(terminal)
    walker.go(2)
    quiz.child.kill(signal.SIGTERM)
    assert quiz.end() == 143
    assert "\x1b[?1049l" in quiz.seen
    assert answers_in(the_file()) == walker.session.answers


@pytest.mark.parametrize("part", range(4))
def test_killed_after_any_of_twenty_questions_nothing_is_lost(terminal, part):
    # Twenty places drawn at random from the 42 questions, five of them in each of four sittings,
    # which go on from one kill to the next; the five lie in four sections.
    places = sorted(random.Random(20).sample(range(1, 43), 20)[part::4])
    session, answered = session_of("short"), 0
    for place in places:
        quiz = terminal("--length", "short")
        quiz.name("Alex")
        if answered:
            quiz.wait_for(pages.say("again.go_on", "en"))
            quiz.press("1")
        walker = Walker(quiz, session_of("short", answers=session.answers))
        while len(walker.session.answers) < place:
            walker.go(1)
        quiz.child.kill(signal.SIGKILL)
        quiz.child.wait()
        assert answers_in(the_file()) == walker.session.answers
        session, answered = walker.session, place


@pytest.mark.parametrize("how", ["name", "resume", "file"])
def test_a_quiz_is_gone_on_with(terminal, how):
    quiz, walker = started(terminal, name="Alex")
    walker.go(2)
    quiz.press("q")
    quiz.end()
    if how == "name":
        again = terminal("--length", "short").name("alex")
        again.wait_for(pages.say("again.title", "en"), "2 questions answered")
        again.press("1")
    elif how == "resume":
        again = terminal("--resume")
        again.wait_for(pages.say("whose", "en"))
        again.press(*"Alex", "enter")
    else:
        again = terminal("--resume", str(the_file()))
    walker = Walker(again, session_of("short", answers=walker.session.answers))
    walker.go(2)
    again.press("q")
    again.end()
    assert answers_in(the_file()) == walker.session.answers
    assert len(walker.session.answers) == 3


def test_another_name_sees_nothing_of_the_first(terminal):
    quiz, walker = started(terminal, name="Alex")
    walker.go(2)
    quiz.press("q")
    quiz.end()
    quiz, _ = started(terminal, name="Bo")
    assert "Alex" not in quiz.seen
    quiz.press("b")
    quiz.wait_for(WORDS["first_question"].en)
    assert f"({pages.say('given', 'en')})" not in quiz.seen


def test_a_name_with_arrow_keys_and_corrections(terminal):
    quiz = terminal("--length", "short")
    quiz.name("Zoë\x1b[D\x1b[D\t Ibx\x7fáñez\x07")
    walker = Walker(quiz, session_of("short"))
    walker.go(2)
    quiz.press("q")
    quiz.end()
    assert read_sheet(the_file(), load_quiz()).person.id == "Zoë Ibáñez"


# The closer look


@pytest.fixture
def at_the_jobs(terminal, write):
    """A finished quiz, gone on with: it leads straight to its result."""
    answers = {}
    for facet, items in load_quiz().form("short").items():
        section = load_quiz().sections[facet]
        first = section.items[items[0]].scale
        answers |= {item: 5 if section.items[item].scale == first else 2 for item in items}
    listed = ", ".join(f"{item}: {answer}" for item, answer in answers.items())
    file = write(f"ccfit: answers/1\nid: Alex\nlength: short\nanswers: {{{listed}}}\n")
    quiz = terminal("--resume", str(file))
    quiz.wait_for(pages.say("profile.title.of", "en", name="Alex"))
    quiz.press("enter")
    quiz.wait_for(pages.say("areas.title", "en"))
    quiz.press("enter")
    quiz.wait_for(pages.say("jobs.title", "en"))
    return quiz, file


def test_a_number_leads_to_the_job_and_to_why_it_is_there(at_the_jobs):
    quiz, _ = at_the_jobs
    title = quiz.rows[quiz.row_of("   1  ")].split("1", 1)[1].strip()
    quiz.press("1", "enter")
    quiz.wait_for(title, pages.say("keys.why", "en"))
    assert quiz.rows[0].startswith(title)
    quiz.press("w")
    quiz.wait_for(pages.say("keys.job", "en"), "Place 1 of 923")
    quiz.press("j")
    quiz.wait_for(pages.say("keys.why", "en"))
    quiz.press("b")
    quiz.wait_for(pages.say("jobs.title", "en"))
    quiz.press("q")
    assert quiz.end() == 0


def test_a_shortlist_is_saved_with_the_answers(at_the_jobs):
    quiz, file = at_the_jobs
    before = answers_in(file)
    quiz.press("+", "2", "enter")
    quiz.wait_for(pages.say("shortlist.mark", "en"))
    quiz.press("1", "enter")
    quiz.wait_for(pages.say("keys.put", "en"))
    quiz.press("+")
    quiz.wait_for(pages.say("keys.drop", "en"))
    quiz.press("q")
    assert quiz.end() == 0
    _, rest = saved.resumable(file, load_quiz())
    assert len(rest["shortlist"]) == 2
    assert answers_in(file) == before


def test_a_number_that_no_job_has_is_told(at_the_jobs):
    quiz, _ = at_the_jobs
    quiz.press(*"9999", "enter")
    quiz.wait_for(pages.say("closer.unknown", "en"))


def test_the_result_speaks_the_other_language_when_asked(at_the_jobs):
    quiz, file = at_the_jobs
    quiz.press("l")
    quiz.wait_for(pages.say("jobs.title", "es"))
    quiz.press("q")
    quiz.end()
    assert read_sheet(file, load_quiz()).person.lang == "es"


# Where a terminal cannot draw, or should not


def test_a_dumb_terminal_is_asked_line_by_line(terminal):
    quiz = terminal(more={"TERM": "dumb"})
    quiz.wait_for(WORDS["name"].en)
    assert "\x1b" not in quiz.seen


def test_colours_are_left_out_where_they_are_not_wanted(terminal):
    colourful = terminal(more={"NO_COLOR": ""})
    without = terminal()
    for one in (colourful, without):
        one.name()
        Walker(one, session_of("adaptive")).see()
    assert "\x1b[1m" in colourful.seen
    assert "\x1b[1m" not in without.seen


def test_a_file_in_a_missing_folder_is_refused_before_any_page(terminal, tmp_path):
    quiz = terminal("--save", str(tmp_path / "nowhere" / "alex.yaml"), width=200)
    assert quiz.end() == 2
    assert "\x1b[?1049h" not in quiz.seen
