"""What arrives from Twilio: a signed form in, an Incoming or a Report out. Pure; never raises.

Fields: https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator

from bot.channels.sms_codes import EXPIRED, coded
from bot.channels.wire import fingerprint, storable
from core.message import Incoming, Report, SendError, Status

Form = Mapping[str, str]

# Whatever comes before delivery says no more than that Twilio has the text; callbacks promise no order.
_STATUSES: dict[str, Status] = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "partially_delivered": "delivered",
    "read": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}


def parse_form(body: bytes) -> ImmutableMultiDict[str, str]:
    """The fields of a urlencoded ``body``, blank ones too (they are signed). Raises ValueError for too many."""
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=1000)
    return ImmutableMultiDict(pairs)


def is_signed(token: str, url: str, form: Form, signature: str) -> bool:
    """Whether ``signature`` is Twilio's over ``url`` (public base, raw path, raw query) and ``form``."""
    if not token or not signature:
        return False
    return bool(RequestValidator(token).validate(url, form, signature))


def parse_message(form: Form, lane: str, now: dt.datetime) -> Incoming:
    """The text that ``form`` brings, received ``now``; ``other`` with the raw fields where it is none."""
    sid, sender = form.get("MessageSid", ""), form.get("From", "")
    if not sid or not sender:
        return other(form, lane, now)
    text = storable(form.get("Body", ""))
    media = not text and form.get("NumMedia", "0") not in ("", "0")
    return Incoming(
        id=storable(sid),
        lane=lane,
        medium="sms",
        sender=storable(sender),
        at=now,
        text=text,
        kind="media" if media else "text",
    )


def parse_status(form: Form, query: Form, lane: str, now: dt.datetime) -> Report | None:
    """What became of a message of ours; None where ``form`` does not say it."""
    sid, status = storable(form.get("MessageSid", "")), form.get("MessageStatus", "")
    if not sid or status not in _STATUSES:
        return None
    code = storable(form.get("ErrorCode", ""))
    return Report(
        id=f"{sid}:{status}",
        lane=lane,
        status="expired" if code == EXPIRED else _STATUSES[status],
        at=now,
        provider_id=sid,
        attempt=storable(query.get("attempt", "")),
        error=_error(status, code),
    )


def other(form: Form, lane: str, now: dt.datetime) -> Incoming:
    """A form that nobody understands, kept as it came."""
    text = storable("\n".join(f"{name}={value}" for name, value in form.items()))
    return Incoming(id=fingerprint(text), lane=lane, medium="sms", sender="", at=now, text=text, kind="other")


def _error(status: str, code: str) -> SendError | None:
    if _STATUSES[status] != "failed":
        return None
    return coded(code or status)
