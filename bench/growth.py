"""What one check-in costs when there are a hundred times as many clients."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import statistics

from bench.herd import MOMENT, sweep
from bench.measuring import Kind, Result, database, result, seed_apart
from bench.seeding import DUE
from storage.database import Database

CLIENTS = 1_000_000
SMALL = 10_000
ROUND, ROUNDS = 2_000, 5
"""Check-ins at once, strewn among all clients; how often, because a machine has its moods."""
BAR = 1.3


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """The same check-ins in a small database and in one with ``clients`` clients, by turns."""
    groups = [ROUND] * ROUNDS
    with database(kind) as small_url, database(kind) as large_url:
        seed_apart(small_url, SMALL, *groups)
        seed_apart(large_url, clients, *groups)
        with Database.open(small_url) as small_db, Database.open(large_url) as large_db:
            gc.freeze()
            pairs = asyncio.run(_rounds(small_db, large_db))
    small, large = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    ratio = large / small
    return result(
        "growth", kind, clients, large, ratio <= BAR, per_second=ROUND / large, small_seconds=small, ratio=ratio
    )


async def _rounds(small: Database, large: Database) -> list[tuple[float, float]]:
    moments = [DUE + dt.timedelta(hours=n) + MOMENT for n in range(ROUNDS)]
    return [(await sweep(small, now), await sweep(large, now)) for now in moments]
