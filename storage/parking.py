"""What was given up after five failures: seen by the operator, and taken up again when what was wrong is mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from core.turn import Tell
from storage.bulk import insert_many
from storage.documents import PAYLOAD, FromCase
from storage.inbox import COLUMNS, ONCE, OPERATOR, SOON
from storage.organisations import organisation_names
from storage.tables import cases, inbox, micros

PARKED = "parked"
"""The lane of what people are told about rows that were parked."""
MEANT = {OPERATOR: "order", "case": "news", "receipt": "receipt", PARKED: "notice"}
"""What a row is, by the beginning of its lane; a provider's lanes bring messages and callbacks."""


class Parked(Struct, frozen=True):
    """A row of the inbox, or a case (``kind`` is then ``case``), that waits for somebody to mend what is wrong."""

    organisation: str
    id: str
    kind: str
    since: dt.datetime


def parked(conn: Connection) -> list[Parked]:
    """Everything that is parked, oldest first. Reads whole tables."""
    found = [one for organisation in organisation_names(conn) for one in _parked_in(conn, organisation)]
    return sorted(found, key=lambda one: (one.since, one.id))


def retry(conn: Connection, ids: Collection[str], now: dt.datetime) -> list[Parked]:
    """Take up again what is parked and has one of ``ids``, as if it had just come; what it was."""
    found = [one for one in parked(conn) if one.id in ids]
    for one in found:
        table = cases if one.kind == "case" else inbox
        anew: dict[str, Any] = {"tries": 0}
        anew |= {"parked_at": None, "wake_at": now} if one.kind == "case" else {"state": "new", "done_at": None}
        anew |= {} if one.kind == "case" else {"not_before": None}
        mine = (table.c.organisation == one.organisation, table.c.id == one.id)
        conn.execute(sa.update(table).where(*mine).values(**anew))
    return found


def tell(conn: Connection, organisation: str, what: str, tells: Sequence[Tell], now: dt.datetime) -> None:
    """Tell cases, once, about ``what`` was parked (the id of a row or case)."""
    at = micros(now)
    rows = [
        (organisation, f"{at:016x}-{PARKED}-{what}-{n}", PARKED, f"{what}:{n}", one.case, "", "", at,
         PAYLOAD.text(FromCase(one.stimulus)), SOON, f"{PARKED} {one.case}")
        for n, one in enumerate(tells)
    ]  # fmt: skip
    insert_many(conn, "inbox", COLUMNS, rows, ONCE)


def _parked_in(conn: Connection, organisation: str) -> list[Parked]:
    rows = conn.execute(_ROWS.where(inbox.c.organisation == organisation))
    stuck = conn.execute(_CASES.where(cases.c.organisation == organisation))
    return [
        *(Parked(organisation, row.id, _kind(row.lane, row.sender), row.done_at or row.received_at) for row in rows),
        *(Parked(organisation, row.id, "case", row.parked_at) for row in stuck),
    ]


def _kind(lane: str, sender: str) -> str:
    return MEANT.get(lane.partition(":")[0]) or ("message" if sender else "callback")


_ROWS = sa.select(inbox.c.id, inbox.c.lane, inbox.c.sender, inbox.c.done_at, inbox.c.received_at).where(
    inbox.c.state == "parked"
)
_CASES = sa.select(cases.c.id, cases.c.parked_at).where(cases.c.parked_at.is_not(None))
