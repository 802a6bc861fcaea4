"""One lane against a provider that refuses what is too much: how much of the rate it is kept at, and how often refused.

The provider is a process of its own on loopback (:mod:`bench.provider`); the channel, the job and its ticker are those
that ``serve`` runs.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from msgspec.structs import replace

from bench.herd import MOMENT, sweep
from bench.measuring import Kind, LoopWatch, Result, database, result, seed_apart
from bench.seeding import AROUND, DUE, ORGANISATION
from bot.channels.sms import TwilioChannel
from bot.channels.telegram import TelegramChannel
from bot.warm import warm
from core.channel import Channel, Limits
from core.message import Say
from core.words import Rendered, render
from jobs.deliver import Deliver
from jobs.scheduler import Scheduler
from storage.database import Database

RATE = 30.0
BAR = 0.95
STEADY_AFTER = 2.0
"""Seconds after which a lane has left its start behind."""
TOKEN = "1:" + "b" * 35
NUMBER = "+15550001111"
LONG = "x" * 200
"""Makes two segments of every second text."""


def run(kind: Kind, rate: float = RATE, provider: str = "telegram", seconds: int = 20, clients: int = 0) -> Result:
    """As many wait as can leave in ``seconds``, a fifth more; counted by the provider after its start."""
    clients = clients or int(rate * (seconds + STEADY_AFTER) * 1.2) + 20
    medium = "sms" if provider == "twilio" else "telegram"
    with database(kind) as url, _provider(provider, rate) as api:
        seed_apart(url, clients, clients, medium=medium)
        with Database.open(url) as db:
            return asyncio.run(_measure(db, kind, _channel(provider, rate, api), api, clients, rate, seconds))


@contextmanager
def _provider(name: str, rate: float) -> Iterator[str]:
    command = [sys.executable, "-m", "bench.provider", name, str(rate)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _channel(provider: str, rate: float, api: str) -> Channel:
    if provider == "telegram":
        return TelegramChannel(TOKEN, api, per_second=rate)
    return TwilioChannel(NUMBER, "AC" + "0" * 32, "token", "https://bot.example.org", api, per_second=rate)


def _mixed(say: Say, limits: Limits) -> Rendered:
    """Texts of one and of two segments; what a phone with buttons shows stays as it is."""
    worded = render(say, limits)
    two = limits.segmented and int(say.address[-1]) % 2
    return replace(worded, text=worded.text[:1] + LONG) if two else worded


async def _measure(
    db: Database, kind: Kind, channel: Channel, api: str, clients: int, rate: float, seconds: int
) -> Result:
    await sweep(db, DUE + MOMENT)
    await asyncio.to_thread(warm, db, ORGANISATION, DUE + MOMENT)
    began = time.monotonic()

    def clock() -> dt.datetime:
        return DUE + MOMENT + dt.timedelta(seconds=time.monotonic() - began)

    deliver = Deliver(db, [(ORGANISATION, channel)], owner="bench", around={ORGANISATION: AROUND}, render=_mixed)
    ticker = Scheduler({"deliver": deliver.step}, clock=clock)
    ticker.start()
    await asyncio.sleep(STEADY_AFTER)
    async with LoopWatch() as watch, httpx.AsyncClient(trust_env=False) as asking:
        before, since = await _count(asking, api), time.monotonic()
        await asyncio.sleep(seconds)
        after, measured = await _count(asking, api), time.monotonic() - since
    await ticker.stop()
    await deliver.stop(clock())
    await channel.close()
    units = after["units"] - before["units"]
    kept, refused = units / (rate * measured), after["refused"]
    more: dict[str, Any] = {
        "rate": rate,
        "kept": kept,
        "refused": refused,
        "per_second": (after["accepted"] - before["accepted"]) / measured,
        "loop_blocked_ms": watch.blocked_ms,
        "medium": channel.medium,
    }
    return result("lane", kind, clients, measured, kept >= BAR and refused == 0, **more)


async def _count(asking: httpx.AsyncClient, api: str) -> dict[str, int]:
    counted: dict[str, int] = (await asking.get(f"{api}/count")).json()
    return counted
