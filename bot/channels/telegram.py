"""Telegram, by python-telegram-bot: one bot is one lane."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import segno
from msgspec import Struct
from msgspec.structs import replace
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.channels.telegram_request import AiohttpRequest
from bot.channels.telegram_updates import ALLOWED_UPDATES, BEHIND_VALUE, parse_update, press_to_answer
from bot.channels.wire import line_fault, quiet
from bot.net import is_loopback
from core.channel import TELEGRAM, Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent

log = logging.getLogger(__name__)

Store = Callable[[str, Sequence[Incoming]], Awaitable[object]]
"""Commits what arrived on a lane; raises when it could not."""

LONGEST_CAPTION = 1024
LONGEST_CALLBACK = 64
LONG_POLL = 30
CONNECTIONS = 0.25
"""Connections for each message a second: room for answers that take a quarter of one."""
_TOUCH = re.compile(r"(?:^|\D)(\d+:\d+)$")


class Refused(TelegramError):
    """Telegram answered something else than 2xx; the library's own errors would lose the status."""

    def __init__(self, status: int, answer: dict[str, Any]):
        super().__init__(str(answer.get("description", "")))
        parameters = answer.get("parameters")
        self.status = status
        self.parameters: dict[str, Any] = parameters if isinstance(parameters, dict) else {}


class _Request(AiohttpRequest):
    async def once(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, payload = await super().once(*args, **kwargs)
        if not 200 <= status <= 299:
            raise Refused(status, _json_object(payload))
        return status, payload


class Identity(Struct, frozen=True):
    """Who a bot is: ``username`` makes its deep links; ``reads_groups`` is its privacy mode turned off."""

    id: str
    username: str
    name: str
    reads_groups: bool


class TelegramChannel:
    """One bot. ``api_url`` is the root of the Bot API, without ``/bot``; ``per_second`` the messages it is allowed."""

    medium: Medium = "telegram"

    def __init__(
        self,
        token: str,
        api_url: str = "https://api.telegram.org",
        *,
        per_second: float = TELEGRAM.per_second,
        read_timeout: float = 10,
    ):
        quiet()
        self.limits: Limits = replace(TELEGRAM, per_second=per_second)
        self.bot_id = token.partition(":")[0]
        self.lane = f"telegram:{self.bot_id}"
        self.trouble = ""
        """Why polling does not work just now; empty when it does."""

        # A proxy from the environment has no business between us and our own machine.
        trust_env = not is_loopback(api_url)
        self._requests = tuple(
            _Request(most, connect_timeout=5, read_timeout=read_timeout, trust_env=trust_env)
            for most in (2, max(32, int(per_second * CONNECTIONS)))
        )
        polling, sending = self._requests
        self._bot = Bot(token, base_url=f"{api_url}/bot", request=sending, get_updates_request=polling)

    async def send(self, message: Outgoing) -> Sent | SendError:
        """Send ``message`` once. ``provider_id`` is ``chat:message``, since Telegram numbers messages by chat."""
        if not re.fullmatch(r"-?[0-9]{1,20}", message.to):
            return SendError(code="chat", unreachable=True)
        try:
            return Sent(provider_id=f"{message.to}:{await self._send(message)}")
        except Exception as error:
            return send_error(error)

    async def _send(self, message: Outgoing) -> int:
        chat, markup = int(message.to), keyboard(message)
        # A longer text does not fit under a picture, and it says by itself what the picture holds.
        if message.picture and len(message.text) <= LONGEST_CAPTION:
            picture = await asyncio.to_thread(qr_picture, message.picture)
            return (await self._bot.send_photo(chat, picture, caption=message.text, reply_markup=markup)).message_id
        fields = {"chat_id": message.to, "text": message.text}
        answer = await self._submit("sendMessage", fields | ({"reply_markup": markup.to_json()} if markup else {}))
        return int(answer["message_id"])

    async def _submit(self, method: str, fields: Mapping[str, str]) -> Any:
        """What the bot's own method would do, without making objects of the whole answer: that takes half of its time,
        and one field is wanted."""
        payload = await self._requests[1].submit(f"{self._bot.base_url}/{method}", fields)
        return _json_object(payload)["result"]

    async def identify(self) -> Identity | SendError:
        """Ask Telegram who this bot is; also tells whether the token is valid."""
        try:
            me = await self._bot.get_me()
            reads = bool(me.can_read_all_group_messages)
            return Identity(id=str(me.id), username=me.username or "", name=me.first_name, reads_groups=reads)
        except Exception as error:
            return send_error(error)

    async def register(self, url: str, secret: str) -> SendError | None:
        """Have updates sent to ``url``, each with ``secret`` in its header."""
        try:
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
        except Exception as error:
            return send_error(error)
        return None

    async def poll(self, store: Store, now: Callable[[], dt.datetime]) -> None:
        """Fetch updates until cancelled. A batch is acknowledged only after ``store`` has committed it.

        The library's own updater acknowledges earlier, and one update it cannot parse stops its batch.
        """
        loop = _Polling(self.lane, self._bot, self._requests[0], store, now)
        while True:
            try:
                await loop.step()
                self.trouble = ""
            except Exception as error:
                self.trouble = self._explain(error)
                log.warning("polling %s: %s", self.lane, self.trouble)
                await asyncio.sleep(loop.failed(error))

    def _explain(self, error: Exception) -> str:
        return send_error(error).code if isinstance(error, TelegramError) else type(error).__name__

    async def close(self) -> None:
        """Release connections."""
        for request in self._requests:
            await request.shutdown()


class _Polling:
    """Where one polling loop stands. Telegram itself keeps the offset between runs."""

    def __init__(self, lane: str, bot: Bot, request: AiohttpRequest, store: Store, now: Callable[[], dt.datetime]):
        self.lane, self.bot, self.request, self.store, self.now = lane, bot, request, store, now
        self.offset = 0
        self.failures = 0
        self.without_webhook = False

    async def step(self) -> None:
        """Fetch one batch and store it; only then move the offset that acknowledges it."""
        if not self.without_webhook:
            # Telegram refuses to be polled while a webhook is set.
            await self.bot.delete_webhook()
            self.without_webhook = True
        batch = await self._fetch()
        if batch:
            await self.store(self.lane, [parse_update(raw, self.lane, self.now()) for raw in batch])
            self.offset = max(self.offset, *(_after(raw) for raw in batch), 0)
            await self._answer_presses(batch)
        self.failures = 0

    def failed(self, error: Exception) -> float:
        """Note that a step failed; how many seconds to wait before the next."""
        self.failures += 1
        # Someone may have set a webhook meanwhile.
        self.without_webhook = self.without_webhook and not (isinstance(error, Refused) and error.status == 409)
        return pause_after(error, self.failures)

    async def _fetch(self) -> list[Any]:
        allowed = json.dumps(ALLOWED_UPDATES)
        query = urlencode({"offset": self.offset, "timeout": LONG_POLL, "allowed_updates": allowed})
        # Bot.get_updates would parse what it fetches; this hands back the bytes.
        fetched = await self.request.retrieve(f"{self.bot.base_url}/getUpdates?{query}", read_timeout=LONG_POLL + 10)
        batch = _json_object(fetched).get("result")
        if not isinstance(batch, list):
            raise TelegramError("getUpdates gave no list")
        return batch

    async def _answer_presses(self, batch: list[Any]) -> None:
        presses = [press for press in map(press_to_answer, batch) if press]
        answers = [self.bot.answer_callback_query(press) for press in presses]
        # An answer only ends the button's spinner; that it comes too late changes nothing.
        await asyncio.gather(*answers, return_exceptions=True)


def pause_after(error: Exception, failures: int) -> float:
    """Seconds to wait after so many failures in a row: what Telegram asks for, at least 1, 2, 4 … 60."""
    asked = send_error(error).retry_after if isinstance(error, TelegramError) else 0.0
    return max(asked, min(60.0, 2.0 ** min(failures - 1, 6)))


def _after(raw: object) -> int:
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number + 1 if isinstance(number, int) else 0


def keyboard(message: Outgoing) -> InlineKeyboardMarkup | None:
    """The buttons in rows of one. Each carries ``value|turn:n``, so that a press tells which message it belongs to."""
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=callback_data(value, message.id))]
            for label, value in message.buttons
        ]
    )


def callback_data(value: str, id: str) -> str:
    """``value|turn:n`` from an attempt's ``id`` that ends in ``turn:n``; ``value`` alone where that is too long."""
    touch = _TOUCH.search(id)
    whole = f"{value}{BEHIND_VALUE}{touch[1]}" if touch else value
    return whole if len(whole.encode()) <= LONGEST_CALLBACK else value


def qr_picture(content: str) -> bytes:
    """A QR code of ``content`` as PNG."""
    picture = io.BytesIO()
    segno.make_qr(content).save(picture, kind="png", scale=8)
    return picture.getvalue()


def send_error(error: Exception) -> SendError:
    """What an exception of the library means for the message."""
    if isinstance(error, Refused):
        return refusal(error.status, error.message, error.parameters)
    return line_fault(error.__cause__ if isinstance(error, TelegramError) else error)


def refusal(status: int, description: str, parameters: dict[str, Any]) -> SendError:
    """What Telegram's answer ``status`` means. Source: https://core.telegram.org/bots/api#making-requests"""
    code = str(status)
    if status == 429:
        return SendError(code=code, retryable=True, retry_after=_seconds(parameters.get("retry_after")))
    if status >= 500:
        return SendError(code=code, unknown=True)
    if parameters.get("migrate_to_chat_id"):
        return SendError(code="migrated", migrated_to=str(parameters["migrate_to_chat_id"]))
    if status in (401, 404) or status < 400:
        return SendError(code=code, configuration=True)
    return _by_description(code, description.lower())


def _by_description(code: str, description: str) -> SendError:
    if "blocked" in description:
        return SendError(code=code, opted_out=True)
    gone = ("deactivated", "chat not found", "user not found", "peer_id_invalid")
    if code == "403" or any(words in description for words in gone):
        return SendError(code=code, unreachable=True)
    return SendError(code=code)


def _seconds(value: object) -> float:
    return float(value) if isinstance(value, int | float) and value > 0 else 0.0


def _json_object(payload: bytes) -> dict[str, Any]:
    try:
        found = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
