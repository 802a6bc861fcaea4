"""A message from the client: safety first, then keywords, the joining dialogue, the open asks, free words."""

from __future__ import annotations

from msgspec.structs import replace

from core import cadence
from core.case import Ask, ClientCase
from core.client import asking, changes, checkins, consent, joining, keywords, silence
from core.draft import Draft, tell_coach
from core.message import Args, Choice, Day, Phrase
from core.reply import Reply, understand
from core.turn import Heard

Client = Draft[ClientCase]


def heard(draft: Client, stimulus: Heard) -> None:
    """Everything a message from its own person does to a case."""
    incoming = stimulus.incoming
    if incoming.kind == "blocked":
        consent.blocked(draft)
        return
    if incoming.kind in {"other", "unblocked"}:
        return
    if stimulus.code:
        _opened(draft, stimulus.code)
        return
    text = incoming.button or incoming.text
    one = _belongs_to(draft.case, stimulus)
    reply = _pressed(one, incoming.button) or _read(draft, text, one)
    if reply.auto_reply:
        draft.note("auto_reply")
        return
    if _outranks(draft, text, reply):
        return
    if draft.case.stopped:
        draft.note("word_while_stopped")
        return
    if incoming.kind in {"sticker", "media", "edited"} and not text:
        _wordless(draft, incoming.kind)
        return
    _understood(draft, text, reply, one, chosen=bool(stimulus.answers_touch))


def _opened(draft: Client, code: str) -> None:
    if draft.case.joining is not None:
        joining.opened(draft, code)
    else:
        changes.linked(draft)


def _pressed(one: Ask | None, value: str) -> Reply | None:
    """A button of a choice says by itself what it means."""
    if one is None or value not in one.options:
        return None
    keyword = {"yes": "YES", "no": "NO"}.get(value)
    return Reply("unclear", choice=value, keyword=keyword, confidence=1.0, why="a button")


def _read(draft: Client, text: str, one: Ask | None) -> Reply:
    case = draft.case
    reply = understand(text, asking.asked(one), locale=case.locale, now=draft.now, zone=case.zone)
    if one is not None and one.settled and reply.intent == "unclear":
        # The numbers they see are those of the whole list.
        return understand(text, asking.asked(one, whole=True), locale=case.locale, now=draft.now, zone=case.zone)
    return reply


def _belongs_to(case: ClientCase, stimulus: Heard) -> Ask | None:
    """A button or quoted reply belongs to its own ask; a bare answer to the newest; a late one to the last check-in."""
    asks = asking.open_asks(case)
    last = case.last_check_in
    if stimulus.answers_touch:
        found = next((a for a in asks if asking.touch_of(a, stimulus.answers_touch)), None)
        if found is not None:
            return found
        if last is not None and last.ask is not None and asking.touch_of(last.ask, stimulus.answers_touch):
            return last.ask
        if stimulus.incoming.kind == "button":
            return None
    if asks:
        return asks[0]
    if last is not None and last.ask is not None and last.outcome in {"missed", "excused"}:
        late = cadence.policy_of(case).late_reply_days * cadence.DAY
        if stimulus.incoming.at - last.closed_at <= late:
            return last.ask
    return None


def _outranks(draft: Client, text: str, reply: Reply) -> bool:
    """Safety and consent, before any dialogue. Tells whether the message is dealt with."""
    case = draft.case
    start = reply.keyword == "START" or (reply.keyword == "YES" and _opted_out(draft))
    if reply.distress:
        if reply.intent == "opt_out":
            consent.stop(draft, text, "words")
        consent.reached(draft)
        consent.distress(draft, text)
        return True
    if reply.intent == "opt_out":
        consent.stop(draft, text, "words")
        return True
    if reply.wrong_number:
        consent.wrong_number(draft)
        return True
    if start:
        if case.stopped or _opted_out(draft):
            consent.start(draft)
            consent.reached(draft)
            return True
        return False
    if case.stopped and reply.keyword == "HELP":
        keywords.help_(draft, reply)
        return True
    return False


def _opted_out(draft: Client) -> bool:
    on = draft.heard_on
    return on is not None and any(a.address == on.address and a.health == "opted_out" for a in draft.case.addresses)


def _wordless(draft: Client, kind: str) -> None:
    """A sticker, a picture or a voice note: a sign of life that holds no answer."""
    was_low = draft.case.stage == "low_power"
    consent.reached(draft)
    if kind == "edited":
        return
    if was_low:
        silence.come_back(draft)
    elif draft.case.joining is not None and draft.case.stage == "invited":
        joining.put(draft)
    else:
        draft.say("media_not_understood", keywords.names(draft))


def _understood(draft: Client, text: str, reply: Reply, one: Ask | None, *, chosen: bool) -> None:
    """``chosen``: a button or a quoted reply says itself which ask it answers."""
    if consent_pending(draft, reply):
        return
    stage = draft.case.stage
    consent.reached(draft)
    if reply.intent == "needs_human":
        if stage == "low_power":
            silence.come_back(draft, quiet=True)
        consent.wants_human(draft, text)
        return
    if draft.case.joining is not None and draft.case.contract is None:
        _join(draft, text, reply, one, low=stage == "low_power")
        return
    if stage == "low_power":
        _from_low_power(draft, text, reply, one)
        return
    _answer(draft, text, reply, one, chosen=chosen)


def consent_pending(draft: Client, reply: Reply) -> bool:
    """A second medium's own yes; anything else from it is heard like any word."""
    on = draft.heard_on
    pending = on is not None and any(a.address == on.address and a.health == "pending" for a in draft.case.addresses)
    if not pending:
        return False
    if reply.keyword == "YES" or reply.intent == "done":
        consent.confirm_pending(draft)
    else:
        draft.say("second_confirm", keywords.names(draft) | {"organisation": draft.case.organisation_name})
    return True


def _join(draft: Client, text: str, reply: Reply, one: Ask | None, *, low: bool) -> None:
    if low:
        silence.come_back(draft, quiet=True)
    if reply.keyword in keywords.BEFORE_SIGNING and not (
        reply.keyword == "LANGUAGE" and joining.state(draft).step == "language"
    ):
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        if reply.keyword == "LANGUAGE":
            joining.put(draft)
        return
    if low or (one is not None and one.kind == "shall_we_go_on"):
        asking.drop(draft, "shall_we_go_on")
        if reply.choice == "later":
            draft.say("go_on_later", keywords.names(draft))
        else:
            joining.put(draft)
        return
    joining.heard(draft, text, reply)


def _from_low_power(draft: Client, text: str, reply: Reply, one: Ask | None) -> None:
    if one is not None and one.kind in {"light_touch", "last_offer"} and reply.choice:
        silence.touched(draft, reply.choice)
        return
    if one is not None and one.kind == "landed":
        _landed(draft, reply)
        return
    if reply.intent == "landed":
        silence.confirm_landed(draft)
        return
    if reply.keyword == "PAUSE":
        keywords.pause(draft, reply)
        return
    asking.drop(draft, "light_touch", "last_offer")
    if reply.keyword in keywords.KEYWORDS and reply.keyword != "BACK":
        silence.come_back(draft, quiet=True)
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    if one is not None and one.kind == "check_in" and reply.items:
        silence.come_back(draft, quiet=True)
        checkins.record(draft, one, reply)
        return
    silence.come_back(draft)


def _answer(draft: Client, text: str, reply: Reply, one: Ask | None, *, chosen: bool) -> None:
    if reply.keyword in keywords.KEYWORDS:
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    if draft.case.stage == "paused" and one is None:
        draft.say("paused_hello", keywords.names(draft))
        return
    if draft.case.stage in {"landed", "closed"} and one is None:
        draft.say("landed_hello", keywords.names(draft))
        tell_coach(draft, "coach_words", {"text": text})
        return
    if one is not None:
        other = None if chosen else _fits_as_well(draft, text, one)
        if other is not None and _fits(one, reply):
            _which(draft, text, one, other)
            return
        if _ANSWERS[one.kind](draft, text, reply, one):
            return
    _free(draft, text, reply, one)


def _fits(one: Ask, reply: Reply) -> bool:
    return bool(reply.choice) if one.options else bool(reply.items)


JUST_ASKED = frozenset({"landed", "clarify", "counter", "not_done_twice", "joining"})
"""Questions about what the person has just said: the next words are their answer."""


def _fits_as_well(draft: Client, text: str, newest: Ask) -> Ask | None:
    """An older open ask that the same bare words could answer too."""
    older = [a for a in asking.open_asks(draft.case) if a.number != newest.number and a.kind != "clarify"]
    if newest.kind in JUST_ASKED:
        return None
    return next((a for a in older if _fits(a, _read(draft, text, a))), None)


def _name(one: Ask) -> str:
    """An ask as an option; no bare number, which would be taken for a place in the list."""
    return f"ask-{one.number}"


def _which(draft: Client, text: str, newest: Ask, older: Ask) -> None:
    options = (_name(newest), _name(older))
    labels = tuple(Choice(value, f"about_{a.kind}") for value, a in zip(options, (newest, older), strict=True))
    asking.ask(
        draft, "clarify", "clarify_which", keywords.names(draft), options=options, labels=labels, words=text[:160]
    )


def _check_in(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    if reply.items:
        checkins.record(draft, one, reply)
        silence.after_answer(draft)
        _activities(draft, reply)
        return True
    if reply.intent == "will_do":
        when: Args = {"day": Day(reply.date, "weekday")} if reply.date else {}
        draft.say("will_do_on" if when else "will_do", keywords.names(draft) | when)
        return True
    if reply.intent == "blocked":
        draft.say("blocked_thanks", keywords.names(draft))
        tell_coach(draft, "coach_blocked", {"text": text})
        return True
    return False


def _choice(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    if not reply.choice:
        return False
    silence.touched(draft, reply.choice)
    return True


def _landed(draft: Client, reply: Reply) -> bool:
    asking.drop(draft, "landed")
    if reply.keyword == "YES" or reply.intent in {"done", "landed"} or reply.choice == "yes":
        silence.land(draft)
    elif draft.case.stage == "low_power":
        silence.come_back(draft)
    else:
        draft.say("landed_not", keywords.names(draft))
    return True


def _still_paused(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    if not reply.choice:
        return False
    asking.drop(draft, "still_paused")
    if reply.choice == "two_more_weeks":
        silence.pause(draft, None)
        draft.say("paused_two_weeks", keywords.names(draft))
        return True
    silence.resume(draft)
    if reply.choice == "slow_down":
        keywords.less(draft, reply)
    else:
        keywords.back_on(draft)
    return True


def _clarify(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    meant = next((a for a in asking.open_asks(draft.case) if _name(a) == reply.choice), None)
    asking.close(draft, one.number)
    if meant is None:
        return False
    return _ANSWERS[meant.kind](draft, one.words, _read(draft, one.words, meant), meant)


def _joining_left_over(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    asking.close(draft, one.number)
    return False


_ANSWERS = {
    "check_in": _check_in,
    "light_touch": _choice,
    "last_offer": _choice,
    "landed": lambda draft, text, reply, one: _landed(draft, reply),
    "still_paused": _still_paused,
    "not_done_twice": changes.not_done_twice,
    "proposal": changes.proposal,
    "counter": changes.counter,
    "clarify": _clarify,
    "joining": _joining_left_over,
    "shall_we_go_on": _joining_left_over,
    "which_client": _joining_left_over,
    "offer": _joining_left_over,
}


COUNTS_FOR = {"applied": "applications", "met": "outreach"}


def _activities(draft: Client, reply: Reply) -> bool:
    """What was done, reported at any time: counted where a commitment asks for it, and confirmed in one line."""
    new = [activity for activity in reply.activities if not activity.counted]
    counts: dict[str, int] = {}
    for activity in new:
        if activity.kind == "interview":
            draft.note("interview")
            draft.say("interview_noted", keywords.names(draft))
            continue
        kind = COUNTS_FOR[activity.kind]
        checkins.add(draft, kind, activity.count)
        counts[kind] = counts.get(kind, 0) + activity.count
    lines = [Phrase("got_done", {"what": Phrase(f"item_{kind}", {"count": n})}) for kind, n in counts.items()]
    if lines:
        draft.say("got_it", {"items": lines, "name": draft.case.name}, variant=draft.case.variant)
    return bool(new)


def _free(draft: Client, text: str, reply: Reply, one: Ask | None) -> None:
    """Words that answer nothing open."""
    if _activities(draft, reply):
        return
    if reply.intent == "landed":
        silence.confirm_landed(draft)
    elif reply.intent == "greeting":
        draft.say("greeting_back", keywords.names(draft))
    elif reply.intent == "question":
        draft.say("question_to_coach", keywords.names(draft))
        tell_coach(draft, "coach_question", {"text": text})
    elif reply.intent == "blocked":
        draft.say("blocked_thanks", keywords.names(draft))
        tell_coach(draft, "coach_blocked", {"text": text})
    elif one is None:
        draft.say("noted", keywords.names(draft))
        draft.note("free_words")
    else:
        _unclear(draft, text, one)


def _unclear(draft: Client, text: str, one: Ask) -> None:
    """One numbered question again, then a human."""
    if one.unclear:
        draft.say("unclear_to_coach", keywords.names(draft))
        tell_coach(draft, "coach_unclear", {"text": text})
        return
    again = replace(one, unclear=1)
    check_in = draft.case.check_in
    if check_in is not None and check_in.ask.number == one.number:
        draft.change(check_in=replace(check_in, ask=again))
    else:
        asking.update(draft, again)
    if one.kind == "check_in":
        draft.say(f"clarify_{one.form}", checkins.items_of(draft, one), kind="clarify", ask=one.number)
        return
    again_how = "clarify_choice" if one.choices else "clarify_open"
    draft.say(again_how, keywords.names(draft), choices=one.choices, ask=one.number)
