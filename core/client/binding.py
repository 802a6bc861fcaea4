"""Which ask a message answers, and how its words are read for it (BEHAVIOUR §6)."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import Ask, ClientCase
from core.client import asking
from core.draft import Draft
from core.hours import local_date
from core.order.text import fold
from core.reply import Reply, understand
from core.turn import Heard
from core.words import labels

Client = Draft[ClientCase]

JUST_ASKED = frozenset({"landed", "clarify", "counter", "not_done_twice", "joining"})
"""Questions about what the person has just said: the next words are their answer."""
CONSENTS = frozenset({"calls", "email"})
"""Questions about a further way to write or call: a bare yes or no answers them, and no report does."""
ADDS_WITHIN = dt.timedelta(minutes=30)
"""After an answer, "and 2 also" belongs to it."""
CORRECTS_WITHIN = dt.timedelta(hours=2)
"""After an answer, "no wait, 3" is about that answer."""

CLOCKS_DIFFER = dt.timedelta(minutes=10)
"""What was written longer than this before a question was asked, and came late, is no answer to it."""

A_SECOND_OR_SO = dt.timedelta(seconds=5)


def belongs_to(case: ClientCase, stimulus: Heard) -> Ask | None:
    """A button or quoted reply belongs to its own ask; a bare answer to the newest; a late one to the last check-in."""
    asks = asking.open_asks(case)
    if stimulus.answers_touch:
        known = (*asks, *_answered_before(case, stimulus.incoming.at))
        found = next((a for a in known if asking.touch_of(a, stimulus.answers_touch)), None)
        replaced = asking.replaced_about(case, stimulus.answers_touch)
        if found is not None or replaced or stimulus.incoming.kind == "button":
            return found
    at = stimulus.incoming.at
    shown = [a for a in asks if asking.was_shown(a) and a.asked_at - at <= CLOCKS_DIFFER]
    return shown[0] if shown else _late(case, at)


def _answered_before(case: ClientCase, at: dt.datetime) -> tuple[Ask, ...]:
    """Asks that are closed and may still be answered, or answered anew."""
    late, last, undo = _late_reply(case), case.last_check_in, case.undo
    undone = undo.ask if undo is not None and at - undo.at <= late else None
    newest = (last,) if last is not None else ()
    closed = [c.ask for c in (*newest, *reversed(case.earlier)) if at - c.closed_at <= late]
    return tuple(a for a in (undone, *closed) if a is not None)


def _late_reply(case: ClientCase) -> dt.timedelta:
    return cadence.policy_of(case).late_reply_days * cadence.DAY


def _late(case: ClientCase, at: dt.datetime) -> Ask | None:
    """The last check-in, if nobody answered it and its words may still come; not while a human holds the case."""
    last = case.last_check_in
    if case.held or last is None or last.ask is None or last.outcome not in {"missed", "excused"}:
        return None
    return last.ask if at - last.closed_at <= _late_reply(case) else None


def corrected(draft: Client, text: str) -> tuple[Ask, Reply] | None:
    """The ask that was answered a moment ago and how the words correct that answer, if they do."""
    undo = draft.case.undo
    if undo is None or draft.now - undo.at > CORRECTS_WITHIN:
        return None
    reply = read(draft, text, undo.ask)
    return (undo.ask, reply) if reply.correction and reply.items else None


def edited(draft: Client, text: str, first_at: dt.datetime) -> tuple[Ask, Reply] | None:
    """The ask that a message, sent at ``first_at`` and changed now, had answered or had meant to answer."""
    case, undo = draft.case, draft.case.undo
    if undo is not None and _stands(case, undo.at, draft.now) and _between(undo.ask.asked_at, first_at, undo.at):
        reply = read(draft, text, undo.ask)
        return (undo.ask, reply) if reply.items else None
    shown = [a for a in asking.open_asks(case) if asking.was_shown(a) and _between(a.asked_at, first_at, draft.now)]
    return (shown[0], read(draft, text, shown[0])) if shown else None


def _stands(case: ClientCase, at: dt.datetime, now: dt.datetime) -> bool:
    """Whether an answer of ``at`` may still be changed by editing it: for two hours, or until the day is over."""
    return now - at <= CORRECTS_WITHIN or local_date(case.zone, at) == local_date(case.zone, now)


def _between(first: dt.datetime, at: dt.datetime, last: dt.datetime) -> bool:
    """Whether ``at``, by another clock and in whole seconds, lies between them."""
    return first - A_SECOND_OR_SO <= at <= last + A_SECOND_OR_SO


def added(draft: Client, text: str) -> tuple[Ask, Reply] | None:
    """The ask that was answered whole a moment ago and what the words add to that answer, if they do."""
    undo, check_in = draft.case.undo, draft.case.check_in
    if undo is None or draft.now - undo.at > ADDS_WITHIN:
        return None
    if check_in is not None and check_in.ask.number == undo.ask.number:
        return None
    reply = read(draft, text, undo.ask)
    return (undo.ask, reply) if reply.addition and reply.items else None


def pressed(one: Ask | None, value: str) -> Reply | None:
    """A button of a choice says by itself what it means."""
    if one is None or value not in one.options:
        return None
    said = Reply("unclear", choice=value, confidence=1.0, why="a button")
    if value == "yes":
        return replace(said, keyword="YES", plain="yes")
    return replace(said, keyword="NO", plain="no") if value == "no" else said


def read(draft: Client, text: str, one: Ask | None) -> Reply:
    """A text as an answer to ``one``."""
    case, names = draft.case, (draft.case.coach_name,)
    reply = understand(text, asking.asked(one), locale=case.locale, now=draft.now, zone=case.zone, names=names)
    if one is not None and one.settled and reply.intent == "unclear":
        # The numbers they see are those of the whole list.
        whole = asking.asked(one, whole=True)
        return understand(text, whole, locale=case.locale, now=draft.now, zone=case.zone, names=names)
    return reply


def picked(draft: Client, text: str, reply: Reply, one: Ask | None) -> Reply:
    """The reading, with the choice whose words were typed when it was asked which of two questions is meant."""
    if one is None or one.kind != "clarify" or reply.choice or reply.keyword or reply.distress:
        return reply
    typed, shown = set(fold(text).split()), labels(one.choices, draft.case.locale)
    meant = [value for value, label in shown if typed and typed <= set(fold(label).split())]
    return replace(reply, choice=meant[0]) if len(meant) == 1 else reply


def is_yes(reply: Reply) -> bool:
    """A clear yes, in which a report counts as one; where somebody consents, ``reply.plain`` is asked instead."""
    return reply.choice == "yes" or reply.keyword == "YES" or reply.intent == "done"


def is_no(reply: Reply) -> bool:
    """A clear no."""
    return reply.choice == "no" or reply.keyword == "NO" or reply.intent == "not_done"


def fits(one: Ask, reply: Reply) -> bool:
    """Whether a reading answers an ask."""
    if one.kind in CONSENTS:
        return bool(reply.plain and reply.choice)
    return bool(reply.choice) if one.options else bool(reply.items)


def reported(draft: Client, text: str, consent: Ask) -> tuple[Ask, Reply] | None:
    """What words that neither grant nor refuse the ``consent`` that was asked for last say to an older question."""
    older = fits_as_well(draft, text, consent) or _late(draft.case, draft.now)
    if older is None:
        return None
    reply = read(draft, text, older)
    return (older, reply) if fits(older, reply) else None


def fits_as_well(draft: Client, text: str, newest: Ask) -> Ask | None:
    """An older open ask that the same bare words could answer too."""
    if newest.kind in JUST_ASKED:
        return None
    asks = [a for a in asking.open_asks(draft.case) if asking.was_shown(a)]
    older = [a for a in asks if a.number != newest.number and a.kind != "clarify"]
    return next((a for a in older if fits(a, read(draft, text, a))), None)
