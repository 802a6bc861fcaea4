"""``doctor``: what is configured, what is not, and how to mend it. It changes nothing."""

from __future__ import annotations

import asyncio
import datetime as dt
import zoneinfo
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec
import typer
from rich.console import Console
from rich.text import Text

from bot.channels.email import PORTS
from bot.channels.telegram import Identity, TelegramChannel
from bot.channels.voice import VOICE_PATH
from bot.channels.wire import quiet
from bot.clock import Clock, clock_of
from bot.findings import ANSWER_WITHIN, Finding, State, got, minutes
from bot.findings_care import doubts, running
from bot.opening import journal_trouble, open_database
from bot.parking import listed
from bot.providers import WEBHOOK_PATH, email_channels, refused_token, sms_channels, telegram_channels
from bot.settings import PREFIX, Settings, SettingsError
from core.hours import zone_data_version
from jobs.upkeep import ZONE_DATA
from storage import parking, views
from storage.cases import coaches
from storage.database import Connection, Database, DatabaseAway
from storage.migrate import state
from storage.organisations import load_organisation, organisation_names, read_fact
from storage.restored import waits_for_a_start
from storage.spending import spent_on

SIGNS: dict[State, tuple[str, str]] = {"ok": ("✓", "green"), "failed": ("✗", "bold red"), "off": ("–", "dim")}
SYSTEM_ZONE_DATA = Path("/usr/share/zoneinfo/tzdata.zi")
LATE = 300.0
"""Seconds that something may be overdue before nobody seems to be at work."""


async def examine(settings: Settings) -> list[Finding]:
    """Look at everything."""
    quiet()
    clock = clock_of(settings)
    parts = await asyncio.gather(
        asyncio.to_thread(_database, settings, clock),
        _telegram(settings),
        _twilio(settings),
        _email(settings),
        _public(settings),
        running(settings),
    )
    stored, *outside = parts
    return [_settings(settings), _journal(settings), *(one for part in outside for one in part), *stored]


def show(found: Sequence[Finding], *, as_json: bool) -> None:
    """Print what was found, a line each, or one JSON document."""
    if as_json:
        failed = sum(one.state == "failed" for one in found)
        typer.echo(msgspec.json.encode({"failed": failed, "checks": found}).decode())
        return
    console = Console(soft_wrap=True, highlight=False)
    for one in found:
        sign, style = SIGNS[one.state]
        console.print(Text.assemble((sign, style), " ", (one.name, "bold"), f": {one.text}"))


def _settings(settings: Settings) -> Finding:
    where = settings.database_url.partition(":")[0]
    media = [
        name
        for name, there in (
            ("Telegram", settings.telegram_tokens),
            ("Twilio", settings.twilio_from),
            ("e-mail", settings.smtp_url),
        )
        if there
    ]
    return Finding("settings", "ok", f"{where}, {', '.join(media) or 'no provider yet'}")


def _journal(settings: Settings) -> Finding:
    trouble = journal_trouble(settings)
    if trouble:
        return Finding("journal", "failed", f"{PREFIX}JOURNAL_DIR: {trouble}")
    return Finding("journal", "ok", f"{settings.journal} keeps what providers answer while the database is away")


# The database


def _database(settings: Settings, clock: Clock) -> list[Finding]:
    file = Path(settings.database_url.removeprefix("sqlite:///"))
    if settings.database_url.startswith("sqlite:") and file.parent.is_dir() and not file.exists():
        nothing = f"{file} does not exist yet; followthrough serve makes it, and so does coach add"
        return [Finding("database", "off", nothing), *_zone_data(None)]
    try:
        db = open_database(settings)
    except SettingsError as error:
        return [Finding("database", "failed", str(error).rstrip(".")), *_zone_data(None)]
    try:
        return list(_stored(db, clock))
    except DatabaseAway as error:
        return [Finding("database", "failed", str(error)), *_zone_data(None)]
    finally:
        db.close()


def _stored(db: Database, clock: Clock) -> Iterable[Finding]:
    db.look(views.ping)
    yield Finding("database", "ok", "answers")
    found = state(db)
    if found != "ok":
        mend = {
            "behind": "the database is older than this release; run: followthrough migrate",
            "ahead": "the database belongs to a newer release; install that one",
        }
        yield Finding("migrations", "failed", mend[found])
        yield from _zone_data(None)
        return
    yield Finding("migrations", "ok", "up to date")
    yield from _zone_data(db.look(lambda conn: read_fact(conn, ZONE_DATA)))
    now = clock()
    yield from _people(db.look(lambda conn: views.people(conn, now)), db.look(_unreachable))
    yield from _texts(db.look(lambda conn: _spent(conn, now)))
    yield from _work(db.look(lambda conn: views.waiting(conn, now)), db.look(views.trouble), db.look(parking.parked))
    yield from doubts(db.look(views.trouble), now, restored=db.look(waits_for_a_start))


def _zone_data(computed_with: str | None) -> Iterable[Finding]:
    ours, system = zone_data_version(), _system_zone_data()
    if zoneinfo.TZPATH:
        yield Finding("zone data", "failed", "the system's is used; unset PYTHONTZPATH")
    elif system > ours:
        upgrade = "run: pip install --upgrade tzdata, then restart serve"
        yield Finding("zone data", "failed", f"{ours} is older than the system's {system}; {upgrade}")
    else:
        beside = f", the system has {system}" if system else ""
        stale = computed_with not in (None, ours)
        recomputed = f"; due times of {computed_with} are recomputed once serve runs" if stale else ""
        yield Finding("zone data", "ok", f"{ours}{beside}{recomputed}")


def _system_zone_data() -> str:
    """The IANA release of the system's zone data, such as ``2026a``; empty when it cannot be told."""
    try:
        with SYSTEM_ZONE_DATA.open(encoding="ascii") as lines:
            first = lines.readline()
    except (OSError, UnicodeDecodeError):
        return ""
    return first.removeprefix("# version ").strip() if first.startswith("# version ") else ""


def _unreachable(conn: Connection) -> list[str]:
    """Coaches who joined and have no address any more on which alerts could reach them."""
    everyone = [one for organisation in organisation_names(conn) for one in coaches(conn, organisation)]
    return [one.name for one in everyone if one.joined_at and all(a.health != "ok" for a in one.addresses)]


def _people(found: views.People, unreachable: Sequence[str]) -> Iterable[Finding]:
    if not found.coaches:
        yield Finding("coaches", "off", "none yet; run: followthrough coach add NAME --medium telegram")
        return
    clients = ", ".join(f"{count} {stage}" for stage, count in sorted(found.clients.items())) or "none"
    yield Finding("coaches", "ok", f"{found.coaches}")
    for name in unreachable:
        mend = f'ask for START there, or run: followthrough coach add "{name}" --again'
        yield Finding("coach", "failed", f"{name} has no address that works, so no alert arrives; {mend}")
    yield Finding("clients", "ok", clients)
    yield Finding("invites", "ok", f"{found.open_invites} open")


def _spent(conn: Connection, now: dt.datetime) -> list[tuple[str, int, int, str]]:
    """Organisation, segments of today, limit, and the option that sets it, where there is a limit."""
    found = []
    for organisation in organisation_names(conn):
        record = load_organisation(conn, organisation)
        spent = spent_on(conn, organisation, now.astimezone(dt.UTC).date())
        if record.spend_cap_day:
            found.append((organisation, sum(spent.values()), record.spend_cap_day, "--spend-cap-day"))
        if record.spend_cap_number_day:
            most = max(spent.values(), default=0)
            found.append((organisation, most, record.spend_cap_number_day, "--spend-cap-number-day"))
    return found


def _texts(found: Sequence[tuple[str, int, int, str]]) -> Iterable[Finding]:
    for organisation, spent, most, option in found:
        text = f"{spent} of {most} segments today for {organisation}"
        if spent >= most:
            mend = f"texts to clients wait until tomorrow (UTC); run: followthrough organisation set {option} N"
            yield Finding("texts", "failed", f"{text}; {mend}")
        else:
            yield Finding("texts", "ok", text)


def _work(found: views.Waiting, trouble: views.Trouble, parked: Sequence[parking.Parked]) -> Iterable[Finding]:
    start = "followthrough serve does not run, or cannot keep up"
    inbox = f"{found.inbox} new, {trouble.parked_messages} parked"
    if found.inbox_age > LATE:
        yield Finding("inbox", "failed", f"{inbox}; the oldest waits for {minutes(found.inbox_age)}: {start}")
    elif trouble.parked_messages:
        yield Finding("inbox", "failed", f"{inbox}: {listed([one for one in parked if one.kind != 'case'])}")
    else:
        yield Finding("inbox", "ok", inbox)
    outbox = f"{sum(found.outbox.values())} waiting, {trouble.unknown} unknown, {trouble.failed} failed"
    if found.outbox_age > LATE:
        yield Finding("outbox", "failed", f"{outbox}; the oldest is {minutes(found.outbox_age)} late: {start}")
    else:
        yield Finding("outbox", "ok", outbox)
    if trouble.parked_cases:
        stuck = listed([one for one in parked if one.kind == "case"])
        yield Finding("cases", "failed", f"{trouble.parked_cases} parked: {stuck}")
    elif found.wake_age > LATE:
        yield Finding("cases", "failed", f"the oldest is {minutes(found.wake_age)} overdue: {start}")
    else:
        yield Finding("cases", "ok", "none parked, none overdue")


# The providers


async def _telegram(settings: Settings) -> list[Finding]:
    if not settings.telegram_tokens:
        text = f"not set up; put the token of @BotFather into {PREFIX}TELEGRAM_TOKEN"
        return [Finding("telegram", "off", text)]
    bots = zip(settings.telegram_tokens, telegram_channels(settings), strict=True)
    parts = await asyncio.gather(*(_bot(settings, token, channel) for token, channel in bots))
    return [one for part in parts for one in part]


async def _bot(settings: Settings, token: str, channel: TelegramChannel) -> list[Finding]:
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            found = await channel.identify()
    except TimeoutError:
        return [Finding(channel.lane, "failed", "Telegram does not answer; check the network")]
    finally:
        await channel.close()
    if isinstance(found, Identity):
        return [Finding(channel.lane, "ok", f"@{found.username}"), await _webhook(settings, token, channel.lane)]
    if found.configuration:
        return [Finding(channel.lane, "failed", refused_token(channel.bot_id))]
    return [Finding(channel.lane, "failed", f"Telegram does not answer ({found.code}); check the network")]


async def _webhook(settings: Settings, token: str, lane: str) -> Finding:
    name, polls = f"{lane} updates", settings.telegram_mode == "polling"
    try:
        info = await _webhook_info(settings, token)
    except (httpx.HTTPError, ValueError):
        return Finding(name, "failed", "Telegram does not say where they go; try again")
    wanted = "" if polls else settings.public_url + WEBHOOK_PATH
    waiting = f"{info.get('pending_update_count', 0)} waiting"
    if info.get("url", "") != wanted:
        goes = "a webhook is set though TELEGRAM_MODE is polling" if polls else "the webhook is not registered"
        return Finding(name, "failed", f"{goes}; start followthrough serve, which mends it ({waiting})")
    if not polls and info.get("last_error_message") and info.get("pending_update_count"):
        return Finding(name, "failed", f"Telegram could not deliver: {info['last_error_message']} ({waiting})")
    return Finding(name, "ok", f"{'by polling' if polls else wanted} ({waiting})")


async def _webhook_info(settings: Settings, token: str) -> dict[str, Any]:
    """Source: https://core.telegram.org/bots/api#webhookinfo"""
    url = f"{settings.telegram_api_url}/bot{token}/getWebhookInfo"
    answer = await got(url)
    found = answer.json().get("result")
    if not isinstance(found, dict):
        raise ValueError("getWebhookInfo gave no object")
    return found


async def _twilio(settings: Settings) -> list[Finding]:
    channels = sms_channels(settings)
    if not channels:
        text = f"not set up; fill in {PREFIX}TWILIO_ACCOUNT_SID, _AUTH_TOKEN and _FROM for texts"
        return [Finding("twilio", "off", text), *_calls(settings)]
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            error = await channels[0].check()
    except TimeoutError:
        return [Finding("twilio", "failed", "Twilio does not answer; check the network")]
    finally:
        for channel in channels:
            await channel.close()
    if error is None:
        return [
            Finding("twilio", "ok", f"the account answers; texts leave from {', '.join(settings.twilio_numbers)}"),
            *_calls(settings),
        ]
    if error.configuration:
        mend = f"copy {PREFIX}TWILIO_ACCOUNT_SID and {PREFIX}TWILIO_AUTH_TOKEN anew from the Twilio console"
        return [Finding("twilio", "failed", f"Twilio refuses the account ({error.code}): {mend}")]
    return [Finding("twilio", "failed", f"Twilio does not answer ({error.code}); check the network")]


def _calls(settings: Settings) -> list[Finding]:
    """Whether the number's webhook is right, only a call from outside would show."""
    if not settings.calling_numbers:
        return [Finding("calls", "off", f"not set up; put the number that calls into {PREFIX}TWILIO_VOICE_FROM")]
    hook = f"its voice webhook at Twilio has to be {settings.public_url}{VOICE_PATH}"
    return [Finding("calls", "ok", f"from {', '.join(settings.calling_numbers)}; {hook}")]


async def _email(settings: Settings) -> list[Finding]:
    channels = email_channels(settings)
    if not channels:
        return [Finding("e-mail", "off", f"not set up; fill in {PREFIX}SMTP_URL and {PREFIX}EMAIL_FROM for mails")]
    parts = urlsplit(settings.smtp_url)
    server = f"{parts.hostname}:{parts.port or PORTS[parts.scheme]}"
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            error = await channels[0].check()
    except TimeoutError:
        return [Finding("e-mail", "failed", f"{server} does not answer; check {PREFIX}SMTP_URL")]
    if error is None:
        return [Finding("e-mail", "ok", f"the server takes mail from {settings.email_from}")]
    if error.configuration:
        mend = f"check the user, the password and TLS in {PREFIX}SMTP_URL"
        return [Finding("e-mail", "failed", f"{server} refuses us ({error.code}): {mend}")]
    return [Finding("e-mail", "failed", f"{server} does not answer ({error.code}); check {PREFIX}SMTP_URL")]


async def _public(settings: Settings) -> list[Finding]:
    if not settings.public_url:
        return [Finding("public address", "off", f"not set; Twilio and webhooks need {PREFIX}PUBLIC_URL")]
    url = f"{settings.public_url}/healthz"
    try:
        answer = await got(url)
        alive = answer.status_code == 200 and answer.json() == {"status": "ok"}
        says = f"answers {answer.status_code}" if not alive else ""
    except (httpx.HTTPError, ValueError) as error:
        alive, says = False, f"does not answer ({type(error).__name__})"
    if alive:
        return [Finding("public address", "ok", settings.public_url)]
    mend = "start followthrough serve, and check the proxy and the name"
    return [Finding("public address", "failed", f"{url} {says}; {mend}")]
