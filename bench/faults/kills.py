"""Bar 1: everybody is due, and the process is killed again and again, at random and at chosen system calls."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from bench.faults.oracle import Findings, at_rest, next_wake, orphans
from bench.faults.points import die_somewhere
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.world import World
from bench.measuring import Kind
from core.channel import SMS, TELEGRAM
from jobs.deliver import in_flight

A_ROUND = 100
"""Kills in one database: then the next round begins with a new one."""
WRITES = 10.0
"""Messages of people a second."""
LATE = dt.timedelta(seconds=30)


async def run(kind: Kind, clients: int, seed: int, kills: int, *, doubts: bool = True) -> Round:
    """One round: ``kills`` kills while ``clients`` clients are asked, and write themselves."""
    points: Counter[str] = Counter()
    found = Findings()
    most = 0
    async with running("kills", kind, clients, seed, kills) as at, at.world.people(clients, WRITES) as people:
        for _ in range(kills):
            points[await die_somewhere(at.world.app, at.world.dice, files=at.world.db.is_sqlite)] += 1
            left = await at.world.look(orphans)
            most = max(most, *left.values(), 0)
            for lane, count in left.items():
                if count > in_flight(TELEGRAM.per_second if lane.startswith("telegram:") else SMS.per_second):
                    found.add("more unknown than in flight", f"{lane} {count}")
            await keep_busy(at.world)
        verdict = await ended(at, people, found, doubts=doubts)
    return at.round(verdict, found, points=dict(points), most_unknown_of_a_kill=most)


async def keep_busy(world: World) -> None:
    """When all is sent, let it be the time at which the next case is due."""
    if await world.look(lambda conn: at_rest(conn, world.clock.now)):
        wake = await world.look(next_wake)
        if wake is not None and wake > world.clock.now:
            world.clock.jump(wake + LATE)
