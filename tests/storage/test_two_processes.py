"""Two processes at one database: what one takes the other does not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import tables
from storage.database import Connection, Database
from storage.lanes import ensure_lane
from tests.turns import NOW, ORGANISATION, SMS_LANE, client, open_database, rows, say_to, store

ROOT = Path(__file__).parents[2]
CLIENTS = 400
WORKER = """
import asyncio, json, sys
from jobs.listen import Listen
from jobs.wake import Wake
from storage.database import Database
from tests.turns import NOW, echo

async def work(db):
    print("ready", flush=True)
    sys.stdin.readline()
    wake, listen = Wake(db, decide=echo), Listen(db, decide=echo)
    for _ in range(30):
        await asyncio.gather(wake.step(NOW), listen.step(NOW))

with Database.open(sys.argv[1]) as db:
    asyncio.run(work(db))
"""
CLAIMER = """
import json, sys
from storage.database import Database
from storage.lanes import claim_lane
from tests.turns import ORGANISATION, SMS_LANE

with Database.open(sys.argv[1]) as db:
    print("ready", flush=True)
    sys.stdin.readline()
    got = [db.run(lambda conn: claim_lane(conn, ORGANISATION, SMS_LANE, sys.argv[2], 60)) for _ in range(20)]
    print(json.dumps(sum(claim is not None for claim in got)), flush=True)
"""


@pytest.fixture
def db(database_url: str) -> Database:
    return open_database(database_url)


def both(program: str, url: str) -> list[str]:
    """What two processes print that begin in the same moment."""
    command = [sys.executable, "-c", program, url]
    started = [
        subprocess.Popen([*command, name], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name in ("one", "two")
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    printed = [process.communicate(timeout=120)[0] for process in started]
    assert [process.returncode for process in started] == [0, 0]
    return printed


def test_every_due_case_and_every_message_is_taken_once(db: Database, database_url: str) -> None:
    store(db, *(client(f"c{n:03}") for n in range(40)))
    store(db, *(client(f"c{n:03}") for n in range(40, CLIENTS)), wake_at=NOW)
    for n in range(CLIENTS):
        say_to(db, f"word {n}", f"c{n % 40:03}", number=str(n))
    db.close()
    both(WORKER, database_url)
    with Database.open(database_url) as after:
        assert {row.turn for row in rows(after, tables.cases) if row.id >= "c040"} == {2}
        assert {row.turn for row in rows(after, tables.cases) if row.id < "c040"} == {1 + CLIENTS // 40}
        assert after.look(lambda conn: _count(conn, tables.outbox)) == CLIENTS - 40 + CLIENTS
        assert {row.state for row in rows(after, tables.inbox)} == {"done"}
        assert _order(after) == {f"c{n:03}": list(range(n, CLIENTS, 40)) for n in range(40)}


def test_a_lane_has_one_owner(db: Database, database_url: str) -> None:
    db.run(lambda conn: ensure_lane(conn, ORGANISATION, SMS_LANE, "sms"))
    db.close()
    assert sorted(json.loads(line) for line in both(CLAIMER, database_url)) == [0, 20]


def _count(conn: Connection, table: sa.Table) -> int:
    mine = table.c.organisation == ORGANISATION
    return conn.execute(sa.select(sa.func.count()).select_from(table).where(mine)).scalar_one()


def _order(db: Database) -> dict[str, list[int]]:
    """The numbers of the words that each case heard, in the order of its turns."""
    found: dict[str, list[int]] = {}
    for row in rows(db, tables.outbox, "case_id", "turn"):
        text = json.loads(row.document)["sentence"]
        if text.startswith("word "):
            found.setdefault(row.case_id, []).append(int(text.removeprefix("word ")))
    return found
