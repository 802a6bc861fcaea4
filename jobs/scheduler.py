"""The ticker: APScheduler in memory calls each job's ``step`` when it says it is due, and at least every so often.

A handful of jobs, never one a client. The rows are the truth; a job that is called too often finds nothing to do.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from jobs.trouble import trouble

log = logging.getLogger(__name__)

Step = Callable[[dt.datetime], Awaitable[dt.datetime | None]]
"""A job: does what is due at the case's time it is given; when it is due next, or None."""

EVERY: Final[Mapping[str, float]] = {
    "listen": 1.0,
    "deliver": 1.0,
    "wake": 30.0,
    "settling": 5.0,
    "upkeep": 60.0,
    "replay": 60.0,
}
"""Seconds after which a job is called though it said nothing, or a later moment."""
THEN: Final[Mapping[str, tuple[str, ...]]] = {
    "listen": ("deliver",),
    "wake": ("listen", "deliver"),
    "replay": ("listen",),
}
"""What a job makes for others, which are called at once."""
LOOK_EVERY = 1.0
JUMP = 0.25
"""Seconds by which a clock may run ahead of the monotonic one before that is a jump."""
# APScheduler logs every call; what goes wrong is logged here.
logging.getLogger("apscheduler").setLevel(logging.ERROR)


def system_clock() -> dt.datetime:
    """The machine's wall clock, in UTC."""
    return dt.datetime.now(dt.UTC)


class Scheduler:
    """Runs ``steps`` (a job's name, one of EVERY, to its step) by ``clock``, the case's time.

    ``look_every`` seconds it looks whether a clock jumped: then everything is called at once. A clock that is a file
    which tests write wants 0.05. Start and stop it on a running event loop; ``ring`` is for that loop's thread.
    """

    def __init__(
        self,
        steps: Mapping[str, Step],
        *,
        clock: Callable[[], dt.datetime] = system_clock,
        look_every: float = LOOK_EVERY,
    ) -> None:
        self._steps, self._clock, self._look_every = steps, clock, look_every
        self._running: set[str] = set()
        self._rung: set[str] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._stopping = False
        self._watch: asyncio.Task[None] | None = None
        self._ticker = AsyncIOScheduler(
            timezone=dt.UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._ticker.add_listener(self._ran, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)

    def start(self) -> None:
        """Call every job at once, and go on."""
        for name in self._steps:
            call = partial(self._call, name)
            self._ticker.add_job(call, "interval", seconds=EVERY[name], id=name, next_run_time=system_clock())
        self._ticker.start()
        self._watch = asyncio.create_task(self._watch_clocks())

    def ring(self, name: str = "listen") -> None:
        """Call a job at once: something has arrived for it."""
        if name in self._running:
            self._rung.add(name)
        elif name in self._steps and not self._stopping:
            self._arm(name, 0.0)

    async def stop(self, patience: float = 20.0) -> None:
        """Call no job any more, and wait up to ``patience`` seconds for those that run."""
        self._stopping = True
        if self._watch:
            self._watch.cancel()
        try:
            await asyncio.wait_for(self._idle.wait(), patience)
        except TimeoutError:
            log.warning("stopped while %s still ran", ", ".join(sorted(self._running)))
        self._ticker.shutdown(wait=False)
        # The ticker shuts down in the loop's next round.
        await asyncio.sleep(0)

    async def _call(self, name: str) -> dt.datetime | None:
        """One call of a job."""
        if self._stopping:
            return None
        self._running.add(name)
        self._idle.clear()
        # It is armed again when it has run: a second call of a running job would only be refused.
        self._ticker.modify_job(name, next_run_time=None)
        try:
            return await self._steps[name](self._clock())
        except Exception as error:
            log.error("%s failed and is called again: %s", name, trouble(error))
            return None
        finally:
            self._running.discard(name)
            if not self._running:
                self._idle.set()

    def _ran(self, event: Any) -> None:
        """Arm a job that has run. Here, and not at its end, because the ticker counts it as running until now."""
        if self._stopping:
            return
        name, due = event.job_id, event.retval
        seconds = EVERY[name]
        if name in self._rung:
            seconds = 0.0
        elif due is not None:
            seconds = min(max((due - self._clock()).total_seconds(), 0.0), seconds)
        self._rung.discard(name)
        self._arm(name, seconds)
        for other in THEN.get(name, ()):
            self.ring(other)

    def _arm(self, name: str, seconds: float) -> None:
        self._ticker.modify_job(name, next_run_time=system_clock() + dt.timedelta(seconds=seconds))

    async def _watch_clocks(self) -> None:
        """Timers stand still when the wall clock is set back, and know nothing of the case's time: call everything."""
        clocks = (self._clock, system_clock)
        seen, at = [clock() for clock in clocks], time.monotonic()
        while True:
            await asyncio.sleep(self._look_every)
            shown, later = [clock() for clock in clocks], time.monotonic()
            if any(_jumped(before, after, later - at) for before, after in zip(seen, shown, strict=True)):
                log.info("a clock jumped")
                for name in self._steps:
                    self.ring(name)
            seen, at = shown, later


def _jumped(before: dt.datetime, after: dt.datetime, elapsed: float) -> bool:
    """Whether a clock went back, or forward by more than what elapsed. One that stands still does not jump."""
    moved = (after - before).total_seconds()
    return moved < 0 or moved > elapsed + JUMP
