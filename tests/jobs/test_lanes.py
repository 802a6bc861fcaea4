"""The pace of a lane, with seconds handed in."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.lanes import LONGEST_PAUSE, Pace


def sent_in(pace: Pace, start: float, seconds: float, *, units: float = 1, late: float = 0) -> list[float]:
    """When messages leave if there is always one more, asking ``late`` seconds after it was said to ask."""
    at = start
    times: list[float] = []
    while at < start + seconds:
        budget = pace.budget(at)
        while budget > 0:
            pace.take(f"chat{len(times)}", units, at)
            times.append(at)
            budget -= units
        at += pace.wait(at) + late
    return times


def most_within_a_second(times: list[float]) -> int:
    return max(bisect_left(times, at + 1) - n for n, at in enumerate(times))


def test_a_new_owner_starts_with_nothing() -> None:
    pace = Pace(30, 0, at=100)
    assert pace.budget(100) == 0
    assert 0 < pace.wait(100) < 0.2


@pytest.mark.parametrize("rate", [1, 30, 1000])
@pytest.mark.parametrize("late", [0, 0.02])
def test_keeps_what_is_allowed_and_no_more(rate: float, late: float) -> None:
    """At least 95 % of the rate, though each slice is late, and never more than it in any second."""
    times = sent_in(Pace(rate, 0, at=0), 0, 20, late=late)
    assert len(times) >= 0.95 * rate * 19
    assert most_within_a_second(times) <= rate


@given(
    st.sampled_from([0.5, 1.0, 7.0, 30.0]),
    st.lists(st.floats(min_value=0, max_value=5), min_size=1, max_size=60),
)
def test_never_more_than_allowed_after_any_rest(rate: float, rests: list[float]) -> None:
    pace, at, times = Pace(rate, 0, at=0), 0.0, []
    for rest in rests:
        at += rest
        for _ in range(int(pace.budget(at))):
            pace.take("chat", 1, at)
            times.append(at)
    assert not times or most_within_a_second(times) <= max(rate, 1)


@given(st.sampled_from([0.5, 1.0, 30.0, 1000.0]), st.integers(1, 9), st.floats(0, 100))
def test_the_wait_is_long_enough(rate: float, units: int, start: float) -> None:
    """Who waits as told finds something to send: nobody asks again and again for nothing."""
    pace = Pace(rate, 0, at=start)
    at = start + pace.wait(start)
    assert pace.budget(at) >= 1
    pace.take("chat", units, at)
    at += pace.wait(at)
    assert pace.budget(at) >= 1


def test_long_texts_pay_for_every_segment() -> None:
    times = sent_in(Pace(1, 0, at=0), 0, 31, units=3)
    assert len(times) == 10


def test_retry_after_holds_the_lane() -> None:
    pace = Pace(30, 0, at=0)
    pace.hold(17, at=10)
    assert pace.budget(26.999) == 0
    assert pace.wait(12) == pytest.approx(15, abs=1e-3)
    assert pace.budget(27) > 0


def test_a_shorter_pause_never_ends_a_longer_one() -> None:
    pace = Pace(30, 0, at=0)
    pace.hold(17, at=0)
    pace.hold(1, at=1)
    assert pace.held(1) == 16


def test_a_chat_rests_after_a_message() -> None:
    pace = Pace(30, 1, at=0)
    pace.take("maya", 1, at=5)
    assert pace.resting(5.5) == {"maya"}
    assert pace.chat_wait(5.5) == pytest.approx(0.5, abs=1e-3)
    assert pace.resting(6) == frozenset()


def test_pauses_grow_while_connections_fail() -> None:
    pace = Pace(30, 0, at=0)
    assert [pace.failed() for _ in range(4)] == [1, 2, 4, 8]
    assert max(pace.failed() for _ in range(2000)) == LONGEST_PAUSE
    pace.worked()
    assert pace.failed() == 1


def test_a_lane_needs_a_rate() -> None:
    with pytest.raises(ValueError, match="rate above 0"):
        Pace(0, 0, at=0)
