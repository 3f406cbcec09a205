"""One sitting of the quiz: whose it is, which file it goes to, and saving as it goes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from ccfit import saved
from ccfit.answers import AnswerSheet, Person, read_sheet
from ccfit.errors import AnswersError, UsageError, Where
from ccfit.facets import Facet
from ccfit.interview.session import Finished, Session
from ccfit.interview.terminal import Conversation, Screen, Stop
from ccfit.language import Lang, for_reading
from ccfit.quiz import FULL, STAGED, Quiz
from ccfit.words.quiz import WORDS

FirstLook = Callable[[AnswerSheet, Lang], list[str]]


class Sitting:
    """Asks, saves after every answer, and ends with the sheet."""

    def __init__(self, quiz: Quiz, screen: Screen, wanted: Lang | None) -> None:
        self.quiz, self.screen, self.wanted = quiz, screen, wanted
        self.lang: Lang = for_reading(wanted)
        self.path: Path | None = None
        self.sheet = AnswerSheet(Person(), {})
        self.finished = False
        self._seconds: dict[str, float] = {}

    def resume(self, file: str) -> None:
        """Go on with a file; an empty name means the newest. Raises UsageError, AnswersError."""
        path = Path(file) if file else saved.newest_file()
        sheet = read_sheet(path, self.quiz)
        if not isinstance(sheet, AnswerSheet):
            raise AnswersError("quiz.not_answers", Where(str(path)))
        self.path, self.sheet = path, sheet
        self._seconds = dict(sheet.seconds)
        self.lang = for_reading(self.wanted, sheet.person.lang)

    def start(self, file: Path | None, today: datetime.date) -> None:
        """Begin anew, in a file that must not exist yet. Raises UsageError."""
        if file is not None and file.exists():
            raise UsageError("out.exists", Where(str(file)))
        name = self._name() if self.screen.interactive else None
        self.path = file or saved.new_file(name, today)
        self.sheet = AnswerSheet(Person(name, self.lang, today.isoformat()), {})
        # Found out now rather than after the first answer: can this file be written?
        saved.save(self.path, self.sheet, self.quiz)

    def _name(self) -> str | None:
        try:
            typed = self.screen.ask(WORDS["name"].to(self.lang)).strip()
        except EOFError:
            return None
        return "".join(letter for letter in typed if letter.isprintable())[:200] or None

    def ask(
        self, length: str | None, facets: list[Facet] | None, first_look: FirstLook
    ) -> AnswerSheet | None:
        """Ask until the end or until the person stops; None if nothing was answered.

        What was answered is on disk whatever happens, Ctrl-C included.
        """
        form = length or self.sheet.length or (STAGED if STAGED in self.quiz.forms else FULL)
        session = Session(self.quiz, form, facets, self.sheet.answers)
        self.sheet = replace(self.sheet, quiz=self.quiz.id, length=form)
        if isinstance(session.step, Finished):
            self.screen.show(WORDS["all_answered"].to(self.lang) + "\n")
        self._converse(session, first_look)
        return self._kept()

    def _converse(self, session: Session, first_look: FirstLook) -> None:
        def save() -> None:
            self._save(session.answers, conversation.seconds)

        def look() -> list[str]:
            return first_look(self.sheet, self.lang)

        conversation = Conversation(session, self.screen, self.lang, save, look, self._seconds)
        try:
            conversation.run()
            self.finished = True
        except Stop:
            self.finished = False
        except KeyboardInterrupt:
            self._kept()
            self.screen.show("\n")
            self.farewell()
            raise

    def _save(self, answers: Mapping[str, int], seconds: Mapping[str, float]) -> None:
        changed = dict(answers) != self.sheet.answers
        self.sheet = replace(self.sheet, answers=dict(answers), seconds=dict(seconds))
        if changed and self.path is not None:
            saved.save(self.path, self.sheet, self.quiz)

    def _kept(self) -> AnswerSheet | None:
        """The sheet; a file that never got an answer is taken away again."""
        if self.sheet.answers:
            return self.sheet
        if self.path is not None:
            self.path.unlink(missing_ok=True)
        self.path = None
        return None

    def farewell(self) -> None:
        """Where the answers are, and how to come back to them."""
        if self.path is None:
            self.screen.show(WORDS["nothing_saved"].to(self.lang) + "\n")
            return
        file = _shell_word(self.path)
        again = "saved.again" if self.finished else "saved.go_on"
        for key in ("saved", again):
            self.screen.show(WORDS[key].to(self.lang).format(file=file) + "\n")


def _shell_word(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text
