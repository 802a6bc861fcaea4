"""The language of story files.

The head says who there is; below ``---`` each line is a step, and what people received by it stands indented below::

    start 2026-01-05 10:30 America/Toronto
    coach Kim telegram 9001
    client Maya telegram 1001 sms +14165550123: 5 applications, 1 thank_you
    ---
    + 1d
        Tue 06 Jan 10:00 telegram > Maya [check_in] Hi Maya, … {yes|no}
    maya: yes
    maya sms: 3
    maya presses: all of it
    maya blocks
    maya bounces telegram
    maya keys: 1
    maya lets it ring

``+ 2d``, ``+ 3h`` let time pass; ``+ until 18:05`` goes to the next such wall-clock time. ``client … unsigned`` has an
invite only, ``stranger Sam sms +1…`` no case at all. ``ways voice email`` in the head are what the
organisation has besides; ``keys:`` are pressed in the newest call. Re-record with ``pytest tests/stories --update``.
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from msgspec import Struct

from core.contract import Commitment, CommitmentKind, Terms
from core.hours import instant, local
from core.message import Medium

STEP = re.compile(r"(?P<who>\w+)(?: (?P<medium>telegram|sms))?: ?(?P<text>.*)")
ACT = re.compile(r"(?P<who>\w+) (?P<act>presses:|keys:|lets it ring|blocks|unblocks|bounces)\s*(?P<what>.*)")
SPANS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Person(Struct, frozen=True):
    """Someone in a story. ``role`` is coach, client, unsigned (invited only) or stranger."""

    name: str
    role: str
    addresses: tuple[tuple[Medium, str], ...]
    terms: Terms = Terms()
    extra: dict[str, str] = {}


class Story(Struct, frozen=True):
    """A story file taken apart. ``steps`` are lines of input without what they led to."""

    name: str
    title: str
    start: dt.datetime
    zone: str
    people: tuple[Person, ...]
    ways: tuple[Medium, ...]
    steps: tuple[str, ...]
    head: str
    recorded: str


def read(path: Path) -> Story:
    """Parse a story file. Raises ValueError with the line that cannot be read."""
    text = path.read_text(encoding="utf-8")
    head, _, body = text.partition("---\n")
    lines = [line for line in head.splitlines() if line.strip()]
    start, zone, people = _start(next(line for line in lines if line.startswith("start "))), "UTC", []
    for line in lines:
        word = line.split()[0]
        if word in {"coach", "client", "stranger"}:
            people.append(_person(line))
    zone = next(line for line in lines if line.startswith("start ")).split()[3]
    ways: tuple[Medium, ...] = tuple(way for line in lines if line.startswith("ways ") for way in line.split()[1:])  # type: ignore[misc]
    steps = tuple(line for line in body.splitlines() if line.strip() and not line.startswith("    "))
    return Story(path.stem, lines[0].lstrip("# "), start, zone, tuple(people), ways, steps, f"{head}---\n", body)


def _start(line: str) -> dt.datetime:
    _, day, clock, zone = line.split()
    return instant(zone, dt.date.fromisoformat(day), dt.time.fromisoformat(clock))


def _person(line: str) -> Person:
    front, _, back = line.partition(": ")
    role, name, *rest = front.split()
    words = [word for word in rest if "=" not in word and word != "unsigned"]
    extra = dict(word.split("=", 1) for word in rest if "=" in word)
    pairs = tuple((medium, address) for medium, address in zip(words[::2], words[1::2], strict=True))
    terms = (
        Terms(commitments=tuple(_commitment(n, part) for n, part in enumerate(back.split(", "), 1)))
        if back
        else Terms()
    )
    return Person(name, "unsigned" if "unsigned" in rest else role, pairs, terms, extra)  # type: ignore[arg-type]


def _commitment(number: int, words: str) -> Commitment:
    target, kind, *rest = words.split()
    chosen: CommitmentKind = kind  # type: ignore[assignment]
    period = rest[0] if rest else "week"
    return Commitment(number, chosen, int(target), period, least=1, most=int(target) + 3)  # type: ignore[arg-type]


def span(words: str, now: dt.datetime, zone: str) -> dt.datetime:
    """Where a ``+`` line leads from ``now``."""
    words = words.removeprefix("+").strip()
    if words.startswith("until "):
        clock = dt.time.fromisoformat(words.removeprefix("until "))
        there = local(zone, now)
        moment = instant(zone, there.date(), clock)
        return moment if moment > now else instant(zone, there.date() + dt.timedelta(days=1), clock)
    number, unit = float(words[:-1]), SPANS[words[-1]]
    return now + dt.timedelta(**{unit: number})
