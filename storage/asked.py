"""What a message of ours asked, for whoever names the message: a key in a call, a link in a mail, a page."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from core.message import Say
from storage.documents import say_record
from storage.outbox import place
from storage.tables import outbox


def asked(conn: Connection, organisation: str, message: str) -> tuple[Say, str] | None:
    """The Say of our ``message`` (its id) and the lane that carried it; None where there is no such message."""
    try:
        case_id, turn, n = place(message)
    except ValueError:
        return None
    at = (outbox.c.case_id == case_id, outbox.c.turn == turn, outbox.c.n == n)
    row = conn.execute(
        sa.select(outbox.c.document, outbox.c.lane).where(outbox.c.organisation == organisation, *at)
    ).first()
    return (say_record(row.document), row.lane) if row else None
