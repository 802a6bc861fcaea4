"""A reply in, its answer out, while the herd is decided and sent: what somebody waits who writes at ten o'clock."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import gc
import itertools
import time

from bench.herd import REPLIERS, REPLIES_A_SECOND, sweep
from bench.measuring import Kind, LoopWatch, Result, database, quantile, result, seed_apart
from bench.seeding import AROUND, DUE, LANE, ORGANISATION, client
from core.channel import Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent
from jobs.deliver import Deliver
from jobs.listen import Listen
from storage import inbox
from storage.database import Database, Rank

CLIENTS = 20_000
NOW = DUE + dt.timedelta(seconds=30)
FAST = Limits(4096, True, False, False, per_second=1_000, per_chat_second=0, sends_receipts=False)
"""A provider that takes 1,000 a second: the lane works beside the herd all the time."""


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """``clients`` are due at once, 100 of them a second write; measured from the door to the provider."""
    with database(kind) as url:
        seed_apart(url, clients, clients)
        with Database.open(url) as db:
            return asyncio.run(_measure(db, kind, clients))


class Provider:
    """Takes every message at once, and knows when somebody got the answer that was waited for."""

    lane: str = LANE
    medium: Medium = "telegram"
    limits: Limits = FAST

    def __init__(self) -> None:
        self.began: dict[str, list[float]] = {}
        self.waited_ms: list[float] = []

    async def send(self, message: Outgoing) -> Sent | SendError:
        waiting = self.began.get(message.to)
        # Only answers to STATUS begin so; a check-in to the same person is not what was waited for.
        if waiting and message.text.startswith("This week"):
            self.waited_ms.append((time.perf_counter() - waiting.pop(0)) * 1000)
        return Sent(f"{message.to}:{message.id}")

    async def close(self) -> None:
        """There is nothing to release."""


class Hall:
    """Listen and deliver, each called again as soon as it is rung, as the scheduler does."""

    def __init__(self, db: Database) -> None:
        self.provider = Provider()
        self._db = db
        self._listen = Listen(db, around={ORGANISATION: AROUND})
        self._deliver = Deliver(db, [(ORGANISATION, self.provider)], owner="bench", around={ORGANISATION: AROUND})
        self._arrived, self._decided = asyncio.Event(), asyncio.Event()

    async def write(self) -> None:
        """People write 100 times a second, whether answers come or not."""
        began, doors = time.perf_counter(), set()
        for n in itertools.count():
            await asyncio.sleep(max(0.0, began + n / REPLIES_A_SECOND - time.perf_counter()))
            doors.add(door := asyncio.create_task(self._door(n)))
            door.add_done_callback(doors.discard)

    async def _door(self, n: int) -> None:
        address = client(n % REPLIERS).addresses[0]
        message = Incoming(str(n), LANE, "telegram", address.address, NOW, "STATUS")
        self.provider.began.setdefault(address.address, []).append(time.perf_counter())
        await self._db.write(lambda conn: inbox.receive(conn, ORGANISATION, LANE, [message], NOW), rank=Rank.DOOR)
        self._arrived.set()

    async def listen(self) -> None:
        """Take the inbox whenever something arrived."""
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            await self._listen.step(NOW)
            self._decided.set()

    async def deliver(self) -> None:
        """Send whenever something was decided, and as fast as the lane goes while it has work."""
        while True:
            due = await self._deliver.step(NOW)
            wait = 0.05 if due is None else max(0.0, (due - NOW).total_seconds())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._decided.wait(), wait)
            self._decided.clear()


async def _measure(db: Database, kind: Kind, clients: int) -> Result:
    await db.read(lambda _: None)
    gc.freeze()
    hall = Hall(db)
    async with LoopWatch() as watch:
        tasks = [asyncio.create_task(work()) for work in (hall.write, hall.listen, hall.deliver)]
        await asyncio.sleep(0.5)
        seconds = await sweep(db, NOW)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    waited = hall.provider.waited_ms
    p50, p99 = quantile(waited, 0.5), quantile(waited, 0.99)
    met = p50 < 30 and p99 < 150 and watch.blocked_ms <= 50
    more = {"p50_ms": p50, "p99_ms": p99, "loop_blocked_ms": watch.blocked_ms, "answered": len(waited)}
    return result("echo", kind, clients, seconds, met, **more)
