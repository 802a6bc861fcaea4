"""Bar 2: how long what a killed process left behind stays in doubt, with the lease that production has."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence

import sqlalchemy as sa
from sqlalchemy import Connection

from bench.faults.kills import WRITES, keep_busy
from bench.faults.oracle import Findings, Row
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.world import World
from bench.measuring import Kind
from bench.seeding import ORGANISATION
from jobs.deliver import LEASE
from storage.tables import UNSENT, outbox

BACK_WITHIN, SETTLED_WITHIN = 60.0, 180.0
PATIENCE = 300.0
UPTIME = (1.0, 4.0)
RESTARTS_AFTER = 1.0
"""Seconds until whoever supervises the process starts it again."""
IN_DOUBT = frozenset({"sending", "unknown"})


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """So many kills, each followed by a wait until nothing it left is in doubt any more."""
    found, back, settled, texts = Findings(), 0.0, 0.0, 0
    async with (
        running("orphans", kind, clients, seed, times, lease=LEASE) as at,
        at.world.people(clients, WRITES) as people,
    ):
        for _ in range(times):
            left = await _killed_in_flight(at.world)
            killed = time.monotonic()
            await asyncio.sleep(RESTARTS_AFTER)
            await at.world.up()
            back = max(back, await _until(at.world, killed, left, lambda row, old: not _orphaned(row, old)))
            mine = [row for row in left if row.medium == "sms"]
            texts += len(mine)
            settled = max(settled, await _until(at.world, killed, mine, lambda row, _: row.state not in IN_DOUBT))
            await keep_busy(at.world)
        verdict = await ended(at, people, found)
    if back > BACK_WITHIN:
        found.add("orphans not back within 60 s", f"{back:.0f} s")
    if settled > SETTLED_WITHIN:
        found.add("a text in doubt for over 180 s", f"{settled:.0f} s")
    return at.round(
        verdict,
        found,
        texts_in_doubt=texts,
        most_seconds_back=round(back, 1),
        most_seconds_settled=round(settled, 1),
    )


async def _killed_in_flight(world: World) -> Sequence[Row]:
    """Kill it, again if need be, when messages are on their way; those messages."""
    while True:
        await world.up()
        await asyncio.sleep(world.dice.uniform(*UPTIME))
        await world.app.kill()
        if left := await world.look(_sending):
            return left
        await keep_busy(world)


def _sending(conn: Connection) -> Sequence[Row]:
    mine = (outbox.c.organisation == ORGANISATION, sa.text(UNSENT), outbox.c.state == "sending")
    return conn.execute(sa.select(outbox).where(*mine)).all()


def _orphaned(row: Row, old: Row) -> bool:
    """Nobody has taken it up: it is as the killed process left it."""
    return bool(row.state == "sending" and row.fence == old.fence)


async def _until(world: World, since: float, left: Sequence[Row], over: Callable[[Row, Row], bool]) -> float:
    """Seconds from ``since`` until it is over for all that was ``left``; at most PATIENCE, and then it never was."""
    waiting = list(left)
    while waiting and time.monotonic() - since < PATIENCE:
        await asyncio.sleep(0.25)
        waiting = [old for old in waiting if not over(await world.look(lambda conn, old=old: _now(conn, old)), old)]  # type: ignore[misc]
    return time.monotonic() - since


def _now(conn: Connection, old: Row) -> Row:
    mine = (outbox.c.organisation == ORGANISATION, outbox.c.case_id == old.case_id)
    return conn.execute(sa.select(outbox).where(*mine, outbox.c.turn == old.turn, outbox.c.n == old.n)).one()
