"""Bar 12: one message in a hundred cannot be digested; it is parked, and the others do not wait for it."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import time
from collections import Counter
from functools import partial

import sqlalchemy as sa
from sqlalchemy import Connection

from bench.faults.oracle import Findings
from bench.faults.record import Round
from bench.faults.world import client, fill
from bench.measuring import Kind, database, quantile
from bench.seeding import AROUND, DUE, ORGANISATION
from core.case import Case
from core.decide import decide
from core.message import Incoming
from core.turn import Decision, Heard, Stimulus
from jobs.listen import Listen
from storage import inbox
from storage.database import Database, Rank
from storage.inbox import MOST_TRIES
from storage.tables import inbox as arrived

SHARE = 0.01
PER_SECOND = 100
POISON = "poison"
FASTER = 10
"""How much faster than real time the waits between tries pass."""
LATER = 3.0
"""How many times later the others may be at the 99th percentile, beyond what a noisy machine makes of a millisecond."""
NOISE_MS = 100.0


class Indigestible(Exception):
    """What a fault in our own code raises."""


class Line:
    """Clients from the ``first`` on write once each, 100 a second: nobody waits for an own earlier message."""

    def __init__(self, db: Database, first: int) -> None:
        self._db, self._first = db, first
        self._listen = Listen(db, around={ORGANISATION: AROUND}, decide=self._decide)
        self._began = time.perf_counter()
        self._written: dict[str, float] = {}
        self._rung = asyncio.Event()
        self.poison = 0
        self._late_ms: dict[str, float] = {}

    @property
    def now(self) -> dt.datetime:
        """The case's time."""
        return DUE + dt.timedelta(seconds=FASTER * (time.perf_counter() - self._began))

    @property
    def late_ms(self) -> list[float]:
        """How late everybody was heard who could be."""
        return list(self._late_ms.values())

    async def write(self, dice: random.Random, count: int, share: float) -> None:
        """``count`` messages, of which ``share`` is poison; back when all that can be is digested."""
        reading, began = asyncio.create_task(self._read()), time.perf_counter()
        for n in range(self._first, self._first + count):
            await asyncio.sleep(max(0.0, began + (n - self._first) / PER_SECOND - time.perf_counter()))
            address, poisoned, at = client(n).addresses[0], dice.random() < share, self.now
            text = POISON if poisoned else "STATUS"
            message = Incoming(str(n), address.lane, address.medium, address.address, at, text)
            self.poison += poisoned
            self._written[message.id] = time.perf_counter()
            keep = partial(inbox.receive, organisation=ORGANISATION, lane=address.lane, items=[message], now=at)
            await self._db.write(keep, rank=Rank.DOOR)
            self._rung.set()
        while await self._db.read(_new):
            self._rung.set()
            await asyncio.sleep(0.05)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)

    async def _read(self) -> None:
        while True:
            await self._rung.wait()
            self._rung.clear()
            await self._listen.step(self.now)

    def _decide(self, case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        if isinstance(stimulus, Heard):
            id = stimulus.incoming.id
            if stimulus.incoming.text == POISON:
                raise Indigestible
            # Undone with somebody else's message, it is decided again: the last time counts.
            self._late_ms[id] = (time.perf_counter() - self._written[id]) * 1000
        return decide(case, stimulus, now)


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """``times`` messages without poison, then as many with it; ``clients`` are at least twice as many."""
    began, found, dice = time.monotonic(), Findings(), random.Random(seed)
    with database(kind) as url:
        await asyncio.to_thread(fill, url, clients)
        with Database.open(url) as db:
            clean = Line(db, 0)
            await clean.write(dice, times, 0.0)
            poisoned = Line(db, times)
            await poisoned.write(dice, times, SHARE)
            states, tries = await db.read(_states), await db.read(_tries)
    if states["new"] or states["done"] + states["parked"] != 2 * times:
        found.add("neither done nor parked", str(dict(states)))
    if states["parked"] != poisoned.poison:
        found.add("poison not parked", f"{states['parked']}/{poisoned.poison}")
    if (most := max(tries, default=0)) > MOST_TRIES:
        found.add("tried more than five times", str(most))
    before, after = quantile(clean.late_ms, 0.99), quantile(poisoned.late_ms, 0.99)
    if after > LATER * before + NOISE_MS:
        found.add("others were later", f"{after:.0f} ms instead of {before:.0f}")
    return Round(
        "poison", kind, clients, seed, round(time.monotonic() - began, 1), times,
        {"parked": states["parked"], "most_tries": most, "most_p99_ms": round(after, 1),
         "most_p99_ms_without": round(before, 1)},
        {}, dict(found.counts), found.examples, dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    )  # fmt: skip


def _states(conn: Connection) -> Counter[str]:
    # What people wrote, not what they and their coaches are told about it.
    mine = (arrived.c.organisation == ORGANISATION, arrived.c.sender != "")
    return Counter(conn.scalars(sa.select(arrived.c.state).where(*mine)).all())


def _tries(conn: Connection) -> list[int]:
    mine = (arrived.c.organisation == ORGANISATION, arrived.c.state == "parked")
    return list(conn.scalars(sa.select(arrived.c.tries).where(*mine)))


def _new(conn: Connection) -> bool:
    return _states(conn)["new"] > 0
