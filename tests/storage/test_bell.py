"""The bell between processes at one PostgreSQL."""

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import bell
from storage.database import Database

CUT = sa.text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '%bell'")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_ring_is_heard_also_after_the_line_broke(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bell, "AGAIN", 0.05)
    called: asyncio.Queue[str] = asyncio.Queue()

    async def heard(*jobs: str) -> None:
        async with asyncio.timeout(20):
            assert [await called.get() for _ in jobs] == list(jobs)

    with Database.open(database_url) as db, Database.open(database_url) as other:
        hearing = asyncio.create_task(bell.hear(db, called.put_nowait))
        # What was rung before the line stood is made up for.
        await heard("listen", "deliver")
        await asyncio.to_thread(other.run, lambda conn: bell.ring(conn, "deliver"))
        await heard("deliver")
        await asyncio.to_thread(other.run, lambda conn: conn.execute(CUT))
        await heard("listen", "deliver")
        await asyncio.to_thread(other.run, lambda conn: bell.ring(conn, "listen"))
        await heard("listen")
        hearing.cancel()
        await asyncio.gather(hearing, return_exceptions=True)


async def test_sqlite_has_no_bell(tmp_path: Path) -> None:
    with Database.open(f"sqlite:///{tmp_path}/one.sqlite3") as db:
        db.run(lambda conn: bell.ring(conn, "listen"))
        await bell.hear(db, lambda _: None)
