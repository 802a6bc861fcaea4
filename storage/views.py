"""What pages, metrics and reports look at: read-only, short, and never locked."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from core.message import Say
from storage.documents import PROGRAM
from storage.organisations import organisation_names
from storage.outbox import place
from storage.tables import UNSENT, cases, inbox, invites, outbox, programs

UNSENT_STATES = ("pending", "retry", "sending")
_says = msgspec.json.Decoder(Say)


class Waiting(Struct, frozen=True):
    """What waits to be done. Ages are seconds since the oldest was due; 0 when nothing is late."""

    inbox: int = 0
    outbox: dict[str, int] = {}
    """By state: pending, retry, sending."""
    inbox_age: float = 0.0
    outbox_age: float = 0.0
    wake_age: float = 0.0


class Trouble(Struct, frozen=True):
    """What somebody should look at."""

    parked_messages: int = 0
    parked_cases: int = 0
    unknown: int = 0
    """Messages of which nobody knows whether they left."""
    failed: int = 0


class People(Struct, frozen=True):
    """Who is there, over all organisations."""

    coaches: int = 0
    clients: dict[str, int] = {}
    """By stage."""
    open_invites: int = 0
    """People who may still join with a code of theirs."""


def said(conn: Connection, organisation: str, message: str) -> Say | None:
    """What a message says, by our id of it; None when there is none."""
    case_id, turn, n = place(message)
    where = (outbox.c.organisation == organisation, outbox.c.case_id == case_id, outbox.c.turn == turn, outbox.c.n == n)
    text = conn.execute(sa.select(outbox.c.document).where(*where)).scalar()
    return None if text is None else _says.decode(text)


def ping(conn: Connection) -> None:
    """Raise unless the database answers."""
    conn.execute(sa.select(1))


def waiting(conn: Connection, now: dt.datetime) -> Waiting:
    """What waits at ``now``. Reads partial indexes only, however much has been done already."""
    found = [_waiting_in(conn, organisation, now) for organisation in organisation_names(conn)]
    by_state = Counter(dict.fromkeys(UNSENT_STATES, 0))
    for one in found:
        by_state.update(one.outbox)
    return Waiting(
        inbox=sum(one.inbox for one in found),
        outbox=dict(by_state),
        inbox_age=max((one.inbox_age for one in found), default=0.0),
        outbox_age=max((one.outbox_age for one in found), default=0.0),
        wake_age=max((one.wake_age for one in found), default=0.0),
    )


def trouble(conn: Connection) -> Trouble:
    """What went wrong and waits for somebody. Reads whole tables: not to be asked all the time."""
    found: Counter[str] = Counter()
    for organisation in organisation_names(conn):
        for name, table, condition in _TROUBLES:
            found[name] += _count(conn, organisation, table, condition)
    return Trouble(**found)


def people(conn: Connection, now: dt.datetime) -> People:
    """Who is there at ``now``."""
    clients: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for organisation in organisation_names(conn):
        clients.update(_stages(conn, organisation))
        found["coaches"] += _count(conn, organisation, cases, cases.c.kind == "coach")
        unused = (invites.c.used_at.is_(None), invites.c.expires_at > now)
        found["invites"] += _count(conn, organisation, invites, *unused, of=invites.c.case_id.distinct())
    return People(found["coaches"], dict(clients), found["invites"])


def regions(conn: Connection) -> frozenset[str]:
    """Regions whose public holidays somebody's program keeps."""
    found: set[str] = set()
    for organisation in organisation_names(conn):
        texts = conn.scalars(sa.select(programs.c.document).where(programs.c.organisation == organisation))
        found |= {PROGRAM.record(text).region for text in texts}
    return frozenset(found - {""})


_N = sa.func.count().label("n")
_TROUBLES = (
    ("parked_messages", inbox, inbox.c.state == "parked"),
    ("parked_cases", cases, cases.c.parked_at.is_not(None)),
    ("unknown", outbox, outbox.c.state == "unknown"),
    ("failed", outbox, outbox.c.state == "failed"),
)


def _waiting_in(conn: Connection, organisation: str, now: dt.datetime) -> Waiting:
    new = (inbox.c.organisation == organisation, sa.text("state = 'new'"))
    unsent = (outbox.c.organisation == organisation, sa.text(UNSENT))
    count, received = conn.execute(sa.select(sa.func.count(), sa.func.min(inbox.c.received_at)).where(*new)).one()
    states = conn.execute(sa.select(outbox.c.state, _N).where(*unsent).group_by(outbox.c.state))
    due = sa.select(sa.func.min(outbox.c.not_before)).where(*unsent, outbox.c.not_before <= now)
    woken = sa.select(sa.func.min(cases.c.wake_at)).where(cases.c.organisation == organisation, cases.c.wake_at <= now)
    return Waiting(
        inbox=count,
        outbox={row.state: row.n for row in states},
        inbox_age=_age(received, now),
        outbox_age=_age(conn.execute(due).scalar(), now),
        wake_age=_age(conn.execute(woken).scalar(), now),
    )


def _stages(conn: Connection, organisation: str) -> dict[str, int]:
    mine = (cases.c.organisation == organisation, cases.c.kind == "client")
    found = conn.execute(sa.select(cases.c.stage, _N).where(*mine).group_by(cases.c.stage))
    return {row.stage: row.n for row in found}


def _count(
    conn: Connection,
    organisation: str,
    table: sa.Table,
    *conditions: sa.ColumnElement[bool],
    of: sa.ColumnElement[Any] | None = None,
) -> int:
    counted = sa.func.count() if of is None else sa.func.count(of)
    query = sa.select(counted).select_from(table).where(table.c.organisation == organisation, *conditions)
    return int(conn.execute(query).scalar_one())


def _age(oldest: dt.datetime | None, now: dt.datetime) -> float:
    return max((now - oldest).total_seconds(), 0.0) if oldest else 0.0
