"""``organisation set`` and ``organisation show``: the record of who runs the coaches."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from msgspec import Struct, structs

from bot import setup
from bot.clock import clock_of
from bot.opening import bring_up_to_date
from bot.settings import Settings
from core.case import CoachCase, Known
from core.order import names
from core.organisation import Organisation
from storage.cases import coaches, wake_coaches
from storage.database import Connection, Database
from storage.organisations import load_organisation, organisation_names, put_organisation
from storage.spending import spent_on

LEAST_DAYS, MOST_DAYS = 30, 3650
MOST_SEGMENTS = 10_000_000
LONGEST = 160
_DAYS = re.compile(r"([1-9][0-9]{0,3})d?")
NOBODY = "none"


class Shown(Struct, frozen=True):
    """An organisation as it is shown. ``deputy`` is a name; ``spent_today`` counts segments since 0:00 UTC."""

    organisation: str
    name: str
    legal_name: str
    postal_address: str
    privacy_contact: str
    retention_days: int
    deputy: str
    spend_cap_day: int
    spend_cap_number_day: int
    spent_today: int

    def in_words(self) -> str:
        """For people, a line each."""
        lines = {
            "legal name": self.legal_name or f"not set; clients read {self.name}",
            "postal address": self.postal_address or "not set",
            "privacy contact": self.privacy_contact or "not set",
            "retention": f"{self.retention_days} days",
            "deputy": self.deputy or "nobody",
            "texts a day": f"{_limit(self.spend_cap_day)}, each number {_limit(self.spend_cap_number_day)}",
            "texts today": f"{self.spent_today} segments",
        }
        return "\n".join([self.organisation, *(f"  {what}: {value}" for what, value in lines.items())])


def _limit(most: int) -> str:
    return f"at most {most} segments" if most else "no limit"


def checked(
    *,
    legal_name: str | None,
    postal_address: str | None,
    privacy_contact: str | None,
    retention: str | None,
    spend_cap_day: int | None,
    spend_cap_number_day: int | None,
) -> dict[str, Any]:
    """The fields that were given, as the record keeps them. Raises WrongUse for the first that does not fit."""
    given = {
        "legal_name": None if legal_name is None else _line(legal_name, "legal name"),
        "postal_address": None if postal_address is None else _line(postal_address, "postal address"),
        "privacy_contact": None if privacy_contact is None else _line(privacy_contact, "privacy contact"),
        "retention_days": None if retention is None else _retention(retention),
        "spend_cap_day": None if spend_cap_day is None else _segments(spend_cap_day),
        "spend_cap_number_day": None if spend_cap_number_day is None else _segments(spend_cap_number_day),
    }
    return {name: value for name, value in given.items() if value is not None}


def change(
    db: Database, settings: Settings, organisation: str, given: dict[str, Any], deputy: str | None, *, new: bool = False
) -> Shown:
    """Set what was given; the organisation as it is then. The first one is made, another only when it is ``new``.

    Raises WrongUse where there is none of that name, or a deputy is not a coach of it.
    """
    bring_up_to_date(db)

    def owner(conn: Connection) -> str:
        makes = new or not organisation_names(conn)
        return setup.ensure_named(conn, organisation) if makes else setup.known_named(conn, organisation)

    return db.run(lambda conn: _change(conn, owner(conn), given, deputy, clock_of(settings)()))


def show(db: Database, settings: Settings, organisation: str) -> Shown:
    """The organisation as it is. Raises WrongUse when there is none of that name."""
    bring_up_to_date(db)
    return db.run(lambda conn: _shown(conn, _there(conn, organisation), clock_of(settings)()))


def deputy_named(conn: Connection, organisation: str, name: str) -> CoachCase:
    """The coach whom ``name`` means, as people type names. Raises WrongUse when nobody who joined is meant alone."""
    there = coaches(conn, organisation)
    known = tuple(Known(one.id, one.name, one.handle) for one in there)
    found = names.matches(name, known) or names.with_part(name, known)
    if len(found) != 1:
        known_names = ", ".join(sorted(one.name for one in there)) or "none"
        what = f"no coach {name!r}" if not found else f"more than one coach {name!r}"
        raise setup.WrongUse(f"There is {what} in {organisation}; its coaches: {known_names}.")
    meant = next(one for one in there if one.id == found[0].id)
    if meant.joined_at is None:
        raise setup.WrongUse(f"{meant.name} has not joined yet, so no alert would arrive there; do this again then.")
    return meant


def _change(conn: Connection, owner: str, given: dict[str, Any], deputy: str | None, now: dt.datetime) -> Shown:
    before = load_organisation(conn, owner)
    after = structs.replace(before, **given)
    if deputy is not None:
        nobody = deputy.strip().casefold() in {"", NOBODY}
        after = structs.replace(after, deputy="" if nobody else deputy_named(conn, owner, deputy).id)
    put_organisation(conn, owner, after)
    if after.deputy != before.deputy:
        wake_coaches(conn, owner, now)
    return _shown(conn, owner, now)


def _there(conn: Connection, organisation: str) -> str:
    known = organisation_names(conn)
    chosen = organisation or setup.home(known)
    if chosen is None:
        raise setup.WrongUse(f"There are several organisations, name one with --organisation: {', '.join(known)}.")
    if chosen not in known:
        return setup.known_named(conn, chosen)
    return chosen


def _shown(conn: Connection, organisation: str, now: dt.datetime) -> Shown:
    record: Organisation = load_organisation(conn, organisation)
    spent = spent_on(conn, organisation, now.astimezone(dt.UTC).date())
    deputy = next((one.name for one in coaches(conn, organisation) if one.id == record.deputy), "")
    return Shown(
        organisation,
        organisation_names(conn)[organisation],
        record.legal_name,
        record.postal_address,
        record.privacy_contact,
        record.retention_days,
        deputy,
        record.spend_cap_day,
        record.spend_cap_number_day,
        sum(spent.values()),
    )


def _line(text: str, what: str) -> str:
    line = " ".join(text.split())
    if len(line) > LONGEST or not line.isprintable():
        raise setup.WrongUse(f"The {what} must have at most {LONGEST} characters on one line.")
    return line


def _retention(text: str) -> int:
    found = _DAYS.fullmatch(text)
    days = int(found[1]) if found else 0
    if not LEAST_DAYS <= days <= MOST_DAYS:
        # A provider may hand the same message in again for weeks.
        raise setup.WrongUse(f"The retention must be {LEAST_DAYS} to {MOST_DAYS} days, such as 365d.")
    return days


def _segments(number: int) -> int:
    if not 0 <= number <= MOST_SEGMENTS:
        raise setup.WrongUse(f"A limit for texts must be 0 (none) to {MOST_SEGMENTS} segments a day.")
    return number
