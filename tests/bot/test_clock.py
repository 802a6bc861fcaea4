"""The clock that tests move by writing a file."""

import datetime as dt
from pathlib import Path

import pytest

from bot.clock import FileClock, clock_of
from bot.settings import Settings, SettingsError
from jobs.scheduler import system_clock

NOON = dt.datetime(2026, 1, 5, 17, tzinfo=dt.UTC)


def test_without_a_file_it_is_the_machines() -> None:
    assert clock_of(Settings(_env_file=None)) is system_clock  # type: ignore[call-arg]


def test_the_file_is_read_each_time(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    file.write_text("2026-01-05T12:00:00-05:00\n")
    clock = FileClock(file)
    assert clock() == NOON
    # Of the same length, and within the same tick of the file's own time.
    file.write_text("2026-01-05T12:00:01-05:00\n")
    assert clock() == NOON + dt.timedelta(seconds=1)


@pytest.mark.parametrize("half", ["", "2026-01-", "2026-01-05T12:00:00", None])
def test_while_it_is_written_the_newest_instant_counts(tmp_path: Path, half: str | None) -> None:
    file = tmp_path / "clock"
    file.write_text(NOON.isoformat())
    clock = FileClock(file)
    file.unlink() if half is None else file.write_text(half)
    assert clock() == NOON


def test_a_file_without_an_instant_is_refused(tmp_path: Path) -> None:
    (tmp_path / "clock").write_text("noon")
    with pytest.raises(SettingsError, match="must hold one ISO instant"):
        FileClock(tmp_path / "clock")
