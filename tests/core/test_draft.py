"""How long what is said is of use."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest

from core.case import Address
from core.draft import Draft
from core.message import Purpose
from tests.turns import NOW, client

DAY = dt.timedelta(days=1)
ON = Address("sms", "+15145550123", "sms:+15145550100")


def expiry(purpose: Purpose, **fields: dt.datetime) -> dt.datetime | None:
    draft = Draft(client(), NOW, ON)
    draft.say("got_it", purpose=purpose, **fields)  # type: ignore[arg-type]
    return draft.says[0].expires_at


@pytest.mark.parametrize("purpose", sorted(set(get_args(Purpose)) - {"safety"}))
def test_everything_is_of_use_for_a_while(purpose: Purpose) -> None:
    """Without an end a text that waited out a provider's bad week would still come."""
    until = expiry(purpose)
    assert until is not None
    assert NOW + DAY <= until <= NOW + 7 * DAY


def test_help_in_danger_never_comes_too_late() -> None:
    assert expiry("safety") is None


def test_what_is_to_leave_later_is_of_use_from_then_on() -> None:
    later = NOW + 5 * DAY
    assert expiry("event", not_before=later) == later + 3 * DAY


def test_what_says_its_own_end_keeps_it() -> None:
    assert expiry("answer", expires_at=NOW + DAY / 24) == NOW + DAY / 24
