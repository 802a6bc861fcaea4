"""What may have happened between a backup and the first start after it, and would be done a second time."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from core.cadence import agenda
from core.case import Case
from core.missed import CATCH_UP, OVER, Window, may_repeat
from core.turn import Heard, Receipt, Stimulus, Tick
from tests.turns import NOW, client, coach, heard_message

HOUR = dt.timedelta(hours=1)
SECOND = dt.timedelta(seconds=1)
WINDOW = Window(NOW - HOUR, NOW)
RECEIPT = Receipt(1, 0, "sent", NOW)
PAUSED = client(stage="paused", paused_until=NOW)


def heard(at: dt.datetime) -> Heard:
    return Heard(replace(heard_message("yes"), at=at))


def test_a_pause_that_ends_is_first_on_the_agenda() -> None:
    assert agenda(PAUSED)[0].at == NOW


@pytest.mark.parametrize(
    ("case", "stimulus", "after", "repeated"),
    [
        (client(), heard(NOW), HOUR, True),
        (client(), heard(NOW + SECOND), HOUR, False),
        # What is due since before the start, however late its turn is.
        (PAUSED, Tick(), 2 * HOUR, True),
        (replace(PAUSED, paused_until=NOW + SECOND), Tick(), SECOND, False),
        (client(stage="closed"), Tick(), SECOND, False),
        # Of the rest nobody knows what it follows from: by the time.
        (client(), RECEIPT, CATCH_UP, True),
        (client(), RECEIPT, CATCH_UP + SECOND, False),
        (coach(), Tick(), CATCH_UP, True),
        (coach(), Tick(), CATCH_UP + SECOND, False),
    ],
)
def test_what_may_have_happened_before(case: Case, stimulus: Stimulus, after: dt.timedelta, repeated: bool) -> None:
    assert may_repeat(WINDOW, case, stimulus, NOW + after) is repeated


@pytest.mark.parametrize("stimulus", [heard(NOW), Tick()])
def test_a_day_later_nothing_has(stimulus: Stimulus) -> None:
    assert may_repeat(WINDOW, PAUSED, stimulus, NOW + OVER)
    assert not may_repeat(WINDOW, PAUSED, stimulus, NOW + OVER + SECOND)


@pytest.mark.parametrize("stimulus", [heard(NOW + 9 * OVER), Tick(), RECEIPT])
def test_before_the_first_start_anything_may_have(stimulus: Stimulus) -> None:
    assert may_repeat(Window(NOW, None), client(stage="closed"), stimulus, NOW + 9 * OVER)
