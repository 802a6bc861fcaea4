"""The pace of a lane, with seconds handed in."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core.channel import TELEGRAM
from jobs.lanes import LATE, LONGEST_PAUSE, Departure, Pace


def pace_of(rate: float, per_chat: float = 0, at: float = 0) -> Pace:
    return Pace(replace(TELEGRAM, per_second=rate, per_chat_second=per_chat), at)


def sent_in(pace: Pace, start: float, seconds: float, *, units: float = 1, late: float = 0) -> list[float]:
    """When messages leave if there is always one more, asking ``late`` seconds after it was said to ask for one."""
    at = start
    times: list[float] = []
    while at < start + seconds:
        budget = pace.budget(at)
        while budget > 0:
            pace.answered(pace.take(f"chat{len(times)}", units, at), at)
            times.append(at)
            budget -= units
        at += pace.wait(at, 1) + late
    return times


def most_within_a_second(times: list[float]) -> int:
    return max(bisect_left(times, at + 1) - n for n, at in enumerate(times))


def test_a_new_owner_starts_with_nothing() -> None:
    pace = pace_of(30, 0, at=100)
    assert pace.budget(100) == 0
    assert 0 < pace.wait(100) < 0.2


@pytest.mark.parametrize("rate", [1, 30, 1000])
@pytest.mark.parametrize("late", [0, 0.02])
def test_keeps_what_is_allowed_and_no_more(rate: float, late: float) -> None:
    """At least 95 % of the rate, though each slice is late, and never more than it in any second."""
    times = sent_in(pace_of(rate, 0, at=0), 0, 20, late=late)
    assert len(times) >= 0.95 * rate * 19
    assert most_within_a_second(times) <= rate


@given(
    st.sampled_from([1.0, 7.0, 30.0]),
    st.floats(min_value=0.01, max_value=0.2),
    st.lists(st.tuples(st.floats(0, 0.05), st.floats(0, LATE - 0.21), st.floats(0, 0.1)), min_size=1, max_size=200),
)
def test_what_is_held_up_on_the_way_is_not_too_much(
    rate: float, way: float, trips: list[tuple[float, float, float]]
) -> None:
    """The provider counts when a message arrives. Whatever held up it or its answer, no second has too many, while no
    slow answer is taken for the quickest there is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("jobs.lanes.FADES", 0)
        arrived = _arrivals(rate, way, trips)
    assert not arrived or most_within_a_second(sorted(arrived)) <= rate


def _arrivals(rate: float, way: float, trips: list[tuple[float, float, float]]) -> list[float]:
    pace, at = pace_of(rate), 0.0
    arrived: list[float] = []
    answers: list[tuple[float, Departure]] = []
    for rest, held_up, slow_answer in trips:
        at += rest + pace.wait(at, 1)
        for heard, left in sorted(answers, key=lambda answer: answer[0]):
            if heard <= at:
                pace.answered(left, heard)
        answers = [answer for answer in answers if answer[0] > at]
        if pace.budget(at):
            arrived.append(at + way + held_up)
            answers.append((arrived[-1] + slow_answer, pace.take("chat", 1, at)))
    return arrived


@given(
    st.sampled_from([0.5, 1.0, 7.0, 30.0]),
    st.lists(st.floats(min_value=0, max_value=5), min_size=1, max_size=60),
)
def test_never_more_than_allowed_after_any_rest(rate: float, rests: list[float]) -> None:
    pace, at, times = pace_of(rate, 0, at=0), 0.0, []
    for rest in rests:
        at += rest
        for _ in range(int(pace.budget(at))):
            pace.take("chat", 1, at)
            times.append(at)
    assert not times or most_within_a_second(times) <= max(rate, 1)


@given(st.sampled_from([0.5, 1.0, 30.0, 1000.0]), st.integers(1, 9), st.floats(0, 100))
def test_the_wait_is_long_enough(rate: float, units: int, start: float) -> None:
    """Who waits as told finds something to send: nobody asks again and again for nothing."""
    pace = pace_of(rate, 0, at=start)
    at = start + pace.wait(start)
    assert pace.budget(at) >= 1
    pace.take("chat", units, at)
    at += pace.wait(at)
    assert pace.budget(at) >= 1


def test_long_texts_pay_for_every_segment() -> None:
    times = sent_in(pace_of(1, 0, at=0), 0, 31, units=3)
    assert len(times) == 10


def test_retry_after_holds_the_lane() -> None:
    pace = pace_of(30, 0, at=0)
    pace.hold(17, at=10)
    assert pace.budget(26.999) == 0
    assert pace.wait(12) == pytest.approx(15, abs=1e-3)
    assert pace.budget(27) > 0


def test_a_shorter_pause_never_ends_a_longer_one() -> None:
    pace = pace_of(30, 0, at=0)
    pace.hold(17, at=0)
    pace.hold(1, at=1)
    assert pace.held(1) == 16


def test_a_chat_rests_after_a_message() -> None:
    pace = pace_of(30, 1, at=0)
    pace.take("maya", 1, at=5)
    assert pace.resting(5.5) == {"maya"}
    assert pace.chat_wait(5.5) == pytest.approx(0.5, abs=1e-3)
    assert pace.resting(6) == frozenset()


def test_a_chat_rests_from_when_it_was_answered() -> None:
    pace = pace_of(30, 1)
    left = pace.take("maya", 1, at=5)
    pace.answered(left, at=5.4)
    assert pace.resting(6.3) == {"maya"}


def test_a_group_gets_twenty_a_minute() -> None:
    """As quickly as a chat, then it rests until the first of these is a minute old; a chat of one person does not."""
    pace, times = pace_of(30, 1), []
    at = 0.0
    while at < 200:
        at += 0.25
        if "-100" not in pace.resting(at) and pace.budget(at):
            pace.answered(pace.take("-100", 1, at), at)
            times.append(at)
    assert times[19] - times[0] < 21
    assert max(bisect_left(times, time + 60) - n for n, time in enumerate(times)) == 20
    assert len(times) >= 60


def test_how_long_a_full_group_rests() -> None:
    pace = pace_of(30)
    for n in range(20):
        pace.take("-100", 1, at=1 + n)
        pace.take("100", 1, at=1 + n)
    assert pace.resting(21) == {"-100"}
    assert pace.chat_wait(21) == pytest.approx(1 + LATE + 60 - 21, abs=1e-3)
    assert pace.resting(62) == frozenset()


def test_pauses_grow_while_connections_fail() -> None:
    pace = pace_of(30, 0, at=0)
    assert [pace.failed() for _ in range(4)] == [1, 2, 4, 8]
    assert max(pace.failed() for _ in range(2000)) == LONGEST_PAUSE
    pace.worked()
    assert pace.failed() == 1


def test_a_lane_needs_a_rate() -> None:
    with pytest.raises(ValueError, match="rate above 0"):
        pace_of(0, 0, at=0)
