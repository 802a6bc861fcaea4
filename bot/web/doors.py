"""What the web app needs from the rest, as plain values and callables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from bot.links import Links
from core.message import Incoming, Report, Say

Store = Callable[[str, Sequence[Incoming | Report]], Awaitable[int]]
"""Commits what arrived on a lane, then rings listen; how many were new. Raises when it could not."""


class Question(Struct, frozen=True):
    """A message of ours that somebody answers by a key or a link: what was asked, and the lane that carried it."""

    say: Say
    lane: str


Ask = Callable[[str], Awaitable[Question | None]]
"""Looks up a message of ours by its id."""


async def nothing_asked(_: str) -> Question | None:
    """What is known of messages where no channel has answers that name them."""
    return None


class Numbers(Struct, frozen=True):
    """What ``/metrics`` tells. Ages are seconds since the oldest that waits was due; 0 when nothing waits."""

    inbox: Mapping[str, int]
    """Rows by state."""
    outbox: Mapping[str, int]
    """Rows by state."""
    turns: Mapping[str, int]
    """Turns since the start, by stimulus."""
    inbox_age: float = 0.0
    outbox_age: float = 0.0
    wake_age: float = 0.0
    check_in_age: float = 0.0
    """As ``outbox_age``, of check-ins alone."""
    unknown_age: float = 0.0
    """Of the oldest message that a provider is being asked for."""
    parked_cases: int = 0
    failures: Mapping[tuple[str, str], int] = {}
    """Messages that providers refused for good, by lane and error."""
    errors: Mapping[tuple[str, str], int] = {}
    """Errors that providers answered this process since its start, by lane and code."""
    lateness: Mapping[float, int] = {}
    """Check-ins that this process sent, by upper bound of the seconds from due to sent; each counts at its own only."""
    lateness_sum: float = 0.0
    ticks: Mapping[str, float] = {}
    """Seconds since each job of this process ran last."""
    broken: Mapping[str, int] = {}
    """Runs of each job of this process that ended in an error."""


@dataclass(frozen=True)
class Doors:
    """``secrets`` maps a Telegram lane to its webhook's secret; ``numbers`` are Twilio's, in E.164."""

    store: Store
    now: Callable[[], dt.datetime]
    checks: Callable[[], Awaitable[Mapping[str, str]]]
    """Name of each check and ``ok`` or a few words of what is wrong."""
    measure: Callable[[], Awaitable[Numbers]]
    public_url: str = ""
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    twilio_token: str = field(default="", repr=False)
    numbers: tuple[str, ...] = ()
    calling: tuple[str, ...] = ()
    """The numbers that call, in E.164."""
    asked: Ask = nothing_asked
    links: Links | None = field(default=None, repr=False)
    """Reads the links of mails; None where no mail is sent."""
    organisation: str = ""
    """Its name, as people know it."""
