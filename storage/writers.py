"""Threads that run transactions, most urgent first."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from enum import IntEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine

WORK_BEFORE_REST = 1.0
REST = 0.1
SHARED_COMMIT = 0.01
"""Seconds for which a transaction takes in short jobs that are already there."""

HERD_WAITS = 0.05
"""Seconds after which the herd goes before what is more urgent."""
HERD_YIELDS = 0.02
"""Seconds for which PostgreSQL's herd waits for urgent jobs that run: both need this process's one interpreter."""

Outcome = tuple[Any, BaseException | None]
"""What a job gave back, or how it failed."""


class Rank(IntEnum):
    """How urgent a transaction is; the smallest goes first."""

    DOOR = 0
    REPLY = 1
    RESULT = 2
    HERD = 3


class Job(NamedTuple):
    rank: Rank
    order: int
    since: float
    function: Callable[[Connection], Any]
    future: Future[Any]


class Jobs:
    """A queue between threads, most urgent first. ``take`` gives None once it is closed and empty."""

    def __init__(self) -> None:
        self._urgent: list[Job] = []
        self._herd: deque[Job] = deque()
        self._count = itertools.count()
        self._changed = threading.Condition()
        self._closed = False
        self._running = 0

    def put(self, function: Callable[[Connection], Any], rank: Rank) -> Future[Any]:
        job = Job(rank, next(self._count), time.monotonic(), function, Future())
        with self._changed:
            if self._closed:
                raise RuntimeError("the database is closed")
            if rank is Rank.HERD:
                self._herd.append(job)
            else:
                heapq.heappush(self._urgent, job)
            # All, because the one that wakes may be a thread that keeps out of the herd.
            self._changed.notify_all()
        return job.future

    def take(self, timeout: float | None = None, *, herd: bool = True) -> Job | None:
        """The next job, waited for ``timeout`` seconds; without ``herd`` only urgent ones."""
        with self._changed:
            self._changed.wait_for(lambda: self._urgent or (herd and self._herd) or self._closed, timeout)
            if (herd or self._closed) and self._herd and (not self._urgent or self._starving()):
                return self._herd.popleft()
            return heapq.heappop(self._urgent) if self._urgent else None

    def _starving(self) -> bool:
        """On a slow disk urgent jobs alone may keep a writer busy; then the herd gets its turn all the same."""
        return time.monotonic() - self._herd[0].since > HERD_WAITS

    @contextmanager
    def running(self, rank: Rank) -> Iterator[None]:
        """Around a job: a herd's lets those that are more urgent finish first, but not for ever."""
        if rank is Rank.HERD:
            with self._changed:
                self._changed.wait_for(lambda: not self._running, HERD_YIELDS)
            yield
            return
        with self._changed:
            self._running += 1
        try:
            yield
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def finished(self) -> bool:
        with self._changed:
            return self._closed and not self._urgent and not self._herd


class OneWriter:
    """SQLite's one writer: a thread with the only connection that writes. Short jobs share a commit."""

    def __init__(self, engine: Engine, jobs: Jobs) -> None:
        self._engine = engine
        self._jobs = jobs
        self._herd_seconds = 0.0
        self._rest_until = 0.0
        self._thread = threading.Thread(target=self._run, name="followthrough-writer", daemon=True)
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        while not self._jobs.finished:
            job = self._next()
            if job is not None and job.future.set_running_or_notify_cancel():
                began = time.monotonic()
                self._commit(job)
                if job.rank is Rank.HERD:
                    self._herd_seconds += time.monotonic() - began

    def _next(self) -> Job | None:
        """The next job; after a second of herd only urgent ones for a while, so that other processes get to write."""
        if self._herd_seconds >= WORK_BEFORE_REST:
            self._herd_seconds = 0.0
            self._rest_until = time.monotonic() + REST
        left = self._rest_until - time.monotonic()
        return self._jobs.take(left, herd=False) if left > 0 else self._jobs.take()

    def _commit(self, first: Job) -> None:
        """Run ``first`` and the short jobs behind it in one transaction; tell everybody once it is on the disk."""
        began = [first.future]
        outcomes: dict[Future[Any], Outcome] = {}
        try:
            with self._engine.begin() as connection:
                outcomes[first.future] = _run_apart(connection, first)
                until = time.monotonic() + SHARED_COMMIT
                while job := self._next_short(until):
                    began.append(job.future)
                    outcomes[job.future] = _run_apart(connection, job)
        except BaseException as error:
            # Nothing of it happened, so nobody may believe it did.
            outcomes = {future: (None, outcomes.get(future, (None, None))[1] or error) for future in began}
        for future, outcome in outcomes.items():
            _tell(future, *outcome)

    def _next_short(self, until: float) -> Job | None:
        while time.monotonic() < until and (job := self._jobs.take(0, herd=False)):
            if job.future.set_running_or_notify_cancel():
                return job
        return None


class ManyWriters:
    """PostgreSQL's writers: a few threads, each with a transaction of its own."""

    def __init__(self, engine: Engine, jobs: Jobs, threads: int, again: Callable[[BaseException], bool]) -> None:
        self._engine = engine
        self._jobs = jobs
        self._again = again
        self._threads = [
            # The first keeps out of the herd, so that a reply never waits for one to finish.
            threading.Thread(target=self._run, args=(n > 0 or threads == 1,),
                             name=f"followthrough-writer-{n}", daemon=True)
            for n in range(threads)
        ]  # fmt: skip
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _run(self, herd: bool) -> None:
        while not self._jobs.finished:
            job = self._jobs.take(herd=herd)
            if job is not None and job.future.set_running_or_notify_cancel():
                with self._jobs.running(job.rank):
                    self._commit(job)

    def _commit(self, job: Job, tries: int = 5) -> None:
        try:
            with self._engine.begin() as connection:
                result = job.function(connection)
        except BaseException as error:
            if tries > 1 and self._again(error):
                self._commit(job, tries - 1)
            else:
                _tell(job.future, None, error)
        else:
            _tell(job.future, result, None)


def _run_apart(connection: Connection, job: Job) -> Outcome:
    """Run one job of a shared transaction so that its failure undoes only its own work."""
    part = connection.begin_nested()
    try:
        result = job.function(connection)
        part.commit()
    except BaseException as error:
        part.rollback()
        return None, error
    return result, None


def _tell(future: Future[Any], result: Any, failure: BaseException | None) -> None:
    if failure is None:
        future.set_result(result)
    else:
        future.set_exception(failure)
