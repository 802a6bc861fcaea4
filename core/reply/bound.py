"""What a reply says about the open items, before it becomes an intent."""

from __future__ import annotations

from msgspec import Struct

from core.reply.records import Outcome
from core.reply.verdict import Verdict

Found = dict[int, Outcome]
"""Outcomes by item number."""


class Bound(Struct, frozen=True):
    """Outcomes by item number, the verdict that intents come from, how sure, and why in words."""

    outcomes: Found = {}
    verdict: Verdict | None = None
    confidence: float = 0.9
    why: str = ""
