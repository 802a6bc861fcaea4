"""The send gate: may this go out now, and if not, when or why not (BEHAVIOUR §5).

One place decides about everything that goes out. `decide` asks it when it plans, deliver asks it again in the
transaction that commits `sending`.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from core.case import Health, Stage
from core.hours import Hours, calling_hours, instant, local_date, next_sending_moment
from core.message import Purpose
from core.policy import DEFAULT, Policy

SAFE_ANY_TIME: frozenset[Purpose] = frozenset({"answer", "keyword", "safety"})


AFTER_STOP: frozenset[Purpose] = frozenset({"keyword", "safety"})


class Facts(Struct, frozen=True, omit_defaults=True):
    """What is known of the recipient when a message is about to leave."""

    zone: str
    health: Health = "ok"
    suppressed: bool = False
    """STOP is on record for this address."""
    region: str = ""
    hours: Hours = Hours()
    stage: Stage = "steady"
    hold_until: dt.datetime | None = None
    held: bool = False
    automated_today: int = 0
    """Automated messages already sent on the recipient's local day, over all media."""
    asking_today: int = 0
    client: bool = True
    """Caps and holds protect clients; a coach has only hours."""
    spoken: bool = False
    """It goes as a call: on working days from 9 to 20 alone, whatever it is for."""


class Verdict(Struct, frozen=True, omit_defaults=True):
    """``go`` now, ``wait`` until a moment, or ``stop`` for good; ``why`` in a word of the record."""

    answer: Literal["go", "wait", "stop"]
    why: str = ""
    until: dt.datetime | None = None


GO = Verdict("go")


def gate(
    purpose: Purpose,
    kind: str,
    expires_at: dt.datetime | None,
    facts: Facts,
    now: dt.datetime,
    policy: Policy = DEFAULT,
) -> Verdict:
    """Decide about one message. Never raises.

    A stopped address gets nothing but a keyword's confirmation, and help in danger (RELIABILITY, consent).
    """
    if expires_at is not None and expires_at <= now:
        return Verdict("stop", "expired")
    if (facts.suppressed or facts.health == "opted_out") and purpose not in AFTER_STOP:
        return Verdict("stop", "stopped")
    if facts.health == "unreachable":
        return Verdict("stop", "unreachable")
    if facts.health == "pending" and purpose in {"ask", "event"}:
        return Verdict("stop", "no_consent")
    if purpose in SAFE_ANY_TIME and not facts.spoken:
        return GO
    if facts.client and purpose not in SAFE_ANY_TIME:
        refused = _refused(purpose, facts, now, policy)
        if refused:
            return _in_time(refused, expires_at)
    region = facts.region if purpose == "ask" or facts.spoken else None
    hours = calling_hours(facts.hours) if facts.spoken else facts.hours
    at = next_sending_moment(facts.zone, hours, now, region=region)
    return GO if at <= now else _in_time(Verdict("wait", "hours", at), expires_at)


def _refused(purpose: Purpose, facts: Facts, now: dt.datetime, policy: Policy) -> Verdict | None:
    if purpose == "ask":
        if facts.stage in {"paused", "landed", "closed"}:
            return Verdict("stop", facts.stage)
        if facts.held:
            return Verdict("stop", "held")
        if facts.hold_until is not None and facts.hold_until > now:
            return Verdict("wait", "hold", facts.hold_until)
    full = facts.automated_today >= policy.automated_a_day
    if full or (purpose == "ask" and facts.asking_today >= policy.asking_a_day):
        return Verdict("wait", "cap", _tomorrow(facts, now))
    return None


def _tomorrow(facts: Facts, now: dt.datetime) -> dt.datetime:
    return instant(facts.zone, local_date(facts.zone, now) + dt.timedelta(days=1), facts.hours.opens)


def _in_time(verdict: Verdict, expires_at: dt.datetime | None) -> Verdict:
    """A wait beyond the message's use is a stop."""
    if verdict.until is not None and expires_at is not None and verdict.until >= expires_at:
        return Verdict("stop", verdict.why)
    return verdict
