"""Messages whose outcome nobody knows, on lanes whose provider can be asked: when to ask, and what the answer means.

First the callbacks get time to tell by themselves, then the provider is asked, twice. What it has is adopted; what it
does not have the second time either certainly never left, and is sent again (RELIABILITY, the crash window).
Times of looking are by the database's clock, for the provider goes by real time whatever a case's time is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from core.message import Outgoing
from storage.documents import buttons_record
from storage.facts import Row
from storage.lanes import machine_now
from storage.outbox import Received, change, message_id, place, told, update
from storage.tables import IN_DOUBT, NEVER_LEFT, outbox

LOOK_AFTER = dt.timedelta(seconds=100)
"""How long callbacks have the word. With the looks that follow, a doubt is settled within three minutes."""
LOOK_AGAIN = dt.timedelta(seconds=60)
LOOKS = 2


class Doubt(Struct, frozen=True):
    """A message to ask about. ``since`` is when it may have left, ``look_at`` when it is asked about next."""

    lane: str
    message: Outgoing
    since: dt.datetime
    look_at: dt.datetime


def any_doubt(conn: Connection, organisation: str, lanes: Collection[str]) -> bool:
    """Whether there is anything to ask about, now or later."""
    return conn.execute(sa.select(outbox.c.n).where(_doubtful(organisation, lanes)).limit(1)).first() is not None


def take_doubts(conn: Connection, organisation: str, lanes: Collection[str], most: int) -> list[Doubt]:
    """Up to ``most`` messages to ask about now. Each is nobody else's until it is due to be asked about again."""
    now = machine_now(conn)
    mine = _doubtful(organisation, lanes)
    conn.execute(sa.update(outbox).where(mine, outbox.c.look_at.is_(None)).values(look_at=now + LOOK_AFTER))
    due = sa.select(outbox).where(mine, outbox.c.look_at <= now).order_by(outbox.c.look_at).limit(most)
    rows = conn.execute(due.with_for_update(skip_locked=True)).all()
    again = now + LOOK_AGAIN
    update(conn, organisation, [change(row, look_at=again) for row in rows])
    return [_doubt(row, again) for row in rows]


def answered(
    conn: Connection, organisation: str, doubt: Doubt, found: Sequence[str], now: dt.datetime
) -> list[Received]:
    """What the provider's answer makes of a doubt; what the case has to be told. ``found`` as a channel finds it."""
    row = _row(conn, organisation, doubt)
    if row is None:
        return []
    fresh = _without_others(conn, organisation, doubt.lane, found)
    if fresh:
        at = row.sending_at or now
        settled = {"state": "sent", "provider_id": fresh[0], "sent_at": at, "look_at": None}
        update(conn, organisation, [change(row, **settled)])
        return told(row, "sent", at)
    # Only an answer counts as a look: whoever asked may have been killed, or the provider have said nothing.
    if row.looks + 1 < LOOKS:
        update(conn, organisation, [change(row, looks=row.looks + 1)])
    else:
        never_left = {"state": "retry", "sent_on": None, "look_at": None, "looks": 0, "error": NEVER_LEFT}
        update(conn, organisation, [change(row, **never_left)])
    return []


def _doubtful(organisation: str, lanes: Collection[str]) -> sa.ColumnElement[bool]:
    # In these very words SQLite finds the index.
    return sa.and_(outbox.c.organisation == organisation, outbox.c.lane.in_(lanes), sa.text(IN_DOUBT))


def _row(conn: Connection, organisation: str, doubt: Doubt) -> Row | None:
    """The row, unless it has been settled meanwhile or somebody else asks about it."""
    case_id, turn, n = place(doubt.message.id)
    here = (outbox.c.case_id == case_id, outbox.c.turn == turn, outbox.c.n == n, outbox.c.look_at == doubt.look_at)
    query = sa.select(outbox).where(_doubtful(organisation, [doubt.lane]), *here)
    return conn.execute(query.with_for_update()).first()


def _without_others(conn: Connection, organisation: str, lane: str, found: Sequence[str]) -> list[str]:
    """Those of ``found`` that are no other message's: the same words may have gone to the same person before."""
    where = (outbox.c.organisation == organisation, outbox.c.lane == lane, outbox.c.provider_id.in_(found))
    taken = set(conn.scalars(sa.select(outbox.c.provider_id).where(*where)))
    return [one for one in found if one not in taken]


def _doubt(row: Row, look_at: dt.datetime) -> Doubt:
    message = Outgoing(
        id=message_id(row.case_id, row.turn, row.n),
        medium=row.medium,
        to=row.address,
        text=row.text or "",
        buttons=buttons_record(row.buttons or "[]"),
    )
    return Doubt(row.lane, message, row.sending_at or row.created_at, look_at)
