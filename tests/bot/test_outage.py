"""An outage from outside: ``serve`` was away, the providers were not; afterwards everything has happened once."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import upgrade
from storage.tables import addresses, check_ins, inbox
from tests.bot.serving import Serving, free_port, serving
from tests.fakes.clock import from_file
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, FakeTwilio
from tests.stories import stage
from tests.stories.script import Story, read
from tests.stories.stage import ORGANISATION, seed

NUMBER = stage.AROUND.sms_number
MAYA, LEO, OMAR, KIM = "+14165550123", "+14165550124", 1002, 9001
STORY = f"""# Away for a while
start 2026-01-05 10:30 America/Toronto
coach Kim telegram {KIM}
client Maya sms {MAYA}: 5 applications
client Leo sms {LEO}: 5 applications
client Omar telegram {OMAR}: 1 thank_you day
---
"""
TUESDAY = dt.datetime(2026, 1, 6, 15, 10, tzinfo=dt.UTC)
"""Ten past ten in Toronto: the check-ins have just gone out."""
HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)


class Town:
    """The providers, the clock and the database, with or without a bot among them."""

    def __init__(self, folder: Path, url: str, mode: str) -> None:
        (folder / "away.story").write_text(STORY)
        self.folder, self.url, self.mode, self.port = folder, url, mode, free_port()
        self.story: Story = read(folder / "away.story")
        self.clock = folder / "clock"
        self.now(TUESDAY)
        public = f"http://127.0.0.1:{self.port}"
        self.telegram = FakeTelegram(TOKEN, clock=from_file(self.clock))
        self.twilio = FakeTwilio(public, number=NUMBER, clock=from_file(self.clock))

    def now(self, moment: dt.datetime) -> None:
        new = self.clock.with_suffix(".new")
        new.write_text(moment.isoformat())
        new.replace(self.clock)

    def bot(self) -> ExitStack:
        """``serve`` until the end of the block."""
        settings = {
            "DATABASE_URL": self.url.replace("+psycopg", ""), "CLOCK_FILE": str(self.clock), "SECRET_KEY": "secret",
            "PUBLIC_URL": self.twilio.public_url, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": self.telegram.url,
            "TELEGRAM_MODE": self.mode, "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILIO_FROM": NUMBER, "TWILIO_API_URL": self.twilio.url,
        }  # fmt: skip
        stack = ExitStack()
        running: Serving = stack.enter_context(serving(self.folder, settings, self.port))
        assert running.process.poll() is None
        return stack


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """One that polls over SQLite, and one with webhooks over PostgreSQL."""
    made = Town(tmp_path, database_url, "polling" if database_url.startswith("sqlite") else "webhook")
    with made.telegram, made.twilio:
        yield made


def test_an_hour_without_webhooks_and_a_day_without_polling(town: Town) -> None:
    with Database.open(town.url) as db:
        upgrade(db)
        db.run(lambda conn: seed(conn, town.story))
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
    with Database.open(town.url) as db:
        arrived = db.look(lambda conn: conn.execute(inbox.select().where(inbox.c.organisation == ORGANISATION)).all())
        ended = db.look(
            lambda conn: conn.execute(check_ins.select().where(check_ins.c.organisation == ORGANISATION)).all()
        )
        places = db.look(
            lambda conn: conn.execute(addresses.select().where(addresses.c.organisation == ORGANISATION)).all()
        )
    from_people = Counter(row.sender for row in arrived if row.sender)
    assert from_people == {MAYA: 3, LEO: 2, str(OMAR): 3}
    assert {row.state for row in arrived} <= {"done", "ignored"}
    assert ("client-omar", "answered") in {(row.case_id, row.outcome) for row in ended}
    assert [row.health for row in places if row.address == LEO] == ["opted_out"]
