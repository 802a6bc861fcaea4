"""The pages behind the links of a mail. Scanners follow links, so only a button's POST counts."""

from __future__ import annotations

import base64
import hashlib
import html
import logging
from collections.abc import Awaitable, Callable, Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.web.doors import Doors, Question
from bot.web.requests import read_body
from core.message import STOP_HERE, Args, Incoming, Phrase, Report
from core.words import worded

log = logging.getLogger(__name__)

Keep = Callable[[str, Sequence[Incoming | Report]], Awaitable[None]]
STYLE = (
    "body{font:1.25rem/1.5 sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}"
    "button{font:inherit;padding:.5rem 1.5rem}"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class Answers:
    """The endpoint of answer links."""

    def __init__(self, doors: Doors, keep: Keep) -> None:
        self._doors, self._keep = doors, keep

    async def show(self, request: Request) -> Response:
        """What the link would answer, and a button that does."""
        _, value, asked = await self._linked(request)
        locale = asked.say.locale
        if value == STOP_HERE:
            return _page(locale, worded("email", "page_stop", locale), worded("email", "page_stop_button", locale))
        return _page(
            locale,
            worded("email", "page_answer", locale, self._label(asked, value)),
            worded("email", "page_send", locale),
        )

    async def take(self, request: Request) -> Response:
        """Store the answer; also the one-click unsubscription of a mail reader (RFC 8058)."""
        message, value, asked = await self._linked(request)
        await read_body(request)
        now = self._doors.now()
        pressed = Incoming(
            # A double click falls together; the same answer after another one counts.
            id=f"answer:{message}:{value}:{now:%Y%m%d%H%M}",
            lane=asked.lane,
            medium="email",
            sender=asked.say.address,
            at=now,
            kind="button",
            button=value,
            touch=":".join(message.rsplit(":", 2)[1:]),
        )
        await self._keep(asked.lane, [pressed])
        locale = asked.say.locale
        if value == STOP_HERE:
            return _page(locale, worded("email", "page_stopped", locale))
        return _page(locale, worded("email", "page_noted", locale, self._label(asked, value)))

    async def _linked(self, request: Request) -> tuple[str, str, Question]:
        """The message, the answer and what was asked. Raises 404 for a link that we did not make, or made long ago."""
        links = self._doors.links
        read = links.read(request.path_params["token"]) if links else None
        if read is None:
            raise HTTPException(404)
        message, value = read
        try:
            asked = await self._doors.asked(message)
        except Exception as error:
            log.error("a message of ours cannot be looked up: %s", type(error).__name__)
            raise HTTPException(503, headers={"Retry-After": "5"}) from None
        if asked is None or asked.say.medium != "email":
            raise HTTPException(404)
        if value != STOP_HERE and value not in {choice.value for choice in asked.say.choices}:
            raise HTTPException(404)
        return message, value, asked

    def _label(self, asked: Question, value: str) -> Args:
        choice = next(c for c in asked.say.choices if c.value == value)
        return {"label": Phrase(choice.sentence, choice.args)}


def _page(locale: str, text: str, button: str = "") -> Response:
    lang = html.escape(locale.partition("-")[0], quote=True)
    form = f'<form method="post"><button type="submit">{html.escape(button)}</button></form>' if button else ""
    page = (
        f'<!doctype html>\n<html lang="{lang}">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{html.escape(text)}</title>'
        f"<style>{STYLE}</style></head>\n<body><main><h1>{html.escape(text)}</h1>{form}</main></body>\n</html>\n"
    )
    return HTMLResponse(page, headers=HEADERS)
