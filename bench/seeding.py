"""Signed clients whose check-ins are due in the same minute, written straight into a database."""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from sqlalchemy import Connection

from core.cadence import agenda
from core.case import Address, Around, ClientCase, CoachCase, Program
from core.contract import Commitment, Contract, Plan, Promise, Terms
from core.hours import Hours, zone_data_version
from core.policy import Policy
from jobs.upkeep import ZONE_DATA
from storage import migrate
from storage.bulk import insert_many
from storage.cases import add_cases
from storage.database import Database
from storage.organisations import add_organisation, put_program, write_fact
from storage.tables import micros

ORGANISATION = "bench"
COACHED = 100
"""Clients of one coach."""
SLICE = 5_000
STRIDE = 7_368_787
"""A prime, so that it has no divisor in common with a number of clients."""
LANE = "telegram:1"
AROUND = Around(bot_name="bench_bot", lanes={"telegram": LANE, "sms": "sms:+15550001111"})
SIGNED = dt.datetime(2026, 1, 5, 16, tzinfo=dt.UTC)
DUE = dt.datetime(2026, 1, 6, 15, tzinfo=dt.UTC)
"""Tuesday at 10:00 in New York: the day after everybody signed."""
# Everybody in the same second: the spread exists so that this does not happen.
PROGRAM = Program(policy=Policy(hours=Hours(), spread_minutes=0))


def client(n: int) -> ClientCase:
    """The ``n``-th client, as they are the morning after signing."""
    return ClientCase(
        organisation=ORGANISATION,
        id=f"client-{n:07}",
        turn=7,
        name=f"Client {n}",
        coach=f"coach-{n // COACHED:05}",
        coach_name="Kim",
        organisation_name="Bench",
        zone="America/New_York",
        stage="early",
        stage_since=SIGNED,
        program=PROGRAM,
        addresses=(
            Address("telegram", str(1_000_000 + n), LANE, consent_at=SIGNED, since=SIGNED),
            Address("sms", f"+1555{n:07}", "sms:+15550001111", consent_at=SIGNED, since=SIGNED),
        ),
        ladder=("telegram", "sms"),
        contract=Contract(1, _terms(), SIGNED, SIGNED, "AGREE"),
        signed_at=SIGNED,
        checked_on=SIGNED.date(),
        last_word_at=SIGNED,
        next_id=5,
    )


def _terms() -> Terms:
    commitments = (
        Commitment(1, "applications", 5, plan=Plan("after breakfast, at the library"), least=2, most=8),
        Commitment(2, "outreach", 3, plan=Plan("phone, Tuesday and Thursday"), least=1, most=5),
        Commitment(3, "postings", 10, plan=Plan("on the train"), least=5, most=20),
    )
    return Terms(commitments, (Promise(4, "to read every application within two days"),))


def seed(db: Database, clients: int, groups: Sequence[int], make: Callable[[int], ClientCase] = client) -> None:
    """Write ``clients`` clients, as ``make`` has them, with their coaches. The first of ``groups`` says how many of
    them, spread among all, are due at :data:`DUE`, each further one how many an hour after the one before; the rest on
    the next day: so looks a full database at any one moment.
    """
    migrate.upgrade(db)
    db.run(_organisation)
    coaches = [
        CoachCase(ORGANISATION, f"coach-{n:05}", 1, "Kim", "Bench", "America/New_York", joined_at=SIGNED)
        for n in range((clients - 1) // COACHED + 1)
    ]
    db.run(lambda conn: add_cases(conn, [(coach, None) for coach in coaches]))
    ends = list(itertools.accumulate(groups))
    for some in _slices(range(clients), SLICE):
        db.run(partial(_write, waits={n: _wait(n, clients, ends) for n in some}, make=make))


def _wait(n: int, clients: int, ends: Sequence[int]) -> dt.timedelta:
    """How long after :data:`DUE` the ``n``-th is due: places in line are dealt out so that neighbours differ."""
    group = bisect.bisect_right(ends, n * STRIDE % clients)
    return dt.timedelta(hours=group) if group < len(ends) else dt.timedelta(days=1)


def _organisation(conn: Connection) -> None:
    add_organisation(conn, ORGANISATION, "Bench")
    put_program(conn, ORGANISATION, PROGRAM)
    write_fact(conn, ZONE_DATA, zone_data_version())


def _write(conn: Connection, waits: dict[int, dt.timedelta], make: Callable[[int], ClientCase]) -> None:
    new = [(case := make(n), agenda(case)[0].at + wait) for n, wait in waits.items()]
    add_cases(conn, new)
    rows = [
        (ORGANISATION, one.medium, one.address, case.id, one.lane, one.health, micros(SIGNED), micros(SIGNED))
        for case, _ in new
        for one in case.addresses
    ]
    insert_many(conn, "addresses", "organisation, medium, address, case_id, lane, health, consent_at, since", rows)


def _slices(numbers: range, size: int) -> Iterator[range]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))


def main(url: str, clients: str, *groups: str) -> None:
    """In a process of its own, so that its memory is not counted."""
    with Database.open(url) as db:
        seed(db, int(clients), [int(group) for group in groups])


if __name__ == "__main__":
    main(*sys.argv[1:])
