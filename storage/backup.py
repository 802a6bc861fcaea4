"""A backup: one SQLite file with every row of either database, as of one moment, made while others go on writing.

It has the schema of the release that made it, so it can be looked at with any tool, brought up to date like any
database, and restored into either kind: from SQLite to PostgreSQL too.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from storage.database import Database
from storage.migrate import upgrade
from storage.organisations import DEPLOYMENT, organisation_names, write_fact
from storage.tables import METADATA, lanes

BACKED_UP = "backed_up_at"
"""The fact in a backup that tells as of when it is."""
PAGES, PAUSE = 256, 0.005
"""How much of a SQLite file is copied at a time, and the seconds in between: nothing is held up meanwhile."""
MOST_RESTARTS = 3
ROWS = 2_000


class Damaged(Exception):
    """The copy is not whole."""


def back_up(db: Database, file: Path, now: dt.datetime) -> None:
    """Write the backup to ``file``, which must not exist. Raises Damaged, DatabaseAway, and OSError for the file."""
    try:
        if db.is_sqlite:
            _copy_file(str(db.url.database), file)
        else:
            _copy_tables(db, file)
        with Database.open(f"sqlite:///{file}", threads=1) as copy:
            copy.run(lambda conn: _seal(conn, now))
        with closing(sqlite3.connect(file)) as sealed:
            # One file, without a log beside it.
            sealed.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    check(file)


def check(file: Path) -> None:
    """Raise Damaged unless every page and every reference of a SQLite file is in order."""
    with closing(sqlite3.connect(file)) as connection:
        try:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.DatabaseError:
            raise Damaged from None
    if found != "ok" or loose:
        raise Damaged


def everybody(conn: Connection) -> list[str]:
    """Whose rows there are."""
    return [DEPLOYMENT, *organisation_names(conn)]


def rows_of(conn: Connection, table: sa.Table, organisation: str) -> Iterator[Sequence[dict[str, Any]]]:
    """An organisation's rows of a table, some at a time."""
    query = sa.select(table).where(table.c.organisation == organisation)
    found = conn.execution_options(yield_per=ROWS).execute(query)
    for part in found.mappings().partitions(ROWS):
        yield [dict(row) for row in part]


def _copy_file(source: str, file: Path) -> None:
    """Stepwise, so that neither the writer nor the log is held up. Every write of somebody else makes it begin anew;
    where there are too many of them, in one go."""
    with closing(sqlite3.connect(source, timeout=10)) as old, closing(sqlite3.connect(file)) as new:
        try:
            old.backup(new, pages=PAGES, sleep=PAUSE, progress=_Patience())
        except _Restarted:
            old.backup(new)


class _Restarted(Exception):
    pass


class _Patience:
    """Watches the progress of a copy. Raises _Restarted when it has begun anew too often."""

    def __init__(self) -> None:
        self._left, self._restarts = 1 << 62, 0

    def __call__(self, _status: int, left: int, _total: int) -> None:
        self._restarts += left >= self._left and left > 0
        self._left = left
        if self._restarts > MOST_RESTARTS:
            raise _Restarted


def _copy_tables(db: Database, file: Path) -> None:
    with Database.open(f"sqlite:///{file}", threads=1) as copy, db.engine.connect() as connection:
        upgrade(copy)
        snapshot = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with snapshot.begin():
            for organisation in everybody(snapshot):
                for table in METADATA.sorted_tables:
                    for rows in rows_of(snapshot, table, organisation):
                        copy.run(lambda conn, table=table, rows=rows: conn.execute(sa.insert(table), rows))  # type: ignore[misc]


def _seal(conn: Connection, now: dt.datetime) -> None:
    for organisation in organisation_names(conn):
        conn.execute(sa.update(lanes).where(lanes.c.organisation == organisation).values(owner=None, lease_until=None))
    write_fact(conn, BACKED_UP, now.isoformat())
