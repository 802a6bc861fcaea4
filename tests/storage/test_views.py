"""What metrics, readiness and the doctor read: over every organisation, and each statement about a named one."""

import datetime as dt
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import CoachCase, Program
from core.message import Incoming
from core.turn import NewInvite
from storage import inbox, tables, views
from storage.cases import add_case as add_new_case
from storage.database import Database
from storage.invites import add_invite, use_code
from storage.organisations import add_organisation, put_program
from tests.outgoing import NOW, ORGANISATION, TELEGRAM_LANE, add_case, add_message, open_database

SOUTH = "south"
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as opened:
        opened.run(lambda conn: add_organisation(conn, SOUTH, "South"))
        yield opened


def waiting(db: Database) -> views.Waiting:
    # On the connection that refuses statements without an organisation.
    return db.run(lambda conn: views.waiting(conn, NOW))


def hear(conn: Connection, organisation: str, key: str, at: dt.datetime) -> None:
    said = Incoming(key, TELEGRAM_LANE, "telegram", "42", at, "hello")
    assert inbox.receive(conn, organisation, TELEGRAM_LANE, [said], at) == 1


def put_in_state(conn: Connection, organisation: str, key: str, state: str) -> None:
    mine = (tables.inbox.c.organisation == organisation, tables.inbox.c.key == key)
    conn.execute(sa.update(tables.inbox).where(*mine).values(state=state))


def wake(conn: Connection, case_id: str, at: dt.datetime | None, *, parked: bool = False) -> None:
    mine = (tables.cases.c.organisation == ORGANISATION, tables.cases.c.id == case_id)
    conn.execute(sa.update(tables.cases).where(*mine).values(wake_at=at, parked_at=NOW if parked else None))


def test_an_empty_database(db: Database) -> None:
    assert waiting(db) == views.Waiting(outbox={"pending": 0, "retry": 0, "sending": 0})
    assert db.run(views.trouble) == views.Trouble()
    assert db.run(lambda conn: views.people(conn, NOW)) == views.People()
    assert db.run(views.regions) == frozenset()


def test_the_inbox(db: Database) -> None:
    db.run(lambda conn: hear(conn, ORGANISATION, "1", NOW - MINUTE))
    db.run(lambda conn: hear(conn, ORGANISATION, "2", NOW - 9 * MINUTE))
    db.run(lambda conn: hear(conn, SOUTH, "1", NOW - 3 * MINUTE))
    db.run(lambda conn: put_in_state(conn, ORGANISATION, "2", "parked"))
    found = waiting(db)
    assert (found.inbox, found.inbox_age) == (2, 180)
    assert db.run(views.trouble) == views.Trouble(parked_messages=1)


def test_the_outbox(db: Database) -> None:
    states = ("pending", "pending", "retry", "sending", "sent", "delivered", "unknown", "failed", "failed", "expired")
    for n, state in enumerate(states):
        due = NOW + (n - 2) * MINUTE
        db.run(lambda conn, n=n, state=state, due=due: add_message(conn, n=n, state=state, not_before=due))  # type: ignore[misc]
    found = waiting(db)
    assert found.outbox == {"pending": 2, "retry": 1, "sending": 1}
    assert (found.outbox_age, found.check_in_age) == (120, 120)
    trouble = db.run(views.trouble)
    assert (trouble.unknown, trouble.asked_for, trouble.failed) == (1, 0, 2)
    assert trouble.failures == {(TELEGRAM_LANE, "wording"): 2}


def test_what_is_only_due_later_is_not_late(db: Database) -> None:
    db.run(lambda conn: add_message(conn, not_before=NOW + MINUTE))
    db.run(add_case)
    db.run(lambda conn: wake(conn, "maya", NOW + MINUTE))
    found = waiting(db)
    assert (found.outbox["pending"], found.outbox_age, found.wake_age) == (1, 0, 0)


def test_cases_that_are_overdue_or_parked(db: Database) -> None:
    for case_id in ("ana", "maya", "tom"):
        db.run(lambda conn, case_id=case_id: add_case(conn, case_id))  # type: ignore[misc]
    db.run(lambda conn: wake(conn, "ana", NOW - 2 * MINUTE))
    db.run(lambda conn: wake(conn, "maya", NOW - MINUTE))
    db.run(lambda conn: wake(conn, "tom", None, parked=True))
    assert waiting(db).wake_age == 120
    assert db.run(views.trouble) == views.Trouble(parked_cases=1)


def test_people(db: Database) -> None:
    def fill(conn: Connection) -> None:
        add_case(conn, "maya")
        add_case(conn, "tom", stage="low_power")
        add_case(conn, "ana", stage="low_power")
        add_new_case(conn, CoachCase(ORGANISATION, "kim", 0, "Kim", "North", "America/Toronto"))
        add_new_case(conn, CoachCase(SOUTH, "lee", 0, "Lee", "South", "America/Chicago"))
        add_invite(conn, ORGANISATION, NewInvite("maya", ("AAAA", "BBBB"), NOW + MINUTE))
        add_invite(conn, ORGANISATION, NewInvite("tom", ("CCCC",), NOW))
        add_invite(conn, SOUTH, NewInvite("lee", ("DDDD",), NOW + MINUTE))
        assert use_code(conn, SOUTH, "DDDD", "telegram", "7", NOW) == "lee"

    db.run(fill)
    found = db.run(lambda conn: views.people(conn, NOW))
    assert found == views.People(coaches=2, clients={"early": 1, "low_power": 2}, open_invites=1)


def test_regions_of_every_program(db: Database) -> None:
    db.run(lambda conn: put_program(conn, ORGANISATION, Program("private", region="CA-ON")))
    db.run(lambda conn: put_program(conn, ORGANISATION, Program("agency")))
    db.run(lambda conn: put_program(conn, SOUTH, Program("private", region="US-IL")))
    assert db.run(views.regions) == {"CA-ON", "US-IL"}
