"""A Telegram group that is upgraded gets a new id: what belonged to the old one follows."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from core.case import Address, Case
from core.message import Medium
from core.turn import Note
from storage.addresses import find_case, is_suppressed, save_addresses, save_beside_a_turn, suppress
from storage.cases import lock_cases
from storage.record import add_note
from storage.tables import UNSENT, outbox


def follow_upgrade(
    conn: Connection, organisation: str, medium: Medium, old: str, new: str, now: dt.datetime
) -> str | None:
    """Move address, STOP and unsent messages from chat ``old`` to ``new``; whose it is. A second time does nothing."""
    where = (outbox.c.organisation == organisation, outbox.c.medium == medium, outbox.c.address == old)
    # What is on its way to the old id comes back as a refusal, and follows then.
    waiting = (sa.text(UNSENT), outbox.c.state != "sending")
    conn.execute(sa.update(outbox).where(*where, *waiting).values(address=new))
    owner = find_case(conn, organisation, medium, old)
    case = lock_cases(conn, organisation, [owner]).get(owner) if owner else None
    if case is not None:
        _move(conn, organisation, case, (medium, old), new, now)
    if is_suppressed(conn, organisation, medium, old):
        suppress(conn, organisation, [(medium, new)], "upgrade", now)
    return owner


def _move(
    conn: Connection, organisation: str, case: Case, place: tuple[Medium, str], new: str, now: dt.datetime
) -> None:
    after = replace(case, addresses=_moved(case.addresses, place, new), turn=case.turn + 1)
    save_beside_a_turn(conn, organisation, case, after, now)
    save_addresses(conn, organisation, case.addresses, after, now)
    add_note(conn, organisation, case.id, after.turn, Note("chat_upgraded"), now)


def _moved(known: tuple[Address, ...], place: tuple[Medium, str], new: str) -> tuple[Address, ...]:
    others = tuple(a for a in known if (a.medium, a.address) != (place[0], new))
    return tuple(replace(a, address=new) if (a.medium, a.address) == place else a for a in others)
