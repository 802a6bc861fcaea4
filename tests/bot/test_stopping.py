"""SIGTERM: what is in flight is finished, nothing is in doubt, and the next start goes on at once."""

import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bench.seeding import DUE, LANE, ORGANISATION, seed
from storage import tables
from storage.database import Database
from tests.bot.serving import serving
from tests.fakes.server import Call, Reply
from tests.fakes.telegram import FakeTelegram

TOKEN = LANE.partition(":")[2] + ":" + "T" * 35
CLIENTS = 32


class SlowTelegram(FakeTelegram):
    """Answers a second after it has accepted a message."""

    def respond(self, call: Call) -> Reply:
        reply = super().respond(call)
        if call.path.endswith("/sendMessage"):
            threading.Event().wait(1)
        return reply


def rows_of(db: Database, table: sa.Table) -> Sequence[sa.Row[*tuple[Any, ...]]]:
    query = sa.select(table).where(table.c.organisation == ORGANISATION)
    return db.look(lambda conn: conn.execute(query).all())


def test_what_is_in_flight_is_finished(tmp_path: Path, database_url: str) -> None:
    clock = tmp_path / "clock"
    clock.write_text(DUE.isoformat())
    with Database.open(database_url) as db, SlowTelegram(TOKEN) as telegram:
        seed(db, CLIENTS, [CLIENTS])
        settings = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "DATABASE_URL": database_url.replace("+psycopg", ""),
            "CLOCK_FILE": str(clock),
        }
        with serving(tmp_path, settings) as server:
            # The second group is accepted, and not answered yet.
            telegram.wait_for(lambda: len(telegram.sent) > 8, 30)
            server.end()
        accepted = {str(message.chat) for message in telegram.sent}
        states = {row.address: row.state for row in rows_of(db, tables.outbox)}
        assert 8 < len(accepted) < CLIENTS
        assert {chat for chat, state in states.items() if state == "sent"} == accepted
        assert set(states.values()) <= {"sent", "pending"}
        assert [row.owner for row in rows_of(db, tables.lanes)] == [None]
        with serving(tmp_path, settings):
            telegram.wait_for(lambda: len(telegram.sent) == CLIENTS, 20)
        rows = rows_of(db, tables.outbox)
    assert {(row.state, row.unknown_at) for row in rows} == {("sent", None)}
    assert set(Counter(message.chat for message in telegram.sent).values()) == {1}
