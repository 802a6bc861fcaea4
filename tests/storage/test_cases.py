"""Cases in the database: saved by whoever saw them last, found when they are due, reached at their addresses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from core.cadence import next_message
from core.case import Address, Around, Known, Program
from core.contract import Contract, Terms
from core.hours import Hours
from core.policy import Policy
from storage import cases
from storage.addresses import find_case, is_suppressed, save_addresses, suppress
from storage.database import Connection, Database, Stale
from storage.tables import cases as table
from tests.turns import DAY, HOUR, LANE, MINUTE, NOW, ORGANISATION, case_of, client, coach, open_database, rows, store


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


def save(db: Database, *saved: cases.Saved) -> None:
    db.run(lambda conn: cases.save_cases(conn, ORGANISATION, saved, NOW))


def due(db: Database, limit: int = 10) -> list[str]:
    return list(db.run(lambda conn: cases.lock_due(conn, ORGANISATION, NOW, limit)))


def test_what_was_saved_is_loaded_without_its_surroundings(db: Database) -> None:
    store(db, client())
    before = case_of(db)
    after = replace(before, turn=2, missed_in_row=1, around=Around(bot_name="north_bot"))
    save(db, cases.Saved(before, after, NOW + DAY))
    assert case_of(db) == replace(after, around=Around())


def test_a_case_that_somebody_else_saved_is_not_saved_over(db: Database) -> None:
    store(db, client())
    before = case_of(db)
    save(db, cases.Saved(before, replace(before, turn=2), None))
    with pytest.raises(Stale):
        save(db, cases.Saved(before, replace(before, turn=2, name="Lost"), None))
    assert case_of(db).name == "Maya"


def test_one_stale_case_keeps_its_whole_batch_from_being_saved(db: Database) -> None:
    store(db, client("a"), client("b"))
    a, b = case_of(db, "a"), case_of(db, "b")
    save(db, cases.Saved(a, replace(a, turn=2), None))
    with pytest.raises(Stale):
        save(db, cases.Saved(b, replace(b, turn=2), None), cases.Saved(a, replace(a, turn=2), None))
    assert case_of(db, "b").turn == 1


def test_the_longest_overdue_come_first(db: Database) -> None:
    for name, ago in (("a", 1), ("b", 3), ("c", 2), ("later", -1)):
        store(db, client(name), wake_at=NOW - ago * MINUTE)
    store(db, client("never"))
    assert due(db) == ["b", "c", "a"]
    assert due(db, 2) == ["b", "c"]
    assert db.run(lambda conn: cases.due_ids(conn, ORGANISATION, NOW, 10)) == ["b", "c", "a"]
    assert db.look(cases.next_wakes) == {ORGANISATION: NOW - 3 * MINUTE}


def test_a_parked_case_is_not_due(db: Database) -> None:
    store(db, client())
    before = case_of(db)
    save(db, cases.Saved(before, replace(before, turn=2), NOW - DAY, parked=True))
    assert due(db) == []
    assert rows(db, table)[0].parked_at == NOW
    save(db, cases.Saved(case_of(db), replace(before, turn=3), NOW))
    assert due(db) == ["maya"]
    assert rows(db, table)[0].parked_at is None


def test_failures_wait_longer_each_time_and_the_fifth_parks(db: Database) -> None:
    store(db, client(), wake_at=NOW)
    waits = []
    now = NOW
    for _ in range(5):
        parked = fail(db, now)
        assert fail(db, now) is parked  # The same failure, counted by somebody else.
        later = rows(db, table)[0].wake_at
        waits.append((parked, (later - now).total_seconds() if later else None))
        now = later
    assert waits == [(False, 10), (False, 20), (False, 40), (False, 80), (True, None)]


def test_the_columns_that_the_gate_reads_follow_the_case(db: Database) -> None:
    store(db, client())
    before = case_of(db)
    program = Program("agency", region="CA-QC", policy=Policy(hours=Hours()))
    after = client(turn=2, zone="America/Montreal", program=program, stage="paused", held=True, hold_until=NOW + HOUR)
    save(db, cases.Saved(before, after, None))
    row = rows(db, table)[0]
    assert (row.zone, row.program, row.region, row.stage, row.held) == (
        "America/Montreal", "agency", "CA-QC", "paused", True,
    )  # fmt: skip
    assert (row.opens, row.closes, row.hold_until) == (540, 1200, NOW + HOUR)


def test_a_coach_sees_the_caseload(db: Database) -> None:
    """Next is the next message to the client, not the next moment when something is due."""
    signed = client("maya", missed_in_row=2, call_task=True, signed_at=NOW, contract=Contract(1, Terms(), NOW, NOW))
    store(db, coach(), signed, client("omar"), wake_at=NOW + DAY)
    following = next_message(signed)
    assert following is not None
    store(db, client("other", coach="ann"))
    seen = db.look(lambda conn: cases.caseload(conn, ORGANISATION, "kim"))
    assert seen == (
        Known("maya", "Maya", stage="early", next_at=following.at, missed_in_row=2, call_task=True),
        Known("omar", "Omar", stage="early"),
    )


def test_an_address_leads_to_its_case_until_it_is_given_up(db: Database) -> None:
    store(db, client())
    assert where(db) == "maya"
    before = case_of(db)
    db.run(lambda conn: save_addresses(conn, ORGANISATION, before.addresses, replace(before, addresses=()), NOW))
    assert where(db) is None


def test_an_address_that_moves_leaves_the_case_it_was_in(db: Database) -> None:
    store(db, client("maya"), client("omar"), wake_at=NOW + DAY)
    mine = Address("telegram", "maya", LANE)
    omar = case_of(db, "omar")
    db.run(
        lambda conn: save_addresses(
            conn, ORGANISATION, omar.addresses, replace(omar, addresses=(*omar.addresses, mine)), NOW
        )
    )
    assert where(db) == "omar"
    assert case_of(db, "maya").addresses == ()
    assert rows(db, table, "id")[0].wake_at == NOW + DAY


def test_calls_to_a_number_go_with_its_texts(db: Database) -> None:
    number, lanes = "+15145550199", ("sms:1", "voice:1")
    both = (Address("sms", number, lanes[0]), Address("voice", number, lanes[1]))
    store(db, client("maya"), client("omar"))
    maya, omar = case_of(db), case_of(db, "omar")
    db.run(lambda conn: save_addresses(conn, ORGANISATION, maya.addresses, replace(maya, addresses=both), NOW))
    taken = replace(omar, addresses=(*omar.addresses, both[0]))
    db.run(lambda conn: save_addresses(conn, ORGANISATION, omar.addresses, taken, NOW))
    assert db.run(lambda conn: find_case(conn, ORGANISATION, "sms", number)) == "omar"
    assert db.run(lambda conn: find_case(conn, ORGANISATION, "voice", number)) is None


def test_suppressions_follow_what_the_case_says_of_its_address(db: Database) -> None:
    store(db, client())
    open_, stopped = client(), client(addresses=(Address("telegram", "maya", LANE, "opted_out"),))

    def change(conn: Connection, before: tuple[Address, ...], after: tuple[Address, ...]) -> bool:
        save_addresses(conn, ORGANISATION, before, client(addresses=after), NOW)
        return is_suppressed(conn, ORGANISATION, "telegram", "maya")

    assert db.run(lambda conn: change(conn, open_.addresses, stopped.addresses)) is True
    assert db.run(lambda conn: change(conn, stopped.addresses, open_.addresses)) is False
    # Its client names it again: the question whether it may be written to can leave.
    asked = client(addresses=(replace(stopped.addresses[0], health="pending"),))
    assert db.run(lambda conn: change(conn, open_.addresses, stopped.addresses)) is True
    assert db.run(lambda conn: change(conn, stopped.addresses, asked.addresses)) is False


def test_a_change_that_is_no_consent_leaves_a_stop_alone(db: Database) -> None:
    store(db, client())
    before = client().addresses
    after = (replace(before[0], since=NOW + DAY),)
    db.run(lambda conn: suppress(conn, ORGANISATION, [("telegram", "maya")], "door", NOW))
    db.run(lambda conn: save_addresses(conn, ORGANISATION, before, client(addresses=after), NOW))
    assert db.run(lambda conn: is_suppressed(conn, ORGANISATION, "telegram", "maya")) is True


def fail(db: Database, now: dt.datetime) -> bool:
    return db.run(lambda conn: cases.fail_case(conn, ORGANISATION, "maya", now))


def where(db: Database) -> str | None:
    return db.look(lambda conn: find_case(conn, ORGANISATION, "telegram", "maya"))
