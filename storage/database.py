"""The database: opened once, and handed functions that take a connection. SQLite and PostgreSQL alike."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event, exc
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import DatabaseAway, Stale, away, is_away, may_run_again
from storage.tables import METADATA
from storage.writers import Jobs, ManyWriters, OneWriter, Rank

__all__ = ["Connection", "Database", "DatabaseAway", "Rank", "Stale", "refuse_without_organisation"]

T = TypeVar("T")
BUSY_SECONDS = 10
WRITER_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-32000",
    "wal_autocheckpoint=4000",
)
READER_PRAGMAS = ("query_only=ON", "cache_size=-8000")


class Database:
    """One database. Thread-safe; ``write`` and ``read`` are for the event loop, ``run`` for the command line."""

    def __init__(self, url: sa.URL, threads: int) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.engine = _sqlite(url, WRITER_PRAGMAS, "BEGIN IMMEDIATE") if self.is_sqlite else _postgresql(url, threads)
        self._reading = _sqlite(url, READER_PRAGMAS, "BEGIN") if self.is_sqlite else _read_only(url, threads)
        self._jobs = Jobs()
        self._writers = (
            OneWriter(self.engine, self._jobs)
            if self.is_sqlite
            else ManyWriters(self.engine, self._jobs, threads, _again)
        )
        self._readers = ThreadPoolExecutor(threads, thread_name_prefix="followthrough-reader")

    @classmethod
    def open(cls, url: str, *, threads: int = 3) -> Self:
        """The database at ``url``: ``sqlite:///file``, ``postgresql://…`` (``?host=/folder`` for a socket).

        Nothing is connected before the first statement. ``threads`` read at once, and on PostgreSQL as many write.
        Raises ValueError with one sentence for an address that is none of these.
        """
        return cls(_parsed(url), threads)

    async def write(self, function: Callable[[Connection], T], *, rank: Rank = Rank.RESULT) -> T:
        """Run ``function`` as one transaction off the event loop; its result once it is on the disk.

        ``function`` may run more than once (PostgreSQL undoes deadlocks). Raises what it raises, and DatabaseAway.
        """
        return await self._translated(asyncio.wrap_future(self._jobs.put(function, rank)))

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Run ``function`` on a connection that cannot write. Keep it short: a long read pins SQLite's log."""
        return await self._translated(asyncio.wrap_future(self._readers.submit(self._read, function)))

    def run(self, function: Callable[[Connection], T], *, rank: Rank = Rank.RESULT) -> T:
        """As ``write``, for code without an event loop."""
        future: Future[T] = self._jobs.put(function, rank)
        try:
            return future.result()
        except exc.DBAPIError as error:
            raise self._meant(error) from error

    def look(self, function: Callable[[Connection], T]) -> T:
        """As ``read``, for code without an event loop."""
        try:
            return self._read(function)
        except exc.DBAPIError as error:
            raise self._meant(error) from error

    def close(self) -> None:
        """Finish what was handed in, then let go of every connection."""
        self._jobs.close()
        self._writers.join()
        self._readers.shutdown()
        self.engine.dispose()
        self._reading.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, function: Callable[[Connection], T]) -> T:
        with self._reading.begin() as connection:
            return function(connection)

    async def _translated(self, future: asyncio.Future[T]) -> T:
        try:
            return await future
        except exc.DBAPIError as error:
            raise self._meant(error) from error

    def _meant(self, error: exc.DBAPIError) -> Exception:
        return away(self.url, error) if is_away(error) else error


def _parsed(address: str) -> sa.URL:
    try:
        url = sa.make_url(address)
    except exc.ArgumentError:
        raise ValueError("DATABASE_URL must look like sqlite:///file or postgresql://user@host/name.") from None
    kind = "postgresql" if url.drivername == "postgres" else url.get_backend_name()
    if kind == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if kind != "sqlite":
        raise ValueError(f"DATABASE_URL names {kind}; only sqlite:///file and postgresql://… are supported.")
    if not url.database or ":memory:" in url.database:
        raise ValueError("DATABASE_URL needs a file, as in sqlite:///followthrough.sqlite3: nothing outlives memory.")
    return url.set(drivername="sqlite+pysqlite")


def _sqlite(url: sa.URL, pragmas: tuple[str, ...], begin: str) -> Engine:
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False, "cached_statements": 256}
    engine = sa.create_engine(url, connect_args=arguments)

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: ConnectionPoolEntry) -> None:
        # The driver's own transactions begin too late: at the first write, after what was read may have changed.
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(url: sa.URL, threads: int) -> Engine:
    arguments = {"application_name": "followthrough", "connect_timeout": 5, "tcp_user_timeout": 10_000}
    return sa.create_engine(url, connect_args=arguments, pool_size=threads, max_overflow=2)


def _read_only(url: sa.URL, threads: int) -> Engine:
    return _postgresql(url, threads).execution_options(postgresql_readonly=True)


def _again(error: BaseException) -> bool:
    return isinstance(error, exc.DBAPIError) and may_run_again(error)


EVERY_ORGANISATION = frozenset({"organisations"})
"""Statements that may name no organisation carry ``/* every organisation: <one of these> */``."""
_TABLES = re.compile(rf"\b(?:from|into|update|join)\s+({'|'.join(METADATA.tables)})\b", re.IGNORECASE)
_EXCUSED = re.compile(r"/\* every organisation: (\w+) \*/")


def refuse_without_organisation(engine: Engine) -> None:
    """Make ``engine`` refuse, with a RuntimeError, a statement that reads or writes rows of no named organisation."""

    @event.listens_for(engine, "before_cursor_execute")
    def check(_c: Connection, _u: Any, statement: str, _p: Any, _x: Any, _m: bool) -> None:
        if not _TABLES.search(statement):
            return
        excused = _EXCUSED.search(statement)
        if excused and excused[1] in EVERY_ORGANISATION:
            return
        if "organisation" not in _narrowing(statement):
            raise RuntimeError(f"a statement that names no organisation: {statement}")


def _narrowing(statement: str) -> str:
    """The part of a statement that says whose rows it means: an INSERT's all, else what follows the first WHERE."""
    if re.match(r"\s*insert\b", statement, re.IGNORECASE):
        return statement
    return "".join(re.split(r"\bwhere\b", statement, maxsplit=1, flags=re.IGNORECASE)[1:])
