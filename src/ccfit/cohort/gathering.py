"""From sources to the counts of a group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from ccfit.batch.crew import Crew
from ccfit.batch.job import SILENT, Sources, Watcher
from ccfit.batch.keeping import Ids, Tally
from ccfit.batch.running import CHUNK
from ccfit.batch.setting import Setting, pack, unpack
from ccfit.cohort.counting import UNFINISHED, Wanted, count_segments
from ccfit.cohort.part import Chunk, Part, Seen
from ccfit.cohort.suppression import FEWEST
from ccfit.errors import AnswersError, CcfitError

COMPLETION = "completion"


@dataclass
class Group:
    """Everybody, counted. `noticed` are those whom there is a reason to talk to, in their order."""

    part: Part = field(default_factory=Part)
    tally: Tally = field(default_factory=Tally)
    noticed: list[Seen] = field(default_factory=list)

    @cached_property
    def asked(self) -> frozenset[str]:
        """The sections in which anybody has an answer: the others were no part of this survey."""
        return frozenset(facet for _, table, facet in self.part.counts if table == "begun")

    @property
    def facets(self) -> frozenset[str]:
        """The parts that anybody has anything in."""
        given = {facet for _, table, facet in self.part.counts if table == "given"}
        return self.asked | given

    def is_finished(self, category: str) -> bool:
        """Whether a category of completion means that everything asked was answered."""
        missing = category.split(",")
        return UNFINISHED not in missing and self.asked.isdisjoint(missing)

    def unfinished(self, seen: Seen) -> bool:
        """The same of one person."""
        return UNFINISHED in seen.reasons or not self.asked.isdisjoint(seen.empty)


@dataclass(frozen=True)
class Gathering:
    """Counts everybody. `fail` is told of each person who could not be read."""

    sources: Sources
    setting: Setting
    crew: Crew = field(default_factory=Crew)
    wanted: Wanted = field(default_factory=Wanted)
    fail: Callable[[Seen, CcfitError], None] = lambda seen, error: None  # noqa: ARG005
    progress: Watcher = SILENT

    def conduct(self) -> Group:
        """The counts of everybody. Raises UsageError, DataError; AnswersError where nobody is."""
        group, ids = Group(), Ids()
        parcel = pack(self.setting)
        bench = unpack(parcel)
        bench.warm()
        task = partial(count_segments, parcel, wanted=self.wanted)
        try:
            with self.crew.results(task, self.sources.raws(bench.quiz), CHUNK) as chunks:
                for chunk in chunks:
                    self._take(group, ids, chunk)
                    self.progress(group.tally)
        finally:
            self.progress.end()
        if not group.tally.people:
            raise AnswersError("batch.no_people", source=self.sources.names)
        return group

    def _take(self, group: Group, ids: Ids, chunk: Chunk) -> None:
        group.part.add(chunk.part)
        for seen in chunk.seen:
            group.tally.counts["failed" if seen.error else "scored"] += 1
            again = ids.again(seen.person)
            group.tally.counts["repeated"] += again
            if seen.error:
                self.fail(seen, seen.error)
            if seen.reasons or seen.empty or again:
                group.noticed.append(_with_repeated(seen) if again else seen)


def _with_repeated(seen: Seen) -> Seen:
    return replace(seen, reasons=(*seen.reasons, "repeated"))


def refuse_few(group: Group) -> None:
    """Raise AnswersError where a page would be about fewer than ten people."""
    people = group.tally.scored
    if people < FEWEST:
        raise AnswersError("cohort.few", people=people, fewest=FEWEST)
