"""One sitting of the quiz: whose it is, which file it goes to, and saving as it goes."""

from __future__ import annotations

import datetime
import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ccfit import saved
from ccfit.answers import LONGEST_ID, AnswerSheet, Person
from ccfit.errors import UsageError, Where
from ccfit.facets import Facet
from ccfit.interview import questions
from ccfit.interview.manner import Hooks, Manner, Talk
from ccfit.interview.session import STAGES, Chooser, Finished, Session
from ccfit.interview.stop import Stop
from ccfit.language import VARIABLE, Lang, for_reading
from ccfit.quiz import ADAPTIVE, FULL, STAGED, Quiz
from ccfit.render.look import Look
from ccfit.render.page import Page

FirstLook = Callable[[AnswerSheet, Lang], list[str]]
Choosers = Callable[[str], Mapping[Facet, Chooser]]

# What an arrow key sends where lines are not edited by it: ESC [ D, ESC O D.
KEY_SEQUENCE = re.compile(r"\x1b(\[[\d;]*[A-Za-z~]|O[A-Z])")


class Sitting:
    """Asks, saves after every answer, and ends with the sheet."""

    def __init__(self, quiz: Quiz, manner: Manner, wanted: Lang | None) -> None:
        self.quiz, self.manner, self.wanted = quiz, manner, wanted
        self.lang: Lang = for_reading(wanted)
        self.path: Path | None = None
        self.sheet = AnswerSheet(Person(), {})
        self.finished = False
        self.unsaved: UsageError | None = None
        self._made_file = False
        self._on_disk: Mapping[str, int] = {}
        self._rest: Mapping[str, Any] = {}

    def resume(self, file: str, save: Path | None = None) -> None:
        """Go on with a file; an empty name means the newest of whoever sits there.

        `save` leaves that file as it is and goes on in a new one. Raises UsageError, AnswersError,
        or Stop when the person leaves.
        """
        # A dash is no standard input here: that is where the next answers come from.
        path = Path(file).absolute() if file == "-" else Path(file)
        path = path if file else self._newest()
        self._go_on(path, save)

    def _newest(self) -> Path:
        """The newest file; on a computer that several people use, the newest of this person."""
        newest = saved.newest_file()
        if not self.manner.interactive:
            return newest
        unknown = False
        while True:
            typed = self.manner.name(self.lang, resuming=True, unknown=unknown)
            if typed is None:
                raise Stop
            if found := next(saved.earlier_quizzes(clean_name(typed), self.quiz), None):
                return found.path
            unknown = True

    def _go_on(self, path: Path, save: Path | None = None) -> None:
        self.sheet, self._rest = saved.resumable(path, self.quiz)
        self.lang = for_reading(self.wanted, self.sheet.person.lang)
        self._on_disk = self.sheet.answers
        if save is None:
            saved.refuse_unwritable(path)
            self.path = path
        else:
            self._refuse_taken(save)
            self._make(save)

    def start(self, file: Path | None, today: datetime.date) -> None:
        """Begin anew, in a file that must not exist yet, or go on with an earlier quiz.

        An earlier one is offered to whoever gives its nickname. Raises UsageError, or Stop when
        the person leaves.
        """
        if file is not None:
            self._refuse_taken(file)
        if self.manner.interactive and self.wanted is None and not os.environ.get(VARIABLE):
            self.lang = self.manner.language(self.lang)
        name, earlier = self._who(look=file is None)
        if earlier is not None:
            self._go_on(earlier.path)
            return
        self.sheet = AnswerSheet(Person(name, self.lang, today.isoformat()), {})
        self._make(file or saved.new_file(name, today))

    def _who(self, *, look: bool) -> tuple[str | None, saved.Earlier | None]:
        """A nickname, and the unfinished quiz under it that its owner wants to go on with."""
        while self.manner.interactive:
            name = clean_name(self.manner.name(self.lang, resuming=False) or "")
            found = self._unfinished(name) if look else None
            choice = self.manner.choose(found, self.lang) if found else "new"
            if choice != "other name":
                return name, found if choice == "go on" else None
        return None, None

    def _unfinished(self, name: str | None) -> saved.Earlier | None:
        quizzes = saved.earlier_quizzes(name, self.quiz)
        return next((one for one in quizzes if not one.finished), None)

    def _refuse_taken(self, file: Path) -> None:
        saved.refuse_unwritable(file)
        if file.exists():
            raise UsageError("out.exists", Where(str(file)))

    def _make(self, path: Path) -> None:
        """Write it now: that it cannot be written is better known before the first answer."""
        saved.save(path, self.sheet, self.quiz, self._rest)
        self.path, self._made_file = path, True

    def ask(
        self,
        length: str | None,
        facets: Iterable[Facet] | None,
        first_look: FirstLook,
        choosers: Choosers = lambda _: {},
    ) -> AnswerSheet | None:
        """Ask until the end or until the person stops; None if nothing was answered.

        What was answered is on disk whatever happens, Ctrl-C included. `choosers` gives those of
        a form whose items are chosen one by one.
        """
        form = length or self.sheet.length or self._usual_form()
        chosen = tuple(facets or STAGES)
        session = Session(self.quiz, form, chosen, self.sheet.answers, choosers(form))
        self.sheet = replace(self.sheet, quiz=self.quiz.id, length=form)
        if isinstance(session.step, Finished):
            self._tell_all_answered(chosen)
            self.finished = True
            return self._kept()
        self._converse(session, first_look)
        return self._kept()

    def _usual_form(self) -> str:
        """As short as the answers allow; a pipe needs an order that is known beforehand."""
        wished = (ADAPTIVE, STAGED) if self.manner.interactive else (STAGED,)
        return next((name for name in wished if name in self.quiz.forms), FULL)

    def _tell_all_answered(self, facets: Iterable[Facet]) -> None:
        self._tell("all_answered")
        every = self.quiz.form(FULL)
        if any(item not in self.sheet.answers for f in facets for item in every.get(f, ())):
            self._tell("all_answered.more")

    def _converse(self, session: Session, first_look: FirstLook) -> None:
        conversation: Talk | None = None

        def save() -> None:
            self._save(session.answers, conversation.seconds if conversation else {})

        def look() -> list[str]:
            return first_look(self.sheet, self.lang)

        try:
            hooks = Hooks(save, look, self.speak)
            conversation = self.manner.talk(session, self.lang, hooks, dict(self.sheet.seconds))
            conversation.run()
            self.finished = True
        except Stop:
            self.finished = False
        except KeyboardInterrupt:
            self.manner.hold_interrupts()
            save()
            self._kept()
            raise
        except BaseException:
            self._kept()
            raise

    def speak(self, lang: Lang) -> None:
        """The person has changed the language: the file and the report follow."""
        self.lang = lang
        self.sheet = replace(self.sheet, person=replace(self.sheet.person, lang=lang))
        self._on_disk = {}  # written again, though no answer is new
        if self.sheet.answers:
            self._write()

    def _save(self, answers: Mapping[str, int], seconds: Mapping[str, float]) -> None:
        self.sheet = replace(self.sheet, answers=dict(answers), seconds=dict(seconds))
        if self.path is None or self.sheet.answers == self._on_disk:
            return
        self._write()

    def _write(self) -> None:
        if self.path is None:
            return
        try:
            saved.save(self.path, self.sheet, self.quiz, self._rest)
        except UsageError as error:
            self._tell_unsaved(error)
        else:
            self._on_disk, self.unsaved = self.sheet.answers, None

    def _tell_unsaved(self, error: UsageError) -> None:
        """A full disk ends nothing: the answers are still here, and are tried again."""
        if self.unsaved is None:
            self._tell("unsaved", why=error.text(self.lang))
            self._tell("unsaved.go_on")
        self.unsaved = error

    def _kept(self) -> AnswerSheet | None:
        """The sheet; a file made here that never got an answer is taken away again."""
        if self.sheet.answers:
            return self.sheet
        if self.path is not None and self._made_file:
            self.path.unlink(missing_ok=True)
        self.path = None
        return None

    @property
    def shortlist(self) -> list[str]:
        """The codes of the jobs that the person wants to look at."""
        found = self._rest.get("shortlist")
        return [str(code) for code in found] if isinstance(found, list) else []

    def keep_shortlist(self, codes: Sequence[str]) -> None:
        """Save the shortlist with the answers."""
        rest = {key: value for key, value in self._rest.items() if key != "shortlist"}
        self._rest = {**rest, "shortlist": list(codes)} if codes else rest
        if self.path is not None:
            self._write()

    def farewell(self, look: Look, job: str | None = None) -> str:
        """Where the answers are, and what to do next; `job` is one to explain, as an example."""
        if self.unsaved is not None:
            return self._line(look, "unsaved", why=self.unsaved.text(self.lang))
        if self.path is None:
            return self._line(look, "nothing_saved")
        return self._whereabouts(self.path, job)

    def _whereabouts(self, path: Path, job: str | None) -> str:
        """Not wrapped, so that file and commands can be copied."""
        word = shell_word(path)
        commands = {"saved.go_on": f"ccfit quiz --resume {word}"}
        if self.finished:
            commands = {"saved.again": f"ccfit score {word}"}
            if job is not None:
                commands["saved.explain"] = f"ccfit explain {word} {job}"
        found = [questions.say("saved", self.lang, file=path)]
        for key, command in commands.items():
            found += [questions.say(key, self.lang), f"  {command}"]
        return "".join(f"{line}\n" for line in found)

    def _tell(self, key: str, **values: object) -> None:
        self.manner.say(questions.say(key, self.lang, **values))

    def _line(self, look: Look, key: str, **values: object) -> str:
        page = Page(look)
        page.line(questions.say(key, self.lang, **values))
        return page.text()


def clean_name(typed: str) -> str | None:
    """A name on one line, without what keys and pasted text bring along; None if none is left."""
    without_keys = KEY_SEQUENCE.sub("", typed)
    one_line = " ".join(without_keys.split())
    shown = "".join(letter for letter in one_line if letter.isprintable() and letter != "\ufffd")
    return shown[:LONGEST_ID].strip() or None


def shell_word(path: Path) -> str:
    """A path as it can be typed in a shell."""
    text = str(path)
    return subprocess.list2cmdline([text]) if os.name == "nt" else shlex.quote(text)
