"""Questions beside the check-in whose address turns out not to work are put once more on the next medium, at once."""

from __future__ import annotations

import datetime as dt

from core.case import Program
from core.contract import Commitment, Terms
from core.message import Say, SendError
from core.order import Order
from tests.core.client.lives import Life, signed_client

GONE = SendError("30005", unreachable=True)
ONE = Terms(commitments=(Commitment(1, "applications", 5, least=2, most=8),))


def told(life: Life, kind: str) -> list[str]:
    """The media on which messages of this kind were said."""
    return [say.medium for _, say in life.said if say.kind == kind]


def telegram_is_gone(say: Say) -> SendError | None:
    return GONE if say.medium == "telegram" else None


def test_a_light_touch() -> None:
    life = Life(signed_client(terms=ONE))
    life.until(life.now + dt.timedelta(days=20))
    assert life.stage == "low_power"
    life.fate = lambda say: GONE if say.kind == "light_touch" and say.medium == "telegram" else None
    life.days(60)
    touches = [(at, s.medium) for at, s in life.said if s.kind == "light_touch"]
    [failed] = [at for at, medium in touches if medium == "telegram"]
    assert (failed, "sms") in touches


def test_a_last_offer() -> None:
    ends = dt.date(2026, 1, 25)
    life = Life(signed_client(terms=ONE, program=Program(region="CA-ON", ends_on=ends)))
    life.hears("pause until 2026-01-09")
    life.fate = telegram_is_gone
    life.days(30)
    # It goes with the check-in where there is one; either way the next medium has it at once.
    asked = [(at, s.medium) for at, s in life.said if s.kind in {"last_offer", "check_in"}]
    assert asked[0][1:] == ("telegram",)
    assert asked[1] == (asked[0][0], "sms")


def test_the_question_after_a_pause() -> None:
    life = Life(signed_client(terms=ONE))
    life.hears("PAUSE")
    life.fate = telegram_is_gone
    life.days(15)
    assert told(life, "still_paused") == ["telegram", "sms"]
    assert [a.kind for a in life.case.asks] == ["still_paused"]


def test_a_proposal_of_the_coach() -> None:
    life = Life(signed_client(terms=ONE), fate=telegram_is_gone)
    life.ordered(Order("commit", "c-maya", commitment="outreach", target=3))
    assert told(life, "proposal") == ["telegram", "sms"]
    life.hears("yes", "sms")
    assert life.case.proposals == ()
    assert life.case.contract is not None
    assert life.case.contract.version == 2


def test_once_for_each_address() -> None:
    life = Life(signed_client(terms=ONE), fate=lambda say: GONE)
    life.hears("PAUSE")
    life.days(15)
    assert told(life, "still_paused") == ["telegram", "sms"]
    assert life.news().count("coach_no_address") == 1
