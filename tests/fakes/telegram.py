"""A Telegram Bot API of our own. Source of its rules: https://core.telegram.org/bots/api"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from tests.fakes.clock import Clock, standing
from tests.fakes.descriptions import telegram_object, telegram_request
from tests.fakes.server import Call, Dropped, FakeServer, Fault, Reply, json_reply

TOKEN = "123456789:" + "T" * 35
LONGEST_POLL = 1.0

Fields = Mapping[str, str | bytes]


@dataclass(frozen=True)
class Message:
    """One message that was accepted. ``buttons`` are (label, data)."""

    bot: str
    chat: int
    id: int
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    picture: bytes = b""


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, status: int, description: str, parameters: Mapping[str, int] | None = None):
        self.fault = refused(status, description, parameters)


@dataclass
class _Bot:
    id: int
    username: str
    updates: list[dict[str, Any]] = field(default_factory=list)
    last_update: int = 1000
    last_message: int = 0
    webhook: str = ""
    secret: str = ""


def refused(status: int, description: str, parameters: Mapping[str, int] | None = None) -> Fault:
    answer: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    return Fault(status, answer | ({"parameters": dict(parameters)} if parameters else {}))


def too_many(seconds: int) -> Fault:
    return refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


BLOCKED = refused(403, "Forbidden: bot was blocked by the user")
DEACTIVATED = refused(403, "Forbidden: user is deactivated")
SERVER_ERROR = refused(500, "Internal Server Error")


class FakeTelegram(FakeServer):
    """One Bot API with a bot for each token. ``app_url`` is where webhooks go instead of the host that was set."""

    def __init__(self, *tokens: str, clock: Clock = standing, app_url: str = "", port: int = 0):
        super().__init__(port)
        self.clock = clock
        self.app_url = app_url
        self.sent: list[Message] = []
        """The ledger: everything accepted, in order."""
        self.answered: list[str] = []
        """Ids of the button presses that were answered."""
        self.acknowledged: list[int] = []
        """Ids of the updates that polling acknowledged."""
        self.blocked: set[int] = set()
        self.upgraded: dict[int, int] = {}
        """Groups that have become supergroups, and their new ids."""
        self.missing: set[int] = set()
        """Chats that do not exist."""
        self._typed: dict[int, dict[str, Any]] = {}
        self._people: dict[int, dict[str, Any]] = {}
        self._bots = {token: self._bot(token) for token in tokens or (TOKEN,)}

    @staticmethod
    def _bot(token: str) -> _Bot:
        id = token.partition(":")[0]
        return _Bot(int(id), f"follow{id}_bot")

    # What tests do.

    def client_types(self, chat: int, text: str, *, name: str = "Maya", handle: str = "", reply_to: int = 0) -> int:
        """Someone writes to the first bot; the update's id."""
        self._people[chat] = self._person(chat, name, handle)
        message = self._incoming(chat, text=text)
        if text.startswith("/"):
            command = text.split()[0]
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        self._typed[chat] = message
        if reply_to:
            message["reply_to_message"] = self._outgoing(chat, reply_to, self._said(chat, reply_to).text)
        return self.arrives({"message": message})

    def client_sends(self, chat: int, **content: Any) -> int:
        """Someone sends something else than text, such as ``sticker={…}``; the update's id."""
        return self.arrives({"message": self._incoming(chat, **content)})

    def client_edits(self, chat: int, text: str) -> int:
        """Someone changes the newest thing they wrote; the update's id."""
        return self.arrives({"edited_message": {**self._typed[chat], "text": text, "edit_date": self._now()}})

    def client_presses(self, message: Message, value: str) -> int:
        """Someone presses the button whose data is ``value``, alone or before the ``|``; the update's id."""
        data = next(data for _, data in message.buttons if value in (data, data.partition("|")[0]))
        press = {
            "id": f"press-{message.id}-{len(self.answered)}",
            "from": self._who(message.chat),
            "chat_instance": str(message.chat),
            "message": self._outgoing(message.chat, message.id, message.text),
            "data": data,
        }
        return self.arrives({"callback_query": press})

    def block(self, chat: int, *, blocked: bool = True) -> int:
        """Someone blocks the bot, or no longer; the update's id."""
        (self.blocked.add if blocked else self.blocked.discard)(chat)
        bot = self._me(self._first)
        member, kicked = {"status": "member", "user": bot}, {"status": "kicked", "user": bot, "until_date": 0}
        change = {
            "chat": self._chat(chat),
            "from": self._who(chat),
            "date": self._now(),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        }
        return self.arrives({"my_chat_member": change})

    def upgrade(self, group: int, supergroup: int) -> None:
        """A group becomes a supergroup, and both say so."""
        self.upgraded[group] = supergroup
        for chat, kind, content in (
            (group, "group", {"migrate_to_chat_id": supergroup}),
            (supergroup, "supergroup", {"migrate_from_chat_id": group}),
        ):
            message = self._incoming(42, **content)
            self.arrives({"message": {**message, "chat": {"id": chat, "type": kind, "title": "Job club"}}})

    def arrives(self, content: dict[str, Any], *, checked: bool = True) -> int:
        """An update comes into being; it goes to the webhook at once, if there is one. Its id."""
        with self.changed:
            bot = self._first
            bot.last_update += 1
            id = bot.last_update
            update = {"update_id": id, **content}
            self.problems += telegram_object("Update", update) if checked else []
            bot.updates.append(update)
            self.changed.notify_all()
        if bot.webhook:
            self.redeliver()
        return id

    def redeliver(self) -> list[int]:
        """Send what waits to the webhook; the statuses it answered. What was not taken waits on."""
        bot, statuses = self._first, []
        for update in list(bot.updates):
            answer = self._post(bot, update)
            statuses.append(answer.status_code if answer else 0)
            if answer and answer.is_success:
                bot.updates.remove(update)
                self._obey(bot, answer)
        return statuses

    def to(self, chat: int) -> list[Message]:
        """What this chat was sent, in order."""
        return [message for message in self.sent if message.chat == chat]

    # What bots do.

    def respond(self, call: Call) -> Reply:
        _, _, rest = call.path.partition("/bot")
        token, _, method = rest.partition("/")
        try:
            if token not in self._bots:
                raise Refusal(401, "Unauthorized")
            return json_reply(200, {"ok": True, "result": self._call(self._bots[token], method, _fields(call))})
        except Refusal as refusal:
            return json_reply(refusal.fault.status, refusal.fault.answer)
        except _Met as met:
            return json_reply(met.fault.status, met.fault.answer, met.fault.headers)

    def _call(self, bot: _Bot, method: str, fields: Fields) -> object:
        problems = telegram_request(method, fields)
        self.problems += problems
        if problems:
            raise Refusal(400, f"Bad Request: {problems[0]}")
        methods: dict[str, Callable[[], object]] = {
            "getme": lambda: self._checked("User", self._me(bot)),
            "sendmessage": lambda: self._send(bot, fields),
            "sendphoto": lambda: self._send(bot, fields),
            "editmessagetext": lambda: self._edit(fields),
            "answercallbackquery": lambda: self._answer(fields),
            "getupdates": lambda: self._get_updates(bot, fields),
            "setwebhook": lambda: self._set_webhook(bot, str(fields["url"]), str(fields.get("secret_token", ""))),
            "deletewebhook": lambda: self._set_webhook(bot, "", ""),
            "getwebhookinfo": lambda: self._checked("WebhookInfo", self._webhook_info(bot)),
        }
        if method.lower() not in methods:
            raise Refusal(404, "Not Found")
        return methods[method.lower()]()

    def _send(self, bot: _Bot, fields: Fields) -> object:
        chat = int(str(fields["chat_id"]))
        fault = self.take_fault(str(chat))
        if fault and not fault.processed:
            raise _Met(fault)
        self._may_write(chat)
        with self.changed:
            bot.last_message += 1
            message = _message(bot, chat, fields)
            self.sent.append(message)
            self.changed.notify_all()
        if fault:
            raise Dropped(fault.hangs) if fault.dropped else _Met(fault)
        return self._checked("Message", self._outgoing(chat, message.id, message.text, photo=bool(message.picture)))

    def _may_write(self, chat: int) -> None:
        if chat in self.upgraded:
            moved = {"migrate_to_chat_id": self.upgraded[chat]}
            raise Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
        if chat in self.missing:
            raise Refusal(400, "Bad Request: chat not found")
        if chat in self.blocked:
            raise _Met(BLOCKED)

    def _edit(self, fields: Fields) -> object:
        with self.changed:
            for place, message in enumerate(self.sent):
                if (str(message.chat), str(message.id)) == (fields["chat_id"], fields["message_id"]):
                    text = str(fields["text"])
                    self.sent[place] = Message(message.bot, message.chat, message.id, text, _buttons(fields))
                    return self._checked("Message", self._outgoing(message.chat, message.id, text))
        raise Refusal(400, "Bad Request: message to edit not found")

    def _answer(self, fields: Fields) -> object:
        with self.changed:
            self.answered.append(str(fields["callback_query_id"]))
            self.changed.notify_all()
        return True

    def _get_updates(self, bot: _Bot, fields: Fields) -> object:
        if bot.webhook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        offset, limit = int(str(fields.get("offset", 0))), int(str(fields.get("limit", 100)))
        with self.changed:
            self.acknowledged += [update["update_id"] for update in bot.updates if update["update_id"] < offset]
            bot.updates[:] = [update for update in bot.updates if update["update_id"] >= offset]
            self.changed.notify_all()
            self.changed.wait_for(lambda: bot.updates, min(float(str(fields.get("timeout", 0))), LONGEST_POLL))
            return list(bot.updates[:limit])

    def _set_webhook(self, bot: _Bot, url: str, secret: str) -> object:
        with self.changed:
            bot.webhook, bot.secret = url, secret
            self.changed.notify_all()
        return True

    def _webhook_info(self, bot: _Bot) -> dict[str, Any]:
        return {"url": bot.webhook, "has_custom_certificate": False, "pending_update_count": len(bot.updates)}

    @property
    def webhook(self) -> str:
        """The address that the first bot set, empty for none."""
        return self._first.webhook

    # What things look like.

    @property
    def _first(self) -> _Bot:
        return next(iter(self._bots.values()))

    def _post(self, bot: _Bot, update: object) -> httpx.Response | None:
        url = self.app_url + urlsplit(bot.webhook).path if self.app_url else bot.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": bot.secret} if bot.secret else {}
        try:
            return httpx.post(url, json=update, headers=headers, trust_env=False, timeout=20)
        except httpx.HTTPError:
            return None

    def _obey(self, bot: _Bot, answer: httpx.Response) -> None:
        """A webhook's answer may itself be a call."""
        if answer.content:
            call = answer.json()
            self._call(bot, call.pop("method"), {name: str(value) for name, value in call.items()})

    def _checked(self, kind: str, value: dict[str, Any]) -> dict[str, Any]:
        self.problems += telegram_object(kind, value)
        return value

    def _said(self, chat: int, id: int) -> Message:
        return next(message for message in self.to(chat) if message.id == id)

    def _now(self) -> int:
        return int(self.clock().timestamp())

    def _me(self, bot: _Bot) -> dict[str, Any]:
        abilities = {"can_join_groups": True, "can_read_all_group_messages": False}
        return {"id": bot.id, "is_bot": True, "first_name": "Follow", "username": bot.username, **abilities}

    def _person(self, chat: int, name: str, handle: str) -> dict[str, Any]:
        person = {"id": chat, "is_bot": False, "first_name": name, "language_code": "en"}
        return person | ({"username": handle} if handle else {})

    def _who(self, chat: int) -> dict[str, Any]:
        return self._people.setdefault(chat, self._person(chat, "Maya", ""))

    def _chat(self, chat: int) -> dict[str, Any]:
        return {"id": chat, "type": "private", "first_name": self._who(chat)["first_name"]}

    def _incoming(self, chat: int, **content: Any) -> dict[str, Any]:
        with self.changed:
            self._first.last_message += 1
            who, id = self._who(chat), self._first.last_message
        return {"message_id": id, "from": who, "chat": self._chat(chat), "date": self._now(), **content}

    def _outgoing(self, chat: int, id: int, text: str, *, photo: bool = False) -> dict[str, Any]:
        size = {"file_id": f"f{id}", "file_unique_id": f"u{id}", "width": 232, "height": 232}
        content = {"photo": [size], "caption": text} if photo else {"text": text}
        bot = self._me(self._first)
        return {"message_id": id, "from": bot, "chat": self._chat(chat), "date": self._now(), **content}


class _Met(Exception):
    def __init__(self, fault: Fault):
        self.fault = fault


def _message(bot: _Bot, chat: int, fields: Fields) -> Message:
    picture, text = fields.get("photo", b""), str(fields.get("text", fields.get("caption", "")))
    if not picture and not text.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if len(text) > (1024 if picture else 4096):
        raise Refusal(
            400, "Bad Request: message caption is too long" if picture else "Bad Request: message is too long"
        )
    buttons = _buttons(fields)
    if not all(1 <= len(data.encode()) <= 64 for _, data in buttons):
        raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    return Message(str(bot.id), chat, bot.last_message, text, buttons, picture if isinstance(picture, bytes) else b"")


def _buttons(fields: Fields) -> tuple[tuple[str, str], ...]:
    markup = json.loads(fields.get("reply_markup") or "{}")
    return tuple((key["text"], key["callback_data"]) for row in markup.get("inline_keyboard", ()) for key in row)


def _fields(call: Call) -> dict[str, str | bytes]:
    kind = call.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        return _parts(kind, call.body)
    return dict(parse_qsl(call.body.decode(), keep_blank_values=True) + parse_qsl(call.query))


def _parts(kind: str, body: bytes) -> dict[str, str | bytes]:
    raw = f"Content-Type: {kind}\r\n\r\n".encode() + body
    whole = BytesParser(EmailMessage, policy=policy.HTTP).parsebytes(raw)
    fields: dict[str, str | bytes] = {}
    for part in whole.iter_parts():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        assert isinstance(name, str)
        assert isinstance(content, bytes)
        fields[name] = content if part.get_filename() else content.decode()
    return fields
