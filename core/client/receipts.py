"""What became of a message: a window opens when a touch was sent; a bounce moves on; undelivered is not silent."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import ClientCase
from core.client import asking, checkins, consent, silence
from core.draft import Draft
from core.turn import Receipt

Client = Draft[ClientCase]

NOT_DELIVERED = frozenset({"failed", "expired", "suppressed"})


def receive(draft: Client, receipt: Receipt) -> None:
    """Apply one receipt to the touch it is about, and to the address it went to."""
    failed = receipt.status in NOT_DELIVERED
    sent_at = receipt.at if receipt.status in {"sent", "delivered"} else None
    address = _note_touch(draft, receipt, sent_at, failed)
    error = receipt.error
    if error is not None and error.opted_out:
        consent.stop(draft, "", "provider")
    elif error is not None and error.unreachable and address:
        _unreachable(draft, address)
    if sent_at is not None:
        draft.change(last_contact_at=max(sent_at, draft.case.last_contact_at or sent_at))


def _note_touch(draft: Client, receipt: Receipt, sent_at: dt.datetime | None, failed: bool) -> str:
    """Write the outcome into the ask that the message carried, and return the address it went to."""
    key = f"{receipt.turn}:{receipt.n}"
    check_in = draft.case.check_in
    if check_in is not None and asking.touch_of(check_in.ask, key):
        one = asking.with_receipt(check_in.ask, receipt.turn, receipt.n, sent_at, failed)
        draft.change(check_in=replace(check_in, ask=one))
        if sent_at is not None and not check_in.nudged:
            _open_window(draft, sent_at)
        return next(t.address for t in one.touches if f"{t.turn}:{t.n}" == key)
    for one in draft.case.asks:
        if asking.touch_of(one, key):
            changed = asking.with_receipt(one, receipt.turn, receipt.n, sent_at, failed)
            asking.update(draft, changed)
            return next(t.address for t in changed.touches if f"{t.turn}:{t.n}" == key)
    return receipt.address


def _open_window(draft: Client, sent_at: dt.datetime) -> None:
    """The reply window counts from the moment the touch was sent, not from when it was decided."""
    check_in = draft.case.check_in
    assert check_in is not None
    nudge_at, closes_at = cadence.window(draft.case, sent_at, check_in.day)
    draft.change(check_in=replace(check_in, nudge_at=nudge_at, closes_at=closes_at))


def _unreachable(draft: Client, address: str) -> None:
    """A hard bounce: the address is marked, the next medium is tried at once, nothing is counted."""
    known = next((a for a in draft.case.addresses if a.address == address), None)
    if known is None or known.health not in {"ok", "pending"}:
        return
    consent.set_health(draft, address, "unreachable")
    draft.note("unreachable", medium=known.medium)
    if draft.case.check_in is not None and draft.case.check_in.ask.touches[-1].address == address:
        checkins.try_next(draft)
    light = next((a for a in draft.case.asks if a.kind == "light_touch" and a.touches[-1].address == address), None)
    if light is not None and cadence.usable(draft.case):
        silence.repeat_light_touch(draft)
    if not cadence.usable(draft.case):
        checkins.nowhere(draft)
