"""What a running process says of itself: is it ready, how much waits."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections import Counter
from collections.abc import Mapping
from functools import partial

from bot.clock import Clock
from bot.web.doors import Numbers
from core.case import Case
from core.turn import Decision, Stimulus
from jobs.scheduler import Step
from jobs.turn import Decide
from storage import views
from storage.database import Database
from storage.migrate import state

TICKS = ("listen", "wake")
"""The jobs by which the ticker is judged."""
LATE = 60.0
ANSWER_WITHIN = 2.0
TROUBLE_EVERY = 60.0
"""Seconds for which a look through whole tables holds."""


class Pulse:
    """Counts what runs. Ages of ticks are by the machine's clock, ages of what waits by the case's ``clock``."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock
        self._ticked = dict.fromkeys(TICKS, time.monotonic())
        self._turns: Counter[str] = Counter()
        self._trouble, self._looked_at = views.Trouble(), float("-inf")

    def watched(self, steps: Mapping[str, Step]) -> dict[str, Step]:
        """The steps, with their ends noted."""
        return {name: partial(self._call, name, step) for name, step in steps.items()}

    async def checks(self) -> dict[str, str]:
        """Each check and ``ok`` or what is wrong, within a few seconds."""
        late = time.monotonic() - min(self._ticked.values()) > LATE
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                await self._db.read(views.ping)
                schema: str = await asyncio.to_thread(state, self._db)
        except Exception:
            return {"database": "away", "migrations": "unknown", "ticker": "late" if late else "ok"}
        return {"database": "ok", "migrations": schema, "ticker": "late" if late else "ok"}

    async def measure(self) -> Numbers:
        """The numbers for ``/metrics``."""
        now = self._clock()
        waiting = await self._db.read(lambda conn: views.waiting(conn, now))
        if time.monotonic() - self._looked_at > TROUBLE_EVERY:
            self._trouble, self._looked_at = await self._db.read(views.trouble), time.monotonic()
        return Numbers(
            inbox={"new": waiting.inbox, "parked": self._trouble.parked_messages},
            outbox={**waiting.outbox, "unknown": self._trouble.unknown, "failed": self._trouble.failed},
            turns=dict(self._turns),
            inbox_age=waiting.inbox_age,
            outbox_age=waiting.outbox_age,
            wake_age=waiting.wake_age,
        )

    def counting(self, decide: Decide) -> Decide:
        """``decide``, with its turns counted by stimulus."""

        def counted(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
            self._turns[type(stimulus).__name__.lower()] += 1
            return decide(case, stimulus, now)

        return counted

    async def _call(self, name: str, step: Step, now: dt.datetime) -> dt.datetime | None:
        try:
            return await step(now)
        finally:
            if name in self._ticked:
                self._ticked[name] = time.monotonic()
