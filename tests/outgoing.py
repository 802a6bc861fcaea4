"""What the tests of the outbox share: an organisation with clients, and messages that wait."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from core.case import ClientCase, Program
from core.channel import Limits
from core.message import Medium, Purpose, Say
from core.words import Rendered
from storage import cases, tables
from storage.database import Database, refuse_without_organisation

ORGANISATION = "north"
ZONE = "America/Toronto"
TELEGRAM_LANE, SMS_LANE = "telegram:1", "sms:+15550001111"
# A Wednesday, 10:00 in Toronto: inside sending hours.
NOW = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
# The same evening, 22:00 in Toronto, and the next opening.
NIGHT = dt.datetime(2026, 1, 8, 3, 0, tzinfo=dt.UTC)
OPENING = dt.datetime(2026, 1, 8, 14, 0, tzinfo=dt.UTC)


def words(say: Say, limits: Limits) -> Rendered:
    """A wording that needs no catalogue."""
    return Rendered(say.sentence, (("Yes", "yes"),) if limits.buttons and say.choices else ())


def open_database(url: str) -> Database:
    """A database with every table and the organisation in it."""
    db = Database.open(url)
    tables.METADATA.create_all(db.engine)
    refuse_without_organisation(db.engine)
    db.run(
        lambda conn: conn.execute(
            sa.insert(tables.organisations), {"organisation": ORGANISATION, "name": "North", "document": "{}"}
        )
    )
    return db


def add_case(conn: Connection, case_id: str = "maya", **fields: Any) -> None:
    """A client in Toronto with sending hours 9 to 20, and a Telegram chat named like the case."""
    case = ClientCase(
        organisation=ORGANISATION,
        id=case_id,
        turn=1,
        name=case_id.title(),
        coach="kim",
        coach_name="Kim",
        organisation_name="North",
        zone=ZONE,
        stage="early",
        stage_since=NOW,
        program=Program(region="CA-ON"),
    )
    cases.add_case(conn, replace(case, **fields))
    add_address(conn, case_id, "telegram", case_id)


def add_address(conn: Connection, case_id: str, medium: Medium, address: str, health: str = "ok") -> None:
    lane = TELEGRAM_LANE if medium == "telegram" else SMS_LANE
    row = {"organisation": ORGANISATION, "medium": medium, "address": address, "case_id": case_id, "lane": lane}
    conn.execute(sa.insert(tables.addresses), row | {"health": health})


def stop(conn: Connection, medium: Medium, address: str) -> None:
    """What the door does when somebody says STOP."""
    row = {"organisation": ORGANISATION, "medium": medium, "address": address, "since": NOW, "source": "keyword"}
    conn.execute(sa.insert(tables.suppressions), row)


def add_message(
    conn: Connection,
    case_id: str = "maya",
    turn: int = 1,
    n: int = 0,
    *,
    kind: str = "check_in",
    purpose: Purpose = "ask",
    medium: Medium = "telegram",
    address: str = "",
    sentence: str = "",
    not_before: dt.datetime = NOW,
    expires_at: dt.datetime | None = None,
    **columns: Any,
) -> None:
    """A message in the outbox; a check-in to the case's Telegram chat, unless said otherwise."""
    say = Say(
        kind=kind,
        purpose=purpose,
        medium=medium,
        address=address or case_id,
        sentence=sentence or f"{kind} {turn}.{n}",
        locale="en",
        expires_at=expires_at,
    )
    row = {
        "organisation": ORGANISATION,
        "case_id": case_id,
        "turn": turn,
        "n": n,
        "lane": TELEGRAM_LANE if medium == "telegram" else SMS_LANE,
        "medium": medium,
        "address": say.address,
        "kind": kind,
        "purpose": purpose,
        "ask": int(purpose == "ask"),
        "rank": 1 if purpose in {"ask", "event", "inform"} else 0,
        "zone": ZONE,
        "document": msgspec.json.encode(say).decode(),
        "not_before": not_before,
        "expires_at": expires_at,
        "created_at": NOW,
        "state": "pending",
    }
    conn.execute(sa.insert(tables.outbox), row | columns)


def message(db: Database, case_id: str = "maya", turn: int = 1, n: int = 0) -> sa.Row[*tuple[Any, ...]]:
    """One row of the outbox."""
    box = tables.outbox
    where = (box.c.organisation == ORGANISATION, box.c.case_id == case_id, box.c.turn == turn, box.c.n == n)
    return db.look(lambda conn: conn.execute(sa.select(box).where(*where)).one())


def states(db: Database) -> Sequence[str]:
    """The states of all messages, by (case, turn, n)."""
    box = tables.outbox
    query = (
        sa.select(box.c.state).where(box.c.organisation == ORGANISATION).order_by(box.c.case_id, box.c.turn, box.c.n)
    )
    return db.look(lambda conn: conn.execute(query).scalars().all())
