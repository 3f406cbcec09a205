"""The same work for many people, in the order of the input, by any executor or by none."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from itertools import islice
from typing import TypeVar

from ccfit.batch.pseudonyms import Pseudonyms
from ccfit.batch.scoring import Numbered, Outcome, Segment, entry_of, outcome, place_of
from ccfit.batch.setting import Parcel, unpack
from ccfit.intake.entry import Reader

# So many people go to a worker at once; with certainty each takes fifty times as long.
CHUNK = 128
CHUNK_WITH_CERTAINTY = 4

Chunk = list[Segment]
Raws = Iterator[tuple[Reader, Numbered]]
T = TypeVar("T")
Task = Callable[[Chunk], T]


def chunked(raws: Raws, size: int) -> Iterator[Chunk]:
    """Raw rows in chunks of so many people, those of one reader together."""
    while part := list(islice(raws, size)):
        yield list(_segments(part))


def _segments(part: Sequence[tuple[Reader, Numbered]]) -> Iterator[Segment]:
    start = 0
    for at in range(1, len(part) + 1):
        if at == len(part) or part[at][0] is not part[start][0]:
            yield Segment(part[start][0], [numbered for _, numbered in part[start:at]])
            start = at


def in_order(executor: Executor, task: Task[T], chunks: Iterable[Chunk], ahead: int) -> Iterator[T]:
    """What workers make of the chunks, in the order of the chunks.

    At most `ahead` are under way: enough that no worker waits, few enough that memory stays flat
    however many there are.
    """
    waiting = iter(chunks)
    futures: deque[Future[T]] = deque()
    try:
        futures.extend(executor.submit(task, one) for one in islice(waiting, ahead))
        while futures:
            done = futures.popleft().result()
            futures.extend(executor.submit(task, one) for one in islice(waiting, 1))
            yield done
    finally:
        for future in futures:
            future.cancel()


def pass_over(
    parcel: Parcel, pseudonyms: Pseudonyms | None, raws: Raws, people: int
) -> Iterator[Outcome]:
    """Read, without scoring, up to and with so many people: those who have a row already.

    The last of them is scored again, so that it can be compared with what was written.
    """
    bench = unpack(parcel)
    while people:
        following = next(raws, None)
        if following is None:
            return
        entry = entry_of(*following)
        people -= entry.sheet is not None
        if entry.sheet is not None and people:
            yield Outcome(*place_of(entry, pseudonyms))
        else:
            yield outcome(bench, entry, pseudonyms)
