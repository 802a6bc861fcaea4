"""A small town for tests of ``serve`` as a process: a coach, clients by text and by Telegram, providers, a clock."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack
from pathlib import Path

from storage.database import Database
from storage.migrate import upgrade
from tests.bot.serving import free_port, serving
from tests.fakes.clock import from_file
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, FakeTwilio
from tests.stories import stage
from tests.stories.script import Story, read
from tests.stories.stage import seed

NUMBER = stage.LANES["sms"].partition(":")[2]
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


class Town:
    """The providers, the clock and the database, with or without a bot among them; for a ``with``."""

    def __init__(self, folder: Path, url: str, mode: str = "polling") -> None:
        (folder / "town.story").write_text(STORY)
        self.folder, self.url, self.mode, self.port = folder, url, mode, free_port()
        self.story: Story = read(folder / "town.story")
        self.clock = folder / "clock"
        self.now(TUESDAY)
        self.telegram = FakeTelegram(TOKEN, clock=from_file(self.clock))
        self.twilio = FakeTwilio(f"http://127.0.0.1:{self.port}", number=NUMBER, clock=from_file(self.clock))
        self.db = Database.open(url)
        self._open = ExitStack()

    def now(self, moment: dt.datetime) -> None:
        """Let it be ``moment``."""
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
        running = ExitStack()
        running.enter_context(serving(self.folder, settings, self.port))
        return running

    def __enter__(self) -> Town:
        for part in (self.telegram, self.twilio, self.db):
            self._open.enter_context(part)
        upgrade(self.db)
        self.db.run(lambda conn: seed(conn, self.story))
        return self

    def __exit__(self, *raised: object) -> None:
        self._open.__exit__(*raised)  # type: ignore[arg-type]
