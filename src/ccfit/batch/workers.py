"""Processes of this machine and clusters, as executors."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any

from ccfit.errors import UsageError

FORK = "fork"


def usable_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """Workers on this machine, ended with the block whatever ends it."""
    pool = ProcessPoolExecutor(workers, _context(), initializer=_begin)
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _context() -> multiprocessing.context.BaseContext:
    """Forked workers find the catalogue ready; a program with threads must not fork."""
    can_fork = FORK in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    return multiprocessing.get_context(FORK if can_fork else None)


def _begin() -> None:
    """Ctrl-C is the parent's to handle, and a worker does not outlive its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def dask(address: str) -> Iterator[tuple[Executor, int]]:
    """The workers of a running Dask cluster, and how many cores they have.

    Raises UsageError where none answers.
    """
    try:
        from distributed import Client as _Client
    except ImportError:
        raise UsageError("batch.no_dask") from None
    make: Any = _Client  # without types
    try:
        client = make(address, timeout="5s", set_as_default=False)
    except (OSError, ValueError):
        raise UsageError("batch.dask_silent", address=address) from None
    with client:
        # Every call counts: one whose arguments are those of another would be taken for it.
        cores = sum(client.ncores().values()) or 1
        yield client.get_executor(pure=False, retries=3), cores
