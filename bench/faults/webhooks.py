"""Bars 4 and 5: fuzzed webhooks at the raw ASGI app, all of them digested; and one id a hundred times at once."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import random
import time
from collections import Counter
from collections.abc import MutableMapping
from functools import partial
from typing import Any

import sqlalchemy as sa

from bench.faults.hooks import PUBLIC, SECRETS, SMS, TELEGRAM, Hook, fuzzed, whole
from bench.faults.oracle import Findings
from bench.faults.record import Round
from bench.faults.world import SENDERS, TWILIO_TOKEN, fill
from bench.measuring import Kind, database, quantile
from bench.seeding import AROUND, DUE, ORGANISATION
from bot.web.app import make_app
from bot.web.doors import Doors, Numbers
from core.message import Incoming, Report
from jobs.listen import Listen
from storage import inbox
from storage.database import Connection, Database, Rank
from storage.tables import inbox as arrived

CLIENTS = 100
AT_ONCE = 64
DIGESTED_EVERY = 2_000
"""Webhooks after which the bot reads what arrived."""
PER_SECOND, SECONDS = 200, 15
BAR_MS = 50.0
COPIES = 100

Message = MutableMapping[str, Any]


class Site:
    """The web app over a real database, called without a server."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.now = DUE
        self._listen = Listen(db, around={ORGANISATION: AROUND})
        numbers = tuple(SENDERS[:2])
        doors = Doors(self._store, lambda: self.now, _nothing, _no_numbers, PUBLIC, SECRETS, TWILIO_TOKEN, numbers)
        self._app = make_app(doors)

    async def call(self, hook: Hook) -> int:
        """The status that the app answers with. Raises what it raises."""
        headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in hook.headers.items()]
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": hook.method, "scheme": "https",
            "path": hook.path, "raw_path": hook.path.encode(), "query_string": hook.query.encode(), "root_path": "",
            "headers": headers, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
        }  # fmt: skip
        status = 0

        async def receive() -> Message:
            return {"type": "http.request", "body": hook.body, "more_body": False}

        async def send(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]

        await self._app(scope, receive, send)
        return status

    async def digest(self) -> None:
        """Read everything that arrived."""
        while await self._listen.step(self.now) is not None:
            self.now += dt.timedelta(seconds=1)

    async def _store(self, lane: str, items: Any) -> int:
        found: list[Incoming | Report] = list(items)
        receive = partial(inbox.receive, organisation=ORGANISATION, lane=lane, items=found, now=self.now)
        return await self.db.write(receive, rank=Rank.DOOR)


async def run(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """So many fuzzed webhooks; then for a while 200 a second, to see how long one takes."""
    began, found, dice = time.monotonic(), Findings(), random.Random(seed)
    with database(kind) as url:
        await asyncio.to_thread(fill, url, clients)
        with Database.open(url) as db:
            site = Site(db)
            answers = await _fuzz(site, found, dice, times)
            waited = await _paced(site, dice)
            await site.digest()
            parked = await db.read(_parked)
    for id in parked:
        found.add("could not be digested", id)
    p99 = quantile(waited, 0.99)
    if p99 >= BAR_MS:
        found.add("slower than 50 ms at the 99th percentile", f"{p99:.0f} ms")
    numbers = {"taken": answers[200], "refused": sum(answers.values()) - answers[200]}
    shown = {"most_p50_ms": round(quantile(waited, 0.5), 2), "most_p99_ms": round(p99, 2)}
    return Round(
        "webhooks", kind, clients, seed, round(time.monotonic() - began, 1), times, {**numbers, **shown},
        {str(status): count for status, count in answers.items()}, dict(found.counts), found.examples,
        dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    )  # fmt: skip


async def _fuzz(site: Site, found: Findings, dice: random.Random, times: int) -> Counter[int]:
    """Send them, ``AT_ONCE`` at a time; how often was answered what."""
    answers: Counter[int] = Counter()
    for start in range(0, times, AT_ONCE):
        hooks = [fuzzed(dice, number) for number in range(start + 1, min(start + AT_ONCE, times) + 1)]
        statuses = await asyncio.gather(*(_answered(site, hook, found) for hook in hooks))
        answers.update(statuses)
        kept = await site.db.read(partial(_stored, hooks=hooks))
        for hook, status in zip(hooks, statuses, strict=True):
            _judge(found, hook, status, kept)
        if start // AT_ONCE % (DIGESTED_EVERY // AT_ONCE) == 0:
            await site.digest()
    return answers


async def _answered(site: Site, hook: Hook, found: Findings) -> int:
    try:
        return await site.call(hook)
    except Exception as error:
        found.add("the app raised", f"{type(error).__name__} at {hook.path}: {hook.body[:80]!r}")
        return 500


def _judge(found: Findings, hook: Hook, status: int, kept: set[tuple[str, str]]) -> None:
    shown = f"{status} at {hook.path}?{hook.query} {hook.headers} {hook.body[:200]!r}"
    if status >= 500:
        found.add("5xx", shown)
    if hook.forged and status < 400:
        found.add("a forgery was taken", shown)
    if hook.key and status != 200:
        found.add("an authentic one was refused", shown)
    if hook.key and (hook.lane, hook.key) not in kept:
        found.add("acknowledged and lost", f"{hook.lane} {hook.key}")


async def _paced(site: Site, dice: random.Random) -> list[float]:
    """Milliseconds of each of 200 a second, the bot reading beside them; whether answers come or not."""
    waited: list[float] = []

    async def timed(hook: Hook, due: float) -> None:
        await site.call(hook)
        waited.append((time.perf_counter() - due) * 1000)

    began, tasks = time.perf_counter(), []
    reading = asyncio.create_task(_read_on(site))
    for n in range(PER_SECOND * SECONDS):
        due = began + n / PER_SECOND
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(timed(whole(dice, 10**9 + n), due)))
    await asyncio.gather(*tasks)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    return waited


async def _read_on(site: Site) -> None:
    """As the ticker has it read whenever something arrived."""
    while True:
        await site.digest()
        await asyncio.sleep(0.005)


async def copies(kind: Kind, clients: int, seed: int, times: int) -> Round:
    """Bar 5: each of ``times`` messages arrives a hundred times at once, and is answered once."""
    began, found, dice = time.monotonic(), Findings(), random.Random(seed)
    with database(kind) as url:
        await asyncio.to_thread(fill, url, clients)
        with Database.open(url) as db:
            site = Site(db)
            numbers = itertools.count(1)
            for _ in range(times):
                hook = next(h for n in numbers if (h := whole(dice, n)).path in {TELEGRAM, SMS})
                statuses = await asyncio.gather(*(site.call(hook) for _ in range(COPIES)))
                if set(statuses) != {200}:
                    found.add("a copy was refused", str(Counter(statuses)))
                await site.digest()
            rows = await db.read(_count)
    if rows != times:
        found.add("not one effect each", f"{rows}/{times}")
    return Round(
        "copies", kind, clients, seed, round(time.monotonic() - began, 1), times, {"copies": COPIES * times}, {},
        dict(found.counts), found.examples, dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    )  # fmt: skip


def _stored(conn: Connection, hooks: list[Hook]) -> set[tuple[str, str]]:
    keys = {hook.key for hook in hooks}
    query = sa.select(arrived.c.lane, arrived.c.key).where(
        arrived.c.organisation == ORGANISATION,
        arrived.c.lane.in_({hook.lane for hook in hooks}),
        arrived.c.key.in_(keys),
    )
    return {(row.lane, row.key) for row in conn.execute(query)}


def _parked(conn: Connection) -> list[str]:
    mine = (arrived.c.organisation == ORGANISATION, arrived.c.state.in_(("parked", "new")))
    return [f"{row.state} {row.payload[:300]}" for row in conn.execute(sa.select(arrived).where(*mine))]


def _count(conn: Connection) -> int:
    """Messages of people; what turns told other cases is not one."""
    mine = (arrived.c.organisation == ORGANISATION, arrived.c.lane.not_like("case:%"))
    return conn.execute(sa.select(sa.func.count()).select_from(arrived).where(*mine)).scalar_one()


async def _nothing() -> dict[str, str]:
    return {}


async def _no_numbers() -> Numbers:
    return Numbers({}, {}, {})
