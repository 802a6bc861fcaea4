"""Transactions on both databases: off the event loop, most urgent first, each failing alone."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from storage import writers
from storage.database import Database, DatabaseAway, Rank, refuse_without_organisation
from storage.tables import METADATA, meta, organisations


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with Database.open(database_url) as database:
        METADATA.create_all(database.engine)
        yield database


def add(name: str, value: str = "") -> Any:
    row = {"organisation": "*", "key": name, "value": value}
    return lambda conn: conn.execute(sa.insert(meta), row) and name


def names(conn: Connection) -> list[str]:
    return list(conn.scalars(sa.select(meta.c.key).where(meta.c.organisation == "*").order_by(meta.c.key)))


async def test_what_was_written_is_read(db: Database) -> None:
    assert await db.write(add("a")) == "a"
    assert await db.read(names) == ["a"]


async def test_transactions_that_share_a_commit_fail_alone(db: Database) -> None:
    blocked, free = threading.Event(), threading.Event()

    def block(_: Connection) -> None:
        blocked.set()
        free.wait(5)

    first = asyncio.create_task(db.write(block))
    await asyncio.to_thread(blocked.wait, 5)
    others = [asyncio.create_task(db.write(add(name))) for name in ("a", "b", "a", "c")]
    await asyncio.sleep(0)
    free.set()
    await first
    results = await asyncio.gather(*others, return_exceptions=True)
    assert sum(isinstance(result, sa.exc.IntegrityError) for result in results) == 1
    assert await db.read(names) == ["a", "b", "c"]


async def test_nothing_of_a_failed_transaction_stays(db: Database) -> None:
    def half(conn: Connection) -> None:
        add("a")(conn)
        raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        await db.write(half)
    assert await db.read(names) == []


async def test_the_most_urgent_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers, "HERD_WAITS", 60)
    order: list[Rank] = []
    blocked, free = threading.Event(), threading.Event()
    with Database.open(f"sqlite:///{tmp_path / 'one.sqlite3'}") as db:

        def block(_: Connection) -> None:
            blocked.set()
            free.wait(5)

        first = asyncio.create_task(db.write(block, rank=Rank.HERD))
        await asyncio.to_thread(blocked.wait, 5)
        ranks = [Rank.HERD, Rank.RESULT, Rank.DOOR, Rank.HERD, Rank.REPLY]
        rest = [asyncio.create_task(db.write(lambda _, r=r: order.append(r), rank=r)) for r in ranks]  # type: ignore[misc]
        await asyncio.sleep(0)
        free.set()
        await asyncio.gather(first, *rest)
    assert order == sorted(ranks)


async def test_the_herd_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers, "HERD_WAITS", 0)
    order: list[Rank] = []
    blocked, free = threading.Event(), threading.Event()
    with Database.open(f"sqlite:///{tmp_path / 'one.sqlite3'}") as db:

        def block(_: Connection) -> None:
            blocked.set()
            free.wait(5)

        first = asyncio.create_task(db.write(block, rank=Rank.HERD))
        await asyncio.to_thread(blocked.wait, 5)
        ranks = [Rank.DOOR, Rank.HERD]
        rest = [asyncio.create_task(db.write(lambda _, r=r: order.append(r), rank=r)) for r in ranks]  # type: ignore[misc]
        await asyncio.sleep(0)
        monkeypatch.setattr(writers, "SHARED_COMMIT", 0)
        free.set()
        await asyncio.gather(first, *rest)
    assert order == [Rank.HERD, Rank.DOOR]


async def test_every_job_is_done_whatever_their_ranks(db: Database) -> None:
    """A herd's job must not be lost because the thread that woke up keeps out of the herd."""
    ranks = [Rank.HERD, Rank.HERD, Rank.DOOR, Rank.HERD]
    for _ in range(50):
        async with asyncio.timeout(20):
            await asyncio.gather(*(db.write(lambda _: None, rank=rank) for rank in ranks))


async def test_the_event_loop_goes_on_while_a_transaction_waits(db: Database) -> None:
    free = threading.Event()
    task = asyncio.create_task(db.write(lambda _: free.wait(5)))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not task.done()
    free.set()
    assert await task


async def test_readers_cannot_write(db: Database) -> None:
    with pytest.raises((sa.exc.DBAPIError, DatabaseAway), match=r"read.?only"):
        await db.read(add("a"))
    assert await db.read(names) == []


def test_work_that_was_handed_in_is_finished_before_closing(database_url: str) -> None:
    async def hand_in(db: Database) -> None:
        await asyncio.gather(*(db.write(add(f"{n:02}"), rank=Rank.HERD) for n in range(20)))

    with Database.open(database_url) as db:
        METADATA.create_all(db.engine)
        asyncio.run(hand_in(db))
    with Database.open(database_url) as db:
        assert len(db.look(names)) == 20


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:////nowhere/at/all.sqlite3",
        "postgresql://someone:secret@127.0.0.1:1/none",
        "postgres:///x?host=/nowhere",
    ],
)
async def test_a_database_that_is_away_is_one_sentence_without_a_password(address: str) -> None:
    with Database.open(address) as db:
        with pytest.raises(DatabaseAway, match="does not answer") as away:
            await db.write(add("a"))
        assert "secret" not in str(away.value)
        assert "\n" not in str(away.value)
        with pytest.raises(DatabaseAway):
            await db.read(names)
        with pytest.raises(DatabaseAway):
            db.run(add("a"))


@pytest.mark.parametrize("address", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "nonsense"])
def test_other_addresses_are_refused_in_one_sentence(address: str) -> None:
    with pytest.raises(ValueError, match="DATABASE_URL"):
        Database.open(address)


def test_a_statement_about_every_organisation_is_refused(db: Database) -> None:
    refuse_without_organisation(db.engine)
    with pytest.raises(RuntimeError, match="names no organisation"):
        db.run(lambda conn: conn.execute(sa.select(organisations.c.name)).all())
    with pytest.raises(RuntimeError, match="names no organisation"):
        db.run(lambda conn: conn.execute(sa.select(meta).where(meta.c.key == "a")).all())
    assert db.run(add("a")) == "a"
    assert db.run(names) == ["a"]


def test_sqlite_flushes_every_commit(tmp_path: Path) -> None:
    with Database.open(f"sqlite:///{tmp_path / 'one.sqlite3'}") as db:
        pragmas = {
            name: db.run(lambda conn, name=name: conn.exec_driver_sql(f"PRAGMA {name}").scalar())  # type: ignore[misc]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_file_that_may_not_be_written_is_no_database_to_start(tmp_path: Path) -> None:
    with Database.open(f"sqlite:///{tmp_path}/x.sqlite3") as database:
        METADATA.create_all(database.engine)
        with pytest.raises(DatabaseAway, match=r"cannot be written .*; run as its owner, .*FOLLOWTHROUGH_DATABASE"):
            database.look(add("a"))
