"""Old rows go; due times are computed anew when the zone data changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jobs.upkeep import EVERY, SLICE, Upkeep
from storage import tables
from storage.database import Database
from tests.turns import DAY, HOUR, NOW, client, open_database, rows, say_to, store


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


async def test_with_the_same_zone_data_nothing_moves(db: Database) -> None:
    upkeep = Upkeep(db, zone_data="2026a")
    assert await upkeep.step(NOW) == NOW + EVERY
    store(db, client(), wake_at=NOW + DAY)
    assert await upkeep.step(NOW) == NOW + EVERY
    assert rows(db, tables.cases)[0].wake_at == NOW + DAY


async def test_new_zone_data_makes_every_waiting_case_compute_anew_in_slices(db: Database) -> None:
    store(db, *(client(f"c{n:04}") for n in range(SLICE + 10)), wake_at=NOW + DAY)
    store(db, client("late"), wake_at=NOW - HOUR)
    store(db, client("never"))
    upkeep = Upkeep(db, zone_data="2026b")
    assert await upkeep.step(NOW) == NOW
    assert sum(row.wake_at == NOW for row in rows(db, tables.cases)) == SLICE
    steps = 1
    while await upkeep.step(NOW) == NOW:
        steps += 1
    moments = {row.id: row.wake_at for row in rows(db, tables.cases)}
    assert (moments.pop("late"), moments.pop("never")) == (NOW - HOUR, None)
    assert set(moments.values()) == {NOW}
    assert steps == 2


async def test_old_closed_messages_go(db: Database) -> None:
    say_to(db, "hello")
    db.run(lambda conn: conn.exec_driver_sql("UPDATE inbox SET state = 'done' WHERE organisation = 'north'"))
    await Upkeep(db).step(NOW + 40 * DAY)
    assert rows(db, tables.inbox) == []
