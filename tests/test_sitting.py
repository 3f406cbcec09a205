"""One sitting: the file, saving after every answer, leaving and coming back. No terminal."""

from __future__ import annotations

import datetime
import json
import stat
from pathlib import Path

import pytest
from fake_screen import FakeScreen

from ccfit import saved
from ccfit.answers import read_sheet
from ccfit.errors import AnswersError, UsageError
from ccfit.interview.line_manner import LineManner
from ccfit.interview.sitting import Sitting, clean_name, shell_word
from ccfit.interview.stop import Stop
from ccfit.words.quiz import WORDS
from ccfit.words.screens import WORDS as SCREENS

DAY = datetime.date(2026, 11, 21)
START = ("", "")  # no name; on with it


def no_first_look(sheet, lang):
    return []


class Sat:
    """A whole sitting with the tiny quiz, from the start to the farewell."""

    def __init__(
        self,
        quiz,
        *replies,
        file=None,
        resume=None,
        length="short",
        facets=("interests",),
        wanted=None,
        first_look=no_first_look,
        **screen,
    ):
        self.screen = FakeScreen(*replies, **screen)
        self.sitting = Sitting(
            quiz, LineManner(self.screen), wanted or (None if resume is not None else "en")
        )
        if resume is None:
            self.sitting.start(file, DAY)
        else:
            self.sitting.resume(resume, file)
        self.sheet = self.sitting.ask(length, facets, first_look)
        self.told = self.sitting.farewell(self.screen.look)
        self.screen.show(self.told)

    @property
    def path(self) -> Path | None:
        return self.sitting.path

    def said(self, key, lang="en", **values):
        return WORDS[key].to(lang).format(**values) in self.screen.unwrapped


def answers_in(file, quiz):
    return dict(read_sheet(file, quiz).answers)


def saved_files():
    return sorted(file.name for file in saved.answers_folder().iterdir())


@pytest.fixture
def sat(quiz):
    return lambda *replies, **options: Sat(quiz, *replies, **options)


# Saving


def test_every_answer_is_on_disk_before_the_next_question(quiz, tmp_path):
    file, seen = tmp_path / "alex.yaml", []

    def look():
        seen.append(answers_in(file, quiz) if file.exists() else None)

    Sat(quiz, *START, "4", "s", "2", "b", "", "1", file=file, watch=look)
    # Name, start, r1, i1 (skipped), a1, s1, back at a1, s1 again, e1: what the file held then.
    assert seen == [
        None,
        {},
        {},
        {"r1": 4},
        {"r1": 4},
        {"r1": 4, "a1": 2},
        {"r1": 4, "a1": 2},
        {"r1": 4, "a1": 2},
        {"r1": 4, "a1": 2, "s1": 1},
    ]


def test_the_file_holds_who_when_what_and_how(sat, quiz):
    done = sat("Alex", "", "4", "5", length="short", wanted="es")
    sheet = read_sheet(done.path, quiz)
    assert done.path == saved.answers_folder() / "alex-2026-11-21.yaml"
    assert (sheet.person.id, sheet.person.lang, sheet.person.taken) == ("Alex", "es", "2026-11-21")
    assert (sheet.quiz, sheet.length) == ("tiny", "short")
    assert sheet.answers == {"r1": 4, "i1": 5}
    assert set(sheet.seconds) == {"r1", "i1"}
    assert done.sheet == sheet


def test_the_file_is_for_its_owner_only(sat):
    assert stat.S_IMODE(sat(*START, "4").path.stat().st_mode) == 0o600


def test_the_place_is_told_with_how_to_go_on(sat):
    done = sat(*START, "4", "q")
    assert done.said("saved", file=done.path)
    assert done.said("saved.go_on")
    assert f"\n  ccfit quiz --resume {shell_word(done.path)}\n" in done.told
    assert not done.sitting.finished


def test_a_greeting_tells_the_keys(sat):
    done = sat(*START)
    assert done.said("hello")
    assert done.said("keys")


def test_after_the_last_question_the_report_can_be_seen_again(sat):
    done = sat(*START, then="4")
    assert done.sitting.finished
    assert f"\n  ccfit score {shell_word(done.path)}\n" in done.told
    assert len(done.sheet.answers) == 12


@pytest.mark.parametrize(
    "replies",
    [(*START, "q"), ("", "q"), (), START, (*START, *"ssssssssssss"), (*START, "4", "b", "s")],
)
def test_a_file_without_answers_is_taken_away(sat, replies):
    done = sat(*replies)
    assert done.sheet is None
    assert done.path is None
    assert saved_files() == []
    assert done.said("nothing_saved")


def test_an_existing_file_is_refused_and_stays_as_it_is(sat, write):
    file = write("my poem")
    with pytest.raises(UsageError) as caught:
        sat(*START, "4", file=file)
    assert caught.value.key == "out.exists"
    assert caught.value.exit_code == 2
    assert file.read_text() == "my poem"


@pytest.mark.parametrize("where", ["nowhere/alex.yaml", "."])
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_asked(quiz, tmp_path, where):
    screen = FakeScreen(*START, "4")
    with pytest.raises(UsageError):
        Sitting(quiz, LineManner(screen), "en").start(tmp_path / where, DAY)
    assert screen.prompts == []


def test_two_people_of_one_name_have_two_files(sat, quiz):
    first, second = sat("Alex", "", "1"), sat("Alex", "2", "", "5")
    assert saved_files() == ["alex-2026-11-21-2.yaml", "alex-2026-11-21.yaml"]
    assert answers_in(first.path, quiz) == {"r1": 1}
    assert answers_in(second.path, quiz) == {"r1": 5}


def test_a_file_being_filled_keeps_its_name_to_itself(quiz):
    one, other = (Sitting(quiz, LineManner(FakeScreen("Alex")), "en") for _ in range(2))
    one.start(None, DAY)
    other.start(None, DAY)
    assert one.path != other.path


# Coming back by name


@pytest.mark.parametrize("typed", ["Alex", "  alex ", "ALEX"])
def test_a_quiz_that_was_not_finished_is_offered_to_its_nickname(sat, quiz, typed):
    first = sat("Alex", "", "4", "5")
    done = sat(typed, "1", "", "3")
    assert done.path == first.path
    assert answers_in(first.path, quiz) == {"r1": 4, "i1": 5, "a1": 3}


@pytest.mark.parametrize("other", ["Bo", "Alexa", "Al", ""])
def test_nobody_is_offered_the_quiz_of_another_name(sat, quiz, other):
    first = sat("Alex", "", "4")
    done = sat(other, "", "1")
    assert done.path != first.path
    assert "Alex" not in done.screen.text
    assert answers_in(first.path, quiz) == {"r1": 4}
    assert answers_in(done.path, quiz) == {"r1": 1}


def test_one_who_shares_a_nickname_can_choose_another(sat, quiz):
    first = sat("Alex", "", "4")
    done = sat("Alex", "3", "Alex B", "", "1")
    assert done.sheet.person.id == "Alex B"
    assert answers_in(first.path, quiz) == {"r1": 4}


def test_a_quiz_without_a_name_is_offered_to_whoever_gives_none(sat, quiz):
    first = sat(*START, "4")
    done = sat("", "1", "", "5")
    assert done.path == first.path
    assert answers_in(first.path, quiz) == {"r1": 4, "i1": 5}


def test_the_offer_says_nothing_about_the_answers(sat):
    sat("Alex", "", "4", "5")
    done = sat("Alex", "2")
    found = SCREENS["again.found"].en.format(name="Alex", answered=2, date=DAY.isoformat())
    assert found in done.screen.unwrapped


def test_a_finished_quiz_is_not_offered(sat):
    sat("Alex", "", then="4", facets=None)
    done = sat("Alex", "", "1")
    assert done.path.name == "alex-2026-11-21-2.yaml"


def test_questions_left_out_in_the_middle_do_not_make_a_quiz_unfinished(sat):
    done = sat("Alex", "", "s", then="4", facets=None)
    assert done.sitting.finished
    assert sat("Alex", "", "1").path != done.path


def test_a_file_that_cannot_be_read_disturbs_nobody(sat):
    sat("Alex", "", "4")
    (saved.answers_folder() / "alex-2026-01-01.yaml").write_text("answers: [", "utf-8")
    assert sat("Alex", "2", "", "1").sheet.answers == {"r1": 1}


def test_going_on_asks_whose_answers_and_passes_over_those_of_others(sat, quiz):
    first, second = sat("Alex", "", "4"), sat("Bo", "", "5")
    done = sat("Nobody", "alex", "", "2", resume="")
    assert done.path == first.path
    assert SCREENS["again.none"].en in done.screen.unwrapped
    assert answers_in(second.path, quiz) == {"r1": 5}


def test_going_on_can_be_left_without_a_name(sat):
    sat("Alex", "", "4")
    with pytest.raises(Stop):
        sat(resume="")


def test_a_pipe_goes_on_with_the_newest(sat):
    first = sat("Alex", "", "4")
    done = sat("2", resume="", interactive=False)
    assert done.path == first.path


# The name


def test_a_person_is_asked_for_a_name(sat):
    done = sat("Alex", "", "4")
    assert done.screen.prompts[0] == WORDS["name"].en
    assert done.sheet.person.id == "Alex"


def test_a_pipe_is_not_asked_for_a_name(sat):
    done = sat("4", "5", interactive=False)
    assert done.sheet.person.id is None
    assert done.sheet.answers == {"r1": 4, "i1": 5}
    assert done.path.name == "quiz-2026-11-21.yaml"


def test_the_end_of_input_at_the_name_is_no_name(sat):
    assert sat(EOFError, "", "4").sheet.person.id is None


def test_ctrl_c_at_the_name_leaves_nothing_behind(sat, tmp_path):
    with pytest.raises(KeyboardInterrupt):
        sat(KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        sat(KeyboardInterrupt, file=tmp_path / "alex.yaml")
    assert not saved.answers_folder().exists() or saved_files() == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Alex", "Alex"),
        ("  José   Ñandú  ", "José Ñandú"),
        ("Al\x07ex\x00", "Alex"),
        ("Alex\x1b[D\x1b[3~\x1bOAa", "Alexa"),  # left, delete, up
        ("Al\tex\r", "Al ex"),
        ("Ana\xa0María", "Ana María"),
        ("Al\u202eex\ufeff", "Alex"),  # turns the writing direction; byte order mark
        ("\ufffd\ufffd", None),
        ("", None),
        (" \x1b ", None),
        ("x" * 300, "x" * 200),
        ("x" * 199 + " y", "x" * 199),
    ],
)
def test_a_name_is_one_line_that_can_be_shown(typed, name):
    assert clean_name(typed) == name


# Coming back


@pytest.fixture
def earlier(write):
    """A file of answers as somebody may have written it."""
    return write(
        "ccfit: answers/1\nid: Alex\nlang: es\ntaken: 2026-01-31\nquiz: tiny\nlength: short\n"
        "answers: {r1: 5, i1: 1, k01: 2}\nseconds: {r1: 2.4}\nshortlist: [29-1141.00]\n"
    )


def test_what_was_answered_is_not_asked_again(sat, quiz, earlier):
    done = sat("", "3", resume=str(earlier))
    assert done.path == earlier
    assert answers_in(earlier, quiz) == {"r1": 5, "i1": 1, "k01": 2, "a1": 3}
    assert WORDS["name"].es not in done.screen.prompts


def test_everything_else_in_the_file_stays(sat, quiz, earlier):
    sat("", "3", "4", resume=str(earlier))
    sheet, rest = saved.resumable(earlier, quiz)
    assert (sheet.person.id, sheet.person.lang, sheet.person.taken) == ("Alex", "es", "2026-01-31")
    assert sheet.seconds["r1"] == 2.4
    assert set(sheet.seconds) == {"r1", "a1", "s1"}
    assert rest == {"shortlist": ["29-1141.00"]}


def test_a_file_that_is_only_looked_at_is_not_touched(sat, earlier):
    before = earlier.read_bytes()
    done = sat("q", resume=str(earlier))
    assert earlier.read_bytes() == before
    assert done.sheet.answers == {"r1": 5, "i1": 1, "k01": 2}


def test_a_json_file_stays_json(sat, write):
    file = write('{"ccfit": "answers/1", "answers": {"r1": 5}}', "alex.json")
    sat("", "2", resume=str(file))
    assert json.loads(file.read_text("utf-8"))["answers"] == {"r1": 5, "i1": 2}


def test_the_newest_file_is_taken_when_none_is_named(sat, quiz):
    first = sat("Alex", "", "4")
    done = sat("alex", "", "2", resume="")
    assert done.path == first.path
    assert answers_in(first.path, quiz) == {"r1": 4, "i1": 2}


def test_without_a_saved_quiz_there_is_nothing_to_come_back_to(sat):
    with pytest.raises(UsageError) as caught:
        sat(resume="")
    assert caught.value.key == "score.no_saved_quiz"


def test_going_on_in_another_file_leaves_the_first_as_it_is(sat, quiz, earlier, tmp_path):
    before, other = earlier.read_bytes(), tmp_path / "other.yaml"
    done = sat("", "3", resume=str(earlier), file=other)
    assert earlier.read_bytes() == before
    assert answers_in(other, quiz) == {"r1": 5, "i1": 1, "k01": 2, "a1": 3}
    assert done.said("saved", "es", file=other)


def test_going_on_in_another_file_that_exists_is_refused(sat, earlier, write):
    other = write("my poem", "poem.yaml")
    with pytest.raises(UsageError) as caught:
        sat("", "3", resume=str(earlier), file=other)
    assert caught.value.key == "out.exists"
    assert other.read_text() == "my poem"


def test_a_file_of_scores_is_refused(sat, write):
    with pytest.raises(AnswersError) as caught:
        sat(resume=str(write("ccfit: scores/1\ntype: ENFJ\n")))
    assert (caught.value.key, caught.value.exit_code) == ("quiz.not_answers", 4)


def test_a_missing_file_is_refused(sat, tmp_path):
    with pytest.raises(UsageError) as caught:
        sat(resume=str(tmp_path / "nobody.yaml"))
    assert caught.value.key == "file.missing"


def test_a_dash_is_not_where_the_next_answers_come_from(sat, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as caught:
        sat(resume="-")
    assert caught.value.key == "file.missing"


@pytest.mark.parametrize("replies", [("q",), ("", "b", "s", "q")])
def test_a_file_somebody_brought_is_never_taken_away(sat, write, quiz, replies):
    file = write("ccfit: answers/1\nanswers: {r1: 5}\n")
    sat(*replies, resume=str(file))
    assert file.exists()


def test_another_facet_is_added_to_the_same_file(sat, quiz):
    first = sat(*START, then="4")
    sat("", then="2", resume=str(first.path), facets=("type",), length="full")
    answers = answers_in(first.path, quiz)
    assert {answers[item] for item in quiz.form("short")["interests"]} == {4}
    assert {answers[item] for item in quiz.form("full")["type"]} == {2}


def test_the_length_of_the_file_is_gone_on_with(sat, earlier):
    assert sat("", then="3", resume=str(earlier), length=None).sheet.length == "short"


def test_a_longer_form_asks_what_is_left_of_it(sat, quiz):
    first = sat(*START, then="4")
    done = sat("", then="2", resume=str(first.path), length="full")
    asked = [item for item, answer in done.sheet.answers.items() if answer == 2]
    assert len(asked) == 24 - 12
    assert done.sheet.length == "full"


@pytest.mark.parametrize(("length", "more"), [("short", True), ("full", False)])
def test_when_all_is_answered_more_is_offered_only_if_there_is_more(sat, length, more):
    first = sat(*START, then="4", length=length)
    done = sat(resume=str(first.path), length=length)
    assert done.said("all_answered")
    assert not done.said("hello")
    assert done.said("all_answered.more") == more
    assert done.screen.prompts == []
    assert done.sitting.finished


# The shortlist


def test_the_shortlist_is_saved_with_the_answers(sat, quiz):
    done = sat(*START, "4")
    done.sitting.keep_shortlist(["29-1141.00", "11-1011.00"])
    sheet, rest = saved.resumable(done.path, quiz)
    assert rest == {"shortlist": ["29-1141.00", "11-1011.00"]}
    assert sheet.answers == {"r1": 4}


def test_an_empty_shortlist_leaves_nothing_in_the_file(sat, quiz, earlier):
    done = sat("", resume=str(earlier))
    assert done.sitting.shortlist == ["29-1141.00"]
    done.sitting.keep_shortlist([])
    assert saved.resumable(earlier, quiz)[1] == {}


def test_a_shortlist_that_is_no_list_is_no_fault(sat, write):
    file = write("ccfit: answers/1\nanswers: {r1: 5}\nshortlist: nurse\n")
    assert sat("", resume=str(file)).sitting.shortlist == []


# Language


@pytest.mark.parametrize(("reply", "lang"), [("1", "en"), ("2", "es"), ("es", "es"), ("", "en")])
def test_without_a_wish_the_language_is_asked_first(quiz, reply, lang):
    screen = FakeScreen(reply, "", "", "4")
    sitting = Sitting(quiz, LineManner(screen), None)
    sitting.start(None, DAY)
    assert sitting.lang == lang
    assert SCREENS["language"].en in screen.prompts[0]
    assert SCREENS["language"].es in screen.prompts[0]


def test_a_language_set_beforehand_is_not_asked_for(quiz, monkeypatch):
    monkeypatch.setenv("CCFIT_LANG", "es")
    screen = FakeScreen("")
    Sitting(quiz, LineManner(screen), None).start(None, DAY)
    assert screen.prompts == [WORDS["name"].es]


def test_switching_the_language_keeps_the_answers(sat, quiz):
    done = sat(*START, "4", "l", "5", "l", "3", "l", "2")
    assert answers_in(done.path, quiz) == {"r1": 4, "i1": 5, "a1": 3, "s1": 2}
    assert read_sheet(done.path, quiz).person.lang == "es"
    assert done.said("saved", "es", file=done.path)


def test_the_language_wished_for_is_spoken(sat):
    done = sat(*START, "4", wanted="es")
    assert done.screen.prompts[-1] == WORDS["answer"].es
    assert done.said("saved.go_on", "es")


def test_a_file_is_gone_on_with_in_its_own_language_unless_told_otherwise(sat, earlier):
    assert sat("", resume=str(earlier)).screen.prompts[-1] == WORDS["answer"].es
    assert sat("", resume=str(earlier), wanted="en").screen.prompts[-1] == WORDS["answer"].en


def test_the_first_look_knows_what_was_just_said(sat):
    seen = []

    def look(sheet, lang):
        seen.append((dict(sheet.answers), lang))
        return ["Letters: RIA"]

    done = sat(*START, *"4" * 12, facets=("interests", "values"), wanted="es", first_look=look)
    assert seen == [(dict.fromkeys(done.sheet.answers, 4), "es")]
    assert "  Letters: RIA\n" in done.screen.text


# Ctrl-C


def interrupted(sat, *replies, **options):
    """The file after Ctrl-C; the interrupt goes on to whoever started the program."""
    with pytest.raises(KeyboardInterrupt):
        sat(*replies, KeyboardInterrupt, **options)


def test_ctrl_c_keeps_what_was_said(sat, quiz, tmp_path):
    file = tmp_path / "alex.yaml"
    interrupted(sat, *START, "4", "5", file=file)
    assert answers_in(file, quiz) == {"r1": 4, "i1": 5}


def test_ctrl_c_before_the_first_answer_leaves_no_file(sat):
    interrupted(sat, "")
    interrupted(sat, *START)
    assert saved_files() == []


def test_a_second_ctrl_c_does_not_disturb_the_saving(quiz, tmp_path, monkeypatch):
    screen = FakeScreen(*START, "4", "5")
    sitting = Sitting(quiz, LineManner(screen), "en")
    sitting.start(tmp_path / "alex.yaml", DAY)
    write, times = saved.save, iter(range(100))

    def save(*arguments):
        if next(times) == 1:  # while the second answer is being written
            raise KeyboardInterrupt
        if len(arguments[1].answers) == 2:
            assert screen.deaf
        write(*arguments)

    monkeypatch.setattr(saved, "save", save)
    with pytest.raises(KeyboardInterrupt):
        sitting.ask("short", ["interests"], no_first_look)
    assert answers_in(tmp_path / "alex.yaml", quiz) == {"r1": 4, "i1": 5}


def test_a_screen_gone_before_the_first_question_leaves_no_file(quiz):
    screen = FakeScreen("")
    sitting = Sitting(quiz, LineManner(screen), "en")
    sitting.start(None, DAY)

    def gone(text):
        raise BrokenPipeError

    screen.show = gone
    with pytest.raises(BrokenPipeError):
        sitting.ask("short", None, no_first_look)
    assert saved_files() == []


@pytest.mark.parametrize("fault", [BrokenPipeError, MemoryError])
def test_any_other_end_keeps_what_was_said_too(sat, quiz, tmp_path, fault):
    with pytest.raises(fault):
        sat(*START, "4", fault, file=tmp_path / "alex.yaml")
    with pytest.raises(fault):
        sat(*START, fault, file=tmp_path / "nobody.yaml")
    assert answers_in(tmp_path / "alex.yaml", quiz) == {"r1": 4}
    assert not (tmp_path / "nobody.yaml").exists()


# A disk that is full


@pytest.fixture
def full_disk(monkeypatch):
    """Saves number 2 to 4 do not succeed; `first` is the empty file at the start, number 1."""
    write, times = saved.save, iter(range(1, 1000))

    def save(*arguments):
        if next(times) in full:
            raise UsageError("out.os", reason="No space left on device")
        write(*arguments)

    full = {2, 3, 4}
    monkeypatch.setattr(saved, "save", save)
    return full


def test_a_full_disk_does_not_end_the_quiz(sat, quiz, full_disk):
    done = sat(*START, "4", "5", "3", "1")
    assert answers_in(done.path, quiz) == {"r1": 4, "i1": 5, "a1": 3, "s1": 1}
    assert done.screen.unwrapped.count("No space left on device") == 1
    assert done.sitting.unsaved is None
    assert done.said("saved", file=done.path)


def test_answers_that_could_never_be_saved_are_not_said_to_be(sat, full_disk):
    done = sat(*START, "4", "5")
    assert done.sheet.answers == {"r1": 4, "i1": 5}
    assert done.sitting.unsaved.exit_code == 2
    assert not done.said("saved", file=done.path)
    assert done.screen.unwrapped.count("No space left on device") == 2


def test_a_full_disk_at_the_start_is_told_at_once(sat, full_disk):
    full_disk.add(1)
    with pytest.raises(UsageError):
        sat(*START, "4")


# The command shown


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/home/alex/quiz.yaml", "/home/alex/quiz.yaml"),
        ("/home/a b/quiz.yaml", "'/home/a b/quiz.yaml'"),
        ("/home/$x/(1).yaml", "'/home/$x/(1).yaml'"),
        ("/home/it's.yaml", "'/home/it'\"'\"'s.yaml'"),
    ],
)
def test_a_path_can_be_copied_into_a_shell(path, word, monkeypatch):
    monkeypatch.setattr("ccfit.interview.sitting.os.name", "posix")
    assert shell_word(Path(path)) == word


def test_a_path_with_a_blank_stands_in_double_quotes_on_windows(monkeypatch):
    path = Path("my quiz.yaml")
    monkeypatch.setattr("ccfit.interview.sitting.os.name", "nt")
    assert shell_word(path) == '"my quiz.yaml"'
