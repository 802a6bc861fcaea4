"""The numbers of the behaviour, one frozen record an organisation or program may replace (BEHAVIOUR, head)."""

from __future__ import annotations

from msgspec import Struct

from core.hours import Hours


class Policy(Struct, frozen=True, omit_defaults=True):
    """Defaults of BEHAVIOUR §1 to §5. Days are calendar days unless named working days; hours are sending hours."""

    hours: Hours = Hours()
    spread_minutes: int = 5
    early_days: int = 14
    early_window_hours: int = 8
    steady_window_hours: int = 16
    early_days_after_misses: tuple[int, ...] = (0, 3)
    """Weekdays (Monday is 0) of check-ins once two in a row were missed in ``early``."""
    low_power_after_missed: int = 3
    low_power_after_days: int = 10
    light_touch_days: tuple[int, ...] = (14, 28, 56)
    stale_after_days: int = 7
    late_reply_days: int = 7
    pause_days: int = 14
    hold_hours: int = 24
    undelivered_tell_after: int = 3
    undelivered_tell_days: int = 7
    invite_tell_days: tuple[int, ...] = (2, 7)
    invite_expires_days: int = 14
    unsigned_ask_days: tuple[int, ...] = (1, 4)
    """The first is a working day, the second counts calendar days from consent."""
    unsigned_call_day: int = 5
    unsigned_low_power_day: int = 10
    automated_a_day: int = 3
    asking_a_day: int = 2
    deputy_after_minutes: int = 30
    last_offer_days: int = 14
    last_offer_alone_days: int = 7
    """So long it waits for a check-in to go with, and so far it keeps from a light touch."""


DEFAULT = Policy()
