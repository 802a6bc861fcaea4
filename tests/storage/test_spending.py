"""The organisation's record, the day's limit for texts, and what retention deletes, on both databases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from core.channel import SMS
from core.coach import new_coach
from core.message import SendError
from core.organisation import Organisation
from core.turn import Told
from storage.cases import add_case as add_any_case
from storage.cases import load_case
from storage.database import Database
from storage.documents import FromCase
from storage.forgetting import forget
from storage.inbox import take
from storage.lanes import claim_lane, ensure_lane
from storage.organisations import add_organisation, load_organisation, put_organisation
from storage.outbox import Slice, claim_slice
from storage.outcomes import Result, settle
from storage.spending import spent_on
from storage.tables import inbox, organisations, spending
from tests.outgoing import (
    NOW,
    ORGANISATION,
    SMS_LANE,
    add_address,
    add_case,
    add_message,
    message,
    open_database,
    words,
)

TODAY = dt.date(2026, 1, 7)
MIDNIGHT = dt.datetime(2026, 1, 8, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
LONG = "a" * 200
"""Two segments."""


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        yield db


def text_to(conn: Connection, case_id: str, sentence: str = LONG, **columns: Any) -> str:
    """A text to a client, who is added with the first one; the client's id."""
    if load_case(conn, ORGANISATION, case_id) is None:
        add_case(conn, case_id)
        add_address(conn, case_id, "sms", f"+1{case_id}")
    add_message(conn, case_id, medium="sms", address=f"+1{case_id}", sentence=sentence, **columns)
    return case_id


def limit(db: Database, **record: Any) -> None:
    db.run(lambda conn: put_organisation(conn, ORGANISATION, Organisation(**record)))


def send(db: Database, now: dt.datetime = NOW, lane: str = SMS_LANE) -> list[str]:
    """Ids of what leaves now."""

    def claim(conn: Connection) -> Slice | None:
        ensure_lane(conn, ORGANISATION, lane, "sms")
        claimed = claim_lane(conn, ORGANISATION, lane, "a", 60)
        assert claimed
        return claim_slice(conn, ORGANISATION, lane, claimed.fence, now, limits=SMS, render=words, budget=100, room=100,
                           lease=60)  # fmt: skip

    part = db.run(claim)
    assert part
    return [leaving.message.id for leaving in part.leaving]


def spent(db: Database, day: dt.date = TODAY) -> dict[str, int]:
    return db.look(lambda conn: spent_on(conn, ORGANISATION, day))


def told(db: Database) -> list[tuple[str, Told]]:
    found = db.run(lambda conn: take(conn, ORGANISATION, 1, 10))
    return [
        (one.case_id, one.payload.stimulus)
        for one in found
        if isinstance(one.payload, FromCase) and isinstance(one.payload.stimulus, Told)
    ]


def test_what_texts_come_to_is_counted_by_number_and_day(db: Database) -> None:
    db.run(lambda conn: (text_to(conn, "ada"), text_to(conn, "ben", "short")))
    assert len(send(db)) == 2
    assert spent(db) == {SMS_LANE: 3}
    db.run(lambda conn: text_to(conn, "cy"))
    send(db)
    assert spent(db) == {SMS_LANE: 5}
    assert spent(db, TODAY + DAY) == {}


def test_at_the_limit_texts_wait_until_tomorrow_and_answers_go(db: Database) -> None:
    limit(db, spend_cap_day=3)
    db.run(lambda conn: [text_to(conn, name) for name in ("ada", "ben", "cy")])
    db.run(lambda conn: text_to(conn, "cy", turn=2, kind="answer", purpose="answer"))
    assert send(db) == ["cy:2:0", "ada:1:0"], "the one that crosses the limit still goes"
    assert (message(db, "ben").why, message(db, "ben").not_before) == ("spend_cap", MIDNIGHT)
    assert message(db, "ben").state == "pending"
    db.run(lambda conn: text_to(conn, "ben", turn=2, kind="safety", purpose="safety"))
    assert send(db) == ["ben:2:0"]
    assert spent(db) == {SMS_LANE: 6}


def test_what_is_of_no_use_tomorrow_stops(db: Database) -> None:
    limit(db, spend_cap_day=1)
    db.run(lambda conn: (text_to(conn, "ada"), text_to(conn, "ben", expires_at=NOW + dt.timedelta(hours=3))))
    assert send(db) == ["ada:1:0"]
    assert (message(db, "ben").state, message(db, "ben").why) == ("suppressed", "spend_cap")


def test_a_new_day_is_a_new_limit(db: Database) -> None:
    limit(db, spend_cap_day=2)
    db.run(lambda conn: (text_to(conn, "ada"), text_to(conn, "ben")))
    assert send(db) == ["ada:1:0"]
    assert send(db, NOW + DAY) == ["ben:1:0"]


@pytest.mark.parametrize("outcome", [SendError("429", retryable=True), None])
def test_what_never_left_goes_again_in_the_place_it_has(db: Database, outcome: SendError | None) -> None:
    limit(db, spend_cap_day=4)
    db.run(lambda conn: [text_to(conn, name) for name in ("ada", "ben", "cy")])
    for _ in range(3):
        left = send(db)
        assert left == ["ada:1:0", "ben:1:0"]
        results = [Result(id, message(db, id.partition(":")[0]).fence, outcome) for id in left]
        db.run(lambda conn, results=results: settle(conn, ORGANISATION, results, NOW, again=False))  # type: ignore[misc]
        assert spent(db) == {SMS_LANE: 4}
    assert message(db, "cy").why == "spend_cap"


def test_the_limit_of_a_number_is_its_own(db: Database) -> None:
    limit(db, spend_cap_number_day=2)
    db.run(lambda conn: (text_to(conn, "ada"), text_to(conn, "ben"), text_to(conn, "cy", lane="sms:+2")))
    assert send(db) == ["ada:1:0"]
    assert send(db, lane="sms:+2") == ["cy:1:0"]
    assert message(db, "ben").why == "spend_cap"


def test_without_a_limit_everything_goes(db: Database) -> None:
    db.run(lambda conn: [text_to(conn, name) for name in ("ada", "ben", "cy")])
    assert len(send(db)) == 3


def test_coaches_learn_of_it_once_a_day_and_their_news_pass(db: Database) -> None:
    limit(db, spend_cap_day=1)
    db.run(lambda conn: add_any_case(conn, new_coach(ORGANISATION, "North", "kim", "Kim", "America/Toronto")))
    db.run(lambda conn: [text_to(conn, name) for name in ("ada", "ben", "cy")])
    send(db)
    db.run(lambda conn: text_to(conn, "dee"))
    db.run(lambda conn: add_message(conn, "kim", kind="news", purpose="inform", medium="sms", address="+9"))
    assert send(db) == ["kim:1:0"]
    assert [(case, news.what, news.args) for case, news in told(db)] == [("kim", "coach_spend_cap", {"cap": "1"})]
    db.run(lambda conn: text_to(conn, "eve"))
    send(db, NOW + DAY)
    assert len(told(db)) == 2


# The record


def test_an_organisation_begins_with_a_record_of_defaults(db: Database) -> None:
    db.run(lambda conn: add_organisation(conn, "south", "South"))
    assert db.look(lambda conn: load_organisation(conn, "south")) == Organisation()
    assert db.look(lambda conn: load_organisation(conn, "nowhere")) == Organisation()


def test_a_record_is_kept_with_its_version(db: Database) -> None:
    record = Organisation(legal_name="North Star Inc.", retention_days=90, deputy="ana")
    db.run(lambda conn: put_organisation(conn, ORGANISATION, record))
    assert db.look(lambda conn: load_organisation(conn, ORGANISATION)) == record
    query = sa.select(organisations.c.document).where(organisations.c.organisation == ORGANISATION)
    assert str(db.look(lambda conn: conn.execute(query).scalar())).startswith('{"v":1,"d":{')


@pytest.mark.parametrize(("days", "left"), [(30, 0), (60, 1)])
def test_retention_is_how_long_what_arrived_is_kept(db: Database, days: int, left: int) -> None:
    limit(db, retention_days=days)
    old, now = NOW - 45 * DAY, NOW
    micros = int(old.timestamp() * 1_000_000)
    row = {"organisation": ORGANISATION, "id": f"{micros:016x}-1", "lane": "l", "key": "1", "medium": "sms", "rank": 0}
    row |= {"sender": "+1", "received_at": old, "payload": "{}", "state": "done"}
    used = {"organisation": ORGANISATION, "day": old.date(), "lane": SMS_LANE, "units": 1}

    def count(conn: Connection) -> tuple[int, int]:
        mine = [sa.select(sa.func.count()).where(t.c.organisation == ORGANISATION) for t in (inbox, spending)]
        return conn.execute(mine[0]).scalar_one(), conn.execute(mine[1]).scalar_one()

    db.run(lambda conn: (conn.execute(sa.insert(inbox), row), conn.execute(sa.insert(spending), used)))
    db.run(lambda conn: forget(conn, ORGANISATION, now, 10))
    assert db.look(count) == (left, left)
