"""Answers that come while the database is away: on the disk before anything else, and taken up by whoever is next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels.simulator import Simulator
from core.channel import TELEGRAM
from core.message import SendError, Sent
from jobs.deliver import Deliver
from jobs.journal import Journal
from storage.database import Database, DatabaseAway
from storage.outcomes import Result
from tests.jobs.test_deliver import lapse, seed
from tests.outgoing import (
    NOW,
    ORGANISATION,
    SMS_LANE,
    TELEGRAM_LANE,
    add_address,
    add_case,
    add_message,
    message,
    open_database,
    states,
    words,
)

RESULTS = [
    Result("maya:1:0", 3, Sent("7")),
    Result("case:with:colons:1:1", 3, SendError("429", retryable=True, retry_after=7)),
    Result("ada:2:0", 4, None),
]


def journal(folder: Path, owner: str = "a", lane: str = TELEGRAM_LANE) -> Journal:
    return Journal(folder, ORGANISATION, lane, owner)


def test_the_next_owner_reads_what_was_kept(tmp_path: Path) -> None:
    first = journal(tmp_path / "new", "host:1:a/b")
    first.keep(RESULTS[:1])
    first.keep(RESULTS[1:])
    assert journal(tmp_path / "new", "b").left().results == tuple(RESULTS)


def test_another_lane_reads_nothing(tmp_path: Path) -> None:
    journal(tmp_path).keep(RESULTS)
    assert journal(tmp_path, "b", "telegram:12").left().results == ()
    assert Journal(tmp_path, "south", TELEGRAM_LANE, "b").left().results == ()


def test_what_is_forgotten_is_gone(tmp_path: Path) -> None:
    first, second = journal(tmp_path), journal(tmp_path, "b")
    first.keep(RESULTS)
    second.keep(RESULTS[:1])
    first.forget()
    assert second.left().results == tuple(RESULTS[:1])
    second.left().forget()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kept", range(1, 20))
def test_half_a_line_at_the_end_hides_no_other(tmp_path: Path, kept: int) -> None:
    journal(tmp_path).keep(RESULTS[:2])
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: whole.index(b"\n", 1) + 1 + kept])
    assert journal(tmp_path, "b").left().results == tuple(RESULTS[:1])


def test_it_holds_ids_only(tmp_path: Path) -> None:
    journal(tmp_path).keep(RESULTS)
    (file,) = tmp_path.iterdir()
    assert b"text" not in file.read_bytes()


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        yield db


def deliver(db: Database, folder: Path | None, owner: str, phone: Simulator) -> Deliver:
    return Deliver(db, [(ORGANISATION, phone)], owner=owner, render=words, pacing=lambda: pace[0], journal=folder)


pace = [0.0]


async def send(job: Deliver) -> None:
    """Two steps: claim the lane, then send."""
    for _ in range(2):
        await job.step(NOW)
        pace[0] += 1.0


def away(*_: object, **__: object) -> Any:
    raise DatabaseAway("gone")


@pytest.mark.parametrize("kept", [True, False], ids=["with_a_journal", "in_memory_only"])
async def test_a_kill_while_the_database_is_away(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """The provider took the nudge, the database went away, the process was killed: the heir knows what it answered."""
    folder = tmp_path / "answers" if kept else None
    seed(db, add_case, lambda conn: add_message(conn, kind="nudge"))
    phone = Simulator(TELEGRAM_LANE, "telegram", TELEGRAM)
    first = deliver(db, folder, "a", phone)
    await first.step(NOW)
    pace[0] += 1.0
    with monkeypatch.context() as patch:
        patch.setattr("jobs.deliver.settle", away)
        with pytest.raises(DatabaseAway):
            await first.step(NOW)
    assert (len(phone.sent), states(db)) == (1, ["sending"])
    lapse(db)
    await send(deliver(db, folder, "b", phone))
    assert len(phone.sent) == 1
    assert states(db) == (["sent"] if kept else ["unknown"])
    assert (message(db).unknown_at is None) is kept


async def test_the_file_goes_when_the_database_is_back(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed(db, add_case, add_message)
    job = deliver(db, tmp_path / "answers", "a", Simulator(TELEGRAM_LANE, "telegram", TELEGRAM))
    await job.step(NOW)
    pace[0] += 1.0
    with monkeypatch.context() as patch:
        patch.setattr("jobs.deliver.settle", away)
        for _ in range(2):
            with pytest.raises(DatabaseAway):
                await job.step(NOW)
    (file,) = (tmp_path / "answers").iterdir()
    assert file.read_bytes().count(b'"id"') == 1
    await job.step(NOW)
    assert states(db) == ["sent"]
    assert list((tmp_path / "answers").iterdir()) == []


async def test_a_disk_that_is_full_too_leaves_it_in_memory(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed(db, add_case, add_message)
    (tmp_path / "file").touch()
    job = deliver(db, tmp_path / "file", "a", Simulator(TELEGRAM_LANE, "telegram", TELEGRAM))
    await job.step(NOW)
    pace[0] += 1.0
    with monkeypatch.context() as patch:
        patch.setattr("jobs.deliver.settle", away)
        with pytest.raises(DatabaseAway):
            await job.step(NOW)
    await job.step(NOW)
    assert states(db) == ["sent"]


async def test_every_lane_keeps_its_answers_when_the_database_is_away(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first lane's trouble must not keep the second from writing down what its provider said."""
    seed(
        db, add_case, lambda conn: add_address(conn, "maya", "sms", "+1"), lambda conn: add_message(conn, kind="nudge")
    )
    seed(db, lambda conn: add_message(conn, turn=2, kind="answer", purpose="answer", medium="sms", address="+1"))
    phones = [Simulator(TELEGRAM_LANE, "telegram", TELEGRAM), Simulator(SMS_LANE, "sms")]
    job = Deliver(
        db, [(ORGANISATION, phone) for phone in phones], owner="a", render=words, pacing=lambda: pace[0],
        journal=tmp_path / "answers",
    )  # fmt: skip
    await job.step(NOW)
    pace[0] += 2.0
    with monkeypatch.context() as patch:
        patch.setattr("jobs.deliver.settle", away)
        with pytest.raises(DatabaseAway):
            await job.step(NOW)
    assert [len(phone.sent) for phone in phones] == [1, 1]
    assert [len(journal(tmp_path / "answers", "b", lane).left().results) for lane in (TELEGRAM_LANE, SMS_LANE)] == [
        1,
        1,
    ]


def test_a_line_that_was_cut_off_spoils_no_later_one(tmp_path: Path) -> None:
    first = journal(tmp_path)
    first.keep(RESULTS[:1])
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes() + b'{"id":"maya:1')
    first.keep(RESULTS[1:])
    assert journal(tmp_path, "b").left().results == tuple(RESULTS)
