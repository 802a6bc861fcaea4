"""What arrives from Twilio about calls: a signed form in, an Incoming or a Report out. Pure; never raises.

Fields: https://www.twilio.com/docs/voice/twiml/gather and …/docs/voice/api/call-resource#statuscallback
"""

from __future__ import annotations

import datetime as dt

from bot.channels.sms_codes import coded
from bot.channels.sms_hooks import Form
from bot.channels.wire import storable
from core.message import Incoming, Report, SendError, Status

# Nobody took it: the question was not put, and the number is as good as before.
_STATUSES: dict[str, Status] = {
    "queued": "sent",
    "initiated": "sent",
    "ringing": "sent",
    "in-progress": "sent",
    "completed": "delivered",
    "busy": "failed",
    "no-answer": "failed",
    "canceled": "failed",
    "failed": "failed",
}
NOWHERE = frozenset(("404", "410", "484", "604"))
"""What the telephone network answers for a number that is not in use: https://datatracker.ietf.org/doc/html/rfc3261"""
FAX = "fax"


def is_call(form: Form) -> bool:
    """Whether ``form`` is about a call and not about a text."""
    return bool(form.get("CallSid"))


def parse_call_status(form: Form, query: Form, lane: str, now: dt.datetime) -> Report | None:
    """What became of a call of ours, a voicemail left included; None where ``form`` does not say it."""
    sid, said = storable(form.get("CallSid", "")), form.get("CallStatus", "")
    if not sid or said not in _STATUSES:
        return None
    error = _error(form, said)
    return Report(
        id=f"{sid}:{said}",
        lane=lane,
        status="failed" if error else _STATUSES[said],
        at=now,
        provider_id=sid,
        attempt=storable(query.get("attempt", "")),
        error=error,
    )


def _error(form: Form, said: str) -> SendError | None:
    if form.get("AnsweredBy") == FAX:
        return SendError(code=FAX, unreachable=True)
    if _STATUSES[said] != "failed":
        return None
    if said == "failed" and form.get("SipResponseCode", "") in NOWHERE:
        return SendError(code=storable(form["SipResponseCode"]), unreachable=True)
    return coded(storable(form.get("ErrorCode", "")) or said)


def parse_key(form: Form, attempt: str, value: str, sender: str, lane: str, now: dt.datetime) -> Incoming:
    """The key that was pressed in the call of ``attempt``, as the choice that it stands for."""
    return Incoming(
        id=f"{storable(form.get('CallSid', ''))}:{value}",
        lane=lane,
        medium="voice",
        sender=sender,
        at=now,
        kind="button",
        button=value,
        touch=":".join(attempt.rsplit(":", 2)[1:]),
    )
