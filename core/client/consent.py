"""STOP and START, wrong numbers, blocked bots, distress: what outranks every dialogue (BEHAVIOUR §4)."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import Address, ClientCase, Health, Place, outlasts_stop
from core.client import checkins, silence
from core.draft import Draft, tell_coach
from core.hours import local_date
from core.message import Args, Medium, Phrase
from core.organisation import named

Client = Draft[ClientCase]

TWILIO_STOPS = frozenset({"stop", "stopall", "end", "quit", "cancel", "unsubscribe", "revoke", "optout"})
"""Whole messages that the SMS provider confirms itself (RELIABILITY, consent and keywords)."""
CONFIRMED_WITHIN = dt.timedelta(minutes=5)
"""A later word to somebody who said STOP is one too many: 47 CFR 64.1200(a)(12)."""


def set_health(draft: Client, place: Place, health: Health) -> None:
    """Record what is known of one address, as of when it was said."""
    addresses = tuple(
        replace(a, health=health, since=draft.said_at) if a.place == place and a.health != health else a
        for a in draft.case.addresses
    )
    draft.change(addresses=addresses)


def stop(draft: Client, words: str, source: str) -> None:
    """End everything automated on every medium, and tell the coach."""
    on = draft.heard_on
    first = not draft.case.stopped
    checkins.excuse(draft, "stopped")
    addresses = tuple(_stopped(a, draft.said_at) for a in draft.case.addresses)
    draft.change(stopped=True, addresses=addresses, asks=())
    draft.note("stopped", source=source)
    if on is not None and source == "words" and not _provider_confirms(draft, on, words):
        args: Args = {"organisation": named(draft.case.around.organisation, draft.case.organisation_name)}
        until = draft.now + CONFIRMED_WITHIN
        draft.say("stop_confirm", args, purpose="keyword", kind="stop", expires_at=until)
    if first:
        draft.change(noted_at=None)
        tell_coach(draft, "coach_bot_blocked" if source == "blocked" else "coach_stopped", task="-call")


def _stopped(address: Address, at: dt.datetime) -> Address:
    """An address without messages from ``at``, or from an earlier call of this whose words came later."""
    if address.health == "opted_out" and address.since is not None and address.since > at:
        return address
    return replace(address, health="opted_out", since=at)


def is_outdated_stop(draft: Client) -> bool:
    """Whether a STOP was written before the yes that holds now, and only its message came later."""
    on = draft.heard_on
    return on is not None and outlasts_stop(on.health, on.since, draft.said_at)


def is_later_than_stop(draft: Client) -> bool:
    """Whether what was written comes after the STOP of its address: only then does START, or a yes, take it back."""
    on = draft.heard_on
    return on is not None and (on.since is None or draft.said_at >= on.since)


def _provider_confirms(draft: Client, on: Address, words: str) -> bool:
    return on.medium == "sms" and draft.case.around.confirms_stop and words.strip().lower() in TWILIO_STOPS


def start(draft: Client) -> None:
    """Reopen the medium that START was written on."""
    on = draft.heard_on
    assert on is not None
    was_stopped = draft.case.stopped
    set_health(draft, on.place, "ok")
    prefer(draft, on.medium)
    draft.change(stopped=False)
    draft.note("started", medium=on.medium)
    on_again = draft.case.contract is not None and draft.case.stage in {"early", "steady", "low_power"}
    sentence = "start_confirm" if on_again and not draft.case.held else "start_confirm_quiet"
    draft.say(sentence, {"coach": draft.case.coach_name, "name": draft.case.name}, purpose="keyword", kind="start")
    if was_stopped:
        draft.change(checked_on=silence.today(draft), missed_in_row=0, last_missed=False)
        tell_coach(draft, "coach_started")
    if draft.case.stage == "low_power":
        silence.come_back(draft, quiet=True)


def how_to_start(draft: Client) -> None:
    """Somebody who said STOP asks for us: how to come back, at most once a day, and nothing else."""
    said, today = draft.case.noted_at, silence.today(draft)
    draft.note("word_while_stopped")
    if said is None or local_date(draft.case.zone, said) != today:
        draft.change(noted_at=draft.now)
        draft.say("stop_still", purpose="keyword", kind="stop", expires_at=draft.now + CONFIRMED_WITHIN)


def blocked(draft: Client) -> None:
    """The bot was blocked: an opt-out, said without words."""
    stop(draft, "", "blocked")


def stop_here(draft: Client) -> None:
    """No more calls, or no more mail: this address is closed and the others stay. The coach is told."""
    on = draft.heard_on
    assert on is not None
    set_health(draft, on.place, "opted_out")
    draft.change(ladder=tuple(m for m in draft.case.ladder if m != on.medium))
    draft.note("stopped_here", medium=on.medium)
    if on.health == "ok":
        reached(draft)
    tell_coach(draft, "coach_stopped_here", {"medium": Phrase(f"way_{on.medium}")})
    if not cadence.usable(draft.case):
        checkins.nowhere(draft)


def wrong_number(draft: Client) -> None:
    """Somebody else reads this address: close it."""
    on = draft.heard_on
    assert on is not None
    draft.say("wrong_number_bye", purpose="keyword", kind="stop")
    for other in draft.case.addresses:
        # Whoever reads the texts of a number also answers its calls.
        if other.address == on.address:
            set_health(draft, other.place, "opted_out")
    ladder = tuple(
        m for m in draft.case.ladder if any(a.medium == m and a.health == "ok" for a in draft.case.addresses)
    )
    checkins.excuse(draft, "wrong_number")
    draft.change(ladder=ladder, asks=(), undelivered_told=not ladder)
    draft.note("wrong_number", medium=on.medium)
    tell_coach(draft, "coach_wrong_number", task="call")


def prefer(draft: Client, medium: Medium) -> None:
    """The medium last answered stands first on the ladder."""
    if draft.case.ladder[:1] != (medium,):
        draft.change(ladder=(medium, *(m for m in draft.case.ladder if m != medium)))


REGIONS = {"US": "us_ca", "CA": "us_ca", "FR": "fr", "MX": "mx", "ES": "es", "": "us_ca"}


def distress(draft: Client, words: str) -> None:
    """Somebody may be in danger: say where help is, alert the coach at any hour, hold all automation."""
    country = draft.case.program.region[:2]
    where = REGIONS.get(country, "other")
    args: Args = {"coach": draft.case.coach_name, "line": Phrase(f"distress_line_{where}")}
    draft.say("distress", args, purpose="safety", kind="safety")
    checkins.excuse(draft, "held")
    draft.change(held=True, distress_at=draft.now)
    draft.note("distress")
    tell_coach(draft, "coach_distress", {"text": words}, task="distress", urgent=True, choices=RELEASE)


RELEASE = (("/go {client}", "coach_button_release"),)


def wants_human(draft: Client, words: str) -> None:
    """A person is asked for: the coach at once, and automation waits a day."""
    hold = draft.now + cadence.policy_of(draft.case).hold_hours * cadence.HOUR
    args: Args = {"coach": draft.case.coach_name, "name": draft.case.name}
    draft.say("passed_on" if draft.case.stopped else "human_coming", args, purpose="safety")
    checkins.excuse(draft, "held")
    draft.change(hold_until=hold, call_task=True)
    draft.note("human")
    tell_coach(draft, "coach_human", {"text": words}, task="human", urgent=True, choices=checkins.CALLED)


def reached(draft: Client) -> None:
    """A word from the client: the address works, is preferred, and nothing is missed in a row any more."""
    on = draft.heard_on
    assert on is not None
    current = next((a for a in draft.case.addresses if a.place == on.place), None)
    if current is not None and current.health == "unreachable":
        set_health(draft, on.place, "ok")
    if any(a.place == on.place and a.health == "ok" for a in draft.case.addresses):
        prefer(draft, on.medium)
    draft.change(
        last_word_at=draft.now,
        last_contact_at=draft.now,
        missed_in_row=0,
        last_missed=False,
        undelivered_in_row=0,
        undelivered_since=None,
        undelivered_told=False,
    )
    if draft.case.check_in is not None and draft.case.check_in.heard_at is None:
        draft.change(check_in=replace(draft.case.check_in, heard_at=draft.now))


def confirm_pending(draft: Client) -> bool:
    """The yes of a second medium, from itself. Tells whether this was one."""
    on = draft.heard_on
    assert on is not None
    known = next((a for a in draft.case.addresses if a.place == on.place and a.health == "pending"), None)
    if known is None:
        return False
    addresses = tuple(
        replace(a, health="ok", consent_at=draft.now, since=draft.said_at) if a.place == on.place else a
        for a in draft.case.addresses
    )
    ladder = draft.case.ladder if on.medium in draft.case.ladder else (*draft.case.ladder, on.medium)
    draft.change(addresses=addresses, ladder=ladder)
    draft.note("consent", medium=on.medium)
    draft.say("email_thanks" if on.medium == "email" else "second_thanks", {"name": draft.case.name})
    return True
