"""Stages, ladder, and when what is next. :func:`agenda` is the only source of a client's ``wake_at`` (BEHAVIOUR §4).

One day, one question of ours (BEHAVIOUR §5). What falls on the day of a check-in merges into it or makes room:

- a last offer goes with the first check-in of its week, in one message; it comes by itself when there is none;
- a light touch comes on the next working day without a question; within a week of the last offer that takes its place;
- after the question that ends a pause, check-ins begin on another day;
- a nudge is left out on the day of another question.
"""

from __future__ import annotations

import datetime as dt

from msgspec import Struct
from msgspec.structs import replace

from core.case import Address, ClientCase
from core.hours import (
    add_sending_hours,
    add_working_days,
    instant,
    local_date,
    next_working_day,
    spread,
    working_day,
)
from core.policy import Policy

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
FARTHEST = 120
"""Days to look ahead for a check-in day before giving up."""


class Due(Struct, frozen=True, order=True):
    """One entry of the agenda: what is due, and when. Names are the keys of the tick's table."""

    at: dt.datetime
    what: str


def policy_of(case: ClientCase) -> Policy:
    """The numbers that hold for this case."""
    return case.program.policy


def usable(case: ClientCase) -> tuple[Address, ...]:
    """Addresses that may be tried, in the ladder's order."""
    found: list[Address] = []
    for medium in case.ladder:
        found.extend(a for a in case.addresses if a.medium == medium and a.health == "ok")
    return tuple(found)


def in_writing(case: ClientCase) -> Address | None:
    """Where words for this client are read and can be answered: by text before e-mail, never by telephone."""
    written = [a for a in usable(case) if a.medium != "voice"]
    typed = [a for a in written if a.medium != "email"]
    return next(iter(typed or written), None)


def check_in_address(case: ClientCase) -> Address | None:
    """Where the next check-in goes: ``ladder[missed_in_row mod n]`` among the addresses that are ok."""
    ladder = usable(case)
    return ladder[case.missed_in_row % len(ladder)] if ladder else None


def light_touch_address(case: ClientCase) -> Address | None:
    """Where the next light touch goes: each on the next medium."""
    ladder = usable(case)
    return ladder[(case.missed_in_row + case.light_touches) % len(ladder)] if ladder else None


def check_in_weekdays(case: ClientCase) -> tuple[int, ...]:
    """Weekdays on which this case is checked in with now (Monday is 0)."""
    assert case.contract is not None
    days = case.contract.terms.days or (0,)
    if case.less:
        return days[:1]
    if case.stage == "early":
        return MONDAY_TO_FRIDAY if case.missed_in_row < 2 else policy_of(case).early_days_after_misses
    return days


def check_in_moment(case: ClientCase, day: dt.date) -> dt.datetime:
    """The instant of the check-in on a local ``day``, with the case's own spread."""
    at = case.contract.terms.at if case.contract else policy_of(case).hours.check_in
    return instant(case.zone, day, at) + spread(case.id, policy_of(case).spread_minutes)


def next_check_in(case: ClientCase, after: dt.date | None = None) -> dt.datetime | None:
    """The next check-in after the local day ``after`` (default: the newest check-in's day).

    Never on the day of signing, never while a hold, a pause or NOT THIS WEEK lasts: such days are passed over
    and nothing is counted.
    """
    if case.contract is None or case.signed_at is None:
        return None
    day = after or case.checked_on or local_date(case.zone, case.signed_at)
    weekdays = check_in_weekdays(case)
    region = case.program.region
    for _ in range(FARTHEST):
        day += DAY
        if day.weekday() not in weekdays or not working_day(day, region):
            continue
        if day == case.asked_on or (case.skip_until is not None and day < case.skip_until):
            continue
        at = check_in_moment(case, day)
        if case.hold_until is None or at >= case.hold_until:
            return at
    return None


def window_hours(case: ClientCase) -> int:
    """Length of the reply window in sending hours of working days."""
    policy = policy_of(case)
    return policy.early_window_hours if case.stage == "early" else policy.steady_window_hours


def window(case: ClientCase, sent_at: dt.datetime, day: dt.date) -> tuple[dt.datetime, dt.datetime]:
    """(nudge, end) of a reply window that opened at ``sent_at`` for the check-in of local ``day``."""
    policy, region = policy_of(case), case.program.region
    hours = window_hours(case)
    end = add_sending_hours(case.zone, policy.hours, sent_at, dt.timedelta(hours=hours), region)
    following = next_check_in(case, day)
    if following is not None:
        end = max(min(end, following - HOUR), sent_at + HOUR)
    nudge = add_sending_hours(case.zone, policy.hours, sent_at, dt.timedelta(hours=hours) / 2, region)
    return nudge, end


def low_power_at(case: ClientCase) -> dt.datetime | None:
    """When silence leads to low power, if nothing is heard: BEHAVIOUR §4."""
    policy = policy_of(case)
    if (
        case.stage not in {"early", "steady"}
        or case.missed_in_row < policy.low_power_after_missed
        or case.signed_at is None
    ):
        return None
    at = (case.last_word_at or case.signed_at) + policy.low_power_after_days * DAY
    at = max(at, case.signed_at + policy.early_days * DAY)
    return max(at, case.check_in.closes_at) if case.check_in else at


def light_touch_at(case: ClientCase) -> dt.datetime | None:
    """The next light touch of a case in low power; a funder's minimum contact outranks the end of them."""
    policy = policy_of(case)
    if case.stage != "low_power" or case.low_power_since is None or not usable(case):
        return None
    candidates: list[dt.datetime] = []
    if case.light_touches < len(policy.light_touch_days):
        candidates.append(case.low_power_since + policy.light_touch_days[case.light_touches] * DAY)
    if case.program.contact_every_days:
        since = case.last_contact_at or case.low_power_since
        candidates.append(since + case.program.contact_every_days * DAY)
    if not candidates:
        return None
    return quiet_moment(case, local_date(case.zone, min(candidates)))


def working_moment(case: ClientCase, earliest: dt.datetime) -> dt.datetime:
    """The check-in hour of ``earliest``'s local day, or of the next working day when it is none."""
    return check_in_moment(case, next_working_day(local_date(case.zone, earliest), case.program.region, inclusive=True))


def quiet_moment(case: ClientCase, day: dt.date) -> dt.datetime:
    """The check-in hour of the first working day from ``day`` on that has no question of ours yet."""
    asked = [on + DAY for on in (case.checked_on, case.asked_on) if on is not None]
    return check_in_moment(case, next_working_day(max(day, *asked, day), case.program.region, inclusive=True))


def last_offer_day(case: ClientCase) -> dt.date | None:
    """The local day of the last offer before the program ends; None when there is none to make (any more)."""
    ends_on = case.program.ends_on
    if ends_on is None or case.last_offer_made or case.held or case.stage in {"invited", "paused"}:
        return None
    return ends_on - policy_of(case).last_offer_days * DAY


def last_offer_at(case: ClientCase) -> dt.datetime | None:
    """When the last offer goes by itself; None while it waits for a check-in to go with."""
    day, ends_on = last_offer_day(case), case.program.ends_on
    if day is None or ends_on is None:
        return None
    following = next_check_in(case) if case.stage in {"early", "steady"} else None
    if following is not None:
        with_it = local_date(case.zone, following)
        if with_it <= ends_on and with_it < day + policy_of(case).last_offer_alone_days * DAY:
            return None
    return quiet_moment(case, day)


MESSAGES = frozenset({"check_in", "nudge", "light_touch", "last_offer", "go_on"})
"""Entries of the agenda that the client hears of; the others are for the coach or the record."""


def next_message(case: ClientCase) -> Due | None:
    """The next message that the client gets, if nothing is heard; None when only a word from someone brings one."""
    dues = [due for due in agenda(case) if due.what in MESSAGES]
    if case.check_in is not None and case.stage in {"early", "steady"} and not case.stopped:
        following = next_check_in(case, case.check_in.day)
        dues += [Due(following, "check_in")] if following and not case.held else []
    if case.stage == "paused" and case.paused_until is not None and not case.stopped:
        dues += _after_pause(case, case.paused_until)
    return min(dues, default=None)


def _after_pause(case: ClientCase, until: dt.datetime) -> list[Due]:
    """After a pause without a date one question; after one with a date simply the next check-in."""
    if case.pause_asked:
        asked = any(one.kind == "still_paused" for one in case.asks)
        return [] if asked else [Due(until, "still_paused")]
    resumed = replace(case, stage=case.paused_from or "steady")
    following = next_check_in(resumed, local_date(case.zone, until) - DAY)
    return [Due(following, "check_in")] if following else []


def _joining_agenda(case: ClientCase) -> list[Due]:
    joining, policy = case.joining, policy_of(case)
    if joining is None or case.stage != "invited":
        return []
    if joining.consent_at is None:
        if joining.told < len(policy.invite_tell_days):
            return [Due(joining.invited_at + policy.invite_tell_days[joining.told] * DAY, "unopened")]
        return []
    if joining.waiting_for_coach:
        return []
    since = max(joining.consent_at, joining.step_at or joining.consent_at)
    low_power = Due(since + policy.unsigned_low_power_day * DAY, "unsigned_low_power")
    step = joining.told
    if step == 0:
        day = add_working_days(local_date(case.zone, since), 1, case.program.region)
        return [Due(check_in_moment(case, day), "go_on"), low_power]
    if step == 1:
        return [Due(working_moment(case, since + policy.unsigned_ask_days[1] * DAY), "go_on"), low_power]
    if step == 2:
        return [Due(since + policy.unsigned_call_day * DAY, "unsigned_call"), low_power]
    return [low_power]


def _ending_agenda(case: ClientCase) -> list[Due]:
    ends_on = case.program.ends_on
    if ends_on is None or case.stage in {"invited", "paused"} or last_offer_day(case) is not None:
        return []
    return [Due(instant(case.zone, ends_on + DAY, dt.time()), "ends")]


def _spaced_agenda(case: ClientCase) -> list[Due]:
    """Light touch and last offer: of two that are close the offer goes, at the earlier moment."""
    touch, offer = None if case.held else light_touch_at(case), last_offer_at(case)
    if touch and offer and abs(touch - offer) < policy_of(case).last_offer_alone_days * DAY:
        return [Due(min(touch, offer), "last_offer")]
    return [Due(at, what) for at, what in ((touch, "light_touch"), (offer, "last_offer")) if at is not None]


def _check_in_agenda(case: ClientCase) -> list[Due]:
    dues: list[Due] = []
    if case.check_in is not None:
        dues.append(Due(case.check_in.closes_at, "close"))
        if (
            not case.check_in.nudged
            and case.check_in.heard_at is None
            and case.check_in.nudge_at < case.check_in.closes_at
        ):
            dues.append(Due(case.check_in.nudge_at, "nudge"))
    elif not case.held:
        at = next_check_in(case)
        if at is not None:
            dues.append(Due(at, "check_in"))
    if case.stage == "early" and case.signed_at is not None:
        dues.append(Due(case.signed_at + policy_of(case).early_days * DAY, "steady"))
    low_power = low_power_at(case)
    if low_power is not None and not case.held:
        dues.append(Due(low_power, "low_power"))
    return dues


def agenda(case: ClientCase) -> tuple[Due, ...]:
    """Everything that is due for this case, earliest first. Empty: only a word from someone moves it."""
    if case.stopped or case.stage in {"landed", "closed"}:
        return ()
    dues = _joining_agenda(case)
    if case.stage in {"early", "steady"}:
        dues += _check_in_agenda(case)
    if case.stage == "paused" and case.paused_until is not None:
        dues.append(Due(case.paused_until, "pause_ends"))
    dues += _spaced_agenda(case)
    if case.undelivered_since is not None and not case.undelivered_told:
        dues.append(Due(case.undelivered_since + policy_of(case).undelivered_tell_days * DAY, "undelivered"))
    dues += _ending_agenda(case)
    return tuple(sorted(dues))
