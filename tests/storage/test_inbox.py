"""The inbox: everything once, in order, and a STOP that holds from the moment it was stored."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator

import pytest

from core.message import Incoming, Report
from core.turn import Told
from storage import inbox, parking
from storage.addresses import is_suppressed
from storage.database import Database
from storage.documents import PAYLOAD, FromCase, FromPerson
from storage.forgetting import forget
from storage.tables import inbox as table
from tests.turns import DAY, LANE, NOW, ORGANISATION, heard_message, open_database, rows, say_to


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


def receive(db: Database, *items: Incoming | Report, now: dt.datetime = NOW) -> int:
    return db.run(lambda conn: inbox.receive(conn, ORGANISATION, LANE, items, now))


def retried(db: Database, now: dt.datetime) -> list[str]:
    return [row.id for row in db.run(lambda conn: inbox.take_failed(conn, ORGANISATION, now, 9))]


def taken(db: Database, rank: int = inbox.LATER) -> list[inbox.Arrival]:
    return db.run(lambda conn: inbox.take(conn, ORGANISATION, rank, 100))


def test_a_message_is_stored_once_however_often_it_comes(db: Database) -> None:
    assert receive(db, heard_message("hello")) == 1
    assert receive(db, heard_message("hello"), heard_message("hello again", number="m2")) == 1
    assert [row.payload.incoming.text for row in taken(db) if isinstance(row.payload, FromPerson)] == [
        "hello",
        "hello again",
    ]


async def test_one_message_delivered_a_hundred_times_at_once_is_one(db: Database) -> None:
    message = heard_message("hello")
    stored = await asyncio.gather(
        *(db.write(lambda conn: inbox.receive(conn, ORGANISATION, LANE, [message], NOW)) for _ in range(100))
    )
    assert sum(stored) == 1
    assert len(taken(db)) == 1


def test_rows_come_in_the_order_of_their_arrival(db: Database) -> None:
    texts = [f"word {n}" for n in range(30)]
    receive(db, *(heard_message(text, number=text) for text in texts[:15]))
    receive(db, *(heard_message(text, number=text) for text in texts[15:]))
    receive(db, heard_message("earlier", number="e"), now=NOW - DAY)
    assert [row.payload.incoming.text for row in taken(db) if isinstance(row.payload, FromPerson)] == [
        "earlier",
        *texts,
    ]


def test_nothing_is_taken_where_nothing_is_asked_for(db: Database) -> None:
    say_to(db, "hello")
    assert db.run(lambda conn: inbox.take(conn, ORGANISATION, inbox.LATER, 0)) == []


def test_each_message_has_its_own_randomness(db: Database) -> None:
    receive(db, *(heard_message("x", number=str(n)) for n in range(5)))
    entropy = {row.payload.entropy for row in taken(db) if isinstance(row.payload, FromPerson)}
    assert len(entropy) == 5
    assert {len(one) for one in entropy} == {32}


@pytest.mark.parametrize(
    ("message", "stopped"),
    [
        (heard_message("STOP"), True),
        (heard_message("Arrêt"), True),
        (heard_message("", kind="blocked"), True),
        (heard_message("yes, 5 of them"), False),
        (heard_message("we have got to stop meeting like this"), False),
    ],
    ids=["stop", "arret", "blocked", "answer", "no_opt_out"],
)
def test_who_stops_is_on_the_list_at_once(db: Database, message: Incoming, stopped: bool) -> None:
    receive(db, message)
    assert db.run(lambda conn: is_suppressed(conn, ORGANISATION, "telegram", "maya")) is stopped


def test_an_old_stop_handed_in_again_stops_nobody(db: Database) -> None:
    receive(db, heard_message("STOP"))
    db.run(lambda conn: conn.exec_driver_sql("DELETE FROM suppressions WHERE organisation = 'north'"))
    assert receive(db, heard_message("STOP")) == 0
    assert db.run(lambda conn: is_suppressed(conn, ORGANISATION, "telegram", "maya")) is False


def test_people_come_before_what_only_time_caused(db: Database) -> None:
    told = Told("maya", "Maya", "news")
    row = (ORGANISATION, "0", "case:x", "1:0", "kim", "", "", 0, PAYLOAD.text(FromCase(told)), inbox.LATER, "x kim")
    db.run(lambda conn: inbox.add_tells(conn, [row]))
    say_to(db, "hello")
    assert [row.lane for row in taken(db)] == [LANE, "case:x"]
    assert [row.lane for row in taken(db, inbox.SOON)] == [LANE]
    assert db.run(inbox.waiting) == [(ORGANISATION, inbox.SOON)]


def test_an_order_is_taken_once_for_its_key(db: Database) -> None:
    told = Told("maya", "Maya", "news")
    assert db.run(lambda conn: inbox.order(conn, ORGANISATION, "kim", "k1", told, NOW)) is True
    assert db.run(lambda conn: inbox.order(conn, ORGANISATION, "kim", "k1", told, NOW)) is False


def test_the_fifth_failure_parks_a_row_until_it_is_retried(db: Database) -> None:
    say_to(db, "boom")
    row = taken(db)[0]
    parked = [db.run(lambda conn: inbox.fail(conn, ORGANISATION, row.id, NOW)) for _ in range(5)]
    assert parked == [False, False, False, False, True]
    assert taken(db) == []
    listed = db.look(parking.parked)
    assert [(one.organisation, one.id, one.kind, one.since) for one in listed] == [
        (ORGANISATION, row.id, "message", NOW)
    ]
    assert db.run(lambda conn: parking.retry(conn, {"another"}, NOW)) == []
    assert db.run(lambda conn: parking.retry(conn, {row.id}, NOW)) == listed
    assert [(again.id, again.tries) for again in taken(db)] == [(row.id, 0)]
    assert db.look(parking.parked) == []


def test_a_failure_is_tried_again_a_little_later_each_time(db: Database) -> None:
    say_to(db, "boom")
    row = taken(db)[0]
    for wait in inbox.RETRIES:
        assert db.run(lambda conn: inbox.fail(conn, ORGANISATION, row.id, NOW)) is False
        assert db.look(inbox.next_retry) == NOW + wait
        assert retried(db, NOW + wait / 2) == []
        assert retried(db, NOW + wait) == [row.id]
    assert taken(db) == []


def test_closed_rows_are_forgotten_after_thirty_days_and_open_ones_never(db: Database) -> None:
    say_to(db, "done", number="m1")
    say_to(db, "open", number="m2")
    first = taken(db)[0]
    db.run(lambda conn: inbox.close(conn, ORGANISATION, [(first, "maya")], NOW))
    assert db.run(lambda conn: forget(conn, ORGANISATION, NOW + 29 * DAY, 100)) == 0
    assert db.run(lambda conn: forget(conn, ORGANISATION, NOW + 31 * DAY, 100)) == 1
    assert [row.key for row in rows(db, table)] == ["m2"]
