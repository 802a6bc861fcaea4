"""Who can be reached where: the addresses of cases, and those that said STOP."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from core.case import Address, Case, Place, outlasts_stop
from core.message import Medium
from core.turn import Note
from storage.bulk import insert_many
from storage.cases import Saved, lock_cases, save_cases
from storage.record import add_note
from storage.tables import addresses, cases, maybe_micros, micros, suppressions

COLUMNS = "organisation, medium, address, case_id, lane, health, consent_at, since"
OVERWRITE = (
    "ON CONFLICT (organisation, medium, address) DO UPDATE SET case_id = excluded.case_id, lane = excluded.lane, "
    "health = excluded.health, consent_at = excluded.consent_at, since = excluded.since"
)


def find_case(conn: Connection, organisation: str, medium: Medium, address: str) -> str | None:
    """The id of the case that ``address`` belongs to."""
    return conn.execute(sa.select(addresses.c.case_id).where(*_at(addresses, organisation, medium, address))).scalar()


def find_cases(conn: Connection, organisation: str, places: Collection[Place]) -> dict[Place, str]:
    """The ids of the cases that ``places`` belong to, for those that are known."""
    # Two lists, not a list of pairs: for pairs SQLite looks at every address there is.
    here = (addresses.c.medium.in_({medium for medium, _ in places}), addresses.c.address.in_({at for _, at in places}))
    columns = (addresses.c.medium, addresses.c.address, addresses.c.case_id)
    found = conn.execute(sa.select(*columns).where(addresses.c.organisation == organisation, *here))
    return {(row.medium, row.address): row.case_id for row in found}


def save_addresses(
    conn: Connection, organisation: str, before: Sequence[Address], after: Case, now: dt.datetime
) -> None:
    """Make the rows of a case's addresses what the case says, and suppressions what their health says.

    An address that belonged to another case moves: that case loses it.
    """
    known = {(one.medium, one.address): one for one in before}
    changed = [one for one in after.addresses if known.pop((one.medium, one.address), None) != one]
    mine: list[Address] = []
    for one in changed:
        owner = find_case(conn, organisation, one.medium, one.address)
        if owner not in {None, after.id}:
            if one.health == "pending":
                # Somebody named an address that is another's: it stays where its own yes put it.
                continue
            _take_from(conn, organisation, str(owner), one, now)
        mine.append(one)
    rows = [
        (organisation, one.medium, one.address, after.id, one.lane, one.health, maybe_micros(one.consent_at),
         maybe_micros(one.since))
        for one in mine
    ]  # fmt: skip
    insert_many(conn, "addresses", COLUMNS, rows, OVERWRITE)
    for gone in known.values():
        where = (*_at(addresses, organisation, gone.medium, gone.address), addresses.c.case_id == after.id)
        conn.execute(sa.delete(addresses).where(*where))
    _follow_health(conn, organisation, {(one.medium, one.address): one for one in before}, mine, now)


def suppress(conn: Connection, organisation: str, places: Sequence[Place], source: str, now: dt.datetime) -> None:
    """Put addresses on the list of those that get nothing automated any more."""
    rows = [(organisation, medium, address, micros(now), source) for medium, address in places]
    columns = "organisation, medium, address, since, source"
    insert_many(conn, "suppressions", columns, rows, "ON CONFLICT (organisation, medium, address) DO NOTHING")


def reopen(conn: Connection, organisation: str, medium: Medium, address: str) -> None:
    """Take an address off that list, because its own holder joined anew or said START."""
    conn.execute(sa.delete(suppressions).where(*_at(suppressions, organisation, medium, address)))


def is_suppressed(conn: Connection, organisation: str, medium: Medium, address: str) -> bool:
    """Whether ``address`` said STOP and did not come back."""
    where = _at(suppressions, organisation, medium, address)
    return conn.execute(sa.select(suppressions.c.since).where(*where)).first() is not None


def reopened_since(conn: Connection, organisation: str, medium: Medium, address: str, at: dt.datetime) -> bool:
    """Whether ``address`` is open by a yes that its case has heard and that was written after ``at``."""
    columns = (addresses.c.health, addresses.c.since)
    row = conn.execute(sa.select(*columns).where(*_at(addresses, organisation, medium, address))).first()
    return row is not None and outlasts_stop(row.health, row.since, at)


def save_beside_a_turn(conn: Connection, organisation: str, before: Case, after: Case, now: dt.datetime) -> None:
    """Save a locked case that something else than its own turn changed; when it is due stays as it is."""
    row = (cases.c.organisation == organisation, cases.c.id == before.id)
    due = conn.execute(sa.select(cases.c.wake_at, cases.c.parked_at).where(*row)).one()
    save_cases(conn, organisation, [Saved(before, after, due.wake_at, due.parked_at is not None)], now)


def _follow_health(
    conn: Connection,
    organisation: str,
    before: dict[Place, Address],
    changed: Sequence[Address],
    now: dt.datetime,
) -> None:
    stopped = [(one.medium, one.address) for one in changed if one.health == "opted_out"]
    suppress(conn, organisation, stopped, "case", now)
    for one in changed:
        old = before.get((one.medium, one.address))
        # A new consent at an address that somebody else had stopped counts as much as START does. One that had said yes
        # once is asked anew where its client names it again: that one question may leave, and nothing else does.
        came_back = one.health == "ok" and (old is None or old.health in {"opted_out", "pending"})
        asked_anew = one.health == "pending" and old is not None and old.health == "opted_out"
        if came_back or asked_anew:
            reopen(conn, organisation, one.medium, one.address)


def _take_from(conn: Connection, organisation: str, owner: str, address: Address, now: dt.datetime) -> None:
    loser = lock_cases(conn, organisation, [owner]).get(owner)
    if loser is None:
        return
    gone = {address.place}
    if address.medium == "sms":
        # Whoever reads the texts of a number also answers its calls.
        gone.add(("voice", address.address))
        calls = (*_at(addresses, organisation, "voice", address.address), addresses.c.case_id == owner)
        conn.execute(sa.delete(addresses).where(*calls))
    kept = tuple(a for a in loser.addresses if a.place not in gone)
    after = replace(loser, addresses=kept, turn=loser.turn + 1)
    save_beside_a_turn(conn, organisation, loser, after, now)
    add_note(conn, organisation, owner, after.turn, Note("address_moved", {"medium": address.medium}), now)


def _at(table: sa.Table, organisation: str, medium: str, address: str) -> tuple[sa.ColumnElement[bool], ...]:
    return table.c.organisation == organisation, table.c.medium == medium, table.c.address == address
