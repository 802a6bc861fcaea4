"""What pages, metrics and reports look at: read-only, short, and never locked."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from storage.cases import IS_COACH
from storage.documents import PROGRAM
from storage.organisations import organisation_names
from storage.tables import GIVEN_UP, IN_DOUBT, IS_PARKED, REFUSED, UNSENT, cases, inbox, invites, outbox, programs

Condition = sa.ColumnElement[bool] | sa.TextClause
UNSENT_STATES = ("pending", "retry", "sending")


class Waiting(Struct, frozen=True):
    """What waits to be done. Ages are seconds since the oldest was due; 0 when nothing is late."""

    inbox: int = 0
    outbox: dict[str, int] = {}
    """By state: pending, retry, sending."""
    inbox_age: float = 0.0
    outbox_age: float = 0.0
    check_in_age: float = 0.0
    """As ``outbox_age``, of check-ins alone."""
    wake_age: float = 0.0


class Trouble(Struct, frozen=True):
    """What somebody should look at."""

    parked_messages: int = 0
    parked_cases: int = 0
    unknown: int = 0
    """Messages of which nobody knows whether they left."""
    asked_for: int = 0
    """Those of them that a provider is being asked for."""
    asked_since: dt.datetime | None = None
    """When the first of these came to be in doubt."""
    failures: dict[tuple[str, str], int] = {}
    """Messages that a provider refused for good, by lane and error."""

    @property
    def failed(self) -> int:
        return sum(self.failures.values())


class People(Struct, frozen=True):
    """Who is there, over all organisations."""

    coaches: int = 0
    clients: dict[str, int] = {}
    """By stage."""
    open_invites: int = 0
    """People who may still join with a code of theirs."""


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
        check_in_age=max((one.check_in_age for one in found), default=0.0),
        wake_age=max((one.wake_age for one in found), default=0.0),
    )


def overdue(conn: Connection, now: dt.datetime) -> float:
    """Seconds for which the oldest arrival or due case has been waiting for us, and for no provider."""
    return max((max(_overdue_in(conn, one, now)) for one in organisation_names(conn)), default=0.0)


def trouble(conn: Connection) -> Trouble:
    """What went wrong and waits for somebody. Reads partial indexes, but all of them: not to be asked all the time."""
    found: Counter[str] = Counter()
    failures: Counter[tuple[str, str]] = Counter()
    since: list[dt.datetime] = []
    for organisation in organisation_names(conn):
        for name, table, condition in _TROUBLES:
            found[name] += _count(conn, organisation, table, condition)
        failures.update(_failures(conn, organisation))
        asked = (outbox.c.organisation == organisation, sa.text(IN_DOUBT), outbox.c.look_at.is_not(None))
        oldest = conn.execute(sa.select(sa.func.min(outbox.c.unknown_at)).where(*asked)).scalar()
        since += [oldest] if oldest else []
    return Trouble(**found, asked_since=min(since, default=None), failures=dict(failures))


def people(conn: Connection, now: dt.datetime) -> People:
    """Who is there at ``now``."""
    clients: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for organisation in organisation_names(conn):
        clients.update(_stages(conn, organisation))
        found["coaches"] += _count(conn, organisation, cases, IS_COACH)
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
_TROUBLES: tuple[tuple[str, sa.Table, Condition], ...] = (
    ("parked_messages", inbox, sa.text(GIVEN_UP)),
    ("parked_cases", cases, sa.text(IS_PARKED)),
    ("unknown", outbox, sa.text(IN_DOUBT)),
    ("asked_for", outbox, sa.and_(sa.text(IN_DOUBT), outbox.c.look_at.is_not(None))),
)


def _waiting_in(conn: Connection, organisation: str, now: dt.datetime) -> Waiting:
    new = (inbox.c.organisation == organisation, sa.text("state = 'new'"))
    unsent = (outbox.c.organisation == organisation, sa.text(UNSENT))
    states = conn.execute(sa.select(outbox.c.state, _N).where(*unsent).group_by(outbox.c.state))
    due = sa.select(sa.func.min(outbox.c.not_before)).where(*unsent, outbox.c.not_before <= now)
    check_ins = due.where(outbox.c.kind == "check_in")
    inbox_age, wake_age = _overdue_in(conn, organisation, now)
    return Waiting(
        inbox=conn.execute(sa.select(sa.func.count()).where(*new)).scalar_one(),
        outbox={row.state: row.n for row in states},
        inbox_age=inbox_age,
        outbox_age=_age(conn.execute(due).scalar(), now),
        check_in_age=_age(conn.execute(check_ins).scalar(), now),
        wake_age=wake_age,
    )


def _overdue_in(conn: Connection, organisation: str, now: dt.datetime) -> tuple[float, float]:
    """Ages of the oldest arrival and of the case that has been due longest."""
    new = (inbox.c.organisation == organisation, sa.text("state = 'new'"))
    received = sa.select(sa.func.min(inbox.c.received_at)).where(*new)
    woken = sa.select(sa.func.min(cases.c.wake_at)).where(cases.c.organisation == organisation, cases.c.wake_at <= now)
    return _age(conn.execute(received).scalar(), now), _age(conn.execute(woken).scalar(), now)


def _failures(conn: Connection, organisation: str) -> dict[tuple[str, str], int]:
    refused = (outbox.c.organisation == organisation, sa.text(REFUSED))
    found = conn.execute(
        sa.select(outbox.c.lane, outbox.c.error, _N).where(*refused).group_by(outbox.c.lane, outbox.c.error)
    )
    return {(row.lane, row.error or "wording"): row.n for row in found}


def _stages(conn: Connection, organisation: str) -> dict[str, int]:
    mine = (cases.c.organisation == organisation, cases.c.kind == "client")
    found = conn.execute(sa.select(cases.c.stage, _N).where(*mine).group_by(cases.c.stage))
    return {row.stage: row.n for row in found}


def _count(
    conn: Connection,
    organisation: str,
    table: sa.Table,
    *conditions: Condition,
    of: sa.ColumnElement[Any] | None = None,
) -> int:
    counted = sa.func.count() if of is None else sa.func.count(of)
    query = sa.select(counted).select_from(table).where(table.c.organisation == organisation, *conditions)
    return int(conn.execute(query).scalar_one())


def _age(oldest: dt.datetime | None, now: dt.datetime) -> float:
    return max((now - oldest).total_seconds(), 0.0) if oldest else 0.0
