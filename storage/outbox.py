"""What is to be sent: taken out in slices under a lane's fence, and what became of it.

pending → sending → sent → delivered | failed; also retry, expired, suppressed, and unknown, where the provider may or
may not have the message. ``sending`` is committed just before the first byte leaves, and in that same transaction the
send gate looks again and the text is fixed. A row in ``sending`` whose owner is gone is never sent again as if nothing
had happened: it is in doubt.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterable
from typing import Any, Literal

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from core.channel import Limits
from core.gate import gate
from core.message import Outgoing, Say, SendError, Status
from core.turn import Receipt
from core.words import Rendered, segments
from storage.documents import buttons_record, buttons_text, say_record
from storage.facts import Recipients, Row
from storage.lanes import renew_lane
from storage.says import STRANGER
from storage.spending import Spending
from storage.tables import UNSENT, outbox

log = logging.getLogger(__name__)

Wording = Callable[[Say, Limits], Rendered]
Values = dict[str, Any]
Change = tuple[Values, Values]
Received = tuple[str, Receipt]
"""A case's id and what it has to be told."""

LOOKED_AHEAD = 16
"""Rows looked at beyond those that may go, so that stopped ones do not slow the others down."""

PLACE = (outbox.c.case_id, outbox.c.turn, outbox.c.n)


class Leaving(Struct, frozen=True):
    """A message that is committed as ``sending``. ``units`` is what it costs its lane: segments, or 1."""

    message: Outgoing
    units: float = 1.0


class Slice(Struct, frozen=True):
    """What may leave now, in order, and what the cases have to be told of the rest."""

    leaving: tuple[Leaving, ...]
    receipts: tuple[Received, ...]
    any_free: bool
    """Some message was due to an address that is not busy."""


def message_id(case_id: str, turn: int, n: int) -> str:
    """Our id of a message, for callbacks and buttons: the same for a second copy of it."""
    return f"{case_id}:{turn}:{n}"


def place(message: str) -> tuple[str, int, int]:
    """(case, turn, n) of a :func:`message_id`. Raises ValueError for anything else."""
    case_id, turn, n = message.rsplit(":", 2)
    return case_id, int(turn), int(n)


def next_due(conn: Connection, organisation: str, lane: str) -> dt.datetime | None:
    """When the lane's first waiting message may go; None when none waits."""
    firsts = [conn.execute(_waiting(organisation, lane, rank).limit(1)).first() for rank in (0, 1)]
    return min((row.not_before for row in firsts if row), default=None)


def claim_slice(
    conn: Connection,
    organisation: str,
    lane: str,
    fence: int,
    now: dt.datetime,
    *,
    limits: Limits,
    render: Wording,
    budget: float,
    room: int,
    lease: float,
    busy: frozenset[str] = frozenset(),
) -> Slice | None:
    """Commit what may leave now as ``sending``: at most ``room`` messages, and units until ``budget`` is used up.

    Addresses in ``busy`` wait, and each gets one message, so that one person's leave in order. Lengthens the lease to
    ``lease`` seconds; None when the lane is not ours any more.
    """
    if not renew_lane(conn, organisation, lane, fence, lease):
        return None
    rows = _due(conn, organisation, lane, now, busy, min(room, int(budget) + 1) + LOOKED_AHEAD)
    rows = _first_of_each_chat(rows)
    spending = Spending(conn, organisation, lane, now) if limits.segmented and rows else None
    drain = _Drain(Recipients(conn, organisation, rows, now), fence, now, limits, render, spending)
    for row in rows:
        if drain.units >= budget or len(drain.leaving) >= room:
            break
        drain.decide(row)
    update(conn, organisation, drain.changes)
    if spending:
        spending.save(conn)
    return Slice(tuple(drain.leaving), tuple(drain.receipts), bool(rows))


class _Drain:
    """One slice while it is decided."""

    def __init__(
        self,
        recipients: Recipients,
        fence: int,
        now: dt.datetime,
        limits: Limits,
        render: Wording,
        spending: Spending | None,
    ) -> None:
        self._recipients, self._fence, self._now = recipients, fence, now
        self._limits, self._render, self._spending = limits, render, spending
        self.units = 0.0
        self.leaving: list[Leaving] = []
        self.changes: list[Change] = []
        self.receipts: list[Received] = []

    def decide(self, row: Row) -> None:
        """Let ``row`` go, wait or stop, as the gate says."""
        facts = self._recipients.facts(row)
        if self._spending and row.text is None and (until := self._spending.until):
            facts = replace(facts, spent_until=until)
        verdict = gate(row.purpose, row.kind, row.expires_at, facts, self._now)
        if self._spending and verdict.why == "spend_cap":
            self._spending.refuse()
        if verdict.answer == "go":
            self._go(row)
        elif verdict.answer == "wait":
            self._change(row, not_before=verdict.until, why=verdict.why)
        else:
            self._stop(row, "expired" if verdict.why == "expired" else "suppressed", verdict.why)

    def _go(self, row: Row) -> None:
        try:
            say = say_record(row.document)
            worded = _fixed(row) or self._render(say, self._limits)
        except Exception as error:
            # One sentence that cannot be worded must not hold up its lane. No text in the log: it may quote a person.
            log.error("message %s cannot be worded: %s", _id(row), type(error).__name__)
            self._stop(row, "failed", "wording")
            return
        self._recipients.count(row)
        self._change(
            row,
            state="sending",
            fence=self._fence,
            attempt=row.attempt + 1,
            sending_at=self._now,
            sent_on=self._recipients.day(row),
            text=worded.text,
            buttons=buttons_text(worded.buttons).decode(),
            why=None,
        )
        leaving = Leaving(self._outgoing(row, say, worded), self._cost(worded.text))
        self.units += leaving.units
        if self._spending and row.text is None:
            self._spending.add(leaving.units)
        self.leaving.append(leaving)

    def _outgoing(self, row: Row, say: Say, worded: Rendered) -> Outgoing:
        left = (row.expires_at - self._now).total_seconds() if row.expires_at else 0.0
        return Outgoing(
            id=_id(row),
            medium=row.medium,
            to=row.address,
            text=worded.text,
            buttons=worded.buttons,
            picture=say.picture,
            valid_for=max(int(left), 1) if row.expires_at else 0,
            locale=say.locale,
        )

    def _cost(self, text: str) -> float:
        return float(segments(text)[0]) if self._limits.segmented else 1.0

    def _stop(self, row: Row, state: Literal["expired", "suppressed", "failed"], why: str) -> None:
        self._recipients.stopped(row)
        self._change(row, state=state, why=why)
        self.receipts += told(row, state, self._now)

    def _change(self, row: Row, **values: Any) -> None:
        self.changes.append(change(row, **values))


def told(row: Row, status: Status, now: dt.datetime, error: SendError | None = None) -> list[Received]:
    """What a case hears: all of what asks, of the rest only that an address does not work. Strangers have no case."""
    if row.case_id.startswith(f"{STRANGER}:"):
        return []
    concerns_address = error is not None and (error.unreachable or error.opted_out)
    if row.purpose != "ask" and not row.ask and not concerns_address:
        return []
    return [(row.case_id, Receipt(row.turn, row.n, status, now, error, row.address, row.medium))]


def _waiting(organisation: str, lane: str, rank: int) -> sa.Select[Any]:
    """The lane's waiting messages of one rank, first to go first, along the index."""
    return (
        sa.select(outbox)
        .where(
            outbox.c.organisation == organisation,
            outbox.c.lane == lane,
            outbox.c.rank == rank,
            sa.text(UNSENT),
            outbox.c.state != "sending",
        )
        .order_by(outbox.c.not_before, *PLACE)
    )


def _due(
    conn: Connection, organisation: str, lane: str, now: dt.datetime, busy: frozenset[str], limit: int
) -> list[Row]:
    rows: list[Row] = []
    for rank in (0, 1):
        query = _waiting(organisation, lane, rank).where(outbox.c.not_before <= now)
        rows += _free(conn, query, busy, limit - len(rows))
    return rows


def _free(conn: Connection, query: sa.Select[Any], busy: frozenset[str], limit: int) -> list[Row]:
    """The first rows to addresses that are not busy. A fast lane has a thousand busy ones and meets few of them, so
    that only those it met are named to the database."""
    met: set[str] = set()
    while True:
        named = query.where(outbox.c.address.not_in(met)) if met else query
        found = conn.execute(named.limit(limit).with_for_update()).all()
        free = [row for row in found if row.address not in busy]
        if len(free) == len(found) or len(found) < limit:
            return free
        met |= {row.address for row in found if row.address in busy}


def _first_of_each_chat(rows: list[Row]) -> list[Row]:
    first: dict[str, Row] = {}
    for row in rows:
        first.setdefault(row.address, row)
    return list(first.values())


def _fixed(row: Row) -> Rendered | None:
    """The bytes of an earlier attempt."""
    return None if row.text is None else Rendered(row.text, buttons_record(row.buttons))


def _id(row: Row) -> str:
    return message_id(row.case_id, row.turn, row.n)


def change(row: Row, **values: Any) -> Change:
    return {"at_case": row.case_id, "at_turn": row.turn, "at_n": row.n}, values


def update(conn: Connection, organisation: str, changes: Iterable[Change]) -> None:
    """Write changes; those of the same columns as one statement."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for where, values in changes:
        if values:
            alike.setdefault(tuple(values), []).append({**where, **{f"new_{name}": to for name, to in values.items()}})
    for names, rows in alike.items():
        conn.execute(_statement(organisation, names), rows)


def _statement(organisation: str, names: tuple[str, ...]) -> sa.Update:
    return (
        sa.update(outbox)
        .where(
            outbox.c.organisation == organisation,
            outbox.c.case_id == sa.bindparam("at_case"),
            outbox.c.turn == sa.bindparam("at_turn"),
            outbox.c.n == sa.bindparam("at_n"),
        )
        .values({name: sa.bindparam(f"new_{name}") for name in names})
    )
