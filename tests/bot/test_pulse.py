"""What a running process says of itself."""

import datetime as dt
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from bench import seeding
from bench.seeding import DUE
from bot.pulse import LATE, TROUBLE_EVERY, Pulse
from core.cadence import check_in_moment
from core.case import Ask, CheckIn
from core.message import Incoming, SendError, Sent
from core.turn import Decision, Receipt
from storage import inbox
from storage.database import Connection, Database
from storage.migrate import upgrade
from storage.organisations import add_organisation
from tests.fakes.clock import START, standing

LANE = "telegram:1"
FINE = {"database": "ok", "migrations": "ok", "ticker": "ok", "queue": "ok"}


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with Database.open(database_url) as opened:
        upgrade(opened)
        opened.run(lambda conn: add_organisation(conn, "north", "North"))
        yield opened


async def done(_: dt.datetime) -> None:
    """A step with nothing to do."""


async def broken(_: dt.datetime) -> None:
    raise ConnectionError


async def test_ready(db: Database) -> None:
    assert await Pulse(db, standing).checks() == FINE


async def test_a_schema_that_is_behind(database_url: str) -> None:
    with Database.open(database_url) as empty:
        assert await Pulse(empty, standing).checks() == {**FINE, "migrations": "behind"}


async def test_a_database_that_is_away() -> None:
    with Database.open("postgresql://127.0.0.1:1/none") as away:
        found = await Pulse(away, standing).checks()
    assert found == {"database": "away", "migrations": "unknown", "ticker": "ok", "queue": "unknown"}


async def test_a_ticker_that_stands_still(db: Database) -> None:
    seconds = 0.0
    watched = Pulse(db, standing, lambda: seconds)
    steps = watched.watched({"listen": done, "wake": broken, "deliver": done})
    seconds = LATE
    assert await watched.checks() == FINE
    seconds += 1
    assert await watched.checks() == {**FINE, "ticker": "late"}
    await steps["listen"](START)
    await steps["deliver"](START)
    assert await watched.checks() == {**FINE, "ticker": "late"}
    # A step that fails was called all the same: the check of the database tells why.
    with pytest.raises(ConnectionError):
        await steps["wake"](START)
    assert await watched.checks() == FINE


async def test_numbers(db: Database) -> None:
    seconds = 0.0
    watched = Pulse(db, standing, lambda: seconds)
    assert (await watched.measure()).inbox == {"new": 0, "parked": 0}
    said = [Incoming(str(n), LANE, "telegram", "42", START, "hello") for n in range(2)]
    at = START - dt.timedelta(seconds=90)
    db.run(lambda conn: inbox.receive(conn, "north", LANE, said, at))

    def park(conn: Connection) -> None:
        [first, _] = inbox.take(conn, "north", inbox.SOON, 9)
        assert [inbox.fail(conn, "north", first.id, START) for _ in range(5)][-1]

    db.run(park)
    found = await watched.measure()
    # What takes a look through whole tables is a minute old at most.
    assert (found.inbox, found.inbox_age) == ({"new": 1, "parked": 0}, 90)
    seconds = TROUBLE_EVERY + 1
    assert (await watched.measure()).inbox == {"new": 1, "parked": 1}
    assert found.outbox == {"pending": 0, "retry": 0, "sending": 0, "unknown": 0, "failed": 0}


async def test_a_queue_that_is_late(db: Database) -> None:
    said = Incoming("1", LANE, "telegram", "42", START, "hello")
    db.run(lambda conn: inbox.receive(conn, "north", LANE, [said], START - dt.timedelta(minutes=6)))
    assert await Pulse(db, standing).checks() == {**FINE, "queue": "late"}


async def test_what_this_process_saw(db: Database) -> None:
    watched = Pulse(db, standing)
    steps = watched.watched({"listen": done, "wake": broken})
    await steps["listen"](START)
    with pytest.raises(ConnectionError):
        await steps["wake"](START)
    watched.answered(LANE, Sent("1"))
    watched.answered(LANE, SendError("429", retryable=True))
    watched.answered(LANE, SendError("429", retryable=True))
    on, at = DUE.date(), check_in_moment(seeding.client(1), DUE.date())
    quiet = seeding.client(1)
    asked = replace(quiet, check_in=CheckIn(1, Ask(1, "check_in", at), at, on, "telegram", at, at))
    decide = watched.counting(lambda case, stimulus, now: Decision(case))
    for case, late in ((quiet, 5), (asked, 5), (asked, 70)):
        decide(case, Receipt(8, 0, "sent", at + dt.timedelta(seconds=late)), at)
    found = await watched.measure()
    assert found.errors == {(LANE, "429"): 2}
    assert (found.broken["wake"], found.broken["listen"]) == (1, 0)
    assert found.ticks.keys() >= {"listen", "wake", "deliver"}
    assert {bound: count for bound, count in found.lateness.items() if count} == {10: 1, 300: 1}
    assert found.lateness_sum == 75
