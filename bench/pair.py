"""The herd taken by two processes at once on one PostgreSQL: nobody twice, and how many a second."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import subprocess
import sys
import time

import sqlalchemy as sa

from bench.herd import MOMENT, sweep
from bench.measuring import Kind, Result, database, result, seed_apart
from bench.seeding import DUE, ORGANISATION
from storage.database import Database
from storage.tables import outbox

CLIENTS = 100_000
BAR = 5_000
PROCESSES = 2


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """Two processes begin together; the time until the later one finds nothing more. PostgreSQL only."""
    if kind == "sqlite":
        raise SystemExit("pair needs --database postgresql: a SQLite file has one process.")
    with database(kind) as url:
        seed_apart(url, clients, clients)
        command = [sys.executable, "-m", "bench.pair", url, (DUE + MOMENT).isoformat()]
        each = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(PROCESSES)
        ]
        for one in each:
            assert one.stdout is not None
            one.stdout.readline()
        began = time.perf_counter()
        for one in each:
            one.communicate("go\n")
        seconds = time.perf_counter() - began
        with Database.open(url) as db:
            asked = db.look(lambda conn: conn.execute(_asked()).scalar())
    met = clients / seconds >= BAR and asked == clients
    return result("pair", kind, clients, seconds, met, asked=asked, processes=PROCESSES)


def _asked() -> sa.Select[int]:
    return sa.select(sa.func.count()).select_from(outbox).where(outbox.c.organisation == ORGANISATION)


async def _take_part(url: str, now: dt.datetime) -> None:
    with Database.open(url) as db:
        await db.read(lambda _: None)
        gc.freeze()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.readline)
        await sweep(db, now)


if __name__ == "__main__":
    asyncio.run(_take_part(sys.argv[1], dt.datetime.fromisoformat(sys.argv[2])))
