"""What the send gate has to know about the recipients of a slice, read in a few queries for all of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from core.gate import Facts, Waiting, asks, counts
from core.hours import Hours, local_date
from storage.tables import UNSENT, addresses, cases, outbox, suppressions

MAYBE_SENT = ("sending", "sent", "delivered", "unknown")
Row = sa.Row[*tuple[Any, ...]]
Key = tuple[int, int]
"""(turn, n) of a message."""
_PLACE = (outbox.c.case_id, outbox.c.turn, outbox.c.n)


class Recipients:
    """The facts about a slice's recipients.

    :meth:`count` and :meth:`stopped` keep the day's caps right within the slice.
    """

    def __init__(self, conn: Connection, organisation: str, rows: Sequence[Row], now: dt.datetime) -> None:
        self._now = now
        self._cases = {row.id: row for row in _cases(conn, organisation, {row.case_id for row in rows})}
        places = {(row.medium, row.address) for row in rows}
        self._health = {(row.medium, row.address): row.health for row in _at(conn, organisation, addresses, places)}
        self._stopped = {(row.medium, row.address) for row in _at(conn, organisation, suppressions, places)}
        self._automated: Counter[str] = Counter()
        self._asking: Counter[str] = Counter()
        self._waiting: dict[str, dict[Key, Waiting]] = {}
        capped = {row.case_id: self.day(row) for row in rows if self._is_capped(row)}
        if capped:
            self._count_sent(conn, organisation, capped)
            self._gather_waiting(conn, organisation, capped)

    def facts(self, row: Row) -> Facts:
        """What the gate asks about the recipient of outbox row ``row``."""
        place, case = (row.medium, row.address), self._cases.get(row.case_id)
        known = Facts(
            zone=self.zone(row),
            health=self._health.get(place, "ok"),
            suppressed=place in self._stopped,
            automated_today=self._automated[row.case_id],
            asking_today=self._asking[row.case_id],
            client=case is not None and case.kind == "client",
            spoken=row.medium == "voice",
        )
        if case is None:
            return known
        return replace(
            known,
            region=case.region,
            hours=_hours(case.opens, case.closes),
            stage=case.stage or "steady",
            hold_until=case.hold_until,
            held=case.held,
            automated_a_day=case.automated_a_day,
            asking_a_day=case.asking_a_day,
            waiting=tuple(self._waiting.get(row.case_id, {}).values()),
        )

    def zone(self, row: Row) -> str:
        """The recipient's zone now; a stranger's as it was assumed."""
        case = self._cases.get(row.case_id)
        return str(case.zone if case else row.zone)

    def day(self, row: Row) -> dt.date:
        """The recipient's local day."""
        return local_date(self.zone(row), self._now)

    def count(self, row: Row) -> None:
        """Count ``row`` as sent today."""
        self.stopped(row)
        if counts(row.purpose, row.kind):
            self._automated[row.case_id] += 1
            self._asking[row.case_id] += asks(row.purpose, row.kind)

    def stopped(self, row: Row) -> None:
        """``row`` takes no place today any more."""
        self._waiting.get(row.case_id, {}).pop((row.turn, row.n), None)

    def _is_capped(self, row: Row) -> bool:
        case = self._cases.get(row.case_id)
        return case is not None and case.kind == "client" and counts(row.purpose, row.kind)

    def _count_sent(self, conn: Connection, organisation: str, days: dict[str, dt.date]) -> None:
        found = conn.execute(
            sa.select(*_PLACE, outbox.c.sent_on, outbox.c.purpose, outbox.c.kind).where(
                outbox.c.organisation == organisation,
                outbox.c.case_id.in_(days),
                outbox.c.sent_on.in_(set(days.values())),
                outbox.c.state.in_(MAYBE_SENT),
            )
        )
        for row in found:
            if row.sent_on == days[row.case_id]:
                self.count(row)

    def _gather_waiting(self, conn: Connection, organisation: str, days: dict[str, dt.date]) -> None:
        """What is to leave for these people besides; two days on it is tomorrow in every zone."""
        found = conn.execute(
            sa.select(*_PLACE, outbox.c.kind, outbox.c.purpose, outbox.c.not_before, outbox.c.expires_at).where(
                outbox.c.organisation == organisation,
                outbox.c.case_id.in_(days),
                sa.text(UNSENT),
                outbox.c.state != "sending",
                outbox.c.not_before < self._now + dt.timedelta(days=2),
            )
        )
        for row in found:
            one = Waiting(row.kind, row.purpose, row.not_before, row.expires_at)
            self._waiting.setdefault(row.case_id, {})[row.turn, row.n] = one


def _cases(conn: Connection, organisation: str, ids: set[str]) -> Sequence[Row]:
    shown = [column for column in cases.c if column.name != "document"]
    return conn.execute(sa.select(*shown).where(cases.c.organisation == organisation, cases.c.id.in_(ids))).all()


def _at(conn: Connection, organisation: str, table: sa.Table, places: set[tuple[str, str]]) -> Sequence[Row]:
    media, there = {medium for medium, _ in places}, {address for _, address in places}
    where = (table.c.organisation == organisation, table.c.medium.in_(media), table.c.address.in_(there))
    return conn.execute(sa.select(table).where(*where)).all()


@lru_cache(maxsize=256)
def _hours(opens: int, closes: int) -> Hours:
    """Sending hours from minutes of the day. The gate asks for no hour of check-in."""
    start = _time(opens)
    return Hours(start, _time(closes), start)


def _time(minutes: int) -> dt.time:
    return dt.time(minutes // 60, minutes % 60)
