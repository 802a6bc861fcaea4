"""In order for one person, parallel across people, however many listen at one database and whatever fails."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.case import Case
from core.turn import Decision, Heard, Stimulus
from jobs.listen import Listen
from storage import tables
from storage.database import Database
from tests.turns import NOW, ORGANISATION, client, echo, open_database, rows, said, say_to, store

LISTENERS = 3
PEOPLE = 4
WORDS = st.lists(st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(("word", "word", "word", "flaky", "boom"))))
numbers = itertools.count()


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


class Flaky:
    """Decides like :func:`echo`, but what says ``flaky`` only at the third try, and ``boom`` never."""

    def __init__(self) -> None:
        self.tried: Counter[str] = Counter()

    def __call__(self, case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        assert isinstance(stimulus, Heard)
        text = stimulus.incoming.text
        self.tried[text] += 1
        if "boom" in text or ("flaky" in text and self.tried[text] < 3):
            raise ValueError("a defect")
        return echo(case, stimulus, now)


def new_rows(db: Database) -> int:
    mine = (tables.inbox.c.organisation == ORGANISATION, tables.inbox.c.state == "new")
    return db.look(lambda conn: conn.execute(sa.select(sa.func.count()).where(*mine)).scalar_one())


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(words=WORDS)
def test_everybody_is_heard_once_and_in_order(db: Database, database_url: str, words: list[tuple[int, str]]) -> None:
    run = next(numbers)
    people = [f"p{run}-{n}" for n in range(PEOPLE)]
    store(db, *(client(person) for person in people))
    texts = [(people[who], f"{kind} {run}-{n}") for n, (who, kind) in enumerate(words)]
    decide, moments, stored = Flaky(), itertools.count(), threading.Event()

    def type_all() -> None:
        for who, text in texts:
            say_to(db, text, who, number=text)
        stored.set()

    def listen() -> None:
        with Database.open(database_url) as mine:
            while not (stored.is_set() and new_rows(mine) == 0):
                asyncio.run(Listen(mine, decide=decide).step(NOW + dt.timedelta(seconds=5 * next(moments))))

    with ThreadPoolExecutor() as pool:
        for job in [pool.submit(type_all), *(pool.submit(listen) for _ in range(LISTENERS))]:
            job.result(timeout=60)
    heard = said(db)
    for person in people:
        assert [t for who, t in heard if who == person] == [t for who, t in texts if who == person and "boom" not in t]
    parked = {row.key for row in rows(db, tables.inbox) if row.state == "parked" and f" {run}-" in row.key}
    assert parked == {text for _, text in texts if "boom" in text}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_one_persons_turn_keeps_only_that_person_waiting(db: Database, database_url: str) -> None:
    """SQLite writes one transaction at a time, so there everybody waits for the one that runs."""
    store(db, client("maya"), client("omar"))
    deciding, go_on = threading.Event(), threading.Event()

    def slowly(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        deciding.set()
        assert go_on.wait(30)
        return echo(case, stimulus, now)

    say_to(db, "one", "maya", number="1")
    with Database.open(database_url) as other:
        slow = asyncio.create_task(Listen(other, decide=slowly).step(NOW))
        await asyncio.to_thread(deciding.wait, 30)
        say_to(db, "two", "maya", number="2")
        say_to(db, "three", "omar", number="3")
        await Listen(db, decide=echo).step(NOW)
        assert said(db) == [("omar", "three")]
        go_on.set()
        await slow
    assert said(db) == [("maya", "one"), ("maya", "two"), ("omar", "three")]
