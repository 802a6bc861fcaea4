"""Puts a backup in the place of a database, in one transaction, and puts in doubt what may have been sent since."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace as replace_in
from sqlalchemy import Connection

from storage.backup import BACKED_UP, everybody, rows_of
from storage.database import Database
from storage.documents import CASE
from storage.lanes import machine_now
from storage.organisations import organisation_names, read_fact
from storage.restored import begin_window, doubt
from storage.tables import METADATA, UNSENT, cases, inbox, lanes, outbox

SLICE = 500
SKIPPED = 10_000
"""Turns that no case takes between a backup and its restoring."""


class InUse(Exception):
    """A process works on the database."""


class NotEmpty(Exception):
    """The database holds somebody's cases or messages."""


class NoBackup(Exception):
    """The file was not made by :func:`storage.backup.back_up`."""


class Restored(Struct, frozen=True):
    """What was restored. ``doubts`` are the messages that may have been sent since ``as_of``, by what they are now:
    ``unknown``, or ``retry``, which goes out once more."""

    as_of: dt.datetime
    organisations: int
    clients: int
    doubts: dict[str, int]


def backed_up_at(source: Database) -> dt.datetime:
    """As of when a backup is. Raises NoBackup."""
    fact = source.look(lambda conn: read_fact(conn, BACKED_UP))
    if fact is None:
        raise NoBackup
    return dt.datetime.fromisoformat(fact)


def restore(db: Database, source: Database, now: dt.datetime, *, replace: bool) -> Restored:
    """Fill ``db`` with the backup ``source``; both have the schema of this release.

    With ``replace`` what ``db`` holds is deleted. Raises InUse, NotEmpty, NoBackup, DatabaseAway; then nothing changed.
    """
    as_of = backed_up_at(source)
    return db.run(lambda conn: source.look(lambda backup: _restore(conn, backup, as_of, now, replace=replace)))


def _restore(conn: Connection, backup: Connection, as_of: dt.datetime, now: dt.datetime, *, replace: bool) -> Restored:
    _lock(conn)
    before = everybody(conn)
    if any(_in_use(conn, organisation) for organisation in before):
        raise InUse
    if not replace and any(_has_rows(conn, organisation) for organisation in before):
        raise NotEmpty
    fences = {place: fence for organisation in before for place, fence in _fences(conn, organisation).items()}
    for table in reversed(METADATA.sorted_tables):
        for organisation in before:
            conn.execute(sa.delete(table).where(table.c.organisation == organisation))
    for organisation in everybody(backup):
        for table in METADATA.sorted_tables:
            for rows in rows_of(backup, table, organisation):
                conn.execute(sa.insert(table), rows)
    names = organisation_names(conn)
    doubts: Counter[str] = Counter()
    for organisation in names:
        _raise_fences(conn, organisation, fences)
        _skip_turns(conn, organisation)
        doubts += _doubt(conn, organisation, as_of, now)
    begin_window(conn, as_of)
    clients = sum(_clients(conn, organisation) for organisation in names)
    return Restored(as_of, len(names), clients, dict(doubts))


def _lock(conn: Connection) -> None:
    """Keep everybody else out until the end. SQLite has one writer anyway."""
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(f"LOCK TABLE {', '.join(METADATA.tables)} IN ACCESS EXCLUSIVE MODE")


def _in_use(conn: Connection, organisation: str) -> bool:
    held = (lanes.c.organisation == organisation, lanes.c.owner.is_not(None), lanes.c.lease_until > machine_now(conn))
    return conn.execute(sa.select(lanes.c.lane).where(*held).limit(1)).first() is not None


def _has_rows(conn: Connection, organisation: str) -> bool:
    found = (
        conn.execute(sa.select(table.c.organisation).where(table.c.organisation == organisation).limit(1)).first()
        for table in (cases, inbox, outbox)
    )
    return any(row is not None for row in found)


def _fences(conn: Connection, organisation: str) -> dict[tuple[str, str], int]:
    found = conn.execute(sa.select(lanes.c.lane, lanes.c.fence).where(lanes.c.organisation == organisation))
    return {(organisation, row.lane): row.fence for row in found}


def _raise_fences(conn: Connection, organisation: str, fences: dict[tuple[str, str], int]) -> None:
    """What a process that still lives knows of the database before must not fit what is there now."""
    for place, fence in _fences(conn, organisation).items():
        here = (lanes.c.organisation == organisation, lanes.c.lane == place[1])
        conn.execute(sa.update(lanes).where(*here).values(fence=max(fence, fences.get(place, 0)) + 1, not_before=None))


def _skip_turns(conn: Connection, organisation: str) -> None:
    """Number later turns anew: messages of the time that is not known must not be taken for what is said from now on.

    Our ids of messages are made from turns; callbacks, buttons and links carry them.
    """
    after = ""
    while True:
        mine = (cases.c.organisation == organisation, cases.c.id > after)
        query = sa.select(cases.c.id, cases.c.document).where(*mine).order_by(cases.c.id).limit(SLICE)
        rows = [(row.id, CASE.record(row.document)) for row in conn.execute(query)]
        if not rows:
            return
        skipped = [replace_in(case, turn=case.turn + SKIPPED) for _, case in rows]
        changes = [{"at": case.id, "to": case.turn, "text": CASE.text(case)} for case in skipped]
        here = (cases.c.organisation == organisation, cases.c.id == sa.bindparam("at"))
        moved = sa.update(cases).where(*here).values(turn=sa.bindparam("to"), document=sa.bindparam("text"))
        conn.execute(moved, changes)
        after = rows[-1][0]


def _doubt(conn: Connection, organisation: str, as_of: dt.datetime, now: dt.datetime) -> Counter[str]:
    """What waited when the backup was made and may have left by now."""
    due = (outbox.c.organisation == organisation, sa.text(UNSENT), outbox.c.not_before <= now)
    return doubt(conn, organisation, conn.execute(sa.select(outbox).where(*due)).all(), as_of, now)


def _clients(conn: Connection, organisation: str) -> int:
    mine = (cases.c.organisation == organisation, cases.c.kind == "client")
    return int(conn.execute(sa.select(sa.func.count()).select_from(cases).where(*mine)).scalar_one())
