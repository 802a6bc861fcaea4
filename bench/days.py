"""What a month of ordinary days leaves behind in a process and beside its database."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from bench.measuring import Kind, Result, database, result, seed_apart
from bench.seeding import AROUND, DUE, LANE, ORGANISATION, client
from bot.stack import Stack, Steps
from core.channel import TELEGRAM, Channel
from core.message import Incoming, Medium, Outgoing, SendError, Sent
from storage.database import Database

CLIENTS, DAYS = 2_000, 30
MB_A_DAY, WAL_MB = 1.0, 64.0
SETTLED = 5
"""Days after which a process has loaded what it loads once."""
DAY = dt.timedelta(days=1)
ANSWERING = 2
"""Every second client answers, an hour after the check-in; the others are nudged, asked by text, and let be."""
FAST = replace(TELEGRAM, per_second=2_000, per_chat_second=0)


class Mouth:
    """A provider that takes everything and keeps nothing."""

    def __init__(self, lane: str, medium: Medium) -> None:
        self.lane, self.medium, self.limits = lane, medium, FAST
        self.sent = 0

    async def send(self, message: Outgoing) -> Sent | SendError:
        self.sent += 1
        return Sent(f"{self.lane}-{message.id}")

    async def close(self) -> None:
        """There is nothing to release."""


def run(kind: Kind, clients: int = CLIENTS, days: int = DAYS) -> Result:
    """Everybody is asked every working day at the same minute, on a virtual clock through the whole stack."""
    with database(kind) as url:
        seed_apart(url, clients, clients)
        began = time.perf_counter()
        with Database.open(url) as db:
            memory, sent = asyncio.run(_live(db, clients, days))
            log = Path(f"{db.url.database}-wal")
            # The file of the log never shrinks while it is in use.
            wal = log.stat().st_size / 1e6 if kind == "sqlite" and log.exists() else 0.0
        seconds = time.perf_counter() - began
    growth = _slope(memory[min(SETTLED, days // 2) :])
    met = growth < MB_A_DAY and wal < WAL_MB
    shown = {"days": days, "sent": sent, "mb_a_day": growth, "wal_mb": wal, "rss_mb": [round(mb, 1) for mb in memory]}
    return result("days", kind, clients, seconds, met, **shown)


async def _live(db: Database, clients: int, days: int) -> tuple[list[float], int]:
    """Resident memory at the end of each day, in MB, and how much was sent."""
    mouths = Mouth(LANE, "telegram"), Mouth("sms:+15550001111", "sms")
    channels: list[tuple[str, Channel]] = [(ORGANISATION, mouth) for mouth in mouths]
    around = {ORGANISATION: AROUND}
    steps = Steps(lambda pacing: Stack(db, channels, around, owner="bench", pacing=pacing), DUE - DAY / 24)
    memory = []
    for n in range(days):
        due = DUE + n * DAY
        await steps.until(due + DAY / 24)
        await _answer(steps, clients, n)
        await steps.until(due + DAY - DAY / 12)
        await steps.stack.upkeep.step(steps.now)
        memory.append(_rss_mb())
    await steps.stack.deliver.stop(steps.now)
    return memory, sum(mouth.sent for mouth in mouths)


async def _answer(steps: Steps, clients: int, day: int) -> None:
    for n in range(0, clients, ANSWERING):
        at = client(n).addresses[0].address
        said = Incoming(f"{day}-{n}", LANE, "telegram", at, steps.now, "yes")
        await steps.stack.store(LANE, [said], steps.now)
    await steps.settle()


def _rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _slope(values: Sequence[float]) -> float:
    """How much a value grows from one to the next: the line of least squares."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    spread = sum((n - middle) ** 2 for n in range(len(values)))
    return sum((n - middle) * (value - mean) for n, value in enumerate(values)) / spread if spread else 0.0
