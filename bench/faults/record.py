"""What a run found, a line of JSON each, so that a campaign goes on where it was interrupted."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from bench.faults.oracle import Verdict


class Round(Struct, frozen=True):
    """One run by one seed. ``numbers`` are its figures, ``broken`` the promises that were not kept, with examples."""

    what: str
    database: str
    clients: int
    seed: int
    seconds: float
    kills: int = 0
    numbers: dict[str, float] = {}
    points: dict[str, int] = {}
    """How often it was killed where."""
    broken: dict[str, int] = {}
    examples: dict[str, list[str]] = {}
    at: str = ""

    @property
    def key(self) -> tuple[str, str, int, int, int]:
        """What was asked for: the same is not run twice."""
        return (self.what, self.database, self.clients, self.seed, self.kills)


def numbers_of(verdict: Verdict) -> dict[str, float]:
    """The figures of a verdict."""
    counted = ("sent", "unknown", "copies", "missing", "heard")
    return {name: getattr(verdict, name) for name in counted}


def done(state: Path | None) -> list[Round]:
    """What a campaign has already found."""
    if state is None or not state.exists():
        return []
    return [msgspec.json.decode(line, type=Round) for line in state.read_bytes().splitlines()]


def append(state: Path | None, found: Round) -> None:
    """Add a round to the campaign's file."""
    if state is not None:
        with state.open("ab") as file:
            file.write(msgspec.json.encode(found) + b"\n")
