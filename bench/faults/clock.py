"""The case's clock of a run: a file that goes with the machine's, and can be made to jump, stand or race."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from pathlib import Path

EVERY = 0.05


class MovedClock:
    """Writes what time it is into ``path``, from ``start`` on, ``rate`` times as fast as the machine's clock."""

    def __init__(self, path: Path, start: dt.datetime) -> None:
        self.path = path
        self.rate = 1.0
        self._base, self._since = start, time.monotonic()
        self._task: asyncio.Task[None] | None = None
        self.write()

    @property
    def now(self) -> dt.datetime:
        """What time it is."""
        return self._base + dt.timedelta(seconds=(time.monotonic() - self._since) * self.rate)

    def jump(self, to: dt.datetime) -> None:
        """Let it be ``to`` from now on, forward or back."""
        self._base, self._since = to, time.monotonic()
        self.write()

    def race(self, rate: float) -> None:
        """Go ``rate`` times as fast from now on."""
        self.jump(self.now)
        self.rate = rate

    def write(self) -> None:
        """Show it. A reader sees the old instant or the new one, never half of it."""
        new = self.path.with_suffix(".new")
        new.write_text(self.now.isoformat(), encoding="utf-8")
        new.replace(self.path)

    async def __aenter__(self) -> MovedClock:
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            self.write()
