"""How soon a process is ready that has a million clients, and what it costs when nothing is due."""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time

from bench.measuring import Kind, Result, database, peak_rss_mb, result, seed_apart
from bench.seeding import AROUND, DUE, ORGANISATION
from jobs.listen import Listen
from jobs.upkeep import Upkeep
from jobs.wake import Wake
from storage import migrate
from storage.database import Database

CLIENTS = 1_000_000
READY_SECONDS, IDLE_CPU, IDLE_MB = 2.0, 0.01, 200
IDLE_SECONDS = 20
EVERY = 1.0
"""Seconds between looks when nobody rings."""


def run(kind: Kind, clients: int = CLIENTS, idle_seconds: int = IDLE_SECONDS) -> Result:
    """A process of its own begins with everybody due on another day, and waits for ``idle_seconds``."""
    with database(kind) as url:
        seed_apart(url, clients)
        command = [sys.executable, "-m", "bench.start", url, str(idle_seconds)]
        seen = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    met = seen["seconds"] <= READY_SECONDS and seen["idle_cpu"] <= IDLE_CPU and seen["idle_mb"] <= IDLE_MB
    return result("start", kind, clients, met=met, per_second=0.0, **seen)


async def _live(url: str, idle_seconds: int) -> None:
    began = time.perf_counter()
    with Database.open(url) as db:
        assert migrate.state(db) == "ok"
        jobs = (Wake(db, around={ORGANISATION: AROUND}), Listen(db), Upkeep(db))
        for job in jobs:
            await job.step(DUE)
        seconds = time.perf_counter() - began
        busy = _cpu()
        for _ in range(int(idle_seconds / EVERY)):
            await asyncio.sleep(EVERY)
            await asyncio.gather(*(job.step(DUE) for job in jobs))
        print(json.dumps({"seconds": seconds, "idle_cpu": (_cpu() - busy) / idle_seconds, "idle_mb": peak_rss_mb()}))


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    asyncio.run(_live(sys.argv[1], int(sys.argv[2])))
