"""What arrives from Telegram: one raw update in, one :class:`core.message.Incoming` out. Pure; never raises.

Shapes: https://core.telegram.org/bots/api#update
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct, field

from bot.channels.wire import fingerprint, storable
from core.message import Incoming

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

BEHIND_VALUE = "|"
"""Parts a button's value from the ``turn:n`` of its message."""

Kind = Literal["text", "button", "sticker", "media", "edited", "blocked", "unblocked", "other"]
Seconds = Annotated[int, Meta(ge=0)]
_MEDIA = ("photo", "voice", "video", "audio", "document", "animation", "video_note", "location", "contact")


class _Chat(Struct):
    id: int
    type: str


class _User(Struct):
    id: int
    first_name: str = ""
    username: str = ""


class _Sticker(Struct):
    emoji: str = ""


class _Quoted(Struct):
    message_id: int


class _Message(Struct):
    message_id: int
    chat: _Chat
    date: Seconds = 0
    edit_date: Seconds = 0
    from_: _User | None = field(name="from", default=None)
    text: str | None = None
    caption: str = ""
    sticker: _Sticker | None = None
    reply_to_message: _Quoted | None = None
    photo: Any = None
    voice: Any = None
    video: Any = None
    audio: Any = None
    document: Any = None
    animation: Any = None
    video_note: Any = None
    location: Any = None
    contact: Any = None


class _Press(Struct):
    id: str
    from_: _User = field(name="from")
    message: _Message | None = None
    data: str = ""


class _Member(Struct):
    status: str


class _Membership(Struct):
    chat: _Chat
    from_: _User = field(name="from")
    date: Seconds
    new_chat_member: _Member


class _Update(Struct):
    update_id: int
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Press | None = None
    my_chat_member: _Membership | None = None


def parse_update(raw: object, lane: str, now: dt.datetime) -> Incoming:
    """What ``raw`` says. What is not understood, and whatever comes from a group, is ``other`` with the raw text.

    ``now`` stands in where Telegram gives no time, and no message is later than it.
    ``reply_to`` is the ``chat:message`` that was quoted or whose button was pressed, as in :class:`core.message.Sent`.
    """
    try:
        update = msgspec.convert(raw, _Update)
    except (msgspec.ValidationError, UnicodeEncodeError, RecursionError):
        # A lone surrogate where a number should be cannot even be complained about.
        return _other(raw, lane, now)
    return _understood(update, lane, now) or _other(raw, lane, now)


def press_to_answer(raw: object) -> str:
    """Id of the button press that waits for an answer; empty when ``raw`` is none."""
    press = raw.get("callback_query") if isinstance(raw, dict) else None
    found = press.get("id") if isinstance(press, dict) else None
    return storable(found) if isinstance(found, str) else ""


def _understood(update: _Update, lane: str, now: dt.datetime) -> Incoming | None:
    if update.message:
        return _message(update, update.message, lane, now)
    if update.edited_message:
        return _edited(update, update.edited_message, lane, now)
    if update.callback_query:
        return _press(update, update.callback_query, lane, now)
    if update.my_chat_member:
        return _membership(update, update.my_chat_member, lane, now)
    return None


def _message(update: _Update, message: _Message, lane: str, now: dt.datetime) -> Incoming | None:
    kind, text = _content(message)
    if message.chat.type != "private" or kind == "other":
        return None
    quoted = message.reply_to_message
    return _incoming(
        update,
        lane,
        message.chat,
        message.from_,
        kind=kind,
        at=_when(message.date, now),
        text=text,
        reply_to=f"{message.chat.id}:{quoted.message_id}" if quoted else "",
    )


def _content(message: _Message) -> tuple[Kind, str]:
    if message.text is not None:
        return "text", message.text
    if message.sticker:
        return "sticker", message.sticker.emoji
    if any(getattr(message, name) is not None for name in _MEDIA):
        return "media", message.caption
    return "other", ""


def _edited(update: _Update, message: _Message, lane: str, now: dt.datetime) -> Incoming | None:
    if message.chat.type != "private":
        return None
    text = message.text if message.text is not None else message.caption
    at = _when(message.edit_date or message.date, now)
    return _incoming(update, lane, message.chat, message.from_, kind="edited", at=at, text=text)


def _press(update: _Update, press: _Press, lane: str, now: dt.datetime) -> Incoming | None:
    if press.message is None or press.message.chat.type != "private":
        return None
    chat, (value, _, touch) = press.message.chat, press.data.partition(BEHIND_VALUE)
    message = f"{chat.id}:{press.message.message_id}"
    return _incoming(
        update, lane, chat, press.from_, kind="button", at=now, button=value, touch=touch, reply_to=message
    )


def _membership(update: _Update, change: _Membership, lane: str, now: dt.datetime) -> Incoming | None:
    kinds: dict[str, Kind] = {"kicked": "blocked", "member": "unblocked"}
    kind = kinds.get(change.new_chat_member.status)
    if change.chat.type != "private" or kind is None:
        return None
    return _incoming(update, lane, change.chat, change.from_, kind=kind, at=_when(change.date, now))


def _incoming(
    update: _Update,
    lane: str,
    chat: _Chat,
    user: _User | None,
    *,
    kind: Kind,
    at: dt.datetime,
    text: str = "",
    button: str = "",
    touch: str = "",
    reply_to: str = "",
) -> Incoming:
    return Incoming(
        id=str(update.update_id),
        lane=lane,
        medium="telegram",
        sender=str(chat.id),
        at=at,
        text=storable(text),
        kind=kind,
        button=storable(button),
        touch=storable(touch),
        reply_to=reply_to,
        first_name=storable(user.first_name) if user else "",
        handle=storable(user.username) if user else "",
    )


def _other(raw: object, lane: str, now: dt.datetime) -> Incoming:
    try:
        text = json.dumps(raw)
    except RecursionError:
        text = "nested too deeply"
    number = raw.get("update_id") if isinstance(raw, dict) else None
    known = isinstance(number, int) and not isinstance(number, bool)
    id = str(number) if known else fingerprint(text)
    return Incoming(id=id, lane=lane, medium="telegram", sender="", at=now, text=text, kind="other")


def _when(seconds: int, now: dt.datetime) -> dt.datetime:
    if not 0 < seconds <= now.timestamp():
        return now
    return dt.datetime.fromtimestamp(seconds, dt.UTC)
