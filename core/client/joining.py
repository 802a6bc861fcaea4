"""Joining: language, consent, name, zone, hour, a second medium, the contract one commitment at a time (BEHAVIOUR §2).

One question is open at a time; its name is ``joining.step``. By SMS there are at most ten of them.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from core import cadence
from core.case import Address, ClientCase, Form, Joining
from core.client import asking, progress, silence, typed, ways
from core.codes import codes
from core.contract import LARGEST_TARGET, Commitment, Contract, Plan
from core.draft import Draft, tell_coach
from core.hours import find_zones, local
from core.message import Args, Choice, Clock, Day, Medium, Phrase
from core.order import as_words
from core.organisation import named, named_and_reached
from core.reply import Counter, Reply, counter_offer, keyword_of
from core.templates import terms_for
from core.turn import NewInvite

Client = Draft[ClientCase]

SHORT = 4
"""Words; more of them are a plan, whatever is in them."""
OFFER = "offer"
"""What the summary to sign is about."""


def state(draft: Client) -> Joining:
    """The joining dialogue of this case."""
    assert draft.case.joining is not None
    return draft.case.joining


def to_step(draft: Client, step: str, **fields: object) -> None:
    """Go on to a question and put it."""
    joining = replace(state(draft), step=step, step_at=draft.now, told=0, **fields)
    draft.change(joining=joining)
    put(draft)


def put(draft: Client) -> None:
    """Put the open question."""
    asking.drop(draft, "joining")
    QUESTIONS[state(draft).step.partition(":")[0]](draft)


def step_back(draft: Client) -> bool:
    """Put the question before the open one. Tells whether there is one that may be answered anew."""
    kind, at = (*state(draft).step.split(":"), "0")[:2]
    before = {"zone": "name", "hour": "zone", "second": "hour"}.get(kind, "")
    last = len(state(draft).terms.commitments) if kind == "sign" else int(at)
    if kind in {"item", "sign"}:
        before = f"item:{last - 1}:again" if last else "hour"
    if before:
        to_step(draft, before)
    return bool(before)


def opened(draft: Client, code: str) -> None:
    """The invite was used from ``heard_on``: this address belongs to the client now."""
    on = draft.heard_on
    assert on is not None
    others = tuple(a for a in draft.case.addresses if a.place != on.place)
    health = "ok" if state(draft).consent_at is not None or not others else "pending"
    mine = replace(on, health="ok", since=draft.said_at, consent_at=draft.now if health == "ok" and others else None)
    draft.change(addresses=(*others, mine), stopped=False)
    draft.note("opened", medium=on.medium)
    if state(draft).step == "unopened":
        draft.change(ladder=(on.medium,))
        to_step(draft, "language")
        return
    draft.change(ladder=(*(m for m in draft.case.ladder if m != on.medium), on.medium))
    draft.say("second_thanks", {"name": draft.case.name})


def show_changes(draft: Client, before: ClientCase) -> None:
    """The coach changed the offer: what is signed is always what was shown last."""
    joining, was, ladder = draft.case.joining, before.joining, cadence.usable(draft.case)
    if joining is None or was is None or not ladder or joining.consent_at is None:
        return
    changed = (joining.terms, joining.waiting_for_coach) != (was.terms, was.waiting_for_coach)
    if changed and joining.step == "sign":
        for one in draft.case.asks:
            if one.kind == "joining":
                asking.remember_replaced(draft, one, OFFER)
    if changed and joining.step == "sign" and not joining.waiting_for_coach:
        draft.heard_on, draft.unprompted = ladder[0], True
        to_step(draft, "sign")


def replaced(draft: Client) -> None:
    """An answer to an older summary: the one that holds is shown, and nothing is signed."""
    draft.say("offer_replaced", {"coach": draft.case.coach_name, "name": draft.case.name})
    put(draft)


def heard(draft: Client, text: str, reply: Reply) -> None:
    """An answer to the open question."""
    ANSWERS[state(draft).step.partition(":")[0]](draft, text.strip(), reply)


def _ask(
    draft: Client,
    sentence: str,
    args: Args | None = None,
    options: tuple[str, ...] = (),
    label: str = "",
    *,
    worded: bool = False,
    form: Form | None = None,
) -> None:
    asking.ask(
        draft, "joining", sentence, args, options=options, label=label, worded=worded, say_kind="joining", form=form
    )


def _yes(reply: Reply, text: str) -> bool:
    return reply.choice == "yes" or reply.keyword == "YES" or reply.intent == "done"


def _no(reply: Reply, text: str) -> bool:
    return reply.choice == "no" or reply.keyword == "NO" or reply.intent == "not_done"


# Language


def _put_language(draft: Client) -> None:
    mine = draft.case.locale
    order = (mine, *(each for each in ("en", "fr", "es") if each != mine))
    args: Args = {"name": draft.case.name, "coach": draft.case.coach_name}
    _ask(draft, "join_language", args, options=order, label="language")


def _heard_language(draft: Client, text: str, reply: Reply) -> None:
    chosen = typed.language_of(text) or reply.choice
    if chosen in typed.LANGUAGES:
        _speak(draft, chosen)
    elif not _yes(reply, text):
        put(draft)
        return
    to_step(draft, "consent")


def _speak(draft: Client, locale: str) -> None:
    """Go on in a language; a template's promises that nobody has changed are said in it too."""
    draft.change(locale=locale)
    joining = state(draft)
    if joining.agreed_at is None:
        terms = terms_for(draft.case.program.template, silence.today(draft), locale)
        draft.change(joining=replace(joining, terms=replace(joining.terms, promises=terms.promises)))


# Consent


def _put_consent(draft: Client) -> None:
    case = draft.case
    args: Args = {
        "coach": case.coach_name,
        "organisation": named_and_reached(case.around.organisation, case.organisation_name),
    }
    _ask(draft, "consent", args, options=("yes", "no"), label="button", worded=True)


def _heard_consent(draft: Client, text: str, reply: Reply) -> None:
    if reply.plain == "no":
        draft.note("consent_declined")
        draft.say("consent_declined", {"coach": draft.case.coach_name})
        tell_coach(draft, "coach_declined")
        return
    if reply.plain != "yes":
        draft.say("consent_needed", {"coach": draft.case.coach_name})
        return
    on = draft.heard_on
    assert on is not None
    asked = next((a for a in draft.case.asks if a.kind == "joining"), None)
    shown = asked.touches[0] if asked and asked.touches else None
    addresses = tuple(replace(a, consent_at=draft.now) if a.place == on.place else a for a in draft.case.addresses)
    draft.change(addresses=addresses)
    draft.note("consent", medium=on.medium, turn=shown.turn if shown else 0, n=shown.n if shown else 0)
    to_step(draft, "name", consent_at=draft.now)


# Name, zone, hour


def _put_name(draft: Client) -> None:
    _ask(draft, "join_name", {"name": draft.case.name}, options=("yes",), label="button", worded=True, form="yes_no")


def _okay(reply: Reply, text: str) -> bool:
    """A yes to something offered and easily changed, where "ok" is enough."""
    return _yes(reply, text) or typed.is_okay(text)


def _heard_name(draft: Client, text: str, reply: Reply) -> None:
    if not _okay(reply, text):
        # A word that means something is nobody's name, in any language.
        word = keyword_of(text, draft.case.locale)
        name = "" if word or _no(reply, text) else typed.name_of(text)
        if not name:
            asking.drop(draft, "joining")
            _ask(draft, "join_name_open", form="text")
            return
        draft.change(name=name)
    to_step(draft, "zone", named=True)


def zone_place(zone: str) -> str:
    """A zone as people name it: its city."""
    return zone.rpartition("/")[2].replace("_", " ")


def _put_zone(draft: Client) -> None:
    now = local(draft.case.zone, draft.now).time().replace(second=0, microsecond=0)
    args: Args = {"zone": zone_place(draft.case.zone), "time": Clock(now)}
    _ask(draft, "join_zone", args, options=("yes",), label="button", worded=True, form="yes_no")


def _heard_zone(draft: Client, text: str, reply: Reply) -> None:
    pending = next((a.options for a in draft.case.asks if a.kind == "joining" and a.options), ())
    if reply.choice and reply.choice in pending and "/" in reply.choice:
        draft.change(zone=reply.choice)
    elif not _okay(reply, text):
        found = find_zones(text)
        if len(found) != 1:
            _zone_again(draft, found)
            return
        draft.change(zone=found[0])
    to_step(draft, "hour", zoned=True)


def _zone_again(draft: Client, found: tuple[str, ...]) -> None:
    asking.drop(draft, "joining")
    if not found:
        _ask(draft, "zone_unknown", form="text")
        return
    choices = tuple(Choice(zone, "zone_named", {"place": zone_place(zone)}) for zone in found)
    asking.ask(draft, "joining", "join_zone_choose", say_kind="joining", options=found, labels=choices)


def _put_hour(draft: Client) -> None:
    args: Args = {"time": Clock(state(draft).terms.at)}
    _ask(draft, "join_hour", args, options=("yes",), label="button", worded=True, form="yes_no")


def _heard_hour(draft: Client, text: str, reply: Reply) -> None:
    terms = state(draft).terms
    if not _okay(reply, text):
        at = typed.hour_of(text)
        if at is None:
            asking.drop(draft, "joining")
            _ask(draft, "hour_unknown", form="text")
            return
        terms = replace(terms, at=at)
    draft.change(joining=replace(state(draft), terms=terms))
    to_step(draft, "second" if _other_medium(draft) else "item:0")


# A second medium, by its own yes


def _other_medium(draft: Client) -> Medium | None:
    on, around = draft.heard_on, draft.case.around
    if on is None:
        return None
    if on.medium != "sms" and "sms" in around.lanes:
        return "sms"
    if on.medium != "telegram" and "telegram" in around.lanes and around.bot_name:
        return "telegram"
    return None


def _put_second(draft: Client) -> None:
    if _other_medium(draft) != "telegram":
        _ask(
            draft,
            "join_second_sms",
            {"coach": draft.case.coach_name},
            options=("no",),
            label="button",
            worded=True,
            form="text",
        )
        return
    code = codes(draft.entropy)[1]
    expires = draft.now + cadence.policy_of(draft.case).invite_expires_days * cadence.DAY
    draft.invites.append(NewInvite(draft.case.id, (code,), expires))
    link = f"https://t.me/{draft.case.around.bot_name}?start={code}"
    _ask(draft, "join_second_telegram", {"link": link}, options=("yes", "no"), label="button", worded=True)


def _heard_second(draft: Client, text: str, reply: Reply) -> None:
    if _other_medium(draft) == "sms" and not _no(reply, text):
        number = typed.number_of(text, draft.case.program.region)
        if number is None:
            asking.drop(draft, "joining")
            _ask(draft, "number_unknown", form="text")
            return
        add_number(draft, number)
    to_step(draft, "item:0")


def add_number(draft: Client, number: str) -> None:
    """Name a number as a second way; it waits for its own yes."""
    if any(a.place == ("sms", number) for a in draft.case.addresses):
        return
    lane = draft.case.around.sms_lane_for(draft.case.id)
    address = Address("sms", number, lane, "pending", since=draft.now)
    draft.change(addresses=(*draft.case.addresses, address))
    case = draft.case
    args: Args = {"coach": case.coach_name, "organisation": named(case.around.organisation, case.organisation_name)}
    draft.say("second_confirm", args, kind="consent", purpose="answer", on=address)


# The contract


def _item(draft: Client) -> Commitment | None:
    at = int(state(draft).step.split(":")[1])
    commitments = state(draft).terms.commitments
    return commitments[at] if at < len(commitments) else None


def _put_item(draft: Client) -> None:
    item = _item(draft)
    if item is None:
        to_step(draft, "sign")
        return
    if state(draft).step == "item:0":
        promises = [Phrase("promise_line", {"text": p.text}) for p in state(draft).terms.promises]
        draft.say("contract_intro", {"coach": draft.case.coach_name, "promises": promises}, kind="joining")
    sentence = "contract_item_range" if item.most > item.least else "contract_item"
    args: Args = {"what": progress.full(item), "least": item.least, "most": item.most}
    _ask(draft, sentence, args, options=("yes",), label="button", worded=True, form="yes_no")


def _heard_item(draft: Client, text: str, reply: Reply) -> None:
    item = _item(draft)
    assert item is not None
    if state(draft).step.endswith(":plan") and "?" not in text and not typed.is_number(text):
        _heard_plan(draft, item, text, reply)
        return
    offer = counter_offer(text, item.target, draft.case.locale)
    if reply.keyword == "LESS":
        offer = Counter("decline")
    if offer.kind == "accept":
        _accept(draft, _planned(item, offer.rest))
    elif offer.kind == "number":
        _number(draft, item, offer)
    elif offer.kind == "decline":
        _decline(draft, item)
    elif offer.kind == "question":
        draft.say("question_to_coach", {"coach": draft.case.coach_name, "name": draft.case.name})
        tell_coach(draft, "coach_question", {"text": text})
        put(draft)
    else:
        put(draft)


def _heard_plan(draft: Client, item: Commitment, text: str, reply: Reply) -> None:
    """When and where, as typed; that it is too much is a word about the number."""
    declined = counter_offer(text, item.target, draft.case.locale).kind == "decline" and len(text.split()) <= SHORT
    if reply.keyword == "LESS" or (declined and typed.plan_of(text)):
        draft.change(joining=replace(state(draft), step=state(draft).step.removesuffix(":plan")))
        _decline(draft, item)
    else:
        _accept(draft, _planned(item, text))


def _planned(item: Commitment, words: str) -> Commitment:
    plan = typed.plan_of(words)
    return replace(item, plan=Plan(_cut(plan))) if plan else item


def _number(draft: Client, item: Commitment, offer: Counter) -> None:
    """A counter-offer inside the template's range is accepted at once."""
    wanted = _planned(replace(item, target=max(1, min(offer.number, LARGEST_TARGET))), offer.rest)
    if wanted.target == item.target:
        _accept(draft, wanted)
    elif item.least <= wanted.target <= item.most:
        settled(draft, item.id)
        _accept(draft, wanted)
    else:
        _counter(draft, item, wanted)


def _decline(draft: Client, item: Commitment) -> None:
    """A no: another number is asked for once; then, or where there is no range, the commitment is left out."""
    if item.most > item.least and state(draft).declined != item.id:
        draft.change(joining=replace(state(draft), declined=item.id))
        args: Args = {"coach": draft.case.coach_name, "least": item.least, "most": item.most}
        draft.say("contract_item_no", args)
        return
    draft.note("left_out", commitment=item.id)
    what: Args = {"what": progress.what(item)}
    draft.say("contract_item_left_out", what | {"coach": draft.case.coach_name})
    tell_coach(draft, "coach_item_left_out", what)
    terms = progress.without_commitment(state(draft).terms, item.id)
    at = state(draft).step.split(":")[1]
    draft.change(joining=replace(state(draft), terms=terms))
    settled(draft, item.id)
    to_step(draft, f"item:{at}")


def _cut(words: str) -> str:
    return " ".join(words.split())[:80]


def settled(draft: Client, about: int) -> None:
    """The number of one commitment waits for nobody any more."""
    countered = tuple(c for c in state(draft).countered if c[0] != about)
    if countered != state(draft).countered:
        draft.change(joining=replace(state(draft), countered=countered, waiting_for_coach=bool(countered)))


def _counter(draft: Client, offered: Commitment, wanted: Commitment) -> None:
    """A number outside the template's range goes to the coach; the dialogue goes on meanwhile."""
    draft.say("contract_counter_waits", {"coach": draft.case.coach_name, "what": progress.what(wanted)})
    _take_to_coach(draft, offered, wanted)
    _accept(draft, wanted)


def _take_to_coach(draft: Client, offered: Commitment, wanted: Commitment) -> None:
    draft.note("counter", commitment=offered.id, wanted=wanted.target)
    choices = tuple(
        (f"/commit {{client}} {as_words(c)}", label)
        for c, label in ((wanted, "coach_button_accept"), (offered, "coach_button_keep"))
    )
    args: Args = {"what": progress.what(wanted), "offered": progress.what(offered)}
    tell_coach(draft, "coach_counter", args, choices=choices)
    others = tuple(c for c in state(draft).countered if c[0] != offered.id)
    countered = (*others, (offered.id, offered.target))
    draft.change(joining=replace(state(draft), waiting_for_coach=True, countered=countered))


def _accept(draft: Client, item: Commitment) -> None:
    terms = progress.with_commitment(state(draft).terms, item)
    draft.change(joining=replace(state(draft), terms=terms))
    at = int(state(draft).step.split(":")[1])
    on = draft.heard_on
    if not item.plan.words and not state(draft).step.endswith(":plan") and on is not None and on.medium != "sms":
        draft.change(joining=replace(state(draft), step=f"item:{at}:plan", step_at=draft.now))
        asking.drop(draft, "joining")
        _ask(draft, "contract_plan_ask", {"what": progress.what(item)}, form="text")
        return
    to_step(draft, f"item:{at + 1}")


def _put_sign(draft: Client) -> None:
    if state(draft).waiting_for_coach:
        draft.say("contract_waits", {"coach": draft.case.coach_name}, kind="joining")
        return
    lines = [progress.full(c) for c in state(draft).terms.commitments]
    promises = [Phrase("promise_line", {"text": p.text}) for p in state(draft).terms.promises]
    args: Args = {"coach": draft.case.coach_name, "name": draft.case.name, "items": lines, "promises": promises}
    _ask(draft, "contract_summary", args, options=("agree",), label="button", worded=True, form="text")


def _heard_sign(draft: Client, text: str, reply: Reply) -> None:
    signed = reply.keyword == "AGREE" or typed.is_signature(text, draft.case.name)
    if signed and not state(draft).waiting_for_coach:
        if _was_shown(draft):
            sign(draft, text)
        else:
            put(draft)
        return
    # No number is the offered one here: every number is one of their own.
    offer = Counter("unclear") if signed else counter_offer(text, -1, draft.case.locale)
    if offer.kind == "question":
        draft.say("question_to_coach", {"coach": draft.case.coach_name, "name": draft.case.name})
        tell_coach(draft, "coach_question", {"text": text})
    elif state(draft).waiting_for_coach:
        _heard_waiting(draft, offer)
    elif offer.kind in {"number", "decline"} or reply.keyword == "LESS":
        _bargain(draft, offer)
    else:
        draft.say("how_to_sign", {"name": draft.case.name, "coach": draft.case.coach_name}, variant=draft.another())


def _bargain(draft: Client, offer: Counter) -> None:
    """Not like this: another number for the one commitment, or all of them once more."""
    commitments = state(draft).terms.commitments
    if offer.kind == "number" and len(commitments) == 1:
        draft.change(joining=replace(state(draft), step="item:0:plan"))
        _number(draft, commitments[0], offer)
        return
    draft.say("sign_what_else", {"name": draft.case.name, "coach": draft.case.coach_name})
    if commitments:
        draft.change(joining=replace(state(draft), declined=0))
        to_step(draft, "item:0:again")


def _heard_waiting(draft: Client, offer: Counter) -> None:
    """A number is with the coach: one inside the range settles it, another one outside takes its place."""
    about, before = state(draft).countered[-1] if state(draft).countered else (0, 0)
    item = progress.commitment(state(draft).terms, about)
    coach = draft.case.coach_name
    wanted = replace(item, target=max(1, min(offer.number, LARGEST_TARGET))) if item else None
    if item is None:
        draft.say("contract_waits_still", {"coach": coach}, variant=draft.another())
    elif wanted is None or offer.kind != "number" or wanted.target == item.target:
        args: Args = {"coach": coach, "what": progress.what(item)}
        if item.most > item.least:
            range_: Args = {"least": item.least, "most": item.most}
            draft.say("contract_waits_range", args | range_, variant=draft.another())
        else:
            draft.say("contract_waits_number", args, variant=draft.another())
    elif wanted.target == before or item.least <= wanted.target <= item.most:
        draft.change(joining=replace(state(draft), terms=progress.with_commitment(state(draft).terms, wanted)))
        settled(draft, about)
        draft.say("contract_settled", {"what": progress.what(wanted)})
        tell_coach(draft, "coach_counter_settled", {"what": progress.what(wanted)})
        put(draft)
    else:
        draft.change(joining=replace(state(draft), terms=progress.with_commitment(state(draft).terms, wanted)))
        _take_to_coach(draft, replace(item, target=before), wanted)
        draft.say("contract_counter_instead", {"coach": coach, "what": progress.what(wanted)})


def _was_shown(draft: Client) -> bool:
    """Whether the summary to sign has left; one that still waits for the morning is not signed in the evening."""
    asks = [a for a in draft.case.asks if a.kind == "joining"]
    return any(t.sent_at is not None for a in asks for t in a.touches)


def sign(draft: Client, words: str) -> None:
    """Both sides have agreed: the first version of the contract, and the first two weeks begin."""
    joining = state(draft)
    contract = Contract(
        1, joining.terms, draft.now, joining.agreed_at or joining.invited_at, words[: typed.LONGEST_NAME]
    )
    draft.signed = contract
    asking.drop(draft, "joining")
    draft.change(contract=contract, signed_at=draft.now, joining=None, checked_on=silence.today(draft), call_task=False)
    silence.set_stage(draft, "early")
    draft.note("signed", version=1)
    sessions = draft.case.program.sessions
    allowance = Phrase("sessions_unlimited") if sessions < 0 else Phrase("sessions_some", {"count": sessions})
    first = cadence.next_check_in(draft.case)
    args: Args = {"name": draft.case.name, "coach": draft.case.coach_name, "sessions": allowance}
    if first is not None:
        args |= {"day": Day(local(draft.case.zone, first).date(), "weekday"), "time": Clock(joining.terms.at)}
    draft.say("signed", args, kind="signed")
    ways.offer(draft)
    tell_coach(draft, "coach_signed", {"items": [progress.full(c) for c in joining.terms.commitments]}, task="-call")


QUESTIONS: dict[str, Callable[[Client], None]] = {
    "language": _put_language,
    "consent": _put_consent,
    "name": _put_name,
    "zone": _put_zone,
    "hour": _put_hour,
    "second": _put_second,
    "item": _put_item,
    "sign": _put_sign,
}
ANSWERS: dict[str, Callable[[Client, str, Reply], None]] = {
    "language": _heard_language,
    "consent": _heard_consent,
    "name": _heard_name,
    "zone": _heard_zone,
    "hour": _heard_hour,
    "second": _heard_second,
    "item": _heard_item,
    "sign": _heard_sign,
}
