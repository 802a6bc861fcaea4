"""Further ways to reach a client, each by its own yes: automated calls, and e-mail (BEHAVIOUR §2, §4).

They are asked about after signing, so that joining stays short, one at a time and each once.
"""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core.case import Address, Ask, ClientCase
from core.client import asking, typed
from core.draft import Draft
from core.message import Args, Medium
from core.reply import Reply

Client = Draft[ClientCase]

YES_NO = ("yes", "no")
NO = ("no",)
ONE_NEW = dt.timedelta(days=1)
"""How often a new e-mail address may be named, so that nobody has strangers written to in a row."""


def offer(draft: Client) -> None:
    """Ask about the next way that this organisation has and this client was not asked about."""
    number = _number(draft)
    if number is not None and _is_new(draft, "voice"):
        args: Args = _names(draft) | {"number": number.address}
        _offered(draft, "voice")
        asking.ask(draft, "calls", "offer_calls", args, options=YES_NO, label="button", worded=True)
    elif _is_new(draft, "email"):
        _offered(draft, "email")
        asking.ask(draft, "email", "offer_email", _names(draft), options=NO, label="button", worded=True, form="yes_no")


def _names(draft: Client) -> Args:
    return {
        "name": draft.case.name,
        "coach": draft.case.coach_name,
        "organisation": draft.case.organisation_name,
    }


def _number(draft: Client) -> Address | None:
    """The number that its holder confirmed by a text from it."""
    return next((a for a in draft.case.addresses if a.medium == "sms" and a.health == "ok"), None)


def _is_new(draft: Client, medium: Medium) -> bool:
    known = medium in draft.case.offered or any(a.medium == medium for a in draft.case.addresses)
    return medium in draft.case.around.lanes and not known


def _offered(draft: Client, medium: Medium) -> None:
    draft.change(offered=(*draft.case.offered, medium))


def calls(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """The answer to whether a synthetic voice may call: its own yes, kept with the message that asked for it."""
    number = _number(draft)
    if reply.plain == "no":
        asking.close(draft, one.number)
        draft.note("way_declined", medium="voice")
        draft.say("way_declined", _names(draft))
        offer(draft)
        return True
    if reply.plain != "yes" or number is None or "voice" not in draft.case.around.lanes:
        return False
    asking.close(draft, one.number)
    lane = draft.case.around.lanes["voice"]
    address = Address("voice", number.address, lane, "ok", consent_at=draft.now, since=draft.now)
    kept = tuple(a for a in draft.case.addresses if a.place != address.place)
    ladder = tuple(m for m in draft.case.ladder if m != "voice")
    draft.change(addresses=(*kept, address), ladder=(*ladder, "voice"))
    shown = one.touches[0]
    draft.note("consent", medium="voice", turn=shown.turn, n=shown.n)
    draft.say("calls_thanks", _names(draft) | {"number": number.address})
    offer(draft)
    return True


def email(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """The answer to whether e-mail may come: an address, or no."""
    if reply.plain == "no":
        asking.close(draft, one.number)
        draft.note("way_declined", medium="email")
        draft.say("way_declined", _names(draft))
        return True
    return named(draft, text)


def named(draft: Client, text: str) -> bool:
    """A message that is an e-mail address names one more way; it waits for a yes from there. Whether it was one."""
    address = typed.mail_of(text)
    if address is None or "email" not in draft.case.around.lanes:
        return False
    asking.drop(draft, "email")
    known = next((a for a in draft.case.addresses if a.place == ("email", address)), None)
    if known is not None and known.health == "ok":
        draft.say("email_known", _names(draft))
        return True
    if known is not None and _refused(known):
        draft.say("email_refused", _names(draft) | {"address": address})
        return True
    last = next((a for a in draft.case.addresses if _written_to(a, draft.now)), None)
    if last is not None:
        draft.say("email_waits", _names(draft) | {"address": last.address})
        return True
    _confirm(draft, known or Address("email", address, draft.case.around.lanes["email"]))
    return True


def _refused(address: Address) -> bool:
    """Whoever reads it said no, and never yes. One who said yes before may come back by a new yes."""
    return address.health == "opted_out" and address.consent_at is None


def _written_to(address: Address, now: dt.datetime) -> bool:
    """An address that nobody has confirmed yet and that had its mail less than a day ago."""
    asked = address.medium == "email" and (address.health == "pending" or _refused(address))
    return asked and address.since is not None and now - address.since < ONE_NEW


def _confirm(draft: Client, address: Address) -> None:
    """Ask an address for its yes. One at a time waits; what was closed stays known, so that it is not asked again."""
    new = replace(address, health="pending", since=draft.now)
    gone = {"pending", "unreachable"}
    others = tuple(a for a in draft.case.addresses if a.place != new.place)
    kept = tuple(a for a in others if not (a.medium == "email" and a.health in gone))
    draft.change(addresses=(*kept, new))
    _offered(draft, "email")
    draft.say("email_confirm", _names(draft), kind="consent", on=new, choices=asking.choices("yes", prefix="button"))
    draft.say("email_sent", _names(draft))
