"""Brings a database to the schema of this program, and tells how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, exc

from storage.database import Database
from storage.errors import away, is_away

FOLDER = Path(__file__).parent / "migrations"
LOCK = 7_061_726_541
"""Any number, as long as every release uses the same: two processes may start at once."""

State = Literal["ok", "behind", "ahead"]


def upgrade(db: Database) -> None:
    """Run what is missing, all of it or none. Raises DatabaseAway; RuntimeError when rows would lose their parents."""
    try:
        with db.engine.connect() as connection:
            if db.is_sqlite:
                _upgrade_sqlite(connection)
            else:
                _upgrade_postgresql(connection)
    except exc.DBAPIError as error:
        raise (away(db.url, error) if is_away(error) else error) from error


def state(db: Database) -> State:
    """``behind``: run ``followthrough migrate``; ``ahead``: the database belongs to a newer release."""
    current = db.look(lambda connection: MigrationContext.configure(connection).get_current_revision())
    scripts = ScriptDirectory(str(FOLDER))
    if current == scripts.get_current_head():
        return "ok"
    known = {script.revision for script in scripts.walk_revisions()}
    return "behind" if current is None or current in known else "ahead"


def config(connection: Connection) -> Config:
    """What Alembic's own commands need to work on ``connection``."""
    found = Config()
    found.set_main_option("script_location", str(FOLDER))
    found.attributes["connection"] = connection
    return found


def _upgrade_sqlite(connection: Connection) -> None:
    # Copying a table with foreign keys on deletes what refers to it, and inside a transaction they stay as they are.
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            command.upgrade(config(connection), "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise RuntimeError("After the migration rows refer to rows that do not exist; nothing was changed.")
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def _upgrade_postgresql(connection: Connection) -> None:
    with connection.begin():
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))
        command.upgrade(config(connection), "head")
