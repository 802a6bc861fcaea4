"""A Twilio of our own: makes messages, signs webhooks, keeps the carriers' block list.

Source of its rules: https://www.twilio.com/docs/messaging/api/message-resource and …/docs/usage/security
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx

from tests.fakes.clock import Clock, standing
from tests.fakes.descriptions import twilio_message, twilio_request
from tests.fakes.server import Call, Dropped, FakeServer, Fault, Reply, json_reply
from tests.fakes.twilio_calls import Calls

ACCOUNT = "AC" + "0123456789abcdef" * 2
AUTH_TOKEN = "f" * 32
NUMBER = "+15145550123"

_STOP_WORDS = {"STOP", "STOPALL", "END", "QUIT", "CANCEL", "UNSUBSCRIBE", "REVOKE", "OPTOUT"}
_START_WORDS = {"START", "UNSTOP", "YES"}


@dataclass(frozen=True)
class Text:
    """One message that was accepted."""

    sid: str
    to: str
    number: str
    body: str
    callback: str = ""
    validity: int = 0


@dataclass(frozen=True)
class Received:
    """One message that somebody sent to us."""

    sid: str
    number: str
    body: str
    at: dt.datetime


@dataclass
class _Outcome:
    created: str
    status: str = "queued"
    error: int | None = None


def refused(status: int, code: int, message: str, headers: Mapping[str, str] | None = None) -> Fault:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return Fault(status, {"code": code, "message": message, "more_info": more, "status": status}, headers or {})


def too_many(seconds: int = 0) -> Fault:
    return refused(429, 20429, "Too many requests", {"Retry-After": str(seconds)} if seconds else {})


UNSUBSCRIBED = refused(400, 21610, "Attempt to send to unsubscribed recipient")
NO_NUMBER = refused(400, 21211, "Invalid 'To' Phone Number")
SERVER_ERROR = refused(500, 20500, "An internal server error has occurred")


class FakeTwilio(FakeServer):
    """One account. Webhooks are signed for ``public_url`` and go to ``app_url``, which is the same unless told."""

    def __init__(
        self,
        public_url: str = "http://127.0.0.1:8000",
        *,
        app_url: str = "",
        number: str = NUMBER,
        account: str = ACCOUNT,
        token: str = AUTH_TOKEN,
        clock: Clock = standing,
        port: int = 0,
    ):
        super().__init__(port)
        self.public_url, self.app_url = public_url, app_url or public_url
        self.number, self.account, self.token, self.clock = number, account, token, clock
        self.sent: list[Text] = []
        """The ledger: everything accepted, in order."""
        self.received: list[Received] = []
        """What people sent, in order, whatever became of the webhook."""
        self.loses_webhooks = False
        """Nobody can be called: what people send is only in the list."""
        self.opted_out: set[str] = set()
        self.largest_page = 1000
        self._listing_faults: list[Fault] = []
        self.calls = Calls(account, clock, self.call_hook, refused)
        """The telephone, whose calls come from ``number``."""
        self._outcomes: dict[str, _Outcome] = {}
        self._inbound = 0

    # What tests do.

    def client_texts(self, number: str, body: str, *, path: str = "/hooks/twilio/sms", sid: str = "") -> httpx.Response:
        """Someone texts us; what our webhook answered. STOP and START also change the carrier's block list."""
        word = body.strip().upper()
        if word in _STOP_WORDS:
            self.opted_out.add(number)
        if word in _START_WORDS:
            self.opted_out.discard(number)
        form = self.incoming(number, body, sid=sid)
        self.received.append(Received(form["MessageSid"], number, body, self.clock()))
        if self.loses_webhooks:
            return httpx.Response(502)
        return self.call_hook(path, form)

    def incoming(self, number: str, body: str, *, sid: str = "") -> dict[str, str]:
        """The form of a text from ``number``; as Twilio's, some of its fields are blank."""
        self._inbound += 1
        sid = sid or f"SM{self._inbound:032x}"
        same = {"MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": self.account}
        place = {"FromCity": "", "FromState": "QC", "FromZip": "", "FromCountry": "CA", "ToCity": "", "ToCountry": "CA"}
        rest = {"NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "ApiVersion": "2010-04-01"}
        return {**same, **place, **rest, "From": number, "To": self.number, "Body": body}

    def report(self, text: Text, status: str, error: int | None = None) -> httpx.Response:
        """A status callback for ``text``; what our webhook answered."""
        outcome = self._outcomes[text.sid]
        outcome.status, outcome.error = status, error
        same = {"MessageSid": text.sid, "SmsSid": text.sid, "AccountSid": self.account, "ApiVersion": "2010-04-01"}
        form = {**same, "MessageStatus": status, "SmsStatus": status, "To": text.to, "From": text.number}
        parts = urlsplit(text.callback)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        return self.call_hook(path, form | ({"ErrorCode": str(error)} if error else {}))

    def fail_listing(self, fault: Fault, *, times: int = 1) -> None:
        """The next ``times`` questions what there is meet ``fault``."""
        self._listing_faults += [fault] * times

    def call_hook(self, path: str, form: Mapping[str, str], *, signature: str = "") -> httpx.Response:
        """POST a signed form to ``path`` of our app."""
        signature = signature or sign(self.token, self.public_url + path, form)
        headers = {"X-Twilio-Signature": signature}
        return httpx.post(self.app_url + path, data=dict(form), headers=headers, trust_env=False, timeout=20)

    def to(self, number: str) -> list[Text]:
        """What this number was sent, in order."""
        return [text for text in self.sent if text.to == number]

    # What the account's owner does.

    def respond(self, call: Call) -> Reply:
        if call.headers.get("authorization") != self._authorization():
            return _reply(refused(401, 20003, "Authenticate"))
        root = f"/2010-04-01/Accounts/{self.account}"
        if call.path == f"{root}/Messages.json":
            return self._create(call) if call.method == "POST" else self._list(dict(parse_qsl(call.query)))
        if call.path == f"{root}/Calls.json":
            return self._call(call)
        if call.path == f"{root}.json":
            return json_reply(200, {"sid": self.account, "status": "active"})
        found = re.fullmatch(re.escape(root) + r"/Messages/(SM[0-9a-f]{32})\.json", call.path)
        if call.method == "GET" and found and found[1] in self._outcomes:
            return json_reply(200, self._resource(found[1]))
        return _reply(refused(404, 20404, "The requested resource was not found"))

    def _call(self, call: Call) -> Reply:
        fault = self.take_fault(dict(parse_qsl(call.body.decode())).get("To", "")) if call.method == "POST" else None
        with self.changed:
            try:
                return self.calls.respond(call, self.number, fault)
            finally:
                self.problems += self.calls.problems
                self.calls.problems.clear()
                self.changed.notify_all()

    def _create(self, call: Call) -> Reply:
        form = dict(parse_qsl(call.body.decode(), keep_blank_values=True))
        problems = twilio_request(form)
        self.problems += problems
        fault = self._rule(form, problems) or self.take_fault(form.get("To", ""))
        if fault and not fault.processed:
            return _reply(fault)
        text = self._accept(form)
        if fault and fault.dropped:
            raise Dropped(fault.hangs)
        return _reply(fault) if fault else json_reply(201, self._resource(text.sid))

    def _rule(self, form: Mapping[str, str], problems: list[str]) -> Fault | None:
        if problems:
            return refused(400, 21201, problems[0])
        if form["To"] in self.opted_out:
            return UNSUBSCRIBED
        if form.get("From") != self.number:
            return refused(400, 21606, "The 'From' phone number is not a valid, SMS-capable number of this account")
        if not 1 <= len(form.get("Body", "")) <= 1600:
            return refused(400, 21617, "The message body must have 1 to 1600 characters")
        if not 1 <= int(form.get("ValidityPeriod", "36000")) <= 36000:
            return refused(400, 21624, "The validity period must be 1 to 36000")
        return None

    def _accept(self, form: Mapping[str, str]) -> Text:
        with self.changed:
            sid = f"SM{(1 << 120) + len(self.sent):032x}"
            callback, validity = form.get("StatusCallback", ""), int(form.get("ValidityPeriod", "0"))
            text = Text(sid, form["To"], form["From"], form["Body"], callback, validity)
            self._outcomes[sid] = _Outcome(format_datetime(self.clock()))
            self.sent.append(text)
            self.changed.notify_all()
        return text

    def _list(self, wanted: Mapping[str, str]) -> Reply:
        """Newest first, a page at a time."""
        if self._listing_faults:
            return _reply(self._listing_faults.pop(0))
        texts = [self._resource(text.sid) for text in self.sent] + [self._inbound_of(one) for one in self.received]
        since = dt.datetime.fromisoformat(wanted.get("DateSent>", "1970-01-01")).replace(tzinfo=dt.UTC)
        fits = [
            text
            for text in sorted(texts, key=lambda text: parsedate_to_datetime(text["date_created"]))[::-1]
            if wanted.get("To", text["to"]) == text["to"]
            and wanted.get("From", text["from"]) == text["from"]
            and parsedate_to_datetime(text["date_created"]) >= since
        ]
        size, at = min(int(wanted.get("PageSize", "50")), self.largest_page), int(wanted.get("Page", "0"))
        uri = f"/2010-04-01/Accounts/{self.account}/Messages.json"
        following = f"{uri}?{urlencode({**wanted, 'Page': at + 1})}" if len(fits) > (at + 1) * size else None
        page = fits[at * size : (at + 1) * size]
        return json_reply(
            200, {"messages": page, "page": at, "page_size": size, "next_page_uri": following, "uri": uri}
        )

    def _inbound_of(self, one: Received) -> dict[str, Any]:
        at = format_datetime(one.at)
        return self._described(one.sid, one.number, self.number, one.body, at, at, "inbound", "received", None)

    def _resource(self, sid: str) -> dict[str, Any]:
        text = next(text for text in self.sent if text.sid == sid)
        outcome = self._outcomes[sid]
        sent = None if outcome.status == "queued" else outcome.created
        what = (outcome.created, sent, "outbound-api", outcome.status, outcome.error)
        return self._described(sid, text.number, text.to, text.body, *what)

    def _described(
        self,
        sid: str,
        number: str,
        to: str,
        body: str,
        created: str,
        sent: str | None,
        direction: str,
        status: str,
        error: int | None,
    ) -> dict[str, Any]:
        uri = f"/2010-04-01/Accounts/{self.account}/Messages/{sid}"
        resource = {
            "sid": sid,
            "account_sid": self.account,
            "api_version": "2010-04-01",
            "body": body,
            "date_created": created,
            "date_sent": sent,
            "date_updated": created,
            "direction": direction,
            "error_code": error,
            "error_message": None,
            "from": number,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": "USD",
            "status": status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": to,
            "uri": f"{uri}.json",
        }
        self.problems += twilio_message(resource)
        return resource

    def _authorization(self) -> str:
        return "Basic " + base64.b64encode(f"{self.account}:{self.token}".encode()).decode()


def sign(token: str, url: str, form: Mapping[str, str]) -> str:
    """Twilio's signature: HMAC-SHA1 over the address and the sorted fields."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def _reply(fault: Fault) -> Reply:
    return json_reply(fault.status, fault.answer, fault.headers)
