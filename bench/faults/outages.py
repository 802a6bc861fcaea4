"""Bars 3 and 10: the database goes away under load, with and without the process being killed meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import time

from bench.faults.kills import WRITES, keep_busy
from bench.faults.oracle import Findings
from bench.faults.outage import away
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.world import World
from bench.measuring import Kind

LASTS = 60.0
"""Seconds for which the database is away."""
LIVES = (2.0, 8.0)
"""Seconds that a process lives meanwhile, from and to."""
BETWEEN = (5.0, 40.0)
"""Seconds between PostgreSQL's crashes, from and to."""


async def killed(kind: Kind, clients: int, seed: int, times: int, *, lasts: float = LASTS) -> Round:
    """Bar 3: so many outages, in each of which the process is killed and started again and again."""
    found, kills = Findings(), 0
    async with running("away", kind, clients, seed, times) as at, at.world.people(clients, WRITES) as people:
        for _ in range(times):
            await at.world.up()
            await asyncio.sleep(at.world.dice.uniform(*LIVES) / 2)
            async with away(at.world.db):
                kills += await _kill_for(at.world, lasts)
            await at.world.up()
            await keep_busy(at.world)
        refused = people.refused
        verdict = await ended(at, people, found)
    return at.round(verdict, found, killed=kills, refused=refused)


async def restarted(
    kind: Kind, clients: int, seed: int, times: int, *, between: tuple[float, float] = BETWEEN
) -> Round:
    """Bar 10: so many crashes of PostgreSQL under a process that lives on."""
    found = Findings()
    async with running("restarts", kind, clients, seed, times) as at, at.world.people(clients, WRITES) as people:
        await at.world.up()
        for _ in range(times):
            await asyncio.sleep(at.world.dice.uniform(*between))
            async with away(at.world.db):
                await asyncio.sleep(at.world.dice.uniform(0, 1))
            await keep_busy(at.world)
            if not at.world.app.running:
                found.add("serve did not outlive its database", at.world.app.last_words()[-200:])
                await at.world.up()
        refused = people.refused
        verdict = await ended(at, people, found)
    return at.round(verdict, found, refused=refused)


async def _kill_for(world: World, seconds: float) -> int:
    """Kill and start for so long; how often. A start without a database ends by itself, with one sentence."""
    until, kills = time.monotonic() + seconds, 0
    while (left := until - time.monotonic()) > 0:
        if not world.app.running:
            world.app.start()
        with contextlib.suppress(TimeoutError):
            await world.app.ended(min(left, world.dice.uniform(*LIVES)))
            await asyncio.sleep(min(left, 0.5))
            continue
        await world.app.kill()
        kills += 1
    return kills
