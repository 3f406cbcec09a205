"""A whole batch: from sources to files, whole or resumable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from ccfit import storage
from ccfit.batch import failures
from ccfit.batch.crew import Crew
from ccfit.batch.failures import Failure
from ccfit.batch.keeping import Keeper, Keeping, Tally
from ccfit.batch.keys import KeyFile, key_path, pseudonyms_for
from ccfit.batch.output import Begun, GrowingFile, partial_path
from ccfit.batch.pseudonyms import Pseudonyms
from ccfit.batch.running import CHUNK, CHUNK_WITH_CERTAINTY, Raws, pass_over
from ccfit.batch.scoring import Outcome, score_segments
from ccfit.batch.setting import Setting, pack, unpack
from ccfit.errors import AnswersError, UsageError
from ccfit.intake.mapping import Map
from ccfit.intake.sources import STANDARD_INPUT, open_sources
from ccfit.language import DEFAULT, Lang
from ccfit.quiz import Quiz

Write = Callable[[Iterable[str]], None]
Say = Callable[[str], None]
NOTHING: tuple[Keeper, ...] = ()


class Watcher(Protocol):
    """Is told how far a job is."""

    def __call__(self, tally: Tally) -> None: ...

    def end(self) -> None: ...


class _Silent:
    def __call__(self, tally: Tally) -> None:
        pass

    def end(self) -> None:
        pass


SILENT = _Silent()


@dataclass(frozen=True, slots=True)
class Sources:
    """Where people come from, and how their columns are read."""

    paths: Sequence[Path | str]
    mapping: Map | None = None
    group: str | None = None

    @property
    def names(self) -> str:
        return ", ".join(map(str, self.paths))

    def raws(self, quiz: Quiz) -> Raws:
        """All raw rows, each with the reader that understands it."""
        for intake in open_sources(self.paths, quiz, self.mapping, group=self.group):
            for numbered in intake.raws:
                yield intake.reader, numbered


@dataclass(frozen=True, slots=True)
class Places:
    """Where results go. Without `out` rows go to `write`, without `errors` faults to `say`."""

    write: Write
    say: Say
    out: Path | None = None
    errors: Path | None = None
    resume: bool = False
    anonymous: bool = False


@dataclass(frozen=True)
class Job:
    """One batch. `head` stands before the first row; `lang` is that of what people read."""

    sources: Sources
    setting: Setting
    places: Places
    crew: Crew = field(default_factory=Crew)
    head: str = ""
    lang: Lang = DEFAULT
    keepers: Sequence[Keeper] = NOTHING
    progress: Watcher = SILENT

    @property
    def key(self) -> Path | None:
        """Where the way back from pseudonyms stands, if there is one."""
        out = self.places.out
        return key_path(out) if self.places.anonymous and out else None

    @property
    def unfinished(self) -> Path | None:
        """The partial result that an interrupted run has left, if it has."""
        partial = partial_path(self.places.out) if self.places.out else None
        return partial if partial and partial.exists() else None

    def conduct(self) -> Tally:
        """Score everybody. Raises UsageError, DataError; AnswersError where nobody is."""
        self._refuse_what_cannot_be()
        begun = Begun(self.places.out, self.head) if self._resumes and self.places.out else None
        with ExitStack() as stack:
            files = _Files(self, stack, begun)
            keeping = Keeping(files.write, files.fail, self.lang, files.keepers)
            self._work(files, keeping, begun)
            if not keeping.tally.people:
                files.discard()
                raise AnswersError("batch.no_people", source=self.sources.names)
            files.finish()
        return keeping.tally

    @property
    def _resumes(self) -> bool:
        return self.places.resume

    def _refuse_what_cannot_be(self) -> None:
        if self._resumes and self.places.out is None:
            raise UsageError("batch.resume_needs_out")
        if self._resumes and STANDARD_INPUT in map(str, self.sources.paths):
            raise UsageError("batch.resume_stdin")
        if self.places.anonymous and self.places.out is None:
            raise UsageError("batch.key_needs_out")
        written = (self.places.out, self.places.errors, self.key)
        storage.refuse_same_files(self.sources.paths, written)

    def _work(self, files: _Files, keeping: Keeping, begun: Begun | None) -> None:
        certain = self.setting.certainty or self.setting.extra is not None
        size = CHUNK_WITH_CERTAINTY if certain else CHUNK
        parcel = pack(self.setting)
        bench = unpack(parcel)
        bench.warm()
        raws = self.sources.raws(bench.quiz)
        if begun:
            passed = pass_over(parcel, files.pseudonyms, raws, begun.people)
            _go_on(passed, keeping, begun)
        task = partial(score_segments, parcel, pseudonyms=files.pseudonyms)
        with self.crew.results(task, raws, size) as chunks:
            for chunk in chunks:
                keeping.take(chunk)
                self.progress(keeping.tally)


def _go_on(passed: Iterator[Outcome], keeping: Keeping, begun: Begun) -> None:
    """Pass over whoever has a row, and make sure that the last one is the same."""
    if not begun.starts_alike:
        raise UsageError("batch.changed")
    last = ""
    for outcome in passed:
        keeping.pass_over(outcome)
        last = outcome.shown or last
    if last != begun.last or keeping.tally.scored != begun.people:
        raise UsageError("batch.changed")


class _Files:
    """The files of one job, opened and closed together."""

    def __init__(self, job: Job, stack: ExitStack, begun: Begun | None) -> None:
        places = job.places
        self._places = places
        self._rows = self._open(stack, places.out, begun.bytes if begun else 0)
        self._errors = self._open(stack, places.errors)
        self._as_csv = places.errors is not None and places.errors.suffix.lower() == ".csv"
        self._lang = job.lang
        people = begun.people if begun else 0
        self.pseudonyms: Pseudonyms | None = None
        self.keepers = [*job.keepers]
        if (key := job.key) is not None:
            self.pseudonyms = pseudonyms_for(key, resume=people > 0)
            self.keepers.append(KeyFile(key, self.pseudonyms))
        files = [keeper.begin(people) for keeper in self.keepers]
        self._kept = [stack.enter_context(file) for file in files if file]
        if not (begun and begun.bytes):
            self.write([job.head] if job.head else [])
        if self._errors and self._as_csv:
            self._errors.write([failures.csv_head()])

    @staticmethod
    def _open(stack: ExitStack, path: Path | None, keep: int = 0) -> GrowingFile | None:
        return stack.enter_context(GrowingFile(path, keep)) if path else None

    def write(self, lines: Iterable[str]) -> None:
        (self._rows.write if self._rows else self._places.write)(lines)

    def fail(self, failure: Failure) -> None:
        if self._errors is None:
            self._places.say(failure.as_text(self._lang))
        else:
            self._errors.write([failure.as_csv() if self._as_csv else failure.as_json()])

    def _growing(self) -> list[GrowingFile]:
        return [file for file in (self._errors, *self._kept, self._rows) if file]

    def finish(self) -> None:
        """Put every file in its place, the rows last."""
        for keeper in self.keepers:
            keeper.end()
        for file in self._growing():
            file.finish()

    def discard(self) -> None:
        for file in self._growing():
            file.discard()
