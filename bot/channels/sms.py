"""Texts, by Twilio: one number is one lane."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import httpx
from msgspec.structs import replace
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.sms_codes import coded
from bot.channels.sms_hooks import parse_message
from bot.channels.wire import line_fault, quiet
from bot.net import is_loopback
from core.channel import SMS, Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent
from jobs.deliver import in_flight

STATUS_PATH = "/hooks/twilio/status"
LONGEST_VALIDITY = 36_000
PAGE = 500
"""Messages in one answer of a list; Twilio gives at most 1,000."""
FEWEST_CONNECTIONS = 32
CLOCK_SKEW = dt.timedelta(seconds=60)
"""How far Twilio's clock and ours may be apart."""


class TooMany(Exception):
    """Twilio asks us to slow down. Its own error would lose the header that says for how long."""

    def __init__(self, response: httpx.Response):
        super().__init__()
        self.retry_after = _seconds(response.headers.get("Retry-After", ""))


class _HttpClient(AsyncHttpClient):  # type: ignore[misc]  # the library carries no types
    """Twilio's extension point for another HTTP client. It sends once: the library's own posts again after a 5xx."""

    def __init__(self, client: httpx.AsyncClient):
        super().__init__(logging.getLogger("twilio.http_client"), is_async=True)
        self.client = client

    async def request(
        self,
        method: str,
        uri: str,
        params: Any = None,
        data: Any = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        **_: Any,
    ) -> Response:
        answer = await self.client.request(method, uri, params=params, data=data, headers=headers, auth=auth)
        if answer.status_code == 429:
            raise TooMany(answer)
        return Response(answer.status_code, answer.text, answer.headers)


class TwilioLine:
    """One number of one account. ``public_url`` is where Twilio's callbacks reach us.

    ``per_second`` are the segments or calls that the number is allowed; 0 for those of its medium.
    """

    medium: Medium
    limits: Limits

    def __init__(
        self,
        number: str,
        account_sid: str,
        auth_token: str,
        public_url: str,
        api_url: str = "https://api.twilio.com",
        *,
        per_second: float = 0.0,
        read_timeout: float = 15,
    ):
        quiet()
        self.limits = replace(self.limits, per_second=per_second or self.limits.per_second)
        self.number = number
        self.lane = f"{self.medium}:{number}"
        self._public_url = public_url.rstrip("/")
        self._callback = self._public_url + STATUS_PATH
        timeout = httpx.Timeout(read_timeout, connect=5, pool=5)
        self._http = httpx.AsyncClient(
            timeout=timeout, limits=_connections(self.limits.per_second), trust_env=not is_loopback(api_url)
        )
        # An empty mapping would make the library read TWILIO_EDGE and TWILIO_REGION from the real environment.
        self._client = Client(
            account_sid, auth_token, http_client=_HttpClient(self._http), environment={"TWILIO_EDGE": ""}
        )
        self._client.api.base_url = api_url

    async def check(self) -> SendError | None:
        """Ask Twilio for the account: tells whether the SID and the token fit together."""
        try:
            await self._client.api.accounts(self._client.username).fetch_async()
        except Exception as error:
            return send_error(error)
        return None

    async def close(self) -> None:
        """Release connections."""
        await self._http.aclose()


class TwilioChannel(TwilioLine):
    """One number of one account, for texts."""

    medium = "sms"
    limits = SMS

    async def send(self, message: Outgoing) -> Sent | SendError:
        """Send ``message`` once. Our id comes back in the status callbacks as ``attempt``."""
        try:
            created = await self._client.messages.create_async(**self._fields(message))
            if not isinstance(created.sid, str):
                return SendError(code="unparsable", unknown=True)
            return Sent(provider_id=created.sid)
        except Exception as error:
            return send_error(error)

    def _fields(self, message: Outgoing) -> dict[str, Any]:
        fields: dict[str, Any] = {"to": message.to, "from_": self.number, "body": message.text}
        fields["status_callback"] = f"{self._callback}?attempt={quote(message.id, safe='')}"
        if message.valid_for:
            fields["validity_period"] = min(max(1, message.valid_for), LONGEST_VALIDITY)
        return fields

    async def find(self, message: Outgoing, since: dt.datetime) -> Sequence[str] | SendError:
        """Twilio's SIDs of texts to the same number with the same words, made at ``since`` or later, oldest first.

        By the time a text was made, for it has no time of sending before it is sent.
        """
        found: list[str] = []
        try:
            texts = await self._client.messages.stream_async(to=message.to, from_=self.number, page_size=PAGE)
            async for text in texts:
                if text.date_created < since - CLOCK_SKEW:
                    break
                # A trial account puts a line of its own in front.
                if text.body.rstrip().endswith(message.text.rstrip()):
                    found.append(text.sid)
        except Exception as error:
            return send_error(error)
        return found[::-1]

    async def arrived(self, since: dt.datetime) -> list[Incoming] | SendError:
        """Texts to this number, as Twilio's list of messages has them: newest first, and filtered by whole days only.

        Source: https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
        """
        found: list[Incoming] = []
        try:
            wanted = {"to": self.number, "date_sent_after": f"{since.astimezone(dt.UTC):%Y-%m-%d}", "page_size": PAGE}
            async for one in await self._client.messages.stream_async(**wanted):
                at = one.date_sent or one.date_created
                if at < since:
                    break
                if one.direction == "inbound":
                    found.append(parse_message(_form(one), self.lane, at))
        except Exception as error:
            return send_error(error)
        return found[::-1]


def _connections(per_second: float) -> httpx.Limits:
    """One for each message that the lane may have in flight: one that finds none free would hold up the lane."""
    most = max(FEWEST_CONNECTIONS, in_flight(per_second))
    # All are kept, or a fast lane would make a new one, with TLS, for most of its messages.
    return httpx.Limits(max_connections=most, max_keepalive_connections=most)


def _form(listed: Any) -> dict[str, str]:
    """A listed message as the webhook would have brought it."""
    fields = {"MessageSid": listed.sid, "From": listed.from_, "Body": listed.body, "NumMedia": listed.num_media}
    return {name: str(value or "") for name, value in fields.items()}


def send_error(error: Exception) -> SendError:
    """What an exception of the library or of the line means for the message."""
    if isinstance(error, TooMany):
        return SendError(code="429", retryable=True, retry_after=error.retry_after)
    if isinstance(error, TwilioRestException | TwilioServiceException):
        return refusal(error.status, str(error.code or error.status))
    return line_fault(error)


def refusal(status: int, code: str) -> SendError:
    """What Twilio's answer means: HTTP ``status`` with Twilio's ``code``."""
    if status >= 500:
        return SendError(code=code, unknown=True)
    if status in (401, 403) or status < 400:
        return SendError(code=code, configuration=True)
    return coded(code)


def _seconds(header: str) -> float:
    return float(header) if header.isascii() and header.isdigit() else 0.0
