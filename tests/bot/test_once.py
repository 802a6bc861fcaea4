"""What may not happen twice, and what has to happen at once, with ``serve`` as a process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from storage.database import Connection
from storage.tables import cases, inbox, outbox
from tests.bot.town import MAYA, OMAR, TUESDAY, Town
from tests.fakes.telegram import Message
from tests.fakes.twilio import sign
from tests.stories.stage import ORGANISATION

TIMES = 100
BULK = 30
PATH = "/hooks/twilio/sms"


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    with Town(tmp_path, database_url) as made:
        yield made


def turns(town: Town, case_id: str) -> int:
    mine = sa.select(cases.c.turn).where(cases.c.organisation == ORGANISATION, cases.c.id == case_id)
    return int(town.db.look(lambda conn: conn.execute(mine).scalar_one()))


def unsent(town: Town, case_id: str) -> int:
    mine = (outbox.c.organisation == ORGANISATION, outbox.c.case_id == case_id)
    waits = outbox.c.state.in_(("pending", "retry", "sending"))
    return town.db.look(
        lambda conn: conn.execute(sa.select(sa.func.count()).select_from(outbox).where(*mine, waits)).scalar_one()
    )


async def deliver_at_once(town: Town, form: dict[str, str]) -> list[int]:
    """The statuses of the same signed webhook, called a hundred times at the same time."""
    headers = {"X-Twilio-Signature": sign(town.twilio.token, town.twilio.public_url + PATH, form)}
    limits = httpx.Limits(max_connections=TIMES)
    async with httpx.AsyncClient(trust_env=False, timeout=30, limits=limits) as client:
        url = town.twilio.app_url + PATH
        answers = await asyncio.gather(*(client.post(url, data=form, headers=headers) for _ in range(TIMES)))
    return [answer.status_code for answer in answers]


def test_one_id_delivered_a_hundred_times_at_once_has_one_effect(town: Town) -> None:
    with town.bot():
        town.twilio.wait_for(lambda: town.twilio.to(MAYA), 20)
        form = town.twilio.incoming(MAYA, "applied to 2 jobs today")
        assert asyncio.run(deliver_at_once(town, form)) == [200] * TIMES
        town.twilio.wait_for(lambda: len(town.twilio.to(MAYA)) == 2)
        before = turns(town, "client-maya")
        assert asyncio.run(deliver_at_once(town, form)) == [200] * TIMES
        town.twilio.client_texts(MAYA, "STATUS")
        town.twilio.wait_for(lambda: len(town.twilio.to(MAYA)) == 3)
    assert "2 so far" in town.twilio.to(MAYA)[2].body
    assert turns(town, "client-maya") == before + 1
    mine = (inbox.c.organisation == ORGANISATION, inbox.c.sender == MAYA)
    kept = town.db.look(lambda conn: conn.execute(sa.select(inbox.c.key).where(*mine)).all())
    assert len(kept) == 2


def test_stop_ends_what_is_waiting_already(town: Town) -> None:
    """Thirty messages wait for their turn in one chat, one a second; none of them follows a STOP."""

    def add_bulk(conn: Connection) -> None:
        row = {
            "organisation": ORGANISATION, "case_id": "client-omar", "turn": 900, "lane": "telegram:123456789",
            "medium": "telegram", "address": str(OMAR), "kind": "answer", "purpose": "answer", "ask": 0, "rank": 0,
            "zone": "America/Toronto", "not_before": TUESDAY, "created_at": TUESDAY, "state": "pending",
            "document": f'{{"kind":"answer","purpose":"answer","medium":"telegram","address":"{OMAR}",'
            '"sentence":"language_changed","locale":"en"}',
        }  # fmt: skip
        conn.execute(sa.insert(outbox), [row | {"n": n} for n in range(BULK)])

    town.db.run(add_bulk)
    with town.bot():
        town.telegram.wait_for(lambda: len(town.telegram.to(OMAR)) >= 2, 20)
        stop = town.telegram.client_types(OMAR, "please stop texting me", name="Omar")
        town.telegram.wait_for(lambda: stop in town.telegram.acknowledged)
        known = len(town.telegram.to(OMAR))
        said = [message.text for message in town.telegram.wait_for(lambda: _confirmed(town), 20)]
        town.telegram.wait_for(lambda: unsent(town, "client-omar") == 0, 20)
    # What was on its way when STOP arrived cannot be called back; then comes the confirmation, and nothing more.
    assert len(said) <= known + 2
    assert [message.text for message in town.telegram.to(OMAR)] == said


def _confirmed(town: Town) -> list[Message]:
    got = town.telegram.to(OMAR)
    return list(got) if got and got[-1].text.startswith("You won't get any more") else []
