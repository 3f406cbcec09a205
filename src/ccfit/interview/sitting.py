"""One sitting of the quiz: whose it is, which file it goes to, and saving as it goes."""

from __future__ import annotations

import datetime
import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ccfit import saved
from ccfit.answers import LONGEST_ID, AnswerSheet, Person
from ccfit.errors import UsageError, Where
from ccfit.facets import Facet
from ccfit.interview.session import STAGES, Finished, Session
from ccfit.interview.terminal import Conversation, Screen, Stop
from ccfit.language import Lang, for_reading
from ccfit.quiz import FULL, STAGED, Quiz
from ccfit.render.page import Page
from ccfit.words.quiz import WORDS

FirstLook = Callable[[AnswerSheet, Lang], list[str]]

# What an arrow key sends where lines are not edited by it: ESC [ D, ESC O D.
KEY_SEQUENCE = re.compile(r"\x1b(\[[\d;]*[A-Za-z~]|O[A-Z])")


class Sitting:
    """Asks, saves after every answer, and ends with the sheet."""

    def __init__(self, quiz: Quiz, screen: Screen, wanted: Lang | None) -> None:
        self.quiz, self.screen, self.wanted = quiz, screen, wanted
        self.lang: Lang = for_reading(wanted)
        self.path: Path | None = None
        self.sheet = AnswerSheet(Person(), {})
        self.finished = False
        self.unsaved: UsageError | None = None
        self._made_file = False
        self._on_disk: Mapping[str, int] = {}
        self._rest: Mapping[str, Any] = {}

    def resume(self, file: str, save: Path | None = None) -> None:
        """Go on with a file; an empty name means the newest. Raises UsageError, AnswersError.

        `save` leaves that file as it is and goes on in a new one.
        """
        # A dash is no standard input here: that is where the next answers come from.
        path = Path(file).absolute() if file == "-" else Path(file)
        path = path if file else saved.newest_file()
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
        """Begin anew, in a file that must not exist yet. Raises UsageError."""
        if file is not None:
            self._refuse_taken(file)
        name = self._name() if self.screen.interactive else None
        self.sheet = AnswerSheet(Person(name, self.lang, today.isoformat()), {})
        self._make(file or saved.new_file(name, today))

    def _refuse_taken(self, file: Path) -> None:
        saved.refuse_unwritable(file)
        if file.exists():
            raise UsageError("out.exists", Where(str(file)))

    def _make(self, path: Path) -> None:
        """Write it now: that it cannot be written is better known before the first answer."""
        saved.save(path, self.sheet, self.quiz, self._rest)
        self.path, self._made_file = path, True

    def _name(self) -> str | None:
        self._tell("name.why")
        try:
            return clean_name(self.screen.ask(WORDS["name"].to(self.lang)))
        except EOFError:
            return None

    def ask(
        self, length: str | None, facets: Iterable[Facet] | None, first_look: FirstLook
    ) -> AnswerSheet | None:
        """Ask until the end or until the person stops; None if nothing was answered.

        What was answered is on disk whatever happens, Ctrl-C included.
        """
        form = length or self.sheet.length or (STAGED if STAGED in self.quiz.forms else FULL)
        chosen = tuple(facets or STAGES)
        session = Session(self.quiz, form, chosen, self.sheet.answers)
        self.sheet = replace(self.sheet, quiz=self.quiz.id, length=form)
        if isinstance(session.step, Finished):
            self._tell_all_answered(chosen)
            self.finished = True
            return self._kept()
        self._converse(session, first_look)
        return self._kept()

    def _tell_all_answered(self, facets: Iterable[Facet]) -> None:
        self._tell("all_answered")
        every = self.quiz.form(FULL)
        if any(item not in self.sheet.answers for f in facets for item in every.get(f, ())):
            self._tell("all_answered.more")

    def _converse(self, session: Session, first_look: FirstLook) -> None:
        def save() -> None:
            self._save(session.answers, conversation.seconds)

        def look() -> list[str]:
            return first_look(self.sheet, self.lang)

        seconds = dict(self.sheet.seconds)
        conversation = Conversation(session, self.screen, self.lang, save, look, seconds)
        try:
            self._hello()
            conversation.run()
            self.finished = True
        except Stop:
            self.finished = False
        except KeyboardInterrupt:
            self.screen.hold_interrupts()
            save()
            self._kept()
            raise
        except BaseException:
            self._kept()
            raise

    def _hello(self) -> None:
        page = Page(self.screen.look)
        page.line(WORDS["hello"].to(self.lang))
        page.line(WORDS["keys"].to(self.lang), "dim")
        self.screen.show("\n" + page.text())

    def _save(self, answers: Mapping[str, int], seconds: Mapping[str, float]) -> None:
        self.sheet = replace(self.sheet, answers=dict(answers), seconds=dict(seconds))
        if self.path is None or self.sheet.answers == self._on_disk:
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

    def farewell(self) -> None:
        """Where the answers are, and how to come back to them."""
        if self.unsaved is not None:
            self._tell("unsaved", why=self.unsaved.text(self.lang))
        elif self.path is None:
            self._tell("nothing_saved")
        else:
            self._tell_where(self.path)

    def _tell_where(self, path: Path) -> None:
        """Not wrapped, so that file and command can be copied."""
        again = "saved.again" if self.finished else "saved.go_on"
        for key, file in (("saved", str(path)), (again, shell_word(path))):
            self.screen.show(WORDS[key].to(self.lang).format(file=file) + "\n")

    def _tell(self, key: str, **values: object) -> None:
        page = Page(self.screen.look)
        page.line(WORDS[key].to(self.lang).format(**values))
        self.screen.show(page.text())


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
