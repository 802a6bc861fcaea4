"""Understanding what people write back: pure, local, in English, French and Spanish.

``understand`` reads a text against what is open; ``is_stop``, ``is_distress`` and ``keyword_of`` are
cheap enough for the door.
"""

from __future__ import annotations

from core.reply.counter import Counter, counter_offer
from core.reply.dates import find_date
from core.reply.keywords import keyword_of
from core.reply.records import Activity, Asked, Intent, Item, Outcome, Reply
from core.reply.safety import is_distress
from core.reply.stop import is_stop
from core.reply.understand import understand

__all__ = [
    "Activity",
    "Asked",
    "Counter",
    "Intent",
    "Item",
    "Outcome",
    "Reply",
    "counter_offer",
    "find_date",
    "is_distress",
    "is_stop",
    "keyword_of",
    "understand",
]
