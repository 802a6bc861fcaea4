"""``backup`` and ``restore``: both databases, while somebody writes, and without a text going out twice."""

from __future__ import annotations

import asyncio
import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from bench import seeding
from bench.seeding import AROUND, DUE, ORGANISATION, PROGRAM, SIGNED
from bot import keeping
from bot.channels.sms import TwilioChannel
from bot.opening import Failed
from bot.settings import Settings
from bot.setup import WrongUse
from bot.stack import Stack, Steps
from core.case import Address, ClientCase
from core.message import Incoming
from storage import backup as copying
from storage import inbox, tables
from storage.cases import add_cases
from storage.database import Database
from storage.documents import CASE
from storage.lanes import claim_lane, ensure_lane
from storage.migrate import upgrade
from storage.organisations import add_organisation, put_program, read_fact
from storage.restore import SKIPPED
from storage.restored import WINDOW, begin_window, end_window
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, FakeTwilio

LANE = f"sms:{NUMBER}"
HOUR, MINUTE, SECOND = dt.timedelta(hours=1), dt.timedelta(minutes=1), dt.timedelta(seconds=1)


def settings(url: str) -> Settings:
    return Settings(database_url=url.replace("+psycopg", ""))


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with Database.open(database_url) as opened:
        upgrade(opened)
        opened.run(lambda conn: add_organisation(conn, ORGANISATION, "Bench"))
        opened.run(lambda conn: put_program(conn, ORGANISATION, PROGRAM))
        yield opened


def texted(n: int) -> ClientCase:
    """A client who is reached by text alone."""
    at = Address("sms", f"+1514555{n:04}", LANE, consent_at=SIGNED, since=SIGNED)
    return replace(seeding.client(n), addresses=(at,), ladder=("sms",))


def add_clients(db: Database, numbers: range, due: dt.datetime) -> None:
    def write(conn: Connection) -> None:
        new = [texted(n) for n in numbers]
        add_cases(conn, [(case, due) for case in new])
        rows = [
            {"organisation": ORGANISATION, "medium": "sms", "address": case.addresses[0].address, "case_id": case.id,
             "lane": LANE, "health": "ok", "consent_at": SIGNED, "since": SIGNED}
            for case in new
        ]  # fmt: skip
        conn.execute(sa.insert(tables.addresses), rows)

    db.run(write)


def everything(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row, but for facts and lanes."""
    found = {}
    for table in tables.METADATA.sorted_tables:
        mine = sa.select(table).where(table.c.organisation == ORGANISATION)
        if table.name not in {"meta", "lanes"}:
            found[table.name] = sorted((tuple(row) for row in db.look(lambda c, q=mine: c.execute(q).all())), key=repr)  # type: ignore[misc]
    return found


def numbered_anew(before: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """The same, with later turns where a restore lets them begin."""
    names = list(tables.cases.c.keys())
    turn, document = names.index("turn"), names.index("document")
    moved = []
    for row in before["cases"]:
        case = CASE.record(row[document])
        later = replace(case, turn=case.turn + SKIPPED)
        changed = {turn: later.turn, document: CASE.text(later)}
        moved.append(tuple(changed.get(n, value) for n, value in enumerate(row)))
    return {**before, "cases": sorted(moved, key=repr)}


def hear(db: Database, n: int) -> None:
    said = Incoming(str(n), LANE, "sms", "+15145550001", DUE, "hello")
    db.run(lambda conn: inbox.receive(conn, ORGANISATION, LANE, [said], DUE))


class TestFiles:
    def test_a_backup_of_either_kind_is_restored_into_either(
        self, db: Database, database_url: str, tmp_path: Path
    ) -> None:
        add_clients(db, range(30), DUE)
        hear(db, 1)
        file = tmp_path / "copy.sqlite3"
        told = keeping.backup(settings(database_url), file, DUE)
        assert told.startswith(f"{file} is a whole backup as of 2026-01-06 15:00 UTC (")
        assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []
        before = everything(db)
        assert before["cases"]
        # Into another database, of SQLite; then back into this one.
        other = f"sqlite:///{tmp_path / 'other.sqlite3'}"
        said = keeping.restored(settings(other), file, DUE, replace=False)
        assert said.startswith("Restored 30 clients of 1 organisation as of 2026-01-06 15:00 UTC. ")
        with Database.open(other) as restored:
            assert everything(restored) == numbered_anew(before)
        hear(db, 2)
        with pytest.raises(Failed, match="add --replace"):
            keeping.restored(settings(database_url), file, DUE, replace=False)
        keeping.restored(settings(database_url), file, DUE, replace=True)
        assert everything(db) == numbered_anew(before)

    async def test_while_somebody_writes(self, db: Database, database_url: str, tmp_path: Path) -> None:
        await asyncio.to_thread(add_clients, db, range(3000), DUE)
        stop = False

        async def write() -> int:
            n = 0
            while not stop:
                await asyncio.to_thread(hear, db, n)
                n += 1
            return n

        writing = asyncio.create_task(write())
        file = tmp_path / "copy.sqlite3"
        await asyncio.to_thread(keeping.backup, settings(database_url), file, DUE)
        stop = True
        written = await writing
        with Database.open(f"sqlite:///{file}") as copy:
            assert len(everything(copy)["cases"]) == 3000
            heard = sorted(int(row[3]) for row in everything(copy)["inbox"])
        # Every row up to one moment, and none after it.
        assert heard == list(range(len(heard)))
        assert written >= len(heard)

    def test_a_copy_that_would_never_end_is_made_in_one_go(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copying, "MOST_RESTARTS", -1)
        with Database.open(f"sqlite:///{tmp_path / 'one.sqlite3'}") as db:
            upgrade(db)
            copying.back_up(db, tmp_path / "copy.sqlite3", DUE)
        copying.check(tmp_path / "copy.sqlite3")

    def test_what_is_refused(self, db: Database, database_url: str, tmp_path: Path) -> None:
        file = tmp_path / "copy.sqlite3"
        keeping.backup(settings(database_url), file, DUE)
        here = settings(database_url)
        (tmp_path / "notes.txt").write_text("milk")
        with pytest.raises(WrongUse, match="is no backup"):
            keeping.restored(here, tmp_path / "notes.txt", DUE, replace=False)
        with pytest.raises(WrongUse, match="cannot be read"):
            keeping.restored(here, tmp_path / "nothing", DUE, replace=False)
        with pytest.raises(WrongUse, match="does not exist"):
            keeping.backup(here, tmp_path / "nowhere" / "copy.sqlite3", DUE)
        plain = tmp_path / "plain.sqlite3"
        with Database.open(f"sqlite:///{plain}") as other:
            upgrade(other)
        with pytest.raises(WrongUse, match="is no backup"):
            keeping.restored(here, plain, DUE, replace=False)
        damaged = tmp_path / "damaged.sqlite3"
        whole = file.read_bytes()
        damaged.write_bytes(whole[:5000] + b"\xff" * 4000 + whole[9000:])
        with pytest.raises(Failed, match="is damaged"):
            keeping.restored(here, damaged, DUE, replace=False)
        with closing(sqlite3.connect(file)) as raw, raw:
            raw.execute("UPDATE alembic_version SET version_num = 'ffff'")
        with pytest.raises(Failed, match="newer release"):
            keeping.restored(here, file, DUE, replace=False)

    def test_a_database_that_is_worked_on(self, db: Database, database_url: str, tmp_path: Path) -> None:
        file = tmp_path / "copy.sqlite3"
        db.run(lambda conn: ensure_lane(conn, ORGANISATION, LANE, "sms"))
        db.run(lambda conn: claim_lane(conn, ORGANISATION, LANE, "serve", 60))
        # A backup does not mind, and holds no lease.
        keeping.backup(settings(database_url), file, DUE)
        with pytest.raises(Failed, match="serve or worker runs on this database"):
            keeping.restored(settings(database_url), file, DUE, replace=True)
        other = f"sqlite:///{tmp_path / 'other.sqlite3'}"
        keeping.restored(settings(other), file, DUE, replace=False)
        keeping.restored(settings(other), file, DUE, replace=True)

    def test_the_database_itself_is_no_place_for_its_backup(self, tmp_path: Path) -> None:
        file = tmp_path / "one.sqlite3"
        here = settings(f"sqlite:///{file}")
        with pytest.raises(Failed, match="no database"):
            keeping.backup(here, tmp_path / "copy.sqlite3", DUE)
        with Database.open(f"sqlite:///{file}") as db:
            upgrade(db)
        with pytest.raises(WrongUse, match="the database itself"):
            keeping.backup(here, file, DUE)


class Town:
    """The product over one number of a Twilio on loopback, on a virtual clock."""

    def __init__(self, db: Database, twilio: FakeTwilio, start: dt.datetime) -> None:
        self.db = db
        self.channel = TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "http://127.0.0.1:1", twilio.url)
        around = {ORGANISATION: replace(AROUND, lanes={"sms": LANE})}
        self.steps = Steps(
            lambda pacing: Stack(db, [(ORGANISATION, self.channel)], around, owner=f"town {start}", pacing=pacing),
            start,
        )
        twilio.clock = lambda: self.steps.now

    async def ask(self) -> None:
        """Have every doubt asked about twice, and send what never left."""
        stack, soon = self.steps.stack, tables.outbox.c.look_at.is_not(None)
        mine = sa.update(tables.outbox).where(tables.outbox.c.organisation == ORGANISATION, soon).values(look_at=DUE)
        for _ in range(30):
            await stack.settling.step(self.steps.now)
            await asyncio.to_thread(self.db.run, lambda conn: conn.execute(mine))
            await stack.settling.step(self.steps.now)
        await self.steps.until(self.steps.now + MINUTE)

    async def close(self) -> None:
        await self.steps.stack.deliver.stop(self.steps.now)
        await self.channel.close()


async def test_an_hour_is_lived_again_and_nobody_gets_a_text_twice(
    db: Database, database_url: str, tmp_path: Path
) -> None:
    everyone, file = 30, tmp_path / "copy.sqlite3"
    add_clients(db, range(20), DUE)
    add_clients(db, range(20, everyone), DUE + HOUR / 2)
    with FakeTwilio() as twilio:
        before = Town(db, twilio, DUE)
        await before.steps.until(DUE + 4 * SECOND)
        sent = len(twilio.sent)
        assert 0 < sent < 20
        keeping.backup(settings(database_url), file, before.steps.now)
        await before.steps.until(DUE + HOUR)
        await before.close()
        assert len(twilio.sent) == everyone
        # Three whose texts were lost with the hour: they had not been sent when the machine died.
        lost = {text.to for text in twilio.sent[-3:]}
        del twilio.sent[-3:]
        told = keeping.restored(settings(database_url), file, DUE + HOUR, replace=True)
        assert f"{20 - sent} are unknown" in told
        db.run(lambda conn: end_window(conn, DUE + HOUR))
        after = Town(db, twilio, DUE + HOUR + MINUTE)
        await after.steps.until(DUE + HOUR + 2 * MINUTE)
        assert len(twilio.sent) == everyone - 3
        await after.ask()
        await after.steps.until(DUE + 90 * MINUTE)
        await after.close()
    assert Counter((text.to, text.body) for text in twilio.sent).most_common(1)[0][1] == 1
    first = Counter(text.to for text in twilio.sent)
    assert set(first.values()) == {1}
    assert len(first) == everyone
    assert lost <= first.keys()
    states = sa.select(tables.outbox.c.state).where(tables.outbox.c.organisation == ORGANISATION)
    assert {row.state for row in db.look(lambda conn: conn.execute(states).all())} == {"sent"}


def test_the_first_start_ends_what_is_not_known(db: Database) -> None:
    db.run(lambda conn: end_window(conn, DUE))
    assert db.look(lambda conn: read_fact(conn, WINDOW)) is None
    db.run(lambda conn: begin_window(conn, DUE))
    for hours in (1, 2):
        db.run(lambda conn, hours=hours: end_window(conn, DUE + hours * HOUR))  # type: ignore[misc]
    fact = db.look(lambda conn: read_fact(conn, WINDOW))
    assert fact == f"{DUE.isoformat()}\n{(DUE + HOUR).isoformat()}"


def test_a_backup_in_a_folder_that_takes_nothing_is_restored(db: Database, database_url: str, tmp_path: Path) -> None:
    here = settings(database_url)
    add_clients(db, range(2), DUE)
    keeping.backup(here, tmp_path / "backup", DUE)
    with (tmp_path / "backup").open("rb") as opened:
        only_read = Path(f"/proc/self/fd/{opened.fileno()}")
        assert "Restored 2 clients" in keeping.restored(here, only_read, DUE, replace=True)


def test_a_backup_needs_a_file_and_not_a_folder(db: Database, database_url: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="is a folder; name a file in it"):
        keeping.backup(settings(database_url), tmp_path, DUE)
