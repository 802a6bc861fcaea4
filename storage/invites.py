"""Codes that lead their holder to a case. Only their hashes are kept; guessing is limited."""

from __future__ import annotations

import datetime as dt
import hashlib

import sqlalchemy as sa
from sqlalchemy import Connection

from core.message import Medium
from core.turn import NewInvite
from storage.bulk import insert_many
from storage.tables import attempts, invites, micros

MOST_GUESSES = 5
GUESSES_FOR = dt.timedelta(hours=1)


def add_invite(conn: Connection, organisation: str, invite: NewInvite) -> None:
    """Keep the hashes of an invite's codes."""
    at = micros(invite.expires_at)
    rows = [(organisation, hashed(code), invite.case, at) for code in invite.codes]
    insert_many(conn, "invites", "organisation, code_hash, case_id, expires_at", rows)


def use_code(
    conn: Connection, organisation: str, code: str, medium: Medium, address: str, now: dt.datetime
) -> str | None:
    """Use up a code for who wrote from ``address``: the id of its case, or None where it leads nowhere (any more).

    After five wrong codes from one address within an hour no further one is looked at.
    """
    if not may_guess(conn, organisation, medium, address, now):
        return None
    mine = (invites.c.organisation == organisation, invites.c.code_hash == hashed(code))
    row = conn.execute(sa.select(invites).where(*mine).with_for_update()).first()
    place = f"{medium}:{address}"
    if row is None or row.expires_at <= now or row.used_at is not None:
        # Pressing one's own link again is no guess.
        if row is None or row.used_by != place:
            _count_guess(conn, organisation, medium, address, now)
        return None
    conn.execute(sa.update(invites).where(*mine).values(used_at=now, used_by=place))
    return str(row.case_id)


def may_guess(conn: Connection, organisation: str, medium: Medium, address: str, now: dt.datetime) -> bool:
    """Whether one more wrong code from this address would be looked at."""
    return _guesses(conn, organisation, medium, address, now) < MOST_GUESSES


def hashed(code: str) -> str:
    """What is kept of a code, which is the same however it was typed."""
    return hashlib.sha256(code.replace("-", "").upper().encode()).hexdigest()


def _guesses(conn: Connection, organisation: str, medium: Medium, address: str, now: dt.datetime) -> int:
    where = (*_by(organisation, medium, address), attempts.c.window_start > now - GUESSES_FOR)
    return conn.execute(sa.select(attempts.c.count).where(*where)).scalar() or 0


def _count_guess(conn: Connection, organisation: str, medium: Medium, address: str, now: dt.datetime) -> None:
    earlier = _guesses(conn, organisation, medium, address, now)
    if earlier:
        mine = _by(organisation, medium, address)
        conn.execute(sa.update(attempts).where(*mine).values(count=earlier + 1))
        return
    anew = (
        "ON CONFLICT (organisation, medium, address) DO UPDATE "
        "SET window_start = excluded.window_start, count = excluded.count"
    )
    row = (organisation, medium, address, micros(now), 1)
    insert_many(conn, "attempts", "organisation, medium, address, window_start, count", [row], anew)


def _by(organisation: str, medium: Medium, address: str) -> tuple[sa.ColumnElement[bool], ...]:
    table = attempts.c
    return table.organisation == organisation, table.medium == medium, table.address == address
