"""After an outage what providers list is stored once, in its place, and a provider that is away is asked again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from core.case import Address, ClientCase, Health
from core.channel import SMS, Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent
from jobs.listen import Listen
from jobs.replay import AGAIN, EVERY, LONGEST, OVERLAP, Replay
from storage import tables
from storage.addresses import is_suppressed
from storage.database import Database
from storage.inbox import receive
from tests.turns import (
    DAY,
    HOUR,
    MINUTE,
    NOW,
    ORGANISATION,
    SMS_LANE,
    case_of,
    client,
    echo,
    open_database,
    rows,
    said,
    store,
)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


class Number:
    """A number whose provider lists what it is told to."""

    lane: str = SMS_LANE
    medium: Medium = "sms"
    limits: Limits = SMS

    def __init__(self) -> None:
        self.has: list[Incoming] = []
        self.away: SendError | None = None
        self.asked: list[dt.datetime] = []

    async def arrived(self, since: dt.datetime) -> list[Incoming] | SendError:
        self.asked.append(since)
        return self.away or [one for one in self.has if one.at >= since]

    async def send(self, message: Outgoing) -> Sent | SendError:
        raise NotImplementedError

    async def close(self) -> None:
        """There is nothing to release."""


def text(number: str, words: str, at: dt.datetime, sender: str = "maya") -> Incoming:
    return Incoming(number, SMS_LANE, "sms", sender, at, words)


def replay(db: Database, number: Number) -> Replay:
    return Replay(db, [(ORGANISATION, number)])


async def test_what_the_webhooks_lost_is_stored_once_and_in_its_place(db: Database) -> None:
    number = Number()
    job = replay(db, number)
    assert await job.step(NOW) == NOW + EVERY
    assert number.asked == []
    words = [text(f"SM{n}", f"word {n}", NOW + n * 10 * MINUTE) for n in range(6)]
    number.has = words
    later = NOW + HOUR
    # The webhook came back before anybody asked for the list.
    db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, words[4:], later))
    assert await job.step(later) == later + EVERY
    assert number.asked == [NOW - OVERLAP]
    await job.step(later + EVERY)
    assert db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, words, later)) == 0
    store(db, client(addresses=()))
    found = rows(db, tables.inbox, "id")
    assert [row.key for row in found] == [one.id for one in words]
    assert {row.whose for row in found} == {"sms:maya"}


async def test_a_missed_stop_holds_at_once_and_a_missed_answer_is_heard(db: Database) -> None:
    number = Number()
    job = replay(db, number)
    await job.step(NOW)
    store(db, client())
    number.has = [
        text("SM1", "STOP", NOW + MINUTE, "omar"),
        Incoming("SM2", SMS_LANE, "telegram", "maya", NOW + MINUTE, "yes"),
    ]
    await job.step(NOW + 23 * HOUR)
    assert db.look(lambda conn: is_suppressed(conn, ORGANISATION, "sms", "omar"))
    await Listen(db, decide=echo).step(NOW + 23 * HOUR)
    assert ("maya", "yes") in said(db)


@pytest.mark.parametrize(
    ("first", "then", "stopped"),
    [("yes", "please stop texting me", True), ("START", "please stop texting me", True), ("STOP", "START", False)],
)
async def test_what_came_late_does_not_undo_what_was_written_later(
    db: Database, first: str, then: str, stopped: bool
) -> None:
    number, listen = Number(), Listen(db)
    job = replay(db, number)
    await job.step(NOW)
    health: Health = "ok" if stopped else "opted_out"
    mine = Address("sms", "maya", SMS_LANE, health, NOW - DAY, NOW - DAY)
    store(db, client(addresses=(mine,), ladder=("sms",), stopped=not stopped))
    at = NOW + HOUR
    db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, [text("SM2", then, at)], at))
    await listen.step(at + MINUTE)
    number.has = [text("SM1", first, at - 2 * MINUTE)]
    await job.step(at + 3 * MINUTE)
    await listen.step(at + 3 * MINUTE)
    after = case_of(db)
    assert isinstance(after, ClientCase)
    assert (after.stopped, after.addresses[0].health) == (stopped, "opted_out" if stopped else "ok")
    assert db.look(lambda conn: is_suppressed(conn, ORGANISATION, "sms", "maya")) is stopped


async def test_a_stop_and_a_start_that_both_waited_count_by_when_they_were_written(db: Database) -> None:
    listen = Listen(db)
    store(db, client(addresses=(Address("sms", "maya", SMS_LANE, "ok", NOW - DAY, NOW - DAY),), ladder=("sms",)))
    both = [text("SM1", "STOP", NOW), text("SM2", "START", NOW + 2 * MINUTE)]
    db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, both, NOW + HOUR, late=True))
    await listen.step(NOW + HOUR)
    assert case_of(db).addresses[0].since == NOW + 2 * MINUTE
    again = [text("SM3", "STOP", NOW + 4 * MINUTE)]
    db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, again, NOW + HOUR, late=True))
    await listen.step(NOW + HOUR)
    assert case_of(db).addresses[0].health == "opted_out"
    assert db.look(lambda conn: is_suppressed(conn, ORGANISATION, "sms", "maya"))


async def test_a_provider_that_is_away_is_asked_again_about_the_same_time(db: Database) -> None:
    number = Number()
    job = replay(db, number)
    await job.step(NOW)
    number.away = SendError("connect", retryable=True)
    assert await job.step(NOW + HOUR) == NOW + HOUR + AGAIN
    number.away = None
    await job.step(NOW + HOUR + AGAIN)
    assert number.asked == [NOW - OVERLAP] * 2


async def test_nobody_is_asked_for_longer_than_ids_are_kept(db: Database) -> None:
    number = Number()
    job = replay(db, number)
    await job.step(NOW)
    await job.step(NOW + 90 * DAY)
    assert number.asked == [NOW + 90 * DAY - LONGEST]


async def test_channels_without_a_list_have_nothing_to_do(db: Database) -> None:
    assert await Replay(db, []).step(NOW) is None
