"""Doubts about texts, settled by asking: real databases, the real Twilio channel, a Twilio on loopback."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from bot.channels.sms import TwilioChannel
from core.message import Outgoing, Report, Sent
from core.turn import Receipt
from jobs.settling import AT_ONCE, Settling
from storage import tables
from storage.database import Database
from storage.doubts import LOOK_AFTER, LOOK_AGAIN, take_doubts
from storage.lanes import machine_now
from storage.outcomes import report
from tests.fakes.server import Fault
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, SERVER_ERROR, FakeTwilio
from tests.outgoing import NOW, ORGANISATION, add_case, add_message, message, open_database, states

LANE = f"sms:{NUMBER}"
TO = "+15145550199"


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        db.run(add_case)
        yield db


@pytest.fixture
def fake() -> Iterator[FakeTwilio]:
    with FakeTwilio(clock=lambda: NOW) as fake:
        yield fake


class World:
    """The job over one number, and what the cases were told."""

    def __init__(self, db: Database, channel: TwilioChannel) -> None:
        self.db, self.channel = db, channel
        self.told: list[tuple[str, Receipt]] = []
        self.job = Settling(db, [(ORGANISATION, channel, self._tell)])

    def _tell(self, conn: Connection, received: Iterable[tuple[str, Receipt]], now: dt.datetime) -> None:
        self.told += received

    async def look(self) -> None:
        """Step once, let the waiting time pass, and step again: one look."""
        await self.job.step(NOW)
        hasten(self.db)
        await self.job.step(NOW)


@pytest.fixture
async def world(db: Database, fake: FakeTwilio) -> AsyncIterator[World]:
    channel = TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "https://bot.example.org", fake.url, read_timeout=5)
    yield World(db, channel)
    await channel.close()


def hasten(db: Database) -> None:
    """Let the time until the next look be over."""
    box = tables.outbox
    mine = (box.c.organisation == ORGANISATION, box.c.look_at.is_not(None))
    past = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    db.run(lambda conn: conn.execute(sa.update(box).where(*mine).values(look_at=past)))


def doubtful(db: Database, turn: int = 1, text: str = "How is it going?", **columns: Any) -> None:
    """A text that left, and of which nothing was heard."""
    fixed: dict[str, Any] = {
        "state": "unknown",
        "text": text,
        "buttons": "[]",
        "sending_at": NOW,
        "unknown_at": NOW,
        "lane": LANE,
    }
    db.run(lambda conn: add_message(conn, turn=turn, medium="sms", address=TO, **(fixed | columns)))


async def text_at_provider(world: World, text: str = "How is it going?") -> str:
    """A text that Twilio has; its SID."""
    sent = await world.channel.send(Outgoing("maya:9:9", "sms", TO, text))
    assert isinstance(sent, Sent)
    return sent.provider_id


async def test_what_the_provider_has_is_adopted(world: World, db: Database) -> None:
    sid = await text_at_provider(world)
    doubtful(db)
    await world.look()
    assert (message(db).state, message(db).provider_id, message(db).sent_at) == ("sent", sid, NOW)
    assert message(db).unknown_at == NOW
    assert world.told == [("maya", Receipt(1, 0, "sent", NOW, address=TO, medium="sms"))]


async def test_what_it_does_not_have_twice_is_sent_again(world: World, db: Database, fake: FakeTwilio) -> None:
    doubtful(db, kind="nudge")
    await world.look()
    assert states(db) == ["unknown"]
    hasten(db)
    await world.job.step(NOW)
    assert (message(db).state, message(db).sent_on, message(db).unknown_at) == ("retry", None, NOW)
    assert (fake.sent, world.told) == ([], [])


async def test_callbacks_have_the_first_word(world: World, db: Database) -> None:
    """Nothing is asked before they had their time, which begins when the doubt is first seen."""
    doubtful(db)
    before = db.look(machine_now)
    await world.job.step(NOW)
    await world.job.step(NOW)
    assert (message(db).looks, states(db)) == (0, ["unknown"])
    assert before + LOOK_AFTER <= message(db).look_at <= db.look(machine_now) + LOOK_AFTER
    assert dt.timedelta(seconds=180) > LOOK_AFTER + LOOK_AGAIN


async def test_a_callback_settles_it_meanwhile(world: World, db: Database) -> None:
    doubtful(db)
    await world.job.step(NOW)
    seen = Report("r1", LANE, "delivered", NOW, provider_id="SM7", attempt="maya:1:0")
    db.run(lambda conn: report(conn, ORGANISATION, seen, NOW))
    hasten(db)
    await world.job.step(NOW)
    assert (message(db).state, message(db).provider_id) == ("delivered", "SM7")


async def test_the_same_words_of_another_message_are_not_taken_for_it(world: World, db: Database) -> None:
    """Two alike left; Twilio has one, and that one is known to be the other's."""
    sid = await text_at_provider(world)
    doubtful(db, turn=1, state="sent", provider_id=sid)
    doubtful(db, turn=2)
    await world.look()
    assert states(db) == ["sent", "unknown"]


async def test_two_alike_in_doubt_get_one_each(world: World, db: Database) -> None:
    first, second = await text_at_provider(world), await text_at_provider(world)
    doubtful(db, turn=1)
    doubtful(db, turn=2)
    await world.look()
    assert {message(db, turn=1).provider_id, message(db, turn=2).provider_id} == {first, second}


@pytest.mark.parametrize(
    "text",
    [{"body": "Something else"}, {"to": "+15145550100"}],
    ids=["other_words", "another_person"],
)
async def test_what_is_not_it_is_not_adopted(world: World, db: Database, text: dict[str, str]) -> None:
    await world.channel.send(Outgoing("maya:9:9", "sms", text.get("to", TO), text.get("body", "How is it going?")))
    doubtful(db)
    await world.look()
    assert states(db) == ["unknown"]


async def test_what_was_made_before_it_left_is_not_it(world: World, db: Database, fake: FakeTwilio) -> None:
    fake.clock = lambda: NOW - dt.timedelta(hours=1)
    await text_at_provider(world)
    doubtful(db)
    await world.look()
    assert states(db) == ["unknown"]


async def test_a_trial_accounts_line_in_front_does_not_hide_it(world: World, db: Database) -> None:
    sid = await text_at_provider(world, "Sent from your Twilio trial account - How is it going?")
    doubtful(db)
    await world.look()
    assert message(db).provider_id == sid


async def test_a_look_that_failed_does_not_count(world: World, db: Database, fake: FakeTwilio) -> None:
    """Only what the provider said twice that it does not have is sent again."""
    doubtful(db)
    fake.fail_listing(SERVER_ERROR, times=3)
    for _ in range(3):
        await world.look()
    assert (states(db), message(db).looks) == (["unknown"], 0)
    await world.look()
    await world.look()
    assert states(db) == ["retry"]


async def test_a_look_whose_answer_was_lost_does_not_count(world: World, db: Database) -> None:
    """Whoever asked was killed before the answer was written."""
    doubtful(db)
    await world.look()
    hasten(db)
    db.run(lambda conn: take_doubts(conn, ORGANISATION, [LANE], 10))
    assert (states(db), message(db).looks) == (["unknown"], 1)
    hasten(db)
    await world.job.step(NOW)
    assert states(db) == ["retry"]


async def test_two_processes_never_look_at_the_same(world: World, db: Database) -> None:
    for turn in range(1, 5):
        doubtful(db, turn=turn)
    db.run(lambda conn: take_doubts(conn, ORGANISATION, [LANE], 10))
    hasten(db)
    taken = [db.run(lambda conn: take_doubts(conn, ORGANISATION, [LANE], 3)) for _ in range(3)]
    assert [len(part) for part in taken] == [3, 1, 0]
    assert len({doubt.message.id for part in taken for doubt in part}) == 4


async def test_many_are_asked_about_in_rounds(world: World, db: Database) -> None:
    for turn in range(AT_ONCE + 2):
        doubtful(db, turn=turn + 1)
    await world.job.step(NOW)
    hasten(db)
    assert await world.job.step(NOW) == NOW
    due = await world.job.step(NOW)
    assert due is not None
    assert due > NOW


async def test_other_lanes_are_left_alone(world: World, db: Database) -> None:
    """Telegram cannot be asked: what is unknown there stays so."""
    doubtful(db, lane="telegram:1")
    await world.look()
    assert (states(db), message(db).look_at) == (["unknown"], None)


async def test_find_reads_every_page(world: World, fake: FakeTwilio) -> None:
    fake.largest_page = 2
    sids = [await text_at_provider(world) for _ in range(5)]
    assert await world.channel.find(Outgoing("maya:1:0", "sms", TO, "How is it going?"), NOW) == sids


async def test_find_tells_what_is_wrong(world: World, fake: FakeTwilio) -> None:
    fake.fail_listing(Fault(200, b"<html>"))
    found = await world.channel.find(Outgoing("maya:1:0", "sms", TO, "?"), NOW)
    assert not isinstance(found, list)
