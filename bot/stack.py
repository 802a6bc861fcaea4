"""Everything that runs over one database, built from plain values: scheduled for serve, stepped for the demo."""

from __future__ import annotations

import datetime as dt
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from bot.web.doors import Question
from core.case import Around
from core.channel import Channel
from core.decide import decide as core_decide
from core.message import Incoming, Report
from jobs.deliver import LEASE, Answered, Deliver
from jobs.listen import Listen
from jobs.replay import Replay
from jobs.scheduler import Step
from jobs.settling import Settling
from jobs.turn import Decide, teller
from jobs.upkeep import Upkeep
from jobs.wake import Wake
from storage import inbox
from storage.asked import asked
from storage.database import Database, Rank


class Stack:
    """The jobs over ``db`` and ``channels``, which are (organisation, channel); ``around`` is the bot's side of each.

    ``token`` gives the hexadecimal characters of so many random bytes; the demo hands in its own. ``journal`` is the
    folder for what providers answer while the database is away, ``answered`` is told of each of their answers.
    ``lease`` is for how many seconds a lane stays ours without a word from us.
    """

    def __init__(
        self,
        db: Database,
        channels: Sequence[tuple[str, Channel]],
        around: Mapping[str, Around],
        *,
        owner: str,
        pacing: Callable[[], float] = time.monotonic,
        token: Callable[[int], str] = secrets.token_hex,
        decide: Decide = core_decide,
        journal: Path | None = None,
        answered: Answered = lambda lane, outcome: None,
        lease: float = LEASE,
    ) -> None:
        self.db = db
        self._token = token
        self._organisations = {channel.lane: organisation for organisation, channel in channels}
        self.listen = Listen(db, around=around, decide=decide)
        self.wake = Wake(db, around=around, decide=decide)
        self.deliver = Deliver(
            db,
            channels,
            owner=owner,
            around=around,
            pacing=pacing,
            decide=decide,
            journal=journal,
            answered=answered,
            lease=lease,
        )
        self.settling = Settling(db, [(mine, channel, teller(mine, around, decide)) for mine, channel in channels])
        self.upkeep = Upkeep(db)
        self.replay = Replay(db, channels)

    @property
    def steps(self) -> dict[str, Step]:
        """Each job's name and step."""
        return {
            "listen": self.listen.step,
            "wake": self.wake.step,
            "deliver": self.deliver.step,
            "settling": self.settling.step,
            "upkeep": self.upkeep.step,
            "replay": self.replay.step,
        }

    async def asked(self, organisation: str, message: str) -> Question | None:
        """What a message of ours asked, by its id."""
        found = await self.db.read(lambda conn: asked(conn, organisation, message))
        return Question(*found) if found else None

    async def store(self, lane: str, items: Sequence[Incoming | Report], now: dt.datetime) -> int:
        """Commit what arrived on a lane before anybody is told that it did; how many were new."""
        receive = partial(
            inbox.receive, organisation=self._organisations[lane], lane=lane, items=items, now=now, token=self._token
        )
        return await self.db.write(receive, rank=Rank.DOOR)


ROUNDS = 100


class Steps:
    """A stack on a virtual clock: everything due at an instant is done before the next instant begins."""

    def __init__(self, stack: Callable[[Callable[[], float]], Stack], start: dt.datetime) -> None:
        self.now = start
        self._start = start
        self.stack = stack(lambda: (self.now - self._start).total_seconds())
        self._steps = (self.stack.wake.step, self.stack.listen.step, self.stack.deliver.step)

    async def settle(self) -> dt.datetime | None:
        """Do what is due now; when the next thing is due."""
        for _ in range(ROUNDS):
            await self._round()  # What deliver learns in it may make a case speak again.
            due = await self._round()
            if due is None or due > self.now:
                return due
        return self.now

    async def _round(self) -> dt.datetime | None:
        dues = [await step(self.now) for step in self._steps]
        return min((due for due in dues if due is not None), default=None)

    async def until(self, moment: dt.datetime) -> None:
        """Let time pass until ``moment``."""
        while True:
            due = await self.settle()
            if due is None or due > moment:
                break
            self.now = due
        self.now = max(self.now, moment)
        await self.settle()
