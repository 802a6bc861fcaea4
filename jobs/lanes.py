"""How fast a lane may send: tokens that come with time, a pause the provider asked for, and room for each chat.

Pure: monotonic seconds are handed in. A unit is a message, or a segment where texts are cut into them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from core.channel import Limits, is_group

SLICE = 0.1
"""Seconds of sending that one commit covers."""
SECOND, MINUTE = 1.01, 60.0
"""Over so long a provider counts what a sender and a group get, and a hundredth for what we cannot see."""
LATE = 0.5
"""Seconds after which a message is taken to have arrived, should its answer take longer."""
FADES = 0.002
"""Seconds a second by which the memory of the quickest answer grows from nothing, until another is as quick. Slowly:
who takes a slow answer for the quickest sends too much."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds to wait after a connection failed, doubled each time in a row."""
# Waits are rounded to microseconds on the way; too short a one would find nothing to send and ask again.
MARGIN = 2e-6


class Departure:
    """A message that left at ``at`` and, by our clock, is counted from ``counted`` on.

    That is when its answer came, less what the quickest answer took: ways of the same length make no difference, and
    who was held up on the way was counted later. Before its answer it counts as if that took LATE.
    """

    __slots__ = ("address", "at", "counted", "units")

    def __init__(self, address: str, units: float, at: float) -> None:
        self.address, self.units, self.at, self.counted = address, units, at, at + LATE


class Pace:
    """The pace of one lane. A new owner starts with nothing, for it cannot know what the last one sent.

    One chat gets its messages at least ``1 / limits.per_chat_second`` apart, never two in a burst; a group gets
    ``limits.per_group_minute`` in any minute, these as quickly as a chat.
    """

    def __init__(self, limits: Limits, at: float) -> None:
        if limits.per_second <= 0:
            raise ValueError("a lane needs a rate above 0")
        self.rate = limits.per_second
        self._slice = max(1.0, self.rate * SLICE)
        self._most_tokens = 1 + 2 * self.rate * SLICE
        self._most_in_window = max(1.0, self.rate)
        self._tokens, self._filled_at = 0.0, at
        self._left: deque[Departure] = deque()
        self._in_window = self._quickest = 0.0
        self._held_until = self._answered_at = at
        self._chat_gap = 1 / limits.per_chat_second if limits.per_chat_second else 0.0
        self._chats: dict[str, float] = {}
        self._most_in_group = limits.per_group_minute
        self._groups: dict[str, deque[float]] = {}
        self._failures = 0

    def budget(self, at: float, ahead: float = 0.0) -> float:
        """Units that may leave within ``ahead`` seconds, 1 or more; else 0. A message may overdraw it: the debt is
        waited for."""
        self._fill(at)
        tokens = min(self._most_tokens, self._tokens + ahead * self.rate)
        counted = self._in_window
        for left in self._left:
            if left.counted + SECOND > at + ahead:
                break
            counted -= left.units
        free = min(tokens, self._most_in_window - counted)
        return free if free >= 1 and at >= self._held_until else 0.0

    def wait(self, at: float, units: float = 0.0, ahead: float = 0.0) -> float:
        """Seconds until ``ahead`` before ``units`` may leave; a slice's worth when none are named."""
        self._fill(at)
        wanted = units or self._slice
        refill = (wanted - self._tokens) / self.rate
        return max(max(refill, self._window_wait(at, wanted)) - ahead, self._held_until - at, 0.0) + MARGIN

    def take(self, address: str, units: float, at: float) -> Departure:
        """Count a message of ``units`` to ``address`` as leaving now; say :meth:`answered` of it later."""
        self._fill(at)
        self._tokens -= units
        self._left.append(left := Departure(address, units, at))
        self._in_window += units
        self._rest(address, at)
        if self._most_in_group and is_group(address):
            latest = self._groups.setdefault(address, deque())
            latest.append(at + LATE)
            if len(latest) > self._most_in_group:
                latest.popleft()
        return left

    def answered(self, left: Departure, at: float) -> None:
        """The provider has answered, so it has counted the message."""
        took = at - left.at
        self._quickest = min(took, self._quickest + (at - self._answered_at) * FADES)
        self._answered_at = at
        left.counted = min(left.counted, at - self._quickest)
        self._rest(left.address, at)

    def resting(self, at: float) -> frozenset[str]:
        """Chats that got a message too recently for another, and groups that got too many."""
        self._chats = {address: until for address, until in self._chats.items() if until > at}
        self._groups = {address: latest for address, latest in self._groups.items() if latest[-1] + MINUTE > at}
        return frozenset(self._chats) | {address for address, until in self._full_groups() if until > at}

    def chat_wait(self, at: float) -> float:
        """Seconds until the first resting chat may get a message again."""
        ends = [*self._chats.values(), *(until for _, until in self._full_groups())]
        return max(min((end for end in ends if end > at), default=at) - at, 0.0) + MARGIN

    def hold(self, seconds: float, at: float) -> None:
        """Send nothing for ``seconds``. A shorter pause never ends a longer one."""
        self._held_until = max(self._held_until, at + seconds)

    def held(self, at: float) -> float:
        """Seconds of a pause that are left."""
        return max(self._held_until - at, 0.0)

    def failed(self) -> float:
        """Count a connection that failed; the seconds to pause for it."""
        pause = min(FIRST_PAUSE * 2.0**self._failures, LONGEST_PAUSE)
        self._failures = min(self._failures + 1, 10)
        return pause

    def worked(self) -> None:
        """The provider answered: the next failure is a first one again."""
        self._failures = 0

    def _rest(self, address: str, at: float) -> None:
        if self._chat_gap:
            self._chats[address] = at + self._chat_gap

    def _full_groups(self) -> Iterator[tuple[str, float]]:
        """Groups that got as many as a minute allows, and when the oldest of these no longer counts."""
        for address, latest in self._groups.items():
            if len(latest) >= self._most_in_group:
                yield address, latest[0] + MINUTE

    def _fill(self, at: float) -> None:
        self._tokens = min(self._most_tokens, self._tokens + max(at - self._filled_at, 0.0) * self.rate)
        self._filled_at = max(at, self._filled_at)
        while self._left and self._left[0].counted + SECOND <= at:
            self._in_window -= self._left.popleft().units

    def _window_wait(self, at: float, wanted: float) -> float:
        free, wait = self._most_in_window - self._in_window, 0.0
        for left in self._left:
            if free >= wanted:
                break
            free += left.units
            wait = left.counted + SECOND - at
        return wait
