"""Taking messages out of the outbox, and what became of them, on both databases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Program
from core.channel import SMS, TELEGRAM, Limits
from core.message import Report, SendError, Sent
from core.policy import Policy
from core.turn import Receipt
from storage import tables
from storage.database import Database
from storage.lanes import claim_lane, ensure_lane, pause_lane, release_lane
from storage.outbox import Slice, claim_slice, message_id, next_due, place
from storage.outcomes import Result, doubt_orphans, report, settle
from storage.record import history
from storage.tables import NEVER_LEFT
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

WEDNESDAY = dt.date(2026, 1, 7)
BROKEN = SendError("403", opted_out=True)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        yield db


def own(db: Database, lane: str = TELEGRAM_LANE, owner: str = "a", lease: float = 60) -> int:
    """Claim the lane; the fence."""

    def claim(conn: Connection) -> int:
        ensure_lane(conn, ORGANISATION, lane, lane.partition(":")[0])
        claim = claim_lane(conn, ORGANISATION, lane, owner, lease)
        assert claim
        return claim.fence

    return db.run(claim)


def take(
    db: Database,
    fence: int,
    now: dt.datetime = NOW,
    *,
    lane: str = TELEGRAM_LANE,
    limits: Limits = TELEGRAM,
    budget: float = 100,
    room: int = 100,
    **options: Any,
) -> Slice:
    """Claim a slice and insist that the lane is ours."""
    part = db.run(
        lambda conn: claim_slice(conn, ORGANISATION, lane, fence, now, limits=limits, render=words, budget=budget,
                                 room=room, lease=60, **options)
    )  # fmt: skip
    assert part is not None
    return part


def ids(part: Slice) -> list[str]:
    return [leaving.message.id for leaving in part.leaving]


def answer(
    db: Database, fence: int, outcome: Sent | SendError | None, id: str = "maya:1:0", *, again: bool = True
) -> list[tuple[str, Receipt]]:
    return db.run(lambda conn: settle(conn, ORGANISATION, [Result(id, fence, outcome)], NOW, again=again))


def seed(db: Database, *functions: Callable[[Connection], object]) -> None:
    def run(conn: Connection) -> None:
        for function in functions:
            function(conn)

    db.run(run)


def check_in(**columns: Any) -> Callable[[Connection], None]:
    return lambda conn: add_message(conn, **columns)


# What leaves, and in which order


def test_goes_out_once(db: Database) -> None:
    seed(db, add_case, check_in(sentence="How did it go?"))
    fence = own(db)
    (leaving,) = take(db, fence).leaving
    assert (leaving.message.to, leaving.message.text) == ("maya", "How did it go?")
    assert take(db, fence).leaving == ()
    assert answer(db, fence, Sent("7")) == [("maya", Receipt(1, 0, "sent", NOW, address="maya", medium="telegram"))]
    row = message(db)
    assert (row.state, row.provider_id, row.sent_at, row.attempt) == ("sent", "7", NOW, 1)
    assert (row.text, str(row.sent_on)) == ("How did it go?", "2026-01-07")
    assert take(db, fence).leaving == ()


def test_not_before_its_time(db: Database) -> None:
    later = NOW + dt.timedelta(minutes=5)
    seed(db, add_case, check_in(not_before=later))
    fence = own(db)
    assert take(db, fence).leaving == ()
    assert db.look(lambda conn: next_due(conn, ORGANISATION, TELEGRAM_LANE)) == later
    assert ids(take(db, fence, later)) == ["maya:1:0"]


def test_reply_overtakes_herd(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"))
    seed(db, check_in(case_id="ada"), check_in(turn=3, kind="answer", purpose="answer"))
    assert ids(take(db, own(db))) == ["maya:3:0", "ada:1:0"]


def test_in_order_of_time_then_case_and_turn(db: Database) -> None:
    early = NOW - dt.timedelta(minutes=1)
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in ("ada", "ben", "cy")))
    seed(db, check_in(case_id="ben", turn=2), check_in(case_id="ben", turn=1), check_in(case_id="ada"))
    seed(db, check_in(case_id="cy", not_before=early))
    fence = own(db)
    assert ids(take(db, fence)) == ["cy:1:0", "ada:1:0", "ben:1:0"]
    assert ids(take(db, fence)) == ["ben:2:0"]


def test_one_message_a_chat(db: Database) -> None:
    seed(db, add_case)
    seed(db, *(check_in(turn=1, n=n, kind="answer", purpose="answer") for n in range(2)))
    fence = own(db)
    assert ids(take(db, fence)) == ["maya:1:0"]
    resting = take(db, fence, busy=frozenset({"maya"}))
    assert (resting.leaving, resting.any_free) == ((), False)
    assert ids(take(db, fence)) == ["maya:1:1"]


def test_who_is_busy_holds_up_nobody(db: Database) -> None:
    """More wait for busy people than are looked at: the others' messages are found behind them."""
    many = [f"busy{n:02}" for n in range(40)]
    seed(db, *(lambda conn, case=case: add_case(conn, case) for case in (*many, "zoe")))
    seed(db, *(check_in(case_id=case) for case in (*many, "zoe")))
    assert ids(take(db, own(db), room=1, busy=frozenset(many))) == ["zoe:1:0"]


def test_budget_counts_segments(db: Database) -> None:
    seed(db, add_case, lambda conn: add_address(conn, "maya", "sms", "+1"))
    texts = {"medium": "sms", "kind": "answer", "purpose": "answer"}
    seed(db, check_in(turn=1, address="+1", sentence="x" * 200, **texts), check_in(turn=2, address="+2", **texts))
    fence = own(db, SMS_LANE)
    (leaving,) = take(db, fence, lane=SMS_LANE, limits=SMS, budget=2).leaving
    assert leaving.units == 2
    assert ids(take(db, fence, lane=SMS_LANE, limits=SMS, budget=2)) == ["maya:2:0"]


def test_no_more_than_there_is_room_for(db: Database) -> None:
    seed(db, *(lambda conn, n=n: add_case(conn, f"case{n}") for n in range(5)))
    seed(db, *(check_in(case_id=f"case{n}") for n in range(5)))
    assert ids(take(db, own(db), room=2)) == ["case0:1:0", "case1:1:0"]


def test_a_message_tells_how_long_it_is_of_use(db: Database) -> None:
    seed(db, add_case, check_in(expires_at=NOW + dt.timedelta(hours=2)))
    (leaving,) = take(db, own(db)).leaving
    assert leaving.message.valid_for == 7200


def test_what_cannot_be_worded_stops_alone(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"), check_in(), check_in(case_id="ada", document="{"))
    part = take(db, own(db))
    assert ids(part) == ["maya:1:0"]
    assert part.receipts == (("ada", Receipt(1, 0, "failed", NOW, address="ada", medium="telegram")),)
    assert message(db, "ada").why == "wording"


# The send gate, once more


def test_quiet_hours_wait(db: Database) -> None:
    seed(db, add_case, check_in(not_before=NIGHT))
    fence = own(db)
    assert take(db, fence, NIGHT).leaving == ()
    row = message(db)
    assert (row.state, row.why, row.not_before) == ("pending", "hours", OPENING)
    assert ids(take(db, fence, OPENING)) == ["maya:1:0"]


def test_answers_pass_quiet_hours(db: Database) -> None:
    seed(db, add_case, check_in(not_before=NIGHT, kind="answer", purpose="answer"))
    assert ids(take(db, own(db), NIGHT)) == ["maya:1:0"]


def test_stop_between_decide_and_send(db: Database) -> None:
    seed(db, add_case, check_in(), lambda conn: stop(conn, "telegram", "maya"))
    part = take(db, own(db))
    assert part.leaving == ()
    assert part.receipts == (("maya", Receipt(1, 0, "suppressed", NOW, address="maya", medium="telegram")),)
    assert (message(db).state, message(db).why) == ("suppressed", "stopped")


def test_stop_on_another_medium_stops_nothing_here(db: Database) -> None:
    seed(db, add_case, check_in(), lambda conn: stop(conn, "sms", "maya"))
    assert ids(take(db, own(db))) == ["maya:1:0"]


def test_unreachable_address_gets_nothing(db: Database) -> None:
    seed(
        db, add_case, lambda conn: add_address(conn, "maya", "telegram", "old", "unreachable"), check_in(address="old")
    )
    assert take(db, own(db)).leaving == ()
    assert (message(db).state, message(db).why) == ("suppressed", "unreachable")


@pytest.mark.parametrize(("columns", "why"), [({"stage": "paused"}, "paused"), ({"held": True}, "held")])
def test_a_case_at_rest_is_asked_nothing(db: Database, columns: dict[str, Any], why: str) -> None:
    seed(db, lambda conn: add_case(conn, **columns), check_in())
    assert take(db, own(db)).leaving == ()
    assert (message(db).state, message(db).why) == ("suppressed", why)


def test_a_conversation_holds_what_asks(db: Database) -> None:
    until = NOW + dt.timedelta(hours=3)
    seed(db, lambda conn: add_case(conn, hold_until=until), check_in())
    assert take(db, own(db)).leaving == ()
    assert (message(db).why, message(db).not_before) == ("hold", until)


def test_cap_reached(db: Database) -> None:
    seed(db, add_case, lambda conn: add_address(conn, "maya", "sms", "+1"))
    day = dt.date(2026, 1, 7)
    sent = {"state": "sent", "sent_on": day, "medium": "sms", "address": "+1"}
    seed(db, *(check_in(turn=turn, **sent) for turn in (1, 2)), check_in(turn=3))
    seed(db, check_in(turn=4, kind="answer", purpose="answer"))
    fence = own(db)
    assert ids(take(db, fence)) == ["maya:4:0"]
    take(db, fence)
    assert (message(db, turn=3).why, message(db, turn=3).not_before) == ("cap", OPENING)


def test_cap_counts_within_a_slice_and_forgets_failures(db: Database) -> None:
    seed(db, add_case)
    seed(db, check_in(turn=1, state="failed", sent_on=dt.date(2026, 1, 7)))
    seed(db, *(check_in(turn=turn, address=f"chat{turn}") for turn in (2, 3, 4)))
    assert ids(take(db, own(db))) == ["maya:2:0", "maya:3:0"]
    assert message(db, turn=4).why == "cap"


def test_cap_is_of_the_local_day(db: Database) -> None:
    seed(db, add_case, *(check_in(turn=turn, state="sent", sent_on=dt.date(2026, 1, 6)) for turn in (1, 2, 3)))
    seed(db, check_in(turn=4))
    assert ids(take(db, own(db))) == ["maya:4:0"]


def test_cap_is_of_each_ones_own_local_day(db: Database) -> None:
    """It is the 7th in Toronto and the 8th in Auckland, where the cap was reached yesterday."""
    now, yesterday = dt.datetime(2026, 1, 8, 0, 30, tzinfo=dt.UTC), dt.date(2026, 1, 7)
    seed(db, add_case, lambda conn: add_case(conn, "nia", zone="Pacific/Auckland"))
    seed(db, *(check_in(case_id="nia", turn=turn, state="sent", sent_on=yesterday) for turn in (1, 2, 3)))
    seed(db, check_in(), check_in(case_id="nia", turn=4))
    assert ids(take(db, own(db), now)) == ["maya:1:0", "nia:4:0"]


def test_the_last_place_is_kept_for_what_is_more_important(db: Database) -> None:
    """On another medium, and later that day: the nudge waits for it, and goes when it did not come."""
    seed(db, add_case, lambda conn: add_address(conn, "maya", "sms", "+1"))
    seed(db, *(check_in(turn=turn, kind="news", purpose="event", state="sent", sent_on=WEDNESDAY) for turn in (1, 2)))
    later = NOW + dt.timedelta(hours=3)
    meeting = {"kind": "meeting", "purpose": "event", "medium": "sms", "address": "+1"}
    seed(db, check_in(turn=3, kind="nudge"), check_in(turn=4, not_before=later, **meeting))
    fence = own(db)
    assert ids(take(db, fence)) == []
    assert (message(db, turn=3).why, message(db, turn=3).not_before) == ("order", later)
    assert ids(take(db, own(db, SMS_LANE), later, lane=SMS_LANE, limits=SMS)) == ["maya:4:0"]
    assert ids(take(db, fence, later)) == []
    assert message(db, turn=3).why == "cap"


def test_a_place_that_nobody_takes_is_free(db: Database) -> None:
    seed(db, add_case, lambda conn: stop(conn, "sms", "+1"))
    seed(db, check_in(turn=1, state="sent", sent_on=WEDNESDAY), check_in(turn=2, kind="nudge"))
    seed(db, check_in(turn=3, medium="sms", address="+1", kind="check_in"))
    fence = own(db)
    assert ids(take(db, fence)) == []
    assert message(db, turn=2).why == "order"
    assert ids(take(db, own(db, SMS_LANE), lane=SMS_LANE, limits=SMS)) == []
    assert ids(take(db, fence, NOW + dt.timedelta(minutes=1))) == ["maya:2:0"]


def test_the_programs_own_numbers_hold(db: Database) -> None:
    one_a_day = Program(region="CA-ON", policy=Policy(automated_a_day=1))
    seed(db, add_case, lambda conn: add_case(conn, "nia", program=one_a_day))
    seed(db, *(check_in(case_id=one, state="sent", sent_on=WEDNESDAY) for one in ("maya", "nia")))
    seed(db, *(check_in(case_id=one, turn=2) for one in ("maya", "nia")))
    assert ids(take(db, own(db))) == ["maya:2:0"]
    assert message(db, "nia", turn=2).why == "cap"


def test_a_cancellation_passes_a_full_day_and_takes_no_place(db: Database) -> None:
    seed(db, add_case, *(check_in(turn=turn, state="sent", sent_on=WEDNESDAY) for turn in (1, 2)))
    seed(db, check_in(turn=3, kind="cancellation", purpose="event"), check_in(turn=4, kind="club", purpose="event"))
    fence = own(db)
    assert [ids(take(db, fence)) for _ in range(2)] == [["maya:3:0"], ["maya:4:0"]]


def test_expired_never_leaves(db: Database) -> None:
    seed(db, add_case, check_in(expires_at=NOW))
    part = take(db, own(db))
    assert part.leaving == ()
    assert part.receipts == (("maya", Receipt(1, 0, "expired", NOW, address="maya", medium="telegram")),)
    assert message(db).state == "expired"


def test_expired_answers_are_nobodys_news(db: Database) -> None:
    seed(db, add_case, check_in(kind="answer", purpose="answer", expires_at=NOW))
    assert take(db, own(db)).receipts == ()
    assert message(db).state == "expired"


def test_a_stranger_is_answered(db: Database) -> None:
    seed(db, check_in(case_id="nobody", kind="answer", purpose="answer", zone="UTC"))
    assert ids(take(db, own(db), NIGHT)) == ["nobody:1:0"]


# What became of it


def test_retry_says_the_same_bytes(db: Database) -> None:
    seed(db, add_case, check_in(sentence="first"))
    fence = own(db)
    take(db, fence)
    assert answer(db, fence, SendError("429", retryable=True, retry_after=3)) == []
    assert (message(db).state, message(db).sent_on) == ("retry", None)
    db.run(lambda conn: conn.execute(
        sa.update(tables.outbox).where(tables.outbox.c.organisation == ORGANISATION)
        .values(document=sa.func.replace(tables.outbox.c.document, "first", "second"))
    ))  # fmt: skip
    (again,) = take(db, fence).leaving
    assert again.message.text == "first"


def test_not_handed_over_waits_as_before(db: Database) -> None:
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)
    assert answer(db, fence, None) == []
    assert (message(db).state, message(db).attempt, message(db).sent_on) == ("pending", 0, None)


def test_bounce_reaches_the_case(db: Database) -> None:
    seed(db, add_case, check_in(), check_in(turn=2, address="b", kind="answer", purpose="answer"))
    fence = own(db)
    take(db, fence)
    assert answer(db, fence, BROKEN) == [("maya", Receipt(1, 0, "failed", NOW, BROKEN, "maya", "telegram"))]
    assert answer(db, fence, BROKEN, "maya:2:0") == [("maya", Receipt(2, 0, "failed", NOW, BROKEN, "b", "telegram"))]
    assert (message(db).state, message(db).error) == ("failed", "403")


def test_other_failures_of_answers_are_nobodys_news(db: Database) -> None:
    seed(db, add_case, check_in(kind="answer", purpose="answer"))
    fence = own(db)
    take(db, fence)
    assert answer(db, fence, SendError("400")) == []
    assert message(db).state == "failed"


def test_unknown_check_in_goes_once_more(db: Database) -> None:
    seed(db, add_case, check_in())
    fence, doubt = own(db), SendError("timeout", unknown=True)
    take(db, fence)
    assert answer(db, fence, doubt) == []
    assert (message(db).state, message(db).unknown_at) == ("retry", NOW)
    assert ids(take(db, fence)) == ["maya:1:0"]
    assert answer(db, fence, doubt) == [("maya", Receipt(1, 0, "unknown", NOW, doubt, "maya", "telegram"))]
    assert message(db).state == "unknown"
    assert take(db, fence).leaving == ()


@pytest.mark.parametrize("kind", ["nudge", "light_touch"])
def test_unknown_nudge_is_skipped(db: Database, kind: str) -> None:
    seed(db, add_case, check_in(kind=kind))
    fence = own(db)
    take(db, fence)
    ((case, receipt),) = answer(db, fence, SendError("timeout", unknown=True))
    assert (case, receipt.status, message(db).state) == ("maya", "unknown", "unknown")


def test_unknown_waits_for_a_channel_that_settles_it(db: Database) -> None:
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)
    answer(db, fence, SendError("timeout", unknown=True), again=False)
    assert message(db).state == "unknown"
    seen = Report("r1", TELEGRAM_LANE, "delivered", NOW, provider_id="SM1", attempt="maya:1:0")
    assert db.run(lambda conn: report(conn, ORGANISATION, seen, NOW)) == [
        ("maya", Receipt(1, 0, "delivered", NOW, address="maya", medium="telegram"))
    ]
    assert (message(db).state, message(db).provider_id, message(db).sent_at) == ("delivered", "SM1", NOW)


def test_callbacks_out_of_order(db: Database) -> None:
    """A late ``sent`` never overwrites ``delivered``, whether a callback says it or the answer itself."""
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)

    def said(status: Any, **columns: Any) -> int:
        seen = Report("r", TELEGRAM_LANE, status, NOW, **columns)
        return len(db.run(lambda conn: report(conn, ORGANISATION, seen, NOW)))

    assert said("delivered", attempt="maya:1:0") == 1
    assert answer(db, fence, Sent("SM1")) == []
    assert said("sent", provider_id="SM1") == said("delivered", provider_id="SM1") == 0
    assert (message(db).state, message(db).provider_id) == ("delivered", "SM1")


@pytest.mark.parametrize(
    "outcome",
    [SendError("timeout", unknown=True), SendError("429", retryable=True), SendError("400"), None],
    ids=["unknown", "retry", "failed", "not_handed_over"],
)
def test_an_answer_that_is_written_twice_counts_once(db: Database, outcome: SendError | None) -> None:
    """The connection broke while it was committed, or the process died before it forgot it."""
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)
    answer(db, fence, outcome)
    once = message(db)
    assert answer(db, fence, outcome) == []
    assert message(db) == once


def test_one_full_mailbox_waits_alone(db: Database) -> None:
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)
    answer(db, fence, SendError("452 4.2.2", retryable=True, alone=True))
    assert (message(db).state, message(db).not_before) == ("retry", NOW + dt.timedelta(minutes=1))


def test_what_was_not_handed_over_has_no_callback(db: Database) -> None:
    """After a restore an earlier message may have had the same id."""
    seed(db, add_case, check_in())
    seen = Report("r", TELEGRAM_LANE, "delivered", NOW, provider_id="SM1", attempt="maya:1:0")
    assert db.run(lambda conn: report(conn, ORGANISATION, seen, NOW)) == []
    assert states(db) == ["pending"]


def test_callback_of_a_stranger_changes_nothing(db: Database) -> None:
    seed(db, add_case, check_in())
    strange: tuple[dict[str, Any], ...] = ({"attempt": "maya:9:9"}, {"provider_id": "SM9"}, {}, {"attempt": "nonsense"})
    for found in strange:
        seen = Report("r", TELEGRAM_LANE, "delivered", NOW, **found)
        assert db.run(lambda conn, seen=seen: report(conn, ORGANISATION, seen, NOW)) == []  # type: ignore[misc]
    assert states(db) == ["pending"]


# Who owns a lane


def test_one_owner_at_a_time(db: Database) -> None:
    own(db)
    assert db.run(lambda conn: claim_lane(conn, ORGANISATION, TELEGRAM_LANE, "b", 60)) is None
    assert own(db, SMS_LANE, "b") == 1


def test_of_many_who_claim_at_once_one_wins(db: Database, database_url: str) -> None:
    db.run(lambda conn: ensure_lane(conn, ORGANISATION, TELEGRAM_LANE, "telegram"))

    def claim(owner: int) -> bool:
        with Database.open(database_url) as other:
            return other.run(lambda conn: claim_lane(conn, ORGANISATION, TELEGRAM_LANE, f"{owner}", 60)) is not None

    with ThreadPoolExecutor(6) as crowd:
        assert sum(crowd.map(claim, range(6))) == 1


def test_a_released_lane_is_free_at_once(db: Database) -> None:
    fence = own(db)
    assert db.run(lambda conn: release_lane(conn, ORGANISATION, TELEGRAM_LANE, fence))
    assert own(db, owner="b") == fence + 1


def test_a_pause_outlives_its_owner(db: Database) -> None:
    fence = own(db)
    db.run(lambda conn: pause_lane(conn, ORGANISATION, TELEGRAM_LANE, fence, 40))
    db.run(lambda conn: release_lane(conn, ORGANISATION, TELEGRAM_LANE, fence))
    claim = db.run(lambda conn: claim_lane(conn, ORGANISATION, TELEGRAM_LANE, "b", 60))
    assert claim is not None
    assert 30 < claim.pause <= 40


def test_an_owner_whose_lease_ran_out_claims_nothing(db: Database) -> None:
    seed(db, add_case, check_in())
    fence = own(db, lease=-1)
    options: dict[str, Any] = {"limits": TELEGRAM, "render": words, "budget": 1, "room": 1, "lease": 60}
    assert db.run(lambda conn: claim_slice(conn, ORGANISATION, TELEGRAM_LANE, fence, NOW, **options)) is None
    assert states(db) == ["pending"]


def test_second_owner_cannot_write_results(db: Database) -> None:
    """An owner that lost its lane while sending, and comes back with the answer, is not heard."""
    seed(db, add_case, check_in(kind="nudge"))
    first = own(db)
    take(db, first)
    db.run(lambda conn: release_lane(conn, ORGANISATION, TELEGRAM_LANE, first))
    second = own(db, owner="b")
    orphans = db.run(lambda conn: doubt_orphans(conn, ORGANISATION, TELEGRAM_LANE, second, NOW, again=True))
    assert [(case, receipt.status) for case, receipt in orphans] == [("maya", "unknown")]
    assert answer(db, first, Sent("7")) == []
    assert (message(db).state, message(db).provider_id) == ("unknown", None)


def test_orphans_are_never_silently_pending(db: Database) -> None:
    seed(db, add_case, lambda conn: add_case(conn, "ada"), check_in(), check_in(case_id="ada", kind="light_touch"))
    fence = own(db)
    take(db, fence)
    db.run(lambda conn: doubt_orphans(conn, ORGANISATION, TELEGRAM_LANE, fence + 1, NOW, again=True))
    assert states(db) == ["unknown", "retry"]
    assert (message(db).error, message(db).unknown_at) == ("owner_gone", NOW)


def test_what_is_on_its_way_now_is_no_orphan(db: Database) -> None:
    seed(db, add_case, check_in())
    fence = own(db)
    take(db, fence)
    assert db.run(lambda conn: doubt_orphans(conn, ORGANISATION, TELEGRAM_LANE, fence, NOW, again=True)) == []
    assert states(db) == ["sending"]


def test_another_organisation_is_another_world(db: Database) -> None:
    seed(db, add_case, check_in())
    seed(db, lambda conn: ensure_lane(conn, "south", TELEGRAM_LANE, "telegram"))
    db.run(lambda conn: claim_lane(conn, "south", TELEGRAM_LANE, "b", 60))
    options: dict[str, Any] = {"limits": TELEGRAM, "render": words, "budget": 9, "room": 9, "lease": 60}
    part = db.run(lambda conn: claim_slice(conn, "south", TELEGRAM_LANE, 1, NOW, **options))
    assert part is not None
    assert part.leaving == ()


def test_ids_name_their_place() -> None:
    assert place(message_id("case:with:colons", 12, 3)) == ("case:with:colons", 12, 3)


# What the record tells of it


def fates(db: Database) -> list[str | int]:
    found = db.look(lambda conn: history(conn, ORGANISATION, "maya"))
    return [step.args["state"] for step in found if step.kind == "message"]


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"state": "sent", "attempt": 1}, "sent"),
        ({"state": "sent", "attempt": 3, "error": "connect"}, "sent"),
        ({"state": "unknown", "attempt": 2, "unknown_at": NOW}, "unknown"),
        ({"state": "sent", "attempt": 2, "unknown_at": NOW, "error": "timeout"}, "again"),
        ({"state": "delivered", "attempt": 2, "unknown_at": NOW, "error": "owner_gone"}, "again"),
        ({"state": "delivered", "attempt": 1, "unknown_at": NOW, "error": "timeout"}, "delivered"),
        ({"state": "sent", "attempt": 2, "unknown_at": NOW, "error": NEVER_LEFT}, "sent"),
    ],
)
def test_a_copy_that_may_have_gone_out_is_shown(db: Database, columns: dict[str, Any], told: str) -> None:
    seed(db, add_case, check_in(**columns))
    assert fates(db) == [told]
