"""What happens while an invite stays unopened or a contract unsigned (BEHAVIOUR §2.4)."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import Address, ClientCase
from core.client import asking
from core.client.checkins import CALLED
from core.client.joining import state
from core.draft import Draft, tell_coach
from core.hours import common_sending_moment, plausible_zones

Client = Draft[ClientCase]


def unopened(draft: Client) -> None:
    """The invite was not used yet: the coach hears it on days 2 and 7."""
    joining = state(draft)
    draft.change(joining=replace(joining, told=joining.told + 1))
    days = cadence.policy_of(draft.case).invite_tell_days[joining.told]
    tell_coach(draft, "coach_unopened" if joining.step == "unopened" else "coach_unconsented", {"days": days})


def go_on(draft: Client) -> None:
    """Consented but unsigned: shall we go on? The open question comes along."""
    joining = state(draft)
    draft.change(joining=replace(joining, told=joining.told + 1))
    address = cadence.check_in_address(draft.case)
    if address is None:
        return
    asking.drop(draft, "shall_we_go_on")
    asking.ask(
        draft,
        "shall_we_go_on",
        "shall_we_go_on",
        {"name": draft.case.name, "coach": draft.case.coach_name},
        on=address,
        purpose="ask",
        options=("yes", "later"),
        label="go_on",
        not_before=_decent_hour(draft, address),
        expires_at=draft.now + 2 * cadence.DAY,
    )


def _decent_hour(draft: Client, address: Address) -> dt.datetime | None:
    """Until the zone is known, a text goes only when it is a decent hour wherever such a number may be."""
    if state(draft).zoned or address.medium != "sms":
        return None
    hours = cadence.policy_of(draft.case).hours
    return common_sending_moment(plausible_zones(address.address), hours, draft.now)


def unsigned_call(draft: Client) -> None:
    """Day 5 without a signature: a call task."""
    draft.change(joining=replace(state(draft), told=3), call_task=True)
    tell_coach(draft, "coach_unsigned_call", task="call", choices=CALLED)
