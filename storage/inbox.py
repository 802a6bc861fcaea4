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
from storage.addresses import suppress
from storage.bulk import insert_many, write_many
from storage.documents import PAYLOAD, FromCase, FromPerson, FromProvider, Payload
from storage.tables import inbox, micros, organisations

COLUMNS = "organisation, id, lane, key, case_id, medium, sender, received_at, payload, rank"
ONCE = "ON CONFLICT (organisation, lane, key) DO NOTHING"
MOST_TRIES = 5
SOON, LATER = 0, 1
"""Ranks: people and what follows from their words; what follows from time having passed."""
OPERATOR = "operator"
_count = itertools.count()


class Arrival(NamedTuple):
    """One row of the inbox. ``case_id`` is empty until the sender is known."""

    id: str
    lane: str
    case_id: str
    tries: int
    payload: Payload


def receive(
    conn: Connection,
    organisation: str,
    lane: str,
    items: Iterable[Incoming | Report],
    now: dt.datetime,
    *,
    token: Callable[[int], str] = secrets.token_hex,
) -> int:
    """Store what came through a lane's door; how many of them are new.

    Who says STOP is on the list of the stopped in this very transaction, whatever becomes of the message later.
    ``token`` gives the hexadecimal characters of so many random bytes.
    """
    new = [item for item in items if _store(conn, organisation, lane, item, now, token)]
    stopped = [
        (i.medium, i.sender)
        for i in new
        if isinstance(i, Incoming) and (i.kind == "blocked" or i.button == STOP_HERE or is_stop(i.text))
    ]
    suppress(conn, organisation, stopped, "door", now)
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
    row = (organisation, _id(now, token), OPERATOR, key, case_id, "", "", micros(now), payload, SOON)
    return insert_many(conn, "inbox", COLUMNS, [row], ONCE) == 1


def tell_rows(case: Case, tells: Sequence[Tell], now: dt.datetime, rank: int) -> list[tuple[Any, ...]]:
    """Rows of what one turn tells other cases, unique by (organisation, case, turn, n)."""
    at = micros(now)
    return [
        (case.organisation, f"{at:016x}-{case.id}-{case.turn:08}-{n:04}", f"case:{case.id}", f"{case.turn}:{n}",
         tell.case, "", "", at, PAYLOAD.text(FromCase(tell.stimulus)), rank)
        for n, tell in enumerate(tells)
    ]  # fmt: skip


def add_tells(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put rows of :func:`tell_rows` into the inbox."""
    insert_many(conn, "inbox", COLUMNS, rows)


def try_receipt_again(conn: Connection, organisation: str, case_id: str, receipt: Receipt, now: dt.datetime) -> None:
    """Keep a receipt whose turn failed, so that it is tried again like anything else that arrives."""
    at, key = micros(now), f"{receipt.turn}:{receipt.n}:{receipt.status}"
    row = (organisation, f"{at:016x}-{case_id}-{key}", f"receipt:{case_id}", key, case_id, "", "", at,
           PAYLOAD.text(FromCase(receipt)), LATER)  # fmt: skip
    insert_many(conn, "inbox", COLUMNS, [row], ONCE)


def waiting(conn: Connection) -> list[tuple[str, int]]:
    """(organisation, rank) for each organisation with new rows: the most urgent rank of them."""
    return [(row.organisation, row.rank) for row in conn.execute(_WAITING) if row.rank is not None]


def listen_alone(conn: Connection, organisation: str) -> bool:
    """Whether this transaction is the only one that takes rows out; on PostgreSQL one at a time an organisation.

    So one person's messages are taken in order, whoever listens. SQLite has one writer anyway.
    """
    if conn.dialect.name == "sqlite":
        return True
    lock = sa.select(sa.func.pg_try_advisory_xact_lock(sa.func.hashtextextended(f"listen:{organisation}", 0)))
    return bool(conn.execute(lock).scalar())


def take(conn: Connection, organisation: str, rank: int, limit: int) -> list[Arrival]:
    """The oldest new rows that are at least as urgent as ``rank``; those that failed before come after the others."""
    rows = conn.execute(_TAKE, {"org": organisation, "rank": rank, "most": limit})
    return [_arrival(row) for row in rows]


def take_one(conn: Connection, organisation: str, row_id: str) -> Arrival | None:
    """One row, if it is still new."""
    row = conn.execute(_TAKE_ONE, {"org": organisation, "row": row_id}).first()
    return _arrival(row) if row else None


def close(conn: Connection, organisation: str, done: Sequence[tuple[Arrival, str]], now: dt.datetime) -> None:
    """Mark rows as done, each with the case that had it; without one it was ignored."""
    at = micros(now)
    rows = [("done" if case else "ignored", case or None, at, organisation, row.id) for row, case in done]
    statement = "UPDATE inbox SET state = ?, case_id = ?, done_at = ? WHERE organisation = ? AND id = ?"
    write_many(conn, statement, rows)


def fail(conn: Connection, organisation: str, row_id: str, now: dt.datetime) -> bool:
    """Count a failure; the fifth parks the row. Whether it is parked now."""
    mine = (inbox.c.organisation == organisation, inbox.c.id == row_id)
    tries: int = conn.execute(sa.select(inbox.c.tries).where(*mine)).scalar_one() + 1
    parked = tries >= MOST_TRIES
    values = {"tries": tries, **({"state": "parked", "done_at": now} if parked else {})}
    conn.execute(sa.update(inbox).where(*mine).values(values))
    return parked


def retry_parked(conn: Connection, organisation: str) -> int:
    """Take parked rows up again, as if they had just arrived; how many."""
    mine = (inbox.c.organisation == organisation, inbox.c.state == "parked")
    return conn.execute(sa.update(inbox).where(*mine).values(state="new", tries=0, done_at=None)).rowcount


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


_COLUMNS = (inbox.c.id, inbox.c.lane, inbox.c.case_id, inbox.c.tries, inbox.c.payload)
_WAITING = sa.select(
    organisations.c.organisation,
    sa.select(inbox.c.rank)
    .where(inbox.c.organisation == organisations.c.organisation, sa.text("state = 'new'"))
    .order_by(inbox.c.rank)
    .limit(1)
    .scalar_subquery()
    .label("rank"),
)
_TAKE = (
    sa.select(*_COLUMNS)
    .where(inbox.c.organisation == sa.bindparam("org"), sa.text("state = 'new'"), inbox.c.rank <= sa.bindparam("rank"))
    .order_by(inbox.c.rank, inbox.c.tries, inbox.c.id)
    .limit(sa.bindparam("most"))
)
_TAKE_ONE = sa.select(*_COLUMNS).where(
    inbox.c.organisation == sa.bindparam("org"), inbox.c.id == sa.bindparam("row"), inbox.c.state == "new"
)


def _arrival(row: sa.Row[*tuple[Any, ...]]) -> Arrival:
    return Arrival(row.id, row.lane, row.case_id or "", row.tries, PAYLOAD.record(row.payload))


def _store(
    conn: Connection,
    organisation: str,
    lane: str,
    item: Incoming | Report,
    now: dt.datetime,
    token: Callable[[int], str],
) -> bool:
    """Insert and see, never look and then insert: two doors may have the same message."""
    text = PAYLOAD.text(FromPerson(item, token(16)) if isinstance(item, Incoming) else FromProvider(item))
    sender = (item.medium, item.sender) if isinstance(item, Incoming) else ("", "")
    row = (organisation, _id(now, token), lane, item.id, None, *sender, micros(now), text, SOON)
    return insert_many(conn, "inbox", COLUMNS, [row], ONCE) == 1


def _id(now: dt.datetime, token: Callable[[int], str]) -> str:
    """Sorts by time, then by the order in which this process stored."""
    return f"{micros(now):016x}-{next(_count):08x}-{token(2)}"
