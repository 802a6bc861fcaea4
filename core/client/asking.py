"""Open asks: opening one with its touch, finding the one that an answer belongs to, closing it (BEHAVIOUR §6)."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from msgspec.structs import replace

from core.case import Address, Ask, AskedItem, AskKind, ClientCase, CoachCase, Form, Touch
from core.draft import Draft
from core.message import Args, Choice, Purpose
from core.reply import Asked, Item

C = TypeVar("C", ClientCase, CoachCase)


def choices(*values: str, prefix: str) -> tuple[Choice, ...]:
    """Choices whose labels are the sentences ``<prefix>_<value>``."""
    return tuple(Choice(value, f"{prefix}_{value}") for value in values)


def ask(
    draft: Draft[ClientCase],
    kind: AskKind,
    sentence: str,
    args: Args | None = None,
    *,
    on: Address | None = None,
    purpose: Purpose = "answer",
    say_kind: str = "",
    options: tuple[str, ...] = (),
    label: str = "",
    worded: bool = False,
    expires_at: dt.datetime | None = None,
    not_before: dt.datetime | None = None,
    variant: int = 0,
    labels: tuple[Choice, ...] = (),
    form: Form | None = None,
    items: tuple[AskedItem, ...] = (),
    about: int = 0,
    words: str = "",
) -> None:
    """Say ``sentence`` as a new open ask. Another numbered ask open on that address is closed by it."""
    address = draft.place_for(say_kind or kind, on)
    if address is None:
        return
    number = draft.case.ask_count + 1
    shown = labels or choices(*options, prefix=label or kind)
    n = draft.say(
        sentence,
        args,
        kind=say_kind or kind,
        purpose=purpose,
        on=address,
        choices=shown,
        ask=number,
        worded=worded,
        expires_at=expires_at,
        not_before=not_before,
        variant=variant,
    )
    touch = Touch(draft.case.turn, n, address.medium, address.address, kind)
    form = form or ("choice" if options else "yes_no")
    opened = Ask(number, kind, draft.now, form, items, options, shown, about, (touch,), words=words)
    # Only one numbered ask is open at a time; the question which of two is meant leaves both open.
    alone = kind != "clarify" and _numbered(opened)
    kept = tuple(a for a in draft.case.asks if not (alone and _numbered(a)))
    draft.change(ask_count=number, asks=(*kept, opened))


def _numbered(one: Ask) -> bool:
    return len(one.options) > 2


def drop(draft: Draft[C], *kinds: AskKind) -> None:
    """Close the asks of ``kinds``."""
    draft.change(asks=tuple(a for a in draft.case.asks if a.kind not in kinds))


def close(draft: Draft[C], number: int) -> None:
    """Close the ask ``number``, if it is open."""
    draft.change(asks=tuple(a for a in draft.case.asks if a.number != number))


MOST_REPLACED = 20


def remember_replaced(draft: Draft[ClientCase], one: Ask, about: str) -> None:
    """What ``one`` offered is not on the table any more: whoever quotes it means an offer that was replaced."""
    touched = tuple((f"{t.turn}:{t.n}", about) for t in one.touches)
    draft.change(replaced=(*draft.case.replaced, *touched)[-MOST_REPLACED:])
    if was_shown(one):
        draft.change(replaced_shown_at=shown_at(one))


def replaced_about(case: ClientCase, turn_n: str) -> str:
    """What the replaced offer of a message was about; empty for any other message."""
    return dict(case.replaced).get(turn_n, "")


def was_shown(one: Ask) -> bool:
    """Whether the question has reached its person, as far as we know. Nobody agrees to a proposal that still waits.

    Others count as shown before their receipt is in: an answer may be quicker.
    """
    return one.kind != "proposal" or any(t.sent_at is not None and not t.failed for t in one.touches)


def shown_at(one: Ask) -> dt.datetime:
    """When the question was put to its person last."""
    return max((t.sent_at for t in one.touches if t.sent_at is not None and not t.failed), default=one.asked_at)


def replaced_on_screen(case: ClientCase, one: Ask | None) -> str:
    """What the newest offer on the person's screen was about, if the one in its place has not left yet.

    ``one`` is the newest question that was shown and stands.
    """
    last = case.replaced_shown_at
    if last is None or (one is not None and shown_at(one) > last):
        return ""
    waits = any(a.kind == "proposal" and not was_shown(a) for a in case.asks)
    return case.replaced[-1][1] if waits and case.replaced else ""


def update(draft: Draft[C], changed: Ask) -> None:
    """Put ``changed`` in the place of the ask with its number."""
    draft.change(asks=tuple(changed if a.number == changed.number else a for a in draft.case.asks))


def open_asks(case: ClientCase) -> tuple[Ask, ...]:
    """Every open ask, the newest first."""
    asks = list(case.asks)
    if case.check_in is not None:
        asks.append(case.check_in.ask)
    return tuple(sorted(asks, key=lambda a: (a.asked_at, a.number), reverse=True))


def asked(one: Ask | None, *, whole: bool = False) -> Asked | None:
    """An ask as the reply grammar takes it; ``whole`` with the items that were answered already."""
    if one is None:
        return None
    form = "yes_no" if one.form == "text" else one.form
    shown = one.items if whole else left(one)
    return Asked(items=tuple(Item(i.number, i.kind, i.target) for i in shown), form=form, options=one.options)


def left(one: Ask) -> tuple[AskedItem, ...]:
    """Items of an ask that nothing was said about yet."""
    return tuple(i for i in one.items if i.number not in one.settled)


def touch_of(one: Ask, turn_n: str) -> bool:
    """Whether ``turn:n`` is one of the messages that carried this ask."""
    return any(f"{t.turn}:{t.n}" == turn_n for t in one.touches)


def with_receipt(one: Ask, turn: int, n: int, sent_at: dt.datetime | None, failed: bool) -> Ask:
    """The ask with what became of one of its touches."""
    touches = tuple(
        replace(t, sent_at=t.sent_at or sent_at, failed=failed) if (t.turn, t.n) == (turn, n) else t
        for t in one.touches
    )
    return replace(one, touches=touches)
