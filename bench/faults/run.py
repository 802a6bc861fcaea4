"""The frame of every run over ``serve`` as a process: a world, its end, the verdict, the round that is recorded."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from bench.faults.oracle import Findings, Verdict, at_rest, judge
from bench.faults.people import People
from bench.faults.record import Round, numbers_of
from bench.faults.world import LEASE, World, world
from bench.measuring import Kind, database
from bench.seeding import DUE

STUCK_AFTER = 60.0
"""Seconds without any message after which a run that is not at rest will never be."""
CALM = 3
"""How often in a row it must look at rest: what was just sent may make a case speak again."""


class Running:
    """A run while it runs. ``server`` is its PostgreSQL; None with SQLite."""

    def __init__(self, what: str, world: World, kind: Kind, clients: int, seed: int, kills: int) -> None:
        self.world = world
        self.clients = clients
        self._about = {"what": what, "database": kind, "clients": clients, "seed": seed, "kills": kills}
        self._began = time.monotonic()

    def round(self, verdict: Verdict, more: Findings, points: dict[str, int] | None = None, **numbers: float) -> Round:
        """What is recorded: the verdict, and what the run itself found."""
        return Round(
            **self._about,  # type: ignore[arg-type]
            seconds=round(time.monotonic() - self._began, 1),
            numbers=numbers_of(verdict) | numbers,
            points=points or {},
            broken=verdict.broken | dict(more.counts),
            examples=verdict.examples | more.examples,
            at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        )


@contextlib.asynccontextmanager
async def running(
    what: str, kind: Kind, clients: int, seed: int, kills: int = 0, *, lease: float = LEASE
) -> AsyncIterator[Running]:
    """A run over a new database of ``kind``."""
    with database(kind) as url, tempfile.TemporaryDirectory(prefix="followthrough-faults-") as folder:
        async with world(url, Path(folder), clients, seed, lease=lease) as made:
            yield Running(what, made, kind, clients, seed, kills)


async def ended(at: Running, people: People, found: Findings) -> Verdict:
    """Have it run, let everything come to rest, end the process in good order, and compare.

    ``found`` learns of what it should not have said or done meanwhile.
    """
    await at.world.up()
    await settle(at.world, people)
    code = await at.world.app.end()
    book = await at.world.provider.book()
    due_on = DUE.date()
    verdict = await at.world.look(lambda conn: judge(conn, book.entries, people.acknowledged, at.clients, due_on))
    if code:
        found.add("serve did not end in good order", str(code))
    if "Traceback" in at.world.app.log.read_text(encoding="utf-8"):
        found.add("a traceback in the log", at.world.app.log.name)
    return verdict


async def settle(world: World, people: People) -> None:
    """Let people finish and everything due be sent. Raises TimeoutError when nothing moves any more."""
    await people.stop()
    calm, seen, moved = 0, -1, time.monotonic()
    while calm < CALM:
        await asyncio.sleep(0.3)
        count = len((await world.provider.book()).entries) - people.waiting
        rest = not people.waiting and await world.look(lambda conn: at_rest(conn, world.clock.now))
        calm = calm + 1 if rest else 0
        if count != seen:
            seen, moved = count, time.monotonic()
        if time.monotonic() - moved > STUCK_AFTER and not rest:
            raise TimeoutError(f"nothing moves any more with {people.waiting} messages of people not taken")
