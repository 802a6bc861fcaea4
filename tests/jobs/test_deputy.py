"""The organisation's deputy, from the record to the inbox of the coach who stands in, on both databases."""

from __future__ import annotations

from msgspec.structs import replace

from core.organisation import Organisation
from core.turn import Told
from jobs.turn import take_turns, tick_due
from storage.cases import wake_coaches
from storage.database import Connection
from storage.documents import FromCase
from storage.inbox import take
from storage.organisations import put_organisation
from tests.turns import MINUTE, NOW, ORGANISATION, coach, open_database, store

DISTRESS = Told("maya", "Maya", "coach_distress", {"name": "Maya", "text": "…"}, "distress", urgent=True)


def escalated(conn: Connection) -> list[tuple[str, str]]:
    found = [one for one in take(conn, ORGANISATION, 1, 10) if isinstance(one.payload, FromCase)]
    return [
        (one.case_id, one.payload.stimulus.what)
        for one in found
        if isinstance(one.payload, FromCase) and isinstance(one.payload.stimulus, Told)
    ]


def test_an_alert_goes_to_whoever_stands_in_for_everybody(database_url: str) -> None:
    with open_database(database_url) as db:
        store(db, coach(), replace(coach(), id="ana", name="Ana", addresses=()))
        db.run(lambda conn: put_organisation(conn, ORGANISATION, Organisation(deputy="ana")))
        db.run(lambda conn: take_turns(conn, ORGANISATION, {"kim": [DISTRESS]}, NOW))
        assert db.run(lambda conn: tick_due(conn, ORGANISATION, NOW + 29 * MINUTE, 10)) == 0
        assert db.run(lambda conn: tick_due(conn, ORGANISATION, NOW + 30 * MINUTE, 10)) == 1
        assert db.run(escalated) == [("ana", "coach_escalated")]


def test_one_who_is_set_later_covers_what_is_open(database_url: str) -> None:
    with open_database(database_url) as db:
        store(db, coach(), replace(coach(), id="ana", name="Ana", addresses=()))
        db.run(lambda conn: take_turns(conn, ORGANISATION, {"kim": [DISTRESS]}, NOW))
        later = NOW + 45 * MINUTE
        assert db.run(lambda conn: tick_due(conn, ORGANISATION, later, 10)) == 0
        db.run(lambda conn: put_organisation(conn, ORGANISATION, Organisation(deputy="ana")))
        db.run(lambda conn: wake_coaches(conn, ORGANISATION, later))
        assert db.run(lambda conn: tick_due(conn, ORGANISATION, later, 10)) == 2
        assert db.run(escalated) == [("ana", "coach_escalated")]
        assert db.run(lambda conn: tick_due(conn, ORGANISATION, later, 10)) == 0
