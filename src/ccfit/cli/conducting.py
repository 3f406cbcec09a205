"""Run a job for the command line: its workers, and what is said when it ends."""

from __future__ import annotations

from ccfit.batch.crew import Crew
from ccfit.batch.job import Job
from ccfit.batch.keeping import Tally
from ccfit.batch.workers import usable_cores
from ccfit.cli import screen
from ccfit.errors import CcfitError, UsageError
from ccfit.language import number
from ccfit.words.batch import WORDS

# Whoever makes room, or takes fewer workers, can go on.
GOES_ON = {"out.os", "batch.worker_died"}


def crew(workers: int | None, dask: str | None) -> Crew:
    """Who works. Raises UsageError."""
    if workers is not None and dask is not None:
        raise UsageError("batch.two_places")
    if workers is not None and workers < 1:
        raise UsageError("batch.no_workers")
    return Crew(workers or usable_cores(), dask)


def conducted(job: Job) -> Tally:
    """Run a job; whatever stops it, say how it can be gone on with."""
    try:
        return job.conduct()
    except BaseException as error:
        job.progress.end()
        if job.unfinished and _can_go_on(error):
            screen.note(WORDS["left"].to(job.lang).format(file=job.unfinished))
        raise
    finally:
        job.progress.end()


def _can_go_on(error: BaseException) -> bool:
    return not isinstance(error, CcfitError) or error.key in GOES_ON


def summarise(tally: Tally, job: Job) -> None:
    """How many people there were, beside the result."""
    numbers = {
        name: number(getattr(tally, name), job.lang) for name in ("people", "scored", "failed")
    }
    screen.note(WORDS["done" if tally.failed else "done.all"].to(job.lang).format(**numbers))
    if tally.repeated:
        count = number(tally.repeated, job.lang)
        screen.note(WORDS["done.repeated"].to(job.lang).format(count=count))
    if job.key:
        screen.note(WORDS["done.key"].to(job.lang).format(file=job.key))


def errors_at(job: Job) -> str:
    """Where the errors stand, in words."""
    file = job.places.errors
    return WORDS["done.errors" if file else "done.said"].to(job.lang).format(file=file)
