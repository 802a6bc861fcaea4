"""A turn saves everything that was decided, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from core.case import Case, ClientCase, ClosedCheckIn, CoachCase
from core.contract import Contract, Terms
from core.message import Incoming
from core.order import Order
from core.turn import Decision, Heard, Invited, NewInvite, Note, Ordered, Receipt, Stimulus, Tick
from jobs.turn import receipts, take_turns, tick_due
from storage import tables
from storage.database import Connection, Database
from storage.invites import use_code
from tests.turns import (
    AROUND,
    DAY,
    HOUR,
    LANE,
    NOW,
    ORGANISATION,
    case_of,
    client,
    coach,
    echo,
    heard_message,
    open_database,
    rows,
    said,
    store,
)

INVITED = Invited("kim", "Kim", "North", "Maya", "agency", "America/Toronto", "en", NOW + DAY)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


def hear(text: str) -> Heard:
    return Heard(heard_message(text))


def turns(db: Database, work: dict[str, list[Stimulus]], decide: object = echo) -> None:
    db.run(lambda conn: take_turns(conn, ORGANISATION, work, NOW, around=AROUND, decide=decide))  # type: ignore[arg-type]


def everything(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
    closed = ClosedCheckIn(3, now.date(), now - HOUR, now, "telegram", "answered")
    return replace(
        echo(case, stimulus, now),
        closed=(closed,),
        signed=Contract(1, Terms(), now, now, "AGREE"),
        invites=(NewInvite("omar", ("7Q4K9M2",), now + DAY),),
    )


def test_all_of_a_decision_is_saved(db: Database) -> None:
    store(db, client())
    turns(db, {"maya": [hear("tell kim")]}, everything)
    assert case_of(db).turn == 2
    assert said(db) == [("maya", "tell kim")]
    assert [(row.number, row.outcome) for row in rows(db, tables.check_ins)] == [(3, "answered")]
    assert [(row.version, row.client_agreed_at) for row in rows(db, tables.contracts)] == [(1, NOW)]
    assert [(row.turn, row.kind) for row in rows(db, tables.notes)] == [(2, "turn")]
    assert [(row.lane, row.key, row.case_id) for row in rows(db, tables.inbox)] == [("case:maya", "2:0", "kim")]
    assert db.run(lambda conn: use_code(conn, ORGANISATION, "7Q4K9M2", "sms", "+1", NOW)) == "omar"


def test_nothing_of_a_failed_batch_is_saved(db: Database) -> None:
    store(db, client("maya"), client("omar"))
    with pytest.raises(ValueError, match="a defect"):
        turns(db, {"maya": [hear("hello")], "omar": [hear("boom")]})
    assert case_of(db).turn == 1
    assert said(db) == []


def test_several_stimuli_of_one_case_are_turns_in_order(db: Database) -> None:
    store(db, client())
    turns(db, {"maya": [hear("one"), hear("two"), hear("three")]})
    assert case_of(db).turn == 4
    assert said(db) == [("maya", "one"), ("maya", "two"), ("maya", "three")]


def test_a_message_has_what_deliver_needs(db: Database) -> None:
    store(db, client())
    turns(db, {"maya": [hear("hello"), Tick()]})
    answer, check_in = rows(db, tables.outbox, "turn")
    assert (answer.lane, answer.rank, answer.state, answer.not_before) == (LANE, 0, "pending", NOW)
    assert (check_in.lane, check_in.rank, check_in.ask, check_in.zone) == (LANE, 1, 1, "America/Toronto")


def test_a_message_without_a_lane_is_recorded_and_not_sent(db: Database) -> None:
    store(db, client(addresses=()))
    turns(db, {"maya": [Tick()]}, lambda case, stimulus, now: _by_email(echo(case, stimulus, now)))
    assert [(row.state, row.why) for row in rows(db, tables.outbox)] == [("suppressed", "no_lane")]


def test_an_answer_goes_back_by_the_lane_it_came_on(db: Database) -> None:
    store(db, client(addresses=()))
    message = Incoming("m1", "telegram:2", "telegram", "nobody", NOW, "hi")
    turns(db, {"maya": [Heard(message)]})
    assert [row.lane for row in rows(db, tables.outbox)] == ["telegram:2"]


def test_an_invitation_makes_the_case_with_its_program(db: Database) -> None:
    turns(db, {"maya": [INVITED]})
    case = case_of(db)
    assert isinstance(case, ClientCase)
    assert (case.stage, case.program.region, case.turn) == ("invited", "CA-ON", 1)
    assert [(row.program, row.region, row.coach) for row in rows(db, tables.cases)] == [("agency", "CA-ON", "kim")]


def test_a_program_that_is_not_there_is_one_sentence(db: Database) -> None:
    with pytest.raises(LookupError, match="has no program moon"):
        turns(db, {"maya": [replace(INVITED, program="moon")]})


def test_a_case_that_is_not_there_is_an_error(db: Database) -> None:
    with pytest.raises(LookupError, match="no case maya"):
        turns(db, {"maya": [hear("hello")]})


def test_a_coach_looks_at_the_caseload_and_a_client_at_the_bot(db: Database) -> None:
    store(db, coach(), client())
    seen: dict[str, Case] = {}

    def look(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        seen[case.id] = case
        return echo(case, stimulus, now)

    turns(db, {"maya": [Tick()], "kim": [Tick()]}, look)
    assert isinstance(seen["kim"], CoachCase)
    assert [known.id for known in seen["kim"].around.clients] == ["maya"]
    assert seen["kim"].around.programs == ("agency",)
    assert seen["maya"].around == AROUND
    assert case_of(db).around != AROUND


def test_why_is_told_from_the_record(db: Database) -> None:
    store(db, client())
    turns(db, {"maya": [Tick()]}, everything)
    seen: list[Stimulus] = []

    def look(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        seen.append(stimulus)
        return echo(case, stimulus, now)

    turns(db, {"maya": [Ordered("kim", "Kim", Order("why", "maya"))]}, look)
    assert isinstance(seen[0], Ordered)
    assert {step.kind for step in seen[0].history} == {"turn", "check_in_answered", "message"}


def test_a_tick_that_leaves_the_case_due_parks_it(db: Database) -> None:
    store(db, client(), wake_at=NOW)
    stuck = lambda case, stimulus, now: replace(echo(case, stimulus, now), wake_at=now)  # noqa: E731
    assert db.run(lambda conn: tick_due(conn, ORGANISATION, NOW, 10, decide=stuck)) == 1
    assert db.run(lambda conn: tick_due(conn, ORGANISATION, NOW, 10, decide=stuck)) == 0
    assert [row.kind for row in rows(db, tables.notes, "n")] == ["turn", "parked"]


def test_a_reply_that_leaves_the_case_due_does_not_park_it(db: Database) -> None:
    store(db, client(), wake_at=NOW)
    turns(db, {"maya": [hear("hello")]}, lambda c, s, now: replace(echo(c, s, now), wake_at=now))
    assert rows(db, tables.cases)[0].parked_at is None
    assert db.run(lambda conn: tick_due(conn, ORGANISATION, NOW, 10, decide=echo)) == 1


def told(turn: int) -> Receipt:
    return Receipt(turn, 0, "sent", NOW)


def test_receipts_of_several_cases_are_turns_of_each(db: Database) -> None:
    store(db, client("maya"), client("omar"))
    received = [("maya", told(1)), ("omar", told(1)), ("maya", told(2)), ("stranger:0f3c9a5d1b7e2468", told(1))]
    db.run(lambda conn: receipts(conn, ORGANISATION, received, NOW, decide=echo))
    assert (case_of(db, "maya").turn, case_of(db, "omar").turn) == (3, 2)


def test_a_case_that_cannot_take_its_receipt_undoes_nobody_elses(db: Database) -> None:
    store(db, client("maya"), client("boom", name="Boom"))

    def deliver(conn: Connection) -> None:
        receipts(conn, ORGANISATION, [("boom", told(1)), ("maya", told(1))], NOW, decide=echo)

    db.run(deliver)
    assert (case_of(db, "maya").turn, case_of(db, "boom").turn) == (2, 1)
    assert [(row.case_id, row.state) for row in rows(db, tables.inbox)] == [("boom", "new")]


def test_notes_hold_what_the_decision_says(db: Database) -> None:
    store(db, client())
    noted = (Note("consent", {"medium": "sms"}), Note("signed", {"version": 2}))
    turns(db, {"maya": [Tick()]}, lambda c, s, now: replace(echo(c, s, now), notes=noted))
    assert [row.args for row in rows(db, tables.notes, "n")] == ['{"medium":"sms"}', '{"version":2}']


def _by_email(decision: Decision) -> Decision:
    return replace(decision, says=tuple(replace(say, medium="email") for say in decision.says))
