"""One message in a hundred cannot be digested: what the others wait, beside a run in which every one can."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections import Counter

import sqlalchemy as sa

from bench.echo import Hall
from bench.herd import REPLIES_A_SECOND
from bench.measuring import Kind, LoopWatch, Result, database, quantile, result, seed_apart
from bench.seeding import AROUND, DUE, LANE, ORGANISATION, client
from core.case import Case
from core.decide import decide
from core.message import Incoming
from core.turn import Decision, Heard, Stimulus
from jobs.listen import Listen
from storage import inbox
from storage.database import Connection, Database, Rank
from storage.tables import inbox as table

CLIENTS = 2_000
"""Each writes once, so that nobody waits for an own earlier message."""
ONE_IN = 100
POISON = "poison"
FASTER = 10
"""How much faster than real time the waits between tries pass."""
LOOKS = 60
"""Half seconds after the last message by which all that fails has to be parked."""
NOW = DUE - dt.timedelta(hours=2)
"""Nothing is due."""


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """``clients`` write one message each, 100 a second; measured from the door to the provider, once without poison."""
    with database(kind) as url:
        seed_apart(url, 2 * clients)
        with Database.open(url) as db:
            return asyncio.run(_measure(db, kind, clients))


def fragile(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
    """The real behaviour with one defect in it."""
    if isinstance(stimulus, Heard) and stimulus.incoming.text == POISON:
        raise ValueError("a defect")
    return decide(case, stimulus, now)


class Office(Hall):
    """Clients from the ``first`` on write; one in ``ONE_IN`` writes what cannot be digested, if ``poisoned``."""

    def __init__(self, db: Database, first: int, clients: int, *, poisoned: bool) -> None:
        super().__init__(db)
        self._listen = Listen(db, around={ORGANISATION: AROUND}, decide=fragile)
        self._first, self._clients, self._poisoned = first, clients, poisoned
        self._began = time.perf_counter()

    @property
    def now(self) -> dt.datetime:
        """The case's time."""
        return NOW + dt.timedelta(seconds=FASTER * (time.perf_counter() - self._began))

    async def write_all(self) -> None:
        """Everybody writes once."""
        began, doors = time.perf_counter(), []
        for n in range(self._clients):
            await asyncio.sleep(max(0.0, began + n / REPLIES_A_SECOND - time.perf_counter()))
            doors.append(asyncio.create_task(self._write(n)))
        await asyncio.gather(*doors)

    async def _write(self, n: int) -> None:
        who = client(self._first + n).addresses[0].address
        bad = self._poisoned and n % ONE_IN == ONE_IN // 2
        message = Incoming(f"{self._first + n}", LANE, "telegram", who, self.now, POISON if bad else "STATUS")
        if not bad:
            self.provider.began.setdefault(who, []).append(time.perf_counter())
        at = self.now
        await self._db.write(lambda conn: inbox.receive(conn, ORGANISATION, LANE, [message], at), rank=Rank.DOOR)
        self._arrived.set()

    async def listen_on(self) -> None:
        """Take the inbox when something arrived or is tried again."""
        while True:
            due = await self._listen.step(self.now)
            self._decided.set()
            wait = 1.0 if due is None else min(1.0, max(0.0, (due - self.now).total_seconds() / FASTER))
            try:
                await asyncio.wait_for(self._arrived.wait(), wait)
            except TimeoutError:
                continue
            self._arrived.clear()


async def _measure(db: Database, kind: Kind, clients: int) -> Result:
    async with LoopWatch() as watch:
        clean = await _round(db, Office(db, 0, clients, poisoned=False), 0)
        began = time.perf_counter()
        bad = clients // ONE_IN
        spoilt = await _round(db, Office(db, clients, clients, poisoned=True), bad)
        seconds = time.perf_counter() - began
    tries = await db.read(_tries)
    p50, p99 = quantile(spoilt, 0.5), quantile(spoilt, 0.99)
    clean50, clean99 = quantile(clean, 0.5), quantile(clean, 0.99)
    heard = len(spoilt) == clients - bad and len(clean) == clients
    met = heard and tries == {5: bad} and p50 < max(30, 1.5 * clean50) and p99 < max(150, 1.5 * clean99)
    more = {"p50_ms": p50, "p99_ms": p99, "clean_p50_ms": clean50, "clean_p99_ms": clean99, "parked": tries[5]}
    return result("poison", kind, clients, seconds, met, loop_blocked_ms=watch.blocked_ms, **more)


async def _round(db: Database, office: Office, bad: int) -> list[float]:
    """What everybody waited in milliseconds, when all that cannot be digested is parked."""
    tasks = [asyncio.create_task(work()) for work in (office.listen_on, office.deliver)]
    await office.write_all()
    for _ in range(LOOKS):
        await asyncio.sleep(0.5)
        if (await db.read(_tries))[5] >= bad:
            break
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return office.provider.waited_ms


def _tries(conn: Connection) -> Counter[int]:
    """How often each parked row was tried."""
    mine = (table.c.organisation == ORGANISATION, table.c.state == "parked")
    return Counter(conn.scalars(sa.select(table.c.tries).where(*mine)))
