"""What holds in every client's life, whatever happens in it: properties over random lives and zones."""

from __future__ import annotations

import datetime as dt
from zoneinfo import available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from core.case import Program
from core.hours import in_sending_hours, local, local_date, working_day
from core.message import Say, SendError
from core.order import Order
from core.policy import DEFAULT
from tests.core.client.lives import Life, signed_client

DAY = dt.timedelta(days=1)
ZONES = sorted(
    zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix", "right"))
)
WORDS = (
    "yes",
    "no",
    "3",
    "done",
    "1 yes 2 no",
    "not yet",
    "ok",
    "help",
    "STATUS",
    "WHY",
    "CONTRACT",
    "PAUSE",
    "LESS",
    "BACK",
    "NOT THIS WEEK",
    "FIX",
    "call me",
    "I got a job",
    "smaller",
    "4",
    "hello",
    "will do Friday",
    "????",
    "applied to Acme",
)
ORDERS = (
    Order("called", outcome="reached"),
    Order("called", outcome="no"),
    Order("go"),
    Order("pause"),
    Order("resume"),
    Order("commit", commitment="postings", target=3),
    Order("client"),
    Order("plan"),
    Order("why"),
    Order("note", text="x"),
    Order("promise", text="Read it"),
)

hours = st.floats(min_value=0.1, max_value=200)
words = st.tuples(st.just("word"), st.sampled_from(WORDS), st.sampled_from(["telegram", "sms"]))
orders = st.tuples(st.just("order"), st.sampled_from(ORDERS), st.none())
fails = st.tuples(st.just("fate"), st.sampled_from(["ok", "soft", "hard"]), st.sampled_from(["telegram", "sms"]))
passes = st.tuples(st.just("pass"), hours, st.none())
happenings = st.lists(st.one_of(passes, passes, passes, words, orders, fails), max_size=25)


class Fates:
    """What happens to messages, by medium; changed while a life goes on."""

    def __init__(self) -> None:
        self.by_medium = {"telegram": "ok", "sms": "ok"}

    def __call__(self, say: Say) -> SendError | None:
        match self.by_medium[say.medium]:
            case "soft":
                return SendError("30003")
            case "hard":
                return SendError("30005", unreachable=True)
        return None


def lived(happened: list[tuple[str, object, object]], **how: object) -> Life:
    """A life with ``happened`` in it."""
    fates = Fates()
    life = Life(signed_client(**how), fate=fates)  # type: ignore[arg-type]
    for what, detail, where in happened:
        if what == "pass":
            assert isinstance(detail, float)
            life.until(life.now + dt.timedelta(hours=detail))
        elif what == "word":
            life.hears(str(detail), where)  # type: ignore[arg-type]
        elif what == "order":
            assert isinstance(detail, Order)
            life.ordered(detail)
        else:
            fates.by_medium[str(where)] = str(detail)
    return life


@settings(max_examples=120, deadline=None)
@given(happenings)
def test_nothing_after_stop(happened: list[tuple[str, object, object]]) -> None:
    life = lived(happened)
    life.hears("STOP")
    at, said = life.now, len(life.said)
    life.days(120)
    assert life.said[said:] == []
    assert at < life.now


@settings(max_examples=120, deadline=None)
@given(happenings, st.sampled_from(ZONES))
def test_asks_go_out_in_sending_hours_of_working_days(happened: list[tuple[str, object, object]], zone: str) -> None:
    life = lived(happened, zone=zone, region="CA-ON")
    life.days(30)
    for at, say in life.said:
        if say.kind in {"check_in", "nudge", "light_touch"}:
            assert in_sending_hours(zone, DEFAULT.hours, at), (say.kind, local(zone, at))
            assert working_day(local_date(zone, at), "CA-ON")


@settings(max_examples=120, deadline=None)
@given(happenings)
def test_missed_never_counts_an_undelivered_one(happened: list[tuple[str, object, object]]) -> None:
    life = lived(happened)
    life.days(10)
    for closed in life.closed.values():
        assert closed.ask is not None or closed.outcome == "excused"
        if closed.outcome == "missed":
            assert closed.ask is not None
            assert any(t.sent_at is not None and not t.failed for t in closed.ask.touches)
        if closed.outcome == "undelivered":
            assert closed.ask is not None
            assert not any(t.sent_at is not None and not t.failed for t in closed.ask.touches)


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(ZONES), st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2027, 12, 31), timezones=st.just(dt.UTC))
)
def test_the_silent_always_reach_low_power_and_never_before_its_time(zone: str, signed: dt.datetime) -> None:
    life = Life(signed_client(now=signed, zone=zone), signed)
    life.until(signed + 45 * DAY)
    reached = [at for at, stage in life.stages if stage == "low_power"]
    assert len(reached) == 1
    assert reached[0] >= signed + 14 * DAY
    before = [c for c in life.closed.values() if c.closed_at <= reached[0] and c.outcome == "missed"]
    assert len(before) >= 3
    touches = [at for at, say in life.said if say.kind == "light_touch"]
    assert all(at > reached[0] for at in touches)


@settings(max_examples=120, deadline=None)
@given(happenings)
def test_left_alone_every_life_comes_to_rest(happened: list[tuple[str, object, object]]) -> None:
    life = lived(happened)
    life.days(250)
    assert life.stage in {"low_power", "landed", "steady", "early"}
    if life.stage in {"steady", "early"}:
        # Only what was never delivered, or what a human holds, keeps a silent case from low power.
        assert life.case.undelivered_told or life.case.held or life.outcomes()[-1] == "undelivered"
    else:
        assert life.wake_at is None


@settings(max_examples=120, deadline=None)
@given(happenings, st.sampled_from(("hi", "yes", "2", "sorry about that", "what is this?", "ok", "WHY")))
def test_any_word_leads_back(happened: list[tuple[str, object, object]], word: str) -> None:
    life = lived(happened)
    life.days(100)
    if life.stage != "low_power":
        return
    life.hears("not now thanks, who is this" if life.case.asks else word)
    if life.stage == "low_power":
        life.hears("BACK")
    assert life.stage in {"early", "steady"}


@settings(max_examples=100, deadline=None)
@given(happenings)
def test_at_most_one_check_in_a_day(happened: list[tuple[str, object, object]]) -> None:
    life = lived(happened)
    life.days(20)
    asks_by_day: dict[dt.date, set[int]] = {}
    for at, say in life.said:
        if say.kind == "check_in":
            asks_by_day.setdefault(local_date("America/Toronto", at), set()).add(say.ask)
    assert all(len(asks) == 1 for asks in asks_by_day.values())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ZONES), st.dates(dt.date(2026, 1, 1), dt.date(2036, 1, 1)))
def test_one_check_in_a_local_day_over_every_transition(zone: str, day: dt.date) -> None:
    signed = dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
    life = Life(signed_client(now=signed, zone=zone, program=Program()), signed)
    life.until(signed + 12 * DAY)
    days = [local_date(zone, at) for at, say in life.said if say.kind == "check_in"]
    assert len(days) == len(set(days))
    assert all(local(zone, at).hour == 10 for at, say in life.said if say.kind == "check_in")
