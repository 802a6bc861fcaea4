"""What time the fakes think it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

Clock = Callable[[], dt.datetime]
START = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)


def standing() -> dt.datetime:
    """A clock that stands still."""
    return START


def from_file(path: Path) -> Clock:
    """The clock that ``serve`` reads as well: one ISO instant in a file."""
    return lambda: dt.datetime.fromisoformat(path.read_text().strip())
