"""The send gate: what stops or holds a message, and who gets the places of a day."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from core.gate import GO, LOOK_AGAIN, ORDER, Facts, Verdict, Waiting, asks, counts, gate, importance
from core.hours import in_sending_hours, local_date
from core.message import Purpose

ZONE = "America/Toronto"
TEN = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
"""A Wednesday, 10:00 in Toronto."""
HOUR = dt.timedelta(hours=1)
TOMORROW = dt.datetime(2026, 1, 8, 14, 0, tzinfo=dt.UTC)
CLIENT = Facts(ZONE, region="CA-ON")
NUDGE: tuple[Purpose, str] = ("ask", "nudge")


def decided(purpose: Purpose, kind: str, expires_at: dt.datetime | None = None, **known: Any) -> Verdict:
    return gate(purpose, kind, expires_at, replace(CLIENT, **known), TEN)


def waits(kind: str, hours: float = 1, purpose: Purpose = "event", **more: Any) -> Waiting:
    return Waiting(kind, purpose, TEN + hours * HOUR, **more)


def test_the_order_of_a_day() -> None:
    kinds = ["cancellation", "interview", "thank_you", "check_in", "club", "nudge", "light_touch"]
    assert [importance(kind) for kind in kinds] == list(range(len(ORDER) + 1))
    assert importance("interview") == importance("meeting")
    assert importance("light_touch") == importance("last_offer") == len(ORDER)


def test_the_last_place_is_kept_for_what_is_more_important() -> None:
    meeting = waits("meeting", 5)
    assert decided(*NUDGE, automated_today=1, waiting=(meeting,)) == GO
    assert decided(*NUDGE, automated_today=2, waiting=(meeting,)) == Verdict("wait", "order", meeting.not_before)
    assert decided("event", "meeting", automated_today=2, waiting=(waits("nudge", purpose="ask"),)) == GO


def test_the_last_question_is_kept_for_the_check_in() -> None:
    check_in = waits("check_in", 3, "ask")
    assert decided(*NUDGE, asking_today=1, automated_today=1, waiting=(check_in,)).why == "order"
    assert decided("event", "good_luck", asking_today=1, automated_today=1, waiting=(check_in,)) == GO


def test_whoever_waits_for_another_looks_again_soon() -> None:
    assert decided(*NUDGE, automated_today=2, waiting=(waits("meeting", 0),)).until == TEN + LOOK_AGAIN


@pytest.mark.parametrize(
    "other",
    [
        waits("meeting", 24),
        waits("meeting", 12),
        waits("meeting", 2, expires_at=TEN + HOUR),
        waits("cancellation"),
        waits("light_touch", purpose="ask"),
    ],
    ids=["tomorrow", "after hours", "expired by then", "takes no place", "less important"],
)
def test_what_keeps_no_place(other: Waiting) -> None:
    assert decided(*NUDGE, automated_today=2, waiting=(other,)) == GO


@pytest.mark.parametrize("kind", ["proposal", "contract", "inform"])
def test_what_a_coach_did_is_passed_on_whatever_was_sent_today(kind: str) -> None:
    assert decided("event", kind, automated_today=3, asking_today=2) == GO
    assert not counts("event", kind)
    assert gate("event", kind, None, CLIENT, TEN + 12 * HOUR).why == "hours"


def test_nobody_who_landed_is_asked_about_a_proposal() -> None:
    assert decided("event", "proposal", stage="landed") == Verdict("stop", "landed")
    assert decided("event", "inform", stage="landed") == GO


def test_full_is_full_until_tomorrow_or_for_good() -> None:
    assert decided(*NUDGE, automated_today=3) == Verdict("wait", "cap", TOMORROW)
    assert decided(*NUDGE, automated_today=2, asking_today=2) == Verdict("wait", "cap", TOMORROW)
    assert decided(*NUDGE, TEN + 3 * HOUR, automated_today=3) == Verdict("stop", "cap")
    assert decided("event", "good_luck", automated_today=2, asking_today=2) == GO
    assert decided("event", "still_paused", automated_today=2, asking_today=2).why == "cap"


def test_a_cancellation_is_never_held_by_the_cap() -> None:
    full: dict[str, Any] = {"automated_today": 9, "asking_today": 9}
    assert decided("event", "cancellation", **full) == GO
    assert not counts("event", "cancellation")


def test_the_programs_numbers_hold() -> None:
    assert decided(*NUDGE, automated_today=1, automated_a_day=1).why == "cap"
    assert decided(*NUDGE, asking_today=3, automated_today=3, automated_a_day=5, asking_a_day=4) == GO


@pytest.mark.parametrize("purpose", ["answer", "keyword", "safety"])
def test_answers_pass_everything_but_a_stop(purpose: Purpose) -> None:
    busy: dict[str, Any] = {"automated_today": 9, "held": True, "stage": "paused", "waiting": (waits("meeting"),)}
    assert decided(purpose, "answer", **busy) == GO
    assert decided("answer", "answer", suppressed=True) == Verdict("stop", "stopped")


def test_coaches_have_only_hours() -> None:
    assert decided("inform", "news", client=False, automated_today=9) == GO


# Random days


class Message(Struct, frozen=True):
    """One message that is in the outbox from the start."""

    kind: str
    purpose: Purpose
    at: dt.datetime
    expires_at: dt.datetime | None


KINDS: dict[str, Purpose] = {
    "cancellation": "event",
    "interview": "event",
    "meeting": "event",
    "thank_you": "event",
    "check_in": "ask",
    "club": "event",
    "nudge": "ask",
    "light_touch": "ask",
    "still_paused": "event",
    "good_luck": "event",
    "answer": "answer",
}
EPOCH = dt.datetime(2026, 1, 5, 5, 0, tzinfo=dt.UTC)
minutes = st.integers(min_value=0, max_value=6 * 24 * 60)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    kind = draw(st.sampled_from(sorted(KINDS)))
    at = EPOCH + dt.timedelta(minutes=draw(minutes))
    life = draw(st.none() | st.integers(min_value=10, max_value=3 * 24 * 60))
    return Message(kind, KINDS[kind], at, at + dt.timedelta(minutes=life) if life else None)


class Played:
    """What became of messages that the gate lets out in order of time, as the outbox does."""

    def __init__(self, them: list[Message], facts: Facts) -> None:
        self.left: list[tuple[dt.datetime, Message]] = []
        self.verdicts: list[tuple[dt.datetime, Message, Verdict]] = []
        self._facts = facts
        due = dict(enumerate(one.at for one in them))
        for _ in range(20_000):
            if not due:
                return
            number = min(due, key=lambda n: (due[n], n))
            at, one = due.pop(number), them[number]
            others = tuple(Waiting(them[n].kind, them[n].purpose, t, them[n].expires_at) for n, t in due.items())
            verdict = gate(one.purpose, one.kind, one.expires_at, self._known(at, others), at)
            self.verdicts.append((at, one, verdict))
            if verdict.answer == "wait":
                assert verdict.until is not None
                assert verdict.until > at
                due[number] = verdict.until
            elif verdict.answer == "go":
                self.left.append((at, one))
        raise AssertionError("a message waits for ever")

    def _known(self, at: dt.datetime, waiting: tuple[Waiting, ...]) -> Facts:
        today = local_date(self._facts.zone, at)
        counted = [m for t, m in self.left if local_date(self._facts.zone, t) == today and counts(m.purpose, m.kind)]
        asking = [m for m in counted if asks(m.purpose, m.kind)]
        return replace(self._facts, automated_today=len(counted), asking_today=len(asking), waiting=waiting)


zones = st.sampled_from([ZONE, "Asia/Kathmandu", "Pacific/Auckland", "Europe/Madrid"])
numbers = st.tuples(st.integers(1, 4), st.integers(1, 3))


@settings(max_examples=300, deadline=None)
@given(st.lists(messages(), max_size=14), zones, numbers)
def test_no_day_has_more_than_its_places_and_they_go_by_importance(
    them: list[Message], zone: str, most: tuple[int, int]
) -> None:
    facts = Facts(zone, automated_a_day=most[0], asking_a_day=most[1])
    played = Played(them, facts)
    days: dict[dt.date, list[Message]] = {}
    for at, one in played.left:
        if counts(one.purpose, one.kind):
            days.setdefault(local_date(zone, at), []).append(one)
            assert in_sending_hours(zone, facts.hours, at)
    for left in days.values():
        assert len(left) <= most[0]
        assert sum(asks(one.purpose, one.kind) for one in left) <= most[1]
    for at, refused, verdict in played.verdicts:
        if verdict.why == "cap":
            # Nobody less important has one of the places that it did not get.
            there = days.get(local_date(zone, at), [])
            if sum(asks(one.purpose, one.kind) for one in there) < most[1]:
                assert all(importance(one.kind) <= importance(refused.kind) for one in there)
            else:
                same = [one for one in there if asks(one.purpose, one.kind)]
                assert all(importance(one.kind) <= importance(refused.kind) for one in same)


@settings(max_examples=200, deadline=None)
@given(st.lists(messages(), max_size=14), zones)
def test_cancellations_and_answers_are_never_capped_and_every_stop_says_why(them: list[Message], zone: str) -> None:
    for _, one, verdict in Played(them, Facts(zone, automated_a_day=1, asking_a_day=1)).verdicts:
        if not counts(one.purpose, one.kind):
            assert verdict.why not in {"cap", "order"}
        if verdict.answer != "go":
            assert verdict.why
