"""Everybody's check-in is due in the same minute: how many a second, and how long a reply waits beside them."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import itertools
import time
from collections.abc import Coroutine
from typing import Any

from bench.measuring import Kind, LoopWatch, Result, database, quantile, result, seed_apart
from bench.seeding import AROUND, DUE, ORGANISATION, client
from core.case import Case
from core.decide import decide
from core.message import Incoming
from core.turn import Decision, Heard, Stimulus
from jobs.listen import Listen
from jobs.wake import Wake
from storage import inbox
from storage.database import Database, Rank

CLIENTS = 100_000
BARS = {"sqlite": 4_000, "postgresql": 3_000}
REPLIES_A_SECOND = 100
BESIDE = 4
"""One in so many of the herd comes an hour later, beside replies."""
REPLIERS = 1_000
LAST_ANSWERS = 0.5
"""Seconds in which those who wrote last are answered."""
MOMENT = dt.timedelta(seconds=30)


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """First the herd alone, then a smaller one beside 100 replies a second from clients of the first."""
    with database(kind) as url:
        seed_apart(url, clients + clients // BESIDE, clients, clients // BESIDE)
        with Database.open(url) as db:
            return asyncio.run(_measure(db, kind, clients))


async def sweep(db: Database, now: dt.datetime) -> float:
    """Wake everybody who is due at ``now``; the seconds it took."""
    wake = Wake(db, around={ORGANISATION: AROUND})
    began = time.perf_counter()
    while (due := await wake.step(now)) is not None and due <= now:
        pass
    return time.perf_counter() - began


async def _measure(db: Database, kind: Kind, clients: int) -> Result:
    await db.read(lambda _: None)
    gc.freeze()
    async with LoopWatch() as watch:
        seconds = await sweep(db, DUE + MOMENT)
        replies = Replies(db, DUE + dt.timedelta(hours=1) + MOMENT)
        beside = await replies.beside(sweep(db, DUE + dt.timedelta(hours=1) + MOMENT))
    p50, p99 = quantile(replies.waited_ms, 0.5), quantile(replies.waited_ms, 0.99)
    quick = watch.blocked_ms <= 50 and p50 < 30 and p99 < 150
    met = clients / seconds >= BARS[kind] and quick and not replies.unanswered
    numbers: dict[str, Any] = {
        "p50_ms": p50,
        "p99_ms": p99,
        "loop_blocked_ms": watch.blocked_ms,
        "replies": len(replies.waited_ms),
        "unanswered": replies.unanswered,
        "per_second_beside_replies": clients // BESIDE / beside,
    }
    return result("herd", kind, clients, seconds, met, **numbers)


class Replies(Listen):
    """People who write while the herd runs: through the door, the inbox and a turn, to the answer in the outbox."""

    def __init__(self, db: Database, now: dt.datetime) -> None:
        super().__init__(db, around={ORGANISATION: AROUND}, decide=self._answered)
        self._now = now
        self._rung = asyncio.Event()
        self._began: dict[str, float] = {}
        self._decided: list[str] = []
        self.waited_ms: list[float] = []

    async def beside(self, herd: Coroutine[None, None, float]) -> float:
        """Write 100 times a second for as long as ``herd`` runs; the seconds it took."""
        writing, answering = asyncio.create_task(self._write()), asyncio.create_task(self._answer())
        seconds = await herd
        writing.cancel()
        await asyncio.sleep(LAST_ANSWERS)
        answering.cancel()
        for ended in await asyncio.gather(writing, answering, return_exceptions=True):
            if not isinstance(ended, asyncio.CancelledError):
                raise RuntimeError("nobody writes or answers any more") from ended
        return seconds

    @property
    def unanswered(self) -> int:
        """How many wrote and have no answer."""
        return len(self._began)

    async def _write(self) -> None:
        began, doors = time.perf_counter(), set()
        for n in itertools.count():
            await asyncio.sleep(max(0.0, began + n / REPLIES_A_SECOND - time.perf_counter()))
            doors.add(door := asyncio.create_task(self._door(n)))
            door.add_done_callback(doors.discard)

    async def _door(self, n: int) -> None:
        address = client(n % REPLIERS).addresses[0]
        message = Incoming(str(n), address.lane, "telegram", address.address, self._now, "STATUS")
        self._began[message.id] = time.perf_counter()
        await self._db.write(
            lambda conn: inbox.receive(conn, ORGANISATION, address.lane, [message], self._now), rank=Rank.DOOR
        )
        self._rung.set()

    async def _answer(self) -> None:
        while True:
            await self._rung.wait()
            self._rung.clear()
            await self.step(self._now)

    async def _batch(self, organisation: str, rank: int, now: dt.datetime) -> int:
        """As ever, and then what was decided in it is committed: those people have waited until now."""
        taken = await super()._batch(organisation, rank, now)
        ended = time.perf_counter()
        decided, self._decided = self._decided, []
        # Who was taken twice, because somebody else's message failed, has waited until the second time.
        self.waited_ms += [(ended - self._began.pop(one)) * 1000 for one in decided if one in self._began]
        return taken

    def _answered(self, case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        if isinstance(stimulus, Heard):
            self._decided.append(stimulus.incoming.id)
        return decide(case, stimulus, now)
