"""What ``doctor`` finds, and how it asks."""

from __future__ import annotations

from typing import Literal

import httpx
from msgspec import Struct

from bot.net import is_loopback

State = Literal["ok", "failed", "off"]
ANSWER_WITHIN = 8.0


class Finding(Struct, frozen=True):
    """``state`` is ``ok``, ``failed`` (configured, and does not work) or ``off`` (not set up)."""

    name: str
    state: State
    text: str


def minutes(seconds: float) -> str:
    """A long time in words."""
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"


async def got(url: str) -> httpx.Response:
    """What a web address answers. Raises httpx.HTTPError when it does not."""
    async with httpx.AsyncClient(timeout=ANSWER_WITHIN, trust_env=not is_loopback(url)) as client:
        return await client.get(url)
