"""A message from the client: safety first, then keywords, the joining dialogue, the open asks, free words."""

from __future__ import annotations

from core.case import Ask, ClientCase
from core.client import (
    answers,
    asking,
    binding,
    changes,
    checkins,
    consent,
    free,
    joining,
    keywords,
    silence,
    unsigned,
    ways,
)
from core.draft import Draft, tell_coach
from core.message import STOP_HERE, Incoming
from core.organisation import named
from core.reply import Reply
from core.turn import Heard, Unread

Client = Draft[ClientCase]


def heard(draft: Client, stimulus: Heard) -> None:
    """Everything a message from its own person does to a case."""
    incoming = stimulus.incoming
    if incoming.kind == "blocked":
        consent.blocked(draft)
        return
    if incoming.kind in {"other", "unblocked"}:
        return
    if incoming.button == STOP_HERE:
        consent.stop_here(draft)
        return
    if stimulus.code:
        _opened(draft, stimulus.code)
        return
    text = incoming.button or incoming.text
    one = binding.belongs_to(draft.case, stimulus)
    reply = binding.pressed(one, incoming.button) or binding.picked(draft, text, binding.read(draft, text, one), one)
    if reply.auto_reply:
        draft.note("auto_reply")
        return
    if reply.foreign:
        draft.spoken = reply.language
    if _outranks(draft, text, reply, kind=incoming.kind):
        return
    if incoming.kind in {"sticker", "media", "edited"} and (not text or _mere_sign(incoming, reply)):
        _wordless(draft, incoming.kind)
        return
    _understood(draft, text, reply, one, stimulus)
    _offer_language(draft)


def unread(draft: Client, stimulus: Unread) -> None:
    """A message that could not be digested: an honest line to whoever sent it."""
    place = (stimulus.medium, stimulus.address)
    on = next((a for a in draft.case.addresses if (a.medium, a.address) == place), None)
    draft.note("unread")
    if on is not None and not draft.case.stopped:
        draft.say("unread", keywords.names(draft), on=on)


def _offer_language(draft: Client) -> None:
    """Somebody was answered in the language they wrote in: once, that all of it may be in it."""
    case = draft.case
    if draft.spoken and draft.says and draft.spoken != case.language_offered and case.contract is not None:
        draft.change(language_offered=draft.spoken)
        draft.say("language_offer", keywords.names(draft))


def _opened(draft: Client, code: str) -> None:
    if draft.case.joining is not None:
        joining.opened(draft, code)
    else:
        changes.linked(draft)


def _outranks(draft: Client, text: str, reply: Reply, *, kind: str) -> bool:
    """Safety and consent, before any dialogue. Tells whether the message is dealt with."""
    if reply.distress:
        consent.distress(draft, text)
        if not _stops(draft, text, reply):
            consent.reached(draft)
        return True
    if _stops(draft, text, reply):
        return True
    if reply.wrong_number:
        consent.wrong_number(draft)
        return True
    # The yes on an old button answers another question than whether to start again.
    opted_out = _opted_out(draft) and kind != "button"
    closed = (draft.case.stopped or opted_out) and consent.is_later_than_stop(draft)
    if closed and (reply.keyword == "START" or (reply.keyword == "YES" and opted_out)):
        consent.start(draft)
        consent.reached(draft)
        if draft.case.contract is None and draft.case.joining is not None and draft.case.stage == "invited":
            joining.put(draft)
        return True
    return draft.case.stopped and _while_stopped(draft, text, reply, kind)


def _stops(draft: Client, text: str, reply: Reply) -> bool:
    """STOP, in words; one that came late and was taken back meanwhile changes nothing. Whether it was a STOP."""
    if reply.intent != "opt_out":
        return False
    if consent.is_outdated_stop(draft):
        draft.note("stop_outdated")
    else:
        consent.stop(draft, text, "words")
    return True


def _while_stopped(draft: Client, text: str, reply: Reply, kind: str) -> bool:
    """After STOP only help, a person when one is asked for, and the way back for who looks for it."""
    if reply.keyword == "HELP":
        keywords.help_(draft, reply)
    elif reply.intent == "needs_human":
        consent.wants_human(draft, text)
    elif kind != "edited" and (reply.keyword == "BACK" or reply.intent in {"greeting", "question"}):
        consent.how_to_start(draft)
    else:
        draft.note("word_while_stopped")
    return True


def _opted_out(draft: Client) -> bool:
    on = draft.heard_on
    return on is not None and any(a.place == on.place and a.health == "opted_out" for a in draft.case.addresses)


def _mere_sign(incoming: Incoming, reply: Reply) -> bool:
    """A sticker whose emoji says neither yes nor no nor anything else."""
    says = reply.intent != "unclear" or reply.items or reply.choice or reply.keyword
    return incoming.kind == "sticker" and not says


def _wordless(draft: Client, kind: str) -> None:
    """A sticker, a picture or a voice note: a sign of life that holds no answer."""
    was_low, signing = draft.case.stage == "low_power", draft.case.joining is not None and draft.case.contract is None
    consent.reached(draft)
    if kind == "edited":
        return
    if draft.case.held:
        draft.say("held_media", keywords.names(draft), purpose="safety")
        tell_coach(draft, "coach_media", urgent=True)
        return
    if was_low:
        silence.come_back(draft, quiet=signing)
    if signing:
        joining.put(draft)
    elif not was_low:
        draft.say("media_not_understood", keywords.names(draft))


def _understood(draft: Client, text: str, reply: Reply, one: Ask | None, stimulus: Heard) -> None:
    if _is_second_yes(draft, reply):
        return
    stage = draft.case.stage
    consent.reached(draft)
    if reply.intent == "needs_human":
        _human(draft, text, reply, one)
        return
    if draft.case.held:
        _while_held(draft, text, reply)
        return
    # A button or a quoted reply says itself which message it answers.
    incoming, touch, low = stimulus.incoming, stimulus.answers_touch, stage == "low_power"
    if low and one is None and incoming.button in silence.STAYS_LOW:
        silence.touched(draft, incoming.button)
        return
    if incoming.kind == "edited" and not low:
        _edited(draft, text, reply, incoming)
        return
    if incoming.kind == "button" and one is None and not low and not asking.replaced_about(draft.case, touch):
        _pressed_too_late(draft)
        return
    if draft.case.joining is not None and draft.case.contract is None:
        unsigned.heard(draft, text, reply, one, touch)
        return
    if low:
        _from_low_power(draft, text, reply, one)
        return
    _answer(draft, text, reply, one, touch)


def _edited(draft: Client, text: str, reply: Reply, incoming: Incoming) -> None:
    """A message was changed: an answer is taken anew while it may be; otherwise we have gone on since."""
    signing = draft.case.joining is not None and draft.case.contract is None
    if reply.keyword in keywords.KEYWORDS and signing:
        unsigned.heard(draft, text, reply, None, "")
        return
    if reply.keyword in keywords.KEYWORDS:
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    meant = binding.edited(draft, text, incoming.first_at or incoming.at)
    if meant is not None:
        one, read = meant
        if one.kind == "joining":
            unsigned.heard(draft, text, read, one, "")
            return
        if one.kind == "check_in" and read.items:
            checkins.record(draft, one, read)
            return
        if answers.ANSWERS[one.kind](draft, text, read, one):
            return
    draft.say("edited_later", keywords.names(draft))


def _pressed_too_late(draft: Client) -> None:
    """A button whose question is over, or has given way to another one."""
    if draft.case.joining is not None and draft.case.contract is None:
        joining.put(draft)
        return
    draft.say("button_gone_open" if asking.open_asks(draft.case) else "button_gone", keywords.names(draft))


def _is_second_yes(draft: Client, reply: Reply) -> bool:
    """A second medium's own yes; anything else from it is answered by the question."""
    on = draft.heard_on
    pending = on is not None and any(a.place == on.place and a.health == "pending" for a in draft.case.addresses)
    if not pending:
        return False
    if reply.plain == "yes":
        consent.confirm_pending(draft)
        if draft.case.contract is not None:
            ways.offer(draft)
    else:
        case = draft.case
        run_by = named(case.around.organisation, case.organisation_name)
        draft.say("second_confirm", keywords.names(draft) | {"organisation": run_by})
    return True


def _human(draft: Client, text: str, reply: Reply, one: Ask | None) -> None:
    """A person is asked for; what was answered in the same breath still counts."""
    if draft.case.stage == "low_power":
        silence.come_back(draft, quiet=True)
    if one is not None and one.kind == "check_in" and reply.items and draft.case.contract is not None:
        checkins.record(draft, one, reply)
    consent.wants_human(draft, text)


def _while_held(draft: Client, text: str, reply: Reply) -> None:
    """A human has to release the case: every word goes to the coach at once, and nothing is asked."""
    if reply.keyword in {"HELP", "STATUS", "CONTRACT", "WHY"}:
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    draft.say("held_thanks", keywords.names(draft), purpose="safety")
    tell_coach(draft, "coach_words", {"text": text}, urgent=True)


def _from_low_power(draft: Client, text: str, reply: Reply, one: Ask | None) -> None:
    """Any word leads back, but for those that say: found work, not now, a pause."""
    if one is not None and one.kind in {"light_touch", "last_offer"} and reply.choice:
        silence.touched(draft, reply.choice)
        return
    if one is not None and one.kind == "landed" and answers.landed(draft, text, reply, one):
        return
    if reply.intent == "landed":
        silence.confirm_landed(draft)
        return
    if reply.keyword == "PAUSE" or reply.intent == "pause":
        keywords.pause(draft, reply)
        return
    asking.drop(draft, "light_touch", "last_offer", "landed")
    if reply.keyword in keywords.KEYWORDS and reply.keyword != "BACK":
        silence.come_back(draft, quiet=True)
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    if one is not None and one.kind == "check_in" and reply.items:
        silence.come_back(draft, quiet=True)
        checkins.record(draft, one, reply)
        return
    silence.come_back(draft)
    if len(text.split()) > free.WORTH_PASSING_ON:
        tell_coach(draft, "coach_words", {"text": text})


def _answer(draft: Client, text: str, reply: Reply, one: Ask | None, touch: str) -> None:
    if reply.keyword in keywords.KEYWORDS:
        keywords.KEYWORDS[str(reply.keyword)](draft, reply)
        return
    about = asking.replaced_about(draft.case, touch)
    if not touch and (binding.is_yes(reply) or binding.is_no(reply)):
        about = asking.replaced_on_screen(draft.case, one)
    if about:
        changes.replaced(draft, about)
        return
    if draft.case.stage in {"landed", "closed"} and one is None:
        draft.say("landed_hello", keywords.names(draft))
        tell_coach(draft, "coach_words", {"text": text})
        return
    again = None if touch else binding.corrected(draft, text) or binding.added(draft, text)
    if again is not None:
        checkins.record(draft, *again)
        return
    if draft.case.stage == "paused" and one is None and reply.intent in {"greeting", "unclear"}:
        draft.say("paused_hello", keywords.names(draft))
        return
    if one is not None and _answered(draft, text, reply, one, chosen=bool(touch)):
        return
    free.free(draft, text, reply, one)


def _answered(draft: Client, text: str, reply: Reply, one: Ask, *, chosen: bool) -> bool:
    other = None if chosen or not binding.fits(one, reply) else binding.fits_as_well(draft, text, one)
    if other is not None:
        answers.which(draft, text, one, other)
        return True
    if answers.ANSWERS[one.kind](draft, text, reply, one):
        return True
    meant = binding.reported(draft, text, one) if one.kind in binding.CONSENTS else None
    return meant is not None and answers.ANSWERS[meant[0].kind](draft, text, meant[1], meant[0])
