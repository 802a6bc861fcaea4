"""Webhooks: check who calls before reading what they say, commit it, and only then answer 2xx."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.sms_hooks import Form, is_signed, other, parse_form, parse_message, parse_status
from bot.channels.telegram_updates import parse_update, press_to_answer
from bot.channels.voice_hooks import is_call, parse_call_status
from bot.web.doors import Doors
from bot.web.phone import Phone
from bot.web.requests import is_form, raw_url, read_body
from core.message import Incoming, Report

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
SIGNATURE_HEADER = "X-Twilio-Signature"


class Hooks:
    """The endpoints that providers call."""

    def __init__(self, doors: Doors):
        self.doors = doors
        self.phone = Phone(self._keep, doors.asked, doors.now, doors.public_url, doors.organisation)

    async def telegram(self, request: Request) -> Response:
        """Store one update. A button press is answered in the response, as the Bot API allows."""
        lane = self._lane_of(request.headers.get(SECRET_HEADER, ""))
        raw = _parsed_json(await read_body(request))
        await self._keep(lane, [parse_update(raw, lane, self.doors.now())])
        press = press_to_answer(raw)
        return JSONResponse({"method": "answerCallbackQuery", "callback_query_id": press}) if press else Response()

    async def sms(self, request: Request) -> Response:
        """Store one text; its answer goes by the outbox, not in the response."""
        form = await self._signed_form(request)
        lane = self._lane_for(form.get("To", ""))
        await self._keep(lane, [parse_message(form, lane, self.doors.now())])
        return _nothing_to_say()

    async def status(self, request: Request) -> Response:
        """Store what became of a text or a call of ours."""
        form = await self._signed_form(request)
        called = bool(self.doors.calling) and is_call(form)
        lane, now = self._lane_for(form.get("From", ""), called=called), self.doors.now()
        report = (parse_call_status if called else parse_status)(form, request.query_params, lane, now)
        await self._keep(lane, [report or other(form, lane, now)])
        return _nothing_to_say()

    async def voice(self, request: Request) -> Response:
        """Talk on in a call; where no calls are set up, hang up."""
        form = await self._signed_form(request)
        if not self.doors.calling:
            return _nothing_to_say()
        said = await self.phone.talk(form, request.query_params.get("attempt", ""))
        return Response(said, media_type="text/xml")

    def _lane_of(self, secret: str) -> str:
        found = ""
        # Every secret is compared, so that the time taken tells nothing.
        for lane, expected in self.doors.secrets.items():
            if hmac.compare_digest(secret.encode(), expected.encode()) and expected:
                found = lane
        if not found:
            raise HTTPException(403)
        return found

    async def _signed_form(self, request: Request) -> Form:
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if not signature or not self.doors.twilio_token:
            raise HTTPException(403)
        body = await read_body(request)
        form = _parsed_form(body) if is_form(request) else None
        url = raw_url(request, self.doors.public_url)
        if not is_signed(self.doors.twilio_token, url, form or {}, signature):
            raise HTTPException(403)
        if form is None:
            raise HTTPException(400)
        return form

    def _lane_for(self, number: str, *, called: bool = False) -> str:
        """The lane of ``number``; the first one keeps what names none of ours."""
        ours = self.doors.calling if called else self.doors.numbers
        return f"{'voice' if called else 'sms'}:{number if number in ours or not ours else ours[0]}"

    async def _keep(self, lane: str, items: Sequence[Incoming | Report]) -> None:
        try:
            await self.doors.store(lane, items)
        except Exception as error:
            # Only the error's name: its text may quote the message.
            log.error("nothing stored for %s: %s", lane, type(error).__name__)
            raise HTTPException(503, headers={"Retry-After": "5"}) from None


def _parsed_json(body: bytes) -> object:
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        raise HTTPException(400) from None
    return parsed


def _parsed_form(body: bytes) -> Form | None:
    try:
        return parse_form(body)
    except ValueError:
        return None


def _nothing_to_say() -> Response:
    return Response("<Response/>", media_type="text/xml")
