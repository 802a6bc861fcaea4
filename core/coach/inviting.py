"""``/invite``: a new client's case, and the two ways in that the coach passes on (BEHAVIOUR §2)."""

from __future__ import annotations

import datetime as dt

from core.cadence import DAY
from core.case import CoachCase, Known
from core.coach import asks
from core.codes import codes, new_id
from core.draft import Draft
from core.hours import local_date
from core.message import Args, Choice, Day, Phrase
from core.order import Order
from core.order.dates import dated
from core.order.text import fold
from core.policy import DEFAULT
from core.turn import Invited, NewInvite

Coach = Draft[CoachCase]

JOIN_WORDS = {"en": "JOIN", "fr": "REJOINDRE", "es": "UNIRME"}


def invite(draft: Coach, order: Order) -> None:
    """Open the client's case, make its codes, and say at once how the client comes in."""
    around, case = draft.case.around, draft.case
    program = _program(around.programs, order.program)
    if not program:
        example = f"/invite {order.text} program={around.programs[0]}"
        args: Args = {"text": order.program, "programs": ", ".join(around.programs), "example": example}
        draft.say("coach_no_program", args)
        return
    if not (around.bot_name or around.sms_number):
        draft.say("coach_no_way_in")
        return
    known = _known(around.clients, order)
    if known is not None:
        _again(draft, order, known)
        return
    client = new_id(case.organisation, case.id, case.turn, len(draft.tells))
    expires_at = draft.now + DEFAULT.invite_expires_days * DAY
    locale = order.locale or case.locale
    zone = order.zone or case.zone
    draft.tell(
        client, Invited(case.id, case.name, case.organisation_name, order.text, program, zone, locale, expires_at)
    )
    draft.note("invite", client=client, program=program)
    _offer(draft, client, order.text, locale, expires_at)


def _known(caseload: tuple[Known, ...], order: Order) -> Known | None:
    """The client who is meant by an id, or is called exactly so and still looks for work."""
    if order.client:
        return next((k for k in caseload if k.id == order.client), None)
    going = [k for k in caseload if k.stage not in {"landed", "closed"}]
    return next((k for k in going if fold(k.name) == fold(order.text) and fold(k.name)), None)


def _again(draft: Coach, order: Order, known: Known) -> None:
    """Someone of that name is there already: fresh codes for the same case, once the coach says so."""
    if order.client:
        draft.note("invite", client=known.id)
        expires_at = draft.now + DEFAULT.invite_expires_days * DAY
        _offer(draft, known.id, known.name, order.locale or draft.case.locale, expires_at)
        return
    args: Args = {"name": known.name, "stage": Phrase(f"stage_{known.stage}"), "example": f"/invite {order.text} R"}
    choice = Choice(f"/invite {known.id}", "coach_choice_new_code", {"name": known.name})
    asks.ask(draft, "clarify", "coach_name_taken", args, (choice,))


def _offer(draft: Coach, client: str, name: str, locale: str, expires_at: dt.datetime) -> None:
    """Make codes that lead to the client's case, and say how to use them."""
    nth = len(draft.invites)
    sms_code, link_code = codes(draft.entropy + (f"{nth:02x}" if nth else ""))
    draft.invites.append(NewInvite(client, (sms_code, link_code), expires_at))
    today = local_date(draft.case.zone, draft.now)
    until = dated(local_date(draft.case.zone, expires_at), today)
    _say_ways(draft, client, name, locale, sms_code, link_code, until)


def _program(programs: tuple[str, ...], wanted: str) -> str:
    """The organisation's program of that name, in any case; without a name ``private``, or the first there is."""
    if not wanted:
        return "private" if "private" in programs or not programs else programs[0]
    if not programs:
        return wanted.casefold()
    return next((p for p in programs if p.casefold() == wanted.casefold()), "")


def _say_ways(
    draft: Coach, client: str, name: str, locale: str, sms_code: str, link_code: str, until: Day | Phrase
) -> None:
    around, ways, link = draft.case.around, [], ""
    if around.bot_name:
        link = f"https://t.me/{around.bot_name.lstrip('@')}?start={link_code}"
        ways.append(Phrase("coach_way_link", {"link": link}))
    if number := around.number_for(client):
        word = JOIN_WORDS.get(locale[:2].lower(), "JOIN")
        ways.append(Phrase("coach_way_sms", {"code": f"{word} {sms_code}", "number": number}))
    draft.say("coach_invited", {"name": name, "ways": ways, "day": until}, picture=link)
