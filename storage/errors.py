"""What can go wrong with a database, told apart from what is wrong with a statement."""

import sqlite3
from typing import cast

import sqlalchemy as sa
from sqlalchemy import exc


class DatabaseAway(Exception):
    """The database does not answer. One sentence that says what to look at; no password in it."""


class Stale(Exception):
    """Somebody else saved this case between our loading and our saving it."""


# Primary result codes: busy, locked, out of memory, read only, I/O error, full, cannot open.
SQLITE_AWAY = {5, 6, 7, 8, 10, 13, 14}
# Classes of SQLSTATE: connection, resources, operator intervention, system error.
POSTGRESQL_AWAY = {"08", "53", "57", "58"}
SQLITE_READ_ONLY = 8
SETTING = "FOLLOWTHROUGH_DATABASE_URL"
TRY_AGAIN = {"40001", "40P01"}


def is_away(error: exc.DBAPIError) -> bool:
    """Whether the database itself is the trouble, so that the same statement may well work later."""
    if error.connection_invalidated:
        return True
    if not isinstance(error, exc.OperationalError | exc.InterfaceError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return _sqlite_code(error.orig) in SQLITE_AWAY
    state = _sqlstate(error)
    return state is None or state[:2] in POSTGRESQL_AWAY


def may_run_again(error: exc.DBAPIError) -> bool:
    """A deadlock or a serialization failure: PostgreSQL undid the transaction, and asks to run it again."""
    return _sqlstate(error) in TRY_AGAIN


def may_pass(error: BaseException) -> bool:
    """Whether it is the database that failed, and not what it was asked to do."""
    return isinstance(error, exc.DBAPIError) and (is_away(error) or may_run_again(error))


def away(url: sa.URL, error: exc.DBAPIError) -> DatabaseAway:
    """What to say of a database that is the trouble itself."""
    said = (str(error.orig).strip().splitlines() or [type(error.orig).__name__])[0]
    if isinstance(error.orig, sqlite3.Error):
        if _sqlite_code(error.orig) == SQLITE_READ_ONLY:
            return DatabaseAway(
                f"The database {url.database} cannot be written ({said}); run as its owner, or change its rights and "
                f"those of its folder ({SETTING})."
            )
        return DatabaseAway(f"The database {url.database} does not answer ({said}). Look at its disk, or at {SETTING}.")
    where = url.set(drivername="postgresql").render_as_string(hide_password=True)
    return DatabaseAway(f"The database {where} does not answer ({said}). Start it, or check {SETTING}.")


def _sqlite_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _sqlstate(error: exc.DBAPIError) -> str | None:
    return cast("str | None", getattr(error.orig, "sqlstate", None))
