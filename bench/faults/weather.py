"""What a provider does to requests besides answering them: how often, by a seed."""

from __future__ import annotations

import random
from typing import Literal

from msgspec import Struct

Fate = Literal["answered", "too_many", "broke", "dropped", "reset"]
"""``too_many`` 429 and ``broke`` 5xx were never processed, nor was ``reset``; ``dropped`` was, and nobody was told."""


class Weather(Struct, frozen=True, omit_defaults=True):
    """Shares of requests that meet each fate, and seconds (from, to) in which a provider answers the others."""

    too_many: float = 0.0
    broke: float = 0.0
    dropped: float = 0.0
    reset: float = 0.0
    delay: tuple[float, float] = (0.005, 0.03)
    retry_after: tuple[int, int] = (1, 3)
    """Seconds that a 429 asks for, from and to."""

    def fate(self, dice: random.Random) -> Fate:
        """What the next request meets."""
        thrown = dice.random()
        shares: tuple[tuple[Fate, float], ...] = (
            ("too_many", self.too_many), ("broke", self.broke), ("dropped", self.dropped), ("reset", self.reset)
        )  # fmt: skip
        for fate, share in shares:
            if thrown < share:
                return fate
            thrown -= share
        return "answered"


CALM = Weather()
STORM = Weather(too_many=0.3, broke=0.2, dropped=0.2, reset=0.1)
"""RELIABILITY, bar 9."""
