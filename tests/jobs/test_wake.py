"""Everything due gets its Tick, once; what fails keeps nobody else waiting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from core.case import Case
from core.turn import Decision, Stimulus
from jobs.wake import BATCH, HELD, MOST, Wake
from storage import tables
from storage.cases import add_cases, due_ids, lock_due
from storage.database import Database
from storage.organisations import add_organisation
from tests.turns import DAY, MINUTE, NOW, ORGANISATION, case_of, client, echo, open_database, rows, said, store


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


def wake(db: Database) -> Wake:
    return Wake(db, decide=echo)


async def test_nothing_due_is_nothing_to_do(db: Database) -> None:
    assert await wake(db).step(NOW) is None
    store(db, client(), wake_at=NOW + MINUTE)
    assert await wake(db).step(NOW) == NOW + MINUTE
    assert said(db) == []


async def test_what_is_due_gets_its_tick_once(db: Database) -> None:
    store(db, client("maya"), client("omar"), wake_at=NOW)
    assert await wake(db).step(NOW) == NOW + DAY
    assert await wake(db).step(NOW) == NOW + DAY
    assert said(db) == [("maya", "tick"), ("omar", "tick")]


async def test_more_than_one_batch_is_done_in_one_step(db: Database) -> None:
    store(db, *(client(f"c{n:04}") for n in range(2 * BATCH + 7)), wake_at=NOW)
    assert await wake(db).step(NOW) == NOW + DAY
    assert len(said(db)) == 2 * BATCH + 7


async def test_a_step_ends_so_that_now_does_not_grow_old(db: Database) -> None:
    store(db, *(client(f"c{n:04}") for n in range(BATCH * MOST + 1)), wake_at=NOW)
    assert await wake(db).step(NOW) == NOW
    assert len(said(db)) == BATCH * MOST
    assert await wake(db).step(NOW) == NOW + DAY


async def test_each_organisation_has_its_turn(db: Database) -> None:
    db.run(lambda conn: add_organisation(conn, "south", "South"))
    south = client("sam", organisation="south", addresses=())
    store(db, *(client(f"c{n:04}") for n in range(BATCH * MOST)), wake_at=NOW - MINUTE)
    db.run(lambda conn: add_cases(conn, [(south, NOW)]))
    assert await wake(db).step(NOW) == NOW
    assert db.look(lambda conn: due_ids(conn, "south", NOW, 1)) == []


async def test_one_that_fails_does_not_keep_the_others(db: Database) -> None:
    store(db, *(client(f"c{n}") for n in range(5)), client("boom", name="Boom"), wake_at=NOW)
    assert await wake(db).step(NOW) == NOW + dt.timedelta(seconds=10)
    assert [case for case, _ in said(db)] == [f"c{n}" for n in range(5)]
    assert case_of(db, "boom").turn == 1


async def test_the_fifth_failure_parks_the_case(db: Database) -> None:
    store(db, client("boom", name="Boom"), wake_at=NOW)
    now: dt.datetime | None = NOW
    moments = []
    while now is not None:
        moments.append(now)
        now = await wake(db).step(now)
    assert [(at - NOW).total_seconds() for at in moments] == [0, 10, 30, 70, 150]
    assert rows(db, tables.cases)[0].parked_at == moments[-1]
    assert [(row.kind, row.args) for row in rows(db, tables.notes)][-1] == ("parked", '{"tries":5}')


async def test_a_case_that_works_again_has_its_failures_forgotten(db: Database) -> None:
    store(db, client("boom", name="Boom"), wake_at=NOW)
    await wake(db).step(NOW)

    def mended(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        return echo(replace(case, name="Mended"), stimulus, now)

    await Wake(db, decide=mended).step(NOW + MINUTE)
    assert rows(db, tables.cases)[0].tries == 0


async def test_what_somebody_else_holds_is_looked_at_again_later(db: Database) -> None:
    if db.is_sqlite:
        return  # There the whole database is held.
    store(db, client(), wake_at=NOW)
    with db.engine.begin() as other:
        assert list(lock_due(other, ORGANISATION, NOW, 1)) == ["maya"]
        assert await wake(db).step(NOW) == NOW + HELD
    assert said(db) == []
