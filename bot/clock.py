"""What time it is: the system's clock, or in tests a file that is written to move time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from bot.settings import PREFIX, Settings, SettingsError
from jobs.scheduler import LOOK_EVERY, system_clock

Clock = Callable[[], dt.datetime]
LOOK_AT_FILE_EVERY = 0.05


def clock_of(settings: Settings) -> Clock:
    """The clock that the settings ask for. Raises SettingsError when its file holds no instant."""
    return FileClock(settings.clock_file) if settings.clock_file else system_clock


def look_every(settings: Settings) -> float:
    """Seconds after which the scheduler looks whether that clock jumped."""
    return LOOK_AT_FILE_EVERY if settings.clock_file else LOOK_EVERY


class FileClock:
    """Reads one ISO instant from ``path``, a few microseconds' work, each time it is asked.

    While somebody writes the file, the newest instant that could be read still counts.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        shown = self._read()
        if shown is None:
            raise SettingsError(f"{PREFIX}CLOCK_FILE must hold one ISO instant such as 2026-01-05T15:00:00+00:00.")
        self._shown = shown

    def __call__(self) -> dt.datetime:
        self._shown = self._read() or self._shown
        return self._shown

    def _read(self) -> dt.datetime | None:
        try:
            shown = dt.datetime.fromisoformat(self._path.read_text(encoding="utf-8").strip())
        except (OSError, ValueError):
            return None
        return shown.astimezone(dt.UTC) if shown.tzinfo else None
