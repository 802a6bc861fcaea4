"""What a channel is to the rest: it sends one rendered message, and it says its limits as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final, Protocol, runtime_checkable

from msgspec import Struct

from core.message import Incoming, Medium, Outgoing, SendError, Sent


class Limits(Struct, frozen=True):
    """Abilities of a channel as data. Shared code formats by them; providers' modules do not."""

    longest: int
    """Longest text in characters."""
    buttons: bool
    pictures: bool
    segmented: bool
    """Texts are cut into SMS segments and pay for each."""
    per_second: float
    """Messages (segments when ``segmented``) a second for one sender identity."""
    per_chat_second: float
    """Messages a second for one chat; 0 for no limit."""
    sends_receipts: bool
    """Tells later whether a message was delivered."""
    per_group_minute: float = 0
    """Messages a minute for one group (:func:`is_group`); 0 for no limit of its own."""
    settles_unknown: bool = False
    """An unknown outcome can be found out by callback or by listing."""
    spoken: bool = False
    """Said aloud to whoever picks up, or to a machine; answered by keys."""


TELEGRAM = Limits(
    longest=4096,
    buttons=True,
    pictures=True,
    segmented=False,
    per_second=30,
    per_chat_second=1,
    sends_receipts=False,
    per_group_minute=20,
)
SMS = Limits(
    longest=1600,
    buttons=False,
    pictures=False,
    segmented=True,
    per_second=1,
    per_chat_second=0,
    sends_receipts=True,
    settles_unknown=True,
)
VOICE = Limits(
    # What Twilio takes with a call is 4,000 characters, markup and escapes included.
    longest=1600,
    buttons=False,
    pictures=False,
    segmented=False,
    per_second=1,
    per_chat_second=0,
    sends_receipts=True,
    settles_unknown=True,
    spoken=True,
)
EMAIL = Limits(
    longest=20_000, buttons=True, pictures=False, segmented=False, per_second=2, per_chat_second=0, sends_receipts=False
)
LIMITS: Final[Mapping[Medium, Limits]] = {"telegram": TELEGRAM, "sms": SMS, "voice": VOICE, "email": EMAIL}
"""What each medium's channels are by themselves; one that is allowed more has limits of its own."""


def is_group(address: str) -> bool:
    """Whether ``address`` is a group's: Telegram counts their chat ids down from 0."""
    return address.startswith("-")


class Channel(Protocol):
    """One sender identity at one provider: a bot, or a number. Never raises for what a provider answers."""

    @property
    def lane(self) -> str:
        """Name of the lane, such as ``telegram:123456`` or ``sms:+15550001111``: no secret in it."""

    @property
    def medium(self) -> Medium: ...

    @property
    def limits(self) -> Limits: ...

    async def send(self, message: Outgoing) -> Sent | SendError:
        """Send ``message`` once. Errors are data; see :class:`core.message.SendError`."""

    async def close(self) -> None:
        """Release connections."""


@runtime_checkable
class Finds(Protocol):
    """A channel whose provider can list what it has: it finds out what became of a message nobody knows about."""

    async def find(self, message: Outgoing, since: dt.datetime) -> Sequence[str] | SendError:
        """The provider's ids of what may be ``message`` (by ``to`` and ``text``), made at ``since`` or later.

        Oldest first; ones that other messages of ours have are among them. ``since`` is by the wall clock that the
        provider goes by. A SendError: the provider could not be asked.
        """


@runtime_checkable
class Lists(Protocol):
    """A channel whose provider can list what people sent, for what its webhooks did not bring while we were away."""

    async def arrived(self, since: dt.datetime) -> Sequence[Incoming] | SendError:
        """What people sent to this lane at ``since`` or later, oldest first, with the ids its webhooks give them."""
