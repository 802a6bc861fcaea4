"""What arrived, stored before it is understood: by doors, by turns (Tells), by operators. Each once."""

from __future__ import annotations

import datetime as dt
import itertools
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Case
from core.message import STOP_HERE, Incoming, Report
from core.reply import is_stop
from core.turn import Invited, Ordered, Receipt, Tell, Told
from storage.addresses import reopened_since, suppress
from storage.bell import ring
from storage.bulk import insert_many, write_many
from storage.documents import PAYLOAD, FromCase, FromPerson, FromProvider, Payload
from storage.tables import FAILED, inbox, micros, organisations

COLUMNS = "organisation, id, lane, key, case_id, medium, sender, received_at, payload, rank, whose"
ONCE = "ON CONFLICT (organisation, lane, key) DO NOTHING"
MOST_TRIES = 5
SOON, LATER = 0, 1
"""Ranks: people and what follows from their words; what follows from time having passed."""
OPERATOR = "operator"
RETRIES = tuple(dt.timedelta(seconds=seconds) for seconds in (1, 3, 9, 27))
"""Waits after a failure; in all 40 seconds, for which the later messages of the same person wait too."""
LOOKED_AHEAD = 4
"""Batches to look through for people whom nobody else has in hand."""
_count = itertools.count()


class Arrival(NamedTuple):
    """One row of the inbox. ``case_id`` is empty until the sender is known; rows of one ``whose`` stay in order."""

    id: str
    lane: str
    case_id: str
    tries: int
    whose: str
    text: str

    @property
    def payload(self) -> Payload:
        """What arrived. Raises ValueError for a text that this program cannot read."""
        return PAYLOAD.record(self.text)


def receive(
    conn: Connection,
    organisation: str,
    lane: str,
    items: Iterable[Incoming | Report],
    now: dt.datetime,
    *,
    token: Callable[[int], str] = secrets.token_hex,
    late: bool = False,
) -> int:
    """Store what came through a lane's door; how many of them are new.

    Who says STOP is on the list of the stopped in this very transaction, whatever becomes of the message later.
    ``token`` gives the hexadecimal characters of so many random bytes. ``late``: no door brought them when they were
    sent, so they stand before what arrived meanwhile, and a STOP that a later START has taken back stops nobody.
    """
    new = [item for item in items if _store(conn, organisation, lane, item, now, token, late)]
    stopped = [
        (i.medium, i.sender)
        for i in new
        if isinstance(i, Incoming)
        and (i.kind == "blocked" or i.button == STOP_HERE or is_stop(i.text))
        and not (late and reopened_since(conn, organisation, i.medium, i.sender, i.at))
    ]
    suppress(conn, organisation, stopped, "door", now)
    if new:
        ring(conn, "listen")
    return len(new)


def order(
    conn: Connection,
    organisation: str,
    case_id: str,
    key: str,
    stimulus: Invited | Ordered | Told,
    now: dt.datetime,
    *,
    token: Callable[[int], str] = secrets.token_hex,
) -> bool:
    """Store an operator's order for a case, once for each ``key``; whether it is new."""
    payload = PAYLOAD.text(FromCase(stimulus))
    whose = f"{OPERATOR} {case_id}"
    row = (organisation, _id(now, token), OPERATOR, key, case_id, "", "", micros(now), payload, SOON, whose)
    new = insert_many(conn, "inbox", COLUMNS, [row], ONCE) == 1
    if new:
        ring(conn, "listen")
    return new


def tell_rows(case: Case, tells: Sequence[Tell], now: dt.datetime, rank: int) -> list[tuple[Any, ...]]:
    """Rows of what one turn tells other cases, unique by (organisation, case, turn, n)."""
    at = micros(now)
    return [
        (case.organisation, f"{at:016x}-{case.id}-{case.turn:08}-{n:04}", f"case:{case.id}", f"{case.turn}:{n}",
         tell.case, "", "", at, PAYLOAD.text(FromCase(tell.stimulus)), rank, f"{case.id} {tell.case}")
        for n, tell in enumerate(tells)
    ]  # fmt: skip


def add_tells(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put rows of :func:`tell_rows` into the inbox."""
    insert_many(conn, "inbox", COLUMNS, rows)


def try_receipt_again(conn: Connection, organisation: str, case_id: str, receipt: Receipt, now: dt.datetime) -> None:
    """Keep a receipt whose turn failed, so that it is tried again like anything else that arrives."""
    at, key = micros(now), f"{receipt.turn}:{receipt.n}:{receipt.status}"
    row = (organisation, f"{at:016x}-{case_id}-{key}", f"receipt:{case_id}", key, case_id, "", "", at,
           PAYLOAD.text(FromCase(receipt)), LATER, f"receipt {case_id}")  # fmt: skip
    insert_many(conn, "inbox", COLUMNS, [row], ONCE)


def waiting(conn: Connection) -> list[tuple[str, int]]:
    """(organisation, rank) for each organisation with new rows: the most urgent rank of them."""
    return [(row.organisation, row.rank) for row in conn.execute(_WAITING) if row.rank is not None]


def take(conn: Connection, organisation: str, rank: int, limit: int) -> list[Arrival]:
    """The oldest new rows that are at least as urgent as ``rank``, of people whom nobody else has in hand.

    What failed before, and what came behind it from the same person, is left out (:func:`take_failed`).
    """
    return _taken(conn, organisation, _FRESH.where(inbox.c.rank <= rank).order_by(*_IN_ORDER), limit)


def take_failed(conn: Connection, organisation: str, now: dt.datetime, limit: int) -> list[Arrival]:
    """Rows that failed before and may be tried again now."""
    return _taken(conn, organisation, _FAILED.where(inbox.c.not_before <= now).order_by(inbox.c.not_before), limit)


def next_retry(conn: Connection) -> dt.datetime | None:
    """When the first of the rows that failed may be tried again."""
    return min((row.at for row in conn.execute(_NEXT_RETRY) if row.at is not None), default=None)


def _taken(conn: Connection, organisation: str, wanted: sa.Select[Any], limit: int) -> list[Arrival]:
    """Up to ``limit`` of the ``wanted`` rows, which are ours until this transaction ends.

    SQLite has one writer. On PostgreSQL a person is locked, not a row: so no later message of theirs can be taken
    while an earlier one is in other hands, and what is read after the lock is what its last holder left.
    """
    ours = wanted.where(inbox.c.organisation == organisation)
    if conn.dialect.name != "sqlite":
        # Rows of an earlier release say not whose they are.
        whose = sa.func.coalesce(inbox.c.whose, inbox.c.id).label("whose")
        heads = ours.with_only_columns(inbox.c.id, whose).limit(limit * LOOKED_AHEAD)
        found = [(row.id, row.whose) for row in conn.execute(heads)]
        ours = ours.where(inbox.c.id.in_(_in_our_hands(conn, organisation, found, limit)))
    return [_arrival(row) for row in conn.execute(ours.limit(limit))]


def _in_our_hands(conn: Connection, organisation: str, heads: Sequence[tuple[str, str]], limit: int) -> list[str]:
    """Ids of rows whose people could be locked, oldest first; no more people than ``limit`` rows are of."""
    asked: set[str] = set()
    locked: set[str] = set()
    ids: list[str] = []
    for part in (heads[at : at + limit] for at in range(0, len(heads), max(limit, 1))):
        people = {whose for _, whose in part} - asked
        asked |= people
        if people:
            locked.update(conn.scalars(_LOCK, {"space": f"listen {organisation} ", "people": sorted(people)}))
        ids += [id for id, whose in part if whose in locked]
        if len(ids) >= limit:
            break
    return ids[:limit]


def close(conn: Connection, organisation: str, done: Sequence[tuple[Arrival, str]], now: dt.datetime) -> None:
    """Mark rows as done, each with the case that had it; without one it was ignored."""
    at = micros(now)
    rows = [("done" if case else "ignored", case or None, at, organisation, row.id) for row, case in done]
    statement = "UPDATE inbox SET state = ?, case_id = ?, done_at = ? WHERE organisation = ? AND id = ?"
    write_many(conn, statement, rows)


def fail(conn: Connection, organisation: str, row_id: str, now: dt.datetime) -> bool:
    """Count a failure: the row is tried again later, and parked at the fifth. Whether it is parked now."""
    mine = (inbox.c.organisation == organisation, inbox.c.id == row_id)
    tries: int = conn.execute(sa.select(inbox.c.tries).where(*mine)).scalar_one() + 1
    parked = tries >= MOST_TRIES
    fate = {"state": "parked", "done_at": now} if parked else {"not_before": now + RETRIES[tries - 1]}
    conn.execute(sa.update(inbox).where(*mine).values(tries=tries, **fate))
    return parked


def forget_closed(conn: Connection, organisation: str, before: dt.datetime, limit: int) -> int:
    """Delete up to ``limit`` rows that arrived and were closed before ``before``; how many."""
    old = (
        sa.select(inbox.c.id)
        .where(
            inbox.c.organisation == organisation,
            inbox.c.id < f"{micros(before):016x}",
            inbox.c.state.in_(("done", "ignored")),
        )
        .limit(limit)
    )
    ids = conn.scalars(old).all()
    conn.execute(sa.delete(inbox).where(inbox.c.organisation == organisation, inbox.c.id.in_(ids)))
    return len(ids)


_COLUMNS = (inbox.c.id, inbox.c.lane, inbox.c.case_id, inbox.c.tries, inbox.c.whose, inbox.c.payload)
_WAITING = sa.select(
    organisations.c.organisation,
    sa.select(inbox.c.rank)
    .where(inbox.c.organisation == organisations.c.organisation, sa.text("state = 'new'"))
    .order_by(inbox.c.rank)
    .limit(1)
    .scalar_subquery()
    .label("rank"),
)
_IN_ORDER = (inbox.c.rank, inbox.c.tries, inbox.c.id)
_earlier = inbox.alias("earlier")
_FRESH = sa.select(*_COLUMNS).where(
    sa.text("inbox.state = 'new'"),
    inbox.c.tries == 0,
    ~sa.exists().where(
        _earlier.c.organisation == inbox.c.organisation,
        _earlier.c.whose == inbox.c.whose,
        sa.text("earlier.state = 'new' AND earlier.tries > 0"),
        _earlier.c.id < inbox.c.id,
    ),
)
_FAILED = sa.select(*_COLUMNS).where(sa.text(FAILED))
_NEXT_RETRY = sa.select(
    organisations.c.organisation,
    sa.select(sa.func.min(inbox.c.not_before))
    .where(inbox.c.organisation == organisations.c.organisation, sa.text(FAILED))
    .scalar_subquery()
    .label("at"),
)
_LOCK = sa.text(
    "SELECT whose FROM unnest(CAST(:people AS text[])) AS whose"
    " WHERE pg_try_advisory_xact_lock(hashtextextended(:space || whose, 0))"
)


def _arrival(row: sa.Row[*tuple[Any, ...]]) -> Arrival:
    return Arrival(row.id, row.lane, row.case_id or "", row.tries, row.whose or row.id, row.payload)


def _store(
    conn: Connection,
    organisation: str,
    lane: str,
    item: Incoming | Report,
    now: dt.datetime,
    token: Callable[[int], str],
    late: bool,
) -> bool:
    """Insert and see, never look and then insert: two doors may have the same message."""
    text = PAYLOAD.text(FromPerson(item, token(16)) if isinstance(item, Incoming) else FromProvider(item))
    sender = (item.medium, item.sender) if isinstance(item, Incoming) else ("", "")
    row_id = _id(min(item.at, now) if late else now, token)
    row = (organisation, row_id, lane, item.id, None, *sender, micros(now), text, SOON, _whose(item))
    return insert_many(conn, "inbox", COLUMNS, [row], ONCE) == 1


def _whose(item: Incoming | Report) -> str:
    """What is taken in order: one address's messages, one message's callbacks."""
    if isinstance(item, Incoming):
        return f"{item.medium}:{item.sender or item.id}"
    return item.attempt or item.provider_id or item.id


def _id(now: dt.datetime, token: Callable[[int], str]) -> str:
    """Sorts by time, then by the order in which this process stored."""
    return f"{micros(now):016x}-{next(_count):08x}-{token(2)}"
