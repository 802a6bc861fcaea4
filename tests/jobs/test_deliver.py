"""The job that sends: real databases, a simulated provider, hours and pauses on a clock that is moved by hand."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.channels.simulator import Simulator
from core.case import Case
from core.channel import TELEGRAM, Channel, Limits
from core.message import Medium, Outgoing, SendError, Sent
from core.turn import Decision, Receipt, Stimulus
from jobs.deliver import Deliver
from storage import tables
from storage.database import Database, DatabaseAway
from tests.outgoing import (
    NIGHT,
    NOW,
    OPENING,
    ORGANISATION,
    SMS_LANE,
    TELEGRAM_LANE,
    add_address,
    add_case,
    add_message,
    message,
    open_database,
    states,
    stop,
    words,
)

FLOOD = SendError("429", retryable=True, retry_after=7)
DOUBT = SendError("timeout", unknown=True)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        yield db


class World:
    """A deliver with a virtual clock, and cases that only remember what they are told."""

    def __init__(self, db: Database, *channels: Channel, owner: str = "a") -> None:
        self.now = NOW
        self.poisoned = ""
        """A case that raises whatever it is told."""
        self.told: list[tuple[str, Receipt]] = []
        """What the cases were told."""
        self.deliver = Deliver(
            db,
            [(ORGANISATION, channel) for channel in channels],
            owner=owner,
            decide=self._decide,
            render=words,
            pacing=lambda: self.now.timestamp(),
        )

    def _decide(self, case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        assert isinstance(stimulus, Receipt)
        if case.id == self.poisoned:
            raise RuntimeError(case.name)
        self.told.append((case.id, stimulus))
        return Decision(replace(case, turn=case.turn + 1))

    async def step(self) -> dt.datetime | None:
        return await self.deliver.step(self.now)

    async def run(self, until: dt.datetime) -> None:
        """Step from due time to due time."""
        while (due := await self.step()) and due <= until:
            assert due > self.now, "a step that is due at once again would never end"
            self.now = due
        self.now = until


def telegram(**limits: float) -> Simulator:
    return Simulator(TELEGRAM_LANE, "telegram", replace(TELEGRAM, **limits))


def seed(db: Database, *functions: Callable[[Connection], object]) -> None:
    def run(conn: Connection) -> None:
        for function in functions:
            function(conn)

    db.run(run)


def minutes(n: float) -> dt.timedelta:
    return dt.timedelta(minutes=n)


def texts(phone: Simulator) -> list[str]:
    return [sent.text for sent in phone.sent]


async def test_goes_out_once(db: Database) -> None:
    seed(db, add_case, add_message)
    phone = telegram()
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    assert [(sent.id, sent.to, sent.text) for sent in phone.sent] == [("maya:1:0", "maya", "check_in 1.0")]
    ((case, receipt),) = world.told
    assert (case, receipt.status) == ("maya", "sent")
    assert NOW <= receipt.at < NOW + minutes(1)
    assert message(db).state == "sent"
    assert await world.step() is None


async def test_quiet_hours_wait(db: Database) -> None:
    seed(db, add_case, lambda conn: add_message(conn, not_before=NIGHT))
    phone = telegram()
    world = World(db, phone)
    world.now = NIGHT
    await world.run(NIGHT + minutes(1))
    assert await world.step() == OPENING
    assert phone.sent == []
    world.now = OPENING
    await world.run(OPENING + minutes(1))
    assert len(phone.sent) == 1


async def test_stop_between_decide_and_send(db: Database) -> None:
    seed(db, add_case, add_message, lambda conn: stop(conn, "telegram", "maya"))
    phone = telegram()
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    assert phone.sent == []
    assert [(case, receipt.status) for case, receipt in world.told] == [("maya", "suppressed")]


async def test_expired_never_leaves(db: Database) -> None:
    """A message that waited behind a long pause is of no use any more when the pause ends."""
    expires = NOW + dt.timedelta(seconds=5)
    seed(db, add_case, lambda conn: add_message(conn, expires_at=expires))
    phone = telegram()
    phone.refuse("maya", [FLOOD])
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    assert phone.sent == []
    assert states(db) == ["expired"]
    assert [receipt.status for _, receipt in world.told] == ["expired"]


async def test_reply_overtakes_herd(db: Database) -> None:
    seed(db, *(lambda conn, n=n: add_case(conn, f"case{n:02}") for n in range(20)))
    seed(db, *(lambda conn, n=n: add_message(conn, f"case{n:02}") for n in range(20)))
    phone = telegram(per_second=10)
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=1))
    assert 5 < len(phone.sent) < 15
    seed(db, lambda conn: add_message(conn, "case19", 2, kind="answer", purpose="answer", not_before=world.now))
    before = len(phone.sent)
    await world.run(NOW + minutes(1))
    assert phone.sent[before].text == "answer 2.0"
    assert len(phone.sent) == 21


async def test_in_order_for_one_chat(db: Database) -> None:
    """One chat's messages keep their order and their distance, also when the first has to be tried again."""
    seed(db, add_case)
    seed(db, *(lambda conn, n=n: add_message(conn, n=n, kind="answer", purpose="answer") for n in range(4)))
    phone = telegram(per_chat_second=1)
    phone.refuse("maya", [FLOOD])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=9))
    assert texts(phone) == ["answer 1.0", "answer 1.1"]
    await world.run(NOW + dt.timedelta(seconds=12))
    assert texts(phone) == [f"answer 1.{n}" for n in range(4)]


async def test_in_order_where_chats_have_no_limit(db: Database) -> None:
    """What was committed behind a message that has to be tried again is not sent before it."""
    seed(db, add_case)
    seed(db, *(lambda conn, n=n: add_message(conn, n=n, kind="answer", purpose="answer") for n in range(4)))
    phone = telegram(per_chat_second=0, per_second=1000)
    phone.refuse("maya", [FLOOD])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=1))
    assert states(db) == ["retry", "pending", "pending", "pending"]
    await world.run(NOW + minutes(1))
    assert texts(phone) == [f"answer 1.{n}" for n in range(4)]


async def test_retry_after_holds_the_lane(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"), add_message)
    phone = telegram()
    phone.refuse("maya", [FLOOD])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=1))
    seed(db, lambda conn: add_message(conn, "ada", not_before=world.now))
    await world.run(NOW + dt.timedelta(seconds=7))
    assert phone.sent == []
    await world.run(NOW + dt.timedelta(seconds=8))
    assert {sent.to for sent in phone.sent} == {"maya", "ada"}


async def test_what_concerns_one_message_alone_holds_no_other_up(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"), add_message, lambda conn: add_message(conn, "ada"))
    phone = telegram()
    phone.refuse("maya", [SendError("452 4.2.2", retryable=True, alone=True)] * 2)
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=5))
    assert [sent.to for sent in phone.sent] == ["ada"]
    await world.run(NOW + minutes(5))
    assert [sent.to for sent in phone.sent] == ["ada", "maya"]


async def test_retry_after_outlives_its_process(db: Database) -> None:
    seed(db, add_case, add_message)
    phone = telegram()
    phone.refuse("maya", [replace(FLOOD, retry_after=40)])
    first = World(db, phone)
    await first.run(NOW + dt.timedelta(seconds=1))
    await first.deliver.stop(first.now)
    second = World(db, phone, owner="b")
    await second.run(NOW + dt.timedelta(seconds=30))
    assert phone.sent == []
    await second.run(NOW + minutes(1))
    assert len(phone.sent) == 1


async def test_connection_failures_are_tried_again(db: Database) -> None:
    seed(db, add_case, add_message)
    phone = telegram()
    phone.refuse("maya", [SendError("connect", retryable=True)] * 3)
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=7))
    assert phone.sent == []
    await world.run(NOW + dt.timedelta(seconds=8))
    assert len(phone.sent) == 1
    assert message(db).attempt == 4


class Together(Simulator):
    """Answers when all that began in the same round are on the way."""

    async def send(self, message: Outgoing) -> Sent | SendError:
        await asyncio.sleep(0)
        return await super().send(message)


async def test_what_was_on_the_way_together_failed_once(db: Database) -> None:
    """A connection that is away for a moment stops the lane for a second, however many were to use it."""
    many = [f"case{n}" for n in range(6)]
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in many))
    seed(db, *(lambda conn, case=case: add_message(conn, case) for case in many))
    phone = Together(TELEGRAM_LANE, "telegram", replace(TELEGRAM, per_second=1000))
    for case in many:
        phone.refuse(case, [SendError("connect", retryable=True)])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=2))
    assert len(phone.sent) == 6


async def test_bounce_reaches_the_case(db: Database) -> None:
    blocked = SendError("403", opted_out=True)
    seed(db, add_case, lambda conn: add_message(conn, kind="answer", purpose="answer"))
    phone = telegram()
    phone.refuse("maya", [blocked])
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    assert phone.sent == []
    assert [(case, receipt.status, receipt.error) for case, receipt in world.told] == [("maya", "failed", blocked)]


async def test_a_case_that_breaks_keeps_no_result_from_being_recorded(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"), add_message, lambda conn: add_message(conn, "ada"))
    phone = telegram()
    world = World(db, phone)
    world.poisoned = "ada"
    await world.run(NOW + minutes(1))
    assert (states(db), len(phone.sent)) == (["sent", "sent"], 2)
    assert {case for case, _ in world.told} == {"maya"}


async def test_unknown_check_in_goes_once_more(db: Database) -> None:
    seed(db, add_case, add_message)
    phone = telegram()
    phone.refuse("maya", [DOUBT])
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    assert [sent.id for sent in phone.sent] == ["maya:1:0"]
    assert (message(db).state, message(db).error) == ("sent", "timeout")
    assert message(db).unknown_at is not None


async def test_unknown_text_waits_for_its_callback(db: Database) -> None:
    text: Medium = "sms"
    seed(db, add_case, lambda conn: add_address(conn, "maya", text, "+1"))
    seed(db, lambda conn: add_message(conn, medium=text, address="+1"))
    phone = Simulator(SMS_LANE, text)
    phone.refuse("+1", [DOUBT])
    world = World(db, phone)
    await world.run(NOW + minutes(5))
    assert phone.sent == []
    assert states(db) == ["unknown"]
    assert [receipt.status for _, receipt in world.told] == ["unknown"]


async def test_a_channel_that_breaks_leaves_a_doubt(db: Database) -> None:
    class Broken(Simulator):
        async def send(self, message: Outgoing) -> Sent | SendError:
            raise RuntimeError(message.text)

    seed(db, add_case, lambda conn: add_message(conn, kind="nudge"))
    world = World(db, Broken(TELEGRAM_LANE, "telegram"))
    await world.run(NOW + minutes(1))
    assert (message(db).state, message(db).error) == ("unknown", "RuntimeError")


class Hanging(Simulator):
    """A provider that takes the message and never answers, until it is let go."""

    def __init__(self, limits: Limits = TELEGRAM) -> None:
        super().__init__(TELEGRAM_LANE, "telegram", limits)
        self.go_on = asyncio.Event()

    async def send(self, message: Outgoing) -> Sent | SendError:
        answer = await super().send(message)
        await self.go_on.wait()
        return answer


@pytest.fixture
async def hanging() -> AsyncIterator[Hanging]:
    phone = Hanging()
    yield phone
    phone.go_on.set()


async def begin_to_send(world: World) -> None:
    """Step until the provider has the message and we have no answer."""
    await world.step()
    world.now += dt.timedelta(seconds=1)
    await world.step()


async def test_stop_while_an_earlier_message_of_the_slice_is_on_its_way(db: Database) -> None:
    """What is said to the same person behind it waits in the outbox: STOP still counts, and is confirmed."""
    seed(db, add_case)
    for n, purpose in enumerate(("answer", "answer", "keyword")):
        seed(db, lambda conn, n=n, purpose=purpose: add_message(conn, n=n, purpose=purpose))  # type: ignore[misc]
    phone = Hanging(replace(TELEGRAM, per_chat_second=0))
    world = World(db, phone)
    await begin_to_send(world)
    assert (len(phone.sent), states(db)) == (1, ["sending", "pending", "pending"])
    db.run(lambda conn: stop(conn, "telegram", "maya"))
    phone.go_on.set()
    await world.run(world.now + minutes(1))
    assert [sent.id for sent in phone.sent] == ["maya:1:0", "maya:1:2"]
    assert states(db) == ["sent", "suppressed", "sent"]


def lapse(db: Database) -> None:
    """Let every lease run out."""
    lanes = tables.lanes
    ours = sa.update(lanes).where(lanes.c.organisation == ORGANISATION)
    db.run(lambda conn: conn.execute(ours.values(lease_until=dt.datetime(2000, 1, 1, tzinfo=dt.UTC))))


async def test_crash_between_send_and_commit_is_unknown(db: Database, hanging: Hanging) -> None:
    seed(db, add_case, lambda conn: add_message(conn, kind="nudge"))
    await begin_to_send(World(db, hanging))
    assert (len(hanging.sent), states(db)) == (1, ["sending"])
    lapse(db)
    phone = telegram()
    heir = World(db, phone, owner="b")
    await heir.run(NOW + minutes(1))
    assert phone.sent == []
    assert (message(db).state, message(db).error) == ("unknown", "owner_gone")
    assert [(case, receipt.status) for case, receipt in heir.told] == [("maya", "unknown")]


async def test_crash_repeats_a_check_in_once(db: Database, hanging: Hanging) -> None:
    seed(db, add_case, add_message)
    await begin_to_send(World(db, hanging))
    lapse(db)
    phone = telegram()
    heir = World(db, phone, owner="b")
    await heir.run(NOW + minutes(1))
    assert [sent.id for sent in phone.sent] == [sent.id for sent in hanging.sent] == ["maya:1:0"]


async def test_second_owner_cannot_write_results(db: Database, hanging: Hanging) -> None:
    """The first owner stood still until its lease ran out; its answer comes when the lane is another's."""
    seed(db, add_case, lambda conn: add_message(conn, kind="nudge"))
    first = World(db, hanging)
    await begin_to_send(first)
    lapse(db)
    await World(db, telegram(), owner="b").step()
    hanging.go_on.set()
    await asyncio.sleep(0)
    await first.step()
    assert (message(db).state, first.told) == ("unknown", [])


async def test_a_lane_in_other_hands_is_left_alone(db: Database) -> None:
    seed(db, add_case)
    await World(db, telegram()).step()
    seed(db, add_message)
    phone = telegram()
    other = World(db, phone, owner="b")
    other.now += minutes(1)
    due = await other.step()
    assert phone.sent == []
    assert due is not None
    assert due > other.now


async def test_a_slow_answer_is_taken_up_later(db: Database, hanging: Hanging) -> None:
    seed(db, add_case, add_message)
    world = World(db, hanging)
    await begin_to_send(world)
    assert states(db) == ["sending"]
    hanging.go_on.set()
    await asyncio.sleep(0)
    await world.step()
    assert states(db) == ["sent"]
    assert len(hanging.sent) == 1


async def test_stopping_waits_for_answers(db: Database, hanging: Hanging) -> None:
    seed(db, add_case, add_message)
    world = World(db, hanging)
    await begin_to_send(world)
    asyncio.get_running_loop().call_later(0.05, hanging.go_on.set)
    await world.deliver.stop(world.now)
    assert states(db) == ["sent"]


async def test_a_lane_that_was_let_go_is_taken_at_once(db: Database) -> None:
    seed(db, add_case)
    first = World(db, telegram())
    await first.step()
    await first.deliver.stop(first.now)
    seed(db, add_message)
    phone = telegram()
    await World(db, phone, owner="b").run(NOW + dt.timedelta(seconds=1))
    assert len(phone.sent) == 1


async def test_answers_survive_a_database_that_is_away(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the provider said is kept until it can be written, and the message is not sent again."""
    seed(db, add_case, add_message)
    phone = telegram()
    world = World(db, phone)
    await world.step()
    world.now += dt.timedelta(seconds=1)
    with monkeypatch.context() as patch:
        patch.setattr("jobs.deliver.settle", _away)
        with pytest.raises(DatabaseAway):
            await world.step()
    assert states(db) == ["sending"]
    await world.run(NOW + minutes(1))
    assert (states(db), len(phone.sent)) == (["sent"], 1)


def _away(*_: object, **__: object) -> None:
    raise DatabaseAway("gone")


async def test_rate_is_kept_in_virtual_time(db: Database) -> None:
    seed(db, *(lambda conn, n=n: add_case(conn, f"case{n:02}") for n in range(30)))
    seed(db, *(lambda conn, n=n: add_message(conn, f"case{n:02}") for n in range(30)))
    phone = telegram(per_second=10)
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=2))
    assert 15 <= len(phone.sent) <= 20
    await world.run(NOW + minutes(1))
    assert len(phone.sent) == len({sent.id for sent in phone.sent}) == 30


async def test_two_lanes_send_side_by_side(db: Database, hanging: Hanging) -> None:
    """A provider that does not answer holds up its own lane only."""
    seed(db, add_case, lambda conn: add_address(conn, "maya", "sms", "+1"), add_message)
    seed(db, lambda conn: add_message(conn, turn=2, medium="sms", address="+1"))
    phone = Simulator(SMS_LANE, "sms")
    world = World(db, hanging, phone)
    for _ in range(4):
        await world.step()
        world.now += dt.timedelta(seconds=1)
    assert texts(phone) == ["check_in 2.0"]
    assert states(db) == ["sending", "sent"]


async def test_a_reply_leaves_before_the_rest_of_a_herd(db: Database) -> None:
    """By order in the ledger: what people asked for leaves with the next slice, however much waits."""
    herd = [f"case{n:03}" for n in range(300)]
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in herd))
    seed(db, *(lambda conn, case=case: add_message(conn, case) for case in herd))
    phone = telegram()
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=2))
    said: dict[str, Any] = {"kind": "answer", "purpose": "answer", "not_before": world.now}
    seed(db, *(lambda conn, case=case: add_message(conn, case, 2, **said) for case in herd[-2:]))
    before = len(phone.sent)
    await world.run(NOW + dt.timedelta(seconds=4))
    assert {sent.text for sent in phone.sent[before : before + 2]} == {"answer 2.0"}
    assert len(phone.sent) < 200


async def test_what_was_said_later_does_not_overtake_a_retry(db: Database) -> None:
    """Two answers to one person leave as they were said, though the first is refused and the second comes meanwhile."""
    seed(db, add_case, lambda conn: add_case(conn, "ada"))
    seed(db, lambda conn: add_message(conn, turn=2, kind="answer", purpose="answer"))
    phone = telegram()
    phone.refuse("maya", [FLOOD, SendError("connect", retryable=True)])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=1))
    seed(db, lambda conn: add_message(conn, turn=3, kind="answer", purpose="answer", not_before=world.now))
    await world.run(NOW + minutes(2))
    assert texts(phone) == ["answer 2.0", "answer 3.0"]


async def test_a_group_gets_twenty_a_minute(db: Database) -> None:
    seed(db, add_case)
    said: dict[str, Any] = {"kind": "answer", "purpose": "answer", "address": "-100"}
    seed(db, *(lambda conn, n=n: add_message(conn, n=n, **said) for n in range(25)))
    phone = telegram()
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=59))
    assert len(phone.sent) == 20
    await world.run(NOW + minutes(2))
    assert texts(phone) == [f"answer 1.{n}" for n in range(25)]


class Ledger(Simulator):
    """Notes when each request came, also those that are refused."""

    def __init__(self, lane: str, medium: Medium, seconds: Callable[[], float]) -> None:
        super().__init__(lane, medium)
        self.seconds = seconds
        self.asked: list[float] = []

    async def send(self, message: Outgoing) -> Sent | SendError:
        self.asked.append(self.seconds())
        return await super().send(message)


async def test_nothing_is_asked_during_a_pause(db: Database) -> None:
    """To the second, also by what was committed together with the message that was refused, and by a next owner."""
    many = [f"case{n:02}" for n in range(60)]
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in many))
    seed(db, *(lambda conn, case=case: add_message(conn, case) for case in many))
    phone = Ledger(TELEGRAM_LANE, "telegram", lambda: world.now.timestamp())
    phone.refuse("case10", [replace(FLOOD, retry_after=30)])
    world = World(db, phone)
    await world.run(NOW + dt.timedelta(seconds=5))
    refused_at = phone.asked[-1]
    assert len(phone.asked) < 20
    await world.deliver.stop(world.now)
    world = World(db, phone, owner="b")
    await world.run(NOW + dt.timedelta(seconds=20))
    assert phone.asked[-1] == refused_at
    world.now = NOW + dt.timedelta(seconds=29)
    await world.run(NOW + minutes(2))
    assert len(phone.sent) == 60
    assert {sent.to for sent in phone.sent} == set(many)


async def test_a_pause_lasts_to_the_second(db: Database) -> None:
    many = [f"case{n:02}" for n in range(30)]
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in many))
    seed(db, *(lambda conn, case=case: add_message(conn, case) for case in many))
    phone = Ledger(TELEGRAM_LANE, "telegram", lambda: world.now.timestamp())
    phone.refuse("case05", [FLOOD])
    world = World(db, phone)
    await world.run(NOW + minutes(1))
    first = next(n for n, at in enumerate(phone.asked) if n and at - phone.asked[n - 1] > 1)
    assert 7 <= phone.asked[first] - phone.asked[first - 1] < 7.3
    assert len(phone.sent) == 30


async def test_lanes_do_not_slow_each_other(db: Database, hanging: Hanging) -> None:
    """Counted in the ledger: beside a bot that hangs and a number that has to pause, another number loses nothing."""
    numbers = ["sms:+15550001111", "sms:+15550002222"]
    seed(db, add_case, *(lambda conn, n=n: add_address(conn, "maya", "sms", f"+{n}") for n in range(40)))
    seed(db, add_message)
    said: dict[str, Any] = {"medium": "sms", "kind": "answer", "purpose": "answer"}
    shared = [said | {"n": n, "lane": numbers[n % 2], "address": f"+{n}"} for n in range(40)]
    seed(db, *(lambda conn, one=one: add_message(conn, turn=2, **one) for one in shared))
    pausing, free = (Simulator(number, "sms") for number in numbers)
    pausing.refuse("+0", [replace(FLOOD, retry_after=60)])
    world = World(db, hanging, pausing, free)
    await world.run(NOW + dt.timedelta(seconds=20))
    assert (len(hanging.sent), len(pausing.sent)) == (1, 0)
    assert len(free.sent) >= 18
