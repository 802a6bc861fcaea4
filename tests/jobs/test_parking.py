"""What is given up is told to whom it concerns, once and without its text, and taken up again when it is mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from core.case import Case
from core.decide import decide
from core.message import Report
from core.order import Order
from core.turn import Decision, Heard, Ordered, Stimulus, Told
from jobs.listen import Listen
from jobs.wake import Wake
from storage import inbox, parking, tables
from storage.database import Database
from tests.turns import (
    DAY,
    HOUR,
    LANE,
    NOW,
    ORGANISATION,
    case_of,
    client,
    coach,
    open_database,
    rows,
    said,
    say_to,
    store,
)

Breaks = Callable[[Case, Stimulus], bool]


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        store(database, coach(), client("maya"))
        yield database


def breaking(breaks: Breaks) -> Callable[[Case, Stimulus, dt.datetime], Decision]:
    """The real behaviour with one defect in it."""

    def broken(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        if breaks(case, stimulus):
            raise ValueError("a defect")
        return decide(case, stimulus, now)

    return broken


def boom(case: Case, stimulus: Stimulus) -> bool:
    return isinstance(stimulus, Heard) and "boom" in stimulus.incoming.text


async def listen(db: Database, breaks: Breaks, now: dt.datetime = NOW) -> None:
    due: dt.datetime | None = now
    while due is not None:
        due = await Listen(db, decide=breaking(breaks)).step(due)


def parked_kinds(db: Database) -> list[str]:
    return [one.kind for one in db.look(parking.parked)]


async def test_the_person_and_the_coach_hear_of_it_once(db: Database) -> None:
    say_to(db, "boom, said Maya")
    await listen(db, boom)
    assert said(db) == [("kim", "coach_unread"), ("maya", "unread")]
    assert "said Maya" not in str([row.document for row in rows(db, tables.outbox)])
    [one] = db.look(parking.parked)
    db.run(lambda conn: parking.retry(conn, {one.id}, NOW + HOUR))
    await listen(db, boom, NOW + HOUR)
    assert len(said(db)) == 2
    db.run(lambda conn: parking.retry(conn, {one.id}, NOW + DAY))
    await listen(db, lambda case, stimulus: False, NOW + DAY)
    assert parked_kinds(db) == []
    assert len(said(db)) > 2


@pytest.mark.parametrize(("text", "purpose"), [("boom", "inform"), ("boom, I want to kill myself", "safety")])
async def test_what_may_be_danger_reaches_the_coach_at_any_hour(db: Database, text: str, purpose: str) -> None:
    say_to(db, text)
    await listen(db, boom)
    assert [row.purpose for row in rows(db, tables.outbox) if row.case_id == "kim"] == [purpose]


async def test_who_stopped_gets_no_apology(db: Database) -> None:
    say_to(db, "stop")
    await listen(db, boom)
    say_to(db, "boom", number="m2")
    await listen(db, boom)
    assert [sentence for case, sentence in said(db) if case == "maya"] == ["stop_confirm"]
    assert ("kim", "coach_unread") in said(db)


async def test_a_coachs_own_message(db: Database) -> None:
    say_to(db, "boom", "kim")
    await listen(db, boom)
    assert said(db) == [("kim", "coach_own_unread")]


async def test_a_case_that_takes_nothing_is_told_of_all_the_same(db: Database) -> None:
    say_to(db, "hello")
    await listen(db, lambda case, stimulus: case.id == "maya")
    assert said(db) == [("kim", "coach_unread")]
    assert parked_kinds(db) == ["message", "notice"]


async def test_a_coachs_order_that_cannot_be_carried_out(db: Database) -> None:
    say_to(db, "/pause maya", "kim")
    await listen(db, lambda case, stimulus: isinstance(stimulus, Ordered))
    assert said(db) == [("kim", "coach_order_failed")]
    assert parked_kinds(db) == ["news"]


async def test_news_that_the_coachs_case_cannot_take(db: Database) -> None:
    say_to(db, "stop")
    await listen(db, lambda case, stimulus: isinstance(stimulus, Told) and stimulus.what == "coach_stopped")
    assert said(db) == [("kim", "coach_news_lost"), ("maya", "stop_confirm")]


async def test_an_operators_order_and_a_callback_are_seen_by_the_operator(db: Database) -> None:
    order = Ordered("nobody", "Nobody", Order("pause"))
    report = Report("r1", LANE, "sent", NOW, attempt="maya:x:y")
    db.run(lambda conn: inbox.order(conn, ORGANISATION, "maya", "k1", order, NOW))
    db.run(lambda conn: inbox.receive(conn, ORGANISATION, LANE, [report], NOW))
    await listen(db, lambda case, stimulus: isinstance(stimulus, Ordered))
    assert parked_kinds(db) == ["order", "notice"]
    assert said(db) == []


@pytest.mark.parametrize("kind", ["other", "blocked"])
async def test_what_nobody_wrote_and_what_strangers_write_is_told_to_nobody(db: Database, kind: str) -> None:
    say_to(db, "", kind=kind)
    say_to(db, "hello", "stranger", number="m2")
    await listen(db, lambda case, stimulus: isinstance(stimulus, Heard))
    assert [case.partition(":")[0] for case, _ in said(db)] == ["stranger"]


async def test_the_coach_hears_of_a_parked_case_and_a_retry_sets_it_going(db: Database) -> None:
    store(db, client("omar"), wake_at=NOW)
    wake, due = Wake(db, decide=breaking(lambda case, _: case.id == "omar")), NOW
    for _ in range(5):
        due = await wake.step(due) or due
    await listen(db, boom, due)
    assert parked_kinds(db) == ["case"]
    assert said(db) == [("kim", "coach_case_parked")]
    later = due + HOUR
    assert [one.id for one in db.run(lambda conn: parking.retry(conn, {"omar"}, later))] == ["omar"]
    before = case_of(db, "omar").turn
    await Wake(db).step(later)
    assert (case_of(db, "omar").turn, parked_kinds(db)) == (before + 1, [])
