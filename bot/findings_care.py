"""What ``doctor`` reads out of the running ``serve``, and of messages that went wrong: each with what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import httpx
from prometheus_client.parser import text_string_to_metric_families as families

from bot.findings import Finding, got, minutes
from bot.settings import Settings
from storage import views

ASKED_WITHIN = 600.0
"""Seconds after which a provider should have said what became of a message; it usually takes three minutes."""
MOST = 5
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}
CHECKS = {
    "database": "the database does not answer within two seconds; look at its load and its log",
    "migrations": "the database and the running release differ; run followthrough migrate and restart serve",
    "ticker": "a job has not run for a minute; restart serve, and report it with its log",
    "queue": "what is due has waited for five minutes; start followthrough worker beside it, or a faster machine",
}
CODES = {
    "21610": "the person stopped us at the carrier; START brings them back",
    "30003": "the phone is off or out of reach",
    "30005": "the number does not exist; ask the coach for the right one",
    "30006": "the number is a landline",
    "30007": "the carrier took it for spam; complete the A2P 10DLC registration",
    "30034": "the number is not registered with A2P 10DLC; do so in the Twilio console",
    "403": "the person blocked the bot",
    "wording": "a sentence could not be worded; please report it with the log of serve",
}


async def running(settings: Settings) -> list[Finding]:
    """What ``serve`` says of itself, where it runs on this machine."""
    host = EVERYWHERE.get(settings.host, settings.host)
    url = f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"
    try:
        checks = (await got(f"{url}/readyz")).json()["checks"]
        numbers = (await got(f"{url}/metrics")).text
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        # It may well run elsewhere; whether anybody works shows in how long things wait.
        return []
    wrong = [CHECKS.get(name, f"{name} is {said}") for name, said in checks.items() if said != "ok"]
    ready = Finding("serve", "failed", "; ".join(wrong)) if wrong else Finding("serve", "ok", f"ready at {url}")
    return [ready, *_said(numbers)]


def _said(numbers: str) -> Iterator[Finding]:
    samples = [sample for family in families(numbers) for sample in family.samples]
    ages = {one.labels["job"]: one.value for one in samples if one.name == "followthrough_tick_age_seconds"}
    if ages:
        last = ", ".join(f"{job} {age:.0f} s" for job, age in ages.items())
        yield Finding("last ticks", "ok", f"{last} ago")
    errors = {
        (one.labels["lane"], one.labels["code"]): int(one.value)
        for one in samples
        if one.name == "followthrough_provider_errors_total"
    }
    if errors:
        yield Finding("provider errors", "ok", f"since the start of serve {_listed(errors)}")


def doubts(found: views.Trouble, now: dt.datetime, *, restored: bool = False) -> Iterable[Finding]:
    """Messages whose outcome nobody knows, and those that providers refused.

    ``restored``: a backup was, and nobody has asked a provider yet, which the first start does.
    """
    if found.unknown and restored:
        asks = "the first followthrough serve asks the providers, where they can be asked, before it sends"
        yield Finding("unknown", "ok", f"{_messages(found.unknown)} may have left since the backup: {asks}")
    elif found.unknown:
        yield _unknown(found, now)
    if found.failures:
        yield Finding("refused", "ok", _listed(found.failures))


def _unknown(found: views.Trouble, now: dt.datetime) -> Finding:
    parts = [f"{_messages(found.unknown)} whose outcome nobody knows"]
    waited = (now - found.asked_since).total_seconds() if found.asked_since else 0.0
    late = waited > ASKED_WITHIN
    if found.asked_for:
        advice = "; check that serve runs and that the provider answers" if late else ", which takes three minutes"
        parts.append(f"{found.asked_for} of them the provider is asked for since {minutes(waited)}{advice}")
    if found.unknown > found.asked_for:
        parts.append(
            f"{found.unknown - found.asked_for} cannot be asked for, as at Telegram: a check-in was sent again once, "
            "a nudge or a light touch was not; nothing is to be done"
        )
    return Finding("unknown", "failed" if late else "ok", ": ".join((parts[0], "; ".join(parts[1:]))))


def _listed(counts: dict[tuple[str, str], int]) -> str:
    """The most frequent errors, with what is known about them."""
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    shown = [
        f"{lane} {code} {count} times" + (f" ({CODES[code]})" if code in CODES else "")
        for (lane, code), count in most[:MOST]
    ]
    rest = sum(count for _, count in most[MOST:])
    return "; ".join((*shown, *((f"{rest} others",) if rest else ())))


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"
