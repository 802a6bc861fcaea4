"""What the tests of turns share: a small organisation, and a way to decide that needs no knowledge of the behaviour."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from core.case import Address, Around, Case, ClientCase, CoachCase, Program
from core.message import Incoming, Say
from core.turn import Decision, Heard, Note, Stimulus, Tell, Tick, Told
from storage import tables
from storage.cases import add_case, load_case
from storage.database import Database, refuse_without_organisation
from storage.decisions import Decisions
from storage.inbox import receive
from storage.organisations import add_organisation, put_program

ORGANISATION = "north"
NOW = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
LANE, SMS_LANE = "telegram:1", "sms:+15550001111"
AROUND = Around(bot_name="north_bot", lanes={"telegram": LANE, "sms": SMS_LANE})


def open_database(url: str) -> Database:
    """A database with every table and the organisation; it refuses statements about every organisation at once."""
    db = Database.open(url)
    tables.METADATA.create_all(db.engine)
    refuse_without_organisation(db.engine)
    db.run(lambda conn: add_organisation(conn, ORGANISATION, "North"))
    db.run(lambda conn: put_program(conn, ORGANISATION, Program("agency", region="CA-ON")))
    return db


def client(case_id: str = "maya", **fields: Any) -> ClientCase:
    """A client in Toronto whose Telegram chat is named like the case."""
    case = ClientCase(
        organisation=ORGANISATION,
        id=case_id,
        turn=1,
        name=case_id.title(),
        coach="kim",
        coach_name="Kim",
        organisation_name="North",
        zone="America/Toronto",
        stage="early",
        stage_since=NOW,
        ladder=("telegram",),
        addresses=(Address("telegram", case_id, LANE, consent_at=NOW, since=NOW),),
    )
    return replace(case, **fields)


def coach(**fields: Any) -> CoachCase:
    case = CoachCase(ORGANISATION, "kim", 1, "Kim", "North", "America/Toronto", joined_at=NOW)
    return replace(case, addresses=(Address("telegram", "kim", LANE),), **fields)


def store(db: Database, *new: Case, wake_at: dt.datetime | None = None) -> None:
    """Write cases with their addresses, as a first turn would."""

    def write(conn: Connection) -> None:
        decisions = Decisions(NOW)
        for case in new:
            add_case(conn, replace(case, turn=0))
            bare = replace(case, turn=0, addresses=())
            decisions.add(bare, Heard(heard_message("hello")), Decision(case, wake_at=wake_at))
        decisions.save(conn, ORGANISATION)

    db.run(write)


def heard_message(text: str, sender: str = "maya", number: str = "m1", **fields: Any) -> Incoming:
    return replace(Incoming(number, LANE, "telegram", sender, NOW, text), **fields)


def say_to(db: Database, text: str, sender: str = "maya", number: str = "m1", **fields: Any) -> int:
    """One message through the Telegram lane's door; how many are new."""
    message = heard_message(text, sender, number, **fields)
    return db.run(lambda conn: receive(conn, ORGANISATION, LANE, [message], NOW))


def echo(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
    """Says back what happened. ``boom`` fails, ``tell X`` tells case X, a Tick is due again a day later."""
    after = replace(case, turn=case.turn + 1)
    what = stimulus.incoming.text if isinstance(stimulus, Heard) else type(stimulus).__name__.lower()
    if what == "boom" or (isinstance(case, ClientCase) and case.name == "Boom"):
        raise ValueError("a defect")
    told = Told(case.id, "Maya", "news") if what.startswith("tell ") else None
    tells = (Tell(what.removeprefix("tell "), told),) if told else ()
    on = case.addresses[0] if case.addresses else Address("telegram", "nobody", "")
    purpose = "ask" if isinstance(stimulus, Tick) else "answer"
    say = Say("check_in" if purpose == "ask" else "answer", purpose, on.medium, on.address, what, "en", ask=1)  # type: ignore[arg-type]
    return Decision(after, (say,), tells, (Note("turn", {"case_turn": after.turn}),), wake_at=now + DAY)


def case_of(db: Database, case_id: str = "maya") -> Case:
    case = db.look(lambda conn: load_case(conn, ORGANISATION, case_id))
    assert case is not None
    return case


def rows(db: Database, table: sa.Table, *order: str) -> Sequence[sa.Row[*tuple[Any, ...]]]:
    """All of the organisation's rows of one table."""
    query = sa.select(table).where(table.c.organisation == ORGANISATION).order_by(*(table.c[name] for name in order))
    return db.look(lambda conn: conn.execute(query).all())


def said(db: Database) -> list[tuple[str, str]]:
    """(case, sentence) of everything in the outbox, in order."""
    found = rows(db, tables.outbox, "case_id", "turn", "n")
    return [(row.case_id, row.document.split('"sentence":"')[1].split('"')[0]) for row in found]
