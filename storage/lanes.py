"""Who sends for a lane: one owner at a time, for as long as a lease by the database's clock, told apart by a fence."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import lanes, moment

CLOCKS = {
    "sqlite": sa.text("SELECT CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER)"),
    "postgresql": sa.text("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"),
}


class Claim(Struct, frozen=True):
    """A lane is ours. Every later write carries ``fence``, which no other owner had or will have."""

    fence: int
    pause: float
    """Seconds of a provider's pause that are left."""


def machine_now(conn: Connection) -> dt.datetime:
    """The database's clock. For leases and pauses only: what is due goes by the case's time."""
    return moment(conn.execute(CLOCKS[conn.dialect.name]).scalar_one())


def ensure_lane(conn: Connection, organisation: str, lane: str, medium: str) -> None:
    """Record the lane ``lane`` (``medium:address``) of ``organisation`` unless it is there."""
    insert = postgresql.insert if conn.dialect.name == "postgresql" else sqlite.insert
    row = {"organisation": organisation, "lane": lane, "medium": medium, "address": lane.partition(":")[2]}
    conn.execute(insert(lanes).values(row).on_conflict_do_nothing())


def claim_lane(conn: Connection, organisation: str, lane: str, owner: str, lease: float) -> Claim | None:
    """Make ``owner`` the lane's for ``lease`` seconds; None while another owner's lease runs."""
    now = machine_now(conn)
    free = sa.or_(lanes.c.owner.is_(None), lanes.c.owner == owner, lanes.c.lease_until <= now)
    taken = conn.execute(
        sa.update(lanes)
        .where(lanes.c.organisation == organisation, lanes.c.lane == lane, free)
        .values(owner=owner, lease_until=now + dt.timedelta(seconds=lease), fence=lanes.c.fence + 1)
        .returning(lanes.c.fence, lanes.c.not_before)
    ).one_or_none()
    if taken is None:
        return None
    pause = (taken.not_before - now).total_seconds() if taken.not_before else 0.0
    return Claim(taken.fence, max(pause, 0.0))


def renew_lane(conn: Connection, organisation: str, lane: str, fence: int, lease: float) -> bool:
    """Lengthen the lease to ``lease`` seconds from now; False when it ran out or is another's."""
    now = machine_now(conn)
    return _changed(conn, organisation, lane, fence, now, lease_until=now + dt.timedelta(seconds=lease))


def pause_lane(conn: Connection, organisation: str, lane: str, fence: int, seconds: float) -> bool:
    """Remember that the provider wants nothing for ``seconds``, whoever owns the lane then."""
    now = machine_now(conn)
    return _changed(conn, organisation, lane, fence, now, not_before=now + dt.timedelta(seconds=seconds))


def release_lane(conn: Connection, organisation: str, lane: str, fence: int) -> bool:
    """Let the next owner have the lane at once."""
    return _changed(conn, organisation, lane, fence, machine_now(conn), owner=None, lease_until=None)


def _changed(
    conn: Connection, organisation: str, lane: str, fence: int, now: dt.datetime, **values: dt.datetime | None
) -> bool:
    ours = (lanes.c.organisation == organisation, lanes.c.lane == lane, lanes.c.fence == fence)
    return bool(conn.execute(sa.update(lanes).where(*ours, lanes.c.lease_until > now).values(values)).rowcount)
