"""``coach add``: a coach's case, its invite, and the ways to use that."""

from __future__ import annotations

import asyncio
import datetime as dt
import secrets
import shlex

from msgspec import Struct

from bot import setup
from bot.channels.telegram import Identity
from bot.clock import clock_of
from bot.opening import bring_up_to_date
from bot.organising import deputy_named
from bot.providers import refused_token, telegram_channels
from bot.settings import PREFIX, Settings
from core.case import CoachCase
from core.coach import new_coach
from core.codes import codes
from core.message import Medium
from core.policy import DEFAULT as POLICY
from core.turn import NewInvite
from storage.cases import add_case, coaches
from storage.database import Connection, Database
from storage.invites import add_invite
from storage.organisations import organisation_names

ANSWER_WITHIN = 5.0
NO_LINK = "There is no Telegram link, because"


class NewCoach(Struct, frozen=True):
    """A coach as the operator described them; ``organisation`` may be empty. ``guessed``: nobody said the zone."""

    name: str
    medium: Medium
    organisation: str
    zone: str
    locale: str
    deputy: str = ""
    guessed: bool = False
    again: bool = False
    """A fresh code for the coach of that name who is there already."""


class Added(Struct, frozen=True):
    """A coach who may join. ``hints`` tell the operator what is missing."""

    coach: str
    organisation: str
    code: str
    sms: str | None
    telegram_link: str | None
    expires_at: dt.datetime
    zone: str
    hints: tuple[str, ...] = ()

    @property
    def document(self) -> dict[str, str | None]:
        """As ``--json`` prints it."""
        return {
            "coach": self.coach,
            "organisation": self.organisation,
            "code": self.code,
            "sms": self.sms,
            "telegram_link": self.telegram_link,
            "expires_at": self.expires_at.isoformat(),
        }

    def in_words(self, medium: str) -> str:
        """For people: the way they asked for first."""
        ways = {"telegram": self.telegram_link and f"open {self.telegram_link}", "sms": self.sms}
        ordered = sorted(ways.items(), key=lambda way: way[0] != medium)
        lines = [f"  {name}: {text}" for name, text in ordered if text]
        until = f"{self.expires_at:%Y-%m-%d}"
        head = f"{self.coach} ({self.organisation}, {self.zone}) joins in one of these ways, until {until}:"
        return "\n".join([head, *lines, f"  code: {self.code}"])


def checked(
    name: str,
    medium: Medium,
    *,
    number: str,
    organisation: str,
    zone: str,
    locale: str,
    deputy: str = "",
    again: bool = False,
) -> NewCoach:
    """The coach that these words describe. Raises WrongUse for the first that does not fit."""
    if deputy and again:
        raise setup.WrongUse("A coach who is there already chooses the deputy by chat: /deputy and a name.")
    number = setup.number_of(number) if number else ""
    return NewCoach(
        setup.name_of(name, "coach"),
        medium,
        setup.name_of(organisation, "organisation") if organisation else "",
        setup.zone_of(zone) if zone else setup.likely_zone(number),
        setup.locale_of(locale),
        deputy=deputy,
        guessed=not zone,
        again=again,
    )


def add(db: Database, settings: Settings, new: NewCoach) -> Added:
    """Add the coach, whatever else uses the database meanwhile. Raises WrongUse where nobody could join."""
    number = settings.twilio_numbers[0] if settings.twilio_numbers else ""
    if new.medium == "sms" and not number:
        wanted = f"{PREFIX}TWILIO_ACCOUNT_SID, _AUTH_TOKEN and _FROM"
        raise setup.WrongUse(f"There is no number to text to: set {wanted} first, or use --medium telegram.")
    now = clock_of(settings)()
    expires = now + dt.timedelta(days=POLICY.invite_expires_days)
    short, long = codes(secrets.token_hex(16))
    bring_up_to_date(db)
    case, home = db.run(lambda conn: _add(conn, new, (short, long), now, expires))
    organisation = case.organisation
    bot, missing = asyncio.run(_bot_name(settings, new))
    hints = [missing] if missing and new.medium == "telegram" else []
    if case.locale[:2] != "en":
        hints.append(f"Coaches read English for now; days and new clients' languages are taken as {case.locale}.")
    if new.guessed and not new.again:
        hints.append(f"{new.name}'s time zone is taken to be {new.zone}; name another with --zone.")
    if home != organisation:
        owner = home or "nobody"
        hints.append(f"The bots and numbers here are those of {owner}: nobody can join {organisation} by them.")
    return Added(
        case.name,
        organisation,
        short,
        f"Text JOIN {short} to {number}" if number else None,
        f"https://t.me/{bot}?start={long}" if bot else None,
        expires,
        case.zone,
        tuple(hints),
    )


def _add(
    conn: Connection, new: NewCoach, invited: tuple[str, str], now: dt.datetime, expires: dt.datetime
) -> tuple[CoachCase, str | None]:
    """Add the case, or find it again; and the organisation whose the bots and numbers are."""
    organisation = setup.ensure_named(conn, new.organisation)
    names = organisation_names(conn)
    case = _there(conn, organisation, new)
    if case is None:
        case_id = f"coach-{secrets.token_hex(6)}"
        deputy = deputy_named(conn, organisation, new.deputy).id if new.deputy else ""
        case = new_coach(organisation, names[organisation], case_id, new.name, new.zone, new.locale, deputy=deputy)
        add_case(conn, case)
    add_invite(conn, organisation, NewInvite(case.id, invited, expires))
    return case, setup.home(names)


def _there(conn: Connection, organisation: str, new: NewCoach) -> CoachCase | None:
    """The coach of that name. Raises WrongUse when one is there but not meant, or meant but not there."""
    found = next((one for one in coaches(conn, organisation) if one.name.casefold() == new.name.casefold()), None)
    if found is not None and not new.again:
        again = "--again prints a fresh code for that coach"
        raise setup.WrongUse(
            f"There is a coach {found.name} in {organisation} already: {again}, another needs a name apart."
        )
    if found is None and new.again:
        raise setup.WrongUse(f"There is no coach {new.name} in {organisation}: leave out --again to add one.")
    return found


async def _bot_name(settings: Settings, new: NewCoach) -> tuple[str, str]:
    """The first bot's name for links, else what to say about it."""
    channels = telegram_channels(settings)
    if not channels:
        again = f"followthrough coach add {shlex.quote(new.name)} --medium telegram --again"
        return "", f"{NO_LINK} {PREFIX}TELEGRAM_TOKEN is not set: set it, then run {again}."
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            found = await channels[0].identify()
    except TimeoutError:
        return "", f"{NO_LINK} Telegram does not answer; the coach may write JOIN and the code to the bot instead."
    finally:
        for channel in channels:
            await channel.close()
    if isinstance(found, Identity):
        return found.username, ""
    if found.configuration:
        return "", refused_token(channels[0].bot_id)
    return "", f"{NO_LINK} Telegram does not answer; the coach may write JOIN and the code to the bot instead."
