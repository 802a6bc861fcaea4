"""Deletes what has served its time, a slice at a time."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import Connection

from storage.bulk import write_many
from storage.inbox import forget_closed
from storage.invites import GUESSES_FOR
from storage.organisations import load_organisation
from storage.spending import forget_spending
from storage.strangers import QUIET_FOR
from storage.tables import attempts, invites, strangers


def forget(conn: Connection, organisation: str, now: dt.datetime, limit: int) -> int:
    """Delete up to ``limit`` old rows of each kind; how many it were.

    What arrived is kept as long as the organisation says: a provider may hand the same message in again for weeks.
    """
    oldest = now - dt.timedelta(days=load_organisation(conn, organisation).retention_days)
    closed = forget_closed(conn, organisation, oldest, limit) + forget_spending(conn, organisation, oldest.date())
    old: tuple[tuple[sa.Table, sa.ColumnElement[bool], tuple[sa.Column[str], ...]], ...] = (
        (attempts, attempts.c.window_start < now - GUESSES_FOR, (attempts.c.medium, attempts.c.address)),
        (strangers, strangers.c.told_at < now - QUIET_FOR, (strangers.c.medium, strangers.c.address)),
        (invites, invites.c.expires_at < oldest, (invites.c.code_hash,)),
    )
    return closed + sum(_delete(conn, organisation, table, passed, key, limit) for table, passed, key in old)


def _delete(
    conn: Connection,
    organisation: str,
    table: sa.Table,
    old: sa.ColumnElement[bool],
    key: tuple[sa.Column[str], ...],
    limit: int,
) -> int:
    mine = table.c.organisation == organisation
    found = [(organisation, *row) for row in conn.execute(sa.select(*key).where(mine, old).limit(limit))]
    these = " AND ".join(f"{column.name} = ?" for column in key)
    return write_many(conn, f"DELETE FROM {table.name} WHERE organisation = ? AND {these}", found)
