"""How fast a lane may send: tokens that come with time, a pause the provider asked for, and room for each chat.

Pure: monotonic seconds are handed in. A unit is a message, or a segment where texts are cut into them.
"""

from __future__ import annotations

from collections import deque

SLICE = 0.1
"""Seconds of sending that one commit covers."""
WINDOW = 1.02
"""Seconds over which a provider counts to a second's rate; the excess over one is for an uneven network."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds to wait after a connection failed, doubled each time in a row."""
# Waits are rounded to microseconds on the way; too short a one would find nothing to send and ask again.
MARGIN = 2e-6


class Pace:
    """The pace of one lane. A new owner starts with nothing, for it cannot know what the last one sent."""

    def __init__(self, per_second: float, per_chat_second: float, at: float) -> None:
        if per_second <= 0:
            raise ValueError("a lane needs a rate above 0")
        self.rate = per_second
        self._slice = max(1.0, per_second * SLICE)
        self._most_tokens = 1 + 2 * per_second * SLICE
        self._most_in_window = max(1.0, per_second)
        self._tokens, self._filled_at = 0.0, at
        self._left: deque[tuple[float, float]] = deque()
        self._in_window = 0.0
        self._held_until = at
        self._chat_gap = 1 / per_chat_second if per_chat_second else 0.0
        self._chats: dict[str, float] = {}
        self._failures = 0

    def budget(self, at: float) -> float:
        """Units that may leave now, 1 or more; else 0. A message may overdraw it: the debt is waited for."""
        self._fill(at)
        free = min(self._tokens, self._most_in_window - self._in_window)
        return free if free >= 1 and at >= self._held_until else 0.0

    def wait(self, at: float) -> float:
        """Seconds until a slice's worth may leave."""
        self._fill(at)
        refill = (self._slice - self._tokens) / self.rate
        return max(refill, self._window_wait(at), self._held_until - at, 0.0) + MARGIN

    def take(self, address: str, units: float, at: float) -> None:
        """Count a message of ``units`` to ``address`` as leaving now."""
        self._fill(at)
        self._tokens -= units
        self._left.append((at, units))
        self._in_window += units
        if self._chat_gap:
            self._chats[address] = at + self._chat_gap

    def resting(self, at: float) -> frozenset[str]:
        """Chats that got a message too recently for another."""
        self._chats = {address: until for address, until in self._chats.items() if until > at}
        return frozenset(self._chats)

    def chat_wait(self, at: float) -> float:
        """Seconds until the first resting chat may get a message again."""
        return max(min(self._chats.values(), default=at) - at, 0.0) + MARGIN

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

    def _fill(self, at: float) -> None:
        self._tokens = min(self._most_tokens, self._tokens + max(at - self._filled_at, 0.0) * self.rate)
        self._filled_at = max(at, self._filled_at)
        while self._left and self._left[0][0] + WINDOW <= at:
            self._in_window -= self._left.popleft()[1]

    def _window_wait(self, at: float) -> float:
        free, wait = self._most_in_window - self._in_window, 0.0
        for left_at, units in self._left:
            if free >= self._slice:
                break
            free += units
            wait = left_at + WINDOW - at
        return wait
