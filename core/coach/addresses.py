"""A coach's addresses: where to say something, and what is known of each."""

from __future__ import annotations

from msgspec.structs import replace

from core.case import Address, CoachCase, Health
from core.draft import Draft

Coach = Draft[CoachCase]


def known(case: CoachCase, medium: str, address: str) -> Address | None:
    """The coach's address that this is, whatever its health."""
    return next((a for a in case.addresses if (a.medium, a.address) == (medium, address)), None)


def first_ok(case: CoachCase) -> Address | None:
    """Where news go."""
    return next((a for a in case.addresses if a.health == "ok"), None)


def waiting_on(case: CoachCase, reply_on: str) -> Address | None:
    """Where a command's confirmation goes: ``medium:address`` while that works, else where news go."""
    medium, _, address = reply_on.partition(":")
    found = known(case, medium, address)
    return found if found is not None and found.health == "ok" else first_ok(case)


def set_health(draft: Coach, address: Address, health: Health) -> Address:
    """Record what is known of one address, and return it as it is now."""
    changed = address if address.health == health else replace(address, health=health, since=draft.now)
    others = tuple(changed if known_as(a) == known_as(address) else a for a in draft.case.addresses)
    draft.change(addresses=others)
    return changed


def known_as(address: Address) -> tuple[str, str]:
    """What tells addresses apart."""
    return address.medium, address.address
