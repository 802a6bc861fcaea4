"""What travels between people and cases: words to say, what was heard, and what became of a message.

Instants are aware datetimes in UTC; records refuse naive ones when they are made.
A text is never stored here: a :class:`Say` names a sentence of the catalogue (:mod:`core.words`) and its arguments.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

Medium = Literal["telegram", "sms", "voice", "email"]
MEDIA: tuple[Medium, ...] = ("telegram", "sms", "voice", "email")


def require_aware(*moments: dt.datetime | None) -> None:
    """Raise ValueError when one of ``moments`` has no offset."""
    for moment in moments:
        if moment is not None and moment.tzinfo is None:
            raise ValueError("an instant needs an offset; got a naive datetime")


class Phrase(Struct, frozen=True, tag="phrase", omit_defaults=True):
    """A sentence of the catalogue as an argument of another: ``id`` and its arguments."""

    id: str
    args: Args = {}


class Day(Struct, frozen=True, tag="day"):
    """A calendar day, written as people of the reader's locale write it. ``style`` is ``short`` or ``weekday``."""

    on: dt.date
    style: str = "short"


class Clock(Struct, frozen=True, tag="clock"):
    """A time of day, written as people of the reader's locale write it."""

    at: dt.time


Arg = str | int | Phrase | Day | Clock | list[Phrase]
Args = dict[str, str | int | Phrase | Day | Clock | list[Phrase]]


class Choice(Struct, frozen=True, omit_defaults=True):
    """One way to answer: ``value`` comes back when it is pressed (a button) or numbered (a text)."""

    value: str
    sentence: str
    args: Args = {}


STOP_HERE = "stop_here"
"""The value of the key, or of the link, that closes one address and leaves the others as they are."""

Purpose = Literal["answer", "keyword", "safety", "ask", "event", "inform"]
"""Why a message goes out, which decides what the send gate asks of it (BEHAVIOUR §5).

``answer`` to a person's own message, ``keyword`` confirmations, ``safety`` texts: any time.
``ask``: check-ins, nudges, light touches. ``event``: any day in sending hours.
``inform``: news to a coach in their hours.
"""

USEFUL_FOR: dict[Purpose, dt.timedelta | None] = {
    "answer": dt.timedelta(days=1),
    "keyword": dt.timedelta(days=1),
    "safety": None,
    "ask": dt.timedelta(days=3),
    "event": dt.timedelta(days=3),
    "inform": dt.timedelta(days=7),
}
"""How long a message is of use when nothing else says so. Help in danger never comes too late."""


class Say(Struct, frozen=True, omit_defaults=True):
    """One message to this case's own person; ``kind`` is the record's word: ``check_in``, ``nudge``, ``answer``."""

    kind: str
    purpose: Purpose
    medium: Medium
    address: str
    sentence: str
    locale: str
    args: Args = {}
    variant: int = 0
    choices: tuple[Choice, ...] = ()
    worded: bool = False
    """The sentence itself says how to answer: choices are shown as buttons only, never numbered."""
    ask: int = 0
    """Number of the ask that this message carries; 0 for none."""
    not_before: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    """After this instant the message is of no use and must not leave."""
    picture: str = ""
    """What a QR picture sent along would hold; empty for none."""


class Incoming(Struct, frozen=True, omit_defaults=True):
    """One message as a channel's door received it. ``id`` is the provider's, unique within the lane."""

    id: str
    lane: str
    medium: Medium
    sender: str
    """The address it came from, and to which an answer goes: a chat id, or a number as ``+15551234567``."""
    at: dt.datetime
    text: str = ""
    kind: Literal["text", "button", "sticker", "media", "edited", "blocked", "unblocked", "upgraded", "other"] = "text"
    """``upgraded``: the group ``sender`` has become the one that ``text`` names."""
    button: str = ""
    """What the pressed button carried."""
    touch: str = ""
    """``turn:n`` of our message whose button it was, as the button itself says."""
    reply_to: str = ""
    """Provider's id of the message that was quoted."""
    first_name: str = ""
    handle: str = ""
    first_at: dt.datetime | None = None
    """When what was edited was first sent."""

    def __post_init__(self) -> None:
        require_aware(self.at, self.first_at)


Status = Literal["sent", "delivered", "failed", "expired", "unknown", "suppressed"]


class Report(Struct, frozen=True, omit_defaults=True):
    """What a provider's status callback says of one message of ours, found by ``attempt`` (ours) or ``provider_id``."""

    id: str
    lane: str
    status: Status
    at: dt.datetime
    provider_id: str = ""
    attempt: str = ""
    error: SendError | None = None


class SendError(Struct, frozen=True, omit_defaults=True):
    """Why a message did not go, as data. The channel says it; only deliver acts on it."""

    code: str
    """The provider's code or a word of ours: ``21610``, ``403``, ``timeout``."""
    retryable: bool = False
    """Certainly not processed: it may be sent again."""
    unknown: bool = False
    """It may or may not have been processed."""
    alone: bool = False
    """It concerns this message alone, and may pass: the others go on."""
    retry_after: float = 0.0
    """Seconds to wait for the whole lane, as the provider asked; 0 when it did not."""
    unreachable: bool = False
    """The address itself does not work: wrong number, landline, deactivated."""
    opted_out: bool = False
    """The person stopped us at the provider."""
    configuration: bool = False
    """The operator has to mend something."""
    migrated_to: str = ""
    """The chat's new id, for a group that was upgraded."""


class Sent(Struct, frozen=True, omit_defaults=True):
    """The provider accepted a message."""

    provider_id: str


class Outgoing(Struct, frozen=True, omit_defaults=True):
    """A rendered message as a channel sends it: these bytes, also on a retry."""

    id: str
    """Our id of the attempt, for callbacks."""
    medium: Medium
    to: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    """(label, value) in rows of one."""
    picture: str = ""
    valid_for: int = 0
    """Seconds of useful life left; 0 for no limit."""
    locale: str = "en"
