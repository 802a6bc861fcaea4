"""What an operator sets up: organisations, programs, coaches."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Collection
from pathlib import Path

import phonenumbers

from core.case import Program
from core.hours import find_zones, plausible_zones, valid_region, valid_zone
from storage.database import Connection
from storage.organisations import add_organisation, organisation_names, put_program

DEFAULT = "default"
"""The organisation that a deployment of one organisation has."""
SHOWN = {DEFAULT: "Followthrough"}
"""How clients see an organisation whose name nobody chose."""
PROGRAMS = ("private", "agency", "outplacement")
_PROGRAM = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_LOCALE = re.compile(r"(en|fr|es)(-[A-Z]{2})?")
_DAYS = re.compile(r"([1-9][0-9]{0,2})d?")


class WrongUse(Exception):
    """What was asked for cannot be done; the message is one sentence that says what can."""


def ensure_organisation(conn: Connection, organisation: str) -> bool:
    """Add a missing organisation with its programs; whether it is new."""
    if not add_organisation(conn, organisation, SHOWN.get(organisation, organisation)):
        return False
    for name in PROGRAMS:
        put_program(conn, organisation, Program(id=name, template=name))
    return True


def home(names: Collection[str]) -> str | None:
    """Whose the bots and numbers are: the default organisation's, else the only one's; None when nobody can say."""
    if DEFAULT in names or not names:
        return DEFAULT
    return next(iter(names)) if len(names) == 1 else None


def ensure_home(conn: Connection) -> str | None:
    """As :func:`home`; the first organisation is made."""
    names = organisation_names(conn)
    if not names:
        ensure_organisation(conn, DEFAULT)
    return home(names)


def ensure_named(conn: Connection, organisation: str) -> str:
    """The organisation, made if it is missing; without a name :func:`home`. Raises WrongUse when that is not clear."""
    chosen = organisation or home(organisation_names(conn))
    if chosen is None:
        raise WrongUse(f"There are several organisations and none is called {DEFAULT}: name one with --organisation.")
    ensure_organisation(conn, chosen)
    return chosen


def known_named(conn: Connection, organisation: str) -> str:
    """As :func:`ensure_named`, but a name that is given must be an organisation's: a slip would make another one.
    Raises WrongUse, naming those there are.
    """
    known = organisation_names(conn)
    if organisation and organisation not in known:
        there = f"there are: {', '.join(known)}" if known else "there is none so far"
        raise WrongUse(
            f"There is no organisation {organisation} yet; {there}. followthrough organisation set --new makes another."
        )
    return ensure_named(conn, organisation)


def name_of(text: str, what: str) -> str:
    """A name as it is kept. Raises WrongUse for an empty or a very long one."""
    name = " ".join(text.split())
    if not name or len(name) > 60 or not name.isprintable():
        raise WrongUse(f"The {what}'s name must have 1 to 60 characters on one line.")
    return name


def zone_of(text: str) -> str:
    """The zone of that name, or of a city. Raises WrongUse when there is none, or more than one."""
    if valid_zone(text):
        return text
    found = find_zones(text)
    if len(found) > 1:
        raise WrongUse(f"There is more than one place like {text!r}: name one of {', '.join(found)}.")
    if not found:
        raise WrongUse(f"There is no time zone {text!r}: give an IANA name such as America/Toronto, or a city.")
    return found[0]


def locale_of(text: str) -> str:
    """Raises WrongUse when nothing can be said in that language."""
    if not _LOCALE.fullmatch(text):
        raise WrongUse(f"There is no locale {text!r}: give en, fr or es, or one with a country such as fr-CA.")
    return text


def number_of(text: str) -> str:
    """A phone number in E.164. Raises WrongUse when it is none."""
    try:
        parsed = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        parsed = None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise WrongUse(f"{text!r} is no phone number: give it with its country code, such as +15145550123.")
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def likely_zone(number: str) -> str:
    """The zone of a number whose zone is certain, else this machine's, else UTC."""
    found = plausible_zones(number) if number else ()
    return found[0] if len(found) == 1 else _machine_zone()


def program_of(
    name: str, *, sessions: str, region: str, ends_on: str | None, contact_every: str | None, today: dt.date
) -> Program:
    """The program that these words describe. Raises WrongUse for the first that does not fit."""
    if not _PROGRAM.fullmatch(name):
        raise WrongUse(f"{name!r} is no program's name: use small letters, digits and hyphens, such as outplacement.")
    if not valid_region(region):
        raise WrongUse(f"There is no region {region!r}: give an ISO 3166-2 code, such as CA-ON or FR.")
    return Program(
        id=name,
        sessions=_sessions(sessions),
        region=region,
        ends_on=_last_day(ends_on, today) if ends_on else None,
        contact_every_days=_days(contact_every) if contact_every else 0,
        template=name if name in PROGRAMS else PROGRAMS[0],
    )


def _machine_zone() -> str:
    linked = str(Path("/etc/localtime").resolve()).partition("/zoneinfo/")[2]
    return next((name for name in (os.environ.get("TZ", ""), linked) if valid_zone(name)), "Etc/UTC")


def _sessions(text: str) -> int:
    if text == "unlimited":
        return -1
    if not (text.isascii() and text.isdigit() and int(text) <= 999):
        raise WrongUse("The sessions must be a whole number from 0 to 999, or unlimited.")
    return int(text)


def _last_day(text: str, today: dt.date) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise WrongUse(f"{text!r} is no date: give the last day such as 2027-03-31.") from None
    if day < today:
        raise WrongUse(f"The last day {day} has passed: give one that is still to come.")
    return day


def _days(text: str) -> int:
    found = _DAYS.fullmatch(text)
    if not found or int(found[1]) > 366:
        raise WrongUse("The contact interval must be 1 to 366 days, such as 30d.")
    return int(found[1])
