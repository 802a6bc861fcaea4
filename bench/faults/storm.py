"""Bar 9: for 24 hours of the clients' time providers refuse, break and lie; nothing is lost, no pause is cut short."""

from __future__ import annotations

import asyncio
import datetime as dt

from bench.faults.kills import LATE
from bench.faults.oracle import Findings, at_rest, next_wake
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.weather import CALM, STORM
from bench.faults.world import World
from bench.measuring import Kind
from bench.seeding import DUE

HOURS = dt.timedelta(hours=24)
WRITES = 2.0
MOST_HOURS_REAL = 3.0


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """So many storms of a day; the last messages leave in calm weather."""
    found = Findings()
    async with running("storm", kind, clients, seed, times) as at, at.world.people(clients, WRITES) as people:
        await at.world.provider.weather(STORM)
        await at.world.up()
        for day in range(1, times + 1):
            await _through(at.world, DUE + day * HOURS)
        await at.world.provider.weather(CALM)
        verdict = await ended(at, people, found)
        book = await at.world.provider.book()
    if book.too_early:
        found.add("a pause that was asked for was cut short", str(book.too_early))
    return at.round(verdict, found, refused=book.refused, too_early=book.too_early)


async def _through(world: World, until: dt.datetime) -> None:
    """From one due moment to the next, each when everything before it has left."""
    async with asyncio.timeout(MOST_HOURS_REAL * 3600):
        while True:
            await asyncio.sleep(0.5)
            if not await world.look(lambda conn: at_rest(conn, world.clock.now)):
                continue
            wake = await world.look(next_wake)
            if wake is None or wake + LATE > until:
                world.clock.jump(max(until, world.clock.now))
                return
            world.clock.jump(max(wake + LATE, world.clock.now))
