"""Tells other processes at the same PostgreSQL that a job has something to do: NOTIFY, and LISTEN in every process.

Only doors, orders and reply turns ring. The poll of every second is the truth: a ring that is lost costs that second.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Literal

import psycopg
import sqlalchemy as sa
from sqlalchemy import Connection

from storage.database import Database

log = logging.getLogger(__name__)

Job = Literal["listen", "deliver"]
JOBS: tuple[Job, ...] = ("listen", "deliver")
CHANNEL = "followthrough"
AGAIN = 5.0
"""Seconds until a connection that broke is opened anew."""
# A line that died silently is noticed within a minute; the poll does the work meanwhile.
ALIVE = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}


def ring(conn: Connection, job: Job) -> None:
    """Once this transaction is committed, every process is told. Nothing on SQLite, which has one process."""
    if conn.dialect.name == "postgresql":
        conn.execute(sa.select(sa.func.pg_notify(CHANNEL, job)))


async def hear(db: Database, called: Callable[[str], None]) -> None:
    """Call ``called`` with the job of every ring, until cancelled. Returns at once on SQLite."""
    if db.is_sqlite:
        return
    _, options = db.engine.dialect.create_connect_args(db.url)
    while True:
        try:
            await _hear(options, called)
        except psycopg.Error as error:
            log.info("the bell is out of order for a while: %s", type(error).__name__)
        await asyncio.sleep(AGAIN)


async def _hear(options: Mapping[str, Any], called: Callable[[str], None]) -> None:
    named = {**options, **ALIVE, "application_name": "followthrough bell", "connect_timeout": 5}
    async with await psycopg.AsyncConnection.connect(**named, autocommit=True) as line:
        await line.execute(f"LISTEN {CHANNEL}")
        # What was rung while nobody heard.
        for job in JOBS:
            called(job)
        async for rung in line.notifies():
            called(rung.payload)
