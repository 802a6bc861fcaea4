"""What providers answered while the database was away: a file for each lane, on the disk before anything else happens.

It holds ids only. A process that is killed before the database is back leaves its files; whoever owns the lane next
takes them up, so that only what was on its way at that moment is in doubt.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import msgspec
from msgspec import Struct

from core.message import SendError, Sent
from storage.outcomes import Result

log = logging.getLogger(__name__)


class _Line(Struct, frozen=True, omit_defaults=True):
    """One result. Neither ``sent`` nor ``error``: it was not handed over after all."""

    id: str
    fence: int
    sent: Sent | None = None
    error: SendError | None = None


_read = msgspec.json.Decoder(_Line).decode
_write = msgspec.json.Encoder().encode


class Left(Struct, frozen=True):
    """What was left for a lane."""

    files: tuple[Path, ...] = ()
    results: tuple[Result, ...] = ()

    def forget(self) -> None:
        """It is in the database. What is written here from now on is of an earlier owner, whom nobody hears."""
        for file in self.files:
            file.unlink(missing_ok=True)
            _sync(file.parent)


class Journal:
    """The files of one lane in ``folder``, which is made when it is needed. ``owner`` is unlike any other process's."""

    def __init__(self, folder: Path, organisation: str, lane: str, owner: str) -> None:
        self._folder = folder
        self._prefix = f"{quote(organisation, safe='')}~{quote(lane, safe='')}~"
        self._mine = folder / f"{self._prefix}{quote(owner, safe='')}"

    def keep(self, results: Sequence[Result]) -> None:
        """Add ``results``; they are on the disk when this returns. Raises OSError when they are not."""
        self._folder.mkdir(parents=True, exist_ok=True)
        # The line before may have been cut off by a disk that was full.
        lines = b"\n" + b"".join(_write(_line(result)) + b"\n" for result in results)
        with self._mine.open("ab") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        _sync(self._folder)

    def forget(self) -> None:
        """What this process kept is in the database."""
        self._mine.unlink(missing_ok=True)
        _sync(self._folder)

    def left(self) -> Left:
        """What processes left for the lane, this one included."""
        files = tuple(self._folder.glob(f"{self._prefix}*"))
        return Left(files, tuple(result for file in files for result in _results(file)))


def _results(file: Path) -> list[Result]:
    found = []
    try:
        lines = [line for line in file.read_bytes().splitlines() if line]
    except FileNotFoundError:
        # Its owner has just written it into the database.
        return []
    for line in lines:
        try:
            found.append(_result(_read(line)))
        except msgspec.DecodeError:
            # The last line of a process that was killed while it wrote.
            log.warning("half a line in %s", file.name)
    return found


def _line(result: Result) -> _Line:
    match result.outcome:
        case Sent() as sent:
            return _Line(result.id, result.fence, sent=sent)
        case error:
            return _Line(result.id, result.fence, error=error)


def _result(line: _Line) -> Result:
    return Result(line.id, line.fence, line.sent or line.error)


def _sync(folder: Path) -> None:
    """A new file's name is on the disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
