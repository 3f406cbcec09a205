"""Who does the work: this process, several of this machine, a cluster, or any executor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain, islice

from ccfit.batch.running import Chunk, Raws, T, Task, chunked, in_order
from ccfit.batch.workers import dask, processes
from ccfit.errors import UsageError

# Chunks under way for each worker.
AHEAD = 3
# Fewer chunks than this are done before workers would have started.
WORTH_WORKERS = 5


@dataclass(frozen=True, slots=True)
class Crew:
    """So many processes here (1: this one alone), the workers of a Dask cluster, or `executor`.

    With an executor of one's own, `workers` tells how many it has; its workers must be able to
    import ccfit, and it is left open.
    """

    workers: int = 1
    dask: str | None = None
    executor: Executor | None = None

    @contextmanager
    def results(self, task: Task[T], raws: Raws, size: int) -> Iterator[Iterator[T]]:
        """What the task makes of all raw rows, chunk by chunk in their order."""
        chunks = chunked(raws, size)
        first = list(islice(chunks, WORTH_WORKERS))
        every = chain(first, chunks)
        with ExitStack() as stack:
            if self.executor is not None:
                yield in_order(self.executor, task, every, self.workers * AHEAD)
            elif self.dask is not None:
                executor, cores = stack.enter_context(dask(self.dask))
                yield in_order(executor, task, every, cores * AHEAD)
            elif self.workers == 1 or len(first) < WORTH_WORKERS:
                yield map(task, every)
            else:
                pool = stack.enter_context(processes(self.workers))
                yield _guarded(pool, task, every, self.workers * AHEAD)


def _guarded(executor: Executor, task: Task[T], chunks: Iterable[Chunk], ahead: int) -> Iterator[T]:
    try:
        yield from in_order(executor, task, chunks, ahead)
    except BrokenProcessPool:
        raise UsageError("batch.worker_died") from None
