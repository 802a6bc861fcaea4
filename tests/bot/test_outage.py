"""An outage from outside: ``serve`` was away, the providers were not; afterwards everything has happened once."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from storage.tables import addresses, check_ins, inbox
from tests.bot.town import LEO, MAYA, OMAR, TUESDAY, Town
from tests.stories.stage import ORGANISATION

HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """One that polls over SQLite, and one with webhooks over PostgreSQL."""
    with Town(tmp_path, database_url, "polling" if database_url.startswith("sqlite") else "webhook") as made:
        yield made


def rows(town: Town, table: sa.Table) -> Sequence[sa.Row[*tuple[Any, ...]]]:
    query = sa.select(table).where(table.c.organisation == ORGANISATION)
    return town.db.look(lambda conn: conn.execute(query).all())


def test_an_hour_without_webhooks_and_a_day_without_polling(town: Town) -> None:
    with town.bot():
        town.twilio.wait_for(lambda: town.twilio.to(MAYA) and town.twilio.to(LEO), 20)
        town.telegram.wait_for(lambda: town.telegram.to(OMAR), 20)
        if town.mode == "webhook":
            town.telegram.wait_for(lambda: town.telegram.webhook)
    # An hour, in which people write and nobody hears them.
    town.twilio.loses_webhooks = True
    for minutes, number, words in ((5, MAYA, "3"), (10, LEO, "hello?"), (20, MAYA, "STATUS"), (50, LEO, "STOP ALL")):
        town.now(TUESDAY + minutes * MINUTE)
        town.twilio.client_texts(number, words)
    town.now(TUESDAY + HOUR)
    with town.bot():
        town.twilio.wait_for(lambda: len(town.twilio.to(MAYA)) == 3, 20)
        town.twilio.wait_for(lambda: len(town.twilio.to(LEO)) == 2, 20)
        # The list is looked at again, and brings nothing new.
        town.twilio.loses_webhooks = False
        town.now(TUESDAY + HOUR + 10 * MINUTE)
        town.twilio.client_texts(MAYA, "STATUS")
        town.twilio.wait_for(lambda: len(town.twilio.to(MAYA)) == 4, 20)
    said = [text.body for text in town.twilio.to(MAYA)]
    assert "3 applications so far" in said[1]
    assert said[2].startswith("This week, Maya: 5 applications: 3 so far")
    assert said[3] == said[2]
    # STOP holds from the moment it is known, so what Leo wrote before it is not answered any more.
    assert town.twilio.to(LEO)[1].body.startswith("You won't get any more messages")
    # Twenty-three hours for Telegram: the check-in's window closes meanwhile, and its answer counts all the same.
    for hours, words in ((1, "yes"), (2, "STATUS"), (22, "HELP")):
        town.now(TUESDAY + hours * HOUR)
        town.telegram.client_types(OMAR, words, name="Omar")
    town.now(TUESDAY + 23 * HOUR)
    with town.bot():
        if town.mode == "webhook":
            assert town.telegram.redeliver() == [200, 200, 200]
        town.telegram.wait_for(lambda: len(town.telegram.to(OMAR)) >= 4, 20)
    said = [message.text for message in town.telegram.to(OMAR)]
    assert [text[:6] for text in said[1:4]] == ["Thanks", "This w", "Kim's "]
    assert "1 thank-you note done" in said[1]
    arrived = rows(town, inbox)
    assert Counter(row.sender for row in arrived if row.sender) == {MAYA: 3, LEO: 2, str(OMAR): 3}
    assert {row.state for row in arrived} <= {"done", "ignored"}
    assert ("client-omar", "answered") in {(row.case_id, row.outcome) for row in rows(town, check_ins)}
    assert [row.health for row in rows(town, addresses) if row.address == LEO] == ["opted_out"]
