"""Days counted in weeks and months."""

from __future__ import annotations

import calendar
import datetime as dt


def monday(day: dt.date) -> dt.date:
    """The Monday of its week."""
    return day - dt.timedelta(days=day.weekday())


def month_after(day: dt.date) -> dt.date:
    """The first of the next month."""
    return (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)


def in_month(first: dt.date, nth: int) -> dt.date | None:
    """The ``nth`` of the month that ``first`` opens, if it has one."""
    return first.replace(day=nth) if 0 < nth <= calendar.monthrange(first.year, first.month)[1] else None


def next_nth(today: dt.date, nth: int, weekday: int | None = None) -> dt.date | None:
    """The next ``nth`` of a month, today included; with ``weekday`` (Monday is 0) on that day if one is near."""
    first, found = today.replace(day=1), None
    for _ in range(4):
        day = in_month(first, nth)
        if day is not None and day >= today:
            found = found or day
            if weekday is None or day.weekday() == weekday:
                return day
        first = month_after(first)
    return found
