"""Bar 11: the disk of SQLite's file is full, or gives I/O errors, at one write after the other."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from bench.faults.kills import WRITES, keep_busy
from bench.faults.oracle import Findings
from bench.faults.record import Round
from bench.faults.run import ended, running
from bench.faults.world import World
from bench.measuring import Kind

ERRORS = ("EIO", "ENOSPC")
CALLS = ("pwrite64", "fdatasync", "ftruncate")
DEEPEST = 24
"""The last write of those counted from where the tracer comes in."""
LASTS = 1.2
"""Seconds that the tracer stays."""
FOR_GOOD = 0.25
"""Share of errors that do not go away by themselves while the tracer stays: a disk that is full stays full."""


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """So many errors under load; the process goes on, or ends with one sentence and is started again."""
    found, ends = Findings(), 0
    async with running("disk", kind, clients, seed, times) as at, at.world.people(clients, WRITES) as people:
        for n in range(times):
            await at.world.up()
            await _error(at.world, n)
            ends += not at.world.app.running
            await keep_busy(at.world)
        refused = people.refused
        verdict = await ended(at, people, found)
        if (said := _integrity(Path(at.world.db.url.database or ""))) != "ok":
            found.add("a database that is not whole", said)
    return at.round(verdict, found, ended=ends, refused=refused)


async def _error(world: World, n: int) -> None:
    """The ``n``-th: calls and errors by turns, so that every one is met; deeper and deeper."""
    error, call = ERRORS[n % 2], CALLS[n // 2 % len(CALLS)]
    when = 1 + n // (2 * len(CALLS)) % DEEPEST
    more = "+" if world.dice.random() < FOR_GOOD else ""
    file = str(world.db.url.database)
    paths = [option for name in (file, f"{file}-wal", f"{file}-shm") for option in ("-P", name)]
    with world.app.traced(*paths, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}{more}"):
        await asyncio.sleep(LASTS)


def _integrity(file: Path) -> str:
    with sqlite3.connect(file) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
