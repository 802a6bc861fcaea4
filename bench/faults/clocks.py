"""Bar 8: the clock jumps by a day and an hour, forward and back, and races; nothing early, nothing twice."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy import Connection

from bench.faults.kills import LATE
from bench.faults.oracle import ZONE, Findings, Row
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.world import World
from bench.measuring import Kind
from bench.seeding import DUE, ORGANISATION
from storage.tables import outbox

DAY, HOUR, MINUTE = dt.timedelta(days=1), dt.timedelta(hours=1), dt.timedelta(minutes=1)
JUMPS = (DAY, -DAY, -HOUR, HOUR)
RATE, RACES = 100.0, (2.0, 6.0)
"""How fast a racing clock goes, and for how many seconds."""
BREATH = 2.0
WRITES = 5.0
ASKED_AT = dt.time(10)
"""When check-ins are due in the clients' contracts."""


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """So many jumps and races around the moment at which everybody is due."""
    found = Findings()
    async with running("clocks", kind, clients, seed, times) as at, at.world.people(clients, WRITES) as people:
        at.world.clock.jump(DUE - MINUTE)
        await at.world.up()
        await asyncio.sleep(BREATH)
        for id in await at.world.look(_asked):
            found.add("asked a minute early", id)
        at.world.clock.jump(DUE + LATE)
        for _ in range(times):
            await _disturb(at.world)
        at.world.clock.jump(max(at.world.clock.now, DUE + LATE))
        verdict = await ended(at, people, found)
        for id in await at.world.look(_early):
            found.add("asked before it was due", id)
    return at.round(verdict, found)


async def _disturb(world: World) -> None:
    """One jump, or a race; then time enough to make a mistake."""
    if world.dice.random() < 0.25:
        world.clock.race(RATE)
        await asyncio.sleep(world.dice.uniform(*RACES))
        world.clock.race(1.0)
        return
    jump = world.dice.choice(JUMPS)
    world.clock.jump(world.clock.now + jump)
    await asyncio.sleep(world.dice.uniform(0.1, BREATH))


def _check_ins(conn: Connection) -> Sequence[Row]:
    mine = (outbox.c.organisation == ORGANISATION, outbox.c.kind == "check_in")
    return conn.execute(sa.select(outbox).where(*mine)).all()


def _asked(conn: Connection) -> list[str]:
    return [f"{row.case_id}:{row.turn}:{row.n}" for row in _check_ins(conn)]


def _early(conn: Connection) -> list[str]:
    """Check-ins that were decided, or left, before ten in the morning of their day."""
    moments = ((row, moment) for row in _check_ins(conn) for moment in (row.created_at, row.sending_at) if moment)
    return [
        f"{row.case_id}:{row.turn}:{row.n} at {moment}"
        for row, moment in moments
        if moment.astimezone(ZONE).time() < ASKED_AT
    ]
