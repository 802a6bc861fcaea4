"""What a turn does may have been done before: in the time between a backup and the first start after it."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from core.cadence import agenda
from core.case import Case, ClientCase
from core.turn import Heard, Stimulus, Tick

CATCH_UP = dt.timedelta(minutes=15)
"""How long after the first start something may still follow from what was missed."""
OVER = dt.timedelta(days=1)
"""How long after it anything may."""


class Window(Struct, frozen=True):
    """What happened in (``since``, ``until``] is not known. ``until`` is None until the first start."""

    since: dt.datetime
    until: dt.datetime | None


def may_repeat(window: Window, case: Case, stimulus: Stimulus, now: dt.datetime) -> bool:
    """Whether the same may have happened in the ``window``: ``case``, as it is before the turn, would not know."""
    if window.until is None:
        return True
    if now > window.until + OVER:
        return False
    if isinstance(stimulus, Heard):
        return stimulus.incoming.at <= window.until
    if isinstance(stimulus, Tick) and isinstance(case, ClientCase):
        return any(due.at <= window.until for due in agenda(case)[:1])
    return now <= window.until + CATCH_UP
