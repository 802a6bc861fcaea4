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
from core.policy import DEFAULT

SAFE_ANY_TIME: frozenset[Purpose] = frozenset({"answer", "keyword", "safety"})


AFTER_STOP: frozenset[Purpose] = frozenset({"keyword", "safety"})

ORDER = (
    ("cancellation",),
    ("interview", "meeting"),
    ("thank_you",),
    ("check_in",),
    ("club",),
    ("nudge",),
)
"""Kinds of messages by importance: those that come first get the places of a day. Kinds not named here come last."""
RANKS = {kind: rank for rank, kinds in enumerate(ORDER) for kind in kinds}
UNCAPPED = frozenset({"cancellation", "proposal", "contract", "inform"})
"""Neither held by the cap nor counted in it: what does not take place must be known in time; and what a coach has just
done about a client is a human's word, only passed on."""
ENDED: frozenset[Stage] = frozenset({"landed", "closed"})
ASKS = frozenset({"still_paused"})
"""Kinds that ask although they are events: in a pause nothing else may."""
LOOK_AGAIN = dt.timedelta(minutes=1)


class Waiting(Struct, frozen=True):
    """Another message of the same person that has not left yet."""

    kind: str
    purpose: Purpose
    not_before: dt.datetime
    expires_at: dt.datetime | None = None


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
    automated_a_day: int = DEFAULT.automated_a_day
    asking_a_day: int = DEFAULT.asking_a_day
    """What the policy of the recipient's program allows a day."""
    waiting: tuple[Waiting, ...] = ()
    """What else is to leave for the recipient, on any medium."""
    spent_until: dt.datetime | None = None
    """The organisation's limit for texts is reached until then."""
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


def importance(kind: str) -> int:
    """Place of a kind in the order of a day, 0 the first."""
    return RANKS.get(kind, len(ORDER))


def counts(purpose: Purpose, kind: str) -> bool:
    """Whether this is one of the day's automated messages."""
    return purpose not in SAFE_ANY_TIME and kind not in UNCAPPED


def asks(purpose: Purpose, kind: str) -> bool:
    """Whether this is one of the day's messages that ask."""
    return purpose == "ask" or kind in ASKS


def gate(purpose: Purpose, kind: str, expires_at: dt.datetime | None, facts: Facts, now: dt.datetime) -> Verdict:
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
    refused = (
        (_rests(purpose, kind, facts, now) if facts.client else None)
        or _closed(purpose, facts, now)
        or (_capped(purpose, kind, facts, now) if facts.client else None)
        or (_spent(facts) if facts.client else None)
    )
    return _in_time(refused, expires_at) if refused else GO


def _leaves(purpose: Purpose, facts: Facts, earliest: dt.datetime) -> dt.datetime:
    """The first moment from ``earliest`` in sending hours; of a working day for what asks, and for calls."""
    region = facts.region if purpose == "ask" or facts.spoken else None
    hours = calling_hours(facts.hours) if facts.spoken else facts.hours
    return next_sending_moment(facts.zone, hours, earliest, region=region)


def _rests(purpose: Purpose, kind: str, facts: Facts, now: dt.datetime) -> Verdict | None:
    """Automation rests: a stage without questions, or people who talk. A proposal ends with the check-ins."""
    if kind == "proposal" and facts.stage in ENDED:
        return Verdict("stop", facts.stage)
    if purpose != "ask":
        return None
    if facts.stage in {"paused", "landed", "closed"}:
        return Verdict("stop", facts.stage)
    if facts.held:
        return Verdict("stop", "held")
    if facts.hold_until is not None and facts.hold_until > now:
        return Verdict("wait", "hold", facts.hold_until)
    return None


def _closed(purpose: Purpose, facts: Facts, now: dt.datetime) -> Verdict | None:
    """It is no hour to write."""
    at = _leaves(purpose, facts, now)
    return Verdict("wait", "hours", at) if at > now else None


def _capped(purpose: Purpose, kind: str, facts: Facts, now: dt.datetime) -> Verdict | None:
    """The day has no place left; or those that are left belong to what is more important and still to leave today."""
    if not counts(purpose, kind):
        return None
    asking = asks(purpose, kind)
    free = facts.automated_a_day - facts.automated_today
    free_asking = facts.asking_a_day - facts.asking_today
    if free <= 0 or (asking and free_asking <= 0):
        return Verdict("wait", "cap", _tomorrow(facts, now))
    first = _first(kind, facts, now)
    first_asking = [one for one in first if one[1]]
    if len(first) >= free or (asking and len(first_asking) >= free_asking):
        return Verdict("wait", "order", max(max(at for at, _ in first), now + LOOK_AGAIN))
    return None


def _spent(facts: Facts) -> Verdict | None:
    """Coaches' news pass: they are few, and one of them tells of this."""
    return Verdict("wait", "spend_cap", facts.spent_until) if facts.spent_until else None


def _first(kind: str, facts: Facts, now: dt.datetime) -> list[tuple[dt.datetime, bool]]:
    """(when it leaves, whether it asks) of what is more important than ``kind`` and leaves on this local day."""
    today, found = local_date(facts.zone, now), []
    for one in facts.waiting:
        if importance(one.kind) >= importance(kind) or not counts(one.purpose, one.kind):
            continue
        at = _leaves(one.purpose, facts, max(one.not_before, now))
        if local_date(facts.zone, at) == today and (one.expires_at is None or at < one.expires_at):
            found.append((at, asks(one.purpose, one.kind)))
    return found


def _tomorrow(facts: Facts, now: dt.datetime) -> dt.datetime:
    return instant(facts.zone, local_date(facts.zone, now) + dt.timedelta(days=1), facts.hours.opens)


def _in_time(verdict: Verdict, expires_at: dt.datetime | None) -> Verdict:
    """A wait beyond the message's use is a stop."""
    if verdict.until is not None and expires_at is not None and verdict.until >= expires_at:
        return Verdict("stop", verdict.why)
    return verdict
