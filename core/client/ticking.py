"""Everything that is due is handled in one turn: the agenda's names and what each does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from core import cadence
from core.case import ClientCase
from core.client import checkins, reminders, silence
from core.draft import Draft

Client = Draft[ClientCase]

MOST_DUES = 20
"""A turn that would handle more has lost its way; it leaves wake_at in the past and the case is parked."""


DUE: dict[str, Callable[[Client], None]] = {
    "unopened": reminders.unopened,
    "go_on": reminders.go_on,
    "unsigned_call": reminders.unsigned_call,
    "unsigned_low_power": silence.enter_low_power,
    "check_in": checkins.begin,
    "nudge": checkins.nudge,
    "close": checkins.end,
    "steady": silence.steady,
    "low_power": silence.enter_low_power,
    "light_touch": silence.light_touch,
    "pause_ends": silence.pause_ends,
    "undelivered": silence.undelivered,
    "last_offer": silence.last_offer,
    "ends": silence.ends,
}


def tick(draft: Client) -> dt.datetime | None:
    """Handle whatever is due, earliest first; when the next thing is due."""
    for _ in range(MOST_DUES):
        due = next(iter(cadence.agenda(draft.case)), None)
        if due is None or due.at > draft.now:
            return due.at if due else None
        DUE[due.what](draft)
    return draft.now
