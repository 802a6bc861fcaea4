"""The telephone of our Twilio: makes calls, says what their TwiML says, sends keys and outcomes to our webhooks.

Source of its rules: https://www.twilio.com/docs/voice/api/call-resource and …/docs/voice/twiml/gather
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from tests.fakes.clock import Clock
from tests.fakes.descriptions import CALLS, twilio_object, twilio_request
from tests.fakes.server import Call, Dropped, Fault, Reply, json_reply

Hook = Callable[[str, Mapping[str, str]], httpx.Response]
MADE = "api.v2010.account.call"


@dataclass
class Spoken:
    """One call that was accepted; ``said`` is every text that was said in it, with its language."""

    sid: str
    to: str
    number: str
    twiml: str
    callback: str
    detection: str
    created: str
    status: str = "queued"
    said: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The first words."""
        return self.said[0][1]


class Calls:
    """The calls of one account. ``refused`` makes a fault of a status, a code and a sentence."""

    def __init__(self, account: str, clock: Clock, hook: Hook, refused: Callable[[int, int, str], Fault]) -> None:
        self._account, self._clock, self._hook, self._refused = account, clock, hook, refused
        self.made: list[Spoken] = []
        """The ledger: everything accepted, in order."""
        self.problems: list[str] = []

    def to(self, number: str) -> list[Spoken]:
        """The calls that this number got."""
        return [call for call in self.made if call.to == number]

    def press(self, call: Spoken, key: str) -> str:
        """Whoever picked up presses a key after the newest words; what they hear then."""
        gather = ET.fromstring(call.twiml).find("Gather")
        assert gather is not None, "nothing waits for a key"
        assert gather.get("numDigits") == "1"
        call.status = "in-progress"
        answer = self._hook(_path(str(gather.get("action"))), self._form(call) | {"Digits": key})
        assert answer.status_code == 200, answer.status_code
        call.twiml = answer.text
        return self._listen(call)

    def end(self, call: Spoken, status: str = "completed", answered_by: str = "human", **more: str) -> httpx.Response:
        """The call ends; what our webhook for outcomes answered."""
        call.status = status
        known = {"AnsweredBy": answered_by} if status == "completed" and answered_by else {}
        return self._hook(_path(call.callback), self._form(call) | known | more)

    def rings_us(self, caller: str, number: str) -> str:
        """Somebody calls our number; the TwiML they get."""
        form = {
            "CallSid": "CA" + "9" * 32,
            "From": caller,
            "To": number,
            "Direction": "inbound",
            "CallStatus": "ringing",
        }
        return self._hook("/hooks/twilio/voice", form).text

    def respond(self, call: Call, ours: str, fault: Fault | None) -> Reply:
        """What the API answers about calls."""
        if call.method == "GET":
            return self._list(dict(parse_qsl(call.query)))
        form = dict(parse_qsl(call.body.decode(), keep_blank_values=True))
        problems = twilio_request(form, CALLS)
        self.problems += problems
        fault = self._rule(form, ours, problems) or fault
        if fault and not fault.processed:
            return json_reply(fault.status, fault.answer, fault.headers)
        made = self._make(form)
        if fault and fault.dropped:
            raise Dropped(fault.hangs)
        return json_reply(fault.status, fault.answer) if fault else json_reply(201, self._resource(made))

    def _rule(self, form: Mapping[str, str], ours: str, problems: list[str]) -> Fault | None:
        if problems:
            return self._refused(400, 21205, problems[0])
        if form.get("From") != ours:
            return self._refused(400, 21210, "The source phone number provided is not yet verified for your account")
        if not 0 < len(form.get("Twiml", "")) <= 4000:
            return self._refused(400, 21205, "TwiML must have 1 to 4000 characters")
        return None

    def _make(self, form: Mapping[str, str]) -> Spoken:
        made = Spoken(
            f"CA{(1 << 120) + len(self.made):032x}", form["To"], form["From"], form["Twiml"],
            form.get("StatusCallback", ""), form.get("MachineDetection", ""), format_datetime(self._clock()),
        )  # fmt: skip
        self._listen(made)
        self.made.append(made)
        return made

    def _listen(self, call: Spoken) -> str:
        heard = [(str(say.get("language")), str(say.text)) for say in ET.fromstring(call.twiml).iter("Say")]
        call.said += heard
        return " ".join(text for _, text in heard)

    def _list(self, wanted: Mapping[str, str]) -> Reply:
        page = [self._resource(c) for c in reversed(self.made) if wanted.get("To", c.to) == c.to]
        uri = f"/2010-04-01/Accounts/{self._account}/Calls.json"
        return json_reply(200, {"calls": page, "page": 0, "page_size": 50, "next_page_uri": None, "uri": uri})

    def _form(self, call: Spoken) -> dict[str, str]:
        return {
            "CallSid": call.sid, "AccountSid": self._account, "ApiVersion": "2010-04-01", "Direction": "outbound-api",
            "From": call.number, "To": call.to, "CallStatus": call.status, "CallerName": "",
        }  # fmt: skip

    def _resource(self, call: Spoken) -> dict[str, Any]:
        uri = f"/2010-04-01/Accounts/{self._account}/Calls/{call.sid}"
        parts = ("events", "notifications", "payments", "recordings", "siprec", "streams", "transcriptions",
                 "user_defined_message_subscriptions", "user_defined_messages")  # fmt: skip
        resource = {
            "sid": call.sid, "account_sid": self._account, "api_version": "2010-04-01", "answered_by": None,
            "caller_name": None, "date_created": call.created, "date_updated": call.created,
            "direction": "outbound-api", "duration": None, "end_time": None, "forwarded_from": None,
            "from": call.number, "from_formatted": call.number, "group_sid": None, "parent_call_sid": None,
            "phone_number_sid": None, "price": None, "price_unit": "USD", "queue_time": "0", "start_time": None,
            "status": call.status, "to": call.to, "to_formatted": call.to, "trunk_sid": None, "uri": f"{uri}.json",
            "subresource_uris": {part: f"{uri}/{re.sub('_(.)', lambda m: m[1].upper(), part)}.json" for part in parts},
        }  # fmt: skip
        self.problems += twilio_object(resource, MADE)
        return resource


def _path(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")
