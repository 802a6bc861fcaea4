"""A day of storm: a provider that refuses, breaks, takes and forgets to say so, before a lane on a virtual clock.

``python -m tests.jobs.storm --clients 300`` prints the figures of a longer one than the test's.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import random
import sys
import tempfile
from collections import Counter
from typing import Any, NamedTuple

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.channels.telegram import TelegramChannel
from core.case import Case
from core.message import Outgoing, SendError, Sent
from core.turn import Decision, Stimulus
from jobs.deliver import Deliver
from storage import tables
from tests.fakes.server import DROPPED, Fault
from tests.fakes.telegram import SERVER_ERROR, FakeTelegram, too_many
from tests.outgoing import NOW, ORGANISATION, add_case, add_message, open_database, words

TOKEN = "1:" + "s" * 35
DAY = dt.timedelta(days=1)
LONGEST_PAUSE = 30
RESET = Fault(dropped=True)
STEP = 900.0
"""Virtual seconds after which a lane is looked at though it said nothing."""


class Sending(NamedTuple):
    """One request as our side saw it, in virtual seconds."""

    id: str
    to: str
    began: float
    ended: float
    outcome: Sent | SendError

    @property
    def pause(self) -> float:
        """What the provider asked for."""
        return self.outcome.retry_after if isinstance(self.outcome, SendError) else 0.0


class StormyTelegram(FakeTelegram):
    """30 % 429, 20 % 5xx, 20 % accepted and dropped, 10 % reset; the rest is well."""

    def __init__(self, seed: int) -> None:
        super().__init__(TOKEN)
        self._chance = random.Random(seed)
        self.met: Counter[str] = Counter()

    def take_fault(self, to: str) -> Fault | None:
        roll, pause = self._chance.random(), self._chance.randint(1, LONGEST_PAUSE)
        ends = {"429": 0.3, "5xx": 0.5, "dropped": 0.7, "reset": 0.8, "well": 1.0}
        kind = next(name for name, end in ends.items() if roll < end)
        self.met[kind] += 1
        faults = {"429": too_many(pause), "5xx": SERVER_ERROR, "dropped": DROPPED, "reset": RESET}
        return faults.get(kind)


class Watched(TelegramChannel):
    """The channel, and when each of its requests began and ended."""

    def __init__(self, url: str, storm: Storm) -> None:
        super().__init__(TOKEN, url)
        self._storm = storm
        self.sendings: list[Sending] = []

    async def send(self, message: Outgoing) -> Sent | SendError:
        began = self._storm.seconds()
        outcome = await super().send(message)
        self.sendings.append(Sending(message.id, message.to, began, self._storm.seconds(), outcome))
        return outcome


class Storm:
    """A day of ``clients`` people's messages through it, over a database without tables."""

    def __init__(self, url: str, clients: int, seed: int = 1) -> None:
        self.now = NOW
        self._db = open_database(url)
        self._chance = random.Random(seed)
        self.fake = StormyTelegram(seed)
        self.channel = Watched(self.fake.url, self)
        self._db.run(lambda conn: self._people(conn, clients))

    def seconds(self) -> float:
        """The virtual clock by which rates and pauses go."""
        return (self.now - NOW).total_seconds()

    def _people(self, conn: Connection, clients: int) -> None:
        for n in range(clients):
            self._live(conn, str(10_000 + n))

    def _live(self, conn: Connection, chat: str) -> None:
        """A check-in in the morning, one nudge, and two answers at any hour."""
        add_case(conn, chat)
        morning = NOW + dt.timedelta(minutes=self._chance.randint(0, 120))
        add_message(conn, chat, 1, not_before=morning)
        add_message(conn, chat, 2, kind="nudge", not_before=morning + dt.timedelta(hours=3))
        for turn in (3, 4):
            at = NOW + dt.timedelta(minutes=self._chance.randint(0, 22 * 60))
            add_message(conn, chat, turn, kind="answer", purpose="answer", not_before=at)

    async def run(self) -> None:
        """24 virtual hours."""
        deliver = Deliver(
            self._db,
            [(ORGANISATION, self.channel)],
            owner="storm",
            decide=_nothing,
            render=words,
            pacing=self.seconds,
        )
        with self.fake:
            while self.now < NOW + DAY:
                due = await deliver.step(self.now)
                later = self.now + dt.timedelta(seconds=STEP)
                self.now = min(max(due or later, self.now + dt.timedelta(milliseconds=1)), later)
            await deliver.stop(self.now)
            await self.channel.close()

    def close(self) -> None:
        self._db.close()

    def states(self) -> dict[str, str]:
        """Each message's id and its state."""
        box = tables.outbox
        query = sa.select(box.c.case_id, box.c.turn, box.c.n, box.c.state).where(box.c.organisation == ORGANISATION)
        return {
            f"{row.case_id}:{row.turn}:{row.n}": row.state for row in self._db.look(lambda c: c.execute(query).all())
        }

    def ledger(self) -> Counter[str]:
        """How often the provider took each message."""
        return Counter(f"{message.chat}:{message.text.split()[1].replace('.', ':')}" for message in self.fake.sent)

    def broken_pauses(self) -> list[tuple[Sending, Sending]]:
        """Requests that began during a pause that we had been told of."""
        sendings = self.channel.sendings
        pauses = [one for one in sendings if one.pause]
        return [
            (pause, one) for pause in pauses for one in sendings if pause.ended < one.began < pause.ended + pause.pause
        ]

    def figures(self) -> dict[str, Any]:
        copies = self.ledger()
        return {
            "requests": len(self.channel.sendings),
            "met": dict(self.fake.met),
            "messages": len(self.states()),
            "states": dict(Counter(self.states().values())),
            "never_arrived": sum(id not in copies for id in self.states()),
            "arrived_twice": sum(n > 1 for n in copies.values()),
            "most_copies": max(copies.values()),
            "broken_pauses": len(self.broken_pauses()),
            "longest_hold_s": max(one.pause for one in self.channel.sendings),
        }


def _nothing(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
    return Decision(replace(case, turn=case.turn + 1))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        storm = Storm(f"sqlite:///{folder}/storm.sqlite3", wanted.clients, wanted.seed)
        asyncio.run(storm.run())
        for name, value in storm.figures().items():
            sys.stdout.write(f"{name:>16}  {value}\n")
        storm.close()


if __name__ == "__main__":
    main()
