"""What a running process says of itself: is it ready, how much waits, how late it is, what went wrong."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from bot.clock import Clock
from bot.web.doors import Numbers
from core.cadence import check_in_moment
from core.case import Case, ClientCase
from core.message import SendError, Sent
from core.turn import Decision, Receipt, Stimulus
from jobs.scheduler import Step
from jobs.turn import Decide
from storage import views
from storage.database import Connection, Database
from storage.migrate import state

TICKS = ("listen", "wake", "deliver")
"""The jobs by which the ticker is judged."""
LATE = 60.0
"""Seconds since a job ran after which the ticker is late."""
OVERDUE = 300.0
"""Seconds for which something may wait for us before the queue is late."""
ANSWER_WITHIN = 2.0
TROUBLE_EVERY = 60.0
"""Seconds for which a count of what went wrong holds."""
LATENESS: Final = (1.0, 10.0, 60.0, 300.0, 900.0, 3600.0, float("inf"))
"""Upper bounds, in seconds, by which check-ins are counted."""


class Pulse:
    """Counts what runs. Ages of ticks are by the machine's ``seconds``, ages of what waits by the case's ``clock``."""

    def __init__(self, db: Database, clock: Clock, seconds: Callable[[], float] = time.monotonic) -> None:
        self._db, self._clock, self._seconds = db, clock, seconds
        self._ticked = dict.fromkeys(TICKS, self._seconds())
        self._broken: Counter[str] = Counter()
        self._turns: Counter[str] = Counter()
        self._errors: Counter[tuple[str, str]] = Counter()
        self._lateness, self._lateness_sum = Counter(dict.fromkeys(LATENESS, 0)), 0.0
        self._trouble, self._looked_at = views.Trouble(), float("-inf")

    def watched(self, steps: Mapping[str, Step]) -> dict[str, Step]:
        """The steps, with their ends noted."""
        return {name: partial(self._call, name, step) for name, step in steps.items()}

    async def checks(self) -> dict[str, str]:
        """Each check and ``ok`` or what is wrong, within a few seconds."""
        standing = self._seconds() - min(self._ticked[name] for name in TICKS) > LATE
        found = {"database": "away", "migrations": "unknown", "ticker": "late" if standing else "ok"}
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                await self._db.read(views.ping)
                schema: str = await asyncio.to_thread(state, self._db)
                found |= {"database": "ok", "migrations": schema}
                overdue = await self._db.read(self._overdue) if schema == "ok" else 0.0
        except Exception:
            return {**found, "queue": "unknown"}
        return {**found, "queue": "late" if overdue > OVERDUE else "ok"}

    async def measure(self) -> Numbers:
        """The numbers for ``/metrics``."""
        now = self._clock()
        waiting = await self._db.read(lambda conn: views.waiting(conn, now))
        if self._seconds() - self._looked_at > TROUBLE_EVERY:
            self._trouble, self._looked_at = await self._db.read(views.trouble), self._seconds()
        trouble, at = self._trouble, self._seconds()
        return Numbers(
            inbox={"new": waiting.inbox, "parked": trouble.parked_messages},
            outbox={**waiting.outbox, "unknown": trouble.unknown, "failed": trouble.failed},
            turns=dict(self._turns),
            inbox_age=waiting.inbox_age,
            outbox_age=waiting.outbox_age,
            wake_age=waiting.wake_age,
            check_in_age=waiting.check_in_age,
            unknown_age=max((now - trouble.asked_since).total_seconds(), 0.0) if trouble.asked_since else 0.0,
            parked_cases=trouble.parked_cases,
            failures=trouble.failures,
            errors=dict(self._errors),
            lateness=dict(self._lateness),
            lateness_sum=self._lateness_sum,
            ticks={name: at - ticked for name, ticked in self._ticked.items()},
            broken={name: self._broken[name] for name in self._ticked},
        )

    def counting(self, decide: Decide) -> Decide:
        """``decide``, with its turns counted by stimulus, and check-ins by how late they left."""

        def counted(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
            self._turns[type(stimulus).__name__.lower()] += 1
            if isinstance(stimulus, Receipt) and isinstance(case, ClientCase):
                self._count_lateness(case, stimulus)
            return decide(case, stimulus, now)

        return counted

    def answered(self, lane: str, outcome: Sent | SendError) -> None:
        """Count what a provider answered."""
        if isinstance(outcome, SendError):
            self._errors[lane, outcome.code] += 1

    def _count_lateness(self, case: ClientCase, receipt: Receipt) -> None:
        """A check-in has left: from the moment it was due, whatever held it up."""
        asked = case.check_in
        if asked is None or asked.nudged or receipt.status != "sent":
            return
        late = max((receipt.at - check_in_moment(case, asked.day)).total_seconds(), 0.0)
        self._lateness[next(bound for bound in LATENESS if late <= bound)] += 1
        self._lateness_sum += late

    def _overdue(self, conn: Connection) -> float:
        return views.overdue(conn, self._clock())

    async def _call(self, name: str, step: Step, now: dt.datetime) -> dt.datetime | None:
        try:
            return await step(now)
        except Exception:
            self._broken[name] += 1
            raise
        finally:
            self._ticked[name] = self._seconds()
