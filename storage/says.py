"""What turns put into the outbox, in the transaction that saves their cases."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Case
from core.gate import SAFE_ANY_TIME
from core.message import Incoming, Say
from storage.bulk import insert_many
from storage.documents import say_text
from storage.tables import maybe_micros, micros, outbox

COLUMNS = (
    "organisation, case_id, turn, n, lane, medium, address, kind, purpose, ask, rank, zone, document, "
    "not_before, expires_at, created_at, state, why"
)
STRANGER = "stranger"
STRANGER_ZONE = "UTC"


def say_rows(case: Case, says: Sequence[Say], heard: Incoming | None, now: int) -> list[tuple[Any, ...]]:
    """Outbox rows of one turn's messages. ``heard`` is what the turn answers, ``now`` microseconds.

    A message for which the organisation has no lane is stored as suppressed, so that the record shows it.
    """
    rows = []
    for n, say in enumerate(says):
        lane = _lane(case, say, heard)
        state, why = ("pending", None) if lane else ("suppressed", "no_lane")
        rows.append((
            case.organisation, case.id, case.turn, n, lane, say.medium, say.address, say.kind, say.purpose, say.ask,
            0 if say.purpose in SAFE_ANY_TIME else 1, case.zone, say_text(say).decode(),
            now if say.not_before is None else micros(say.not_before), maybe_micros(say.expires_at), now, state, why,
        ))  # fmt: skip
    return rows


def add_says(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put rows of :func:`say_rows` into the outbox."""
    insert_many(conn, "outbox", COLUMNS, rows)


def answer_stranger(conn: Connection, organisation: str, heard: Incoming, say: Say, now: dt.datetime) -> None:
    """Answer somebody who has no case; the row's ``case_id`` is ``stranger:<hash>``."""
    at, whose = micros(now), _stranger_id(organisation, heard)
    mine = (outbox.c.organisation == organisation, outbox.c.case_id == whose, outbox.c.turn == at)
    n = conn.execute(sa.select(sa.func.count()).where(*mine)).scalar_one()
    add_says(conn, [(
        organisation, whose, at, n, heard.lane, say.medium, say.address, say.kind,
        say.purpose, say.ask, 0, STRANGER_ZONE, say_text(say).decode(), at, maybe_micros(say.expires_at), at,
        "pending", None,
    )])  # fmt: skip


def _stranger_id(organisation: str, heard: Incoming) -> str:
    """One id for all answers to one stranger. It gets into logs, callback addresses and the journal of answers, where
    no number may be read: hence a hash. It is no secret; somebody with numbers to try can tell whether one wrote here.
    """
    place = f"{organisation}\n{heard.medium}\n{heard.sender}"
    return f"{STRANGER}:{hashlib.sha256(place.encode()).hexdigest()[:16]}"


def quoted(conn: Connection, organisation: str, lane: str, provider_id: str) -> tuple[str, str] | None:
    """(case id, ``turn:n``) of the message of ours that the provider calls ``provider_id``."""
    where = (outbox.c.organisation == organisation, outbox.c.lane == lane, outbox.c.provider_id == provider_id)
    row = conn.execute(sa.select(outbox.c.case_id, outbox.c.turn, outbox.c.n).where(*where)).first()
    return (row.case_id, f"{row.turn}:{row.n}") if row else None


def _lane(case: Case, say: Say, heard: Incoming | None) -> str:
    for known in case.addresses:
        if known.address == say.address and known.medium == say.medium:
            return known.lane
    if heard is not None and heard.sender == say.address and heard.medium == say.medium:
        return heard.lane
    return case.around.lanes.get(say.medium, "")
