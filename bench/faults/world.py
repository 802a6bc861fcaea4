"""A deployment of its own for one run: a seeded database, providers in a process, a clock, people, and ``serve``."""

from __future__ import annotations

import asyncio
import contextlib
import random
import subprocess
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import httpx
import msgspec
from msgspec.structs import replace

from bench import seeding
from bench.faults.app import ROOT, App, DidNotStart
from bench.faults.clock import MovedClock
from bench.faults.ledger import Book, Entry
from bench.faults.people import Doors, People
from bench.faults.weather import Weather
from bench.seeding import DUE, SIGNED
from bot.settings import Settings
from core.case import Address, ClientCase
from storage.database import Connection, Database, DatabaseAway

BOTS, NUMBERS = 4, 12
"""Lanes: each keeps its provider's rate, so that many are needed for many messages a second."""
TEXTERS = 12
"""One client in so many has no Telegram."""
TOKENS = tuple(f"{bot}:{'t' * 35}" for bot in range(1, BOTS + 1))
SENDERS = tuple(f"+1555000{number:04}" for number in range(1111, 1111 + NUMBERS))
ACCOUNT, TWILIO_TOKEN, KEY = "AC" + "0" * 32, "a" * 32, "the benchmark's key"
LEASE = 1.5
STALE = 20
STARTS = 10
T = TypeVar("T")


def client(n: int) -> ClientCase:
    """The ``n``-th client of :mod:`bench.seeding`, at one of our lanes and with a name of their own."""
    case = seeding.client(n)
    telegram = Address("telegram", str(1_000_000 + n), f"telegram:{n % BOTS + 1}", consent_at=SIGNED, since=SIGNED)
    sms = Address("sms", f"+1555{n:07}", f"sms:{SENDERS[n // TEXTERS % NUMBERS]}", consent_at=SIGNED, since=SIGNED)
    texts_only = n % TEXTERS == 0
    addresses = (sms,) if texts_only else (telegram, sms)
    return replace(case, addresses=addresses, ladder=tuple(one.medium for one in addresses))


def fill(url: str, clients: int) -> None:
    """Seed the database at ``url`` with ``clients`` clients, all due at the same moment."""
    with Database.open(url) as db:
        seeding.seed(db, clients, [clients], client)


class World:
    """Everything of one run. ``dice`` decides whatever the run leaves to chance."""

    def __init__(self, url: str, clock: MovedClock, app: App, provider: Provider, db: Database, seed: int) -> None:
        self.url, self.clock, self.app, self.provider, self.db = url, clock, app, provider, db
        self.dice = random.Random(seed)

    async def look(self, function: Callable[[Connection], T]) -> T:
        """Read what the database holds. Connections of before an outage fail once each."""
        for _ in range(STALE):
            with contextlib.suppress(DatabaseAway):
                return await self.db.read(function)
            await asyncio.sleep(0.2)
        return await self.db.read(function)

    async def up(self) -> None:
        """Have the app run and answer, as whoever supervises it would."""
        for _ in range(STARTS):
            if not self.app.running:
                self.app.start()
            with contextlib.suppress(DidNotStart):
                await self.app.ready()
                return
            await asyncio.sleep(0.5)
        raise DidNotStart(self.app.last_words())

    def people(self, clients: int, per_second: float) -> People:
        """Clients who write."""
        settings = Settings(secret_key=KEY, _env_file=None)  # type: ignore[arg-type, call-arg]
        secrets = {f"telegram:{bot}": settings.webhook_secret(str(bot)) for bot in range(1, BOTS + 1)}
        return People(Doors(self.app.url, TWILIO_TOKEN, secrets), client, clients, self.dice, per_second)


class Provider:
    """The providers' process."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._entries: list[Entry] = []

    async def book(self) -> Book:
        """The ledger as it stands."""
        async with httpx.AsyncClient(trust_env=False, timeout=60) as http:
            answer = await http.get(f"{self.url}/book", params={"since": len(self._entries)})
        book = msgspec.json.decode(answer.content, type=Book)
        self._entries += book.entries
        return replace(book, entries=tuple(self._entries))

    async def weather(self, weather: Weather) -> None:
        """From now on requests fare so."""
        async with httpx.AsyncClient(trust_env=False) as http:
            (await http.post(f"{self.url}/weather", content=msgspec.json.encode(weather))).raise_for_status()


@contextlib.asynccontextmanager
async def world(url: str, folder: Path, clients: int, seed: int, *, lease: float = LEASE) -> AsyncIterator[World]:
    """A deployment over the empty database at ``url``; at the end of the block nothing of it runs any more."""
    await asyncio.to_thread(fill, url, clients)
    clock = MovedClock(folder / "clock", DUE)
    async with clock, _provider(clock.path, seed) as provider:
        settings = {
            "DATABASE_URL": url.replace("+psycopg", ""),
            "CLOCK_FILE": str(clock.path), "LANE_LEASE": str(lease),
            "SECRET_KEY": KEY, "TELEGRAM_MODE": "webhook",
            "TELEGRAM_TOKEN": ",".join(TOKENS), "TELEGRAM_API_URL": provider.url,
            "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TWILIO_TOKEN, "TWILIO_FROM": ",".join(SENDERS),
            "TWILIO_API_URL": provider.url,
        }  # fmt: skip
        app = App(folder, settings)
        with Database.open(url) as db:
            try:
                yield World(url, clock, app, provider, db, seed)
            finally:
                if app.running:
                    await app.kill()


@contextlib.asynccontextmanager
async def _provider(clock: Path, seed: int) -> AsyncIterator[Provider]:
    command = (sys.executable, "-m", "bench.faults.provider", str(clock), TWILIO_TOKEN, str(seed))
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=PIPE)
    assert process.stdout is not None
    try:
        yield Provider(int(await process.stdout.readline()))
    finally:
        process.kill()
        await process.wait()
