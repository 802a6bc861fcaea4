"""The oracle sees what it is there to see: each test breaks one promise in a deployment that kept them all."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from bench.faults.ledger import Entry
from bench.faults.oracle import at_rest, judge, next_wake, orphans
from bench.faults.people import Said
from bench.faults.world import client, fill
from bench.seeding import AROUND, DUE, ORGANISATION
from bot.stack import Stack
from core.case import ClientCase
from core.channel import Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent
from storage.database import Connection, Database
from storage.documents import CASE
from storage.tables import cases, inbox, outbox

CLIENTS = 13
"""The first and the last of them have no Telegram."""
NOW = DUE + dt.timedelta(seconds=30)
FAST = Limits(4096, True, False, False, per_second=1_000, per_chat_second=0, sends_receipts=False)
LANES = {(one.medium, one.lane) for n in range(CLIENTS) for one in client(n).addresses}


class Provider:
    """Takes everything and writes it down, as the providers' process does."""

    limits = FAST

    def __init__(self, medium: Medium, lane: str, entries: list[Entry]) -> None:
        self.medium, self.lane, self._entries = medium, lane, entries

    async def send(self, message: Outgoing) -> Sent | SendError:
        touch = message.id.partition(":")[2] if message.buttons else ""
        known = touch if self.medium == "telegram" else message.id
        self._entries.append(Entry(self.lane, message.to, message.text, 0.0, NOW.isoformat(), known))
        return Sent(f"{message.to}:{len(self._entries)}")

    async def close(self) -> None:
        """There is nothing to release."""


class Past:
    """A deployment in which everybody was asked and one person wrote."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.entries: list[Entry] = []
        address = client(1).addresses[0]
        self.said = [Said(address.lane, "1", client(1).id, "STATUS")]
        fill(url, CLIENTS)
        with Database.open(url) as db:
            asyncio.run(self._live(db, address.lane, address.address))

    async def _live(self, db: Database, lane: str, sender: str) -> None:
        channels = [(ORGANISATION, Provider(medium, name, self.entries)) for medium, name in sorted(LANES)]
        stack = Stack(db, channels, {ORGANISATION: AROUND}, owner="test")
        await stack.store(lane, [Incoming("1", lane, "telegram", sender, NOW, "STATUS")], NOW)
        while not await db.read(lambda conn: at_rest(conn, NOW)):
            for step in stack.steps.values():
                await step(NOW)

    def broken(self) -> dict[str, int]:
        """What the oracle says of it."""
        with Database.open(self.url) as db:
            return db.look(lambda conn: judge(conn, self.entries, self.said, CLIENTS, DUE.date()).broken)

    def change(self, work: Callable[[Connection], object]) -> None:
        with Database.open(self.url) as db:
            db.run(work)


@pytest.fixture
def past(tmp_path: Path) -> Past:
    return Past(f"sqlite:///{tmp_path / 'past.sqlite3'}")


def set_row(n: int, **values: object) -> Callable[[Connection], object]:
    """Change the row of the ``n``-th client's check-in."""
    mine = (outbox.c.organisation == ORGANISATION, outbox.c.kind == "check_in", outbox.c.case_id == client(n).id)
    return lambda conn: conn.execute(sa.update(outbox).where(*mine).values(values))


def set_inbox(**values: object) -> Callable[[Connection], object]:
    return lambda conn: conn.execute(sa.update(inbox).where(inbox.c.organisation == ORGANISATION).values(values))


def set_case(**values: object) -> Callable[[Connection], object]:
    mine = (cases.c.organisation == ORGANISATION, cases.c.id == client(2).id)

    def write(conn: Connection) -> None:
        case = CASE.record(conn.execute(sa.select(cases.c.document).where(*mine)).scalar_one())
        assert isinstance(case, ClientCase)
        conn.execute(sa.update(cases).where(*mine).values(document=CASE.text(replace(case, **values))))

    return write


def test_promises_kept_are_promises_kept(database_url: str) -> None:
    past = Past(database_url)
    assert past.broken() == {}
    assert len(past.entries) == CLIENTS + 1
    with Database.open(past.url) as db:
        assert db.look(orphans) == {}
        wake = db.look(next_wake)
    assert wake is not None
    assert wake > NOW


def test_a_message_that_a_provider_does_not_have(past: Past) -> None:
    del past.entries[0]
    assert past.broken() == {"lost": 1}


def test_a_message_that_left_twice(past: Past) -> None:
    for one in tuple(past.entries):
        past.entries.append(one)
        assert past.broken() == {"sent twice outside unknown": 1}
        past.entries.pop()


def sent_to(past: Past, n: int) -> Entry:
    """The ``n``-th client's check-in in the ledger."""
    return next(one for one in past.entries if one.to == client(n).addresses[0].address and one.message)


def test_a_copy_after_a_doubt_is_allowed_once(past: Past) -> None:
    past.change(set_row(2, unknown_at=NOW, attempt=2))
    past.entries.append(sent_to(past, 2))
    assert past.broken() == {}
    past.entries.append(sent_to(past, 2))
    assert past.broken() == {"sent twice outside unknown": 1}


def test_a_copy_of_a_text_never_is(past: Past) -> None:
    past.change(set_row(0, unknown_at=NOW, attempt=2))
    past.entries.append(sent_to(past, 0))
    assert past.broken() == {"sent twice outside unknown": 1}


def test_a_message_that_nobody_decided(past: Past) -> None:
    past.entries.append(replace(past.entries[0], text="hello", message=""))
    assert past.broken() == {"sent what was never decided": 1}


def test_cases_that_do_not_know(past: Past) -> None:
    past.change(set_case(checked_on=None))
    past.change(set_row(3, state="unknown", provider_id=None))
    assert past.broken() == {
        "never asked": 1,
        "a case that does not know what was sent": 1,
        "in doubt and not sent once more": 1,
    }


def test_a_day_with_two_check_ins(past: Past) -> None:
    def again(conn: Connection) -> None:
        mine = (outbox.c.organisation == ORGANISATION, outbox.c.case_id == client(4).id)
        row = dict(conn.execute(sa.select(outbox).where(*mine)).mappings().one())
        conn.execute(
            sa.insert(outbox).values({**row, "turn": 99, "state": "expired", "provider_id": None, "attempt": 0})
        )

    past.change(again)
    assert past.broken() == {"asked twice a day": 1}


def test_messages_of_people(past: Past) -> None:
    past.said.append(replace(past.said[0], key="2"))
    assert past.broken() == {"acknowledged and lost": 1}


def test_an_answer_too_few(past: Past) -> None:
    past.said.clear()
    assert past.broken() == {"not one answer to one question": 1}


@pytest.mark.parametrize("state", ["new", "parked"])
def test_messages_that_wait(past: Past, state: str) -> None:
    past.change(set_inbox(state=state))
    assert past.broken() == {f"{state} in the inbox": 1}


def test_a_parked_case(past: Past) -> None:
    mine = (cases.c.organisation == ORGANISATION, cases.c.id == client(5).id)
    past.change(lambda conn: conn.execute(sa.update(cases).where(*mine).values(parked_at=NOW)))
    assert past.broken() == {"a case was parked": 1}
