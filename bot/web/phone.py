"""What is said to somebody on the telephone: to a key in a call of ours, and to who calls us."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Awaitable, Callable, Sequence

from starlette.exceptions import HTTPException

from bot.channels.sms_hooks import Form
from bot.channels.voice import action_url, asking, saying
from bot.channels.voice_hooks import parse_key
from bot.web.doors import Ask, Question
from core.calls import MORE, MOST_KEYS, NO_MORE, in_full
from core.channel import VOICE
from core.message import STOP_HERE, Args, Incoming, Phrase, Report
from core.words import render, worded

log = logging.getLogger(__name__)

Keep = Callable[[str, Sequence[Incoming | Report]], Awaitable[None]]
"""Commits what arrived on a lane; raises HTTPException when it could not."""
LOCALES = ("en", "fr", "es")


class Phone:
    """Answers with TwiML. Whoever calls was checked before."""

    def __init__(
        self, keep: Keep, asked: Ask, now: Callable[[], dt.datetime], public_url: str = "", organisation: str = ""
    ) -> None:
        self._keep, self._asked, self._now = keep, asked, now
        self._public_url, self._organisation = public_url, organisation

    async def talk(self, form: Form, attempt: str) -> str:
        """What is said next in the call of ``attempt``; without one somebody calls us."""
        if not attempt:
            args: Args = {"organisation": self._organisation}
            return saying(*((worded("voice", "phone_incoming", locale, args), locale) for locale in LOCALES))
        asked = await self._look_up(attempt)
        if asked is None or asked.say.medium != "voice":
            return saying((worded("voice", "phone_ended", "en"), "en"))
        return await self._pressed(form, attempt, asked)

    async def _pressed(self, form: Form, attempt: str, asked: Question) -> str:
        """What answers the question is stored before it is confirmed; any other key has it put once more."""
        key, say = form.get("Digits", ""), asked.say
        choice = next((c for n, c in enumerate(say.choices[:MOST_KEYS], 1) if key == str(n)), None)
        if choice is None and key != NO_MORE:
            text = render(in_full(say) if key == MORE else say, VOICE).text
            said = text if key == MORE else f"{worded('voice', 'phone_which', say.locale)} {text}"
            return asking(said, say.locale, action_url(self._public_url, attempt))
        value = choice.value if choice else STOP_HERE
        await self._keep(asked.lane, [parse_key(form, attempt, value, say.address, asked.lane, self._now())])
        if choice is None:
            return saying((worded("voice", "phone_no_more", say.locale), say.locale))
        label: Args = {"label": Phrase(choice.sentence, choice.args)}
        return saying((worded("voice", "phone_noted", say.locale, label), say.locale))

    async def _look_up(self, attempt: str) -> Question | None:
        try:
            return await self._asked(attempt)
        except Exception as error:
            log.error("a message of ours cannot be looked up: %s", type(error).__name__)
            raise HTTPException(503, headers={"Retry-After": "5"}) from None
