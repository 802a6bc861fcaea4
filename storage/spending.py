"""What a number's texts of a day come to, and the organisation's limit for it."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import Connection

from core.turn import Told
from storage.bulk import insert_many
from storage.cases import coach_ids
from storage.inbox import order
from storage.organisations import load_organisation
from storage.tables import spending


class Spending:
    """The segments of a number's day (UTC), and whether one more text to a client is allowed."""

    def __init__(self, conn: Connection, organisation: str, lane: str, now: dt.datetime) -> None:
        self._organisation, self._lane, self._now = organisation, lane, now
        self._day = now.astimezone(dt.UTC).date()
        record = load_organisation(conn, organisation)
        self._most, self._most_of_lane = record.spend_cap_day, record.spend_cap_number_day
        spent = spent_on(conn, organisation, self._day) if self._most or self._most_of_lane else {}
        self._before, self._before_of_lane = sum(spent.values()), spent.get(lane, 0)
        self._units, self._refused = 0, False

    @property
    def until(self) -> dt.datetime | None:
        """When texts to clients may leave again; None when they may now. A text that crosses the limit still goes."""
        over = self._most and self._before + self._units >= self._most
        over_of_lane = self._most_of_lane and self._before_of_lane + self._units >= self._most_of_lane
        if not (over or over_of_lane):
            return None
        return dt.datetime.combine(self._day + dt.timedelta(days=1), dt.time(), dt.UTC)

    def add(self, units: float) -> None:
        """Count a text that leaves for the first time: what goes once more, because it never left, has its place."""
        self._units += int(units)

    def refuse(self) -> None:
        """A text waits or stops because of the limit: coaches have to know, once a day."""
        self._refused = True

    def save(self, conn: Connection) -> None:
        """Write what was added, in the transaction that sends it."""
        if self._units:
            more = "ON CONFLICT (organisation, day, lane) DO UPDATE SET units = spending.units + excluded.units"
            row = (self._organisation, self._day.isoformat(), self._lane, self._units)
            insert_many(conn, "spending", "organisation, day, lane, units", [row], more)
        if self._refused:
            news = Told("", "", "coach_spend_cap", {"cap": str(self._most or self._most_of_lane)})
            for coach in coach_ids(conn, self._organisation):
                order(conn, self._organisation, coach, f"spend_cap:{self._day}:{coach}", news, self._now)


def spent_on(conn: Connection, organisation: str, day: dt.date) -> dict[str, int]:
    """Segments that each number has sent on a day in UTC."""
    mine = (spending.c.organisation == organisation, spending.c.day == day)
    found = conn.execute(sa.select(spending.c.lane, spending.c.units).where(*mine))
    return {row.lane: row.units for row in found}


def forget_spending(conn: Connection, organisation: str, before: dt.date) -> int:
    """Delete what was counted before a day; how many rows it were."""
    old = (spending.c.organisation == organisation, spending.c.day < before)
    return conn.execute(sa.delete(spending).where(*old)).rowcount
