"""Automated calls, by Twilio: one number is one lane. What is said travels with the call, as inline TwiML.

Twilio waits for the tone of an answering machine, so that it records the whole of it.
Fields: https://www.twilio.com/docs/voice/api/call-resource
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from twilio.twiml.voice_response import Gather, VoiceResponse

from bot.channels.sms import CLOCK_SKEW, PAGE, TwilioLine, send_error
from core.channel import VOICE
from core.message import Outgoing, SendError, Sent

VOICE_PATH = "/hooks/twilio/voice"
LONGEST_TWIML = 4000
RINGS_FOR = 25
"""Seconds."""
KEY_WITHIN = 8
"""Seconds of quiet after which a call ends."""
LANGUAGES = {"en": "en-US", "en-ca": "en-CA", "fr": "fr-CA", "es": "es-MX", "es-us": "es-US"}
"""Locale to the voice that Twilio has for it."""


class VoiceChannel(TwilioLine):
    """One number of one account, for calls. ``public_url`` is where keys and the outcome of a call reach us."""

    medium = "voice"
    limits = VOICE

    async def send(self, message: Outgoing) -> Sent | SendError:
        """Call once. Our id comes back with every key and with the outcome, as ``attempt``."""
        fields = self._fields(message)
        if len(fields["twiml"]) > LONGEST_TWIML:
            return SendError(code="too_long")
        try:
            created = await self._client.calls.create_async(**fields)
            if not isinstance(created.sid, str):
                return SendError(code="unparsable", unknown=True)
            return Sent(provider_id=created.sid)
        except Exception as error:
            return send_error(error)

    async def find(self, message: Outgoing, since: dt.datetime) -> Sequence[str] | SendError:
        """Twilio's SIDs of calls to the same number, made at ``since`` or later, oldest first.

        Twilio keeps nothing of what was said. A call that still waits has no StartTime, so ``date_created`` decides.
        """
        found: list[str] = []
        try:
            calls = await self._client.calls.stream_async(to=message.to, from_=self.number, page_size=PAGE)
            async for call in calls:
                if call.date_created < since - CLOCK_SKEW:
                    break
                found.append(call.sid)
        except Exception as error:
            return send_error(error)
        return found[::-1]

    def _fields(self, message: Outgoing) -> dict[str, Any]:
        attempt = f"?attempt={quote(message.id, safe='')}"
        return {
            "to": message.to,
            "from_": self.number,
            "twiml": asking(message.text, message.locale, action_url(self._public_url, message.id)),
            "status_callback": self._callback + attempt,
            "timeout": RINGS_FOR,
            "machine_detection": "DetectMessageEnd",
        }


def action_url(public_url: str, attempt: str) -> str:
    """Where Twilio sends the key that somebody presses in the call of ``attempt``."""
    return f"{public_url.rstrip('/')}{VOICE_PATH}?attempt={quote(attempt, safe='')}"


def language_of(locale: str) -> str:
    """A locale as Twilio names its voices; English for what it has none for."""
    known = locale.lower().replace("_", "-")
    return LANGUAGES.get(known) or LANGUAGES.get(known.partition("-")[0], LANGUAGES["en"])


def asking(text: str, locale: str, action: str) -> str:
    """TwiML that says ``text`` and sends the key that is pressed, at once or after it, to ``action``."""
    response = VoiceResponse()
    keys = Gather(num_digits=1, timeout=KEY_WITHIN, action=action, method="POST")
    keys.say(text, language=language_of(locale))
    response.append(keys)
    return str(response)


def saying(*texts: tuple[str, str]) -> str:
    """TwiML that says each text in its locale, and hangs up."""
    response = VoiceResponse()
    for text, locale in texts:
        response.say(text, language=language_of(locale))
    response.hangup()
    return str(response)
