"""The usual way beside ours: one persistent APScheduler job a client, each with its own session for its own turn."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import itertools
import multiprocessing
import os
import threading
import time
from typing import Any

import sqlalchemy as sa
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from bench.herd import MOMENT, sweep
from bench.measuring import Kind, Result, database, result, seed_apart
from bench.seeding import AROUND, DUE, ORGANISATION, client
from core.message import Incoming
from core.turn import Tick
from jobs.turn import take_turns
from storage.database import Database, Rank
from storage.inbox import receive

CLIENTS = 10_000
BAR, RESTART_BAR = 10, 100
THREADS = 10
NOW = DUE + MOMENT
_db: Database | None = None


def run(kind: Kind, clients: int = CLIENTS) -> Result:
    """Both do the same turns, each in a database of its own, from a start with everybody due.

    ``restart_seconds``: until what is new is taken in beside that, here a message, there another client's job.
    """
    ours, theirs = _ours(kind, clients), _theirs(kind, clients)
    ratio = theirs["seconds"] / ours["seconds"]
    restart_ratio = theirs["restart_seconds"] / ours["restart_seconds"]
    met = ratio >= BAR and restart_ratio >= RESTART_BAR and not theirs["missed"] and not ours["missed"]
    return result("naive", kind, clients, ours["seconds"], met, ours=ours, naive=theirs, ratio=ratio,
                  restart_ratio=restart_ratio)  # fmt: skip


def check_in(case_id: str) -> None:
    """One client's job: its own session, its own transaction."""
    assert _db is not None
    with _db.engine.begin() as conn:
        take_turns(conn, ORGANISATION, {case_id: [Tick()]}, NOW, around=AROUND)


def _ours(kind: Kind, clients: int) -> dict[str, Any]:
    with database(kind) as url:
        seed_apart(url, clients, clients)
        with Database.open(url) as db:
            gc.freeze()
            seconds, restart = asyncio.run(_swept(db))
            missed = clients - db.look(_checked_in)
    return {"seconds": seconds, "missed": missed, "restart_seconds": restart}


async def _swept(db: Database) -> tuple[float, float]:
    """(seconds until all were asked, seconds until something new was taken in)."""
    began = time.perf_counter()
    herd = asyncio.create_task(sweep(db, NOW))
    address = client(0).addresses[0]
    hello = Incoming("1", address.lane, address.medium, address.address, NOW, "hello")
    await db.write(lambda conn: receive(conn, ORGANISATION, address.lane, [hello], NOW), rank=Rank.DOOR)
    restart = time.perf_counter() - began
    return await herd, restart


def _theirs(kind: Kind, clients: int) -> dict[str, Any]:
    global _db
    with database(kind) as url:
        seed_apart(url, clients, clients)
        with Database.open(url) as _db:
            earlier = multiprocessing.get_context("spawn").Process(target=_schedule, args=(url, clients))
            earlier.start()
            earlier.join()
            restart, seconds = _until_all_ran(_db, clients)
            missed = clients - _db.look(_checked_in)
    return {"seconds": seconds, "missed": missed, "restart_seconds": restart}


def _schedule(url: str, clients: int) -> None:
    """Store a daily job for every client, due now, in a process that is gone before any of them runs."""
    with Database.open(url) as db:
        scheduler = BackgroundScheduler(timezone=dt.UTC, jobstores={"default": SQLAlchemyJobStore(engine=db.engine)})
        scheduler.start(paused=True)
        due = dt.datetime.now(dt.UTC)
        for n in range(clients):
            case_id = client(n).id
            scheduler.add_job(check_in, "interval", days=1, args=[case_id], id=case_id, next_run_time=due,
                              misfire_grace_time=None, coalesce=True)  # fmt: skip
    # Shutting the scheduler down would have it run what is due.
    os._exit(0)


def _until_all_ran(db: Database, clients: int) -> tuple[float, float]:
    """(seconds until something new was taken in, seconds until all jobs had run)."""
    ran, first, last = itertools.count(1), threading.Event(), threading.Event()

    def heard(_: Any) -> None:
        first.set()
        if next(ran) == clients:
            last.set()

    executors = {"default": ThreadPoolExecutor(THREADS)}
    stores = {"default": SQLAlchemyJobStore(engine=db.engine)}
    scheduler = BackgroundScheduler(timezone=dt.UTC, jobstores=stores, executors=executors)
    scheduler.add_listener(heard, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED)
    began = time.perf_counter()
    scheduler.start()
    first.wait()
    # It works on what is due and listens to nobody until it has been through all of it.
    scheduler.add_job(check_in, "date", run_date=dt.datetime.now(dt.UTC) + dt.timedelta(days=1), args=["newcomer"])
    restart = time.perf_counter() - began
    last.wait()
    seconds = time.perf_counter() - began
    scheduler.shutdown()
    return restart, seconds


def _checked_in(conn: sa.Connection) -> int:
    query = "SELECT count(*) FROM outbox WHERE organisation = :mine AND kind = 'check_in'"
    return int(conn.execute(sa.text(query), {"mine": ORGANISATION}).scalar_one())
