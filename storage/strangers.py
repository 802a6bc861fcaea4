"""Senders whom nobody knows, and when they were last told so."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import Connection

from core.message import Medium
from storage.bulk import insert_many
from storage.tables import micros, strangers

QUIET_FOR = dt.timedelta(days=30)


def may_tell_stranger(conn: Connection, organisation: str, medium: Medium, address: str, now: dt.datetime) -> bool:
    """Whether a stranger may be answered now; a yes holds once in 30 days."""
    mine = (
        strangers.c.organisation == organisation,
        strangers.c.medium == medium,
        strangers.c.address == address,
    )
    told = conn.execute(sa.select(strangers.c.told_at).where(*mine)).scalar()
    if told is not None and told > now - QUIET_FOR:
        return False
    anew = "ON CONFLICT (organisation, medium, address) DO UPDATE SET told_at = excluded.told_at"
    row = (organisation, medium, address, micros(now))
    insert_many(conn, "strangers", "organisation, medium, address, told_at", [row], anew)
    return True
