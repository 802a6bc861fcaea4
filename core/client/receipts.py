"""What became of a message: a window opens when a touch was sent; a bounce moves on; undelivered is not silent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from core import cadence
from core.case import ClientCase, Place
from core.client import asking, changes, checkins, consent, silence
from core.draft import Draft
from core.message import Args
from core.turn import Receipt

Client = Draft[ClientCase]

NOT_DELIVERED = frozenset({"failed", "expired", "suppressed"})


def receive(draft: Client, receipt: Receipt) -> None:
    """Apply one receipt to the touch it is about, and to the address it went to."""
    failed = receipt.status in NOT_DELIVERED
    sent_at = receipt.at if receipt.status in {"sent", "delivered"} else None
    place, kind = _note_touch(draft, receipt, sent_at, failed)
    error = receipt.error
    if error is not None and error.opted_out:
        consent.stop(draft, "", "provider")
    elif error is not None and error.unreachable:
        _unreachable(draft, place, kind)
    elif receipt.status == "failed":
        _not_through(draft, place, kind)
    if sent_at is not None:
        draft.change(last_contact_at=max(sent_at, draft.case.last_contact_at or sent_at))


def _note_touch(draft: Client, receipt: Receipt, sent_at: dt.datetime | None, failed: bool) -> tuple[Place | None, str]:
    """Write the outcome into the ask that the message carried; where the message went, and the ask's kind."""
    key = f"{receipt.turn}:{receipt.n}"
    check_in = draft.case.check_in
    if check_in is not None and asking.touch_of(check_in.ask, key):
        one = asking.with_receipt(check_in.ask, receipt.turn, receipt.n, sent_at, failed)
        draft.change(check_in=replace(check_in, ask=one))
        if sent_at is not None and not check_in.nudged:
            _open_window(draft, sent_at)
        return next(t.place for t in one.touches if f"{t.turn}:{t.n}" == key), "check_in"
    for one in draft.case.asks:
        if asking.touch_of(one, key):
            changed = asking.with_receipt(one, receipt.turn, receipt.n, sent_at, failed)
            asking.update(draft, changed)
            return next(t.place for t in changed.touches if f"{t.turn}:{t.n}" == key), one.kind
    return _place(draft, receipt), ""


def _place(draft: Client, receipt: Receipt) -> Place | None:
    """Where a message went that carried no ask."""
    if receipt.medium is not None:
        return receipt.medium, receipt.address
    return next((a.place for a in draft.case.addresses if a.address == receipt.address), None)


def _open_window(draft: Client, sent_at: dt.datetime) -> None:
    """The reply window counts from the moment the touch was sent, not from when it was decided."""
    check_in = draft.case.check_in
    assert check_in is not None
    nudge_at, closes_at = cadence.window(draft.case, sent_at, check_in.day)
    draft.change(check_in=replace(check_in, nudge_at=nudge_at, closes_at=closes_at))


def _unreachable(draft: Client, place: Place | None, kind: str) -> None:
    """A hard bounce: the address is marked, what was asked there is asked on the next medium, nothing is counted."""
    known = next((a for a in draft.case.addresses if a.place == place), None)
    if known is None or known.health not in {"ok", "pending"}:
        return
    consent.set_health(draft, known.place, "unreachable")
    draft.note("unreachable", medium=known.medium)
    if draft.case.check_in is not None and draft.case.check_in.ask.touches[-1].place == place:
        checkins.try_next(draft)
    if not cadence.usable(draft.case):
        checkins.nowhere(draft)
        return
    if kind in AGAIN:
        AGAIN[kind](draft)
    if known.health == "pending":
        args: Args = {"name": draft.case.name, "medium": known.medium}
        draft.say("second_failed", args, kind="inform", purpose="event", on=cadence.in_writing(draft.case))


def _not_through(draft: Client, place: Place | None, kind: str) -> None:
    """It did not get through this time, a call that nobody took included: the address stays, the question goes on."""
    if kind == "check_in":
        checkins.try_next(draft)
    elif kind == "light_touch" and place is not None and place[0] == "voice":
        silence.write_light_touch(draft)


AGAIN: dict[str, Callable[[Client], None]] = {
    "light_touch": silence.repeat_light_touch,
    "last_offer": silence.last_offer,
    "still_paused": silence.ask_still_paused,
    "proposal": changes.propose_again,
}
"""Questions that are put once more on the next medium when their address turns out not to work."""
