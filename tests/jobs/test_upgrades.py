"""A group that Telegram upgrades: its address, its messages and its STOP follow to the new id, once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from bot.channels.simulator import Simulator
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import parse_update
from core.case import Address
from core.channel import TELEGRAM
from core.message import Outgoing, SendError
from jobs.deliver import Deliver
from jobs.listen import Listen
from storage import tables
from storage.addresses import find_case
from storage.database import Database
from storage.inbox import receive
from storage.upgrades import follow_upgrade
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.outgoing import add_message, words
from tests.turns import LANE, MINUTE, NOW, ORGANISATION, case_of, client, echo, open_database, rows, said, say_to, store

OLD, NEW = "-42", "-100777"
MOVED = SendError("migrated", migrated_to=NEW)
SEND_TO = Outgoing("club:1:0", "telegram", OLD, "Tonight at six.")


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        store(database, client("club", addresses=(Address("telegram", OLD, LANE, "ok", NOW, NOW),)))
        yield database


def add(db: Database, n: int, **fields: Any) -> None:
    db.run(lambda conn: add_message(conn, "club", 1, n, purpose="answer", kind="answer", address=OLD, **fields))


async def deliver(db: Database, phone: Simulator) -> None:
    """Step until nothing is left to do."""
    moments = [NOW]
    pacing = lambda: moments[-1].timestamp()  # noqa: E731 - a clock
    owner = Deliver(db, [(ORGANISATION, phone)], owner="a", decide=echo, render=words, pacing=pacing)
    while (due := await owner.step(moments[-1])) and due < NOW + MINUTE:
        moments.append(due)


def service_messages() -> list[dict[str, Any]]:
    same = {"date": int(NOW.timestamp()), "from": {"id": 42, "is_bot": False, "first_name": "Kim"}}
    old = {"id": int(OLD), "type": "group", "title": "Job club"}
    new = {"id": int(NEW), "type": "supergroup", "title": "Job club"}
    return [
        {"update_id": 1, "message": {**same, "message_id": 5, "chat": old, "migrate_to_chat_id": int(NEW)}},
        {"update_id": 2, "message": {**same, "message_id": 1, "chat": new, "migrate_from_chat_id": int(OLD)}},
    ]


async def test_a_refused_message_goes_to_the_new_id_once_and_the_others_follow(db: Database) -> None:
    for n in range(3):
        add(db, n)
    phone = Simulator(LANE, "telegram", replace(TELEGRAM, per_chat_second=0))
    phone.refuse(OLD, [MOVED] * 9)
    await deliver(db, phone)
    assert [(sent.id, sent.to) for sent in phone.sent] == [(f"club:1:{n}", NEW) for n in range(3)]
    assert {row.state for row in rows(db, tables.outbox)} == {"sent"}
    assert [address.address for address in case_of(db, "club").addresses] == [NEW]
    assert db.look(lambda conn: find_case(conn, ORGANISATION, "telegram", OLD)) is None
    assert [row.kind for row in rows(db, tables.notes)] == ["chat_upgraded"]


async def test_a_provider_that_sends_round_in_circles_is_given_up(db: Database) -> None:
    add(db, 0)
    phone = Simulator(LANE, "telegram")
    phone.refuse(OLD, [MOVED] * 9)
    phone.refuse(NEW, [SendError("migrated", migrated_to=OLD)] * 9)
    await deliver(db, phone)
    assert [(row.state, row.error) for row in rows(db, tables.outbox)] == [("failed", "migrated")]


@pytest.mark.parametrize("first", [0, 1], ids=["told_in_the_old_group_first", "told_in_the_new_one_first"])
async def test_the_service_messages_are_followed_once(db: Database, first: int) -> None:
    add(db, 0)
    told = [parse_update(raw, LANE, NOW) for raw in service_messages()]
    assert {(one.kind, one.sender, one.text) for one in told} == {("upgraded", OLD, NEW)}
    told = told[first:] + told[:first]
    db.run(lambda conn: receive(conn, ORGANISATION, LANE, told, NOW))
    say_to(db, "hello from the club", NEW, number="m9")
    await Listen(db, decide=echo).step(NOW)
    assert [row.address for row in rows(db, tables.outbox)] == [NEW, NEW]
    assert ("club", "hello from the club") in said(db)
    assert [row.address for row in rows(db, tables.addresses)] == [NEW]
    assert [row.kind for row in rows(db, tables.notes)].count("chat_upgraded") == 1


async def test_a_stop_follows_too(db: Database) -> None:
    say_to(db, "stop", OLD)
    db.run(lambda conn: follow_upgrade(conn, ORGANISATION, "telegram", OLD, NEW, NOW))
    assert {row.address for row in rows(db, tables.suppressions)} == {OLD, NEW}


async def test_a_group_that_nobody_knows_is_nothing_to_follow(db: Database) -> None:
    [told, _] = [parse_update(raw, LANE, NOW) for raw in service_messages()]
    db.run(lambda conn: receive(conn, ORGANISATION, LANE, [replace(told, sender="-1")], NOW))
    await Listen(db, decide=echo).step(NOW)
    assert [row.state for row in rows(db, tables.inbox)] == ["ignored"]
    assert said(db) == []


async def test_what_telegram_says_of_it() -> None:
    with FakeTelegram() as fake:
        channel = TelegramChannel(TOKEN, fake.url)
        fake.upgrade(int(OLD), int(NEW))
        assert await channel.send(SEND_TO) == MOVED
        await channel.close()
    assert fake.sent == []
