"""Plays a story through ``serve`` as a process, with providers that speak HTTP and a clock that is a file."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import sqlalchemy as sa

from core.message import Medium
from storage.database import Connection, Database
from storage.migrate import upgrade
from storage.tables import inbox, outbox
from tests.bot.serving import free_port, serving
from tests.fakes.clock import from_file
from tests.fakes.telegram import DEACTIVATED, TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, FakeTwilio
from tests.stories.script import ACT, STEP, Person, Story
from tests.stories.stage import ORGANISATION, Seen, seed

NUMBER = "+15550100000"
PATIENCE = 30.0
BREATH = 0.15
"""Seconds in which serve notices a moved clock at which nobody gets anything."""
CODES = re.compile(r"\b(start=|JOIN |REJOINDRE |UNIRME )\w+")

Got = list[tuple[Medium, str, tuple[str, ...]]]


class Theatre:
    """A story in the making: the fakes, the clock and the process."""

    def __init__(self, story: Story, telegram: FakeTelegram, twilio: FakeTwilio, clock: Path, db: Database) -> None:
        self.story, self.telegram, self.twilio, self.clock, self.db = story, telegram, twilio, clock, db

    def play(self, events: list[tuple[str | dt.datetime, int]]) -> None:
        """Do every step, move the clock through every instant, wait for what is to come by each."""
        for event, count in events:
            if isinstance(event, dt.datetime):
                self._move(event, count)
            elif not event.startswith("+"):
                self._act(event)

    def got(self, person: Person) -> Got:
        """What one person received, medium by medium."""
        found: Got = []
        for medium, address in sorted(person.addresses):
            if medium == "telegram":
                for message in self.telegram.to(int(address)):
                    found.append(("telegram", masked(message.text), tuple(label for label, _ in message.buttons)))
            elif medium == "voice":
                found += [("voice", masked(call.text), ()) for call in self.twilio.calls.to(address)]
            else:
                found += [("sms", masked(text.body), ()) for text in self.twilio.sent if text.to == address]
        return found

    def _move(self, moment: dt.datetime, count: int) -> None:
        before = self._count()
        new = self.clock.with_suffix(".new")
        new.write_text(moment.isoformat(), encoding="utf-8")
        new.replace(self.clock)
        until = time.monotonic() + PATIENCE
        while self._count() < count:
            assert time.monotonic() < until, f"{moment}: {self._count()} messages instead of {count}"
            time.sleep(0.02)
        if before >= count:
            time.sleep(BREATH)
        while not self.db.look(at_rest):
            assert time.monotonic() < until, f"{moment}: something is still on its way"
            time.sleep(0.02)

    def _count(self) -> int:
        return len(self.telegram.sent) + len(self.twilio.sent) + len(self.twilio.calls.made)

    def _act(self, step: str) -> None:
        act = ACT.fullmatch(step)
        said = STEP.fullmatch(step)
        if act:
            self._special(act["act"], act["what"], self._person(act["who"]))
        else:
            assert said is not None
            person = self._person(said["who"])
            medium, address = next((m, a) for m, a in person.addresses if said["medium"] in {None, m})
            if medium == "telegram":
                self.telegram.client_types(int(address), said["text"], name=person.name)
            else:
                assert self.twilio.client_texts(address, said["text"]).status_code == 200

    def _special(self, act: str, what: str, person: Person) -> None:
        if act in {"keys:", "lets it ring"}:
            call = self.twilio.calls.to(dict(person.addresses)["voice"])[-1]
            if what:
                self.twilio.calls.press(call, what)
            else:
                assert self.twilio.calls.end(call, "no-answer").status_code == 200
            return
        chat = int(dict(person.addresses)["telegram"])
        if act == "presses:":
            message = next(m for m in reversed(self.telegram.to(chat)) if m.buttons)
            data = next(value for label, value in message.buttons if label.casefold() == what.casefold())
            self.telegram.client_presses(message, data)
        elif act == "bounces":
            self.telegram.fail(DEACTIVATED, to=str(chat), times=50)
        else:
            self.telegram.block(chat, blocked=act == "blocks")

    def _person(self, who: str) -> Person:
        return next(p for p in self.story.people if p.name.lower() == who.lower())


def at_rest(conn: Connection) -> bool:
    """Whether nothing that arrived waits, and what was sent is recorded as sent."""
    arrived = sa.select(inbox.c.id).where(inbox.c.organisation == ORGANISATION, inbox.c.state == "new")
    leaving = sa.select(outbox.c.n).where(outbox.c.organisation == ORGANISATION, outbox.c.state == "sending")
    return conn.execute(arrived).first() is None and conn.execute(leaving).first() is None


def masked(text: str) -> str:
    """A text without its codes, which are random."""
    return CODES.sub(r"\1CODE", text)


def expected(seen: list[Seen], person: Person) -> Got:
    """What one person received in the simulator, medium by medium."""
    mine = [(one.medium, masked(one.text), one.buttons) for one in seen if one.to == person.name]
    return [one for medium, _ in sorted(person.addresses) for one in mine if one[0] == medium]


@contextmanager
def on_stage(story: Story, folder: Path) -> Iterator[Theatre]:
    """``serve`` over a SQLite file that holds the story's people."""
    url = f"sqlite:///{folder / 'story.sqlite3'}"
    clock, port = folder / "clock", free_port()
    clock.write_text(story.start.isoformat(), encoding="utf-8")
    public = f"http://127.0.0.1:{port}"
    with ExitStack() as stack:
        db = stack.enter_context(Database.open(url))
        upgrade(db)
        db.run(lambda conn: seed(conn, story))
        telegram = stack.enter_context(FakeTelegram(TOKEN, clock=from_file(clock)))
        twilio = stack.enter_context(FakeTwilio(public, number=NUMBER, clock=from_file(clock)))
        settings = {
            "DATABASE_URL": url, "CLOCK_FILE": str(clock), "PUBLIC_URL": public,
            "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url, "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN, "TWILIO_FROM": NUMBER, "TWILIO_API_URL": twilio.url,
            "TWILIO_VOICE_FROM": NUMBER if "voice" in story.ways else "",
        }  # fmt: skip
        stack.enter_context(serving(folder, settings, port))
        yield Theatre(story, telegram, twilio, clock, db)
