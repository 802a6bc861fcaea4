"""What became of messages: the provider's answer, its later callbacks, and the doubt when an owner was lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from core.message import Medium, Report, SendError, Sent
from storage.facts import Row
from storage.outbox import PLACE, Received, Values, change, place, told, update
from storage.tables import UNSENT, outbox
from storage.upgrades import follow_upgrade

NEVER_TWICE = frozenset({"nudge", "light_touch"})
"""Kinds that are rather lost than said twice (RELIABILITY, the crash window)."""
FIRST_WAIT, LONGEST_WAIT = 60.0, 1800.0
"""Seconds."""
STRENGTH = {"pending": 0, "retry": 0, "sending": 1, "unknown": 2, "sent": 3, "failed": 4, "delivered": 4}
"""A state never gives way to one that is not stronger; the rest are final too."""

MOST_MOVES = 3
"""A chat moves once; a provider that sends us round in circles is not followed for ever."""


class Result(Struct, frozen=True):
    """What became of a message that left under ``fence``. ``outcome`` is None when it was not handed over after all."""

    id: str
    fence: int
    outcome: Sent | SendError | None


def settle(
    conn: Connection, organisation: str, results: Sequence[Result], now: dt.datetime, *, again: bool
) -> list[Received]:
    """Write what became of messages that were ``sending``; what their cases have to be told.

    Rows that have left under another fence since stay as they are. ``again``: what is in doubt may be sent once more
    (:func:`in_doubt`).
    """
    outcomes = {(*place(result.id), result.fence): result.outcome for result in results}
    changes, receipts = [], []
    moves: set[tuple[Medium, str, str]] = set()
    for row in _left_under(conn, organisation, outcomes):
        values, heard = _after(row, outcomes[row.case_id, row.turn, row.n, row.fence], now, again)
        changes.append(change(row, **values))
        receipts += heard
        if _moved(row, outcomes[row.case_id, row.turn, row.n, row.fence]):
            moves.add((row.medium, row.address, str(values["address"])))
    update(conn, organisation, changes)
    for medium, old, new in sorted(moves):
        follow_upgrade(conn, organisation, medium, old, new, now)
    return receipts


def _left_under(conn: Connection, organisation: str, places: Collection[tuple[str, int, int, int]]) -> list[Row]:
    """The rows at (case, turn, n) whose fence is the fourth. SQLite finds them by case, but not by such a tuple."""
    where = (
        outbox.c.organisation == organisation,
        outbox.c.case_id.in_({case_id for case_id, *_ in places}),
        outbox.c.turn.in_({turn for _, turn, *_ in places}),
        outbox.c.fence.in_({fence for *_, fence in places}),
    )
    rows = conn.execute(sa.select(outbox).where(*where).order_by(*PLACE).with_for_update()).all()
    return [row for row in rows if (row.case_id, row.turn, row.n, row.fence) in places]


def doubt_orphans(
    conn: Connection, organisation: str, lane: str, fence: int, now: dt.datetime, *, again: bool
) -> list[Received]:
    """Put in doubt what earlier owners of the lane left in ``sending``; what the cases have to be told."""
    left = (outbox.c.organisation == organisation, outbox.c.lane == lane, sa.text(UNSENT))
    orphans = conn.execute(
        sa.select(outbox).where(*left, outbox.c.state == "sending", outbox.c.fence < fence).with_for_update()
    ).all()
    changes, receipts = [], []
    for row in orphans:
        values, heard = in_doubt(row, SendError("owner_gone", unknown=True), now, again)
        # Under the new fence, so that the earlier owner, should it still live, can write nothing any more.
        changes.append(change(row, fence=fence, **values))
        receipts += heard
    update(conn, organisation, changes)
    return receipts


def report(conn: Connection, organisation: str, said: Report, now: dt.datetime) -> list[Received]:
    """Write what a provider's callback says; what the case has to be told.

    Callbacks come late, twice and out of order: only a stronger state is taken. Nothing for a message not ours.
    """
    row = _reported(conn, organisation, said)
    # What has not been handed over has no callback: it is of an earlier message that was called the same.
    if row is None or row.state == "pending" or not _stronger(said.status, row.state):
        return []
    values: dict[str, Any] = {"state": said.status}
    if said.provider_id and not row.provider_id:
        values["provider_id"] = said.provider_id
    if said.status in {"sent", "delivered"} and row.sent_at is None:
        values["sent_at"] = now
    if said.error:
        values["error"] = said.error.code
    update(conn, organisation, [change(row, **values)])
    return told(row, said.status, now, said.error)


def _after(row: Row, outcome: Sent | SendError | None, now: dt.datetime, again: bool) -> tuple[Values, list[Received]]:
    """What the answer of the provider makes of ``row``."""
    if isinstance(outcome, Sent):
        values: Values = {"provider_id": outcome.provider_id, "sent_at": now}
        # A callback may have been here before the answer.
        if not _stronger("sent", row.state):
            return values, []
        return {**values, "state": "sent"}, told(row, "sent", now)
    if row.state != "sending":
        # A callback was quicker, or this very answer has been written before.
        return {}, []
    if outcome is None:
        return {"state": "pending", "attempt": row.attempt - 1, "sent_on": None}, []
    if _moved(row, outcome):
        return {"state": "retry", "sent_on": None, "error": outcome.code, "address": outcome.migrated_to}, []
    if outcome.retryable:
        waits = {"not_before": now + _patience(row.attempt)} if outcome.alone else {}
        return {"state": "retry", "sent_on": None, "error": outcome.code, **waits}, []
    if outcome.unknown:
        return in_doubt(row, outcome, now, again)
    return {"state": "failed", "error": outcome.code}, told(row, "failed", now, outcome)


def _patience(attempt: int) -> dt.timedelta:
    """How long a message waits that was refused for itself alone: longer each time."""
    return dt.timedelta(seconds=min(FIRST_WAIT * 2.0 ** min(attempt - 1, 10), LONGEST_WAIT))


def _moved(row: Row, outcome: Sent | SendError | None) -> bool:
    """Whether the chat has a new id, to which the message goes once more: the provider has certainly not sent it."""
    moved = isinstance(outcome, SendError) and outcome.migrated_to not in {"", row.address}
    return moved and row.attempt <= MOST_MOVES and row.state == "sending"


def in_doubt(row: Row, error: SendError, now: dt.datetime, again: bool) -> tuple[Values, list[Received]]:
    """A message that the provider may have: sent once more where nothing else can settle it, unless better lost."""
    seen: Values = {"error": error.code, "unknown_at": row.unknown_at or now}
    if again and row.unknown_at is None and row.kind not in NEVER_TWICE:
        return {**seen, "state": "retry", "sent_on": None}, []
    return {**seen, "state": "unknown"}, told(row, "unknown", now, error)


def _stronger(state: str, than: str) -> bool:
    return STRENGTH.get(state, 4) > STRENGTH.get(than, 4)


def _reported(conn: Connection, organisation: str, said: Report) -> Row | None:
    where = (outbox.c.organisation == organisation, outbox.c.lane == said.lane)
    ours: tuple[sa.ColumnElement[bool], ...]
    try:
        case_id, turn, n = place(said.attempt)
        ours = (outbox.c.case_id == case_id, outbox.c.turn == turn, outbox.c.n == n)
    except ValueError:
        if not said.provider_id:
            return None
        ours = (outbox.c.provider_id == said.provider_id,)
    return conn.execute(sa.select(outbox).where(*where, *ours).with_for_update()).first()
