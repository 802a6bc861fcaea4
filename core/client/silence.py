"""Low power without guilt, light touches, and the way back (BEHAVIOUR §4)."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import Address, ClientCase, Stage
from core.client import asking, checkins, progress
from core.contract import Proposal, Terms
from core.draft import Draft, tell_coach
from core.hours import local_date
from core.message import Args, Day

Client = Draft[ClientCase]

TOUCH_OPTIONS = ("found_work", "talk", "own", "not_now")
STAYS_LOW = frozenset({"own", "not_now"})
"""Options that keep it low, also when they are pressed twice."""
OFFER_OPTIONS = ("talk", "found_work", "not_now")


def set_stage(draft: Client, stage: Stage) -> None:
    """Move the case to a stage and note it."""
    if draft.case.stage == stage:
        return
    draft.note("stage", stage=stage, was=draft.case.stage)
    draft.change(stage=stage, stage_since=draft.now)


def steady(draft: Client) -> None:
    """The first two weeks are over."""
    set_stage(draft, "steady")


def enter_low_power(draft: Client) -> None:
    """Repeated silence: step back. The coach is told once."""
    checkins.excuse(draft, "low_power")
    set_stage(draft, "low_power")
    draft.change(low_power_since=draft.now, light_touches=0, asks=())
    tell_coach(draft, "coach_low_power")


def light_touch(draft: Client) -> None:
    """One line, impersonal enough for a wrong reader, on the next medium."""
    address = cadence.light_touch_address(draft.case)
    assert address is not None
    _ask_where_they_are(draft, "light_touch", address)
    draft.change(light_touches=draft.case.light_touches + 1, last_contact_at=draft.now, asked_on=today(draft))


def repeat_light_touch(draft: Client) -> None:
    """The light touch bounced: once more on the next medium, counted once."""
    address = cadence.light_touch_address(draft.case)
    if address is not None:
        _ask_where_they_are(draft, "light_touch", address)


def write_light_touch(draft: Client) -> None:
    """Nobody took the call of a light touch: once more in writing, counted once."""
    address = cadence.in_writing(draft.case)
    if address is not None:
        _ask_where_they_are(draft, "light_touch", address)


def _ask_where_they_are(draft: Client, kind: str, address: Address) -> None:
    asking.drop(draft, "light_touch")
    asking.ask(
        draft,
        "light_touch",
        "light_touch",
        {"coach": draft.case.coach_name},
        on=address,
        purpose="ask",
        say_kind=kind,
        options=TOUCH_OPTIONS,
        worded=True,
        expires_at=draft.now + 3 * cadence.DAY,
        variant=draft.case.light_touches,
    )


def last_offer(draft: Client) -> None:
    """The program ends in two weeks: one offer more. It takes the place of a light touch of that week."""
    ends_on, touch = draft.case.program.ends_on, cadence.light_touch_at(draft.case)
    draft.change(last_offer_made=True)
    ladder = cadence.usable(draft.case)
    if not ladder or ends_on is None or today(draft) > ends_on:
        return
    if touch is not None and touch < draft.now + cadence.policy_of(draft.case).last_offer_alone_days * cadence.DAY:
        draft.change(light_touches=draft.case.light_touches + 1)
    draft.change(last_contact_at=draft.now, asked_on=today(draft))
    ask_last_offer(draft)


def ask_last_offer(draft: Client) -> None:
    """The question itself, also once more where its address turned out not to work."""
    ends_on = draft.case.program.ends_on
    assert ends_on is not None
    asking.ask(
        draft,
        "last_offer",
        "last_offer",
        {"coach": draft.case.coach_name, "day": Day(ends_on)},
        on=cadence.usable(draft.case)[0],
        purpose="ask",
        options=OFFER_OPTIONS,
        label="light_touch",
        expires_at=draft.now + 3 * cadence.DAY,
    )


def ends(draft: Client) -> None:
    """The program is over."""
    checkins.excuse(draft, "ended")
    set_stage(draft, "closed")
    tell_coach(draft, "coach_program_ended")


def touched(draft: Client, option: str) -> None:
    """The answer to a light touch or a last offer: 1 found work, 2 let's talk, 3 on my own, 4 not now."""
    asking.drop(draft, "light_touch", "last_offer")
    if option == "found_work":
        confirm_landed(draft)
    elif option == "talk":
        come_back(draft, quiet=True)
        draft.say("talk_soon", {"coach": draft.case.coach_name, "name": draft.case.name})
        draft.change(call_task=True)
        tell_coach(draft, "coach_wants_to_talk", task="call", choices=checkins.CALLED)
    else:
        draft.note("stays_low", option=option)
        # Whoever says "not now" on day 19 is not asked again on day 28: the next touch is as far from this word.
        draft.change(low_power_since=draft.now)
        draft.say("own_way" if option == "own" else "not_now_ok", {"coach": draft.case.coach_name})


def confirm_landed(draft: Client) -> None:
    """`landed` is always confirmed."""
    asking.drop(draft, "landed")
    args: Args = {"name": draft.case.name}
    asking.ask(draft, "landed", "found_work_confirm", args, options=("yes", "no"), label="button", worded=True)


def land(draft: Client) -> None:
    """The client found work."""
    checkins.excuse(draft, "landed")
    set_stage(draft, "landed")
    draft.change(asks=(), proposals=(), call_task=False)
    draft.say("landed_congrats", {"name": draft.case.name, "coach": draft.case.coach_name})
    tell_coach(draft, "coach_landed_news", task="-call")


def active_stage(case: ClientCase, now: dt.datetime) -> Stage:
    """``early`` within two weeks of signing, else ``steady``; ``invited`` before signing."""
    if case.signed_at is None:
        return "invited"
    within = now < case.signed_at + cadence.policy_of(case).early_days * cadence.DAY
    return "early" if within else "steady"


def come_back(draft: Client, *, quiet: bool = False) -> None:
    """Any word leads back: warm, no word of what was missed, one commitment this week.

    ``quiet``: something else already answers the word.
    """
    case = draft.case
    draft.note("comeback")
    set_stage(draft, active_stage(case, draft.now))
    draft.change(low_power_since=None, light_touches=0, missed_in_row=0, last_missed=False, checked_on=today(draft))
    if case.contract is None:
        tell_coach(draft, "coach_comeback_unsigned")
        _resume_joining(draft)
        return
    tell_coach(draft, "coach_comeback")
    terms = _one_commitment(case, draft.now)
    checkins.set_terms(draft, terms)
    resting = any(c.dropped for c in terms.commitments)
    draft.change(comeback_answers=0 if resting else -1)
    kept = next((c for c in terms.commitments if not c.dropped), None)
    if quiet:
        return
    if kept is None:
        draft.say("comeback_open", {"name": case.name, "coach": case.coach_name})
    else:
        draft.say("comeback", {"name": case.name, "coach": case.coach_name, "item": progress.what(kept)})


def today(draft: Client) -> dt.date:
    """The client's local day."""
    return local_date(draft.case.zone, draft.now)


def _resume_joining(draft: Client) -> None:
    joining = draft.case.joining
    if joining is not None:
        draft.change(joining=replace(joining, told=0, step_at=draft.now))


def _one_commitment(case: ClientCase, now: dt.datetime) -> Terms:
    """What was due more than seven days ago is dropped; one commitment stays, the others rest."""
    assert case.contract is not None
    terms = case.contract.terms
    oldest = now.date() - dt.timedelta(days=cadence.policy_of(case).stale_after_days)
    fresh = [c for c in terms.commitments if c.due is None or c.due >= oldest or c.done >= c.target]
    kept = next((c.id for c in fresh if c.done < c.target or c.period != "once"), None)
    changed = tuple(replace(c, dropped=c.id != kept, not_done_in_row=0) for c in fresh)
    return replace(terms, commitments=changed)


def after_answer(draft: Client) -> None:
    """After a comeback, the rest returns by proposal once two check-ins were answered."""
    case = draft.case
    if case.comeback_answers < 0 or case.contract is None:
        return
    draft.change(comeback_answers=case.comeback_answers + 1)
    if draft.case.comeback_answers < 2:
        return
    draft.change(comeback_answers=-1)
    terms = checkins.terms_of(draft.case)
    resting = [c for c in terms.commitments if c.dropped]
    if not resting:
        return
    whole = replace(terms, commitments=tuple(replace(c, dropped=False) for c in terms.commitments))
    number = draft.case.next_id
    proposal = Proposal(number, "coach", "return", whole, draft.now)
    draft.change(next_id=number + 1, proposals=(*draft.case.proposals, proposal))
    asking.ask(
        draft,
        "proposal",
        "comeback_return",
        {"items": [progress.what(c) for c in resting], "name": case.name},
        options=("yes", "no"),
        label="button",
        worded=True,
        about=number,
    )


def pause(draft: Client, until: dt.datetime | None) -> None:
    """Nothing automated until ``until``, or for two weeks and then one question."""
    checkins.excuse(draft, "paused")
    if draft.case.stage != "paused":
        came_from: Stage = draft.case.stage if draft.case.stage in {"early", "steady"} else "steady"
        draft.change(paused_from=came_from)
    end = until or draft.now + cadence.policy_of(draft.case).pause_days * cadence.DAY
    set_stage(draft, "paused")
    draft.change(paused_until=end, pause_asked=until is None, asks=(), missed_in_row=0, last_missed=False)


def pause_ends(draft: Client) -> None:
    """The pause's end: on a chosen date it simply goes on; without one, a question comes first."""
    if not draft.case.pause_asked:
        resume(draft)
        return
    ladder = cadence.usable(draft.case)
    policy = cadence.policy_of(draft.case)
    already = any(a.kind == "still_paused" for a in draft.case.asks)
    if already or not ladder:
        # The one question stayed unanswered: no more of them, but the door is held open.
        enter_low_power(draft)
        draft.change(paused_until=None, paused_from=None, pause_asked=False)
        return
    draft.change(paused_until=draft.now + policy.low_power_after_days * cadence.DAY, asked_on=today(draft))
    ask_still_paused(draft)


def ask_still_paused(draft: Client) -> None:
    """The one question after a pause without a date."""
    asking.ask(
        draft,
        "still_paused",
        "still_paused",
        {"name": draft.case.name, "coach": draft.case.coach_name},
        on=cadence.usable(draft.case)[0],
        purpose="event",
        options=("carry_on", "two_more_weeks", "slow_down"),
        expires_at=draft.now + 3 * cadence.DAY,
    )


def resume(draft: Client) -> None:
    """End a pause, NOT THIS WEEK and what holds; check-ins go on by the contract's days."""
    set_stage(draft, active_stage(draft.case, draft.now))
    draft.change(paused_until=None, paused_from=None, pause_asked=False, skip_until=None)
    asking.drop(draft, "still_paused")
    _resume_joining(draft)
    let_go_by(draft)


def let_go_by(draft: Client) -> None:
    """A check-in whose hour went by while it was not due is not made up for."""
    while (at := cadence.next_check_in(draft.case)) is not None and at <= draft.now:
        draft.change(checked_on=local_date(draft.case.zone, at))


def undelivered(draft: Client) -> None:
    """For seven days nothing has reached the client."""
    checkins.tell_undelivered(draft)
