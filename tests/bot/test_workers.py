"""``worker`` beside ``serve`` at one PostgreSQL: processes that share the work, and one that is killed at it."""

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bench.seeding import DUE, LANE, ORGANISATION, seed
from core.channel import TELEGRAM
from jobs.deliver import in_flight
from storage import tables
from storage.database import Database
from tests.bot.serving import command, serving, working
from tests.fakes.telegram import FakeTelegram

TOKEN = LANE.partition(":")[2] + ":" + "T" * 35
CLIENTS = 240
IN_FLIGHT = in_flight(TELEGRAM.per_second)
PATIENCE = 300.0
"""Seconds after which a test gives up; ``python -m bench faults --what orphans`` measures how soon a lane is back."""


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram(TOKEN) as running:
        yield running


def settings_of(folder: Path, telegram: FakeTelegram, url: str) -> dict[str, str]:
    clock = folder / "clock"
    clock.write_text(DUE.isoformat())
    return {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "DATABASE_URL": url.replace("+psycopg", ""),
        "CLOCK_FILE": str(clock),
    }


def outbox(db: Database) -> Sequence[sa.Row[*tuple[Any, ...]]]:
    box = tables.outbox
    query = sa.select(box).where(box.c.organisation == ORGANISATION, box.c.kind == "check_in")
    return db.look(lambda conn: conn.execute(query).all())


def holder(db: Database) -> int:
    """The process that holds the lane."""
    query = sa.select(tables.lanes.c.owner).where(tables.lanes.c.organisation == ORGANISATION)
    return int(str(db.look(lambda conn: conn.execute(query).scalar_one())).split(":")[1])


def copies(telegram: FakeTelegram) -> Counter[str]:
    return Counter(str(message.chat) for message in telegram.sent)


def wait_for(reached: Callable[[], bool]) -> None:
    """Until the database has come to be as it has to."""
    until = time.monotonic() + PATIENCE
    while not reached():
        assert time.monotonic() < until
        time.sleep(0.1)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("workers", [1, 3])
def test_nothing_is_done_twice(tmp_path: Path, telegram: FakeTelegram, database_url: str, workers: int) -> None:
    settings = settings_of(tmp_path, telegram, database_url)
    with Database.open(database_url) as db:
        seed(db, CLIENTS, [CLIENTS])
        with working(tmp_path, settings, workers), serving(tmp_path, settings) as server:
            telegram.wait_for(lambda: len(telegram.sent) == CLIENTS, PATIENCE)
            # Whoever has the lane, an answer to what serve hears leaves at once.
            chat = telegram.sent[0].chat
            telegram.client_types(chat, "yes")
            telegram.wait_for(lambda: len(telegram.to(chat)) > 1, PATIENCE)
            assert server.get("/readyz").status_code == 200
        assert {row.state for row in outbox(db)} == {"sent"}
        assert len(outbox(db)) == CLIENTS
    assert Counter(copies(telegram).values())[1] == CLIENTS - 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_one_that_is_killed_is_taken_over(tmp_path: Path, telegram: FakeTelegram, database_url: str) -> None:
    # A lease is 30 seconds; here it runs out sooner, because nothing else would happen meanwhile.
    settings = {**settings_of(tmp_path, telegram, database_url), "LANE_LEASE": "5"}
    with Database.open(database_url) as db:
        seed(db, CLIENTS, [CLIENTS])
        with working(tmp_path, settings, 4) as workers:
            telegram.wait_for(lambda: len(telegram.sent) > CLIENTS // 4, PATIENCE)
            pid = holder(db)
            assert pid in [one.process.pid for one in workers]
            os.kill(pid, signal.SIGKILL)
            telegram.wait_for(lambda: len(copies(telegram)) == CLIENTS, PATIENCE)
            wait_for(lambda: not any(row.state in {"pending", "retry", "sending"} for row in outbox(db)))
            for one in workers:
                if one.process.pid == pid:
                    assert one.process.wait(5) == -signal.SIGKILL
        rows = outbox(db)
        doubted = {row.address for row in rows if row.unknown_at}
    assert {row.state for row in rows} == {"sent"}
    assert len(doubted) <= IN_FLIGHT
    twice = {chat for chat, count in copies(telegram).items() if count > 1}
    assert twice <= doubted
    assert max(copies(telegram).values()) <= 2


def test_sqlite_is_refused_in_one_sentence(tmp_path: Path) -> None:
    ended = command(tmp_path, {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:1"}, "worker")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("A worker needs PostgreSQL: set FOLLOWTHROUGH_DATABASE_URL to postgresql://…, ")
    assert ended.stderr.count("\n") == 1
